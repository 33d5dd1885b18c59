/*
 * A small random instance of the allocation: pupils, pools of units and the policy's switches.
 *
 * Ownership: plain values. The source of random numbers is one state, set by oracle_start.
 */
#ifndef SWC_TESTS_ALLOCATE_ORACLE_INSTANCE_H
#define SWC_TESTS_ALLOCATE_ORACLE_INSTANCE_H

#include <stdbool.h>
#include <stdint.h>

enum { MAX_STUDENTS = 6, MAX_POOLS = 24, TYPES = 4, CASH = TYPES, SIM, NOBODY = -1 };

extern const char *const oracle_types[]; /**< the devices, then cash and sim */
extern const char *const oracle_levels[];
extern const char *const oracle_schools[];
extern const char *const oracle_districts[];

typedef struct pupil {
    int level, school, district, class; /* class 0: none */
    int household;                      /* -1: none */
    int group;                          /* held together until a clerk decides; -1: none */
    bool owns_phone, needs_sim, only_sim, served_before;
} pupil;

/** Whom a pool is for: -1 where a key is not asked. */
typedef struct bound {
    int student, school, district, level;
    bool quota;
} bound;

typedef enum { STOCK, QUOTA, OPEN, BOUGHT_EARMARKED, BOUGHT, REOPENED } shelf;

typedef struct oracle_pool {
    char id[96];
    shelf where;
    int type; /* below TYPES, or CASH or SIM */
    bound whom;
    int units;
    int left;  /* after the first pass */
    int from;  /* REOPENED: the pool it was */
    int taken; /* units handed out, for their names */
} oracle_pool;

typedef struct instance {
    int student_count;
    pupil pupils[MAX_STUDENTS];
    int tiers[2][TYPES]; /* [level] tier of a type, 0 best; -1: no use */
    int mode;            /* 0 coverage, 1 class, 2 fit */
    bool household, soft, sim, grant;
    oracle_pool pools[MAX_POOLS];
    int pool_count;
    int quota[2]; /* laptops for X and Y out of the open ones */
    bool has_quota;
    int64_t cash, cash_school; /* in prices */
    int cash_type;
} instance;

/** Start the random numbers of instance `number`. */
void oracle_start(int number);

/** An instance without pools of SIMs. */
instance oracle_instance(void);

/** Add pools of SIMs, which stand behind the others. */
void oracle_add_sim_pools(instance *in);

#endif

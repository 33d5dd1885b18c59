/*
 * Who may receive, and in which order (SPEC 7.1, 7.2; RULES 7.1, 7.2).
 *
 * Ownership: claims own their arrays; cells are borrowed from the tables.
 */
#ifndef SWC_OPS_ALLOCATE_CLAIMS_H
#define SWC_OPS_ALLOCATE_CLAIMS_H

#include "ops/allocate/history.h"
#include "ops/allocate/stock.h"

/* In the order of the tests; the words stand in plan.c. */
typedef enum claim_reason {
    REASON_ALREADY_SERVED,
    REASON_NO_PRIORITY,
    REASON_NO_FIT,
    REASON_NO_NEED,
    REASON_OWNS_DEVICE,
    REASON_WAITING, /* eligible; becomes served by a unit */
    REASON_SERVED,
    REASON_ON_HOLD,
    REASON_SERVED_SIM,
    REASON_WAITING_SIM,
} claim_reason;

typedef struct claim {
    uint8_t ticket[SWC_SHA256_BYTES];
    uint32_t rank;     /* 1..; 0: none */
    uint32_t pool;     /* of the device, FLOW_NONE */
    uint32_t sim_pool; /* of the SIM */
    uint64_t unit;     /* index in its unit_pool */
    uint64_t sim_unit;
    uint8_t class;  /* 1..3; 0: no priority */
    uint8_t level;  /* index for policy->fit */
    uint8_t reason; /* claim_reason */
    bool eligible;  /* may receive a device (on hold or not) */
    bool wants_sim; /* priority, need, no SIM held, covered: a candidate once a device takes it */
    bool holds_capable; /* has or holds something that takes a SIM */
    bool sim_alone;     /* eligible for a SIM and not for a device */
    bool slot_kept;     /* the slot that ranks as this child is filled (RULES 7.6) */
    uint32_t turn;      /* of that slot: m + j */
} claim;

typedef struct student_columns {
    person_columns who;
    size_t level, district, commune, school_code, school_name, household, category, priority;
    size_t devices_owned, needs, group, group_status, origin;
} student_columns;

typedef struct claims {
    const swc_table *table;
    student_columns columns;
    claim *students;  /* [row_count] by row */
    uint32_t *ranked; /* [ranked_count] rows by rank */
    uint32_t ranked_count;
    uint32_t *unranked; /* [unranked_count] the other rows by ticket */
    uint32_t unranked_count;
    swc_arena arena;
    swc_keymap ties; /* rows of held groups with equal keys: their N key decides */
} claims;

/** @return SWC_ERR_INPUT: two rows outside one held group have one key, personal_id or
 *          student_id; both are named by their origin */
swc_status alloc_claims_read(const swc_allocate_input *input, const history *past, claims *out,
                             swc_error *error);
void alloc_claims_free(claims *c);

#endif

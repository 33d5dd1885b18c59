/*
 * The allocator against an exhaustive search that was written from the rules alone.
 *
 * The plan is a chain of questions ("can all these be seated, and this one too?"). Here every
 * question is answered by trying all seatings of a small instance; nothing of the allocator's
 * matching is used. Ranks are taken from the allocation (tickets have tests of their own).
 *
 * SWC_ORACLE_COUNT sets the number of instances (a nightly run: 120000).
 */
#include "ops/allocate/allocation.h"
#include "swc/allocate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MAX_STUDENTS = 6, MAX_POOLS = 24, TYPES = 4, NOBODY = -1 };

static const char *const type_names[] = {"laptop", "desktop", "tablet", "smartphone"};
static const char *const level_names[] = {"primary", "lower_secondary"};
static const char *const school_names[] = {"SA", "SB"};
static const char *const district_names[] = {"X", "Y"};
static const char seed[] = "00000000000000000000000000000000000000000000000000000000000000aa";

/* ---- an instance ---- */

typedef struct pupil {
    int level, school, district, class; /* class 0: none */
    int household;                      /* -1: none */
    int group;                          /* held together until a clerk decides; -1: none */
    bool owns_phone, needs_sim, only_sim, served_before;
} pupil;

/* Whom a pool is for: -1 where a key is not asked. */
typedef struct bound {
    int student, school, district, level;
    bool quota;
} bound;

typedef enum { STOCK, QUOTA, OPEN, BOUGHT_EARMARKED, BOUGHT, REOPENED } shelf;

typedef struct oracle_pool {
    char id[96];
    shelf where;
    int type; /* 4: cash, 5: sim */
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

static uint64_t state;

static int below(int limit)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (int)(state % (uint64_t)limit);
}

static bool one_in(int n)
{
    return below(n) == 0;
}

/* ---- the answer by trying everything ---- */

typedef struct question {
    const instance *in;
    int pool_first, pool_last;
    bool may[MAX_STUDENTS][MAX_POOLS];
    bool must[MAX_STUDENTS];    /* has to be seated */
    bool outside[MAX_STUDENTS]; /* is not to be seated */
    int group[MAX_STUDENTS];
    int seats[MAX_STUDENTS]; /* [group] exactly that many seated */
    int room[MAX_POOLS];
} question;

static bool try_from(question *q, int student)
{
    if (student == q->in->student_count) {
        for (int g = 0; g < MAX_STUDENTS; g++) {
            if (q->seats[g] != 0) {
                return false;
            }
        }
        return true;
    }
    int g = q->group[student];
    if (!q->outside[student] && q->seats[g] > 0) {
        q->seats[g]--;
        for (int p = q->pool_first; p < q->pool_last; p++) {
            if (q->may[student][p] && q->room[p] > 0) {
                q->room[p]--;
                bool found = try_from(q, student + 1);
                q->room[p]++;
                if (found) {
                    q->seats[g]++;
                    return true;
                }
            }
        }
        q->seats[g]++;
    }
    return !q->must[student] && try_from(q, student + 1);
}

/* Room for more than there are students is room for them all. */
static bool can_be(question q)
{
    return try_from(&q, 0);
}

static bool holds_for(const instance *in, const bound *whom, int student)
{
    const pupil *one = &in->pupils[student];
    return (whom->student < 0 || whom->student == student) &&
           (whom->school < 0 || whom->school == one->school) &&
           (whom->district < 0 || whom->district == one->district) &&
           (whom->level < 0 || whom->level == one->level);
}

/* Tier of a pool for a student: 0 best; -1: cannot use it. */
static int tier_for(const instance *in, int student, const oracle_pool *p)
{
    const pupil *one = &in->pupils[student];
    if (p->where != REOPENED && !holds_for(in, &p->whom, student)) {
        return -1;
    }
    if (p->type >= TYPES) {
        return p->type == 4 ? TYPES : 0; /* a grant is the last tier; SIMs have one */
    }
    return in->tiers[one->level][p->type];
}

/* In a tier: earmarked, quota, open, bought for an earmark, bought; then the id's bytes. */
static bool comes_before(const oracle_pool *a, const oracle_pool *b)
{
    return a->where != b->where ? a->where < b->where : strcmp(a->id, b->id) < 0;
}

typedef struct slot {
    int class, turn, rank; /* rank: position in `by_rank` of the child it ranks as */
    int group;
    bool kept, used_up;
} slot;

typedef struct answer {
    int pool[MAX_STUDENTS]; /* NOBODY: waits */
} answer;

typedef struct search {
    const instance *in;
    const int *by_rank; /* students, best first */
    int count;
    slot slots[MAX_STUDENTS];
    int slot_count;
    question q;
    bool chosen[MAX_STUDENTS];
    bool fixed[MAX_STUDENTS];
} search;

static void sort_slots(search *s)
{
    for (int i = 0; i < s->slot_count; i++) {
        for (int k = i + 1; k < s->slot_count; k++) {
            slot *a = &s->slots[i];
            slot *b = &s->slots[k];
            if (b->class < a->class ||
                (b->class == a->class &&
                 (b->turn < a->turn || (b->turn == a->turn && b->rank < a->rank)))) {
                slot keep = *a;
                *a = *b;
                *b = keep;
            }
        }
    }
}

/* (c) the best tier that keeps all that was decided */
static void decide_tier(search *s, int student)
{
    for (int tier = 0; tier <= TYPES; tier++) {
        question trial = s->q;
        for (int p = trial.pool_first; p < trial.pool_last; p++) {
            trial.may[student][p] =
                s->q.may[student][p] && tier_for(s->in, student, &s->in->pools[p]) == tier;
        }
        if (can_be(trial)) {
            s->q = trial;
            s->fixed[student] = true;
            return;
        }
    }
    fail_msg("no tier can be kept: the questions contradict each other");
}

static void run_block(search *s, int first, int last)
{
    for (int i = first; i < last; i++) {
        question trial = s->q;
        trial.seats[s->slots[i].group]++;
        s->slots[i].kept = can_be(trial);
        if (s->slots[i].kept) {
            s->q = trial;
        }
    }
    for (int i = 0; i < s->count; i++) {
        int student = s->by_rank[i];
        if (s->chosen[student]) {
            continue;
        }
        question trial = s->q;
        trial.must[student] = true;
        if (can_be(trial)) {
            s->q = trial;
            s->chosen[student] = true;
        }
    }
    for (int i = 0; i < s->count; i++) {
        int student = s->by_rank[i];
        if (s->chosen[student] && !s->fixed[student]) {
            decide_tier(s, student);
        }
    }
}

static void decide_pools(search *s, answer *out)
{
    for (int i = 0; i < s->count; i++) {
        int student = s->by_rank[i];
        if (!s->chosen[student]) {
            continue;
        }
        bool tried[MAX_POOLS] = {false};
        bool done = false;
        while (!done) {
            int best = NOBODY;
            for (int p = s->q.pool_first; p < s->q.pool_last; p++) {
                if (s->q.may[student][p] && !tried[p] &&
                    (best == NOBODY || comes_before(&s->in->pools[p], &s->in->pools[best]))) {
                    best = p;
                }
            }
            assert_int_not_equal(best, NOBODY);
            tried[best] = true;
            question trial = s->q;
            memset(trial.may[student], 0, sizeof trial.may[student]);
            trial.may[student][best] = true;
            done = can_be(trial);
            if (done) {
                s->q = trial;
                out->pool[student] = best;
            }
        }
    }
}

/* One pass over the pools [first, last) for the students by rank. */
static void solve(search *s, answer *out)
{
    sort_slots(s);
    int mode = s->in->mode;
    if (s->in->pools[s->q.pool_first].type == 5) {
        mode = 0;
    }
    int first = 0;
    while (first < s->slot_count) {
        int last = first;
        do {
            last++;
        } while (last < s->slot_count &&
                 (mode == 0 || (mode == 1 && s->slots[last].class == s->slots[first].class)));
        run_block(s, first, last);
        first = last;
    }
    decide_pools(s, out);
}

static search begin_search(const instance *in, const int *by_rank, int count, int pool_first,
                           int pool_last)
{
    search s = {.in = in, .by_rank = by_rank, .count = count};
    s.q.in = in;
    s.q.pool_first = pool_first;
    s.q.pool_last = pool_last;
    for (int student = 0; student < in->student_count; student++) {
        s.q.outside[student] = true;
        s.q.group[student] = student;
    }
    for (int p = pool_first; p < pool_last; p++) {
        s.q.room[p] = in->pools[p].left;
    }
    for (int i = 0; i < count; i++) {
        s.q.outside[by_rank[i]] = false;
        for (int p = pool_first; p < pool_last; p++) {
            s.q.may[by_rank[i]][p] = tier_for(in, by_rank[i], &in->pools[p]) >= 0;
        }
    }
    return s;
}

/* Children of one household share a group: the first of them. */
static void group_households(const instance *in, const int *by_rank, int count, search *s)
{
    for (int i = 0; i < count; i++) {
        for (int k = 0; k < i; k++) {
            if (in->pupils[by_rank[i]].household >= 0 &&
                in->pupils[by_rank[i]].household == in->pupils[by_rank[k]].household) {
                s->q.group[by_rank[i]] = s->q.group[by_rank[k]];
            }
        }
    }
}

static void make_slots(const instance *in, const int *by_rank, int count, search *s)
{
    for (int i = 0; i < count; i++) {
        const pupil *one = &in->pupils[by_rank[i]];
        int turn = 1;
        if (in->household && one->household >= 0) {
            for (int k = 0; k < i; k++) {
                turn += in->pupils[by_rank[k]].household == one->household;
            }
            for (int k = 0; k < in->student_count; k++) {
                turn += in->pupils[k].household == one->household && in->pupils[k].served_before;
            }
        }
        s->slots[s->slot_count++] = (slot){.class = one->class,
                                           .turn = in->household ? turn : 0,
                                           .rank = i,
                                           .group = s->q.group[by_rank[i]]};
    }
}

/* The students of `by_rank` that a pass left waiting. */
static int waiting_of(const int *by_rank, int count, const answer *a, int *out)
{
    int waiting = 0;
    for (int i = 0; i < count; i++) {
        if (a->pool[by_rank[i]] == NOBODY) {
            out[waiting++] = by_rank[i];
        }
    }
    return waiting;
}

/* First pass over [first, last) and, with soft earmarks, the second over what it leaves. */
static void solve_passes(instance *in, const int *by_rank, int count, int first, int last,
                         answer *out)
{
    if (first == last) {
        return;
    }
    bool sims = in->pools[first].type == 5;
    search s = begin_search(in, by_rank, count, first, last);
    if (in->household && !sims) {
        group_households(in, by_rank, count, &s);
    }
    bool household = in->household;
    in->household = household && !sims;
    make_slots(in, by_rank, count, &s);
    solve(&s, out);
    for (int i = 0; i < count; i++) {
        if (out->pool[by_rank[i]] != NOBODY) {
            in->pools[out->pool[by_rank[i]]].left--;
        }
    }
    if (in->soft) {
        int reopened = in->pool_count;
        for (int p = first; p < last; p++) {
            if (in->pools[p].where == STOCK && in->pools[p].left > 0) {
                oracle_pool *made = &in->pools[in->pool_count++];
                *made = in->pools[p];
                made->where = REOPENED;
                made->from = p;
                made->units = made->left;
                (void)snprintf(made->id, sizeof made->id, "%.80s(open)", in->pools[p].id);
            }
        }
        int waiting[MAX_STUDENTS];
        int waiting_count = waiting_of(by_rank, count, out, waiting);
        if (reopened < in->pool_count) {
            search second = begin_search(in, waiting, waiting_count, reopened, in->pool_count);
            memcpy(second.q.group, s.q.group, sizeof s.q.group);
            for (int i = 0; i < s.slot_count; i++) {
                if (!s.slots[i].kept) {
                    second.slots[second.slot_count++] = s.slots[i];
                }
            }
            solve(&second, out);
        }
    }
    in->household = household;
}

/* ---- random instances ---- */

static void add_pool(instance *in, shelf where, int type, bound whom, int units)
{
    static const char *const more_types[] = {"laptop",     "desktop", "tablet",
                                             "smartphone", "cash",    "sim"};
    char earmark[64] = "";
    if (whom.student >= 0) {
        (void)snprintf(earmark, sizeof earmark, "student=%010d", whom.student + 1);
    }
    if (whom.school >= 0) {
        size_t length = strlen(earmark);
        (void)snprintf(earmark + length, sizeof earmark - length, "%sschool=%s",
                       length > 0 ? ";" : "", school_names[whom.school]);
    }
    if (whom.district >= 0) {
        size_t length = strlen(earmark);
        (void)snprintf(earmark + length, sizeof earmark - length, "%sdistrict=%s",
                       length > 0 ? ";" : "", district_names[whom.district]);
    }
    if (whom.level >= 0) {
        size_t length = strlen(earmark);
        (void)snprintf(earmark + length, sizeof earmark - length, "%slevel=%s",
                       length > 0 ? ";" : "", level_names[whom.level]);
    }
    for (int p = 0; p < in->pool_count; p++) {
        if (in->pools[p].where == where && in->pools[p].type == type &&
            memcmp(&in->pools[p].whom, &whom, sizeof whom) == 0) {
            return; /* one pool of a kind is enough */
        }
    }
    oracle_pool *made = &in->pools[in->pool_count++];
    *made =
        (oracle_pool){.where = where, .type = type, .whom = whom, .units = units, .left = units};
    const char *tail = where < BOUGHT_EARMARKED ? "" : type == 4 ? "(grant)" : "(purchase)";
    if (where == QUOTA) {
        (void)snprintf(made->id, sizeof made->id, "%s(%s)", more_types[type], earmark);
    } else if (earmark[0] != '\0') {
        (void)snprintf(made->id, sizeof made->id, "%s[%s]%s", more_types[type], earmark, tail);
    } else {
        (void)snprintf(made->id, sizeof made->id, "%s%s", more_types[type], tail);
    }
}

static const bound everyone = {-1, -1, -1, -1, false};

static bound random_bound(const instance *in)
{
    bound whom = everyone;
    switch (below(6)) {
    case 0:
        whom.school = below(2);
        break;
    case 1:
        whom.district = below(2);
        break;
    case 2:
        whom.level = below(2);
        break;
    case 3:
        whom.district = below(2);
        whom.level = below(2);
        break;
    case 4:
        whom.school = below(2);
        whom.level = below(2);
        break;
    default:
        whom.student = below(in->student_count);
    }
    return whom;
}

static void random_pools(instance *in)
{
    int stock_pools = 1 + below(4);
    for (int i = 0; i < stock_pools; i++) {
        add_pool(in, STOCK, below(TYPES), random_bound(in), 1 + below(2));
    }
    for (int type = 0; type < TYPES; type++) {
        if (one_in(3)) {
            add_pool(in, OPEN, type, everyone, 1 + below(2));
        }
    }
    for (int p = 0; p < in->pool_count && one_in(2); p++) {
        oracle_pool *from = &in->pools[p];
        if (from->where == OPEN && from->type == 0 && !in->has_quota) {
            in->has_quota = true;
            in->quota[0] = below(from->units + 1);
            in->quota[1] = below(from->units + 1 - in->quota[0]);
            from->left = from->units -= in->quota[0] + in->quota[1];
            for (int d = 0; d < 2; d++) {
                bound whom = everyone;
                whom.district = d;
                whom.quota = true;
                if (in->quota[d] > 0) {
                    add_pool(in, QUOTA, 0, whom, in->quota[d]);
                }
            }
            break;
        }
    }
    if (one_in(3)) {
        in->grant = one_in(2);
        in->cash = below(3);
        in->cash_school = below(2);
        in->cash_type = below(TYPES);
        int type = in->grant ? 4 : in->cash_type;
        bound whom = everyone;
        whom.school = 0;
        if (in->cash_school > 0) {
            add_pool(in, BOUGHT_EARMARKED, type, whom, (int)in->cash_school);
        }
        if (in->cash > 0) {
            add_pool(in, BOUGHT, type, everyone, (int)in->cash);
        }
    }
}

static instance random_instance(void)
{
    instance in = {.student_count = 1 + below(MAX_STUDENTS)};
    in.mode = below(3);
    in.household = one_in(2);
    in.soft = one_in(2);
    in.sim = one_in(3);
    in.cash_type = -1;
    for (int level = 0; level < 2; level++) {
        int tier_count = 1 + below(3);
        bool used[3] = {false};
        for (int type = 0; type < TYPES; type++) {
            in.tiers[level][type] = one_in(4) ? -1 : below(tier_count);
            if (in.tiers[level][type] >= 0) {
                used[in.tiers[level][type]] = true;
            }
        }
        if (!used[0] && !used[1] && !used[2]) {
            in.tiers[level][2] = 0;
            used[0] = true;
        }
        for (int type = 0; type < TYPES; type++) { /* no empty tier before a used one */
            int tier = in.tiers[level][type];
            for (int t = 0; t < tier; t++) {
                in.tiers[level][type] -= used[t] ? 0 : 1;
            }
        }
    }
    for (int i = 0; i < in.student_count; i++) {
        in.pupils[i] = (pupil){
            .level = below(2),
            .school = below(2),
            .district = below(2),
            .class = one_in(10) ? 0 : 1 + below(2),
            .household = one_in(4) ? -1 : below(3),
            .group = -1,
            .owns_phone = one_in(6),
            .needs_sim = one_in(2),
            .served_before = one_in(10),
        };
        in.pupils[i].only_sim = in.pupils[i].needs_sim && one_in(3);
    }
    for (int i = 0; !in.sim && i < in.student_count; i++) {
        in.pupils[i].group = one_in(3) ? below(2) : -1;
    }
    random_pools(&in);
    return in;
}

/* ---- the same instance as streams ---- */

static void add_row(swc_table *table, const char *const *cells, size_t count)
{
    swc_str slices[16];
    for (size_t i = 0; i < count; i++) {
        slices[i] = swc_str_of(cells[i]);
    }
    assert_int_equal(swc_table_add(table, slices, NULL), SWC_OK);
}

static swc_table new_table(const char *name, const char *const *columns, size_t count)
{
    swc_table table;
    swc_str slices[16];
    for (size_t i = 0; i < count; i++) {
        slices[i] = swc_str_of(columns[i]);
    }
    assert_int_equal(swc_table_init(&table, slices, count, 1 << 24, NULL), SWC_OK);
    table.name = swc_str_of(name);
    return table;
}

static swc_table students_of(const instance *in)
{
    static const char *const columns[] = {"student_id",      "full_name",        "birth_date",
                                          "level",           "school_code",      "school_name",
                                          "district",        "category",         "priority",
                                          "needs",           "devices_owned",    "household_id",
                                          "duplicate_group", "duplicate_status", "origin"};
    static const char *const classes[] = {"", "1", "2", "3"};
    static const char *const groups[] = {"", "g0", "g1"};
    swc_table table = new_table("students.csv", columns, 15);
    for (int i = 0; i < in->student_count; i++) {
        const pupil *one = &in->pupils[i];
        char id[16];
        char home[16] = "";
        (void)snprintf(id, sizeof id, "%010d", i + 1);
        if (one->household >= 0) {
            (void)snprintf(home, sizeof home, "H%d", one->household);
        }
        const char *cells[] = {id,
                               "Em",
                               "2010-01-01",
                               level_names[one->level],
                               school_names[one->school],
                               "Trường",
                               district_names[one->district],
                               "poor",
                               classes[one->class],
                               one->only_sim    ? "sim"
                               : one->needs_sim ? "device+sim"
                                                : "",
                               one->owns_phone ? "smartphone" : "",
                               home,
                               groups[one->group + 1],
                               one->group < 0 ? "unique" : "held",
                               id};
        add_row(&table, cells, 15);
    }
    return table;
}

static const char *earmark_of(const oracle_pool *p, char *text, size_t size)
{
    const char *open = strchr(p->id, '[');
    text[0] = '\0';
    if (open != NULL && p->where == STOCK) {
        (void)snprintf(text, size, "%.*s", (int)strcspn(open + 1, "]"), open + 1);
    }
    return text;
}

static swc_table devices_of(const instance *in)
{
    static const char *const columns[] = {"device_id", "type", "quantity", "earmark"};
    swc_table table = new_table("devices.csv", columns, 4);
    int extra = in->has_quota ? in->quota[0] + in->quota[1] : 0;
    for (int p = 0; p < in->pool_count; p++) {
        const oracle_pool *one = &in->pools[p];
        char id[24];
        char earmark[64];
        if (one->where != STOCK && one->where != OPEN) {
            continue;
        }
        int units = one->units + (one->where == OPEN && one->type == 0 ? extra : 0);
        bool lot = units > 1 && (p % 2) == 0;
        for (int k = 0; k < (lot ? 1 : units); k++) {
            (void)snprintf(id, sizeof id, "U%02d%c", p, 'a' + k);
            const char *cells[] = {id, one->type == 5 ? "sim" : type_names[one->type],
                                   !lot         ? ""
                                   : units == 2 ? "2"
                                   : units == 3 ? "3"
                                                : "4",
                                   earmark_of(one, earmark, sizeof earmark)};
            add_row(&table, cells, 4);
        }
    }
    return table;
}

static swc_table handovers_of(const instance *in)
{
    static const char *const columns[] = {"handover_id", "date",      "round",
                                          "student_id",  "full_name", "school_name",
                                          "item",        "device_id", "status"};
    swc_table table = new_table("handovers.csv", columns, 9);
    for (int i = 0; i < in->student_count; i++) {
        char id[16];
        (void)snprintf(id, sizeof id, "%010d", i + 1);
        if (in->pupils[i].served_before) {
            const char *cells[] = {id,       "2021-01-01", "R0",  id,         "Em",
                                   "Trường", "laptop",     "OLD", "delivered"};
            add_row(&table, cells, 9);
        }
    }
    return table;
}

static swc_table donations_of(const instance *in)
{
    static const char *const columns[] = {"donation_id", "entry",      "date",   "donor_name",
                                          "form",        "amount_vnd", "earmark"};
    static const char *const amounts[] = {"999", "1999", "2999", "3999"};
    swc_table table = new_table("donations.csv", columns, 7);
    const char *open[] = {"D1", "receipt", "2021-01-01", "N", "cash", amounts[in->cash], ""};
    const char *school[] = {
        "D2", "receipt", "2021-01-01", "N", "cash", amounts[in->cash_school], "school=SA"};
    add_row(&table, open, 7);
    add_row(&table, school, 7);
    return table;
}

static swc_table quota_of(const instance *in)
{
    static const char *const columns[] = {"district", "type", "units"};
    static const char *const numbers[] = {"0", "1", "2", "3", "4"};
    swc_table table = new_table("quota.csv", columns, 3);
    for (int d = 0; d < 2; d++) {
        const char *cells[] = {district_names[d], "laptop", numbers[in->quota[d]]};
        add_row(&table, cells, 3);
    }
    return table;
}

static void add_fit(swc_buf *text, const instance *in, int level)
{
    bool any = false;
    (void)swc_buf_printf(text, "%s = ", level_names[level]);
    for (int tier = 0; tier < 3; tier++) {
        bool first = true;
        for (int type = 0; type < TYPES; type++) {
            if (in->tiers[level][type] == tier) {
                (void)swc_buf_printf(text, "%s%s",
                                     !first ? " | "
                                     : any  ? " > "
                                            : "",
                                     type_names[type]);
                first = false;
                any = true;
            }
        }
    }
    (void)swc_buf_add_char(text, '\n');
}

static swc_policy policy_of(const instance *in)
{
    static const char *const modes[] = {"coverage", "class", "fit"};
    swc_buf text = {0};
    swc_policy policy;
    swc_error error = {0};
    (void)swc_buf_printf(&text,
                         "[programme]\nname = x\nround = R1\n[allocation]\nmode = %s\n"
                         "claimant = %s\nearmark = %s\n[sim]\nmode = %s\n[fit]\n",
                         modes[in->mode], in->household ? "household" : "student",
                         in->soft ? "soft" : "hard", in->sim ? "on" : "off");
    add_fit(&text, in, 0);
    add_fit(&text, in, 1);
    if (in->cash_type >= 0) {
        (void)swc_buf_printf(&text, "[cash]\nmode = %s\ntype = %s\nunit_price_vnd = 1000\n",
                             in->grant ? "grant" : "purchase", type_names[in->cash_type]);
    }
    if (swc_policy_parse(swc_buf_str(&text), "p.ini", &policy, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
    swc_buf_free(&text);
    return policy;
}

/* ---- the comparison ---- */

static bool is_eligible(const instance *in, int student)
{
    const pupil *one = &in->pupils[student];
    return !one->served_before && one->class > 0 && !one->only_sim && !one->owns_phone;
}

static bool is_capable(int type)
{
    return type == 2 || type == 3;
}

/* A SIM of any kind stands in pools of their own behind the devices'. */
static void add_sim_pools(instance *in)
{
    if (one_in(2)) {
        add_pool(in, STOCK, 5, random_bound(in), 1);
    }
    if (one_in(2)) {
        add_pool(in, OPEN, 5, everyone, 1 + below(2));
    }
}

static void ranked_rows(const swc_allocation *a, const instance *in, bool eligible_only,
                        int *by_rank, int *count)
{
    *count = 0;
    for (uint32_t i = 0; i < a->c.ranked_count; i++) {
        int student = (int)a->c.ranked[i];
        if (!eligible_only || is_eligible(in, student)) {
            by_rank[(*count)++] = student;
        }
    }
}

/* Whether a comes before b: class, then ticket (both have tests of their own). */
static bool ranks_before(const swc_allocation *a, const instance *in, int left, int right)
{
    int order = in->pupils[left].class - in->pupils[right].class;
    return order != 0 ? order < 0
                      : memcmp(a->c.students[left].ticket, a->c.students[right].ticket,
                               SWC_SHA256_BYTES) < 0;
}

/* At most one of a held group is a claimant: the best, and none when one was served before. Checked
 * where no SIMs are given, whose claimants may be in no need of a device. */
static void check_groups(const instance *in, const swc_allocation *a, int number)
{
    for (int i = 0; !in->sim && i < in->student_count; i++) {
        bool claims_one = is_eligible(in, i);
        for (int k = 0; claims_one && in->pupils[i].group >= 0 && k < in->student_count; k++) {
            if (k != i && in->pupils[k].group == in->pupils[i].group) {
                claims_one = !in->pupils[k].served_before &&
                             !(is_eligible(in, k) && ranks_before(a, in, k, i));
            }
        }
        if ((a->c.students[i].rank > 0) != claims_one) {
            fail_msg("instance %d: student %d of group %d", number, i, in->pupils[i].group);
        }
    }
}

static const char *shown(const instance *in, int pool_index)
{
    return pool_index == NOBODY ? "(none)" : in->pools[pool_index].id;
}

static void print_instance(const instance *in, const swc_allocation *a)
{
    print_error("mode %d household %d soft %d sim %d\n", in->mode, in->household, in->soft,
                in->sim);
    for (int p = 0; p < in->pool_count; p++) {
        print_error("  pool %s units %d left %d\n", in->pools[p].id, in->pools[p].units,
                    in->pools[p].left);
    }
    for (int l = 0; l < 2; l++) {
        print_error("  level %d tiers l%d d%d t%d s%d\n", l, in->tiers[l][0], in->tiers[l][1],
                    in->tiers[l][2], in->tiers[l][3]);
    }
    for (int i = 0; i < in->student_count; i++) {
        const pupil *one = &in->pupils[i];
        print_error("  student %d rank %u class %d level %d school %d district %d home %d\n", i,
                    a->c.students[i].rank, one->class, one->level, one->school, one->district,
                    one->household);
    }
}

static void compare(const instance *in, const swc_allocation *a, const int *wanted, bool sims,
                    int number)
{
    for (int i = 0; i < in->student_count; i++) {
        uint32_t got = sims ? a->c.students[i].sim_pool : a->c.students[i].pool;
        const char *name = got == FLOW_NONE ? "(none)" : a->s.pools[got].id.data;
        if (strcmp(name, shown(in, wanted[i])) != 0) {
            print_instance(in, a);
            fail_msg("instance %d: student %d has %s, the exhaustive plan says %s", number, i, name,
                     shown(in, wanted[i]));
        }
    }
}

/* Smallest cutoffs of a pass, by raising them until nothing changes. */
static void compare_cutoffs(const instance *in, const swc_allocation *a, const answer *plan,
                            const int *by_rank, int count, int first, int last, int number)
{
    uint32_t cutoff[MAX_POOLS] = {0};
    enum { SPARE = 1000 };
    for (int p = first; p < last; p++) {
        int used = 0;
        for (int i = 0; i < count; i++) {
            if (plan->pool[by_rank[i]] == p) {
                used++;
                cutoff[p] = a->c.students[by_rank[i]].rank;
            }
        }
        if (used < in->pools[p].units) {
            cutoff[p] = SPARE;
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < count; i++) {
            int p = plan->pool[by_rank[i]];
            for (int q = first; p >= first && p < last && q < last; q++) {
                if (tier_for(in, by_rank[i], &in->pools[q]) >= 0 && cutoff[q] > cutoff[p]) {
                    cutoff[p] = cutoff[q];
                    changed = true;
                }
            }
        }
    }
    for (int p = first; p < last; p++) {
        for (size_t k = 0; k < a->s.pool_count; k++) {
            if (strcmp(a->s.pools[k].id.data, in->pools[p].id) == 0) {
                uint32_t wanted = cutoff[p] == SPARE ? CUTOFF_SPARE : cutoff[p];
                if (a->s.pools[k].cutoff != wanted) {
                    print_instance(in, a);
                    fail_msg("instance %d: cutoff of %s is %u, wanted %u", number, in->pools[p].id,
                             a->s.pools[k].cutoff, wanted);
                }
            }
        }
    }
}

static void check_devices(instance *in, const swc_allocation *a, int pool_last, answer *devices,
                          int number)
{
    int by_rank[MAX_STUDENTS];
    int count;
    int before = in->pool_count;
    ranked_rows(a, in, true, by_rank, &count);
    solve_passes(in, by_rank, count, 0, pool_last, devices);
    compare(in, a, devices->pool, false, number);
    if (in->mode == 0 && !in->household) {
        compare_cutoffs(in, a, devices, by_rank, count, 0, pool_last, number);
        compare_cutoffs(in, a, devices, by_rank, count, before, in->pool_count, number);
    }
}

static void check_sims(instance *in, const swc_allocation *a, int first, int last,
                       const answer *devices, int number)
{
    int ranked[MAX_STUDENTS];
    int by_rank[MAX_STUDENTS];
    int ranked_count;
    int count = 0;
    answer sims;
    ranked_rows(a, in, false, ranked, &ranked_count);
    for (int i = 0; i < ranked_count; i++) {
        const pupil *one = &in->pupils[ranked[i]];
        int got = devices->pool[ranked[i]];
        bool capable = one->owns_phone || (got != NOBODY && is_capable(in->pools[got].type));
        if (one->class > 0 && one->needs_sim && capable) {
            by_rank[count++] = ranked[i];
        }
    }
    for (int i = 0; i < MAX_STUDENTS; i++) {
        sims.pool[i] = NOBODY;
    }
    solve_passes(in, by_rank, count, first, last, &sims);
    compare(in, a, sims.pool, true, number);
}

static void check_instance(int number)
{
    instance in = random_instance();
    int device_pools = in.pool_count;
    if (in.sim) {
        add_sim_pools(&in);
    }
    int all_pools = in.pool_count;
    swc_policy policy = policy_of(&in);
    swc_table students = students_of(&in);
    swc_table devices = devices_of(&in);
    swc_table handovers = handovers_of(&in);
    swc_table donations = donations_of(&in);
    swc_table quota = quota_of(&in);
    swc_allocate_input input = {
        .policy = &policy,
        .students = &students,
        .devices = &devices,
        .handovers = &handovers,
        .donations = &donations,
        .quota = in.has_quota ? &quota : NULL,
        .seed = seed,
        .rehearsal = true,
    };
    swc_allocation *a;
    swc_error error = {0};
    if (swc_allocate_run(&input, &a, &error) != SWC_OK) {
        fail_msg("instance %d: %s", number, error.text[SWC_EN]);
    }
    check_groups(&in, a, number);
    answer plan;
    for (int i = 0; i < MAX_STUDENTS; i++) {
        plan.pool[i] = NOBODY;
    }
    check_devices(&in, a, device_pools, &plan, number);
    if (in.sim) {
        check_sims(&in, a, device_pools, all_pools, &plan, number);
    }
    swc_allocation_free(a);
    swc_table *tables[] = {&students, &devices, &handovers, &donations, &quota};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        tables[i]->name = (swc_str){NULL, 0};
        swc_table_free(tables[i]);
    }
    swc_policy_free(&policy);
}

static void random_instances_equal_the_exhaustive_plan(void **unused)
{
    (void)unused;
    const char *text = getenv("SWC_ORACLE_COUNT");
    int count = text == NULL ? 4000 : (int)strtol(text, NULL, 10);
    for (int i = 0; i < count; i++) {
        state = UINT64_C(0x9e3779b97f4a7c15) * (uint64_t)(i + 1);
        check_instance(i);
    }
    print_message("%d instances\n", count);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_instances_equal_the_exhaustive_plan),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

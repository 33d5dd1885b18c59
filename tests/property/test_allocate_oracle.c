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
#include "property/test_allocate_oracle/search.h"
#include "property/test_allocate_oracle/streams.h"
#include "swc/allocate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char seed[] = "00000000000000000000000000000000000000000000000000000000000000aa";

static bool is_eligible(const instance *in, int student)
{
    const pupil *one = &in->pupils[student];
    return !one->served_before && one->class > 0 && !one->only_sim && !one->owns_phone;
}

static bool is_capable(int type)
{
    return type == 2 || type == 3;
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
                if (oracle_tier(in, by_rank[i], &in->pools[q]) >= 0 && cutoff[q] > cutoff[p]) {
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
    oracle_solve(in, by_rank, count, 0, pool_last, devices);
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
    oracle_solve(in, by_rank, count, first, last, &sims);
    compare(in, a, sims.pool, true, number);
}

static void check_instance(int number)
{
    instance in = oracle_instance();
    int device_pools = in.pool_count;
    if (in.sim) {
        oracle_add_sim_pools(&in);
    }
    int all_pools = in.pool_count;
    swc_policy policy = oracle_policy(&in);
    swc_table students = oracle_students(&in);
    swc_table devices = oracle_devices(&in);
    swc_table handovers = oracle_handovers(&in);
    swc_table donations = oracle_donations(&in);
    swc_table quota = oracle_quota(&in);
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
        oracle_start(i);
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

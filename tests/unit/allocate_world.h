/*
 * A small province for tests of the allocator: streams that a test fills, the plan of a run.
 *
 * Ownership: end frees a world and its plan.
 */
#ifndef SWC_TESTS_ALLOCATE_WORLD_H
#define SWC_TESTS_ALLOCATE_WORLD_H

#include "allocate_package.h"

#define HEAD "[programme]\nname = x\nround = R1\n"
/* Best rank: grade 1, then 2, then 3 ... so that hand-made cases need no lottery */
#define RANKED HEAD "[order]\nkeys = grade:1,2,3,4,5,6,7,8,9\n"
#define ZEROS "0000000000000000000000000000000000000000000000000000000000000000"

static const char student_columns[] =
    "student_id|personal_id|full_name|birth_date|level|grade|school_code|school_name|district|"
    "commune|category|priority|needs|devices_owned|household_id|duplicate_group|duplicate_status|"
    "origin";
static const char device_columns[] =
    "device_id|type|quantity|earmark|condition|status|ram_gb|sim_slot|serial|donation_id";
static const char handover_columns[] = "handover_id|date|round|student_id|personal_id|full_name|"
                                       "birth_date|school_name|item|device_id|amount_vnd|status";
static const char donation_columns[] =
    "donation_id|entry|reverses|date|donor_name|form|amount_vnd|earmark";

typedef struct world {
    swc_policy policy;
    swc_table students, devices, handovers, donations, coverage, quota;
    bool has_handovers, has_donations, has_coverage, has_quota;
    swc_table previous[1], outstanding[1];
    size_t previous_count, outstanding_count;
    char *plan;
    char *cutoffs;
} world;

static inline world new_world(const char *policy)
{
    return (world){
        .policy = package_policy(policy),
        .students = package_table("students.csv", student_columns),
        .devices = package_table("devices.csv", device_columns),
        .handovers = package_table("handovers.csv", handover_columns),
        .donations = package_table("donations.csv", donation_columns),
        .coverage = package_table("coverage.csv", "point_id|hamlet|commune|district|status"),
        .quota = package_table("quota.csv", "district|type|units"),
    };
}

/** A poor pupil of grade `rank` in a primary school. */
static inline void add_pupil(world *w, int rank, const char *id, const char *school)
{
    char line[256];
    (void)snprintf(line, sizeof line,
                   "%s||Em %s|2010-01-01|primary|%d|%s|Trường %s|Lắk|A|poor|1||||||f!%s", id, id,
                   rank, school, school, id);
    package_add(&w->students, line);
}

static inline void add_device(world *w, const char *id, const char *type, const char *earmark)
{
    char line[256];
    (void)snprintf(line, sizeof line, "%s|%s||%s||||||", id, type, earmark);
    package_add(&w->devices, line);
}

static inline swc_allocate_input input_of(const world *w)
{
    return (swc_allocate_input){
        .policy = &w->policy,
        .students = &w->students,
        .devices = &w->devices,
        .handovers = w->has_handovers ? &w->handovers : NULL,
        .donations = w->has_donations ? &w->donations : NULL,
        .coverage = w->has_coverage ? &w->coverage : NULL,
        .quota = w->has_quota ? &w->quota : NULL,
        .previous = w->previous,
        .previous_count = w->previous_count,
        .outstanding = w->outstanding,
        .outstanding_count = w->outstanding_count,
        .seed = ZEROS,
        .rehearsal = true,
    };
}

static inline void run(world *w)
{
    swc_allocate_input input = input_of(w);
    swc_allocation *allocation = package_run(&input);
    free(w->plan);
    free(w->cutoffs);
    w->plan = package_text(allocation, false);
    w->cutoffs = package_text(allocation, true);
    swc_allocation_free(allocation);
}

static inline void refused(const world *w, swc_status status, const char *says)
{
    swc_allocate_input input = input_of(w);
    swc_allocation *allocation;
    swc_error error = {0};
    assert_int_equal(swc_allocate_run(&input, &allocation, &error), status);
    if (strstr(error.text[SWC_EN], says) == NULL) {
        fail_msg("\"%s\" does not say \"%s\"", error.text[SWC_EN], says);
    }
}

static inline void end(world *w)
{
    swc_policy_free(&w->policy);
    swc_table *tables[] = {&w->students,  &w->devices,  &w->handovers,
                           &w->donations, &w->coverage, &w->quota};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        package_free(tables[i]);
    }
    for (size_t i = 0; i < w->previous_count; i++) {
        package_free(&w->previous[i]);
    }
    for (size_t i = 0; i < w->outstanding_count; i++) {
        package_free(&w->outstanding[i]);
    }
    free(w->plan);
    free(w->cutoffs);
}

static inline void assert_cell(const world *w, const char *id, const char *column,
                               const char *wanted)
{
    const char *got = package_cell(w->plan, id, column);
    if (strcmp(got, wanted) != 0) {
        fail_msg("%s of %s is \"%s\", wanted \"%s\"\n%s", column, id, got, wanted, w->plan);
    }
}

#endif

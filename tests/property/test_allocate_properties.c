/*
 * What must hold for any input: the order of rows changes nothing, a child or a unit less takes
 * service from nobody else, and the lottery is uniform.
 */
#include "allocate_package.h"

#include "ops/allocate/allocation.h"

#include <math.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static uint64_t state;

static size_t below(size_t limit)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (size_t)(state % limit);
}

enum { MAX_LINES = 96, LINE = 200 };

/* A stream as lines that can be shuffled. */
typedef struct lines {
    const char *name, *columns;
    char text[MAX_LINES][LINE];
    size_t count;
} lines;

static swc_table table_of(const lines *from)
{
    swc_table table = package_table(from->name, from->columns);
    for (size_t i = 0; i < from->count; i++) {
        package_add(&table, from->text[i]);
    }
    return table;
}

static void shuffle(lines *all)
{
    for (size_t i = all->count; i > 1; i--) {
        char keep[LINE];
        size_t k = below(i);
        memcpy(keep, all->text[i - 1], LINE);
        memcpy(all->text[i - 1], all->text[k], LINE);
        memcpy(all->text[k], keep, LINE);
    }
}

typedef struct world {
    lines students, devices, handovers, donations, coverage, quota, previous;
} world;

static const char *const levels[] = {"primary", "lower_secondary", "upper_secondary"};
static const char *const types[] = {"laptop", "desktop", "tablet", "smartphone", "sim"};
static const char *const districts[] = {"Lắk", "Ea H'leo", "Krông Pắc"};

#define PUT(target, ...) (void)snprintf((target).text[(target).count++], LINE, __VA_ARGS__)

static void random_device(world *w, size_t i)
{
    char earmark[64] = "";
    switch (below(5)) {
    case 0:
        (void)snprintf(earmark, sizeof earmark, "school=S%zu", below(6));
        break;
    case 1:
        (void)snprintf(earmark, sizeof earmark, "district=%s;level=%s",
                       districts[below(COUNT(districts))], levels[below(COUNT(levels))]);
        break;
    case 2:
        (void)snprintf(earmark, sizeof earmark, "student=%010zu", below(60));
        break;
    default:
        break;
    }
    PUT(w->devices, "D%03zu|%s|%zu|%s|DON", i, types[below(COUNT(types))], 1 + below(3), earmark);
}

static world random_world(void)
{
    static const char *const needs[] = {"", "device", "device+sim", "sim"};
    static const char *const owned[] = {"", "", "smartphone", "tv"};
    world w = {
        .students = {.name = "s.csv",
                     .columns = "student_id|full_name|birth_date|level|school_code|school_name|"
                                "district|commune|category|priority|needs|devices_owned|"
                                "household_id|duplicate_group|duplicate_status|origin"},
        .devices = {.name = "d.csv", .columns = "device_id|type|quantity|earmark|donation_id"},
        .handovers = {.name = "h.csv",
                      .columns = "handover_id|date|round|student_id|full_name|"
                                 "birth_date|school_name|item|device_id|status"},
        .donations = {.name = "n.csv",
                      .columns = "donation_id|entry|date|donor_name|form|amount_vnd|earmark"},
        .coverage = {.name = "c.csv", .columns = "point_id|hamlet|commune|district|status"},
        .quota = {.name = "q.csv", .columns = "district|type|units"},
        .previous = {.name = "p.csv",
                     .columns = "outcome|item|device_id|sim_id|student_id|full_name"},
    };
    for (size_t i = 0; i < 60; i++) {
        size_t school = below(6);
        size_t group = below(20);
        PUT(w.students,
            "%010zu|Em %zu|2010-01-01|%s|S%zu|Trường %zu|%s|A|poor|%zu|%s|%s|H%zu|%s|%s|f!%zu", i,
            i, levels[below(COUNT(levels))], school, school, districts[school % 3], 1 + below(3),
            needs[below(COUNT(needs))], owned[below(COUNT(owned))], below(40),
            group < 3 ? (group == 0 ? "g0" : "g1") : "", group < 3 ? "held" : "unique", i);
        if (below(8) == 0) {
            PUT(w.handovers, "B%02zu|2021-01-%02zu|R0|%010zu|x||y|tablet|OLD%zu|delivered", i,
                1 + below(28), i, i);
        }
        if (below(4) == 0) {
            PUT(w.previous, "waiting||||%010zu|x", i);
        }
    }
    for (size_t i = 0; i < 24; i++) {
        random_device(&w, i);
    }
    PUT(w.devices, "Q|tablet|6||");
    PUT(w.quota, "Lắk|tablet|2");
    PUT(w.quota, "Ea H'leo|tablet|1");
    PUT(w.donations, "DON|receipt|2021-01-01|N|cash|%zu|", 4000 + below(3000));
    PUT(w.donations, "DON2|receipt|2021-01-02|N|cash|1500|district=Lắk");
    PUT(w.coverage, "P1|h|A|Lắk|planned");
    PUT(w.coverage, "P2|h|B|Lắk|covered");
    return w;
}

typedef struct outcome {
    char *plan, *cutoffs;
} outcome;

static outcome run_world(const world *w, const swc_policy *policy)
{
    swc_table students = table_of(&w->students);
    swc_table devices = table_of(&w->devices);
    swc_table handovers = table_of(&w->handovers);
    swc_table donations = table_of(&w->donations);
    swc_table coverage = table_of(&w->coverage);
    swc_table quota = table_of(&w->quota);
    swc_table previous = table_of(&w->previous);
    swc_allocate_input input = {
        .policy = policy,
        .students = &students,
        .devices = &devices,
        .handovers = &handovers,
        .donations = &donations,
        .coverage = &coverage,
        .quota = &quota,
        .previous = &previous,
        .previous_count = 1,
        .seed = "00000000000000000000000000000000000000000000000000000000000000ff",
        .rehearsal = true,
    };
    swc_allocation *allocation = package_run(&input);
    outcome out = {package_text(allocation, false), package_text(allocation, true)};
    swc_allocation_free(allocation);
    swc_table *tables[] = {&students, &devices, &handovers, &donations,
                           &coverage, &quota,   &previous};
    for (size_t i = 0; i < COUNT(tables); i++) {
        package_free(tables[i]);
    }
    return out;
}

static swc_policy policy_of(const char *mode, const char *claimant, const char *earmark,
                            const char *cash)
{
    char text[512];
    (void)snprintf(text, sizeof text,
                   "[programme]\nname = x\nround = R1\n[order]\nkeys = waiting > sex:F\n[fit]\n"
                   "primary = tablet > smartphone | laptop\ndefault = laptop | desktop > tablet > "
                   "smartphone\n[allocation]\nmode = %s\nclaimant = %s\nearmark = %s\n[cash]\n"
                   "mode = %s\ntype = tablet\nunit_price_vnd = 1000\n[sim]\nmode = on\n",
                   mode, claimant, earmark, cash);
    return package_policy(text);
}

static void the_order_of_rows_changes_no_byte(void **unused)
{
    (void)unused;
    static const char *const policies[][4] = {
        {"coverage", "student", "hard", "purchase"},
        {"coverage", "household", "soft", "grant"},
        {"class", "student", "soft", "none"},
        {"fit", "household", "hard", "purchase"},
    };
    for (size_t p = 0; p < COUNT(policies); p++) {
        state = 77 + p;
        swc_policy policy =
            policy_of(policies[p][0], policies[p][1], policies[p][2], policies[p][3]);
        world w = random_world();
        outcome first = run_world(&w, &policy);
        for (int i = 0; i < 100; i++) {
            shuffle(&w.students);
            shuffle(&w.devices);
            shuffle(&w.handovers);
            shuffle(&w.donations);
            shuffle(&w.coverage);
            shuffle(&w.quota);
            shuffle(&w.previous);
            outcome again = run_world(&w, &policy);
            assert_string_equal(again.plan, first.plan);
            assert_string_equal(again.cutoffs, first.cutoffs);
            free(again.plan);
            free(again.cutoffs);
        }
        free(first.plan);
        free(first.cutoffs);
        swc_policy_free(&policy);
    }
}

/* ---- monotone ---- */

static bool is_served(const char *plan, size_t student)
{
    char id[16];
    (void)snprintf(id, sizeof id, "%010zu", student);
    return strcmp(package_cell(plan, id, "outcome"), "served") == 0;
}

/* A small open instance without SIMs, money, quotas and groups: service is a device here. */
static world plain_world(void)
{
    world w = random_world();
    w.quota.count = 0;
    w.handovers.count = 0;
    w.previous.count = 0;
    for (size_t i = 0; i < w.students.count; i++) {
        char *group = strstr(w.students.text[i], "|held|");
        if (group != NULL) {
            memcpy(group - 2, "zz", 2);
            group[-1] = (char)('a' + (char)(i % 26));
            group[-2] = (char)('a' + (char)(i / 26));
        }
    }
    return w;
}

static void one_child_less_or_one_unit_more_takes_service_from_nobody(void **unused)
{
    (void)unused;
    swc_policy policy = package_policy("[programme]\nname = x\nround = R1\n");
    for (uint64_t i = 0; i < 60; i++) {
        state = 1000 + i;
        world w = plain_world();
        outcome before = run_world(&w, &policy);
        size_t gone = below(w.students.count);
        world less = w;
        memmove(less.students.text[gone], less.students.text[gone + 1],
                (less.students.count - gone - 1) * LINE);
        less.students.count--;
        outcome after = run_world(&less, &policy);
        world more = w;
        random_device(&more, 90);
        outcome richer = run_world(&more, &policy);
        for (size_t student = 0; student < 60; student++) {
            if (is_served(before.plan, student)) {
                assert_true(student == gone || is_served(after.plan, student));
                assert_true(is_served(richer.plan, student));
            }
        }
        outcome *all[] = {&before, &after, &richer};
        for (size_t k = 0; k < COUNT(all); k++) {
            free(all[k]->plan);
            free(all[k]->cutoffs);
        }
    }
    swc_policy_free(&policy);
}

/* ---- the lottery ---- */

enum { CHILDREN = 20, UNITS = 5, SEEDS = 4000 };

/* Wins of each child over many seeds. */
static void count_wins(size_t *wins)
{
    swc_policy policy = package_policy("[programme]\nname = x\nround = R1\n");
    swc_table students = package_table(
        "s.csv", "student_id|full_name|birth_date|school_name|district|category|priority");
    swc_table devices = package_table("d.csv", "device_id|type|quantity");
    package_add(&devices, "L|laptop|5");
    for (int i = 0; i < CHILDREN; i++) {
        char line[128];
        (void)snprintf(line, sizeof line, "%s%06d|Em|2010-01-01|Trường %d|Lắk|poor|1",
                       i % 2 == 0 ? "2021" : "6600", i, i);
        package_add(&students, line);
    }
    for (int i = 0; i < SEEDS; i++) {
        char seed[SWC_SHA256_HEX + 1];
        (void)snprintf(seed, sizeof seed, "%064x", (unsigned)i);
        swc_allocate_input input = {.policy = &policy,
                                    .students = &students,
                                    .devices = &devices,
                                    .seed = seed,
                                    .rehearsal = true};
        swc_allocation *allocation = package_run(&input);
        for (size_t row = 0; row < CHILDREN; row++) {
            wins[row] += allocation->c.students[row].pool != FLOW_NONE;
        }
        swc_allocation_free(allocation);
    }
    package_free(&students);
    package_free(&devices);
    swc_policy_free(&policy);
}

/*
 * X2 = sum (O - Nk/n)^2 / (N p (1 - p)) (n - 1) / n with p = k / n is chi-squared with n - 1
 * degrees of freedom (draws without replacement). For 19 degrees the 0.001 and 0.999 quantiles
 * are 5.407 and 43.820 (tables of the chi-squared distribution).
 */
static void the_lottery_is_uniform(void **unused)
{
    (void)unused;
    size_t wins[CHILDREN] = {0};
    count_wins(wins);
    double p = (double)UNITS / CHILDREN;
    double expected = SEEDS * p;
    double statistic = 0;
    double halves[2] = {0, 0};   /* by position of the row */
    double prefixes[2] = {0, 0}; /* by the first digits of the id */
    for (size_t i = 0; i < CHILDREN; i++) {
        double difference = (double)wins[i] - expected;
        statistic += difference * difference / (SEEDS * p * (1 - p)) * (CHILDREN - 1) / CHILDREN;
        halves[i * 2 / CHILDREN] += (double)wins[i];
        prefixes[i % 2] += (double)wins[i];
    }
    print_message("chi-squared %.2f with %d degrees of freedom\n", statistic, CHILDREN - 1);
    assert_true(statistic > 5.407 && statistic < 43.820);
    /* one half's share of UNITS is hypergeometric: variance k/4 (n - k)/(n - 1) a seed; 3.29
       standard deviations are the 0.001 bound of both sides */
    double deviation = sqrt(SEEDS * UNITS / 4.0 * (CHILDREN - UNITS) / (double)(CHILDREN - 1));
    assert_true(fabs(halves[0] - SEEDS * UNITS / 2.0) < 3.29 * deviation);
    assert_true(fabs(prefixes[0] - SEEDS * UNITS / 2.0) < 3.29 * deviation);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_of_rows_changes_no_byte),
        cmocka_unit_test(one_child_less_or_one_unit_more_takes_service_from_nobody),
        cmocka_unit_test(the_lottery_is_uniform),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

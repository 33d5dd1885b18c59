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

static void free_outcome(outcome *one)
{
    free(one->plan);
    free(one->cutoffs);
}

/* Quotas are pools like others: what holds without them holds with them. */
static void one_child_less_or_one_unit_more_takes_service_from_nobody(void **unused)
{
    (void)unused;
    swc_policy policy = package_policy("[programme]\nname = x\nround = R1\n");
    for (uint64_t i = 0; i < 120; i++) {
        state = 1000 + i;
        world w = plain_world();
        if (i % 2 == 1) {
            PUT(w.quota, "Lắk|tablet|2");
            PUT(w.quota, "Ea H'leo|tablet|1");
            PUT(w.quota, "Krông Pắc|tablet|3");
        }
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
        free_outcome(&before);
        free_outcome(&after);
        free_outcome(&richer);
    }
    swc_policy_free(&policy);
}

/* Served children of every household, by the number in household_id. */
static void count_households(const char *plan, size_t *served)
{
    memset(served, 0, 40 * sizeof *served);
    for (size_t student = 0; student < 60; student++) {
        char id[16];
        (void)snprintf(id, sizeof id, "%010zu", student);
        size_t home = strtoul(package_cell(plan, id, "household_id") + 1, NULL, 10);
        served[home] += is_served(plan, student);
    }
}

/* A unit more may go to another child of the household, but takes a device from no household. */
static void one_unit_more_takes_no_device_from_a_household(void **unused)
{
    (void)unused;
    swc_policy policy =
        package_policy("[programme]\nname = x\nround = R1\n[allocation]\nclaimant = household\n");
    for (uint64_t i = 0; i < 120; i++) {
        state = 5000 + i;
        world w = plain_world();
        outcome before = run_world(&w, &policy);
        random_device(&w, 90);
        outcome richer = run_world(&w, &policy);
        size_t had[40];
        size_t has[40];
        count_households(before.plan, had);
        count_households(richer.plan, has);
        for (size_t home = 0; home < 40; home++) {
            assert_true(has[home] >= had[home]);
        }
        free_outcome(&before);
        free_outcome(&richer);
    }
    swc_policy_free(&policy);
}

/* ---- the lottery ---- */

enum { MAX_CHILDREN = 51, SEEDS = 4000 };

/* A class of children for fewer units, and the 0.001 and 0.999 quantiles of chi-squared with
 * children - 1 degrees of freedom (tables of the distribution). */
typedef struct lottery {
    size_t children, units;
    double low, high;
} lottery;

/* Wins of each child over many seeds. Rows alternate two prefixes of ids; schools have 1, 2, 4, 8,
 * ... pupils. */
static void count_wins(const lottery *l, size_t *wins)
{
    swc_policy policy = package_policy("[programme]\nname = x\nround = R1\n");
    swc_table students = package_table(
        "s.csv", "student_id|full_name|birth_date|class|school_name|district|category|priority");
    swc_table devices = package_table("d.csv", "device_id|type|quantity");
    char line[128];
    (void)snprintf(line, sizeof line, "L|laptop|%zu", l->units);
    package_add(&devices, line);
    for (size_t i = 0, size = 1, left = 1; i < l->children; i++) {
        (void)snprintf(line, sizeof line, "%s%06zu|Em|2010-01-01|%zuA|Trường %zu|Lắk|poor|1",
                       i % 2 == 0 ? "2021" : "6600", i, size, size);
        package_add(&students, line);
        if (--left == 0) {
            size *= 2;
            left = size;
        }
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
        for (size_t row = 0; row < l->children; row++) {
            wins[row] += allocation->c.students[row].pool != FLOW_NONE;
        }
        swc_allocation_free(allocation);
    }
    package_free(&students);
    package_free(&devices);
    swc_policy_free(&policy);
}

/* The wins of a group of children: one seed's share is hypergeometric, so its variance is
 * k m/n (1 - m/n) (n - k)/(n - 1); 3.29 standard deviations are the 0.001 bound of both sides. */
static void assert_fair_share(const lottery *l, size_t members, size_t won)
{
    double part = (double)members / (double)l->children;
    double mean = SEEDS * (double)l->units * part;
    double variance = SEEDS * (double)l->units * part * (1 - part) *
                      (double)(l->children - l->units) / (double)(l->children - 1);
    if (fabs((double)won - mean) > 3.29 * sqrt(variance)) {
        fail_msg("%zu of %zu children won %zu times, expected %.1f +- %.1f", members, l->children,
                 won, mean, sqrt(variance));
    }
}

/*
 * X2 = sum (O - Nk/n)^2 / (N p (1 - p)) (n - 1) / n with p = k / n is chi-squared with n - 1
 * degrees of freedom (draws without replacement).
 */
static void the_lottery_is_uniform(void **unused)
{
    (void)unused;
    static const lottery lotteries[] = {
        {2, 1, 0, 10.828},      {5, 2, 0.091, 18.467},    {11, 3, 1.479, 29.588},
        {20, 5, 5.407, 43.820}, {51, 10, 24.674, 86.661},
    };
    for (size_t c = 0; c < COUNT(lotteries); c++) {
        const lottery *l = &lotteries[c];
        size_t wins[MAX_CHILDREN] = {0};
        count_wins(l, wins);
        double p = (double)l->units / (double)l->children;
        double statistic = 0;
        size_t half = 0;    /* wins of the first rows */
        size_t prefix = 0;  /* wins of ids that begin with 2021 */
        size_t schools = 0; /* wins in schools of up to four pupils: the first seven rows */
        for (size_t i = 0; i < l->children; i++) {
            double difference = (double)wins[i] - SEEDS * p;
            statistic += difference * difference / (SEEDS * p * (1 - p)) *
                         (double)(l->children - 1) / (double)l->children;
            half += i < l->children / 2 ? wins[i] : 0;
            prefix += i % 2 == 0 ? wins[i] : 0;
            schools += i < 7 ? wins[i] : 0;
        }
        print_message("%zu children: chi-squared %.2f with %zu degrees of freedom\n", l->children,
                      statistic, l->children - 1);
        assert_true(statistic > l->low && statistic < l->high);
        assert_fair_share(l, l->children / 2, half);
        assert_fair_share(l, (l->children + 1) / 2, prefix);
        if (l->children > 7) {
            assert_fair_share(l, 7, schools);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_order_of_rows_changes_no_byte),
        cmocka_unit_test(one_child_less_or_one_unit_more_takes_service_from_nobody),
        cmocka_unit_test(one_unit_more_takes_no_device_from_a_household),
        cmocka_unit_test(the_lottery_is_uniform),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

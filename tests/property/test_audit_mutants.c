/*
 * The audit accepts every true plan and rejects every plan that was tampered with, naming a row.
 * Plans come from the allocator over random small districts in all modes; each is then broken in
 * ways that a dishonest or careless hand might choose. SWC_MUTANTS=10000 is the nightly size.
 */
#include "swc/swc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST_CHILDREN = 12, MOST_COLUMNS = 24, FEWEST_MUTANTS = 1500 };

static const size_t limit = (size_t)64 << 20;
static uint64_t state_of_random = 11390;

/* xorshift64* (Marsaglia 2003, Vigna 2016); a fixed start makes every run the same. */
static size_t below(size_t bound)
{
    state_of_random ^= state_of_random >> 12;
    state_of_random ^= state_of_random << 25;
    state_of_random ^= state_of_random >> 27;
    return (size_t)(state_of_random * UINT64_C(2685821657736338717) >> 33) % bound;
}

static const char *pick(const char *const *words, size_t count)
{
    return words[below(count)];
}

#define PICK(...)                                                                                  \
    pick((const char *const[]){__VA_ARGS__},                                                       \
         sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void begin_table(swc_table *table, const char *header, const char *kind)
{
    swc_str columns[MOST_COLUMNS];
    size_t count = 0;
    for (const char *at = header; *at != '\0'; at += *at == ',') {
        columns[count] = (swc_str){at, strcspn(at, ",")};
        at += columns[count++].length;
    }
    assert_int_equal(swc_table_init(table, columns, count, limit, NULL), SWC_OK);
    if (kind != NULL) {
        char note[128];
        (void)snprintf(note, sizeof note, "#swc validate version=0.1.0 kind=%s", kind);
        assert_int_equal(swc_table_add_note(table, swc_str_of(note), NULL), SWC_OK);
    }
}

/* The cells as one text with `|` between them. */
static void add_row(swc_table *table, const char *text)
{
    swc_str cells[MOST_COLUMNS];
    size_t count = 0;
    for (const char *at = text;; at++) {
        cells[count] = (swc_str){at, strcspn(at, "|")};
        at += cells[count++].length;
        if (*at == '\0') {
            break;
        }
    }
    assert_int_equal(count, table->column_count);
    assert_int_equal(swc_table_add(table, cells, NULL), SWC_OK);
}

typedef struct district {
    char policy_text[1024];
    char seed[SWC_SHA256_HEX + 1];
    swc_policy policy;
    swc_table students, devices, donations, handovers;
} district;

static void make_policy(district *d)
{
    (void)snprintf(
        d->policy_text, sizeof d->policy_text,
        "[programme]\nname = Thử\nround = R%zu\n[priority]\npoor = 1\nnear_poor = 2\n"
        "covid_orphan = 3\n%s[fit]\nprimary = %s\ndefault = %s\n[allocation]\nmode = %s\n"
        "claimant = %s\nearmark = %s\n%s%s",
        1 + below(3), PICK("", "[order]\nkeys = level:primary\n"),
        PICK("tablet > laptop", "tablet | laptop", "laptop > tablet > smartphone"),
        PICK("laptop > tablet", "laptop | desktop > tablet", "tablet"),
        PICK("coverage", "coverage", "class", "fit"), PICK("student", "student", "household"),
        PICK("hard", "soft"),
        PICK("", "", "[cash]\nmode = purchase\ntype = tablet\nunit_price_vnd = 1000\n",
             "[cash]\nmode = grant\nunit_price_vnd = 1000\n"),
        PICK("", "[sim]\nmode = on\ncapable = tablet, smartphone\n"));
    swc_error error;
    if (swc_policy_parse(swc_str_of(d->policy_text), "policy.ini", &d->policy, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
}

static const char *random_earmark(size_t child_count, char *room, size_t size)
{
    switch (below(6)) {
    case 0:
        (void)snprintf(room, size, "student=%zu", 7000000000 + below(child_count));
        return room;
    case 1:
        return "school=S1";
    case 2:
        return "district=Lắk";
    case 3:
        return "level=primary";
    default:
        return "";
    }
}

static void make_district(district *d)
{
    char row[256];
    char earmark[64];
    size_t child_count = 2 + below(MOST_CHILDREN - 1);
    make_policy(d);
    for (size_t i = 0; i < SWC_SHA256_HEX; i++) {
        d->seed[i] = "0123456789abcdef"[below(16)];
    }
    d->seed[SWC_SHA256_HEX] = '\0';
    begin_table(&d->students,
                "student_id,full_name,birth_date,level,school_code,school_name,district,"
                "household_id,category,devices_owned,needs,origin,duplicate_group,"
                "duplicate_status",
                "students");
    for (size_t i = 0; i < child_count; i++) {
        bool held = child_count > 4 && i < 2;
        (void)snprintf(
            row, sizeof row,
            "%zu|Nguyễn Văn %zu|2011-02-03|%s|S%zu|TH %zu|%s|%s|%s|%s|%s|a.csv!%zu|%s|%s",
            7000000000 + i, i, PICK("primary", "lower_secondary"), i % 2, i % 2,
            PICK("Lắk", "Ea Súp"), PICK("", "H1", "H2"),
            PICK("poor", "poor", "near_poor", "covid_orphan", "none"),
            PICK("none", "none", "none", "tablet"), PICK("device", "device", "device+sim", "sim"),
            i + 2, held ? "00000000000000aa" : "", held ? "held" : "unique");
        add_row(&d->students, row);
    }
    begin_table(&d->devices, "device_id,type,serial,quantity,status,earmark", "devices");
    for (size_t i = below(3); i < 8; i++) {
        (void)snprintf(row, sizeof row, "D%zu|%s|SN%zu|%s|in_stock|%s", i,
                       PICK("laptop", "tablet", "tablet", "desktop", "smartphone", "sim"), i,
                       PICK("", "1", "2"), random_earmark(child_count, earmark, sizeof earmark));
        add_row(&d->devices, row);
    }
    begin_table(&d->donations, "donation_id,entry,reverses,date,form,amount_vnd,earmark",
                "donations");
    (void)snprintf(row, sizeof row, "T1|receipt||2021-11-01|cash|%zu|%s", below(4) * 700,
                   PICK("", "level=primary"));
    add_row(&d->donations, row);
    begin_table(&d->handovers,
                "handover_id,date,round,student_id,full_name,birth_date,school_name,item,"
                "device_id,status",
                "handovers");
    (void)snprintf(row, sizeof row, "B1|2021-10-01|R0|%zu||||tablet|%s|%s",
                   7000000000 + below(child_count), PICK("D1", "D3", ""),
                   PICK("delivered", "returned"));
    add_row(&d->handovers, row);
}

static void free_district(district *d)
{
    swc_policy_free(&d->policy);
    swc_table_free(&d->students);
    swc_table_free(&d->devices);
    swc_table_free(&d->donations);
    swc_table_free(&d->handovers);
}

/* A plan goes through a file as in life, so that the audit reads what was written. */
static void make_plan(const district *d, swc_table *plan)
{
    swc_allocate_input input = {.policy = &d->policy,
                                .students = &d->students,
                                .devices = &d->devices,
                                .donations = &d->donations,
                                .handovers = &d->handovers,
                                .seed = d->seed,
                                .rehearsal = true};
    static const char path[] = "test_audit_mutants.csv";
    swc_allocation *allocation;
    swc_output *output;
    swc_stream_writer *writer;
    swc_error error;
    size_t dropped;
    if (swc_allocate_run(&input, &allocation, &error) != SWC_OK) {
        fail_msg("%s\n%s", error.text[SWC_EN], d->policy_text);
    }
    (void)remove(path);
    assert_int_equal(swc_output_open(path, (swc_output_options){.personal = true}, &output, NULL),
                     SWC_OK);
    assert_int_equal(swc_stream_writer_new(output, (swc_stream_style){0}, &writer, NULL), SWC_OK);
    assert_int_equal(swc_allocation_write_plan(allocation, writer, NULL), SWC_OK);
    assert_int_equal(swc_stream_write_end(writer, NULL), SWC_OK);
    swc_stream_writer_free(writer);
    assert_int_equal(swc_output_commit(output, NULL), SWC_OK);
    swc_allocation_free(allocation);
    swc_stream_options options = {.kind = "plan"};
    if (swc_stream_read(path, &options, plan, &dropped, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
    (void)remove(path);
}

static void audit(const district *d, const swc_table *plan, const char *seed,
                  const swc_policy *policy, swc_audit *out)
{
    swc_audit_inputs in = {.policy = policy,
                           .students = &d->students,
                           .devices = &d->devices,
                           .donations = &d->donations,
                           .handovers = &d->handovers,
                           .seed = seed,
                           .plan = plan};
    swc_error error;
    if (swc_audit_run(&in, out, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
}

/* ---- mutants ---- */

typedef struct rows {
    swc_str cells[2 * MOST_CHILDREN][MOST_COLUMNS];
    size_t count;
    char room[SWC_SHA256_HEX + 8]; /* one altered cell */
} rows;

static size_t column_of(const swc_table *plan, const char *name)
{
    size_t column = swc_table_column(plan, name);
    assert_true(column < MOST_COLUMNS);
    return column;
}

static const char *const holding_columns[] = {"outcome", "item",       "device_id",   "serial",
                                              "sim_id",  "amount_vnd", "reason_code", "pool"};

enum { HOLDING_COLUMNS = sizeof holding_columns / sizeof holding_columns[0] };

static void swap_holdings(const swc_table *plan, rows *r, size_t a, size_t b)
{
    for (size_t i = 0; i < HOLDING_COLUMNS; i++) {
        size_t column = column_of(plan, holding_columns[i]);
        swc_str kept = r->cells[a][column];
        r->cells[a][column] = r->cells[b][column];
        r->cells[b][column] = kept;
    }
}

static bool is_served(const swc_table *plan, const rows *r, size_t row)
{
    return swc_str_is(r->cells[row][column_of(plan, "outcome")], "served");
}

static void drop_child(const swc_table *plan, rows *r, size_t row)
{
    for (size_t i = 0; i < HOLDING_COLUMNS; i++) {
        r->cells[row][column_of(plan, holding_columns[i])] = SWC_STR("");
    }
    r->cells[row][column_of(plan, "outcome")] = SWC_STR("waiting");
    r->cells[row][column_of(plan, "reason_code")] = SWC_STR("waiting");
}

static void copy_holding(const swc_table *plan, rows *r, size_t from, size_t to)
{
    for (size_t i = 0; i < HOLDING_COLUMNS; i++) {
        size_t column = column_of(plan, holding_columns[i]);
        r->cells[to][column] = r->cells[from][column];
    }
}

/* Everybody served gets what the next one had. */
static void shift_chain(const swc_table *plan, rows *r)
{
    size_t last = SIZE_MAX;
    for (size_t i = 0; i < r->count; i++) {
        if (is_served(plan, r, i)) {
            if (last != SIZE_MAX) {
                swap_holdings(plan, r, last, i);
            }
            last = i;
        }
    }
}

/* One character of a cell, or a character more. */
static void alter_cell(rows *r, size_t row, size_t column)
{
    swc_str cell = r->cells[row][column];
    size_t length = cell.length < SWC_SHA256_HEX ? cell.length : SWC_SHA256_HEX;
    if (length > 0) {
        memcpy(r->room, cell.data, length);
    }
    if (length > 0 && below(2) == 0) {
        size_t at = below(length);
        r->room[at] = r->room[at] == '1' ? '2' : '1';
    } else {
        r->room[length++] = '1';
    }
    r->cells[row][column] = (swc_str){r->room, length};
}

enum { MUTATIONS = 10 };

static void mutate(const swc_table *plan, rows *r, size_t kind)
{
    size_t a = below(r->count);
    size_t b = below(r->count);
    switch (kind) {
    case 0: /* illegal swap, or a promotion */
        swap_holdings(plan, r, a, b);
        break;
    case 1:
        drop_child(plan, r, a);
        break;
    case 2:
        shift_chain(plan, r);
        break;
    case 3: /* one unit for two */
        copy_holding(plan, r, a, b);
        break;
    case 4:
        alter_cell(r, a, column_of(plan, "ticket"));
        break;
    case 5:
        alter_cell(r, a, column_of(plan, "rank"));
        break;
    case 6: /* a row deleted */
        memmove(r->cells[a], r->cells[a + 1], (r->count - a - 1) * sizeof r->cells[0]);
        r->count--;
        break;
    case 7: /* a row twice */
        memcpy(r->cells[r->count++], r->cells[a], sizeof r->cells[0]);
        break;
    case 8: { /* rows in another order */
        swc_str kept[MOST_COLUMNS];
        memcpy(kept, r->cells[a], sizeof kept);
        memcpy(r->cells[a], r->cells[b], sizeof kept);
        memcpy(r->cells[b], kept, sizeof kept);
        break;
    }
    default: { /* any cell but the reason, which is free */
        size_t column = below(plan->column_count);
        alter_cell(r, a, column == column_of(plan, "reason") ? 0 : column);
        break;
    }
    }
}

static bool same_rows(const swc_table *plan, const rows *r)
{
    bool same = plan->row_count == r->count;
    for (size_t i = 0; i < r->count && same; i++) {
        for (size_t c = 0; c < plan->column_count && same; c++) {
            same = c == column_of(plan, "reason") ||
                   swc_str_equal(r->cells[i][c], swc_table_cell(plan, i, c));
        }
    }
    return same;
}

static void load_rows(const swc_table *plan, rows *r)
{
    r->count = plan->row_count;
    for (size_t i = 0; i < r->count; i++) {
        swc_table_row(plan, i, r->cells[i]);
    }
}

static void make_table(const swc_table *plan, const rows *r, swc_table *out)
{
    assert_int_equal(swc_table_init(out, plan->columns, plan->column_count, limit, NULL), SWC_OK);
    for (size_t i = 0; i < r->count; i++) {
        assert_int_equal(swc_table_add(out, r->cells[i], NULL), SWC_OK);
    }
    for (size_t i = 0; i < plan->note_count; i++) {
        assert_int_equal(swc_table_add_note(out, plan->notes[i], NULL), SWC_OK);
    }
}

/* Whether some violation points at a row: of the plan, or of the students for a row that is gone.
 */
static bool names_a_row(const swc_audit *result)
{
    for (size_t i = 0; i < result->violation_count; i++) {
        if (result->violations[i].plan_line > 0 ||
            strstr(result->violations[i].text[SWC_EN], "line ") != NULL) {
            return true;
        }
    }
    return false;
}

static size_t reject_mutants(const district *d, const swc_table *plan)
{
    static rows r;
    size_t rejected = 0;
    for (size_t kind = 0; kind < MUTATIONS; kind++) {
        swc_table mutant;
        swc_audit result;
        load_rows(plan, &r);
        mutate(plan, &r, kind);
        if (same_rows(plan, &r)) {
            continue;
        }
        make_table(plan, &r, &mutant);
        audit(d, &mutant, d->seed, &d->policy, &result);
        if (swc_audit_holds(&result) || !names_a_row(&result)) {
            fail_msg("mutation %zu was accepted or no row is named\n%s", kind, d->policy_text);
        }
        rejected++;
        swc_audit_free(&result);
        swc_table_free(&mutant);
    }
    return rejected;
}

/* Another seed or another round gives other tickets. */
static size_t reject_other_inputs(const district *d, const swc_table *plan)
{
    swc_audit result;
    char seed[SWC_SHA256_HEX + 1];
    memcpy(seed, d->seed, sizeof seed);
    seed[below(SWC_SHA256_HEX)] ^= 1; /* a hex digit stays one, but for 9 and a..f */
    if (swc_is_hex64(swc_str_of(seed))) {
        audit(d, plan, seed, &d->policy, &result);
        assert_false(swc_audit_holds(&result));
        assert_true(names_a_row(&result));
        swc_audit_free(&result);
    }
    swc_policy policy;
    char text[sizeof d->policy_text];
    memcpy(text, d->policy_text, sizeof text);
    *(strstr(text, "round = R") + 9) = '7';
    assert_int_equal(swc_policy_parse(swc_str_of(text), "policy.ini", &policy, NULL), SWC_OK);
    audit(d, plan, d->seed, &policy, &result);
    assert_false(swc_audit_holds(&result));
    swc_audit_free(&result);
    swc_policy_free(&policy);
    return 2;
}

static void assert_holds(const district *d, const swc_table *plan)
{
    swc_audit result;
    audit(d, plan, d->seed, &d->policy, &result);
    if (!swc_audit_holds(&result)) {
        fail_msg("a true plan was rejected: %s: %s\n%s",
                 swc_audit_check_name(result.violations[0].check),
                 result.violations[0].text[SWC_EN], d->policy_text);
    }
    swc_audit_free(&result);
}

static void true_plans_hold_and_mutants_do_not(void **state)
{
    (void)state;
    const char *wanted = getenv("SWC_MUTANTS");
    size_t most = wanted == NULL ? FEWEST_MUTANTS : strtoul(wanted, NULL, 10);
    size_t mutants = 0;
    while (mutants < most) {
        district d = {0};
        swc_table plan;
        make_district(&d);
        make_plan(&d, &plan);
        assert_holds(&d, &plan);
        mutants += reject_mutants(&d, &plan) + reject_other_inputs(&d, &plan);
        swc_table_free(&plan);
        free_district(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(true_plans_hold_and_mutants_do_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Figures by which people judge a plan: who is covered where, and whether the lottery looks like
 * one. Exact integer ratios, rounded once when printed. Judges nothing itself.
 */
#include "swc/audit.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { PRIORITIES = 3, HEX_DIGITS = 16, POSITIONS = 10 };

typedef struct district_count {
    swc_str name;
    uint64_t served[PRIORITIES + 1]; /* [0] all */
    uint64_t eligible[PRIORITIES + 1];
} district_count;

typedef struct fairness {
    swc_table *out;
    district_count *districts;
    size_t count, capacity;
    swc_keymap by_name;
    uint64_t digits[HEX_DIGITS];
    uint64_t row_count;
    uint64_t in_group[POSITIONS], low_in_group[POSITIONS]; /* tickets below one half */
} fairness;

static swc_status find_district(fairness *f, swc_str name, district_count **out, swc_error *error)
{
    size_t *number;
    bool found;
    if (!swc_keymap_put(&f->by_name, name, &number, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        void *districts = f->districts;
        if (!swc_grow(&districts, &f->capacity, f->count + 1, sizeof *f->districts)) {
            return swc_fail_memory(error);
        }
        f->districts = districts;
        f->districts[f->count] = (district_count){.name = name};
        *number = f->count++;
    }
    *out = &f->districts[*number];
    return SWC_OK;
}

static int hex_value(char digit)
{
    return digit >= '0' && digit <= '9'   ? digit - '0'
           : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                          : -1;
}

static swc_status count_rows(fairness *f, const swc_table *plan, swc_error *error)
{
    const size_t code = swc_table_column(plan, "reason_code");
    const size_t priority = swc_table_column(plan, "priority");
    const size_t district = swc_table_column(plan, "district");
    const size_t ticket = swc_table_column(plan, "ticket");
    swc_status status = SWC_OK;
    for (size_t row = 0; row < plan->row_count && status == SWC_OK; row++) {
        swc_str drawn = swc_table_get(plan, row, ticket);
        int digit = drawn.length == 0 ? -1 : hex_value(drawn.data[0]);
        if (digit >= 0) {
            f->digits[digit]++;
            f->row_count++;
        }
        swc_str word = swc_table_get(plan, row, code);
        swc_str class_cell = swc_table_get(plan, row, priority);
        bool served = swc_str_is(word, "served");
        int class_number = class_cell.length == 1 ? class_cell.data[0] - '0' : 0;
        if ((!served && !swc_str_is(word, "waiting")) || class_number < 1 ||
            class_number > PRIORITIES) {
            continue;
        }
        district_count *at = NULL;
        status = find_district(f, swc_table_get(plan, row, district), &at, error);
        if (status == SWC_OK) {
            at->eligible[0]++;
            at->eligible[class_number]++;
            at->served[0] += served;
            at->served[class_number] += served;
        }
    }
    return status;
}

/* Tickets by where the child stands in the stream the plan was made from: an early row must not
 * help. */
static swc_status count_positions(fairness *f, const swc_audit_inputs *in, swc_error *error)
{
    const size_t plan_origin = swc_table_column(in->plan, "origin");
    const size_t origin = swc_table_column(in->students, "origin");
    const size_t ticket = swc_table_column(in->plan, "ticket");
    swc_keymap low = {0}; /* origin: 1 when the ticket is below one half */
    swc_status status = SWC_OK;
    size_t *value;
    bool found;
    for (size_t row = 0; row < in->plan->row_count && status == SWC_OK; row++) {
        swc_str drawn = swc_table_get(in->plan, row, ticket);
        if (!swc_keymap_put(&low, swc_table_get(in->plan, row, plan_origin), &value, &found)) {
            status = swc_fail_memory(error);
        } else {
            *value = drawn.length > 0 && hex_value(drawn.data[0]) < HEX_DIGITS / 2;
        }
    }
    for (size_t row = 0; row < in->students->row_count && status == SWC_OK; row++) {
        size_t group = row * POSITIONS / in->students->row_count;
        value = swc_keymap_get(&low, swc_table_get(in->students, row, origin));
        if (value != NULL) {
            f->in_group[group]++;
            f->low_in_group[group] += *value;
        }
    }
    swc_keymap_free(&low);
    return status;
}

static swc_status add_figure(fairness *f, const char *figure, int priority, swc_str district,
                             const char *served, const char *eligible, const char *value,
                             swc_error *error)
{
    const char priority_text[] = {(char)('0' + priority), '\0'};
    const swc_str cells[] = {swc_str_of(figure),
                             swc_str_of(priority == 0 ? "" : priority_text),
                             district,
                             swc_str_of(served),
                             swc_str_of(eligible),
                             swc_str_of(value)};
    return swc_table_add(f->out, cells, error);
}

__extension__ typedef unsigned __int128 wide;

/* numerator / denominator with `places` decimals, half up; empty when the denominator is 0. */
static void print_ratio(char room[32], wide numerator, wide denominator, int places)
{
    uint64_t scale = 1;
    room[0] = '\0';
    if (denominator == 0) {
        return;
    }
    for (int i = 0; i < places; i++) {
        scale *= 10;
    }
    wide scaled = (2 * numerator * scale + denominator) / (2 * denominator);
    (void)snprintf(room, 32, "%" PRIu64 ".%0*" PRIu64, (uint64_t)(scaled / scale), places,
                   (uint64_t)(scaled % scale));
}

static swc_status add_coverage(fairness *f, int priority, swc_str district, uint64_t served,
                               uint64_t eligible, swc_error *error)
{
    char texts[3][32];
    (void)snprintf(texts[0], sizeof texts[0], "%" PRIu64, served);
    (void)snprintf(texts[1], sizeof texts[1], "%" PRIu64, eligible);
    print_ratio(texts[2], (wide)served * 100, eligible, 2);
    return add_figure(f, "coverage-percent", priority, district, texts[0], texts[1], texts[2],
                      error);
}

static int compare_names(const void *left, const void *right)
{
    return swc_vietnamese_compare(((const district_count *)left)->name,
                                  ((const district_count *)right)->name);
}

/* A district of one class, for the figures that compare districts. */
typedef struct share {
    uint64_t served, eligible;
    const district_count *from;
} share;

static int compare_shares(const void *left, const void *right)
{
    const share *a = left;
    const share *b = right;
    wide a_side = (wide)a->served * b->eligible;
    wide b_side = (wide)b->served * a->eligible;
    return a_side < b_side ? -1 : a_side > b_side;
}

/*
 * Best over worst covered district, and the Gini coefficient of coverage weighted by children:
 * sum over pairs of |s_i e_j - s_j e_i| over E S (Gini 1912; 0: equal everywhere).
 */
static swc_status add_inequality(fairness *f, int priority, swc_error *error)
{
    share *shares = calloc(f->count + 1, sizeof *shares);
    if (shares == NULL) {
        return swc_fail_memory(error);
    }
    size_t count = 0;
    for (size_t i = 0; i < f->count; i++) {
        if (f->districts[i].eligible[priority] > 0) {
            shares[count++] = (share){f->districts[i].served[priority],
                                      f->districts[i].eligible[priority], &f->districts[i]};
        }
    }
    qsort(shares, count, sizeof *shares, compare_shares);
    wide gaps = 0;
    uint64_t served = 0;
    uint64_t eligible = 0;
    for (size_t i = 0; i < count; i++) { /* in rising order no gap is negative */
        gaps += (wide)shares[i].served * eligible - (wide)shares[i].eligible * served;
        served += shares[i].served;
        eligible += shares[i].eligible;
    }
    char value[32];
    swc_status status = SWC_OK;
    if (count > 0) {
        const share *worst = &shares[0];
        const share *best = &shares[count - 1];
        status = add_coverage(f, priority, SWC_STR(""), served, eligible, error);
        print_ratio(value, (wide)best->served * worst->eligible,
                    (wide)best->eligible * worst->served, 4);
        if (status == SWC_OK) {
            status = add_figure(f, "max-min-ratio", priority, SWC_STR(""), "", "", value, error);
        }
        print_ratio(value, gaps, (wide)eligible * served, 4);
        if (status == SWC_OK) {
            status = add_figure(f, "gini", priority, SWC_STR(""), "", "", value, error);
        }
    }
    free(shares);
    return status;
}

/*
 * Pearson's X² of the first hex digit of all tickets: 15 degrees of freedom, so 3.48 to 37.70 in
 * 998 of 1000 fair lotteries (0.001 and 0.999 quantiles of the chi-square distribution).
 */
static swc_status add_digits(fairness *f, swc_error *error)
{
    char count[32];
    char value[32];
    wide squares = 0;
    for (size_t i = 0; i < HEX_DIGITS; i++) {
        squares += (wide)f->digits[i] * f->digits[i];
    }
    print_ratio(value, HEX_DIGITS * squares - (wide)f->row_count * f->row_count, f->row_count, 2);
    (void)snprintf(count, sizeof count, "%" PRIu64, f->row_count);
    return add_figure(f, "lottery-digits-chi2-15", 0, SWC_STR(""), "", count, value, error);
}

/*
 * Of ten groups of rows in stream order, how evenly the lower half of the tickets falls: the sum of
 * (2 low - n)² / n over the groups, about chi-square with 10 degrees of freedom: 1.48 to 29.59 in
 * 998 of 1000. Groups differ in size by at most one.
 */
static swc_status add_positions(fairness *f, swc_error *error)
{
    char count[32];
    char value[32];
    wide sum = 0; /* in millionths, so that groups of different size add up */
    uint64_t rows = 0;
    for (size_t i = 0; i < POSITIONS; i++) {
        uint64_t twice = 2 * f->low_in_group[i];
        uint64_t off = twice > f->in_group[i] ? twice - f->in_group[i] : f->in_group[i] - twice;
        rows += f->in_group[i];
        sum += f->in_group[i] == 0 ? 0 : (wide)off * off * 1000000 / f->in_group[i];
    }
    print_ratio(value, sum, 1000000, 2);
    (void)snprintf(count, sizeof count, "%" PRIu64, rows);
    return add_figure(f, "lottery-position-chi2-10", 0, SWC_STR(""), "", count, value, error);
}

static swc_status add_figures(fairness *f, swc_error *error)
{
    swc_status status = SWC_OK;
    if (f->count > 0) {
        qsort(f->districts, f->count, sizeof *f->districts, compare_names);
    }
    for (int priority = 0; priority <= PRIORITIES; priority++) {
        for (size_t i = 0; i < f->count && status == SWC_OK; i++) {
            const district_count *at = &f->districts[i];
            if (at->eligible[priority] > 0) {
                status = add_coverage(f, priority, at->name, at->served[priority],
                                      at->eligible[priority], error);
            }
        }
        if (status == SWC_OK) {
            status = add_inequality(f, priority, error);
        }
    }
    if (status == SWC_OK) {
        status = add_digits(f, error);
    }
    return status == SWC_OK ? add_positions(f, error) : status;
}

swc_status swc_audit_fairness(const swc_audit_inputs *in, swc_table *out, swc_error *error)
{
    static const swc_str columns[] = {{"figure", 6}, {"priority", 8}, {"district", 8},
                                      {"served", 6}, {"eligible", 8}, {"value", 5}};
    fairness f = {.out = out};
    swc_status status =
        swc_table_init(out, columns, sizeof columns / sizeof columns[0], SIZE_MAX, error);
    if (status != SWC_OK) {
        return status;
    }
    status = count_rows(&f, in->plan, error);
    if (status == SWC_OK) {
        status = count_positions(&f, in, error);
    }
    if (status == SWC_OK) {
        status = add_figures(&f, error);
    }
    swc_keymap_free(&f.by_name);
    free(f.districts);
    if (status != SWC_OK) {
        swc_table_free(out);
    }
    return status;
}

/* Bringing equal values and the content of rows in order, against the plain way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ops/dedupe/merge.h"
#include "ops/dedupe/radix.h"

enum { ROW_BITS = 20, VALUES = 600000 };

static uint64_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 11 ^ *state;
}

static int ascending(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

/* How many of the sorted values share their digest with another; their sum in sum_out. */
static size_t count_repeated(const uint64_t *sorted, size_t count, uint64_t *sum_out)
{
    size_t repeated = 0;
    *sum_out = 0;
    for (size_t i = 0; i < count; i++) {
        bool before = i > 0 && sorted[i - 1] >> ROW_BITS == sorted[i] >> ROW_BITS;
        bool after = i + 1 < count && sorted[i + 1] >> ROW_BITS == sorted[i] >> ROW_BITS;
        repeated += before || after;
        *sum_out += before || after ? sorted[i] : 0;
    }
    return repeated;
}

/* Digests out of `kinds`: each value of a group beside the others, in its order. */
static void check_groups(size_t count, uint64_t kinds)
{
    uint64_t state = count + kinds;
    uint64_t *items = malloc((count + 1) * sizeof *items);
    uint64_t *spare = malloc((count + 1) * sizeof *spare);
    uint64_t *plain = malloc((count + 1) * sizeof *plain);
    assert_true(items != NULL && spare != NULL && plain != NULL);
    for (size_t i = 0; i < count; i++) {
        uint64_t digest = next_random(&state) % kinds * UINT64_C(0x9e3779b97f4a7c15);
        items[i] = radix_value(digest, (uint32_t)i, ROW_BITS);
    }
    memcpy(plain, items, count * sizeof *plain);
    qsort(plain, count, sizeof *plain, ascending);
    uint64_t expected_sum = 0;
    size_t expected = count_repeated(plain, count, &expected_sum);
    bool good = true;
    size_t kept = 0;
    uint64_t *grouped = radix_group_repeated(items, spare, count, ROW_BITS, &kept, &good);
    assert_true(good);
    /* rows ascend within a group, and no digest comes in two places */
    for (size_t i = 1; i < kept; i++) {
        bool same = grouped[i - 1] >> ROW_BITS == grouped[i] >> ROW_BITS;
        assert_true(!same || grouped[i - 1] < grouped[i]);
    }
    uint64_t *firsts = grouped == items ? spare : items;
    size_t first_count = 0;
    uint64_t sum = 0;
    size_t repeated = 0;
    for (size_t start = 0; start < kept;) {
        size_t end = start;
        uint64_t part = 0;
        while (end < kept && grouped[end] >> ROW_BITS == grouped[start] >> ROW_BITS) {
            part += grouped[end++];
        }
        repeated += end - start > 1 ? end - start : 0;
        sum += end - start > 1 ? part : 0;
        firsts[first_count++] = grouped[start] >> ROW_BITS;
        start = end;
    }
    assert_int_equal(repeated, expected);
    assert_true(sum == expected_sum);
    qsort(firsts, first_count, sizeof *firsts, ascending);
    for (size_t i = 1; i < first_count; i++) {
        assert_true(firsts[i - 1] != firsts[i]);
    }
    free(items);
    free(spare);
    free(plain);
}

static void repeated_values_stand_together_and_no_single_hides_a_pair(void **context)
{
    (void)context;
    check_groups(0, 1);
    check_groups(1, 1);
    check_groups(2, 1);
    check_groups(1000, 400);
    check_groups(VALUES, 3);
    check_groups(VALUES, 5000);
    check_groups(VALUES, VALUES);
    check_groups(VALUES, UINT64_C(1) << 40);
}

/* Where the starts of two rows differ, the rows stand in that order by their cells. */
static void the_start_of_a_row_orders_as_its_cells_do(void **context)
{
    (void)context;
    static const char *const texts[] = {"",
                                        "a",
                                        "ab",
                                        "a\x01",
                                        "\x01",
                                        "6643000001",
                                        "6643000002",
                                        "66430000010000000",
                                        "66430000010000001",
                                        "Đ"};
    enum { TEXTS = sizeof texts / sizeof texts[0] };
    const swc_str columns[] = {SWC_STR("student_id"), SWC_STR("origin"), SWC_STR("full_name")};
    swc_table table;
    table_view view;
    assert_int_equal(swc_table_init(&table, columns, 3, 1 << 20, NULL), SWC_OK);
    for (size_t i = 0; i < TEXTS * TEXTS; i++) {
        const swc_str cells[] = {swc_str_of(texts[i / TEXTS]), swc_str_of(texts[i % 7]),
                                 swc_str_of(texts[i % TEXTS])};
        assert_int_equal(swc_table_add(&table, cells, NULL), SWC_OK);
    }
    const swc_str with_nul[] = {{"a\0z", 3}, SWC_STR(""), SWC_STR("")};
    assert_int_equal(swc_table_add(&table, with_nul, NULL), SWC_OK);
    assert_true(view_init(&view, &table));
    size_t told = 0;
    for (uint32_t a = 0; a < table.row_count; a++) {
        for (uint32_t b = 0; b < table.row_count; b++) {
            view_start first = view_start_of(&view, a);
            view_start second = view_start_of(&view, b);
            size_t at = first.parts[0] == second.parts[0];
            if (first.parts[at] != second.parts[at]) {
                assert_int_equal(first.parts[at] < second.parts[at],
                                 view_order_cells(&view, a, b) < 0);
                told++;
            }
        }
    }
    assert_true(told > table.row_count * table.row_count / 2);
    view_free(&view);
    swc_table_free(&table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repeated_values_stand_together_and_no_single_hides_a_pair),
        cmocka_unit_test(the_start_of_a_row_orders_as_its_cells_do),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

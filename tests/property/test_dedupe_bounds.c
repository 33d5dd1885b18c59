/* What spares swc-dedupe a look at most pairs never spares one that would have come out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ops/dedupe/card.h"
#include "ops/dedupe/compare.h"
#include "ops/dedupe/near.h"
#include "ops/dedupe/radix.h"

enum { COLUMNS = 18, ROWS = 240, LISTS = 12, CELL = 48 };

static const char *const names[COLUMNS] = {
    "student_id",   "personal_id", "full_name",     "birth_date",     "sex",      "grade",
    "class",        "school_name", "district",      "commune",        "address",  "guardian_name",
    "household_id", "category",    "devices_owned", "guardian_phone", "priority", "origin"};

/* xorshift64* (Vigna 2014): the same lists on every machine. */
static size_t pick(uint64_t *state, size_t count)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return (size_t)(*state * UINT64_C(2685821657736338717) >> 33) % count;
}

#define ONE_OF(state, ...)                                                                         \
    ((const char *const[]){__VA_ARGS__}[pick(state, sizeof((const char *const[]){__VA_ARGS__}) /   \
                                                        sizeof(const char *))])

/* Few values of each kind, most of them one slip from another, any of them missing. */
static void invent(uint64_t *state, size_t row, char cells[COLUMNS][CELL])
{
    unsigned code = (unsigned)pick(state, 30);
    bool girl = pick(state, 2) == 0;
    memset(cells, 0, COLUMNS * sizeof cells[0]);
    (void)snprintf(cells[0], CELL, pick(state, 3) == 0 ? "HS%04u" : "66430000%02u", code);
    (void)snprintf(cells[1], CELL, "066%c12%06u", girl ? '3' : '2',
                   (unsigned)(pick(state, 4) * 1011 + pick(state, 40)));
    (void)snprintf(
        cells[2], CELL, "%s %s%s", ONE_OF(state, "Nguyễn", "Trần", "Lê", "Y", "Chần"),
        ONE_OF(state, "Văn ", "Thị Ngọc ", "Ngọc ", "", "Thu "),
        ONE_OF(state, "An", "Ân", "Anh", "Hà", "Minh", "Bình", "Trâm", "Châm", "Phong", "Pong"));
    (void)snprintf(cells[3], CELL, "201%u-%02u-%02u", 1 + (unsigned)pick(state, 2),
                   1 + (unsigned)pick(state, 3), 1 + (unsigned)pick(state, 3));
    (void)snprintf(cells[4], CELL, "%s", girl ? "F" : "M");
    (void)snprintf(cells[5], CELL, "%s", ONE_OF(state, "4", "5", ""));
    (void)snprintf(cells[6], CELL, "%s", ONE_OF(state, "4A", "4B", "5A"));
    (void)snprintf(cells[7], CELL, "%s", ONE_OF(state, "TH Kim Đồng", "THCS Trần Phú", "TH số 1"));
    (void)snprintf(cells[8], CELL, "Lắk");
    (void)snprintf(cells[9], CELL, "%s", ONE_OF(state, "Liên Sơn", "Yang Tao", "Đắk Liêng"));
    (void)snprintf(cells[10], CELL, "%s",
                   ONE_OF(state, "12 Lê Lợi", "12 Lê Lợ", "Buôn Jun", "12 Lợi2 Ama", "12 Lợi Ama", ""));
    (void)snprintf(cells[11], CELL, "%s",
                   ONE_OF(state, "Lê Thị Hoa", "Lê Thị Hoà", "Lê Hoa", "Trần Văn Bình", ""));
    (void)snprintf(cells[12], CELL, "%s", ONE_OF(state, "H1", "H2", "", ""));
    (void)snprintf(cells[13], CELL, "%s", ONE_OF(state, "poor", "near_poor"));
    (void)snprintf(cells[14], CELL, "%s", ONE_OF(state, "none", "smartphone", ""));
    (void)snprintf(cells[15], CELL, "%s",
                   ONE_OF(state, "0905123456", "0905123465", "0905123457", "0387000111", ""));
    (void)snprintf(cells[17], CELL, "list.csv!%zu", row + 2);
    for (size_t i = 0; i < 3; i++) {
        size_t column = pick(state, COLUMNS - 1);
        cells[column][0] = column == 2 ? cells[column][0] : '\0';
    }
    if (pick(state, 5) == 0) {
        cells[3][4] = '\0';
    }
}

typedef struct fixture {
    swc_table table;
    people all;
    uint32_t rows[ROWS];
} fixture;

static fixture *make(uint64_t seed)
{
    fixture *made = calloc(1, sizeof *made);
    swc_str slices[COLUMNS];
    assert_non_null(made);
    for (int i = 0; i < COLUMNS; i++) {
        slices[i] = swc_str_of(names[i]);
    }
    assert_int_equal(swc_table_init(&made->table, slices, COLUMNS, (size_t)1 << 24, NULL), SWC_OK);
    for (uint32_t row = 0; row < ROWS; row++) {
        char cells[COLUMNS][CELL];
        invent(&seed, row, cells);
        for (int column = 0; column < COLUMNS; column++) {
            slices[column] = swc_str_of(cells[column]);
        }
        assert_int_equal(swc_table_add(&made->table, slices, NULL), SWC_OK);
        made->rows[row] = row;
    }
    people *all = &made->all;
    assert_int_equal(people_bind(all, &made->table, NULL), SWC_OK);
    assert_int_equal(people_read_table(all, &made->table, NULL), SWC_OK);
    assert_int_equal(people_mark_shared(all, made->rows, ROWS, NULL, NULL, NULL), SWC_OK);
    assert_int_equal(people_count(all, made->rows, ROWS, NULL), SWC_OK);
    return made;
}

static void drop(fixture *made)
{
    people_free(&made->all);
    swc_table_free(&made->table);
    free(made);
}

static void two_cards_never_promise_less_than_the_pair_gives(void **context)
{
    (void)context;
    size_t told_apart = 0;
    for (uint64_t seed = 1; seed <= LISTS; seed++) {
        fixture *made = make(seed);
        people *all = &made->all;
        static row_rarity rarities[ROWS];
        static row_card cards[ROWS];
        for (size_t i = 0; i < ROWS; i++) {
            people_rarity(all, &all->all[i], &rarities[i]);
            card_make(&all->all[i], &rarities[i], &cards[i]);
        }
        for (size_t i = 0; i < ROWS; i++) {
            for (size_t j = i + 1; j < ROWS; j++) {
                comparison found;
                compare_persons(all, &all->all[i], &all->all[j], &rarities[i], &rarities[j],
                                all->prior, &found);
                assert_false(
                    cards_far(all, &cards[i], &cards[j], found.score - found.review_lift));
                told_apart += cards_far(all, &cards[i], &cards[j], DEDUPE_REVIEW);
            }
        }
        drop(made);
    }
    assert_true(told_apart > (size_t)LISTS * ROWS * ROWS / 4); /* half of the pairs */
}

static int compare_rows(const void *a, const void *b)
{
    uint32_t first = *(const uint32_t *)a;
    uint32_t second = *(const uint32_t *)b;
    return (first > second) - (first < second);
}

/* Which row stands first in the list changes nothing: not a level, not a bit, not a rule. */
static void a_pair_is_weighed_alike_from_both_sides(void **context)
{
    (void)context;
    for (uint64_t seed = 1; seed <= LISTS; seed++) {
        fixture *made = make(seed);
        people *all = &made->all;
        for (size_t i = 0; i < ROWS; i++) {
            for (size_t j = i + 1; j < ROWS; j++) {
                const person_row *a = &all->all[i];
                const person_row *b = &all->all[j];
                row_rarity rare_a;
                row_rarity rare_b;
                comparison one;
                comparison other;
                people_rarity(all, a, &rare_a);
                people_rarity(all, b, &rare_b);
                compare_persons(all, a, b, &rare_a, &rare_b, all->prior, &one);
                compare_persons(all, b, a, &rare_b, &rare_a, all->prior, &other);
                assert_memory_equal(one.levels, other.levels, sizeof one.levels);
                assert_memory_equal(one.bits, other.bits, sizeof one.bits);
                assert_int_equal(one.score, other.score);
                assert_int_equal(one.vetoes, other.vetoes);
                assert_int_equal(proven_different(all, a, b), proven_different(all, b, a));
            }
        }
        drop(made);
    }
}

static void rows_with_a_key_in_common_are_near_each_other(void **context)
{
    (void)context;
    size_t met = 0;
    for (uint64_t seed = 1; seed <= LISTS; seed++) {
        fixture *made = make(seed);
        people *all = &made->all;
        for (size_t i = 0; i < ROWS; i++) {
            static uint32_t near[ROWS];
            uint8_t moved[ROWS] = {0};
            tally_table cut = {0};
            near_filter filter = {0};
            moved[i] = ROW_CHANGED;
            size_t changed = 0;
            assert_int_equal(near_fill(&filter, all, moved, &cut, &changed, NULL), SWC_OK);
            assert_int_equal(changed, 1);
            size_t count = near_rows(&filter, all, made->rows, ROWS, near);
            for (uint32_t j = 0; j < ROWS; j++) {
                bool share = false;
                for (size_t group = 0; group < BLOCK_GROUPS; group++) {
                    uint64_t a[GROUP_PASSES], b[GROUP_PASSES];
                    block_groups[group].keys_of(all, &all->all[i], a);
                    block_groups[group].keys_of(all, &all->all[j], b);
                    for (size_t pass = 0; pass < block_groups[group].pass_count; pass++) {
                        share = share || (a[pass] != 0 && a[pass] == b[pass]);
                    }
                }
                met += share;
                assert_true(!share || bsearch(&j, near, count, sizeof j, compare_rows) != NULL);
            }
            near_free(&filter);
        }
        drop(made);
    }
    assert_true(met > 10 * LISTS * ROWS);
}

/* Numbers of many, marked anew after some rows left: the same whether all are looked at or only
 * what the rows that left carry. */
static void numbers_of_moved_rows_are_marked_as_all_would_be(void **context)
{
    (void)context;
    for (uint64_t seed = 1; seed <= LISTS; seed++) {
        fixture *made = make(seed);
        people *all = &made->all;
        uint8_t moved[ROWS] = {0}, changed[ROWS] = {0}, flags[ROWS];
        uint32_t left[ROWS], near[ROWS];
        size_t left_count = 0;
        near_filter filter = {0};
        for (uint32_t row = 0; row < ROWS; row++) {
            flags[row] = all->all[row].flags;
            moved[row] = row % 3 == seed % 3 ? ROW_GONE : 0;
            if (moved[row] == 0) {
                left[left_count++] = row;
            }
        }
        size_t numbers = 0;
        assert_int_equal(near_fill_numbers(&filter, all, moved, &numbers, NULL), SWC_OK);
        assert_true(numbers > 0);
        size_t count = near_number_rows(&filter, all, left, left_count, near);
        assert_int_equal(people_mark_shared(all, near, count, &filter, changed, NULL), SWC_OK);
        uint8_t found[ROWS];
        for (size_t row = 0; row < ROWS; row++) {
            found[row] = all->all[row].flags;
            assert_true(changed[row] == 0 || changed[row] == ROW_CHANGED);
            assert_int_equal(changed[row] != 0, found[row] != flags[row]);
        }
        assert_int_equal(people_mark_shared(all, left, left_count, NULL, NULL, NULL), SWC_OK);
        for (size_t i = 0; i < left_count; i++) {
            assert_int_equal(all->all[left[i]].flags, found[left[i]]);
        }
        near_free(&filter);
        drop(made);
    }
}

static void values_equal_above_the_row_come_side_by_side(void **context)
{
    (void)context;
    enum { COUNT = 5000, BITS = 13 };
    static uint64_t items[COUNT], spare[COUNT], digests[COUNT];
    uint64_t state = 7;
    for (uint32_t row = 0; row < COUNT; row++) { /* many fall together in the bits sorted first */
        digests[row] = (uint64_t)pick(&state, 3) << 62 | (uint64_t)pick(&state, 400) << 20;
        items[row] = radix_value(digests[row], row, BITS);
    }
    const uint64_t *sorted = radix_group_values(items, spare, COUNT, BITS);
    bool seen[COUNT] = {0};
    size_t groups = 0;
    size_t distinct = 0;
    for (size_t i = 0; i < COUNT; i++) {
        seen[radix_row(sorted[i], BITS)] = true;
        bool begins = i == 0 || sorted[i] >> BITS != sorted[i - 1] >> BITS;
        groups += begins;
        assert_true(begins || sorted[i] > sorted[i - 1]);
    }
    for (size_t row = 0; row < COUNT; row++) {
        bool first = true;
        for (size_t before = 0; before < row && first; before++) {
            first = digests[before] != digests[row];
        }
        distinct += first;
        assert_true(seen[row]);
    }
    assert_int_equal(groups, distinct);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_cards_never_promise_less_than_the_pair_gives),
        cmocka_unit_test(a_pair_is_weighed_alike_from_both_sides),
        cmocka_unit_test(rows_with_a_key_in_common_are_near_each_other),
        cmocka_unit_test(numbers_of_moved_rows_are_marked_as_all_would_be),
        cmocka_unit_test(values_equal_above_the_row_come_side_by_side),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Lists whose blocks would explode: the work stays within a small multiple of the rows. Counted in
 * pairs compared, not in seconds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "swc/dedupe.h"

enum { COLUMNS = 12, ROWS = 6000, CELL = 48, PAIRS_A_ROW = 60 };

static const char *const names[COLUMNS] = {
    "student_id", "personal_id", "full_name",     "birth_date",     "sex",      "school_name",
    "district",   "commune",     "guardian_name", "guardian_phone", "category", "origin"};

typedef char cells[COLUMNS][CELL];

/* Child number `i`: of ten surnames, eight middle names, 23 given names, 3,650 days. */
static void invent(size_t i, cells row)
{
    static const char *const surnames[] = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng",
                                           "Phan",   "Vũ",   "Võ", "Đặng", "Bùi"};
    static const char *const middles[] = {"Văn", "Thị", "Ngọc", "Minh", "Gia", "Bảo", "Thu", "Hữu"};
    static const char *const given[] = {"An",   "Bình", "Châu", "Dũng",  "Giang", "Hà",
                                        "Hùng", "Huy",  "Khoa", "Khánh", "Lan",   "Linh",
                                        "Long", "Mai",  "Minh", "Nam",   "Nga",   "Phong",
                                        "Quân", "Sơn",  "Thảo", "Trang", "Vy"};
    size_t day = i * 37 % 3650;
    memset(row, 0, sizeof(cells));
    (void)snprintf(row[0], CELL, "66430%05zu", i);
    (void)snprintf(row[1], CELL, "0662%02zu%06zu", 8 + day / 365, i);
    (void)snprintf(row[2], CELL, "%s %s %s", surnames[i * 7 % 10], middles[i * 5 % 8],
                   given[i * 11 % 23]);
    (void)snprintf(row[3], CELL, "20%02zu-%02zu-%02zu", 8 + day / 365, 1 + day % 12, 1 + day % 28);
    (void)snprintf(row[4], CELL, "M");
    (void)snprintf(row[5], CELL, "Trường TH số %zu", i % 60);
    (void)snprintf(row[6], CELL, "Lắk");
    (void)snprintf(row[7], CELL, "Liên Sơn");
    (void)snprintf(row[8], CELL, "%s Thị %s", surnames[i * 3 % 10], given[i * 13 % 23]);
    (void)snprintf(row[9], CELL, "09%08zu", i * 7919);
    (void)snprintf(row[10], CELL, "poor");
    (void)snprintf(row[11], CELL, "list.csv!%zu", i + 2);
}

typedef void spoil(size_t i, cells row);

static void one_phone(size_t i, cells row)
{
    if (i < 5000) {
        (void)snprintf(row[9], CELL, "0912345678");
    }
}

static void one_birthday(size_t i, cells row)
{
    (void)snprintf(row[1], CELL, "066212%06zu", i);
    (void)snprintf(row[3], CELL, "2012-01-01");
}

static void one_guardian(size_t i, cells row)
{
    (void)i;
    (void)snprintf(row[8], CELL, "Trần Thị Mai");
}

/* As many as may share a birthday before it is taken for everybody's; one given name a day. */
static void six_birthdays(size_t i, cells row)
{
    char *given = strrchr(row[2], ' ') + 1;
    (void)snprintf(given, (size_t)(row[2] + CELL - given), "%s", i % 2 == 0 ? "An" : "Lan");
    (void)snprintf(row[1], CELL, "066212%06zu", i);
    (void)snprintf(row[3], CELL, "2012-01-0%zu", 1 + i % 6);
}

/* ... and every fifth child stands there twice: rounds follow that look again. */
static void six_birthdays_and_some_twice(size_t i, cells row)
{
    size_t child = i % 5 == 2 ? i - 1 : i;
    invent(child, row);
    six_birthdays(child, row);
    row[1][0] = '\0';
    if (child != i) {
        row[4][0] = '\0';
        (void)snprintf(row[11], CELL, "other.csv!%zu", i + 2);
    }
}

static void one_name(size_t i, cells row)
{
    (void)i;
    (void)snprintf(row[2], CELL, "Nguyễn Thị Hoa");
}

static void one_name_and_birthday_and_no_number(size_t i, cells row)
{
    one_name(i, row);
    one_birthday(i, row);
    row[0][0] = row[1][0] = row[9][0] = '\0';
}

static void no_birth_date(size_t i, cells row)
{
    (void)i;
    row[3][0] = '\0';
}

static void no_name(size_t i, cells row)
{
    (void)i;
    row[2][0] = '\0';
}

static void no_number(size_t i, cells row)
{
    (void)i;
    row[0][0] = row[1][0] = row[9][0] = '\0';
}

static void nothing_but_origin(size_t i, cells row)
{
    (void)i;
    for (int column = 0; column < COLUMNS - 1; column++) {
        row[column][0] = '\0';
    }
}

static void all_copies(size_t i, cells row)
{
    invent(1, row);
    (void)snprintf(row[11], CELL, "list.csv!%zu", i + 2);
}

static swc_dedupe_counts run(spoil *change)
{
    swc_table table;
    swc_str slices[COLUMNS];
    swc_dedupe *dedupe = NULL;
    for (int i = 0; i < COLUMNS; i++) {
        slices[i] = swc_str_of(names[i]);
    }
    assert_int_equal(swc_table_init(&table, slices, COLUMNS, (size_t)1 << 28, NULL), SWC_OK);
    for (size_t i = 0; i < ROWS; i++) {
        cells row;
        invent(i, row);
        change(i, row);
        for (int column = 0; column < COLUMNS; column++) {
            slices[column] = swc_str_of(row[column]);
        }
        assert_int_equal(swc_table_add(&table, slices, NULL), SWC_OK);
    }
    assert_int_equal(swc_dedupe_new(&table, NULL, &dedupe, NULL), SWC_OK);
    swc_dedupe_counts counts = *swc_dedupe_totals(dedupe);
    swc_dedupe_free(dedupe);
    swc_table_free(&table);
    return counts;
}

static void blocks_that_would_explode_stay_within_a_multiple_of_the_rows(void **context)
{
    (void)context;
    spoil *const lists[] = {one_phone,
                            one_birthday,
                            one_guardian,
                            one_name,
                            one_name_and_birthday_and_no_number,
                            no_name,
                            no_birth_date,
                            no_number,
                            nothing_but_origin,
                            all_copies};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        swc_dedupe_counts counts = run(lists[i]);
        assert_true(counts.compared <= (size_t)PAIRS_A_ROW * ROWS);
        assert_int_equal(counts.in, ROWS);
        assert_int_equal(counts.in, counts.out + counts.removed);
    }
}

/* Blocks that are cut give the same pairs in every round: what was judged is not judged again. */
static void rounds_after_the_first_look_only_at_what_changed(void **context)
{
    (void)context;
    swc_dedupe_counts once = run(six_birthdays);
    swc_dedupe_counts twice = run(six_birthdays_and_some_twice);
    assert_int_equal(twice.removed, ROWS / 5);
    assert_true(twice.cut_blocks > 0);
    assert_true(twice.compared <= once.compared * 2);
}

static void a_phone_of_five_thousand_links_nobody(void **context)
{
    (void)context;
    swc_dedupe_counts counts = run(one_phone);
    assert_int_equal(counts.removed, 0);
    assert_int_equal(counts.shared_phones, 1);
    assert_int_equal(counts.shared_phone_rows, 5000);
}

static void thousands_of_copies_become_one_row(void **context)
{
    (void)context;
    swc_dedupe_counts counts = run(all_copies);
    assert_int_equal(counts.out, 1);
    assert_int_equal(counts.removed, ROWS - 1);
    assert_int_equal(counts.compared, 0);
}

/* Copies of what tells no child: equal name and birth date and nothing else is never the same. */
static void copies_without_a_second_proof_are_not_put_together(void **context)
{
    (void)context;
    assert_int_equal(run(one_name_and_birthday_and_no_number).removed, 0);
    assert_int_equal(run(nothing_but_origin).removed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_that_would_explode_stay_within_a_multiple_of_the_rows),
        cmocka_unit_test(rounds_after_the_first_look_only_at_what_changed),
        cmocka_unit_test(a_phone_of_five_thousand_links_nobody),
        cmocka_unit_test(thousands_of_copies_become_one_row),
        cmocka_unit_test(copies_without_a_second_proof_are_not_put_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The compact set of IDs: exact, small, and it knows where an ID was first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ops/validate/idset.h"

#include <stdio.h>
#include <string.h>

static bool put(idset *set, const char *id, uint32_t row, idset_place *first)
{
    bool found = false;
    assert_int_equal(
        swc_validate_idset_put(set, swc_str_of(id), (idset_place){3, row}, first, &found, NULL),
        SWC_OK);
    return found;
}

static void an_id_is_found_with_the_place_where_it_was_first(void **state)
{
    (void)state;
    idset set = {0};
    idset_place first;
    assert_false(put(&set, "066208022764", 7, &first));
    assert_false(put(&set, "KB-0001", IDSET_MAX_ROW - 1, &first));
    assert_true(put(&set, "066208022764", 9, &first));
    assert_int_equal(first.sheet, 3);
    assert_int_equal(first.row, 7);
    assert_true(put(&set, "KB-0001", 10, &first));
    assert_int_equal(first.row, IDSET_MAX_ROW - 1);
    swc_validate_idset_free(&set);
}

static void ids_that_look_alike_are_different(void **state)
{
    (void)state;
    /* leading zeros, a prefix, letters for digits, and long ones that differ in the last byte */
    static const char *const ids[] = {"12",
                                      "012",
                                      "0012",
                                      "1 2",
                                      "KB-1",
                                      "KB-10",
                                      "kb-1",
                                      "18446744073709551615",
                                      "18446744073709551616",
                                      "ABCDEFGHIJK",
                                      "ABCDEFGHIJKL",
                                      "SN-2021-000000001",
                                      "SN-2021-000000002"};
    idset set = {0};
    idset_place first;
    for (uint32_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
        assert_false(put(&set, ids[i], i + 1, &first));
    }
    for (uint32_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
        assert_true(put(&set, ids[i], 100, &first));
        assert_int_equal(first.row, i + 1);
    }
    bool found = true;
    assert_int_equal(swc_validate_idset_find(&set, SWC_STR("013"), NULL, &found, NULL), SWC_OK);
    assert_false(found);
    swc_validate_idset_free(&set);
}

/* Two hundred thousand IDs, each looked for again. */
static void check_bytes_of(const char *prefix, int digits)
{
    enum { COUNT = 200000 };
    idset set = {0};
    idset_place first;
    char id[32];
    for (uint32_t i = 0; i < COUNT; i++) {
        (void)snprintf(id, sizeof id, "%s%0*u", prefix, digits, i * 7919u);
        assert_false(put(&set, id, i + 1, &first));
        if (i > 20000 && i % 1000 == 0) {
            assert_true(swc_validate_idset_bytes(&set) <= (size_t)24 * (i + 1));
        }
    }
    assert_int_equal(set.count, COUNT);
    for (uint32_t i = 0; i < COUNT; i++) {
        (void)snprintf(id, sizeof id, "%s%0*u", prefix, digits, i * 7919u);
        assert_true(put(&set, id, 1, &first));
        assert_int_equal(first.row, i + 1);
    }
    swc_validate_idset_free(&set);
}

static void ids_of_digits_take_at_most_24_bytes_each(void **state)
{
    (void)state;
    check_bytes_of("066", 9);
}

static void ids_of_letters_take_at_most_24_bytes_each_too(void **state)
{
    (void)state;
    check_bytes_of("SN", 1);
}

static void an_id_of_any_length_is_found_again(void **state)
{
    (void)state;
    /* digits: eight at either end, apart, touching and lying over each other; then one more */
    static const char digits[] = "98765432109876543210";
    static const char letters[] = "ABCDEFGHIJKLMNOPQRST";
    idset set = {0};
    idset_place first;
    for (uint32_t again = 0; again < 2; again++) {
        for (uint32_t i = 1; i <= 20; i++) {
            char id[32];
            (void)snprintf(id, sizeof id, "%.*s", (int)i, digits);
            assert_int_equal(put(&set, id, 2 * i, &first), again != 0);
            assert_int_equal(first.row, 2 * i);
            (void)snprintf(id, sizeof id, "%.*s", (int)i, letters);
            assert_int_equal(put(&set, id, 2 * i + 1, &first), again != 0);
            assert_int_equal(first.row, 2 * i + 1);
        }
    }
    for (uint32_t i = 1; i <= 20; i++) { /* one digit elsewhere makes another ID */
        for (uint32_t at = 0; at < i; at++) {
            char id[32];
            bool found = true;
            (void)snprintf(id, sizeof id, "%.*s", (int)i, digits);
            id[at] = id[at] == '9' ? '0' : (char)(id[at] + 1);
            assert_int_equal(swc_validate_idset_find(&set, swc_str_of(id), NULL, &found, NULL),
                             SWC_OK);
            assert_false(found);
        }
    }
    swc_validate_idset_free(&set);
}

static void each_id_keeps_the_sheet_where_it_was_first(void **state)
{
    (void)state;
    enum { SHEETS = 7, ROWS = 300 };
    idset set = {0};
    idset_place first;
    char id[32];
    bool found = false;
    for (uint32_t i = 0; i < SHEETS * ROWS; i++) { /* by sheets, then all again as another one */
        (void)snprintf(id, sizeof id, i % 3 == 0 ? "KB-%u" : "066%09u", i);
        assert_int_equal(swc_validate_idset_put(&set, swc_str_of(id),
                                                (idset_place){i / ROWS * 2, i % ROWS + 1}, &first,
                                                &found, NULL),
                         SWC_OK);
        assert_false(found);
    }
    for (uint32_t i = 0; i < SHEETS * ROWS; i++) {
        (void)snprintf(id, sizeof id, i % 3 == 0 ? "KB-%u" : "066%09u", i);
        assert_true(put(&set, id, 9, &first));
        assert_int_equal(first.sheet, i / ROWS * 2);
        assert_int_equal(first.row, i % ROWS + 1);
    }
    swc_validate_idset_free(&set);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_id_is_found_with_the_place_where_it_was_first),
        cmocka_unit_test(ids_that_look_alike_are_different),
        cmocka_unit_test(an_id_of_any_length_is_found_again),
        cmocka_unit_test(each_id_keeps_the_sheet_where_it_was_first),
        cmocka_unit_test(ids_of_digits_take_at_most_24_bytes_each),
        cmocka_unit_test(ids_of_letters_take_at_most_24_bytes_each_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

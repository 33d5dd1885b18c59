/* Which IDs may come again: one that comes twice is never told to come once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ops/validate/repeats.h"

#include <stdio.h>

enum { ID_BYTES = 16 };

static swc_str make_id(char room[ID_BYTES], unsigned number)
{
    int length = snprintf(room, ID_BYTES, number % 2 == 0 ? "066%09u" : "66%08u", number);
    return (swc_str){room, (size_t)length};
}

static void an_id_that_comes_twice_is_never_alone(void **state)
{
    (void)state;
    enum { COUNT = 300000, EVERY = 7 };
    id_repeats repeats = {0};
    char room[ID_BYTES];
    assert_true(swc_validate_repeats_begin(&repeats));
    for (unsigned i = 0; i < COUNT; i++) {
        swc_validate_repeats_note(&repeats, make_id(room, i));
        if (i % EVERY == 0) { /* at once, or much later */
            swc_validate_repeats_note(&repeats, make_id(room, i / 2 / EVERY * EVERY));
        }
    }
    swc_validate_repeats_flush(&repeats);
    unsigned alone = 0;
    for (unsigned i = 0; i < COUNT; i++) {
        bool is_alone = swc_validate_repeats_is_alone(&repeats, make_id(room, i));
        bool came_again = i % EVERY == 0 && i < COUNT / 2;
        assert_false(came_again && is_alone);
        alone += is_alone;
    }
    /* of the others 300,000 / 2^24 share a count with one: 1.8 % */
    unsigned once = COUNT - (COUNT / 2 + EVERY - 1) / EVERY;
    assert_true(alone <= once && alone > once / 100 * 95);
    swc_validate_repeats_free(&repeats);
}

static void every_number_of_ids_is_counted_to_the_last(void **state)
{
    (void)state;
    char room[ID_BYTES];
    for (unsigned count = 1; count <= 3 * REPEATS_AHEAD; count++) {
        id_repeats repeats = {0};
        assert_true(swc_validate_repeats_begin(&repeats));
        for (unsigned i = 0; i < count; i++) { /* two sheets */
            swc_validate_repeats_note(&repeats, make_id(room, i));
            if (i == count / 2) {
                swc_validate_repeats_flush(&repeats);
            }
        }
        swc_validate_repeats_note(&repeats, make_id(room, count - 1));
        swc_validate_repeats_flush(&repeats);
        for (unsigned i = 0; i < count; i++) {
            assert_int_equal(swc_validate_repeats_is_alone(&repeats, make_id(room, i)),
                             i != count - 1);
        }
        assert_false(swc_validate_repeats_is_alone(&repeats, make_id(room, count)));
        swc_validate_repeats_free(&repeats);
        assert_false(swc_validate_repeats_is_on(&repeats));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_id_that_comes_twice_is_never_alone),
        cmocka_unit_test(every_number_of_ids_is_counted_to_the_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

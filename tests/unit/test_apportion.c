/*
 * Apportionment against published results: the tables of Balinski and Young, the US House of
 * 2010 and 2020 (US Census Bureau, apportionment population), and hand arithmetic.
 */
#include "swc/apportion.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST_ROWS = 26, STATES = 50 };

static const char keys[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

static swc_status divide(swc_method method, int64_t total, size_t count, const int64_t *weights,
                         swc_apportionment *out, swc_error *error)
{
    swc_claim claims[MOST_ROWS] = {0};
    for (size_t i = 0; i < count; i++) {
        claims[i] = (swc_claim){{keys + i, 1}, weights[i], 0, SWC_NO_CAP};
    }
    swc_apportion_options options = {method, total, 1, NULL};
    return swc_apportion(claims, count, &options, out, error);
}

static void assert_shares(swc_method method, int64_t total, size_t count, const int64_t *weights,
                          const int64_t *expected)
{
    swc_apportionment result;
    assert_int_equal(divide(method, total, count, weights, &result, NULL), SWC_OK);
    for (size_t i = 0; i < count; i++) {
        if (result.shares[i] != expected[i]) {
            fail_msg("%s, %lld: row %zu got %lld, not %lld", swc_method_names()[method],
                     (long long)total, i, (long long)result.shares[i], (long long)expected[i]);
        }
    }
    assert_int_equal(result.shared, total);
    assert_int_equal(result.rest, 0);
    swc_apportionment_free(&result);
}

#define FIGURES(...) ((const int64_t[]){__VA_ARGS__})

static void five_parties_and_a_hundred_seats(void **state)
{
    (void)state;
    const int64_t *weights = FIGURES(5117, 4400, 162, 161, 160);
    assert_shares(SWC_HAMILTON, 100, 5, weights, FIGURES(51, 44, 2, 2, 1));
    assert_shares(SWC_WEBSTER, 100, 5, weights, FIGURES(51, 43, 2, 2, 2));
    assert_shares(SWC_DHONDT, 100, 5, weights, FIGURES(52, 45, 1, 1, 1));
    assert_shares(SWC_HUNTINGTON_HILL, 100, 5, weights, FIGURES(51, 43, 2, 2, 2));
}

static void five_states_and_twenty_six_seats(void **state)
{
    (void)state;
    const int64_t *weights = FIGURES(9061, 7179, 5259, 3319, 1182);
    assert_shares(SWC_HAMILTON, 26, 5, weights, FIGURES(9, 7, 5, 4, 1));
    assert_shares(SWC_WEBSTER, 26, 5, weights, FIGURES(9, 8, 5, 3, 1));
    assert_shares(SWC_DHONDT, 26, 5, weights, FIGURES(10, 7, 5, 3, 1));
    assert_shares(SWC_HUNTINGTON_HILL, 26, 5, weights, FIGURES(9, 7, 6, 3, 1));
    /* Balinski and Young, Fair Representation: the five traditional methods give five results */
    assert_shares(SWC_ADAMS, 26, 5, weights, FIGURES(9, 7, 5, 3, 2));
}

static void small_textbook_tables(void **state)
{
    (void)state;
    assert_shares(SWC_HAMILTON, 10, 6, FIGURES(47000, 16000, 15800, 12000, 6100, 3100),
                  FIGURES(5, 2, 1, 1, 1, 0));
    assert_shares(SWC_WEBSTER, 8, 4, FIGURES(100000, 80000, 30000, 20000), FIGURES(3, 3, 1, 1));
    assert_shares(SWC_DHONDT, 8, 4, FIGURES(100000, 80000, 30000, 20000), FIGURES(4, 3, 1, 0));
}

static void hamilton_has_the_alabama_paradox_and_webster_does_not(void **state)
{
    (void)state;
    const int64_t *weights = FIGURES(5670, 3850, 420, 60);
    assert_shares(SWC_HAMILTON, 323, 4, weights, FIGURES(183, 124, 14, 2));
    assert_shares(SWC_HAMILTON, 324, 4, weights, FIGURES(184, 125, 13, 2));
    assert_shares(SWC_WEBSTER, 323, 4, weights, FIGURES(183, 124, 14, 2));
    assert_shares(SWC_WEBSTER, 324, 4, weights, FIGURES(183, 125, 14, 2));
}

static void hamilton_has_the_population_paradox_and_webster_does_not(void **state)
{
    (void)state;
    assert_shares(SWC_HAMILTON, 5, 3, FIGURES(170, 39, 118), FIGURES(3, 0, 2));
    assert_shares(SWC_HAMILTON, 5, 3, FIGURES(171, 39, 123), FIGURES(2, 1, 2));
    assert_shares(SWC_WEBSTER, 5, 3, FIGURES(170, 39, 118), FIGURES(2, 1, 2));
    assert_shares(SWC_WEBSTER, 5, 3, FIGURES(171, 39, 123), FIGURES(2, 1, 2));
}

static void hamilton_has_the_new_state_paradox(void **state)
{
    (void)state;
    assert_shares(SWC_HAMILTON, 100, 2, FIGURES(1045, 8955), FIGURES(10, 90));
    assert_shares(SWC_HAMILTON, 105, 3, FIGURES(1045, 8955, 525), FIGURES(11, 89, 5));
}

typedef struct house {
    swc_claim claims[STATES];
    char names[STATES][32];
    int64_t population[2][STATES]; /* [0] 2010, [1] 2020 */
    int64_t seats[2][STATES];
} house;

static void read_house(house *out)
{
    FILE *file = fopen(SWC_TEST_DATA "/apportion/us-house.csv", "r");
    assert_non_null(file);
    char line[256];
    assert_non_null(fgets(line, sizeof line, file));
    for (size_t i = 0; i < STATES; i++) {
        long long figures[4];
        assert_non_null(fgets(line, sizeof line, file));
        assert_int_equal(sscanf(line, "%31[^,],%lld,%lld,%lld,%lld", out->names[i], &figures[0],
                                &figures[1], &figures[2], &figures[3]),
                         5);
        for (size_t year = 0; year < 2; year++) {
            out->population[year][i] = figures[2 * year];
            out->seats[year][i] = figures[2 * year + 1];
        }
    }
    (void)fclose(file);
}

static void seats_of(house *in, size_t year, swc_method method, int64_t total,
                     swc_apportionment *result)
{
    for (size_t i = 0; i < STATES; i++) {
        in->claims[i] =
            (swc_claim){swc_str_of(in->names[i]), in->population[year][i], 0, SWC_NO_CAP};
    }
    swc_apportion_options options = {method, total, 1, NULL};
    assert_int_equal(swc_apportion(in->claims, STATES, &options, result, NULL), SWC_OK);
}

static size_t state_named(const house *in, const char *name)
{
    size_t i = 0;
    while (strcmp(in->names[i], name) != 0) {
        i++;
    }
    return i;
}

static void us_house_of_2010_and_2020_as_published(void **state)
{
    (void)state;
    house in;
    read_house(&in);
    const int64_t sums[] = {309183463, 331108434}; /* as published */
    for (size_t year = 0; year < 2; year++) {
        swc_apportionment result;
        int64_t sum = 0;
        seats_of(&in, year, SWC_HUNTINGTON_HILL, 435, &result);
        for (size_t i = 0; i < STATES; i++) {
            sum += in.population[year][i];
            assert_int_equal(result.shares[i], in.seats[year][i]);
        }
        assert_int_equal(sum, sums[year]);
        swc_apportionment_free(&result);
    }
}

/* The state that has one seat more in a house one larger. */
static const char *winner_of_seat(house *in, size_t year, int64_t seat)
{
    swc_apportionment before;
    swc_apportionment after;
    const char *winner = NULL;
    seats_of(in, year, SWC_HUNTINGTON_HILL, seat - 1, &before);
    seats_of(in, year, SWC_HUNTINGTON_HILL, seat, &after);
    for (size_t i = 0; i < STATES; i++) {
        if (after.shares[i] != before.shares[i]) {
            assert_null(winner);
            winner = in->names[i];
        }
    }
    swc_apportionment_free(&before);
    swc_apportionment_free(&after);
    return winner;
}

static void the_last_seat_of_the_us_house_is_that_of_minnesota(void **state)
{
    (void)state;
    house in;
    read_house(&in);
    assert_string_equal(winner_of_seat(&in, 0, 435), "Minnesota");
    assert_string_equal(winner_of_seat(&in, 0, 436), "North Carolina");
    assert_string_equal(winner_of_seat(&in, 1, 435), "Minnesota");
    assert_string_equal(winner_of_seat(&in, 1, 436), "New York");
}

static void eighty_nine_people_more_move_a_seat_to_new_york_and_eighty_eight_do_not(void **state)
{
    (void)state;
    house in;
    swc_apportionment result;
    read_house(&in);
    size_t new_york = state_named(&in, "New York");
    in.population[1][new_york] += 88;
    seats_of(&in, 1, SWC_HUNTINGTON_HILL, 435, &result);
    assert_int_equal(result.shares[new_york], 26);
    swc_apportionment_free(&result);
    in.population[1][new_york] += 1;
    seats_of(&in, 1, SWC_HUNTINGTON_HILL, 435, &result);
    assert_int_equal(result.shares[new_york], 27);
    assert_int_equal(result.shares[state_named(&in, "Minnesota")], 7);
    swc_apportionment_free(&result);
}

static void webster_and_hamilton_give_four_states_other_seats_than_the_law(void **state)
{
    (void)state;
    house in;
    read_house(&in);
    const swc_method methods[] = {SWC_WEBSTER, SWC_HAMILTON};
    for (size_t i = 0; i < 2; i++) {
        swc_apportionment result;
        seats_of(&in, 1, methods[i], 435, &result);
        assert_int_equal(result.shares[state_named(&in, "Montana")], 1);
        assert_int_equal(result.shares[state_named(&in, "Rhode Island")], 1);
        assert_int_equal(result.shares[state_named(&in, "New York")], 27);
        assert_int_equal(result.shares[state_named(&in, "Ohio")], 16);
        swc_apportionment_free(&result);
    }
}

static void webster_goes_on_from_what_was_given_and_takes_nothing_back(void **state)
{
    (void)state;
    /* weights 2:1; A has 5 already. Claims: A 2/11; B 1/1, 1/3, 1/5, then 1/7 < 2/11 */
    swc_claim claims[] = {{SWC_STR("A"), 2, 5, SWC_NO_CAP}, {SWC_STR("B"), 1, 0, SWC_NO_CAP}};
    swc_apportion_options options = {SWC_WEBSTER, 4, 1, NULL};
    swc_apportionment result;
    assert_int_equal(swc_apportion(claims, 2, &options, &result, NULL), SWC_OK);
    assert_int_equal(result.shares[0], 1);
    assert_int_equal(result.shares[1], 3);
    swc_apportionment_free(&result);
}

static void a_cap_limits_what_was_given_and_the_share_together(void **state)
{
    (void)state;
    swc_claim claims[] = {{SWC_STR("A"), 100, 3, 5},
                          {SWC_STR("B"), 1, 0, 4},
                          {SWC_STR("C"), 100, 9, 5}, /* above its cap: keeps it, gets nothing */
                          {SWC_STR("D"), 0, 0, 9}};
    swc_apportion_options options = {SWC_WEBSTER, 10, 1, NULL};
    swc_apportionment result;
    assert_int_equal(swc_apportion(claims, 4, &options, &result, NULL), SWC_OK);
    assert_int_equal(result.shares[0], 2);
    assert_int_equal(result.shares[1], 4);
    assert_int_equal(result.shares[2], 0);
    assert_int_equal(result.shares[3], 0);
    assert_int_equal(result.shared, 6);
    assert_int_equal(result.rest, 4);
    swc_apportionment_free(&result);
}

static void money_goes_out_in_whole_units_and_the_rest_is_told(void **state)
{
    (void)state;
    /* 10 999 in thousands: 10 units. A was given 1 500: counts as 2; B may reach 2 999: 2 units */
    swc_claim claims[] = {{SWC_STR("A"), 1, 1500, SWC_NO_CAP}, {SWC_STR("B"), 1, 0, 2999}};
    swc_apportion_options options = {SWC_WEBSTER, 10999, 1000, NULL};
    swc_apportionment result;
    assert_int_equal(swc_apportion(claims, 2, &options, &result, NULL), SWC_OK);
    assert_int_equal(result.shares[0], 8000);
    assert_int_equal(result.shares[1], 2000);
    assert_int_equal(result.rest, 999);
    swc_apportionment_free(&result);
}

static void a_tie_goes_to_the_smaller_ticket_whatever_the_order_and_is_reported(void **state)
{
    (void)state;
    /* printf 'swc-tie-1\n%064d\nA\n' 0 | sha256sum gives ebb15fd1..., with B 68ed5aa0... */
    swc_claim claims[] = {{SWC_STR("A"), 5, 0, SWC_NO_CAP},
                          {SWC_STR("B"), 5, 0, SWC_NO_CAP},
                          {SWC_STR("C"), 1, 0, SWC_NO_CAP}};
    for (size_t turn = 0; turn < 2; turn++) {
        for (int method = SWC_WEBSTER; method <= SWC_ADAMS; method++) {
            swc_apportion_options options = {(swc_method)method, 1, 1, NULL};
            swc_apportionment result;
            assert_int_equal(swc_apportion(claims, 3, &options, &result, NULL), SWC_OK);
            size_t winner = swc_str_is(claims[0].key, "B") ? 0 : 1;
            assert_int_equal(result.shares[winner], 1);
            assert_int_equal(result.tied_count, 2);
            assert_int_equal(result.tied_served, 1);
            assert_int_equal(result.tied[0], winner);
            swc_apportionment_free(&result);
        }
        swc_claim first = claims[0];
        claims[0] = claims[1];
        claims[1] = first;
    }
}

static void no_ticket_decides_when_all_equals_are_served(void **state)
{
    (void)state;
    swc_apportionment result;
    for (int method = SWC_WEBSTER; method <= SWC_ADAMS; method++) {
        assert_int_equal(divide((swc_method)method, 4, 2, FIGURES(7, 7), &result, NULL), SWC_OK);
        assert_int_equal(result.shares[0], 2);
        assert_int_equal(result.tied_count, 0);
        swc_apportionment_free(&result);
    }
}

static void huge_figures_stay_exact(void **state)
{
    (void)state;
    /* 2^62 and 2^62 - 1: apart by one in 4.6e18, so the larger gets the odd unit */
    const int64_t *weights = FIGURES(INT64_C(4611686018427387904), INT64_C(4611686018427387903));
    for (int method = SWC_WEBSTER; method <= SWC_ADAMS; method++) {
        assert_shares((swc_method)method, 9, 2, weights, FIGURES(5, 4));
        assert_shares((swc_method)method, INT64_MAX, 2, weights, weights);
    }
}

static void sums_beyond_64_bits_are_refused(void **state)
{
    (void)state;
    swc_apportionment result;
    swc_error error;
    assert_int_equal(divide(SWC_WEBSTER, 1, 2, FIGURES(INT64_MAX, 1), &result, &error),
                     SWC_ERR_INPUT);
    swc_claim claims[] = {{SWC_STR("A"), 1, INT64_MAX, SWC_NO_CAP}};
    swc_apportion_options options = {SWC_WEBSTER, 1, 1, NULL};
    assert_int_equal(swc_apportion(claims, 1, &options, &result, &error), SWC_ERR_INPUT);
}

static void what_makes_no_sense_is_refused(void **state)
{
    (void)state;
    swc_apportionment result;
    swc_error error;
    assert_int_equal(divide(SWC_WEBSTER, 5, 2, FIGURES(0, 0), &result, &error), SWC_ERR_USAGE);
    assert_int_equal(divide(SWC_WEBSTER, 5, 2, FIGURES(3, -1), &result, &error), SWC_ERR_INPUT);
    assert_int_equal(divide(SWC_WEBSTER, -1, 1, FIGURES(3), &result, &error), SWC_ERR_USAGE);
    swc_claim same[] = {{SWC_STR("A"), 1, 0, SWC_NO_CAP}, {SWC_STR("A"), 1, 0, SWC_NO_CAP}};
    swc_apportion_options options = {SWC_WEBSTER, 1, 1, NULL};
    assert_int_equal(swc_apportion(same, 2, &options, &result, &error), SWC_ERR_INPUT);
    options.seed = "ABC";
    assert_int_equal(swc_apportion(same, 1, &options, &result, &error), SWC_ERR_USAGE);
    options = (swc_apportion_options){SWC_HAMILTON, 1, 1, NULL};
    same[0].given = 1;
    assert_int_equal(swc_apportion(same, 1, &options, &result, &error), SWC_ERR_USAGE);
    options = (swc_apportion_options){SWC_WEBSTER, 1, 0, NULL};
    assert_int_equal(swc_apportion(same, 1, &options, &result, &error), SWC_ERR_USAGE);
}

static void weight_zero_gets_nothing_even_from_adams(void **state)
{
    (void)state;
    for (int method = SWC_WEBSTER; method <= SWC_ADAMS; method++) {
        assert_shares((swc_method)method, 6, 3, FIGURES(0, 4, 0), FIGURES(0, 6, 0));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(five_parties_and_a_hundred_seats),
        cmocka_unit_test(five_states_and_twenty_six_seats),
        cmocka_unit_test(small_textbook_tables),
        cmocka_unit_test(hamilton_has_the_alabama_paradox_and_webster_does_not),
        cmocka_unit_test(hamilton_has_the_population_paradox_and_webster_does_not),
        cmocka_unit_test(hamilton_has_the_new_state_paradox),
        cmocka_unit_test(us_house_of_2010_and_2020_as_published),
        cmocka_unit_test(the_last_seat_of_the_us_house_is_that_of_minnesota),
        cmocka_unit_test(eighty_nine_people_more_move_a_seat_to_new_york_and_eighty_eight_do_not),
        cmocka_unit_test(webster_and_hamilton_give_four_states_other_seats_than_the_law),
        cmocka_unit_test(webster_goes_on_from_what_was_given_and_takes_nothing_back),
        cmocka_unit_test(a_cap_limits_what_was_given_and_the_share_together),
        cmocka_unit_test(money_goes_out_in_whole_units_and_the_rest_is_told),
        cmocka_unit_test(a_tie_goes_to_the_smaller_ticket_whatever_the_order_and_is_reported),
        cmocka_unit_test(no_ticket_decides_when_all_equals_are_served),
        cmocka_unit_test(huge_figures_stay_exact),
        cmocka_unit_test(sums_beyond_64_bits_are_refused),
        cmocka_unit_test(what_makes_no_sense_is_refused),
        cmocka_unit_test(weight_zero_gets_nothing_even_from_adams),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

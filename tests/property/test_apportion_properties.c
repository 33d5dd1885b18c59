/*
 * Properties of apportionment on random instances: unit by unit as the definition says, sums,
 * house and population monotonicity, independence of the order of rows.
 */
#include "swc/apportion.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

__extension__ typedef unsigned __int128 wide;

enum { MOST_ROWS = 9, INSTANCES = 20000, HOUSE_STEPS = 20000 };

static uint64_t state_of_random = 20211118;

/* xorshift64* (Marsaglia 2003, Vigna 2016); a fixed start makes every run the same. */
static int64_t random_below(int64_t bound)
{
    state_of_random ^= state_of_random >> 12;
    state_of_random ^= state_of_random << 25;
    state_of_random ^= state_of_random >> 27;
    return (int64_t)((state_of_random * UINT64_C(2685821657736338717) >> 1) % (uint64_t)bound);
}

static const char keys[] = "ABCDEFGHI";

static void random_claims(swc_claim *claims, size_t *count, int64_t unit)
{
    static const int64_t scales[] = {3, 10, 1000, 1000000};
    int64_t scale = scales[random_below(4)];
    bool plain = random_below(3) == 0;
    *count = 1 + (size_t)random_below(MOST_ROWS);
    for (size_t i = 0; i < *count; i++) {
        claims[i] = (swc_claim){{keys + i, 1}, random_below(scale), 0, SWC_NO_CAP};
        if (!plain && random_below(2) == 0) {
            claims[i].given = random_below(15 * unit);
        }
        if (!plain && random_below(2) == 0) {
            claims[i].cap = random_below(30 * unit);
        }
    }
    claims[0].weight++;
}

static void ticket_of(swc_str key, char hex[SWC_SHA256_HEX + 1])
{
    swc_sha256 *hash;
    assert_int_equal(swc_sha256_new(&hash, NULL), SWC_OK);
    swc_sha256_add(hash, "swc-tie-1\n", 10);
    for (int i = 0; i < SWC_SHA256_HEX; i++) {
        swc_sha256_add(hash, "0", 1);
    }
    swc_sha256_add(hash, "\n", 1);
    swc_sha256_add(hash, key.data, key.length);
    swc_sha256_add(hash, "\n", 1);
    swc_sha256_end_hex(hash, hex);
    swc_sha256_free(hash);
}

/* Weights below 2^20 and at most 2^9 units: weight² · a(a + 1) stays below 2^58. */
static bool claims_more(swc_method method, const swc_claim *a, int64_t a_held, const swc_claim *b,
                        int64_t b_held)
{
    int64_t divisors[2];
    const int64_t held[2] = {a_held, b_held};
    wide weights[2] = {(wide)a->weight, (wide)b->weight};
    for (int i = 0; i < 2; i++) {
        divisors[i] = method == SWC_WEBSTER  ? 2 * held[i] + 1
                      : method == SWC_DHONDT ? held[i] + 1
                      : method == SWC_ADAMS  ? held[i]
                                             : held[i] * (held[i] + 1);
    }
    if ((divisors[0] == 0) != (divisors[1] == 0)) {
        return divisors[0] == 0;
    }
    if (divisors[0] == 0) {
        divisors[0] = divisors[1] = 1;
    } else if (method == SWC_HUNTINGTON_HILL) {
        weights[0] = (wide)a->weight * (wide)a->weight;
        weights[1] = (wide)b->weight * (wide)b->weight;
    }
    const wide a_divisor = (wide)divisors[0];
    const wide b_divisor = (wide)divisors[1];
    const wide left = weights[0] * b_divisor;
    const wide right = weights[1] * a_divisor;
    if (left != right) {
        return left > right;
    }
    char a_ticket[SWC_SHA256_HEX + 1];
    char b_ticket[SWC_SHA256_HEX + 1];
    ticket_of(a->key, a_ticket);
    ticket_of(b->key, b_ticket);
    return strcmp(a_ticket, b_ticket) < 0;
}

/* The definition: every unit to the row with the highest claim that may still have one. */
static void give_one_by_one(const swc_claim *claims, size_t count, swc_method method, int64_t units,
                            int64_t unit, int64_t *shares)
{
    for (size_t i = 0; i < count; i++) {
        shares[i] = 0;
    }
    for (; units > 0; units--) {
        size_t best = SIZE_MAX;
        int64_t best_held = 0;
        for (size_t i = 0; i < count; i++) {
            int64_t held = (claims[i].given + unit - 1) / unit + shares[i];
            if (claims[i].weight == 0 ||
                (claims[i].cap != SWC_NO_CAP && held >= claims[i].cap / unit)) {
                continue;
            }
            if (best == SIZE_MAX ||
                claims_more(method, &claims[i], held, &claims[best], best_held)) {
                best = i;
                best_held = held;
            }
        }
        if (best == SIZE_MAX) {
            return;
        }
        shares[best]++;
    }
}

static void jumping_gives_what_unit_by_unit_gives(void **state)
{
    (void)state;
    static const swc_method methods[] = {SWC_WEBSTER, SWC_DHONDT, SWC_HUNTINGTON_HILL, SWC_ADAMS};
    for (int instance = 0; instance < INSTANCES; instance++) {
        swc_claim claims[MOST_ROWS];
        int64_t expected[MOST_ROWS];
        size_t count;
        int64_t unit = 1 + random_below(3) * random_below(2);
        random_claims(claims, &count, unit);
        swc_apportion_options options = {methods[random_below(4)], random_below(90), unit, NULL};
        swc_apportionment result;
        assert_int_equal(swc_apportion(claims, count, &options, &result, NULL), SWC_OK);
        give_one_by_one(claims, count, options.method, options.total / unit, unit, expected);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(result.shares[i], expected[i] * unit);
        }
        swc_apportionment_free(&result);
    }
}

static void money_always_sums(void **state)
{
    (void)state;
    for (int instance = 0; instance < INSTANCES; instance++) {
        swc_claim claims[MOST_ROWS];
        size_t count = 1 + (size_t)random_below(MOST_ROWS);
        for (size_t i = 0; i < count; i++) {
            claims[i] = (swc_claim){
                {keys + i, 1}, 1 + random_below(INT64_C(10000000000000)), 0, SWC_NO_CAP};
        }
        int64_t unit = instance % 2 == 0 ? 1 : 1000;
        swc_apportion_options options = {(swc_method)random_below(5),
                                         random_below(INT64_C(10000000000000)), unit, NULL};
        swc_apportionment result;
        assert_int_equal(swc_apportion(claims, count, &options, &result, NULL), SWC_OK);
        int64_t sum = result.rest;
        for (size_t i = 0; i < count; i++) {
            assert_true(result.shares[i] >= 0 && result.shares[i] % unit == 0);
            sum += result.shares[i];
        }
        assert_int_equal(sum, options.total);
        assert_int_equal(result.rest, options.total % unit);
        swc_apportionment_free(&result);
    }
}

/* Whether a row with weight could take one more unit below its cap. */
static bool has_room(const swc_claim *claim, int64_t share, int64_t unit)
{
    int64_t given = (claim->given + unit - 1) / unit;
    return claim->weight > 0 &&
           (claim->cap == SWC_NO_CAP || given + share / unit < claim->cap / unit);
}

/* Every mix of what was given, caps, units and sums up to 10^13 đồng. */
static void with_given_cap_and_unit_it_sums_as_well(void **state)
{
    (void)state;
    static const swc_method methods[] = {SWC_WEBSTER, SWC_DHONDT, SWC_HUNTINGTON_HILL, SWC_ADAMS};
    static const int64_t units[] = {1, 7, 1000, 1000000};
    size_t capped = 0;
    for (int instance = 0; instance < INSTANCES; instance++) {
        swc_claim claims[MOST_ROWS];
        size_t count = 1 + (size_t)random_below(MOST_ROWS);
        int64_t most = instance % 2 == 0 ? 500 : INT64_C(10000000000000);
        int64_t unit = units[random_below(4)];
        for (size_t i = 0; i < count; i++) {
            claims[i] = (swc_claim){{keys + i, 1},
                                    random_below(3) == 0 ? 0 : random_below(most),
                                    random_below(2) == 0 ? 0 : random_below(most),
                                    random_below(2) == 0 ? SWC_NO_CAP : random_below(2 * most)};
        }
        claims[0].weight++;
        swc_apportion_options options = {methods[random_below(4)], random_below(2 * most), unit,
                                         NULL};
        swc_apportionment result;
        assert_int_equal(swc_apportion(claims, count, &options, &result, NULL), SWC_OK);
        int64_t sum = 0;
        bool room = false;
        for (size_t i = 0; i < count; i++) {
            int64_t share = result.shares[i];
            assert_true(share >= 0 && share % unit == 0);
            assert_true(share == 0 || (claims[i].weight > 0 && claims[i].given <= claims[i].cap &&
                                       share <= claims[i].cap - claims[i].given));
            room |= has_room(&claims[i], share, unit);
            sum += share;
        }
        assert_int_equal(sum, result.shared);
        assert_int_equal(sum + result.rest, options.total);
        assert_true(result.rest >= options.total % unit);
        assert_true(result.rest == options.total % unit || !room);
        capped += result.rest >= unit;
        swc_apportionment_free(&result);
    }
    assert_true(capped > 0); /* else the last rule was never asked */
}

/* The whole and one unit more: nobody loses one. */
static void one_unit_more_takes_nothing_from_anyone(void **state)
{
    (void)state;
    static const swc_method methods[] = {SWC_WEBSTER, SWC_DHONDT, SWC_HUNTINGTON_HILL, SWC_ADAMS};
    for (size_t m = 0; m < 4; m++) {
        swc_claim claims[MOST_ROWS];
        int64_t before[MOST_ROWS] = {0};
        size_t count;
        random_claims(claims, &count, 1);
        for (int64_t total = 1; total < HOUSE_STEPS; total++) {
            swc_apportion_options options = {methods[m], total, 1, NULL};
            swc_apportionment result;
            assert_int_equal(swc_apportion(claims, count, &options, &result, NULL), SWC_OK);
            for (size_t i = 0; i < count; i++) {
                assert_true(result.shares[i] >= before[i]);
                before[i] = result.shares[i];
            }
            swc_apportionment_free(&result);
        }
    }
}

/* Divisor methods: when one row grows and another does not, no unit goes from the first to the
 * second. */
static void who_grows_loses_nothing_to_who_does_not(void **state)
{
    (void)state;
    static const swc_method methods[] = {SWC_WEBSTER, SWC_DHONDT, SWC_HUNTINGTON_HILL, SWC_ADAMS};
    for (int instance = 0; instance < INSTANCES; instance++) {
        swc_claim claims[MOST_ROWS];
        size_t count;
        random_claims(claims, &count, 1);
        swc_apportion_options options = {methods[random_below(4)], random_below(200), 1, NULL};
        swc_apportionment before;
        swc_apportionment after;
        assert_int_equal(swc_apportion(claims, count, &options, &before, NULL), SWC_OK);
        size_t grown = (size_t)random_below((int64_t)count);
        claims[grown].weight += 1 + random_below(50);
        assert_int_equal(swc_apportion(claims, count, &options, &after, NULL), SWC_OK);
        assert_true(after.shares[grown] >= before.shares[grown]);
        for (size_t i = 0; i < count; i++) {
            assert_true(i == grown || after.shares[i] <= before.shares[i]);
        }
        swc_apportionment_free(&before);
        swc_apportionment_free(&after);
    }
}

static void the_order_of_rows_changes_nothing(void **state)
{
    (void)state;
    for (int instance = 0; instance < INSTANCES; instance++) {
        swc_claim claims[MOST_ROWS];
        swc_claim shuffled[MOST_ROWS];
        size_t origin[MOST_ROWS];
        size_t count;
        random_claims(claims, &count, 1);
        swc_apportion_options options = {(swc_method)random_below(5), random_below(100), 1, NULL};
        for (size_t i = 0; i < count; i++) {
            if (options.method == SWC_HAMILTON) {
                claims[i].given = 0;
                claims[i].cap = SWC_NO_CAP;
            }
            origin[i] = i;
        }
        for (size_t i = count; i-- > 1;) {
            size_t other = (size_t)random_below((int64_t)i + 1);
            size_t kept = origin[i];
            origin[i] = origin[other];
            origin[other] = kept;
        }
        for (size_t i = 0; i < count; i++) {
            shuffled[i] = claims[origin[i]];
        }
        swc_apportionment result;
        swc_apportionment again;
        assert_int_equal(swc_apportion(claims, count, &options, &result, NULL), SWC_OK);
        assert_int_equal(swc_apportion(shuffled, count, &options, &again, NULL), SWC_OK);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(again.shares[i], result.shares[origin[i]]);
        }
        assert_int_equal(again.tied_count, result.tied_count);
        swc_apportionment_free(&result);
        swc_apportionment_free(&again);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(jumping_gives_what_unit_by_unit_gives),
        cmocka_unit_test(money_always_sums),
        cmocka_unit_test(with_given_cap_and_unit_it_sums_as_well),
        cmocka_unit_test(one_unit_more_takes_nothing_from_anyone),
        cmocka_unit_test(who_grows_loses_nothing_to_who_does_not),
        cmocka_unit_test(the_order_of_rows_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

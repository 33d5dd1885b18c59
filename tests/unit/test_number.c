/* Money, measures, counts, digits and phones as people write them. Amounts are worked out by hand.
 */
#include "text/number.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct number_case {
    const char *text;
    swc_number_status status;
    int64_t value;
} number_case;

static void check(const number_case *item, swc_number number)
{
    if (number.status != item->status) {
        fail_msg("%s: status %d, not %d", item->text, number.status, item->status);
    }
    if (number.status == SWC_NUMBER_OK && number.value != item->value) {
        fail_msg("%s: %lld, not %lld", item->text, (long long)number.value, (long long)item->value);
    }
}

static void money_is_read_in_every_style_or_refused(void **state)
{
    (void)state;
    const number_case cases[] = {
        {"1500000", SWC_NUMBER_OK, 1500000},
        {"1.500.000 đ", SWC_NUMBER_OK, 1500000},
        {"1,500,000", SWC_NUMBER_OK, 1500000},
        {"1 500 000", SWC_NUMBER_OK, 1500000},
        {"1\xC2\xA0"
         "500\xC2\xA0"
         "000",
         SWC_NUMBER_OK, 1500000},
        {"1.500.000 VNĐ", SWC_NUMBER_OK, 1500000},
        {"₫1.500.000", SWC_NUMBER_OK, 1500000},
        {"VND 1,500,000", SWC_NUMBER_OK, 1500000},
        {"25.000.000,00", SWC_NUMBER_OK, 25000000},
        {"1500000.00", SWC_NUMBER_OK, 1500000},
        {"1.500", SWC_NUMBER_OK, 1500},
        {"1.5 triệu", SWC_NUMBER_OK, 1500000},
        {"1,5 triệu", SWC_NUMBER_OK, 1500000},
        {"1.5tr", SWC_NUMBER_OK, 1500000},
        {"1tr5", SWC_NUMBER_OK, 1500000},
        {"2tr500", SWC_NUMBER_OK, 2500000},
        {"1 triệu rưỡi", SWC_NUMBER_OK, 1500000},
        {"50 triệu", SWC_NUMBER_OK, 50000000},
        {"500k", SWC_NUMBER_OK, 500000},
        {"500 nghìn", SWC_NUMBER_OK, 500000},
        {"2 tỷ đồng", SWC_NUMBER_OK, 2000000000},
        {"1,25 tỉ", SWC_NUMBER_OK, 1250000000},
        {"1 tỷ 500 triệu", SWC_NUMBER_OK, 1500000000},
        {"1 triệu 500 nghìn", SWC_NUMBER_OK, 1500000},
        {"-5000", SWC_NUMBER_OK, -5000},
        {"0", SWC_NUMBER_OK, 0},
        {"1,5", SWC_NUMBER_AMBIGUOUS, 0},
        {"12,50", SWC_NUMBER_AMBIGUOUS, 0},
        {"1.500,000", SWC_NUMBER_AMBIGUOUS, 0},
        {"15.00.000", SWC_NUMBER_AMBIGUOUS, 0},
        {"1.500 triệu", SWC_NUMBER_OK, 1500000000}, /* the point is of thousands */
        {"15.000 nghìn đồng", SWC_NUMBER_OK, 15000000},
        {"1.250 tỷ", SWC_NUMBER_OK, INT64_C(1250000000000)},
        {"0.500 triệu", SWC_NUMBER_OK, 500000},
        {"1,500 triệu", SWC_NUMBER_AMBIGUOUS, 0}, /* 1,5 or 1,500 million */
        {"1.500.000,-", SWC_NUMBER_OK, 1500000},
        {"1.500.000.-", SWC_NUMBER_OK, 1500000},
        {"1.500.000đ/", SWC_NUMBER_OK, 1500000},
        {"1.500.000-", SWC_NUMBER_NOT, 0}, /* a bookkeeper's minus */
        {"2tr50", SWC_NUMBER_AMBIGUOUS, 0},
        {"hai triệu", SWC_NUMBER_NOT, 0},
        {"đồng", SWC_NUMBER_NOT, 0},
        {"1.500.000đ/HS", SWC_NUMBER_NOT, 0},
        {"", SWC_NUMBER_NOT, 0},
        {"100 USD", SWC_NUMBER_UNIT, 0},
        {"$1500", SWC_NUMBER_UNIT, 0},
        {"1.500 €", SWC_NUMBER_UNIT, 0},
        {"1.5E+06", SWC_NUMBER_SCIENTIFIC, 0},
        {"12345678901234567890", SWC_NUMBER_RANGE, 0},
        {"9000000000 tỷ", SWC_NUMBER_OK, INT64_C(9000000000000000000)},
        {"99000000000 tỷ", SWC_NUMBER_RANGE, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        check(&cases[i], swc_money_read(swc_str_of(cases[i].text), 1));
    }
    swc_number cents = swc_money_read(SWC_STR("1.500.000,50"), 1);
    assert_int_equal(cents.value, 1500001); /* half away from zero, and said so */
    assert_true(cents.rounded);
}

static void the_unit_of_a_heading_multiplies_and_forbids_another(void **state)
{
    (void)state;
    const number_case thousands[] = {
        {"1500", SWC_NUMBER_OK, 1500000},  {"1.500", SWC_NUMBER_OK, 1500000},
        {"1,5", SWC_NUMBER_OK, 1500},      {"12.5", SWC_NUMBER_OK, 12500},
        {"1.5 triệu", SWC_NUMBER_UNIT, 0}, {"1.500 đ", SWC_NUMBER_UNIT, 0},
    };
    for (size_t i = 0; i < sizeof thousands / sizeof thousands[0]; i++) {
        check(&thousands[i], swc_money_read(swc_str_of(thousands[i].text), 1000));
    }
    const number_case millions[] = {
        {"1,5", SWC_NUMBER_OK, 1500000},
        {"12", SWC_NUMBER_OK, 12000000},
        {"1.500", SWC_NUMBER_OK, 1500000000},
        {"1,500", SWC_NUMBER_AMBIGUOUS, 0}, /* 1,5 or 1,500 million */
        {"0.500", SWC_NUMBER_OK, 500000},
        {"1.250.000", SWC_NUMBER_OK, INT64_C(1250000000000)},
    };
    for (size_t i = 0; i < sizeof millions / sizeof millions[0]; i++) {
        check(&millions[i], swc_money_read(swc_str_of(millions[i].text), 1000000));
    }
}

static void a_point_that_is_decimal_is_known(void **state)
{
    (void)state;
    static const char *const decimal[] = {"1.5", "12.75 triệu", "0.500", "2.2500"};
    static const char *const others[] = {"1.500", "1.500.000", "1,5", "15", "1.500,5", "", "tr"};
    for (size_t i = 0; i < sizeof decimal / sizeof decimal[0]; i++) {
        assert_true(swc_has_decimal_point(swc_str_of(decimal[i])));
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_false(swc_has_decimal_point(swc_str_of(others[i])));
    }
}

static void measures_are_hundredths_of_their_unit(void **state)
{
    (void)state;
    const number_case gigabytes[] = {
        {"8", SWC_NUMBER_OK, 800},
        {"8GB", SWC_NUMBER_OK, 800},
        {"3 gb", SWC_NUMBER_OK, 300},
        {"256GB SSD", SWC_NUMBER_OK, 25600},
        {"1TB", SWC_NUMBER_OK, 102400},
        {"1 TB", SWC_NUMBER_OK, 102400},
        {"0,5 TB", SWC_NUMBER_OK, 51200},
        {"512MB", SWC_NUMBER_OK, 50},
        {"DDR4 8GB", SWC_NUMBER_OK, 800},
        {"RAM 4 GB LPDDR4X", SWC_NUMBER_OK, 400},
        {"1.024", SWC_NUMBER_AMBIGUOUS, 0},
        {"256GB SSD + 1TB HDD", SWC_NUMBER_AMBIGUOUS, 0},
        {"8/256", SWC_NUMBER_AMBIGUOUS, 0},
        {"14 inch", SWC_NUMBER_UNIT, 0},
        {"8 giga", SWC_NUMBER_UNKNOWN_UNIT, 800},
        {"nhiều", SWC_NUMBER_NOT, 0},
    };
    for (size_t i = 0; i < sizeof gigabytes / sizeof gigabytes[0]; i++) {
        check(&gigabytes[i], swc_decimal_read(swc_str_of(gigabytes[i].text), SWC_MEASURE_GB));
    }
    const number_case inches[] = {
        {"14 inch", SWC_NUMBER_OK, 1400}, {"8,7\"", SWC_NUMBER_OK, 870},
        {"8.7”", SWC_NUMBER_OK, 870},     {"15.6''", SWC_NUMBER_OK, 1560},
        {"6.5", SWC_NUMBER_OK, 650},      {"25.4 cm", SWC_NUMBER_OK, 1000},
        {"14,0625", SWC_NUMBER_OK, 1406},
    };
    for (size_t i = 0; i < sizeof inches / sizeof inches[0]; i++) {
        check(&inches[i], swc_decimal_read(swc_str_of(inches[i].text), SWC_MEASURE_INCH));
    }
    assert_true(swc_decimal_read(SWC_STR("14,0625"), SWC_MEASURE_INCH).rounded);
}

static void counts_are_whole(void **state)
{
    (void)state;
    const number_case cases[] = {
        {"20", SWC_NUMBER_OK, 20},
        {"20 máy", SWC_NUMBER_OK, 20},
        {"01", SWC_NUMBER_OK, 1},
        {"1.500", SWC_NUMBER_OK, 1500},
        {"12,0", SWC_NUMBER_OK, 12},
        {"1,5", SWC_NUMBER_AMBIGUOUS, 0},
        {"hai", SWC_NUMBER_NOT, 0},
        {"20 kg", SWC_NUMBER_NOT, 0},
        {"2E+03", SWC_NUMBER_SCIENTIFIC, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        check(&cases[i], swc_integer_read(swc_str_of(cases[i].text)));
    }
}

static void doubles_of_a_workbook_lose_their_binary_noise_only(void **state)
{
    (void)state;
    const number_case hundredths[] = {
        {"8.7", SWC_NUMBER_OK, 870},
        {"0.30000000000000004", SWC_NUMBER_OK, 30},
        {"8.699999999999999", SWC_NUMBER_OK, 870},
        {"9.999999999999999", SWC_NUMBER_OK, 1000},
        {"1.5E+10", SWC_NUMBER_OK, INT64_C(1500000000000)},
        {"1E+21", SWC_NUMBER_RANGE, 0},
        {"nan", SWC_NUMBER_NOT, 0},
    };
    for (size_t i = 0; i < sizeof hundredths / sizeof hundredths[0]; i++) {
        swc_number number = swc_typed_read(swc_str_of(hundredths[i].text), 2, 1);
        check(&hundredths[i], number);
        assert_false(number.status == SWC_NUMBER_OK && number.rounded);
    }
    assert_true(swc_typed_read(SWC_STR("0.333"), 2, 1).rounded);
    assert_int_equal(swc_typed_read(SWC_STR("1.5"), 0, 1).status, SWC_NUMBER_AMBIGUOUS);
    assert_int_equal(swc_typed_read(SWC_STR("1.5"), 0, 1000000).value, 1500000);
    assert_int_equal(swc_typed_read(SWC_STR("-3"), 0, 1).value, -3);
}

/* Prefixes: decisions 798/QĐ-BTTTT (2018) and 2036/QĐ-BTTTT (2016). */
static void phones_are_repaired_to_todays_numbers(void **state)
{
    (void)state;
    const struct {
        const char *text;
        const char *digits; /* NULL: no phone */
        bool repaired;
    } cases[] = {
        {"0988527652", "0988527652", false},
        {"+84 988 527 652", "0988527652", true},
        {"+84 (0)988527652", "0988527652", true},
        {"84988527652", "0988527652", true},
        {"988527652", "0988527652", true},
        {"0988.527.652", "0988527652", true},
        {"01649 123 456", "0349123456", true}, /* 0164 became 034 */
        {"1649123456", "0349123456", true},
        {"01221234567", "0771234567", true},
        {"01991234567", "0591234567", true},
        {"0500 3855123", "02623855123", true}, /* Đắk Lắk */
        {"02623855123", "02623855123", false},
        {"0988527652 / 0912223230", "0988527652", true},
        {"0988527652 (mẹ)", "0988527652", true},
        {"0988527652 - 0912223230", "0988527652", true},
        {"0988 527 652 0912 223 230", "0988527652", true},
        {"988527652 912223230", "0988527652", true},
        {"0988-527-652", "0988527652", true},
        {"0988527652 - 0912", NULL, false}, /* another number, or more digits of this one? */
        {"12345", NULL, false},
        {"04 3812 3456", "02438123456", true},
        {"0417000000", NULL, false}, /* neither a number of Hanoi nor a code of today */
        {"09885276522", NULL, false},
        {"0123456789", NULL, false},
        {"không có", NULL, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char digits[12] = "";
        bool repaired = false;
        bool good = swc_phone_read(swc_str_of(cases[i].text), digits, &repaired);
        assert_int_equal(good, cases[i].digits != NULL);
        if (good) {
            assert_string_equal(digits, cases[i].digits);
            assert_int_equal(repaired, cases[i].repaired);
        }
    }
}

static void check_digits_and_signs_are_told_apart(void **state)
{
    (void)state;
    char digits[16];
    bool separators = false;
    assert_true(swc_luhn_is_valid(SWC_STR("490154203237518"))); /* 3GPP TS 23.003, annex B */
    assert_false(swc_luhn_is_valid(SWC_STR("490154203237517")));
    assert_true(swc_is_scientific(SWC_STR("6.6209E+10")));
    assert_true(swc_is_scientific(SWC_STR("6,6209E+10")));
    assert_false(swc_is_scientific(SWC_STR("6E")));
    assert_false(swc_is_scientific(SWC_STR("E10")));
    assert_int_equal(swc_digits_read(SWC_STR("066 310 094 035"), digits, 16, &separators), 12);
    assert_string_equal(digits, "066310094035");
    assert_true(separators);
    assert_int_equal(swc_digits_read(SWC_STR("06631A"), digits, 16, &separators), SIZE_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(money_is_read_in_every_style_or_refused),
        cmocka_unit_test(the_unit_of_a_heading_multiplies_and_forbids_another),
        cmocka_unit_test(a_point_that_is_decimal_is_known),
        cmocka_unit_test(measures_are_hundredths_of_their_unit),
        cmocka_unit_test(counts_are_whole),
        cmocka_unit_test(doubles_of_a_workbook_lose_their_binary_noise_only),
        cmocka_unit_test(phones_are_repaired_to_todays_numbers),
        cmocka_unit_test(check_digits_and_signs_are_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

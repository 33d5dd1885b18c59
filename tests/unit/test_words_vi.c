/* Amounts, dates and percentages in words, against FORMS 4 and school grammar; the order of names
 * against FORMS 3. */
#include "text/unicode.h"
#include "text/words_vi.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void amounts_are_read_as_the_school_teaches(void **state)
{
    (void)state;
    static const struct {
        int64_t number;
        const char *words;
    } cases[] = {
        {0, "không"},
        {4, "bốn"},
        {10, "mười"},
        {11, "mười một"},
        {14, "mười bốn"},
        {15, "mười lăm"},
        {20, "hai mươi"},
        {21, "hai mươi mốt"},
        {24, "hai mươi tư"},
        {25, "hai mươi lăm"},
        {101, "một trăm linh một"},
        {105, "một trăm linh năm"},
        {110, "một trăm mười"},
        {115, "một trăm mười lăm"},
        {1000, "một nghìn"},
        {1005, "một nghìn không trăm linh năm"},
        {10015, "mười nghìn không trăm mười lăm"},
        {1234567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"},
        {2000000000, "hai tỷ"},
        {2000000005, "hai tỷ không trăm linh năm"},
        {INT64_C(10000000000000), "mười nghìn tỷ"},
        {INT64_C(1000000001000), "một nghìn tỷ không trăm linh một nghìn"},
        {-1500, "âm một nghìn năm trăm"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_buf buf = {0};
        assert_true(swc_number_words_add(&buf, cases[i].number, SWC_VI));
        assert_string_equal(buf.data, cases[i].words);
        swc_buf_free(&buf);
    }
}

static void an_amount_begins_in_upper_case_and_ends_with_its_unit(void **state)
{
    (void)state;
    swc_buf buf = {0};
    assert_true(swc_amount_words_add(&buf, 12, "thiết bị", SWC_VI));
    assert_string_equal(buf.data, "Mười hai thiết bị");
    swc_buf_clear(&buf);
    assert_true(swc_amount_words_add(&buf, -1, "đồng", SWC_VI));
    assert_string_equal(buf.data, "Âm một đồng");
    swc_buf_clear(&buf);
    assert_true(swc_amount_words_add(&buf, 40021, "devices", SWC_EN));
    assert_string_equal(buf.data, "Forty thousand twenty-one devices");
    swc_buf_free(&buf);
}

static void numbers_get_points_and_percentages_are_exact(void **state)
{
    (void)state;
    swc_buf buf = {0};
    assert_true(swc_points_add(&buf, 1234567, SWC_VI));
    assert_string_equal(buf.data, "1.234.567");
    swc_buf_clear(&buf);
    assert_true(swc_points_add(&buf, -999, SWC_VI) && swc_buf_add_char(&buf, ' ') &&
                swc_points_add(&buf, INT64_MIN, SWC_EN));
    assert_string_equal(buf.data, "-999 -9,223,372,036,854,775,808");
    swc_buf_clear(&buf);
    /* the published 24.81 % of 12 September 2021 was 20.54 % */
    assert_true(swc_percent_add(&buf, 1509889, 7350000, SWC_VI));
    assert_string_equal(buf.data, "20,54 %");
    swc_buf_free(&buf);
    assert_int_equal(swc_percent_hundredths(1, 8), 1250);
    assert_int_equal(swc_percent_hundredths(1, 20000), 1); /* 0.005 % goes up */
    assert_int_equal(swc_percent_hundredths(1, 20001), 0); /* just below goes down */
    assert_int_equal(swc_percent_hundredths(INT64_MAX, INT64_MAX), 10000);
}

static void dates_are_written_as_decree_30_asks(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"2022-01-05", "ngày 05 tháng 01 năm 2022"},
        {"2021-11-30", "ngày 30 tháng 11 năm 2021"},
        {"2022-02-28", "ngày 28 tháng 02 năm 2022"},
        {"2022-03-01", "ngày 01 tháng 3 năm 2022"},
        {"", "ngày …… tháng …… năm ………"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_buf buf = {0};
        assert_true(swc_date_words_add(&buf, swc_str_of(cases[i][0]), SWC_VI));
        assert_string_equal(buf.data, cases[i][1]);
        swc_buf_free(&buf);
    }
    swc_buf buf = {0};
    assert_true(
        swc_date_short_add(&buf, SWC_STR("2021-11-30")) && swc_date_short_add(&buf, SWC_STR(" ")) &&
        swc_date_short_add(&buf, SWC_STR("2021-11")) && swc_date_short_add(&buf, SWC_STR(" 2010")));
    assert_string_equal(buf.data, "30/11/2021 11/2021 2010");
    swc_buf_free(&buf);
}

/* In order; the first line is that of FORMS 3. */
static const char *const ordered[] = {
    "Buôn Đôn",  "Buôn Hồ",    "Buôn Ma Thuột", "Cư Kuin",    "Cư M'gar",
    "Ea H'leo",  "Ea Kar",     "Ea Súp",        "Krông A Na", "Krông Bông",
    "Krông Búk", "Krông Năng", "Krông Pắc",     "Lắk",        "M'Đrắk",
};

static const char *const by_letters[] = {
    "",   "A",  "a b", "a1", "aa", "An", "Ấn", "Bi", "Bĭ a", "Da",
    "Đa", "Ea", "Ê",   "Ia", "o",  "ô",  "ơ",  "u",  "ư",
};

/* Equal letters: only the tones differ, in the order none, huyền, hỏi, ngã, sắc, nặng. */
static const char *const by_tones[] = {"ma", "mà", "mả", "mã", "má", "mạ"};

static void check_order(const char *const *names, size_t count)
{
    swc_buf keys[32] = {{0}};
    for (size_t i = 0; i < count; i++) {
        assert_true(swc_vietnamese_key_add(&keys[i], swc_str_of(names[i])));
    }
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < count; j++) {
            int expected = i < j ? -1 : i > j ? 1 : 0;
            int order = swc_vietnamese_compare(swc_str_of(names[i]), swc_str_of(names[j]));
            int by_key = swc_str_compare(swc_buf_str(&keys[i]), swc_buf_str(&keys[j]));
            assert_int_equal((order > 0) - (order < 0), expected);
            assert_int_equal((by_key > 0) - (by_key < 0), expected);
        }
    }
    for (size_t i = 0; i < count; i++) {
        swc_buf_free(&keys[i]);
    }
}

static void names_stand_in_the_order_of_the_forms(void **state)
{
    (void)state;
    check_order(ordered, sizeof ordered / sizeof ordered[0]);
    check_order(by_letters, sizeof by_letters / sizeof by_letters[0]);
    check_order(by_tones, sizeof by_tones / sizeof by_tones[0]);
}

static void letters_go_before_tones_and_tones_before_bytes(void **state)
{
    (void)state;
    /* a later letter weighs more than an earlier tone */
    assert_true(swc_vietnamese_compare(SWC_STR("mạ a"), SWC_STR("ma b")) < 0);
    /* same letters and tones: bytes; upper case first in ASCII */
    assert_true(swc_vietnamese_compare(SWC_STR("Krông"), SWC_STR("krông")) < 0);
    /* apostrophes are skipped */
    assert_true(swc_vietnamese_compare(SWC_STR("Cư M’gar"), SWC_STR("Cư Mh")) < 0);
    /* decomposed text reads as composed */
    assert_int_equal(
        swc_vietnamese_compare(SWC_STR("L\xC4\x83\xCC\x81k"), SWC_STR("L\xE1\xBA\xAFk")), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_are_read_as_the_school_teaches),
        cmocka_unit_test(an_amount_begins_in_upper_case_and_ends_with_its_unit),
        cmocka_unit_test(numbers_get_points_and_percentages_are_exact),
        cmocka_unit_test(dates_are_written_as_decree_30_asks),
        cmocka_unit_test(names_stand_in_the_order_of_the_forms),
        cmocka_unit_test(letters_go_before_tones_and_tones_before_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Number formats, numbers and dates of workbooks, against ECMA-376, Excel's own pictures of its
 * formats, Python's repr() and calendar arithmetic by hand.
 */
#include "io/cell/format.h"

#include <locale.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void date_formats_are_told_from_number_formats(void **state)
{
    (void)state;
    static const struct {
        const char *code;
        bool is_date;
    } formats[] = {
        {"General", false},
        {"Standard", false},
        {"0", false},
        {"0.00", false},
        {"#,##0 \"đ\"", false},
        {"#,##0\\ \"dy\"", false},
        {"[Red]-#,##0", false},
        {"[$-409]#,##0.00", false},
        {"[$€-407] #,##0.00", false},
        {"0.00E+00", false},
        {"##0.0E-0", false},
        {"@", false},
        {"0.00;[Red]-0.00;d", false},
        {"# ?/?", false},
        {"0%", false},
        {"\"ngày\" 0", false},
        {"_-* #,##0\\ _d_-;-* #,##0\\ _d_-", false},
        {"[Blue][>=100]0", false},
        {"\\d\\m0", false},
        {"G/標準", false}, /* "General" of the Japanese, Chinese and Korean Excel */
        {"[DBNum1][$-804]G/通用格式", false},
        {"G/GENERAL", false},
        {"ss,0", true}, /* programs that write their own decimal comma */
        {"[hh]:mm:ss,00", true},
        {"#,##0,", false},
        {"dd/mm/yyyy", true},
        {"DD/MM/YYYY;@", true},
        {"[$-42A]dd mmmm yyyy", true},
        {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true},
        {"yyyy\"年\"m\"月\"d\"日\"", true},
        {"\"ngày \"dd\" tháng \"mm\" năm \"yyyy", true},
        {"h:mm AM/PM", true},
        {"mm:ss.0", true},
        {"[h]:mm", true},
        {"[hh]:mm:ss", true},
        {"[mm]:ss", true},
        {"[ss].00", true},
        {"[Red]d/m", true},
        {"[$-411]ge.m.d", true},
        {"[<1]0.00;dd/mm/yyyy", true},
        {"yyyy\\-mm\\-dd\\Thh:mm", true},
    };
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        if (swc_cell_format_code(swc_str_of(formats[i].code)).is_date != formats[i].is_date) {
            fail_msg("%s", formats[i].code);
        }
    }
}

/* As Excel shows them: the first section whose condition the number meets, else the one behind. */
static void a_condition_picks_the_section_of_a_number(void **state)
{
    (void)state;
    static const struct {
        const char *code;
        double number;
        bool is_date;
    } shown[] = {
        {"[<1]0.0;dd/mm/yyyy", 0.5, false},
        {"[<1]0.0;dd/mm/yyyy", 1, true},
        {"[<1]0.0;dd/mm/yyyy", 44500, true},
        {"[=0]?;[hh]:mm", 0, false},
        {"[=0]?;[hh]:mm", 0.25, true},
        {"[=0]?;[<4.16666666666667][hh]:mm:ss;0.0", 0, false},
        {"[=0]?;[<4.16666666666667][hh]:mm:ss;0.0", 4.16, true},
        {"[=0]?;[<4.16666666666667][hh]:mm:ss;0.0", 4.17, false},
        {"[>=36526]dd/mm/yyyy;0", 36526, true},
        {"[>=36526]dd/mm/yyyy;0", 36525, false},
        {"[<=366]0;dd/mm/yyyy", 366, false},
        {"[<>0]h:mm;0", 0, false},
        {"[<>0]h:mm;0", 0.5, true},
        {"[Red][<1]0;[Blue][<366]h:mm;dd/mm/yyyy", 5, true},
        {"[<1]h:mm", 7, true},
        {"0;[>100]dd/mm/yyyy", 50, false},
        {"0;[>100]dd/mm/yyyy", 101, true},
        {"[<x]0;dd/mm/yyyy", 5, false}, /* no condition: the first section tells */
        {"dd/mm/yyyy;0", 0, true},
    };
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        swc_cell_format format = swc_cell_format_code(swc_str_of(shown[i].code));
        if (swc_cell_format_is_date(&format, shown[i].number) != shown[i].is_date) {
            fail_msg("%s of %g", shown[i].code, shown[i].number);
        }
    }
}

static void a_format_of_zeros_gives_the_digits_of_an_id(void **state)
{
    (void)state;
    static const struct {
        const char *code;
        int digits;
    } formats[] = {
        {"000000000000", 12},
        {"0000000000", 10},
        {"000\\ 000\\ 000\\ 000", 12},
        {"000-000-000", 9},
        {"000000000000;@", 12},
        {"0", 0},
        {"0.00", 0},
        {"#000", 0},
        {"General", 0},
        {"000%", 0},
        {"[>5]000", 0},
        {"[Red]0000", 4},
    };
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        if (swc_cell_format_code(swc_str_of(formats[i].code)).id_digits != formats[i].digits) {
            fail_msg("%s", formats[i].code);
        }
    }
}

static void built_in_ids_are_those_of_the_standard(void **state)
{
    (void)state;
    for (uint32_t id = 0; id < 200; id++) {
        bool expected = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) ||
                        (id >= 45 && id <= 47) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
        assert_int_equal(swc_cell_format_builtin(id).is_date, expected);
    }
}

static void fonts_prove_an_encoding_by_their_name(void **state)
{
    (void)state;
    assert_int_equal(swc_font_encoding_of(SWC_STR(".VnTime")), 't');
    assert_int_equal(swc_font_encoding_of(SWC_STR(".VnTimeH")), 'T');
    assert_int_equal(swc_font_encoding_of(SWC_STR(".vnarial")), 't');
    assert_int_equal(swc_font_encoding_of(SWC_STR("VNI-Times")), 'v');
    assert_int_equal(swc_font_encoding_of(SWC_STR("Times New Roman")), 0);
    assert_int_equal(swc_font_encoding_of(SWC_STR("")), 0);
}

static void assert_number(const char *literal, const char *expected)
{
    char text[SWC_NUMBER_TEXT_BYTES];
    size_t length = 0;
    double number = 0;
    if (!swc_number_parse(swc_str_of(literal), &number, text, &length)) {
        fail_msg("%s was refused", literal);
    }
    text[length] = '\0';
    assert_string_equal(text, expected);
    char again[SWC_NUMBER_TEXT_BYTES];
    size_t again_length = swc_number_text(number, again);
    double back = 0;
    assert_true(swc_number_parse((swc_str){again, again_length}, &back, text, &length));
    assert_true(back == number);
}

static void numbers_take_their_shortest_text(void **state)
{
    (void)state;
    assert_number("66000000000", "66000000000");
    assert_number("6.6E+10", "66000000000");
    assert_number("22.222200000000001", "22.2222");
    assert_number("0.1", "0.1");
    assert_number("0.10", "0.1");
    assert_number("00012", "12");
    assert_number("+5", "5");
    assert_number("-0", "0");
    assert_number(".5", "0.5");
    assert_number("5.", "5");
    assert_number("1.0413926851582251", "1.0413926851582251");
    assert_number("123456789012345678", "123456789012345678");
    assert_number("1e20", "100000000000000000000");
    assert_number("1e21", "1e+21");
    assert_number("1e22", "1e+22");
    assert_number("1.23456789e+22", "1.23456789e+22");
    assert_number("0.00001", "0.00001");
    assert_number("0.000001", "1e-06");
    assert_number("5e-324", "5e-324");
    assert_number("1.7976931348623157e308", "1.7976931348623157e+308");
    assert_number("9007199254740993", "9007199254740993"); /* as stored; the double is ...992 */
    assert_number("-1234.5", "-1234.5");
}

/* Significant digits of a decimal text. */
static size_t digits_of(const char *text, char *digits)
{
    size_t count = 0;
    for (const char *p = text; *p != '\0' && *p != 'e'; p++) {
        if (*p >= '0' && *p <= '9' && (count > 0 || *p != '0')) {
            digits[count++] = *p;
        }
    }
    while (count > 0 && digits[count - 1] == '0') {
        count--;
    }
    digits[count] = '\0';
    return count;
}

/* The C library says what reads back, what does not with a digit less, and what is nearest. */
static void shortest_texts_are_those_of_the_c_library(void **state)
{
    (void)state;
    uint64_t seed = 1;
    for (int i = 0; i < 60000; i++) {
        seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        double number = (double)(seed >> 11) * 0x1p-53; /* 0 to 1 */
        for (int tens = i % 22; tens > 0; tens--) {
            number *= 10;
        }
        number = i % 3 == 0 ? number * 1e-6 : i % 3 == 1 ? floor(number * 1024) / 1024 : number;
        char text[SWC_NUMBER_TEXT_BYTES];
        char shown[64];
        char ours[64];
        char theirs[64];
        text[swc_number_text(number, text)] = '\0';
        size_t count = digits_of(text, ours);
        if (number == 0 || number >= 1e15) {
            continue; /* whole numbers are written out */
        }
        (void)snprintf(shown, sizeof shown, "%.*e", (int)count - 1, number);
        (void)digits_of(shown, theirs);
        assert_string_equal(ours, theirs);
        assert_true(strtod(shown, NULL) == number);
        if (count > 1) {
            (void)snprintf(shown, sizeof shown, "%.*e", (int)count - 2, number);
            assert_true(strtod(shown, NULL) != number);
        }
        char again[SWC_NUMBER_TEXT_BYTES];
        size_t length = 0;
        double back = 0;
        (void)snprintf(shown, sizeof shown, i % 2 == 0 ? "%.17g" : "%.19g", number);
        char *comma = strchr(shown, ','); /* of the locale */
        if (comma != NULL) {
            *comma = '.';
        }
        assert_true(swc_number_parse(swc_str_of(shown), &back, again, &length));
        assert_true(back == number);
    }
}

static void what_is_no_number_is_refused(void **state)
{
    (void)state;
    static const char *const literals[] = {"",   "-",   "nan", "inf",   "0x10", "1,5",   "1 5",
                                           "1e", "1e+", "e5",  "1.2.3", "--1",  "1e999", "."};
    for (size_t i = 0; i < sizeof literals / sizeof literals[0]; i++) {
        char text[SWC_NUMBER_TEXT_BYTES];
        size_t length;
        double number;
        if (swc_number_parse(swc_str_of(literals[i]), &number, text, &length)) {
            fail_msg("%s was taken", literals[i]);
        }
    }
}

static void assert_serial(double serial, bool date_1904, const char *expected)
{
    char text[SWC_DATE_TEXT_BYTES] = "";
    text[swc_serial_text(serial, date_1904, text)] = '\0';
    assert_string_equal(text, expected);
}

static void serials_become_iso_dates_in_both_systems(void **state)
{
    (void)state;
    assert_serial(1, false, "1900-01-01");
    assert_serial(59, false, "1900-02-28");
    assert_serial(0.999999999, false, "1900-01-01"); /* rounded up to the day 1 */
    assert_serial(1.999999999, false, "1900-01-02");
    assert_serial(0.999999999, true, "1904-01-02");
    assert_serial(61, false, "1900-03-01");
    assert_serial(36526, false, "2000-01-01");
    assert_serial(44197, false, "2021-01-01");
    assert_serial(44197.5, false, "2021-01-01T12:00:00");
    assert_serial(2958465, false, "9999-12-31");
    assert_serial(2958466, false, "");
    assert_serial(-1, false, "");
    assert_serial(0, true, "00:00:00");
    assert_serial(1, true, "1904-01-02");
    assert_serial(42735, true, "2021-01-01");
    assert_serial(0.3125, false, "07:30:00");
    assert_serial(44196.99999999999, false, "2021-01-01");
    assert_serial(1.5 + 0.765 / 86400, false, "1900-01-01T12:00:00.765");
}

static void iso_dates_become_serials(void **state)
{
    (void)state;
    static const struct {
        const char *iso;
        double serial;
    } good[] = {
        {"2021-01-01", 44197},
        {"2021-01-01T12:00:00", 44197.5},
        {"1900-01-01", 1},
        {"1900-03-01", 61},
        {"2021-01-01T12:00:00Z", 44197.5},
        {"12:00", 0.5},
        {"2020-02-29", 43890},
        {"2021-01-01T12:00:00.000+07:00", 44197.5},
        {"2021-01-01T12:00-03:30", 44197.5},
    };
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        double serial = 0;
        assert_true(swc_serial_parse(swc_str_of(good[i].iso), false, &serial));
        assert_true(serial == good[i].serial);
    }
    static const char *const bad[] = {"",
                                      "2021-02-29",
                                      "2021-13-01",
                                      "21-01-01",
                                      "2021-01-01 12:00",
                                      "1899-12-30",
                                      "2021-01-01T25:00",
                                      "2021-01-01x",
                                      "2021-00-10",
                                      "2021-01-00",
                                      "2021-01-01T12:00+7",
                                      "2021-01-01T12:00+07:0",
                                      "2021-01-01+07:00",
                                      "12:00+07:00Z"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        double serial = 0;
        if (swc_serial_parse(swc_str_of(bad[i]), false, &serial)) {
            fail_msg("%s was taken", bad[i]);
        }
    }
}

static void every_day_of_four_centuries_comes_back(void **state)
{
    (void)state;
    for (int serial = 1; serial < 146097 + 100; serial++) {
        char text[SWC_DATE_TEXT_BYTES];
        size_t length = swc_serial_text(serial, false, text);
        double back = 0;
        assert_true(swc_serial_parse((swc_str){text, length}, false, &back));
        if (serial != 60) { /* the day that never was */
            assert_true(back == serial);
        }
    }
}

static void cells_are_named_as_a_spreadsheet_does(void **state)
{
    (void)state;
    char name[SWC_SHEET_REFERENCE_BYTES];
    swc_sheet_reference(0, 1, name);
    assert_string_equal(name, "A1");
    swc_sheet_reference(25, 10, name);
    assert_string_equal(name, "Z10");
    swc_sheet_reference(26, 10, name);
    assert_string_equal(name, "AA10");
    swc_sheet_reference(16383, 1048576, name);
    assert_string_equal(name, "XFD1048576");
}

int main(void)
{
    /* numbers must not depend on the locale: run under a decimal comma where there is one */
    (void)setlocale(LC_ALL, "vi_VN.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(date_formats_are_told_from_number_formats),
        cmocka_unit_test(a_condition_picks_the_section_of_a_number),
        cmocka_unit_test(a_format_of_zeros_gives_the_digits_of_an_id),
        cmocka_unit_test(built_in_ids_are_those_of_the_standard),
        cmocka_unit_test(fonts_prove_an_encoding_by_their_name),
        cmocka_unit_test(numbers_take_their_shortest_text),
        cmocka_unit_test(shortest_texts_are_those_of_the_c_library),
        cmocka_unit_test(what_is_no_number_is_refused),
        cmocka_unit_test(serials_become_iso_dates_in_both_systems),
        cmocka_unit_test(iso_dates_become_serials),
        cmocka_unit_test(every_day_of_four_centuries_comes_back),
        cmocka_unit_test(cells_are_named_as_a_spreadsheet_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

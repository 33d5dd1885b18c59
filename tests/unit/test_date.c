/* Dates out of text: what each writing can mean. Expected days were counted by hand or come from
 * the documents named beside them. */
#include "text/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *shown(swc_date date, char text[16])
{
    if (date.year == 0) {
        return "-";
    }
    (void)snprintf(text, 16, "%d-%d-%d", date.year, date.month, date.day);
    return text;
}

static void every_usual_writing_is_read(void **state)
{
    (void)state;
    const struct {
        const char *text;
        swc_date_shape shape;
        const char *certain, *dmy, *mdy, *ymd;
    } cases[] = {
        {"2012-05-03", SWC_DATE_ISO, "2012-5-3", "-", "-", "-"},
        {"3/5/2012", SWC_DATE_THREE, "-", "2012-5-3", "2012-3-5", "-"},
        {"03.05.2012", SWC_DATE_THREE, "-", "2012-5-3", "2012-3-5", "-"},
        {" 03-05-2012 ", SWC_DATE_THREE, "-", "2012-5-3", "2012-3-5", "-"},
        {"3 - 5 - 2012", SWC_DATE_THREE, "-", "2012-5-3", "2012-3-5", "-"},
        {"25/12/2010", SWC_DATE_THREE, "-", "2010-12-25", "-", "-"},
        {"12/25/2010", SWC_DATE_THREE, "-", "-", "2010-12-25", "-"},
        {"2012/5/3", SWC_DATE_THREE, "-", "-", "-", "2012-5-3"},
        {"03/05/12", SWC_DATE_THREE, "-", "2012-5-3", "2012-3-5", "2003-5-12"},
        {"03/05/75", SWC_DATE_THREE, "-", "1975-5-3", "1975-3-5", "-"},
        {"03052012", SWC_DATE_THREE, "-", "2012-5-3", "2012-3-5", "-"},
        {"3052012", SWC_DATE_THREE, "-", "2012-5-3", "2012-3-5", "-"},
        {"20120503", SWC_DATE_THREE, "-", "-", "-", "2012-5-3"},
        {"29/02/2012", SWC_DATE_THREE, "-", "2012-2-29", "-", "-"},
        {"ngày 10/9/2021", SWC_DATE_THREE, "-", "2021-9-10", "2021-10-9", "-"},
        {"2021-09-10 08:30:00", SWC_DATE_THREE, "-", "-", "-", "2021-9-10"},
        {"2013-12-07T00:00:00", SWC_DATE_THREE, "-", "-", "-", "2013-12-7"},
        {"ngày 3 tháng 5 năm 2012", SWC_DATE_WORDS, "2012-5-3", "-", "-", "-"},
        {"NGAY 3 THANG 5 NAM 2012", SWC_DATE_WORDS, "2012-5-3", "-", "-", "-"},
        {"3-May-2012", SWC_DATE_WORDS, "2012-5-3", "-", "-", "-"},
        {"May 3, 2012", SWC_DATE_WORDS, "2012-5-3", "-", "-", "-"},
        {"tháng 5 năm 2012", SWC_DATE_MONTH_YEAR, "2012-5-0", "-", "-", "-"},
        {"05/2012", SWC_DATE_MONTH_YEAR, "2012-5-0", "-", "-", "-"},
        {"2011", SWC_DATE_YEAR, "2011-0-0", "-", "-", "-"},
        {"năm 2011", SWC_DATE_YEAR, "2011-0-0", "-", "-", "-"},
        {"00/00/2010", SWC_DATE_YEAR, "2010-0-0", "-", "-", "-"},
        {"41754", SWC_DATE_SERIAL, "2014-4-25", "-", "-", "-"},
        {"31/02/2010", SWC_DATE_IMPOSSIBLE, "-", "-", "-", "-"},
        {"29/02/2011", SWC_DATE_IMPOSSIBLE, "-", "-", "-", "-"},
        {"13/13/2013", SWC_DATE_IMPOSSIBLE, "-", "-", "-", "-"},
        {"03/05/201", SWC_DATE_IMPOSSIBLE, "-", "-", "-", "-"},
        {"2012-13-01", SWC_DATE_IMPOSSIBLE, "-", "-", "-", "-"},
        {"3/5", SWC_DATE_NOT, "-", "-", "-", "-"},
        {"hôm qua", SWC_DATE_NOT, "-", "-", "-", "-"},
        {"08:30", SWC_DATE_NOT, "-", "-", "-", "-"},
        {"", SWC_DATE_NOT, "-", "-", "-", "-"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[4][16];
        swc_date_reading reading = swc_date_scan(swc_str_of(cases[i].text), 30);
        if (reading.shape != cases[i].shape) {
            fail_msg("%s: shape %d, not %d", cases[i].text, reading.shape, cases[i].shape);
        }
        assert_string_equal(shown(reading.certain, text[0]), cases[i].certain);
        assert_string_equal(shown(reading.dmy, text[1]), cases[i].dmy);
        assert_string_equal(shown(reading.mdy, text[2]), cases[i].mdy);
        assert_string_equal(shown(reading.ymd, text[3]), cases[i].ymd);
    }
}

/* ECMA-376 part 1, 18.17.4.1: serial 60 is a day that never was; 1904 begins at 0. */
static void serials_follow_both_systems(void **state)
{
    (void)state;
    const struct {
        int64_t serial;
        bool date_1904;
        const char *day;
    } cases[] = {
        {1, false, "1900-1-1"},         {59, false, "1900-2-28"},   {60, false, "-"},
        {61, false, "1900-3-1"},        {25569, false, "1970-1-1"}, {41754, false, "2014-4-25"},
        {2958465, false, "9999-12-31"}, {2958466, false, "-"},      {0, false, "-"},
        {0, true, "1904-1-1"},          {24107, true, "1970-1-1"},  {-1, true, "-"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[16];
        swc_date date = {0, 0, 0};
        if (!swc_date_from_serial(cases[i].serial, cases[i].date_1904, &date)) {
            date.year = 0;
        }
        assert_string_equal(shown(date, text), cases[i].day);
    }
}

static void days_and_dates_are_each_others_inverse(void **state)
{
    (void)state;
    swc_date date = {1899, 12, 31};
    int64_t days = swc_date_to_days(date);
    assert_int_equal(swc_date_to_days((swc_date){1970, 1, 1}), 0);
    assert_int_equal(swc_date_to_days((swc_date){2000, 3, 1}), 11017);
    for (int i = 0; i < 80000; i++) { /* into the year 2119, a day at a time */
        swc_date next = swc_date_from_days(days + i);
        char text[11];
        swc_date back = {0, 0, 0};
        assert_true(swc_date_is_valid(next));
        assert_int_equal(swc_date_to_days(next), days + i);
        swc_date_write(next, text);
        assert_true(swc_date_parse_iso(swc_str_of(text), &back));
        assert_int_equal(swc_date_compare(back, next), 0);
        assert_true(i == 0 || swc_date_compare(date, next) < 0);
        date = next;
    }
}

static void ages_count_birthdays(void **state)
{
    (void)state;
    assert_int_equal(swc_date_age((swc_date){2010, 9, 5}, (swc_date){2021, 9, 4}), 10);
    assert_int_equal(swc_date_age((swc_date){2010, 9, 5}, (swc_date){2021, 9, 5}), 11);
    assert_int_equal(swc_date_age((swc_date){2010, 0, 0}, (swc_date){2021, 1, 1}), 11);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_usual_writing_is_read),
        cmocka_unit_test(serials_follow_both_systems),
        cmocka_unit_test(days_and_dates_are_each_others_inverse),
        cmocka_unit_test(ages_count_birthdays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

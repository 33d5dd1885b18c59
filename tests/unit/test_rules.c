/* Rules between the cells of one row. Rows are "column=value|..."; expected texts by hand. */
#include "model/rules/rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { ROW_BYTES = 1024, SHOWN_BYTES = 2048, COLUMN_MAX = 32 };

static int make_reader(void **state)
{
    swc_value_reader *reader = NULL;
    swc_status status = swc_value_reader_new(&reader, NULL);
    *state = reader;
    return status == SWC_OK ? 0 : -1;
}

static int free_reader(void **state)
{
    swc_value_reader_free(*state);
    return 0;
}

/* The wanted column after the rules: "text !code ...". */
static const char *apply(swc_value_reader *reader, swc_kind kind, const char *row,
                         const char *wanted, const char *as_of)
{
    static char shown[SHOWN_BYTES];
    char text[ROW_BYTES];
    swc_value values[COLUMN_MAX] = {{.bad = false}};
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    bool has_category = false;
    assert_true(strlen(row) < sizeof text && count <= COLUMN_MAX);
    strncpy(text, row, sizeof text - 1);
    text[sizeof text - 1] = '\0';
    swc_value_reader_next_row(reader);
    for (char *at = text; at != NULL && *at != '\0';) {
        char *bar = strchr(at, '|');
        char *equals = strchr(at, '=');
        if (bar != NULL) {
            *bar = '\0';
        }
        *equals = '\0';
        size_t index = swc_kind_column(kind, swc_str_of(at));
        assert_true(index < count);
        swc_cell cell = {.type = SWC_CELL_TEXT, .text = swc_str_of(equals + 1)};
        has_category = has_category || strcmp(at, "category") == 0;
        assert_int_equal(swc_value_read(reader, &columns[index], &cell, NULL, &values[index], NULL),
                         SWC_OK);
        at = bar == NULL ? NULL : bar + 1;
    }
    swc_row_facts facts = {.as_of = as_of, .has_category = has_category, .province = SWC_UNIT_NONE};
    assert_int_equal(swc_rules_apply(reader, kind, values, &facts, NULL), SWC_OK);
    const swc_value *value = &values[swc_kind_column(kind, swc_str_of(wanted))];
    int length = snprintf(shown, sizeof shown, "%.*s", (int)value->text.length,
                          value->text.data == NULL ? "" : value->text.data);
    for (size_t i = 0; i < value->finding_count; i++) {
        length += snprintf(shown + length, sizeof shown - (size_t)length, "%s!%s",
                           length > 0 ? " " : "", swc_issue_name(value->findings[i].code));
    }
    return shown;
}

typedef struct rule_case {
    const char *row, *wanted, *shown;
} rule_case;

static void check_students(swc_value_reader *reader, const rule_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *shown = apply(reader, SWC_STUDENTS, cases[i].row, cases[i].wanted, NULL);
        if (strcmp(shown, cases[i].shown) != 0) {
            fail_msg("%s: %s \"%s\", not \"%s\"", cases[i].row, cases[i].wanted, shown,
                     cases[i].shown);
        }
    }
}
#define CHECK_STUDENTS(state, cases)                                                               \
    check_students(*(state), cases, sizeof(cases) / sizeof((cases)[0]))

/* SPEC 5: 4th digit even male, odd female; 0-1 born 19xx, 2-3 born 20xx; digits 5-6 the year. */
static void a_personal_id_agrees_with_sex_and_birth_year(void **state)
{
    const rule_case cases[] = {
        {"personal_id=066208022764|sex=M|birth_date=2008-11-18", "personal_id", "066208022764"},
        {"personal_id=066308022764|sex=F|birth_date=2008", "personal_id", "066308022764"},
        {"personal_id=066099022764|sex=M|birth_date=1999-01-01", "personal_id", "066099022764"},
        {"personal_id=066208022764|sex=F|birth_date=2008-11-18", "personal_id",
         "!personal-id-check"},
        {"personal_id=066208022764|sex=M|birth_date=2009-11-18", "personal_id",
         "!personal-id-check"},
        {"personal_id=066108022764|sex=F|birth_date=2008-11-18", "personal_id",
         "!personal-id-check"},
        {"personal_id=066408022764", "personal_id", "!personal-id-check"},
        {"personal_id=066208022764", "personal_id", "066208022764"},
        {"personal_id=066208022764|sex=F|birth_date=31/02/2008", "personal_id",
         "!personal-id-check"},
        {"personal_id=066208022764|sex=gì|birth_date=2008-11-18", "personal_id", "066208022764"},
    };
    CHECK_STUDENTS(state, cases);
}

static void personal_id_of_eleven_digits_is_padded_only_when_it_then_agrees(void **state)
{
    const rule_case cases[] = {
        {"personal_id=66210030683|sex=M|birth_date=2010-11-11", "personal_id",
         "066210030683 !id-padded"},
        {"personal_id=66308038602|sex=Nữ|birth_date=13/08/2008", "personal_id",
         "066308038602 !id-padded"},
        {"personal_id=66309054440|sex=M|birth_date=2009-04-07", "personal_id",
         "!personal-id-check"},
        {"personal_id=66214062359|sex=M|birth_date=2007-02-25", "personal_id",
         "!personal-id-check"},
    };
    CHECK_STUDENTS(state, cases);
    assert_string_equal(apply(*state, SWC_HANDOVERS,
                              "personal_id=66210030683|birth_date=2010-11-11", "personal_id", NULL),
                        "066210030683 !id-padded");
}

static void grade_comes_from_class_and_level_from_grade_or_school(void **state)
{
    const rule_case cases[] = {
        {"class=5A1", "grade", "5"},
        {"class=5A1", "level", "primary"},
        {"class=Lớp 10/3", "grade", "10"},
        {"class=Lớp 10/3", "level", "upper_secondary"},
        {"class=6.2|school_name=Trường TH&THCS Nguyễn Du", "level", "lower_secondary"},
        {"class=Lá 2", "grade", ""},
        {"class=Lá 2", "level", "preschool"},
        {"class=5 tuổi A", "grade", ""},
        {"class=5 tuổi A", "level", "preschool"},
        {"class=101", "grade", ""}, /* 10/1? */
        {"grade=11|school_name=Trung tâm GDNN-GDTX Krông Pắc", "level", "continuing"},
        {"school_name=Trường Mẫu giáo Hoa Sen", "level", "preschool"},
        {"school_name=Trường TH&THCS Nguyễn Du", "level", ""},
        {"school_name=Trường THCS Cao Bá Quát", "level", "lower_secondary"},
        {"school_name=Trường PTDTNT THCS Ea Súp", "level", "lower_secondary"},
        {"grade=3|class=5A", "grade", "3 !level-grade"},
        {"level=THCS|grade=3", "level", "lower_secondary !level-grade"},
        {"level=THPT|school_name=Trường TH Kim Đồng", "level", "upper_secondary !level-grade"},
        {"level=GDTX|grade=11", "level", "continuing"},
    };
    CHECK_STUDENTS(state, cases);
}

static void priority_and_category_tell_each_other(void **state)
{
    const rule_case cases[] = {
        {"category=Hộ nghèo", "priority", "1"},
        {"category=HCN", "priority", "2"},
        {"category=Mồ côi do COVID-19", "priority", "3"},
        {"category=Khó khăn do COVID-19", "priority", "3"},
        {"category=Không thuộc diện", "priority", ""},
        {"category=2", "category", "near_poor"},
        {"category=2", "priority", "2"},
        {"priority=3", "category", "covid_hardship"},
        {"category=poor|priority=1", "priority", "1"},
        {"category=poor|priority=3", "priority", "!category-conflict !enum"},
        {"category=none|priority=1", "priority", "!category-conflict !enum"},
        {"category=", "category", "!category-missing"},
        {"category=x", "category", "!enum"},
        {"category=x", "priority", ""},
        {"full_name=An", "category", ""},
    };
    CHECK_STUDENTS(state, cases);
}

static void a_pupil_born_before_1980_is_asked_about(void **state)
{
    const rule_case cases[] = {
        {"birth_date=01/01/1900", "birth_date", "1900-01-01 !outlier"},
        {"birth_date=1979-12-31", "birth_date", "1979-12-31 !outlier"},
        {"birth_date=01/01/1980", "birth_date", "1980-01-01"},
        {"birth_date=2010-03-02", "birth_date", "2010-03-02"},
        {"birth_date=20080", "birth_date", "!date-invalid"}, /* 1954-12-22 as a serial */
        {"birth_date=39531", "birth_date", "2008-03-24 !date-serial"},
    };
    CHECK_STUDENTS(state, cases);
}

static void places_are_recognised_within_their_district(void **state)
{
    const rule_case cases[] = {
        {"district=Krông Pắc|commune=xã Ea Kênh", "commune", "Ea Kênh"},
        {"district=Krông Pắc|commune=Xã Nào Đó", "commune", "Xã Nào Đó !outlier"},
        {"commune=Xã Ea Kly", "district", "Krông Pắc"},
        {"commune=Xã Ea Kly", "commune", "Ea Kly"},
        {"commune=Xã Tân Tiến", "district", ""},
        {"commune=Xã Tân Tiến, tỉnh Đắk Lắk", "district", "Krông Pắc"},
        {"district=Sao Hỏa|commune=Xã Ea Kly", "district", "!enum"},
    };
    CHECK_STUDENTS(state, cases);
    assert_string_equal(apply(*state, SWC_SCHOOLS, "school_name=Trường TH&THCS A", "level", NULL),
                        "primary+lower_secondary");
    assert_string_equal(
        apply(*state, SWC_COVERAGE, "district=M'Đrắk|commune=cu prao", "commune", NULL), "Cư Prao");
}

static void doubtful_owners_and_ages_are_asked_about(void **state)
{
    const rule_case cases[] = {
        {"devices_owned=ĐT thông minh của mẹ", "devices_owned", "none !owns-device"},
        {"devices_owned=máy tính cũ hỏng", "devices_owned", "none !owns-device"},
        {"devices_owned=laptop|category=poor", "devices_owned", "laptop !owns-device"},
        {"devices_owned=laptop|category=none", "devices_owned", "laptop"},
        {"devices_owned=tivi|category=poor", "devices_owned", "tv"},
        {"devices_owned=laptop|category=poor|needs=sim", "devices_owned", "laptop"},
        /* grade 5 in 2021-2022: born 2011; one year younger to three older are usual */
        {"class=5A|birth_date=2011-05-03|survey_date=2021-11-15", "birth_date", "2011-05-03"},
        {"class=5A|birth_date=2008-05-03|survey_date=2021-11-15", "birth_date", "2008-05-03"},
        {"class=5A|birth_date=2007-05-03|survey_date=2021-11-15", "birth_date",
         "2007-05-03 !grade-age"},
        {"class=5A|birth_date=2013-05-03|survey_date=2021-11-15", "birth_date",
         "2013-05-03 !grade-age"},
        {"class=5A|birth_date=2011-05-03|survey_date=2022-03-15", "birth_date", "2011-05-03"},
        {"class=5A|birth_date=2001-05-03", "birth_date", "2001-05-03"}, /* no day to compare */
        {"birth_date=2022-05-03|survey_date=2021-11-15", "birth_date", "!date-future"},
    };
    CHECK_STUDENTS(state, cases);
    assert_string_equal(
        apply(*state, SWC_STUDENTS, "class=1A|birth_date=2005-05-03", "birth_date", "2021-12-31"),
        "2005-05-03 !grade-age");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_personal_id_agrees_with_sex_and_birth_year),
        cmocka_unit_test(personal_id_of_eleven_digits_is_padded_only_when_it_then_agrees),
        cmocka_unit_test(grade_comes_from_class_and_level_from_grade_or_school),
        cmocka_unit_test(priority_and_category_tell_each_other),
        cmocka_unit_test(a_pupil_born_before_1980_is_asked_about),
        cmocka_unit_test(places_are_recognised_within_their_district),
        cmocka_unit_test(doubtful_owners_and_ages_are_asked_about),
    };
    return cmocka_run_group_tests(tests, make_reader, free_reader);
}

/* One cell read as one column: canonical text and findings. Expected values: SPEC 4 and 5, by hand.
 */
#include "model/value/value.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

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

static const swc_column *column_of(swc_kind kind, const char *name)
{
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    size_t index = swc_kind_column(kind, swc_str_of(name));
    assert_true(index < count);
    return &columns[index];
}

/* "text !code !code", or "!code" when nothing is left; static until the next call. */
static const char *read_cell(swc_value_reader *reader, swc_kind kind, const char *column,
                             swc_cell cell, const swc_column_facts *facts)
{
    static char shown[1024];
    swc_value value;
    swc_value_reader_next_row(reader);
    assert_int_equal(swc_value_read(reader, column_of(kind, column), &cell, facts, &value, NULL),
                     SWC_OK);
    int length = snprintf(shown, sizeof shown, "%.*s", (int)value.text.length,
                          value.text.data == NULL ? "" : value.text.data);
    for (size_t i = 0; i < value.finding_count; i++) {
        length += snprintf(shown + length, sizeof shown - (size_t)length, "%s!%s",
                           length > 0 ? " " : "", swc_issue_name(value.findings[i].code));
    }
    assert_true(!value.bad || value.text.length == 0);
    return shown;
}

static const char *read_text(swc_value_reader *reader, swc_kind kind, const char *column,
                             const char *text)
{
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = swc_str_of(text)};
    return read_cell(reader, kind, column, cell, NULL);
}

typedef struct value_case {
    swc_kind kind;
    const char *column, *text, *shown;
} value_case;

static void check_all(swc_value_reader *reader, const value_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *shown = read_text(reader, cases[i].kind, cases[i].column, cases[i].text);
        if (strcmp(shown, cases[i].shown) != 0) {
            fail_msg("%s \"%s\": \"%s\", not \"%s\"", cases[i].column, cases[i].text, shown,
                     cases[i].shown);
        }
    }
}
#define CHECK_ALL(state, cases) check_all(*(state), cases, sizeof(cases) / sizeof((cases)[0]))

static void text_is_cleaned_and_what_was_done_is_said(void **state)
{
    const value_case cases[] = {
        {SWC_STUDENTS, "full_name", "1.36209E+11", "!type"},
        {SWC_STUDENTS, "full_name", "12) Trần Anh Tú", "Trần Anh Tú !number-format"},
        {SWC_STUDENTS, "full_name", "1.…", "!type"},
        {SWC_STUDENTS, "full_name", "6)nT", "!pattern"}, /* a ditto mark behind its number */
        {SWC_STUDENTS, "guardian_name", "1. Không", ""},
        {SWC_STUDENTS, "guardian_name", "1. Khổng Văn An", "Khổng Văn An !number-format"},
        {SWC_STUDENTS, "full_name", "Nguyễn Thị Hoa", "Nguyễn Thị Hoa"},
        {SWC_STUDENTS, "full_name", "  Nguyễn  Thị Hoa ", "Nguyễn Thị Hoa !space"},
        {SWC_STUDENTS, "full_name", "Nguyễn\xC2\xA0Hoa", "Nguyễn Hoa !space"},
        {SWC_STUDENTS, "full_name", "Nguye\xCC\x82\xCC\x83n", "Nguyễn !not-nfc"},
        {SWC_STUDENTS, "full_name", "Ngu\xE2\x80\x8Byễn Hoa", "Nguyễn Hoa !space"},
        {SWC_STUDENTS, "full_name", "NGU\xEF\xBB\xBFYỄN HOA", "NGUYỄN HOA !space"},
        {SWC_STUDENTS, "full_name", "Nguyễn\xE2\x80\x8BVăn Hoa", "Nguyễn Văn Hoa !space"},
        {SWC_STUDENTS, "full_name", "Y\xE2\x80\x8B Wik\xE2\x80\x8D Ml\xE2\x80\x8Cô",
         "Y Wik Mlô !space"},
        {SWC_STUDENTS, "school_name",
         "Trường TH\xE2\x81\xA0"
         "CS Lê Lợi",
         "Trường THCS Lê Lợi !space"},
        {SWC_STUDENTS, "full_name", "An\x01h", "Anh !control-character"},
        {SWC_STUDENTS, "full_name",
         "\xE2\x80\xAE"
         "Anh",
         "Anh !control-character"},
        {SWC_STUDENTS, "full_name", "\xD0\x90n", "\xD0\x90n !mixed-script"},
        {SWC_STUDENTS, "full_name", "Nguy?n V?n", "!characters-lost"},
        {SWC_STUDENTS, "full_name", "Tr\xEF\xBF\xBDn", "!characters-lost"},
        {SWC_STUDENTS, "full_name", "H’Wơn Mlô", "H’Wơn Mlô"},
        {SWC_STUDENTS, "full_name", "=HYPERLINK(\"x\")", "=HYPERLINK(\"x\") !formula-text"},
        {SWC_STUDENTS, "school_name", "TRƯỜNG TH NGUYỄN HUỆ", "TRƯỜNG TH NGUYỄN HUỆ"},
        {SWC_STUDENTS, "school_name", "nt", "!pattern"},
        {SWC_STUDENTS, "school_name", "Tr??ng THCS Ea Tul", "!characters-lost"},
        {SWC_STUDENTS, "school_name", "THCS Th? Vinh", "!characters-lost"},
        {SWC_STUDENTS, "address", "?uôn Kô Tam", "!cell-dropped"},
        {SWC_STUDENTS, "note", "Cha mất\nmẹ đi làm xa", "Cha mất mẹ đi làm xa !space"},
        {SWC_STUDENTS, "note", "abc?def", "!cell-dropped"},
        {SWC_STUDENTS, "note", "Có máy không?", "Có máy không?"},
        {SWC_STUDENTS, "note", "-", ""},
        {SWC_STUDENTS, "note", "", ""},
        {SWC_STUDENTS, "note", "   ", ""},
        {SWC_STUDENTS, "note", "-5 ngày", "-5 ngày"},
        {SWC_STUDENTS, "ethnicity", "Kinh", "Kinh"},
        {SWC_STUDENTS, "ethnicity", "Ede", "Ê-đê"},
        {SWC_STUDENTS, "ethnicity", "H'Mông", "Mông"},
        {SWC_STUDENTS, "ethnicity", "M’nông", "Mnông"},
        {SWC_STUDENTS, "ethnicity", "Jrai", "Gia-rai"},
        {SWC_STUDENTS, "ethnicity", "M'nông Gar", "Mnông"},
        {SWC_STUDENTS, "ethnicity", "HMông (Mèo)", "Mông"},
        {SWC_STUDENTS, "ethnicity", "Ede (Êđê)", "Ê-đê"},
        {SWC_STUDENTS, "ethnicity", "Dao Tiền", "Dao"},
        {SWC_STUDENTS, "ethnicity", "Thái đen", "Thái"},
        {SWC_STUDENTS, "ethnicity", "Mán", "Dao"},
        {SWC_STUDENTS, "ethnicity", "Ca Dong", "Xơ-đăng"},
        {SWC_STUDENTS, "ethnicity", "Kinh, Ê Đê", "!cell-dropped"},
        {SWC_STUDENTS, "ethnicity", "Sao Hỏa", "!cell-dropped"},
        {SWC_PLATFORMS, "url", "https://a.vn/?a=b", "https://a.vn/?a=b"},
        {SWC_STUDENTS, "class", "10/3", "10/3"},
        {SWC_STUDENTS, "origin", "s02.csv!8", "s02.csv!8"},
    };
    CHECK_ALL(state, cases);
}

static void dates_default_to_day_first(void **state)
{
    const value_case cases[] = {
        {SWC_STUDENTS, "birth_date", "2012-05-03", "2012-05-03"},
        {SWC_STUDENTS, "birth_date", "3/5/2012", "2012-05-03"},
        {SWC_STUDENTS, "birth_date", "03/05/12", "2012-05-03 !date-format"},
        {SWC_STUDENTS, "birth_date", "ngày 3 tháng 5 năm 2012", "2012-05-03 !date-format"},
        {SWC_STUDENTS, "birth_date", "41754", "2014-04-25 !date-serial"},
        {SWC_STUDENTS, "birth_date", "2011", "2011 !date-year-only"},
        {SWC_STUDENTS, "birth_date", "5/2012", "2012 !date-year-only"},
        {SWC_STUDENTS, "birth_date", "31/02/2010", "!date-invalid"},
        {SWC_STUDENTS, "birth_date", "mùa xuân", "!date-invalid"},
        {SWC_STUDENTS, "birth_date", "01/01/1850", "!range"},
        {SWC_STUDENTS, "birth_date", "01/01/2191", "!range"},
        {SWC_STUDENTS, "survey_date", "2021", "!cell-dropped"},
        {SWC_DONATIONS, "date", "2021", "!date-invalid"},
    };
    CHECK_ALL(state, cases);
}

static void the_order_of_a_column_decides_what_could_be_either(void **state)
{
    swc_date_tally tally = {0};
    swc_column_facts facts = swc_column_facts_default();
    const char *const column[] = {"03/05/2010", "09/25/2010", "25/09/2010", "05/05/2010"};
    const char *const read[] = {"!date-ambiguous", "2010-09-25 !date-format",
                                "2010-09-25 !date-format", "2010-05-05"};
    for (size_t i = 0; i < 4; i++) {
        swc_cell cell = {.type = SWC_CELL_TEXT, .text = swc_str_of(column[i])};
        swc_date_tally_add(&tally, &cell);
    }
    swc_date_tally_decide(&tally, &facts);
    assert_int_equal(facts.date_order, SWC_DATE_DOUBTFUL);
    for (size_t i = 0; i < 4; i++) {
        swc_cell cell = {.type = SWC_CELL_TEXT, .text = swc_str_of(column[i])};
        assert_string_equal(read_cell(*state, SWC_STUDENTS, "birth_date", cell, &facts), read[i]);
    }
    facts.date_order = SWC_DATE_MDY;
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = SWC_STR("03/05/2010")};
    assert_string_equal(read_cell(*state, SWC_STUDENTS, "birth_date", cell, &facts),
                        "2010-03-05 !date-format");
}

/* Excel with US settings: 03/05 typed became a date, 25/09 stayed text. */
static void typed_low_days_beside_high_text_days_are_ambiguous(void **state)
{
    swc_date_tally tally = {0};
    swc_column_facts facts = swc_column_facts_default();
    swc_cell typed = {.type = SWC_CELL_DATE, .text = SWC_STR("2010-03-05"), .number = 40242};
    swc_cell text = {.type = SWC_CELL_TEXT, .text = SWC_STR("25/09/2010")};
    swc_date_tally_add(&tally, &typed);
    swc_date_tally_add(&tally, &text);
    swc_date_tally_decide(&tally, &facts);
    assert_true(facts.typed_dates_swapped);
    assert_string_equal(read_cell(*state, SWC_STUDENTS, "birth_date", typed, &facts),
                        "!date-ambiguous");
    assert_string_equal(read_cell(*state, SWC_STUDENTS, "birth_date", text, &facts), "2010-09-25");
    swc_cell high = {.type = SWC_CELL_DATE, .text = SWC_STR("2010-03-25"), .number = 40262};
    swc_date_tally_add(&tally, &high);
    swc_date_tally_decide(&tally, &facts);
    assert_false(facts.typed_dates_swapped);
}

static void later_than_as_of_is_the_future_except_for_plans(void **state)
{
    swc_column_facts facts = swc_column_facts_default();
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = SWC_STR("01/01/2022")};
    facts.as_of = "2021-12-31";
    assert_string_equal(read_cell(*state, SWC_DONATIONS, "date", cell, &facts), "!date-future");
    assert_string_equal(read_cell(*state, SWC_COVERAGE, "planned_date", cell, &facts),
                        "2022-01-01");
    cell.text = SWC_STR("2022-01-01");
    assert_string_equal(read_cell(*state, SWC_DONATIONS, "date", cell, &facts), "!date-future");
}

static void typed_cells_of_a_workbook_keep_their_type(void **state)
{
    swc_value_reader *reader = *state;
    swc_cell cell = {.type = SWC_CELL_DATE, .text = SWC_STR("2014-08-19"), .number = 41870};
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "birth_date", cell, NULL), "2014-08-19");
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "class", cell, NULL), "!type");
    assert_string_equal(read_cell(reader, SWC_DEVICES, "value_vnd", cell, NULL), "!type");
    cell = (swc_cell){.type = SWC_CELL_DATE, .text = SWC_STR("1905-07-03"), .number = 2011};
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "birth_date", cell, NULL),
                        "2011 !date-year-only");
    cell = (swc_cell){.type = SWC_CELL_NUMBER, .text = SWC_STR("66210030683"), .id_digits = 12};
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "personal_id", cell, NULL),
                        "066210030683 !id-from-format");
    cell = (swc_cell){.type = SWC_CELL_NUMBER, .text = SWC_STR("662001")};
    assert_string_equal(read_cell(reader, SWC_SCHOOLS, "school_code", cell, NULL), "662001");
    cell = (swc_cell){.type = SWC_CELL_NUMBER, .text = SWC_STR("1.2345678901234567E+17")};
    assert_string_equal(read_cell(reader, SWC_DEVICES, "serial", cell, NULL), "!id-scientific");
    cell = (swc_cell){.type = SWC_CELL_NUMBER, .text = SWC_STR("8.7")};
    assert_string_equal(read_cell(reader, SWC_DEVICES, "screen_inch", cell, NULL), "8.7");
    cell = (swc_cell){.type = SWC_CELL_NUMBER, .text = SWC_STR("1.5")};
    assert_string_equal(read_cell(reader, SWC_DEVICES, "value_vnd", cell, NULL),
                        "!number-ambiguous");
    cell = (swc_cell){.type = SWC_CELL_BOOL, .text = SWC_STR("true")};
    assert_string_equal(read_cell(reader, SWC_DEVICES, "sim_slot", cell, NULL), "yes");
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "internet_home", cell, NULL), "yes");
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "category", cell, NULL), "!enum");
    cell = (swc_cell){.type = SWC_CELL_ERROR, .text = SWC_STR("#N/A")};
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "full_name", cell, NULL), "!cell-error");
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "note", cell, NULL), "!cell-dropped");
    cell = (swc_cell){.type = SWC_CELL_EMPTY, .flags = SWC_CELL_FORMULA | SWC_CELL_NO_VALUE};
    assert_string_equal(read_cell(reader, SWC_STUDENTS, "grade", cell, NULL), "!formula-no-value");
}

/* SPEC 3: cell-dropped names the fault; a clerk must not have to know what "pattern" is. */
static void a_dropped_cell_names_its_fault_in_words(void **state)
{
    static const struct {
        const char *column, *text, *vi, *en;
    } cases[] = {
        {"guardian_phone", "123", "pattern: không đúng dạng cần có",
         "pattern: not of the form that is needed"},
        {"survey_date", "31/02/2021", "date-invalid: không có ngày này",
         "date-invalid: there is no such date"},
        {"ethnicity", "Sao Hỏa", "enum: không hiểu giá trị", "enum: not understood"},
        {"address", "?uôn Kô Tam", "characters-lost: chữ có dấu đã mất",
         "characters-lost: letters are lost"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_cell cell = {.type = SWC_CELL_TEXT, .text = swc_str_of(cases[i].text)};
        swc_value value;
        swc_value_reader_next_row(*state);
        assert_int_equal(swc_value_read(*state, column_of(SWC_STUDENTS, cases[i].column), &cell,
                                        NULL, &value, NULL),
                         SWC_OK);
        assert_int_equal(value.finding_count, 1);
        assert_string_equal(value.findings[0].detail_vi, cases[i].vi);
        assert_string_equal(value.findings[0].detail_en, cases[i].en);
    }
}

static void identifiers_are_digits_or_refused(void **state)
{
    const value_case cases[] = {
        {SWC_STUDENTS, "personal_id", "066208022764", "066208022764"},
        {SWC_STUDENTS, "personal_id", "066 310 094 035", "066310094035 !space"},
        {SWC_STUDENTS, "personal_id", "'066310094035", "066310094035 !space"},
        {SWC_STUDENTS, "personal_id", "6.6209E+10", "!id-scientific"},
        {SWC_STUDENTS, "personal_id", "6,6209E+10", "!id-scientific"},
        {SWC_STUDENTS, "personal_id", "1308078197", "!pattern"},
        {SWC_STUDENTS, "personal_id", "0662080227641", "!pattern"},
        {SWC_STUDENTS, "personal_id", "06620802276A", "!pattern"},
        {SWC_STUDENTS, "personal_id", "66210030683",
         "66210030683"}, /* for model/rules/rules.h to decide */
        {SWC_STUDENTS, "personal_id", "66210030683.0", "66210030683"},
        {SWC_STUDENTS, "personal_id", "không có", ""},
        {SWC_STUDENTS, "student_id", "6690590585", "6690590585"},
        {SWC_STUDENTS, "student_id", "HS000001", "!pattern"},
        {SWC_STUDENTS, "student_id", "669059058", "!pattern"},
        {SWC_DEVICES, "imei", "490154203237518", "490154203237518"},
        {SWC_DEVICES, "imei", "49-015420-323751-8", "490154203237518 !space"},
        {SWC_DEVICES, "imei", "490154203237517", "!imei-check"},
        {SWC_DEVICES, "imei", "49015420323751", "!imei-check"},
        {SWC_DEVICES, "imei", "Không", ""},
        {SWC_DEVICES, "serial", "SN0001", "SN0001"},
        {SWC_DEVICES, "serial", "1.23E+15", "!id-scientific"},
        {SWC_STUDENTS, "guardian_phone", "988527652", "0988527652 !phone-format"},
        {SWC_STUDENTS, "guardian_phone", "123", "!cell-dropped"},
        {SWC_STUDENTS, "guardian_phone", "Không có", ""},
    };
    CHECK_ALL(state, cases);
}

static void numbers_meet_their_columns(void **state)
{
    const value_case cases[] = {
        {SWC_STUDENTS, "grade", "5", "5"},
        {SWC_STUDENTS, "grade", "Khối 5", "5 !number-format"},
        {SWC_STUDENTS, "grade", "13", "!range"},
        {SWC_STUDENTS, "priority", "UT2", "2 !number-format"},
        {SWC_STUDENTS, "priority", "4", "!range"},
        {SWC_DEVICES, "quantity", "20 máy", "20 !number-format"},
        {SWC_DEVICES, "quantity", "03 (ba) cái", "3 !number-format"},
        {SWC_DEVICES, "quantity", "105 (một trăm lẻ năm) chiếc", "105 !number-format"},
        {SWC_DEVICES, "quantity", "03 (năm) cái", "!type"},
        {SWC_DEVICES, "value_vnd", "15.000.000đ (Mười lăm triệu đồng)", "15000000 !number-format"},
        {SWC_DEVICES, "value_vnd", "15.000.000đ (Mười triệu đồng)", "!type"},
        {SWC_DEVICES, "value_vnd", "3.500.000 (đồng)", "3500000 !number-format"},
        {SWC_DEVICES, "value_vnd", "3500.000", "!number-ambiguous"}, /* thousands? */
        {SWC_DEVICES, "value_vnd", "không", ""},
        {SWC_DEVICES, "storage_gb", "SSD M.2 512GB", "!number-ambiguous"}, /* never 2512 */
        {SWC_DEVICES, "storage_gb", "512GB SSD M.2", "512 !number-format"},
        {SWC_DEVICES, "storage_gb", "500 GB HDD 7200rpm", "500 !number-format"},
        {SWC_DEVICES, "ram_gb", "4 GB DDR4 2666", "4 !number-format"},
        {SWC_DEVICES, "ram_gb", "DDR4 2666 4GB", "4 !number-format"},
        {SWC_DEVICES, "ram_gb", "4/64GB", "!number-ambiguous"},
        {SWC_DEVICES, "quantity", "-1", "!range"},
        {SWC_DEVICES, "quantity", "1,5", "!number-ambiguous"},
        {SWC_DEVICES, "made_year", "2020", "2020"},
        {SWC_DEVICES, "made_year", "03/2020", "2020 !number-format"},
        {SWC_DEVICES, "ram_gb", "8GB", "8 !number-format"},
        {SWC_DEVICES, "storage_gb", "1 TB", "1024 !number-format"},
        {SWC_DEVICES, "storage_gb", "256GB SSD", "256 !number-format"},
        {SWC_DEVICES, "screen_inch", "8,7\"", "8.7 !number-format"},
        {SWC_DEVICES, "screen_inch", "14,0625", "14.06 !precision !number-format"},
        {SWC_DEVICES, "ram_gb", "8 giga", "8 !unit-unknown"},
        {SWC_DONATIONS, "amount_vnd", "1500000", "1500000"},
        {SWC_DONATIONS, "amount_vnd", "1.5 triệu", "1500000 !number-format"},
        {SWC_DONATIONS, "amount_vnd", "1,5", "!number-ambiguous"},
        {SWC_DONATIONS, "amount_vnd", "hai triệu", "!type"},
        {SWC_DONATIONS, "amount_vnd", "100 USD", "!unit-ambiguous"},
        {SWC_DONATIONS, "amount_vnd", "-500000", "!range"},
        {SWC_DONATIONS, "amount_vnd", "-", ""},
        {SWC_DONATIONS, "discount_percent", "20%", "20 !number-format"},
        {SWC_DONATIONS, "discount_percent", "Giảm 50 %", "50 !number-format"},
        {SWC_DONATIONS, "discount_percent", "50 phần trăm", "50 !number-format"},
        {SWC_DONATIONS, "discount_percent", "Miễn phí", "100 !number-format"},
        {SWC_DONATIONS, "discount_percent", "giảm 50.000đ", "!type"},
    };
    swc_column_facts facts = swc_column_facts_default();
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = SWC_STR("1500")};
    CHECK_ALL(state, cases);
    facts.unit = 1000;
    assert_string_equal(read_cell(*state, SWC_DONATIONS, "amount_vnd", cell, &facts),
                        "1500000 !number-format");
    cell.text = SWC_STR("1.5 triệu");
    assert_string_equal(read_cell(*state, SWC_DONATIONS, "amount_vnd", cell, &facts),
                        "!unit-ambiguous");
    cell = (swc_cell){.type = SWC_CELL_NUMBER, .text = SWC_STR("0.2")};
    assert_string_equal(read_cell(*state, SWC_DONATIONS, "discount_percent", cell, NULL), "20");
}

static void words_places_and_earmarks_become_canonical(void **state)
{
    const value_case cases[] = {
        {SWC_STUDENTS, "sex", "Nữ", "F"},
        {SWC_STUDENTS, "sex", "M", "M"},
        {SWC_STUDENTS, "sex", "N", "!enum"},
        {SWC_STUDENTS, "category", "con hộ nghèo", "poor"},
        {SWC_STUDENTS, "category", "hộ nghèo, mồ côi do covid", "poor !category-conflict"},
        {SWC_STUDENTS, "category", "x", "!enum"},
        {SWC_STUDENTS, "devices_owned", "Laptop, máy tính bảng", "laptop+tablet"},
        {SWC_STUDENTS, "devices_owned", "laptop+tablet", "laptop+tablet"},
        {SWC_STUDENTS, "devices_owned", "none", "none"},
        {SWC_STUDENTS, "devices_owned", "none+laptop", "!enum"},
        {SWC_STUDENTS, "devices_owned", "máy tính", "desktop !owns-device"},
        {SWC_STUDENTS, "internet_home", "4G", "mobile"},
        {SWC_STUDENTS, "needs", "Máy tính và SIM", "device+sim"},
        {SWC_STUDENTS, "needs", "Không", "!enum"},
        {SWC_STUDENTS, "level", "Trung học cơ sở", "lower_secondary"},
        {SWC_STUDENTS, "district", "HUYỆN KRÔNG PAK", "Krông Pắc"},
        {SWC_STUDENTS, "district", "Phòng GD&ĐT huyện Lắk", "Lắk"},
        {SWC_STUDENTS, "district", "Sao Hỏa", "!enum"},
        {SWC_STUDENTS, "district", "Phu My", "!enum"},
        {SWC_SCHOOLS, "level", "TH & THCS", "primary+lower_secondary"},
        {SWC_SCHOOLS, "internet", "4G", "mobile"},
        {SWC_SCHOOLS, "coverage", "3G, 4G", "4g"},
        {SWC_DEVICES, "type", "Máy tính bảng Samsung", "tablet"},
        {SWC_DEVICES, "type", "Sạc laptop", "!enum"},
        {SWC_DEVICES, "condition", "Mới 100%", "new"},
        {SWC_DEVICES, "earmark", "district=Lăk;level=primary", "district=Lắk;level=primary"},
        {SWC_DEVICES, "earmark", "level=primary; district=Lắk", "district=Lắk;level=primary"},
        {SWC_DEVICES, "earmark", "Huyện Lắk; tiểu học", "district=Lắk;level=primary"},
        {SWC_DEVICES, "earmark", "Cho học sinh Trường TH Kim Đồng", "school=Trường TH Kim Đồng"},
        {SWC_DEVICES, "earmark", "Ủng hộ riêng trường TH Kim Đồng", "school=trường TH Kim Đồng"},
        {SWC_DEVICES, "earmark", "xã Ea Tul huyện Cư M'gar", "commune=Ea Tul;district=Cư M'gar"},
        {SWC_DEVICES, "earmark", "học sinh THCS huyện Ea Kar",
         "district=Ea Kar;level=lower_secondary"},
        {SWC_DEVICES, "earmark", "Trường PTDTNT huyện Lắk", "school=Trường PTDTNT huyện Lắk"},
        {SWC_DEVICES, "earmark", "Trường TH Kim Đồng (huyện Lắk)",
         "school=Trường TH Kim Đồng;district=Lắk"},
        {SWC_DEVICES, "earmark", "school=Trường A - B, C", "school=Trường A - B, C"},
        {SWC_DEVICES, "earmark", "trường huyện Lắk", "!pattern"}, /* which one? */
        {SWC_DEVICES, "earmark", "các trường huyện Lắk", "!pattern"},
        {SWC_DEVICES, "earmark", "huyện Lắk và huyện Ea Kar", "!pattern"},
        {SWC_DEVICES, "earmark", "Không", ""},
        {SWC_DEVICES, "earmark", "Theo phân bổ của Sở", ""},
        {SWC_DEVICES, "earmark", "Ủng hộ chương trình Sóng và máy tính cho em", ""},
        {SWC_DEVICES, "earmark", "các trường THPT", "level=upper_secondary"},
        {SWC_DEVICES, "earmark", "toàn huyện Lắk", "district=Lắk"},
        {SWC_DEVICES, "earmark", "học sinh nghèo", "!pattern"},
        {SWC_DEVICES, "condition", "Mới 95%", "used"},
        {SWC_DEVICES, "condition", "Tốt", "!outlier"}, /* in order; new or used, nobody says */
        {SWC_DEVICES, "condition", "Chưa sử dụng được", "faulty"},
        {SWC_DEVICES, "status", "Bị mất", "retired"},
        {SWC_COVERAGE, "operator", "x", "!type"},
        {SWC_SCHOOLS, "internet", "Không ổn định", "!enum"},
        {SWC_SCHOOLS, "internet", "FiberVNN 80Mbps", "fibre"},
        {SWC_SCHOOLS, "coverage", "Chỉ có 2G", "2g"},
        {SWC_DONATIONS, "form", "05 laptop, 10 triệu đồng", "!enum"},
        {SWC_DONATIONS, "form", "Laptop, tiền mặt", "!enum"},
        {SWC_DONATIONS, "form", "1 laptop và 1 máy in", "!enum"},
        {SWC_DONATIONS, "form", "2 laptop Dell, 3 laptop HP", "!enum"},
        {SWC_DONATIONS, "form", "Laptop, chuột", "laptop"},
        {SWC_DONATIONS, "form", "SIM và gói cước", "sim"},
        {SWC_HANDOVERS, "item", "Máy tính bảng kèm SIM 4G", "!enum"},
        {SWC_HANDOVERS, "item", "Máy tính bảng kèm sạc", "tablet"},
        {SWC_DEVICES, "type", "Máy tính bảng kèm SIM", "tablet"},
        {SWC_DEVICES, "earmark", "người tốt", "!pattern"},
        {SWC_DEVICES, "earmark", "colour=red", "!pattern"},
        {SWC_DONATIONS, "entry", "Cam kết", "pledge"},
        {SWC_COVERAGE, "status", "Dự kiến phủ sóng", "planned"},
        {SWC_HANDOVERS, "status", "Đã giao", "delivered"},
        {SWC_HANDOVERS, "item", "Tiền mặt", "cash"},
    };
    CHECK_ALL(state, cases);
}

static void a_bare_code_of_identity_is_what_most_of_its_values_are(void **state)
{
    (void)state;
    const char *const mixed[] = {"6690590585", "066208022764", "6690800043", "066208022765"};
    const char *const personal[] = {"066208022764", "66210030683", "6.6209E+10", "1308078197", ""};
    swc_id_tally tally = {0};
    for (size_t i = 0; i < 4; i++) {
        swc_cell cell = {.type = SWC_CELL_TEXT, .text = swc_str_of(mixed[i])};
        swc_id_tally_add(&tally, &cell);
    }
    assert_int_equal(swc_id_tally_decide(&tally), SWC_TYPE_TEXT);
    tally = (swc_id_tally){0};
    for (size_t i = 0; i < 5; i++) {
        swc_cell cell = {.type = SWC_CELL_TEXT, .text = swc_str_of(personal[i])};
        swc_id_tally_add(&tally, &cell);
    }
    assert_int_equal(swc_id_tally_decide(&tally), SWC_TYPE_PERSONAL_ID);
}

static void values_of_one_row_stay_together(void **state)
{
    swc_value first, second;
    swc_cell one = {.type = SWC_CELL_TEXT, .text = SWC_STR(" An ")};
    swc_cell two = {.type = SWC_CELL_TEXT, .text = SWC_STR(" Bình ")};
    const swc_column *name = column_of(SWC_STUDENTS, "full_name");
    swc_value_reader_next_row(*state);
    assert_int_equal(swc_value_read(*state, name, &one, NULL, &first, NULL), SWC_OK);
    for (int i = 0; i < 5000; i++) { /* beyond the first block of row memory */
        assert_int_equal(swc_value_read(*state, name, &two, NULL, &second, NULL), SWC_OK);
    }
    assert_true(swc_str_is(first.text, "An"));
    assert_true(swc_str_is(second.text, "Bình"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_cleaned_and_what_was_done_is_said),
        cmocka_unit_test(dates_default_to_day_first),
        cmocka_unit_test(the_order_of_a_column_decides_what_could_be_either),
        cmocka_unit_test(typed_low_days_beside_high_text_days_are_ambiguous),
        cmocka_unit_test(later_than_as_of_is_the_future_except_for_plans),
        cmocka_unit_test(typed_cells_of_a_workbook_keep_their_type),
        cmocka_unit_test(a_dropped_cell_names_its_fault_in_words),
        cmocka_unit_test(identifiers_are_digits_or_refused),
        cmocka_unit_test(numbers_meet_their_columns),
        cmocka_unit_test(words_places_and_earmarks_become_canonical),
        cmocka_unit_test(a_bare_code_of_identity_is_what_most_of_its_values_are),
        cmocka_unit_test(values_of_one_row_stay_together),
    };
    return cmocka_run_group_tests(tests, make_reader, free_reader);
}

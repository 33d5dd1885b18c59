/* Title blocks and lines that are no data, one row at a time. '|' separates cells, '~' breaks a
 * line. */
#include "model/title/text.h"
#include "model/title/title.h"
#include "model/words/words.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { CELL_MAX = 32, LINE_BYTES = 512 };

typedef struct test_row {
    char text[LINE_BYTES];
    swc_cell cells[CELL_MAX];
    swc_row row;
} test_row;

static const swc_row *make_row(test_row *made, const char *line)
{
    size_t count = 0;
    uint32_t column = 0;
    assert_true(strlen(line) < LINE_BYTES);
    strncpy(made->text, line, LINE_BYTES - 1);
    for (char *at = made->text; at != NULL; column++) {
        char *bar = strchr(at, '|');
        if (bar != NULL) {
            *bar = '\0';
        }
        for (char *c = at; *c != '\0'; c++) {
            *c = *c == '~' ? '\n' : *c;
        }
        if (*at != '\0') {
            made->cells[count++] =
                (swc_cell){.column = column, .type = SWC_CELL_TEXT, .text = swc_str_of(at)};
        }
        at = bar == NULL ? NULL : bar + 1;
    }
    made->row = (swc_row){.number = 1, .cells = made->cells, .cell_count = count};
    return &made->row;
}

static int make_units(void **state)
{
    swc_units *units = NULL;
    swc_status status = swc_units_new(&units, NULL);
    *state = units;
    return status == SWC_OK ? 0 : -1;
}

static int free_units(void **state)
{
    swc_units_free(*state);
    return 0;
}

static swc_title_facts read_title(swc_units *units, const char *const *lines)
{
    swc_title_facts facts;
    swc_title_init(&facts);
    for (; *lines != NULL; lines++) {
        test_row made;
        assert_int_equal(swc_title_add(&facts, units, make_row(&made, *lines), NULL), SWC_OK);
    }
    return facts;
}

static void a_letterhead_gives_school_and_district_as_written(void **state)
{
    const char *const lines[] = {"UBND HUYỆN KRÔNG PẮC|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                 "TRƯỜNG TH NGUYỄN HUỆ|||Độc lập - Tự do - Hạnh phúc",
                                 "DANH SÁCH HỌC SINH THIẾU THIẾT BỊ HỌC TRỰC TUYẾN",
                                 "Năm học 2021 - 2022",
                                 "(Kèm theo Công văn số 125/PGDĐT ngày 10/9/2021)",
                                 NULL};
    swc_title_facts facts = read_title(*state, lines);
    assert_string_equal(facts.school, "TRƯỜNG TH NGUYỄN HUỆ");
    assert_string_equal(facts.district, "Krông Pắc");
    assert_string_equal(facts.commune, "");
    assert_string_equal(facts.survey_date, "");
    assert_string_equal(facts.round, "");
    assert_null(facts.category);
    assert_int_equal(facts.unit, 0);
}

static void labels_and_values_may_stand_in_two_cells(void **state)
{
    const char *const lines[] = {"Trường:|Trường TH Kim Đồng|Xã:|Ea Kênh|Huyện:|Krông Pắc",
                                 "Ngày lập: 5/10/2021", "Đơn vị tính:|nghìn đồng", NULL};
    swc_title_facts facts = read_title(*state, lines);
    assert_string_equal(facts.school, "Trường TH Kim Đồng");
    assert_string_equal(facts.district, "Krông Pắc");
    assert_string_equal(facts.survey_date, "2021-10-05");
    assert_int_equal(facts.unit, 1000);
}

static void one_line_may_hold_the_whole_place(void **state)
{
    const char *const lines[] = {
        "Đơn vị: Trường TH&THCS Nguyễn Du - Xã Ea Kly - Huyện Krông Pắc - Tỉnh Đắk Lắk", NULL};
    swc_title_facts facts = read_title(*state, lines);
    assert_string_equal(facts.school, "Trường TH&THCS Nguyễn Du");
    assert_string_equal(facts.district, "Krông Pắc");
    assert_string_equal(swc_province_name(facts.province), "Đắk Lắk");
}

static void a_list_may_name_its_school_in_running_text(void **state)
{
    const struct {
        const char *line, *school;
    } cases[] = {
        {"DANH SÁCH HỌC SINH TRƯỜNG TH KIM ĐỒNG THIẾU THIẾT BỊ", "TRƯỜNG TH KIM ĐỒNG"},
        {"DANH SÁCH HỌC SINH TRƯỜNG THCS LÊ LỢI - HUYỆN EA KAR CẦN HỖ TRỢ", "TRƯỜNG THCS LÊ LỢI"},
        {"Danh sách học sinh Trường THCS Nam Kỳ Khởi Nghĩa thuộc hộ nghèo",
         "Trường THCS Nam Kỳ Khởi Nghĩa"},
        {"PHÒNG GD&ĐT HUYỆN EA KAR - TRƯỜNG THCS NHÂN HÒA", "TRƯỜNG THCS NHÂN HÒA"},
        {"DANH SÁCH HỌC SINH TRƯỜNG THCS", ""},
        {"DANH SÁCH HỌC SINH TRONG TRƯỜNG HỢP KHÓ KHĂN", ""},
        {"Dùng cho các trường THCS và THPT", ""},
        {"DANH SÁCH HỌC SINH TRƯỜNG TH A CÓ BỐ MẸ ĐI LÀM XA NHÀ LÂU NGÀY CHƯA VỀ", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *const lines[] = {cases[i].line, NULL};
        swc_title_facts facts = read_title(*state, lines);
        assert_int_equal(swc_title_finish(&facts, *state, NULL), SWC_OK);
        assert_string_equal(facts.school, cases[i].school);
    }
    const char *const both[] = {"DANH SÁCH HỌC SINH TRƯỜNG TH KIM ĐỒNG THIẾU THIẾT BỊ",
                                "Trường: TH Kim Đồng (phân hiệu 2)", NULL};
    swc_title_facts facts = read_title(*state, both);
    assert_int_equal(swc_title_finish(&facts, *state, NULL), SWC_OK);
    assert_string_equal(facts.school, "TH Kim Đồng (phân hiệu 2)");
}

static void lines_in_one_cell_are_lines(void **state)
{
    const char *const lines[] = {"PHÒNG GD&ĐT KRÔNG BÔNG~TRƯỜNG THCS CƯ PUI|||Krông Bông, ngày 15 "
                                 "tháng 11 năm 2021",
                                 "DANH SÁCH HỌC SINH HỘ NGHÈO ĐỢT 1", NULL};
    swc_title_facts facts = read_title(*state, lines);
    assert_string_equal(facts.school, "TRƯỜNG THCS CƯ PUI");
    assert_string_equal(facts.district, "Krông Bông");
    assert_string_equal(facts.survey_date, "2021-11-15");
    assert_string_equal(facts.category, "poor");
    assert_string_equal(facts.round, "1");
}

static void a_head_of_office_is_no_school_and_two_categories_are_none(void **state)
{
    const char *const lines[] = {
        "TRƯỞNG PHÒNG GD&ĐT", "Hiệu trưởng: Nguyễn Thị Lan",
        "Danh sách học sinh thuộc hộ nghèo, hộ cận nghèo được hỗ trợ thiết bị", NULL};
    swc_title_facts facts = read_title(*state, lines);
    assert_string_equal(facts.school, "");
    assert_null(facts.category);
    assert_true(facts.category_several);
}

static void minutes_give_the_day_of_the_handover(void **state)
{
    const char *const lines[] = {
        "BIÊN BẢN BÀN GIAO THIẾT BỊ",
        "Hôm nay, ngày 20 tháng 10 năm 2021, tại Trường TH Kim Đồng, chúng tôi gồm:",
        "BÊN GIAO: Phòng GDĐT", "BÊN NHẬN: Phụ huynh học sinh", NULL};
    swc_title_facts facts = read_title(*state, lines);
    assert_string_equal(facts.handover_date, "2021-10-20");
    assert_string_equal(facts.survey_date, "");
    assert_string_equal(facts.school, "");
}

static void two_units_are_said_to_be_two(void **state)
{
    const char *const lines[] = {"ĐVT: nghìn đồng", "Đơn vị tính: triệu đồng", NULL};
    assert_true(read_title(*state, lines).unit_several);
}

static void rows_that_are_no_data_are_told_apart(void **state)
{
    (void)state;
    const struct {
        const char *line;
        swc_line_kind kind;
        const char *class_name, *category;
        int64_t count;
    } cases[] = {
        {"|Tổng cộng: 12 học sinh||||4|4|4", SWC_LINE_TOTAL, "", "", 12},
        {"|||Tổng cộng|||20|132500000", SWC_LINE_TOTAL, "", "", -1},
        {"|Cộng: 10 học sinh|||4|3|3", SWC_LINE_TOTAL, "", "", 10},
        {"Tổng số: 1.500 em", SWC_LINE_TOTAL, "", "", 1500},
        {"Danh sách này có 12 học sinh", SWC_LINE_TOTAL, "", "", 12},
        {"|Cộng lớp 6A1: 3 học sinh", SWC_LINE_SUBTOTAL, "", "", 3},
        {"Lũy kế||500", SWC_LINE_SUBTOTAL, "", "", -1},
        {"Cộng tháng 10|||5", SWC_LINE_SUBTOTAL, "", "", -1},
        {"Cộng tháng 10/2021|||5", SWC_LINE_SUBTOTAL, "", "", -1},
        {"Cộng trang 2", SWC_LINE_SUBTOTAL, "", "", -1},
        {"Cộng quý 4 năm 2021: 7 khoản", SWC_LINE_SUBTOTAL, "", "", 7},
        {"Cộng lớp 6A1 3 học sinh", SWC_LINE_SUBTOTAL, "", "", 3},
        {"Tổng số 12", SWC_LINE_TOTAL, "", "", 12},
        {"Danh sách này có 3 học sinh, trong đó: 2 hộ nghèo, 1 hộ cận nghèo", SWC_LINE_TOTAL, "",
         "", 3},
        {"Tổng số 3 học sinh, trong đó 2 nữ", SWC_LINE_TOTAL, "", "", 3},
        {"Tổng cộng: 03 học sinh (02 nữ; hộ nghèo: 02)", SWC_LINE_TOTAL, "", "", 3},
        {"Tổng số học sinh hộ nghèo: 2; cận nghèo: 1", SWC_LINE_TOTAL, "", "", -1},
        {"Cộng: Nam 1, Nữ 2", SWC_LINE_TOTAL, "", "", -1},
        {"Tổng cộng: 2 hộ nghèo, 1 hộ cận nghèo", SWC_LINE_TOTAL, "", "", -1},
        {"Tổng cộng 10 học sinh hộ nghèo", SWC_LINE_TOTAL, "", "", 10},
        {"Danh sách có 12 học sinh, năm học 2021-2022", SWC_LINE_TOTAL, "", "", 12},
        {"Tổng số 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", SWC_LINE_TOTAL, "", "", -1},
        {"Tổng số: 78 học sinh, lớp 1: 5, lớp 2: 6, lớp 3: 7, lớp 4: 8, lớp 5: 9, lớp 6: 10, "
         "lớp 7: 11, lớp 8: 12, lớp 9: 10",
         SWC_LINE_TOTAL, "", "", 78},
        {"Bằng chữ: Hai triệu đồng", SWC_LINE_IN_WORDS, "", "", -1},
        {"|Người lập biểu||||HIỆU TRƯỞNG", SWC_LINE_SIGNATURE, "", "", -1},
        {"|(Ký, ghi rõ họ tên)||||(Ký tên, đóng dấu)", SWC_LINE_SIGNATURE, "", "", -1},
        {"|||||Đắk Lắk, ngày 15 tháng 9 năm 2022", SWC_LINE_PLACE_DATE, "", "", -1},
        {"(1)|(2)|(3)|(4)", SWC_LINE_COLUMN_NUMBERS, "", "", -1},
        {"1|2|3|4|5", SWC_LINE_COLUMN_NUMBERS, "", "", -1},
        {"A|B|C|1|2|3=1+2", SWC_LINE_COLUMN_NUMBERS, "", "", -1},
        {"A|B|C|1|2|3=1x2|D", SWC_LINE_COLUMN_NUMBERS, "", "", -1},
        {"Lớp 6A1", SWC_LINE_SUBHEADING, "6A1", "", -1},
        {"Lớp 10/3: 32 em", SWC_LINE_SUBHEADING, "10/3", "", -1},
        {"II|Hộ cận nghèo", SWC_LINE_SUBHEADING, "", "near_poor", -1},
        {"I. Hộ nghèo", SWC_LINE_SUBHEADING, "", "poor", -1},
        {"1|Nguyễn Văn A|01/01/2010", SWC_LINE_EXAMPLE, "", "", -1},
        {"VD|Lê Thị Hoa|02/02/2010", SWC_LINE_EXAMPLE, "", "", -1},
        {"Ghi chú: đánh dấu x vào ô", SWC_LINE_NOTE, "", "", -1},
        {"1|Công Tằng Tôn Nữ Lan|03/02/2010|Nữ", SWC_LINE_DATA, "", "", -1},
        {"1|Nguyễn Thị Lan|03/02/2010|Nữ", SWC_LINE_DATA, "", "", -1},
        {"1|Y Bhăm Buôn Yă|2010", SWC_LINE_DATA, "", "", -1},
        {"1|2|5", SWC_LINE_DATA, "", "", -1},
        {"1|Mẫu giáo Hoa Sen|x", SWC_LINE_DATA, "", "", -1},
        {"", SWC_LINE_DATA, "", "", -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        test_row made;
        swc_line line = swc_line_classify(make_row(&made, cases[i].line), 1);
        if (line.kind != cases[i].kind) {
            fail_msg("%s: kind %d", cases[i].line, line.kind);
        }
        assert_string_equal(line.class_name, cases[i].class_name);
        assert_string_equal(line.category == NULL ? "" : line.category, cases[i].category);
        assert_int_equal(line.count, cases[i].count);
    }
}

/* A list of words is gone through by the first two letters of a text's key: no word that the text
 * begins with may be passed over. */
static void what_a_text_begins_with_has_its_first_two_letters(void **state)
{
    static const char *const texts[] = {
        "Tổng cộng: 5",
        "  TỔNG SỐ",
        "\"Lớp\" 6A",
        "Đợt 1",
        "đ.ợt 1",
        "'tong cong",
        "H’ộ nghèo",
        "I",
        "i",
        "- Xã Ea Tul",
        "(xã) Ea",
        "Tp. Buôn Ma Thuột",
        "t p",
        "",
        " ",
        "'",
        "\xE2\x80\xA6",
        "6A",
        "To\xCC\x82\xCC\x89ng so\xCC\x82\xCC\x81",
        "T\xC2\xADổng",
    };
    static const char *const words[] = {"tong cong", "tong so", "tong", "lop", "dot", "d ot",
                                        "ho ngheo",  "i",       "xa",   "tp",  "t p", "6a"};
    size_t begun = 0;
    (void)state;
    for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
        swc_title_lead lead = swc_title_lead_of(swc_str_of(texts[t]));
        for (size_t w = 0; w < sizeof words / sizeof words[0]; w++) {
            bool begins = swc_title_begins_so(swc_str_of(texts[t]), words[w]) > 0;
            begun += begins;
            assert_true(!begins || swc_title_may_begin(lead, words[w]));
            assert_int_equal(begins, swc_title_begins(swc_str_of(texts[t]), words[w]) > 0);
        }
    }
    assert_true(begun >= 14);
}

/* What stands in a text is looked for only where its leads allow it: no phrase that stands there
 * may be passed over, and marks in a run are one place. */
static void what_stands_in_a_text_has_its_leads(void **state)
{
    static const char *const texts[] = {
        "Danh sách học sinh hộ nghèo",
        "((Hộ nghèo)",
        "II. - (đã nhận",
        "Trường: k có",
        "2nữ",
        "2 nữ, 3'nam",
        "a =danh sach",
        "a (=danh sach",
        "x'danh sach",
        "Đ\"ã nhận\"",
        "i",
        "..ho  ngheo",
        "\xEF\xBF\xBD ho",
        "nghe\xCC\x80o/ho",
        "",
    };
    static const char *const phrases[] = {"danh sach", "ho ngheo", "ngheo", "da nhan", "nu", "nam",
                                          "k co",      "i",        "ho",    "nhan",    "x",  "2"};
    size_t found = 0;
    (void)state;
    for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
        swc_str text = swc_str_of(texts[t]);
        char key[SWC_TITLE_BYTES];
        swc_leads leads;
        swc_leads of_key;
        assert_true(swc_key_into(text, key, sizeof key) != SIZE_MAX);
        swc_leads_of(text, &leads);
        swc_leads_of(swc_str_of(key), &of_key);
        for (size_t p = 0; p < sizeof phrases / sizeof phrases[0]; p++) {
            bool naive = false; /* at each place where a part may start */
            for (size_t at = 0; at < text.length; at++) {
                bool starts =
                    swc_title_part_starts(text, at) || strchr(":/.\"", text.data[at - 1]) != NULL;
                swc_str rest = {text.data + at, text.length - at};
                naive = naive || (starts && swc_title_begins(rest, phrases[p]) > 0);
            }
            assert_int_equal(swc_title_has(text, &leads, phrases[p]), naive);
            assert_true(!swc_key_has(key, phrases[p]) || swc_leads_may_have(&of_key, phrases[p]));
            found += naive;
        }
    }
    assert_true(found >= 14);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_letterhead_gives_school_and_district_as_written),
        cmocka_unit_test(labels_and_values_may_stand_in_two_cells),
        cmocka_unit_test(one_line_may_hold_the_whole_place),
        cmocka_unit_test(a_list_may_name_its_school_in_running_text),
        cmocka_unit_test(lines_in_one_cell_are_lines),
        cmocka_unit_test(a_head_of_office_is_no_school_and_two_categories_are_none),
        cmocka_unit_test(minutes_give_the_day_of_the_handover),
        cmocka_unit_test(two_units_are_said_to_be_two),
        cmocka_unit_test(rows_that_are_no_data_are_told_apart),
        cmocka_unit_test(what_a_text_begins_with_has_its_first_two_letters),
        cmocka_unit_test(what_stands_in_a_text_has_its_leads),
    };
    return cmocka_run_group_tests(tests, make_units, free_units);
}

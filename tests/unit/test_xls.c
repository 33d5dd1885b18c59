/*
 * The .xls reader on records written by hand: what each means stands in MS-XLS and in Rentz's
 * description of BIFF5; texts and numbers are worked out by hand.
 */
#include "xls_records.h"

#include "io/xls/codepage.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Globals up to the sheet's name; XF 0 General, 1 date, 2 twelve zeros, 3 .VnTime. */
static void begin_book(book *to, unsigned version)
{
    *to = (book){0};
    begin_stream(to, version, 5);
    RECORD(to, SWC_BIFF_CODEPAGE, "\xE4\x04"); /* 1252 */
    if (version == BIFF8) {
        RECORD(to, SWC_BIFF_FONT, "\xC8\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0Arial");
        RECORD(to, SWC_BIFF_FONT, "\xC8\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0.VnTime");
        RECORD(to, SWC_BIFF_FORMAT, "\xA4\0\x0A\0\0dd/mm/yyyy");
        RECORD(to, SWC_BIFF_FORMAT,
               "\xA5\0\x0C\0\0"
               "000000000000");
    } else {
        RECORD(to, SWC_BIFF_FONT,
               "\xC8\0\0\0\0\0\0\0\0\0\0\0\0\0\x05"
               "Arial");
        RECORD(to, SWC_BIFF_FONT,
               "\xC8\0\0\0\0\0\0\0\0\0\0\0\xCC\0\x05"
               "Arial"); /* Russian */
        RECORD(to, SWC_BIFF_FORMAT,
               "\xA4\0\x0A"
               "dd/mm/yyyy");
        RECORD(to, SWC_BIFF_FORMAT,
               "\xA5\0\x0C"
               "000000000000");
    }
    static const unsigned formats[] = {0, 0xA4, 0xA5, 0};
    for (unsigned i = 0; i < 4; i++) {
        head(to, SWC_BIFF_XF, 20);
        put_u16(to, i == 3 ? 1 : 0); /* font */
        put_u16(to, formats[i]);
        put(to, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 16);
    }
    bool is_wide = version == BIFF8;
    head(to, SWC_BIFF_BOUNDSHEET, is_wide ? 9 : 8);
    to->sheet_place = to->bytes.length;
    put_u32(to, 0);
    put(to, is_wide ? "\0\0\x01\0S" : "\0\0\x01S", is_wide ? 5 : 4);
}

static void begin_sheet(book *to, unsigned version)
{
    head(to, SWC_BIFF_EOF, 0);
    uint32_t position = (uint32_t)to->bytes.length;
    for (size_t i = 0; i < 4; i++) {
        to->bytes.data[to->sheet_place + i] = (char)(uint8_t)(position >> (8 * i));
    }
    begin_stream(to, version, 0x10);
}

/* ---- tests ---- */

static void packed_numbers_have_their_value(void **state)
{
    (void)state;
    /* the four examples of Rentz 5.83 and the negative integer */
    assert_true(swc_biff_rk(0x3FF00000) == 1);
    assert_true(swc_biff_rk(0x3FF00001) == 0.01);
    assert_true(swc_biff_rk(0x004B5646) == 1234321);
    assert_true(swc_biff_rk(0x004B5647) == 12343.21);
    assert_true(swc_biff_rk(0xFFFFFFFE) == -1);
}

static void numbers_dates_booleans_and_errors_have_their_types(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    begin_sheet(&given, BIFF8);
    cell_head(&given, SWC_BIFF_NUMBER, 8, 0, 0, 0);
    put_double(&given, 66000000000.0);
    cell_head(&given, SWC_BIFF_NUMBER, 8, 0, 1, 2);
    put_double(&given, 66000000000.0);
    cell_head(&given, SWC_BIFF_RK, 4, 0, 2, 1);
    put_u32(&given, 44197U << 2 | 2);
    cell_head(&given, SWC_BIFF_BOOLERR, 2, 0, 3, 0);
    put(&given, "\1\0", 2);
    cell_head(&given, SWC_BIFF_BOOLERR, 2, 0, 4, 0);
    put(&given, "\x2A\1", 2);
    head(&given, SWC_BIFF_MULRK, 18);
    put_u16(&given, 1); /* row 2, columns 3 and 4 */
    put_u16(&given, 3);
    put_u16(&given, 0);
    put_u32(&given, 0x3FF00001);
    put_u16(&given, 1);
    put_u32(&given, 44197U << 2 | 2);
    put_u16(&given, 4);
    assert_cells(&given, "1 0 n 66000000000\n1 1 n 66000000000 id12\n1 2 d 2021-01-01\n"
                         "1 3 b true\n1 4 e #N/A\n2 3 n 0.01\n2 4 d 2021-01-01\n");
}

static void formulas_give_their_stored_value(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    begin_sheet(&given, BIFF8);
    cell_head(&given, SWC_BIFF_FORMULA, 16, 0, 0, 0);
    put_double(&given, 2.5);
    put_double(&given, 0);
    static const char kinds[][8] = {"\0\0\0\0\0\0\xFF\xFF", "\1\0\1\0\0\0\xFF\xFF",
                                    "\2\0\x07\0\0\0\xFF\xFF", "\3\0\0\0\0\0\xFF\xFF",
                                    "\0\0\0\0\0\0\xFF\xFF"};
    for (unsigned i = 0; i < 5; i++) {
        cell_head(&given, SWC_BIFF_FORMULA, 16, 0, i + 1, 3);
        put(&given, kinds[i], 8);
        put_double(&given, 0);
        if (i == 0) { /* the shared form may stand between */
            RECORD(&given, 0x04BC, "\0\0\0\0\0\0\0\0\0\0");
            RECORD(&given, SWC_BIFF_STRING,
                   "\x02\0\x01\xD1\x1E"
                   "a\0");
        }
    }
    assert_cells(&given, "1 0 n 2.5 f1\n1 1 s ốa f1 font-t\n1 2 b true f1\n1 3 e #DIV/0! f1\n"
                         "1 4 ?  f1\n1 5 ?  f3\n");
}

static void put_shared_cell(book *to, unsigned column, uint32_t index)
{
    cell_head(to, SWC_BIFF_LABELSST, 4, 0, column, 0);
    put_u32(to, index);
}

static void shared_strings_go_on_in_continue_records(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    /* "abcd" cut in two, the second half wide; "é" narrow; a rich string whose run is cut; a
     * phonetic one; the last begins with its record */
    RECORD(&given, SWC_BIFF_SST,
           "\5\0\0\0\5\0\0\0"
           "\4\0\0ab");
    RECORD(&given, SWC_BIFF_CONTINUE,
           "\1c\0d\0"
           "\1\0\0\xE9"
           "\2\0\x08\1\0xy"
           "\1\0");
    RECORD(&given, SWC_BIFF_CONTINUE,
           "\1\0"
           "\1\0\4\3\0\0\0z"
           "\xFF\xFF\xFF");
    RECORD(&given, SWC_BIFF_CONTINUE, "\2\0\1\x3D\xD8\0\xDE");
    begin_sheet(&given, BIFF8);
    for (unsigned i = 0; i < 5; i++) {
        put_shared_cell(&given, i, i);
    }
    assert_cells(&given, "1 0 s abcd\n1 1 s é\n1 2 s xy\n1 3 s z\n1 4 s 😀\n");
}

static void fonts_of_runs_must_agree(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    /* runs: all .VnTime; from the second character on; behind the text */
    RECORD(&given, SWC_BIFF_SST,
           "\4\0\0\0\4\0\0\0"
           "\2\0\x08\1\0ab\0\0\1\0"
           "\2\0\x08\1\0cd\1\0\1\0"
           "\2\0\x08\1\0"
           "ef\2\0\1\0"
           "\2\0\x08\2\0gh\0\0\1\0\0\0\1\0"); /* two runs from one character on */
    begin_sheet(&given, BIFF8);
    for (unsigned i = 0; i < 4; i++) {
        put_shared_cell(&given, i, i);
    }
    assert_cells(&given, "1 0 s ab font-t\n1 1 s cd\n1 2 s ef\n1 3 s gh\n");
}

/* Millions of them behind the SST would be walked for each cell. */
static void an_empty_continue_record_ends_the_strings(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    RECORD(&given, SWC_BIFF_SST, "\2\0\0\0\2\0\0\0\1\0\0a\1");
    head(&given, SWC_BIFF_CONTINUE, 0);
    RECORD(&given, SWC_BIFF_CONTINUE, "\0\0b");
    begin_sheet(&given, BIFF8);
    put_shared_cell(&given, 0, 0);
    assert_refused(&given, SWC_ISSUE_FILE_DAMAGED);
}

static void a_row_of_more_cells_than_columns_is_refused(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    begin_sheet(&given, BIFF8);
    for (unsigned i = 0; i < 257; i++) {
        cell_head(&given, SWC_BIFF_RK, 4, 0, i % 2, 0);
        put_u32(&given, 2);
    }
    assert_refused(&given, SWC_ISSUE_FILE_DAMAGED);
}

static void rows_out_of_order_are_put_in_order(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    begin_sheet(&given, BIFF8);
    head(&given, SWC_BIFF_ROW, 16); /* row 3 is hidden */
    put(&given, "\2\0\0\0\1\0\0\0\0\0\0\0\x20\0\0\0", 16);
    static const unsigned rows[] = {2, 0, 2, 1};
    for (unsigned i = 0; i < 4; i++) {
        cell_head(&given, SWC_BIFF_RK, 4, rows[i], 3 - i, 0);
        put_u32(&given, i << 2 | 2);
    }
    assert_cells(&given, "1 2 n 1\n2 0 n 3\n3 1 n 2 hidden\n3 3 n 0 hidden\n");
}

static void embedded_charts_are_passed_over(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    begin_sheet(&given, BIFF8);
    begin_stream(&given, BIFF8, 0x20);
    cell_head(&given, SWC_BIFF_RK, 4, 0, 0, 0); /* the chart's copy of its data */
    put_u32(&given, 9U << 2 | 2);
    head(&given, SWC_BIFF_EOF, 0);
    cell_head(&given, SWC_BIFF_RK, 4, 5, 0, 0);
    put_u32(&given, 7U << 2 | 2);
    RECORD(&given, SWC_BIFF_MERGEDCELLS, "\1\0\0\0\1\0\2\0\3\0");
    outcome out = read_book(&given, true);
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "6 0 n 7\n");
    assert_int_equal(out.merge_count, 1);
    assert_int_equal(out.merge.first_row, 1);
    assert_int_equal(out.merge.last_row, 2);
    assert_int_equal(out.merge.first_column, 2);
    assert_int_equal(out.merge.last_column, 3);
}

static void texts_of_excel_5_take_the_page_of_their_font(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF5);
    begin_sheet(&given, BIFF5);
    cell_head(&given, SWC_BIFF_LABEL, 4, 0, 0, 0);
    put(&given, "\2\0\xE9z", 4);
    cell_head(&given, SWC_BIFF_LABEL, 4, 0, 1, 3); /* Russian: windows-1251 */
    put(&given, "\2\0\xC4\xE0", 4);
    cell_head(&given, SWC_BIFF_RSTRING, 7, 0, 2, 0);
    put(&given, "\2\0ab\1\1\1", 7);
    assert_cells(&given, "1 0 s éz\n1 1 s Да\n1 2 s ab\n");
}

static void runs_in_another_page_are_refused(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF5);
    begin_sheet(&given, BIFF5);
    cell_head(&given, SWC_BIFF_RSTRING, 7, 0, 2, 0);
    put(&given, "\2\0a\xE9\1\1\1", 7);
    assert_refused(&given, SWC_ISSUE_FILE_FORMAT);
}

static void an_east_asian_font_in_excel_5_makes_the_page_unknown(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        book given;
        begin_book(&given, BIFF5);
        RECORD(&given, SWC_BIFF_FONT,
               "\xC8\0\0\0\0\0\0\0\0\0\0\0\x80\0\x05"
               "Arial");
        begin_sheet(&given, BIFF5);
        cell_head(&given, SWC_BIFF_LABEL, 4, 0, 0, 0);
        put(&given, i == 0 ? "\2\0ab" : "\2\0a\xE9", 4);
        if (i == 0) {
            assert_cells(&given, "1 0 s ab\n");
        } else {
            assert_refused(&given, SWC_ISSUE_FILE_FORMAT);
        }
    }
}

/* Words of an East Asian Excel 5 stand before the letters of a date, or hold what looks like one.
 */
static void a_format_in_an_unknown_page_is_told_by_its_ascii(void **state)
{
    (void)state;
    static const struct {
        const char *record; /* id 164, a count, the text */
        size_t length;
        const char *cells; /* NULL: refused */
    } formats[] = {
        {"\xA4\0\x05\"\x93\xFA\"d", 8, "1 0 d 2021-01-01\n"},
        {"\xA4\0\x05\"\x93\xFA\"0", 8, "1 0 n 44197\n"},
        {"\xA4\0\x05yyyy\x94", 8, "1 0 d 2021-01-01\n"},
        {"\xA4\0\x02\x83m", 5, NULL}, /* "ム" of page 932 or an m behind something */
    };
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        book given;
        begin_book(&given, BIFF5);
        RECORD(&given, SWC_BIFF_FONT,
               "\xC8\0\0\0\0\0\0\0\0\0\0\0\x80\0\x05"
               "Arial");
        head(&given, SWC_BIFF_FORMAT, formats[i].length);
        put(&given, formats[i].record, formats[i].length);
        begin_sheet(&given, BIFF5);
        cell_head(&given, SWC_BIFF_RK, 4, 0, 0, 1);
        put_u32(&given, 44197U << 2 | 2);
        if (formats[i].cells != NULL) {
            assert_cells(&given, formats[i].cells);
        } else {
            assert_refused(&given, SWC_ISSUE_FILE_DAMAGED);
        }
    }
}

static void code_pages_have_their_letters(void **state)
{
    (void)state;
    static const struct {
        uint16_t page;
        const char *bytes, *text;
    } texts[] = {
        {1258, "\xF5\xFD\xD0\xFE", "õýÐ₫"}, {1252, "\x80\xFF", "€ÿ"}, {10000, "\x8A\xBF", "äø"},
        {0x8000, "\x8A\xBF", "äø"},         {1251, "\xC4\xE0", "Да"}, {437, "\x82", "é"},
        {1252, "\x81", "\xEF\xBF\xBD"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        swc_buf text = {0};
        bool known = false;
        assert_true(swc_codepage_decode(texts[i].page, (const uint8_t *)texts[i].bytes,
                                        strlen(texts[i].bytes), &text, &known));
        assert_true(known);
        if (i == 0) { /* 1258: õ is ơ, ý is ư, Ð is Đ: Microsoft's table, letter by letter */
            assert_string_equal(text.data, "\xC6\xA1\xC6\xB0\xC4\x90\xE2\x82\xAB");
        } else {
            assert_string_equal(text.data, texts[i].text);
        }
        swc_buf_free(&text);
    }
}

/* Gnumeric writes CODEPAGE 1200 (UTF-16) into files of Excel 5, and its words in two bytes each. */
static void a_page_that_we_lack_gives_plain_ascii_only(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t length;
        bool known;
    } texts[] = {
        {"Danh sach\t1\r\n", 12, true},
        {"\x10\1\x03\1k\0", 6, false}, /* Đăk in UTF-16 */
        {"L\0\xAF\1u\0", 6, false},
        {"\x1B\x04", 2, false},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        swc_buf text = {0};
        bool known = !texts[i].known;
        assert_true(swc_codepage_decode(1200, (const uint8_t *)texts[i].bytes, texts[i].length,
                                        &text, &known));
        assert_int_equal(known, texts[i].known);
        swc_buf_free(&text);
    }
}

static void what_contradicts_itself_is_refused(void **state)
{
    (void)state;
    static const struct {
        unsigned id;
        const char *data;
        size_t length;
        swc_issue_code code;
    } records[] = {
        {SWC_BIFF_NUMBER, "\0\0\0\0\0\0\0\0", 8, SWC_ISSUE_FILE_DAMAGED},              /* cut */
        {SWC_BIFF_NUMBER, "\0\0\0\1\0\0\0\0\0\0\0\0\0\0", 14, SWC_ISSUE_FILE_DAMAGED}, /* IV+1 */
        {SWC_BIFF_RK, "\0\0\0\0\x09\0\0\0\0\0", 10, SWC_ISSUE_FILE_DAMAGED}, /* no such XF */
        {SWC_BIFF_MULRK, "\0\0\0\0\0\0\0\0\0\0\1\0", 12, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_LABELSST, "\0\0\0\0\0\0\0\0\0\0", 10, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_BOOLERR, "\0\0\0\0\0\0\2\0", 8, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_BOOLERR, "\0\0\0\0\0\0\3\1", 8, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_LABEL, "\0\0\0\0\0\0\5\0\0ab", 11, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_INTEGER_OLD, "\0\0\0\0\0\0\0\0\0", 9, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_MERGEDCELLS, "\2\0\0\0\0\0\0\0\0\0", 10, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_MERGEDCELLS, "\1\0\2\0\1\0\0\0\0\0", 10, SWC_ISSUE_FILE_DAMAGED},
        {SWC_BIFF_FILEPASS, "\0\0\0\0\0\0", 6, SWC_ISSUE_FILE_ENCRYPTED},
    };
    for (size_t i = 0; i < sizeof records / sizeof records[0]; i++) {
        book given;
        begin_book(&given, BIFF8);
        begin_sheet(&given, BIFF8);
        head(&given, records[i].id, records[i].length);
        put(&given, records[i].data, records[i].length);
        assert_refused(&given, records[i].code);
    }
}

static void a_damaged_format_is_a_fault_only_where_a_number_uses_it(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        book given;
        begin_book(&given, BIFF8);
        RECORD(&given, SWC_BIFF_FORMAT, "\xA4\0\xFF\0\0dd/mm"); /* XF 1; 255 characters? */
        begin_sheet(&given, BIFF8);
        cell_head(&given, SWC_BIFF_RK, 4, 0, 0, i == 0 ? 0 : 1);
        put_u32(&given, 7U << 2 | 2);
        if (i == 0) {
            assert_cells(&given, "1 0 n 7\n");
        } else {
            assert_refused(&given, SWC_ISSUE_FILE_DAMAGED);
        }
    }
}

static void a_cell_that_stands_twice_is_refused(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    begin_sheet(&given, BIFF8);
    for (unsigned i = 0; i < 2; i++) {
        cell_head(&given, SWC_BIFF_RK, 4, 0, 0, 0);
        put_u32(&given, i << 2 | 2);
    }
    assert_refused(&given, SWC_ISSUE_FILE_DAMAGED);
}

static void a_sheet_without_its_end_gives_no_cell(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    begin_sheet(&given, BIFF8);
    cell_head(&given, SWC_BIFF_RK, 4, 0, 0, 0);
    put_u32(&given, 7U << 2 | 2);
    outcome out = read_book(&given, false);
    assert_int_equal(out.status, SWC_ERR_INPUT);
    assert_int_equal(out.code, SWC_ISSUE_FILE_DAMAGED);
    assert_string_equal(out.cells, "");
}

static void a_password_in_the_globals_is_named(void **state)
{
    (void)state;
    book given;
    begin_book(&given, BIFF8);
    RECORD(&given, SWC_BIFF_FILEPASS, "\0\0\0\0\0\0");
    begin_sheet(&given, BIFF8);
    assert_refused(&given, SWC_ISSUE_FILE_ENCRYPTED);
}

/* Cells that no BOUNDSHEET leads to would be lost without a word. */
static void a_workbook_that_lists_no_sheet_is_refused(void **state)
{
    (void)state;
    book given = {0};
    begin_stream(&given, BIFF8, 5);
    cell_head(&given, SWC_BIFF_NUMBER, 8, 0, 0, 0);
    put_double(&given, 1);
    assert_refused(&given, SWC_ISSUE_FILE_FORMAT); /* with the EOF of the globals behind it */
}

static void older_versions_are_refused(void **state)
{
    (void)state;
    book given;
    begin_book(&given, 0x0400);
    begin_sheet(&given, 0x0400);
    assert_refused(&given, SWC_ISSUE_FILE_FORMAT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(packed_numbers_have_their_value),
        cmocka_unit_test(numbers_dates_booleans_and_errors_have_their_types),
        cmocka_unit_test(formulas_give_their_stored_value),
        cmocka_unit_test(shared_strings_go_on_in_continue_records),
        cmocka_unit_test(fonts_of_runs_must_agree),
        cmocka_unit_test(an_empty_continue_record_ends_the_strings),
        cmocka_unit_test(a_row_of_more_cells_than_columns_is_refused),
        cmocka_unit_test(rows_out_of_order_are_put_in_order),
        cmocka_unit_test(embedded_charts_are_passed_over),
        cmocka_unit_test(texts_of_excel_5_take_the_page_of_their_font),
        cmocka_unit_test(runs_in_another_page_are_refused),
        cmocka_unit_test(an_east_asian_font_in_excel_5_makes_the_page_unknown),
        cmocka_unit_test(a_format_in_an_unknown_page_is_told_by_its_ascii),
        cmocka_unit_test(code_pages_have_their_letters),
        cmocka_unit_test(a_page_that_we_lack_gives_plain_ascii_only),
        cmocka_unit_test(what_contradicts_itself_is_refused),
        cmocka_unit_test(a_damaged_format_is_a_fault_only_where_a_number_uses_it),
        cmocka_unit_test(a_cell_that_stands_twice_is_refused),
        cmocka_unit_test(a_sheet_without_its_end_gives_no_cell),
        cmocka_unit_test(a_password_in_the_globals_is_named),
        cmocka_unit_test(a_workbook_that_lists_no_sheet_is_refused),
        cmocka_unit_test(older_versions_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Excel 2, 3 and 4 (BIFF2 to BIFF4) and single sheets without globals, on records written by hand
 * after Rentz's description; xlrd and Excel read such files.
 */
#include "xls_records.h"

static void put_text(book *to, const char *text)
{
    put(to, text, strlen(text));
}

/* A record of one string behind `before`. */
static void put_named(book *to, unsigned id, const char *before, size_t before_length,
                      const char *text)
{
    head(to, id, before_length + 1 + strlen(text));
    put(to, before, before_length);
    put(to, (const uint8_t[]){(uint8_t)strlen(text)}, 1);
    put_text(to, text);
}

static void begin_old(book *to, unsigned id, unsigned type)
{
    head(to, id, 6);
    put_u16(to, 0);
    put_u16(to, type);
    put_u16(to, 0);
}

/* Three bytes instead of an XF. */
static void old_cell(book *to, unsigned id, size_t length, unsigned row, unsigned column,
                     const char *attributes)
{
    head(to, id, length + 7);
    put_u16(to, row);
    put_u16(to, column);
    put(to, attributes, 3);
}

static void put_formats_of_excel_2(book *to)
{
    put_named(to, SWC_BIFF_FONT, "\xC8\0\0\0", 4, "Helv");
    put_named(to, SWC_BIFF_FONT, "\xC8\0\0\0", 4, ".VnTime");
    put_named(to, SWC_BIFF_FORMAT_OLD, "", 0, "General");
    put_named(to, SWC_BIFF_FORMAT_OLD, "", 0, "d/m/yy");
    put_named(to, SWC_BIFF_FORMAT_OLD, "", 0, "000000");
}

static void put_cells_of_excel_2(book *to)
{
    old_cell(to, SWC_BIFF_INTEGER_OLD, 2, 0, 0, "\x00\x00\x00");
    put_u16(to, 65535);
    old_cell(to, SWC_BIFF_INTEGER_OLD, 2, 0, 1, "\x02\x02\x00");
    put_u16(to, 123);
    old_cell(to, SWC_BIFF_NUMBER_OLD, 8, 1, 0, "\x01\x01\x00");
    put_double(to, 20090);
    old_cell(to, SWC_BIFF_LABEL_OLD, 4, 1, 1, "\x03\x40\x00");
    put_text(to, "\x03NgA");
    old_cell(to, SWC_BIFF_BOOLERR_OLD, 2, 2, 0, "\x00\x00\x00");
    put_u16(to, 1);
    old_cell(to, SWC_BIFF_BOOLERR_OLD, 2, 2, 1, "\x00\x00\x00");
    put_u16(to, 0x12A);
    old_cell(to, SWC_BIFF_FORMULA, 9, 3, 0, "\x00\x00\x00");
    put_double(to, 2.5);
    put(to, "", 1);
    old_cell(to, SWC_BIFF_FORMULA, 9, 3, 1, "\x00\x00\x00");
    put(to, "\0\0\0\0\0\0\xFF\xFF\0", 9);
    RECORD(to, SWC_BIFF_STRING_OLD, "\x02xy");
}

#define CELLS_OF_EXCEL_2                                                                           \
    "2 0 d 1955-01-01\n"                                                                           \
    "2 1 s NgA font-t\n"                                                                           \
    "3 0 b true\n"                                                                                 \
    "3 1 e #N/A\n"                                                                                 \
    "4 0 n 2.5 f1\n"                                                                               \
    "4 1 s xy f1\n"

static void cells_of_excel_2_name_their_style_in_three_bytes(void **state)
{
    (void)state;
    book given = {0};
    begin_old(&given, SWC_BIFF_BOF_2, 0x10);
    put_formats_of_excel_2(&given);
    RECORD(&given, SWC_BIFF_XF_2, "\x00\x00\x00\x00");
    RECORD(&given, SWC_BIFF_XF_2, "\x00\x00\x41\x00"); /* locked, format 1 */
    RECORD(&given, SWC_BIFF_XF_2, "\x00\x00\x02\x00");
    RECORD(&given, SWC_BIFF_XF_2, "\x01\x00\x00\x00");
    put_cells_of_excel_2(&given);
    assert_cells(&given, "1 0 n 65535\n1 1 n 123 id6\n" CELLS_OF_EXCEL_2);
}

static void cells_of_excel_2_without_xf_name_their_format(void **state)
{
    (void)state;
    book given = {0};
    begin_old(&given, SWC_BIFF_BOF_2, 0x10);
    put_named(&given, SWC_BIFF_FORMAT_OLD, "", 0, "General");
    put_named(&given, SWC_BIFF_FORMAT_OLD, "", 0, "d/m/yy");
    old_cell(&given, SWC_BIFF_NUMBER_OLD, 8, 0, 0, "\x00\x01\x00");
    put_double(&given, 20090);
    old_cell(&given, SWC_BIFF_NUMBER_OLD, 8, 0, 1, "\x00\x00\x00");
    put_double(&given, 20090);
    old_cell(&given, SWC_BIFF_INTEGER_OLD, 2, 0, 2, "\x00\x0C\x00"); /* built in: d/m/yy */
    put_u16(&given, 20090);
    assert_cells(&given, "1 0 d 1955-01-01\n1 1 n 20090\n1 2 d 1955-01-01\n");
}

static void the_last_ixfe_names_the_style_that_does_not_fit(void **state)
{
    (void)state;
    book given = {0};
    begin_old(&given, SWC_BIFF_BOF_2, 0x10);
    put_named(&given, SWC_BIFF_FORMAT_OLD, "", 0, "General");
    put_named(&given, SWC_BIFF_FORMAT_OLD, "", 0, "d/m/yy");
    for (unsigned i = 0; i < 70; i++) {
        head(&given, SWC_BIFF_XF_2, 4);
        put(&given, i == 66 ? "\0\0\x01" : "\0\0\0", 4);
    }
    RECORD(&given, SWC_BIFF_IXFE, "\x42\0"); /* 66 */
    old_cell(&given, SWC_BIFF_INTEGER_OLD, 2, 5, 0, "\x3F\0\0");
    put_u16(&given, 20090);
    RECORD(&given, SWC_BIFF_IXFE, "\x43\0");
    old_cell(&given, SWC_BIFF_INTEGER_OLD, 2, 4, 0, "\x3F\0\0"); /* out of order */
    put_u16(&given, 20090);
    assert_cells(&given, "5 0 n 20090\n6 0 d 1955-01-01\n");
}

static void put_styles_of_excel_3(book *to, bool is_4)
{
    put_named(to, SWC_BIFF_FONT_3, "\xC8\0\0\0\0\0", 6, "Arial");
    put_named(to, SWC_BIFF_FONT_3, "\xC8\0\0\0\0\0", 6, "VNI-Times");
    if (is_4) {
        put_named(to, SWC_BIFF_FORMAT, "\0\0", 2, "General");
        put_named(to, SWC_BIFF_FORMAT, "\0\0", 2, "dd/mm/yyyy");
    } else {
        put_named(to, SWC_BIFF_FORMAT_OLD, "", 0, "General");
        put_named(to, SWC_BIFF_FORMAT_OLD, "", 0, "dd/mm/yyyy");
    }
    unsigned xf = is_4 ? SWC_BIFF_XF_4 : SWC_BIFF_XF_3;
    RECORD(to, xf, "\0\0\0\0\0\0\0\0\0\0\0\0");
    RECORD(to, xf, "\0\x01\0\0\0\0\0\0\0\0\0\0");
    RECORD(to, xf, "\x01\0\0\0\0\0\0\0\0\0\0\0");
}

static void put_cells_of_excel_3(book *to, unsigned formula)
{
    head(to, SWC_BIFF_ROW, 16);
    put(to, "\x01\0\0\0\x03\0\0\0\0\0\0\0\x20\0\0\0", 16);
    cell_head(to, SWC_BIFF_NUMBER, 8, 0, 0, 1);
    put_double(to, 20090);
    cell_head(to, SWC_BIFF_LABEL, 7, 0, 1, 2);
    put(to, "\x05\0Teaaa", 7);
    cell_head(to, SWC_BIFF_RK, 4, 1, 0, 0);
    put_u32(to, 0x004B5647);
    cell_head(to, formula, 10, 1, 1, 0);
    put(to, "\0\0\0\0\0\0\xFF\xFF\0\0", 10);
    RECORD(to, SWC_BIFF_STRING, "\x02\0xy");
}

#define CELLS_OF_EXCEL_3                                                                           \
    "1 0 d 1955-01-01\n1 1 s Teaaa font-v\n2 0 n 12343.21 hidden\n2 1 s xy f1 hidden\n"

static void excel_3_and_4_bring_the_styles_with_the_sheet(void **state)
{
    (void)state;
    book third = {0};
    begin_old(&third, SWC_BIFF_BOF_3, 0x10);
    put_styles_of_excel_3(&third, false);
    put_cells_of_excel_3(&third, SWC_BIFF_FORMULA_3);
    assert_cells(&third, CELLS_OF_EXCEL_3);
    book fourth = {0};
    begin_old(&fourth, SWC_BIFF_BOF_4, 0x10);
    put_styles_of_excel_3(&fourth, true);
    put_cells_of_excel_3(&fourth, SWC_BIFF_FORMULA_4);
    assert_cells(&fourth, CELLS_OF_EXCEL_3);
}

/* A sheet of Excel 4 with a number in XF 1, which is of `format`. */
static void put_bundled(book *to, const char *name, const char *format, bool is_1904)
{
    book sheet = {0};
    begin_old(&sheet, SWC_BIFF_BOF_4, 0x10);
    put_named(&sheet, SWC_BIFF_FORMAT, "\0\0", 2, "General");
    put_named(&sheet, SWC_BIFF_FORMAT, "\0\0", 2, format);
    RECORD(&sheet, SWC_BIFF_XF_4, "\0\0\0\0\0\0\0\0\0\0\0\0");
    RECORD(&sheet, SWC_BIFF_XF_4, "\0\x01\0\0\0\0\0\0\0\0\0\0");
    if (is_1904) {
        RECORD(&sheet, SWC_BIFF_DATEMODE, "\x01\0");
    }
    cell_head(&sheet, SWC_BIFF_NUMBER, 8, 0, 0, 1);
    put_double(&sheet, 20090);
    head(&sheet, SWC_BIFF_EOF, 0);
    head(to, SWC_BIFF_SHEETHDR, 5 + strlen(name));
    put_u32(to, (uint32_t)sheet.bytes.length);
    put(to, (const uint8_t[]){(uint8_t)strlen(name)}, 1);
    put_text(to, name);
    put(to, sheet.bytes.data, sheet.bytes.length);
    swc_buf_free(&sheet.bytes);
}

static void assert_sheet(const swc_backend *backend, void *self, size_t sheet, const char *name,
                         const char *value)
{
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_row row;
    assert_true(swc_str_is(backend->sheet(self, sheet).name, name));
    assert_int_equal(backend->start(self, sheet, &code, NULL), SWC_OK);
    assert_int_equal(backend->next(self, &row, &code, NULL), SWC_OK);
    assert_int_equal(row.cell_count, 1);
    assert_true(swc_str_is(row.cells[0].text, value));
    assert_int_equal(backend->next(self, &row, &code, NULL), SWC_END);
}

static void sheets_of_a_bundle_keep_their_own_styles(void **state)
{
    (void)state;
    book given = {0};
    begin_old(&given, SWC_BIFF_BOF_4, 0x100);
    put_bundled(&given, "A", "dd/mm/yyyy", true);
    put_bundled(&given, "Lop", "0.00", false);
    put_bundled(&given, "C", "dd/mm/yyyy", false);
    head(&given, SWC_BIFF_EOF, 0);
    uint8_t *bytes = malloc(given.bytes.length);
    assert_non_null(bytes);
    memcpy(bytes, given.bytes.data, given.bytes.length);
    const swc_backend *backend = NULL;
    void *self = NULL;
    swc_issue_code code = SWC_ISSUE_COUNT;
    assert_int_equal(swc_xls_open_stream(bytes, given.bytes.length, &backend, &self, &code, NULL),
                     SWC_OK);
    assert_int_equal(backend->sheet_count(self), 3);
    for (int i = 0; i < 2; i++) { /* in any order, and again */
        assert_sheet(backend, self, 2, "C", "1955-01-01");
        assert_sheet(backend, self, 0, "A", "1959-01-02");
        assert_sheet(backend, self, 1, "Lop", "20090");
    }
    backend->close(self);
    swc_buf_free(&given.bytes);
}

static void a_single_sheet_written_by_a_script_is_read(void **state)
{
    (void)state;
    book given = {0};
    begin_stream(&given, 0, 0x10); /* the xlsBOF() of many PHP pages */
    cell_head(&given, SWC_BIFF_LABEL, 5, 0, 0, 0);
    put(&given, "\x03\0Lan", 5);
    cell_head(&given, SWC_BIFF_NUMBER, 8, 0, 1, 0);
    put_double(&given, 2010);
    assert_cells(&given, "1 0 s Lan\n1 1 n 2010\n");
    book wide = {0};
    begin_stream(&wide, BIFF8, 0x10);
    cell_head(&wide, SWC_BIFF_LABEL, 5, 0, 0, 0);
    put(&wide, "\x01\0\x01\xA1\x1E", 5); /* U+1EA1 */
    assert_cells(&wide, "1 0 s \xE1\xBA\xA1\n");
}

static void what_old_records_lack_is_refused(void **state)
{
    (void)state;
    static const struct {
        unsigned id;
        size_t length;
    } cut[] = {{SWC_BIFF_INTEGER_OLD, 8}, {SWC_BIFF_NUMBER_OLD, 14}, {SWC_BIFF_LABEL_OLD, 7},
               {SWC_BIFF_BOOLERR_OLD, 8}, {SWC_BIFF_FORMULA, 14},    {SWC_BIFF_NUMBER_OLD, 6}};
    for (size_t i = 0; i < sizeof cut / sizeof cut[0]; i++) {
        book given = {0};
        begin_old(&given, SWC_BIFF_BOF_2, 0x10);
        head(&given, cut[i].id, cut[i].length);
        put(&given, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", cut[i].length);
        assert_refused(&given, SWC_ISSUE_FILE_DAMAGED);
    }
    book unnamed = {0}; /* the style is said by an IXFE record that is missing */
    begin_old(&unnamed, SWC_BIFF_BOF_2, 0x10);
    RECORD(&unnamed, SWC_BIFF_XF_2, "\0\0\0\0");
    old_cell(&unnamed, SWC_BIFF_INTEGER_OLD, 2, 0, 0, "\x3F\0\0");
    put_u16(&unnamed, 5);
    assert_refused(&unnamed, SWC_ISSUE_FILE_DAMAGED);
    book later = {0}; /* a record of Excel 2 in Excel 3 */
    begin_old(&later, SWC_BIFF_BOF_3, 0x10);
    old_cell(&later, SWC_BIFF_INTEGER_OLD, 2, 0, 0, "\0\0\0");
    put_u16(&later, 5);
    assert_refused(&later, SWC_ISSUE_FILE_DAMAGED);
    book chart = {0};
    begin_old(&chart, SWC_BIFF_BOF_3, 0x20);
    assert_refused(&chart, SWC_ISSUE_FILE_FORMAT);
    book locked = {0};
    begin_old(&locked, SWC_BIFF_BOF_4, 0x10);
    RECORD(&locked, SWC_BIFF_FILEPASS, "\0\0\0\0");
    assert_refused(&locked, SWC_ISSUE_FILE_ENCRYPTED);
    book bundle = {0}; /* a length beyond the end */
    begin_old(&bundle, SWC_BIFF_BOF_4, 0x100);
    RECORD(&bundle, SWC_BIFF_SHEETHDR, "\xFF\xFF\xFF\x7F\x01S");
    begin_old(&bundle, SWC_BIFF_BOF_4, 0x10);
    assert_refused(&bundle, SWC_ISSUE_FILE_DAMAGED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_of_excel_2_name_their_style_in_three_bytes),
        cmocka_unit_test(cells_of_excel_2_without_xf_name_their_format),
        cmocka_unit_test(the_last_ixfe_names_the_style_that_does_not_fit),
        cmocka_unit_test(excel_3_and_4_bring_the_styles_with_the_sheet),
        cmocka_unit_test(sheets_of_a_bundle_keep_their_own_styles),
        cmocka_unit_test(a_single_sheet_written_by_a_script_is_read),
        cmocka_unit_test(what_old_records_lack_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

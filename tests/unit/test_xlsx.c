/*
 * The cells of .xlsx sheets on parts written by hand: each test says what a workbook holds and
 * what its cells are by ECMA-376 or by what Excel shows.
 */
#include "unit/xlsx_parts.h"

static void shared_rich_and_phonetic_texts_are_plain_text(void **state)
{
    (void)state;
    assert_cells("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                 "<c r='C1' t='s'><v>2</v></c><c r='D1' t='s'><v>3</v></c>"
                 "<c r='E1' t='s'><v>4</v></c><c r='F1' t='s'><v/></c></row>",
                 "1 0 s Mã\n1 1 s Họ tên\n1 2 s 東京\n1 3 s a\r\nb_x000D_\n");
}

static void inline_and_formula_texts_are_plain_text(void **state)
{
    (void)state;
    assert_cells("<row r='1'><c t='inlineStr'><is><t>001</t></is></c>"
                 "<c t='inlineStr'><is><r><t>a</t></r><rPh><t>no</t></rPh><r><t> b</t></r></is></c>"
                 "<c t='str'><f>A1</f><v> x_x0041_ </v></c><c t='str'><f>A1</f><v></v></c>"
                 "<c t='inlineStr'><is><t>in</t></is><v>out</v></c>"
                 "<c s='' t='inlineStr'><v>value</v></c>"
                 "<c t='inlineStr'><is><t><![CDATA[<b>&amp;]]></t></is></c></row>",
                 "1 0 s 001\n1 1 s a b\n1 2 s  xA  f1\n1 3 ?  f1\n1 4 s in\n1 5 s value\n"
                 "1 6 s <b>&amp;\n");
}

static void numbers_dates_booleans_and_errors_have_their_types(void **state)
{
    (void)state;
    assert_cells("<row r='1'><c><v>66000000000</v></c><c s='2'><v>66000000000</v></c>"
                 "<c s='1'><v>44197</v></c><c s='4'><v>44197.5</v></c><c t='b'><v>1</v></c>"
                 "<c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c>"
                 "<c t='d'><v>2014-02-14T08:27:48.765Z</v></c><c t='n' s='1'><v>-1</v></c>"
                 "<c><v>1,5</v></c></row>",
                 "1 0 n 66000000000\n1 1 n 66000000000 id12\n1 2 d 2021-01-01\n"
                 "1 3 d 2021-01-01T12:00:00\n1 4 b true\n1 5 b false\n1 6 e #N/A\n"
                 "1 7 d 2014-02-14T08:27:48.765\n1 8 n -1\n1 9 e 1,5\n");
}

/* The schema wants numFmts and fonts before cellXfs; who writes them behind means the same. */
static void a_style_may_point_at_what_stands_behind_it(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .styles =
            "<styleSheet><cellXfs><xf/><xf numFmtId='170' fontId='1'/></cellXfs>"
            "<fonts><font/><font><name val='.VnTime'/></font></fonts>"
            "<numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/></numFmts></styleSheet>",
        .sheet = "<worksheet><sheetData><row r='1'><c s='1'><v>44197</v></c>"
                 "<c s='1' t='str'><v>x</v></c></row></sheetData></worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 d 2021-01-01\n1 1 s x font-t\n");
}

static void the_1904_system_is_honoured(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .book = "<workbook xmlns:r='x'><workbookPr date1904='1'/><sheets>"
                "<sheet name='S' r:id='s1'/></sheets></workbook>",
        .sheet = "<worksheet><sheetData><row><c s='1'><v>1</v></c></row></sheetData></worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 d 1904-01-02\n");
}

static void formulas_give_their_stored_value(void **state)
{
    (void)state;
    assert_cells("<row r='1'><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c>"
                 "<c t='e'><f>1/0</f><v>#DIV/0!</v></c><c s='1'><f>1</f><v>44197</v></c></row>",
                 "1 0 n 2 f1\n1 1 ?  f3\n1 2 e #DIV/0! f1\n1 3 d 2021-01-01 f1\n");
}

/* A store names a text that it has by its place, and packs digits as a number. */
static void texts_that_come_again_are_the_same(void **state)
{
    (void)state;
    static const char *const texts[] = {"0000",
                                        "00000000000000000",
                                        "999999999999999999",
                                        "0661",
                                        "066205000000",
                                        "06620500000a",
                                        "Không",
                                        "1.5",
                                        "nghìn",
                                        "Nữ",
                                        "1234567890123456789"};
    enum { TEXTS = sizeof texts / sizeof texts[0], ROWS = 3 };
    char rows[8192] = "";
    char expected[4096] = "";
    size_t row_length = 0;
    size_t length = 0;
    for (int row = 1; row <= ROWS; row++) {
        row_length += (size_t)snprintf(rows + row_length, sizeof rows - row_length, "<row>");
        for (unsigned i = 0; i < TEXTS; i++) {
            const char *text = texts[(i * (unsigned)row) % TEXTS];
            row_length += (size_t)snprintf(rows + row_length, sizeof rows - row_length,
                                           "<c t='inlineStr'><is><t>%s</t></is></c>", text);
            length += (size_t)snprintf(expected + length, sizeof expected - length, "%d %u s %s\n",
                                       row, i, text);
        }
        row_length += (size_t)snprintf(rows + row_length, sizeof rows - row_length, "</row>");
    }
    assert_cells(rows, expected);
}

static void missing_references_are_counted(void **state)
{
    (void)state;
    assert_cells("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r='C3'><v>4</v></c>"
                 "<c><v>5</v></c></row><row hidden='1'><c r='A9'><v>6</v></c></row>",
                 "1 0 n 1\n1 2 n 3\n3 2 n 4\n3 3 n 5\n9 0 n 6 hidden\n");
}

static void cells_out_of_order_are_put_in_order(void **state)
{
    (void)state;
    assert_cells("<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c>"
                 "<c r='B1' t='s'><v>0</v></c></row>",
                 "1 0 n 1\n1 1 s Mã\n1 2 n 3\n");
}

static void what_contradicts_itself_is_refused(void **state)
{
    (void)state;
    assert_refused("<row r='3'/><row r='1'/>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='3'/><row r='3'/>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='0'/>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='-1'/>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1048577'/>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1048576'/><row/>", SWC_ISSUE_FILE_LIMIT);
    assert_refused("<row r='1'><c r='A2'><v>1</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c r='1A'><v>1</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c r='XFE1'><v>1</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c r='XFD1'/><c/></row>", SWC_ISSUE_FILE_LIMIT);
    assert_refused("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                   SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c t='s'><v>7</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c t='s'><v>-1</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c t='s'><v>18446744073709551616</v></c></row>",
                   SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c t='x'><v>1</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c t='b'><v>2</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c s='6'><v>2</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c><v>1</v><v>2</v></c></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><x/></row>", SWC_ISSUE_FILE_DAMAGED);
    assert_refused("<row r='1'><c></row>", SWC_ISSUE_FILE_DAMAGED);
}

/* Rows that the scanner must leave to expat, or must judge as expat does. */
static void rows_that_are_not_plain_are_read_all_the_same(void **state)
{
    (void)state;
    static const char plain[] = "<row r='1'><c r='A1'><v>1</v></c></row>";
    static const struct {
        const char *row;
        const char *cells; /* NULL: not well-formed */
    } rows[] = {
        {"<row r='2'><c r='A2' t='str'><v>a&amp;b</v></c></row>", "2 0 s a&b\n"},
        {"<row r='2'><c r='A2' t='inlineStr'><is><t>&#7889;&lt;&#x1EA1;&gt;&quot;&apos;b&#13;"
         "</t></is></c></row>",
         "2 0 s ố<ạ>\"'b\r\n"},
        {"<row r='2'><c r='A2' t='str'><f>\"a\"&amp;1</f><v>a&amp;1</v></c></row>",
         "2 0 s a&1 f1\n"},
        {"<row r='2'><c r='A2' t='str'><v>a&amp;1</v><f>\"a\"&amp;B1</f></c></row>",
         "2 0 s a&1 f1\n"},
        {"<row r='2'><c r='A2' t='inlineStr'><is><t>a&amp;1</t></is><v>&#50;</v></c></row>",
         "2 0 s a&1\n"},
        {"<row r='2'><c r='A2'><v>&#50;&#53;</v></c></row>", "2 0 n 25\n"},
        {"<row r='2'><c r='A2' t='str'><v>_x0026_amp;&#95;x0041_</v></c></row>", "2 0 s &amp;A\n"},
        {"<row r='2'><c r='A2' t='str'><v><![CDATA[x</row>]]></v></c></row>", "2 0 s x</row>\n"},
        {"<!-- </row> <row r='1'> --><row r='2'><c r='A2'><v>2</v></c></row>", "2 0 n 2\n"},
        {"<row r='2' ><!-- <c/> --><c r='A2'><v>2<!----></v></c></row >", "2 0 n 2\n"},
        {"<row r='2'\n><c\tr='A2' ><v>2</v ></c ></row>", "2 0 n 2\n"},
        {"<row r='2' new='1'><c r='A2' new='1'><v>2</v></c></row>", "2 0 n 2\n"},
        {"<row r='2'><c r='A2' t='str'><v>a\r\nb</v></c></row>", "2 0 s a\nb\n"},
        {"<row r='2'><c r='A2' t='str'><v>1 > 0</v></c></row>", "2 0 s 1 > 0\n"},
        {"<row r='2'><c r='A2' t='inlineStr'><is><r><t>a</t></r></is></c></row>", "2 0 s a\n"},
        {"<row r='2'><c r='A2' t='inlineStr'><is><t/></is></c></row>", ""},
        {"<row r='2'><c r='A2'><f>1</f><v>2</v><extLst><x/></extLst></c></row>", "2 0 n 2 f1\n"},
        {"<row r='&#50;'><c r='A2'><v>2</v></c></row>", "2 0 n 2\n"},
        {"<?a?><row r='2'><c r='A2'><v>2</v></c></row>", "2 0 n 2\n"},
        {"x<row r='2'><c r='A2'><v>2</v></c></row>", "2 0 n 2\n"},
        {"<row r='2' r='2'><c r='A2'><v>2</v></c></row>", NULL},
        {"<row r='2'><c r='A2's='0'><v>2</v></c></row>", NULL},
        {"<row r='2'><c r='A2' s='<'><v>2</v></c></row>", NULL},
        {"<row r=2><c r='A2'><v>2</v></c></row>", NULL},
        {"<row r='2'><c r='A2'><v>2</c></v></row>", NULL},
        {"<row r='2'><c r='A2'><v>2</v></c></rows>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>]]></v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>\x01</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>\xC3</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>\xEF\xBF\xBF</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>\xED\xA0\x80</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&eacute;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#0;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#8;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#xD800;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#xFFFE;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#x110000;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#4294967361;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#XF1;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&#;</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>&amp</v></c></row>", NULL},
        {"<row r='2'><c r='A2' t='str'><v>a & b</v></c></row>", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char data[1024];
        char expected[1024];
        (void)snprintf(data, sizeof data, "%s%s<row r='3'><c r='A3'><v>3</v></c></row>", plain,
                       rows[i].row);
        if (rows[i].cells == NULL) {
            assert_refused(data, SWC_ISSUE_FILE_DAMAGED);
        } else {
            (void)snprintf(expected, sizeof expected, "1 0 n 1\n%s3 0 n 3\n", rows[i].cells);
            assert_cells(data, expected);
        }
    }
}

/* Programs on .NET write "x:" before every element; their rows are as plain as others. */
static void rows_with_a_prefix_are_read_as_others_are(void **state)
{
    (void)state;
    static const char sheet[] =
        "<x:worksheet xmlns:x='y'><x:sheetData><x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c>"
        "<x:c r='B1' t='inlineStr'><x:is><x:t>\xC3\xA9 &amp;</x:t></x:is></x:c></x:row><x:row "
        "r='2'>"
        "<x:c r='A2'><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r='B2'/><x:c r='C2' t='str'><x:v/></x:c>"
        "</x:row>\n<x:row r='3'/><x:row r='4'><c r='A4'><v>4</v></c><x:c r='B4'><x:v>5</x:v></x:c>"
        "</x:row><x:row r='5'><x:c r='A5'><!-- --><x:v>6</x:v></x:c></x:row><x:row r='6'>"
        "<x:c r='A6' s='1'><x:v>44197</x:v></x:c></x:row></x:sheetData><x:mergeCells>"
        "<x:mergeCell ref='A1:B2'/></x:mergeCells></x:worksheet>";
    static const size_t chunks[] = {0, 1, 7};
    for (int way = 0; way < WAYS; way++) {
        for (size_t i = 0; i < 3; i++) {
            outcome out = read_parts(&(parts){.sheet = sheet,
                                              .chunk_bytes = chunks[i],
                                              .no_plain_rows = way % 2 == 1,
                                              .read_once = way >= 2});
            assert_int_equal(out.status, SWC_END);
            assert_string_equal(out.cells, "1 0 s Mã\n1 1 s é &\n2 0 n 2 f1\n4 0 n 4\n4 1 n 5\n"
                                           "5 0 n 6\n6 0 d 2021-01-01\n");
            assert_int_equal(out.merge_count, 1);
        }
    }
    static const char *const wrong[] = {
        "<x:worksheet><x:sheetData><x:row><x:c><x:v>1</v></x:c></x:row></x:sheetData></"
        "x:worksheet>",
        "<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></row></x:sheetData></"
        "x:worksheet>",
        "<a:worksheet><x:sheetData><a:row><x:c><a:v>1</a:v></a:c></a:row></x:sheetData></"
        "a:worksheet>",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_int_equal(read_parts(&(parts){.sheet = wrong[i]}).code, SWC_ISSUE_FILE_DAMAGED);
    }
}

static void fonts_are_told_for_each_cell(void **state)
{
    (void)state;
    assert_cells(
        "<row r='1'><c s='3' t='s'><v>0</v></c><c s='5' t='s'><v>0</v></c>"
        "<c t='s'><v>5</v></c><c s='3' t='s'><v>6</v></c><c s='0' t='s'><v>0</v></c></row>",
        "1 0 s Mã font-t\n1 1 s Mã font-T\n1 2 s x font-v\n1 3 s xy\n1 4 s Mã\n");
}

static void a_full_row_in_reverse_is_put_in_order(void **state)
{
    (void)state;
    static char text[1 << 20];
    size_t at = (size_t)snprintf(text, sizeof text, "<worksheet><sheetData><row r='1'>");
    for (uint32_t column = 16384; column > 0; column--) {
        char name[SWC_SHEET_REFERENCE_BYTES];
        swc_sheet_reference(column - 1, 1, name);
        at +=
            (size_t)snprintf(text + at, sizeof text - at, "<c r='%s'><v>%u</v></c>", name, column);
    }
    (void)snprintf(text + at, sizeof text - at, "</row></sheetData></worksheet>");
    outcome out = read_parts(&(parts){.sheet = text});
    assert_int_equal(out.status, SWC_END);
    const char *line = out.cells; /* as many as the outcome has room for */
    for (unsigned column = 0; column < 100; column++) {
        char expected[64];
        int length = snprintf(expected, sizeof expected, "1 %u n %u\n", column, column + 1);
        assert_memory_equal(line, expected, (size_t)length);
        line += length;
    }
}

static void escapes_of_st_xstring_are_decoded(void **state)
{
    (void)state;
    static const struct {
        const char *raw;
        const char *text;
    } texts[] = {
        {"_x000D_", "\r"},
        {"_x005F_x000D_", "_x000D_"},
        {"_x00e9_", "é"},
        {"_xD83D__xDE00_", "😀"},
        {"_xD83D_", "\xEF\xBF\xBD"},
        {"a_x0000_b", "a\xEF\xBF\xBD"
                      "b"},
        {"_x00G0_", "_x00G0_"},
        {"_X000D_", "_X000D_"},
        {"_x000D", "_x000D"},
        {"__x0041__", "_A_"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        swc_buf text = {0};
        assert_true(swc_buf_add_text(&text, texts[i].raw));
        assert_true(swc_xstring_decode(&text, 0));
        assert_string_equal(text.data, texts[i].text);
        swc_buf_free(&text);
    }
}

static void a_text_beyond_the_limit_of_excel_is_refused(void **state)
{
    (void)state;
    static char sheet[5 * 32768 + 200];
    for (int extra = 0; extra < 2; extra++) {
        size_t at = (size_t)snprintf(sheet, sizeof sheet,
                                     "<worksheet><sheetData><row>"
                                     "<c t='inlineStr'><is><t>");
        for (int i = 0; i < 32767 + extra; i++) {
            at += (size_t)snprintf(sheet + at, sizeof sheet - at, "ạ");
        }
        (void)snprintf(sheet + at, sizeof sheet - at,
                       "</t></is></c></row></sheetData></worksheet>");
        outcome out = read_parts(&(parts){.sheet = sheet});
        assert_int_equal(out.status, extra == 0 ? SWC_END : SWC_ERR_INPUT);
        assert_int_equal(out.code, extra == 0 ? SWC_ISSUE_COUNT : SWC_ISSUE_FILE_LIMIT);
    }
}

static void chunks_of_any_size_give_the_same_cells(void **state)
{
    (void)state;
    static const char sheet[] =
        "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'><v>12.5</v></c>"
        "</row><row><c t='inlineStr'><is><t>Đắk &amp; Lắk</t></is></c></row></sheetData>"
        "</worksheet>";
    static const size_t sizes[] = {1, 7, 64 << 10};
    for (size_t i = 0; i < 6; i++) {
        outcome out = read_parts(
            &(parts){.sheet = sheet, .chunk_bytes = sizes[i % 3], .no_plain_rows = i >= 3});
        assert_int_equal(out.status, SWC_END);
        assert_string_equal(out.cells, "1 0 s Họ tên\n1 1 n 12.5\n2 0 s Đắk & Lắk\n");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shared_rich_and_phonetic_texts_are_plain_text),
        cmocka_unit_test(inline_and_formula_texts_are_plain_text),
        cmocka_unit_test(numbers_dates_booleans_and_errors_have_their_types),
        cmocka_unit_test(a_style_may_point_at_what_stands_behind_it),
        cmocka_unit_test(the_1904_system_is_honoured),
        cmocka_unit_test(formulas_give_their_stored_value),
        cmocka_unit_test(texts_that_come_again_are_the_same),
        cmocka_unit_test(missing_references_are_counted),
        cmocka_unit_test(cells_out_of_order_are_put_in_order),
        cmocka_unit_test(what_contradicts_itself_is_refused),
        cmocka_unit_test(rows_that_are_not_plain_are_read_all_the_same),
        cmocka_unit_test(rows_with_a_prefix_are_read_as_others_are),
        cmocka_unit_test(fonts_are_told_for_each_cell),
        cmocka_unit_test(a_full_row_in_reverse_is_put_in_order),
        cmocka_unit_test(escapes_of_st_xstring_are_decoded),
        cmocka_unit_test(a_text_beyond_the_limit_of_excel_is_refused),
        cmocka_unit_test(chunks_of_any_size_give_the_same_cells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

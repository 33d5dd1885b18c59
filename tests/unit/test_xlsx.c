/*
 * The .xlsx reader on parts written by hand: each test says what a workbook holds and what its
 * cells are by ECMA-376 or by what Excel shows.
 */
#include "io/cell_format.h"
#include "io/xlsx.h"
#include "io/xlsx_sheet.h"
#include "io/xlsx_text.h"
#include "memory_package.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MAIN_NS "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
#define REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

static const char root_rels[] = "<Relationships><Relationship Id=\"a\" Type=\"" REL
                                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
static const char book_rels[] =
    "<Relationships>"
    "<Relationship Id=\"s1\" Type=\"" REL "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"st\" Type=\"" REL "styles\" Target=\"/xl/styles.xml\"/>"
    "<Relationship Id=\"ss\" Type=\"" REL "sharedStrings\" Target=\"sharedStrings.xml\"/>"
    "</Relationships>";
static const char book[] = "<workbook xmlns:r=\"x\"><sheets>"
                           "<sheet name=\"Lớp 1\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>";
static const char styles[] =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"000000000000\"/></numFmts>"
    "<fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font>"
    "<font><name val=\".VnTimeH\"/></font></fonts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"22\"/><xf fontId=\"2\"/></cellXfs>"
    "</styleSheet>";
static const char strings[] =
    "<sst count=\"99\" uniqueCount=\"4000000000\"><si><t>Mã</t></si>"
    "<si><r><rPr><b/></rPr><t>Họ </t></r><r><t>tên</t></r></si>"
    "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
    "<si><t>a_x000D__x000a_b_x005F_x000D_</t></si><si/>"
    "<si><r><rPr><rFont val=\"VNI-Times\"/></rPr><t>x</t></r></si>"
    "<si><r><rPr><rFont val=\"VNI-Times\"/></rPr><t>x</t></r><r><t>y</t></r></si></sst>";

/* What a workbook gave, one line a cell: "row column type text [flags]". */
typedef struct outcome {
    swc_status status;
    swc_issue_code code;
    char cells[4096];
    size_t length;
    swc_merge merges[4];
    size_t merge_count;
    swc_error error;
} outcome;

typedef struct parts {
    const char *root, *book, *rels, *styles, *strings, *sheet;
    size_t chunk_bytes;
    bool no_plain_rows, read_once;
} parts;

static void add_line(outcome *out, const swc_row *row, const swc_cell *cell, char font)
{
    int shown = cell->text.length < 300 ? (int)cell->text.length : 300;
    out->length += (size_t)snprintf(out->cells + out->length, sizeof out->cells - out->length,
                                    "%llu %u %c %.*s", (unsigned long long)row->number,
                                    cell->column, "?snbde"[cell->type], shown,
                                    cell -> text.data == NULL ? "" : cell->text.data);
    if (cell->flags != 0) {
        out->length += (size_t)snprintf(out->cells + out->length, sizeof out->cells - out->length,
                                        " f%d", cell->flags);
    }
    if (cell->id_digits != 0) {
        out->length += (size_t)snprintf(out->cells + out->length, sizeof out->cells - out->length,
                                        " id%d", cell->id_digits);
    }
    if (font != '\0') {
        out->length += (size_t)snprintf(out->cells + out->length, sizeof out->cells - out->length,
                                        " font-%c", font);
    }
    out->length += (size_t)snprintf(out->cells + out->length, sizeof out->cells - out->length,
                                    "%s\n", row->hidden ? " hidden" : "");
}

static void read_rows(const swc_backend *backend, void *self, outcome *out)
{
    out->status = backend->start(self, 0, &out->code, &out->error);
    swc_row row;
    while (out->status == SWC_OK &&
           (out->status = backend->next(self, &row, &out->code, &out->error)) == SWC_OK) {
        for (size_t i = 0; i < row.cell_count && out->length < sizeof out->cells - 400; i++) {
            add_line(out, &row, &row.cells[i], backend->font_encoding(self, row.cells[i].column));
        }
    }
    const swc_merge *merges = backend->merges(self, &out->merge_count);
    for (size_t i = 0; i < out->merge_count && i < 4; i++) {
        out->merges[i] = merges[i];
    }
}

static outcome read_parts(const parts *given)
{
    memory_package memory = {0};
    const char *const texts[] = {given->root,   given->book,    given->rels,
                                 given->styles, given->strings, given->sheet};
    static const char *const names[] = {
        "_rels/.rels",   "xl/workbook.xml",      "xl/_rels/workbook.xml.rels",
        "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"};
    static const char *const defaults[] = {root_rels, book, book_rels, styles, strings, NULL};
    for (size_t i = 0; i < 6; i++) {
        const char *text = texts[i] == NULL ? defaults[i] : texts[i];
        if (text[0] != '\0') { /* "" leaves the part out */
            memory_add(&memory, names[i], text, strlen(text));
        }
    }
    outcome out = {.code = SWC_ISSUE_COUNT};
    const swc_backend *backend = NULL;
    void *self = NULL;
    swc_reader_options options = {.chunk_bytes = given->chunk_bytes, .read_once = given->read_once};
    out.status = swc_xlsx_open_package(memory_as_package(&memory), &options, given->no_plain_rows,
                                       &backend, &self, &out.code, &out.error);
    if (out.status == SWC_OK) {
        read_rows(backend, self, &out);
        backend->close(self);
    }
    return out;
}

/* By the scanner of plain rows and by expat alone, out of a store and as they are parsed. */
enum { WAYS = 4 };

static outcome read_data(const char *rows, int way)
{
    char sheet[8192];
    (void)snprintf(sheet, sizeof sheet, "<worksheet " MAIN_NS "><sheetData>%s</sheetData>%s", rows,
                   "</worksheet>");
    return read_parts(
        &(parts){.sheet = sheet, .no_plain_rows = way % 2 == 1, .read_once = way / 2 == 1});
}

static void assert_cells(const char *rows, const char *expected)
{
    for (int way = 0; way < WAYS; way++) {
        outcome out = read_data(rows, way);
        if (out.status != SWC_END) {
            fail_msg("%s", out.error.text[SWC_EN]);
        }
        assert_string_equal(out.cells, expected);
    }
}

static void assert_refused(const char *rows, swc_issue_code code)
{
    for (int way = 0; way < WAYS; way++) {
        outcome out = read_data(rows, way);
        if (out.status != SWC_ERR_INPUT || out.code != code || out.error.text[SWC_VI][0] == '\0' ||
            out.error.text[SWC_EN][0] == '\0') {
            fail_msg("way %d, status %d, code %d for %s", way, out.status, (int)out.code, rows);
        }
    }
}

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

static void a_declared_encoding_is_honoured(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .sheet = "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData><row r='1'>"
                 "<c r='A1' t='str'><v>\xE9\xC3\xA9</v></c></row></sheetData></worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 s éÃ©\n");
    static const struct {
        const char *head;
        swc_status status;
        const char *cells;
    } pages[] = {
        /* D5 F0: two letters in each page */
        {"<?xml version='1.0' encoding='Windows-1258'?>", SWC_END, "1 0 s \xC6\xA0\xC4\x91\n"},
        {"<?xml version='1.0' encoding='windows-1252'?>", SWC_END, "1 0 s Õð\n"},
        {"<?xml version='1.0' encoding='windows-9'?>", SWC_ERR_INPUT, ""},
        {"<?xml version='1.0' encoding='x-tcvn'?>", SWC_ERR_INPUT, ""},
    };
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        char sheet[512];
        (void)snprintf(
            sheet, sizeof sheet,
            "%s<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>\xD5\xF0</v></c></row>"
            "</sheetData></worksheet>",
            pages[i].head);
        out = read_parts(&(parts){.sheet = sheet});
        assert_int_equal(out.status, pages[i].status);
        assert_string_equal(out.cells, pages[i].cells);
    }
}

static void extensions_and_foreign_elements_outside_the_data_are_passed_over(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .sheet = "<x:worksheet xmlns:x='y'><x:cols><x:col/></x:cols><x:sheetData>"
                 "<x:row r='1'><x:c r='A1' t='s'><x:v>1</x:v><x:extLst><x:c/></x:extLst></x:c>"
                 "</x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B2'/>"
                 "<x:mergeCell ref='D4'/></x:mergeCells><x:extLst><x:row><x:c/></x:row>"
                 "</x:extLst></x:worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 s Họ tên\n");
    assert_int_equal(out.merge_count, 2);
    assert_int_equal(out.merges[0].last_row, 2);
    assert_int_equal(out.merges[0].last_column, 1);
    assert_int_equal(out.merges[1].first_row, 4);
    assert_int_equal(out.merges[1].first_column, 3);
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

/* As Hancom writes its styles: a choice for itself, a fallback for all others. */
static void of_alternatives_the_fallback_is_read(void **state)
{
    (void)state;
    static const char sheet[] =
        "<worksheet><mc:AlternateContent><mc:Choice><cols/></mc:Choice></mc:AlternateContent>"
        "<sheetData><row r='1'><c s='1'><v>20090</v></c><mc:AlternateContent><mc:Choice>"
        "<c><v>1</v></c></mc:Choice><mc:Fallback><c s='2'><v>2</v></c></mc:Fallback>"
        "</mc:AlternateContent></row></sheetData></worksheet>";
    static const char alternatives[] =
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
        "<cellXfs><xf/><mc:AlternateContent><mc:Choice Requires='hs'><xf numFmtId='1'/>"
        "<hs:x><hs:y/></hs:x></mc:Choice><mc:Fallback><xf numFmtId='164'/></mc:Fallback>"
        "</mc:AlternateContent><xf/></cellXfs></styleSheet>";
    for (int way = 0; way < WAYS; way++) {
        outcome out = read_parts(&(parts){.sheet = sheet,
                                          .styles = alternatives,
                                          .no_plain_rows = way % 2 == 1,
                                          .read_once = way / 2 == 1});
        assert_int_equal(out.status, SWC_END);
        assert_string_equal(out.cells, "1 0 d 1955-01-01\n1 1 n 2\n");
    }
}

static void a_module_sheet_without_content_is_no_sheet(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .book = "<workbook xmlns:r='x'><sheets><sheet name='Module1' r:id=''/>"
                "<sheet name='A' r:id='s1'/></sheets></workbook>",
        .sheet = "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 n 5\n");
    out = read_parts(
        &(parts){.book = "<workbook xmlns:r='x'><sheets><sheet name='A'/></sheets></workbook>",
                 .sheet = "<worksheet/>"});
    assert_int_equal(out.code, SWC_ISSUE_PART_MISSING);
}

static void fonts_are_told_for_each_cell(void **state)
{
    (void)state;
    assert_cells(
        "<row r='1'><c s='3' t='s'><v>0</v></c><c s='5' t='s'><v>0</v></c>"
        "<c t='s'><v>5</v></c><c s='3' t='s'><v>6</v></c><c s='0' t='s'><v>0</v></c></row>",
        "1 0 s Mã font-t\n1 1 s Mã font-T\n1 2 s x font-v\n1 3 s xy\n1 4 s Mã\n");
}

/* Many of what is small: each would take seconds or hundreds of MB. */
static void what_is_beyond_the_limits_is_refused(void **state)
{
    (void)state;
    static char text[1 << 20];
    size_t at = (size_t)snprintf(text, sizeof text, "<worksheet><sheetData><row");
    for (int i = 0; i < 257; i++) {
        at += (size_t)snprintf(text + at, sizeof text - at, " a%d='1'", i);
    }
    (void)snprintf(text + at, sizeof text - at, "/></sheetData></worksheet>");
    assert_int_equal(read_parts(&(parts){.sheet = text}).code, SWC_ISSUE_FILE_LIMIT);

    static const char sheet[] = "<worksheet><sheetData/></worksheet>";
    for (int extra = 0; extra < 2; extra++) { /* and no part serves two sheets */
        at = (size_t)snprintf(text, sizeof text, "<workbook xmlns:r='x'><sheets>");
        for (int i = 0; i < 1024 + extra; i++) {
            at += (size_t)snprintf(text + at, sizeof text - at, "<sheet name='%d' r:id='s1'/>", i);
        }
        (void)snprintf(text + at, sizeof text - at, "</sheets></workbook>");
        outcome out = read_parts(&(parts){.book = text, .sheet = sheet});
        assert_int_equal(out.status, SWC_ERR_INPUT);
        assert_int_equal(out.code, extra == 0 ? SWC_ISSUE_FILE_DAMAGED : SWC_ISSUE_FILE_LIMIT);
    }

    for (int extra = 0; extra < 2; extra++) { /* one cell 16,384 or 16,385 times in one row */
        at = (size_t)snprintf(text, sizeof text, "<worksheet><sheetData><row r='1'>");
        for (int i = 0; i < 16384 + extra; i++) {
            at += (size_t)snprintf(text + at, sizeof text - at, "<c r='A1'><v>1</v></c>");
        }
        (void)snprintf(text + at, sizeof text - at, "</row></sheetData></worksheet>");
        outcome out = read_parts(&(parts){.sheet = text});
        assert_int_equal(out.code, SWC_ISSUE_FILE_DAMAGED);
        const char *said = extra == 0 ? "twice" : "more cells than";
        assert_non_null(strstr(out.error.text[SWC_EN], said));
    }
}

static void names_of_sheets_have_a_limit_together(void **state)
{
    (void)state;
    swc_buf text = {0};
    char name[10001];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    assert_true(swc_buf_add_text(&text, "<workbook xmlns:r='x'><sheets>"));
    for (int i = 0; i < 900; i++) {
        assert_true(swc_buf_printf(&text, "<sheet name='%s' r:id='s1'/>", name));
    }
    assert_true(swc_buf_add_text(&text, "</sheets></workbook>"));
    outcome out = read_parts(&(parts){.book = text.data, .sheet = "<worksheet/>"});
    assert_int_equal(out.status, SWC_ERR_INPUT);
    assert_int_equal(out.code, SWC_ISSUE_FILE_LIMIT);
    swc_buf_free(&text);
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

/* 16,384 times a text of 32,767 bytes is half a GB out of a file of a few KB. */
static void shared_strings_may_come_again_within_a_limit(void **state)
{
    (void)state;
    static char text[40000];
    static char sheet[1 << 19];
    (void)snprintf(text, sizeof text, "<sst><si><t>%032767d</t></si></sst>", 1);
    for (int extra = 0; extra < 2; extra++) { /* 8192 of them are within 256 MiB */
        size_t at = (size_t)snprintf(sheet, sizeof sheet, "<worksheet><sheetData><row r='1'>");
        for (int i = 0; i < 8192 + extra; i++) {
            at += (size_t)snprintf(sheet + at, sizeof sheet - at, "<c t='s'><v>0</v></c>");
        }
        (void)snprintf(sheet + at, sizeof sheet - at, "</row></sheetData></worksheet>");
        outcome out = read_parts(&(parts){.sheet = sheet, .strings = text});
        assert_int_equal(out.status, extra == 0 ? SWC_END : SWC_ERR_INPUT);
        assert_int_equal(out.code, extra == 0 ? SWC_ISSUE_COUNT : SWC_ISSUE_FILE_LIMIT);
    }
}

/* A million of them in one file of 200 KB took three seconds. */
static void numbers_of_no_use_have_a_limit(void **state)
{
    (void)state;
    enum { LIMIT = 262144, A_ROW = 16000, CELL_BYTES = 32 };
    size_t size = (size_t)(LIMIT + A_ROW) * CELL_BYTES;
    char *sheet = malloc(size);
    assert_non_null(sheet);
    for (int extra = 0; extra < 2; extra++) {
        size_t at = (size_t)snprintf(sheet, size, "<worksheet><sheetData>");
        for (int i = 0; i < LIMIT + extra; i++) {
            at += (size_t)snprintf(sheet + at, size - at, "%s<c><v>%de-%d</v></c>",
                                   i == 0           ? "<row>"
                                   : i % A_ROW == 0 ? "</row><row>"
                                                    : "",
                                   i % 9 + 1, 6 + i % 200);
        }
        at += (size_t)snprintf(sheet + at, size - at, "<c><v>0.00001</v></c></row>");
        (void)snprintf(sheet + at, size - at, "</sheetData></worksheet>");
        outcome out = read_parts(&(parts){.sheet = sheet});
        assert_int_equal(out.status, extra == 0 ? SWC_END : SWC_ERR_INPUT);
        assert_int_equal(out.code, extra == 0 ? SWC_ISSUE_COUNT : SWC_ISSUE_FILE_LIMIT);
    }
    free(sheet);
}

static void a_doctype_is_refused_in_every_part(void **state)
{
    (void)state;
    static const char doctype[] = "<!DOCTYPE a [<!ENTITY b \"c\">]>";
    static const char *const inner[] = {root_rels, book,    book_rels,
                                        styles,    strings, "<worksheet><sheetData/></worksheet>"};
    for (size_t i = 0; i < 6; i++) {
        char text[4096];
        (void)snprintf(text, sizeof text, "%s%s", doctype, inner[i]);
        const char *given[6] = {NULL, NULL, NULL, NULL, NULL, inner[5]};
        given[i] = text;
        outcome out = read_parts(
            &(parts){given[0], given[1], given[2], given[3], given[4], given[5], 0, false, false});
        assert_int_equal(out.status, SWC_ERR_INPUT);
        assert_int_equal(out.code, SWC_ISSUE_FILE_DAMAGED);
        assert_non_null(strstr(out.error.text[SWC_EN], "DOCTYPE"));
    }
}

static void parts_that_are_pointed_at_must_be_there(void **state)
{
    (void)state;
    static const char sheet[] = "<worksheet><sheetData/></worksheet>";
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .strings = ""}).code,
                     SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .styles = ""}).code,
                     SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = ""}).code, SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .rels = ""}).code, SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .book = ""}).code, SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .root = ""}).code, SWC_ISSUE_FILE_FORMAT);
}

static void targets_are_resolved_inside_the_package_only(void **state)
{
    (void)state;
    static const struct {
        const char *target;
        const char *name; /* NULL: refused */
    } targets[] = {
        {"worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
        {"/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
        {"./a/../worksheets/sheet%31.xml", "xl/worksheets/sheet1.xml"},
        {"..\\xl\\s.xml", "xl/s.xml"},
        {"../../etc/passwd", NULL},
        {"a%2F..%2Fb", NULL},
        {"%00", NULL},
        {"", "xl"},
    };
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        swc_buf name = {0};
        bool resolved = swc_package_resolve(SWC_STR("xl/workbook.xml"),
                                            swc_str_of(targets[i].target), &name) == SWC_OK;
        assert_int_equal(resolved, targets[i].name != NULL);
        if (resolved) {
            assert_string_equal(name.data, targets[i].name);
        }
        swc_buf_free(&name);
    }
}

/* ECMA-376 part 2: names of parts are URIs. Some packages hold them escaped, most as they are. */
static void names_of_parts_may_be_escaped(void **state)
{
    (void)state;
    static const char *const names[] = {"xl/sheet 1 ă.xml", "xl/sheet%201%20%C4%83.xml",
                                        "xl/Sheet 1%20%c4%83.xml", "xl/sheet_1_a.xml"};
    for (size_t i = 0; i < 4; i++) {
        memory_package memory = {0};
        memory_add(&memory, "xl/sheet", "", 0);
        memory_add(&memory, names[i], "", 0);
        swc_package package = memory_as_package(&memory);
        size_t found = i < 3 ? 1 : SWC_NO_PART;
        assert_int_equal(swc_package_find(&package, SWC_STR("xl/sheet 1 ă.xml")), found);
        assert_int_equal(swc_package_find(&package, SWC_STR("xl/sheet%201 %C4%83.xml")), found);
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
        cmocka_unit_test(a_declared_encoding_is_honoured),
        cmocka_unit_test(extensions_and_foreign_elements_outside_the_data_are_passed_over),
        cmocka_unit_test(rows_with_a_prefix_are_read_as_others_are),
        cmocka_unit_test(of_alternatives_the_fallback_is_read),
        cmocka_unit_test(a_module_sheet_without_content_is_no_sheet),
        cmocka_unit_test(fonts_are_told_for_each_cell),
        cmocka_unit_test(what_is_beyond_the_limits_is_refused),
        cmocka_unit_test(names_of_sheets_have_a_limit_together),
        cmocka_unit_test(a_full_row_in_reverse_is_put_in_order),
        cmocka_unit_test(shared_strings_may_come_again_within_a_limit),
        cmocka_unit_test(numbers_of_no_use_have_a_limit),
        cmocka_unit_test(a_doctype_is_refused_in_every_part),
        cmocka_unit_test(parts_that_are_pointed_at_must_be_there),
        cmocka_unit_test(targets_are_resolved_inside_the_package_only),
        cmocka_unit_test(names_of_parts_may_be_escaped),
        cmocka_unit_test(escapes_of_st_xstring_are_decoded),
        cmocka_unit_test(a_text_beyond_the_limit_of_excel_is_refused),
        cmocka_unit_test(chunks_of_any_size_give_the_same_cells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

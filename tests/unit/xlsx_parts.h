/*
 * A workbook of parts written by hand, and what the .xlsx reader gives of it: one line a cell.
 *
 * Ownership: outcomes are plain values. A part that is not given is the usual one, "" leaves it
 * out.
 */
#ifndef SWC_TESTS_XLSX_PARTS_H
#define SWC_TESTS_XLSX_PARTS_H

#include "io/cell/format.h"
#include "io/xlsx/sheet.h"
#include "io/xlsx/text.h"
#include "io/xlsx/xlsx.h"
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

/** What a workbook gave, one line a cell: "row column type text [flags]". */
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

static inline void add_line(outcome *out, const swc_row *row, const swc_cell *cell, char font)
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

static inline void read_rows(const swc_backend *backend, void *self, outcome *out)
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

static inline outcome read_parts(const parts *given)
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

/** By the scanner of plain rows and by expat alone, out of a store and as they are parsed. */
enum { WAYS = 4 };

static inline outcome read_data(const char *rows, int way)
{
    char sheet[8192];
    (void)snprintf(sheet, sizeof sheet, "<worksheet " MAIN_NS "><sheetData>%s</sheetData>%s", rows,
                   "</worksheet>");
    return read_parts(
        &(parts){.sheet = sheet, .no_plain_rows = way % 2 == 1, .read_once = way / 2 == 1});
}

static inline void assert_cells(const char *rows, const char *expected)
{
    for (int way = 0; way < WAYS; way++) {
        outcome out = read_data(rows, way);
        if (out.status != SWC_END) {
            fail_msg("%s", out.error.text[SWC_EN]);
        }
        assert_string_equal(out.cells, expected);
    }
}

static inline void assert_refused(const char *rows, swc_issue_code code)
{
    for (int way = 0; way < WAYS; way++) {
        outcome out = read_data(rows, way);
        if (out.status != SWC_ERR_INPUT || out.code != code || out.error.text[SWC_VI][0] == '\0' ||
            out.error.text[SWC_EN][0] == '\0') {
            fail_msg("way %d, status %d, code %d for %s", way, out.status, (int)out.code, rows);
        }
    }
}

#endif

/*
 * Fuzzes the .xlsx reader on un-zipped parts: the pieces between bytes 0xFF (which no UTF-8 has)
 * are, in this order, sheet, shared strings, styles, workbook, its relationships and those of the
 * package; a missing or empty piece takes a valid default. Each input is read whole, in chunks of 7
 * bytes, with expat alone and, when it is good, without a store: the cells must be the same.
 */
#include "../memory_package.h"
#include "cells_check.h"
#include "io/xlsx/xlsx.h"

#define REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

enum { PIECES = 6 };

static const char *const names[PIECES] = {
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
    "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "_rels/.rels"};

static const char *const defaults[PIECES] = {
    "<worksheet><sheetData><row r='1'><c r='A1' t='s' s='1'><v>0</v></c></row></sheetData>"
    "</worksheet>",
    "<sst><si><t>a</t></si><si><r><rPr><rFont val='.VnTime'/></rPr><t>b</t></r></si></sst>",
    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
    "<cellXfs><xf/><xf numFmtId='164'/></cellXfs></styleSheet>",
    "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>",
    "<Relationships><Relationship Id='a' Type='" REL "worksheet' Target='worksheets/sheet1.xml'/>"
    "<Relationship Id='b' Type='" REL "sharedStrings' Target='sharedStrings.xml'/>"
    "<Relationship Id='c' Type='" REL "styles' Target='styles.xml'/></Relationships>",
    "<Relationships><Relationship Id='d' Type='" REL
    "officeDocument' Target='xl/workbook.xml'/></Relationships>"};

typedef struct parts_way {
    size_t chunk_bytes;
    bool no_plain_rows, read_once;
} parts_way;

static uint64_t read_parts(memory_package *parts, parts_way way, swc_status *status_out)
{
    swc_reader_options options = {.chunk_bytes = way.chunk_bytes, .read_once = way.read_once};
    const swc_backend *backend = NULL;
    void *self = NULL;
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_error error;
    swc_status status = swc_xlsx_open_package(memory_as_package(parts), &options, way.no_plain_rows,
                                              &backend, &self, &code, &error);
    *status_out = status;
    if (status != SWC_OK) {
        must(status != SWC_ERR_INPUT || code != SWC_ISSUE_COUNT);
        return (uint64_t)status;
    }
    return check_workbook(backend, self, status_out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    memory_package parts = {0};
    size_t at = 0;
    for (size_t i = 0; i < PIECES; i++) {
        size_t end = at;
        while (end < size && data[end] != 0xFF) {
            end++;
        }
        if (end > at) {
            memory_add(&parts, names[i], (const char *)data + at, end - at);
        } else {
            memory_add(&parts, names[i], defaults[i], strlen(defaults[i]));
        }
        at = end < size ? end + 1 : size;
    }
    swc_status status = SWC_OK;
    swc_status again = SWC_OK;
    uint64_t whole = read_parts(&parts, (parts_way){0}, &status);
    must(read_parts(&parts, (parts_way){.chunk_bytes = 7}, &again) == whole);
    must(read_parts(&parts, (parts_way){.no_plain_rows = true}, &again) == whole);
    must(status != SWC_OK || read_parts(&parts, (parts_way){.read_once = true}, &again) == whole);
    return 0;
}

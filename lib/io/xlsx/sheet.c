/* Bytes of a worksheet part to rows: plain rows to the scanner, everything else to expat. Knows
 * nothing of zip archives or of headers. */
#include "io/xlsx/sheet.h"

#include "io/refuse.h"
#include "io/xlsx/cells.h"
#include "io/xlsx/scan.h"
#include "io/xlsx/text.h"
#include "io/xlsx/xml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MERGE_LIMIT = 1 << 19,
    WINDOW_BYTES = 1 << 20, /* a plain row of more bytes is a hard one */
    PREFIX_BYTES = 16,      /* a sheet with a longer one has hard rows only */
};

/* Where in the tree we are. Elements that stand elsewhere are passed over, but never inside
 * <sheetData>: there an unknown element could hold a cell, so it is refused. */
typedef enum place {
    OUTSIDE, /* before <worksheet> */
    IN_SHEET,
    IN_MERGES,
    IN_DATA,
    IN_ROW,
    IN_CELL,
    IN_VALUE,
    IN_FORMULA,
    IN_INLINE,
} place;

struct swc_xlsx_sheet {
    swc_xlsx_sheet_options options;
    swc_xlsx_cells cells;
    swc_row ready; /* the row that is handed out */

    /* bytes that were read and not yet parsed */
    char *window;
    size_t start, end, capacity;
    bool at_end;      /* of the part */
    bool is_plain;    /* the next byte begins a row, for all that we know */
    bool is_paused;   /* expat has more of the last piece */
    bool is_finished; /* the last piece was fed */
    size_t wanted;    /* bytes the window needs before it is worth another look */

    swc_xml *xml;
    char prefix[PREFIX_BYTES]; /* of <worksheet> and so of its rows: "", "x:" */
    place place;
    unsigned foreign; /* levels below an element that is passed over */
    swc_xlsx_content content;
    swc_buf value;
    swc_xlsx_text inline_text;
    unsigned inline_depth;

    swc_merge *merges;
    size_t merge_count, merge_capacity;
};

/* ---- what expat meets ---------------------------------------------------------------------- */

static bool is(const char *local, const char *name)
{
    return strcmp(local, name) == 0;
}

static swc_str word(const char **attributes, const char *name)
{
    return swc_str_of(swc_xml_attribute(attributes, name));
}

static swc_status add_merge(swc_xlsx_sheet *sheet, const char **attributes)
{
    swc_str text = word(attributes, "ref");
    swc_merge merge;
    uint64_t first = 0;
    bool valid = text.data != NULL && swc_xlsx_reference(&text, &merge.first_column, &first);
    uint64_t last = first;
    if (valid) {
        merge.last_column = merge.first_column;
        if (text.length > 0 && text.data[0] == ':') {
            text = (swc_str){text.data + 1, text.length - 1};
            valid = swc_xlsx_reference(&text, &merge.last_column, &last);
        }
        valid =
            valid && text.length == 0 && last >= first && merge.last_column >= merge.first_column;
    }
    if (!valid) {
        return SWC_XLSX_REFUSE(&sheet->cells, SWC_ISSUE_FILE_DAMAGED, "vùng gộp ô không hợp lệ",
                               "a merged area is not valid");
    }
    if (sheet->merge_count >= MERGE_LIMIT) {
        return SWC_XLSX_REFUSE(&sheet->cells, SWC_ISSUE_FILE_LIMIT, "quá nhiều vùng gộp ô",
                               "there are too many merged areas");
    }
    merge.first_row = (uint32_t)first;
    merge.last_row = (uint32_t)last;
    if (!swc_grow((void **)&sheet->merges, &sheet->merge_capacity, sheet->merge_count + 1,
                  sizeof *sheet->merges)) {
        return swc_fail_memory(sheet->cells.error);
    }
    sheet->merges[sheet->merge_count++] = merge;
    return SWC_OK;
}

/* An element inside <sheetData> that we do not know: only extLst is known to hold no cell. */
static swc_status start_foreign(swc_xlsx_sheet *sheet, const char *local)
{
    if (sheet->place >= IN_DATA && !is(local, "extLst")) {
        return SWC_XLSX_REFUSE(&sheet->cells, SWC_ISSUE_FILE_DAMAGED, "có phần tử lạ giữa các ô",
                               "an unknown element stands between the cells");
    }
    sheet->foreign = 1;
    return SWC_OK;
}

static swc_status start_cell(swc_xlsx_sheet *sheet, const char **attributes)
{
    sheet->place = IN_CELL;
    sheet->content = (swc_xlsx_content){0};
    swc_buf_clear(&sheet->value);
    return swc_xlsx_cell_start(&sheet->cells, word(attributes, "r"), word(attributes, "s"),
                               word(attributes, "t"));
}

static swc_status start_in_cell(swc_xlsx_sheet *sheet, const char *local)
{
    if (is(local, "v") && !sheet->content.has_value) {
        sheet->content.has_value = true;
        sheet->place = IN_VALUE;
    } else if (is(local, "f")) {
        sheet->content.has_formula = true;
        sheet->place = IN_FORMULA;
    } else if (is(local, "is") && !sheet->content.has_inline) {
        sheet->content.has_inline = true;
        sheet->inline_depth = 0;
        sheet->place = IN_INLINE;
        swc_xlsx_text_begin(&sheet->inline_text);
    } else {
        return start_foreign(sheet, local);
    }
    return SWC_OK;
}

/* Inside <sheetData>, between two rows: plain ones may follow. */
static void note_seam(swc_xlsx_sheet *sheet)
{
    sheet->is_plain = !sheet->options.no_plain_rows && swc_xml_is_at_seam(sheet->xml);
}

/* "x:worksheet" as programs on .NET write it. */
static void note_prefix(swc_xlsx_sheet *sheet, const char *name, const char *local)
{
    size_t length = (size_t)(local - name);
    if (length < sizeof sheet->prefix) {
        memcpy(sheet->prefix, name, length);
        sheet->prefix[length] = '\0';
    }
}

static swc_status start_in_sheet(swc_xlsx_sheet *sheet, const char *local)
{
    if (is(local, "sheetData")) {
        sheet->place = IN_DATA;
        note_seam(sheet);
    } else if (is(local, "mergeCells")) {
        sheet->place = IN_MERGES;
    } else {
        sheet->foreign = 1;
    }
    return SWC_OK;
}

static swc_status on_start(void *context, unsigned depth, const char *name, const char **attributes)
{
    swc_xlsx_sheet *sheet = context;
    (void)depth;
    if (sheet->foreign > 0) {
        sheet->foreign++;
        return SWC_OK;
    }
    const char *local = swc_xml_local(name);
    switch (sheet->place) {
    case IN_CELL:
        return start_in_cell(sheet, local);
    case IN_ROW:
        return is(local, "c") ? start_cell(sheet, attributes) : start_foreign(sheet, local);
    case IN_DATA:
        if (is(local, "row")) {
            sheet->place = IN_ROW;
            return swc_xlsx_row_start(&sheet->cells, word(attributes, "r"),
                                      swc_xml_is_true(attributes, "hidden"));
        }
        break;
    case IN_INLINE:
        sheet->inline_depth++;
        swc_xlsx_text_start(&sheet->inline_text, local, attributes);
        return SWC_OK;
    case IN_SHEET:
        return start_in_sheet(sheet, local);
    case IN_MERGES:
        if (is(local, "mergeCell")) {
            sheet->foreign = 1;
            return add_merge(sheet, attributes);
        }
        break;
    case OUTSIDE:
        if (is(local, "worksheet")) {
            note_prefix(sheet, name, local);
            sheet->place = IN_SHEET;
            return SWC_OK;
        }
        return SWC_XLSX_REFUSE(&sheet->cells, SWC_ISSUE_FILE_DAMAGED,
                               "phần này không phải là trang tính", "this part is not a worksheet");
    case IN_VALUE:
    case IN_FORMULA:
        break;
    }
    return start_foreign(sheet, local);
}

static swc_status end_cell(swc_xlsx_sheet *sheet)
{
    sheet->place = IN_ROW;
    sheet->content.value = swc_buf_str(&sheet->value);
    sheet->content.inline_text = swc_buf_str(&sheet->inline_text.text);
    sheet->content.inline_font = sheet->inline_text.font;
    return swc_xlsx_cell_finish(&sheet->cells, &sheet->content);
}

static swc_status end_row(swc_xlsx_sheet *sheet)
{
    sheet->place = IN_DATA;
    note_seam(sheet);
    return swc_xlsx_row_finish(&sheet->cells, &sheet->ready);
}

static swc_status on_end(void *context, unsigned depth, const char *name)
{
    swc_xlsx_sheet *sheet = context;
    (void)depth;
    if (sheet->foreign > 0) {
        sheet->foreign--;
        return SWC_OK;
    }
    switch (sheet->place) {
    case IN_VALUE:
    case IN_FORMULA:
        sheet->place = IN_CELL;
        break;
    case IN_CELL:
        return end_cell(sheet);
    case IN_ROW:
        return end_row(sheet);
    case IN_DATA:
    case IN_MERGES:
        sheet->place = IN_SHEET;
        break;
    case IN_INLINE:
        if (sheet->inline_depth == 0) {
            sheet->place = IN_CELL;
        } else {
            sheet->inline_depth--;
            if (!swc_xlsx_text_end(&sheet->inline_text, swc_xml_local(name))) {
                return swc_xlsx_refuse_long(&sheet->cells);
            }
        }
        break;
    case OUTSIDE:
    case IN_SHEET:
        break;
    }
    return SWC_OK;
}

static swc_status on_text(void *context, const char *text, size_t length)
{
    swc_xlsx_sheet *sheet = context;
    bool is_inline = sheet->place == IN_INLINE;
    const swc_buf *buf = is_inline ? &sheet->inline_text.text : &sheet->value;
    bool taken = true;
    if (sheet->foreign == 0 && sheet->place == IN_VALUE) {
        taken = swc_buf_add(&sheet->value, text, length);
    } else if (sheet->foreign == 0 && is_inline) {
        taken = swc_xlsx_text_add(&sheet->inline_text, text, length);
    }
    if (taken) {
        return SWC_OK;
    }
    return length > buf->limit - buf->length ? swc_xlsx_refuse_long(&sheet->cells)
                                             : swc_fail_memory(sheet->cells.error);
}

/* ---- the window ---------------------------------------------------------------------------- */

/* Read until the window holds `wanted` bytes or the part ends. */
static swc_status fill(swc_xlsx_sheet *sheet)
{
    if (sheet->start > 0) {
        memmove(sheet->window, sheet->window + sheet->start, sheet->end - sheet->start);
        sheet->end -= sheet->start;
        sheet->start = 0;
    }
    size_t chunk = sheet->options.chunk_bytes;
    while (sheet->end < sheet->wanted && !sheet->at_end) {
        if (!swc_grow((void **)&sheet->window, &sheet->capacity, sheet->end + chunk, 1)) {
            return swc_fail_memory(sheet->cells.error);
        }
        swc_package *package = sheet->options.package;
        size_t got = 0;
        swc_status status = package->read(package->self, sheet->window + sheet->end, chunk, &got,
                                          sheet->cells.code_out, sheet->cells.error);
        if (status != SWC_OK) {
            return status;
        }
        sheet->at_end = got == 0;
        sheet->end += got;
    }
    return SWC_OK;
}

/*
 * The piece that expat gets next ends where plain rows may begin: behind "<sheetData>" or a
 * "</row>". Bytes at the end of the window that may be the begin of such a mark wait.
 */
static size_t piece_length(const swc_xlsx_sheet *sheet)
{
    const char *bytes = sheet->window + sheet->start;
    size_t length = sheet->end - sheet->start;
    char mark[PREFIX_BYTES + sizeof "<sheetData>"];
    size_t mark_length = (size_t)snprintf(
        mark, sizeof mark, sheet->place >= IN_DATA ? "</%srow>" : "<%ssheetData>", sheet->prefix);
    const char *found = memmem(bytes, length, mark, mark_length);
    if (found != NULL && !sheet->options.no_plain_rows) {
        return (size_t)(found - bytes) + mark_length;
    }
    if (sheet->at_end || sheet->options.no_plain_rows) {
        return length;
    }
    return length < mark_length ? 0 : length - mark_length + 1;
}

/* @return SWC_OK with a row in sheet->ready, SWC_END when expat wants the next piece */
static swc_status feed_piece(swc_xlsx_sheet *sheet)
{
    size_t length = piece_length(sheet);
    if (length == 0 && !sheet->at_end) {
        sheet->wanted = sheet->end - sheet->start + 1;
        swc_status filled = fill(sheet);
        return filled == SWC_OK ? SWC_END : filled;
    }
    const char *bytes = sheet->window + sheet->start;
    sheet->start += length;
    sheet->is_finished = sheet->at_end && sheet->start == sheet->end;
    sheet->is_plain = false; /* unless an event of this piece says otherwise */
    swc_status status = swc_xml_feed(sheet->xml, bytes, length, sheet->is_finished,
                                     sheet->cells.code_out, sheet->cells.error);
    sheet->is_paused = status == SWC_OK;
    return status;
}

/* @return SWC_OK with a row, SWC_END when it is expat's turn or a row without cells passed */
static swc_status scan_row(swc_xlsx_sheet *sheet)
{
    size_t used = 0;
    swc_status status = SWC_OK;
    swc_str bytes = {sheet->window + sheet->start, sheet->end - sheet->start};
    switch (swc_xlsx_scan_row(&sheet->cells, swc_str_of(sheet->prefix), bytes, &used, &sheet->ready,
                              &status)) {
    case SWC_SCAN_ROW:
        sheet->start += used;
        return SWC_OK;
    case SWC_SCAN_EMPTY:
        sheet->start += used;
        return SWC_END;
    case SWC_SCAN_MORE:
        if (sheet->at_end || bytes.length >= WINDOW_BYTES) {
            break;
        }
        /* half as much again, so that a long row is not looked at byte by byte */
        sheet->wanted = bytes.length + bytes.length / 2 + 1;
        status = fill(sheet);
        return status == SWC_OK ? SWC_END : status;
    case SWC_SCAN_FAILED:
        return status;
    case SWC_SCAN_HARD:
        break;
    }
    sheet->is_plain = false;
    return SWC_END;
}

/* ---- the sheet ----------------------------------------------------------------------------- */

swc_status swc_xlsx_sheet_open(const swc_xlsx_sheet_options *options, swc_xlsx_sheet **out,
                               swc_issue_code *code_out, swc_error *error)
{
    *out = NULL;
    swc_xlsx_sheet *sheet = calloc(1, sizeof *sheet);
    if (sheet == NULL) {
        return swc_fail_memory(error);
    }
    sheet->options = *options;
    if (options->chunk_bytes == 0 || options->chunk_bytes > SWC_XML_CHUNK_BYTES) {
        sheet->options.chunk_bytes = SWC_XML_CHUNK_BYTES;
    }
    sheet->cells = (swc_xlsx_cells){.sheet_name = options->sheet_name,
                                    .styles = options->styles,
                                    .strings = options->strings,
                                    .date_1904 = options->date_1904};
    sheet->value.limit = (size_t)SWC_CELL_CHARACTERS * 7; /* each character as _xHHHH_ */
    swc_cell_row_begin(&sheet->cells.row);
    swc_package *package = options->package;
    swc_xml_events events = {on_start, on_end, on_text, sheet};
    swc_status status = SWC_OK;
    if (!swc_grow((void **)&sheet->window, &sheet->capacity, sheet->options.chunk_bytes, 1)) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK) {
        status = package->open(package->self, options->part, code_out, error);
    }
    if (status == SWC_OK) {
        status =
            swc_xml_new(&events, package->name(package->self, options->part), &sheet->xml, error);
    }
    if (status != SWC_OK) {
        swc_xlsx_sheet_close(sheet);
        return status;
    }
    *out = sheet;
    return SWC_OK;
}

swc_status swc_xlsx_sheet_next(swc_xlsx_sheet *sheet, swc_row *row_out, swc_issue_code *code_out,
                               swc_error *error)
{
    sheet->cells.code_out = code_out;
    sheet->cells.error = error;
    swc_status status = SWC_END;
    while (status == SWC_END) {
        if (sheet->is_paused) {
            status = swc_xml_resume(sheet->xml, code_out, error);
            sheet->is_paused = status == SWC_OK;
        } else if (sheet->is_finished) {
            return SWC_END;
        } else if (sheet->is_plain) {
            status = scan_row(sheet);
        } else {
            status = feed_piece(sheet);
        }
    }
    if (status == SWC_OK) {
        *row_out = sheet->ready;
    }
    return status;
}

const swc_merge *swc_xlsx_sheet_merges(const swc_xlsx_sheet *sheet, size_t *count_out)
{
    *count_out = sheet->merge_count;
    return sheet->merges;
}

const swc_cell_row *swc_xlsx_sheet_row(const swc_xlsx_sheet *sheet)
{
    return &sheet->cells.row;
}

void swc_xlsx_sheet_close(swc_xlsx_sheet *sheet)
{
    if (sheet != NULL) {
        swc_xml_free(sheet->xml);
        swc_xlsx_cells_free(&sheet->cells);
        swc_buf_free(&sheet->value);
        swc_xlsx_text_free(&sheet->inline_text);
        free(sheet->window);
        free(sheet->merges);
        free(sheet);
    }
}

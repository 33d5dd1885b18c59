/* Reads rows of plain XML. Never guesses: what is not plain is left to expat. */
#include "io/xlsx_scan.h"

#include "io/xlsx_text.h"
#include "text/unicode.h"

#include <string.h>

/* Where scanning is; `result` stays ROW as long as nothing stops it. */
typedef struct scan {
    const char *at, *end;
    swc_scan result;
    swc_status status;
} scan;

/* Whether scanning may go on; sets why not. */
static bool stop(scan *self, swc_scan why)
{
    if (self->result == SWC_SCAN_ROW) {
        self->result = why;
    }
    return false;
}

/* A verb of the cells was called. */
static bool holds(scan *self, swc_status status)
{
    if (status == SWC_OK) {
        return true;
    }
    self->status = status;
    return stop(self, SWC_SCAN_FAILED);
}

/* Bytes of a text or value that are themselves: 1; '<': 2; beyond ASCII: 3; the rest (control
 * characters but TAB and LF, '&', '>') is not plain: 0. */
static unsigned class_of(unsigned char byte)
{
    if (byte >= 0x80) {
        return 3;
    }
    if (byte == '<') {
        return 2;
    }
    return (byte >= ' ' || byte == '\t' || byte == '\n') && byte != '&' && byte != '>' ? 1 : 0;
}

static void skip_blanks(scan *self)
{
    while (self->at < self->end && (*self->at == ' ' || *self->at == '\n' || *self->at == '\t')) {
        self->at++;
    }
}

/* Whether `word` stands here; passes it. Asks for more bytes if that cannot be told yet. */
static bool take(scan *self, const char *word, size_t length)
{
    size_t left = (size_t)(self->end - self->at);
    if (left < length) {
        if (memcmp(self->at, word, left) == 0) {
            return stop(self, SWC_SCAN_MORE);
        }
        return false;
    }
    if (memcmp(self->at, word, length) != 0) {
        return false;
    }
    self->at += length;
    return true;
}

#define TAKE(self, literal) take(self, literal, sizeof(literal) - 1)

/* UTF-8 as XML allows it: no U+FFFE and U+FFFF. */
static bool is_xml_text(swc_str text)
{
    if (!swc_utf8_is_valid(text)) {
        return false;
    }
    const char *p = text.data;
    const char *end = p + text.length;
    while ((p = memchr(p, 0xEF, (size_t)(end - p))) != NULL) {
        if ((unsigned char)p[1] == 0xBF && (unsigned char)p[2] >= 0xBE) {
            return false;
        }
        p += 3;
    }
    return true;
}

/* Text up to the next '<'. */
static bool take_text(scan *self, swc_str *text_out)
{
    const char *start = self->at;
    bool is_ascii = true;
    for (;; self->at++) {
        if (self->at == self->end) {
            return stop(self, SWC_SCAN_MORE);
        }
        unsigned class = class_of((unsigned char)*self->at);
        if (class == 2) {
            break;
        }
        if (class == 0) {
            return stop(self, SWC_SCAN_HARD);
        }
        is_ascii &= class == 1;
    }
    *text_out = (swc_str){start, (size_t)(self->at - start)};
    return is_ascii || is_xml_text(*text_out) || stop(self, SWC_SCAN_HARD);
}

/* ---- attributes ---------------------------------------------------------------------------- */

enum { MOST_ATTRIBUTES = 13 };

/* The attributes that an element may have; the value of each is kept. */
static const char *const row_attributes[] = {
    "r",  "spans",    "s",        "customFormat", "ht",           "hidden",          "customHeight",
    "ph", "thickBot", "thickTop", "collapsed",    "outlineLevel", "x14ac:dyDescent", NULL};
static const char *const cell_attributes[] = {"r", "s", "t", "cm", "vm", "ph", NULL};
static const char *const formula_attributes[] = {"t",   "ref", "si", "ca", "aca",       "dt2D",
                                                 "dtr", "r1",  "r2", "bx", "xml:space", NULL};
static const char *const text_attributes[] = {"xml:space", NULL};
enum { ROW_NUMBER = 0, ROW_HIDDEN = 5, CELL_REFERENCE = 0, CELL_STYLE, CELL_TYPE };

static bool take_attribute(scan *self, const char *const *known, swc_str *values)
{
    const char *name = self->at;
    while (self->at < self->end && *self->at != '=' && (unsigned char)*self->at > ' ' &&
           *self->at != '>' && *self->at != '<') {
        self->at++;
    }
    size_t length = (size_t)(self->at - name);
    if (self->end - self->at < 2) {
        return stop(self, SWC_SCAN_MORE);
    }
    char quote = self->at[1];
    size_t index = 0;
    while (known[index] != NULL &&
           (strncmp(known[index], name, length) != 0 || known[index][length] != '\0')) {
        index++;
    }
    if (length == 0 || *self->at != '=' || (quote != '"' && quote != '\'') ||
        known[index] == NULL || values[index].data != NULL) {
        return stop(self, SWC_SCAN_HARD);
    }
    self->at += 2;
    const char *value = self->at;
    for (;; self->at++) {
        if (self->at == self->end) {
            return stop(self, SWC_SCAN_MORE);
        }
        if (*self->at == quote) {
            break;
        }
        if (class_of((unsigned char)*self->at) != 1 || *self->at < ' ') {
            return stop(self, SWC_SCAN_HARD);
        }
    }
    values[index] = (swc_str){value, (size_t)(self->at - value)};
    self->at++;
    return true;
}

/* The rest of a start tag after its name. @param empty_out it ended with "/>" */
static bool take_tag(scan *self, const char *const *known, swc_str *values, bool *empty_out)
{
    for (;;) {
        const char *before = self->at;
        skip_blanks(self);
        if (self->end - self->at < 2) {
            return stop(self, SWC_SCAN_MORE);
        }
        if (*self->at == '>') {
            self->at++;
            *empty_out = false;
            return true;
        }
        if (*self->at == '/') {
            *empty_out = true;
            return TAKE(self, "/>") || stop(self, SWC_SCAN_HARD);
        }
        if (self->at == before) { /* a blank must stand before an attribute */
            return stop(self, SWC_SCAN_HARD);
        }
        if (!take_attribute(self, known, values)) {
            return false;
        }
    }
}

/* ---- elements ------------------------------------------------------------------------------ */

/* <v>, <f>, <is> of one cell, up to </c>. */
static bool take_value(scan *self, swc_xlsx_content *content)
{
    if (content->has_value) {
        return stop(self, SWC_SCAN_HARD);
    }
    content->has_value = true;
    return take_text(self, &content->value) && (TAKE(self, "</v>") || stop(self, SWC_SCAN_HARD));
}

static bool take_formula(scan *self, swc_xlsx_content *content)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    swc_str text;
    bool empty = false;
    content->has_formula = true;
    return take_tag(self, formula_attributes, values, &empty) &&
           (empty || (take_text(self, &text) && (TAKE(self, "</f>") || stop(self, SWC_SCAN_HARD))));
}

static bool take_inline(scan *self, swc_xlsx_cells *cells, swc_xlsx_content *content)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    swc_str raw = {NULL, 0};
    bool empty = false;
    if (content->has_inline) {
        return stop(self, SWC_SCAN_HARD);
    }
    content->has_inline = true;
    skip_blanks(self);
    if (!TAKE(self, "<t") || !take_tag(self, text_attributes, values, &empty)) {
        return stop(self, SWC_SCAN_HARD);
    }
    if (!empty && (!take_text(self, &raw) || !(TAKE(self, "</t>") || stop(self, SWC_SCAN_HARD)))) {
        return false;
    }
    skip_blanks(self);
    return (TAKE(self, "</is>") || stop(self, SWC_SCAN_HARD)) &&
           holds(self, swc_xlsx_decode(cells, raw, &content->inline_text));
}

static bool take_content(scan *self, swc_xlsx_cells *cells, swc_xlsx_content *content)
{
    while (self->result == SWC_SCAN_ROW) {
        skip_blanks(self);
        if (TAKE(self, "<v>")) {
            (void)take_value(self, content);
        } else if (TAKE(self, "</c>")) {
            return true;
        } else if (TAKE(self, "<f")) {
            (void)take_formula(self, content);
        } else if (TAKE(self, "<is>")) {
            (void)take_inline(self, cells, content);
        } else if (TAKE(self, "<v/>")) {
            content->has_value = true;
        } else {
            (void)stop(self, SWC_SCAN_HARD);
        }
    }
    return false;
}

static bool take_cell(scan *self, swc_xlsx_cells *cells)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    swc_xlsx_content content = {.inline_font = SWC_FONT_INHERITED};
    bool empty = false;
    return take_tag(self, cell_attributes, values, &empty) &&
           holds(self, swc_xlsx_cell_start(cells, values[CELL_REFERENCE], values[CELL_STYLE],
                                           values[CELL_TYPE])) &&
           (empty || take_content(self, cells, &content)) &&
           holds(self, swc_xlsx_cell_finish(cells, &content));
}

static bool take_row(scan *self, swc_xlsx_cells *cells)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    bool empty = false;
    skip_blanks(self);
    if (!TAKE(self, "<row") || !take_tag(self, row_attributes, values, &empty)) {
        return stop(self, SWC_SCAN_HARD);
    }
    swc_str hidden = values[ROW_HIDDEN];
    if (!holds(self, swc_xlsx_row_start(cells, values[ROW_NUMBER],
                                        swc_str_is(hidden, "1") || swc_str_is(hidden, "true") ||
                                            swc_str_is(hidden, "on")))) {
        return false;
    }
    while (!empty && self->result == SWC_SCAN_ROW) {
        skip_blanks(self);
        if (TAKE(self, "<c")) {
            (void)take_cell(self, cells);
        } else if (TAKE(self, "</row>")) {
            break;
        } else {
            (void)stop(self, SWC_SCAN_HARD);
        }
    }
    return self->result == SWC_SCAN_ROW;
}

swc_scan swc_xlsx_scan_row(swc_xlsx_cells *cells, swc_str bytes, size_t *used_out, swc_row *row_out,
                           swc_status *status_out)
{
    scan self = {.at = bytes.data, .end = bytes.data + bytes.length, .result = SWC_SCAN_ROW};
    swc_xlsx_place before = cells->place;
    if (!take_row(&self, cells)) {
        if (self.result != SWC_SCAN_FAILED) {
            cells->place = before; /* the row will be read again from its start */
        }
        *status_out = self.status;
        return self.result;
    }
    *used_out = (size_t)(self.at - bytes.data);
    swc_status status = swc_xlsx_row_finish(cells, row_out);
    *status_out = status;
    return status == SWC_END ? SWC_SCAN_ROW : status == SWC_OK ? SWC_SCAN_EMPTY : SWC_SCAN_FAILED;
}

/* Reads rows of plain XML. Never guesses: what is not plain is left to expat. */
#include "io/xlsx/scan.h"

#include "io/xlsx/text.h"
#include "text/unicode.h"

#include <string.h>

/* Longest text of a cell, each character as _xHHHH_. */
enum { LONGEST_TEXT = SWC_CELL_CHARACTERS * 7 };

/* Where scanning is; `result` stays ROW as long as nothing stops it. */
typedef struct scan {
    swc_xlsx_cells *cells;
    swc_str prefix; /* of every element: "", or "x:" */
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

/* Bytes that end a run of plain ones, all below 64, as bits: in a text control characters but TAB
 * and LF, '&', '<' and '>'; in the value of an attribute every control character and the quotes
 * too. */
#define BIT(byte) (UINT64_C(1) << (byte))
#define CONTROL_BITS UINT64_C(0xFFFFFFFF)
#define MARKUP_BITS (BIT('&') | BIT('<') | BIT('>'))
#define TEXT_ENDS ((CONTROL_BITS & ~BIT('\t') & ~BIT('\n')) | MARKUP_BITS)
#define VALUE_ENDS (CONTROL_BITS | MARKUP_BITS | BIT('"') | BIT('\''))

/* Passes plain bytes. @return all of them or-ed: 0x80 and more if one was beyond ASCII */
static inline unsigned pass_plain(scan *self, uint64_t ends)
{
    const char *at = self->at;
    unsigned bits = 0;
    for (; at < self->end; at++) {
        unsigned char byte = (unsigned char)*at;
        if (byte < 64 && (ends >> byte & 1) != 0) {
            break;
        }
        bits |= byte;
    }
    self->at = at;
    return bits;
}

static void skip_blanks(scan *self)
{
    while (self->at < self->end && (*self->at == ' ' || *self->at == '\n' || *self->at == '\t')) {
        self->at++;
    }
}

/* Whether `word` stands here; passes it. Asks for more bytes if that cannot be told yet. Inline,
 * for the words are short and their lengths are known. */
static inline bool take(scan *self, const char *word, size_t length)
{
    size_t left = (size_t)(self->end - self->at);
    if (left < length) {
        return memcmp(self->at, word, left) == 0 && stop(self, SWC_SCAN_MORE);
    }
    if (memcmp(self->at, word, length) != 0) {
        return false;
    }
    self->at += length;
    return true;
}

/* The same for an element with its prefix: `open` is "<" or "</". */
static bool take_prefixed(scan *self, swc_str open, swc_str rest)
{
    const char *before = self->at;
    if (take(self, open.data, open.length) && take(self, self->prefix.data, self->prefix.length) &&
        take(self, rest.data, rest.length)) {
        return true;
    }
    self->at = before;
    return false;
}

#define TAKE(self, open, rest)                                                                     \
    ((self)->prefix.length == 0 ? take(self, open rest, sizeof(open rest) - 1)                     \
                                : take_prefixed(self, SWC_STR(open), SWC_STR(rest)))

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

/* The digits of "&#241;" or "&#xF1;"; 0 for a character that XML does not have. */
static uint32_t referred_character(swc_str digits)
{
    bool is_hex = digits.length > 0 && digits.data[0] == 'x';
    uint32_t c = 0;
    for (size_t i = is_hex; i < digits.length; i++) {
        char byte = digits.data[i];
        char letter = (char)(byte | 0x20);
        unsigned digit = byte >= '0' && byte <= '9'                 ? (unsigned)(byte - '0')
                         : is_hex && letter >= 'a' && letter <= 'f' ? (unsigned)(letter - 'a' + 10)
                                                                    : UINT32_MAX;
        c = digit == UINT32_MAX ? UINT32_MAX : c * (is_hex ? 16 : 10) + digit;
        if (c > 0x10FFFF) {
            return 0;
        }
    }
    bool is_control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    bool is_legal = !is_control && (c < 0xD800 || c >= 0xE000) && c != 0xFFFE && c != 0xFFFF;
    return is_legal ? c : 0;
}

/* The entities that every XML document has (XML 1.0, 4.6), and references by number. */
static bool take_reference(scan *self, swc_buf *text)
{
    static const struct {
        const char *name;
        char character;
    } entities[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    enum { LONGEST = 10 };
    size_t left = (size_t)(self->end - self->at);
    const char *end = memchr(self->at, ';', left < LONGEST ? left : LONGEST);
    if (end == NULL) {
        return stop(self, left < LONGEST ? SWC_SCAN_MORE : SWC_SCAN_HARD);
    }
    swc_str name = {self->at + 1, (size_t)(end - self->at) - 1};
    uint32_t c = 0;
    if (name.length > 1 && name.data[0] == '#') {
        c = referred_character((swc_str){name.data + 1, name.length - 1});
    }
    for (size_t i = 0; c == 0 && i < sizeof entities / sizeof entities[0]; i++) {
        c = swc_str_is(name, entities[i].name) ? (unsigned char)entities[i].character : 0;
    }
    self->at = end + 1;
    if (c == 0) {
        return stop(self, SWC_SCAN_HARD);
    }
    return swc_utf8_add(text, c) || holds(self, swc_fail_memory(self->cells->error));
}

/* What was passed since `*from`, put behind the text that was unescaped before it. */
static bool keep_passed(scan *self, swc_buf *text, const char **from)
{
    swc_str passed = {*from, (size_t)(self->at - *from)};
    *from = self->at;
    return swc_buf_add_str(text, passed) || holds(self, swc_fail_memory(self->cells->error));
}

/* Text up to the next '<'. It lives as long as the bytes; with references in it, until the next
 * text of the same cell, so a cell with two such texts is a hard one. */
static bool take_text(scan *self, swc_str *text_out)
{
    swc_buf *unescaped = &self->cells->unescaped;
    const char *start = self->at;
    const char *from = start;
    bool has_references = false;
    unsigned bits = 0;
    for (;;) {
        bits |= pass_plain(self, TEXT_ENDS);
        if (self->at == self->end) {
            return stop(self, SWC_SCAN_MORE);
        }
        if (*self->at == '<') {
            break;
        }
        if (*self->at != '&' || (!has_references && unescaped->length > 0)) {
            return stop(self, SWC_SCAN_HARD);
        }
        has_references = true;
        if (!keep_passed(self, unescaped, &from) || !take_reference(self, unescaped)) {
            return false;
        }
        from = self->at;
    }
    swc_str raw = {start, (size_t)(self->at - start)};
    *text_out = raw;
    if (has_references) {
        if (!keep_passed(self, unescaped, &from)) {
            return false;
        }
        *text_out = swc_buf_str(unescaped);
    }
    if (text_out->length > LONGEST_TEXT) { /* expat's way has the sentence for it */
        return stop(self, SWC_SCAN_HARD);
    }
    return bits < 0x80 || is_xml_text(raw) || stop(self, SWC_SCAN_HARD);
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
           (known[index][0] != name[0] || strncmp(known[index], name, length) != 0 ||
            known[index][length] != '\0')) {
        index++;
    }
    if (length == 0 || *self->at != '=' || (quote != '"' && quote != '\'') ||
        known[index] == NULL || values[index].data != NULL) {
        return stop(self, SWC_SCAN_HARD);
    }
    self->at += 2;
    const char *value = self->at;
    unsigned bits = pass_plain(self, VALUE_ENDS);
    if (self->at == self->end) {
        return stop(self, SWC_SCAN_MORE);
    }
    if (*self->at != quote || bits >= 0x80) {
        return stop(self, SWC_SCAN_HARD);
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
            return take(self, "/>", 2) || stop(self, SWC_SCAN_HARD);
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
    return take_text(self, &content->value) &&
           (TAKE(self, "</", "v>") || stop(self, SWC_SCAN_HARD));
}

static bool take_formula(scan *self, swc_xlsx_content *content)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    swc_str text;
    bool empty = false;
    swc_buf *unescaped = &self->cells->unescaped;
    bool is_free = unescaped->length == 0;
    content->has_formula = true;
    bool taken = take_tag(self, formula_attributes, values, &empty) &&
                 (empty || (take_text(self, &text) &&
                            (TAKE(self, "</", "f>") || stop(self, SWC_SCAN_HARD))));
    if (is_free) { /* nobody wants this text */
        swc_buf_clear(unescaped);
    }
    return taken;
}

static bool take_inline(scan *self, swc_xlsx_content *content)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    swc_str raw = {NULL, 0};
    bool empty = false;
    if (content->has_inline) {
        return stop(self, SWC_SCAN_HARD);
    }
    content->has_inline = true;
    skip_blanks(self);
    if (!TAKE(self, "<", "t") || !take_tag(self, text_attributes, values, &empty)) {
        return stop(self, SWC_SCAN_HARD);
    }
    if (!empty &&
        (!take_text(self, &raw) || !(TAKE(self, "</", "t>") || stop(self, SWC_SCAN_HARD)))) {
        return false;
    }
    skip_blanks(self);
    return (TAKE(self, "</", "is>") || stop(self, SWC_SCAN_HARD)) &&
           holds(self, swc_xlsx_decode(self->cells, raw, &content->inline_text));
}

static bool take_content(scan *self, swc_xlsx_content *content)
{
    while (self->result == SWC_SCAN_ROW) {
        skip_blanks(self);
        if (TAKE(self, "<", "v>")) {
            (void)take_value(self, content);
        } else if (TAKE(self, "</", "c>")) {
            return true;
        } else if (TAKE(self, "<", "f")) {
            (void)take_formula(self, content);
        } else if (TAKE(self, "<", "is>")) {
            (void)take_inline(self, content);
        } else if (TAKE(self, "<", "v/>")) {
            content->has_value = true;
        } else {
            (void)stop(self, SWC_SCAN_HARD);
        }
    }
    return false;
}

static bool take_cell(scan *self)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    swc_xlsx_content content = {.inline_font = SWC_FONT_INHERITED};
    bool empty = false;
    swc_buf_clear(&self->cells->unescaped);
    return take_tag(self, cell_attributes, values, &empty) &&
           holds(self, swc_xlsx_cell_start(self->cells, values[CELL_REFERENCE], values[CELL_STYLE],
                                           values[CELL_TYPE])) &&
           (empty || take_content(self, &content)) &&
           holds(self, swc_xlsx_cell_finish(self->cells, &content));
}

static bool take_row(scan *self)
{
    swc_str values[MOST_ATTRIBUTES] = {{NULL, 0}};
    bool empty = false;
    skip_blanks(self);
    if (!TAKE(self, "<", "row") || !take_tag(self, row_attributes, values, &empty)) {
        return stop(self, SWC_SCAN_HARD);
    }
    swc_str hidden = values[ROW_HIDDEN];
    bool is_hidden = hidden.length > 0 && (swc_str_is(hidden, "1") || swc_str_is(hidden, "true") ||
                                           swc_str_is(hidden, "on"));
    if (!holds(self, swc_xlsx_row_start(self->cells, values[ROW_NUMBER], is_hidden))) {
        return false;
    }
    while (!empty && self->result == SWC_SCAN_ROW) {
        skip_blanks(self);
        if (TAKE(self, "<", "c")) {
            (void)take_cell(self);
        } else if (TAKE(self, "</", "row>")) {
            break;
        } else {
            (void)stop(self, SWC_SCAN_HARD);
        }
    }
    return self->result == SWC_SCAN_ROW;
}

swc_scan swc_xlsx_scan_row(swc_xlsx_cells *cells, swc_str prefix, swc_str bytes, size_t *used_out,
                           swc_row *row_out, swc_status *status_out)
{
    scan self = {.cells = cells,
                 .prefix = prefix,
                 .at = bytes.data,
                 .end = bytes.data + bytes.length,
                 .result = SWC_SCAN_ROW};
    swc_xlsx_place before = cells->place;
    if (!take_row(&self)) {
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

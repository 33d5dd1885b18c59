/* Stray, open and line-spanning quotes of delimited text. Unquotes nothing itself. */
#include "io/csv/quotes.h"

#include <string.h>

/* First delimiter, line end or end of the bytes at or after `at`. */
static size_t find_cell_end(const swc_quoted_text *text, size_t at)
{
    while (at < text->length && text->bytes[at] != text->delimiter && text->bytes[at] != '\n' &&
           text->bytes[at] != '\r') {
        at++;
    }
    return at;
}

/* Whether a closing quote may stand before the byte at `at`. */
static bool may_follow_quote(const swc_quoted_text *text, size_t at)
{
    char byte = at < text->length ? text->bytes[at] : '\n';
    return byte == text->delimiter || byte == '\n' || byte == '\r';
}

typedef enum quoted_result { QUOTED_CLOSED, QUOTED_STRAY, QUOTED_OPEN, QUOTED_MORE } quoted_result;

/*
 * Walk a quoted cell from its opening quote at `open`. On QUOTED_CLOSED record->at stands at the
 * delimiter or line end and *quote_out behind the closing quote (blanks may lie between); else
 * *quote_out is the first quote that neither closes nor doubles.
 * A stray quote behind a line break says that an earlier line forgot to close: that is an open
 * quote, so that one forgotten quote costs one line and not the rows up to the next quote.
 */
static quoted_result walk_quoted(const swc_quoted_text *text, swc_quoted_record *record,
                                 size_t open, size_t *quote_out)
{
    uint64_t line = record->line;
    for (size_t at = open + 1; at < text->length; at++) {
        char byte = text->bytes[at];
        if (byte == '\n' || byte == '\r') {
            bool pair = byte == '\r' && at + 1 < text->length && text->bytes[at + 1] == '\n';
            at += pair ? 1 : 0;
            line++;
        } else if (byte == '"') {
            size_t behind = at + 1;
            while (behind < text->length && text->bytes[behind] == ' ') {
                behind++;
            }
            if (behind == text->length && !text->ended && !text->at_limit) {
                return QUOTED_MORE;
            }
            if (may_follow_quote(text, behind)) {
                *quote_out = at + 1;
                record->at = behind;
                record->line = line;
                return QUOTED_CLOSED;
            }
            if (text->bytes[at + 1] != '"') {
                *quote_out = at;
                return line == record->line ? QUOTED_STRAY : QUOTED_OPEN;
            }
            at++;
        }
    }
    return text->ended || text->at_limit ? QUOTED_OPEN : QUOTED_MORE;
}

static size_t count_quotes(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++) {
        count += text[i] == '"';
    }
    return count;
}

typedef enum stray_kind {
    STRAY_LITERAL, /* "a" và "b": every quote belongs to the text */
    STRAY_WRAPPED, /* "Trường "Nguyễn Huệ"", "5" tablet": only the inner ones were not doubled */
    STRAY_OPEN, /* "Trường "Nguyễn: one was never closed */
} stray_kind;

/* What the quotes of a cell mean that begins with one; `stray` is the first inner quote. */
static stray_kind judge_stray(const char *text, size_t length, size_t stray)
{
    size_t count = count_quotes(text, length);
    bool opens = stray == 1 || (text[stray - 1] == ' ' && text[stray + 1] != ' ');
    if (text[length - 1] == '"') {
        return opens || count == 3 ? STRAY_WRAPPED : STRAY_LITERAL;
    }
    return opens || count % 2 == 1 ? STRAY_OPEN : STRAY_LITERAL;
}

/* Append a cell quoted, its quotes doubled. */
static bool add_quoted(swc_buf *repaired, const char *cell, size_t length)
{
    bool added = swc_buf_add_char(repaired, '"');
    for (size_t i = 0; i < length && added; i++) {
        added = (cell[i] != '"' || swc_buf_add_char(repaired, '"')) &&
                swc_buf_add_char(repaired, cell[i]);
    }
    return added && swc_buf_add_char(repaired, '"');
}

/*
 * Append the cell in [start, record->at), whose quotes are not in order.
 * @param open   its opening quote, or SIZE_MAX when it is not quoted; `stray` is then meaningless
 * @param stray  the first inner quote: where it lies beyond the cell, the cell's end is not certain
 */
static bool add_disordered(const swc_quoted_text *text, swc_quoted_record *record, size_t start,
                           size_t open, bool never_closed, size_t stray, swc_buf *repaired)
{
    stray_kind kind = STRAY_LITERAL;
    if (open != SIZE_MAX) {
        kind = never_closed || stray >= record->at
                   ? STRAY_OPEN
                   : judge_stray(text->bytes + open, record->at - open, stray - open);
    }
    if (kind == STRAY_OPEN) {
        record->quote_line = record->quote_open ? record->quote_line : record->line;
        record->quote_open = true;
    } else {
        record->quote_stray = true;
    }
    return kind == STRAY_WRAPPED
               ? add_quoted(repaired, text->bytes + open + 1, record->at - open - 2)
               : add_quoted(repaired, text->bytes + start, record->at - start);
}

/* One cell at record->at: append it and stand at its end. */
static swc_status cut_cell(const swc_quoted_text *text, swc_quoted_record *record,
                           swc_buf *repaired)
{
    size_t start = record->at;
    size_t open = start;
    size_t quote = 0;
    quoted_result result = QUOTED_STRAY;
    while (open < text->length && text->bytes[open] == ' ') {
        open++;
    }
    if (open < text->length && text->bytes[open] == '"') {
        result = walk_quoted(text, record, open, &quote);
        if (result == QUOTED_MORE) {
            return SWC_END;
        }
        if (result == QUOTED_CLOSED) { /* blanks around the quotes are no part of the cell */
            record->quote_stray = record->quote_stray || open > start || record->at > quote;
            return swc_buf_add(repaired, text->bytes + open, quote - open) ? SWC_OK
                                                                           : SWC_ERR_MEMORY;
        }
    } else {
        open = SIZE_MAX;
    }
    record->at = find_cell_end(text, start);
    if (record->at == text->length && !text->ended) {
        return SWC_END;
    }
    size_t length = record->at - start;
    bool added =
        memchr(text->bytes + start, '"', length) == NULL
            ? swc_buf_add(repaired, text->bytes + start, length)
            : add_disordered(text, record, start, open, result == QUOTED_OPEN, quote, repaired);
    return added ? SWC_OK : SWC_ERR_MEMORY;
}

swc_status swc_quotes_cut(const swc_quoted_text *text, swc_quoted_record *record, swc_buf *repaired)
{
    swc_buf_clear(repaired);
    for (;;) {
        swc_status status = cut_cell(text, record, repaired);
        if (status != SWC_OK) {
            return status;
        }
        if (record->at == text->length || text->bytes[record->at] != text->delimiter) {
            return SWC_OK;
        }
        if (!swc_buf_add_char(repaired, text->delimiter)) {
            return SWC_ERR_MEMORY;
        }
        record->at++;
    }
}

/* Strings of a .xls workbook: of records, and the shared ones. Knows nothing of sheets. */
#include "io/xlsx/text.h"
#include "io/refuse.h"
#include "io/xls/book.h"
#include "io/xls/codepage.h"

/* The page of a workbook with an East Asian font: see swc_xls_book. */
enum { ASIAN_PAGE = 932 };

static size_t count_characters(const swc_buf *text, size_t start)
{
    size_t count = 0;
    for (size_t i = start; i < text->length; i++) {
        count += ((unsigned char)text->data[i] & 0xC0) != 0x80;
    }
    return count;
}

/* What all runs together prove; the characters before the first run have the cell's font. */
static char font_of_runs(const swc_xls_book *book, swc_biff_string *string, char cell_font)
{
    char font = cell_font;
    bool any = false;
    size_t least = 0; /* each run begins behind the one before */
    swc_biff_cursor *cursor = &string->runs;
    for (size_t i = 0; i < string->run_count; i++) {
        uint8_t run[4];
        for (size_t k = 0; k < sizeof run; k++) {
            if (swc_biff_cursor_at_end(cursor)) {
                return '\0';
            }
            run[k] = cursor->record.data[cursor->at++];
        }
        char own = swc_xls_font_of(book, swc_biff_u16(run + 2)).encoding;
        if (swc_biff_u16(run) >= string->characters) {
            break; /* the font of what may be typed behind the text */
        }
        if (swc_biff_u16(run) < least) {
            return '\0';
        }
        least = swc_biff_u16(run) + 1U;
        bool is_first_character = i == 0 && swc_biff_u16(run) == 0;
        if (is_first_character) {
            font = own;
        } else if (own != font) {
            return '\0';
        }
        any = true;
    }
    return any ? font : cell_font;
}

static swc_xls_text wide_text(const swc_xls_book *book, swc_biff_cursor *cursor, bool short_count,
                              swc_buf *text, char *font)
{
    swc_biff_string string;
    size_t start = text->length;
    if (!swc_biff_string_read(cursor, short_count, text, &string)) {
        bool is_full = text->limit > 0 && text->limit - text->length < 4;
        return !string.text_failed ? SWC_XLS_TEXT_DAMAGED
               : is_full           ? SWC_XLS_TEXT_LONG
                                   : SWC_XLS_TEXT_MEMORY;
    }
    if (text->length - start > SWC_CELL_CHARACTERS &&
        count_characters(text, start) > SWC_CELL_CHARACTERS) {
        return SWC_XLS_TEXT_LONG;
    }
    *font = font_of_runs(book, &string, *font);
    return SWC_XLS_TEXT_OK;
}

/* BIFF5: a count and bytes. */
static swc_xls_text narrow_text(const swc_xls_book *book, swc_biff_cursor *cursor, bool short_count,
                                uint16_t page, swc_buf *text)
{
    size_t left = cursor->record.length - cursor->at;
    const uint8_t *bytes = cursor->record.data + cursor->at;
    size_t head = short_count ? 1 : 2;
    if (left < head) {
        return SWC_XLS_TEXT_DAMAGED;
    }
    size_t length = short_count ? bytes[0] : swc_biff_u16(bytes);
    bool known = true;
    if (left - head < length) {
        return SWC_XLS_TEXT_DAMAGED;
    }
    if (book->has_asian_font) {
        page = ASIAN_PAGE;
    }
    if (!swc_codepage_decode(page, bytes + head, length, text, &known)) {
        return SWC_XLS_TEXT_MEMORY;
    }
    cursor->at += head + length;
    return known ? SWC_XLS_TEXT_OK : SWC_XLS_TEXT_UNKNOWN;
}

swc_xls_text swc_xls_record_text(const swc_xls_book *book, swc_biff_cursor *cursor,
                                 bool short_count, uint16_t page, swc_buf *text, char *font)
{
    return book->is_biff8 ? wide_text(book, cursor, short_count, text, font)
                          : narrow_text(book, cursor, short_count, page, text);
}

swc_xls_text swc_xls_shared_text(const swc_xls_book *book, uint32_t index, swc_buf *text,
                                 char *font)
{
    if (index >= book->shared_count) {
        return SWC_XLS_TEXT_DAMAGED;
    }
    swc_xls_shared where = book->shared[index];
    swc_biff_record record = {.data = book->stream.bytes + where.offset,
                              .length = where.record_end - where.offset,
                              .next = where.record_end};
    swc_biff_cursor cursor;
    swc_biff_cursor_init(&cursor, &book->stream, &record, 0);
    return wide_text(book, &cursor, false, text, font);
}

swc_status swc_xls_refuse_globals(swc_issue_code *code_out, swc_error *error)
{
    return swc_refuse(
        code_out, SWC_ISSUE_FILE_DAMAGED, error,
        "tệp .xls bị cụt hoặc hỏng ở phần chung của sổ tính; hãy mở bằng Excel rồi lưu "
        "lại thành .xlsx, hoặc gửi lại tệp",
        "the .xls file is cut off or damaged in its globals; open it with Excel and "
        "save it as .xlsx, or send it again");
}

swc_status swc_xls_name_text(const swc_xls_book *book, const swc_biff_record *record, size_t at,
                             bool short_count, swc_buf *text, bool *known_out,
                             swc_issue_code *code_out, swc_error *error)
{
    swc_biff_cursor cursor;
    char font = '\0';
    swc_buf_clear(text);
    swc_biff_cursor_init(&cursor, &book->stream, record, at);
    swc_xls_text outcome =
        swc_xls_record_text(book, &cursor, short_count, book->codepage, text, &font);
    *known_out = outcome != SWC_XLS_TEXT_UNKNOWN;
    switch (outcome) {
    case SWC_XLS_TEXT_OK:
    case SWC_XLS_TEXT_UNKNOWN:
        return SWC_OK;
    case SWC_XLS_TEXT_MEMORY:
        return swc_fail_memory(error);
    case SWC_XLS_TEXT_DAMAGED:
    case SWC_XLS_TEXT_LONG:
        break;
    }
    return swc_xls_refuse_globals(code_out, error);
}

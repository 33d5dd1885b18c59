/* The shared-string table of a workbook, in memory up to a limit. */
#include "io/refuse.h"
#include "io/xlsx/parts.h"
#include "io/xlsx/text.h"
#include "io/xlsx/xml.h"

#include <stdlib.h>
#include <string.h>

/* An item is its font, its length in four bytes, its text. */
enum { ITEM_HEAD_BYTES = 5 };

typedef struct reading {
    swc_strings *strings;
    swc_xlsx_text text;
    bool in_item;
    swc_issue_code *code_out;
    swc_error *error;
} reading;

/* Depth 1: <sst>, 2: <si>. */
static swc_status on_start(void *context, unsigned depth, const char *name, const char **attributes)
{
    reading *self = context;
    const char *local = swc_xml_local(name);
    if (depth == 1 && strcmp(local, "sst") != 0) {
        return swc_refuse(
            self->code_out, SWC_ISSUE_FILE_DAMAGED, self->error,
            "bảng chữ dùng chung của tệp Excel không đúng dạng; hãy mở bằng Excel rồi "
            "lưu lại",
            "the shared strings of the Excel file are of another kind; open it with "
            "Excel and save it again");
    }
    if (depth == 2) {
        self->in_item = strcmp(local, "si") == 0;
        swc_xlsx_text_begin(&self->text);
    } else if (self->in_item) {
        swc_xlsx_text_start(&self->text, local, attributes);
    }
    return SWC_OK;
}

static swc_status refuse_long(const reading *self)
{
    return swc_refuse(self->code_out, SWC_ISSUE_FILE_LIMIT, self->error,
                      "chữ dùng chung thứ %zu của tệp Excel dài hơn %d ký tự; hãy rút ngắn ô đó",
                      "shared string %zu of the Excel file is longer than %d characters; shorten "
                      "that cell",
                      self->strings->count + 1, SWC_CELL_CHARACTERS);
}

static swc_status add_item(reading *self)
{
    swc_strings *strings = self->strings;
    swc_str text = swc_buf_str(&self->text.text);
    size_t index_bytes = (strings->count + 1) * sizeof *strings->items;
    if (index_bytes + strings->arena.used_bytes > SWC_SHARED_STRING_BYTES) {
        return swc_refuse(self->code_out, SWC_ISSUE_FILE_LIMIT, self->error,
                          "chữ dùng chung của tệp Excel vượt %d MB; hãy chia bảng thành nhiều tệp",
                          "the shared strings of the Excel file are beyond %d MB; split the table "
                          "into several files",
                          SWC_SHARED_STRING_BYTES >> 20);
    }
    char *item = swc_arena_take_bytes(&strings->arena, ITEM_HEAD_BYTES + text.length);
    if (item == NULL || !swc_grow((void **)&strings->items, &strings->capacity, strings->count + 1,
                                  sizeof *strings->items)) {
        return swc_fail_memory(self->error);
    }
    uint32_t length = (uint32_t)text.length;
    item[0] = self->text.font;
    memcpy(item + 1, &length, sizeof length);
    if (length > 0) {
        memcpy(item + ITEM_HEAD_BYTES, text.data, length);
    }
    strings->items[strings->count++] = item;
    return SWC_OK;
}

static swc_status on_end(void *context, unsigned depth, const char *name)
{
    reading *self = context;
    if (!self->in_item) {
        return SWC_OK;
    }
    if (depth == 2) {
        self->in_item = false;
        return add_item(self);
    }
    return swc_xlsx_text_end(&self->text, swc_xml_local(name)) ? SWC_OK : refuse_long(self);
}

static swc_status on_text(void *context, const char *text, size_t length)
{
    reading *self = context;
    if (!self->in_item || swc_xlsx_text_add(&self->text, text, length)) {
        return SWC_OK;
    }
    const swc_buf *buf = &self->text.text;
    return length > buf->limit - buf->length ? refuse_long(self) : swc_fail_memory(self->error);
}

swc_status swc_strings_read(swc_package *package, size_t part, size_t chunk_bytes, swc_strings *out,
                            swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_strings){0};
    swc_arena_init(&out->arena, (size_t)SWC_SHARED_STRING_BYTES * 2);
    reading self = {.strings = out, .code_out = code_out, .error = error};
    swc_xml_events events = {on_start, on_end, on_text, &self};
    swc_status status = swc_xml_read_part(&events, package, part, chunk_bytes, code_out, error);
    swc_xlsx_text_free(&self.text);
    return status;
}

bool swc_strings_get(const swc_strings *strings, size_t index, swc_str *text_out, char *font_out)
{
    if (index >= strings->count) {
        return false;
    }
    const char *item = strings->items[index];
    uint32_t length;
    memcpy(&length, item + 1, sizeof length);
    *font_out = item[0];
    *text_out = (swc_str){item + ITEM_HEAD_BYTES, length};
    return true;
}

void swc_strings_free(swc_strings *strings)
{
    swc_arena_free(&strings->arena);
    free(strings->items);
    *strings = (swc_strings){0};
}

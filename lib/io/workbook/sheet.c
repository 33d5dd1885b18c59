/* The sheets of a workbook: new ones, under names that the format allows. Puts nothing on them. */
#include "io/workbook/inside.h"

#include "text/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_LIMIT = 31 }; /* UTF-16 units of a sheet name */

/* Excel compares sheet names without case. */
static bool name_taken(const swc_workbook *workbook, swc_str name)
{
    swc_buf wanted = {0};
    bool taken = !swc_fold_add(&wanted, name); /* without memory the next step fails anyway */
    for (const swc_sheet *sheet = workbook->sheets; !taken && sheet != NULL; sheet = sheet->next) {
        swc_buf other = {0};
        taken = swc_fold_add(&other, swc_str_of(sheet->name)) &&
                swc_str_equal(swc_buf_str(&other), swc_buf_str(&wanted));
        swc_buf_free(&other);
    }
    swc_buf_free(&wanted);
    return taken;
}

/* Append `name` without forbidden characters, at most `units` UTF-16 units of it. */
static bool clean_name_add(swc_buf *buf, swc_str name, size_t units)
{
    for (size_t i = 0; i < name.length;) {
        uint32_t c = swc_utf8_next(name, &i);
        size_t cost = c > 0xFFFF ? 2 : 1;
        bool forbidden = c < 0x20 || (c < 0x80 && strchr("[]:*?/\\", (int)c) != NULL) ||
                         (c == '\'' && (buf->length == 0 || units == cost || i == name.length));
        if (cost > units) {
            break;
        }
        if (!(forbidden ? swc_buf_add_char(buf, '-') : swc_utf8_add(buf, c))) {
            return false;
        }
        units -= cost;
    }
    return buf->length > 0 || swc_buf_add_char(buf, '-');
}

static bool choose_name(swc_workbook *workbook, swc_str name, swc_buf *chosen)
{
    bool good = clean_name_add(chosen, name, NAME_LIMIT);
    for (unsigned attempt = 2; good && name_taken(workbook, swc_buf_str(chosen)); attempt++) {
        char tail[16];
        int length = snprintf(tail, sizeof tail, " (%u)", attempt);
        swc_buf_clear(chosen);
        good = clean_name_add(chosen, name, NAME_LIMIT - (size_t)length) &&
               swc_buf_add_text(chosen, tail);
    }
    return good;
}

swc_sheet *swc_workbook_sheet(swc_workbook *workbook, swc_str name)
{
    if (workbook_failed(workbook)) {
        return NULL;
    }
    swc_buf chosen = {0};
    swc_sheet *sheet = calloc(1, sizeof *sheet);
    if (sheet == NULL || !choose_name(workbook, name, &chosen)) {
        workbook_keep_memory(workbook);
        swc_buf_free(&chosen);
        free(sheet);
        return NULL;
    }
    sheet->workbook = workbook;
    sheet->name = chosen.data;
    sheet->handle = workbook_add_worksheet(workbook->handle, sheet->name);
    if (workbook->last_sheet == NULL) {
        workbook->sheets = sheet;
    } else {
        workbook->last_sheet->next = sheet;
    }
    workbook->last_sheet = sheet;
    if (sheet->handle == NULL) {
        workbook_keep(workbook, LXW_ERROR_CREATING_TMPFILE);
        return NULL;
    }
    workbook->xml_bytes += 8192;
    return sheet;
}

const char *swc_sheet_name(const swc_sheet *sheet)
{
    return sheet != NULL ? sheet->name : "";
}

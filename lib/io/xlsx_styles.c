/* What each cell style of a workbook says: date or number, digits of an ID, encoding of a font. */
#include "io/refuse.h"
#include "io/xlsx_parts.h"
#include "io/xlsx_xml.h"

#include <stdlib.h>
#include <string.h>

/* Excel allows 65,490 cell formats; writers that never merge theirs make a few more. */
enum { STYLE_LIMIT = 1 << 20 };

typedef enum section { OTHER, NUMBER_FORMATS, FONTS, CELL_FORMATS } section;

typedef struct own_format {
    uint32_t id;
    uint32_t order; /* a later one of the same id wins */
    swc_cell_format format;
} own_format;

typedef struct reading {
    swc_styles *styles;
    section section;
    own_format *formats; /* <numFmt>, by id and order once <cellXfs> begins */
    size_t format_count, format_capacity;
    char *fonts;
    size_t font_count, font_capacity;
    swc_issue_code *code_out;
    swc_error *error;
} reading;

static swc_status refuse_style(const reading *self)
{
    return swc_refuse(self->code_out, SWC_ISSUE_FILE_DAMAGED, self->error,
                      "phần định dạng ô của tệp Excel không đúng; hãy mở bằng Excel rồi lưu lại",
                      "the cell styles of the Excel file are not valid; open it with Excel and "
                      "save it again");
}

static swc_status add_number_format(reading *self, const char **attributes)
{
    uint64_t id = 0;
    const char *code = swc_xml_attribute(attributes, "formatCode");
    if (!swc_xml_number(swc_xml_attribute(attributes, "numFmtId"), UINT32_MAX, &id) ||
        code == NULL || self->format_count >= STYLE_LIMIT) {
        return refuse_style(self);
    }
    if (!swc_grow((void **)&self->formats, &self->format_capacity, self->format_count + 1,
                  sizeof *self->formats)) {
        return swc_fail_memory(self->error);
    }
    self->formats[self->format_count++] = (own_format){(uint32_t)id, (uint32_t)self->format_count,
                                                       swc_cell_format_code(swc_str_of(code))};
    return SWC_OK;
}

static int by_id(const void *a, const void *b)
{
    const own_format *left = a;
    const own_format *right = b;
    if (left->id != right->id) {
        return left->id < right->id ? -1 : 1;
    }
    return (left->order > right->order) - (left->order < right->order);
}

/* The last definition of an id, or the built-in one. */
static swc_cell_format find_format(const reading *self, uint32_t id)
{
    size_t low = 0;
    size_t high = self->format_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (self->formats[middle].id <= id) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low > 0 && self->formats[low - 1].id == id ? self->formats[low - 1].format
                                                      : swc_cell_format_builtin(id);
}

/* numFmts and fonts stand before cellXfs: the schema is a sequence (ECMA-376 part 1, 18.8.39). */
static swc_status add_cell_format(reading *self, const char **attributes)
{
    swc_styles *styles = self->styles;
    uint64_t id = 0;
    uint64_t font = 0;
    const char *id_text = swc_xml_attribute(attributes, "numFmtId");
    const char *font_text = swc_xml_attribute(attributes, "fontId");
    if ((id_text != NULL && !swc_xml_number(id_text, UINT32_MAX, &id)) ||
        (font_text != NULL && !swc_xml_number(font_text, UINT32_MAX, &font)) ||
        styles->count >= STYLE_LIMIT) {
        return refuse_style(self);
    }
    if (!swc_grow((void **)&styles->formats, &styles->capacity, styles->count + 1,
                  sizeof *styles->formats)) {
        return swc_fail_memory(self->error);
    }
    swc_cell_format format = find_format(self, (uint32_t)id);
    format.font = font < self->font_count ? self->fonts[font] : '\0';
    styles->formats[styles->count++] = format;
    return SWC_OK;
}

static swc_status add_font(reading *self)
{
    if (self->font_count >= STYLE_LIMIT) {
        return refuse_style(self);
    }
    if (!swc_grow((void **)&self->fonts, &self->font_capacity, self->font_count + 1, 1)) {
        return swc_fail_memory(self->error);
    }
    self->fonts[self->font_count++] = '\0';
    return SWC_OK;
}

static swc_status on_item(reading *self, const char *local, const char **attributes)
{
    if (self->section == NUMBER_FORMATS && strcmp(local, "numFmt") == 0) {
        return add_number_format(self, attributes);
    }
    if (self->section == FONTS && strcmp(local, "font") == 0) {
        return add_font(self);
    }
    if (self->section == CELL_FORMATS && strcmp(local, "xf") == 0) {
        return add_cell_format(self, attributes);
    }
    return SWC_OK;
}

/* Depth 1: <styleSheet>, 2: a section, 3: its items. */
static swc_status on_start(void *context, unsigned depth, const char *name, const char **attributes)
{
    reading *self = context;
    const char *local = swc_xml_local(name);
    if (depth == 1) {
        return strcmp(local, "styleSheet") == 0 ? SWC_OK : refuse_style(self);
    }
    if (depth == 2) {
        self->section = strcmp(local, "numFmts") == 0   ? NUMBER_FORMATS
                        : strcmp(local, "fonts") == 0   ? FONTS
                        : strcmp(local, "cellXfs") == 0 ? CELL_FORMATS
                                                        : OTHER;
        if (self->section == CELL_FORMATS && self->format_count > 1) {
            qsort(self->formats, self->format_count, sizeof *self->formats, by_id);
        }
        return SWC_OK;
    }
    if (depth == 3) {
        return on_item(self, local, attributes);
    }
    if (depth == 4 && self->section == FONTS && strcmp(local, "name") == 0) {
        const char *font = swc_xml_attribute(attributes, "val");
        if (font != NULL && self->font_count > 0) {
            self->fonts[self->font_count - 1] = swc_font_encoding_of(swc_str_of(font));
        }
    }
    return SWC_OK;
}

swc_status swc_styles_read(swc_package *package, size_t part, size_t chunk_bytes, swc_styles *out,
                           swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_styles){0};
    reading self = {.styles = out, .code_out = code_out, .error = error};
    swc_xml_events events = {.start = on_start, .context = &self};
    swc_status status = swc_xml_read_part(&events, package, part, chunk_bytes, code_out, error);
    free(self.formats);
    free(self.fonts);
    return status;
}

void swc_styles_free(swc_styles *styles)
{
    free(styles->formats);
    *styles = (swc_styles){0};
}

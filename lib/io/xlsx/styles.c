/* What each cell style of a workbook says: date or number, digits of an ID, encoding of a font. */
#include "io/refuse.h"
#include "io/xlsx/parts.h"
#include "io/xlsx/xml.h"

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

/* An <xf> of <cellXfs>: what it points at may stand behind it. */
typedef struct cell_style {
    uint32_t format, font;
} cell_style;

typedef struct reading {
    section section;
    own_format *formats; /* <numFmt>; by id and order in the end */
    size_t format_count, format_capacity;
    char *fonts;
    size_t font_count, font_capacity;
    cell_style *styles;
    size_t style_count, style_capacity;
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

static swc_status add_cell_style(reading *self, const char **attributes)
{
    uint64_t format = 0;
    uint64_t font = 0;
    const char *format_text = swc_xml_attribute(attributes, "numFmtId");
    const char *font_text = swc_xml_attribute(attributes, "fontId");
    if ((format_text != NULL && !swc_xml_number(format_text, UINT32_MAX, &format)) ||
        (font_text != NULL && !swc_xml_number(font_text, UINT32_MAX, &font)) ||
        self->style_count >= STYLE_LIMIT) {
        return refuse_style(self);
    }
    if (!swc_grow((void **)&self->styles, &self->style_capacity, self->style_count + 1,
                  sizeof *self->styles)) {
        return swc_fail_memory(self->error);
    }
    self->styles[self->style_count++] = (cell_style){(uint32_t)format, (uint32_t)font};
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
        return add_cell_style(self, attributes);
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

/* The schema is a sequence (ECMA-376 part 1, 18.8.39), but not every writer keeps it: a format
 * that came too late would turn dates into numbers. */
static swc_status resolve(reading *self, swc_styles *out)
{
    if (self->style_count == 0) {
        return SWC_OK;
    }
    if (self->format_count > 1) {
        qsort(self->formats, self->format_count, sizeof *self->formats, by_id);
    }
    out->formats = calloc(self->style_count, sizeof *out->formats);
    if (out->formats == NULL) {
        return swc_fail_memory(self->error);
    }
    for (; out->count < self->style_count; out->count++) {
        cell_style given = self->styles[out->count];
        swc_cell_format *format = &out->formats[out->count];
        *format = find_format(self, given.format);
        format->font = given.font < self->font_count ? self->fonts[given.font] : '\0';
    }
    return SWC_OK;
}

swc_status swc_styles_read(swc_package *package, size_t part, size_t chunk_bytes, swc_styles *out,
                           swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_styles){0};
    reading self = {.code_out = code_out, .error = error};
    swc_xml_events events = {.start = on_start, .context = &self};
    swc_status status = swc_xml_read_part(&events, package, part, chunk_bytes, code_out, error);
    status = status == SWC_OK ? resolve(&self, out) : status;
    free(self.formats);
    free(self.fonts);
    free(self.styles);
    return status;
}

void swc_styles_free(swc_styles *styles)
{
    free(styles->formats);
    *styles = (swc_styles){0};
}

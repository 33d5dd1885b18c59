/* Looks of cells: equal ones are one format of the library. */
#include "io/workbook/inside.h"

#include <math.h>
#include <string.h>

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_look(const swc_cell_style *a, const swc_cell_style *b)
{
    return fabs(a->size_pt - b->size_pt) < 0.01 && a->bold == b->bold && a->italic == b->italic &&
           a->underline == b->underline && a->wrap == b->wrap && a->align == b->align &&
           a->valign == b->valign && a->border == b->border && a->fill == b->fill &&
           a->ink == b->ink && a->indent == b->indent &&
           same_text(a->number_format, b->number_format);
}

static void apply_look(lxw_format *format, const swc_cell_style *look)
{
    static const uint8_t across[] = {LXW_ALIGN_NONE, LXW_ALIGN_LEFT, LXW_ALIGN_CENTER,
                                     LXW_ALIGN_RIGHT, LXW_ALIGN_JUSTIFY};
    static const uint8_t down[] = {LXW_ALIGN_VERTICAL_CENTER, LXW_ALIGN_VERTICAL_TOP,
                                   LXW_ALIGN_VERTICAL_BOTTOM};
    format_set_font_name(format, WORKBOOK_FONT);
    format_set_font_size(format, look->size_pt > 0 ? look->size_pt : 11);
    format_set_align(format, across[look->align]);
    format_set_align(format, down[look->valign]);
    if (look->bold) {
        format_set_bold(format);
    }
    if (look->italic) {
        format_set_italic(format);
    }
    if (look->underline) {
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (look->wrap) {
        format_set_text_wrap(format);
    }
    if ((look->border & SWC_BORDER_TOP) != 0) {
        format_set_top(format, LXW_BORDER_THIN);
    }
    if ((look->border & SWC_BORDER_BOTTOM) != 0) {
        format_set_bottom(format, LXW_BORDER_THIN);
    }
    if ((look->border & SWC_BORDER_SIDES) != 0) {
        format_set_left(format, LXW_BORDER_THIN);
        format_set_right(format, LXW_BORDER_THIN);
    }
    if (look->fill != SWC_NO_COLOUR) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, look->fill);
    }
    if (look->ink != SWC_NO_COLOUR) {
        format_set_font_color(format, look->ink);
    }
    if (look->indent > 0) {
        format_set_indent(format, (uint8_t)look->indent);
    }
    if (look->number_format != NULL) {
        format_set_num_format(format, look->number_format);
    }
}

swc_style swc_workbook_style(swc_workbook *workbook, const swc_cell_style *look)
{
    for (size_t i = 0; i < workbook->style_count; i++) {
        if (same_look(&workbook->styles[i].look, look)) {
            return (swc_style)i;
        }
    }
    void *styles = workbook->styles;
    lxw_format *format = NULL;
    if (swc_grow(&styles, &workbook->style_capacity, workbook->style_count + 1,
                 sizeof *workbook->styles)) {
        workbook->styles = styles;
        format = workbook_add_format(workbook->handle);
    }
    if (format == NULL) {
        workbook_keep_memory(workbook);
        return 0;
    }
    apply_look(format, look);
    workbook->styles[workbook->style_count] = (known_style){*look, format};
    return (swc_style)workbook->style_count++;
}

lxw_format *workbook_format(const swc_workbook *workbook, swc_style style)
{
    return style < workbook->style_count ? workbook->styles[style].format : NULL;
}

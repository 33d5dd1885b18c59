/* Which columns of a table are printed, and how wide each is: the page is filled and never scaled.
 */
#include "ops/report/layout.h"

#include <string.h>

enum { SCAN_ROWS = 5000 }; /* longer lists are looked at in strides */

/* Empty room of a cell beside its text; figures get a little more, they must never be ####. */
#define PADDING_MM 1.6
#define NUMBER_PADDING_MM 1.8

static bool has_content(const form_table *table, size_t column)
{
    for (size_t i = 0; i < table->row_count; i++) {
        const form_cell *cells = table->rows[i].cells;
        if (cells == NULL) {
            return true;
        }
        bool shown = cells[column].kind == CELL_INT ? cells[column].number != 0
                                                    : cells[column].kind != CELL_EMPTY;
        if (shown) {
            return true;
        }
    }
    return false;
}

/* A column stands in all sheets of one table or in none: they are read back under one header. */
static bool is_printed(const sheet_writer *writer, size_t column)
{
    const report_form *form = writer->form;
    const table_spec *spec = writer->table->spec;
    unsigned flags = spec->columns[column].flags;
    if ((flags & COLUMN_CSV_ONLY) != 0) {
        return false;
    }
    bool shown =
        (flags & (COLUMN_HIDE_ZERO | COLUMN_OPTIONAL)) == 0 || has_content(writer->table, column);
    for (size_t i = 0; !shown && i < form->table_count; i++) {
        shown = form->tables[i]->spec == spec && has_content(form->tables[i], column);
    }
    return shown;
}

/* "Tỷ lệ %" and under it "(9 = 6/3)": the columns by their printed numbers. */
swc_str layout_label(const sheet_writer *writer, size_t index)
{
    const table_spec *spec = writer->table->spec;
    const column_spec *column = &spec->columns[writer->printed[index]];
    report_form *form = writer->form;
    if (form->lang == SWC_EN && column->label[SWC_EN] == NULL) {
        char name[64];
        size_t length = 0;
        for (; column->name[length] != '\0' && length + 1 < sizeof name; length++) {
            name[length] = column->name[length] == '_' ? ' ' : column->name[length];
        }
        name[0] = (char)(name[0] >= 'a' && name[0] <= 'z' ? name[0] - 32 : name[0]);
        return form_text(form, "%.*s", (int)length, name);
    }
    const char *label = form_word(form, column->label);
    if (column->type != 'P') {
        return swc_str_of(label);
    }
    size_t over = 0;
    size_t under = 0;
    for (size_t i = 0; i < writer->printed_count; i++) {
        const char *name = spec->columns[writer->printed[i]].name;
        over = strcmp(name, column->over) == 0 ? i + 1 : over;
        under = strcmp(name, column->under) == 0 ? i + 1 : under;
    }
    if (under == 0) {
        return swc_str_of(label); /* the group's heading names the denominator */
    }
    return form_text(form, "%s\n(%zu = %zu/%zu)", label, index + 1, over, under);
}

/* What a column holds, in em of the table's text: found once, whatever size is tried. */
typedef struct column_extent {
    double label;  /* longest word of the heading */
    double halves; /* the heading in two lines */
    double word;   /* longest word of a text */
    double whole;  /* widest text, number or date on one line */
    double number; /* widest of those that are never broken */
} column_extent;

typedef struct column_room {
    double least[MAX_PRINTED], liked[MAX_PRINTED];
} column_room;

static bool is_total(row_type type)
{
    return type == ROW_TOTAL || type == ROW_SUBTOTAL || type == ROW_PLAIN_TOTAL;
}

static double larger(double a, double b)
{
    return a > b ? a : b;
}

/* "-1.234.567": figures are half an em, points a quarter. */
static double integer_em(int64_t number, bool bold)
{
    size_t digits = 1;
    for (uint64_t left = number < 0 ? -(uint64_t)number : (uint64_t)number; left >= 10;
         left /= 10) {
        digits++;
    }
    double minus = number < 0 ? text_width_pt(SWC_STR("-"), 1.0, bold) : 0;
    return minus + (double)digits * text_width_pt(SWC_STR("0"), 1.0, bold) +
           (double)((digits - 1) / 3) * text_width_pt(SWC_STR("."), 1.0, bold);
}

static void extend(column_extent *extent, const form_cell *cell, char type, bool bold)
{
    double number = 0;
    switch (cell->kind) {
    case CELL_INT:
        number = integer_em(cell->number, bold);
        break;
    case CELL_RATIO:
        number = text_width_pt(SWC_STR("100,00%"), 1.0, bold);
        break;
    case CELL_DATE:
        number = text_width_pt(SWC_STR("00/00/0000"), 1.0, bold);
        break;
    case CELL_TEXT: {
        double whole = text_width_pt(cell->text, 1.0, bold);
        extent->whole = larger(extent->whole, whole);
        if (type != 'T' && type != 'C') {
            number = whole;
        } else if (whole > extent->word) {
            extent->word = larger(extent->word, longest_word_em(cell->text, bold));
        }
        break;
    }
    case CELL_EMPTY:
    case CELL_UNKNOWN:
        return;
    }
    extent->number = larger(extent->number, number);
    extent->whole = larger(extent->whole, number);
}

/* Texts of long lists are looked at in strides: they can be broken. Figures cannot, so all of them
 * are looked at; a row that is made when it is printed is a running number, a rank or a date. */
static void measure_rows(const sheet_writer *writer, column_extent *extents)
{
    const form_table *table = writer->table;
    size_t stride = table->row_count / SCAN_ROWS + 1;
    form_cell scratch[64];
    for (size_t r = 0; r < table->row_count; r++) {
        const form_row *row = &table->rows[r];
        const form_cell *cells = row->cells;
        bool looked_at = r % stride == 0;
        if (row->type == ROW_HEADING || row->type == ROW_BREAK || (cells == NULL && !looked_at)) {
            continue; /* a heading spans columns */
        }
        if (cells == NULL) {
            table->fill(table->context, row->first, scratch);
            cells = scratch;
        }
        for (size_t i = 0; i < writer->printed_count; i++) {
            const form_cell *cell = &cells[writer->printed[i]];
            if (looked_at || cell->kind == CELL_INT) {
                extend(&extents[i], cell, table->spec->columns[writer->printed[i]].type,
                       is_total(row->type));
            }
        }
    }
}

/* The longest word of a heading; how a percentage is made ("(9 = 6/3)") counts as one. */
static double label_em(swc_str label)
{
    const char *made = memchr(label.data, '\n', label.length);
    if (made == NULL) {
        return longest_word_em(label, true);
    }
    size_t words = (size_t)(made - label.data);
    double under = text_width_pt((swc_str){made + 1, label.length - words - 1}, 1.0, true);
    return larger(longest_word_em((swc_str){label.data, words}, true), under);
}

static void measure(const sheet_writer *writer, column_extent *extents)
{
    const form_table *table = writer->table;
    for (size_t i = 0; i < writer->printed_count; i++) {
        swc_str label = layout_label(writer, i);
        extents[i] = (column_extent){.label = label_em(label),
                                     .halves = 0.6 * text_width_pt(label, 1.0, true)};
        if (table->row_count > SCAN_ROWS && table->spec->columns[writer->printed[i]].type == 'I') {
            form_cell widest = cell_int((int64_t)table->row_count * 10); /* a rank */
            extend(&extents[i], &widest, 'I', true);
        }
    }
    measure_rows(writer, extents);
}

/* `comfort`: the least that a column of text may have, when its text is that long. */
static void find_room(const sheet_writer *writer, const column_extent *extents, double comfort,
                      column_room *room)
{
    const double mm_per_em = writer->size_pt * MM_PER_PT;
    for (size_t i = 0; i < writer->printed_count; i++) {
        const column_spec *column = &writer->table->spec->columns[writer->printed[i]];
        const column_extent *extent = &extents[i];
        bool text = column->type == 'T';
        double cap = column->width_mm > 0 ? column->width_mm : 60.0;
        double label = larger(7.0, extent->label * mm_per_em + PADDING_MM);
        double word = extent->word > 0 ? extent->word * mm_per_em + PADDING_MM : 0;
        double number = extent->number > 0 ? extent->number * mm_per_em + NUMBER_PADDING_MM : 0;
        double whole = extent->whole > 0 ? extent->whole * mm_per_em + NUMBER_PADDING_MM : 0;
        double least = larger(label, larger(word, number));
        double liked = larger(label, whole);
        if (text && least > cap) {
            least = cap; /* a word longer than the cell is broken, not cut */
        }
        if (column->width_mm > 0 && (column->flags & COLUMN_PRINT_ONLY) != 0) {
            least = column->width_mm; /* nobody signs on less */
        }
        if (text && (column->width_mm > 0 || liked > cap)) {
            double empty = larger(cap / 2.0, extent->halves * mm_per_em + PADDING_MM);
            liked = extent->whole > 0 || empty > cap ? cap : empty; /* room to write */
        }
        liked = larger(liked, least);
        room->least[i] = text ? larger(least, liked < comfort ? liked : comfort) : least;
        room->liked[i] = liked;
    }
}

/* Share the page: everybody the least, then towards what is liked, then the rest in proportion. */
static bool share(sheet_writer *writer, const column_room *room)
{
    double least = 0;
    double liked = 0;
    for (size_t i = 0; i < writer->printed_count; i++) {
        least += room->least[i];
        liked += room->liked[i];
    }
    double page = writer->page_width_mm;
    if (least > page) {
        return false;
    }
    double part = liked > least ? (page - least) / (liked - least) : 1.0;
    part = part > 1.0 ? 1.0 : part;
    double stretch = liked < page ? page / liked : 1.0;
    for (size_t i = 0; i < writer->printed_count; i++) {
        writer->width_mm[i] = stretch * (room->least[i] + part * (room->liked[i] - room->least[i]));
    }
    return true;
}

/* Figures of one kind beside each other, under one heading or under none. */
static bool alike(const sheet_writer *writer, size_t a, size_t b)
{
    const column_spec *x = &writer->table->spec->columns[writer->printed[a]];
    const column_spec *y = &writer->table->spec->columns[writer->printed[b]];
    const char *over_x = x->group[SWC_VI];
    const char *over_y = y->group[SWC_VI];
    bool same =
        over_x == over_y || (over_x != NULL && over_y != NULL && strcmp(over_x, over_y) == 0);
    return same && x->type == y->type && (x->type == 'I' || x->type == 'M');
}

/* Columns that are read against each other are equally wide, when that is enough for each. */
static void even_out(sheet_writer *writer, const column_room *room)
{
    for (size_t first = 0; first < writer->printed_count;) {
        size_t end = first + 1;
        double sum = writer->width_mm[first];
        double least = room->least[first];
        while (end < writer->printed_count && alike(writer, first, end)) {
            sum += writer->width_mm[end];
            least = larger(least, room->least[end]);
            end++;
        }
        double each = sum / (double)(end - first);
        for (size_t i = first; i < end && least <= each; i++) {
            writer->width_mm[i] = each;
        }
        first = end;
    }
}

/* The heading is cut at a boundary of columns. When none leaves room for the motto, the nearest one
 * is moved, if its column can spare that. */
static void leave_room_for_motto(sheet_writer *writer, const column_room *room)
{
    static const double body_mm = 50.0;
    const double limit = writer->page_width_mm - layout_motto_mm(writer);
    double left = 0;
    for (size_t i = 0; i + 1 < writer->printed_count; i++) {
        double before = left;
        left += writer->width_mm[i];
        if (left < limit) {
            continue;
        }
        double excess = left - limit;
        if (before < body_mm && writer->width_mm[i] - excess >= room->least[i]) {
            writer->width_mm[i] -= excess;
            writer->width_mm[i + 1] += excess;
        }
        return;
    }
}

/* The first size from the nominal one down to `least` at which the columns fit. */
static bool fit(sheet_writer *writer, const column_extent *extents, double nominal, double least,
                double comfort)
{
    column_room room;
    for (writer->size_pt = nominal; writer->size_pt >= least; writer->size_pt -= 0.5) {
        find_room(writer, extents, comfort, &room);
        if (share(writer, &room)) {
            even_out(writer, &room);
            if (writer->begins_document) {
                leave_room_for_motto(writer, &room);
            }
            return true;
        }
    }
    return false;
}

/* The sheet that begins a form keeps the form's page while its columns of text can give way (FORMS
 * 1). Any other table is legible first: squeezed on a portrait page it is turned (the decree allows
 * it for tables), then its columns of text give way, then its letters. */
static bool find_widths(sheet_writer *writer)
{
    static const struct {
        double comfort, least_size;
        bool turned, first_only;
    } attempts[] = {{24.0, 9.0, false, false}, {17.0, 9.0, false, true}, {13.0, 9.0, false, true},
                    {24.0, 9.0, true, false},  {17.0, 9.0, true, false}, {13.0, 8.5, true, false},
                    {0, 6.0, true, false}};
    /* FORMS 5: 11, from 13 columns on 10, from 20 on 9; smaller only when nothing else fits */
    const double nominal = writer->printed_count >= 20 ? 9 : writer->printed_count >= 13 ? 10 : 11;
    column_extent extents[MAX_PRINTED];
    measure(writer, extents);
    for (size_t i = 0; i < sizeof attempts / sizeof attempts[0]; i++) {
        if (attempts[i].turned) {
            layout_turn(writer, true);
        }
        bool tried = !attempts[i].first_only || writer->begins_document;
        if (tried && fit(writer, extents, nominal, attempts[i].least_size, attempts[i].comfort)) {
            return true;
        }
    }
    return false;
}

swc_status layout_columns(sheet_writer *writer, swc_error *error)
{
    const table_spec *spec = writer->table->spec;
    for (size_t i = 0; i < spec->column_count; i++) {
        if (writer->printed_count < MAX_PRINTED && is_printed(writer, i)) {
            writer->printed[writer->printed_count++] = i;
        }
    }
    if (!find_widths(writer)) {
        return swc_fail(
            error, SWC_ERR_DATA,
            "bảng %s của biểu %s quá rộng cho khổ A4 (số quá lớn); hãy dùng --format csv",
            "table %s of form %s is too wide for A4 (very large figures); use --format csv",
            spec->name, writer->form->spec->name);
    }
    for (size_t k = 0; k < writer->printed_count; k++) {
        swc_sheet_column_width(writer->sheet, (uint32_t)k, (uint32_t)k, writer->width_mm[k]);
    }
    return SWC_OK;
}

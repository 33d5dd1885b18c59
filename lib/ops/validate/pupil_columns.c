/* What a whole sheet tells of the columns of a pupils' list: lines beside the table that explain
 * the codes of the category (read in model/category_legend.c), whether an orphan is one by
 * COVID-19, what marks below a device mean, whether addresses tell the district. */
#include "ops/validate/bind/bind.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum {
    LEGEND_LINES = 1000, /* more that follow one another are a table of their own */
};

/* The category's column, or that of priorities where there is none: which code is which, only the
 * legend knows. NULL: none whose heading has no legend of its own. */
static column_plan *coded_column(const swc_validate *run, const sheet_plan *sheet)
{
    column_plan *found = NULL;
    for (size_t c = 0; c < sheet->column_count && run->category_field != SIZE_MAX; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use == USE_VALUE && column->field == run->category_field) {
            return column->legend == NULL ? column : NULL;
        }
        if (column->use == USE_TICK && column->field == run->category_field) {
            return NULL;
        }
        bool ranks =
            column->use == USE_VALUE && swc_validate_field_is(run, column->field, "priority");
        found = ranks ? column : found;
    }
    return found;
}

bool swc_validate_legend_is_wanted(const swc_validate *run, const sheet_plan *sheet)
{
    return coded_column(run, sheet) != NULL;
}

/* "nghèo", "Covid": what nearly no other short line holds. */
static bool names_category(swc_str text)
{
    static const char *const parts[] = {"ngh", "vid"};
    for (size_t i = 0; i + 2 < text.length; i++) {
        for (size_t p = 0; p < sizeof parts / sizeof parts[0]; p++) {
            if ((text.data[i] | 0x20) == parts[p][0] && (text.data[i + 1] | 0x20) == parts[p][1] &&
                (text.data[i + 2] | 0x20) == parts[p][2]) {
                return true;
            }
        }
    }
    return false;
}

/* "A" | "Hộ nghèo" is "A: Hộ nghèo". */
static bool join(const swc_row *row, swc_buf *out)
{
    bool added = true;
    for (size_t i = 0; i < row->cell_count && added; i++) {
        if (!swc_validate_cell_is_blank(&row->cells[i])) {
            added = (out->length == 0 || swc_buf_add_text(out, ": ")) &&
                    swc_text_clean_add(out, row->cells[i].text);
        }
    }
    return added;
}

void swc_validate_legend_end(sheet_plan *sheet)
{
    if (sheet->legend.count == 0 && swc_category_legend_is_whole(&sheet->lines)) {
        sheet->legend = sheet->lines;
    }
    sheet->lines.count = 0;
}

swc_status swc_validate_legend_row(sheet_plan *sheet, const swc_row *row, bool is_short,
                                   swc_error *error)
{
    bool tells = sheet->lines.count > 0; /* begins with one; then any may follow */
    if (swc_validate_row_is_blank(row)) {
        return SWC_OK;
    }
    if (!is_short) {
        sheet->line_count = 0;
        if (sheet->lines.count > 0) {
            swc_validate_legend_end(sheet);
        }
        return SWC_OK;
    }
    for (size_t i = 0; i < row->cell_count && !tells; i++) {
        tells = names_category(row->cells[i].text);
    }
    if (!tells) {
        return SWC_OK;
    }
    if (++sheet->line_count > LEGEND_LINES) {
        sheet->lines.count = 0;
        return SWC_OK;
    }
    swc_buf line = {0};
    bool joined = join(row, &line);
    if (joined) {
        swc_category_legend_add_line(&sheet->lines, swc_buf_str(&line));
    }
    swc_buf_free(&line);
    return joined ? SWC_OK : swc_fail_memory(error);
}

bool swc_validate_legend_tells(const sheet_plan *sheet, const swc_row *row)
{
    char line[512];
    size_t length = 0;
    swc_category_legend legend = {0};
    const char *word = NULL;
    if (sheet->legend.count == 0 || !swc_validate_row_is_short(row)) {
        return false;
    }
    for (size_t i = 0; i < row->cell_count; i++) {
        swc_str text = row->cells[i].text;
        if (swc_validate_cell_is_blank(&row->cells[i])) {
            continue;
        }
        if (length + text.length + 2 > sizeof line) {
            return false;
        }
        if (length > 0) {
            line[length++] = ':';
        }
        memcpy(line + length, text.data, text.length);
        length += text.length;
    }
    swc_category_legend_add_line(&legend, (swc_str){line, length});
    return legend.count > 0 && legend.codes[0].word != NULL &&
           swc_category_legend_find(&sheet->legend, swc_str_of(legend.codes[0].code), &word) &&
           word != NULL && strcmp(word, legend.codes[0].word) == 0;
}

void swc_validate_legend_settle(const swc_validate *run, sheet_plan *sheet)
{
    column_plan *column = sheet->legend.count == 0 ? NULL : coded_column(run, sheet);
    if (column != NULL) {
        column->field = run->category_field;
        column->legend = &sheet->legend;
        column->question.is_priority = false;
    }
}

/* "HỌC SINH HỘ NGHÈO, CẬN NGHÈO" over a tick column "Cận nghèo" alone: who is not ticked there is
 * not nobody, but one of the others. */
void swc_validate_settle_lone_tick(const swc_validate *run, sheet_plan *sheet)
{
    const char *word = NULL;
    bool alone = sheet->title.category_several;
    for (size_t c = 0; c < sheet->column_count && alone; c++) {
        const column_plan *column = &sheet->columns[c];
        bool is_tick = column->use == USE_TICK && column->field == run->category_field;
        alone = !is_tick || word == NULL || strcmp(word, column->word) == 0;
        word = is_tick ? column->word : word;
    }
    sheet->lone_tick = alone && word != NULL;
}

/* "Hộ" over "nghèo" and "cận nghèo" is the category, over numbers it is not; "Nguyện vọng" is what
 * a pupil needs if all of them name such a thing; "Loại hình" is the level of a school unless no
 * cell names one ("Công lập", "Tư thục"). */
void swc_validate_settle_words(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool most = column->seen.words > 0 && column->seen.words * 2 >= column->seen.cells;
        bool says = column->field == run->category_field
                        ? most || column->legend != NULL || sheet->legend.count > 0
                    : run->kind == SWC_SCHOOLS ? column->seen.words > 0
                                               : most && column->seen.words == column->seen.cells;
        if (column->question.by_words && column->use == USE_VALUE && !says) {
            column->use = USE_EXTRA;
            column->field = SIZE_MAX;
            column->known = false;
        }
    }
}

bool swc_validate_names_pandemic(swc_str text)
{
    static const char *const words[] = {"covid",    "covid 19", "covid19",   "cv19",
                                        "corona",   "ncov",     "dich",      "dich benh",
                                        "dai dich", "co vid",   "covid 2019"};
    char key[512];
    return text.length < sizeof key && swc_key_into(text, key, sizeof key) != SIZE_MAX &&
           !swc_key_has(key, "dich vu") &&
           swc_key_has_any(key, words, sizeof words / sizeof words[0]);
}

static bool speaks_of_pandemic(const sheet_plan *sheet)
{
    bool speaks = false;
    for (size_t i = 0; i < sheet->title_text_count && !speaks; i++) {
        speaks = swc_validate_names_pandemic(sheet->title_texts[i]);
    }
    for (size_t r = 0; r < sheet->header_row_count; r++) {
        for (size_t c = 0; c < sheet->column_count && !speaks; c++) {
            speaks = swc_validate_names_pandemic(sheet->header_cells[r][c]);
        }
    }
    return speaks;
}

static bool names_orphans(swc_str heading)
{
    char key[512];
    return heading.length < sizeof key && swc_key_into(heading, key, sizeof key) != SIZE_MAX &&
           (swc_key_has(key, "mo coi") || swc_key_has(key, "mocoi"));
}

static bool is_tick_of(const swc_validate *run, const column_plan *column, const char *word)
{
    return column->use == USE_TICK && column->field == run->category_field &&
           strcmp(column->word, word) == 0;
}

/* "Mồ côi cả cha lẫn mẹ" beside "Cha hoặc mẹ mất do COVID-19", "Hoàn cảnh khó khăn" beside "Khó
 * khăn do COVID-19": of another cause. */
static bool is_of_other_cause(const swc_validate *run, const sheet_plan *sheet,
                              const column_plan *column)
{
    bool found = false;
    for (size_t c = 0; c < sheet->column_count && !swc_validate_names_pandemic(column->heading);
         c++) {
        const column_plan *other = &sheet->columns[c];
        found = found || (is_tick_of(run, other, column->word) &&
                          swc_validate_names_pandemic(other->heading));
    }
    return found;
}

/* "Mồ côi" over marks, and nothing in the whole file about the pandemic, or only another column of
 * orphans: a mark there may mean any orphan, and only those by COVID-19 are a category. Words may
 * still say so. */
void swc_validate_settle_orphans(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_orphan = is_tick_of(run, column, "covid_orphan") && names_orphans(column->heading);
        bool is_other = (is_orphan || is_tick_of(run, column, "covid_hardship")) &&
                        is_of_other_cause(run, sheet, column);
        for (size_t i = 0; i < sheet->file->sheet_count && is_orphan && !is_other; i++) {
            is_orphan = !speaks_of_pandemic(run->sheets[sheet->file->first_sheet + i]);
        }
        column->is_hardship = column->is_hardship || is_orphan || is_other;
        sheet->has.doubts = sheet->has.doubts || is_orphan || is_other;
    }
}

/* "Ngheo" | "Can" without marks: near-poor or "cần", nobody knows. */
static bool may_be_near_poor(swc_str heading)
{
    char key[16];
    bool is_marked = heading.length > 4; /* "Cần" */
    return !is_marked && heading.length < sizeof key &&
           swc_key_into(heading, key, sizeof key) != SIZE_MAX && strcmp(key, "can") == 0;
}

/* "KKDC", "MCĐB": letters that may stand for a category, where those for others are known. */
static bool is_abbreviation(swc_str heading)
{
    enum { MOST = 6 };
    size_t letters = 0;
    for (size_t i = 0; i < heading.length; i++) {
        bool is_d = i + 1 < heading.length && memcmp(heading.data + i, "Đ", 2) == 0;
        if (!is_d && (heading.data[i] < 'A' || heading.data[i] > 'Z')) {
            return false;
        }
        i += is_d;
        letters++;
    }
    return letters > 1 && letters <= MOST;
}

/* "DT", "BT": letters for another thing. */
static bool is_other_thing(swc_str heading)
{
    static const char *const others[] = {"NAM", "NU", "DT", "DTTS", "KT", "BT", "NT", "SDT", "GC"};
    bool is_other = false;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        is_other = is_other || swc_str_is(heading, others[i]);
    }
    return is_other;
}

void swc_validate_settle_between(const swc_validate *run, sheet_plan *sheet)
{
    size_t last = SIZE_MAX; /* the last tick column, with nothing but unknown ones behind it */
    size_t ticks = 0;
    for (size_t c = 0; c < sheet->column_count && run->category_field != SIZE_MAX; c++) {
        const column_plan *column = &sheet->columns[c];
        bool is_tick = column->use == USE_TICK && column->field == run->category_field;
        bool is_open = column->use == USE_EXTRA && !column->known && column->heading.length > 0;
        if (is_open && last != SIZE_MAX && may_be_near_poor(column->heading)) {
            sheet->columns[c].doubted = run->category_field;
            sheet->columns[c].is_hardship = true;
            sheet->has.doubts = true;
        }
        ticks += is_tick;
        /* "Hộ nghèo" | "Hộ cận nghèo" | "Gia đình neo người", or "KKDC" behind one */
        bool may_be_one = ticks > 1 || is_abbreviation(column->heading);
        if (is_open && last != SIZE_MAX && may_be_one && !is_other_thing(column->heading) &&
            column->doubted == SIZE_MAX) {
            sheet->columns[c].doubted = run->category_field;
            sheet->has.doubts = true;
        }
        for (size_t i = last; is_tick && i != SIZE_MAX && ++i < c;) {
            sheet->columns[i].doubted = sheet->columns[i].doubted == SIZE_MAX
                                            ? run->category_field
                                            : sheet->columns[i].doubted;
            sheet->has.doubts = true;
        }
        last = is_tick ? c : is_open ? last : SIZE_MAX;
    }
}

/* "Máy tính" | "Điện thoại" | "Không có thiết bị": the last one says that the others are owned. */
void swc_validate_settle_bare_devices(const swc_validate *run, sheet_plan *sheet)
{
    size_t owned = swc_validate_field_of(run, "devices_owned");
    bool is_told = false;
    bool is_given = false;
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_STUDENTS; c++) {
        const column_plan *column = &sheet->columns[c];
        bool is_tick = column->use == USE_TICK && column->field == owned;
        is_told = is_told || (is_tick && strcmp(column->word, "none") == 0);
        is_given = is_given || (column->field == owned && column->use == USE_VALUE) ||
                   (is_tick && strcmp(column->word, "none") != 0);
    }
    for (size_t c = 0; c < sheet->column_count && is_told && !is_given; c++) {
        column_plan *column = &sheet->columns[c];
        const char *word =
            column->question.is_bare_device ? swc_heading_device_word(column->heading) : NULL;
        if (word != NULL) {
            column->use = USE_TICK;
            column->field = owned;
            column->word = word;
            column->known = true;
            sheet->owned_unsaid = false;
        }
    }
}

/* Addresses tell the district if nearly all of them do. */
void swc_validate_settle_addresses(sheet_plan *sheet)
{
    sheet->address_column = SWC_NO_COLUMN;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        if (column->question.is_address && column->use == USE_VALUE && column->seen.words > 0 &&
            column->seen.words * 10 >= column->seen.cells * 9) {
            sheet->district_in_addresses = true;
            sheet->address_column = (uint32_t)c;
        }
    }
}

void swc_validate_settle_needs(const swc_validate *run, sheet_plan *sheet)
{
    size_t needs = swc_validate_field_of(run, "needs");
    size_t note = swc_validate_field_of(run, "note");
    bool other = false;
    bool sim = false;
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_STUDENTS; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_tick = column->use == USE_TICK && column->field == needs;
        bool is_sim = is_tick && strcmp(column->word, "sim") == 0;
        sim = sim || is_sim;
        other =
            other || (is_tick && !is_sim) || (column->use == USE_VALUE && column->field == needs);
        column->is_note = column->use == USE_VALUE && column->field == note;
    }
    sheet->asks_sim_alone = sim && !other;
}

/* The first reading: finds the sheets and their headers, and gathers what only the whole of a
 * column can tell. Emits no row. */
#include "ops/validate/scan.h"

#include "ops/validate/bind/bind.h"
#include "ops/validate/report.h"
#include "ops/validate/sets.h"

#include "model/title/sheet.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* The sentence with the file named as everywhere else: no result depends on where a program runs.
 */
static bool add_sentence(swc_buf *out, const file_plan *file, const char *sentence)
{
    size_t length = strlen(file->path);
    bool added = true;
    while (added) {
        const char *at = length > 1 ? strstr(sentence, file->path) : NULL;
        if (at == NULL) {
            return swc_buf_add_text(out, sentence);
        }
        added = swc_buf_add(out, sentence, (size_t)(at - sentence)) &&
                swc_buf_add_str(out, file->shown);
        sentence = at + length;
    }
    return false;
}

/* A file that cannot be read is an issue, and the run goes on; other failures end it. */
static swc_status refuse_file(swc_validate *run, file_plan *file, swc_status status,
                              swc_issue_code code, swc_error *error)
{
    if (status != SWC_ERR_INPUT && status != SWC_ERR_MEMORY) {
        return status;
    }
    if (status == SWC_ERR_MEMORY && code == SWC_ISSUE_COUNT) {
        return status;
    }
    file->unread = true;
    if (code == SWC_ISSUE_COUNT) {
        if (run->options.show != NULL) {
            run->options.show(run->options.context, error->text[run->options.message_lang]);
        }
        return SWC_OK;
    }
    swc_buf texts[2] = {{0}, {0}};
    status = SWC_OK;
    if (!add_sentence(&texts[SWC_VI], file, error->text[SWC_VI]) ||
        !add_sentence(&texts[SWC_EN], file, error->text[SWC_EN])) {
        status = swc_fail_memory(error);
    } else {
        issue_place place = {.file = file, .column = SWC_NO_COLUMN};
        issue_details details = {
            .text = {{swc_buf_str(&texts[SWC_VI])}, {swc_buf_str(&texts[SWC_EN])}}};
        status = swc_validate_run_issue(run, code, &place, &details, error);
    }
    swc_buf_free(&texts[SWC_VI]);
    swc_buf_free(&texts[SWC_EN]);
    return status;
}

/* One sheet that may be the table. */
typedef struct candidate {
    size_t index;
    sheet_head head;
    header_fit fit;
} candidate;

typedef struct candidates {
    candidate *items;
    size_t count, capacity;
    size_t filled; /* sheets with any content, hidden ones apart */
    bool named;    /* the sheet of --sheet was there */
} candidates;

static void free_candidates(candidates *list)
{
    for (size_t i = 0; i < list->count; i++) {
        swc_validate_head_free(&list->items[i].head);
    }
    free(list->items);
    *list = (candidates){0};
}

/* --sheet takes a name, or a number counted from 1. */
static bool is_named(const char *wanted, swc_str name, size_t index)
{
    if (swc_str_is(name, wanted)) {
        return true;
    }
    size_t number = 0;
    for (const char *c = wanted; *c != '\0'; c++) {
        if (*c < '0' || *c > '9' || number > 100000) {
            return false;
        }
        number = number * 10 + (size_t)(*c - '0');
    }
    return number == index + 1;
}

/* A name goes before a number: a sheet called "2021" is not the 2021st. */
static bool some_sheet_has_name(const swc_reader *reader, const char *name)
{
    for (size_t i = 0; i < swc_reader_sheet_count(reader); i++) {
        if (swc_str_is(swc_reader_sheet(reader, i).name, name)) {
            return true;
        }
    }
    return false;
}

static bool is_wanted(const swc_validate *run, const swc_reader *reader, size_t index)
{
    swc_sheet_info info = swc_reader_sheet(reader, index);
    const char *wanted = run->options.sheet;
    if (wanted == NULL || !info.workbook) {
        return !info.hidden;
    }
    return some_sheet_has_name(reader, wanted) ? swc_str_is(info.name, wanted)
                                               : is_named(wanted, info.name, index);
}

/* Read the heads of all wanted sheets, and find the header of a kind in each. */
static swc_status look(swc_validate *run, swc_reader *reader, candidates *list,
                       swc_issue_code *code_out, swc_error *error)
{
    row_source source;
    swc_validate_row_source_init(&source, reader, run->judge);
    swc_status status = SWC_OK;
    for (size_t i = 0; i < swc_reader_sheet_count(reader) && status == SWC_OK; i++) {
        if (!is_wanted(run, reader, i)) {
            continue;
        }
        list->named = true;
        void *items = list->items;
        if (!swc_grow(&items, &list->capacity, list->count + 1, sizeof *list->items)) {
            status = swc_fail_memory(error);
            break;
        }
        list->items = items;
        candidate *item = &list->items[list->count++];
        *item = (candidate){.index = i};
        status = swc_validate_head_read(run, &item->head, &source, i, code_out, error);
        list->filled += status == SWC_OK && item->head.count > 0;
    }
    swc_validate_row_source_free(&source);
    return status;
}

static swc_status fit_all(swc_validate *run, candidates *list, swc_kind kind, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < list->count && status == SWC_OK; i++) {
        status =
            swc_validate_find_header(run, &list->items[i].head, kind, &list->items[i].fit, error);
    }
    return status;
}

/* The kinds are compared over all files together: complete headers first, then the score. */
typedef struct kind_points {
    size_t complete, score;
} kind_points;

/* "BIÊN BẢN ..." or "DANH SÁCH ỦNG HỘ" above the table speaks as two headings do */
enum { TITLE_WEIGHS = 12 };

static swc_status add_points(swc_validate *run, candidates *list, kind_points *points,
                             swc_error *error)
{
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        swc_status status = fit_all(run, list, (swc_kind)kind, error);
        if (status != SWC_OK) {
            return status;
        }
        kind_points best = {0};
        for (size_t i = 0; i < list->count; i++) {
            const header_fit *fit = &list->items[i].fit;
            best.complete |= fit->row_count > 0 && fit->complete;
            const sheet_head *head = &list->items[i].head;
            bool is_told = fit->complete &&
                           ((kind == SWC_HANDOVERS && swc_validate_head_is_minutes(head, fit)) ||
                            (kind == SWC_DONATIONS && swc_validate_head_is_gifts(head, fit)));
            size_t score = fit->score + (is_told ? (size_t)TITLE_WEIGHS : 0);
            best.score = score > best.score ? score : best.score;
        }
        points[kind].complete += best.complete;
        points[kind].score += best.score;
    }
    return SWC_OK;
}

swc_status swc_validate_detect_kind(swc_validate *run, swc_kind *kind_out, swc_error *error)
{
    kind_points points[SWC_KIND_COUNT] = {{0}};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < run->options.file_count && status == SWC_OK; i++) {
        swc_issue_code code = SWC_ISSUE_COUNT;
        swc_reader *reader = NULL;
        candidates list = {0};
        file_plan *file = &run->files[i];
        file->notices.holding = true;
        if (swc_validate_open_file(run, file, false, &reader, &code, error) == SWC_OK) {
            if (look(run, reader, &list, &code, error) == SWC_OK) {
                status = add_points(run, &list, points, error);
            }
            free_candidates(&list);
            swc_validate_close_file(file, reader);
        } /* else the scan will say what is wrong with it */
        file->notices.holding = false;
    }
    *kind_out = SWC_KIND_NONE;
    kind_points best = {0};
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        bool same = points[kind].complete == best.complete && points[kind].score == best.score;
        bool better = points[kind].complete > best.complete ||
                      (points[kind].complete == best.complete && points[kind].score > best.score);
        if (better) {
            best = points[kind];
            *kind_out = (swc_kind)kind;
        } else if (same) {
            *kind_out = SWC_KIND_NONE; /* a tie, unless a better one follows */
        }
    }
    return status;
}

static swc_status plan_sheet(swc_validate *run, file_plan *file, const swc_reader *reader,
                             const candidate *item, bool *good_out, swc_error *error)
{
    sheet_plan *sheet = swc_arena_take(&run->arena, sizeof *sheet);
    void *sheets = run->sheets;
    if (sheet == NULL ||
        !swc_grow(&sheets, &run->sheet_capacity, run->sheet_count + 1, sizeof(sheet_plan *))) {
        return swc_fail_memory(error);
    }
    run->sheets = sheets;
    swc_sheet_info info = swc_reader_sheet(reader, item->index);
    *sheet = (sheet_plan){.index = item->index,
                          .number = (uint32_t)run->sheet_count,
                          .file = file,
                          .workbook = info.workbook,
                          .name = swc_arena_copy(&run->arena, info.name)};
    if (sheet->name.data == NULL) {
        return swc_fail_memory(error);
    }
    run->sheets[run->sheet_count++] = sheet;
    file->first_sheet = file->sheet_count == 0 ? sheet->number : file->first_sheet;
    file->sheet_count++;
    swc_status status =
        swc_validate_bind_sheet(run, sheet, &item->head, &item->fit, good_out, error);
    return status == SWC_OK ? swc_validate_read_titles(run, sheet, &item->head, &item->fit, error)
                            : status;
}

/* A sheet that fits nearly as well as the best one is not passed over in silence; one that lacks
 * several required columns (a summary, a page of advice) is another table. */
static bool is_in_question(const header_fit *fit, const header_fit *best)
{
    return fit->row_count > 0 && (fit->complete || !best->complete ||
                                  (fit->missing == 1 && fit->score * 10 >= best->score * 7));
}

static bool is_better(const header_fit *a, const header_fit *b)
{
    return a->complete != b->complete ? a->complete : a->score > b->score;
}

static swc_status file_issue(swc_validate *run, file_plan *file, swc_issue_code code,
                             issue_details details, swc_error *error)
{
    issue_place place = {.file = file, .column = SWC_NO_COLUMN};
    file->unread = true;
    return swc_validate_run_issue(run, code, &place, &details, error);
}

/* No table was found; where the letters of its headings are lost, that is the reason. */
static swc_status refuse_untold(swc_validate *run, file_plan *file, swc_issue_code code,
                                issue_details details, swc_error *error)
{
    if (!file->letters_lost) {
        return file_issue(run, file, code, details, error);
    }
    file->unread = true;
    return swc_validate_say_lost(run, file, error);
}

static bool share_header(const sheet_plan *a, const sheet_plan *b)
{
    if (a->column_count != b->column_count) {
        return false;
    }
    for (size_t c = 0; c < a->column_count; c++) {
        const column_plan *x = &a->columns[c];
        const column_plan *y = &b->columns[c];
        bool same_field = x->use == y->use && x->field == y->field && x->use != USE_EXTRA;
        if (!same_field && !swc_str_equal(x->heading, y->heading)) {
            return false;
        }
    }
    return true;
}

/* Plan every sheet in question; several must share one header. */
static swc_status choose_sheets(swc_validate *run, file_plan *file, const swc_reader *reader,
                                const candidates *list, swc_error *error)
{
    header_fit best = {0};
    for (size_t i = 0; i < list->count; i++) {
        if (is_better(&list->items[i].fit, &best)) {
            best = list->items[i].fit;
        }
    }
    swc_buf names = {0};
    bool added = true;
    bool good = true;
    bool shared = true;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < list->count && status == SWC_OK; i++) {
        const candidate *item = &list->items[i];
        if (!is_in_question(&item->fit, &best)) {
            continue;
        }
        bool good_sheet = true;
        status = plan_sheet(run, file, reader, item, &good_sheet, error);
        if (status == SWC_OK) {
            sheet_plan *sheet = run->sheets[run->sheet_count - 1];
            const swc_title_facts *before =
                sheet->number > file->first_sheet ? &run->sheets[sheet->number - 1]->title : NULL;
            if (sheet->workbook && run->kind == SWC_STUDENTS) {
                swc_title_take_sheet(&sheet->title, sheet->name, before);
            }
            if (sheet->workbook && (run->kind == SWC_DEVICES || run->kind == SWC_HANDOVERS)) {
                swc_title_take_sheet_thing(&sheet->title, sheet->name);
            }
            if (before != NULL) {
                swc_title_continues(&sheet->title, before);
            }
            good = good && good_sheet;
            shared = shared && share_header(run->sheets[file->first_sheet], sheet);
            added = added && (names.length == 0 || swc_buf_add_text(&names, ", ")) &&
                    swc_buf_add_str(&names, sheet->name);
        }
    }
    if (status == SWC_OK && !added) {
        status = swc_fail_memory(error);
    }
    file->unread = file->unread || !good;
    if (status == SWC_OK && !shared) {
        status = file_issue(run, file, SWC_ISSUE_SHEET_AMBIGUOUS,
                            swc_validate_details_same(swc_buf_str(&names)), error);
    }
    swc_buf_free(&names);
    return status;
}

/* Hidden sheets are not read, and said to be there. */
static swc_status name_hidden(swc_validate *run, file_plan *file, const swc_reader *reader,
                              swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < swc_reader_sheet_count(reader) && status == SWC_OK; i++) {
        swc_sheet_info info = swc_reader_sheet(reader, i);
        if (info.hidden && !is_wanted(run, reader, i)) {
            issue_place place = {.file = file, .column = SWC_NO_COLUMN};
            issue_details details = swc_validate_details_same(info.name);
            status = swc_validate_run_issue(run, SWC_ISSUE_SHEET_HIDDEN, &place, &details, error);
        }
    }
    return status;
}

/* Find the tables of an opened file, or say why there is none. */
static swc_status find_tables(swc_validate *run, file_plan *file, swc_reader *reader,
                              candidates *list, swc_issue_code *code_out, swc_error *error)
{
    swc_status status = name_hidden(run, file, reader, error);
    if (status == SWC_OK) {
        status = look(run, reader, list, code_out, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 0; i < list->count; i++) {
        file->letters_lost =
            file->letters_lost || swc_validate_head_lost_letters(&list->items[i].head);
    }
    if (run->kind != SWC_KIND_NONE) {
        status = fit_all(run, list, run->kind, error);
    }
    for (size_t i = 0; i < list->count && status == SWC_OK; i++) {
        const candidate *item = &list->items[i];
        status = swc_validate_say_open_quote(run, file, &item->head, &item->fit, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    if (list->filled == 0) {
        bool misses_sheet = run->options.sheet != NULL && !list->named;
        return misses_sheet
                   ? file_issue(run, file, SWC_ISSUE_SHEET_AMBIGUOUS,
                                swc_validate_details_both("không có trang tính của --sheet",
                                                          "there is no sheet as --sheet names it"),
                                error)
                   : file_issue(run, file, SWC_ISSUE_FILE_EMPTY, (issue_details){0}, error);
    }
    if (run->kind == SWC_KIND_NONE) {
        return refuse_untold(
            run, file, SWC_ISSUE_KIND_UNKNOWN,
            swc_validate_details_both("không loại nào hợp hẳn", "no kind fits best"), error);
    }
    size_t fitting = 0;
    for (size_t i = 0; i < list->count; i++) {
        fitting += list->items[i].fit.row_count > 0;
    }
    if (status == SWC_OK && fitting == 0) {
        return refuse_untold(
            run, file, SWC_ISSUE_HEADER_MISSING,
            swc_validate_details_both("không thấy dòng tiêu đề", "no header row was found"), error);
    }
    return status == SWC_OK ? choose_sheets(run, file, reader, list, error) : status;
}

/* What the sheets that are no table explain of this one's codes. */
static swc_status take_legend_sheets(swc_validate *run, file_plan *file, sheet_plan *sheet,
                                     const swc_reader *reader, const candidates *list,
                                     swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < list->count && status == SWC_OK && run->kind == SWC_STUDENTS; i++) {
        const candidate *item = &list->items[i];
        bool is_table = false;
        bool is_kept = false;
        for (size_t t = 0; t < file->sheet_count; t++) {
            is_table = is_table || run->sheets[file->first_sheet + t]->index == item->index;
        }
        for (size_t k = 0; k < file->legend_sheet_count; k++) {
            is_kept = is_kept || file->legend_sheets[k] == item->index;
        }
        if (is_table || (!is_kept && file->legend_sheet_count == LEGEND_SHEETS)) {
            continue;
        }
        bool explains = false;
        status = swc_validate_legend_sheet(run, sheet, swc_reader_sheet(reader, item->index).name,
                                           &item->head, &explains, error);
        if (!is_kept && explains) {
            file->legend_sheets[file->legend_sheet_count++] = item->index;
        }
    }
    return status;
}

swc_status swc_validate_scan_file(swc_validate *run, file_plan *file, swc_error *error)
{
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_reader *reader = NULL;
    swc_status status = swc_validate_open_file(run, file, true, &reader, &code, error);
    if (status != SWC_OK) {
        return refuse_file(run, file, status, code, error);
    }
    candidates list = {0};
    size_t sheets_before = run->sheet_count;
    status = find_tables(run, file, reader, &list, &code, error);
    for (size_t i = sheets_before; i < run->sheet_count && status == SWC_OK && !file->unread; i++) {
        bool good = true;
        status = swc_validate_measure_sheet(run, run->sheets[i], reader, &code, error);
        if (status == SWC_OK) {
            status = take_legend_sheets(run, file, run->sheets[i], reader, &list, error);
        }
        if (status == SWC_OK) {
            status = swc_validate_settle_sheet(run, run->sheets[i], &good, error);
            swc_validate_sets_settle(run, run->sheets[i]);
        }
        file->unread = file->unread || !good;
    }
    swc_validate_share_codes(run, sheets_before);
    for (size_t i = sheets_before; i < run->sheet_count && status == SWC_OK && !file->unread; i++) {
        status = swc_validate_place_extras(run, run->sheets[i], error);
    }
    free_candidates(&list);
    file->notices.on = false;
    swc_validate_close_file(file, reader);
    if (status == SWC_OK && file->notices.status != SWC_OK) {
        *error = file->notices.error;
        return file->notices.status;
    }
    return status == SWC_OK ? SWC_OK : refuse_file(run, file, status, code, error);
}

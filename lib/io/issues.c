/*
 * Counts issues, shows the first 20 of a code and source as lines, and lists all of them in the
 * --issues file. Decides nothing about the data, and prints nothing itself.
 */
#include "swc/issue.h"

#include "io/listing.h"
#include "swc/hash.h"
#include "swc/memory.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_PER_CODE_AND_SOURCE = 20 }; /* SPEC 3 */

/* What one source has had so far, in the order in which sources first had an issue. */
typedef struct source_counts {
    char *name;
    size_t name_length;
    uint64_t counts[SWC_ISSUE_COUNT];
} source_counts;

struct swc_issues {
    swc_issues_options options;
    swc_listing *listing;
    source_counts **sources;
    size_t source_count, source_capacity;
    swc_keymap source_index; /* keys: the names inside `sources` */
    size_t totals[SWC_SEVERITY_QUERY + 1];
    size_t code_totals[SWC_ISSUE_COUNT];
    swc_buf line, message, number, cell;
    bool is_finished; /* said and written: a second call does nothing */
};

swc_status swc_issues_new(const swc_issues_options *options, swc_issues **out, swc_error *error)
{
    static const char *const headings[] = {"severity", "code", "source", "sheet", "row",
                                           "column",   "cell", "field",  "value", "message"};
    enum { HEADING_COUNT = sizeof headings / sizeof headings[0] };
    swc_issues *issues = calloc(1, sizeof *issues);
    if (issues == NULL) {
        return swc_fail_memory(error);
    }
    issues->options = *options;
    if (options->issues_path != NULL) {
        swc_str cells[HEADING_COUNT];
        for (size_t i = 0; i < HEADING_COUNT; i++) {
            cells[i] = swc_str_of(headings[i]);
        }
        swc_status status =
            swc_listing_open(options->issues_path, options->bom, &issues->listing, error);
        if (status == SWC_OK) {
            status = swc_listing_row(issues->listing, cells, HEADING_COUNT, error);
        }
        if (status != SWC_OK) {
            swc_issues_free(issues);
            return status;
        }
    }
    *out = issues;
    return SWC_OK;
}

static source_counts *add_source(swc_issues *issues, swc_str name)
{
    void *sources = issues->sources;
    if (!swc_grow(&sources, &issues->source_capacity, issues->source_count + 1,
                  sizeof *issues->sources)) {
        return NULL;
    }
    issues->sources = sources;
    source_counts *counts = calloc(1, sizeof *counts);
    char *copy = malloc(name.length + 1);
    size_t *index = NULL;
    bool found = false;
    if (counts != NULL && copy != NULL) {
        if (name.length > 0) {
            memcpy(copy, name.data, name.length);
        }
        copy[name.length] = '\0';
        if (swc_keymap_put(&issues->source_index, (swc_str){copy, name.length}, &index, &found)) {
            counts->name = copy;
            counts->name_length = name.length;
            *index = issues->source_count;
            issues->sources[issues->source_count++] = counts;
            return counts;
        }
    }
    free(copy);
    free(counts);
    return NULL;
}

/* A1 style: column letters, then the row. */
static bool add_cell_name(swc_buf *buf, uint64_t row, uint32_t column)
{
    char letters[8];
    size_t length = 0;
    for (uint64_t rest = (uint64_t)column + 1; rest > 0 && length < sizeof letters;
         rest = (rest - 1) / 26) {
        letters[length++] = (char)('A' + (rest - 1) % 26);
    }
    while (length > 0) {
        if (!swc_buf_add_char(buf, letters[--length])) {
            return false;
        }
    }
    return row == 0 || swc_buf_printf(buf, "%" PRIu64, row);
}

/* `SOURCE:SHEET!CELL` for a workbook, `SOURCE:LINE` for text, `SOURCE` for a whole file. */
static bool add_place(swc_buf *buf, const swc_issue *issue)
{
    bool good = swc_buf_add_str(buf, issue->source);
    if (issue->workbook && issue->sheet.length > 0) {
        good = good && swc_buf_add_char(buf, ':') && swc_buf_add_str(buf, issue->sheet);
        if (issue->row > 0) {
            good = good && swc_buf_add_char(buf, '!') &&
                   (issue->column == SWC_NO_COLUMN ? swc_buf_printf(buf, "%" PRIu64, issue->row)
                                                   : add_cell_name(buf, issue->row, issue->column));
        }
    } else if (issue->row > 0) {
        good = good && swc_buf_printf(buf, ":%" PRIu64, issue->row);
    }
    return good;
}

static swc_status show(swc_issues *issues, const swc_issue *issue, swc_error *error)
{
    swc_buf *line = &issues->line;
    swc_buf_clear(line);
    bool good =
        add_place(line, issue) &&
        swc_buf_printf(line, ": %s: %s: ", swc_severity_name(swc_issue_severity(issue->code)),
                       swc_issue_name(issue->code)) &&
        swc_issue_message_add(line, issue->code, issue->detail[issues->options.message_lang],
                              issues->options.message_lang);
    if (issue->column_header.length > 0) {
        good = good && swc_buf_add_text(
                           line, issues->options.message_lang == SWC_VI ? " (cột “" : " (column “");
        good = good && swc_buf_add_str(line, issue->column_header) && swc_buf_add_text(line, "”)");
    }
    if (issues->options.show_values && issue->value.length > 0) {
        good = good && swc_buf_add_text(line, ": «") && swc_buf_add_str(line, issue->value) &&
               swc_buf_add_text(line, "»");
    }
    if (!good) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < line->length; i++) { /* a header may hold a line break */
        if ((unsigned char)line->data[i] < 0x20) {
            line->data[i] = ' ';
        }
    }
    issues->options.show(issues->options.context, line->data);
    return SWC_OK;
}

static swc_status list(swc_issues *issues, const swc_issue *issue, swc_error *error)
{
    swc_buf_clear(&issues->message);
    swc_buf_clear(&issues->number);
    swc_buf_clear(&issues->cell);
    bool good = swc_issue_message_add(&issues->message, issue->code,
                                      issue->detail[issues->options.result_lang],
                                      issues->options.result_lang);
    if (issue->row > 0) {
        good = good && swc_buf_printf(&issues->number, "%" PRIu64, issue->row);
    }
    if (issue->workbook && issue->row > 0 && issue->column != SWC_NO_COLUMN) {
        good = good && add_cell_name(&issues->cell, issue->row, issue->column);
    }
    if (!good) {
        return swc_fail_memory(error);
    }
    swc_str cells[] = {
        swc_str_of(swc_severity_name(swc_issue_severity(issue->code))),
        swc_str_of(swc_issue_name(issue->code)),
        issue->source,
        issue->sheet,
        swc_buf_str(&issues->number),
        issue->column_header,
        swc_buf_str(&issues->cell),
        issue->field,
        issue->value,
        swc_buf_str(&issues->message),
    };
    return swc_listing_row(issues->listing, cells, sizeof cells / sizeof cells[0], error);
}

swc_status swc_issues_add(swc_issues *issues, const swc_issue *issue, swc_error *error)
{
    size_t *index = swc_keymap_get(&issues->source_index, issue->source);
    source_counts *counts =
        index != NULL ? issues->sources[*index] : add_source(issues, issue->source);
    if (counts == NULL) {
        return swc_fail_memory(error);
    }
    uint64_t number = ++counts->counts[issue->code];
    issues->totals[swc_issue_severity(issue->code)]++;
    issues->code_totals[issue->code]++;
    swc_status status = SWC_OK;
    if (issues->options.show != NULL && number <= SHOWN_PER_CODE_AND_SOURCE) {
        status = show(issues, issue, error);
    }
    if (status == SWC_OK && issues->listing != NULL) {
        status = list(issues, issue, error);
    }
    return status;
}

size_t swc_issues_total(const swc_issues *issues, swc_severity severity)
{
    return issues->totals[severity];
}

size_t swc_issues_count(const swc_issues *issues, swc_issue_code code)
{
    return issues->code_totals[code];
}

static bool show_total(swc_issues *issues, const source_counts *source, swc_issue_code code)
{
    swc_buf_clear(&issues->line);
    const char *format = issues->options.message_lang == SWC_VI
                             ? "%s: %s: tất cả %" PRIu64 " lần, chỉ nêu %d lần đầu"
                             : "%s: %s: %" PRIu64 " in all, the first %d shown";
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#endif
    bool good = swc_buf_printf(&issues->line, format, source->name, swc_issue_name(code),
                               source->counts[code], (int)SHOWN_PER_CODE_AND_SOURCE);
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
    if (good) {
        issues->options.show(issues->options.context, issues->line.data);
    }
    return good;
}

swc_status swc_issues_finish(swc_issues *issues, swc_error *error)
{
    if (issues->is_finished) {
        return SWC_OK;
    }
    issues->is_finished = true;
    for (size_t i = 0; i < issues->source_count && issues->options.show != NULL; i++) {
        for (int code = 0; code < SWC_ISSUE_COUNT; code++) {
            if (issues->sources[i]->counts[code] > SHOWN_PER_CODE_AND_SOURCE &&
                !show_total(issues, issues->sources[i], (swc_issue_code)code)) {
                return swc_fail_memory(error);
            }
        }
    }
    if (issues->listing == NULL) {
        return SWC_OK;
    }
    swc_listing *listing = issues->listing;
    issues->listing = NULL;
    return swc_listing_commit(listing, error);
}

void swc_issues_free(swc_issues *issues)
{
    if (issues == NULL) {
        return;
    }
    swc_listing_discard(issues->listing);
    for (size_t i = 0; i < issues->source_count; i++) {
        free(issues->sources[i]->name);
        free(issues->sources[i]);
    }
    free(issues->sources);
    swc_keymap_free(&issues->source_index);
    swc_buf_free(&issues->line);
    swc_buf_free(&issues->message);
    swc_buf_free(&issues->number);
    swc_buf_free(&issues->cell);
    free(issues);
}

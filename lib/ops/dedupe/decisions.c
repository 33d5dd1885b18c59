/* Reads a clerk's decisions and finds the pairs they speak of. Links nothing. */
#include "ops/dedupe/decisions.h"

#include "io/reader.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

typedef struct decision_columns {
    uint32_t pair_id, decision; /* SWC_NO_COLUMN until found */
} decision_columns;

static swc_str cell_at(const swc_row *row, uint32_t column)
{
    for (size_t i = 0; i < row->cell_count; i++) {
        if (row->cells[i].column == column) {
            return row->cells[i].text;
        }
    }
    return (swc_str){NULL, 0};
}

static void find_columns(const swc_row *row, decision_columns *columns)
{
    decision_columns found = {SWC_NO_COLUMN, SWC_NO_COLUMN};
    for (size_t i = 0; i < row->cell_count; i++) {
        const swc_cell *cell = &row->cells[i];
        swc_str text = cell->text;
        if (text.length > 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0) {
            text = (swc_str){text.data + 3, text.length - 3};
        }
        if (swc_str_is(text, "pair_id")) {
            found.pair_id = cell->column;
        } else if (swc_str_is(text, "decision")) {
            found.decision = cell->column;
        }
    }
    if (found.pair_id != SWC_NO_COLUMN && found.decision != SWC_NO_COLUMN) {
        *columns = found;
    }
}

/* "same", "different" or the Vietnamese words that the workbook offers. */
static bool read_word(swc_str raw, pair_decision *out, swc_buf *folded)
{
    static const struct {
        const char *word;
        pair_decision decision;
    } words[] = {
        {"", DECISION_NONE},      {"same", DECISION_SAME},      {"different", DECISION_DIFFERENT},
        {"giong", DECISION_SAME}, {"khac", DECISION_DIFFERENT},
    };
    swc_buf_clear(folded);
    if (!swc_key_add(folded, raw)) {
        return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (swc_str_is(swc_buf_str(folded), words[i].word)) {
            *out = words[i].decision;
            return true;
        }
    }
    return false;
}

static swc_status add_entry(decision_set *all, swc_str pair_id, pair_decision decision,
                            const char *path, uint64_t row_number, swc_error *error)
{
    void *entries = all->entries;
    bool known = false;
    size_t *place = NULL;
    swc_str copy = swc_arena_copy(&all->texts, pair_id);
    if (copy.data == NULL || !swc_keymap_put(&all->by_id, copy, &place, &known)) {
        return swc_fail_memory(error);
    }
    if (known) {
        return all->entries[*place].decision == decision
                   ? SWC_OK
                   : swc_fail(error, SWC_ERR_USAGE,
                              "%s:%llu: cặp này đã có quyết định khác ở một dòng trên; giữ lại một",
                              "%s:%llu: a row above decides this pair otherwise; keep one of them",
                              path, (unsigned long long)row_number);
    }
    if (!swc_grow(&entries, &all->entry_capacity, all->entry_count + 1, sizeof *all->entries)) {
        return swc_fail_memory(error);
    }
    all->entries = entries;
    *place = all->entry_count;
    all->entries[all->entry_count++] = (struct decision_entry){copy, decision, false, false};
    return SWC_OK;
}

static swc_status take_row(decision_set *all, const swc_row *row, decision_columns *columns,
                           const char *path, swc_buf *folded, swc_error *error)
{
    if (columns->pair_id == SWC_NO_COLUMN) {
        find_columns(row, columns);
        return SWC_OK;
    }
    swc_str pair_id = cell_at(row, columns->pair_id);
    pair_decision decision = DECISION_NONE;
    if (!read_word(cell_at(row, columns->decision), &decision, folded)) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "%s:%llu: cột decision phải là same, different hoặc để trống",
                        "%s:%llu: the column decision takes same, different or nothing", path,
                        (unsigned long long)row->number);
    }
    if (decision == DECISION_NONE) {
        all->blank_count += pair_id.length > 0;
        return SWC_OK;
    }
    if (pair_id.length != PAIR_ID_HEX) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "%s:%llu: pair_id phải có 16 chữ số hex; chép lại từ tệp --review",
                        "%s:%llu: a pair_id has 16 hex digits; copy it from the --review file",
                        path, (unsigned long long)row->number);
    }
    return add_entry(all, pair_id, decision, path, row->number, error);
}

static swc_status read_rows(decision_set *all, const char *path, swc_error *error)
{
    swc_reader_options options = {.read_once = true};
    swc_reader *reader = NULL;
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_buf folded = {0};
    decision_columns columns = {SWC_NO_COLUMN, SWC_NO_COLUMN};
    swc_status status = swc_reader_open(path, &options, &reader, &code, error);
    if (status == SWC_OK) {
        status = swc_reader_start(reader, 0, &code, error);
    }
    while (status == SWC_OK) {
        swc_row row;
        status = swc_reader_next(reader, &row, &code, error);
        if (status == SWC_OK) {
            status = take_row(all, &row, &columns, path, &folded, error);
        }
    }
    swc_reader_close(reader);
    swc_buf_free(&folded);
    if (status == SWC_END && columns.pair_id == SWC_NO_COLUMN) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "%s: không có cột pair_id và decision; dùng tệp do --review ghi ra",
                        "%s: no columns pair_id and decision; take the file that --review wrote",
                        path);
    }
    return status == SWC_END ? SWC_OK : status;
}

swc_status decisions_read(const char *path, identity_set *identities, decision_set **out,
                          swc_error *error)
{
    decision_set *all = calloc(1, sizeof *all);
    if (all == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&all->texts, (size_t)1 << 30);
    all->identities = identities;
    swc_status status = read_rows(all, path, error);
    if (status != SWC_OK) {
        decisions_free(all);
        return status;
    }
    *out = all;
    return SWC_OK;
}

swc_status decisions_find(decision_set *all, uint32_t a, uint32_t b, pair_decision *out,
                          swc_error *error)
{
    char id[PAIR_ID_HEX + 1];
    const uint32_t rows[] = {a, b};
    *out = DECISION_NONE;
    if (all->entry_count == 0) {
        return SWC_OK;
    }
    swc_status status = identities_name(all->identities, rows, 2, id, error);
    if (status != SWC_OK) {
        return status;
    }
    const size_t *place = swc_keymap_get(&all->by_id, swc_str_of(id));
    if (place == NULL) {
        return SWC_OK;
    }
    void *pairs = all->pairs;
    if (!swc_grow(&pairs, &all->pair_capacity, all->pair_count + 1, sizeof *all->pairs)) {
        return swc_fail_memory(error);
    }
    all->pairs = pairs;
    *out = all->entries[*place].decision;
    all->entries[*place].found = true;
    all->pairs[all->pair_count++] = (decided_pair){a, b, *out, *place};
    return SWC_OK;
}

void decisions_free(decision_set *all)
{
    if (all == NULL) {
        return;
    }
    swc_arena_free(&all->texts);
    swc_keymap_free(&all->by_id);
    free(all->entries);
    free(all->pairs);
    free(all);
}

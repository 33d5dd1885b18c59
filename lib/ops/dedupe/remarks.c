/* Remarks on the data: removed rows, conflicts, numbers that rows share. Prints nothing. */
#include "ops/dedupe/radix.h"
#include "ops/dedupe/result.h"

#include <stdlib.h>

typedef swc_status remark_taker(void *context, const swc_dedupe_remark *remark, swc_error *error);

typedef struct remark_work {
    swc_dedupe *dedupe;
    remark_taker *take;
    void *context;
    swc_buf texts[2];
} remark_work;

static swc_str origin_of(const swc_dedupe *dedupe, uint32_t row)
{
    swc_str origin = swc_table_get(dedupe->table, row, dedupe->link.view.origin);
    return origin.length > 0 ? origin : SWC_STR("-");
}

static swc_status give(remark_work *work, const char *code, bool query, uint32_t row,
                       swc_error *error)
{
    swc_dedupe_remark remark = {
        .code = code,
        .query = query,
        .origin = origin_of(work->dedupe, row),
        .text = {work->texts[SWC_VI].data, work->texts[SWC_EN].data},
    };
    return work->take(work->context, &remark, error);
}

static void clear(remark_work *work)
{
    swc_buf_clear(&work->texts[SWC_VI]);
    swc_buf_clear(&work->texts[SWC_EN]);
}

/* The origin of another row between the two parts of a sentence. */
static bool tell(remark_work *work, const char *const parts[2][2], swc_str origin)
{
    bool good = true;
    for (int lang = 0; lang < 2 && good; lang++) {
        swc_buf *text = &work->texts[lang];
        swc_buf_clear(text);
        good = swc_buf_add_text(text, parts[lang][0]) && swc_buf_add_str(text, origin) &&
               swc_buf_add_text(text, parts[lang][1]);
    }
    return good;
}

static swc_status remark_removed(remark_work *work, uint32_t row, uint32_t kept, swc_error *error)
{
    static const char *const removed[2][2] = {
        [SWC_VI] = {"trùng với ", ", đã bỏ dòng này"},
        [SWC_EN] = {"the same child as ", ": this row was removed"}};
    static const char *const differs[2][2] = {
        [SWC_VI] = {"khác với dòng được giữ ",
                    " ở diện ưu tiên, thiết bị hoặc nhu cầu; xem cột why của --removed rồi sửa "
                    "dòng đúng"},
        [SWC_EN] = {"differs from the kept row ",
                    " in category, priority, devices or needs; see why in --removed and correct "
                    "the right row"}};
    swc_str kept_origin = origin_of(work->dedupe, kept);
    size_t conflicts = 0;
    swc_status status = tell(work, removed, kept_origin)
                            ? give(work, "duplicate-removed", false, row, error)
                            : swc_fail_memory(error);
    (void)conflicts_add(NULL, work->dedupe, row, kept, &conflicts);
    if (status != SWC_OK || conflicts == 0) {
        return status;
    }
    return tell(work, differs, kept_origin) ? give(work, "duplicate-conflict", true, row, error)
                                            : swc_fail_memory(error);
}

/* Rows of one number that stay apart and share no held group. */
static swc_status remark_run(remark_work *work, const keyed_row *run, size_t count,
                             const char *column, swc_error *error)
{
    linkage *link = &work->dedupe->link;
    bool apart = false;
    for (size_t i = 1; i < count && !apart; i++) {
        uint32_t group = link->group[run[i].row];
        apart = group == UINT32_MAX || group != link->group[run[0].row];
    }
    swc_status status = SWC_OK;
    for (size_t i = 1; i < count && apart && status == SWC_OK; i++) {
        swc_str first = origin_of(work->dedupe, run[0].row);
        int length = (int)first.length;
        clear(work);
        work->dedupe->counts.repeated_numbers++;
        bool good =
            swc_buf_printf(&work->texts[SWC_VI],
                           "có %s của %.*s nhưng là em khác; sửa lại một dòng, nếu không sẽ không "
                           "phân bổ được",
                           column, length, first.data) &&
            swc_buf_printf(&work->texts[SWC_EN],
                           "carries the %s of %.*s but is another child; correct one of the rows, "
                           "allocation refuses both",
                           column, length, first.data);
        status =
            good ? give(work, "duplicate-number", true, run[i].row, error) : swc_fail_memory(error);
    }
    return status;
}

enum { ROW_BITS = 32 }; /* below a digest of so many bits */

/* Rows of the output with a number whose digest stands in another one too. */
static uint64_t *find_repeated(const linkage *link, bool codes, size_t *count_out, bool *good)
{
    uint64_t *values = malloc((link->active_count + 1) * sizeof *values);
    size_t count = 0;
    *good = values != NULL;
    for (size_t i = 0; i < link->active_count && *good; i++) {
        const person_row *person = &link->people.all[link->active[i]];
        uint64_t digest = codes ? person->code_cell : person->id_cell;
        values[count] = digest << ROW_BITS | link->active[i];
        count += digest != 0;
    }
    *count_out = *good ? radix_drop_single(values, count, ROW_BITS, good) : 0;
    return values;
}

/* These rows by the number that is written for them, in order. @param cells  [columns] scratch */
static keyed_row *order_repeated(remark_work *work, dedupe_column column, const uint64_t *values,
                                 size_t count, keyed_row *items, swc_str *cells, swc_error *error)
{
    linkage *link = &work->dedupe->link;
    const size_t *bound = link->people.columns;
    for (size_t i = 0; i < count; i++) {
        uint32_t row = radix_row(values[i], ROW_BITS);
        if (merge_cells(&link->clusters, &link->view, bound, row, cells, error) != SWC_OK) {
            return NULL;
        }
        items[i] = (keyed_row){swc_hash64(cells[bound[column]]), row};
    }
    return radix_sort_rows(items, items + count, count, 64);
}

static swc_status remark_runs(remark_work *work, const keyed_row *sorted, size_t count,
                              const char *name, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t start = 0; start < count && status == SWC_OK;) {
        size_t end = start + 1;
        while (end < count && sorted[end].key == sorted[start].key) {
            end++;
        }
        if (end - start > 1) {
            status = remark_run(work, sorted + start, end - start, name, error);
        }
        start = end;
    }
    return status;
}

static swc_status remark_numbers(remark_work *work, dedupe_column column, const char *name,
                                 swc_error *error)
{
    bool good = true;
    size_t count = 0;
    uint64_t *values =
        find_repeated(&work->dedupe->link, column == DEDUPE_STUDENT_ID, &count, &good);
    keyed_row *items = malloc(2 * (count + 1) * sizeof *items);
    swc_str *cells = malloc((work->dedupe->table->column_count + 1) * sizeof *cells);
    swc_status status = good && items != NULL && cells != NULL ? SWC_OK : swc_fail_memory(error);
    if (status == SWC_OK) {
        const keyed_row *sorted = order_repeated(work, column, values, count, items, cells, error);
        status = sorted == NULL ? SWC_ERR_MEMORY : remark_runs(work, sorted, count, name, error);
    }
    free(values);
    free(items);
    free(cells);
    return status;
}

static swc_status remark_matches(remark_work *work, swc_error *error)
{
    const swc_dedupe *dedupe = work->dedupe;
    const swc_table *other = dedupe->options.against;
    size_t column = other == NULL ? SIZE_MAX : swc_table_column(other, "origin");
    swc_status status = SWC_OK;
    for (size_t i = 0; i < dedupe->matches.count && status == SWC_OK; i++) {
        const against_match *match = &dedupe->matches.items[i];
        swc_str origin = swc_table_get(other, match->other, column);
        const char *vi = match->same ? "đã có trong danh sách kia: "
                                     : "có thể đã có trong danh sách kia, hãy xem lại: ";
        const char *en = match->same ? "is already in the other list: "
                                     : "is perhaps already in the other list, please check: ";
        clear(work);
        bool good = swc_buf_add_text(&work->texts[SWC_VI], vi) &&
                    swc_buf_add_str(&work->texts[SWC_VI], origin) &&
                    swc_buf_add_text(&work->texts[SWC_EN], en) &&
                    swc_buf_add_str(&work->texts[SWC_EN], origin);
        status = good ? give(work, "duplicate-against", !match->same, match->row, error)
                      : swc_fail_memory(error);
    }
    return status;
}

static swc_status remark_all(remark_work *work, swc_error *error)
{
    linkage *link = &work->dedupe->link;
    swc_status status = SWC_OK;
    for (uint32_t row = 0; row < work->dedupe->table->row_count && status == SWC_OK; row++) {
        clusters_fetch(&link->clusters, &link->view, row);
        uint32_t kept = clusters_kept(&link->clusters, row);
        if (kept != row) {
            status = remark_removed(work, row, kept, error);
        }
    }
    work->dedupe->counts.repeated_numbers = 0;
    if (status == SWC_OK) {
        status = remark_numbers(work, DEDUPE_PERSONAL_ID, "personal_id", error);
    }
    if (status == SWC_OK) {
        status = remark_numbers(work, DEDUPE_STUDENT_ID, "student_id", error);
    }
    if (status == SWC_OK) {
        status = remark_matches(work, error);
    }
    return status;
}

swc_status swc_dedupe_remarks(swc_dedupe *dedupe, remark_taker *take, void *context,
                              swc_error *error)
{
    remark_work work = {.dedupe = dedupe, .take = take, .context = context};
    swc_status status = remark_all(&work, error);
    swc_buf_free(&work.texts[SWC_VI]);
    swc_buf_free(&work.texts[SWC_EN]);
    return status;
}

/* FORM review, 09/BC-RS: two surveys compared, child by child (FORMS 6.9). */
#include "ops/report/form.h"
#include "ops/report/person_index.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

#define GROUP_OUT                                                                                  \
    {                                                                                              \
        "Giảm", "Out"                                                                              \
    }
#define GROUP_IN                                                                                   \
    {                                                                                              \
        "Tăng", "In"                                                                               \
    }

static const column_spec main_columns[] = {
    PLACE_COLUMNS,
    COUNT_COLUMN("open_prev", "Còn thiếu kỳ trước", "Open before"),
    SUM_COLUMN("served", 'I', GROUP_OUT, "Đã được hỗ trợ", "Served"),
    SUM_COLUMN("left", 'I', GROUP_OUT, "Rời danh sách", "Left"),
    SUM_COLUMN("no_longer", 'I', GROUP_OUT, "Không còn thuộc diện", "No longer eligible"),
    SUM_COLUMN("owns_now", 'I', GROUP_OUT, "Đã tự có", "Own one now"),
    SUM_COLUMN("moved_out", 'I', GROUP_OUT, "Chuyển huyện đi", "Moved out"),
    SUM_COLUMN("new", 'I', GROUP_IN, "Mới", "New"),
    SUM_COLUMN("became", 'I', GROUP_IN, "Phát sinh", "Became"),
    SUM_COLUMN("moved_in", 'I', GROUP_IN, "Chuyển huyện đến", "Moved in"),
    COUNT_COLUMN("open_now", "Còn thiếu kỳ này", "Open now"),
    COUNT_COLUMN("still", "Chờ từ kỳ trước", "Still waiting"),
    COUNT_COLUMN("ambiguous", "Chưa đối chiếu được", "Ambiguous"),
};
enum {
    OPEN_PREV = PLACE_COLUMN_COUNT,
    SERVED,
    LEFT,
    NO_LONGER,
    OWNS_NOW,
    MOVED_OUT,
    NEW,
    BECAME,
    MOVED_IN,
    OPEN_NOW,
    STILL,
    AMBIGUOUS,
    COUNT,
};
static const column_spec record_columns[] = {
    WORDS_COLUMN("measure", "Nội dung", "Measure", 90),
    COLUMN("records", 'I', NO_GROUP, "Số dòng", "Records", COLUMN_NO_SUM, 0),
    CSV_COLUMN("name"),
};
_Static_assert(sizeof main_columns / sizeof main_columns[0] == COUNT, "main columns");
static const table_spec main_table = {
    "main",       {"Biến động", "Changes"},
    NO_GROUP,     {"Đơn vị tính: học sinh, sinh viên", "Unit: children"},
    main_columns, COUNT};
static const table_spec record_table = {
    "records", {"Hồ sơ", "Records"}, {"Hồ sơ hai kỳ", "Records of the two surveys"},
    NO_GROUP,  record_columns,       3};
const table_spec *const review_tables[] = {&main_table, &record_table};

/* What must not have changed for a child to count as unchanged. */
static const struct {
    int field;
    const char *name;
    const char *label[2];
} compared[] = {
    {STUDENT_category, "changed_category", {"Đổi diện", "Category changed"}},
    {STUDENT_school_name, "changed_school", {"Đổi trường", "School changed"}},
    {STUDENT_district, "changed_district", {"Đổi huyện", "District changed"}},
    {STUDENT_devices_owned, "changed_devices_owned", {"Đổi thiết bị", "Devices changed"}},
    {STUDENT_internet_home, "changed_internet_home", {"Đổi Internet", "Internet changed"}},
    {STUDENT_needs, "changed_needs", {"Đổi nhu cầu", "Needs changed"}},
};
enum { COMPARED = sizeof compared / sizeof compared[0] };

typedef struct reviewing {
    report_form *form;
    swc_report *now;
    swc_report *before; /* its own facts over the previous survey */
    uint32_t *pair;     /* by current row: the previous one, NONE */
    bool *unclear;      /* by current row */
    bool *paired;       /* by previous row */
    bool *unclear_before;
    place_grid grid;
    int64_t changed[COMPARED], unchanged, matched;
} reviewing;

/* ---- the previous survey ---- */

/* A report over the previous students and the same handovers; it borrows both tables. */
static swc_status open_before(reviewing *r)
{
    const swc_report *now = r->now;
    swc_report_options options = now->options;
    options.as_of = now->options.previous_as_of;
    options.period = NULL;
    if (report_has(now, SWC_INPUT_HANDOVERS) && options.as_of == NULL) {
        return swc_fail(r->form->error, SWC_ERR_USAGE,
                        "biểu review với --%s cần --previous-as-of, ngày chốt số liệu kỳ trước",
                        "form review with --%s needs --previous-as-of, the date of the earlier "
                        "survey",
                        "handovers");
    }
    swc_status status = swc_report_new(&options, &r->before, r->form->error);
    if (status != SWC_OK) {
        return status;
    }
    r->before->policy = now->policy;
    r->before->has_policy = now->has_policy;
    r->before->inputs[SWC_INPUT_STUDENTS] = now->inputs[SWC_INPUT_PREVIOUS];
    r->before->inputs[SWC_INPUT_HANDOVERS] = now->inputs[SWC_INPUT_HANDOVERS];
    return report_facts(r->before, ~0u, r->form->error);
}

static void close_before(reviewing *r)
{
    if (r->before != NULL) {
        /* borrowed: the current report frees them */
        memset(r->before->inputs, 0, sizeof r->before->inputs);
        r->before->policy = (swc_policy){.phase = 0};
        swc_report_free(r->before);
    }
}

/* ---- pairs ---- */

static bool take_flags(reviewing *r)
{
    swc_arena *arena = &r->form->arena;
    size_t now = r->now->child_count + 1;
    size_t before = r->before->child_count + 1;
    r->pair = swc_arena_take(arena, now * sizeof *r->pair);
    r->unclear = swc_arena_take(arena, now);
    r->paired = swc_arena_take(arena, before);
    r->unclear_before = swc_arena_take(arena, before);
    if (r->pair == NULL || r->unclear == NULL || r->paired == NULL || r->unclear_before == NULL) {
        return false;
    }
    memset(r->unclear, 0, now);
    memset(r->paired, 0, before);
    memset(r->unclear_before, 0, before);
    return true;
}

/* One to one: a row with several candidates, or whose candidate has another claimant, is unclear
 * together with all its candidates. */
static swc_status make_pairs(reviewing *r)
{
    enum { SEEN = 16 };
    person_index index = {0};
    uint32_t found[SEEN];
    if (!take_flags(r) || !person_index_make(r->before, &index)) {
        person_index_free(&index);
        return swc_fail_memory(r->form->error);
    }
    uint32_t *claims = calloc(r->before->child_count + 1, sizeof *claims);
    bool good = claims != NULL;
    for (size_t i = 0; good && i < r->now->child_count; i++) {
        identity_cells cells = cells_of_child(r->now, i);
        size_t count = person_index_find(r->before, &index, &cells, found, SEEN);
        good = count != SIZE_MAX;
        r->pair[i] = count == 1 ? found[0] : NONE;
        r->unclear[i] = count > 1;
        for (size_t k = 0; good && k < count && k < SEEN; k++) {
            claims[found[k]]++;
            r->unclear_before[found[k]] = r->unclear_before[found[k]] || count > 1;
        }
    }
    for (size_t i = 0; good && i < r->now->child_count; i++) {
        uint32_t other = r->pair[i];
        if (other == NONE) {
            continue;
        }
        if (claims[other] > 1 || r->unclear_before[other]) {
            r->unclear[i] = true;
            r->unclear_before[other] = true;
            r->pair[i] = NONE;
        } else {
            r->paired[other] = true;
        }
    }
    free(claims);
    person_index_free(&index);
    return good ? SWC_OK : swc_fail_memory(r->form->error);
}

/* ---- flows ---- */

/* The place of a previous row among the current places. */
static swc_status former_place(reviewing *r, size_t row, uint32_t *district, uint32_t *school)
{
    return report_place(r->now, report_get(r->before, SWC_INPUT_STUDENTS, row, STUDENT_district),
                        report_get(r->before, SWC_INPUT_STUDENTS, row, STUDENT_school_code),
                        report_get(r->before, SWC_INPUT_STUDENTS, row, STUDENT_school_name),
                        district, school, r->form->error);
}

static void count_outcome(reviewing *r, const child_record *now, uint32_t d, uint32_t s)
{
    switch (now->class) {
    case CLASS_SERVED:
        grid_add(&r->grid, d, s, SERVED, 1);
        return;
    case CLASS_OPEN:
        grid_add(&r->grid, d, s, STILL, 1);
        return;
    case CLASS_OWNS:
        grid_add(&r->grid, d, s, OWNS_NOW, 1);
        return;
    default:
        grid_add(&r->grid, d, s, NO_LONGER, 1);
        return;
    }
}

static swc_status count_pair(reviewing *r, size_t row, uint32_t other)
{
    const child_record *now = &r->now->children[row];
    const child_record *before = &r->before->children[other];
    uint32_t d;
    uint32_t s;
    swc_status status = former_place(r, other, &d, &s);
    if (status != SWC_OK) {
        return status;
    }
    if (before->class != CLASS_OPEN) {
        grid_add(&r->grid, now->district, now->school, BECAME, now->class == CLASS_OPEN ? 1 : 0);
        return SWC_OK;
    }
    if (d != now->district) {
        grid_add(&r->grid, d, s, OPEN_PREV, 1);
        grid_add(&r->grid, d, s, MOVED_OUT, 1);
        grid_add(&r->grid, now->district, now->school, MOVED_IN, 1);
    } else {
        grid_add(&r->grid, now->district, now->school, OPEN_PREV, 1);
    }
    count_outcome(r, now, now->district, now->school);
    return SWC_OK;
}

/* Schools are told apart by their codes; where a survey has none, by district and folded name. */
static bool same_school(reviewing *r, size_t row, uint32_t other)
{
    swc_str now = report_get(r->now, SWC_INPUT_STUDENTS, row, STUDENT_school_code);
    swc_str before = report_get(r->before, SWC_INPUT_STUDENTS, other, STUDENT_school_code);
    if (now.length > 0 && before.length > 0) {
        return swc_str_equal(now, before);
    }
    swc_buf names = {0};
    bool good =
        swc_fold_add(&names, report_get(r->now, SWC_INPUT_STUDENTS, row, STUDENT_school_name));
    size_t middle = names.length;
    good = good && swc_fold_add(&names, report_get(r->before, SWC_INPUT_STUDENTS, other,
                                                   STUDENT_school_name));
    if (!good) {
        r->form->status = swc_fail_memory(r->form->error);
    }
    bool same = swc_str_equal((swc_str){names.data, middle},
                              (swc_str){names.data + middle, names.length - middle}) &&
                swc_str_equal(report_get(r->now, SWC_INPUT_STUDENTS, row, STUDENT_district),
                              report_get(r->before, SWC_INPUT_STUDENTS, other, STUDENT_district));
    swc_buf_free(&names);
    return same;
}

static void compare_records(reviewing *r, size_t row, uint32_t other)
{
    bool same = true;
    r->matched++;
    for (size_t i = 0; i < COMPARED; i++) {
        swc_str now = report_get(r->now, SWC_INPUT_STUDENTS, row, compared[i].field);
        swc_str before = report_get(r->before, SWC_INPUT_STUDENTS, other, compared[i].field);
        bool equal = compared[i].field == STUDENT_school_name ? same_school(r, row, other)
                                                              : swc_str_equal(now, before);
        r->changed[i] += equal ? 0 : 1;
        same = same && equal;
    }
    r->unchanged += same ? 1 : 0;
}

static swc_status count_flows(reviewing *r)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; status == SWC_OK && i < r->now->child_count; i++) {
        const child_record *now = &r->now->children[i];
        grid_add(&r->grid, now->district, now->school, OPEN_NOW, now->class == CLASS_OPEN ? 1 : 0);
        grid_add(&r->grid, now->district, now->school, AMBIGUOUS, r->unclear[i] ? 1 : 0);
        if (r->pair[i] != NONE) {
            status = count_pair(r, i, r->pair[i]);
            compare_records(r, i, r->pair[i]);
        } else {
            grid_add(&r->grid, now->district, now->school, NEW, now->class == CLASS_OPEN ? 1 : 0);
        }
    }
    for (size_t i = 0; status == SWC_OK && i < r->before->child_count; i++) {
        uint32_t d;
        uint32_t s;
        if (r->paired[i]) {
            continue;
        }
        status = former_place(r, i, &d, &s);
        if (status == SWC_OK && r->before->children[i].class == CLASS_OPEN) {
            grid_add(&r->grid, d, s, OPEN_PREV, 1);
            grid_add(&r->grid, d, s, LEFT, 1);
        }
    }
    return status;
}

/* ---- tables ---- */

static void record_row(reviewing *r, form_table *table, const char *name, const char *vi,
                       const char *en, int64_t number)
{
    form_cell *cells = form_add_row(r->form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_text(swc_str_of(r->form->lang == SWC_VI ? vi : en));
        cells[1] = cell_int(number);
        cells[2] = cell_text(swc_str_of(name));
    }
}

static void write_records(reviewing *r)
{
    int64_t before = (int64_t)r->before->child_count;
    int64_t now = (int64_t)r->now->child_count;
    int64_t unclear = 0;
    form_table *table = form_add_table(r->form, &record_table);
    for (size_t i = 0; i < r->now->child_count; i++) {
        unclear += r->unclear[i] ? 1 : 0;
    }
    record_row(r, table, "previous_rows", "Số dòng kỳ trước", "Rows before", before);
    record_row(r, table, "current_rows", "Số dòng kỳ này", "Rows now", now);
    record_row(r, table, "matched", "Có ở cả hai kỳ", "In both", r->matched);
    record_row(r, table, "left", "Rời danh sách", "Left", before - r->matched);
    record_row(r, table, "new", "Mới trong danh sách", "New", now - r->matched);
    record_row(r, table, "ambiguous", "Kỳ này chưa đối chiếu được (tính là mới)",
               "Ambiguous now (counted as new)", unclear);
    for (size_t i = 0; i < COMPARED; i++) {
        record_row(r, table, compared[i].name, compared[i].label[SWC_VI], compared[i].label[SWC_EN],
                   r->changed[i]);
    }
    record_row(r, table, "unchanged", "Không đổi", "Unchanged", r->unchanged);
    form_finish_table(r->form, table);
}

static int64_t open_rows(const swc_report *report)
{
    int64_t sum = 0;
    for (size_t i = 0; i < report->child_count; i++) {
        sum += report->children[i].class == CLASS_OPEN ? 1 : 0;
    }
    return sum;
}

static void check(reviewing *r, const form_table *table, const int64_t *total)
{
    for (size_t i = 0; i < table->row_count; i++) {
        const form_row *row = &table->rows[i];
        const form_cell *v = row->cells;
        if (row->type == ROW_HEADING) {
            continue;
        }
        form_check(r->form, "XF-review-flow", v[1].text,
                   v[OPEN_PREV].number - v[SERVED].number - v[LEFT].number - v[NO_LONGER].number -
                       v[OWNS_NOW].number - v[MOVED_OUT].number + v[NEW].number + v[BECAME].number +
                       v[MOVED_IN].number,
                   v[OPEN_NOW].number);
    }
    if (!report_has(r->now, SWC_INPUT_HANDOVERS)) {
        r->form->heading_note = swc_str_of(r->form->lang == SWC_VI ? "chưa đối chiếu bàn giao"
                                                                   : "handovers not compared");
    }
    form_identity(r->form, "XF-review-now", "review.open_now", total[OPEN_NOW],
                  "need.remaining (current)", open_rows(r->now));
    form_identity(r->form, "XF-review-before", "review.open_prev", total[OPEN_PREV],
                  "need.remaining (previous)", open_rows(r->before));
    form_identity(r->form, "XF-review-moved", "review.moved_out", total[MOVED_OUT],
                  "review.moved_in", total[MOVED_IN]);
    form_identity(r->form, "XF-review-rows", "review.previous_rows",
                  (int64_t)r->before->child_count, "#end rows (previous)",
                  (int64_t)report_rows(r->now, SWC_INPUT_PREVIOUS));
}

static swc_status build(reviewing *r)
{
    report_form *form = r->form;
    swc_status status = open_before(r);
    status = status == SWC_OK ? make_pairs(r) : status;
    if (status != SWC_OK) {
        return status;
    }
    r->now->quiet_places = true; /* places of the earlier survey change no printed name */
    grid_start(&r->grid, form, &main_table);
    status = count_flows(r);
    status = status == SWC_OK ? report_places_finish(r->now, form->error) : status;
    form_table *table = form_add_table(form, &main_table);
    table->unknown = report_has(r->now, SWC_INPUT_HANDOVERS) ? 0 : UINT64_C(1) << SERVED;
    const int64_t *total = r->grid.total;
    grid_emit(&r->grid, table, r->now->options.by != SWC_BY_SCHOOL);
    if (status == SWC_OK && form->status == SWC_OK) {
        check(r, table, total);
        write_records(r);
    }
    return status == SWC_OK ? form->status : status;
}

swc_status build_review(report_form *form)
{
    reviewing r = {.form = form, .now = form->report};
    swc_status status = build(&r);
    form->report->quiet_places = false;
    close_before(&r);
    return status;
}

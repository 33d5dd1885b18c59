/* FORM beneficiaries, 05/DS-HT: the children of a plan by school, with priority and evidence
 * (FORMS 6.5). Rows are made when they are printed: a list of a whole province stays flat. */
#include "ops/report/roll.h"

#include <stdlib.h>
#include <string.h>

static const column_spec columns[] = {
    COLUMN("no", 'C', NO_GROUP, "STT", "No.", COLUMN_NO_SUM, 0),
    CSV_COLUMN("row_type"),
    CSV_COLUMN("district"),
    CSV_COLUMN("school_code"),
    CSV_COLUMN("school_name"),
    COLUMN("full_name", 'T', NO_GROUP, "Họ và tên", "Full name", 0, 44),
    COLUMN("birth_date", 'D', NO_GROUP, "Ngày sinh", "Date of birth", COLUMN_NO_SUM, 0),
    COLUMN("sex", 'C', NO_GROUP, "Giới tính", "Sex", 0, 0),
    COLUMN("class", 'C', NO_GROUP, "Lớp", "Class", 0, 0),
    COLUMN("student_id", 'T', NO_GROUP, "Mã định danh Bộ GD&ĐT", "Student code", 0, 24),
    COLUMN("commune", 'T', NO_GROUP, "Xã, phường", "Commune", 0, 24),
    COLUMN("category", 'T', NO_GROUP, "Diện", "Category", 0, 26),
    COLUMN("priority", 'C', NO_GROUP, "Ưu tiên", "Priority", 0, 0),
    COLUMN("certificate", 'T', NO_GROUP, "Minh chứng", "Evidence", 0, 26),
    COLUMN("rank", 'I', NO_GROUP, "Thứ hạng", "Rank", COLUMN_NO_SUM, 0),
    COLUMN("item", 'T', NO_GROUP, "Được hỗ trợ", "Item", 0, 30),
    COLUMN("note", 'T', NO_GROUP, "Ghi chú", "Note", 0, 24),
};
enum {
    NO,
    ROW_TYPE,
    DISTRICT,
    SCHOOL_CODE,
    SCHOOL_NAME,
    FULL_NAME,
    BIRTH_DATE,
    SEX,
    CLASS,
    STUDENT_ID,
    COMMUNE,
    CATEGORY,
    PRIORITY,
    CERTIFICATE,
    RANK,
    ITEM,
    NOTE,
    COUNT,
};
_Static_assert(sizeof columns / sizeof columns[0] == COUNT, "columns");
static const table_spec main_table = {"main", {"Danh sách", "List"}, NO_GROUP, NO_GROUP, columns,
                                      COUNT};
const table_spec *const beneficiaries_tables[] = {&main_table};

typedef struct child_list {
    const swc_report *report;
    swc_lang lang;
    roll_entry *items;
    size_t count;
    swc_str item_labels[SWC_CASH + 1][2]; /* [1] with a SIM */
    int64_t devices, sims, without_evidence;
} child_list;

/* ---- one row ---- */

static swc_str student_word(const child_list *list, const roll_entry *one, int field)
{
    return list->report->roster == SWC_INPUT_STUDENTS
               ? report_get(list->report, SWC_INPUT_STUDENTS, one->child_index, field)
               : (swc_str){NULL, 0};
}

static swc_str sex_label(const child_list *list, swc_str word)
{
    bool vi = list->lang == SWC_VI;
    return swc_str_is(word, "F")   ? swc_str_of(vi ? "Nữ" : "Female")
           : swc_str_is(word, "M") ? swc_str_of(vi ? "Nam" : "Male")
                                   : (swc_str){NULL, 0};
}

static void fill_student(const child_list *list, const roll_entry *one, form_cell *cells)
{
    bool vi = list->lang == SWC_VI;
    if (list->report->roster != SWC_INPUT_STUDENTS) {
        cells[SEX] = (form_cell){.kind = CELL_UNKNOWN};
        cells[CATEGORY] = (form_cell){.kind = CELL_UNKNOWN};
        cells[CERTIFICATE] = (form_cell){.kind = CELL_UNKNOWN};
        return;
    }
    swc_str category = student_word(list, one, STUDENT_category);
    swc_str certificate = student_word(list, one, STUDENT_certificate);
    cells[SEX] = cell_text(sex_label(list, student_word(list, one, STUDENT_sex)));
    cells[CATEGORY] = cell_text(swc_word_label(swc_categories(), category, list->lang));
    cells[CERTIFICATE] =
        cell_text(certificate.length > 0 ? certificate : swc_str_of(vi ? "chưa có" : "none yet"));
    if (swc_str_is(student_word(list, one, STUDENT_duplicate_status), "held")) {
        cells[NOTE] = cell_text(swc_str_of(vi ? "chờ xác minh trùng" : "possible double"));
    }
}

static void fill_row(const void *context, size_t index, form_cell *cells)
{
    const child_list *from = context;
    const roll_entry *one = &from->items[index];
    const swc_report *report = from->report;
    size_t row = one->plan_row;
    const place_record *school = &report->schools.items[one->child->school];
    swc_str item = report_get(report, SWC_INPUT_PLAN, row, PLAN_item);
    swc_str priority = report_get(report, SWC_INPUT_PLAN, row, PLAN_priority);
    swc_str rank = report_get(report, SWC_INPUT_PLAN, row, PLAN_rank);
    for (size_t i = 0; i < COUNT; i++) {
        cells[i] = (form_cell){.kind = CELL_EMPTY};
    }
    cells[NO] = cell_int(one->number);
    cells[ROW_TYPE] = cell_text(SWC_STR("child"));
    cells[DISTRICT] = cell_text(report->districts.items[one->child->district].name);
    cells[SCHOOL_CODE] = cell_text(school->code);
    cells[SCHOOL_NAME] = cell_text(school->name);
    cells[FULL_NAME] = cell_text(report_get(report, SWC_INPUT_PLAN, row, PLAN_full_name));
    cells[BIRTH_DATE] = cell_date(report_get(report, SWC_INPUT_PLAN, row, PLAN_birth_date));
    cells[CLASS] = cell_text(report_get(report, SWC_INPUT_PLAN, row, PLAN_class));
    cells[STUDENT_ID] = cell_text(report_get(report, SWC_INPUT_PLAN, row, PLAN_student_id));
    cells[COMMUNE] = cell_text(report_get(report, SWC_INPUT_PLAN, row, PLAN_commune));
    cells[PRIORITY] = priority.length > 0 ? cell_int(report_integer(priority)) : cells[PRIORITY];
    cells[RANK] = rank.length > 0 ? cell_int(report_integer(rank)) : cells[RANK];
    if (item.length > 0) {
        bool sim = one->sim && !swc_str_is(item, "sim");
        cells[ITEM] = cell_text(from->item_labels[swc_device_type_of(item)][sim ? 1 : 0]);
    } else if (report_has_sim(report, row)) {
        cells[ITEM] = cell_text(from->item_labels[SWC_SIM][0]);
    }
    fill_student(from, one, cells);
}

/* ---- the list ---- */

static void add_label_row(report_form *form, form_table *table, row_type type, const char *kind,
                          swc_str label)
{
    form_cell *cells = form_add_row(form, table, type);
    if (cells != NULL) {
        cells[ROW_TYPE] = cell_text(swc_str_of(kind));
        cells[FULL_NAME] = cell_text(label);
    }
}

static void write_school(report_form *form, form_table *table, child_list *from, size_t first,
                         size_t last)
{
    const child_record *child = from->items[first].child;
    int64_t devices = 0;
    int64_t sims = 0;
    add_label_row(form, table, first == 0 ? ROW_HEADING : ROW_BREAK, "heading",
                  roll_place(form, child));
    for (size_t i = first; i < last; i++) {
        from->items[i].number = (uint32_t)(i - first + 1);
        devices += from->items[i].planned ? 1 : 0;
        sims += from->items[i].sim ? 1 : 0;
        form_add_lazy_row(form, table, i);
    }
    from->devices += devices;
    from->sims += sims;
    add_label_row(form, table, ROW_PLAIN_TOTAL, "subtotal",
                  form_text(form,
                            form->lang == SWC_VI ? "Cộng: %s em; %s thiết bị; %s SIM"
                                                 : "Subtotal: %s children; %s devices; %s SIMs",
                            form_points(form, (int64_t)(last - first)), form_points(form, devices),
                            form_points(form, sims)));
}

static bool is_wanted(const report_form *form, size_t row)
{
    const char *outcome = form->report->options.outcome;
    swc_str word = report_get(form->report, SWC_INPUT_PLAN, row, PLAN_outcome);
    if (outcome != NULL && strcmp(outcome, "waiting") == 0) {
        return swc_str_is(word, "waiting");
    }
    /* a child that waits for a device may be given a SIM for the one at home */
    return swc_str_is(word, "served") || report_has_sim(form->report, row);
}

static bool collect(report_form *form, child_list *to)
{
    const swc_report *report = form->report;
    if (!roll_make(form, is_wanted, &to->items, &to->count)) {
        return false;
    }
    for (size_t i = 0; report->roster == SWC_INPUT_STUDENTS && i < to->count; i++) {
        size_t row = to->items[i].child_index;
        bool empty = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_certificate).length == 0;
        to->without_evidence += empty ? 1 : 0;
    }
    return true;
}

/* Whether each rank is larger than the one before it in the plan: swc-allocate writes them so, and
 * then none can stand in two rows. */
static bool ranks_ascend(const report_form *form)
{
    int64_t last = 0;
    for (size_t row = 0; row < report_rows(form->report, SWC_INPUT_PLAN); row++) {
        swc_str rank = report_get(form->report, SWC_INPUT_PLAN, row, PLAN_rank);
        int64_t number = report_integer(rank);
        if (rank.length > 0 && number <= last) {
            return false;
        }
        last = rank.length > 0 ? number : last;
    }
    return true;
}

static void check_ranks(report_form *form, const child_list *from)
{
    swc_keymap seen = {0};
    if (ranks_ascend(form)) {
        return;
    }
    for (size_t i = 0; form->status == SWC_OK && i < from->count; i++) {
        size_t *value;
        bool found = false;
        swc_str rank = report_get(from->report, SWC_INPUT_PLAN, from->items[i].plan_row, PLAN_rank);
        if (rank.length > 0 && !swc_keymap_put(&seen, rank, &value, &found)) {
            form->status = swc_fail_memory(form->error);
        } else if (found) {
            form_refuse(form, "XF-beneficiaries-rank: thứ hạng %.*s đứng ở hai dòng",
                        "XF-beneficiaries-rank: rank %.*s stands in two rows", (int)rank.length,
                        rank.data);
        }
    }
    swc_keymap_free(&seen);
}

static void check_plan(report_form *form, const child_list *from)
{
    int64_t devices = 0;
    int64_t sims = 0;
    for (size_t row = 0; row < report_rows(form->report, SWC_INPUT_PLAN); row++) {
        devices += report_is_planned(form->report, row) ? 1 : 0;
        sims += report_has_sim(form->report, row) ? 1 : 0;
    }
    form_identity(form, "XF-beneficiaries-devices", "beneficiaries device rows", from->devices,
                  "distributed.planned", devices);
    form_identity(form, "XF-beneficiaries-sims", "beneficiaries SIM rows", from->sims,
                  "by_type.planned (SIM)", sims);
}

swc_status build_beneficiaries(report_form *form)
{
    swc_report *report = form->report;
    child_list *from = swc_arena_take(&form->arena, sizeof *from);
    const char *outcome = report->options.outcome;
    if (outcome != NULL && strcmp(outcome, "served") != 0 && strcmp(outcome, "waiting") != 0) {
        return swc_fail(form->error, SWC_ERR_USAGE,
                        "--outcome phải là served hoặc waiting, không phải %s",
                        "--outcome must be served or waiting, not %s", outcome);
    }
    if (from == NULL) {
        return swc_fail_memory(form->error);
    }
    *from = (child_list){.report = report, .lang = form->lang};
    if (!collect(form, from)) {
        return swc_fail_memory(form->error);
    }
    bool waiting = outcome != NULL && strcmp(outcome, "waiting") == 0;
    if (waiting) {
        form->subject = swc_str_of(form->lang == SWC_VI ? "Học sinh, sinh viên chưa được hỗ trợ"
                                                        : "Pupils and students not yet supported");
    }
    roll_item_labels(form, from->item_labels);
    form_table *table = form_add_table(form, &main_table);
    table->fill = fill_row;
    table->context = from;
    for (size_t first = 0; first < from->count && form->status == SWC_OK;) {
        size_t last = first + 1;
        while (last < from->count &&
               from->items[last].child->school == from->items[first].child->school &&
               from->items[last].child->district == from->items[first].child->district) {
            last++;
        }
        write_school(form, table, from, first, last);
        first = last;
    }
    add_label_row(form, table, ROW_PLAIN_TOTAL, "total",
                  form_text(form,
                            form->lang == SWC_VI ? "TỔNG CỘNG: %s em; %s thiết bị; %s SIM"
                                                 : "TOTAL: %s children; %s devices; %s SIMs",
                            form_points(form, (int64_t)from->count),
                            form_points(form, from->devices), form_points(form, from->sims)));
    check_ranks(form, from);
    if (!waiting) {
        check_plan(form, from);
    }
    if (report->roster == SWC_INPUT_STUDENTS) {
        form_note(form, "Chưa có minh chứng: %s em.", "Without evidence: %s children.",
                  form_points(form, from->without_evidence));
    }
    return form->status;
}

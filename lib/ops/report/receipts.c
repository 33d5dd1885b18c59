/* FORM receipts: a slip for every child of the plan with its code, outcome and reason, to cut and
 * hand out. For families; never to be published as it is. */
#include "ops/report/roll.h"

#include <string.h>

static const column_spec columns[] = {
    COLUMN("receipt_code", 'C', NO_GROUP, "Mã biên nhận", "Receipt code", 0, 0),
    CSV_COLUMN("row_type"),
    CSV_COLUMN("district"),
    CSV_COLUMN("school_name"),
    COLUMN("full_name", 'T', NO_GROUP, "Họ và tên", "Full name", 0, 40),
    COLUMN("class", 'C', NO_GROUP, "Lớp", "Class", 0, 0),
    COLUMN("outcome", 'T', NO_GROUP, "Kết quả", "Outcome", 0, 26),
    COLUMN("item", 'T', NO_GROUP, "Được nhận", "Item", 0, 30),
    COLUMN("reason", 'T', NO_GROUP, "Lý do", "Reason", 0, 80),
};
enum { CODE, ROW_TYPE, DISTRICT, SCHOOL, FULL_NAME, CLASS, OUTCOME, ITEM, REASON, COUNT };
_Static_assert(sizeof columns / sizeof columns[0] == COUNT, "columns");
static const table_spec main_table = {"main", {"Phiếu", "Slips"}, NO_GROUP, NO_GROUP, columns,
                                      COUNT};
const table_spec *const receipts_tables[] = {&main_table};

enum { SLIP_PT = 42 }; /* 15 mm: room for scissors */

typedef struct slips {
    const swc_report *report;
    swc_lang lang;
    roll_entry *items;
    size_t count;
    char (*codes)[15];
    swc_str item_labels[SWC_CASH + 1][2];
} slips;

static const char *const outcomes[][3] = {
    {"served", "Được hỗ trợ", "Served"},
    {"waiting", "Đang chờ", "Waiting"},
    {"ineligible", "Không thuộc diện", "Not eligible"},
    {"already_served", "Đã được hỗ trợ trước đây", "Served before"},
    {"on_hold", "Tạm giữ, chờ xác minh", "On hold"},
};

swc_str report_outcome_label(swc_str word, swc_lang lang)
{
    for (size_t i = 0; i < sizeof outcomes / sizeof outcomes[0]; i++) {
        if (swc_str_is(word, outcomes[i][0])) {
            return swc_str_of(outcomes[i][1 + lang]);
        }
    }
    return word;
}

static bool everybody(const report_form *form, size_t row)
{
    (void)form;
    (void)row;
    return true;
}

static void fill_slip(const void *context, size_t index, form_cell *cells)
{
    const slips *from = context;
    const swc_report *report = from->report;
    const roll_entry *one = &from->items[index];
    size_t row = one->plan_row;
    swc_str item = report_get(report, SWC_INPUT_PLAN, row, PLAN_item);
    bool sim = one->sim && !swc_str_is(item, "sim");
    for (size_t i = 0; i < COUNT; i++) {
        cells[i] = (form_cell){.kind = CELL_EMPTY};
    }
    cells[CODE] = cell_text(swc_str_of(from->codes[index]));
    cells[ROW_TYPE] = cell_text(SWC_STR("child"));
    cells[DISTRICT] = cell_text(report->districts.items[one->child->district].name);
    cells[SCHOOL] = cell_text(report->schools.items[one->child->school].name);
    cells[FULL_NAME] = cell_text(report_get(report, SWC_INPUT_PLAN, row, PLAN_full_name));
    cells[CLASS] = cell_text(report_get(report, SWC_INPUT_PLAN, row, PLAN_class));
    cells[OUTCOME] = cell_text(
        report_outcome_label(report_get(report, SWC_INPUT_PLAN, row, PLAN_outcome), from->lang));
    if (item.length > 0) {
        cells[ITEM] = cell_text(from->item_labels[swc_device_type_of(item)][sim ? 1 : 0]);
    }
    cells[REASON] = cell_text(report_get(report, SWC_INPUT_PLAN, row, PLAN_reason));
}

static swc_status make_codes(report_form *form, slips *to)
{
    to->codes = swc_arena_take(&form->arena, (to->count + 1) * sizeof *to->codes);
    if (to->codes == NULL) {
        return swc_fail_memory(form->error);
    }
    swc_status status = SWC_OK;
    for (size_t i = 0; status == SWC_OK && i < to->count; i++) {
        status =
            report_receipt_code(form->report, to->items[i].child_index, to->codes[i], form->error);
    }
    return status;
}

static void write_school_name(report_form *form, form_table *table, const roll_entry *one,
                              bool first)
{
    form_cell *cells = form_add_row(form, table, first ? ROW_HEADING : ROW_BREAK);
    if (cells != NULL) {
        cells[FULL_NAME] = cell_text(roll_place(form, one->child));
    }
}

/* Under the title: what the family does with the code. */
static void write_where(report_form *form, form_table *table)
{
    swc_str body = form_body(form, "name");
    swc_str of = body.length == 0 ? body
                                  : form_text(form, form->lang == SWC_VI ? " của %.*s" : " of %.*s",
                                              (int)body.length, body.data);
    swc_str text = form_text(
        form,
        form->lang == SWC_VI
            ? "Tra mã: tìm mã biên nhận trong danh sách mã công bố cùng trang công khai%.*s "
              "(tệp public-receipts); mỗi dòng có kết quả, vật được nhận và thứ hạng, không có "
              "tên. "
              "Kết quả ở đó khác với phiếu, hoặc không thấy mã: hãy hỏi nhà trường."
            : "Where to look: find the receipt code in the list of codes published with the public "
              "page%.*s (file public-receipts); each line has outcome, item and rank, and no name. "
              "Another result there than on the slip, or no such code: ask the school.",
        (int)of.length, of.length > 0 ? of.data : "");
    form_paragraph(form, &table->before, &table->before_count, 'm', text);
}

swc_status build_receipts(report_form *form)
{
    slips *all = swc_arena_take(&form->arena, sizeof *all);
    if (!form->report->has_key) {
        return swc_fail(form->error, SWC_ERR_USAGE, "biểu receipts cần --%s",
                        "form receipts needs --%s", "receipt-key");
    }
    if (all == NULL) {
        return swc_fail_memory(form->error);
    }
    *all = (slips){.report = form->report, .lang = form->lang};
    if (!roll_make(form, everybody, &all->items, &all->count)) {
        return form->status != SWC_OK ? form->status : swc_fail_memory(form->error);
    }
    swc_status status = make_codes(form, all);
    roll_item_labels(form, all->item_labels);
    form_table *table = form_add_table(form, &main_table);
    table->fill = fill_slip;
    table->context = all;
    table->row_height_pt = SLIP_PT;
    write_where(form, table);
    for (size_t i = 0; status == SWC_OK && i < all->count; i++) {
        const child_record *child = all->items[i].child;
        if (i == 0 || child->school != all->items[i - 1].child->school ||
            child->district != all->items[i - 1].child->district) {
            write_school_name(form, table, &all->items[i], i == 0);
        }
        form_add_lazy_row(form, table, i);
    }
    form_identity(form, "XF-receipts-rows", "receipts rows", (int64_t)all->count,
                  "#end rows (plan)", (int64_t)report_rows(form->report, SWC_INPUT_PLAN));
    return status == SWC_OK ? form->status : status;
}

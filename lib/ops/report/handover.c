/* FORM handover: minutes of delivery (04a/BB-BG) and of return (04b/BB-TL), one sheet per school
 * or class (FORMS 6.4). A filled-in copy is what `swc-validate -k handovers` reads: each line has
 * its own number, and an x in the last column says that it was signed for. */
#include "ops/report/handover.h"

#include <stdlib.h>
#include <string.h>

#define GROUP_DEVICE                                                                               \
    {                                                                                              \
        "Thiết bị", "Device"                                                                       \
    }
#define FIRST_COLUMNS                                                                              \
    COLUMN("no", 'C', NO_GROUP, "STT", "No.", COLUMN_NO_SUM, 8), CSV_COLUMN("minutes"),            \
        CSV_COLUMN("district"), CSV_COLUMN("school_code"), CSV_COLUMN("school_name"),              \
        COLUMN("handover_id", 'T', NO_GROUP, "Mã bàn giao", "Handover no.", 0, 22),                \
        COLUMN("round", 'C', NO_GROUP, "Đợt", "Round", COLUMN_OPTIONAL, 0),                        \
        COLUMN("full_name", 'T', NO_GROUP, "Họ và tên", "Full name", 0, 44),                       \
        COLUMN("birth_date", 'D', NO_GROUP, "Ngày sinh", "Date of birth", COLUMN_NO_SUM, 0),       \
        COLUMN("class", 'C', NO_GROUP, "Lớp", "Class", 0, 0)
#define DEVICE_COLUMNS                                                                             \
    COLUMN("item", 'T', GROUP_DEVICE, "Loại", "Type", 0, 26),                                      \
        COLUMN("model", 'T', GROUP_DEVICE, "Nhãn hiệu, cấu hình", "Model", 0, 30),                 \
        COLUMN("device_id", 'T', GROUP_DEVICE, "Số hiệu", "Device no.", 0, 24),                    \
        COLUMN("serial", 'T', GROUP_DEVICE, "Số sê-ri/IMEI", "Serial/IMEI", 0, 28)
/* The heading of the last column is one that swc-validate knows as a mark */
#define LAST_COLUMNS(signed_vi, signed_en)                                                         \
    CSV_COLUMN("sim_id"),                                                                          \
        COLUMN("amount_vnd", 'M', NO_GROUP, "Số tiền (đồng)", "Amount (VND)", COLUMN_OPTIONAL, 0), \
        COLUMN("receipt_code", 'C', NO_GROUP, "Mã biên nhận", "Receipt code", COLUMN_OPTIONAL, 0), \
        COLUMN("signed", 'C', NO_GROUP, signed_vi, signed_en, COLUMN_PRINT_ONLY | COLUMN_MARKED,   \
               24)

static const column_spec out_columns[] = {
    FIRST_COLUMNS,
    COLUMN("priority", 'C', NO_GROUP, "Ưu tiên", "Priority", 0, 0),
    DEVICE_COLUMNS,
    COLUMN("condition", 'C', GROUP_DEVICE, "Tình trạng", "Condition", 0, 0),
    COLUMN("accessories", 'T', GROUP_DEVICE, "Phụ kiện", "Accessories", 0, 20),
    LAST_COLUMNS("Đã nhận, ký tên", "Received, signed"),
};
static const column_spec return_columns[] = {
    FIRST_COLUMNS,
    COLUMN("reason", 'T', NO_GROUP, "Lý do trả", "Reason", 0, 26),
    DEVICE_COLUMNS,
    COLUMN("condition", 'C', GROUP_DEVICE, "Tình trạng khi trả", "Condition on return", 0, 0),
    COLUMN("missing", 'T', GROUP_DEVICE, "Phụ kiện thiếu", "Missing accessories", 0, 20),
    LAST_COLUMNS("Đã trả, ký tên", "Returned, signed"),
};
_Static_assert(sizeof out_columns / sizeof out_columns[0] == MINUTES_COLUMNS, "out columns");
_Static_assert(sizeof return_columns / sizeof return_columns[0] == MINUTES_COLUMNS,
               "return columns");

static const table_spec out_table = {"main",   {"BB", "BB"}, NO_GROUP,
                                     NO_GROUP, out_columns,  MINUTES_COLUMNS};
static const table_spec return_table = {"main",   {"BB", "BB"},   NO_GROUP,
                                        NO_GROUP, return_columns, MINUTES_COLUMNS};
const table_spec *const handover_tables[] = {&out_table};

enum { MAX_MINUTES = 200 };
#define SIGNED_ROW_PT 34.5 /* at least 12 mm, in whole pixels */

/* ---- one minutes ---- */

static minutes_tally count_lines(const minutes_making *m, size_t first, size_t last)
{
    minutes_tally sum = {.devices = 0};
    for (size_t i = first; i < last; i++) {
        bool sim = swc_str_is(m->lines[i].item, "sim");
        sum.types[swc_device_type_of(m->lines[i].item)]++;
        sum.devices += sim ? 0 : 1;
        sum.sims += sim ? 1 : 0;
    }
    return sum;
}

static void write_line(minutes_making *m, form_table *table, const minutes_line *one, size_t number,
                       size_t index)
{
    report_form *form = m->form;
    const swc_report *report = form->report;
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells == NULL) {
        return;
    }
    cells[MINUTES_NO] = cell_int((int64_t)number);
    cells[MINUTES_INDEX] = cell_int((int64_t)index + 1);
    cells[MINUTES_DISTRICT] = cell_text(report->districts.items[one->district].name);
    cells[MINUTES_SCHOOL_CODE] = cell_text(report->schools.items[one->school].code);
    cells[MINUTES_SCHOOL_NAME] = cell_text(report->schools.items[one->school].name);
    cells[MINUTES_ID] = cell_text(one->handover_id);
    cells[MINUTES_ROUND] = cell_text(one->round);
    cells[MINUTES_FULL_NAME] = cell_text(one->full_name);
    cells[MINUTES_BIRTH_DATE] = cell_date(one->birth_date);
    cells[MINUTES_CLASS] = cell_text(one->class);
    cells[MINUTES_PRIORITY] =
        report->options.returns
            ? cell_text(one->reason)
            : (one->priority > 0 ? cell_int(one->priority) : (form_cell){.kind = CELL_EMPTY});
    const char *cash = form->lang == SWC_VI ? "Tiền" : "Cash";
    cells[MINUTES_ITEM] = cell_text(
        swc_str_is(one->item, "cash") ? swc_str_of(cash)
                                      : swc_word_label(swc_device_types(), one->item, form->lang));
    cells[MINUTES_DEVICE_ID] = cell_text(one->device_id);
    if (swc_str_is(one->item, "sim")) {
        cells[MINUTES_SIM_ID] = cell_text(one->device_id);
    }
    if (one->amount_vnd > 0) {
        cells[MINUTES_AMOUNT] = cell_int(one->amount_vnd);
    }
    minutes_fill_device(m, one, cells);
    if (report->has_key && one->child != NONE) {
        char code[15];
        swc_status status = report_receipt_code(report, one->child, code, form->error);
        form->status = form->status == SWC_OK ? status : form->status;
        cells[MINUTES_RECEIPT_CODE] = cell_text(form_text(form, "%s", code));
    }
    form_check(form, "XF-handover-name", one->origin, one->full_name.length > 0, 1);
}

static void write_minutes(minutes_making *m, size_t first, size_t last, size_t index)
{
    report_form *form = m->form;
    const minutes_line *one = &m->lines[first];
    form_table *table = form_add_table(form, m->spec);
    minutes_tally sum = count_lines(m, first, last);
    swc_str code = form->report->schools.items[one->school].code;
    table->own_heading = true;
    table->row_height_pt = SIGNED_ROW_PT;
    int64_t from = form->report->options.number_from;
    table->document_number = from < 0 ? -1 : from + (int64_t)index;
    table->sheet_name = form_text(form, "BB %03zu %.*s %.*s", index + 1, (int)code.length,
                                  code.data != NULL ? code.data : "", (int)one->group_key.length,
                                  one->group_key.data != NULL ? one->group_key.data : "");
    while (table->sheet_name.length > 0 &&
           table->sheet_name.data[table->sheet_name.length - 1] == ' ') {
        table->sheet_name.length--;
    }
    table->file_key = code.length > 0 ? code : form_text(form, "%03zu", index + 1);
    minutes_write_parties(form, table, one);
    minutes_write_summary(form, table, &sum);
    for (size_t i = first; i < last; i++) {
        write_line(m, table, &m->lines[i], i - first + 1, index);
    }
    minutes_write_closing(form, table, &sum);
    form_finish_table(form, table);
}

static bool same_minutes(const minutes_line *a, const minutes_line *b)
{
    return a->district == b->district && a->school == b->school &&
           swc_str_equal(a->group_key, b->group_key);
}

/* ---- what must hold ---- */

static void check_units(minutes_making *m)
{
    swc_keymap seen = {0};
    for (size_t i = 0; m->form->status == SWC_OK && i < m->count; i++) {
        size_t *value;
        bool found;
        const minutes_line *one = &m->lines[i];
        if (one->device_id.length == 0 || m->form->report->options.returns) {
            continue;
        }
        if (!swc_keymap_put(&seen, one->device_id, &value, &found)) {
            m->form->status = swc_fail_memory(m->form->error);
        } else if (found && report_has(m->form->report, SWC_INPUT_PLAN)) {
            form_refuse(m->form, "XF-handover-unit: thiết bị %.*s đứng ở hai dòng",
                        "XF-handover-unit: device %.*s stands in two rows",
                        (int)one->device_id.length, one->device_id.data);
        }
    }
    swc_keymap_free(&seen);
}

static void check_plan(minutes_making *m)
{
    const swc_report *report = m->form->report;
    int64_t devices = 0;
    int64_t sims = 0;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        bool all = report->options.all;
        devices += report_is_planned(report, row) && (all || !report->plan_delivered[row]) ? 1 : 0;
        sims += report_has_sim(report, row) && (all || !report->plan_sim_delivered[row]) ? 1 : 0;
    }
    form_identity(m->form, "XF-handover-devices", "handover device rows", m->device_rows,
                  report->options.all ? "distributed.planned" : "distributed.todo", devices);
    form_identity(m->form, "XF-handover-sims", "handover SIM rows", m->sim_rows,
                  report->options.all ? "by_type.planned (SIM)" : "by_type.todo (SIM)", sims);
}

static swc_status check_inputs(const report_form *form)
{
    const swc_report *report = form->report;
    bool handovers = report_has(report, SWC_INPUT_HANDOVERS);
    if (report->options.returns && !handovers) {
        return swc_fail(form->error, SWC_ERR_USAGE, "biểu handover --returns cần --%s",
                        "form handover --returns needs --%s", "handovers");
    }
    if (!handovers && !report_has(report, SWC_INPUT_PLAN)) {
        return swc_fail(form->error, SWC_ERR_USAGE, "biểu handover cần --%s hoặc --handovers",
                        "form handover needs --%s or --handovers", "plan");
    }
    return SWC_OK;
}

swc_status build_handover(report_form *form)
{
    minutes_making m = {.form = form};
    bool returns = form->report->options.returns;
    bool from_plan = report_has(form->report, SWC_INPUT_PLAN) && !returns;
    m.spec = returns ? &return_table : &out_table;
    if (returns) {
        form->code = SWC_STR("04b/BB-TL");
        form->subject =
            swc_str_of(form->lang == SWC_VI ? "Trả lại, thu hồi thiết bị" : "Return of devices");
    }
    swc_status status = check_inputs(form);
    if (status != SWC_OK) {
        return status;
    }
    if (!minutes_gather(&m)) {
        status = form->status;
    }
    check_units(&m);
    if (from_plan) {
        check_plan(&m);
    }
    size_t minutes = 0;
    for (size_t first = 0; form->status == SWC_OK && first < m.count;) {
        size_t last = first + 1;
        while (last < m.count && same_minutes(&m.lines[first], &m.lines[last])) {
            last++;
        }
        write_minutes(&m, first, last, minutes++);
        first = last;
    }
    if (minutes == 0 && form->status == SWC_OK) {
        form_table *table = form_add_table(form, m.spec); /* nothing to sign: an empty minutes */
        table->own_heading = true;
        table->document_number = form->report->options.number_from;
        table->sheet_name = SWC_STR("BB 001");
    }
    if (minutes > MAX_MINUTES && !form->report->to_folder &&
        form->report->options.format == SWC_FORMAT_XLSX) {
        status = swc_fail(form->error, SWC_ERR_USAGE,
                          "có %zu biên bản, quá 200 trang tính cho một tệp; dùng -d THƯ_MỤC (mỗi "
                          "trường một tệp) hoặc --district",
                          "there are %zu minutes, more than the 200 sheets of one file; use -d DIR "
                          "(one file per school) or --district",
                          minutes);
    }
    swc_keymap_free(&m.devices);
    free(m.lines);
    return status != SWC_OK ? status : form->status;
}

/* FORM handover: minutes of delivery (04a/BB-BG) and of return (04b/BB-TL), one sheet per school
 * or class (FORMS 6.4). */
#include "ops/report/roll.h"

#include "text/words_vi.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GROUP_DEVICE                                                                               \
    {                                                                                              \
        "Thiết bị", "Device"                                                                       \
    }
#define NO_GROUP                                                                                   \
    {                                                                                              \
        NULL, NULL                                                                                 \
    }
#define HIDDEN(name)                                                                               \
    {                                                                                              \
        name, 'T', NO_GROUP, {"", ""}, NULL, NULL, COLUMN_CSV_ONLY, 0                              \
    }
#define FIRST_COLUMNS                                                                                \
    {"no", 'C', NO_GROUP, {"STT", "No."}, NULL, NULL, COLUMN_NO_SUM, 8}, HIDDEN("minutes"),          \
        HIDDEN("district"), HIDDEN("school_code"), HIDDEN("school_name"),                            \
        {"full_name", 'T', NO_GROUP, {"Họ và tên", "Full name"}, NULL, NULL, 0, 44},                 \
        {"birth_date", 'D', NO_GROUP, {"Ngày sinh", "Date of birth"}, NULL, NULL, COLUMN_NO_SUM, 0}, \
    {                                                                                                \
        "class", 'C', NO_GROUP, {"Lớp", "Class"}, NULL, NULL, 0, 0                                   \
    }
#define DEVICE_COLUMNS                                                                             \
    {"item", 'T', GROUP_DEVICE, {"Loại", "Type"}, NULL, NULL, 0, 26},                              \
        {"model", 'T', GROUP_DEVICE, {"Nhãn hiệu, cấu hình", "Model"}, NULL, NULL, 0, 30},         \
        {"device_id", 'T', GROUP_DEVICE, {"Số hiệu", "Device no."}, NULL, NULL, 0, 24},            \
    {                                                                                              \
        "serial", 'T', GROUP_DEVICE, {"Số sê-ri/IMEI", "Serial/IMEI"}, NULL, NULL, 0, 28           \
    }
#define LAST_COLUMNS                                                                               \
    {"sim_id", 'T', GROUP_DEVICE, {"SIM", "SIM"}, NULL, NULL, 0, 18},                              \
        {"receipt_code", 'C',  NO_GROUP,        {"Mã biên nhận", "Receipt code"},                  \
         NULL,           NULL, COLUMN_OPTIONAL, 0},                                                \
    {                                                                                              \
        "signed", 'C', NO_GROUP, {"Người nhận ký", "Signed by"}, NULL, NULL, COLUMN_PRINT_ONLY, 24 \
    }

static const column_spec out_columns[] = {
    FIRST_COLUMNS,
    {"priority", 'C', NO_GROUP, {"Ưu tiên", "Priority"}, NULL, NULL, 0, 0},
    DEVICE_COLUMNS,
    {"condition", 'C', GROUP_DEVICE, {"Tình trạng", "Condition"}, NULL, NULL, 0, 0},
    {"accessories", 'T', GROUP_DEVICE, {"Phụ kiện", "Accessories"}, NULL, NULL, 0, 24},
    LAST_COLUMNS,
};
static const column_spec return_columns[] = {
    FIRST_COLUMNS,
    {"reason", 'T', NO_GROUP, {"Lý do trả", "Reason"}, NULL, NULL, 0, 26},
    DEVICE_COLUMNS,
    {"condition",
     'C',
     GROUP_DEVICE,
     {"Tình trạng khi trả", "Condition on return"},
     NULL,
     NULL,
     0,
     0},
    {"missing", 'T', GROUP_DEVICE, {"Phụ kiện thiếu", "Missing accessories"}, NULL, NULL, 0, 24},
    LAST_COLUMNS,
};
/* The two have the same places. */
enum {
    NO,
    MINUTES,
    DISTRICT,
    SCHOOL_CODE,
    SCHOOL_NAME,
    FULL_NAME,
    BIRTH_DATE,
    CLASS,
    PRIORITY, /* or the reason */
    ITEM,
    MODEL,
    DEVICE_ID,
    SERIAL,
    CONDITION,
    ACCESSORIES, /* or what is missing */
    SIM_ID,
    RECEIPT_CODE,
    SIGNED,
    COUNT,
};
_Static_assert(sizeof out_columns / sizeof out_columns[0] == COUNT, "out columns");
_Static_assert(sizeof return_columns / sizeof return_columns[0] == COUNT, "return columns");

static const table_spec out_table = {"main", {"BB", "BB"}, NO_GROUP, NO_GROUP, out_columns, COUNT};
static const table_spec return_table = {"main",   {"BB", "BB"},   NO_GROUP,
                                        NO_GROUP, return_columns, COUNT};
const table_spec *const handover_tables[] = {&out_table};

enum { MAX_MINUTES = 200, SIGNED_ROW_PT = 34 /* 12 mm */ };

/* One line of a minutes, wherever it comes from. */
typedef struct line {
    uint32_t district, school;
    swc_str group_key; /* class with --by class, or minute_no of a reprint */
    swc_str sort_key;
    swc_str full_name, birth_date, class, origin;
    swc_str item, device_id, serial, sim_id, condition, reason;
    uint8_t priority;
    uint32_t child; /* for the receipt code; NONE */
    const places *districts, *schools;
} line;

typedef struct making {
    report_form *form;
    const table_spec *spec;
    line *lines;
    size_t count, capacity;
    swc_keymap devices; /* device_id to its row */
    int64_t device_rows, sim_rows;
} making;

/* ---- order ---- */

static int compare_lines(const void *left, const void *right)
{
    const line *a = left;
    const line *b = right;
    int order = report_compare_places(a->districts, a->district, b->district);
    order = order != 0 ? order : report_compare_places(a->schools, a->school, b->school);
    order = order != 0 ? order : swc_str_compare(a->group_key, b->group_key);
    order = order != 0 ? order : swc_str_compare(a->sort_key, b->sort_key);
    order = order != 0 ? order : swc_str_compare(a->origin, b->origin);
    return order != 0 ? order : swc_str_compare(a->device_id, b->device_id);
}

static void add_line(making *m, line one)
{
    report_form *form = m->form;
    void *items = m->lines;
    if (form->status != SWC_OK || !form_shows(form, one.district, one.school)) {
        return;
    }
    if (!swc_grow(&items, &m->capacity, m->count + 1, sizeof *m->lines)) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    m->lines = items;
    one.sort_key = roll_key(form, one.class, one.full_name, one.birth_date, one.origin);
    one.districts = &form->report->districts;
    one.schools = &form->report->schools;
    if (form->report->options.by == SWC_BY_CLASS) {
        one.group_key = one.class;
    }
    m->lines[m->count++] = one;
    m->device_rows += one.item.length > 0 ? 1 : 0;
    m->sim_rows += one.sim_id.length > 0 ? 1 : 0;
}

/* ---- lines out of a plan ---- */

static void lines_of_plan(making *m)
{
    const swc_report *report = m->form->report;
    bool all = report->options.all;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        uint32_t child = report->plan_children[row];
        bool device = report_is_planned(report, row) && (all || !report->plan_delivered[row]);
        bool sim = report_has_sim(report, row) && (all || !report->plan_sim_delivered[row]);
        if (!device && !sim) {
            continue;
        }
        swc_str nothing = {NULL, 0};
        swc_str priority = report_get(report, SWC_INPUT_PLAN, row, PLAN_priority);
        add_line(
            m,
            (line){
                .district = report->children[child].district,
                .school = report->children[child].school,
                .full_name = report_get(report, SWC_INPUT_PLAN, row, PLAN_full_name),
                .birth_date = report_get(report, SWC_INPUT_PLAN, row, PLAN_birth_date),
                .class = report_get(report, SWC_INPUT_PLAN, row, PLAN_class),
                .origin = report_get(report, SWC_INPUT_PLAN, row, PLAN_origin),
                .item = device ? report_get(report, SWC_INPUT_PLAN, row, PLAN_item) : nothing,
                .device_id =
                    device ? report_get(report, SWC_INPUT_PLAN, row, PLAN_device_id) : nothing,
                .serial = device ? report_get(report, SWC_INPUT_PLAN, row, PLAN_serial) : nothing,
                .sim_id = sim ? report_get(report, SWC_INPUT_PLAN, row, PLAN_sim_id) : nothing,
                .priority = priority.length == 1 ? (uint8_t)(priority.data[0] - '0') : 0,
                .child = child,
            });
    }
}

/* ---- lines out of handovers: a reprint, or returns ---- */

static void lines_of_movements(making *m)
{
    const swc_report *report = m->form->report;
    for (size_t i = 0; i < report->movement_count; i++) {
        const movement *move = &report->movements[i];
        const history *one = &report->histories[move->history];
        uint32_t row = move->row;
        swc_str date = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_date);
        swc_str status = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_status);
        bool in_period = report->from[0] == '\0' || report_in_period(report, date);
        bool wanted =
            report->options.returns ? !move->out && swc_str_is(status, "returned") : move->out;
        if (!wanted || !in_period) {
            continue;
        }
        swc_str item = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_item);
        swc_str device = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_device_id);
        bool sim = one->item == SWC_SIM;
        swc_str nothing = {NULL, 0};
        add_line(
            m, (line){
                   .district = one->district,
                   .school = one->school,
                   .group_key = report->options.returns ? nothing
                                                        : report_get(report, SWC_INPUT_HANDOVERS,
                                                                     row, HANDOVER_minute_no),
                   .full_name = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_full_name),
                   .birth_date = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_birth_date),
                   .class = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_class),
                   .origin = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_handover_id),
                   .item = sim ? nothing : item,
                   .device_id = sim ? nothing : device,
                   .serial = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_serial),
                   .sim_id = sim ? (device.length > 0 ? device : item) : nothing,
                   .condition = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_condition),
                   .reason = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_reason),
                   .priority = one->priority,
                   .child = one->person < report->child_count ? one->person : NONE,
               });
    }
}

/* ---- devices ---- */

static bool index_devices(making *m)
{
    const swc_report *report = m->form->report;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_DEVICES); row++) {
        size_t *value;
        bool found;
        swc_str id = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_device_id);
        if (!swc_keymap_put(&m->devices, id, &value, &found)) {
            return false;
        }
        *value = row;
    }
    return true;
}

/* The devices row of a unit: its own, or that of its lot (`ID#k`). */
static size_t find_device(const making *m, swc_str unit)
{
    const size_t *found = swc_keymap_get(&m->devices, unit);
    if (found != NULL) {
        return *found;
    }
    for (size_t i = unit.length; i > 0; i--) {
        if (unit.data[i - 1] == '#') {
            found = swc_keymap_get(&m->devices, (swc_str){unit.data, i - 1});
            return found != NULL ? *found : SIZE_MAX;
        }
    }
    return SIZE_MAX;
}

/* "Samsung Tab A7, RAM 3 GB, 32 GB" as far as it is known. */
static swc_str model_text(report_form *form, size_t row)
{
    const swc_report *report = form->report;
    swc_str model = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_model);
    swc_str ram = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_ram_gb);
    swc_str storage = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_storage_gb);
    swc_buf buf = {0};
    (void)swc_buf_add_str(&buf, model);
    if (ram.length > 0) {
        (void)swc_buf_printf(&buf, "%sRAM %.*s GB", buf.length > 0 ? ", " : "", (int)ram.length,
                             ram.data);
    }
    if (storage.length > 0) {
        (void)swc_buf_printf(&buf, "%s%.*s GB", buf.length > 0 ? ", " : "", (int)storage.length,
                             storage.data);
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static swc_str condition_label(const report_form *form, swc_str word)
{
    size_t column = swc_kind_column(SWC_DEVICES, SWC_STR("condition"));
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_DEVICES, &count);
    return word.length == 0 ? word : swc_word_label(columns[column].words, word, form->lang);
}

static void fill_device(making *m, const line *one, form_cell *cells)
{
    report_form *form = m->form;
    const swc_report *report = form->report;
    bool returns = report->options.returns;
    size_t row = one->device_id.length > 0 ? find_device(m, one->device_id) : SIZE_MAX;
    swc_str serial = one->serial;
    swc_str condition = one->condition;
    swc_str accessories = {NULL, 0};
    if (row != SIZE_MAX) {
        swc_str imei = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_imei);
        swc_str listed = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_serial);
        bool lot = swc_keymap_get(&m->devices, one->device_id) == NULL;
        cells[MODEL] = cell_text(model_text(form, row));
        serial = serial.length > 0 || lot ? serial : listed.length > 0 ? listed : imei;
        condition = condition.length > 0 || returns
                        ? condition
                        : report_get(report, SWC_INPUT_DEVICES, row, DEVICE_condition);
        accessories = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_accessories);
    }
    if (accessories.length == 0 && one->item.length > 0) {
        swc_str key = form_text(form, "%.*s", (int)one->item.length, one->item.data);
        accessories = swc_forms_get(&report->forms, "accessories", key.data);
    }
    cells[SERIAL] = cell_text(serial);
    cells[CONDITION] = cell_text(condition_label(form, condition));
    if (!returns) {
        cells[ACCESSORIES] = cell_text(accessories);
    }
}

/* ---- one minutes ---- */

static swc_str school_name(const report_form *form, uint32_t school)
{
    return school == 0
               ? swc_str_of(form->lang == SWC_VI ? "Chưa xác định trường" : "School not known")
               : form->report->schools.items[school].name;
}

static void add_text(report_form *form, form_table *table, bool after, char look, swc_str text)
{
    form_paragraph(form, after ? &table->after : &table->before,
                   after ? &table->after_count : &table->before_count, look, text);
}

static swc_str contact_of(const report_form *form, uint32_t school)
{
    const swc_report *report = form->report;
    swc_str code = report->schools.items[school].code;
    for (size_t row = 0; code.length > 0 && row < report_rows(report, SWC_INPUT_SCHOOLS); row++) {
        if (swc_str_equal(report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_school_code), code)) {
            return report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_contact_name);
        }
    }
    return (swc_str){NULL, 0};
}

static void write_parties(report_form *form, form_table *table, uint32_t school)
{
    bool vi = form->lang == SWC_VI;
    const swc_report *report = form->report;
    swc_str body = swc_forms_get(&report->forms, "body", "name");
    swc_str name = school_name(form, school);
    swc_str contact = contact_of(form, school);
    swc_buf date = {0};
    (void)swc_date_words_add(
        &date, swc_str_of(report->options.date != NULL ? report->options.date : ""), form->lang);
    swc_str day = form_copy(form, &date);
    swc_buf_free(&date);
    const char *person = vi ? "     Ông (Bà): ………………………………………………………   Chức vụ: %s"
                            : "     Mr/Mrs: ………………………………………………………   Position: %s";
    const char *blank = "……………………………………";
    add_text(
        form, table, false, ' ',
        form_text(form,
                  vi ? "Hôm nay, %.*s, tại %.*s, chúng tôi gồm:" : "Today, %.*s, at %.*s, we are:",
                  (int)day.length, day.data, (int)name.length, name.data));
    bool returns = report->options.returns;
    const char *giver = vi ? "I. BÊN GIAO: %.*s" : "I. GIVEN BY: %.*s";
    const char *taker = vi ? "II. BÊN NHẬN: %.*s" : "II. RECEIVED BY: %.*s";
    swc_str issuer = body.length > 0 ? body : swc_str_of("………………………………………………");
    swc_str family =
        swc_str_of(vi ? "các gia đình có tên dưới đây, qua " : "the families below, through ");
    swc_str through =
        form_text(form, "%.*s%.*s", (int)family.length, family.data, (int)name.length, name.data);
    swc_str first = returns ? through : issuer;
    swc_str second = returns ? issuer : name;
    char text[256];
    add_text(form, table, false, 'b', form_text(form, giver, (int)first.length, first.data));
    (void)snprintf(text, sizeof text, person,
                   returns ? (vi ? "Hiệu trưởng" : "Headmaster") : blank);
    add_text(form, table, false, ' ', form_text(form, "%s", text));
    add_text(form, table, false, 'b', form_text(form, taker, (int)second.length, second.data));
    (void)snprintf(text, sizeof text, person,
                   returns ? blank : (vi ? "Hiệu trưởng" : "Headmaster"));
    add_text(form, table, false, ' ',
             contact.length == 0
                 ? form_text(form, "%s", text)
                 : form_text(form, vi ? "%s   (đầu mối: %.*s)" : "%s   (contact: %.*s)", text,
                             (int)contact.length, contact.data));
    add_text(form, table, false, 'b', swc_str_of(vi ? "III. CHỨNG KIẾN" : "III. WITNESSES"));
    add_text(form, table, false, ' ',
             swc_str_of(vi ? "     Đại diện Ủy ban nhân dân xã, phường, thị trấn: "
                             "…………………………………………………………"
                           : "     For the People's Committee of the commune: "
                             "…………………………………………………………"));
    add_text(form, table, false, ' ',
             swc_str_of(vi ? "     Đại diện nhà tài trợ (nếu có): "
                             "………………………………………………………………………………"
                           : "     For the donor (if any): "
                             "………………………………………………………………………………"));
}

typedef struct tally {
    int64_t types[SWC_DEVICE_TYPE_COUNT + 1]; /* cash last */
    int64_t devices, sims;
} tally;

static tally count_lines(const making *m, size_t first, size_t last)
{
    tally sum = {.devices = 0};
    for (size_t i = first; i < last; i++) {
        if (m->lines[i].item.length > 0) {
            sum.types[swc_device_type_of(m->lines[i].item)]++;
            sum.devices++;
        }
        sum.sims += m->lines[i].sim_id.length > 0 ? 1 : 0;
    }
    return sum;
}

static void write_summary(report_form *form, form_table *table, const tally *sum)
{
    bool vi = form->lang == SWC_VI;
    const swc_report *report = form->report;
    swc_str programme = swc_forms_get(&report->forms, "programme", "name");
    if (programme.length == 0) {
        programme = swc_str_of(vi ? "Chương trình “Sóng và máy tính cho em”"
                                  : "the programme “Connectivity and computers for children”");
    }
    swc_buf list = {0};
    const swc_word *words = swc_device_types();
    for (size_t i = 0; i < SWC_SIM; i++) {
        if (sum->types[i] > 0) {
            (void)swc_buf_printf(&list, "%s%s: %lld", list.length > 0 ? "; " : "",
                                 vi ? words[i].vi : words[i].en, (long long)sum->types[i]);
        }
    }
    if (sum->types[SWC_CASH] > 0) {
        (void)swc_buf_printf(&list, "%s%s: %lld", list.length > 0 ? "; " : "",
                             vi ? "Suất tiền" : "Grants", (long long)sum->types[SWC_CASH]);
    }
    if (sum->sims > 0) {
        (void)swc_buf_printf(&list, "%sSIM: %lld", list.length > 0 ? "; " : "",
                             (long long)sum->sims);
    }
    swc_str items = form_copy(form, &list);
    swc_buf_free(&list);
    const char *verb = report->options.returns ? (vi ? "trả lại, thu hồi" : "return")
                                               : (vi ? "bàn giao" : "hand over");
    add_text(form, table, false, ' ',
             form_text(form,
                       vi ? "Cùng tiến hành %s %lld thiết bị của %.*s%s%.*s, gồm: %.*s."
                          : "We %s %lld devices of %.*s%s%.*s: %.*s.",
                       verb, (long long)sum->devices, (int)programme.length, programme.data,
                       report->round.length > 0 ? (vi ? ", đợt " : ", round ") : "",
                       (int)report->round.length,
                       report->round.data != NULL ? report->round.data : "", (int)items.length,
                       items.data != NULL ? items.data : ""));
}

static swc_str in_words(report_form *form, int64_t number)
{
    swc_buf buf = {0};
    (void)swc_number_words_add(&buf, number, form->lang);
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static void write_closing(report_form *form, form_table *table, const tally *sum)
{
    bool vi = form->lang == SWC_VI;
    swc_str devices = in_words(form, sum->devices);
    swc_str sims = in_words(form, sum->sims);
    swc_str terms = swc_forms_get(&form->report->forms, "handover", "terms");
    add_text(form, table, true, 'b',
             sum->sims > 0 ? form_text(form,
                                       vi ? "Tổng cộng: %lld (%.*s) thiết bị, %lld (%.*s) SIM."
                                          : "Total: %lld (%.*s) devices, %lld (%.*s) SIMs.",
                                       (long long)sum->devices, (int)devices.length, devices.data,
                                       (long long)sum->sims, (int)sims.length, sims.data)
                           : form_text(form,
                                       vi ? "Tổng cộng: %lld (%.*s) thiết bị."
                                          : "Total: %lld (%.*s) devices.",
                                       (long long)sum->devices, (int)devices.length, devices.data));
    if (terms.length > 0) {
        add_text(form, table, true, ' ', terms);
    }
    add_text(
        form, table, true, ' ',
        swc_str_of(vi ? "Biên bản lập thành 03 bản có giá trị như nhau: Bên giao, Bên nhận và Sở "
                        "GD&ĐT mỗi bên giữ 01 bản."
                      : "Made out in 3 copies of equal value: the giver, the receiver and the "
                        "Department of Education keep one each."));
}

static void write_line(making *m, form_table *table, const line *one, size_t number, size_t index)
{
    report_form *form = m->form;
    const swc_report *report = form->report;
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells == NULL) {
        return;
    }
    cells[NO] = cell_int((int64_t)number);
    cells[MINUTES] = cell_int((int64_t)index + 1);
    cells[DISTRICT] = cell_text(report->districts.items[one->district].name);
    cells[SCHOOL_CODE] = cell_text(report->schools.items[one->school].code);
    cells[SCHOOL_NAME] = cell_text(report->schools.items[one->school].name);
    cells[FULL_NAME] = cell_text(one->full_name);
    cells[BIRTH_DATE] = cell_date(one->birth_date);
    cells[CLASS] = cell_text(one->class);
    cells[PRIORITY] =
        report->options.returns
            ? cell_text(one->reason)
            : (one->priority > 0 ? cell_int(one->priority) : (form_cell){.kind = CELL_EMPTY});
    if (one->item.length > 0) {
        const char *cash = form->lang == SWC_VI ? "Tiền" : "Cash";
        swc_str label = swc_str_is(one->item, "cash")
                            ? swc_str_of(cash)
                            : swc_word_label(swc_device_types(), one->item, form->lang);
        cells[ITEM] = cell_text(label);
    }
    cells[DEVICE_ID] = cell_text(one->device_id);
    fill_device(m, one, cells);
    cells[SIM_ID] = cell_text(one->sim_id);
    if (report->has_key && one->child != NONE) {
        char code[15];
        swc_status status = report_receipt_code(report, one->child, code, form->error);
        form->status = form->status == SWC_OK ? status : form->status;
        cells[RECEIPT_CODE] = cell_text(form_text(form, "%s", code));
    }
    form_check(form, "XF-handover-name", one->origin, one->full_name.length > 0, 1);
}

static void write_minutes(making *m, size_t first, size_t last, size_t index)
{
    report_form *form = m->form;
    const line *one = &m->lines[first];
    form_table *table = form_add_table(form, m->spec);
    tally sum = count_lines(m, first, last);
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
    write_parties(form, table, one->school);
    write_summary(form, table, &sum);
    for (size_t i = first; i < last; i++) {
        write_line(m, table, &m->lines[i], i - first + 1, index);
    }
    write_closing(form, table, &sum);
    form_finish_table(form, table);
}

static bool same_minutes(const line *a, const line *b)
{
    return a->district == b->district && a->school == b->school &&
           swc_str_equal(a->group_key, b->group_key);
}

/* ---- what must hold ---- */

static void check_units(making *m)
{
    swc_keymap seen = {0};
    for (size_t i = 0; m->form->status == SWC_OK && i < m->count; i++) {
        size_t *value;
        bool found;
        const line *one = &m->lines[i];
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

static void check_plan(making *m)
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
    making m = {.form = form};
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
    if (!index_devices(&m)) {
        form->status = swc_fail_memory(form->error);
    }
    (from_plan ? lines_of_plan : lines_of_movements)(&m);
    if (m.count > 0) {
        qsort(m.lines, m.count, sizeof *m.lines, compare_lines);
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

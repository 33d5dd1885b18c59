/* FORM need, 01/BC-NC: who lacks a device, by place, priority and level (FORMS 6.1). */
#include "ops/report/form.h"

#include <string.h>

#define GROUP_NEED                                                                                 \
    {                                                                                              \
        "Nhu cầu hỗ trợ", "Need"                                                                   \
    }
#define GROUP_LEVEL                                                                                \
    {                                                                                              \
        "Theo cấp học", "By level"                                                                 \
    }
#define GROUP_HOME                                                                                 \
    {                                                                                              \
        "Internet tại nhà", "Internet at home"                                                     \
    }

#define LEVEL_COLUMN(name, vi, en, flags) COLUMN(name, 'I', GROUP_LEVEL, vi, en, flags, 0)
/* As swc_levels() orders them, then those of no known level. */
#define LEVEL_COLUMNS                                                                              \
    LEVEL_COLUMN("need_preschool", "Mầm non", "Pre-school", 0),                                    \
        LEVEL_COLUMN("need_primary", "Tiểu học", "Primary", 0),                                    \
        LEVEL_COLUMN("need_lower_secondary", "THCS", "Lower sec.", 0),                             \
        LEVEL_COLUMN("need_upper_secondary", "THPT", "Upper sec.", 0),                             \
        LEVEL_COLUMN("need_continuing", "GDTX", "Contin. educ.", 0),                               \
        LEVEL_COLUMN("need_vocational", "GDNN", "Vocat. educ.", 0),                                \
        LEVEL_COLUMN("need_higher", "ĐH-CĐ", "Higher educ.", 0),                                   \
        LEVEL_COLUMN("need_level_unknown", "Chưa phân loại", "Not classified", COLUMN_HIDE_ZERO)

static const column_spec main_columns[] = {
    PLACE_COLUMNS,
    COUNT_COLUMN("surveyed", "Tổng số khảo sát", "Surveyed"),
    SUM_COLUMN("need", 'I', GROUP_NEED, "Tổng", "Total"),
    SUM_COLUMN("need_p1", 'I', GROUP_NEED, "ƯT1 hộ nghèo", "P1 poor"),
    SUM_COLUMN("need_p2", 'I', GROUP_NEED, "ƯT2 cận nghèo", "P2 near-poor"),
    SUM_COLUMN("need_p3", 'I', GROUP_NEED, "ƯT3 khó khăn do COVID", "P3 COVID hardship"),
    SUM_COLUMN("need_orphan", 'I', GROUP_NEED, "Trong đó mồ côi do COVID", "Of them COVID orphans"),
    LEVEL_COLUMNS,
    COUNT_COLUMN("served", "Đã được hỗ trợ", "Served"),
    COUNT_COLUMN("remaining", "Còn thiếu thiết bị", "Still lacking"),
    RATIO_COLUMN("remaining_pct", NO_GROUP, "Tỷ lệ % còn thiếu", "Lacking %", "remaining", "need"),
    COUNT_COLUMN("dup_excess", "Chờ xác minh trùng", "Possible doubles"),
    COUNT_COLUMN("outside", "Ngoài đối tượng hoặc đã có", "Outside or owning"),
};
enum {
    SURVEYED = PLACE_COLUMN_COUNT,
    NEED,
    NEED_P1,
    NEED_ORPHAN = NEED_P1 + 3,
    NEED_LEVEL,
    SERVED = NEED_LEVEL + LEVELS,
    REMAINING,
    REMAINING_PCT,
    DUP_EXCESS,
    OUTSIDE,
    MAIN_COUNT,
};

static const column_spec internet_columns[] = {
    PLACE_COLUMNS,
    SUM_COLUMN("home_none", 'I', GROUP_HOME, "Không có", "None"),
    SUM_COLUMN("home_mobile", 'I', GROUP_HOME, "Di động", "Mobile"),
    SUM_COLUMN("home_fixed", 'I', GROUP_HOME, "Cố định", "Fixed"),
    SUM_COLUMN("home_yes", 'I', GROUP_HOME, "Có, chưa rõ loại", "Yes, type unknown"),
    SUM_COLUMN("home_unknown", 'I', GROUP_HOME, "Chưa khai", "Not stated"),
    COUNT_COLUMN("need_sim", "Cần SIM", "Need a SIM"),
    COUNT_COLUMN("own_unknown", "Chưa khai thiết bị", "Devices not stated"),
    COUNT_COLUMN("school_no_internet", "Trường chưa có Internet", "Schools without Internet"),
};
enum {
    HOME = PLACE_COLUMN_COUNT,
    NEED_SIM = HOME + 5,
    OWN_UNKNOWN,
    SCHOOL_NO_INTERNET,
    INTERNET_COUNT,
};

static const column_spec level_columns[] = {
    WORDS_COLUMN("priority", "Đối tượng ưu tiên", "Priority", 60),
    LEVEL_COLUMNS,
    COUNT_COLUMN("need", "Tổng", "Total"),
};

static const column_spec reconcile_columns[] = {
    PLACE_COLUMNS,
    COUNT_COLUMN("surveyed", "Tổng số khảo sát", "Surveyed"),
    COUNT_COLUMN("need", "Nhu cầu", "Need"),
    COUNT_COLUMN("no_priority", "Không thuộc diện", "No priority"),
    COUNT_COLUMN("no_priority_held", "Trong đó đang giữ thiết bị", "Of them holding a device"),
    COUNT_COLUMN("no_fit", "Cấp học ngoài Chương trình", "Level outside"),
    COUNT_COLUMN("no_need", "Chỉ cần SIM", "Need a SIM only"),
    COUNT_COLUMN("owns", "Đã tự có thiết bị", "Own a device"),
};
enum {
    R_SURVEYED = PLACE_COLUMN_COUNT,
    R_NEED,
    R_NO_PRIORITY,
    R_NO_PRIORITY_HELD,
    R_NO_FIT,
    R_NO_NEED,
    R_OWNS,
    R_COUNT,
};
_Static_assert(sizeof main_columns / sizeof main_columns[0] == MAIN_COUNT, "main columns");
_Static_assert(sizeof internet_columns / sizeof internet_columns[0] == INTERNET_COUNT, "internet");
_Static_assert(sizeof reconcile_columns / sizeof reconcile_columns[0] == R_COUNT, "reconcile");

#define UNIT_CHILDREN                                                                              \
    {                                                                                              \
        "Đơn vị tính: học sinh, sinh viên", "Unit: pupils and students"                            \
    }
static const table_spec main_table = {"main",        {"Nhu cầu", "Need"}, NO_GROUP,
                                      UNIT_CHILDREN, main_columns,        MAIN_COUNT};
static const table_spec internet_table = {
    "internet",
    {"Kết nối", "Connectivity"},
    {"Kết nối Internet của học sinh có nhu cầu", "Internet of the children in need"},
    UNIT_CHILDREN,
    internet_columns,
    INTERNET_COUNT};
static const table_spec level_table = {
    "priority_level",
    {"Ưu tiên x cấp", "Priority x level"},
    {"Nhu cầu theo đối tượng ưu tiên và cấp học", "Need by priority and level"},
    UNIT_CHILDREN,
    level_columns,
    sizeof level_columns / sizeof level_columns[0]};
static const table_spec reconcile_table = {
    "reconcile",
    {"Đối chiếu", "Reconciliation"},
    {"Đối chiếu số khảo sát với nhu cầu", "From the surveyed to the need"},
    UNIT_CHILDREN,
    reconcile_columns,
    R_COUNT};
const table_spec *const need_tables[] = {&main_table, &internet_table, &level_table,
                                         &reconcile_table};

typedef struct counting {
    report_form *form;
    place_grid main, internet, reconcile;
    int64_t levels[3][LEVELS];
} counting;

static void count_need(counting *c, size_t row, const child_record *one)
{
    const swc_report *report = c->form->report;
    uint32_t d = one->district;
    uint32_t s = one->school;
    swc_str category = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_category);
    grid_add(&c->main, d, s, NEED, 1);
    grid_add(&c->main, d, s, NEED_P1 + (size_t)one->priority - 1, 1);
    grid_add(&c->main, d, s, NEED_LEVEL + one->level, 1);
    grid_add(&c->main, d, s, NEED_ORPHAN, swc_str_is(category, "covid_orphan") ? 1 : 0);
    grid_add(&c->main, d, s, one->class == CLASS_SERVED ? SERVED : REMAINING, 1);
    grid_add(&c->main, d, s, DUP_EXCESS, one->duplicate_extra ? 1 : 0);
    if (form_shows(c->form, d, s)) {
        c->levels[one->priority - 1][one->level]++;
    }

    static const char *const homes[] = {"none", "mobile", "fixed", "yes"};
    swc_str home = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_internet_home);
    size_t kind = 0;
    while (kind < 4 && !swc_str_is(home, homes[kind])) {
        kind++;
    }
    grid_add(&c->internet, d, s, HOME + kind, 1);
    bool stated = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_devices_owned).length > 0;
    grid_add(&c->internet, d, s, OWN_UNKNOWN, one->class == CLASS_OPEN && !stated ? 1 : 0);
}

static void count_child(counting *c, size_t row)
{
    const swc_report *report = c->form->report;
    const child_record *one = &report->children[row];
    static const size_t outside[CLASS_COUNT] = {[CLASS_NO_PRIORITY] = R_NO_PRIORITY,
                                                [CLASS_NO_FIT] = R_NO_FIT,
                                                [CLASS_NO_NEED] = R_NO_NEED,
                                                [CLASS_OWNS] = R_OWNS};
    uint32_t d = one->district;
    uint32_t s = one->school;
    grid_add(&c->main, d, s, SURVEYED, 1);
    grid_add(&c->reconcile, d, s, R_SURVEYED, 1);
    swc_str needs = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_needs);
    bool sim = swc_str_is(needs, "sim") || swc_str_is(needs, "device+sim");
    grid_add(&c->internet, d, s, NEED_SIM, sim && one->priority > 0 ? 1 : 0);
    if (report_in_need(one)) {
        grid_add(&c->reconcile, d, s, R_NEED, 1);
        count_need(c, row, one);
        return;
    }
    grid_add(&c->main, d, s, OUTSIDE, 1);
    grid_add(&c->reconcile, d, s, outside[one->class], 1);
    if (one->class == CLASS_NO_PRIORITY && one->holds) {
        grid_add(&c->reconcile, d, s, R_NO_PRIORITY_HELD, 1);
    }
}

static swc_status count_schools(counting *c)
{
    swc_report *report = c->form->report;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_SCHOOLS); row++) {
        uint32_t d;
        uint32_t s;
        swc_status status = report_place(
            report, report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_district),
            report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_school_code),
            report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_school_name), &d, &s, c->form->error);
        if (status != SWC_OK) {
            return status;
        }
        if (swc_str_is(report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_internet), "none")) {
            grid_add(&c->internet, d, s, SCHOOL_NO_INTERNET, 1);
        }
    }
    return SWC_OK;
}

static void emit_levels(counting *c)
{
    static const char *const names[3][2] = {
        {"Ưu tiên 1: hộ nghèo", "Priority 1: poor households"},
        {"Ưu tiên 2: hộ cận nghèo", "Priority 2: near-poor households"},
        {"Ưu tiên 3: khó khăn do COVID-19", "Priority 3: COVID-19 hardship"}};
    static const char *const total_name[2] = {"TỔNG CỘNG", "TOTAL"};
    form_table *table = form_add_table(c->form, &level_table);
    int64_t sum[LEVELS + 1] = {0};
    for (size_t p = 0; p < 4; p++) {
        form_cell *cells = form_add_row(c->form, table, p < 3 ? ROW_ITEM : ROW_TOTAL);
        if (cells == NULL) {
            return;
        }
        cells[0] = cell_text(swc_str_of(form_word(c->form, p < 3 ? names[p] : total_name)));
        int64_t all = 0;
        for (size_t level = 0; level < LEVELS; level++) {
            int64_t number = p < 3 ? c->levels[p][level] : sum[level];
            cells[1 + level] = cell_int(number);
            all += number;
            sum[level] += p < 3 ? number : 0;
        }
        cells[1 + LEVELS] = cell_int(all);
        table->rows[p].first = 0;
        table->rows[p].last = 2;
    }
    form_finish_table(c->form, table);
}

/* The sums of FORMS 6.1 and 8, on the counts of the whole and of each place. */
static void check_row(report_form *form, swc_str name, const form_cell *v, bool served_known)
{
    int64_t levels = 0;
    for (size_t i = 0; i < LEVELS; i++) {
        levels += v[NEED_LEVEL + i].number;
    }
    form_check(form, "XF-need-priority", name,
               v[NEED_P1].number + v[NEED_P1 + 1].number + v[NEED_P1 + 2].number, v[NEED].number);
    form_check(form, "XF-need-level", name, levels, v[NEED].number);
    form_check(form, "XF-need-outside", name, v[NEED].number + v[OUTSIDE].number,
               v[SURVEYED].number);
    if (served_known) {
        form_check(form, "XF-need-served", name, v[SERVED].number + v[REMAINING].number,
                   v[NEED].number);
    }
}

static void check(counting *c, const form_table *table)
{
    const swc_report *report = c->form->report;
    bool served_known = report_has(report, SWC_INPUT_HANDOVERS);
    for (size_t i = 0; i < table->row_count; i++) {
        if (table->rows[i].type != ROW_HEADING) {
            check_row(c->form, table->rows[i].cells[1].text, table->rows[i].cells, served_known);
        }
    }
    const int64_t *total = c->main.total;
    const int64_t *home = c->internet.total + HOME;
    form_check(c->form, "XF-need-home", swc_str_of("TỔNG CỘNG"),
               home[0] + home[1] + home[2] + home[3] + home[4], total[NEED]);
    form_identity(c->form, "XF-need-rows", "need.surveyed", total[SURVEYED], "#end rows (students)",
                  (int64_t)report_rows(report, SWC_INPUT_STUDENTS));
    form_identity(c->form, "XF-need-outside", "need.surveyed", total[SURVEYED],
                  "need.need + need.outside", total[NEED] + total[OUTSIDE]);
    if (served_known) {
        form_identity(c->form, "XF-need-served", "need.need", total[NEED],
                      "need.served + need.remaining", total[SERVED] + total[REMAINING]);
    }
    const int64_t *r = c->reconcile.total;
    form_identity(c->form, "XF-need-reconcile", "need.surveyed", r[R_SURVEYED],
                  "need + no_priority + no_fit + no_need + owns",
                  r[R_NEED] + r[R_NO_PRIORITY] + r[R_NO_FIT] + r[R_NO_NEED] + r[R_OWNS]);
}

/* What counted as owning and as served, after the policy of the round. */
static void note_policy(report_form *form)
{
    const swc_policy *policy = &form->report->policy;
    swc_buf owned = {0};
    swc_buf received = {0};
    for (unsigned type = 0; type <= SWC_CASH; type++) {
        const char *name = swc_device_type_name((swc_device_type)type);
        if ((policy->owned_types >> type & 1) != 0) {
            (void)swc_buf_printf(&owned, "%s%s", owned.length > 0 ? ", " : "", name);
        }
        if ((policy->received_types >> type & 1) != 0) {
            (void)swc_buf_printf(&received, "%s%s", received.length > 0 ? ", " : "", name);
        }
    }
    form_note(form, "Theo chính sách đợt %.*s: owned = %s; received = %s.",
              "After the policy of round %.*s: owned = %s; received = %s.",
              (int)policy->round.length, policy->round.data,
              owned.data != NULL ? owned.data : "none",
              received.data != NULL ? received.data : "none");
    swc_buf_free(&owned);
    swc_buf_free(&received);
}

void form_note_need(report_form *form, int64_t need, int64_t doubles)
{
    form_note(form,
              "Nhu cầu = đã được hỗ trợ + còn thiếu; trong đó chờ xác minh trùng %s dòng, nên số "
              "thật nằm giữa %s và %s.",
              "Need = served + still lacking; %s rows of it may be doubles, so the true number "
              "lies between %s and %s.",
              form_points(form, doubles), form_points(form, need - doubles),
              form_points(form, need));
}

static void write_notes(counting *c)
{
    report_form *form = c->form;
    const int64_t *total = c->main.total;
    if (!report_has(form->report, SWC_INPUT_HANDOVERS)) {
        form->heading_note =
            swc_str_of(form->lang == SWC_VI ? "chưa đối chiếu bàn giao" : "handovers not compared");
    }
    form_note_need(form, total[NEED], total[DUP_EXCESS]);
    form_note(form,
              "“Ngoài đối tượng hoặc đã có” gồm: không thuộc diện %s, cấp học ngoài Chương trình "
              "%s, chỉ cần SIM %s, đã tự có thiết bị %s.",
              "“Outside or owning” is: no priority %s, level outside the programme %s, in need "
              "of a SIM only %s, owning a device %s.",
              form_points(form, c->reconcile.total[R_NO_PRIORITY]),
              form_points(form, c->reconcile.total[R_NO_FIT]),
              form_points(form, c->reconcile.total[R_NO_NEED]),
              form_points(form, c->reconcile.total[R_OWNS]));
    if (form->report->has_policy) {
        note_policy(form);
    }
}

swc_status build_need(report_form *form)
{
    swc_report *report = form->report;
    counting c = {.form = form};
    bool by_district = report->options.by == SWC_BY_DISTRICT;
    grid_start(&c.main, form, &main_table);
    grid_start(&c.internet, form, &internet_table);
    grid_start(&c.reconcile, form, &reconcile_table);
    for (size_t row = 0; form->status == SWC_OK && row < report->child_count; row++) {
        count_child(&c, row);
    }
    swc_status status = form->status == SWC_OK ? count_schools(&c) : form->status;
    form_table *table = form_add_table(form, &main_table);
    if (!report_has(report, SWC_INPUT_HANDOVERS)) {
        table->unknown = UINT64_C(1) << SERVED;
    }
    grid_emit(&c.main, table, by_district);
    form_table *internet = form_add_table(form, &internet_table);
    if (!report_has(report, SWC_INPUT_SCHOOLS)) {
        internet->unknown = UINT64_C(1) << SCHOOL_NO_INTERNET;
    }
    grid_emit(&c.internet, internet, by_district);
    emit_levels(&c);
    form_table *reconcile = form_add_table(form, &reconcile_table);
    if (!report_has(report, SWC_INPUT_HANDOVERS)) {
        reconcile->unknown = UINT64_C(1) << R_NO_PRIORITY_HELD;
    }
    grid_emit(&c.reconcile, reconcile, true);
    if (status == SWC_OK && form->status == SWC_OK) {
        check(&c, table);
        write_notes(&c);
    }
    return status;
}

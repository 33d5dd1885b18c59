/* FORM honour, 11/DS-VD: who gave what, the largest first (FORMS 6.11). */
#include "ops/report/form.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

static const column_spec columns[] = {
    COLUMN("place_no", 'C', NO_GROUP, "Hạng", "Place", COLUMN_NO_SUM, 0),
    WORDS_COLUMN("donor_name", "Tên tập thể, cá nhân", "Donor", 34),
    WORDS_COLUMN("donor_type", "Loại", "Type", 18),
    SUM_COLUMN("cash_vnd", 'M', NO_GROUP, "Tiền mặt", "Cash"),
    COUNT_COLUMN("laptop", "Máy xách tay", "Lap-top"),
    COUNT_COLUMN("desktop", "Máy để bàn", "Desk-top"),
    COUNT_COLUMN("tablet", "Máy tính bảng", "Tablet"),
    COUNT_COLUMN("smartphone", "Điện thoại", "Smart-phone"),
    COUNT_COLUMN("tv", "Ti vi", "TV"),
    COUNT_COLUMN("sim", "SIM", "SIM"),
    COUNT_COLUMN("packages", "Gói cước", "Data plans"),
    SUM_COLUMN("inkind_vnd", 'M', NO_GROUP, "Giá trị hiện vật khai báo", "Value in kind"),
    SUM_COLUMN("value_vnd", 'M', NO_GROUP, "Tổng giá trị", "Total value"),
    COLUMN("first_date", 'D', NO_GROUP, "Ngày đầu tiên", "First date", COLUMN_NO_SUM, 0),
};
enum {
    PLACE,
    NAME,
    TYPE,
    CASH,
    LAPTOP,
    SIM = LAPTOP + TYPES,
    PACKAGES,
    INKIND,
    VALUE,
    FIRST_DATE,
    COUNT,
};
_Static_assert(sizeof columns / sizeof columns[0] == COUNT, "columns");
static const table_spec main_table = {"main",   {"Đóng góp", "Donors"},
                                      NO_GROUP, {"Đơn vị tính: đồng; cái", "Unit: VND; pieces"},
                                      columns,  COUNT};
const table_spec *const honour_tables[] = {&main_table};

typedef struct donor {
    swc_str name, folded, first_date;
    uint8_t type;
    int64_t figures[COUNT];
    int64_t devices;
    bool individual;
    bool by_type;
} donor;

typedef struct making {
    report_form *form;
    donor *donors;
    size_t count;
    swc_keymap by_name;
    int64_t net_zero;
} making;

static donor *donor_of(making *m, const ledger_row *one)
{
    const swc_report *report = m->form->report;
    swc_str name = report_ledger_base(report, one, DONATION_donor_name);
    swc_buf folded = {0};
    size_t *value;
    bool found;
    bool good = swc_fold_add(&folded, name);
    swc_str key = form_copy(m->form, &folded);
    swc_buf_free(&folded);
    if (!good || !swc_keymap_put(&m->by_name, key, &value, &found)) {
        m->form->status = swc_fail_memory(m->form->error);
        return NULL;
    }
    if (!found) {
        *value = m->count++;
        m->donors[*value] = (donor){.name = name, .folded = key, .type = one->donor_type};
    }
    donor *known = &m->donors[*value];
    /* of several spellings the smallest bytes; of several types the first of SPEC 4 */
    known->name = swc_str_compare(name, known->name) < 0 ? name : known->name;
    known->type = one->donor_type < known->type ? one->donor_type : known->type;
    return known;
}

static void add_row(making *m, const ledger_row *one)
{
    donor *giver = donor_of(m, one);
    if (giver == NULL) {
        return;
    }
    int64_t number = report_ledger_count(one);
    if (one->form == FORM_CASH) {
        giver->figures[CASH] += number;
        giver->figures[VALUE] += number;
    } else {
        giver->figures[INKIND] += one->sign * one->amount_vnd;
        giver->figures[VALUE] += one->sign * one->amount_vnd;
    }
    if (one->form >= FORM_LAPTOP && one->form <= FORM_TV) {
        giver->figures[LAPTOP + one->form - FORM_LAPTOP] += number;
        giver->devices += number;
    } else if (one->form == FORM_SIM || one->form == FORM_PACKAGE) {
        giver->figures[one->form == FORM_SIM ? SIM : PACKAGES] += number;
    }
    if (one->sign > 0 &&
        (giver->first_date.length == 0 || swc_str_compare(one->date, giver->first_date) < 0)) {
        giver->first_date = one->date;
    }
}

/* Value, devices, packages: more comes first; then the name. With --by type groups first. */
static int compare_figures(const donor *a, const donor *b)
{
    const int64_t pairs[3][2] = {{a->figures[VALUE], b->figures[VALUE]},
                                 {a->devices, b->devices},
                                 {a->figures[PACKAGES], b->figures[PACKAGES]}};
    for (size_t i = 0; i < 3; i++) {
        if (pairs[i][0] != pairs[i][1]) {
            return pairs[i][0] > pairs[i][1] ? -1 : 1;
        }
    }
    return 0;
}

static int compare_donors(const void *left, const void *right)
{
    const donor *a = left;
    const donor *b = right;
    if (a->by_type && a->individual != b->individual) {
        return a->individual ? 1 : -1;
    }
    int order = compare_figures(a, b);
    order = order != 0 ? order : swc_vietnamese_compare(a->name, b->name);
    return order != 0 ? order : swc_str_compare(a->folded, b->folded);
}

static bool is_zero(const donor *one)
{
    bool zero = one->devices == 0;
    for (size_t i = CASH; i <= VALUE; i++) {
        zero = zero && one->figures[i] == 0;
    }
    return zero;
}

/* Whether [honour] anonymous names the donor. */
static bool is_anonymous(const report_form *form, const donor *one)
{
    swc_str list = swc_forms_get(&form->report->forms, "honour", "anonymous");
    bool named = false;
    size_t position = 0;
    swc_str part;
    while (!named && form_next_part(list, &position, &part)) {
        named = swc_fold_same(part, one->name);
    }
    return named;
}

static void write_donor(making *m, form_table *table, const donor *one, int64_t place)
{
    form_cell *cells = form_add_row(m->form, table, ROW_ITEM);
    if (cells == NULL) {
        return;
    }
    const char *hidden = m->form->lang == SWC_VI ? "Nhà tài trợ ẩn danh" : "Anonymous donor";
    cells[PLACE] = cell_int(place);
    cells[NAME] = cell_text(is_anonymous(m->form, one) ? swc_str_of(hidden) : one->name);
    cells[TYPE] = cell_text(swc_str_of(form_donor_type(m->form, one->type)));
    for (size_t i = CASH; i <= VALUE; i++) {
        cells[i] = cell_int(one->figures[i]);
    }
    cells[FIRST_DATE] = cell_date(one->first_date);
}

static void write_group_heading(making *m, form_table *table, bool individual)
{
    static const char *const names[2][2] = {{"TẬP THỂ", "ORGANISATIONS"},
                                            {"CÁ NHÂN", "INDIVIDUALS"}};
    form_cell *cells = form_add_row(m->form, table, ROW_HEADING);
    if (cells != NULL) {
        cells[NAME] = cell_text(swc_str_of(form_word(m->form, names[individual ? 1 : 0])));
    }
}

static void write_donors(making *m, int64_t totals[COUNT])
{
    form_table *table = form_add_table(m->form, &main_table);
    bool by_type = m->form->report->options.by == SWC_BY_TYPE;
    int64_t place = 0;
    int64_t shown = 0;
    const donor *before = NULL;
    for (size_t i = 0; i < m->count && m->form->status == SWC_OK; i++) {
        const donor *one = &m->donors[i];
        if (is_zero(one)) {
            m->net_zero++;
            continue;
        }
        bool new_group = before == NULL || before->individual != one->individual;
        if (by_type && new_group) {
            write_group_heading(m, table, one->individual);
            shown = 0;
            before = NULL;
        }
        shown++;
        place = before != NULL && compare_figures(before, one) == 0 ? place : shown;
        write_donor(m, table, one, place);
        for (size_t k = CASH; k <= VALUE; k++) {
            totals[k] += one->figures[k];
        }
        before = one;
    }
    form_cell *cells = form_add_row(m->form, table, ROW_TOTAL);
    if (cells != NULL) {
        cells[NAME] = cell_text(swc_str_of(m->form->lang == SWC_VI ? "TỔNG CỘNG" : "TOTAL"));
        for (size_t k = CASH; k <= VALUE; k++) {
            cells[k] = cell_int(totals[k]);
        }
        table->rows[table->row_count - 1].last = table->row_count >= 2 ? table->row_count - 2 : 0;
    }
    form_finish_table(m->form, table);
}

/* The same sums straight from the ledger, as `mobilised` has them. */
static void check_totals(report_form *form, const int64_t totals[COUNT])
{
    static const struct {
        uint8_t form;
        size_t column;
        const char *left, *right;
    } pairs[] = {
        {FORM_CASH, CASH, "honour.cash", "mobilised.cash_c"},
        {FORM_LAPTOP, LAPTOP, "honour.laptop", "mobilised.laptop_c"},
        {FORM_LAPTOP + 1, LAPTOP + 1, "honour.desktop", "mobilised.desktop_c"},
        {FORM_LAPTOP + 2, LAPTOP + 2, "honour.tablet", "mobilised.tablet_c"},
        {FORM_LAPTOP + 3, LAPTOP + 3, "honour.smartphone", "mobilised.smartphone_c"},
        {FORM_TV, LAPTOP + 4, "honour.tv", "mobilised.tv_c"},
        {FORM_SIM, SIM, "honour.sim", "mobilised.sim_c"},
        {FORM_PACKAGE, PACKAGES, "honour.packages", "mobilised.packages_c"},
    };
    const swc_report *report = form->report;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        int64_t sum = 0;
        for (size_t k = 0; k < report->ledger_count; k++) {
            const ledger_row *one = &report->ledger[k];
            sum += one->entry == ENTRY_RECEIPT && one->form == pairs[i].form
                       ? report_ledger_count(one)
                       : 0;
        }
        form_identity(form, "XF-honour", pairs[i].left, totals[pairs[i].column], pairs[i].right,
                      sum);
    }
}

swc_status build_honour(report_form *form)
{
    const swc_report *report = form->report;
    making m = {.form = form};
    int64_t totals[COUNT] = {0};
    m.donors = swc_arena_take(&form->arena, (report->ledger_count + 1) * sizeof *m.donors);
    if (m.donors == NULL) {
        return swc_fail_memory(form->error);
    }
    for (size_t i = 0; form->status == SWC_OK && i < report->ledger_count; i++) {
        if (report->ledger[i].entry == ENTRY_RECEIPT) {
            add_row(&m, &report->ledger[i]);
        }
    }
    for (size_t i = 0; i < m.count; i++) {
        m.donors[i].individual = m.donors[i].type == 5; /* `individual` of SPEC 4 */
        m.donors[i].by_type = report->options.by == SWC_BY_TYPE;
    }
    if (form->status == SWC_OK && m.count > 0) {
        qsort(m.donors, m.count, sizeof *m.donors, compare_donors);
    }
    write_donors(&m, totals);
    check_totals(form, totals);
    if (m.net_zero > 0) {
        form_note(form, "Đã đảo hết hoặc chưa ghi số: %s nhà tài trợ không đứng trong danh sách.",
                  "Wholly reversed or without a figure: %s donors are not listed.",
                  form_points(form, m.net_zero));
    }
    form_note(form, "Cùng giá trị, số thiết bị và gói cước thì cùng hạng; không ước giá hiện vật.",
              "Equal value, devices and data plans: equal place; no price is invented.");
    swc_keymap_free(&m.by_name);
    return form->status;
}

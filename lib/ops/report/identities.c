/* Figures of one form against those of its partners (FORMS 8): each right side is counted anew from
 * the facts, never taken from the table it is compared with. */
#include "ops/report/cash.h"
#include "ops/report/connectivity/connectivity.h"
#include "ops/report/summary.h"

#include <string.h>

/* ---- the left side: what stands in the total row of a table ---- */

/* @return false: no such table or figure, or it is "…" */
static bool total_of(const report_form *form, const char *table_name, const char *column,
                     int64_t *out)
{
    for (size_t i = 0; i < form->table_count; i++) {
        const form_table *table = form->tables[i];
        size_t at = form_column(table->spec, column);
        if (strcmp(table->spec->name, table_name) != 0 || at == SIZE_MAX || table->row_count == 0 ||
            (table->unknown >> at & 1) != 0) {
            continue;
        }
        const form_row *last = &table->rows[table->row_count - 1];
        if (last->cells == NULL || last->cells[at].kind != CELL_INT) {
            return false;
        }
        *out = last->cells[at].number;
        return true;
    }
    return false;
}

/* A figure of the form, as "need.remaining", against one counted here. Of the public page only what
 * it shows is compared: a closed cell is no number. */
static void compare(report_form *form, const char *table, const char *column, swc_str right_name,
                    int64_t right)
{
    int64_t left;
    if (form->status == SWC_OK && total_of(form, table, column, &left)) {
        const char *dot = strcmp(table, "main") == 0 ? "" : ".";
        swc_str code = form_text(form, "XF-%s-partner", form->spec->name);
        swc_str name =
            form_text(form, "%s.%s%s%s", form->spec->name, *dot != '\0' ? table : "", dot, column);
        if (form->status == SWC_OK && right_name.data != NULL) {
            form_identity(form, code.data, name.data, left, right_name.data, right);
        }
    }
}

/* ---- children ---- */

typedef struct child_counts {
    int64_t need, served, open, allocated;
    int64_t served_all, no_priority_held, cash_only;
    int64_t by_priority[3][3]; /* priority; need, served, remaining */
} child_counts;

static bool holds_received(const swc_report *report, uint32_t person)
{
    for (uint32_t i = report->persons[person].first_history; i != NONE;
         i = report->histories[i].next) {
        const history *one = &report->histories[i];
        if (one->held && (report->policy.received_types >> one->item & 1) != 0) {
            return true;
        }
    }
    return false;
}

static child_counts count_children(const swc_report *report)
{
    child_counts sum = {0};
    for (size_t i = 0; i < report->child_count; i++) {
        const child_record *child = &report->children[i];
        sum.no_priority_held += child->class == CLASS_NO_PRIORITY && child->holds ? 1 : 0;
        sum.cash_only += child->holds && !holds_received(report, (uint32_t)i) ? 1 : 0;
        if (!report_in_need(child)) {
            continue;
        }
        bool served = child->class == CLASS_SERVED;
        int64_t *of = sum.by_priority[child->priority - 1];
        sum.need++;
        sum.served += served ? 1 : 0;
        sum.open += served ? 0 : 1;
        of[0]++;
        of[1] += served ? 1 : 0;
        of[2] += served ? 0 : 1;
        sum.allocated += summary_standing(report, i) == STANDING_ALLOCATED ? 1 : 0;
    }
    return sum;
}

static void compare_needs(report_form *form, const char *partner)
{
    static const char *const stocks[] = {"need", "served", "remaining"};
    const char *table = form->spec->published ? "by_district" : "main";
    child_counts sum = count_children(form->report);
    const int64_t all[] = {sum.need, sum.served, sum.open};
    for (size_t i = 0; i < 3; i++) {
        compare(form, table, stocks[i], form_text(form, "%s.%s", partner, stocks[i]), all[i]);
    }
    for (int p = 0; p < 3; p++) {
        for (size_t i = 0; i < 3; i++) {
            swc_str column = form_text(form, "%s_p%d", stocks[i], p + 1);
            if (form->status == SWC_OK) {
                compare(form, table, column.data,
                        form_text(form, "%s.%.*s", partner, (int)column.length, column.data),
                        sum.by_priority[p][i]);
            }
        }
    }
}

/* ---- devices handed over ---- */

static void compare_todo(report_form *form, int64_t allocated)
{
    const swc_report *report = form->report;
    int64_t not_open = 0;
    int64_t delivered = 0;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        bool is_open = report->children[report->plan_children[row]].class == CLASS_OPEN;
        if (report_is_planned(report, row)) {
            not_open += !report->plan_delivered[row] && !is_open ? 1 : 0;
            delivered += report->plan_delivered[row] && is_open ? 1 : 0;
        }
    }
    swc_str name = form_text(form, "summary.allocated %lld", (long long)allocated);
    if (not_open > 0) {
        name = form_text(form, "%s + %lld whose child is not open", name.data, (long long)not_open);
    }
    if (delivered > 0) {
        name = form_text(form, "%s - %lld delivered to a child still open", name.data,
                         (long long)delivered);
    }
    compare(form, "main", "todo", name, allocated + not_open - delivered);
}

/* A history belongs to one row (FORMS 2.3), so nobody is counted twice by one thing. When several
 * rows of a held group hold something of their own, both sides count each row; they are named:
 * " (counted twice on both sides: a.csv!2 and b.csv!7)". */
static swc_str held_doubles(report_form *form)
{
    const swc_report *report = form->report;
    swc_keymap first = {0};
    swc_buf text = {0};
    bool good = true;
    for (size_t row = 0; good && row < report->child_count; row++) {
        swc_str status = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_duplicate_status);
        if (!swc_str_is(status, "held") || !holds_received(report, (uint32_t)row)) {
            continue;
        }
        size_t *value;
        bool found;
        swc_str group = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_duplicate_group);
        good = swc_keymap_put(&first, group, &value, &found);
        if (good && !found) {
            *value = row;
        } else if (good) {
            const char *before = text.length == 0 ? " (counted twice on both sides: " : ", ";
            good =
                swc_buf_add_text(&text, before) &&
                swc_buf_add_str(&text,
                                report_get(report, SWC_INPUT_STUDENTS, *value, STUDENT_origin)) &&
                swc_buf_add_text(&text, " and ") &&
                swc_buf_add_str(&text, report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_origin));
        }
    }
    good = good && (text.length == 0 || swc_buf_add_char(&text, ')'));
    swc_str doubles = form_copy(form, &text);
    if (!good) {
        form->status = swc_fail_memory(form->error);
    }
    swc_buf_free(&text);
    swc_keymap_free(&first);
    return doubles;
}

static void compare_students(report_form *form, const child_counts *sum)
{
    const swc_report *report = form->report;
    int64_t strangers = 0;
    for (size_t i = report->child_count; i < report->person_count; i++) {
        strangers += holds_received(report, (uint32_t)i) ? 1 : 0;
    }
    swc_str doubles = held_doubles(form);
    swc_str name = form_text(
        form, "need.served %lld + no_priority_held %lld + persons not in the list %lld%s%.*s",
        (long long)sum->served, (long long)sum->no_priority_held, (long long)strangers,
        sum->cash_only > 0 ? " - children who hold money alone" : "", (int)doubles.length,
        doubles.length > 0 ? doubles.data : "");
    compare(form, "main", "students", name,
            sum->served + sum->no_priority_held + strangers - sum->cash_only);
}

/* " + 1 registered as another type", for the sentence of the right side. */
static const char *other_type(report_form *form, int64_t count)
{
    return count == 0 ? ""
                      : form_text(form, " %c %lld registered as another type",
                                  count > 0 ? '+' : '-', (long long)(count > 0 ? count : -count))
                            .data;
}

static swc_status compare_distributed(report_form *form)
{
    swc_report *report = form->report;
    if (report_has(report, SWC_INPUT_STUDENTS)) {
        child_counts sum = count_children(report);
        compare_todo(form, sum.allocated);
        compare_students(form, &sum);
    }
    unit_counts units;
    bool devices = report_has(report, SWC_INPUT_DEVICES);
    swc_status status = devices ? report_count_units(report, &units, form->error) : SWC_OK;
    for (size_t type = 0; devices && status == SWC_OK && type < TYPES; type++) {
        const char *word = swc_device_types()[type].word;
        swc_str column = form_text(form, "held_%s", word);
        const char *other = other_type(form, units.other_type[type]);
        if (form->status == SWC_OK) {
            compare(
                form, "main", column.data,
                form_text(form, "summary.delivered(%s) + unregistered(%s)%s", word, word, other),
                units.states[type][UNIT_DELIVERED] + units.unregistered[type] +
                    units.other_type[type]);
        }
    }
    return status;
}

/* ---- the ledger ---- */

/* Pieces (cash: đồng) of the receipts or spends dated in [from, to]. */
static int64_t ledger_sum(const swc_report *report, uint8_t entry, uint8_t kind, const char *from,
                          const char *to)
{
    int64_t sum = 0;
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        bool in = swc_str_compare(one->date, swc_str_of(from)) >= 0 &&
                  swc_str_compare(one->date, swc_str_of(to)) <= 0;
        sum += in && one->entry == entry && one->form == kind ? report_ledger_count(one) : 0;
    }
    return sum;
}

static const char last_day[] = "9999-12-31";

/* x_c = x_c before the period + x_m; the cash of the cash book. */
static void compare_mobilised(report_form *form)
{
    const swc_report *report = form->report;
    for (uint8_t kind = FORM_CASH; kind <= FORM_PACKAGE && form->to[0] != '\0'; kind++) {
        const char *word = kind == FORM_PACKAGE ? "packages" : report_ledger_forms[kind];
        swc_str column = form_text(form, "%s_c", word);
        int64_t current = ledger_sum(report, ENTRY_RECEIPT, kind, form->from, form->to);
        int64_t before = ledger_sum(report, ENTRY_RECEIPT, kind, "", form->to) - current;
        if (form->status == SWC_OK) {
            compare(form, "main", column.data,
                    form_text(form, "%s_c (before) %lld + %s_m %lld", word, (long long)before, word,
                              (long long)current),
                    before + current);
        }
    }
    cash book;
    if (!cash_read(form, swc_str_of(form->to), &book)) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    int64_t in = 0;
    for (size_t i = 0; i < book.count; i++) {
        in += book.entries[i].in;
    }
    compare(form, "main", "cash_c", swc_str_of("cashbook receipts"), in);
}

static void compare_cashbook(report_form *form)
{
    const swc_report *report = form->report;
    int64_t received = ledger_sum(report, ENTRY_RECEIPT, FORM_CASH, "", form->to);
    int64_t spent = ledger_sum(report, ENTRY_SPEND, FORM_CASH, "", form->to);
    compare(form, "by_earmark", "in_vnd", swc_str_of("mobilised.cash_c"), received);
    compare(form, "by_earmark", "out_vnd", swc_str_of("summary.spent"), spent);
    compare(form, "by_earmark", "balance_vnd", swc_str_of("summary.balance"), received - spent);
    compare(form, "age", "total", swc_str_of("summary.balance"), received - spent);
}

/* ---- places ---- */

/* @param schools, points  the tables that show them */
static void compare_places(report_form *form, const char *schools, const char *points,
                           const char *partner)
{
    const swc_report *report = form->report;
    int64_t rows[2] = {(int64_t)report_rows(report, SWC_INPUT_SCHOOLS),
                       (int64_t)report_rows(report, SWC_INPUT_COVERAGE)};
    int64_t without = 0;
    int64_t covered = 0;
    for (size_t row = 0; row < (size_t)rows[0]; row++) {
        without += connectivity_internet(report, row) == 0 ? 1 : 0;
    }
    for (size_t row = 0; row < (size_t)rows[1]; row++) {
        covered += connectivity_state(report, row) == 0 ? 1 : 0;
    }
    compare(form, schools, "schools", form_text(form, "%s.schools", partner), rows[0]);
    compare(form, schools, "no_internet", form_text(form, "%s.no_internet", partner), without);
    compare(form, points, "points", form_text(form, "%s.points", partner), rows[1]);
    compare(form, points, "covered", form_text(form, "%s.covered", partner), covered);
}

/* ---- the summary ---- */

/* A figure of the table of devices, by type. */
static bool device_cell(const report_form *form, size_t type, const char *column, int64_t *out)
{
    for (size_t i = 0; i < form->table_count; i++) {
        const form_table *table = form->tables[i];
        size_t at = form_column(table->spec, column);
        size_t row = type < TYPES ? type : TYPES + 1; /* the total of devices stands before SIMs */
        if (strcmp(table->spec->name, "devices") == 0 && at != SIZE_MAX && row < table->row_count &&
            (table->unknown >> at & 1) == 0) {
            *out = table->rows[row].cells[at].number;
            return true;
        }
    }
    return false;
}

static void compare_device_type(report_form *form, size_t type, const unit_counts *units)
{
    const swc_report *report = form->report;
    const char *word = swc_device_types()[type].word;
    int64_t left;
    int64_t more;
    if (device_cell(form, type, "received", &left)) {
        uint8_t kind = (uint8_t)(type == SWC_SIM ? FORM_SIM : FORM_LAPTOP + (int)type);
        swc_str name = form_text(form, "summary.received(%s)", word);
        swc_str partner = form_text(form, "mobilised.%s_c", word);
        form_identity(form, "XF-summary-partner", name.data, left, partner.data,
                      ledger_sum(report, ENTRY_RECEIPT, kind, "", last_day));
    }
    if (device_cell(form, type, "delivered", &left) &&
        device_cell(form, type, "unregistered", &more)) {
        int64_t held = 0;
        for (size_t i = 0; i < report->history_count; i++) {
            held += report->histories[i].held && report->histories[i].item == type ? 1 : 0;
        }
        swc_str name = form_text(form, "summary.delivered(%s) + unregistered(%s)%s", word, word,
                                 other_type(form, units->other_type[type]));
        swc_str partner = form_text(form, "distributed.held_%s", word);
        form_identity(form, "XF-summary-partner", name.data, left + more + units->other_type[type],
                      partner.data, held);
    }
}

static swc_status compare_summary(report_form *form)
{
    unit_counts units;
    cash book;
    swc_status status = report_count_units(form->report, &units, form->error);
    if (status != SWC_OK) {
        return status;
    }
    compare_needs(form, "need");
    for (size_t type = 0; form->status == SWC_OK && type <= SWC_SIM; type++) {
        compare_device_type(form, type, &units);
    }
    if (!cash_read(form, swc_str_of(last_day), &book)) {
        return swc_fail_memory(form->error);
    }
    int64_t balance = 0;
    for (size_t i = 0; i < book.earmark_count; i++) {
        balance += book.earmarks[i].in - book.earmarks[i].out;
    }
    compare(form, "money", "balance", swc_str_of("cashbook.closing"), balance);
    compare_places(form, "connectivity", "connectivity", "connectivity");
    return SWC_OK;
}

/* ---- all of them ---- */

swc_status form_compare_partners(report_form *form)
{
    const char *name = form->spec->name;
    swc_status status = SWC_OK;
    if (strcmp(name, "need") == 0) {
        compare_needs(form, "summary");
    } else if (strcmp(name, "distributed") == 0) {
        status = compare_distributed(form);
    } else if (strcmp(name, "mobilised") == 0) {
        compare_mobilised(form);
    } else if (strcmp(name, "cashbook") == 0) {
        compare_cashbook(form);
    } else if (strcmp(name, "connectivity") == 0) {
        compare_places(form, "main", "points", "summary");
    } else if (strcmp(name, "summary") == 0) {
        status = compare_summary(form);
    } else if (strcmp(name, "public") == 0) {
        compare_needs(form, "summary");
    }
    return status == SWC_OK ? form->status : status;
}

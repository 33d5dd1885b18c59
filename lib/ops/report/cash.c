/* The cash of the ledger up to a day, by entry, by purpose and by age. Refuses nothing: whether a
 * balance may be below zero is the cash book's business. */
#include "ops/report/cash.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

static int compare_entries(const void *left, const void *right)
{
    const cash_entry *a = left;
    const cash_entry *b = right;
    int order = swc_str_compare(a->row->date, b->row->date);
    if (order == 0 && a->order != b->order) {
        return a->order < b->order ? -1 : 1;
    }
    return order != 0 ? order : swc_str_compare(a->id, b->id);
}

static int compare_earmarks(const void *left, const void *right)
{
    const cash_earmark *a = left;
    const cash_earmark *b = right;
    int order = swc_vietnamese_compare(a->name, b->name);
    return order != 0 ? order : swc_str_compare(a->name, b->name);
}

static cash_entry entry_of(const swc_report *report, const ledger_row *row)
{
    bool reversal = row != &report->ledger[row->base];
    return (cash_entry){
        .row = row,
        .id = report_get(report, SWC_INPUT_DONATIONS, row->row, DONATION_donation_id),
        .order = reversal                    ? 2
                 : row->entry == ENTRY_SPEND ? 1
                                             : 0,
        .in = row->entry == ENTRY_RECEIPT ? report_ledger_count(row) : 0,
        .out = row->entry == ENTRY_SPEND ? report_ledger_count(row) : 0,
    };
}

/* Entries up to the day and the purposes they name, each purpose once. */
static bool collect(const swc_report *report, swc_str day, cash *to)
{
    swc_keymap seen = {0};
    bool good = true;
    for (size_t i = 0; good && i < report->ledger_count; i++) {
        const ledger_row *row = &report->ledger[i];
        if (row->form != FORM_CASH || row->entry == ENTRY_PLEDGE ||
            swc_str_compare(row->date, day) > 0) {
            continue;
        }
        swc_str name = report_ledger_base(report, row, DONATION_earmark);
        size_t *value;
        bool found;
        to->entries[to->count++] = entry_of(report, row);
        good = swc_keymap_put(&seen, name, &value, &found);
        if (good && !found) {
            to->earmarks[to->earmark_count++] = (cash_earmark){.name = name};
        }
    }
    qsort(to->earmarks, to->earmark_count, sizeof *to->earmarks, compare_earmarks);
    for (size_t i = 0; good && i < to->earmark_count; i++) {
        size_t *place = swc_keymap_get(&seen, to->earmarks[i].name);
        *place = i;
    }
    for (size_t i = 0; good && i < to->count; i++) {
        swc_str name = report_ledger_base(report, to->entries[i].row, DONATION_earmark);
        to->entries[i].earmark = *swc_keymap_get(&seen, name);
    }
    swc_keymap_free(&seen);
    return good;
}

/* Days since 1970-01-01 in the Gregorian calendar (H. Hinnant's days_from_civil). */
static int64_t day_number(swc_str date)
{
    int64_t year = report_integer((swc_str){date.data, 4});
    int64_t month = report_integer((swc_str){date.data + 5, 2});
    int64_t day = report_integer((swc_str){date.data + 8, 2});
    year -= month <= 2 ? 1 : 0;
    int64_t era = year / 400;
    int64_t year_of_era = year - era * 400;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
}

/* @param nets   [ledger_count] what each base comes to with its reversals up to the day
 * @param spent  [earmark_count] net spends of each purpose */
static void add_ages(const swc_report *report, swc_str day, const int64_t *nets, int64_t *spent,
                     cash *to)
{
    for (size_t i = 0; i < to->count; i++) {
        const cash_entry *one = &to->entries[i];
        cash_earmark *earmark = &to->earmarks[one->earmark];
        if (one->order != 0) {
            continue;
        }
        int64_t lot = nets[one->row - report->ledger];
        int64_t used = lot < spent[one->earmark] ? lot : spent[one->earmark];
        spent[one->earmark] -= used;
        if (lot == used) {
            continue;
        }
        int64_t days = day_number(day) - day_number(one->row->date);
        earmark->ages[days <= 30 ? 0 : days <= 90 ? 1 : days <= 180 ? 2 : 3] += lot - used;
        earmark->oldest = earmark->oldest.length == 0 ? one->row->date : earmark->oldest;
    }
}

bool cash_read(report_form *form, swc_str day, cash *out)
{
    const swc_report *report = form->report;
    swc_arena *arena = &form->arena;
    size_t room = report->ledger_count + 1;
    *out = (cash){.entries = swc_arena_take(arena, room * sizeof *out->entries),
                  .earmarks = swc_arena_take(arena, room * sizeof *out->earmarks)};
    int64_t *nets = swc_arena_take(arena, room * sizeof *nets);
    int64_t *spent = swc_arena_take(arena, room * sizeof *spent);
    if (out->entries == NULL || out->earmarks == NULL || nets == NULL || spent == NULL ||
        !collect(report, day, out)) {
        return false;
    }
    memset(nets, 0, room * sizeof *nets);
    memset(spent, 0, room * sizeof *spent);
    qsort(out->entries, out->count, sizeof *out->entries, compare_entries);
    for (size_t i = 0; i < out->count; i++) {
        const cash_entry *one = &out->entries[i];
        out->earmarks[one->earmark].in += one->in;
        out->earmarks[one->earmark].out += one->out;
        spent[one->earmark] += one->out;
        nets[one->row->base] += one->in + one->out;
    }
    add_ages(report, day, nets, spent, out);
    return true;
}

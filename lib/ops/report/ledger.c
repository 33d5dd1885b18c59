/* The donation ledger: what each row counts as, after the entry it reverses (FORMS 2.4). */
#include "ops/report/facts.h"

#include <string.h>

const char *const report_ledger_forms[FORM_COUNT + 1] = {
    "cash", "laptop",       "desktop", "tablet", "smartphone", "tv",
    "sim",  "data_package", "policy",  "other",  NULL};
static const char *const entry_names[] = {"receipt", "pledge", "spend", "reversal", NULL};

static uint8_t index_of(const char *const *names, swc_str word, uint8_t otherwise)
{
    for (uint8_t i = 0; names[i] != NULL; i++) {
        if (swc_str_is(word, names[i])) {
            return i;
        }
    }
    return otherwise;
}

static uint8_t donor_type_of(swc_str word)
{
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_DONATIONS, &count);
    const swc_word *words = columns[swc_kind_column(SWC_DONATIONS, SWC_STR("donor_type"))].words;
    for (uint8_t i = 0; i < DONOR_TYPES; i++) {
        if (swc_str_is(word, words[i].word)) {
            return i;
        }
    }
    return DONOR_TYPES;
}

swc_str report_ledger_base(const swc_report *report, const ledger_row *one, int field)
{
    return report_get(report, SWC_INPUT_DONATIONS, report->ledger[one->base].row, field);
}

int64_t report_ledger_count(const ledger_row *one)
{
    return one->sign * (one->form == FORM_CASH ? one->amount_vnd : one->quantity);
}

bool report_ledger_stands(const swc_report *report, size_t base, swc_str end)
{
    int64_t quantity = 0;
    int64_t amount = 0;
    int64_t entries = 0;
    if (!report->ledger[base].reversed) {
        return true;
    }
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        if (one->base == base && swc_str_compare(one->date, end) <= 0) {
            quantity += one->sign * one->quantity;
            amount += one->sign * one->amount_vnd;
            entries += one->sign;
        }
    }
    return quantity != 0 || amount != 0 || entries > 0;
}

static swc_status refuse(const swc_report *report, size_t row, const char *vi, const char *en,
                         swc_error *error)
{
    swc_str id = report_get(report, SWC_INPUT_DONATIONS, row, DONATION_donation_id);
    swc_str named = report_get(report, SWC_INPUT_DONATIONS, row, DONATION_reverses);
    swc_status status = swc_fail(error, SWC_ERR_DATA, "XF-reversal: khoản %.*s (đảo %.*s) %s",
                                 "XF-reversal: entry %.*s (reverses %.*s) %s", (int)id.length,
                                 id.data, (int)named.length, named.data == NULL ? "" : named.data,
                                 report->options.message_lang == SWC_VI ? vi : en);
    return status;
}

typedef struct reading {
    swc_report *report;
    swc_keymap by_id;   /* donation_id to its row */
    uint32_t *position; /* by row: place in the ledger, or NONE while unseen or not yet read */
    swc_error *error;
} reading;

static swc_str get(const reading *r, size_t row, int field)
{
    return report_get(r->report, SWC_INPUT_DONATIONS, row, field);
}

static swc_status index_ids(reading *r)
{
    for (size_t row = 0; row < report_rows(r->report, SWC_INPUT_DONATIONS); row++) {
        size_t *value;
        bool found;
        if (!swc_keymap_put(&r->by_id, get(r, row, DONATION_donation_id), &value, &found)) {
            return swc_fail_memory(r->error);
        }
        if (found) {
            swc_str id = get(r, row, DONATION_donation_id);
            return swc_fail(r->error, SWC_ERR_INPUT,
                            "mã ủng hộ %.*s đứng ở hai dòng; chạy lại swc-validate",
                            "donation_id %.*s stands in two rows; run swc-validate again",
                            (int)id.length, id.data);
        }
        *value = row;
    }
    return SWC_OK;
}

/* Follow reversals to the base: how many steps, and where quantity and amount first stand. */
static swc_status resolve(const reading *r, size_t row, ledger_row *out)
{
    const size_t limit = report_rows(r->report, SWC_INPUT_DONATIONS);
    swc_str quantity = get(r, row, DONATION_quantity);
    swc_str amount = get(r, row, DONATION_amount_vnd);
    size_t at = row;
    size_t steps = 0;
    while (swc_str_is(get(r, at, DONATION_entry), "reversal")) {
        const size_t *named = swc_keymap_get(&r->by_id, get(r, at, DONATION_reverses));
        if (named == NULL) {
            return refuse(r->report, at, "gọi tên một khoản không có trong sổ",
                          "names an entry that is not in the ledger", r->error);
        }
        if (++steps > limit) {
            return refuse(r->report, row, "đảo vòng quanh", "goes round in a circle", r->error);
        }
        if (swc_str_compare(get(r, at, DONATION_date), get(r, *named, DONATION_date)) < 0) {
            return refuse(r->report, at, "có ngày trước khoản mà nó đảo",
                          "is dated before the entry it names", r->error);
        }
        at = *named;
        quantity = quantity.length > 0 ? quantity : get(r, at, DONATION_quantity);
        amount = amount.length > 0 ? amount : get(r, at, DONATION_amount_vnd);
    }
    *out = (ledger_row){
        .row = (uint32_t)row,
        .base = (uint32_t)at, /* a row still; turned into a place in the ledger later */
        .entry = index_of(entry_names, get(r, at, DONATION_entry), ENTRY_RECEIPT),
        .form = index_of(report_ledger_forms, get(r, at, DONATION_form), FORM_OTHER),
        .donor_type = donor_type_of(get(r, at, DONATION_donor_type)),
        .sign = steps % 2 == 0 ? 1 : -1,
        .quantity = report_integer(quantity),
        .amount_vnd = report_integer(amount),
        .date = get(r, row, DONATION_date),
    };
    bool counted = out->form >= FORM_LAPTOP && out->form <= FORM_PACKAGE;
    out->no_quantity = counted && quantity.length == 0;
    return SWC_OK;
}

/* A workbook holds integers exactly up to 2^53; beyond, a total would be another number. */
#define MOST_VND INT64_C(9007199254740991)

static swc_status refuse_size(const reading *r, size_t row)
{
    swc_str id = get(r, row, DONATION_donation_id);
    return swc_fail(r->error, SWC_ERR_DATA,
                    "XF-ledger: đến khoản %.*s, số tiền trong sổ vượt %lld đồng, Excel không ghi "
                    "đúng được; kiểm tra đơn vị tính",
                    "XF-ledger: with entry %.*s the amounts of the ledger exceed %lld VND, which a "
                    "workbook cannot hold exactly; check the unit",
                    (int)id.length, id.data, (long long)MOST_VND);
}

static swc_status read_rows(reading *r)
{
    swc_report *report = r->report;
    int64_t amounts = 0;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_DONATIONS); row++) {
        r->position[row] = NONE;
        if (report_unseen(report, get(r, row, DONATION_date))) {
            continue;
        }
        ledger_row *one = &report->ledger[report->ledger_count];
        swc_status status = resolve(r, row, one);
        if (status != SWC_OK) {
            return status;
        }
        amounts += one->amount_vnd;
        if (amounts > MOST_VND) {
            return refuse_size(r, row);
        }
        if (one->date.length == 10 &&
            swc_str_compare(one->date, swc_str_of(report->last_date)) > 0) {
            memcpy(report->last_date, one->date.data, 10);
        }
        r->position[row] = (uint32_t)report->ledger_count++;
    }
    return SWC_OK;
}

/* A row counts for itself, against the entry it names, for the one that names, and so on. */
static void add_to_chain(reading *r, size_t index)
{
    const ledger_row *one = &r->report->ledger[index];
    int sign = 1;
    for (size_t at = index;; sign = -sign) {
        ledger_row *entry = &r->report->ledger[at];
        entry->net_quantity += sign * one->quantity;
        entry->net_amount_vnd += sign * one->amount_vnd;
        if (!swc_str_is(get(r, entry->row, DONATION_entry), "reversal")) {
            return;
        }
        at = r->position[*swc_keymap_get(&r->by_id, get(r, entry->row, DONATION_reverses))];
    }
}

static swc_status add_nets(reading *r)
{
    swc_report *report = r->report;
    for (size_t i = 0; i < report->ledger_count; i++) {
        ledger_row *one = &report->ledger[i];
        /* a base is never later than what reverses it, so it is seen too */
        one->base = r->position[one->base];
        ledger_row *base = &report->ledger[one->base];
        base->reversed = base->reversed || one->base != i;
        add_to_chain(r, i);
    }
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        if (one->net_quantity < 0 || one->net_amount_vnd < 0) {
            swc_str id = get(r, one->row, DONATION_donation_id);
            return swc_fail(r->error, SWC_ERR_DATA,
                            "XF-reversal: khoản %.*s bị đảo nhiều hơn số đã ghi; sửa các khoản đảo",
                            "XF-reversal: entry %.*s is reversed by more than it had; correct its "
                            "reversals",
                            (int)id.length, id.data);
        }
    }
    return SWC_OK;
}

swc_status report_read_ledger(swc_report *report, swc_error *error)
{
    size_t rows = report_rows(report, SWC_INPUT_DONATIONS);
    reading r = {.report = report, .error = error};
    if (rows == 0) {
        return SWC_OK;
    }
    report->ledger = swc_arena_take(&report->arena, rows * sizeof *report->ledger);
    r.position = swc_arena_take(&report->arena, rows * sizeof *r.position);
    if (report->ledger == NULL || r.position == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = index_ids(&r);
    status = status == SWC_OK ? read_rows(&r) : status;
    status = status == SWC_OK ? add_nets(&r) : status;
    swc_keymap_free(&r.by_id);
    return status;
}

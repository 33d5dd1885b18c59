/* Donations among themselves: what reversals undo, and whether the cash lasts. Emits nothing.
 *
 * A reversal may stand above the entry it names, so the rows are tried before they are emitted:
 * once to learn reversals, spends and daily receipts, and, if there are reversals, once more to
 * learn the entries they name. Memory grows with reversals, spends and days, not with rows. */
#include "ops/validate/ledger.h"

#include <stdlib.h>
#include <string.h>

static int64_t number_of(swc_str text)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.length; i++) {
        number = number * 10 + (text.data[i] - '0'); /* canonical: digits, at most 10^15 */
    }
    return text.length == 0 ? -1 : number;
}

/* 20211120 of 2021-11-20. */
static uint32_t day_of(swc_str date)
{
    uint32_t day = 0;
    for (size_t i = 0; i < date.length; i++) {
        if (date.data[i] != '-') {
            day = day * 10 + (uint32_t)(date.data[i] - '0');
        }
    }
    return day;
}

static swc_str text_of(const swc_validate *run, const row_record *record, const char *name)
{
    size_t field = swc_validate_field_of(run, name);
    return field == SIZE_MAX ? (swc_str){NULL, 0} : record->values[field].text;
}

swc_status swc_validate_ledger_new(swc_validate *run, swc_error *error)
{
    ledger *book = calloc(1, sizeof *book);
    if (book == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&book->arena, LEDGER_BYTES);
    run->ledger = book;
    return SWC_OK;
}

void swc_validate_ledger_free(ledger *book)
{
    if (book == NULL) {
        return;
    }
    swc_table_free(&book->table);
    swc_keymap_free(&book->donations);
    swc_keymap_free(&book->targets);
    swc_arena_free(&book->arena);
    free(book->units);
    free(book->reversals);
    free(book->entries);
    free(book->days);
    free(book->outs);
    free(book);
}

bool swc_validate_ledger_wants_pass(const ledger *book)
{
    return book->stage != LEDGER_SETTLED;
}

static swc_status add_in(ledger *book, uint32_t day, int64_t amount, swc_error *error)
{
    for (size_t i = book->day_count; i > 0; i--) { /* the latest days are asked for most */
        if (book->days[i - 1].day == day) {
            book->days[i - 1].amount += amount;
            return SWC_OK;
        }
    }
    void *days = book->days;
    if (!swc_grow(&days, &book->day_capacity, book->day_count + 1, sizeof *book->days)) {
        return swc_fail_memory(error);
    }
    book->days = days;
    book->days[book->day_count++] = (ledger_day){.day = day, .amount = amount};
    return SWC_OK;
}

static swc_status add_out(ledger *book, ledger_out out, swc_error *error)
{
    void *outs = book->outs;
    if (!swc_grow(&outs, &book->out_capacity, book->out_count + 1, sizeof *book->outs)) {
        return swc_fail_memory(error);
    }
    book->outs = outs;
    book->outs[book->out_count++] = out;
    return SWC_OK;
}

/* The entry that a reversal names; made when it is first named. */
static swc_status target_of(ledger *book, swc_str id, size_t *index_out, swc_error *error)
{
    size_t *index = swc_keymap_get(&book->targets, id);
    if (index == NULL) {
        bool found = false;
        swc_str kept = swc_arena_copy(&book->arena, id);
        void *entries = book->entries;
        if (kept.data == NULL || !swc_keymap_put(&book->targets, kept, &index, &found) ||
            !swc_grow(&entries, &book->entry_capacity, book->entry_count + 1,
                      sizeof *book->entries)) {
            return swc_fail_memory(error);
        }
        book->entries = entries;
        *index = book->entry_count;
        book->entries[book->entry_count++] = (ledger_entry){.reversal = SIZE_MAX};
    }
    *index_out = *index;
    return SWC_OK;
}

static swc_status note_reversal(swc_validate *run, const row_record *record, idset_place place,
                                swc_error *error)
{
    ledger *book = run->ledger;
    ledger_reversal reversal = {
        .place = place,
        .day = day_of(text_of(run, record, "date")),
        .quantity = number_of(text_of(run, record, "quantity")),
        .amount = number_of(text_of(run, record, "amount_vnd")),
        .fault = SWC_ISSUE_COUNT,
    };
    void *reversals = book->reversals;
    if (!swc_grow(&reversals, &book->reversal_capacity, book->reversal_count + 1,
                  sizeof *book->reversals)) {
        return swc_fail_memory(error);
    }
    book->reversals = reversals;
    swc_status status = target_of(book, text_of(run, record, "reverses"), &reversal.target, error);
    book->reversals[book->reversal_count++] = reversal;
    return status;
}

static swc_status learn_entry(swc_validate *run, const row_record *record, ledger_entry *entry,
                              idset_place place, swc_error *error)
{
    ledger *book = run->ledger;
    swc_str word = text_of(run, record, "entry");
    entry->found = true;
    entry->day = day_of(text_of(run, record, "date"));
    entry->quantity = number_of(text_of(run, record, "quantity"));
    entry->amount = number_of(text_of(run, record, "amount_vnd"));
    entry->is_cash = swc_str_is(text_of(run, record, "form"), "cash");
    entry->sign = swc_str_is(word, "receipt") ? 1 : swc_str_is(word, "spend") ? -1 : 0;
    for (size_t i = 0; i < book->reversal_count && swc_str_is(word, "reversal"); i++) {
        if (book->reversals[i].place.sheet == place.sheet &&
            book->reversals[i].place.row == place.row) {
            entry->reversal = i;
        }
    }
    entry->quantity_left = entry->quantity;
    entry->amount_left = entry->amount;
    entry->donor = swc_arena_copy(&book->arena, text_of(run, record, "donor_name"));
    entry->form = swc_arena_copy(&book->arena, text_of(run, record, "form"));
    return entry->donor.data == NULL || entry->form.data == NULL ? swc_fail_memory(error) : SWC_OK;
}

swc_status swc_validate_ledger_note(swc_validate *run, const row_record *record, idset_place place,
                                    swc_error *error)
{
    ledger *book = run->ledger;
    swc_str word = text_of(run, record, "entry");
    if (book->stage == LEDGER_ENTRIES) {
        const size_t *index = swc_keymap_get(&book->targets, text_of(run, record, "donation_id"));
        return index == NULL ? SWC_OK
                             : learn_entry(run, record, &book->entries[*index], place, error);
    }
    if (swc_str_is(word, "reversal")) {
        return note_reversal(run, record, place, error);
    }
    int64_t amount = number_of(text_of(run, record, "amount_vnd"));
    if (!swc_str_is(text_of(run, record, "form"), "cash") || amount <= 0) {
        return SWC_OK;
    }
    uint32_t day = day_of(text_of(run, record, "date"));
    if (swc_str_is(word, "receipt")) {
        return add_in(book, day, amount, error);
    }
    if (swc_str_is(word, "spend")) {
        return add_out(book, (ledger_out){.day = day, .amount = amount, .place = place}, error);
    }
    return SWC_OK;
}

/* Take from what is left of an entry; false when it would go below 0. */
static bool take(int64_t *left, int64_t part)
{
    if (part <= 0 || *left < 0) { /* nothing asked, or the entry states none */
        return true;
    }
    *left -= part;
    return *left >= 0;
}

/* A reversal undoes the entry it names; the reversal of a reversal gives back to that entry. */
static swc_status settle_reversal(ledger *book, size_t index, swc_error *error)
{
    ledger_reversal *reversal = &book->reversals[index];
    ledger_entry *entry = &book->entries[reversal->target];
    const ledger_reversal *undone =
        entry->reversal == SIZE_MAX ? NULL : &book->reversals[entry->reversal];
    if (!entry->found || entry->day > reversal->day ||
        (undone != NULL && undone->fault != SWC_ISSUE_COUNT)) {
        reversal->fault = SWC_ISSUE_REVERSAL_UNKNOWN;
        return SWC_OK;
    }
    if (undone != NULL) {
        entry->sign = undone->sign;
        entry->is_cash = undone->is_cash;
        entry->amount = undone->amount;
        entry->quantity = undone->quantity;
        if (!entry->opened) {
            entry->amount_left = undone->amount;
            entry->quantity_left = undone->quantity;
            entry->opened = true;
        }
    }
    reversal->amount = reversal->amount >= 0 ? reversal->amount : entry->amount;
    reversal->quantity = reversal->quantity >= 0 ? reversal->quantity : entry->quantity;
    reversal->sign = -entry->sign;
    reversal->is_cash = entry->is_cash;
    bool enough = take(&entry->amount_left, reversal->amount) &&
                  take(&entry->quantity_left, reversal->quantity);
    if (!enough) {
        reversal->fault = SWC_ISSUE_BALANCE_NEGATIVE;
        return SWC_OK;
    }
    if (undone != NULL) {
        ledger_entry *below = &book->entries[undone->target];
        below->amount_left +=
            below->amount_left >= 0 && reversal->amount > 0 ? reversal->amount : 0;
        below->quantity_left +=
            below->quantity_left >= 0 && reversal->quantity > 0 ? reversal->quantity : 0;
    }
    if (!reversal->is_cash || reversal->amount <= 0 || reversal->sign == 0) {
        return SWC_OK;
    }
    return reversal->sign > 0 ? add_in(book, reversal->day, reversal->amount, error)
                              : add_out(book,
                                        (ledger_out){.day = reversal->day,
                                                     .amount = reversal->amount,
                                                     .place = reversal->place},
                                        error);
}

static int compare_days(const void *a, const void *b)
{
    uint32_t x = ((const ledger_day *)a)->day;
    uint32_t y = ((const ledger_day *)b)->day;
    return (x > y) - (x < y);
}

static int compare_places(idset_place a, idset_place b)
{
    return a.sheet != b.sheet ? (a.sheet > b.sheet) - (a.sheet < b.sheet)
                              : (a.row > b.row) - (a.row < b.row);
}

static int compare_outs(const void *a, const void *b)
{
    const ledger_out *x = a;
    const ledger_out *y = b;
    return x->day != y->day ? (x->day > y->day) - (x->day < y->day)
                            : compare_places(x->place, y->place);
}

/* Day by day, receipts first (FORMS: the balance is not negative after any day); a spend that the
 * cash does not cover is refused, and the later ones are judged without it. */
static void settle_balance(ledger *book)
{
    if (book->day_count > 0) {
        qsort(book->days, book->day_count, sizeof *book->days, compare_days);
    }
    if (book->out_count > 0) {
        qsort(book->outs, book->out_count, sizeof *book->outs, compare_outs);
    }
    int64_t balance = 0;
    size_t next_in = 0;
    for (size_t i = 0; i < book->out_count; i++) {
        ledger_out *out = &book->outs[i];
        while (next_in < book->day_count && book->days[next_in].day <= out->day) {
            balance += book->days[next_in++].amount;
        }
        out->refused = out->amount > balance;
        balance -= out->refused ? 0 : out->amount;
    }
}

swc_status swc_validate_ledger_settle(swc_validate *run, swc_error *error)
{
    ledger *book = run->ledger;
    if (book->stage == LEDGER_ROWS && book->reversal_count > 0) {
        book->stage = LEDGER_ENTRIES;
        return SWC_OK;
    }
    swc_status status = SWC_OK;
    for (size_t i = 0; i < book->reversal_count && status == SWC_OK; i++) {
        status = settle_reversal(book, i, error);
    }
    if (status == SWC_OK) {
        settle_balance(book);
        book->stage = LEDGER_SETTLED;
    }
    return status;
}

bool swc_validate_ledger_may_fill(const swc_validate *run, const row_record *record, size_t field)
{
    return run->kind == SWC_DONATIONS && swc_str_is(text_of(run, record, "entry"), "reversal") &&
           text_of(run, record, "reverses").length > 0 &&
           (swc_validate_field_is(run, field, "donor_name") ||
            swc_validate_field_is(run, field, "form"));
}

/* Donor and form of a reversal are those of the entry it names (of a reversal: of the one below).
 */
static void fill_reversal(const swc_validate *run, row_record *record,
                          const ledger_reversal *reversal)
{
    const ledger *book = run->ledger;
    const ledger_entry *entry = &book->entries[reversal->target];
    size_t donor = swc_validate_field_of(run, "donor_name");
    size_t form = swc_validate_field_of(run, "form");
    for (size_t steps = 0; steps <= book->reversal_count; steps++) {
        swc_value *values = record->values;
        values[donor].text = values[donor].text.length > 0 ? values[donor].text : entry->donor;
        values[form].text = values[form].text.length > 0 ? values[form].text : entry->form;
        if (entry->reversal == SIZE_MAX) {
            break;
        }
        entry = &book->entries[book->reversals[entry->reversal].target];
    }
}

static swc_status check_donation(swc_validate *run, row_record *record, idset_place place)
{
    const ledger *book = run->ledger;
    size_t reverses = swc_validate_field_of(run, "reverses");
    for (size_t i = 0; i < book->reversal_count; i++) {
        const ledger_reversal *reversal = &book->reversals[i];
        if (compare_places(reversal->place, place) != 0) {
            continue;
        }
        if (reversal->fault == SWC_ISSUE_COUNT) {
            fill_reversal(run, record, reversal);
            break; /* the reversal of a receipt may still overdraw */
        }
        if (reversal->fault == SWC_ISSUE_REVERSAL_UNKNOWN) {
            swc_value_find(&record->values[reverses], reversal->fault,
                           "mã bị đảo không có hoặc ghi sau ngày đảo",
                           "the entry is not there, or is later than its reversal");
        } else {
            swc_value_find(&record->values[reverses], reversal->fault, "đảo nhiều hơn khoản bị đảo",
                           "more is reversed than was entered");
        }
        return SWC_OK;
    }
    for (size_t i = 0; i < book->out_count; i++) {
        if (book->outs[i].refused && compare_places(book->outs[i].place, place) == 0) {
            swc_value_find(&record->values[swc_validate_field_of(run, "amount_vnd")],
                           SWC_ISSUE_BALANCE_NEGATIVE, "chi quá số tiền đang có",
                           "more is spent than there is");
            break;
        }
    }
    return SWC_OK;
}

swc_status swc_validate_ledger_check(swc_validate *run, row_record *record, idset_place place,
                                     swc_error *error)
{
    return run->kind == SWC_DONATIONS ? check_donation(run, record, place)
           : run->kind == SWC_DEVICES ? swc_validate_ledger_check_device(run, record, error)
                                      : SWC_OK;
}

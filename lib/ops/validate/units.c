/* Devices against the ledger of --donations: unknown ids, and units that do not add up. */
#include "ops/validate/ledger.h"
#include "ops/validate/report.h"

#include "swc/stream.h"

#include <inttypes.h>
#include <stdlib.h>

static int64_t number_of(swc_str text)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || number > INT64_MAX / 100) {
            return -1;
        }
        number = number * 10 + (text.data[i] - '0');
    }
    return text.length == 0 ? -1 : number;
}

static swc_str cell_of(const ledger *book, size_t row, const char *column)
{
    return swc_table_get(&book->table, row, swc_table_column(&book->table, column));
}

static bool is_device_receipt(const ledger *book, size_t row)
{
    if (!swc_str_is(cell_of(book, row, "entry"), "receipt")) {
        return false;
    }
    swc_str form = cell_of(book, row, "form");
    for (const swc_word *word = swc_device_types(); word->word != NULL; word++) {
        if (swc_str_is(form, word->word)) {
            return true;
        }
    }
    return false;
}

/* What a reversal takes back from the receipt it names, its whole quantity unless it says less. */
static void subtract_reversal(ledger *book, size_t row)
{
    const size_t *named = swc_keymap_get(&book->donations, cell_of(book, row, "reverses"));
    if (!swc_str_is(cell_of(book, row, "entry"), "reversal") || named == NULL) {
        return;
    }
    ledger_units *units = &book->units[*named];
    int64_t taken = number_of(cell_of(book, row, "quantity"));
    if (units->expected >= 0) {
        units->expected = taken < 0 || taken > units->expected ? 0 : units->expected - taken;
    }
}

swc_status swc_validate_ledger_load(swc_validate *run, const char *path, swc_error *error)
{
    ledger *book = run->ledger;
    swc_stream_options options = {.accept_unsealed = run->options.unsealed, .kind = "donations"};
    size_t dropped = 0;
    swc_status status = swc_stream_read(path, &options, &book->table, &dropped, error);
    if (status != SWC_OK) {
        return status;
    }
    book->units = calloc(book->table.row_count + 1, sizeof *book->units);
    if (book->units == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t row = 0; row < book->table.row_count; row++) {
        size_t *index = NULL;
        bool found = false;
        if (!swc_keymap_put(&book->donations, cell_of(book, row, "donation_id"), &index, &found)) {
            return swc_fail_memory(error);
        }
        *index = found ? *index : row;
        book->units[row] = (ledger_units){
            .row = row,
            .expected =
                is_device_receipt(book, row) ? number_of(cell_of(book, row, "quantity")) : -1};
    }
    for (size_t row = 0; row < book->table.row_count; row++) {
        subtract_reversal(book, row);
    }
    return SWC_OK;
}

swc_status swc_validate_ledger_check_device(swc_validate *run, row_record *record, swc_error *error)
{
    (void)error;
    size_t field = swc_validate_field_of(run, "donation_id");
    swc_value *value = &record->values[field];
    if (value->text.length > 0 && swc_keymap_get(&run->ledger->donations, value->text) == NULL) {
        swc_value_find(value, SWC_ISSUE_FOREIGN_KEY, "mã ủng hộ không có trong sổ tiếp nhận",
                       "the donation is not in the ledger");
    }
    return SWC_OK;
}

void swc_validate_ledger_count(swc_validate *run, const row_record *record, idset_place place)
{
    ledger *book = run->ledger;
    swc_str id = record->values[swc_validate_field_of(run, "donation_id")].text;
    const size_t *row = id.length == 0 ? NULL : swc_keymap_get(&book->donations, id);
    if (row == NULL) {
        return;
    }
    ledger_units *units = &book->units[*row];
    if (!swc_str_equal(record->values[swc_validate_field_of(run, "type")].text,
                       cell_of(book, *row, "form"))) {
        return; /* devices bought from cash, or of another type than was promised */
    }
    int64_t quantity = number_of(record->values[swc_validate_field_of(run, "quantity")].text);
    units->counted += quantity < 0 ? 1 : quantity;
    if (!units->seen) {
        units->seen = true;
        units->first = place;
    }
}

static swc_status report(swc_validate *run, const ledger_units *units, swc_error *error)
{
    const ledger *book = run->ledger;
    swc_str id = cell_of(book, units->row, "donation_id");
    swc_str form = cell_of(book, units->row, "form");
    swc_buf vi = {0};
    swc_buf en = {0};
    bool added =
        swc_buf_printf(&vi, "khoản %.*s: sổ ghi %" PRId64 " %.*s, danh sách có %" PRId64,
                       (int)id.length, id.data, units->expected, (int)form.length, form.data,
                       units->counted) &&
        swc_buf_printf(
            &en, "donation %.*s: the ledger says %" PRId64 " %.*s, the list has %" PRId64,
            (int)id.length, id.data, units->expected, (int)form.length, form.data, units->counted);
    swc_status status = added ? SWC_OK : swc_fail_memory(error);
    if (added) {
        issue_place place = {.file = &run->files[0],
                             .column = SWC_NO_COLUMN,
                             .value = id,
                             .field = SWC_STR("donation_id")};
        if (units->seen) {
            place.sheet = run->sheets[units->first.sheet];
            place.file = place.sheet->file;
            place.row = units->first.row;
        }
        issue_details details = {.text = {{swc_buf_str(&vi)}, {swc_buf_str(&en)}}};
        status = swc_validate_run_issue(run, SWC_ISSUE_TOTAL_MISMATCH, &place, &details, error);
    }
    swc_buf_free(&vi);
    swc_buf_free(&en);
    return status;
}

swc_status swc_validate_ledger_compare(swc_validate *run, swc_error *error)
{
    const ledger *book = run->ledger;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < book->table.row_count && status == SWC_OK; i++) {
        const ledger_units *units = &book->units[i];
        if (units->expected >= 0 && units->counted != units->expected) {
            status = report(run, units, error);
        }
    }
    return status;
}

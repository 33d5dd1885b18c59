/* The ledger's free cash by earmark (RULES 7.7). Knows no unit price and no pool. */
#include "ops/audit/facts.h"

#include <stdlib.h>

enum { LONGEST_CHAIN = 64 }; /* a reversal of a reversal of ...: deeper is a ring */

typedef struct ledger {
    const swc_table *table;
    size_t id, entry, reverses, date, form, amount, earmark;
    swc_keymap rows; /* donation_id: row */
} ledger;

/* What an entry comes down to: the receipt, spend or pledge it is or undoes. */
typedef struct meaning {
    size_t base; /* row */
    int sign;    /* of the amount in the balance */
    int64_t amount_vnd;
} meaning;

static swc_status fail_entry(swc_error *error, size_t row)
{
    return swc_fail(
        error, SWC_ERR_INPUT,
        "sổ ủng hộ, dòng %zu: bút toán đảo không chỉ đến một khoản có thật hoặc số tiền "
        "không đọc được; hãy sửa sổ rồi chạy lại swc-validate",
        "donations, row %zu: the reversal names no real entry, or the amount is "
        "unreadable; correct the ledger and run swc-validate again",
        row + 1);
}

static bool read_amount(swc_str cell, int64_t *out)
{
    int64_t amount = 0;
    for (size_t i = 0; i < cell.length; i++) {
        if (cell.data[i] < '0' || cell.data[i] > '9' ||
            __builtin_mul_overflow(amount, (int64_t)10, &amount) ||
            __builtin_add_overflow(amount, (int64_t)(cell.data[i] - '0'), &amount)) {
            return false;
        }
    }
    *out = amount;
    return true;
}

static swc_status understand(const ledger *book, size_t row, meaning *out, swc_error *error)
{
    int sign = 1;
    bool has_amount = false;
    size_t at = row;
    *out = (meaning){0};
    for (int depth = 0; depth < LONGEST_CHAIN; depth++) {
        swc_str entry = swc_table_get(book->table, at, book->entry);
        swc_str amount = swc_table_get(book->table, at, book->amount);
        if (!has_amount && amount.length > 0) {
            has_amount = true;
            if (!read_amount(amount, &out->amount_vnd)) {
                return fail_entry(error, at);
            }
        }
        if (!swc_str_is(entry, "reversal")) {
            out->base = at;
            out->sign = swc_str_is(entry, "receipt") ? sign
                        : swc_str_is(entry, "spend") ? -sign
                                                     : 0;
            return SWC_OK;
        }
        size_t *named = swc_keymap_get(&book->rows, swc_table_get(book->table, at, book->reverses));
        if (named == NULL) {
            return fail_entry(error, at);
        }
        at = *named;
        sign = -sign;
    }
    return fail_entry(error, row);
}

static swc_status add_to_balance(swc_keymap *earmarks, cash_balance *balances, swc_str earmark,
                                 const meaning *what, size_t row, swc_error *error)
{
    size_t *number;
    bool found;
    if (!swc_keymap_put(earmarks, earmark, &number, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        *number = earmarks->count - 1;
        balances[*number].earmark = earmark;
    }
    int64_t *balance = &balances[*number].balance_vnd;
    int64_t change = what->sign * what->amount_vnd;
    return __builtin_add_overflow(*balance, change, balance) ? fail_entry(error, row) : SWC_OK;
}

static swc_status index_rows(ledger *book, swc_error *error)
{
    for (size_t row = 0; row < book->table->row_count; row++) {
        size_t *value;
        bool found;
        if (!swc_keymap_put(&book->rows, swc_table_get(book->table, row, book->id), &value,
                            &found)) {
            return swc_fail_memory(error);
        }
        if (!found) {
            *value = row;
        }
    }
    return SWC_OK;
}

swc_status audit_read_cash(audit_facts *facts, cash_balance **balances_out, size_t *count_out,
                           swc_error *error)
{
    const swc_table *table = facts->in->donations;
    ledger book = {.table = table,
                   .id = swc_table_column(table, "donation_id"),
                   .entry = swc_table_column(table, "entry"),
                   .reverses = swc_table_column(table, "reverses"),
                   .date = swc_table_column(table, "date"),
                   .form = swc_table_column(table, "form"),
                   .amount = swc_table_column(table, "amount_vnd"),
                   .earmark = swc_table_column(table, "earmark")};
    swc_keymap earmarks = {0};
    cash_balance *balances = calloc(table->row_count + 1, sizeof *balances);
    swc_status status = balances == NULL ? swc_fail_memory(error) : index_rows(&book, error);
    for (size_t row = 0; row < table->row_count && status == SWC_OK; row++) {
        meaning what;
        if (audit_after_as_of(facts, swc_table_get(table, row, book.date))) {
            continue;
        }
        status = understand(&book, row, &what, error);
        if (status == SWC_OK && what.sign != 0 &&
            swc_str_is(swc_table_get(table, what.base, book.form), "cash") &&
            !audit_after_as_of(facts, swc_table_get(table, what.base, book.date))) {
            status =
                add_to_balance(&earmarks, balances, swc_table_get(table, what.base, book.earmark),
                               &what, row, error);
        }
    }
    *count_out = earmarks.count;
    swc_keymap_free(&earmarks);
    swc_keymap_free(&book.rows);
    if (status != SWC_OK) {
        free(balances);
        balances = NULL;
    }
    *balances_out = balances;
    return status;
}

/* The donation ledger: the earmark of a donation, and what its free cash can buy (RULES 7.7). */
#include "ops/allocate/history.h"
#include "ops/allocate/remark.h"
#include "ops/allocate/stock.h"

#include <stdlib.h>

/* A reversal of a reversal of ... ends here: deeper chains are a circle. */
enum { MAX_REVERSALS = 1000 };

swc_status alloc_ledger_read(const swc_allocate_input *input, ledger *out, swc_error *error)
{
    const swc_table *table = input->donations;
    *out = (ledger){.table = table, .as_of = input->policy->as_of};
    if (table == NULL) {
        return SWC_OK;
    }
    out->id = swc_table_column(table, "donation_id");
    out->entry = swc_table_column(table, "entry");
    out->reverses = swc_table_column(table, "reverses");
    out->date = swc_table_column(table, "date");
    out->form = swc_table_column(table, "form");
    out->amount = swc_table_column(table, "amount_vnd");
    out->earmark = swc_table_column(table, "earmark");
    for (size_t row = 0; row < table->row_count; row++) {
        size_t *value;
        bool found;
        if (!swc_keymap_put(&out->row_by_id, swc_table_get(table, row, out->id), &value, &found)) {
            alloc_ledger_free(out);
            return swc_fail_memory(error);
        }
        if (found) {
            size_t first = *value;
            alloc_ledger_free(out);
            return swc_fail(error, SWC_ERR_INPUT,
                            "%s: dòng dữ liệu %zu và %zu trùng donation_id; hãy sửa một dòng",
                            "%s: data rows %zu and %zu have one donation_id; correct one of them",
                            table->name.data, first + 1, row + 1);
        }
        *value = row;
    }
    return SWC_OK;
}

static bool is_seen(const ledger *l, size_t row)
{
    return l->as_of[0] == '\0' ||
           swc_str_compare(swc_table_get(l->table, row, l->date), swc_str_of(l->as_of)) <= 0;
}

/* The entry that a row stands for in the end (itself unless it is a reversal), the sign it counts
 * with, and the row whose amount counts. *base_out is SIZE_MAX when an entry on the way is unseen.
 */
static swc_status find_base(const ledger *l, size_t row, size_t *base_out, int *sign_out,
                            size_t *amount_row_out, swc_error *error)
{
    int sign = 1;
    size_t amount_row = row;
    size_t at = row;
    for (size_t depth = 0;; depth++) {
        if (amount_row == at && swc_table_get(l->table, at, l->amount).length == 0) {
            amount_row = SIZE_MAX; /* take the amount of the next entry named */
        }
        if (!is_seen(l, at)) {
            *base_out = SIZE_MAX;
            return SWC_OK;
        }
        swc_str entry = swc_table_get(l->table, at, l->entry);
        if (!swc_str_is(entry, "reversal")) {
            *base_out = at;
            *amount_row_out = amount_row;
            *sign_out = swc_str_is(entry, "receipt") ? sign
                        : swc_str_is(entry, "spend") ? -sign
                                                     : 0;
            return SWC_OK;
        }
        size_t *named = swc_keymap_get(&l->row_by_id, swc_table_get(l->table, at, l->reverses));
        if (named == NULL || depth == MAX_REVERSALS) {
            return swc_fail(error, SWC_ERR_INPUT,
                            "%s: dòng dữ liệu %zu: bút toán đảo không chỉ đến bút toán nào có thật",
                            "%s: data row %zu: a reversal that names no entry of the ledger",
                            l->table->name.data, row + 1);
        }
        sign = -sign;
        at = *named;
        if (amount_row == SIZE_MAX) {
            amount_row = at;
        }
    }
}

swc_status alloc_ledger_earmark(const ledger *l, swc_str donation_id, swc_str *earmark_out,
                                swc_error *error)
{
    *earmark_out = (swc_str){NULL, 0};
    size_t *row = l->table == NULL ? NULL : swc_keymap_get(&l->row_by_id, donation_id);
    if (row == NULL) {
        return SWC_OK;
    }
    size_t base = SIZE_MAX;
    size_t amount_row;
    int sign;
    swc_status status = find_base(l, *row, &base, &sign, &amount_row, error);
    if (status == SWC_OK && base != SIZE_MAX) {
        *earmark_out = swc_table_get(l->table, base, l->earmark);
    }
    return status;
}

typedef struct balance {
    uint32_t audience;
    int64_t vnd;
} balance;

typedef struct balances {
    balance *items;
    size_t count, capacity;
    swc_keymap by_earmark;
} balances;

static swc_status bad_row(const ledger *l, size_t row, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s: dòng dữ liệu %zu: số tiền không hợp lệ; hãy chạy swc-validate trước",
                    "%s: data row %zu: the amount is not valid; run swc-validate first",
                    l->table->name.data, row + 1);
}

static swc_status add_to_balance(const ledger *l, size_t row, size_t base, int64_t amount, stock *s,
                                 balances *all, swc_error *error)
{
    swc_str earmark = swc_table_get(l->table, base, l->earmark);
    size_t *index;
    bool found;
    size_t next = all->count;
    if (!swc_keymap_put(&all->by_earmark, earmark, &index, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        void *items = all->items;
        if (!swc_grow(&items, &all->capacity, all->count + 1, sizeof *all->items)) {
            return swc_fail_memory(error);
        }
        all->items = items;
        all->items[next] = (balance){0};
        *index = next;
        all->count++;
        swc_status status = alloc_stock_audience(s, earmark, false, l->table, base,
                                                 &all->items[next].audience, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    balance *target = &all->items[*index];
    return __builtin_add_overflow(target->vnd, amount, &target->vnd) ? bad_row(l, row, error)
                                                                     : SWC_OK;
}

static swc_status add_row(const ledger *l, size_t row, stock *s, balances *all, swc_error *error)
{
    size_t base = SIZE_MAX;
    size_t amount_row = row;
    int sign = 0;
    swc_status status = find_base(l, row, &base, &sign, &amount_row, error);
    if (status != SWC_OK || base == SIZE_MAX || sign == 0 ||
        !swc_str_is(swc_table_get(l->table, base, l->form), "cash")) {
        return status;
    }
    int64_t amount = 0;
    if (amount_row != SIZE_MAX &&
        !alloc_history_read_amount(swc_table_get(l->table, amount_row, l->amount), &amount)) {
        return bad_row(l, amount_row, error);
    }
    return add_to_balance(l, row, base, sign * amount, s, all, error);
}

swc_status alloc_ledger_add_pools(const swc_allocate_input *input, const ledger *l, stock *s,
                                  swc_error *error)
{
    const swc_policy *policy = input->policy;
    balances all = {0};
    swc_status status = SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < l->table->row_count; row++) {
        status = is_seen(l, row) ? add_row(l, row, s, &all, error) : SWC_OK;
    }
    swc_device_type type = policy->cash_mode == SWC_CASH_GRANT ? SWC_CASH : policy->cash_type;
    for (size_t i = 0; status == SWC_OK && i < all.count; i++) {
        int64_t units = all.items[i].vnd > 0 ? all.items[i].vnd / policy->unit_price_vnd : 0;
        uint32_t number;
        if (all.items[i].vnd < 0) {
            REMARK(input, "%s: số dư tiền của một mục đích chỉ định nhỏ hơn 0; không mua gì từ đó",
                   "%s: the cash balance of one earmark is below 0; nothing is bought from it",
                   l->table->name.data);
        }
        if (units > 0) {
            status =
                alloc_stock_pool(s, all.items[i].audience == 0 ? POOL_MONEY : POOL_EARMARKED_MONEY,
                                 type, all.items[i].audience, &number, error);
            if (status == SWC_OK) {
                s->pools[number].capacity = (uint64_t)units;
            }
        }
    }
    free(all.items);
    swc_keymap_free(&all.by_earmark);
    return status;
}

void alloc_ledger_free(ledger *l)
{
    swc_keymap_free(&l->row_by_id);
}

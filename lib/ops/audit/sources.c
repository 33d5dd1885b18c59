/* Units that do not lie in stock as they are: quotas, purchases, what a second pass opens (RULES
 * 7.3, 7.5, 7.7). Knows no child. */
#include "ops/audit/facts.h"

#include <stdlib.h>

typedef struct quota_line {
    swc_str district;
    swc_device_type type;
    uint32_t units;
    size_t row; /* from 1 */
} quota_line;

static int compare_quota_lines(const void *left, const void *right)
{
    const quota_line *a = left;
    const quota_line *b = right;
    int order = swc_str_compare(a->district, b->district);
    return order != 0 ? order : (int)a->type - (int)b->type;
}

static swc_status read_quota_line(const audit_facts *facts, size_t row, quota_line *out,
                                  swc_error *error)
{
    const swc_table *quota = facts->in->quota;
    size_t units = swc_table_column(quota, "units");
    size_t type = swc_table_column(quota, "type");
    if (units == SIZE_MAX) {
        units = swc_table_column(quota, "share");
    }
    swc_str word = type == SIZE_MAX && facts->in->quota_type != NULL
                       ? swc_str_of(facts->in->quota_type)
                       : swc_table_get(quota, row, type);
    int64_t count = audit_read_figure(swc_table_get(quota, row, units), 0);
    *out = (quota_line){.district = swc_table_get(quota, row, swc_table_column(quota, "district")),
                        .type = swc_device_type_of(word),
                        .units = (uint32_t)count,
                        .row = row + 1};
    if (out->type >= SWC_CASH || count < 0 || count > MOST_UNITS || out->district.length == 0) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "chỉ tiêu, dòng %zu: cần district, type (hoặc --quota-type) và số units "
                        "hoặc share viết bằng chữ số",
                        "quota, row %zu: district, type (or --quota-type) and units or share in "
                        "digits are needed",
                        row + 1);
    }
    return SWC_OK;
}

/* Take the first units of the open pool of a type for one district. */
static swc_status take_quota(audit_facts *facts, const quota_line *line, const uint32_t *open,
                             swc_error *error)
{
    uint32_t from = open[line->type];
    if (line->units == 0) {
        return SWC_OK;
    }
    if (from == NOT_FOUND || facts->pools[from].capacity < line->units) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "chỉ tiêu, dòng %zu: đòi nhiều %s hơn số máy chưa chỉ định còn trong kho; "
                        "hãy giảm chỉ tiêu",
                        "quota, row %zu: asks for more units of type %s than are left in stock "
                        "without an earmark; lower it",
                        line->row, swc_device_type_name(line->type));
    }
    swc_buf tail = {0};
    pool made = {.type = (uint8_t)line->type,
                 .kind = POOL_QUOTA,
                 .asks = line->district,
                 .capacity = line->units,
                 .first_unit = facts->pools[from].first_unit,
                 .twin = NOT_FOUND};
    uint32_t number;
    swc_status status =
        swc_buf_printf(&tail, "(district=%.*s)", (int)line->district.length, line->district.data)
            ? audit_add_pool(facts, &made, tail.data, &number, error)
            : swc_fail_memory(error);
    swc_buf_free(&tail);
    facts->pools[from].first_unit += line->units;
    facts->pools[from].capacity -= line->units;
    return status;
}

/* A district has one line for each type: two could only be a slip. */
static swc_status refuse_repeated_lines(const quota_line *lines, size_t count, swc_error *error)
{
    for (size_t i = 1; i < count; i++) {
        if (compare_quota_lines(&lines[i - 1], &lines[i]) == 0) {
            return swc_fail(error, SWC_ERR_INPUT,
                            "chỉ tiêu: dòng %zu và dòng %zu cùng huyện và cùng loại thiết bị; hãy "
                            "gộp thành một dòng",
                            "quota: rows %zu and %zu have the same district and device type; make "
                            "them one row",
                            lines[i - 1].row, lines[i].row);
        }
    }
    return SWC_OK;
}

swc_status audit_split_quota(audit_facts *facts, swc_error *error)
{
    const swc_table *quota = facts->in->quota;
    uint32_t open[SWC_DEVICE_TYPE_COUNT];
    for (size_t i = 0; i < SWC_DEVICE_TYPE_COUNT; i++) {
        open[i] = NOT_FOUND;
    }
    for (size_t i = 0; i < facts->pool_count; i++) {
        if (facts->pools[i].kind == POOL_OPEN) {
            open[facts->pools[i].type] = (uint32_t)i;
        }
    }
    quota_line *lines = calloc(quota->row_count + 1, sizeof *lines);
    swc_status status = lines == NULL ? swc_fail_memory(error) : SWC_OK;
    for (size_t row = 0; row < quota->row_count && status == SWC_OK; row++) {
        status = read_quota_line(facts, row, &lines[row], error);
    }
    if (status == SWC_OK) {
        qsort(lines, quota->row_count, sizeof *lines, compare_quota_lines);
        status = refuse_repeated_lines(lines, quota->row_count, error);
    }
    for (size_t i = 0; i < quota->row_count && status == SWC_OK; i++) {
        status = take_quota(facts, &lines[i], open, error);
    }
    free(lines);
    return status;
}

/* Pools of what the free cash buys, or of grants (RULES 7.7). */
swc_status audit_add_purchases(audit_facts *facts, swc_error *error)
{
    const swc_policy *policy = facts->in->policy;
    bool grant = policy->cash_mode == SWC_CASH_GRANT;
    cash_balance *balances;
    size_t count;
    if (facts->in->donations == NULL) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "chính sách có [cash] nên cần sổ ủng hộ (--donations)",
                        "the policy has [cash], so the ledger is needed (--donations)");
    }
    swc_status status = audit_read_cash(facts, &balances, &count, error);
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        int64_t units = balances[i].balance_vnd / policy->unit_price_vnd;
        pool made = {.type = (uint8_t)(grant ? SWC_CASH : policy->cash_type),
                     .asks = balances[i].earmark,
                     .bought = true,
                     .twin = NOT_FOUND};
        asked_values asked;
        made.kind = balances[i].earmark.length > 0 ? POOL_EARMARKED_PURCHASE : POOL_OPEN_PURCHASE;
        if (units <= 0) {
            continue;
        }
        made.affordable = units;
        made.capacity = units > MOST_UNITS ? MOST_UNITS : (uint32_t)units;
        uint32_t number;
        status =
            audit_read_asks(made.asks, &asked)
                ? audit_add_pool(facts, &made, grant ? "(grant)" : "(purchase)", &number, error)
                : swc_fail(error, SWC_ERR_INPUT,
                           "sổ ủng hộ: một mục chỉ định không đúng dạng khóa=giá trị; hãy "
                           "chạy lại swc-validate",
                           "donations: an earmark is not of the form key=value; run "
                           "swc-validate again");
    }
    free(balances);
    return status;
}

/* All pools of a type that the second pass opens, as one; not to be found by its id. */
static swc_status add_reopened_type(audit_facts *facts, uint8_t type, swc_error *error)
{
    void *pools = facts->pools;
    if (facts->reopened[type] != NOT_FOUND) {
        return SWC_OK;
    }
    if (!swc_grow(&pools, &facts->pool_capacity, facts->pool_count + 1, sizeof *facts->pools)) {
        return swc_fail_memory(error);
    }
    facts->pools = pools;
    facts->reopened[type] = (uint32_t)facts->pool_count;
    facts->pools[facts->pool_count++] =
        (pool){.id = swc_str_of(swc_device_type_name((swc_device_type)type)),
               .type = type,
               .kind = POOL_REOPENED_TYPE,
               .twin = NOT_FOUND};
    return SWC_OK;
}

/* The second pass of soft earmarks, open to everybody; how many units each pool holds depends on
 * the first (holdings.c). */
swc_status audit_reopen_earmarked(audit_facts *facts, swc_error *error)
{
    size_t count = facts->pool_count;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        pool made = facts->pools[i];
        if (made.kind != POOL_EARMARKED) {
            continue;
        }
        made.kind = POOL_REOPENED;
        made.twin = (uint32_t)i;
        made.capacity = 0;
        uint32_t number = NOT_FOUND;
        status = audit_add_pool(facts, &made, "(open)", &number, error);
        facts->pools[i].twin = number;
        if (status == SWC_OK) {
            status = add_reopened_type(facts, made.type, error);
        }
    }
    return status;
}

/* The table of cut-offs, row by row, against the pools and what the proof found. Proves nothing. */
#include "ops/audit/inspect.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { POOL, CAPACITY, USED, CUTOFF_RANK, CUTOFF_COLUMNS };

static const char *const column_names[CUTOFF_COLUMNS] = {"pool", "capacity", "used", "cutoff_rank"};

/* What must stand in each column. */
static const char *const rules[CUTOFF_COLUMNS][2] = {
    [CAPACITY] = {"phải là số đơn vị của nguồn này trong kho",
                  "must be the number of units that the stock has in this pool"},
    [USED] = {"phải là số đơn vị mà kế hoạch trao từ nguồn này",
              "must be the number of units that the plan gives from this pool"},
    [CUTOFF_RANK] = {"phải là điểm cắt nhỏ nhất đúng quy tắc, để trống nếu nguồn còn máy hoặc "
                     "không có điểm cắt",
                     "must be the smallest cut-off that satisfies the rule, empty where units are "
                     "left or no cut-offs apply"},
};

static swc_status compare_header(inspection *at, swc_error *error)
{
    const swc_table *table = at->facts->in->cutoffs;
    bool same = table->column_count == CUTOFF_COLUMNS;
    for (size_t i = 0; i < CUTOFF_COLUMNS && same; i++) {
        same = swc_str_is(table->columns[i], column_names[i]);
    }
    return same ? SWC_OK
                : swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                    "tệp cutoffs, dòng 1: tiêu đề phải là "
                                    "pool,capacity,used,cutoff_rank",
                                    "cutoffs line 1: the header must be "
                                    "pool,capacity,used,cutoff_rank");
}

static swc_status report_cell(inspection *at, size_t column, size_t row, swc_str found,
                              swc_str expected, swc_error *error)
{
    char text[2][400];
    char values[2][80] = {"", ""};
    swc_audit_check check = column == CUTOFF_RANK ? SWC_CHECK_CUTOFF_PROOF : SWC_CHECK_TOTALS;
    if (at->facts->in->show_values) {
        int length = found.length > 20 ? 20 : (int)found.length;
        (void)snprintf(values[SWC_VI], sizeof values[0], " (đang ghi \"%.*s\", phải là \"%.*s\")",
                       length, found.data, (int)expected.length, expected.data);
        (void)snprintf(values[SWC_EN], sizeof values[0], " (it has \"%.*s\", it must be \"%.*s\")",
                       length, found.data, (int)expected.length, expected.data);
    }
    (void)snprintf(text[SWC_VI], sizeof text[0], "tệp cutoffs, dòng %zu: cột %s %s%s", line_of(row),
                   column_names[column], rules[column][SWC_VI], values[SWC_VI]);
    (void)snprintf(text[SWC_EN], sizeof text[0], "cutoffs line %zu: the cell %s %s%s", line_of(row),
                   column_names[column], rules[column][SWC_EN], values[SWC_EN]);
    return audit_violate_texts(at->audit, check, 0, text[SWC_VI], text[SWC_EN], error);
}

/* capacity, used, cutoff_rank of one pool against its row. */
static swc_status compare_row(inspection *at, uint32_t number, size_t row, const swc_str *cells,
                              swc_error *error)
{
    char text[CUTOFF_COLUMNS][24];
    uint32_t cutoff = at->cutoffs[number];
    const pool *p = &at->facts->pools[number];
    bool empty =
        !at->cutoffs_apply || at->used[number] < at->capacity[number] || cutoff == UINT32_MAX;
    (void)snprintf(text[CAPACITY], sizeof text[0], "%" PRId64,
                   p->bought ? p->affordable : (int64_t)at->capacity[number]);
    (void)snprintf(text[USED], sizeof text[0], "%" PRIu32, at->used[number]);
    (void)snprintf(text[CUTOFF_RANK], sizeof text[0], "%" PRIu32, cutoff);
    if (empty) {
        text[CUTOFF_RANK][0] = '\0';
    }
    swc_status status = SWC_OK;
    for (size_t i = CAPACITY; i < CUTOFF_COLUMNS && status == SWC_OK; i++) {
        if (!swc_str_is(cells[i], text[i])) {
            status = report_cell(at, i, row, cells[i], swc_str_of(text[i]), error);
        }
    }
    return status;
}

/* Rows by pool id, each the row of a pool; `seen` [pool_count] marks those that have one. */
static swc_status compare_rows(inspection *at, bool *seen, swc_error *error)
{
    const audit_facts *facts = at->facts;
    const swc_table *table = facts->in->cutoffs;
    swc_str cells[CUTOFF_COLUMNS];
    swc_str before = {NULL, 0};
    swc_status status = SWC_OK;
    for (size_t row = 0; row < table->row_count && status == SWC_OK; row++) {
        swc_table_row(table, row, cells);
        uint32_t number = audit_find_pool(facts, cells[POOL]);
        bool in_order = row == 0 || swc_str_compare(before, cells[POOL]) < 0;
        before = cells[POOL];
        if (number == NOT_FOUND || at->capacity[number] == 0) {
            status = swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                       "tệp cutoffs, dòng %zu: cột pool phải là một nguồn máy có "
                                       "trong kho",
                                       "cutoffs line %zu: the cell pool must be a pool that the "
                                       "stock has",
                                       line_of(row));
            continue;
        }
        if (!in_order) {
            status = swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                       "tệp cutoffs, dòng %zu: các dòng phải xếp theo byte của cột "
                                       "pool, mỗi nguồn một dòng",
                                       "cutoffs line %zu: rows must go by the bytes of the cell "
                                       "pool, one row for each",
                                       line_of(row));
        }
        seen[number] = true;
        if (status == SWC_OK) {
            status = compare_row(at, number, row, cells, error);
        }
    }
    return status;
}

/* Pools without a row, named by a device that lies there: an id may hold a student's number. SIMs
 * have theirs too where no SIM run is held: they are in stock. @param count  of all that need one
 */
static swc_status find_missing(inspection *at, const bool *seen, size_t *count, swc_error *error)
{
    const audit_facts *facts = at->facts;
    swc_status status = SWC_OK;
    *count = 0;
    for (size_t i = 0; i < facts->pool_count && status == SWC_OK; i++) {
        const pool *p = &facts->pools[i];
        if (at->capacity[i] == 0 || p->kind == POOL_REOPENED_TYPE) {
            continue;
        }
        ++*count;
        if (seen[i]) {
            continue;
        }
        const pool *stock = p->kind == POOL_REOPENED ? &facts->pools[p->twin] : p;
        if (stock->bought) {
            status = swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                       "tệp cutoffs thiếu dòng của nguồn mua bằng tiền, loại %s",
                                       "cutoffs lacks the row of a pool bought with cash, type %s",
                                       swc_device_type_name((swc_device_type)p->type));
        } else {
            status = swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                       "tệp cutoffs thiếu dòng của nguồn có máy ở dòng %zu của "
                                       "danh sách máy",
                                       "cutoffs lacks the row of the pool of the device in line "
                                       "%zu of the devices",
                                       line_of(facts->units[stock->first_unit].row));
        }
    }
    return status;
}

static swc_status compare_note(inspection *at, size_t pool_count, swc_error *error)
{
    const swc_table *table = at->facts->in->cutoffs;
    bool same = false;
    swc_status status = inspect_own_note(at, table, " kind=cutoffs", pool_count, &same, error);
    if (status == SWC_OK && (!same || table->note_count != 1)) {
        status = swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                   "dòng #swc của tệp cutoffs phải là một dòng allocate mang đợt, "
                                   "hạt giống và số nguồn máy của kế hoạch",
                                   "the #swc line of cutoffs must be one of allocate with the "
                                   "round, the seed and the count of pools of the plan");
    }
    return status;
}

swc_status inspect_cutoffs(inspection *at, swc_error *error)
{
    if (at->facts->in->cutoffs == NULL) {
        return SWC_OK;
    }
    if (at->facts->in->cutoffs->column_count != CUTOFF_COLUMNS) {
        return compare_header(at, error);
    }
    size_t pool_count = 0;
    bool *seen = calloc(at->facts->pool_count + 1, sizeof *seen);
    swc_status status = seen == NULL ? swc_fail_memory(error) : compare_header(at, error);
    if (status == SWC_OK) {
        status = compare_rows(at, seen, error);
    }
    if (status == SWC_OK) {
        status = find_missing(at, seen, &pool_count, error);
    }
    if (status == SWC_OK) {
        status = compare_note(at, pool_count, error);
    }
    free(seen);
    return status;
}

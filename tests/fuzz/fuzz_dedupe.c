/* Any rows as a students table: a run must end well, and a second one must remove nothing.
 * Input: lines of cells cut by '|'; the first line is the header. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "lines.h"
#include "ops/dedupe/result.h"
#include "swc/dedupe.h"
#include "text/unicode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The rows a run keeps, filled as they are written. */
static bool kept_rows(swc_dedupe *dedupe, const swc_table *from, swc_table *to)
{
    linkage *link = &dedupe->link;
    swc_str cells[MAX_COLUMNS];
    bool good =
        swc_table_init(to, from->columns, from->column_count, (size_t)1 << 26, NULL) == SWC_OK;
    for (uint32_t row = 0; row < from->row_count && good; row++) {
        if (clusters_kept(&link->clusters, row) == row) {
            good = merge_cells(&link->clusters, &link->view, link->people.columns, row, cells,
                               NULL) == SWC_OK &&
                   swc_table_add(to, cells, NULL) == SWC_OK;
        }
    }
    return good;
}

static void run_twice(const swc_table *table)
{
    swc_dedupe *first = NULL;
    swc_dedupe *second = NULL;
    swc_table kept = {0};
    if (swc_dedupe_new(table, NULL, &first, NULL) == SWC_OK && kept_rows(first, table, &kept) &&
        swc_dedupe_new(&kept, NULL, &second, NULL) == SWC_OK &&
        swc_dedupe_totals(second)->removed != 0) {
        abort();
    }
    swc_dedupe_free(first);
    swc_dedupe_free(second);
    swc_table_free(&kept);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    swc_str rest = {(const char *)data, size};
    swc_str line;
    swc_str cells[MAX_COLUMNS] = {{NULL, 0}};
    swc_table table = {0};
    if (!swc_utf8_is_valid(rest) || !next_line(&rest, &line)) {
        return 0;
    }
    size_t width = cut(line, cells);
    if (swc_table_init(&table, cells, width, (size_t)1 << 26, NULL) != SWC_OK) {
        return 0;
    }
    while (table.row_count < MAX_ROWS && next_line(&rest, &line)) {
        for (size_t i = cut(line, cells); i < width; i++) {
            cells[i] = (swc_str){NULL, 0};
        }
        if (swc_table_add(&table, cells, NULL) != SWC_OK) {
            break;
        }
    }
    run_twice(&table);
    swc_table_free(&table);
    return 0;
}

/* Keeps persons that are about to be replaced. */
#include "ops/dedupe/saved.h"

#include <stdlib.h>
#include <string.h>

swc_status saved_begin(saved_persons *saved, size_t row_count, swc_error *error)
{
    saved->count = 0;
    if (saved->at != NULL) {
        memset(saved->at, 0, (row_count + 1) * sizeof *saved->at);
        return SWC_OK;
    }
    saved->at = calloc(row_count + 1, sizeof *saved->at);
    return saved->at != NULL ? SWC_OK : swc_fail_memory(error);
}

swc_status saved_keep(saved_persons *saved, uint32_t row, const person_row *person,
                      swc_error *error)
{
    void *items = saved->items;
    if (saved_has(saved, row)) {
        return SWC_OK;
    }
    if (!swc_grow(&items, &saved->capacity, saved->count + 1, sizeof *saved->items)) {
        return swc_fail_memory(error);
    }
    saved->items = items;
    saved->items[saved->count++] = *person;
    saved->at[row] = (uint32_t)saved->count;
    return SWC_OK;
}

void saved_free(saved_persons *saved)
{
    free(saved->items);
    free(saved->at);
    *saved = (saved_persons){0};
}

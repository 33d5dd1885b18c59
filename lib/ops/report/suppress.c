/* Which counts of children may be published (FORMS 7, steps 1 to 5). */
#include "ops/report/suppress.h"

#include <stdint.h>
#include <string.h>

static bool is_small(int64_t number, int64_t threshold)
{
    return number >= 1 && number < threshold;
}

static void add_to(suppress_row *sum, const suppress_row *row)
{
    sum->need += row->need;
    for (size_t i = 0; i < SUPPRESS_A; i++) {
        sum->a[i] += row->a[i];
    }
    for (size_t i = 0; i < SUPPRESS_B; i++) {
        sum->b[i] += row->b[i];
    }
}

/* ---- step 1: small districts become one row ---- */

/* The row of its own with the smallest need above 0; earlier rows win ties. */
static size_t smallest(const suppress_row *rows, size_t count)
{
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < count; i++) {
        if (!rows[i].merged && rows[i].need > 0 &&
            (best == SIZE_MAX || rows[i].need < rows[best].need)) {
            best = i;
        }
    }
    return best;
}

static void merge(suppress_row *rows, size_t index, suppress_result *out)
{
    rows[index].merged = true;
    out->merged_count++;
    add_to(&out->others, &rows[index]);
}

static void merge_small(suppress_row *rows, size_t count, int64_t threshold, suppress_result *out)
{
    for (size_t i = 0; i < count; i++) {
        if (is_small(rows[i].need, threshold)) {
            merge(rows, i, out);
        }
    }
    while (out->merged_count > 0 && (out->merged_count < 2 || out->others.need < threshold)) {
        size_t next = smallest(rows, count);
        if (next == SIZE_MAX) {
            out->no_districts = true; /* one small place is all there is */
            return;
        }
        merge(rows, next, out);
    }
}

/* ---- steps 2 to 4, for one level ---- */

typedef struct measures {
    size_t width;
    bool is_b;
} measures;

static const int64_t *values_of(const suppress_row *row, const measures *level)
{
    return level->is_b ? row->b : row->a;
}

static bool *closed_of(suppress_row *row, const measures *level)
{
    return level->is_b ? &row->closed_b : &row->closed_a;
}

static void close_primary(suppress_row *row, const measures *level, int64_t threshold)
{
    bool small = level->is_b && row->closed_a;
    for (size_t i = 0; i < level->width; i++) {
        small = small || is_small(values_of(row, level)[i], threshold);
    }
    *closed_of(row, level) = *closed_of(row, level) || small;
}

/* Whether the closed rows give one of themselves away. */
static bool is_derivable(suppress_row *const *shown, size_t count, const measures *level,
                         int64_t threshold)
{
    int64_t sums[SUPPRESS_B] = {0};
    size_t closed = 0;
    for (size_t r = 0; r < count; r++) {
        if (!*closed_of(shown[r], level)) {
            continue;
        }
        closed++;
        for (size_t i = 0; i < level->width; i++) {
            sums[i] += values_of(shown[r], level)[i];
        }
    }
    bool small = closed == 1;
    for (size_t i = 0; i < level->width; i++) {
        small = small || is_small(sums[i], threshold);
    }
    return closed > 0 && small;
}

/* Close the open row with the smallest need. A row with need 0 hides nothing: everybody knows its
 * figures. @return false when none is left */
static bool close_next(suppress_row *const *shown, size_t count, const measures *level)
{
    suppress_row *best = NULL;
    for (size_t r = 0; r < count; r++) {
        bool open = !*closed_of(shown[r], level) && shown[r]->need > 0;
        if (open && (best == NULL || shown[r]->need < best->need)) {
            best = shown[r];
        }
    }
    if (best == NULL) {
        return false;
    }
    *closed_of(best, level) = true;
    return true;
}

/* @return false: the level can be shown for the province only */
static bool close_level(suppress_row *const *shown, size_t count, const measures *level,
                        int64_t threshold, bool complement)
{
    for (size_t r = 0; r < count; r++) {
        close_primary(shown[r], level, threshold);
    }
    while (complement && is_derivable(shown, count, level, threshold)) {
        if (!close_next(shown, count, level)) {
            return false;
        }
    }
    return true;
}

/* ---- step 5 ---- */

static void judge_province(suppress_result *out, int64_t threshold)
{
    for (size_t i = 0; i < SUPPRESS_A; i++) {
        out->no_a = out->no_a || is_small(out->province.a[i], threshold);
    }
    for (size_t i = 0; i < SUPPRESS_B; i++) {
        out->no_b = out->no_b || is_small(out->province.b[i], threshold);
    }
    out->no_need = is_small(out->province.need, threshold);
    out->no_a = out->no_a || out->no_need;
    out->no_b = out->no_b || out->no_a;
    out->no_districts = out->no_districts || out->no_need;
}

void suppress(suppress_row *rows, size_t count, int64_t threshold, bool complement,
              suppress_result *out)
{
    const measures a = {SUPPRESS_A, false};
    const measures b = {SUPPRESS_B, true};
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < count; i++) {
        rows[i].merged = false;
        rows[i].closed_a = false;
        rows[i].closed_b = false;
        add_to(&out->province, &rows[i]);
    }
    judge_province(out, threshold);
    merge_small(rows, count, threshold, out);
    /* the rows that are printed: those of their own, then the merged one */
    enum { MOST = 1024 };
    suppress_row *shown[MOST] = {NULL};
    size_t shown_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (!rows[i].merged && shown_count + 1 < MOST) {
            shown[shown_count++] = &rows[i];
        } else if (!rows[i].merged) {
            out->no_districts = true; /* no country has so many districts in one province */
        }
    }
    if (out->merged_count > 0) {
        shown[shown_count++] = &out->others;
    }
    out->province_a = !close_level(shown, shown_count, &a, threshold, complement);
    if (out->province_a) {
        for (size_t r = 0; r < shown_count; r++) {
            shown[r]->closed_a = true;
        }
    }
    out->province_b = !close_level(shown, shown_count, &b, threshold, complement);
}

/*
 * What a school or a coverage point counts as: shared by the forms that speak of connectivity, and
 * by the files that make this one.
 *
 * Ownership: points live in the arena of their form.
 */
#ifndef SWC_OPS_REPORT_CONNECTIVITY_CONNECTIVITY_H
#define SWC_OPS_REPORT_CONNECTIVITY_CONNECTIVITY_H

#include "ops/report/form.h"

/** schools.c: Internet of a school row: 0 none, 1 adsl, 2 fibre, 3 mobile, 4 not
 * surveyed. */
size_t connectivity_internet(const swc_report *report, size_t row);
/** points.c: state of a coverage row at t (FORMS 2.7): 0 covered, 1 planned, 2
 * uncovered. */
size_t connectivity_state(const swc_report *report, size_t row);

/** A point of the form's places. */
typedef struct coverage_point {
    uint32_t row, district,
        operator_index; /**< coverage row; place; of coverage_points.operators */
    uint8_t state;      /**< connectivity_state */
    bool overdue;
} coverage_point;

typedef struct coverage_points {
    coverage_point *items;
    size_t count;
    swc_str *operators; /**< in the order of the forms, "" last */
    size_t operator_count;
} coverage_points;

/** The operator as printed: "Chưa xác định" for none (points.c). */
swc_str connectivity_operator(const report_form *form, swc_str name);

/** Rows of a list in the order of several texts; an empty text stands last (order.c).
 */
typedef struct connectivity_entry {
    uint32_t row, group;
    swc_str key;
} connectivity_entry;
void connectivity_sort(connectivity_entry *list, size_t count);
swc_str connectivity_key(report_form *form, const swc_str *names, size_t count);

/* The tables: schools.c, points.c, progress.c. */
extern const table_spec connectivity_school_table, connectivity_school_list_table;
extern const table_spec connectivity_point_table, connectivity_operator_table;
extern const table_spec connectivity_point_list_table, connectivity_progress_table;

/** Schools by district, then the list of those without Internet; checks that the kinds add up. */
swc_status connectivity_write_schools(report_form *form);
/** Points by district, by operator, and the list of those not covered. */
swc_status connectivity_write_points(report_form *form, coverage_points *points_out);
/** Month by month, a group of columns for each operator. */
swc_status connectivity_write_progress(report_form *form, const coverage_points *points);

#endif

/*
 * What the files of FORM public share. public.c lists the tables; children.c,
 * devices.c, coverage.c, cutoffs.c, lottery.c and receipts.c
 * make one part each.
 */
#ifndef SWC_OPS_REPORT_PUBLIC_PUBLIC_H
#define SWC_OPS_REPORT_PUBLIC_PUBLIC_H

#include "ops/report/form.h"

/* clang-format off: it never settles on these */
#define PUBLIC_NUMBER(name, vi, en) COLUMN(name, 'I', NO_GROUP, vi, en, COLUMN_NO_SUM, 0)
#define PUBLIC_MONEY(name, vi, en) COLUMN(name, 'M', NO_GROUP, vi, en, COLUMN_NO_SUM, 0)
/* A table with its sheet, its caption and the unit of its figures, in both languages. */
#define PUBLIC_TABLE(variable, name, sheet_vi, sheet_en, caption_vi, caption_en, unit_vi, unit_en, \
                     columns)                                                                      \
    const table_spec variable = {name,                                                             \
                                 {sheet_vi, sheet_en},                                             \
                                 {caption_vi, caption_en},                                         \
                                 {unit_vi, unit_en},                                               \
                                 columns,                                                          \
                                 sizeof(columns) / sizeof((columns)[0])}
/* clang-format on */

extern const table_spec public_district_table, public_device_table, public_coverage_table,
    public_cutoff_table, public_lottery_table, public_receipt_table;

/* cells.c: names of rows. */
extern const char *const public_province[2], *const public_no_district[2];
/* Counts of children below this are not shown: 5, or more by forms.ini. */
int64_t public_threshold(const report_form *form);
form_cell public_star(void);

void public_add_children(report_form *form);
swc_status public_add_devices(report_form *form);
swc_status public_add_coverage(report_form *form);
void public_add_cutoffs(report_form *form);
swc_status public_add_lottery(report_form *form);
swc_status public_add_receipts(report_form *form);

#endif

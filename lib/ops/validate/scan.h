/* The first reading: files, sheets, and what only a whole column tells. */
#ifndef SWC_OPS_VALIDATE_SCAN_H
#define SWC_OPS_VALIDATE_SCAN_H

#include "ops/validate/look.h"

/* scan.c */
swc_status swc_validate_scan_file(swc_validate *run, file_plan *file, swc_error *error);
/* SWC_KIND_NONE when nothing or several kinds fit. */
swc_status swc_validate_detect_kind(swc_validate *run, swc_kind *kind_out, swc_error *error);
/* open.c */
swc_status swc_validate_open_file(swc_validate *run, file_plan *file, bool notices,
                                  swc_reader **out, swc_issue_code *code_out, swc_error *error);
/* SWC_ERR_INPUT: it is not what it was when it was first opened, so rows may be missing. */
swc_status swc_validate_still_same(const file_plan *file, const swc_reader *reader,
                                   swc_error *error);
void swc_validate_close_file(file_plan *file, swc_reader *reader);
/* titles.c: after the sheet was bound */
swc_status swc_validate_read_titles(swc_validate *run, sheet_plan *sheet, const sheet_head *head,
                                    const header_fit *fit, swc_error *error);
/* legend_sheets.c: what the first rows of a sheet that is no table explain of a table's codes;
 * after the table's own lines were read. @param name  of that sheet */
swc_status swc_validate_legend_sheet(swc_validate *run, sheet_plan *sheet, swc_str name,
                                     const sheet_head *head, bool *explains_out, swc_error *error);
/* names.c */
swc_status swc_validate_name_files(swc_validate *run, swc_error *error);

/* known.c: what whole cells of a field may be, once the kind is known. */
void swc_validate_known_init(swc_validate *run);
/* NULL: its cells may be anything. */
const swc_phrases *swc_validate_known_of(const swc_validate *run, const column_plan *column);

/* sparse.c: lines of one or two cells, and of more. */
typedef struct sparse_tally {
    size_t sparse, full;
} sparse_tally;

/* Count a short row below the header. SWC_ERR_INPUT: there are too many of the first. */
swc_status swc_validate_sparse_add(sparse_tally *tally, const sheet_plan *sheet, const swc_row *row,
                                   swc_error *error);
/* count_cells.c */
enum { FEW_CELLS = 3 }; /* less stand in a title, a sum or a signature */
/* Which columns are counted: those with a question, those beside one without a heading, and ticks
 * of the sex. */
void swc_validate_choose_counted(const swc_validate *run, sheet_plan *sheet,
                                 bool looks_for_district);
/* The names of a name column, and what stands beside them under no heading: "Họ và tên" may be
 * written over two columns ("Nguyễn Văn" | "An"). Ticks and words of a column too. @param i  of the
 * row's cells */
void swc_validate_count_cell(const swc_validate *run, sheet_plan *sheet, const swc_row *row,
                             size_t i);
/* A figure that is a code on one sheet of a file is none on the others either: their legend may
 * stand there. After all sheets of the file were settled. */
void swc_validate_share_codes(const swc_validate *run, size_t first_sheet);
/* "Thu", "Doanh nghiệp" or "Tiền mặt" below "Loại"; "Laptop Dell" or "Vostro 3400" below "Tên máy".
 */
swc_status swc_validate_count_words(swc_validate *run, sheet_plan *sheet, const swc_cell *cell,
                                    swc_error *error);
/* measure.c */
swc_status swc_validate_measure_sheet(swc_validate *run, sheet_plan *sheet, swc_reader *reader,
                                      swc_issue_code *code_out, swc_error *error);

#endif

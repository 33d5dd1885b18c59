/* From headings to columns, and from what the first reading has seen to their last meaning. */
#ifndef SWC_OPS_VALIDATE_BIND_BIND_H
#define SWC_OPS_VALIDATE_BIND_BIND_H

#include "ops/validate/look.h"

/* bind.c: from headings to columns */
swc_status swc_validate_bind_sheet(swc_validate *run, sheet_plan *sheet, const sheet_head *head,
                                   const header_fit *fit, bool *good_out, swc_error *error);
/* What words of a legend mean in a column: the context of an swc_legend_meaning. */
typedef struct column_meaning {
    swc_validate *run;
    const column_plan *column;
    swc_status status;
    swc_error *error;
} column_meaning;
const char *swc_validate_meaning(void *context, swc_str words);
/* Whether the values of a field, the cells of a column, are words of a list. */
bool swc_validate_is_of_words(const swc_validate *run, size_t field);
bool swc_validate_has_words(const swc_validate *run, const column_plan *column);
/* promises.c */
void swc_validate_bind_promises(const swc_validate *run, sheet_plan *sheet);
/* Whether a heading asks for what was promised, and not for what came of it. */
bool swc_validate_is_promised(const column_plan *column);
/* claims.c: columns that claim one field */
void swc_validate_join_date_headings(const swc_validate *run, sheet_plan *sheet);
swc_status swc_validate_settle_claims(swc_validate *run, sheet_plan *sheet, bool *good,
                                      swc_error *error);
/* "Số HS năm học 2020-2021" below "Năm học 2021-2022": asked about, and taken where it is all there
 * is. */
swc_status swc_validate_ask_years(swc_validate *run, sheet_plan *sheet, swc_error *error);
/* earmark.c: what a thing or a gift is meant for, in several columns. */
/* Whether a heading below another names a part of it: "Huyện" below "Địa chỉ chỉ định". */
bool swc_validate_tells_mark(const swc_validate *run, swc_str group, swc_str text);
void swc_validate_bind_earmarks(const swc_validate *run, sheet_plan *sheet);
/* book.c: "Thời gian" beside the day of a gift: how long it holds. */
void swc_validate_bind_span(const swc_validate *run, sheet_plan *sheet);
/* key.c: whether a column of numbers is of SIMs by its heading: "Serial SIM", "ICCID" */
bool swc_validate_is_of_sim(const column_plan *column);
/* registers.c: the sum behind the grades of a register. */
void swc_validate_bind_pupils(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_lines(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_receivers(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_returns(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_papers(const swc_validate *run, sheet_plan *sheet);
/* choices.c: ticks of one field without a heading above them, numbers of things by type */
void swc_validate_bind_shop_code(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_choices(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_transfers(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_other(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_forms(const swc_validate *run, sheet_plan *sheet);
/* entry, donor_type, form */
extern const char *const swc_validate_kind_fields[KIND_FIELDS];
/* book.c: whether a column may tell what is given, among other things */
bool swc_validate_is_content(const swc_validate *run, const column_plan *column);
/* book.c: the columns "Thu" | "Chi" of a cash book, and how a ledger tells money from things
 */
void swc_validate_bind_book(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_gifts(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_plan(const swc_validate *run, sheet_plan *sheet);
/* settle.c, after the first reading: what ANY_ID and IGNORED are, date orders, units, what is
 * missing. */
swc_status swc_validate_settle_sheet(swc_validate *run, sheet_plan *sheet, bool *good_out,
                                     swc_error *error);
/* No table can be found, since its letters were lost (see `letters_lost`). */
swc_status swc_validate_say_lost(swc_validate *run, const file_plan *file, swc_error *error);
/* Extra columns get their place in the output. */
swc_status swc_validate_place_extras(swc_validate *run, sheet_plan *sheet, swc_error *error);

/* by_values.c: columns that their cells tell */
void swc_validate_by_values_begin(const swc_validate *run, sheet_plan *sheet);
/* Whether nothing but signs stands in a row: (1) (2) (3), or A B C. */
bool swc_validate_names_columns(const swc_row *row);
swc_status swc_validate_by_values_note(swc_validate *run, sheet_plan *sheet, const swc_row *row,
                                       swc_error *error);
swc_status swc_validate_settle_by_values(swc_validate *run, sheet_plan *sheet, swc_error *error);
/* A column gives a field though its heading is not known, and that is said. */
swc_status swc_validate_take_column(swc_validate *run, sheet_plan *sheet, size_t c, size_t field,
                                    swc_error *error);
/* guess.c: the day and the sum of a row, by the words of an unknown heading */
bool swc_validate_heads_day(swc_kind kind, swc_str heading);
void swc_validate_bind_guesses(const swc_validate *run, sheet_plan *sheet);
swc_status swc_validate_settle_guesses(swc_validate *run, sheet_plan *sheet, swc_error *error);
/* key.c: the code of the rows, where no heading is known for it */
swc_status swc_validate_settle_key(swc_validate *run, sheet_plan *sheet, swc_error *error);

/* missing.c: what no column gives */
/* Whether a list says of all its rows, where nothing says it of each, that things were given. */
bool swc_validate_lists_givings(const swc_validate *run, const sheet_plan *sheet);
/* Whether a title, a sub-heading or another column says it. */
bool swc_validate_is_told(const swc_validate *run, const sheet_plan *sheet, size_t field);
/* "Thu" | "Chi": where a figure stands tells the entry. */
bool swc_validate_has_book(const sheet_plan *sheet);
swc_status swc_validate_plan_fills(swc_validate *run, sheet_plan *sheet, swc_error *error);
/* A column of signatures, which tells the status where nothing else does. */
void swc_validate_settle_signed(const swc_validate *run, sheet_plan *sheet, size_t c);
swc_status swc_validate_refuse_missing(swc_validate *run, sheet_plan *sheet, bool *good,
                                       swc_error *error);
/* pupil_columns.c: codes explained beside the table, marks that may be another thing */
bool swc_validate_legend_is_wanted(const swc_validate *run, const sheet_plan *sheet);
/* @param is_short  as swc_validate_row_is_short says */
swc_status swc_validate_legend_row(sheet_plan *sheet, const swc_row *row, bool is_short,
                                   swc_error *error);
void swc_validate_legend_end(sheet_plan *sheet);
/* Whether a row explains a code of a legend of the sheet. */
bool swc_validate_legend_tells(const sheet_plan *sheet, const swc_row *row);
void swc_validate_legend_settle(const swc_validate *run, sheet_plan *sheet);
/* legends.c: codes of other columns of words */
bool swc_validate_lines_are_wanted(const swc_validate *run, const sheet_plan *sheet);
/* @param row  a short one */
swc_status swc_validate_lines_note(swc_validate *run, sheet_plan *sheet, const swc_row *row,
                                   swc_error *error);
/* Whether the row is such a line, and explains a code. */
bool swc_validate_lines_tell(const sheet_plan *sheet, uint64_t row);
swc_status swc_validate_lines_settle(swc_validate *run, sheet_plan *sheet, swc_error *error);
void swc_validate_settle_lone_tick(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_words(const swc_validate *run, sheet_plan *sheet);
/* Which column holds remarks, and whether a SIM is all that may be asked for. */
void swc_validate_settle_needs(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_bare_devices(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_addresses(sheet_plan *sheet);
bool swc_validate_names_pandemic(swc_str text);
void swc_validate_settle_orphans(const swc_validate *run, sheet_plan *sheet);
/* Ticks below an unknown heading between those of categories, or below letters beside them, may be
 * one of them. */
void swc_validate_settle_between(const swc_validate *run, sheet_plan *sheet);

#endif

/*
 * The making of one record, shared by the files of record/ only.
 *
 * Ownership: a builder lives for one row and borrows everything.
 */
#ifndef SWC_OPS_VALIDATE_RECORD_BUILD_H
#define SWC_OPS_VALIDATE_RECORD_BUILD_H

#include "ops/validate/record/record.h"

/* A row on its way from cells to fields. */
typedef struct builder {
    swc_validate *run;
    row_record *record;
    const sheet_plan *sheet;
    const swc_row *row;
    totals *sums;
    swc_unit province;
    const swc_cell *parts[3][MAX_FIELDS]; /* front, middle and back, or day, month and year */
    unsigned ticks[MAX_FIELDS];           /* bit i: word i of the field's list is ticked */
    bool has_tick_columns[MAX_FIELDS];
    uint32_t
        doubts[MAX_FIELDS];  /* the column of a tick below a heading nobody knows; SWC_NO_COLUMN */
    const char *ambient;     /* the category by the sheet's title or the last sub-heading; NULL */
    bool bad_tick;           /* a cell was neither a tick nor empty */
    bool stray_mark;         /* a tick stands where no heading is */
    const swc_cell *unit;    /* "ĐVT" of the row; NULL: none */
    const column_plan *gift; /* the column of a type that was filled; NULL: none */
    const column_plan *book; /* the column of a cash book that was filled; NULL: none */
} builder;

/* value.c: one cell as the value of a field */
swc_status swc_validate_read_value(builder *build, size_t field, const swc_cell *cell,
                                   const column_plan *column, swc_error *error);

/* Read a cell of a memorable type, or take what it gave the last time: only values without a
 * finding are remembered, so nothing that must be said is left unsaid. */
swc_status swc_validate_read_word(swc_validate *run, size_t field, const swc_cell *cell,
                                  const swc_column_facts *facts, swc_value *value,
                                  swc_error *error);

/* columns.c: cells, then what they are together */
swc_status swc_validate_read_tick(builder *build, const column_plan *column, const swc_cell *cell,
                                  swc_error *error);
swc_status swc_validate_read_date_of_sex(builder *build, const column_plan *column,
                                         const swc_cell *cell, swc_error *error);
swc_status swc_validate_read_specs(builder *build, const swc_cell *cell, bool of_name,
                                   swc_error *error);
swc_status swc_validate_settle_ticks(builder *build, size_t field, swc_error *error);
swc_status swc_validate_weigh_in(builder *build, swc_error *error);
/* sums.c */
swc_status swc_validate_read_of_entry(builder *build, const column_plan *column,
                                      const swc_cell *cell, swc_error *error);
void swc_validate_settle_book(builder *build);
void swc_validate_settle_unit(builder *build);
/* parts.c */
void swc_validate_note_part(builder *build, const column_plan *column, const swc_cell *cell);
swc_status swc_validate_join_parts(builder *build, swc_error *error);
swc_status swc_validate_read_class_and_school(builder *build, const column_plan *column,
                                              const swc_cell *cell, swc_error *error);
/* spans.c */
swc_status swc_validate_read_span(builder *build, const swc_cell *cell, swc_error *error);
/* "Đã phát sóng 25/11/2021": the day of a point's state, where its own column has none. */
swc_status swc_validate_take_state_day(builder *build, swc_error *error);
/* gifts.c: what a row of a ledger gives */
swc_status swc_validate_read_of_form(builder *build, const column_plan *column,
                                     const swc_cell *cell, swc_error *error);
swc_status swc_validate_settle_gift(builder *build, bool of_things, swc_error *error);
/* doubts.c */
swc_status swc_validate_settle_promises(builder *build, swc_error *error);
/* "Rút tiền gửi về quỹ" among receipts or spends. */
void swc_validate_doubt_own_money(builder *build);
/* places.c: what remarks say against the title. */
void swc_validate_doubt_places(builder *build);
/* "Ngày đăng ký" | "Ngày chuyển" of a row that is a promise by its title or group. */
swc_status swc_validate_settle_promise_day(builder *build, swc_error *error);
/* "Chưa có thiết bị" and "Cần SIM" ticked, where no column asks for a device. */
void swc_validate_doubt_needs(builder *build);
/* No mark, or "Không", while a remark or a column nobody knows names a category. */
void swc_validate_doubt_none(builder *build);
void swc_validate_doubt_receipt(builder *build);
void swc_validate_doubt_delivered(builder *build);
void swc_validate_settle_signature(builder *build);
void swc_validate_doubt_kept(builder *build);
void swc_validate_doubt_thing(builder *build);

/* stock.c */
void swc_validate_doubt_stock(builder *build);
/* earmark.c: "Huyện Lắk" beside "riêng trường TH A", which many districts have; "Chỉ định
 * huyện" | "Chỉ định trường". */
swc_status swc_validate_join_earmark(builder *build, swc_error *error);
/* "Tặng riêng em H'Mai" among the remarks, and no earmark: it would go to anybody. */
void swc_validate_doubt_earmark(builder *build);

/* fill.c: a district that holds a commune too; what title and sub-headings say; places */
swc_status swc_validate_part_places(builder *build, swc_error *error);
void swc_validate_fill_from_title(builder *build, const table_state *state);
swc_status swc_validate_fill_headings(builder *build, const table_state *state, swc_error *error);
/* guardian.c: for sheets with a guardian's name */
swc_status swc_validate_split_guardian(builder *build, swc_error *error);

#endif

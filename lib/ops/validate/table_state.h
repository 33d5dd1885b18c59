/*
 * Which rows below a header are data: blank rows, column numbers, repeated headers, sub-headings,
 * totals and signatures are skipped, each by its name.
 *
 * Ownership: the state belongs to the caller; it borrows the sheet's plan.
 */
#ifndef SWC_OPS_VALIDATE_TABLE_STATE_H
#define SWC_OPS_VALIDATE_TABLE_STATE_H

#include "ops/validate/plan.h"

typedef enum row_verdict {
    ROW_DATA = 0,
    ROW_ABOVE, /* titles and the header */
    ROW_BLANK,
    ROW_NUMBERS, /* (1) (2) (3) */
    ROW_REPEATED_HEADER,
    ROW_SUBHEADING,
    ROW_SUBTOTAL,
    ROW_TOTAL,
    ROW_EXAMPLE,
    ROW_AFTER_END, /* signatures and what else stands below a total */
    ROW_STRAY,     /* cells outside the table's columns only */
    ROW_PAGE,      /* "Trang 1/3" */
    ROW_NOTE,      /* #swc, #end */
    ROW_VERDICT_COUNT,
} row_verdict;

typedef struct table_state {
    const sheet_plan *sheet;
    bool was_closed;      /* before the row judged last */
    bool closed;          /* after a total or signatures: only what is surely data opens it again */
    bool other_table;     /* after a total, a table without names: nothing below is a row */
    bool other_header;    /* the last header between the rows was another one than the sheet's */
    bool example;         /* the data row bears a name as in a template: "Nguyễn Văn A" */
    char class_name[32];  /* of the last "Lớp 6A" */
    char survey_date[11]; /* of the last "Ngày lập: 15/11/2021" between the rows */
    int grade;            /* of the last "Khối 7" */
    const char *category; /* of the last "II. Hộ cận nghèo" */
    bool left_grade;      /* a sub-heading spoke of the grade: the title's no longer holds */
    bool left_category; /* a list began that names no category: the title's is of the one before */
    char category_numbering; /* 'I' of that one: "III. Khác" ends it, "1. Lớp 6A" does not */
    char round[33];          /* of the last "II. Đợt 2" */
    char school[256];        /* of the last "Trường TH Kim Đồng" between the rows */
    char district[96], commune[96];       /* of the last "I. Huyện Lắk", "Xã Ea Tul" */
    char place_numbering;                 /* of that one */
    bool place_of_school;                 /* these stood behind the school's name */
    const char *entry;                    /* of the last "II. Đăng ký ủng hộ" */
    char entry_numbering;                 /* of that one */
    const char *point, *level;            /* of "II. Chưa phủ sóng", "Khối Tiểu học" */
    const char *condition, *stock_status; /* of "II. Máy hỏng" */
    char point_numbering;                 /* of that one */
    bool left_point;                      /* a group of the same rank began that says neither */
    const char *status, *thing; /* of "II. Học sinh trả lại máy", "II. Điện thoại" */
    char thing_numbering;       /* of that one */
    bool left_thing, of_things; /* a group of other things; of things and no money */
    bool left_class;
    bool left_entry;                  /* a group of a ledger began that does not say it */
    bool left_commune, left_district; /* a sub-heading named another place than the title */
    uint64_t last_row;
    size_t blank_pending, blank_rows;
    size_t doubtful_rows; /* below the end, though half filled like data */
    size_t counts[ROW_VERDICT_COUNT];
} table_state;

void swc_validate_table_state_begin(table_state *state, const sheet_plan *sheet);
/** @param line_out  what a total line says, for ROW_TOTAL and ROW_SUBTOTAL */
row_verdict swc_validate_table_state_judge(table_state *state, const swc_row *row,
                                           swc_line *line_out);
/** The row judged last was data by its looks, and is something else. */
void swc_validate_table_state_change(table_state *state, row_verdict verdict);
/** Whether a row that looks like data is a header again (other_header.c): that of the sheet is
 *  skipped, below any other nothing is certain. */
void swc_validate_header_again(swc_validate *run, table_state *state, const swc_row *row,
                               row_verdict *verdict);
/** "sub-heading: 3, subtotal: 3" of what was skipped and is worth a word; empty when nothing. */
bool swc_validate_table_state_summary(const table_state *state, swc_lang lang, swc_buf *out);
const char *swc_validate_row_verdict_name(row_verdict verdict, swc_lang lang);

#endif

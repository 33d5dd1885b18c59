/* The head of a sheet: its first rows, and the header row or rows among them. */
#ifndef SWC_OPS_VALIDATE_LOOK_H
#define SWC_OPS_VALIDATE_LOOK_H

#include "ops/validate/plan.h"

enum { HEAD_ROWS = 64, HEAD_BYTES = 4 << 20 };

typedef struct head_row {
    uint64_t number;
    swc_cell *cells; /* not blank, below HEAD_COLUMNS; text in Unicode */
    size_t cell_count;
    size_t width;    /* of delimited text: cells in the record */
    bool after_gap;  /* a blank row stands before it */
    bool has_number; /* of an ID, a telephone, an account: no row of headings */
    bool is_labels; /* "Trường:" | "THCS Lê Lai": labels with their values, no row of headings */
} head_row;

/* The first rows of a sheet that are not blank. */
typedef struct sheet_head {
    swc_arena arena;
    head_row rows[HEAD_ROWS];
    size_t count;
    swc_encoding_decision read_as;  /* how their cells were read */
    uint64_t quote_row, quote_line; /* the first row with an open quote, where it opens; 0: none */
} sheet_head;

typedef struct header_fit {
    size_t first;     /* index in the head */
    size_t row_count; /* 1 to HEADER_ROWS; 0: nothing found */
    size_t score;
    size_t missing; /* required columns that are not there and cannot come from elsewhere */
    bool complete;  /* none is missing */
} header_fit;

/* One heading and what stands above it. */
typedef struct heading_text {
    swc_str text, parent, grand;
    swc_str own[HEADER_ROWS]; /* row by row, with what reaches over from the left */
    size_t depth;             /* the row in which `text` stands */
    bool whole;               /* it takes the header's full height */
} heading_text;

/* An open quote above the table, or where no table is found: rows of the table say it themselves.
 */
swc_status swc_validate_say_open_quote(swc_validate *run, const file_plan *file,
                                       const sheet_head *head, const header_fit *fit,
                                       swc_error *error);
/* SWC_OK with count 0 for a sheet without a row that is not blank. */
swc_status swc_validate_head_read(swc_validate *run, sheet_head *head, row_source *source,
                                  size_t sheet, swc_issue_code *code_out, swc_error *error);
/* known.c: whether all its letters are ones that people write here. Keys pass over signs and tones,
 * but "MÃ´ng" is no "Mảng". */
bool swc_validate_is_plain(swc_str text);
/* head_repair.c: its texts as they are meant, without blanks around them. */
swc_status swc_validate_head_repair(swc_validate *run, sheet_head *head, swc_error *error);
/** Whether letters were lost for good in most of its rows. */
bool swc_validate_head_lost_letters(const sheet_head *head);
void swc_validate_head_free(sheet_head *head);
/* head_lines.c: whether a line above the header begins with "Biên bản", or speaks of promised or
 * given things and of no devices or children. */
bool swc_validate_head_is_minutes(const sheet_head *head, const header_fit *fit);
bool swc_validate_head_is_gifts(const sheet_head *head, const header_fit *fit);
swc_status swc_validate_find_header(swc_validate *run, const sheet_head *head, swc_kind kind,
                                    header_fit *fit_out, swc_error *error);
size_t swc_validate_header_width(const sheet_head *head, const header_fit *fit);
/* @param texts  [header_width] */
void swc_validate_header_texts(const sheet_head *head, const header_fit *fit, heading_text *texts,
                               size_t width);
/* What a heading means below those above it. */
swc_status swc_validate_match_heading(const swc_validate *run, swc_kind kind,
                                      const heading_text *text, swc_header_match *match_out,
                                      swc_error *error);
/* A required column that title, ticks, commune or school may stand in for. */
bool swc_validate_field_may_come_from_elsewhere(swc_kind kind, size_t field);

/* Keep the text in the arena, cleaned: NFC, one line, single spaces. */
swc_str swc_validate_keep_clean(swc_arena *arena, swc_str text);

#endif

/*
 * What the first reading learns and the second one uses: a plan for each file, sheet and column.
 *
 * Ownership: a swc_validate owns its file plans, they own their sheet plans; texts lie in the
 * run's arena. Shared by the files of this folder only.
 */
#ifndef SWC_OPS_VALIDATE_PLAN_H
#define SWC_OPS_VALIDATE_PLAN_H

#include "base/memo.h"
#include "io/listing.h"
#include "io/reader.h"
#include "model/header/header.h"
#include "model/rules/rules.h"
#include "model/title/title.h"
#include "ops/validate/column_plan.h"
#include "ops/validate/idset.h"
#include "ops/validate/repeats.h"
#include "ops/validate/rows.h"
#include "swc/memory.h"
#include "swc/validate.h"

enum { MAX_FIELDS = 32 }; /* the widest kind has 26 columns */
enum { MAX_FILLS = 10 };
enum { HEAD_COLUMNS = 1024 }; /* the columns of a sheet that are looked at */
enum { HEADER_ROWS = 3 };     /* "Đối tượng" over "Khó khăn do COVID-19" over "Mồ côi" */

/* Fields that no column of a sheet gives, and a title, a sub-heading or other cells may; SIZE_MAX:
 * a column gives it. */
typedef struct sheet_lacking {
    size_t grade;
    size_t school;            /* its name, from a sub-heading */
    size_t district, commune; /* the same for "I. Huyện Lắk" and "Xã Ea Tul" */
    size_t receipt;           /* the entry, where no title says another */
    size_t entry;             /* from "II. Đăng ký ủng hộ" above the rows */
    size_t told_status;       /* a handover's status that the title alone tells */
    size_t group;             /* a point's status or a school's level */
    size_t thing;             /* a type that the title or a sub-heading tells */
    size_t round;             /* from "II. Đợt 2" above the rows */
    size_t day;               /* from "Ngày 20/9/2021" above them */
    size_t survey;            /* from "Ngày lập: ..." above them */
    size_t donor, donor_type; /* from "I. CÔNG TY FPT", "II. Cá nhân" above the rows */
    size_t class_name;        /* from "Lớp 6A" above the rows */
} sheet_lacking;

/* What sub-headings between the rows name. */
typedef struct sheet_in_headings {
    bool category; /* "II. Hộ cận nghèo" */
    bool entry;    /* "A. Thu" */
    bool round;    /* "II. Đợt 2" */
    bool day;      /* "Ngày 20/9/2021" */
    bool point;    /* "II. Chưa phủ sóng" */
    bool thing;    /* "II. Điện thoại" */
    bool donor;    /* "I. CÔNG TY FPT" */
    bool school;   /* "Trường TH Kim Đồng" */
    bool district; /* "I. Huyện Lắk" */
    bool commune;  /* "Xã Ea Tul" */
} sheet_in_headings;

/* Kinds of columns, so that a row without them need not look. */
typedef struct sheet_has {
    bool ticks, parts, doubts;
    bool weigh_ins;    /* "Hoàn cảnh" beside "Đối tượng" */
    bool stand_ins;    /* the mother's name where the father's is blank */
    bool form_columns; /* USE_OF_FORM */
    bool promise_day;  /* the day of a promise beside the one on which it came */
    bool marks;        /* parts of what a row is meant for, in columns of their own */
    bool birth_parts;  /* a birth date in three columns, or under the sex */
} sheet_has;

/* A line beside the table that holds codes with words behind them. */
typedef struct legend_line {
    uint64_t row;
    swc_str text;
    bool tells; /* it explains codes of a column */
} legend_line;

enum { LEGEND_LINES_KEPT = 64 }; /* of a sheet */

typedef struct sheet_plan {
    size_t index;    /* in its reader */
    uint32_t number; /* in the run */
    const struct file_plan *file;
    swc_str name;
    bool workbook;
    /* the header, and what stands above it */
    uint64_t header_row; /* first and last physical row of the header */
    uint64_t header_last_row;
    swc_str
        *header_cells[HEADER_ROWS]; /* [column_count] each, as written: to know a repeated header */
    size_t header_row_count;
    swc_title_facts title;
    swc_str *title_texts; /* [title_text_count] the cells above the header */
    size_t title_text_count;
    swc_encoding_decision head_read_as; /* until the whole sheet tells how each column is read */
    struct {
        size_t field;
        swc_str text;
        char place;           /* 'd' or 'c': a sub-heading may name another one; else 0 */
        swc_issue_code fault; /* the title is damaged: every row says so; COUNT: it is not */
    } fills[MAX_FILLS];       /* what the title block says where no column does */
    size_t fill_count;
    /* its columns */
    column_plan *columns; /* [column_count] */
    size_t column_count;
    size_t width;                   /* of delimited text: cells that a record may have */
    uint32_t source_of[MAX_FIELDS]; /* first column that gives a field; SWC_NO_COLUMN: none */
    uint32_t required_columns[MAX_FIELDS]; /* columns that must be filled in a data row */
    size_t required_count;
    uint32_t address_column;
    uint32_t numbering; /* SWC_NO_COLUMN: none */
    uint32_t name_column;
    uint32_t code_column; /* the code that every row must have: no sum stands there */
    uint32_t province_column;
    uint32_t signed_column; /* who signed there has received; SWC_NO_COLUMN: the status is told */
    swc_merge *merges;      /* [merge_count] below the header, over several rows; by first row */
    size_t merge_count;
    swc_category_legend legend; /* of lines beside the table; count 0: none */
    bool legend_of_sheets;      /* ... or, where there are none, of the workbook's other sheets */
    swc_category_legend lines;  /* of lines that follow one another, while they are read */
    size_t line_count;          /* of those */
    legend_line *legend_lines;  /* [legend_line_count] what may explain other columns' codes */
    size_t legend_line_count;
    /* where a field comes from, if not from a column of its own */
    sheet_has has;
    sheet_in_headings in_headings;
    sheet_lacking lacking;
    size_t guardian_field, phone_field; /* where a column gives the guardian, or the contact */
    bool district_in_addresses;         /* "Thôn 3, xã Ea Ô, huyện Ea Kar" */
    bool form_is_things; /* "Hiện vật" beside a column of money: a row without a thing is cash */
    bool money_alone;    /* no column says what is given, and one says how much money */
    bool counts_by_form; /* "Số lượng/Số tiền": one column for both */
    bool owned_unsaid; /* no mark below "Có máy tính" alone does not say that there is nothing */
    bool asks_sim_alone;      /* "Cần SIM" is all that a pupil may ask for */
    bool lone_tick;           /* one category is ticked, and the title names it among others */
    bool holds_rows;          /* some row below the header has two cells or more filled in */
    size_t asked_count;       /* columns whose cells may still tell what they are */
    size_t value_rows;        /* rows that were asked */
    const char *unticked_sex; /* "M" beside a tick column "Nữ" and none for boys; NULL */
} sheet_plan;

/* A remark made while the kind was sought, before there was a run to tell it to. */
typedef struct held_notice {
    struct held_notice *next;
    swc_issue_code code;
    uint64_t row;
    uint32_t column;
    swc_str detail;
} held_notice;

/* Remarks of the reader on a file; given on the first reading only. */
typedef struct notice_box {
    swc_validate *run;
    const struct file_plan *file;
    bool on;
    bool holding;      /* the kind is sought: a reader that stays open will not say it again */
    held_notice *held; /* in the run's arena */
    swc_status status; /* first failure inside the callback */
    swc_error error;
} notice_box;

enum { LEGEND_SHEETS = 8 }; /* of a workbook; what more explain is not asked */

typedef struct file_plan {
    const char *path;
    swc_str shown;        /* base name, with as many parent folders as tell two files apart */
    uint32_t first_sheet; /* number of its first sheet in the run */
    size_t sheet_count;
    size_t legend_sheets[LEGEND_SHEETS]; /* in the workbook: sheets that explain codes */
    size_t legend_sheet_count;
    swc_reader *kept;       /* standard input stays open between the readings */
    swc_source_stamp stamp; /* when it was first opened */
    bool stamped;
    notice_box notices;
    bool letters_lost; /* in most of the first rows of a sheet: no heading can be found by name */
    bool unread;
} file_plan;

/* known.c: cells that a column of the field may hold. */
typedef struct known_cells {
    const struct swc_validate *run;
    const swc_column *field;
    swc_phrases phrases;
} known_cells;

typedef struct ledger ledger;
typedef struct school_register school_register;
typedef struct minimum_rules minimum_rules;
typedef struct returns returns;

/* Columns that no kind knows, in order of first appearance over all files. */
typedef struct extra_columns {
    swc_str *names;
    size_t count, capacity;
    swc_keymap index;
} extra_columns;

struct swc_validate {
    swc_validate_options options;
    swc_kind kind;
    const swc_column *fields; /* [field_count] columns of the kind */
    size_t field_count;
    size_t origin_field, name_field, category_field, sex_field; /* SIZE_MAX: the kind has none */
    size_t district_field, commune_field;
    size_t required[MAX_FIELDS]; /* fields that a row must have */
    size_t required_count;
    struct {
        size_t field;
        swc_issue_code code;
    } unique[MAX_FIELDS]; /* fields that may not repeat, and what a repetition is called */
    size_t unique_count;
    swc_arena arena;   /* lives as long as the run */
    swc_arena scratch; /* emptied by whoever used it */
    swc_encoding_judge *judge;
    swc_headers *headers;
    swc_memo no_headings;   /* texts between the rows that are known to be no heading */
    swc_memo no_categories; /* remarks that are known to name no category */
    swc_value_reader *values;
    known_cells known[MAX_FIELDS]; /* by field */
    file_plan *files;              /* [options.file_count] */
    sheet_plan **sheets;           /* every planned sheet, by number */
    size_t sheet_count, sheet_capacity;
    extra_columns extras;
    swc_str *notes; /* `#swc` lines received */
    size_t note_count, note_capacity;
    idset ids[MAX_FIELDS];      /* by field */
    id_repeats repeats;         /* of all unique fields together */
    swc_memo memos[MAX_FIELDS]; /* by field: cells that came clean, with their values */
    swc_listing *rejects;
    ledger *ledger;
    school_register *schools;
    minimum_rules *minimum; /* NULL: no policy was given */
    returns *returns;
    bool scanned;
    size_t in, out, rejected, skipped, rows_read, unread;
};

/* fields.c: fields by name; SIZE_MAX when the kind has none such */
size_t swc_validate_field_of(const swc_validate *run, const char *name);
bool swc_validate_field_is(const swc_validate *run, size_t field, const char *name);
/* Whether a column of the sheet gives the field, whole or in parts. */
bool swc_validate_is_given(const sheet_plan *sheet, size_t field);

#endif

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
#include "model/category_legend.h"
#include "model/header.h"
#include "model/rules.h"
#include "model/title.h"
#include "model/value.h"
#include "ops/validate/idset.h"
#include "ops/validate/repeats.h"
#include "ops/validate/rows.h"
#include "swc/memory.h"
#include "swc/validate.h"

enum { MAX_FIELDS = 32 }; /* the widest kind has 26 columns */
enum { MAX_FILLS = 10 };
enum { HEADER_ROWS = 3 }; /* "Đối tượng" over "Khó khăn do COVID-19" over "Mồ côi" */

typedef enum column_use {
    USE_DROPPED = 0, /* numbering, or a heading that says nothing */
    USE_BLANK,       /* no heading: a cell in it is a stray cell */
    USE_VALUE,       /* the canonical column `field` */
    USE_TICK,        /* a mark means `word` of `field` */
    USE_NAME_FRONT,  /* parts of `field` */
    USE_NAME_MIDDLE,
    USE_NAME_BACK,
    USE_DAY,
    USE_MONTH,
    USE_YEAR,
    USE_OF_ENTRY,    /* `field` of a row whose entry is `word`: "Thu" | "Chi" of a cash book */
    USE_OF_FORM,     /* `field` is how many, of the form `word`: "Laptop" | "Máy tính bảng" */
    USE_DATE_OF_SEX, /* `field` is the birth date, `word` the sex */
    USE_ANY_ID,      /* until the first reading has seen the values */
    USE_IGNORED,     /* until the first reading has seen whether it is blank */
    USE_EXTRA,       /* passes through as column `extra` of the run */
} column_use;

typedef struct column_plan {
    column_use use;
    size_t field;
    size_t second; /* a field that the same cells fill too ("Tên thiết bị": type and model) */
    const char *word;
    size_t extra;
    swc_str heading; /* as written, one line */
    int64_t unit;    /* from the heading; 0: none stated */
    int rank;
    bool is_province;
    bool is_unit;  /* USE_EXTRA that says what the row's figures are counted in: "ĐVT" */
    bool is_specs; /* USE_EXTRA that also gives the parts of "Cấu hình" */
    bool is_span;  /* USE_EXTRA that also gives from_date and to_date: "Thời gian áp dụng" */
    bool unit_ambiguous;
    swc_column_facts facts;
    swc_category_legend *legend; /* codes that the heading explains; NULL: none */
    swc_date_tally dates;
    swc_id_tally ids;
    size_t cells;        /* USE_IGNORED: not blank in data rows; others: see measure.c */
    swc_str extra_name;  /* as a column of the output */
    bool known;          /* its heading means something, though the column may pass through */
    bool is_counted;     /* the first reading counts its cells */
    size_t doubted;      /* USE_EXTRA below a group of ticks: the field of the group; SIZE_MAX */
    bool is_hardship;    /* a mark there may well be a category of ours, which is not certain */
    bool many;           /* ticks of its field add up, they do not exclude one another */
    bool by_marks;       /* USE_TICK if its cells are marks; else gives `second`, if it can */
    size_t words;        /* by_marks: cells that are no mark */
    bool is_address;     /* "..., huyện Lắk", where nothing else tells the district */
    bool is_phone;       /* "Điện thoại": a telephone, or a device if there are marks alone */
    bool is_dt;          /* "DT": an ethnic group, or the telephone `second` without its mark */
    bool is_kind;        /* "Loại" of a ledger: entry, kind of donor or form, as its cells say */
    size_t kinds[3];     /* ... how many of them can be read as each */
    bool is_thing;       /* type or item, unless no cell names one and the title does */
    bool is_priority;    /* a priority, or places in a list if one is above 3 */
    size_t paper;        /* USE_TICK: the field of a number that may stand there for a mark */
    bool own_id;         /* USE_ANY_ID: a college's own code, unless most values are MOET codes */
    bool by_words;       /* it gives its field if most of its cells say a word of it */
    bool is_bare_device; /* USE_EXTRA: a mark may mean that it is there, or is asked for */
    bool is_promise;     /* USE_EXTRA: what was promised, beside the column of what came */
    bool is_beside_promise;
    bool is_date, is_amount;
    bool is_noted;                 /* the first reading noted its IDs: see sets.h */
    const swc_column *plain_field; /* a text cell is its value alone, of this field; NULL: see
                                      record.c */
    bool is_memorable;             /* of that field: swc_validate_is_memorable */
    bool weighs_in;                /* USE_EXTRA: a second text about the category */
    bool of_gift;                  /* USE_EXTRA: says in a ledger what a row gives, or its worth */
    bool is_money;                 /* its heading speaks of money and of no worth: "Số tiền" */
    bool is_cash;                  /* of nothing but money: "Tiền mặt", "Tiền (đồng)" */
    bool stands_in;    /* USE_EXTRA: gives its field where the stronger column of it is blank */
    bool is_summed;    /* total lines are held against its sum */
    bool may_ditto;    /* a mark in it may mean what stands above */
    bool has_ditto;    /* ... and one is there */
    bool names_blocks; /* a school, a place or a class */
    bool is_block; /* it is named in the first row of its block only: "Lớp" | 6A, then blanks */
    swc_encoding_decision decision;
    bool mojibake_told; /* encoding-mojibake was reported for this column */
} column_plan;

typedef struct sheet_plan {
    size_t index;    /* in its reader */
    uint32_t number; /* in the run */
    const struct file_plan *file;
    swc_str name;
    bool workbook;
    uint64_t header_row; /* first and last physical row of the header */
    uint64_t header_last_row;
    swc_str
        *header_cells[HEADER_ROWS]; /* [column_count] each, as written: to know a repeated header */
    size_t header_row_count;
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
    bool has_ticks, has_parts, has_doubts;
    bool has_weigh_ins;    /* "Hoàn cảnh" beside "Đối tượng" */
    bool has_stand_ins;    /* the mother's name where the father's is blank */
    bool has_form_columns; /* USE_OF_FORM */
    bool form_is_things; /* "Hiện vật" beside a column of money: a row without a thing is cash */
    bool money_alone;    /* no column says what is given, and one says how much money */
    bool has_birth_parts; /* a birth date in three columns, or under the sex */
    bool owned_unsaid; /* no mark below "Có máy tính" alone does not say that there is nothing */
    bool lone_tick;    /* one category is ticked, and the title names it among others */
    bool girls_alone;  /* a tick column "Nữ" and none for boys */
    swc_merge *merges; /* [merge_count] below the header, over several rows; by first row */
    size_t merge_count;
    bool category_in_headings;                      /* "II. Hộ cận nghèo" above its rows */
    bool entry_in_headings;                         /* "A. Thu" above its rows */
    bool point_in_headings;                         /* "II. Chưa phủ sóng" above its rows */
    bool thing_in_headings;                         /* "II. Điện thoại" above its rows */
    bool school_in_headings;                        /* "Trường TH Kim Đồng" above its rows */
    bool district_in_addresses;                     /* "Thôn 3, xã Ea Ô, huyện Ea Kar" */
    bool district_in_headings, commune_in_headings; /* "I. Huyện Lắk", "Xã Ea Tul" */
    swc_category_legend legend;                     /* of lines beside the table; count 0: none */
    swc_category_legend lines; /* of lines that follow one another, while they are read */
    size_t line_count;         /* of those */
    swc_title_facts title;
    swc_str *title_texts; /* [title_text_count] the cells above the header */
    size_t title_text_count;
    struct {
        size_t field;
        swc_str text;
        char place;           /* 'd' or 'c': a sub-heading may name another one; else 0 */
        swc_issue_code fault; /* the title is damaged: every row says so; COUNT: it is not */
    } fills[MAX_FILLS];       /* what the title block says where no column does */
    size_t fill_count;
    size_t grade_field;                 /* where no column gives the grade; SIZE_MAX */
    size_t guardian_field, phone_field; /* where a column gives the guardian's name; SIZE_MAX */
    size_t school_field; /* the name, from a sub-heading; SIZE_MAX: a column gives it */
    size_t district_field, commune_field; /* the same for "I. Huyện Lắk" and "Xã Ea Tul" */
    size_t receipt_field;     /* the entry, where no column says it and no title another */
    size_t entry_field;       /* filled from "II. Đăng ký ủng hộ" above the rows */
    size_t told_status_field; /* a handover's status that the title alone tells */
    size_t group_field;       /* a point's status or a school's level, where no column says it */
    size_t thing_field;       /* a type, where no column says it but the title or a sub-heading */
    size_t round_field; /* filled from "II. Đợt 2" above the rows; SIZE_MAX: a column gives it */
    size_t survey_field; /* filled from "Ngày lập: ..." above them; SIZE_MAX: a column gives it */
    size_t class_field;  /* filled from "Lớp 6A" above the rows; SIZE_MAX: a column gives it */
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

typedef struct file_plan {
    const char *path;
    swc_str shown;        /* base name, with as many parent folders as tell two files apart */
    uint32_t first_sheet; /* number of its first sheet in the run */
    size_t sheet_count;
    swc_reader *kept; /* standard input stays open between the readings */
    notice_box notices;
    bool letters_lost; /* in most of the first rows of a sheet: no heading can be found by name */
    bool unread;
} file_plan;

/* Lines of the toolkit's own streams. */
typedef enum stream_note {
    NOTE_NONE,
    NOTE_HISTORY, /* #swc */
    NOTE_END,     /* #end */
    NOTE_FAIL,    /* #fail */
} stream_note;

typedef struct stream_end {
    bool has_history, has_end, failed;
    size_t rows; /* as #end says */
} stream_end;

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
    size_t origin_field, category_field, sex_field; /* SIZE_MAX: the kind has none */
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
    swc_memo no_headings; /* texts between the rows that are known to be no heading */
    swc_value_reader *values;
    file_plan *files;    /* [options.file_count] */
    sheet_plan **sheets; /* every planned sheet, by number */
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

/* A finding's place: a file, or a sheet, a row and a cell of it. */
typedef struct issue_place {
    const file_plan *file;
    const sheet_plan *sheet;
    uint64_t row;
    uint32_t column; /* SWC_NO_COLUMN: the row */
    swc_str heading;
    swc_str field;
    swc_str value;
} issue_place;

/* Details of a sentence: {1} and {2}. */
typedef struct issue_details {
    swc_str text[2][2]; /* [SWC_VI|SWC_EN][{1},{2}] */
} issue_details;

swc_status swc_validate_run_issue(swc_validate *run, swc_issue_code code, const issue_place *place,
                                  const issue_details *details, swc_error *error);
/* About a column as a whole, at its heading. */
swc_status swc_validate_column_issue(swc_validate *run, const sheet_plan *sheet,
                                     swc_issue_code code, size_t column, issue_details details,
                                     swc_error *error);
/* The same text in both languages as {1}. */
issue_details swc_validate_details_same(swc_str text);
issue_details swc_validate_details_both(const char *vi, const char *en);

/* fields.c: fields by name; SIZE_MAX when the kind has none such */
size_t swc_validate_field_of(const swc_validate *run, const char *name);
bool swc_validate_field_is(const swc_validate *run, size_t field, const char *name);
/* Whether a column of the sheet gives the field, whole or in parts. */
bool swc_validate_is_given(const sheet_plan *sheet, size_t field);

/* names.c */
swc_status swc_validate_name_files(swc_validate *run, swc_error *error);

/* look.c: heads of sheets, and the header in them */
enum { HEAD_ROWS = 64, HEAD_COLUMNS = 1024, HEAD_BYTES = 4 << 20 };

typedef struct head_row {
    uint64_t number;
    swc_cell *cells; /* not blank, below HEAD_COLUMNS; text in Unicode */
    size_t cell_count;
    size_t width;   /* of delimited text: cells in the record */
    bool after_gap; /* a blank row stands before it */
} head_row;

/* The first rows of a sheet that are not blank. */
typedef struct sheet_head {
    swc_arena arena;
    head_row rows[HEAD_ROWS];
    size_t count;
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

/* SWC_OK with count 0 for a sheet without a row that is not blank. */
swc_status swc_validate_head_read(swc_validate *run, sheet_head *head, row_source *source,
                                  size_t sheet, swc_issue_code *code_out, swc_error *error);
/** Whether letters were lost for good in most of its rows. */
bool swc_validate_head_lost_letters(const sheet_head *head);
void swc_validate_head_free(sheet_head *head);
/* Whether a line above the header begins with "Biên bản". */
bool swc_validate_head_is_minutes(const sheet_head *head, const header_fit *fit);
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

/* bind.c: from headings to columns */
swc_status swc_validate_bind_sheet(swc_validate *run, sheet_plan *sheet, const sheet_head *head,
                                   const header_fit *fit, bool *good_out, swc_error *error);
/* bind_promises.c */
void swc_validate_bind_promises(const swc_validate *run, sheet_plan *sheet);
/* bind_claims.c: columns that claim one field */
void swc_validate_join_date_headings(const swc_validate *run, sheet_plan *sheet);
swc_status swc_validate_settle_claims(swc_validate *run, sheet_plan *sheet, bool *good,
                                      swc_error *error);
/* bind_choices.c: ticks of one field without a heading above them, numbers of things by type */
void swc_validate_bind_choices(const swc_validate *run, sheet_plan *sheet);
void swc_validate_bind_forms(const swc_validate *run, sheet_plan *sheet);
/* What "Loại" of a ledger may be: entry, donor_type, form. */
enum { KIND_FIELDS = 3 };
extern const char *const swc_validate_kind_fields[KIND_FIELDS];
/* bind_book.c: the columns "Thu" | "Chi" of a cash book, and how a ledger tells money from things
 */
void swc_validate_bind_book(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_gifts(const swc_validate *run, sheet_plan *sheet);
/* settle.c, after the first reading: what ANY_ID and IGNORED are, date orders, units, what is
 * missing. */
swc_status swc_validate_settle_sheet(swc_validate *run, sheet_plan *sheet, bool *good_out,
                                     swc_error *error);
/* No table can be found, since its letters were lost (see `letters_lost`). */
swc_status swc_validate_say_lost(swc_validate *run, const file_plan *file, swc_error *error);
/* Extra columns get their place in the output. */
swc_status swc_validate_place_extras(swc_validate *run, sheet_plan *sheet, swc_error *error);

/* scan.c */
swc_status swc_validate_scan_file(swc_validate *run, file_plan *file, swc_error *error);
/* SWC_KIND_NONE when nothing or several kinds fit. */
swc_status swc_validate_detect_kind(swc_validate *run, swc_kind *kind_out, swc_error *error);
/* open.c */
swc_status swc_validate_open_file(swc_validate *run, file_plan *file, bool notices,
                                  swc_reader **out, swc_issue_code *code_out, swc_error *error);
void swc_validate_close_file(file_plan *file, swc_reader *reader);
/* sparse.c: lines of one or two cells, and of more. */
typedef struct sparse_tally {
    size_t sparse, full;
} sparse_tally;

/* Count a row below the header. SWC_ERR_INPUT: there are too many of the first. */
swc_status swc_validate_sparse_add(sparse_tally *tally, const sheet_plan *sheet, const swc_row *row,
                                   swc_error *error);
/* pupil_columns.c: codes explained beside the table, marks that may be another thing */
bool swc_validate_legend_is_wanted(const swc_validate *run, const sheet_plan *sheet);
swc_status swc_validate_legend_row(sheet_plan *sheet, const swc_row *row, swc_error *error);
void swc_validate_legend_end(sheet_plan *sheet);
/* Whether a row explains a code of the sheet's legend. */
bool swc_validate_legend_tells(const sheet_plan *sheet, const swc_row *row);
void swc_validate_legend_settle(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_lone_tick(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_words(sheet_plan *sheet);
void swc_validate_settle_bare_devices(const swc_validate *run, sheet_plan *sheet);
void swc_validate_settle_addresses(sheet_plan *sheet);
void swc_validate_settle_orphans(const swc_validate *run, sheet_plan *sheet);
/* missing.c: what no column gives */
swc_status swc_validate_plan_fills(swc_validate *run, sheet_plan *sheet, swc_error *error);
swc_status swc_validate_refuse_missing(swc_validate *run, sheet_plan *sheet, bool *good,
                                       swc_error *error);
/* measure.c */
swc_status swc_validate_measure_sheet(swc_validate *run, sheet_plan *sheet, swc_reader *reader,
                                      swc_issue_code *code_out, swc_error *error);
stream_note swc_validate_stream_note_of(const swc_row *row);

/* emit.c: one file's rows; a NULL writer makes it a trial that only fills the sets */
swc_status swc_validate_emit_file(swc_validate *run, file_plan *file, swc_stream_writer *writer,
                                  swc_error *error);

/* record.c: types whose few words come again and again, and whose reading depends on the cell
 * alone. (Plain text is read faster than remembered.) */
bool swc_validate_is_memorable(swc_type type);

/* Keep the text in the arena, cleaned: NFC, one line, single spaces. */
swc_str swc_validate_keep_clean(swc_arena *arena, swc_str text);

#endif

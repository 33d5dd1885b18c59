/*
 * What a column of a sheet gives: bound by its heading, then settled by what its cells say.
 *
 * The parts follow the way of a column: what its heading means, what it leaves open, what the first
 * reading counts to close that, and what the second one asks for each cell.
 */
#ifndef SWC_OPS_VALIDATE_COLUMN_PLAN_H
#define SWC_OPS_VALIDATE_COLUMN_PLAN_H

#include "model/category_legend.h"
#include "model/value/value.h"
#include "text/encoding.h"

enum { KIND_FIELDS = 3 }; /* what "Loại" of a ledger may be: see swc_validate_kind_fields */

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

/* What the heading leaves open until the first reading has seen the cells. */
typedef struct column_question {
    bool by_marks;      /* USE_TICK if its cells are marks; else gives `second`, if it can */
    bool by_words;      /* it gives its field if most of its cells say a word of it */
    bool own_id;        /* USE_ANY_ID: a college's own code, unless most values are MOET codes */
    bool is_pupil_code; /* "Mã HS": a student_id, or the school's own if none is such a code */
    bool is_yes;        /* of pupils: 1 is a mark in it, unless other figures are codes there */
    bool is_phone;      /* "Điện thoại": a telephone, or a device if there are marks alone */
    bool is_dt;         /* "DT": an ethnic group, or the telephone `second` without its mark */
    bool is_kind;       /* "Loại" of a ledger: entry, kind of donor or form, as its cells say */
    bool is_content;    /* "Nội dung" of a ledger: its form, if most of its cells name one */
    bool is_thing;      /* type or item, unless no cell names one and the title does */
    bool is_priority;   /* a priority, or places in a list if one is above 3 */
    bool is_address;    /* "..., huyện Lắk", where nothing else tells the district */
    bool by_values;     /* its cells may tell what its heading does not (by_values.c) */
    bool is_maybe_day, is_maybe_sum; /* by the words of an unknown heading: bind/guess.c */
    bool is_maybe_blank;             /* a line above the rows may give its field, if it is blank */
    bool is_half; /* "Họ": of a name whose other half stands beside it, without a heading */
    bool is_bare_device; /* USE_EXTRA: a mark may mean that it is there, or is asked for */
} column_question;

/* What the first reading counts. */
typedef struct column_seen {
    bool is_counted; /* something of it is counted */
    bool is_date, is_amount;
    bool is_noted; /* its IDs were noted: see sets.h */
    swc_date_tally dates;
    swc_id_tally ids;
    size_t cells;              /* USE_IGNORED: not blank in data rows; others: see measure.c */
    size_t words;              /* by_marks: cells that are no mark */
    unsigned reads;            /* by_values: what every cell so far can be read as */
    size_t filled, says;       /* by_values: its cells, and those that make a pupil eligible */
    size_t kinds[KIND_FIELDS]; /* is_kind: how many cells can be read as each */
} column_seen;

/* USE_EXTRA: what it tells of other fields of its row, while it passes through. */
typedef struct column_beside {
    bool is_unit;     /* what the row's figures are counted in: "ĐVT" */
    bool is_specs;    /* the parts of "Cấu hình"; USE_VALUE: of a thing's name */
    bool is_span;     /* from_date and to_date: "Thời gian áp dụng" */
    const char *mark; /* the key of the earmark that its cells fill: "district"; NULL: none */
    bool mark_leans;  /* ... beside another part of it only: its heading is "Huyện" and no more */
    bool mark_is_far; /* ... and other columns stand between them: it may be the donor's */
    bool is_return_day; /* "Ngày trả" beside "Ngày mượn" */
    bool weighs_in;     /* a second text about the category */
    bool stands_in;     /* its field, where the stronger column of it is blank */
} column_beside;

/* Columns of a ledger. */
typedef struct column_gift {
    bool of_gift;    /* USE_EXTRA: says what a row gives, or its worth */
    bool is_money;   /* its heading speaks of money and of no worth: "Số tiền" */
    bool is_cash;    /* of nothing but money: "Tiền mặt", "Tiền (đồng)" */
    bool is_promise; /* USE_EXTRA: what was promised, beside the column of what came */
    bool is_beside_promise;
    bool is_promise_day; /* USE_EXTRA: "Ngày đăng ký" beside "Ngày tiếp nhận" */
    bool is_bare;        /* "Đăng ký", "Đã tiếp nhận": of money, or of things */
    bool by_form; /* "Số lượng/Số tiền": how much of money, or how many of a thing */
} column_gift;

/* What stands above a cell and may count for it (above.c). */
typedef struct column_block {
    bool may_ditto;    /* a mark in it may mean what stands above */
    bool has_ditto;    /* ... and one is there */
    bool names_blocks; /* a school, a place or a class */
    bool is_block; /* it is named in the first row of its block only: "Lớp" | 6A, then blanks */
    bool may_be_block; /* it looks so, and is not certain: blanks stay blank, which is said */
} column_block;

typedef struct column_plan {
    column_use use;
    size_t field;
    size_t second; /* a field that the same cells fill too ("Tên thiết bị": type and model) */
    bool in_heading; /* USE_BLANK: the heading left of it is merged over it */
    bool holds_two;  /* "Lớp, trường": a class and its school in one text */
    const char *word;
    size_t paper;       /* USE_TICK: the field of a number that may stand there for a mark */
    bool many;          /* ticks of its field add up, they do not exclude one another */
    size_t extra;       /* USE_EXTRA: its place in the run's extra columns */
    swc_str extra_name; /* its name there */
    swc_str heading;    /* as written, one line */
    int rank;           /* how surely the heading names the field: swc_header_match */
    bool known;         /* its heading means something, though the column may pass through */
    size_t doubted;     /* USE_EXTRA below a group of ticks: the field of the group; SIZE_MAX */
    bool is_hardship;   /* a mark there may well be a category of ours, which is not certain */
    int64_t unit;       /* from the heading; 0: none stated */
    bool unit_ambiguous;
    swc_column_facts facts;
    swc_category_legend *legend; /* codes that the heading explains; NULL: none */
    column_question question;
    column_seen seen;
    column_beside beside;
    column_gift gift;
    column_block block;
    const swc_column *plain_field; /* a text cell is its value alone, of this field; NULL: see
                                      record/record.c */
    bool is_memorable;             /* of that field: swc_validate_is_memorable */
    bool is_note;                  /* a pupil's "Ghi chú" */
    bool is_summed;                /* total lines are held against its sum */
    swc_encoding_decision decision;
    bool mojibake_told; /* encoding-mojibake was reported for this column */
} column_plan;

#endif

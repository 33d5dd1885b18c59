/*
 * What the files of this folder share: the inputs as records (facts), and a form as tables of
 * cells (figures), which layout and CSV writers print alike.
 *
 *     inputs -> people, places, ledger, units (facts) -> forms/build functions -> form (figures)
 *            -> cross-footing -> layout (.xlsx) | csv | html
 *
 * Ownership: a swc_report owns its tables, records and arena; a form owns its cells through its
 * own arena. Cells may borrow from the report.
 */
#ifndef SWC_OPS_REPORT_H
#define SWC_OPS_REPORT_H

#include "model/forms.h"
#include "swc/manifest.h"
#include "swc/policy.h"
#include "swc/report.h"

#define NONE UINT32_MAX                           /* beyond what an enum holds in C11 */
enum { LEVELS = SWC_LEVEL_COUNT + 1, TYPES = 5 }; /* TYPES: without SIM */

/* ---- columns of the inputs, found once ---- */

/* clang-format off: it never settles on these lists */
#define STUDENT_FIELDS(X)                                                                          \
    X(student_id)                                                                                  \
    X(personal_id) X(full_name) X(birth_date) X(sex) X(level) X(grade) X(class) X(school_code)     \
        X(school_name) X(district) X(commune) X(category) X(priority) X(certificate)               \
            X(devices_owned) X(internet_home) X(needs) X(origin) X(duplicate_group)                \
                X(duplicate_status)
#define PLAN_FIELDS(X)                                                                             \
    X(student_id)                                                                                  \
    X(personal_id) X(full_name) X(birth_date) X(class) X(school_code) X(school_name) X(district)   \
        X(commune) X(priority) X(origin) X(rank) X(outcome) X(item) X(device_id) X(serial)         \
            X(sim_id) X(amount_vnd) X(reason_code) X(reason) X(pool) X(duplicate_group)
#define HANDOVER_FIELDS(X)                                                                         \
    X(student_id)                                                                                  \
    X(personal_id) X(full_name) X(birth_date) X(class) X(school_code) X(school_name) X(district)   \
        X(handover_id) X(date) X(round) X(item) X(device_id) X(serial) X(amount_vnd) X(status)     \
            X(minute_no) X(condition) X(reason)
#define DEVICE_FIELDS(X)                                                                           \
    X(device_id)                                                                                   \
    X(type) X(model) X(serial) X(imei) X(condition) X(ram_gb) X(storage_gb) X(quantity)            \
        X(received_date) X(status) X(accessories)
#define DONATION_FIELDS(X)                                                                         \
    X(donation_id)                                                                                 \
    X(entry) X(reverses) X(date) X(donor_name) X(donor_type) X(channel) X(form) X(quantity)        \
        X(amount_vnd) X(earmark) X(receipt_no) X(note)
#define SCHOOL_FIELDS(X)                                                                           \
    X(school_code)                                                                                 \
    X(school_name) X(level) X(district) X(commune) X(pupils) X(internet) X(coverage)               \
        X(contact_name) X(survey_date)
#define COVERAGE_FIELDS(X)                                                                         \
    X(point_id)                                                                                    \
    X(hamlet) X(commune) X(district) X(operator) X(status) X(planned_date) X(covered_date)         \
        X(households)
#define PLATFORM_FIELDS(X) X(name) X(provider) X(url) X(free_data) X(from_date) X(to_date)
#define CUTOFF_FIELDS(X) X(pool) X(capacity) X(used) X(cutoff_rank)
/* clang-format on */

#define FIELD_OF_STUDENT(n) STUDENT_##n,
#define FIELD_OF_PLAN(n) PLAN_##n,
#define FIELD_OF_HANDOVER(n) HANDOVER_##n,
#define FIELD_OF_DEVICE(n) DEVICE_##n,
#define FIELD_OF_DONATION(n) DONATION_##n,
#define FIELD_OF_SCHOOL(n) SCHOOL_##n,
#define FIELD_OF_POINT(n) POINT_##n,
#define FIELD_OF_PLATFORM(n) PLATFORM_##n,
#define FIELD_OF_CUTOFF(n) CUTOFF_##n,
enum { STUDENT_FIELDS(FIELD_OF_STUDENT) STUDENT_FIELD_COUNT };
enum { PLAN_FIELDS(FIELD_OF_PLAN) PLAN_FIELD_COUNT };
enum { HANDOVER_FIELDS(FIELD_OF_HANDOVER) HANDOVER_FIELD_COUNT };
enum { DEVICE_FIELDS(FIELD_OF_DEVICE) DEVICE_FIELD_COUNT };
enum { DONATION_FIELDS(FIELD_OF_DONATION) DONATION_FIELD_COUNT };
enum { SCHOOL_FIELDS(FIELD_OF_SCHOOL) SCHOOL_FIELD_COUNT };
enum { COVERAGE_FIELDS(FIELD_OF_POINT) POINT_FIELD_COUNT };
enum { PLATFORM_FIELDS(FIELD_OF_PLATFORM) PLATFORM_FIELD_COUNT };
enum { CUTOFF_FIELDS(FIELD_OF_CUTOFF) CUTOFF_FIELD_COUNT };
enum { MAX_FIELDS = 24 };

typedef struct input_table {
    swc_table table;
    bool given;
    size_t columns[MAX_FIELDS]; /* by field; SIZE_MAX: absent */
} input_table;

/* ---- facts ---- */

/* Districts and schools as numbers; 0 is the unknown one of each. */
typedef struct place_record {
    swc_str key;
    swc_str name;      /* printed: register, else the commonest spelling */
    swc_str sort_key;  /* of FORMS 3 */
    swc_str code;      /* school_code; empty for districts */
    uint32_t district; /* of a school without code: part of its key */
    uint32_t order;    /* FORMS 3; the unknown one last */
    uint8_t kind;      /* of a district: swc_unit_kind, SWC_KIND_NO_KIND when it is not known */
    uint32_t best_count;
    uint32_t register_row; /* of the schools stream; from_register only */
    bool from_register;
} place_record;

typedef struct places {
    place_record *items;
    size_t count, capacity;
    swc_keymap by_key;
    swc_keymap spellings; /* "id\x1fname" to its count */
} places;

typedef struct place_pair {
    uint32_t district, school;
} place_pair;

typedef enum student_class {
    CLASS_NO_PRIORITY,
    CLASS_SERVED,
    CLASS_NO_FIT,
    CLASS_NO_NEED,
    CLASS_OWNS,
    CLASS_OPEN,
    CLASS_COUNT,
} student_class;

/* A row of the roster: of the students stream, or of the plan when no students were given. */
typedef struct child_record {
    uint32_t district, school;
    uint32_t plan_row;    /* NONE: not in the plan */
    uint8_t class;        /* student_class; students only */
    uint8_t priority;     /* 1..3, 0 unknown */
    uint8_t level;        /* SWC_LEVEL_COUNT: unknown */
    bool holds;           /* an item of a received type */
    bool duplicate_extra; /* in need, held, and not the first of its group there */
} child_record;

/* All rows of one person and one thing up to t. */
typedef struct history {
    uint32_t person;   /* child index, or beyond: a person of no list */
    uint32_t last_row; /* handovers row of the last delivered one (else the first) */
    swc_str device_id;
    uint8_t item; /* swc_device_type */
    uint8_t priority;
    bool delivered;                   /* ever: a history that is only cancelled counts nothing */
    bool held, held_before, held_end; /* at t; before the period; at its end */
    uint32_t out, back;               /* in the period */
    uint32_t district, school;
    uint32_t fulfils; /* plan row, or NONE */
    uint32_t next;    /* of the same person */
} history;

/* One change of hands: 0 to 1 (out) or 1 to 0. */
typedef struct movement {
    uint32_t row, history;
    bool out;
} movement;

typedef struct person_record {
    uint32_t first_history; /* NONE */
    int64_t cash_vnd;
    int64_t round_cash_vnd; /* of the plan's round */
} person_record;

/* One row of the ledger with the entry it counts as (FORMS 2.4). */
typedef struct ledger_row {
    uint32_t row, base; /* donations row; index of the base in the ledger */
    uint8_t entry;      /* of the base */
    uint8_t form;       /* of the base: FORM_... */
    uint8_t donor_type; /* of the base; DONOR_TYPES: not stated */
    int8_t sign;        /* +1 counts, -1 takes back (a reversal), +1 again (reversal of one) */
    bool no_quantity;   /* a device entry that states none */
    int64_t quantity, amount_vnd;
    swc_str date;
    int64_t net_quantity, net_amount_vnd; /* with what reverses it, up to t */
    bool reversed;                        /* a base: some reversal names it */
} ledger_row;

enum {
    FORM_CASH,
    FORM_LAPTOP,
    FORM_TV = FORM_LAPTOP + 4,
    FORM_SIM,
    FORM_PACKAGE,
    FORM_POLICY,
    FORM_OTHER,
    FORM_COUNT,
};
enum { ENTRY_RECEIPT, ENTRY_PLEDGE, ENTRY_SPEND, ENTRY_REVERSAL, DONOR_TYPES = 9 };

typedef enum unit_state {
    UNIT_DELIVERED,
    UNIT_RETIRED,
    UNIT_FAULTY,
    UNIT_ALLOCATED,
    UNIT_UNPROVEN,
    UNIT_STOCK,
    UNIT_STATE_COUNT,
} unit_state;

struct swc_report {
    swc_report_options options;
    swc_arena arena;
    input_table inputs[SWC_INPUT_COUNT];
    swc_policy policy;
    bool has_policy;
    swc_forms forms;
    swc_manifest manifest;
    swc_buf key; /* of receipt codes */
    bool has_key;

    char as_of[11];        /* t; "": none */
    char from[11], to[11]; /* the period; "" when none was given */
    swc_str round;

    bool facts_ready;
    /* what is wrong with each input; of children, handovers and ledger what they say together */
    swc_error input_errors[SWC_INPUT_COUNT];
    bool to_folder;            /* a file per school: no limit of sheets */
    bool quiet_places;         /* report_place counts no spelling */
    places districts, schools;
    swc_keymap written_places; /* "district\x1fcode\x1fname\x1f" as written, to its pair */
    place_pair *place_pairs;
    size_t place_pair_count, place_pair_capacity;
    swc_buf place_key;
    swc_report_input roster; /* SWC_INPUT_STUDENTS or SWC_INPUT_PLAN */
    child_record *children;
    size_t child_count;
    person_record *persons;
    size_t person_count, person_capacity;
    history *histories;
    size_t history_count, history_capacity;
    movement *movements; /* all of them up to t */
    size_t movement_count, movement_capacity;
    uint32_t *plan_children; /* by plan row */
    bool *plan_delivered;    /* by plan row: its device */
    bool *plan_sim_delivered;
    size_t other_unit_count; /* rows fulfilled by another device_id */
    ledger_row *ledger;
    size_t ledger_count;
    char last_date[11]; /* latest date seen in handovers and donations */
};

/* inputs.c */
/* "amount_vnd"; NULL behind the last field. */
const char *report_field_name(swc_report_input input, int field);
/* cells.c: SWC_ERR_INPUT when a cell that figures come from is not what its column promises. */
swc_status report_check_cells(const swc_report *report, swc_report_input input, swc_error *error);
swc_str report_get(const swc_report *report, swc_report_input input, size_t row, int field);
bool report_has(const swc_report *report, swc_report_input input);
size_t report_rows(const swc_report *report, swc_report_input input);
/* Whether a row dated so is unseen: after t. */
bool report_unseen(const swc_report *report, swc_str date);
int64_t report_integer(swc_str text); /* 0 for an empty cell */
void report_say(const swc_report *report, const char *vi, const char *en, ...) SWC_PRINTF(2, 4)
    SWC_PRINTF(3, 4);
/* The first and the last day of a date's month. */
/* "2021-12" to "2022-01". */
void report_next_month(char month[8]);
void report_month_of(swc_str date, char from[11], char to[11]);
bool report_in_period(const swc_report *report, swc_str date);

/* places.c */
swc_status report_place(swc_report *report, swc_str district, swc_str code, swc_str name,
                        uint32_t *district_out, uint32_t *school_out, swc_error *error);
/* Choose printed names and the order; after every report_place. */
swc_status report_places_finish(swc_report *report, swc_error *error);
/* FORMS 3; the unknown place last; equal names by their code or key. */
int report_compare_places(const places *list, uint32_t a, uint32_t b);

/* people.c, history.c */
/* @param inputs  bits of swc_report_input that the form reads: what is wrong with the others does
 *                not stop it */
swc_status report_facts(swc_report *report, unsigned inputs, swc_error *error);
swc_status report_read_children(swc_report *report, swc_error *error);
swc_status report_join_plan(swc_report *report, swc_error *error);
swc_status report_read_handovers(swc_report *report, swc_error *error);
swc_status report_match_plan(swc_report *report, swc_error *error);
void report_classify(swc_report *report);
bool report_in_need(const child_record *child);
/* Rows of the plan (FORMS 2.5). */
bool report_is_planned(const swc_report *report, size_t plan_row); /* P */
bool report_has_sim(const swc_report *report, size_t plan_row);    /* S */

/* receipts.c: "Được hỗ trợ" for "served". */
swc_str report_outcome_label(swc_str word, swc_lang lang);
/* telecom.c: free at t (FORMS 6.7). */
bool report_platform_is_free(const swc_report *report, size_t row);
/* receipt_code.c: "xxxx-xxxx-xxxx" of a roster row (FORMS 7). @param code [15] */
swc_status report_receipt_code(const swc_report *report, size_t child, char code[15],
                               swc_error *error);
/* history.c: P:, S: or N: key of a roster row (SPEC 7). */
bool report_person_key_add(const swc_report *report, size_t child, swc_buf *key);

/* ledger.c */
swc_status report_read_ledger(swc_report *report, swc_error *error);
/* A field of the base entry of a ledger row. */
swc_str report_ledger_base(const swc_report *report, const ledger_row *one, int field);
/* Amount for cash, quantity for the rest, with its sign. */
int64_t report_ledger_count(const ledger_row *one);
/* Whether something of a base entry is left at `end`, after its reversals and theirs. An entry
 * without figures (a policy) stands while more rows confirm it than take it back. */
bool report_ledger_stands(const swc_report *report, size_t base, swc_str end);
extern const char *const report_ledger_forms[]; /* "cash", "laptop", ... by FORM_ */

/* ---- figures ---- */

typedef enum cell_kind {
    CELL_EMPTY,
    CELL_INT,
    CELL_TEXT,
    CELL_DATE,
    CELL_RATIO,
    CELL_UNKNOWN
} cell_kind;

typedef struct form_cell {
    cell_kind kind;
    int64_t number; /* INT; RATIO: numerator */
    int64_t below;  /* RATIO: denominator; 0 shows "…" */
    swc_str text;   /* TEXT; DATE as YYYY-MM-DD or YYYY */
} form_cell;

enum {
    COLUMN_SUM = 0,
    COLUMN_NO_SUM = 1,    /* a total that is not the sum of its rows */
    COLUMN_HIDE_ZERO = 2, /* "Chưa phân loại": not printed when 0 throughout */
    COLUMN_CSV_ONLY = 4,
    COLUMN_PRINT_ONLY = 8, /* room for a signature */
    COLUMN_OPTIONAL = 16,  /* not printed when empty throughout */
    COLUMN_MARKED = 32,    /* room for an x, offered as a list */
};

/* No heading over a column, no unit of a table, no addressee of a form. */
#define NO_GROUP                                                                                   \
    {                                                                                              \
        NULL, NULL                                                                                 \
    }

/* One column: csv name, type (I M P D T C of FORMS), headings, how it is made. */
typedef struct column_spec {
    const char *name;
    char type;
    const char *group[2];     /* heading over several columns; NULL: none */
    const char *label[2];     /* [SWC_EN] NULL: from the name */
    const char *over, *under; /* P: numerator and denominator columns */
    unsigned flags;
    double width_mm; /* 0: from the content */
} column_spec;

typedef struct table_spec {
    const char *name; /* for --table */
    const char *sheet[2];
    const char *caption[2]; /* above the table when it is not the first; NULL: the sheet's name */
    const char *unit[2];    /* "Đơn vị tính: ..." or NULL */
    const column_spec *columns;
    size_t column_count;
} table_spec;

typedef enum row_type {
    ROW_ITEM, /* any leaf that is no place */
    ROW_SCHOOL,
    ROW_DISTRICT,
    ROW_RESIDUAL,
    ROW_HEADING, /* names a district above its schools; not in CSV */
    ROW_SUBTOTAL,
    ROW_TOTAL,
    ROW_PLAIN_TOTAL, /* a total whose cells are no sums of the rows above */
    ROW_BREAK,       /* heading that begins a page */
} row_type;

typedef struct form_row {
    row_type type;
    size_t first, last; /* SUBTOTAL, TOTAL: rows they sum over */
    form_cell *cells;   /* NULL: filled when printed, `first` is the index to fill */
} form_row;

typedef struct paragraph {
    swc_str text;
    const struct form_table *about; /* a note on one table; NULL: on the form */
    char look; /* ' ' text, 'b' bold, 'i' italic, 's' small, 'c' centred bold, 'm' centred italic */
} paragraph;

typedef struct signer {
    swc_str title, authority, name;
} signer;

typedef struct form_table {
    const table_spec *spec;
    swc_str sheet_name; /* else that of the spec */
    form_row *rows;
    size_t row_count, row_capacity;
    uint64_t unknown; /* bit per column: "…" throughout */
    /* Long lists are not kept: filled row by row when printed. */
    void (*fill)(const void *context, size_t index, form_cell *cells);
    const void *context;
    /* Sheets that are documents of their own (minutes). */
    bool own_heading;
    int64_t document_number; /* own_heading; < 0: dots */
    swc_str file_key;        /* -d: sheets of one key go into one file */
    paragraph *before, *after;
    size_t before_count, after_count;
    double row_height_pt; /* least height of a body row; 0: that of its text */
} form_table;

typedef struct form_identity_pair {
    swc_str left_name, right_name;
    int64_t left, right;
} form_identity_pair;

typedef struct form_spec form_spec;

/* A native chart with its data, which stand under it on the sheet. */
typedef struct form_chart {
    int kind; /* swc_chart_kind */
    const char *title;
    const char *label; /* heading of the labels: what the chart is by */
    const char *names[3];
    size_t series_count;
    swc_str *labels;
    int64_t (*values)[3];
    size_t count, label_capacity, value_capacity;
} form_chart;

/* A form being made. */
typedef struct report_form {
    swc_report *report;
    const form_spec *spec;
    swc_lang lang;
    swc_arena arena;
    form_table **tables;
    size_t table_count, table_capacity;
    paragraph *notes;
    size_t note_count, note_capacity;
    const form_table *notes_about; /* which table the next notes are about; NULL: the form */
    form_identity_pair *identities;
    size_t identity_count, identity_capacity;
    form_chart charts[4];
    size_t chart_count;
    char from[11], to[11]; /* the period: of the report, or the month a form takes itself */
    swc_str heading_note;  /* under the title, beside the dates */
    swc_str subject, code; /* instead of those of the spec, when not empty */
    bool filtered;         /* --district or --school: figures of that place only */
    uint32_t only_district, only_school; /* NONE: all */
    swc_status status; /* the first failure; adding rows and notes does nothing after it */
    swc_error *error;
} report_form;

/* One form: everything that is the same for every province. The words can be changed in forms.ini,
 * the figures cannot. */
struct form_spec {
    const char *name, *code;
    const char *kind;       /* BC, BB, DS, CK, SQ: {type} of the number */
    const char *title[2];   /* tên loại */
    const char *subject[2]; /* trích yếu */
    bool landscape;
    bool internal; /* LƯU HÀNH NỘI BỘ: children stand on it by name */
    bool personal; /* it names persons: children, donors; its files are 0600 */
    bool published;              /* nothing on it may name a file or a child */
    unsigned required, optional; /* bits of swc_report_input */
    const char *to[2];           /* Kính gửi; NULL: none */
    const char *signers[2][3];   /* left to right; "=" stands for the signer of forms.ini */
    const char *lower[2][3];     /* a second row of signers under them */
    const table_spec *const *tables;
    size_t table_count;
    swc_status (*build)(report_form *form);
    bool period_month; /* without --period: the month of the latest entry */
};

const form_spec *report_form_spec(const char *name); /* NULL: unknown */
extern const form_spec report_form_specs[];          /* ended by a NULL name */
/* The streams a form still lacks, "students, --previous" (of those of which one is enough: all);
 * empty: none. */
enum { REPORT_MISSING = 96 };
void report_missing(const swc_report *report, const form_spec *spec, char text[REPORT_MISSING]);

/* words.c: what forms.ini may change */
typedef struct form_titles {
    swc_str kind, subject; /* tên loại, trích yếu; no subject: the kind says everything */
} form_titles;

/* [form NAME] key, else [section] key, else the fallback. */
swc_str form_setting(const report_form *form, const char *key, const char *section,
                     const char *section_key, const char *fallback);
/* A word of the issuing body: [district NAME] with --district, else [body]; may be empty. */
swc_str form_body(const report_form *form, const char *key);
swc_str form_code(const report_form *form);
/* A `title` that begins with the kind ("BÁO CÁO ...") is the whole title, any other the subject. */
form_titles form_title(const report_form *form);
const char *report_donor_type(const report_form *form, uint8_t type); /* ledger.c; printed word */
/* The next part of a list separated by ';', trimmed; false at its end. */
bool form_next_part(swc_str list, size_t *position, swc_str *part);

/* form.c: making rows. All of them keep the first failure in form->status. */
form_table *form_add_table(report_form *form, const table_spec *spec);
form_cell *form_add_row(report_form *form, form_table *table, row_type type);
/* A row that is filled when it is printed; `index` goes to table->fill. */
void form_add_lazy_row(report_form *form, form_table *table, size_t index);
size_t form_column(const table_spec *spec, const char *name); /* SIZE_MAX: absent */
swc_str form_text(report_form *form, const char *format, ...) SWC_PRINTF(2, 3);
/* 1.234.567 as the language writes it; a NUL-terminated text of the form. */
const char *form_points(report_form *form, int64_t number);
swc_str form_copy(report_form *form, swc_buf *buf); /* takes the buffer's text, clears it */
/* "huyện Lắk", "thành phố Buôn Ma Thuột", "Lắk district"; the name alone when its kind is not known,
 * empty for the unknown district. */
swc_str form_district(report_form *form, uint32_t district);
void form_note(report_form *form, const char *vi_format, const char *en_format, ...)
    SWC_PRINTF(2, 4) SWC_PRINTF(3, 4);
void form_paragraph(report_form *form, paragraph **list, size_t *count, char look, swc_str text);
/* Two figures that must agree: refused with `code: form, row, left, right` when they do not. */
void form_check(report_form *form, const char *code, swc_str row, int64_t left, int64_t right);
/* Without --period: the month of the latest ledger entry. */
void form_default_month(report_form *form);
bool form_in_period(const report_form *form, swc_str date);
/* The same, and printed on the sheet of sources. */
void form_identity(report_form *form, const char *code, const char *left_name, int64_t left,
                   const char *right_name, int64_t right);
/* identities.c: the figures of a finished form against those of its partners (FORMS 8). */
swc_status form_compare_partners(report_form *form);
void form_refuse(report_form *form, const char *vi_format, const char *en_format, ...)
    SWC_PRINTF(2, 4) SWC_PRINTF(3, 4);
form_chart *form_add_chart(report_form *form, int kind, const char *const title[2],
                           const char *const label[2], const char *const (*names)[2],
                           size_t series_count);
void form_chart_point(report_form *form, form_chart *chart, swc_str label, const int64_t *values);
/* Cash received and spent to date, by month (summary.c). */
void form_chart_money(report_form *form);
/* Percentages of every row; totals of every sum column against their rows. */
void form_finish_table(report_form *form, form_table *table);
const char *form_word(const report_form *form, const char *const words[2]);
swc_status form_build(swc_report *report, const form_spec *spec, report_form *form_out,
                      swc_error *error);
void form_free(report_form *form);
static inline form_cell cell_int(int64_t number)
{
    return (form_cell){.kind = CELL_INT, .number = number};
}
static inline form_cell cell_text(swc_str text)
{
    return (form_cell){.kind = text.length > 0 ? CELL_TEXT : CELL_EMPTY, .text = text};
}
static inline form_cell cell_date(swc_str text)
{
    return (form_cell){.kind = text.length > 0 ? CELL_DATE : CELL_EMPTY, .text = text};
}

/* grid.c: figures by district and school. */
typedef struct place_grid {
    report_form *form;
    size_t width; /* columns of the table */
    swc_keymap by_place;
    uint32_t *districts, *schools;
    int64_t **values;
    size_t count, capacity;
    int64_t *total; /* counted beside the rows, not summed from them */
    uint64_t *keys; /* bytes of the keys of by_place */
} place_grid;

/* Columns every table of places begins with. */
#define PLACE_COLUMNS                                                                              \
    {"no", 'C', {NULL, NULL}, {"STT", "No."}, NULL, NULL, COLUMN_NO_SUM, 8},                       \
        {"place", 'T', {NULL, NULL}, {"Đơn vị", "Place"}, NULL, NULL, COLUMN_NO_SUM, 34},          \
        {"row_type", 'T', {NULL, NULL}, {"", ""}, NULL, NULL, COLUMN_CSV_ONLY, 0},                 \
        {"district", 'T', {NULL, NULL}, {"", ""}, NULL, NULL, COLUMN_CSV_ONLY, 0},                 \
    {                                                                                              \
        "school_code", 'T', {NULL, NULL}, {"", ""}, NULL, NULL, COLUMN_CSV_ONLY, 0                 \
    }
enum { PLACE_COLUMN_COUNT = 5 };

void grid_start(place_grid *grid, report_form *form, const table_spec *spec);
void grid_add(place_grid *grid, uint32_t district, uint32_t school, size_t column, int64_t number);
/* Whether a place is inside --district / --school. */
bool form_shows(const report_form *form, uint32_t district, uint32_t school);
/* Write all rows in order into a table and free the grid. by_district: no schools. */
void grid_emit(place_grid *grid, form_table *table, bool by_district);

/* need.c: what every form that shows the need says of it (FORMS 2.2). */
void form_note_need(report_form *form, int64_t need, int64_t doubles);

/* The builders, one file each. */
swc_status build_need(report_form *form);
swc_status build_public(report_form *form);
swc_status build_receipts(report_form *form);
swc_status build_telecom(report_form *form);
swc_status build_review(report_form *form);
swc_status build_summary(report_form *form);
swc_status build_beneficiaries(report_form *form);
swc_status build_connectivity(report_form *form);
swc_status build_cashbook(report_form *form);
swc_status build_honour(report_form *form);
swc_status build_mobilised(report_form *form);
swc_status build_distributed(report_form *form);
swc_status build_handover(report_form *form);

/* layout.c, csv.c */
swc_status form_write_xlsx(report_form *form, const char *path, swc_error *error);
swc_status form_write_csv(report_form *form, const char *path, const char *table, swc_error *error);
/* html.c: public only; the receipts stand on a page of their own. */
swc_status form_write_html(report_form *form, const char *path, bool receipts, swc_error *error);

#endif

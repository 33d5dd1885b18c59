/*
 * A form as tables of cells, which the layout, CSV and HTML writers print alike.
 *
 *     facts.h -> build functions -> form -> cross-footing -> layout (.xlsx) | csv | html
 *
 * Ownership: a form owns its cells through its own arena; they may borrow from the report.
 */
#ifndef SWC_OPS_REPORT_FORM_H
#define SWC_OPS_REPORT_FORM_H

#include "ops/report/facts.h"

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

/* How tables write their columns: any column; a figure that is summed; a count without a heading
 * above; words; a percentage of two others; one that only the CSV has. Macros, for the same six
 * fields would else stand empty in each row. */
#define COLUMN(name, type, group, vi, en, flags, width_mm)                                         \
    {                                                                                              \
        name, type, group, {vi, en}, NULL, NULL, flags, width_mm                                   \
    }
#define SUM_COLUMN(name, type, group, vi, en)                                                      \
    {                                                                                              \
        name, type, group, {vi, en}, NULL, NULL, 0, 0                                              \
    }
#define COUNT_COLUMN(name, vi, en) SUM_COLUMN(name, 'I', NO_GROUP, vi, en)
#define WORDS_COLUMN(name, vi, en, width_mm)                                                       \
    COLUMN(name, 'T', NO_GROUP, vi, en, COLUMN_NO_SUM, width_mm)
#define RATIO_COLUMN(name, group, vi, en, over, under)                                             \
    {                                                                                              \
        name, 'P', group, {vi, en}, over, under, 0, 0                                              \
    }
#define CSV_COLUMN(name)                                                                           \
    {                                                                                              \
        name, 'T', NO_GROUP, {"", ""}, NULL, NULL, COLUMN_CSV_ONLY, 0                              \
    }

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
    bool internal;               /* LƯU HÀNH NỘI BỘ: children stand on it by name */
    bool personal;               /* it names persons: children, donors; its files are 0600 */
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

/* words.c: what forms.ini may change, and printed words */
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
/* "huyện Lắk", "thành phố Buôn Ma Thuột", "Lắk district"; the name alone when its kind is not
 * known, empty for the unknown district. */
swc_str form_district(report_form *form, uint32_t district);
const char *form_donor_type(const report_form *form, uint8_t type);
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
void form_note(report_form *form, const char *vi_format, const char *en_format, ...)
    SWC_PRINTF(2, 4) SWC_PRINTF(3, 4);
void form_paragraph(report_form *form, paragraph **list, size_t *count, char look, swc_str text);
/* Two figures that must agree: refused with `code: form, row, left, right` when they do not. */
void form_check(report_form *form, const char *code, swc_str row, int64_t left, int64_t right);
/* The same, and printed on the sheet of sources. */
void form_identity(report_form *form, const char *code, const char *left_name, int64_t left,
                   const char *right_name, int64_t right);
void form_refuse(report_form *form, const char *vi_format, const char *en_format, ...)
    SWC_PRINTF(2, 4) SWC_PRINTF(3, 4);
/* Without --period: the month of the latest ledger entry. */
void form_default_month(report_form *form);
bool form_in_period(const report_form *form, swc_str date);
form_chart *form_add_chart(report_form *form, int kind, const char *const title[2],
                           const char *const label[2], const char *const (*names)[2],
                           size_t series_count);
void form_chart_point(report_form *form, form_chart *chart, swc_str label, const int64_t *values);
/* Cash received and spent to date, by month (summary.c). */
void form_chart_money(report_form *form);
/* Percentages of every row; totals of every sum column against their rows. */
void form_finish_table(report_form *form, form_table *table);
const char *form_word(const report_form *form, const char *const words[2]);
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

/* identities.c: the figures of a finished form against those of its partners (FORMS 8). */
swc_status form_compare_partners(report_form *form);

/* build.c: the form of the whole, checked, or of the place that was asked for after that. */
swc_status form_build(swc_report *report, const form_spec *spec, report_form *form_out,
                      swc_error *error);

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
/* html/html.c: public only; the receipts stand on a page of their own. */
swc_status form_write_html(report_form *form, const char *path, bool receipts, swc_error *error);

#endif

/**
 * @file
 * The forms of the programme (FORMS.md): figures out of sealed streams, as .xlsx, .csv and .html.
 *
 * Ownership: a swc_report takes over the tables it is given and frees them. Option texts are
 * borrowed and must outlive it.
 *
 * The order of calls: swc_report_new, swc_report_give for every stream, the files of words
 * (policy, forms.ini, manifest, key), then swc_report_write for one form or swc_report_write_all.
 * A form whose figures contradict each other is refused with SWC_ERR_DATA and both sides named;
 * nothing is written then.
 */
#ifndef SWC_REPORT_H
#define SWC_REPORT_H

#include "swc/kind.h"
#include "swc/stream.h"
#include "swc/table.h"

/** What a report can read; the first are those of swc_kind. */
typedef enum swc_report_input {
    SWC_INPUT_STUDENTS = SWC_STUDENTS,
    SWC_INPUT_DEVICES = SWC_DEVICES,
    SWC_INPUT_DONATIONS = SWC_DONATIONS,
    SWC_INPUT_SCHOOLS = SWC_SCHOOLS,
    SWC_INPUT_COVERAGE = SWC_COVERAGE,
    SWC_INPUT_HANDOVERS = SWC_HANDOVERS,
    SWC_INPUT_PLATFORMS = SWC_PLATFORMS,
    SWC_INPUT_PLAN,
    SWC_INPUT_CUTOFFS,
    SWC_INPUT_PREVIOUS, /**< students of an earlier survey, for `review` */
    SWC_INPUT_COUNT,
} swc_report_input;

typedef enum swc_report_format {
    SWC_FORMAT_XLSX,
    SWC_FORMAT_CSV,
    SWC_FORMAT_HTML
} swc_report_format;
typedef enum swc_report_by {
    SWC_BY_DEFAULT,
    SWC_BY_DISTRICT,
    SWC_BY_SCHOOL,
    SWC_BY_CLASS,
    SWC_BY_TYPE,
} swc_report_by;

typedef struct swc_report_options {
    swc_lang lang;              /**< words of the form */
    swc_lang message_lang;      /**< of the lines given to `say` */
    const char *as_of;          /**< YYYY-MM-DD or NULL */
    const char *period;         /**< YYYY-MM, YYYY-Qn, YYYY-Hn, YYYY, DATE..DATE, or NULL */
    const char *previous_as_of; /**< YYYY-MM-DD or NULL */
    const char *date;           /**< of the document, or NULL: dots */
    const char *district;       /**< only this place, or NULL */
    const char *school;         /**< school code, or NULL */
    const char *round;          /**< when the plan does not say */
    const char *outcome;        /**< beneficiaries: "waiting", or NULL for the served */
    const char *table;          /**< csv: which table; NULL: the first */
    swc_report_by by;
    swc_report_format format;
    bool returns;        /**< handover: minutes of return */
    bool all;            /**< handover: devices already delivered too */
    int64_t number;      /**< of the document; < 0: dots */
    int64_t number_from; /**< handover: of the first minutes; < 0: dots */
    swc_stream_style style;
    /** A finished remark for people; may be NULL. */
    void (*say)(void *context, const char *line);
    void *context;
} swc_report_options;

/** One form, for --list. */
typedef struct swc_report_form {
    const char *name;     /**< "need" */
    const char *code;     /**< "01/BC-NC" */
    const char *title[2]; /**< [SWC_VI|SWC_EN] */
    char required[128];   /**< options of the streams it cannot do without */
    char tables[256];     /**< names for --table, joined by spaces; the first is the default */
} swc_report_form;

typedef struct swc_report swc_report;

/** SWC_ERR_USAGE: a period or date that is none, or a period that ends after as_of. */
SWC_API swc_status swc_report_new(const swc_report_options *options, swc_report **out,
                                  swc_error *error);
/** Which input a table is by its `#swc` lines; SWC_INPUT_COUNT when they do not say. */
SWC_API swc_report_input swc_report_input_of(const swc_table *table);
/** The option of an input without dashes: "students". */
SWC_API const char *swc_report_input_name(swc_report_input input);
/** Take a table over (it becomes empty). SWC_ERR_USAGE: that input was given before. */
SWC_API swc_status swc_report_give(swc_report *report, swc_report_input input, swc_table *table,
                                   swc_error *error);
SWC_API swc_status swc_report_read_policy(swc_report *report, const char *path, swc_error *error);
SWC_API swc_status swc_report_read_forms(swc_report *report, const char *path, swc_error *error);
SWC_API swc_status swc_report_read_manifest(swc_report *report, const char *path, swc_error *error);
/** SWC_ERR_USAGE: fewer than 32 bytes without a final LF. */
SWC_API swc_status swc_report_read_key(swc_report *report, const char *path, swc_error *error);

/** The forms in the order of FORMS 1. @return false behind the last */
SWC_API bool swc_report_form_at(size_t index, swc_report_form *form_out);
/** Whether a form still lacks a stream it needs (so that a program may look at standard input). */
SWC_API bool swc_report_lacks(const swc_report *report, const char *form);

/**
 * Make one form.
 * @param path  NULL or "-" for standard output
 * @return SWC_ERR_USAGE: a stream it needs is missing, or an option it does not know;
 *         SWC_ERR_DATA: the figures do not cross-foot (`XF-...`); SWC_ERR_INPUT: a stream
 *         contradicts itself. Nothing is written or replaced then.
 */
SWC_API swc_status swc_report_write(swc_report *report, const char *form, const char *path,
                                    swc_error *error);
/**
 * `all`: every form the given inputs allow; `handover`: one file per school. The folder is made
 * beside its place and exchanged at once, with SHA256SUMS.
 * @return the worst of the forms; the others are written all the same (SPEC 11)
 */
SWC_API swc_status swc_report_write_folder(swc_report *report, const char *form, const char *folder,
                                           swc_error *error);
SWC_API void swc_report_free(swc_report *report);

#endif

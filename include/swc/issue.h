/**
 * @file
 * Issues: what is wrong with the data. One code, one severity, one sentence that says what to
 * write instead (SPEC 5).
 *
 * Ownership: swc_issues owns its counters and its file; an swc_issue borrows every slice for the
 * time of the call. The library never prints: finished lines go to the `show` callback.
 */
#ifndef SWC_ISSUE_H
#define SWC_ISSUE_H

#include "swc/memory.h"
#include "swc/status.h"

typedef enum swc_issue_code {
#define SWC_ISSUE(name, text, severity, scope) SWC_ISSUE_##name,
#include "swc/issue_codes.def"
#undef SWC_ISSUE
    SWC_ISSUE_COUNT,
} swc_issue_code;

typedef enum swc_severity {
    SWC_SEVERITY_ERROR,
    SWC_SEVERITY_WARNING,
    SWC_SEVERITY_QUERY,
} swc_severity;

/** "id-padded" and the like. */
SWC_API const char *swc_issue_name(swc_issue_code code);
SWC_API swc_severity swc_issue_severity(swc_issue_code code);
/** "error", "warning", "query". */
SWC_API const char *swc_severity_name(swc_severity severity);
/** The sentence of a code; {1} and {2} stand for details. Never NULL. */
SWC_API const char *swc_issue_text(swc_issue_code code, swc_lang lang);
/**
 * Append the sentence with its details filled in; " ({1})" vanishes when that detail is empty,
 * and a first detail that says itself what to do ("...; open it with Excel") is the whole sentence.
 * @param detail  [{1}, {2}] in this language
 * @return false when memory ends
 */
SWC_API bool swc_issue_message_add(swc_buf *buf, swc_issue_code code, const swc_str detail[2],
                                   swc_lang lang);
/** An example of a bad value with its repair, for swc-codes(7). Never NULL. */
SWC_API const char *swc_issue_example(swc_issue_code code, swc_lang lang);

/** The column of an issue that is about its whole row. (No enum: it does not fit an int.) */
#define SWC_NO_COLUMN UINT32_MAX

/** One finding. Everything is borrowed. */
typedef struct swc_issue {
    swc_issue_code code;
    swc_str source;        /**< shown name of the file */
    swc_str sheet;         /**< empty for delimited text */
    uint64_t row;          /**< physical row or line; 0: the whole file */
    uint32_t column;       /**< 0-based; SWC_NO_COLUMN: the whole row */
    swc_str column_header; /**< as written */
    swc_str field;         /**< canonical column */
    swc_str value;         /**< the cell as read: shown only with --show-values */
    swc_str detail[2][2];  /**< [SWC_VI|SWC_EN][{1},{2}]: neutral facts, never cell values */
    bool workbook;         /**< name the cell A1 style */
} swc_issue;

typedef struct swc_issues swc_issues;

typedef struct swc_issues_options {
    swc_lang message_lang; /**< of the lines for people */
    swc_lang result_lang;  /**< of the message column of --issues */
    bool show_values;
    bool bom;                /**< --issues as CSV for Excel */
    const char *issues_path; /**< --issues FILE (.csv, or .xlsx for a workbook) or NULL */
    /** One finished line without a line feed; may be NULL. */
    void (*show)(void *context, const char *line);
    void *context;
} swc_issues_options;

SWC_API swc_status swc_issues_new(const swc_issues_options *options, swc_issues **out,
                                  swc_error *error);
/** Count it, write it to --issues, and show it if fewer than 20 of this code and source were. */
SWC_API swc_status swc_issues_add(swc_issues *issues, const swc_issue *issue, swc_error *error);
/** Exact totals so far. */
SWC_API size_t swc_issues_total(const swc_issues *issues, swc_severity severity);
SWC_API size_t swc_issues_count(const swc_issues *issues, swc_issue_code code);
/** Show the totals of codes that were cut at 20; write the --issues file, atomically.
 * swc_validate_emit has done so before it seals a stream; a second call does nothing. */
SWC_API swc_status swc_issues_finish(swc_issues *issues, swc_error *error);
SWC_API void swc_issues_free(swc_issues *issues);

#endif

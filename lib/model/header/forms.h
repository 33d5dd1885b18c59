/*
 * Private to the files of header/: one heading in the forms that are looked up.
 *
 * Ownership: plain values.
 */
#ifndef SWC_MODEL_HEADER_FORMS_H
#define SWC_MODEL_HEADER_FORMS_H

#include "swc/status.h"

enum { SWC_HEADING_BYTES = 512 };

typedef struct swc_heading_forms {
    char full[SWC_HEADING_BYTES];  /* with what stands in brackets */
    char brief[SWC_HEADING_BYTES]; /* without brackets and numbering */
    char bare[SWC_HEADING_BYTES];  /* and without fillers */
    int64_t unit;                  /* of money; 0: none */
    bool odd_money;                /* (USD), (10^3 đ): money in a unit that is not understood */
    bool odd_unit;                 /* (MB): a unit that this column does not take */
    bool has_year_mark;            /* "Năm", not "Nam" */
    bool has_phone_mark;           /* "ĐT", not "DT" */
    bool names_power;              /* "Điện", not "Diện" */
    bool names_near;               /* it has the letter of "Cận", which "Cần" has not */
    bool names_father;             /* "bố", not "bộ" */
    bool names_household;          /* it has the letter of "Hộ", which "Họ" has not */
} swc_heading_forms;

/** A text that is too long for a heading gives empty forms. */
void swc_heading_forms_make(swc_str text, swc_heading_forms *forms);
/** Copy without the spaces of no width that a web page leaves inside words. false: there is none.
 */
bool swc_heading_cut_unseen(swc_str text, char *out, size_t capacity, swc_str *cut_out);
/** "Nhu cầu: SIM", "Internet [4G]": the next place, behind `at` (0 first), where a heading may be
 * cut from the one above it that stands in its cell. false: there is none. */
bool swc_heading_next_cut(swc_str text, size_t *at, swc_str *above, swc_str *below);
/** "Đăng ký: máy (M), sim (S)": what stands before a list of answers; empty: there is no list. */
swc_str swc_heading_before_answers(swc_str text);
/** Whether a heading is no more than the unit of the one above it: "(GB)", "nghìn đồng". */
bool swc_heading_is_unit(const swc_heading_forms *forms);

#endif

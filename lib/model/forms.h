/*
 * forms.ini (FORMS 9): the words a province may change on its forms. No key changes a figure, but
 * for the suppression threshold, which can only rise.
 *
 * Ownership: a swc_forms owns every text it gives out until swc_forms_free. A zero-initialised
 * one is valid: it has no keys, and everything asked for is empty.
 */
#ifndef SWC_MODEL_FORMS_H
#define SWC_MODEL_FORMS_H

#include "text/ini.h"

typedef struct swc_forms {
    swc_ini ini;
    int64_t threshold; /**< [public] threshold, at least 5; 0 without a file */
    bool sort_by_code; /**< [sort] district = code */
} swc_forms;

enum { SWC_FORMS_THRESHOLD = 5 }; /**< k of FORMS 7 */

/**
 * Read and check.
 * @param form_names  known forms, ended by NULL: [form NAME] of another name is refused
 * @return SWC_ERR_USAGE with the line named for an unknown section or key, a date or number of
 *         the wrong form, or a threshold below 5; SWC_ERR_INPUT when it cannot be read
 */
swc_status swc_forms_read(const char *path, const char *const *form_names, swc_forms *forms_out,
                          swc_error *error);
/** The value of a key; empty when absent. */
swc_str swc_forms_get(const swc_forms *forms, const char *section, const char *key);
/** [form NAME] key, else empty. */
swc_str swc_forms_of_form(const swc_forms *forms, const char *form, const char *key);
/** [district NAME] key, else empty; districts are compared folded. */
swc_str swc_forms_of_district(const swc_forms *forms, swc_str district, const char *key);
void swc_forms_free(swc_forms *forms);

#endif

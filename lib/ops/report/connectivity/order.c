/* The order of rows in the lists of FORM connectivity. Knows neither schools nor points. */
#include "ops/report/connectivity/connectivity.h"

#include "text/unicode.h"

#include <stdlib.h>

static int compare_entries(const void *left, const void *right)
{
    const connectivity_entry *a = left;
    const connectivity_entry *b = right;
    if (a->group != b->group) {
        return a->group < b->group ? -1 : 1;
    }
    return swc_str_compare(a->key, b->key);
}

void connectivity_sort(connectivity_entry *list, size_t count)
{
    qsort(list, count, sizeof *list, compare_entries);
}

swc_str connectivity_key(report_form *form, const swc_str *names, size_t count)
{
    swc_buf key = {0};
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        good = good && swc_buf_add_char(&key, names[i].length > 0 ? 1 : 2) &&
               swc_vietnamese_key_add(&key, names[i]);
    }
    swc_str text = form_copy(form, &key);
    swc_buf_free(&key);
    if (!good && form->status == SWC_OK) {
        form->status = swc_fail_memory(form->error);
    }
    return text;
}

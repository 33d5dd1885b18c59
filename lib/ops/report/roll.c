/* Puts the children of a plan in the order of the forms. Prints nothing. */
#include "ops/report/roll.h"

#include "text/unicode.h"

#include <stdlib.h>

swc_str roll_key(report_form *form, swc_str class, swc_str name, swc_str birth_date, swc_str origin)
{
    unsigned grade = 0;
    for (size_t i = 0; i < class.length && i < 2 && class.data[i] >= '0' && class.data[i] <= '9';
         i++) {
        grade = grade * 10 + (unsigned)(class.data[i] - '0');
    }
    swc_buf key = {0};
    size_t about = 3 * (class.length + name.length) + birth_date.length + origin.length + 16;
    bool good = swc_buf_reserve(&key, about) && swc_buf_add_char(&key, (char)(grade + 1)) &&
                swc_vietnamese_key_add(&key, class) && swc_vietnamese_key_add(&key, name) &&
                swc_buf_add_str(&key, birth_date) && swc_buf_add_char(&key, '\0') &&
                swc_buf_add_str(&key, origin);
    swc_str text = form_copy(form, &key);
    swc_buf_free(&key);
    if (!good && form->status == SWC_OK) {
        form->status = swc_fail_memory(form->error);
    }
    return text;
}

static int compare_entries(const void *left, const void *right, void *context)
{
    const roll_entry *a = left;
    const roll_entry *b = right;
    const swc_report *report = context;
    int order = report_compare_places(&report->districts, a->child->district, b->child->district);
    order = order != 0
                ? order
                : report_compare_places(&report->schools, a->child->school, b->child->school);
    return order != 0 ? order : swc_str_compare(a->key, b->key);
}

bool roll_make(report_form *form, roll_wanted *wanted, roll_entry **entries_out, size_t *count_out)
{
    const swc_report *report = form->report;
    size_t rows = report_rows(report, SWC_INPUT_PLAN);
    roll_entry *entries = swc_arena_take(&form->arena, (rows + 1) * sizeof *entries);
    size_t count = 0;
    for (size_t row = 0; entries != NULL && row < rows; row++) {
        uint32_t index = report->plan_children[row];
        const child_record *child = &report->children[index];
        if (!wanted(form, row) || !form_shows(form, child->district, child->school)) {
            continue;
        }
        entries[count++] =
            (roll_entry){.plan_row = (uint32_t)row,
                         .child_index = index,
                         .planned = report_is_planned(report, row),
                         .sim = report_has_sim(report, row),
                         .child = child,
                         .key = roll_key(form, report_get(report, SWC_INPUT_PLAN, row, PLAN_class),
                                         report_get(report, SWC_INPUT_PLAN, row, PLAN_full_name),
                                         report_get(report, SWC_INPUT_PLAN, row, PLAN_birth_date),
                                         report_get(report, SWC_INPUT_PLAN, row, PLAN_origin))};
    }
    if (entries == NULL || form->status != SWC_OK) {
        return false;
    }
    qsort_r(entries, count, sizeof *entries, compare_entries, form->report);
    *entries_out = entries;
    *count_out = count;
    return true;
}

swc_str roll_place(report_form *form, const child_record *child)
{
    static const char *const unknown[2] = {"Chưa xác định trường", "School not known"};
    swc_str school = child->school == 0 ? swc_str_of(form_word(form, unknown))
                                        : form->report->schools.items[child->school].name;
    swc_str district = form_district(form, child->district);
    return form_text(form, "%.*s%s%.*s", (int)school.length, school.data,
                     district.length > 0 ? ", " : "", (int)district.length,
                     district.data == NULL ? "" : district.data);
}

void roll_item_labels(report_form *form, swc_str labels[SWC_CASH + 1][2])
{
    const swc_word *words = swc_device_types();
    for (size_t i = 0; i <= SWC_CASH; i++) {
        bool vi = form->lang == SWC_VI;
        const char *label = i == SWC_CASH ? (vi ? "Tiền" : "Cash") : vi ? words[i].vi : words[i].en;
        labels[i][0] = swc_str_of(label);
        labels[i][1] = form_text(form, "%s + SIM", label);
    }
}

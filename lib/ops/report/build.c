/*
 * A form from end to end: its inputs are there, its builder fills it, its partners agree; then once
 * more for one district or school. Counts nothing itself.
 */
#include "ops/report/form.h"

#include "text/unicode.h"

#include <string.h>

static swc_status check_inputs(const swc_report *report, const form_spec *spec, swc_error *error)
{
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        if ((spec->required >> i & 1) != 0 && !report->inputs[i].given) {
            return swc_fail(error, SWC_ERR_USAGE, "biểu %s cần --%s; hãy đưa luồng đó vào",
                            "form %s needs --%s; give it that stream", spec->name,
                            swc_report_input_name((swc_report_input)i));
        }
    }
    return SWC_OK;
}

/* The place of --district and --school as numbers. */
static swc_status find_place(report_form *form)
{
    swc_report *report = form->report;
    form->only_district = NONE;
    form->only_school = NONE;
    const char *wanted = report->options.district;
    if (wanted != NULL) {
        swc_buf key = {0};
        bool folded = swc_fold_add(&key, swc_str_of(wanted));
        size_t *found =
            folded ? swc_keymap_get(&report->districts.by_key, swc_buf_str(&key)) : NULL;
        swc_buf_free(&key);
        if (!folded) {
            return swc_fail_memory(form->error);
        }
        if (found == NULL) {
            return swc_fail(form->error, SWC_ERR_USAGE, "số liệu không có huyện %s",
                            "the data have no district %s", wanted);
        }
        form->only_district = (uint32_t)*found;
    }
    wanted = report->options.school;
    if (wanted != NULL) {
        swc_str key = form_text(form, "C:%s", wanted);
        size_t *found = swc_keymap_get(&report->schools.by_key, key);
        if (found == NULL) {
            return swc_fail(form->error, SWC_ERR_USAGE, "số liệu không có trường mang mã %s",
                            "the data have no school with code %s", wanted);
        }
        form->only_school = (uint32_t)*found;
    }
    return SWC_OK;
}

static void start(report_form *form, swc_report *report, const form_spec *spec, swc_error *error)
{
    *form = (report_form){.report = report,
                          .spec = spec,
                          .lang = report->options.lang,
                          .only_district = NONE,
                          .only_school = NONE,
                          .error = error};
    swc_arena_init(&form->arena, SIZE_MAX);
    memcpy(form->from, report->from, sizeof form->from);
    memcpy(form->to, report->to, sizeof form->to);
}

swc_status form_build(swc_report *report, const form_spec *spec, report_form *form,
                      swc_error *error)
{
    swc_status status = check_inputs(report, spec, error);
    status =
        status == SWC_OK ? report_facts(report, spec->required | spec->optional, error) : status;
    start(form, report, spec, error);
    if (status == SWC_OK) {
        status = spec->build(form);
        status = status == SWC_OK ? form->status : status;
        status = status == SWC_OK ? form_compare_partners(form) : status;
    }
    bool filtered = report->options.district != NULL || report->options.school != NULL;
    if (status == SWC_OK && filtered) {
        /* the whole has been checked; now the figures of the place */
        form_free(form);
        start(form, report, spec, error);
        form->filtered = true;
        status = find_place(form);
        status = status == SWC_OK ? spec->build(form) : status;
        status = status == SWC_OK ? form->status : status;
    }
    if (status != SWC_OK) {
        form_free(form);
    }
    return status;
}

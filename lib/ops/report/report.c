/* Makes forms: their figures, their checks, their files. Which form is what stands in specs.c. */
#include "ops/report/form.h"

#include <string.h>

static swc_status check_format(const swc_report *report, const form_spec *spec, swc_error *error)
{
    if (report->options.format == SWC_FORMAT_HTML && spec->build != build_public) {
        return swc_fail(error, SWC_ERR_USAGE, "biểu %s không có dạng html; dùng xlsx hoặc csv",
                        "form %s has no html; use xlsx or csv", spec->name);
    }
    if (report->options.table == NULL) {
        return SWC_OK;
    }
    for (size_t i = 0; i < spec->table_count; i++) {
        if (strcmp(spec->tables[i]->name, report->options.table) == 0) {
            return SWC_OK;
        }
    }
    return swc_fail(error, SWC_ERR_USAGE, "biểu %s không có bảng %s; xem swc-report --list",
                    "form %s has no table %s; see swc-report --list", spec->name,
                    report->options.table);
}

static swc_status write_form(report_form *form, const char *path, swc_error *error)
{
    const swc_report_options *options = &form->report->options;
    switch (options->format) {
    case SWC_FORMAT_CSV:
        return form_write_csv(form, path, options->table, error);
    case SWC_FORMAT_HTML:
        return form_write_html(
            form, path, options->table != NULL && strcmp(options->table, "receipts") == 0, error);
    case SWC_FORMAT_XLSX:
        break;
    }
    return form_write_xlsx(form, path, error);
}

swc_status swc_report_write(swc_report *report, const char *name, const char *path,
                            swc_error *error)
{
    const form_spec *spec = report_form_spec(name);
    report_form form;
    if (spec == NULL) {
        return swc_fail(error, SWC_ERR_USAGE, "không có biểu %s; xem swc-report --list",
                        "there is no form %s; see swc-report --list", name);
    }
    swc_status status = check_format(report, spec, error);
    status = status == SWC_OK ? form_build(report, spec, &form, error) : status;
    if (status == SWC_OK) {
        status = write_form(&form, path, error);
        form_free(&form);
    }
    return status;
}

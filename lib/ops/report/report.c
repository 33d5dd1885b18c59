/* Makes one form: its figures, their checks, its file. Which form is what stands in specs.c. */
#include "ops/report/report.h"

#include <string.h>

swc_status swc_report_write(swc_report *report, const char *name, const char *path,
                            swc_error *error)
{
    const form_spec *spec = report_form_spec(name);
    report_form form;
    if (spec == NULL) {
        return swc_fail(error, SWC_ERR_USAGE, "không có biểu %s; xem swc-report --list",
                        "there is no form %s; see swc-report --list", name);
    }
    swc_status status = form_build(report, spec, &form, error);
    if (status != SWC_OK) {
        return status;
    }
    status = report->options.format == SWC_FORMAT_CSV ? form_write_csv(&form, path, error)
                                                      : form_write_xlsx(&form, path, error);
    form_free(&form);
    return status;
}

swc_status swc_report_write_folder(swc_report *report, const char *name, const char *folder,
                                   swc_error *error)
{
    (void)report;
    (void)folder;
    return swc_fail(error, SWC_ERR_USAGE, "biểu %s chưa ghi được ra thư mục",
                    "form %s cannot be written to a folder yet", name);
}

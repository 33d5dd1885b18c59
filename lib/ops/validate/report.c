/* From a place in a plan to an issue: the one way by which this folder speaks of the data. */
#include "ops/validate/report.h"

#include "ops/validate/returns.h"

swc_status swc_validate_run_issue(swc_validate *run, swc_issue_code code, const issue_place *place,
                                  const issue_details *details, swc_error *error)
{
    swc_issue issue = {
        .code = code,
        .source = place->file->shown,
        .row = place->row,
        .column = place->column,
        .column_header = place->heading,
        .field = place->field,
        .value = place->value,
    };
    if (place->sheet != NULL) {
        issue.sheet = place->sheet->name;
        issue.workbook = place->sheet->workbook;
    }
    if (details != NULL) {
        for (int lang = SWC_VI; lang <= SWC_EN; lang++) {
            issue.detail[lang][0] = details->text[lang][0];
            issue.detail[lang][1] = details->text[lang][1];
        }
    }
    swc_status status = swc_issues_add(run->options.issues, &issue, error);
    if (status == SWC_OK && run->returns != NULL) {
        status = swc_validate_returns_note(run, place, code, details, error);
    }
    return status;
}

swc_status swc_validate_column_issue(swc_validate *run, const sheet_plan *sheet,
                                     swc_issue_code code, size_t column, issue_details details,
                                     swc_error *error)
{
    issue_place place = {.file = sheet->file,
                         .sheet = sheet,
                         .row = sheet->header_last_row,
                         .column = (uint32_t)column,
                         .heading = sheet->columns[column].heading};
    return swc_validate_run_issue(run, code, &place, &details, error);
}

issue_details swc_validate_details_same(swc_str text)
{
    return (issue_details){.text = {{text}, {text}}};
}

issue_details swc_validate_details_both(const char *vi, const char *en)
{
    return (issue_details){.text = {{swc_str_of(vi)}, {swc_str_of(en)}}};
}

issue_details swc_validate_details_unchecked(void)
{
    return swc_validate_details_both("cột được giữ nguyên ở cuối, không kiểm tra",
                                     "its column passes unchecked at the end");
}

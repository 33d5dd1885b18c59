/* The fields of the run's kind by their names, and which of them a sheet gives. */
#include "ops/validate/look.h"

#include <string.h>

bool swc_validate_field_is(const swc_validate *run, size_t field, const char *name)
{
    return field < run->field_count && strcmp(run->fields[field].name, name) == 0;
}

size_t swc_validate_field_of(const swc_validate *run, const char *name)
{
    return swc_kind_column(run->kind, swc_str_of(name));
}

bool swc_validate_field_may_come_from_elsewhere(swc_kind kind, size_t field)
{
    static const char *const names[] = {"school_name", "district", "commune",
                                        "category",    "entry",    "round"};
    size_t count = 0;
    const char *name = swc_kind_columns(kind, &count)[field].name;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(name, names[i]) == 0) {
            return true;
        }
    }
    return (kind == SWC_HANDOVERS && (strcmp(name, "date") == 0 || strcmp(name, "status") == 0 ||
                                      strcmp(name, "item") == 0)) ||
           (kind == SWC_DEVICES && strcmp(name, "type") == 0) ||
           (kind == SWC_COVERAGE && strcmp(name, "status") == 0) ||
           (kind == SWC_DONATIONS && strcmp(name, "form") == 0) || /* "Số tiền" alone is cash */
           (kind == SWC_SCHOOLS && strcmp(name, "level") == 0);    /* "Trường TH&THCS ..." */
}

bool swc_validate_is_given(const sheet_plan *sheet, size_t field)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_use use = sheet->columns[c].use;
        if (sheet->columns[c].field == field && use >= USE_VALUE && use <= USE_DATE_OF_SEX) {
            return true;
        }
    }
    return false;
}

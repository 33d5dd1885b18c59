/* Whether the cells that figures come from are what their columns promise: words of the list,
 * integers in their range, dates. A sealed stream was written by somebody; a wrong word must not
 * count as another. */
#include "ops/report/facts.h"

#include <string.h>

static bool is_digits(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    return text.length > 0;
}

static bool is_integer(swc_str text, int64_t minimum, int64_t maximum)
{
    if (!is_digits(text) || text.length > 18) {
        return false;
    }
    int64_t number = report_integer(text);
    return number >= minimum && number <= maximum;
}

static bool is_date(swc_str text)
{
    return text.length == 10 && text.data[4] == '-' && text.data[7] == '-' &&
           is_digits((swc_str){text.data, 4}) && is_digits((swc_str){text.data + 5, 2}) &&
           is_digits((swc_str){text.data + 8, 2});
}

static bool is_word(swc_str text, const swc_word *words)
{
    while (words->word != NULL && !swc_str_is(text, words->word)) {
        words++;
    }
    return words->word != NULL;
}

static bool is_good(swc_str text, const swc_column *column)
{
    switch (column->type) {
    case SWC_TYPE_ENUM:
        return is_word(text, column->words);
    case SWC_TYPE_INTEGER:
    case SWC_TYPE_MONEY:
        return is_integer(text, column->minimum, column->maximum);
    case SWC_TYPE_DATE:
        return is_date(text);
    default:
        return true;
    }
}

/* Columns whose words and numbers decide a figure; the others are printed as they stand. */
static bool decides(const char *name)
{
    static const char *const names[] = {
        "entry",    "form",         "quantity",      "amount_vnd",    "date",
        "status",   "item",         "type",          "received_date", "internet",
        "pupils",   "planned_date", "covered_date",  "needs",         "households",
        "category", "priority",     "internet_home", "level",
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

swc_status report_check_cells(const swc_report *report, swc_report_input input, swc_error *error)
{
    bool previous = input == SWC_INPUT_PREVIOUS;
    if (!report_has(report, input) || (!previous && input > SWC_INPUT_PLATFORMS)) {
        return SWC_OK; /* plans and cut-offs are of our own making */
    }
    size_t count;
    swc_kind kind = previous ? SWC_STUDENTS : (swc_kind)input;
    const swc_column *columns = swc_kind_columns(kind, &count);
    bool moves = input == SWC_INPUT_DONATIONS || input == SWC_INPUT_HANDOVERS;
    const char *name;
    for (int field = 0; (name = report_field_name(input, field)) != NULL; field++) {
        size_t at = swc_kind_column(kind, swc_str_of(name));
        if (at == SIZE_MAX || !decides(name)) {
            continue;
        }
        for (size_t row = 0; row < report_rows(report, input); row++) {
            swc_str text = report_get(report, input, row, field);
            /* an entry or a handover says what it is and when */
            if (text.length == 0 ? !moves || !columns[at].required : is_good(text, &columns[at])) {
                continue;
            }
            return swc_fail(error, SWC_ERR_INPUT,
                            "luồng %s, dòng %zu, cột %s: không đọc được; chạy lại swc-validate",
                            "stream of %s, row %zu, column %s: cannot be read; run swc-validate "
                            "again",
                            swc_report_input_name(input), row + 1, name);
        }
    }
    return SWC_OK;
}

/* "Trần Văn Bình - 0912345678" in the cell of a guardian, or of whom a school names, is a name and
 * a telephone. */
#include "ops/validate/record/build.h"

#include "base/word8.h"
#include "text/number.h"
#include "text/unicode.h"

#include <string.h>

static size_t first_figure(swc_str text)
{
    size_t at = 0;
    while (at + sizeof(uint64_t) <= text.length && !swc_has_digit8(swc_load8(text.data + at))) {
        at += sizeof(uint64_t);
    }
    while (at < text.length && (text.data[at] < '0' || text.data[at] > '9')) {
        at++;
    }
    return at > 0 && at < text.length && text.data[at - 1] == '+' ? at - 1 : at;
}

/* Drop what parts the name from the number: " - ", "(", ", SĐT:". */
static swc_str cut_end(swc_str name)
{
    static const char *const words[] = {"sdt", "dt", "so dt", "tel", "dien thoai", "so dien thoai"};
    for (bool again = true; again && name.length > 0;) {
        again = false;
        while (name.length > 0 && strchr(" -:,;(/.", name.data[name.length - 1]) != NULL) {
            name.length--;
        }
        for (size_t at = name.length; at > 1 && !again; at--) {
            char key[32];
            bool start = strchr(" ,;(-/", name.data[at - 1]) != NULL;
            swc_str tail = {name.data + at, name.length - at};
            if (!start || tail.length >= sizeof key ||
                swc_key_into(tail, key, sizeof key) == SIZE_MAX) {
                continue;
            }
            for (size_t i = 0; i < sizeof words / sizeof words[0] && !again; i++) {
                again = strcmp(key, words[i]) == 0;
            }
            name.length = again ? at - 1 : name.length;
        }
    }
    return name;
}

swc_status swc_validate_split_guardian(builder *build, swc_error *error)
{
    size_t guardian = build->sheet->guardian_field;
    swc_value *value = &build->record->values[guardian];
    size_t figure = first_figure(value->text);
    if (figure == 0 || figure == value->text.length || value->bad) {
        return SWC_OK;
    }
    swc_str name = cut_end((swc_str){value->text.data, figure});
    swc_str number = {value->text.data + figure, value->text.length - figure};
    while (number.length > 0 && strchr(" ).", number.data[number.length - 1]) != NULL) {
        number.length--;
    }
    char digits[12];
    bool repaired = false;
    for (size_t i = 0; i < number.length; i++) {
        if (strchr("0123456789 .+-/()", number.data[i]) == NULL) {
            return SWC_OK; /* a second name, or a remark */
        }
    }
    if (name.length == 0 || !swc_phone_read(number, digits, &repaired)) {
        return SWC_OK;
    }
    swc_value *phone = &build->record->values[build->sheet->phone_field];
    value->text = name;
    if (phone->text.length > 0 || !swc_value_has_only(phone, SWC_ISSUE_COUNT)) {
        return SWC_OK;
    }
    swc_cell cell = {
        .type = SWC_CELL_TEXT, .column = build->record->columns[guardian], .text = number};
    column_plan plain = {.facts = swc_column_facts_default()};
    return swc_validate_read_value(build, build->sheet->phone_field, &cell, &plain, error);
}

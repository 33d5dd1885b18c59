/* Whole cells that columns are known to hold: they tell an old encoding where one word alone would
 * not ("N÷" below "Giới tính"). Decides no encoding. */
#include "ops/validate/scan.h"

#include "model/school.h"
#include "text/syllable.h"
#include "text/unicode.h"

#include <string.h>

/* "5A1", "Lớp 6A", "5Đ", "Chồi 1": with no letters of Vietnamese but those of such names. */
static bool is_class(swc_str text)
{
    static const uint32_t letters[] = {0x110, 0x111, 0x1EDB, 0x1EDA, 0x1ED1, 0x1ED0}; /* Đ ớ ố */
    bool usual = true;
    for (size_t at = 0; at < text.length;) {
        uint32_t c = swc_utf8_next(text, &at);
        bool found = c < 0x80;
        for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++) {
            found = found || c == letters[i];
        }
        usual = usual && found;
    }
    return swc_class_level(text) != NULL || (usual && swc_class_grade(text) > 0);
}

bool swc_validate_is_plain(swc_str text)
{
    for (size_t at = 0; at < text.length;) {
        uint32_t c = swc_utf8_next(text, &at);
        if (c >= 0x80 && c < 0x2000 && !swc_is_vietnamese_letter(c)) {
            return false;
        }
    }
    return true;
}

static bool is_commune(swc_units *units, swc_str text)
{
    swc_unit_match match;
    return swc_units_district_of(units, text, SWC_UNIT_NONE, &match, NULL, NULL) == SWC_OK &&
           match.status != SWC_UNIT_UNKNOWN;
}

static bool knows(void *context, swc_str text)
{
    const known_cells *known = context;
    const swc_column *field = known->field;
    swc_str cell_text = swc_trim_blanks(text);
    if (cell_text.length == 0 || !swc_validate_is_plain(cell_text)) {
        return false;
    }
    if (field->type == SWC_TYPE_CLASS) {
        return is_class(cell_text);
    }
    if (field->type == SWC_TYPE_COMMUNE) {
        return is_commune(swc_value_reader_units(known->run->values), cell_text);
    }
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = cell_text};
    swc_value value;
    swc_value_clear(&value);
    return swc_value_read(known->run->values, field, &cell, NULL, &value, NULL) == SWC_OK &&
           !value.bad && value.text.length > 0;
}

void swc_validate_known_init(swc_validate *run)
{
    for (size_t i = 0; i < run->field_count; i++) {
        known_cells *known = &run->known[i];
        *known = (known_cells){.run = run, .field = &run->fields[i]};
        known->phrases = (swc_phrases){.knows = knows, .context = known, .kind = (uint8_t)(i + 1)};
    }
}

const swc_phrases *swc_validate_known_of(const swc_validate *run, const column_plan *column)
{
    if (column->use != USE_VALUE) {
        return NULL;
    }
    const known_cells *known = &run->known[column->field];
    switch (known->field->type) {
    case SWC_TYPE_ENUM:
    case SWC_TYPE_ENUM_LIST:
    case SWC_TYPE_DISTRICT:
    case SWC_TYPE_COMMUNE:
    case SWC_TYPE_CLASS:
        return &known->phrases;
    default:
        return swc_validate_field_is(run, column->field, "ethnicity") ? &known->phrases : NULL;
    }
}

/* What a row has from elsewhere: the title, the lines between the rows, the parts of its own
 * address. Reads no cell that has a column of its own. */
#include "ops/validate/record/build.h"

#include "model/school.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* "P. Tự An, TP Buôn Ma Thuột" under "Huyện" or "Địa bàn", where no column holds communes: the
 * rules of places part it. */
swc_status swc_validate_part_places(builder *build, swc_error *error)
{
    swc_validate *run = build->run;
    size_t district = run->district_field;
    size_t commune = run->commune_field;
    row_record *record = build->record;
    if (district == SIZE_MAX || commune == SIZE_MAX || !record->values[district].bad ||
        build->sheet->source_of[commune] != SWC_NO_COLUMN) {
        return SWC_OK;
    }
    swc_str text = record->raw[district];
    bool parts = false;
    for (size_t i = 1; i + 1 < text.length; i++) {
        parts = parts || text.data[i] == ',' || text.data[i] == ';' ||
                (text.data[i] == '-' && text.data[i - 1] == ' ');
    }
    uint32_t column = record->columns[district];
    if (!parts || column == SWC_NO_COLUMN) {
        return SWC_OK;
    }
    swc_value_clear(&record->values[district]);
    swc_cell cell = {.type = SWC_CELL_TEXT, .column = column, .text = text};
    column_plan plain = {.facts = swc_column_facts_default()};
    return swc_validate_read_value(build, commune, &cell, &plain, error);
}

static bool is_absent(const builder *build, size_t field)
{
    const swc_value *value = &build->record->values[field];
    return value->text.length == 0 && !value->bad;
}

/* The home's district, where neither a column nor the title tells any; since July 2025 an address
 * has none, and its commune tells it by the rules of places. */
static swc_status take_address(builder *build, swc_error *error)
{
    const sheet_plan *sheet = build->sheet;
    const swc_cell *cell = sheet->district_in_addresses
                               ? swc_validate_row_cell(build->row, sheet->address_column)
                               : NULL;
    size_t field = build->run->district_field;
    size_t commune = build->run->commune_field;
    if (cell == NULL || !is_absent(build, field)) {
        return SWC_OK;
    }
    swc_str place = swc_address_district(cell->text);
    if (place.length == 0 && commune != SIZE_MAX && is_absent(build, commune)) {
        field = commune;
        place = swc_address_commune(cell->text);
    }
    if (place.length == 0) {
        return SWC_OK;
    }
    swc_cell part = {.type = SWC_CELL_TEXT, .column = cell->column, .text = place};
    column_plan plain = {.facts = swc_column_facts_default()};
    plain.facts.province = sheet->title.province;
    return swc_validate_read_value(build, field, &part, &plain, error);
}

static swc_status read_part(builder *build, size_t field, const swc_cell *cell, swc_str text,
                            swc_error *error)
{
    swc_cell part = {.type = SWC_CELL_TEXT, .column = cell->column, .text = text};
    column_plan plain = {.facts = swc_column_facts_default()};
    plain.facts.province = build->sheet->title.province;
    swc_value_clear(&build->record->values[field]);
    return swc_validate_read_value(build, field, &part, &plain, error);
}

/* "Buôn Ea Krôm, xã Ea Siên, thị xã Buôn Hồ" of a point: the hamlet, its commune and district. */
static swc_status split_point(builder *build, swc_error *error)
{
    const sheet_plan *sheet = build->sheet;
    bool asks = build->run->kind == SWC_COVERAGE && sheet->district_in_addresses;
    const swc_cell *cell = asks ? swc_validate_row_cell(build->row, sheet->address_column) : NULL;
    if (cell == NULL || !is_absent(build, build->run->commune_field)) {
        return SWC_OK;
    }
    swc_str before = cell->text; /* "xã Ea Siên, thị xã Buôn Hồ" has two "xã" */
    swc_str district = swc_address_district(cell->text);
    before.length = district.length > 0 ? (size_t)(district.data - before.data) : before.length;
    swc_str commune = swc_address_commune(before);
    size_t length = 0;
    while (length < commune.length && strchr(",;(", commune.data[length]) == NULL &&
           !(commune.data[length] == '-' && length > 0 && commune.data[length - 1] == ' ')) {
        length++;
    }
    size_t front = commune.length == 0 ? 0 : (size_t)(commune.data - cell->text.data);
    while (front > 0 && strchr(" ,;-(", cell->text.data[front - 1]) != NULL) {
        front--;
    }
    if (front == 0) {
        return SWC_OK; /* no commune, or no hamlet before it: both are asked for */
    }
    while (length > 0 && commune.data[length - 1] == ' ') {
        length--;
    }
    swc_status status =
        read_part(build, build->run->commune_field, cell, (swc_str){commune.data, length}, error);
    return status == SWC_OK ? read_part(build, swc_validate_field_of(build->run, "hamlet"), cell,
                                        (swc_str){cell->text.data, front}, error)
                            : status;
}

static void fill_group(row_record *record, size_t field, const char *text)
{
    if (text[0] != '\0' && field != SIZE_MAX) {
        record->values[field].text = swc_str_of(text);
        record->raw[field] = record->values[field].text;
    }
}

/* "Khối 7" above the rows, for a pupil whose class is not given: a class tells its own. */
static void fill_grade(builder *build, const table_state *state)
{
    static const char *const texts[] = {"",  "1", "2", "3",  "4",  "5", "6",
                                        "7", "8", "9", "10", "11", "12"};
    const sheet_plan *sheet = build->sheet;
    int grade = state->group.left_grade ? state->group.grade : sheet->title.grade;
    if (grade <= 0 || sheet->lacking.grade == SIZE_MAX) {
        return;
    }
    size_t class_field = swc_validate_field_of(build->run, "class");
    if (class_field != SIZE_MAX &&
        swc_class_grade(build->record->values[class_field].text) == 0) { /* none, or "A" */
        fill_group(build->record, sheet->lacking.grade, texts[grade]);
    }
}

/* "Khối lớp: 6A": more than a grade stands there, and no column gives the class. */
static void fill_class(builder *build)
{
    if (build->sheet->lacking.class_name == SIZE_MAX || build->sheet->lacking.grade != SIZE_MAX) {
        return; /* a column gives the class, or none the grade */
    }
    size_t grade = swc_validate_field_of(build->run, "grade");
    if (grade == SIZE_MAX || build->sheet->source_of[grade] == SWC_NO_COLUMN) {
        return;
    }
    swc_str said = swc_trim_blanks(build->record->raw[grade]);
    bool plain = true;
    bool letter = false;
    for (size_t i = 0; i < said.length; i++) {
        bool digit = said.data[i] >= '0' && said.data[i] <= '9';
        bool is_letter = (said.data[i] | 0x20) >= 'a' && (said.data[i] | 0x20) <= 'z';
        plain = plain && (digit || (i > 0 && is_letter));
        letter = letter || is_letter;
    }
    if (plain && letter && swc_class_grade(said) > 0) {
        size_t field = build->sheet->lacking.class_name;
        build->record->values[field].text = said;
        build->record->raw[field] = said;
    }
}

/* Where no column gives the field and the row says nothing of it. */
static void fill_open(builder *build, const char *name, const char *word)
{
    size_t field = swc_validate_field_of(build->run, name);
    swc_value *value = &build->record->values[field];
    bool by_title = build->record->columns[field] == SWC_NO_COLUMN;
    if (word != NULL && build->sheet->source_of[field] == SWC_NO_COLUMN && !value->bad &&
        by_title) {
        fill_group(build->record, field, word);
    }
}

/* "II. Chưa phủ sóng" above points, "Khối Tiểu học" above schools whose names tell no level. */
static void fill_point(builder *build, const table_state *state)
{
    size_t field = build->sheet->lacking.group;
    bool is_point = build->run->kind == SWC_COVERAGE;
    const char *word = is_point ? state->group.point : state->group.level;
    unsigned told = 0;
    if (build->run->kind == SWC_DEVICES) {
        fill_open(build, "condition", state->group.condition);
        fill_open(build, "status", state->group.stock_status);
        return;
    }
    if (field == SIZE_MAX || word == NULL) {
        return;
    }
    if (!is_point) {
        size_t name = swc_validate_field_of(build->run, "school_name");
        swc_school_levels(build->record->values[name].text, &told);
    }
    if (told == 0) {
        fill_group(build->record, field, word);
    }
}

/* Whether no column gives the category, or the one that does is blank: "II. Hộ cận nghèo" above the
 * rows says it. Marks say it themselves. */
static bool lacks_category(const builder *build)
{
    size_t category = build->run->category_field;
    uint32_t column = build->sheet->source_of[category];
    const swc_value *value = &build->record->values[category];
    return column == SWC_NO_COLUMN || (build->sheet->columns[column].use == USE_VALUE &&
                                       value->text.length == 0 && !value->bad);
}

/* "DANH SÁCH HỌC SINH HỘ NGHÈO", and "Hộ cận nghèo" among the remarks: which of them holds, only
 * the school knows. */
static void hold_note_against(builder *build)
{
    size_t note = swc_validate_field_of(build->run, "note");
    swc_value *category = &build->record->values[build->run->category_field];
    char key[128];
    swc_word_reading reading;
    swc_str text = note == SIZE_MAX ? (swc_str){NULL, 0} : build->record->values[note].text;
    if (text.length > 0 && text.length < sizeof key &&
        swc_key_into(text, key, sizeof key) != SIZE_MAX &&
        swc_words_category(key, false, &reading) && reading.priority == 0 &&
        !swc_str_is(category->text, reading.word)) {
        build->record->columns[build->run->category_field] = build->record->columns[note];
        swc_value_find(category, SWC_ISSUE_CATEGORY_CONFLICT, NULL, NULL);
        swc_value_find(category, SWC_ISSUE_ENUM, "ghi chú nói khác với tiêu đề của danh sách",
                       "the remark says otherwise than the list's title");
    }
}

/* What the title block and the sub-headings say, where no column does. */
void swc_validate_fill_from_title(builder *build, const table_state *state)
{
    const sheet_plan *sheet = build->sheet;
    row_record *record = build->record;
    for (size_t i = 0; i < sheet->fill_count; i++) {
        size_t field = sheet->fills[i].field;
        if ((field == build->run->category_field && state->group.left_category) ||
            (sheet->fills[i].place == 'c' && state->group.left_commune) ||
            (sheet->fills[i].place == 'd' && state->group.left_district)) {
            continue;
        }
        if ((state->group.left_class && field == sheet->lacking.class_name) ||
            (state->group.left_entry && field == sheet->lacking.entry)) {
            continue; /* another list than that of the title */
        }
        if ((field == sheet->lacking.group &&
             (state->group.left_point || state->group.point != NULL)) ||
            record->values[field].text.length > 0 || record->values[field].bad) {
            continue; /* the group says otherwise, or the row: "Tình trạng: đã trả lại" */
        }
        record->values[field].text = sheet->fills[i].text;
        record->raw[field] = sheet->fills[i].text;
        if (sheet->fills[i].fault != SWC_ISSUE_COUNT) {
            swc_value_find(&record->values[field], sheet->fills[i].fault, "ở tiêu đề của biểu",
                           "in the form's title");
        }
    }
    size_t category = build->run->category_field;
    if (state->group.category != NULL && category != SIZE_MAX && lacks_category(build)) {
        record->values[category].text = swc_str_of(state->group.category);
        record->raw[category] = record->values[category].text;
    }
    if (category != SIZE_MAX && record->values[category].text.length > 0 &&
        sheet->source_of[category] == SWC_NO_COLUMN) {
        hold_note_against(build);
    }
    if (state->group.entry != NULL) {
        fill_group(record, sheet->lacking.entry, state->group.entry);
    }
    fill_point(build, state);
    bool says_status = sheet->lacking.told_status != SIZE_MAX &&
                       record->values[sheet->lacking.told_status].text.length > 0 &&
                       record->columns[sheet->lacking.told_status] != SWC_NO_COLUMN;
    if (state->group.status != NULL && sheet->lacking.told_status != SIZE_MAX && !says_status) {
        record->values[sheet->lacking.told_status].text = swc_str_of(state->group.status);
        record->raw[sheet->lacking.told_status] = swc_str_of(state->group.status);
    }
    if (sheet->lacking.thing != SIZE_MAX &&
        (state->group.thing != NULL || state->group.left_thing)) {
        record->values[sheet->lacking.thing].text = swc_str_of(state->group.thing);
        record->raw[sheet->lacking.thing] = swc_str_of(state->group.thing);
    }
    fill_group(record, sheet->lacking.class_name, state->group.class_name);
    fill_group(record, sheet->lacking.round, state->group.round);
    fill_group(record, sheet->lacking.day, state->group.day);
    if (state->group.left_day && sheet->lacking.day != SIZE_MAX) {
        record->values[sheet->lacking.day].text.length = 0;
        record->raw[sheet->lacking.day] = (swc_str){NULL, 0};
    }
    fill_group(record, sheet->lacking.survey, state->group.survey_date);
    fill_class(build);
    fill_grade(build, state);
}

/* "Trường TH Kim Đồng" or "Huyện Lắk" above the rows, read like a cell: lost letters are an error
 * there too. */
static swc_status fill_heading(builder *build, size_t field, const char *text, swc_error *error)
{
    if (text[0] == '\0' || field == SIZE_MAX) {
        return SWC_OK;
    }
    column_plan plain = {.facts = swc_column_facts_default()};
    plain.facts.province = build->sheet->title.province;
    swc_cell cell = {.type = SWC_CELL_TEXT, .column = SWC_NO_COLUMN, .text = swc_str_of(text)};
    swc_value_clear(&build->record->values[field]);
    return swc_validate_read_value(build, field, &cell, &plain, error);
}

/* The field that "Trường TH Kim Đồng" between the rows fills: where a column gives the name too, it
 * may be blank below such a line. SIZE_MAX: the row has its own. */
static size_t school_of_group(const builder *build)
{
    size_t field = swc_validate_field_of(build->run, "school_name");
    bool is_blank = field != SIZE_MAX && build->run->kind == SWC_STUDENTS &&
                    build->record->values[field].text.length == 0 &&
                    !build->record->values[field].bad;
    return is_blank ? field : build->sheet->lacking.school;
}

/* "II. Cá nhân" tells the sort of giver, "I. CÔNG TY FPT" the giver. */
static swc_status fill_donors(builder *build, const table_state *state, swc_error *error)
{
    size_t type = build->sheet->lacking.donor_type;
    size_t name = build->sheet->lacking.donor;
    swc_status status = fill_heading(build, type, state->group.donors, error);
    if (status == SWC_OK && type != SIZE_MAX && build->record->values[type].bad) {
        swc_value_clear(&build->record->values[type]); /* it tells something else */
    }
    return status == SWC_OK && state->group.is_donor
               ? fill_heading(build, name, state->group.donors, error)
               : status;
}

/* "I. Huyện Lắk" above devices: whether they lie there or are meant for it, it does not say. */
static void doubt_place(builder *build, const table_state *state)
{
    const row_group *group = &state->group;
    swc_value *earmark = &build->record->values[swc_validate_field_of(build->run, "earmark")];
    bool names_place =
        group->district[0] != '\0' || group->commune[0] != '\0' || group->school[0] != '\0';
    if (names_place && earmark->text.length == 0 && !earmark->bad) {
        swc_value_find(earmark, SWC_ISSUE_OUTLIER,
                       "dòng nhóm phía trên ghi một nơi: nếu là nơi được chỉ định thì ghi vào cột",
                       "a sub-heading names a place: if it is meant for it, write it here");
    }
}

swc_status swc_validate_fill_headings(builder *build, const table_state *state, swc_error *error)
{
    const sheet_plan *sheet = build->sheet;
    size_t school = state->group.school[0] == '\0' ? SIZE_MAX : school_of_group(build);
    swc_status status = fill_heading(build, school, state->group.school, error);
    if (status == SWC_OK) {
        status = fill_heading(build, sheet->lacking.district, state->group.district, error);
    }
    if (status == SWC_OK) {
        status = take_address(build, error);
    }
    if (status == SWC_OK) {
        status = split_point(build, error);
    }
    if (build->run->kind == SWC_DEVICES) {
        doubt_place(build, state);
    }
    if (status == SWC_OK && state->group.donors[0] != '\0') {
        status = fill_donors(build, state, error);
    }
    return status == SWC_OK
               ? fill_heading(build, sheet->lacking.commune, state->group.commune, error)
               : status;
}

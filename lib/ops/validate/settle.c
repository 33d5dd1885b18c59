/* What only the whole first reading can tell about a sheet: what its ID column holds, in which
 * order its dates are, the units of its money, and which required column is not there. */
#include "ops/validate/totals.h"

#include "text/unicode.h"

#include <string.h>

static swc_status column_issue(swc_validate *run, const sheet_plan *sheet, swc_issue_code code,
                               size_t column, issue_details details, swc_error *error)
{
    issue_place place = {.file = sheet->file,
                         .sheet = sheet,
                         .row = sheet->header_last_row,
                         .column = (uint32_t)column,
                         .heading = sheet->columns[column].heading};
    return swc_validate_run_issue(run, code, &place, &details, error);
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

/* A bare "Mã định danh" is what most of its values are. */
static swc_status settle_id(swc_validate *run, sheet_plan *sheet, size_t c, bool *good,
                            swc_error *error)
{
    column_plan *column = &sheet->columns[c];
    swc_type type = swc_id_tally_decide(&column->ids);
    if (column->own_id && column->ids.student + column->ids.personal <= column->ids.other) {
        column->use = USE_EXTRA;
        column->known = false;
        return SWC_OK;
    }
    if (type == SWC_TYPE_TEXT) {
        *good = false;
        return column_issue(
            run, sheet, SWC_ISSUE_HEADER_AMBIGUOUS, c,
            swc_validate_details_both("mã 10 số lẫn số 12 số", "10-digit and 12-digit codes"),
            error);
    }
    size_t field =
        swc_validate_field_of(run, type == SWC_TYPE_STUDENT_ID ? "student_id" : "personal_id");
    if (field == SIZE_MAX) {
        column->use = USE_EXTRA;
    } else if (!swc_validate_is_given(sheet, field)) {
        column->use = USE_VALUE;
        column->field = field;
    } else if (column->ids.student + column->ids.personal + column->ids.other == 0) {
        column->use = USE_EXTRA;
    } else {
        *good = false;
        return column_issue(run, sheet, SWC_ISSUE_HEADER_DUPLICATE, c,
                            swc_validate_details_same(swc_str_of(run->fields[field].name)), error);
    }
    return SWC_OK;
}

/* "Ngày sinh (mm/dd/yyyy)", "Tháng/ngày/năm sinh": what the heading itself asks for. */
static bool asks_for_month_first(swc_str heading)
{
    swc_buf key = {.limit = 256};
    bool month_first =
        swc_key_add(&key, heading) && (memmem(key.data, key.length, "mm dd", 5) != NULL ||
                                       memmem(key.data, key.length, "thang ngay", 10) != NULL);
    swc_buf_free(&key);
    return month_first;
}

static void settle_dates(const swc_validate *run, column_plan *column)
{
    swc_date_tally_decide(&column->dates, &column->facts);
    if (asks_for_month_first(column->heading)) { /* unless some are surely day/month */
        column->facts.date_order = column->dates.only_dmy > 0 ? SWC_DATE_DOUBTFUL : SWC_DATE_MDY;
    }
    static const swc_date_order orders[] = {
        [SWC_VALIDATE_DATES_DMY] = SWC_DATE_DMY,
        [SWC_VALIDATE_DATES_MDY] = SWC_DATE_MDY,
        [SWC_VALIDATE_DATES_YMD] = SWC_DATE_YMD,
    };
    bool is_doubtful = column->facts.date_order == SWC_DATE_DOUBTFUL ||
                       column->facts.typed_dates_swapped || column->dates.only_dmy == 0;
    if (run->options.dates != SWC_VALIDATE_DATES_DECIDE && is_doubtful) {
        column->facts.date_order = orders[run->options.dates];
        column->facts.typed_dates_swapped = false;
    }
}

/* The unit of a money column stands in its heading, in the title, or in both alike. */
static void settle_unit(const sheet_plan *sheet, column_plan *column)
{
    int64_t title = sheet->title.unit;
    column->facts.unit = column->unit != 0 ? column->unit : title;
    column->unit_ambiguous = column->unit_ambiguous || sheet->title.unit_several ||
                             (column->unit != 0 && title != 0 && column->unit != title);
    if (column->facts.unit == 0) {
        column->facts.unit = 1;
    }
}

/* "Họ và tên" over two columns: what stands under no heading beside nearly every name is its last
 * part. A few remarks there are not. */
static void settle_names(const swc_validate *run, sheet_plan *sheet)
{
    size_t field = swc_validate_field_of(run, "full_name");
    for (size_t c = 0; field != SIZE_MAX && c + 1 < sheet->column_count; c++) {
        column_plan *front = &sheet->columns[c];
        column_plan *back = &sheet->columns[c + 1];
        if (front->use == USE_VALUE && front->field == field && back->use == USE_BLANK &&
            back->cells > 0 && back->cells * 10 >= front->cells * 9) {
            front->use = USE_NAME_FRONT;
            back->use = USE_NAME_BACK;
            back->field = field;
            back->heading = front->heading;
        }
    }
}

/* "Ngày sinh" over three columns without a second row of headings: 14 | 3 | 2008. */
static void settle_date_parts(sheet_plan *sheet)
{
    static const column_use uses[] = {USE_DAY, USE_MONTH, USE_YEAR};
    for (size_t c = 0; c + 2 < sheet->column_count; c++) {
        column_plan *parts = &sheet->columns[c];
        bool are_numbers = parts[0].is_date && parts[0].use == USE_VALUE &&
                           parts[1].use == USE_BLANK && parts[2].use == USE_BLANK &&
                           parts[2].cells > 0;
        for (size_t i = 0; i < 2 && are_numbers; i++) {
            are_numbers = parts[i].cells * 10 >= parts[2].cells * 9;
        }
        for (size_t i = 0; i < 3 && are_numbers; i++) {
            parts[i].use = uses[i];
            parts[i].field = parts[0].field;
            parts[i].heading = parts[0].heading;
        }
    }
}

/* A column "Nữ" without one for boys: whoever has no tick there is a boy, once anybody has one. */
static void settle_girls(const swc_validate *run, sheet_plan *sheet)
{
    size_t ticks = 0;
    size_t girls = SWC_NO_COLUMN;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        if (column->use == USE_TICK && column->field == run->sex_field) {
            ticks++;
            girls = strcmp(column->word, "F") == 0 && column->cells > 0 ? c : girls;
        }
    }
    sheet->girls_alone = ticks == 1 && girls != SWC_NO_COLUMN;
}

/* "Có máy tính", "Cần sim": marks below it, or words that say more. A few words, of totals and
 * signatures, do not count. */
static void settle_marks(const swc_validate *run, sheet_plan *sheet)
{
    size_t owned = swc_validate_field_of(run, "devices_owned");
    size_t types = 0;
    bool has_none = false;
    bool has_group = false;
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        size_t second = column->second;
        bool keeps = !column->by_marks || column->words <= column->cells;
        column->second = column->by_marks ? SIZE_MAX : second;
        if (!keeps) {
            size_t field = column->field;
            column->field = SIZE_MAX;
            bool free_second = second != SIZE_MAX && !swc_validate_is_given(sheet, second);
            if (!free_second && second == field) { /* one of several categories: still a mark */
                column->field = field;
                continue;
            }
            column->use = free_second ? USE_VALUE : USE_EXTRA;
            column->field = free_second ? second : SIZE_MAX;
            column->known = free_second;
        } else if (column->use == USE_TICK && column->field == owned) {
            has_group = has_group || !column->by_marks;
            has_none = has_none || strcmp(column->word, "none") == 0;
            types += strcmp(column->word, "none") != 0;
        }
    }
    sheet->owned_unsaid = !has_group && (has_none || types == 1);
}

/* Columns whose figures tell what they are. */
static void settle_figures(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_phone = column->is_dt && column->cells > column->words;
        if (is_phone) {
            column->field = column->second;
        }
        if (column->is_phone && column->use == USE_VALUE && column->cells > 0 &&
            column->words == 0 && swc_heading_names_device(column->heading)) {
            column->use = USE_EXTRA;
            column->is_bare_device = true;
        }
        column->second = column->is_dt ? SIZE_MAX : column->second;
        if (column->is_thing && column->cells == 0) { /* "Tên máy: Vostro 3400" below "LAPTOP" */
            bool is_model =
                column->second != SIZE_MAX && !swc_validate_is_given(sheet, column->second);
            column->use = is_model ? USE_VALUE : USE_EXTRA;
            column->field = is_model ? column->second : SIZE_MAX;
            column->known = is_model;
            column->second = SIZE_MAX;
        }
        if (column->is_priority && column->words > 0 &&
            swc_validate_is_given(sheet, run->category_field)) {
            column->use = USE_EXTRA; /* "Thứ tự ưu tiên" 1 to 40 */
            column->known = false;
        }
    }
}

/* What the title says of all points; one without a signal that has a day of coverage is planned, or
 * covered since. */
static const char *point_status_of(const swc_validate *run, const sheet_plan *sheet)
{
    const char *status = sheet->title.point_status;
    bool has_day = swc_validate_is_given(sheet, swc_validate_field_of(run, "planned_date")) ||
                   swc_validate_is_given(sheet, swc_validate_field_of(run, "covered_date"));
    return status != NULL && strcmp(status, "uncovered") == 0 && has_day ? NULL : status;
}

static bool has_second(const sheet_plan *sheet, size_t field)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        if (sheet->columns[c].use == USE_VALUE && sheet->columns[c].second == field) {
            return true;
        }
    }
    return false;
}

static bool comes_from_elsewhere(const swc_validate *run, const sheet_plan *sheet, size_t field)
{
    const swc_title_facts *title = &sheet->title;
    const char *name = run->fields[field].name;
    bool has_register = run->schools != NULL;
    if (strcmp(name, "school_name") == 0) {
        return title->school[0] != '\0' || sheet->school_in_headings ||
               (has_register &&
                swc_validate_is_given(sheet, swc_validate_field_of(run, "school_code")));
    }
    if (strcmp(name, "district") == 0) {
        return title->district[0] != '\0' || title->commune[0] != '\0' || has_register ||
               sheet->district_in_addresses || sheet->district_in_headings ||
               sheet->commune_in_headings ||
               swc_validate_is_given(sheet, swc_validate_field_of(run, "commune"));
    }
    if (strcmp(name, "commune") == 0) {
        return title->commune[0] != '\0' || sheet->commune_in_headings;
    }
    if (strcmp(name, "category") == 0) {
        return title->category != NULL || sheet->category_in_headings ||
               swc_validate_is_given(sheet, swc_validate_field_of(run, "priority"));
    }
    if (strcmp(name, "entry") == 0) {
        return !title->entry_several || /* a donor form without that column is all receipt */
               sheet->entry_in_headings;
    }
    if (run->kind == SWC_DONATIONS && strcmp(name, "form") == 0) {
        return sheet->money_alone || sheet->has_form_columns || title->thing != NULL;
    }
    if (strcmp(name, "level") == 0) {
        return run->kind == SWC_SCHOOLS; /* out of the names; one that says nothing is refused */
    }
    if (strcmp(name, "round") == 0) {
        return title->round[0] != '\0';
    }
    if (run->kind == SWC_HANDOVERS && strcmp(name, "status") == 0) {
        return title->handover_status != NULL || /* minutes of a handover, or of a return */
               has_second(sheet, field);         /* "Tình trạng: Đã giao" */
    }
    if ((run->kind == SWC_HANDOVERS && strcmp(name, "item") == 0) ||
        (run->kind == SWC_DEVICES && strcmp(name, "type") == 0)) {
        return title->thing != NULL || sheet->thing_in_headings;
    }
    if (run->kind == SWC_COVERAGE && strcmp(name, "status") == 0) {
        return point_status_of(run, sheet) != NULL || sheet->point_in_headings;
    }
    return run->kind == SWC_HANDOVERS && strcmp(name, "date") == 0 &&
           (title->handover_date[0] != '\0' || title->bare_date[0] != '\0');
}

/* Beside a required column that is missing: perhaps it is one of these. */
static swc_status name_unknown(swc_validate *run, const sheet_plan *sheet, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t c = 0; c < sheet->column_count && status == SWC_OK; c++) {
        const column_plan *column = &sheet->columns[c];
        if (column->use == USE_EXTRA && !column->known) {
            status =
                column_issue(run, sheet, SWC_ISSUE_HEADER_UNKNOWN, c, (issue_details){0}, error);
        }
    }
    return status;
}

swc_status swc_validate_say_lost(swc_validate *run, const file_plan *file, swc_error *error)
{
    issue_place place = {.file = file, .column = SWC_NO_COLUMN};
    issue_details details = swc_validate_details_both(
        "ở hầu hết các dòng: hãy xin tệp gốc và lưu lại thành .xlsx",
        "in most of the rows: get the original file and save it as .xlsx");
    return swc_validate_run_issue(run, SWC_ISSUE_CHARACTERS_LOST, &place, &details, error);
}

static swc_status refuse_missing(swc_validate *run, sheet_plan *sheet, bool *good, swc_error *error)
{
    swc_buf names[2] = {{0}, {0}};
    bool added = true;
    for (size_t f = 0; f < run->field_count && added; f++) {
        const swc_column *field = &run->fields[f];
        if (!field->required || swc_validate_is_given(sheet, f) ||
            comes_from_elsewhere(run, sheet, f)) {
            continue;
        }
        *good = false;
        const char *texts[] = {field->vi, field->en};
        for (int lang = SWC_VI; lang <= SWC_EN; lang++) {
            added = added && (names[lang].length == 0 || swc_buf_add_text(&names[lang], ", ")) &&
                    swc_buf_add_text(&names[lang], texts[lang]);
        }
    }
    swc_status status = added ? SWC_OK : swc_fail_memory(error);
    if (status == SWC_OK && names[SWC_VI].length > 0 && sheet->file->letters_lost) {
        status = swc_validate_say_lost(run, sheet->file, error);
    } else if (status == SWC_OK && names[SWC_VI].length > 0) {
        issue_place place = {
            .file = sheet->file, .sheet = sheet, .row = sheet->header_row, .column = SWC_NO_COLUMN};
        issue_details details = {
            .text = {{swc_buf_str(&names[SWC_VI])}, {swc_buf_str(&names[SWC_EN])}}};
        status = swc_validate_run_issue(run, SWC_ISSUE_HEADER_MISSING, &place, &details, error);
        status = status == SWC_OK ? name_unknown(run, sheet, error) : status;
    }
    swc_buf_free(&names[SWC_VI]);
    swc_buf_free(&names[SWC_EN]);
    return status;
}

static void add_fill(const swc_validate *run, sheet_plan *sheet, const char *name, const char *text)
{
    size_t field = swc_validate_field_of(run, name);
    if (field != SIZE_MAX && text != NULL && text[0] != '\0' && sheet->fill_count < MAX_FILLS &&
        sheet->source_of[field] == SWC_NO_COLUMN) {
        sheet->fills[sheet->fill_count].field = field;
        sheet->fills[sheet->fill_count].text = swc_str_of(text);
        sheet->fills[sheet->fill_count].fault = SWC_ISSUE_COUNT;
        sheet->fills[sheet->fill_count].place = strcmp(name, "district") == 0  ? 'd'
                                                : strcmp(name, "commune") == 0 ? 'c'
                                                                               : '\0';
        sheet->fill_count++;
    }
}

/* SIZE_MAX: the kind has no such field, or a column gives it. */
static size_t field_without_column(const swc_validate *run, const sheet_plan *sheet,
                                   const char *name)
{
    size_t field = swc_validate_field_of(run, name);
    return field != SIZE_MAX && sheet->source_of[field] != SWC_NO_COLUMN ? SIZE_MAX : field;
}

/* What the title block says, where no column does. */
static void plan_fills(const swc_validate *run, sheet_plan *sheet)
{
    const swc_title_facts *title = &sheet->title;
    add_fill(run, sheet, "school_name", title->school);
    add_fill(run, sheet, "district", title->district);
    add_fill(run, sheet, "commune", title->commune);
    add_fill(run, sheet, "category", title->category);
    add_fill(run, sheet, "class", title->class_name);
    add_fill(run, sheet, "survey_date", title->survey_date);
    if (run->kind == SWC_HANDOVERS) {
        add_fill(run, sheet, "date",
                 title->handover_date[0] != '\0' ? title->handover_date : title->bare_date);
        add_fill(run, sheet, "round", title->round);
        add_fill(run, sheet, "minute_no", title->minute_no);
        add_fill(run, sheet, "status", title->handover_status);
        add_fill(run, sheet, "item", title->thing);
    }
    if (run->kind == SWC_DEVICES) {
        add_fill(run, sheet, "type", title->thing);
        add_fill(run, sheet, "condition", title->stock_condition);
        add_fill(run, sheet, "status", title->stock_status);
    }
    if (run->kind == SWC_COVERAGE) {
        add_fill(run, sheet, "status", point_status_of(run, sheet));
    }
    if (run->kind == SWC_SCHOOLS) {
        add_fill(run, sheet, "internet", title->no_internet ? "none" : NULL);
    }
    if (run->kind == SWC_DONATIONS) { /* a donor form without that column */
        const char *entry = title->entry == NULL ? "receipt" : title->entry;
        add_fill(run, sheet, "entry", title->entry_several ? NULL : entry);
        add_fill(run, sheet, "form", sheet->money_alone ? NULL : title->thing);
    }
    bool may_be_receipt = title->entry == NULL || strcmp(title->entry, "receipt") == 0;
    sheet->receipt_field = may_be_receipt ? field_without_column(run, sheet, "entry") : SIZE_MAX;
    sheet->entry_field =
        run->kind == SWC_DONATIONS ? field_without_column(run, sheet, "entry") : SIZE_MAX;
    sheet->told_status_field = run->kind == SWC_HANDOVERS && title->handover_status != NULL
                                   ? field_without_column(run, sheet, "status")
                                   : SIZE_MAX;
    sheet->thing_field = run->kind == SWC_HANDOVERS ? field_without_column(run, sheet, "item")
                         : run->kind == SWC_DEVICES ? field_without_column(run, sheet, "type")
                         : run->kind == SWC_DONATIONS && !sheet->money_alone
                             ? field_without_column(run, sheet, "form")
                             : SIZE_MAX;
    sheet->group_field = run->kind == SWC_COVERAGE  ? field_without_column(run, sheet, "status")
                         : run->kind == SWC_SCHOOLS ? field_without_column(run, sheet, "level")
                                                    : SIZE_MAX;
    sheet->round_field = field_without_column(run, sheet, "round");
    sheet->survey_field = field_without_column(run, sheet, "survey_date");
    sheet->class_field = field_without_column(run, sheet, "class");
    sheet->grade_field = field_without_column(run, sheet, "grade");
    sheet->school_field = field_without_column(run, sheet, "school_name");
    sheet->district_field = field_without_column(run, sheet, "district");
    sheet->commune_field = field_without_column(run, sheet, "commune");
}

/* A school's name from the title is read like a cell: lost letters are an error there too. */
static swc_status read_fills(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    for (size_t i = 0; i < sheet->fill_count; i++) {
        const swc_column *field = &run->fields[sheet->fills[i].field];
        if (field->type != SWC_TYPE_TEXT) {
            continue;
        }
        swc_cell cell = {.type = SWC_CELL_TEXT, .text = sheet->fills[i].text};
        swc_value value = {0};
        swc_value_reader_next_row(run->values);
        swc_status status = swc_value_read(run->values, field, &cell, NULL, &value, error);
        if (status != SWC_OK) {
            return status;
        }
        for (size_t f = 0; f < value.finding_count && value.bad; f++) {
            if (swc_issue_severity(value.findings[f].code) == SWC_SEVERITY_ERROR) {
                sheet->fills[i].fault = value.findings[f].code;
            }
        }
        if (!value.bad) {
            sheet->fills[i].text = swc_arena_copy(&run->arena, value.text);
            if (sheet->fills[i].text.data == NULL) {
                return swc_fail_memory(error);
            }
        }
    }
    return SWC_OK;
}

/* Whether the cells of a column are all that its field is made of, and it alone. */
static bool stands_alone(const swc_validate *run, const sheet_plan *sheet, size_t c)
{
    const column_plan *column = &sheet->columns[c];
    if (column->use != USE_VALUE || column->is_summed || column->second != SIZE_MAX ||
        column->legend != NULL) {
        return false;
    }
    swc_type type = run->fields[column->field].type;
    bool alone = !(column->unit_ambiguous && type == SWC_TYPE_MONEY) &&
                 !(type == SWC_TYPE_DISTRICT && sheet->province_column != SWC_NO_COLUMN);
    for (size_t d = 0; d < sheet->column_count && alone; d++) {
        const column_plan *other = &sheet->columns[d];
        bool gives = other->use >= USE_VALUE && other->use <= USE_DATE_OF_SEX;
        alone =
            d == c || (other->second != column->field && !(gives && other->field == column->field));
    }
    return alone;
}

static void find_plain(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_plain = stands_alone(run, sheet, c);
        column->plain_field = is_plain ? &run->fields[column->field] : NULL;
        column->is_memorable = is_plain && swc_validate_is_memorable(column->plain_field->type);
    }
}

static void find_sources(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t f = 0; f < MAX_FIELDS; f++) {
        sheet->source_of[f] = SWC_NO_COLUMN;
    }
    sheet->required_count = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use < USE_VALUE || column->use > USE_DATE_OF_SEX) {
            continue;
        }
        column->is_summed = swc_validate_totals_wants(run, column);
        if (sheet->source_of[column->field] == SWC_NO_COLUMN) {
            sheet->source_of[column->field] = (uint32_t)c;
        }
        size_t told = column->use == USE_DATE_OF_SEX ? run->sex_field
                      : column->use == USE_OF_ENTRY  ? swc_validate_field_of(run, "entry")
                      : column->use == USE_OF_FORM   ? swc_validate_field_of(run, "form")
                                                     : SIZE_MAX; /* by where the cell stands */
        if (told < run->field_count && sheet->source_of[told] == SWC_NO_COLUMN) {
            sheet->source_of[told] = (uint32_t)c;
        }
        sheet->has_ticks = sheet->has_ticks || column->use == USE_TICK;
        sheet->has_birth_parts = sheet->has_birth_parts || column->use == USE_DAY ||
                                 column->use == USE_YEAR || column->use == USE_DATE_OF_SEX;
        sheet->has_parts =
            sheet->has_parts || (column->use >= USE_NAME_FRONT && column->use <= USE_YEAR);
        bool alone =
            column->use == USE_VALUE || column->use == USE_NAME_BACK || column->use == USE_YEAR;
        if (alone && !column->is_block && run->fields[column->field].required &&
            sheet->required_count < MAX_FIELDS) {
            sheet->required_columns[sheet->required_count++] = (uint32_t)c;
        }
    }
    size_t guardian = swc_validate_field_of(run, "guardian_name");
    bool has_guardian = guardian != SIZE_MAX && sheet->source_of[guardian] != SWC_NO_COLUMN;
    sheet->guardian_field = has_guardian ? guardian : SIZE_MAX;
    sheet->phone_field = swc_validate_field_of(run, "guardian_phone");
    size_t name = swc_validate_field_of(run, "full_name");
    sheet->name_column = name < run->field_count ? sheet->source_of[name] : SWC_NO_COLUMN;
    sheet->code_column = SWC_NO_COLUMN;
    for (size_t i = 0; i < sheet->required_count; i++) {
        uint32_t c = sheet->required_columns[i];
        if (run->fields[sheet->columns[c].field].type == SWC_TYPE_CODE) {
            sheet->code_column = c;
            break;
        }
    }
}

swc_status swc_validate_settle_sheet(swc_validate *run, sheet_plan *sheet, bool *good_out,
                                     swc_error *error)
{
    swc_status status = SWC_OK;
    settle_names(run, sheet);
    settle_date_parts(sheet);
    settle_girls(run, sheet);
    settle_marks(run, sheet);
    swc_validate_settle_orphans(run, sheet);
    swc_validate_settle_words(sheet);
    swc_validate_settle_lone_tick(run, sheet);
    swc_validate_legend_settle(run, sheet);
    settle_figures(run, sheet);
    swc_validate_settle_bare_devices(run, sheet);
    swc_validate_settle_addresses(sheet);
    swc_validate_settle_gifts(run, sheet);
    for (size_t c = 0; c < sheet->column_count && status == SWC_OK; c++) {
        column_plan *column = &sheet->columns[c];
        column->facts.as_of = run->options.as_of;
        column->facts.province = sheet->title.province;
        if (column->use == USE_ANY_ID) {
            status = settle_id(run, sheet, c, good_out, error);
        } else if (column->use == USE_IGNORED) {
            /* in our own output it is blank when only rows that were refused had something there */
            bool own = swc_validate_is_given(sheet, swc_validate_field_of(run, "origin"));
            column->use = column->cells > 0 || own ? USE_EXTRA : USE_DROPPED;
        } else if (column->use == USE_VALUE || column->use == USE_OF_ENTRY ||
                   column->use == USE_DATE_OF_SEX) {
            settle_dates(run, column);
            settle_unit(sheet, column);
        }
    }
    if (status == SWC_OK) {
        find_sources(run, sheet);
        find_plain(run, sheet);
        plan_fills(run, sheet);
        status = read_fills(run, sheet, error);
    }
    if (status == SWC_OK) {
        status = refuse_missing(run, sheet, good_out, error);
    }
    return status;
}

/* "X", and "X (2)" when the sheet has an X already: columns are found by name. */
static swc_status unique_name(swc_validate *run, const sheet_plan *sheet, size_t c,
                              swc_str *name_out, swc_error *error)
{
    size_t earlier = 0;
    swc_str name = sheet->columns[c].extra_name;
    for (size_t d = 0; d < c; d++) {
        earlier +=
            sheet->columns[d].use == USE_EXTRA && swc_str_equal(sheet->columns[d].extra_name, name);
    }
    *name_out = name;
    if (earlier == 0) {
        return SWC_OK;
    }
    swc_buf buf = {0};
    if (swc_buf_add_str(&buf, name) && swc_buf_printf(&buf, " (%zu)", earlier + 1)) {
        *name_out = swc_arena_copy(&run->arena, swc_buf_str(&buf));
    } else {
        name_out->data = NULL;
    }
    swc_buf_free(&buf);
    return name_out->data == NULL ? swc_fail_memory(error) : SWC_OK;
}

static swc_status add_extra(swc_validate *run, swc_str name, size_t *index_out, swc_error *error)
{
    extra_columns *extras = &run->extras;
    size_t *index = NULL;
    bool found = false;
    void *names = extras->names;
    if (!swc_grow(&names, &extras->capacity, extras->count + 1, sizeof *extras->names)) {
        return swc_fail_memory(error);
    }
    extras->names = names;
    if (!swc_keymap_put(&extras->index, name, &index, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        *index = extras->count;
        extras->names[extras->count++] = name;
    }
    *index_out = *index;
    return SWC_OK;
}

swc_status swc_validate_place_extras(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use != USE_EXTRA) {
            continue;
        }
        swc_str name;
        swc_status status = unique_name(run, sheet, c, &name, error);
        if (status == SWC_OK) {
            status = add_extra(run, name, &column->extra, error);
        }
        if (status == SWC_OK && !column->known) {
            status =
                column_issue(run, sheet, SWC_ISSUE_HEADER_UNKNOWN, c, (issue_details){0}, error);
        }
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

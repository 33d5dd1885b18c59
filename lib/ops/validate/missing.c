/* What no column of a sheet gives: filled from the title where that says it, else named and
 * refused. */
#include "ops/validate/bind/bind.h"
#include "ops/validate/report.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* What the title says of all points; one without a signal that has a day of coverage is planned, or
 * covered since. */
static const char *point_status_of(const swc_validate *run, const sheet_plan *sheet)
{
    const char *status = sheet->title.point_status;
    bool has_day = swc_validate_is_given(sheet, swc_validate_field_of(run, "planned_date")) ||
                   swc_validate_is_given(sheet, swc_validate_field_of(run, "covered_date"));
    bool is_plan = status != NULL && strcmp(status, "planned") == 0;
    bool may_be_done =
        is_plan && swc_validate_is_given(sheet, swc_validate_field_of(run, "covered_date"));
    bool may_be_planned = status != NULL && strcmp(status, "uncovered") == 0 && has_day;
    return may_be_done || may_be_planned ? NULL : status;
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

bool swc_validate_has_book(const sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        if (sheet->columns[c].use == USE_OF_ENTRY) {
            return true;
        }
    }
    return false;
}

/* What a row of a ledger is where no column says it: a donor form without that column is all
 * receipt, but sums that were only promised are no receipts. NULL: nobody knows. */
static const char *entry_of(const swc_validate *run, const sheet_plan *sheet)
{
    const char *title = sheet->title.entry;
    size_t given = swc_validate_field_of(run, "amount_vnd");
    given = swc_validate_is_given(sheet, given) ? given : swc_validate_field_of(run, "quantity");
    bool promised = false;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        if (column->gift.is_promise && column->word != NULL) {
            return "receipt"; /* what has come stands beside it */
        }
        promised = promised || (column->use == USE_VALUE && column->field == given &&
                                swc_validate_is_promised(column));
    }
    size_t date = swc_validate_field_of(run, "date");
    for (size_t c = 0; c < sheet->column_count && title == NULL && !sheet->has.promise_day; c++) {
        const column_plan *column = &sheet->columns[c]; /* "Ngày cam kết", and no other day */
        promised = promised || (column->use == USE_VALUE && column->field == date &&
                                swc_validate_is_promised(column));
    }
    if (sheet->title.entry_several || (promised && title != NULL && strcmp(title, "pledge") != 0)) {
        return NULL;
    }
    return promised ? "pledge" : title != NULL ? title : "receipt";
}

/* A list of sums paid out, and of nothing that has a number of its own. */
static bool pays_cash(const swc_validate *run, const sheet_plan *sheet)
{
    static const char *const of_things[] = {"device_id", "serial", "quantity", "condition"};
    bool things = sheet->title.thing != NULL || sheet->in_headings.thing;
    for (size_t i = 0; i < sizeof of_things / sizeof of_things[0]; i++) {
        size_t field = swc_validate_field_of(run, of_things[i]);
        things = things || (field != SIZE_MAX && swc_validate_is_given(sheet, field));
    }
    return !things && run->kind == SWC_HANDOVERS &&
           swc_validate_is_given(sheet, swc_validate_field_of(run, "amount_vnd"));
}

/* What happened to every row: by the title, or because the column of the day asks when the thing
 * came back. */
static const char *handover_of(const swc_validate *run, const sheet_plan *sheet)
{
    static const char *const back[] = {"ngay tra",      "ngay tra lai", "ngay thu hoi",
                                       "ngay hoan tra", "ngay tra may", "ngay tra thiet bi"};
    size_t date = swc_validate_field_of(run, "date");
    char key[64];
    if (run->kind != SWC_HANDOVERS || sheet->title.handover_several) {
        return NULL;
    }
    for (size_t c = 0; c < sheet->column_count && sheet->title.handover_status == NULL; c++) {
        const column_plan *column = &sheet->columns[c];
        bool is_day = column->use == USE_VALUE && column->field == date &&
                      column->heading.length < sizeof key &&
                      swc_key_into(column->heading, key, sizeof key) != SIZE_MAX;
        for (size_t i = 0; is_day && i < sizeof back / sizeof back[0]; i++) {
            if (strcmp(key, back[i]) == 0) {
                return "returned";
            }
        }
    }
    return sheet->title.handover_status;
}

/* A register of what was handed out, or a list of receivers that says when each of them received:
 * all of them did, where neither a state nor a signature says otherwise. */
bool swc_validate_lists_givings(const swc_validate *run, const sheet_plan *sheet)
{
    const swc_title_facts *title = &sheet->title;
    bool has_days = swc_validate_is_given(sheet, swc_validate_field_of(run, "date"));
    bool is_dated = has_days || title->handover_date[0] != '\0' || title->bare_date[0] != '\0';
    return run->kind == SWC_HANDOVERS && !title->handover_several && !title->is_planned &&
           sheet->signed_column == SWC_NO_COLUMN &&
           ((title->is_register && is_dated) || (title->of_receivers && has_days));
}

bool swc_validate_is_told(const swc_validate *run, const sheet_plan *sheet, size_t field)
{
    const swc_title_facts *title = &sheet->title;
    const char *name = run->fields[field].name;
    bool has_register = run->schools != NULL;
    if (strcmp(name, "school_name") == 0) {
        return title->school[0] != '\0' || sheet->in_headings.school ||
               (has_register &&
                swc_validate_is_given(sheet, swc_validate_field_of(run, "school_code")));
    }
    if (strcmp(name, "district") == 0) {
        return title->district[0] != '\0' || title->commune[0] != '\0' || has_register ||
               sheet->district_in_addresses || sheet->in_headings.district ||
               sheet->in_headings.commune ||
               swc_validate_is_given(sheet, swc_validate_field_of(run, "commune"));
    }
    if (strcmp(name, "commune") == 0) {
        return title->commune[0] != '\0' || sheet->in_headings.commune ||
               (run->kind == SWC_COVERAGE && sheet->district_in_addresses);
    }
    if (strcmp(name, "category") == 0) {
        return title->category != NULL || sheet->in_headings.category ||
               swc_validate_is_given(sheet, swc_validate_field_of(run, "priority"));
    }
    if (strcmp(name, "entry") == 0) {
        return entry_of(run, sheet) != NULL || sheet->in_headings.entry ||
               swc_validate_has_book(sheet);
    }
    if (run->kind == SWC_DONATIONS && strcmp(name, "form") == 0) {
        return sheet->money_alone || sheet->has.form_columns || title->thing != NULL;
    }
    if (strcmp(name, "donor_name") == 0) {
        return sheet->in_headings.donor || title->donor[0] != '\0';
    }
    if (strcmp(name, "level") == 0) {
        return run->kind == SWC_SCHOOLS; /* out of the names; one that says nothing is refused */
    }
    if (strcmp(name, "date") == 0 &&
        (sheet->in_headings.day || (run->kind == SWC_DONATIONS && title->gift_date[0] != '\0'))) {
        return true;
    }
    if (strcmp(name, "round") == 0) {
        return title->round[0] != '\0' || sheet->in_headings.round;
    }
    if (run->kind == SWC_HANDOVERS && strcmp(name, "status") == 0) {
        return handover_of(run, sheet) != NULL || sheet->signed_column != SWC_NO_COLUMN ||
               swc_validate_lists_givings(run, sheet) ||
               /* minutes of a handover, or of a return */
               has_second(sheet, field); /* "Tình trạng: Đã giao" */
    }
    if ((run->kind == SWC_HANDOVERS && strcmp(name, "item") == 0) ||
        (run->kind == SWC_DEVICES && strcmp(name, "type") == 0)) {
        return title->thing != NULL || sheet->in_headings.thing || pays_cash(run, sheet);
    }
    if (run->kind == SWC_COVERAGE && strcmp(name, "status") == 0) {
        return point_status_of(run, sheet) != NULL || sheet->in_headings.point;
    }
    return run->kind == SWC_HANDOVERS && strcmp(name, "date") == 0 &&
           (title->handover_date[0] != '\0' || title->bare_date[0] != '\0');
}

void swc_validate_settle_signed(const swc_validate *run, sheet_plan *sheet, size_t c)
{
    size_t status = swc_validate_field_of(run, "status");
    bool lists = sheet->title.of_receivers || sheet->title.is_register;
    if (run->kind == SWC_HANDOVERS && lists && sheet->signed_column == SWC_NO_COLUMN &&
        !swc_validate_is_given(sheet, status) && handover_of(run, sheet) == NULL &&
        !has_second(sheet, status)) {
        sheet->signed_column = (uint32_t)c;
    }
}

/* Beside a required column that is missing: perhaps it is one of these. */
static swc_status name_unknown(swc_validate *run, const sheet_plan *sheet, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t c = 0; c < sheet->column_count && status == SWC_OK; c++) {
        const column_plan *column = &sheet->columns[c];
        if (column->use == USE_EXTRA && !column->known) {
            status = swc_validate_column_issue(run, sheet, SWC_ISSUE_HEADER_UNKNOWN, c,
                                               swc_validate_details_unchecked(), error);
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

/* Whether it is the empty form of a workbook that holds filled ones beside it. */
static bool is_empty_form(const swc_validate *run, const sheet_plan *sheet)
{
    bool others = false;
    for (size_t i = 0; i < run->sheet_count && !sheet->holds_rows; i++) {
        others = others || (run->sheets[i] != sheet && run->sheets[i]->file == sheet->file);
    }
    return others;
}

swc_status swc_validate_refuse_missing(swc_validate *run, sheet_plan *sheet, bool *good,
                                       swc_error *error)
{
    swc_buf names[2] = {{0}, {0}};
    bool added = true;
    bool lacks_nothing = is_empty_form(run, sheet);
    for (size_t f = 0; f < run->field_count && added && !lacks_nothing; f++) {
        const swc_column *field = &run->fields[f];
        if (!field->required || swc_validate_is_given(sheet, f) ||
            swc_validate_is_told(run, sheet, f)) {
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
/* "Hình thức kết nối điểm lẻ" that nobody knows: some of these schools may have a line after all.
 */
static bool may_tell_lines(const sheet_plan *sheet)
{
    static const char *const words[] = {"internet", "ket noi", "duong truyen", "mang", "cap quang"};
    bool may = false;
    for (size_t c = 0; c < sheet->column_count && !may; c++) {
        const column_plan *column = &sheet->columns[c];
        char key[128];
        may = column->use == USE_EXTRA && !column->known && column->heading.length < sizeof key &&
              swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
              swc_key_has_any(key, words, sizeof words / sizeof words[0]);
    }
    return may;
}

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
        add_fill(run, sheet, "status",
                 swc_validate_lists_givings(run, sheet) && handover_of(run, sheet) == NULL
                     ? "delivered"
                     : handover_of(run, sheet));
        add_fill(run, sheet, "item", pays_cash(run, sheet) ? "cash" : title->thing);
    }
    if (run->kind == SWC_DEVICES) {
        add_fill(run, sheet, "type", title->thing);
        add_fill(run, sheet, "donor_name", title->donor);
        add_fill(run, sheet, "received_date", title->received_date);
        add_fill(run, sheet, "condition", title->stock_condition);
        add_fill(run, sheet, "status", title->stock_status);
    }
    if (run->kind == SWC_COVERAGE) {
        add_fill(run, sheet, "status", point_status_of(run, sheet));
    }
    if (run->kind == SWC_SCHOOLS) {
        add_fill(run, sheet, "internet",
                 title->no_internet && !may_tell_lines(sheet) ? "none" : NULL);
    }
    const char *entry = run->kind == SWC_DONATIONS ? entry_of(run, sheet) : NULL;
    if (run->kind == SWC_DONATIONS) {
        add_fill(run, sheet, "entry", entry);
        /* "Ngày 15/10/2021" above the first rows, where others stand between them */
        bool by_groups = title->gift_date[0] == '\0' && sheet->in_headings.day;
        add_fill(run, sheet, "date", by_groups ? title->lone_date : title->gift_date);
        add_fill(run, sheet, "donor_name", title->donor);
        add_fill(run, sheet, "form", sheet->money_alone ? NULL : title->thing);
    }
    bool may_be_receipt = entry == NULL || strcmp(entry, "receipt") == 0;
    sheet->lacking.receipt = may_be_receipt ? field_without_column(run, sheet, "entry") : SIZE_MAX;
    sheet->lacking.entry =
        run->kind == SWC_DONATIONS ? field_without_column(run, sheet, "entry") : SIZE_MAX;
    bool told = title->handover_status != NULL || swc_validate_lists_givings(run, sheet);
    sheet->lacking.told_status =
        run->kind == SWC_HANDOVERS && told ? field_without_column(run, sheet, "status") : SIZE_MAX;
    sheet->lacking.thing = run->kind == SWC_HANDOVERS ? field_without_column(run, sheet, "item")
                           : run->kind == SWC_DEVICES ? field_without_column(run, sheet, "type")
                           : run->kind == SWC_DONATIONS && !sheet->money_alone
                               ? field_without_column(run, sheet, "form")
                               : SIZE_MAX;
    sheet->lacking.group = run->kind == SWC_COVERAGE  ? field_without_column(run, sheet, "status")
                           : run->kind == SWC_SCHOOLS ? field_without_column(run, sheet, "level")
                                                      : SIZE_MAX;
    sheet->lacking.day = run->kind == SWC_DONATIONS || run->kind == SWC_HANDOVERS
                             ? field_without_column(run, sheet, "date")
                             : SIZE_MAX;
    sheet->lacking.round = field_without_column(run, sheet, "round");
    sheet->lacking.survey = field_without_column(run, sheet, "survey_date");
    bool has_donors = run->kind == SWC_DONATIONS || run->kind == SWC_DEVICES;
    sheet->lacking.donor = has_donors ? field_without_column(run, sheet, "donor_name") : SIZE_MAX;
    sheet->lacking.donor_type =
        run->kind == SWC_DONATIONS ? field_without_column(run, sheet, "donor_type") : SIZE_MAX;
    sheet->lacking.class_name = field_without_column(run, sheet, "class");
    sheet->lacking.grade = field_without_column(run, sheet, "grade");
    sheet->lacking.school = field_without_column(run, sheet, "school_name");
    sheet->lacking.district = field_without_column(run, sheet, "district");
    sheet->lacking.commune = field_without_column(run, sheet, "commune");
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

swc_status swc_validate_plan_fills(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    plan_fills(run, sheet);
    return read_fills(run, sheet, error);
}

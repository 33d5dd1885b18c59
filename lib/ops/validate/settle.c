/* What only the whole first reading can tell about a sheet: what its ID column holds, in which
 * order its dates are, the units of its money. What no column gives is missing.c's. */
#include "ops/validate/bind/bind.h"
#include "ops/validate/record/record.h"
#include "ops/validate/report.h"
#include "ops/validate/totals.h"

#include "text/unicode.h"

#include <string.h>

/* A bare "Mã định danh" is what most of its values are. */
static swc_status settle_id(swc_validate *run, sheet_plan *sheet, size_t c, bool *good,
                            swc_error *error)
{
    column_plan *column = &sheet->columns[c];
    swc_type type = swc_id_tally_decide(&column->seen.ids);
    if (column->question.own_id &&
        column->seen.ids.student + column->seen.ids.personal <= column->seen.ids.other) {
        column->use = USE_EXTRA;
        column->known = false;
        return SWC_OK;
    }
    if (type == SWC_TYPE_TEXT) {
        *good = false;
        return swc_validate_column_issue(
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
    } else if (column->seen.ids.student + column->seen.ids.personal + column->seen.ids.other == 0) {
        column->use = USE_EXTRA;
    } else {
        *good = false;
        return swc_validate_column_issue(
            run, sheet, SWC_ISSUE_HEADER_DUPLICATE, c,
            swc_validate_details_same(swc_str_of(run->fields[field].name)), error);
    }
    return SWC_OK;
}

/* "Ngày sinh (mm/dd/yyyy)", "Tháng/ngày/năm sinh": what the heading itself asks for. */
static bool asks_for_month_first(swc_str heading)
{
    char key[256];
    return swc_key_into(heading, key, sizeof key) != SIZE_MAX &&
           (strstr(key, "mm dd") != NULL || strstr(key, "thang ngay") != NULL);
}

static void settle_dates(const swc_validate *run, column_plan *column)
{
    swc_date_tally_decide(&column->seen.dates, &column->facts);
    if (asks_for_month_first(column->heading)) { /* unless some are surely day/month */
        column->facts.date_order =
            column->seen.dates.only_dmy > 0 ? SWC_DATE_DOUBTFUL : SWC_DATE_MDY;
    }
    static const swc_date_order orders[] = {
        [SWC_VALIDATE_DATES_DMY] = SWC_DATE_DMY,
        [SWC_VALIDATE_DATES_MDY] = SWC_DATE_MDY,
        [SWC_VALIDATE_DATES_YMD] = SWC_DATE_YMD,
    };
    bool is_doubtful = column->facts.date_order == SWC_DATE_DOUBTFUL ||
                       column->facts.typed_dates_swapped || column->seen.dates.only_dmy == 0;
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
 * part, and so it is where the heading is merged over it. A few remarks there are not; where many
 * names have something beside them, nobody can say. */
static swc_status settle_names(swc_validate *run, sheet_plan *sheet, bool *good_out,
                               swc_error *error)
{
    size_t field = swc_validate_field_of(run, "full_name");
    for (size_t c = 0; field != SIZE_MAX && c + 1 < sheet->column_count; c++) {
        column_plan *front = &sheet->columns[c];
        column_plan *back = &sheet->columns[c + 1];
        bool is_beside = front->use == USE_VALUE && front->field == field &&
                         back->use == USE_BLANK && back->seen.cells > 0;
        if (is_beside && (back->in_heading || back->seen.cells * 10 >= front->seen.cells * 9)) {
            column_plan *last = c + 2 < sheet->column_count ? &sheet->columns[c + 2] : NULL;
            bool has_last = last != NULL && last->use == USE_BLANK && last->in_heading;
            front->use = USE_NAME_FRONT;
            back->use = has_last ? USE_NAME_MIDDLE : USE_NAME_BACK;
            back->field = field;
            back->heading = front->heading;
            if (has_last) {
                last->use = USE_NAME_BACK;
                last->field = field;
                last->heading = front->heading;
            }
        } else if (is_beside && back->seen.cells * 2 >= front->seen.cells) {
            *good_out = false;
            return swc_validate_column_issue(
                run, sheet, SWC_ISSUE_HEADER_AMBIGUOUS, c,
                swc_validate_details_both("cột không có tiêu đề bên cạnh là tên hay là ghi chú",
                                          "whether the column without a heading beside it holds "
                                          "names or remarks"),
                error);
        } else if (front->use == USE_VALUE && front->question.is_half) {
            *good_out = false;
            return swc_validate_column_issue(
                run, sheet, SWC_ISSUE_HEADER_AMBIGUOUS, c,
                swc_validate_details_both("không có cột tên đi cùng cột họ",
                                          "the column of the given name is not there"),
                error);
        }
    }
    return SWC_OK;
}

/* "Ngày sinh" over three columns without a second row of headings: 14 | 3 | 2008. */
static void settle_date_parts(sheet_plan *sheet)
{
    static const column_use uses[] = {USE_DAY, USE_MONTH, USE_YEAR};
    for (size_t c = 0; c + 2 < sheet->column_count; c++) {
        column_plan *parts = &sheet->columns[c];
        bool are_numbers = parts[0].seen.is_date && parts[0].use == USE_VALUE &&
                           parts[1].use == USE_BLANK && parts[2].use == USE_BLANK &&
                           parts[2].seen.cells > 0;
        for (size_t i = 0; i < 2 && are_numbers; i++) {
            are_numbers = parts[i].seen.cells * 10 >= parts[2].seen.cells * 9;
        }
        for (size_t i = 0; i < 3 && are_numbers; i++) {
            parts[i].use = uses[i];
            parts[i].field = parts[0].field;
            parts[i].heading = parts[0].heading;
        }
    }
}

/* A column "Nữ" without one for boys: whoever has no tick there is a boy, once anybody has one. The
 * same for "Nam". */
static void settle_lone_sex(const swc_validate *run, sheet_plan *sheet)
{
    size_t ticks = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        if (column->use == USE_TICK && column->field == run->sex_field) {
            ticks++;
            sheet->unticked_sex = column->seen.cells == 0          ? NULL
                                  : strcmp(column->word, "F") == 0 ? "M"
                                                                   : "F";
        }
    }
    sheet->unticked_sex = ticks == 1 ? sheet->unticked_sex : NULL;
}

/* Whether a column of words gives the field. */
static bool is_given_in_words(const sheet_plan *sheet, size_t field)
{
    bool given = false;
    for (size_t c = 0; c < sheet->column_count && !given; c++) {
        given = sheet->columns[c].use == USE_VALUE && sheet->columns[c].field == field;
    }
    return given;
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
        bool keeps = !column->question.by_marks || column->seen.words <= column->seen.cells;
        column->second = column->question.by_marks ? SIZE_MAX : second;
        if (column->question.by_marks && column->seen.cells == 0 &&
            column->field == run->category_field && is_given_in_words(sheet, column->field)) {
            column->use = USE_EXTRA; /* words beside "Đối tượng": "Hoàn cảnh khó khăn" */
            column->beside.weighs_in = true;
            sheet->has.weigh_ins = true;
        } else if (!keeps) {
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
            has_group = has_group || !column->question.by_marks;
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
        bool is_phone = column->question.is_dt && column->seen.cells > column->seen.words;
        if (is_phone) {
            column->field = column->second;
        }
        if (column->question.is_phone && column->use == USE_VALUE && column->seen.cells > 0 &&
            column->seen.words == 0 && swc_heading_names_device(column->heading)) {
            column->use = USE_EXTRA;
            column->question.is_bare_device = true;
        }
        column->second = column->question.is_dt ? SIZE_MAX : column->second;
        if (column->question.is_thing &&
            column->seen.cells == 0) { /* "Tên máy: Vostro 3400" below "LAPTOP" */
            bool is_model =
                column->second != SIZE_MAX && !swc_validate_is_given(sheet, column->second);
            column->use = is_model ? USE_VALUE : USE_EXTRA;
            column->field = is_model ? column->second : SIZE_MAX;
            column->known = is_model;
            column->second = SIZE_MAX;
        }
        if (column->question.is_priority && column->seen.words > 0 &&
            swc_validate_is_given(sheet, run->category_field)) {
            column->use = USE_EXTRA; /* "Thứ tự ưu tiên" 1 to 40 */
            column->known = false;
        }
    }
}

/* Whether the cells of a column are all that its field is made of, and it alone. */
static bool stands_alone(const swc_validate *run, const sheet_plan *sheet, size_t c)
{
    const column_plan *column = &sheet->columns[c];
    if (column->use != USE_VALUE || column->is_summed || column->second != SIZE_MAX ||
        column->holds_two || column->legend != NULL || column->beside.is_specs) {
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

/* "Serial SIM" beside the IMEI of a tablet is the number of what lies in it. */
static void settle_sim_serials(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const of_machines[] = {"imei", "cpu", "ram_gb", "storage_gb", "screen_inch"};
    const char *thing = sheet->title.thing;
    bool of_machine = thing != NULL && strcmp(thing, "sim") != 0;
    for (size_t i = 0; i < sizeof of_machines / sizeof of_machines[0]; i++) {
        size_t field = swc_validate_field_of(run, of_machines[i]);
        of_machine = of_machine || (field != SIZE_MAX && swc_validate_is_given(sheet, field));
    }
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_DEVICES && of_machine; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use == USE_VALUE && swc_validate_field_is(run, column->field, "serial") &&
            swc_validate_is_of_sim(column)) {
            column->use = USE_EXTRA;
            column->field = SIZE_MAX;
        }
    }
}

/* "Tên thiết bị, cấu hình": a name holds the parts too, where no column does. */
static void find_names(const swc_validate *run, sheet_plan *sheet)
{
    /* in our own output the parts have their columns */
    bool has_specs = swc_validate_is_given(sheet, swc_validate_field_of(run, "origin"));
    for (size_t c = 0; c < sheet->column_count; c++) {
        has_specs = has_specs || sheet->columns[c].beside.is_specs;
    }
    for (size_t c = 0; c < sheet->column_count && !has_specs && run->kind == SWC_DEVICES; c++) {
        column_plan *column = &sheet->columns[c];
        column->beside.is_specs =
            column->use == USE_VALUE && (swc_validate_field_is(run, column->field, "type") ||
                                         swc_validate_field_is(run, column->field, "model"));
    }
}

static void find_plain(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_plain = stands_alone(run, sheet, c);
        column->plain_field = is_plain ? &run->fields[column->field] : NULL;
        column->is_memorable = is_plain && !column->facts.has_codes &&
                               swc_validate_is_memorable(column->plain_field->type);
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
        column->is_summed = !column->gift.by_form && swc_validate_totals_wants(run, column);
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
        sheet->has.ticks = sheet->has.ticks || column->use == USE_TICK;
        sheet->has.birth_parts = sheet->has.birth_parts || column->use == USE_DAY ||
                                 column->use == USE_YEAR || column->use == USE_DATE_OF_SEX;
        sheet->has.parts =
            sheet->has.parts || (column->use >= USE_NAME_FRONT && column->use <= USE_YEAR);
        bool alone =
            column->use == USE_VALUE || column->use == USE_NAME_BACK || column->use == USE_YEAR;
        if (alone && !column->block.is_block && run->fields[column->field].required &&
            sheet->required_count < MAX_FIELDS) {
            sheet->required_columns[sheet->required_count++] = (uint32_t)c;
        }
    }
    bool has_contact = run->kind == SWC_SCHOOLS; /* the same of whom a school names */
    size_t guardian = swc_validate_field_of(run, has_contact ? "contact_name" : "guardian_name");
    bool has_guardian = guardian != SIZE_MAX && sheet->source_of[guardian] != SWC_NO_COLUMN;
    sheet->guardian_field = has_guardian ? guardian : SIZE_MAX;
    sheet->phone_field =
        swc_validate_field_of(run, has_contact ? "contact_phone" : "guardian_phone");
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
    status = swc_validate_settle_by_values(run, sheet, error);
    status = status == SWC_OK ? swc_validate_settle_key(run, sheet, error) : status;
    status = status == SWC_OK ? swc_validate_settle_guesses(run, sheet, error) : status;
    status = status == SWC_OK ? settle_names(run, sheet, good_out, error) : status;
    settle_date_parts(sheet);
    settle_lone_sex(run, sheet);
    settle_marks(run, sheet);
    swc_validate_settle_orphans(run, sheet);
    swc_validate_settle_words(run, sheet);
    swc_validate_settle_between(run, sheet);
    swc_validate_settle_lone_tick(run, sheet);
    swc_validate_legend_settle(run, sheet);
    status = status == SWC_OK ? swc_validate_lines_settle(run, sheet, error) : status;
    settle_figures(run, sheet);
    swc_validate_settle_bare_devices(run, sheet);
    swc_validate_settle_needs(run, sheet);
    swc_validate_settle_addresses(sheet);
    swc_validate_settle_gifts(run, sheet);
    swc_validate_settle_plan(run, sheet);
    status = status == SWC_OK ? swc_validate_ask_years(run, sheet, error) : status;
    for (size_t c = 0; c < sheet->column_count && status == SWC_OK; c++) {
        column_plan *column = &sheet->columns[c];
        column->facts.as_of = run->options.as_of;
        column->facts.province = sheet->title.province;
        const swc_id_tally *ids = &column->seen.ids;
        if (column->question.is_pupil_code && column->use == USE_VALUE && ids->other > 0 &&
            ids->student + ids->personal == 0) { /* the school's own */
            column->use = USE_EXTRA;
            column->field = SIZE_MAX;
            column->known = false;
        }
        if (column->use == USE_IGNORED && column->seen.cells > 0) {
            swc_validate_settle_signed(run, sheet, c);
        }
        if (column->use == USE_ANY_ID) {
            status = settle_id(run, sheet, c, good_out, error);
        } else if (column->use == USE_IGNORED) {
            /* in our own output it is blank when only rows that were refused had something there */
            bool own = swc_validate_is_given(sheet, swc_validate_field_of(run, "origin"));
            column->use = column->seen.cells > 0 || own ? USE_EXTRA : USE_DROPPED;
        } else if (column->use == USE_VALUE || column->use == USE_OF_ENTRY ||
                   column->use == USE_OF_FORM || column->use == USE_DATE_OF_SEX) {
            settle_dates(run, column);
            settle_unit(sheet, column);
        } else if (column->gift.of_gift || column->gift.is_promise) {
            settle_unit(sheet, column); /* its figures may become the row's */
        }
    }
    if (status == SWC_OK) {
        settle_sim_serials(run, sheet);
        find_sources(run, sheet);
        find_names(run, sheet);
        find_plain(run, sheet);
        status = swc_validate_plan_fills(run, sheet, error);
    }
    if (status == SWC_OK) {
        status = swc_validate_refuse_missing(run, sheet, good_out, error);
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
            status = swc_validate_column_issue(run, sheet, SWC_ISSUE_HEADER_UNKNOWN, c,
                                               swc_validate_details_unchecked(), error);
        }
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

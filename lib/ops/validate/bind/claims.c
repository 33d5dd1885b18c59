/* Columns that claim one field: which of them gives it, which stand in, and which are refused as
 * duplicates. Reads no rows. */
#include "ops/validate/bind/bind.h"
#include "ops/validate/report.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

static bool is_part_of_date(column_use use)
{
    return use == USE_DAY || use == USE_MONTH || use == USE_YEAR;
}

static bool is_part(column_use use)
{
    return use == USE_NAME_FRONT || use == USE_NAME_MIDDLE || use == USE_NAME_BACK ||
           is_part_of_date(use) || use == USE_DATE_OF_SEX;
}

/* Whether two columns claim the same thing and only one of them can have it. */
static bool is_same_claim(const column_plan *a, const column_plan *b)
{
    if (a->use != b->use || a->field != b->field) {
        return false;
    }
    if (a->use == USE_TICK && a->many) { /* "Máy tính bảng" and "Laptop" under "Nhu cầu" */
        return false;
    }
    if (a->question.by_marks &&
        a->second != a->field) { /* "Có điện thoại" and "Có ĐT thông minh" */
        return false;
    }
    if (a->use == USE_OF_FORM && strcmp(a->word, "cash") == 0) { /* in hand, or by the bank */
        return false;
    }
    if (a->use == USE_TICK || a->use == USE_DATE_OF_SEX || a->use == USE_OF_ENTRY ||
        a->use == USE_OF_FORM) {
        bool same = a->word != NULL && b->word != NULL && strcmp(a->word, b->word) == 0;
        bool is_hardship = same && strcmp(a->word, "covid_hardship") == 0;
        return same && !(is_hardship && swc_validate_names_pandemic(a->heading) !=
                                            swc_validate_names_pandemic(b->heading));
    }
    return a->use == USE_VALUE || is_part(a->use);
}

/* Whether a group of ticks gives the field: "Đối tượng" over "Hộ nghèo" | "Hộ cận nghèo". */
static bool has_tick_group(const sheet_plan *sheet, size_t field)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        bool is_group = !column->question.by_marks || column->second == field;
        if (column->use == USE_TICK && column->field == field && is_group) {
            return true;
        }
    }
    return false;
}

static bool has_use(const sheet_plan *sheet, column_use use, size_t field)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        if (sheet->columns[c].use == use && sheet->columns[c].field == field) {
            return true;
        }
    }
    return false;
}

/* How many words the tick columns of a field stand for. */
static size_t count_tick_words(const sheet_plan *sheet, size_t field)
{
    size_t count = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        bool is_new = column->use == USE_TICK && column->field == field;
        for (size_t d = 0; is_new && d < c; d++) {
            const column_plan *other = &sheet->columns[d];
            is_new = other->use != USE_TICK || other->field != field ||
                     strcmp(other->word, column->word) != 0;
        }
        count += is_new;
    }
    return count;
}

/* Whether a heading is "Ngày", "Ngày sinh" or "Sinh ngày", compared without marks and case. */
static bool heading_is(const sheet_plan *sheet, size_t column, const char *part)
{
    char key[64];
    if (swc_key_into(sheet->columns[column].heading, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    const char *left = strncmp(key, "sinh ", 5) == 0 ? key + 5 : key;
    size_t length = strlen(part);
    return strncmp(left, part, length) == 0 &&
           (left[length] == '\0' || (left == key && strcmp(key + length, " sinh") == 0));
}

/* "Ngày" | "Tháng" | "Năm sinh" side by side, or the year first, are one date, though none of them
 * says so alone. */
void swc_validate_join_date_headings(const swc_validate *run, sheet_plan *sheet)
{
    size_t field_count = 0;
    const swc_column *fields = swc_kind_columns(run->kind, &field_count);
    for (size_t c = 0; c + 2 < sheet->column_count; c++) {
        bool year_first = heading_is(sheet, c, "nam");
        if (!heading_is(sheet, c + 1, "thang") ||
            !heading_is(sheet, year_first ? c + 2 : c, "ngay") ||
            (!year_first && !heading_is(sheet, c + 2, "nam"))) {
            continue;
        }
        const column_plan *middle = &sheet->columns[c + 1];
        bool is_told = is_part_of_date(middle->use); /* a group above says whose part it is */
        if (is_told && is_part_of_date(sheet->columns[c].use) &&
            is_part_of_date(sheet->columns[c + 2].use)) {
            continue; /* of all three; without marks "Nam" below "Ngay sinh" may be the sex */
        }
        for (size_t field = 0; field < field_count; field++) {
            bool is_date = fields[field].type == SWC_TYPE_BIRTH_DATE ||
                           (fields[field].type == SWC_TYPE_DATE && fields[field].required);
            is_date = is_told ? field == middle->field : is_date;
            if (is_date) {
                static const column_use uses[] = {USE_DAY, USE_MONTH, USE_YEAR};
                for (size_t part = 0; part < 3; part++) {
                    column_plan *column = &sheet->columns[c + (year_first ? 2 - part : part)];
                    column->use = uses[part];
                    column->field = field;
                    column->rank = 1;
                    column->known = true;
                }
                return;
            }
        }
    }
}

/* "Tên thiết bị" beside "Loại" is the model; other losers pass through as unknown columns. */
static void give_way(const swc_validate *run, sheet_plan *sheet, column_plan *column)
{
    size_t second = column->second;
    bool is_contact = swc_validate_field_is(run, column->field, "guardian_name") ||
                      swc_validate_field_is(run, column->field, "guardian_phone");
    bool is_line =
        run->kind == SWC_SCHOOLS && swc_validate_field_is(run, column->field, "internet");
    bool is_disk =
        run->kind == SWC_DEVICES && swc_validate_field_is(run, column->field, "storage_gb");
    /* "Có/Không" beside the kind of the line, "HDD" where "SSD" is blank */
    column->beside.stands_in = is_contact || is_line || is_disk;
    sheet->has.stand_ins = sheet->has.stand_ins || column->beside.stands_in;
    column->beside.weighs_in =
        swc_validate_field_is(run, column->field, "category") && !column->question.by_words;
    sheet->has.weigh_ins = sheet->has.weigh_ins || column->beside.weighs_in;
    column->gift.of_gift =
        run->kind == SWC_DONATIONS && (swc_validate_field_is(run, column->field, "form") ||
                                       swc_validate_field_is(run, column->field, "amount_vnd"));
    bool free_second = second != SIZE_MAX && !has_use(sheet, USE_VALUE, second);
    column->use = free_second ? USE_VALUE : USE_EXTRA;
    column->field = free_second ? second : column->field;
    column->second = SIZE_MAX;
}

/* "20-21", "21/22": a school year begins the text; it ends in 2021, in 2022. 0: none does. */
static int short_year(swc_str text)
{
    enum { BYTES = 5, FIRST = 15, CENTURY = 2000 };
    if (text.length < BYTES || (text.data[2] != '-' && text.data[2] != '/') ||
        strspn(text.data, "0123456789") != 2 || strspn(text.data + 3, "0123456789") != 2) {
        return 0;
    }
    int from = (text.data[0] - '0') * 10 + (text.data[1] - '0');
    int to = (text.data[3] - '0') * 10 + (text.data[4] - '0');
    return from >= FIRST && to == from + 1 ? CENTURY + to : 0;
}

/* The last year that a heading names, and the first; 0: none. */
static int years_of(swc_str heading, int *first_out)
{
    int year = 0;
    *first_out = 0;
    for (size_t i = 0; i + 4 <= heading.length; i++) {
        const char *at = heading.data + i;
        bool starts = i == 0 || at[-1] < '0' || at[-1] > '9';
        int found = 0;
        if (starts && at[0] == '2' && at[1] == '0' && strspn(at + 2, "0123456789") >= 2) {
            found = 2000 + (at[2] - '0') * 10 + (at[3] - '0');
        } else if (starts) {
            found = short_year((swc_str){at, heading.length - i});
        }
        if (found > 0) {
            *first_out = *first_out == 0 || found < *first_out ? found : *first_out;
            year = found > year ? found : year;
        }
    }
    return year;
}

static int year_of(swc_str heading)
{
    int first = 0;
    return years_of(heading, &first);
}

/* "Lớp năm học 2020-2021" beside "Lớp năm học 2021-2022": the later one. */
static void settle_years(sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_given = column->use == USE_VALUE || column->use == USE_TICK;
        int year = is_given ? year_of(column->heading) : 0;
        for (size_t d = 0; d < sheet->column_count && year > 0; d++) {
            const column_plan *other = &sheet->columns[d];
            if (is_same_claim(column, other) && year_of(other->heading) > year) {
                column->use = USE_EXTRA;
                break;
            }
        }
    }
}

/* "Theo sổ kế toán" over "Số lượng" beside "Theo kiểm kê" over the same: what was counted. */
static void settle_counts(sheet_plan *sheet)
{
    static const char *const counted[] = {"kiem ke", "thuc te"};
    static const char *const booked[] = {"so sach", "theo so", "so ke toan", "chung tu"};
    char key[128];
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_booked = column->use == USE_VALUE && column->extra_name.length < sizeof key &&
                         swc_key_into(column->extra_name, key, sizeof key) != SIZE_MAX &&
                         swc_key_has_any(key, booked, sizeof booked / sizeof booked[0]);
        for (size_t d = 0; d < sheet->column_count && is_booked; d++) {
            const column_plan *other = &sheet->columns[d];
            if (d != c && is_same_claim(column, other) && other->extra_name.length < sizeof key &&
                swc_key_into(other->extra_name, key, sizeof key) != SIZE_MAX &&
                swc_key_has_any(key, counted, sizeof counted / sizeof counted[0])) {
                column->use = USE_EXTRA;
                break;
            }
        }
    }
}

/* Weaker headings give way to stronger ones; parts give way to a whole column, and stand for the
 * whole when the other parts are missing. */
static void settle_ranks(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        for (size_t d = 0; d < sheet->column_count; d++) {
            const column_plan *other = &sheet->columns[d];
            if (is_same_claim(column, other) && column->rank > other->rank) {
                give_way(run, sheet, column);
                break;
            }
        }
        if (column->second != SIZE_MAX && !column->question.by_marks &&
            has_use(sheet, USE_VALUE, column->second)) {
            column->second = SIZE_MAX;
        }
    }
    for (size_t c = 0; c < sheet->column_count; c++) { /* two that only their words give: neither */
        column_plan *column = &sheet->columns[c];
        bool twice = false;
        for (size_t d = c + 1; d < sheet->column_count && !twice; d++) {
            column_plan *other = &sheet->columns[d];
            twice = column->rank == SWC_HEADER_RANK_WORDS && column->use == USE_VALUE &&
                    other->rank == column->rank && is_same_claim(column, other);
            if (twice) {
                other->use = USE_EXTRA;
                other->known = false;
            }
        }
        column->use = twice ? USE_EXTRA : column->use;
        column->known = column->known && !twice;
    }
    for (size_t c = 0; c < sheet->column_count; c++) { /* "Chế độ chính sách" beside the ticks */
        column_plan *column = &sheet->columns[c];
        if (column->use == USE_VALUE && column->rank == SWC_HEADER_RANK_WORDS &&
            has_tick_group(sheet, column->field) &&
            (column->field != run->category_field || count_tick_words(sheet, column->field) > 1)) {
            column->use = USE_EXTRA;
        }
    }
    for (size_t c = 0; c < sheet->column_count;
         c++) { /* "Tên đệm" | "Tên" is a name in two parts */
        column_plan *column = &sheet->columns[c];
        if (column->use == USE_NAME_MIDDLE && !has_use(sheet, USE_NAME_FRONT, column->field)) {
            column->use = USE_NAME_FRONT;
        }
    }
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (!is_part(column->use)) {
            continue;
        }
        size_t field = column->field;
        if (has_use(sheet, USE_VALUE, field)) {
            column->use = USE_EXTRA;
        } else if ((column->use == USE_NAME_BACK && !has_use(sheet, USE_NAME_FRONT, field)) ||
                   (column->use == USE_NAME_FRONT && !has_use(sheet, USE_NAME_BACK, field)) ||
                   (column->use == USE_YEAR && !has_use(sheet, USE_DAY, field) &&
                    !has_use(sheet, USE_MONTH, field))) {
            column->question.is_half = column->use == USE_NAME_FRONT;
            column->use = USE_VALUE;
        }
    }
}

/* The poverty that a column of papers' numbers names; NULL: it is none. */
static const char *paper_word(const swc_validate *run, const column_plan *column)
{
    bool is_number = column->use == USE_VALUE || column->use == USE_EXTRA;
    bool is_paper = is_number && (swc_validate_field_is(run, column->field, "certificate") ||
                                  swc_validate_field_is(run, column->field, "household_id"));
    return is_paper ? swc_heading_poverty(column->heading) : NULL;
}

/* "Số sổ hộ nghèo" | "Số sổ hộ cận nghèo": where the number stands tells the category. */
static bool has_both_papers(const swc_validate *run, const sheet_plan *sheet)
{
    const char *first = NULL;
    bool both = false;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const char *word = paper_word(run, &sheet->columns[c]);
        both = both || (word != NULL && first != NULL && strcmp(word, first) != 0);
        first = first == NULL ? word : first;
    }
    return both;
}

/* Whether a column of words gives the category, and not what others leave: "Đối tượng khác". */
static bool has_whole_category(const swc_validate *run, const sheet_plan *sheet)
{
    bool has = false;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        has = has || (column->use == USE_VALUE && column->field == run->category_field &&
                      column->rank != SWC_HEADER_RANK_OTHER);
    }
    return has;
}

/* "Số sổ hộ nghèo" beside the tick column "Hộ cận nghèo": whose number stands there is poor. Read
 * as a number alone it would leave the child without a category. */
static void settle_papers(const swc_validate *run, sheet_plan *sheet)
{
    size_t category = run->category_field;
    if (category == SIZE_MAX || has_whole_category(run, sheet) ||
        (!has_use(sheet, USE_TICK, category) && !has_both_papers(run, sheet))) {
        return;
    }
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        const char *word = paper_word(run, column);
        bool is_paper = word != NULL;
        for (size_t d = 0; is_paper && d < sheet->column_count; d++) {
            const column_plan *other = &sheet->columns[d];
            is_paper = other->use != USE_TICK || other->field != category ||
                       strcmp(other->word, word) != 0;
        }
        if (is_paper) {
            column->use = USE_TICK;
            column->paper = column->field;
            column->field = category;
            column->word = word;
        }
    }
}

static swc_status refuse_duplicates(swc_validate *run, sheet_plan *sheet, bool *good,
                                    swc_error *error)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        for (size_t d = 0; d < c; d++) {
            if (!is_same_claim(&sheet->columns[c], &sheet->columns[d])) {
                continue;
            }
            *good = false;
            swc_status status = swc_validate_column_issue(
                run, sheet, SWC_ISSUE_HEADER_DUPLICATE, c,
                swc_validate_details_same(sheet->columns[d].heading), error);
            if (status != SWC_OK) {
                return status;
            }
            break;
        }
    }
    return SWC_OK;
}

/* "Số lượng theo A" | "Số lượng theo B", and nothing else that counts: a lot would be one thing, a
 * gift nothing. */
static swc_status refuse_counts(swc_validate *run, sheet_plan *sheet, bool *good, swc_error *error)
{
    static const char *const counts[] = {"quantity", "amount_vnd"};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < 2 && (run->kind == SWC_DEVICES || run->kind == SWC_DONATIONS); i++) {
        size_t field = swc_validate_field_of(run, counts[i]);
        bool is_open = field != SIZE_MAX && !swc_validate_is_given(sheet, field);
        for (size_t c = 0; c < sheet->column_count && is_open && status == SWC_OK; c++) {
            const column_plan *column = &sheet->columns[c];
            if (column->use == USE_EXTRA && !column->known && column->field == field &&
                column->rank == SWC_HEADER_RANK_WORDS) {
                *good = false;
                status = swc_validate_column_issue(
                    run, sheet, SWC_ISSUE_HEADER_AMBIGUOUS, c,
                    swc_validate_details_both("nhiều cột cùng ghi số lượng hoặc số tiền",
                                              "several columns count the same"),
                    error);
            }
        }
    }
    return status;
}

swc_status swc_validate_settle_claims(swc_validate *run, sheet_plan *sheet, bool *good,
                                      swc_error *error)
{
    settle_years(sheet);
    settle_counts(sheet);
    settle_ranks(run, sheet);
    settle_papers(run, sheet);
    swc_status status = refuse_counts(run, sheet, good, error);
    return status == SWC_OK ? refuse_duplicates(run, sheet, good, error) : status;
}

/* Whether another column gives the field of this one, and is not of an earlier year. */
static bool is_given_anew(const sheet_plan *sheet, const column_plan *column)
{
    bool found = false;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *other = &sheet->columns[c];
        bool gives =
            other->use == USE_VALUE || (other->use == USE_TICK && column->use == USE_TICK &&
                                        strcmp(other->word, column->word) == 0);
        int year = year_of(other->heading);
        found = found || (gives && other->field == column->field &&
                          (year == 0 || year > sheet->title.school_year));
    }
    return found;
}

swc_status swc_validate_ask_years(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t c = 0; c < sheet->column_count && status == SWC_OK; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_given = column->use == USE_VALUE || column->use == USE_TICK;
        swc_type type = is_given ? run->fields[column->field].type : SWC_TYPE_DATE;
        bool changes = type == SWC_TYPE_ENUM || type == SWC_TYPE_ENUM_LIST ||
                       type == SWC_TYPE_INTEGER || type == SWC_TYPE_CLASS;
        int first = 0;
        int last = years_of(column->heading, &first);
        if (changes && last > 0 && first < sheet->title.school_year &&
            last <= sheet->title.school_year) {
            column->use = is_given_anew(sheet, column) ? USE_EXTRA : column->use;
            status = swc_validate_column_issue(
                run, sheet, SWC_ISSUE_OUTLIER, c,
                swc_validate_details_both("số liệu của năm trước năm học ghi ở đầu biểu",
                                          "of a year before the school year of the title"),
                error);
        }
    }
    return status;
}

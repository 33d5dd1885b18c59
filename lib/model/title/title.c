/* Collects what the lines above a table say of the whole form: school, place, category, dates,
 * round and unit. One row at a time; rows of data are never looked at. */
#include "model/title/title.h"

#include "model/money_unit.h"
#include "model/school.h"
#include "model/title/day.h"
#include "model/title/entry.h"
#include "model/title/list.h"
#include "model/title/minutes.h"
#include "model/title/parts.h"
#include "model/title/places.h"
#include "model/title/points.h"
#include "model/title/text.h"
#include "text/unicode.h"

#include <string.h>

typedef struct title_task {
    swc_title_facts *facts;
    swc_units *units;
    swc_error *error;
} title_task;

/* ---- the school ---- */

static swc_status take_school(title_task *task, swc_str text)
{
    swc_str name = text;
    bool label = swc_title_cut_labels(&name);
    if (swc_title_is_school(name) || (label && name.length > 0)) {
        /* the district first: it tells which part is one of its communes */
        swc_status status = swc_title_take_places(task->facts, task->units, text, task->error);
        if (status != SWC_OK) {
            return status;
        }
        name = swc_title_school_part(name);
        size_t end = swc_title_school_end(name); /* "Trường TH Kim Đồng đề nghị hỗ trợ ..." */
        name = end < name.length ? swc_title_trim((swc_str){name.data, end}) : name;
        status = swc_title_cut_places(task->facts, task->units, &name, task->error);
        if (status != SWC_OK) {
            return status;
        }
        swc_title_store(task->facts->school, sizeof task->facts->school, name);
    }
    return SWC_OK;
}

/* ---- the other facts ---- */

/* What the rows of a ledger are where no column says it: promises and spends are no receipts. */
static void take_entry(title_task *task, swc_str text, const swc_leads *leads)
{
    swc_title_facts *facts = task->facts;
    bool several = false;
    const char *found = swc_title_is_list(text) ? swc_title_entry(text, leads, &several) : NULL;
    facts->entry_several =
        facts->entry_several || several ||
        (found != NULL && facts->entry != NULL && strcmp(found, facts->entry) != 0);
    facts->entry = found != NULL ? found : facts->entry;
}

/* The label at the start of a text that a colon follows; 0: none. */
static size_t begins_label(swc_str text, const char *const *labels, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t used = swc_title_begins(text, labels[i]);
        bool colon = used > 0 &&
                     ((used < text.length && text.data[used] == ':') || text.data[used - 1] == ':');
        if (colon) {
            return used;
        }
    }
    return 0;
}

static void take_dates(title_task *task, swc_str text)
{
    static const char *const handover[] = {
        "hom nay",        "ngay ban giao", "thoi gian ban giao", "ban giao ngay", "ngay giao nhan",
        "vao luc",        "ngay phat",     "ngay cap",           "ngay cap phat", "ngay trao",
        "ngay trao tang", "ngay giao",     "ngay nhan",          "ngay chi tra",  "ngay thu hoi",
        "thoi gian trao", "thoi gian cap", "ngay hoan tra",      "ngay tra",      "ngay chi"};
    char date[11];
    const char *next = text.length > 0 ? memchr(text.data, ';', text.length) : NULL;
    if (next != NULL) { /* "Trường: ...; Huyện: ...; Ngày lập: ..." */
        size_t used = (size_t)(next - text.data) + 1;
        take_dates(task, (swc_str){text.data, used - 1});
        take_dates(task, swc_title_trim((swc_str){text.data + used, text.length - used}));
        return;
    }
    for (size_t at = 1; at < text.length; at++) { /* "Huyện Lắk - Ngày khảo sát: ..." */
        bool parts = text.data[at - 1] == '(' || (at > 1 && text.data[at - 1] == ' ' &&
                                                  strchr("-,", text.data[at - 2]) != NULL);
        swc_str rest = {text.data + at, text.length - at};
        size_t label = parts || (at > 1 && text.data[at - 1] == ' ' && text.data[at - 2] == '.')
                           ? begins_label(rest, handover, sizeof handover / sizeof handover[0])
                           : 0;
        if (label > 0) { /* "Đợt: 1 - Ngày cấp phát: 20/10/2021" */
            take_dates(task, rest);
        }
        if (parts && swc_title_survey_date(rest, date)) {
            take_dates(task, rest);
            return;
        }
    }
    if (swc_title_survey_date(text, date)) {
        swc_title_store(task->facts->survey_date, sizeof task->facts->survey_date,
                        swc_str_of(date));
    }
    for (size_t i = 0; i < sizeof handover / sizeof handover[0]; i++) {
        size_t used = swc_title_begins(text, handover[i]); /* "Ngày trao 20/11/2021, đợt 1" */
        swc_str behind = swc_title_trim((swc_str){text.data + used, text.length - used});
        if (used > 0 && (swc_title_find_date(text, date) || swc_title_date_head(behind, date))) {
            swc_title_store(task->facts->handover_date, sizeof task->facts->handover_date,
                            swc_str_of(date));
        }
    }
    static const char *const done[] = {"chi ngay",      "chi tra ngay",  "trao ngay", "cap ngay",
                                       "cap phat ngay", "giao ngay",     "phat ngay", "nhan ngay",
                                       "ban giao ngay", "trao tang ngay"};
    for (size_t at = 1; at < text.length; at++) { /* "Đợt 3, chi ngày 28/02/2022" */
        swc_str rest = {text.data + at, text.length - at};
        if (swc_title_part_starts(text, at) &&
            swc_title_begins_any(rest, done, sizeof done / sizeof done[0]) &&
            swc_title_find_date(rest, date)) {
            swc_title_store(task->facts->handover_date, sizeof task->facts->handover_date,
                            swc_str_of(date));
        }
    }
    if (swc_title_is_day_of_minutes(text, date) ||
        (!swc_title_is_place_date(text, date) && swc_title_ends_with_day(text, date))) {
        swc_title_store(task->facts->bare_date, sizeof task->facts->bare_date, swc_str_of(date));
    }
    size_t used = swc_title_begins(text, "thoi gian"); /* "Thời gian: ...", not "... thực hiện" */
    if (used > 0 && used < text.length && text.data[used] == ':' &&
        swc_title_find_date(text, date)) {
        swc_title_store(task->facts->bare_date, sizeof task->facts->bare_date, swc_str_of(date));
    }
    if (swc_title_is_day(text, date)) {
        swc_title_store(task->facts->lone_date, sizeof task->facts->lone_date, swc_str_of(date));
    }
    if (swc_title_is_day(text, date) || swc_title_begins_with_day(text, date)) {
        swc_title_store(task->facts->bare_date, sizeof task->facts->bare_date, swc_str_of(date));
    }
    if (swc_title_is_place_date(text, date)) {
        swc_title_store(task->facts->survey_date, sizeof task->facts->survey_date,
                        swc_str_of(date));
        swc_title_store(task->facts->place_date, sizeof task->facts->place_date, swc_str_of(date));
    }
}

static void take_round(title_task *task, swc_str text)
{
    swc_str mark = swc_title_round(text);
    if (mark.length > 0) {
        swc_title_store(task->facts->round, sizeof task->facts->round, mark);
    }
}

static void add_unit(swc_title_facts *facts, int64_t unit, bool odd)
{
    facts->unit_several =
        facts->unit_several || odd || (unit != 0 && facts->unit != 0 && facts->unit != unit);
    facts->unit = unit != 0 ? unit : facts->unit;
}

/* "Đơn vị tính: thiết bị; triệu đồng", "Số tiền tính bằng nghìn đồng", "... (triệu đồng)". */
static void take_unit(title_task *task, swc_str text)
{
    static const char *const labels[] = {"don vi tinh", "dvt",       "dv tinh", "don vi tien te",
                                         "don vi tien", "tinh bang", "don vi"};
    for (size_t at = 0; at < text.length; at++) {
        bool start = swc_title_part_starts(text, at);
        bool bracket = at > 0 && text.data[at - 1] == '(';
        swc_str rest = {text.data + at, text.length - at};
        const char *close = memchr(rest.data, ')', rest.length);
        rest.length = close == NULL ? rest.length : (size_t)(close - rest.data);
        swc_str name = {NULL, 0};
        bool body = false; /* "Đơn vị: Công ty ...": no unit at all */
        for (size_t i = 0; start && name.length == 0 && i < sizeof labels / sizeof labels[0]; i++) {
            swc_title_behind(rest, labels[i], &name);
            body = strcmp(labels[i], "don vi") == 0;
        }
        bool odd = false;
        int64_t unit = 0;
        if (name.length > 0 && body) {
            unit = swc_money_unit(name);
        } else if (name.length > 0) {
            unit = swc_money_unit_among(name, &odd);
        } else if (bracket) {
            unit = swc_money_unit(rest);
        }
        if (unit != 0 || odd) {
            add_unit(task->facts, unit, odd);
            return;
        }
    }
}

/* "Số: 07/BB-SGDĐT": the number of minutes, once it was filled in. */
/* "05/BBGN ngày 20/12/2021": the number, and the day of the minutes. */
static void store_minute_no(title_task *task, swc_str number)
{
    char date[11];
    const char *space = memchr(number.data, ' ', number.length);
    size_t length = space == NULL ? number.length : (size_t)(space - number.data);
    swc_str rest = swc_title_trim((swc_str){number.data + length, number.length - length});
    if (swc_title_begins(rest, "ngay") > 0 && swc_title_find_date(rest, date)) {
        swc_title_store(task->facts->bare_date, sizeof task->facts->bare_date, swc_str_of(date));
        while (length > 0 && strchr(",;", number.data[length - 1]) != NULL) {
            length--;
        }
        number.length = length;
    }
    swc_title_store(task->facts->minute_no, sizeof task->facts->minute_no, number);
}

static void take_minute_no(title_task *task, swc_str text)
{
    swc_str number;
    bool named = swc_title_behind(text, "so bien ban", &number) ||
                 swc_title_behind(text, "bien ban so", &number);
    if (named && number.data[0] >= '0' && number.data[0] <= '9') {
        store_minute_no(task, number);
    } else if (swc_title_behind(text, "so", &number) && number.data[0] >= '0' &&
               number.data[0] <= '9' && memmem(number.data, number.length, "/BB", 3) != NULL) {
        store_minute_no(task, number);
    }
}

/* "NĂM HỌC: 2021 - 2022", "... năm học 2021-2022": the year in which it begins. */
static void take_school_year(title_task *task, swc_str text)
{
    for (size_t at = 0; at < text.length && task->facts->school_year == 0; at++) {
        bool start = swc_title_part_starts(text, at);
        swc_str rest = {NULL, 0};
        if (!start ||
            !swc_title_behind((swc_str){text.data + at, text.length - at}, "nam hoc", &rest) ||
            rest.length < 4 || strncmp(rest.data, "20", 2) != 0) {
            continue;
        }
        bool digits = rest.data[2] >= '0' && rest.data[2] <= '9' && rest.data[3] >= '0' &&
                      rest.data[3] <= '9';
        task->facts->school_year =
            digits ? 2000 + (rest.data[2] - '0') * 10 + (rest.data[3] - '0') : 0;
    }
}

/* A line that cites a letter or names the school year: nothing in it is about the table's rows. */
static bool is_citation(swc_str text)
{
    static const char *const heads[] = {
        "kem theo",        "ban hanh kem",  "theo", "can cu", "nam hoc", "thuc hien",
        "cong hoa xa hoi", "doc lap tu do", "so",   "mau so", "phu luc"};
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        bool office = strcmp(heads[i], "so") == 0; /* "Số: 12/BC", but not "Sở GD&ĐT" */
        if (swc_title_begins(text, heads[i]) > 0 && swc_title_begins(text, "theo doi") == 0 &&
            (!office || memchr(text.data, ':', text.length < 8 ? text.length : 8) != NULL)) {
            return true;
        }
    }
    return false;
}

/* "PHÒNG GD&ĐT HUYỆN LẮK", "UBND HUYỆN LẮK", "Huyện: Lắk", and no school behind it. */
static bool is_office(swc_str text, const swc_leads *leads)
{
    static const char *const heads[] = {"phong gd", "phong gddt", "phong giao duc",  "pgd",
                                        "pgddt",    "ubnd",       "uy ban nhan dan", "huyen",
                                        "thi xa",   "thanh pho"};
    return swc_title_begins_any(text, heads, sizeof heads / sizeof heads[0]) &&
           !swc_title_has(text, leads, "truong");
}

/* "Cư Kuin - Đắk Lắk" alone on a line: a district and its province, neither with its kind. */
static swc_status take_bare_places(title_task *task, swc_str text)
{
    static const char dash[] = "\xE2\x80\x93"; /* – */
    size_t cut = text.length;
    size_t width = 0;
    while (cut > 0 && width == 0) {
        bool is_dash = cut >= 3 && memcmp(text.data + cut - 3, dash, 3) == 0;
        width = is_dash ? 3 : text.data[cut - 1] == ',' || text.data[cut - 1] == '-' ? 1 : 0;
        cut -= width == 0 ? 1 : 0;
    }
    if (cut == 0 || task->facts->district[0] != '\0') {
        return SWC_OK;
    }
    swc_str last = swc_title_trim((swc_str){text.data + cut, text.length - cut});
    swc_str first = swc_title_trim((swc_str){text.data, cut - width});
    swc_unit province = swc_units_province(task->units, last);
    swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    if (province == SWC_UNIT_NONE) {
        return SWC_OK;
    }
    swc_status status = swc_units_district(task->units, first, province, &match, task->error);
    if (status == SWC_OK && match.name != NULL && swc_district_province(match.unit) == province) {
        swc_title_store(task->facts->district, sizeof task->facts->district,
                        swc_str_of(match.name));
        task->facts->province = province;
    }
    return status;
}

/* "PHỤ LỤC 1: DANH SÁCH ...": the list that it is; another text stays as it is. */
static swc_str list_of_annex(swc_str text)
{
    static const char *const annexes[] = {"phu luc", "mau so"};
    char style = '\0';
    if (!swc_title_begins_any(text, annexes, sizeof annexes / sizeof annexes[0])) {
        return text;
    }
    swc_str list = swc_title_skip_numbering(text, &style);
    bool is_list = swc_title_is_list(list) || swc_title_begins(list, "danh muc") > 0;
    return style != '\0' && is_list ? list : text;
}

static swc_status take_piece(title_task *task, swc_str text)
{
    text = swc_title_trim(text);
    if (text.length > 1 && text.data[0] == '"' &&
        memchr(text.data + 1, '"', text.length - 1) == NULL) { /* it was never closed */
        text = swc_title_trim((swc_str){text.data + 1, text.length - 1});
    }
    text = list_of_annex(text);
    take_minute_no(task, text);
    take_school_year(task, text);
    if (text.length == 0 || is_citation(text)) {
        return SWC_OK;
    }
    swc_status status = take_school(task, text);
    if (status != SWC_OK) {
        return status;
    }
    swc_leads leads;
    swc_leads_of(text, &leads);
    swc_title_take_list(task->facts, text, &leads);
    take_entry(task, text, &leads);
    swc_title_take_gift(task->facts, text);
    const char *point = swc_title_point_status(text);
    task->facts->point_status = point != NULL ? point : task->facts->point_status;
    if (swc_title_is_list(text) || swc_title_begins(text, "danh muc") > 0) {
        const char *condition = NULL;
        const char *stock = NULL;
        task->facts->stock_left = task->facts->stock_left || swc_title_is_of_leaving(text);
        swc_title_stock(text, &condition, &stock);
        task->facts->stock_condition = condition != NULL ? condition : task->facts->stock_condition;
        task->facts->stock_status = stock != NULL ? stock : task->facts->stock_status;
    }
    task->facts->no_internet = task->facts->no_internet || swc_title_tells_no_internet(text);
    status = swc_title_take_minutes(task->facts, task->units, text, task->error);
    if (status != SWC_OK) {
        return status;
    }
    take_dates(task, text);
    take_round(task, text);
    take_unit(task, text);
    char date[11];
    if (swc_title_is_place_date(text, date)) { /* where it was signed */
        const char *comma = memchr(text.data, ',', text.length);
        if (comma != NULL) {
            swc_title_take_province(task->facts, task->units,
                                    (swc_str){text.data, (size_t)(comma - text.data)});
        }
        return SWC_OK;
    }
    if (swc_title_begins(text, "hom nay") > 0) {
        return SWC_OK;
    }
    bool had_district = task->facts->district[0] != '\0' || task->facts->school[0] != '\0';
    status = swc_title_take_places(task->facts, task->units, text, task->error);
    status = status == SWC_OK ? take_bare_places(task, text) : status;
    task->facts->district_of_office =
        task->facts->district_of_office ||
        (!had_district && task->facts->district[0] != '\0' && is_office(text, &leads));
    return status;
}

/* Whether a cell is a label whose value stands in the next cell: "Trường:", "Huyện". */
static bool is_label(swc_str text)
{
    static const char *const labels[] = {"truong",
                                         "ten truong",
                                         "don vi",
                                         "huyen",
                                         "xa",
                                         "quan huyen",
                                         "xa phuong",
                                         "thi xa",
                                         "thoi diem khao sat",
                                         "ngay khao sat",
                                         "ngay lap",
                                         "don vi tinh",
                                         "dvt",
                                         "dot",
                                         "ngay ban giao",
                                         "tinh",
                                         "phuong",
                                         "thanh pho",
                                         "xa phuong thi tran"};
    if (text.length > 0 && text.data[text.length - 1] == ':') {
        return true;
    }
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        if (swc_title_begins(text, labels[i]) == text.length && text.length > 0) {
            return true;
        }
    }
    return false;
}

/* One line. "1: Hộ nghèo; 2: Hộ cận nghèo" explains codes: only a list gives its category. */
static swc_status take_line(title_task *task, swc_str line)
{
    const char *category = task->facts->category;
    bool several = task->facts->category_several;
    size_t length = swc_title_next_fact(line);
    bool keeps = length < line.length && !swc_title_is_list(swc_title_trim(line));
    swc_status status = take_piece(task, (swc_str){line.data, length});
    while (length < line.length && status == SWC_OK) {
        line = (swc_str){line.data + length + 1, line.length - length - 1};
        length = swc_title_next_fact(line);
        status = take_piece(task, (swc_str){line.data, length});
    }
    task->facts->category = keeps ? category : task->facts->category;
    task->facts->category_several = keeps ? several : task->facts->category_several;
    return status;
}

static swc_status take_text(title_task *task, const char *text)
{
    swc_status status = SWC_OK;
    while (*text != '\0' && status == SWC_OK) {
        size_t length = strcspn(text, "\n");
        status = take_line(task, (swc_str){text, length});
        text += length + (text[length] != '\0' ? 1 : 0);
    }
    return status;
}

bool swc_title_continues(swc_title_facts *facts, const swc_title_facts *before)
{
    bool own_place =
        facts->school[0] != '\0' || facts->district[0] != '\0' || facts->commune[0] != '\0';
    bool same_school = facts->school[0] != '\0' && strcmp(facts->school, before->school) == 0 &&
                       facts->district[0] == '\0' && facts->commune[0] == '\0';
    if (own_place && !same_school) {
        if (facts->school_of_sheet && facts->district[0] == '\0' && facts->commune[0] == '\0' &&
            before->district_of_office) { /* of all its schools */
            memcpy(facts->district, before->district, sizeof facts->district);
            facts->district_of_office = true;
        }
        return false;
    }
    memcpy(facts->school, before->school, sizeof facts->school);
    memcpy(facts->district, before->district, sizeof facts->district);
    facts->district_of_office = before->district_of_office;
    memcpy(facts->commune, before->commune, sizeof facts->commune);
    facts->province = facts->province == SWC_UNIT_NONE ? before->province : facts->province;
    swc_title_store(facts->survey_date, sizeof facts->survey_date, swc_str_of(before->survey_date));
    swc_title_store(facts->handover_date, sizeof facts->handover_date,
                    swc_str_of(before->handover_date));
    swc_title_store(facts->bare_date, sizeof facts->bare_date, swc_str_of(before->bare_date));
    swc_title_store(facts->round, sizeof facts->round, swc_str_of(before->round));
    if (facts->entry == NULL) {
        facts->entry = before->entry;
        facts->entry_several = before->entry_several;
    }
    if (facts->handover_status == NULL && !facts->handover_several) {
        facts->handover_status = before->handover_status;
    }
    if (facts->unit == 0) {
        facts->unit = before->unit;
        facts->unit_several = facts->unit_several || before->unit_several;
    }
    return true;
}

/* Add one part of a cell to what stands in `joined`, a label before it or nothing. */
static swc_status add_part(title_task *task, char *joined, swc_str part, bool may_be_label)
{
    char text[SWC_TITLE_BYTES];
    if (!swc_title_clean(part, text) || text[0] == '\0') {
        return SWC_OK;
    }
    swc_title_plain_dashes(text);
    size_t before = strlen(joined);
    if (before > 0) {
        joined[before++] = ' ';
    }
    memcpy(joined + before, text, strlen(text) + 1);
    if (before == 0 && may_be_label && is_label(swc_str_of(joined))) {
        return SWC_OK;
    }
    swc_status status = take_text(task, joined);
    joined[0] = '\0';
    return status;
}

swc_status swc_title_add(swc_title_facts *facts, swc_units *units, const swc_row *row,
                         swc_error *error)
{
    title_task task = {.facts = facts, .units = units, .error = error};
    char joined[2 * SWC_TITLE_BYTES] = "";
    swc_status status = SWC_OK;
    for (size_t i = 0; i < row->cell_count && status == SWC_OK; i++) {
        swc_str rest = row->cells[i].type == SWC_CELL_EMPTY ? (swc_str){0} : row->cells[i].text;
        bool is_last = i + 1 >= row->cell_count;
        while (rest.length > 0 && status == SWC_OK) {
            size_t gap = swc_title_gap(rest);
            status =
                add_part(&task, joined, (swc_str){rest.data, gap}, gap < rest.length || !is_last);
            rest = (swc_str){rest.data + gap, rest.length - gap};
        }
    }
    return status != SWC_OK || joined[0] == '\0' ? status : take_text(&task, joined);
}

/* "TRUNG TÂM GDNN-GDTX BUÔN HỒ", and no line that names the district. */
static swc_status take_district_of_school(swc_title_facts *facts, swc_units *units,
                                          swc_error *error)
{
    char key[SWC_TITLE_BYTES];
    size_t at = facts->district[0] != '\0' || facts->school[0] == '\0'
                    ? SIZE_MAX
                    : swc_school_own_place(swc_str_of(facts->school), key, sizeof key);
    swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    if (at == SIZE_MAX) {
        return SWC_OK;
    }
    swc_status status =
        swc_units_district(units, swc_str_of(key + at), facts->province, &match, error);
    if (status == SWC_OK && match.name != NULL) {
        swc_title_store(facts->district, sizeof facts->district, swc_str_of(match.name));
    }
    return status;
}

swc_status swc_title_finish(swc_title_facts *facts, swc_units *units, swc_error *error)
{
    if (facts->school[0] == '\0' && facts->list_school[0] != '\0') {
        swc_str school = swc_str_of(facts->list_school); /* "Lớp 8A - Trường THCS A - Buôn Hồ" */
        swc_status status = swc_title_cut_places(facts, units, &school, error);
        if (status != SWC_OK) {
            return status;
        }
        swc_title_store(facts->school, sizeof facts->school, school);
    }
    facts->donor[0] = facts->donor_several ? '\0' : facts->donor[0];
    swc_title_finish_minutes(facts);
    return take_district_of_school(facts, units, error);
}

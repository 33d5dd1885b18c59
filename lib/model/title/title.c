/* Collects what the lines above a table say of the whole form: school, place, category, dates,
 * round and unit. One row at a time; rows of data are never looked at. */
#include "model/title/title.h"

#include "model/school.h"
#include "model/title/day.h"
#include "model/title/entry.h"
#include "model/title/figures.h"
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
    swc_title_take_minute_no(task->facts, text);
    swc_title_take_school_year(task->facts, text);
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
    swc_title_take_dates(task->facts, text);
    swc_title_take_round(task->facts, text);
    swc_title_take_unit(task->facts, text);
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

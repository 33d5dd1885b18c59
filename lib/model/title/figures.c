/* Days, rounds, units, numbers and school years that the lines above a table give. What else they
 * say is read in title.c. */
#include "model/title/figures.h"

#include "model/money_unit.h"
#include "model/title/day.h"
#include "model/title/text.h"

#include <string.h>

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

void swc_title_take_dates(swc_title_facts *facts, swc_str text)
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
        swc_title_take_dates(facts, (swc_str){text.data, used - 1});
        swc_title_take_dates(facts,
                             swc_title_trim((swc_str){text.data + used, text.length - used}));
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
            swc_title_take_dates(facts, rest);
        }
        if (parts && swc_title_survey_date(rest, date)) {
            swc_title_take_dates(facts, rest);
            return;
        }
    }
    if (swc_title_survey_date(text, date)) {
        swc_title_store(facts->survey_date, sizeof facts->survey_date, swc_str_of(date));
    }
    for (size_t i = 0; i < sizeof handover / sizeof handover[0]; i++) {
        size_t used = swc_title_begins(text, handover[i]); /* "Ngày trao 20/11/2021, đợt 1" */
        swc_str behind = swc_title_trim((swc_str){text.data + used, text.length - used});
        if (used > 0 && (swc_title_find_date(text, date) || swc_title_date_head(behind, date))) {
            swc_title_store(facts->handover_date, sizeof facts->handover_date, swc_str_of(date));
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
            swc_title_store(facts->handover_date, sizeof facts->handover_date, swc_str_of(date));
        }
    }
    if (swc_title_is_day_of_minutes(text, date) ||
        (!swc_title_is_place_date(text, date) && swc_title_ends_with_day(text, date))) {
        swc_title_store(facts->bare_date, sizeof facts->bare_date, swc_str_of(date));
    }
    size_t used = swc_title_begins(text, "thoi gian"); /* "Thời gian: ...", not "... thực hiện" */
    if (used > 0 && used < text.length && text.data[used] == ':' &&
        swc_title_find_date(text, date)) {
        swc_title_store(facts->bare_date, sizeof facts->bare_date, swc_str_of(date));
    }
    if (swc_title_is_day(text, date)) {
        swc_title_store(facts->lone_date, sizeof facts->lone_date, swc_str_of(date));
    }
    if (swc_title_is_day(text, date) || swc_title_begins_with_day(text, date)) {
        swc_title_store(facts->bare_date, sizeof facts->bare_date, swc_str_of(date));
    }
    if (swc_title_is_place_date(text, date)) {
        swc_title_store(facts->survey_date, sizeof facts->survey_date, swc_str_of(date));
        swc_title_store(facts->place_date, sizeof facts->place_date, swc_str_of(date));
    }
}

void swc_title_take_round(swc_title_facts *facts, swc_str text)
{
    swc_str mark = swc_title_round(text);
    if (mark.length > 0) {
        swc_title_store(facts->round, sizeof facts->round, mark);
    }
}

static void add_unit(swc_title_facts *facts, int64_t unit, bool odd)
{
    facts->unit_several =
        facts->unit_several || odd || (unit != 0 && facts->unit != 0 && facts->unit != unit);
    facts->unit = unit != 0 ? unit : facts->unit;
}

/* "Đơn vị tính: thiết bị; triệu đồng", "Số tiền tính bằng nghìn đồng", "... (triệu đồng)". */
void swc_title_take_unit(swc_title_facts *facts, swc_str text)
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
            add_unit(facts, unit, odd);
            return;
        }
    }
}

/* "05/BBGN ngày 20/12/2021": the number, and the day of the minutes. */
static void store_minute_no(swc_title_facts *facts, swc_str number)
{
    char date[11];
    const char *space = memchr(number.data, ' ', number.length);
    size_t length = space == NULL ? number.length : (size_t)(space - number.data);
    swc_str rest = swc_title_trim((swc_str){number.data + length, number.length - length});
    if (swc_title_begins(rest, "ngay") > 0 && swc_title_find_date(rest, date)) {
        swc_title_store(facts->bare_date, sizeof facts->bare_date, swc_str_of(date));
        while (length > 0 && strchr(",;", number.data[length - 1]) != NULL) {
            length--;
        }
        number.length = length;
    }
    swc_title_store(facts->minute_no, sizeof facts->minute_no, number);
}

/* "Số: 07/BB-SGDĐT", once it was filled in. */
void swc_title_take_minute_no(swc_title_facts *facts, swc_str text)
{
    swc_str number;
    bool named = swc_title_behind(text, "so bien ban", &number) ||
                 swc_title_behind(text, "bien ban so", &number);
    if (named && number.data[0] >= '0' && number.data[0] <= '9') {
        store_minute_no(facts, number);
    } else if (swc_title_behind(text, "so", &number) && number.data[0] >= '0' &&
               number.data[0] <= '9' && memmem(number.data, number.length, "/BB", 3) != NULL) {
        store_minute_no(facts, number);
    }
}

/* "NĂM HỌC: 2021 - 2022", "... năm học 2021-2022": the year in which it begins. */
void swc_title_take_school_year(swc_title_facts *facts, swc_str text)
{
    for (size_t at = 0; at < text.length && facts->school_year == 0; at++) {
        bool start = swc_title_part_starts(text, at);
        swc_str rest = {NULL, 0};
        if (!start ||
            !swc_title_behind((swc_str){text.data + at, text.length - at}, "nam hoc", &rest) ||
            rest.length < 4 || strncmp(rest.data, "20", 2) != 0) {
            continue;
        }
        bool digits = rest.data[2] >= '0' && rest.data[2] <= '9' && rest.data[3] >= '0' &&
                      rest.data[3] <= '9';
        facts->school_year = digits ? 2000 + (rest.data[2] - '0') * 10 + (rest.data[3] - '0') : 0;
    }
}

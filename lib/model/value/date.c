/* Dates of one column: which reading is right, given what the whole column showed. How a date can
 * be written is known to text/date.c. */
#include "model/value/task.h"

#include "text/date.h"
#include "text/unicode.h"

#include <string.h>

enum { YEAR_MIN = 1900, YEAR_MAX = 2100, USUAL_PIVOT = 30 };
/* Who learns with these devices was born in these years: a bare number that gives another one is no
 * serial of a date. */
enum { BORN_MIN = 1980, BORN_MAX = 2040 };

/* ---- what the column shows ---- */

void swc_date_tally_add(swc_date_tally *tally, const swc_cell *cell)
{
    enum { ANY_MONTH_HAS = 28 };
    if (cell->type != SWC_CELL_TEXT && cell->type != SWC_CELL_DATE) {
        return;
    }
    int numbers[3];
    if (cell->type == SWC_CELL_TEXT && swc_date_take_usual(cell->text, numbers) &&
        numbers[0] >= 1 && numbers[0] <= ANY_MONTH_HAS && numbers[1] >= 1 && numbers[1] <= 12 &&
        numbers[2] > 0) { /* surely a day; a month first only when it may be one */
        tally->only_dmy += numbers[0] > 12;
        tally->either += numbers[0] <= 12 && numbers[0] != numbers[1];
        return;
    }
    swc_date_reading reading = swc_date_scan(cell->text, USUAL_PIVOT);
    if (cell->type == SWC_CELL_DATE) {
        swc_date date = reading.shape == SWC_DATE_ISO ? reading.certain : reading.ymd;
        if (date.year != 0) {
            tally->typed_low += date.day <= 12 ? 1 : 0;
            tally->typed_high += date.day > 12 ? 1 : 0;
        }
        return;
    }
    if (reading.shape != SWC_DATE_THREE) {
        return;
    }
    bool dmy = reading.dmy.year != 0;
    bool mdy = reading.mdy.year != 0;
    bool same = dmy && mdy && reading.dmy.day == reading.dmy.month;
    tally->only_dmy += dmy && !mdy ? 1 : 0;
    tally->only_mdy += mdy && !dmy ? 1 : 0;
    tally->either += dmy && mdy && !same ? 1 : 0;
}

void swc_date_tally_decide(const swc_date_tally *tally, swc_column_facts *facts)
{
    facts->date_order = tally->only_mdy > 0 ? SWC_DATE_DOUBTFUL : SWC_DATE_DMY;
    facts->typed_dates_swapped =
        tally->typed_low > 0 && tally->typed_high == 0 && tally->only_dmy > 0 && tally->either == 0;
}

/* ---- one cell ---- */

/* Plans lie ahead by nature. */
static bool may_be_future(const swc_column *column)
{
    return strcmp(column->name, "planned_date") == 0 || strcmp(column->name, "to_date") == 0 ||
           strcmp(column->name, "from_date") == 0;
}

static swc_status set_date(swc_value_task *task, swc_date date)
{
    enum { WRITTEN_BYTES = 11 };
    swc_date limit = {0, 0, 0};
    if (date.year < YEAR_MIN || date.year > YEAR_MAX) {
        swc_value_find(task->value, SWC_ISSUE_RANGE, "năm từ 1900 đến 2100", "years 1900 to 2100");
        return SWC_OK;
    }
    if (task->facts->as_of != NULL && !may_be_future(task->column) &&
        swc_date_parse_iso(swc_str_of(task->facts->as_of), &limit) &&
        swc_date_compare(date, limit) > 0) {
        swc_value_find(task->value, SWC_ISSUE_DATE_FUTURE, task->facts->as_of, task->facts->as_of);
        return SWC_OK;
    }
    char *text = swc_value_room(task->reader, WRITTEN_BYTES); /* a copy would wait for its bytes */
    if (text == NULL) {
        return swc_fail_memory(task->error);
    }
    swc_date_write(date, text);
    task->value->text = (swc_str){text, date.month == 0 ? 4 : 10};
    return SWC_OK;
}

static swc_status invalid(swc_value_task *task, const char *vi, const char *en)
{
    swc_value_find(task->value, SWC_ISSUE_DATE_INVALID, vi, en);
    return SWC_OK;
}

/* "12/2022", "quý 2/2022", "năm 2022" as the time of a plan or a policy: it begins with its first
 * day and ends with its last. 0: the column wants a day. */
static int edge_of_period(const swc_column *column)
{
    bool first = strcmp(column->name, "from_date") == 0;
    bool last = strcmp(column->name, "planned_date") == 0 || strcmp(column->name, "to_date") == 0;
    return first ? -1 : last ? 1 : 0;
}

static swc_status set_period(swc_value_task *task, int year, int first_month, int last_month)
{
    enum { DAYS_AT_MOST = 31 };
    swc_date date = {year, first_month, 1};
    if (edge_of_period(task->column) > 0) {
        date = (swc_date){year, last_month, DAYS_AT_MOST};
        while (!swc_date_is_valid(date)) {
            date.day--;
        }
    }
    swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, "lấy ngày đầu hoặc cuối của kỳ",
                   "the first or last day of the period is taken");
    return set_date(task, date);
}

/* The quarter of "quý 2/2022", "Quý II năm 2022", "Q4-2022"; 0: none. */
static int read_quarter(swc_str text, int *year_out)
{
    static const char *const heads[] = {"quy ", "qui ", "q "};
    static const char *const figures[][4] = {{"1", "2", "3", "4"}, {"i", "ii", "iii", "iv"}};
    char key[32];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return 0;
    }
    const char *at = key;
    for (size_t i = 0; i < sizeof heads / sizeof heads[0] && at == key; i++) {
        at += strncmp(key, heads[i], strlen(heads[i])) == 0 ? strlen(heads[i]) : 0;
    }
    at += at == key && key[0] == 'q' ? 1 : 0;
    size_t length = strcspn(at, " ");
    int quarter = 0;
    for (int i = 0; i < 8 && at != key; i++) {
        const char *figure = figures[i / 4][i % 4];
        quarter = strlen(figure) == length && memcmp(at, figure, length) == 0 ? i % 4 + 1 : quarter;
    }
    at += length;
    at += strncmp(at, " nam ", 5) == 0 ? 5 : *at == ' ' ? 1 : 0;
    if (quarter == 0 || strlen(at) != 4 || strspn(at, "0123456789") != 4) {
        return 0;
    }
    *year_out = (at[0] - '0') * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
    return quarter;
}

/* The last month of "6 tháng đầu năm 2022", "nửa cuối năm 2022"; 0: none. */
static int read_half(swc_str text, int *year_out)
{
    static const struct {
        const char *words;
        int month;
    } halves[] = {{"6 thang dau nam ", 6},   {"sau thang dau nam ", 6},   {"nua dau nam ", 6},
                  {"6 thang cuoi nam ", 12}, {"sau thang cuoi nam ", 12}, {"nua cuoi nam ", 12}};
    char key[32];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return 0;
    }
    for (size_t i = 0; i < sizeof halves / sizeof halves[0]; i++) {
        size_t length = strlen(halves[i].words);
        const char *at = key + length;
        if (strncmp(key, halves[i].words, length) == 0 && strlen(at) == 4 &&
            strspn(at, "0123456789") == 4) {
            *year_out =
                (at[0] - '0') * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
            return halves[i].month;
        }
    }
    return 0;
}

/* A year alone stands in a birth date; elsewhere it is no date. */
static swc_status set_year(swc_value_task *task, swc_date known)
{
    int year = known.year;
    if (edge_of_period(task->column) != 0) {
        return set_period(task, year, known.month == 0 ? 1 : known.month,
                          known.month == 0 ? 12 : known.month);
    }
    if (task->column->type != SWC_TYPE_BIRTH_DATE) {
        return invalid(task, "thiếu ngày hoặc tháng", "the day or the month is missing");
    }
    swc_value_find(task->value, SWC_ISSUE_DATE_YEAR_ONLY, NULL, NULL);
    return set_date(task, (swc_date){year, 0, 0});
}

static swc_status set_serial(swc_value_task *task, int64_t serial, bool has_time)
{
    swc_date date;
    bool is_birth = task->column->type == SWC_TYPE_BIRTH_DATE;
    if (!swc_date_from_serial(serial, task->facts->date_1904, &date) ||
        (is_birth && (date.year < BORN_MIN || date.year > BORN_MAX))) {
        return invalid(task, NULL, NULL);
    }
    swc_value_find(task->value, SWC_ISSUE_DATE_SERIAL, NULL, NULL);
    if (has_time) {
        swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, "bỏ giờ", "time of day left out");
    }
    return set_date(task, date);
}

static bool is_midnight(swc_str text)
{
    for (size_t i = 10; i < text.length; i++) {
        if (text.data[i] >= '1' && text.data[i] <= '9') {
            return false;
        }
    }
    return true;
}

/* A typed date of a workbook: ISO text, perhaps with a time. */
static swc_status read_typed(swc_value_task *task)
{
    swc_date_reading reading = swc_date_scan(task->text, USUAL_PIVOT);
    swc_date date = reading.shape == SWC_DATE_ISO ? reading.certain : reading.ymd;
    double number = task->cell->number;
    if (date.year == 0) {
        return invalid(task, NULL, NULL);
    }
    if (number >= YEAR_MIN && number <= YEAR_MAX && task->column->type == SWC_TYPE_BIRTH_DATE) {
        return set_year(
            task, (swc_date){(int)number, 0, 0}); /* 2011 typed into a cell formatted as a date */
    }
    if (task->facts->typed_dates_swapped && date.day <= 12 && date.day != date.month) {
        swc_value_find(task->value, SWC_ISSUE_DATE_AMBIGUOUS,
                       "Excel có thể đã đổi chỗ ngày và tháng",
                       "Excel may have swapped day and month");
        return SWC_OK;
    }
    if (reading.has_time && !is_midnight(task->text)) {
        swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, "bỏ giờ", "time of day left out");
    }
    return set_date(task, date);
}

/* Three numbers: the order of the column decides, and what is certain is kept. */
static swc_status read_three(swc_value_task *task, const swc_date_reading *reading)
{
    bool dmy = reading->dmy.year != 0;
    bool mdy = reading->mdy.year != 0;
    swc_date_order order = task->facts->date_order;
    bool odd = !reading->usual || reading->two_digit_year;
    swc_date date;
    if (!dmy && !mdy) { /* 2012/5/3, 20120503 */
        date = reading->ymd;
    } else if (order == SWC_DATE_YMD && reading->ymd.year != 0) {
        date = reading->ymd;
        odd = true;
    } else if (dmy != mdy) {
        date = dmy ? reading->dmy : reading->mdy;
        odd = odd || !dmy || order == SWC_DATE_DOUBTFUL;
    } else if (order == SWC_DATE_DOUBTFUL && reading->dmy.day != reading->dmy.month) {
        swc_value_find(task->value, SWC_ISSUE_DATE_AMBIGUOUS,
                       "cột này có ngày viết kiểu tháng/ngày",
                       "this column holds dates written month/day");
        return SWC_OK;
    } else {
        date = order == SWC_DATE_MDY ? reading->mdy : reading->dmy;
        odd = odd || order == SWC_DATE_MDY;
    }
    if (odd) {
        swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, NULL, NULL);
    }
    return set_date(task, date);
}

static int pivot(const swc_value_task *task)
{
    swc_date as_of;
    if (task->facts->as_of != NULL && swc_date_parse_iso(swc_str_of(task->facts->as_of), &as_of)) {
        return as_of.year % 100;
    }
    return USUAL_PIVOT;
}

swc_status swc_value_read_usual_date(swc_value_task *task, const int numbers[3])
{
    swc_date date = {numbers[2], numbers[1], numbers[0]};
    return task->facts->date_order == SWC_DATE_DMY && task->cell->type == SWC_CELL_TEXT &&
                   swc_date_is_valid(date)
               ? set_date(task, date)
               : swc_value_read_date(task);
}

/* "Trước 30/6/2022", "chậm nhất ngày 30/6/2022", "cuối năm 2022": a plan ends there. "Trước quý 2"
 * does not. "Hết năm 2021", "từ 15/9/2021": the end and the beginning of a policy. */
static bool cut_limit(swc_value_task *task)
{
    static const char *const plans[] = {"truoc",         "cham nhat", "den",     "het",
                                        "cuoi",          "trong",     "du kien", "du kien vao",
                                        "du kien trong", "khoang",    NULL};
    static const char *const ends[] = {"truoc", "den", "het", "den het", "den ngay", NULL};
    static const char *const starts[] = {"truoc", "tu", "ke tu", "tu ngay", "bat dau tu", NULL};
    static const char *const none[] = {NULL};
    const char *name = task->column->name;
    const char *const *heads = strcmp(name, "planned_date") == 0 ? plans
                               : strcmp(name, "to_date") == 0    ? ends
                               : strcmp(name, "from_date") == 0  ? starts
                                                                 : none;
    size_t first = heads == plans ? 0 : 1; /* a policy that ends before a day does not reach it */
    char key[64];
    for (size_t at = 1; heads[0] != NULL && at + 1 < task->text.length; at++) {
        swc_str head = {task->text.data, at};
        swc_str rest = {task->text.data + at + 1, task->text.length - at - 1};
        if (task->text.data[at] != ' ' || swc_key_into(head, key, sizeof key) == SIZE_MAX) {
            continue;
        }
        for (size_t i = first; heads[i] != NULL; i++) {
            if (strcmp(key, heads[i]) == 0 &&
                (i > 0 || swc_date_scan(rest, USUAL_PIVOT).shape == SWC_DATE_THREE)) {
                task->text = rest;
                return true;
            }
        }
    }
    return false;
}

/* "08h30 ngày 20/11/2021", "14:00, 20/11/2021": the day behind the time of day. */
static bool cut_time(swc_value_task *task)
{
    swc_str text = task->text;
    size_t hours = 0;
    while (hours < text.length && hours < 3 && text.data[hours] >= '0' && text.data[hours] <= '9') {
        hours++;
    }
    bool marked =
        hours > 0 && hours < 3 && hours < text.length && strchr("hHgG:", text.data[hours]) != NULL;
    size_t at = hours + 1;
    while (marked && at < text.length && text.data[at] >= '0' && text.data[at] <= '9') {
        at++;
    }
    if (!marked || at - hours > 3 || at + 1 >= text.length || strchr(" ,", text.data[at]) == NULL) {
        return false;
    }
    while (at < text.length && strchr(" ,", text.data[at]) != NULL) {
        at++;
    }
    swc_str rest = {text.data + at, text.length - at};
    static const char day[] = "ngày ";
    bool named = rest.length > sizeof day && memcmp(rest.data, day, sizeof day - 1) == 0;
    size_t skipped = named ? sizeof day - 1 : 0;
    rest = (swc_str){rest.data + skipped, rest.length - skipped};
    if (swc_date_scan(rest, USUAL_PIVOT).shape != SWC_DATE_THREE) {
        return false;
    }
    task->text = rest;
    return true;
}

/* "Không thời hạn": a policy without an end. "Chưa có kế hoạch", "Chưa phủ sóng": no day yet. */
static bool is_open_end(const swc_value_task *task)
{
    static const char *const endless[] = {"khong thoi han",
                                          "vo thoi han",
                                          "khong gioi han",
                                          "khong gioi han thoi gian",
                                          "khong xac dinh thoi han",
                                          "khong ky han",
                                          NULL};
    static const char *const unplanned[] = {"chua",
                                            "chua co",
                                            "chua co ke hoach",
                                            "chua xac dinh",
                                            "chua ro",
                                            "chua len ke hoach",
                                            "khong",
                                            "chua co thoi gian",
                                            "chua co du kien",
                                            "chua xac dinh thoi gian",
                                            "chua du kien",
                                            NULL};
    static const char *const uncovered[] = {"chua",           "chua co",         "chua phu song",
                                            "chua co song",   "chua hoan thanh", "chua phat song",
                                            "chua thuc hien", "chua trien khai", NULL};
    const char *name = task->column->name;
    const char *const *words = strcmp(name, "to_date") == 0        ? endless
                               : strcmp(name, "planned_date") == 0 ? unplanned
                               : strcmp(name, "covered_date") == 0 ? uncovered
                                                                   : NULL;
    char key[64];
    if (words == NULL || task->text.length >= sizeof key ||
        swc_key_into(task->text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; words[i] != NULL; i++) {
        if (strcmp(key, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* "15/6/2022 (dự kiến)" below a plan says no more than its heading. */
static void cut_remark(swc_value_task *task)
{
    static const char *const remarks[] = {" (dự kiến)", " (DK)", " (dk)", " (Dự kiến)"};
    for (size_t i = 0; i < sizeof remarks / sizeof remarks[0]; i++) {
        size_t length = strlen(remarks[i]);
        if (task->text.length > length && task->text.data[task->text.length - 1] == ')' &&
            memcmp(task->text.data + task->text.length - length, remarks[i], length) == 0) {
            task->text.length -= length;
            swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, NULL, NULL);
            return;
        }
    }
}

swc_status swc_value_read_date(swc_value_task *task)
{
    if (task->cell->type == SWC_CELL_DATE) {
        return read_typed(task);
    }
    if (is_open_end(task)) {
        return SWC_OK;
    }
    if (cut_time(task)) {
        swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, "bỏ giờ", "time of day left out");
    }
    if (strcmp(task->column->name, "planned_date") == 0) {
        cut_remark(task);
    }
    bool is_limit = cut_limit(task);
    is_limit = cut_limit(task) || is_limit; /* "đến hết" */
    if (is_limit) {
        swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, NULL, NULL);
    }
    swc_date_reading reading = swc_date_scan(task->text, pivot(task));
    switch (reading.shape) {
    case SWC_DATE_ISO:
        return set_date(task, reading.certain);
    case SWC_DATE_THREE:
        return read_three(task, &reading);
    case SWC_DATE_WORDS:
        swc_value_find(task->value, SWC_ISSUE_DATE_FORMAT, NULL, NULL);
        return set_date(task, reading.certain);
    case SWC_DATE_MONTH_YEAR:
    case SWC_DATE_YEAR:
        return set_year(task, reading.certain);
    case SWC_DATE_SERIAL:
        return set_serial(task, reading.serial, reading.has_time);
    case SWC_DATE_IMPOSSIBLE:
        return invalid(task, NULL, NULL);
    default:
        if (edge_of_period(task->column) != 0) {
            int year = 0;
            int quarter = read_quarter(task->text, &year);
            if (quarter > 0) {
                return set_period(task, year, quarter * 3 - 2, quarter * 3);
            }
            int month = read_half(task->text, &year);
            if (month > 0) {
                return set_period(task, year, month - 5, month);
            }
        }
        if (swc_value_is_nothing(task->text) && !task->column->required) {
            return SWC_OK;
        }
        return invalid(task, "không đọc được thành ngày", "this does not read as a date");
    }
}

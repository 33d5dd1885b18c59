/* What a report is given: streams by field, dates, the period. Draws no conclusion from a row. */
#include "ops/report/facts.h"

#include "io/source.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAME_OF(n) #n,
static const char *const student_fields[] = {STUDENT_FIELDS(NAME_OF) NULL};
static const char *const plan_fields[] = {PLAN_FIELDS(NAME_OF) NULL};
static const char *const handover_fields[] = {HANDOVER_FIELDS(NAME_OF) NULL};
static const char *const device_fields[] = {DEVICE_FIELDS(NAME_OF) NULL};
static const char *const donation_fields[] = {DONATION_FIELDS(NAME_OF) NULL};
static const char *const school_fields[] = {SCHOOL_FIELDS(NAME_OF) NULL};
static const char *const coverage_fields[] = {COVERAGE_FIELDS(NAME_OF) NULL};
static const char *const platform_fields[] = {PLATFORM_FIELDS(NAME_OF) NULL};
static const char *const cutoff_fields[] = {CUTOFF_FIELDS(NAME_OF) NULL};
_Static_assert((int)STUDENT_FIELD_COUNT <= (int)MAX_FIELDS &&
                   (int)PLAN_FIELD_COUNT <= (int)MAX_FIELDS,
               "input.columns is too short");

/* Every input: its option, the name it has in sentences, its fields. */
static const struct {
    const char *option;
    const char *const *fields;
} known_inputs[SWC_INPUT_COUNT] = {
    [SWC_INPUT_STUDENTS] = {"students", student_fields},
    [SWC_INPUT_DEVICES] = {"devices", device_fields},
    [SWC_INPUT_DONATIONS] = {"donations", donation_fields},
    [SWC_INPUT_SCHOOLS] = {"schools", school_fields},
    [SWC_INPUT_COVERAGE] = {"coverage", coverage_fields},
    [SWC_INPUT_HANDOVERS] = {"handovers", handover_fields},
    [SWC_INPUT_PLATFORMS] = {"platforms", platform_fields},
    [SWC_INPUT_PLAN] = {"plan", plan_fields},
    [SWC_INPUT_CUTOFFS] = {"cutoffs", cutoff_fields},
    [SWC_INPUT_PREVIOUS] = {"previous", student_fields},
};

const char *report_field_name(swc_report_input input, int field)
{
    return known_inputs[input].fields[field];
}

const char *swc_report_input_name(swc_report_input input)
{
    return input < SWC_INPUT_COUNT ? known_inputs[input].option : "";
}

swc_report_input swc_report_input_of(const swc_table *table)
{
    swc_str kind = swc_stream_kind(table);
    for (size_t i = 0; i < SWC_INPUT_PREVIOUS; i++) {
        if (swc_str_is(kind, known_inputs[i].option)) {
            return (swc_report_input)i;
        }
    }
    return SWC_INPUT_COUNT;
}

swc_status swc_report_give(swc_report *report, swc_report_input which, swc_table *table,
                           swc_error *error)
{
    input_table *place = &report->inputs[which];
    if (place->given) {
        return swc_fail(error, SWC_ERR_USAGE, "có hai tệp %s; chỉ đưa một tệp cho mỗi loại",
                        "two files of %s; give one of each kind", known_inputs[which].option);
    }
    place->table = *table;
    *table = (swc_table){.row_count = 0};
    place->given = true;
    for (size_t i = 0; known_inputs[which].fields[i] != NULL; i++) {
        place->columns[i] = swc_table_column(&place->table, known_inputs[which].fields[i]);
    }
    return SWC_OK;
}

swc_str report_get(const swc_report *report, swc_report_input which, size_t row, int field)
{
    const input_table *place = &report->inputs[which];
    return swc_table_get(&place->table, row, place->columns[field]);
}

bool report_has(const swc_report *report, swc_report_input which)
{
    return report->inputs[which].given;
}

size_t report_rows(const swc_report *report, swc_report_input which)
{
    return report->inputs[which].given ? report->inputs[which].table.row_count : 0;
}

bool report_unseen(const swc_report *report, swc_str date)
{
    return report->as_of[0] != '\0' && swc_str_compare(date, swc_str_of(report->as_of)) > 0;
}

bool report_in_period(const swc_report *report, swc_str date)
{
    return report->from[0] != '\0' && swc_str_compare(date, swc_str_of(report->from)) >= 0 &&
           swc_str_compare(date, swc_str_of(report->to)) <= 0;
}

int64_t report_integer(swc_str text)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || number > INT64_MAX / 100) {
            return 0; /* validated streams hold digits only; others count nothing */
        }
        number = number * 10 + (text.data[i] - '0');
    }
    return number;
}

void report_say(const swc_report *report, const char *vi, const char *en, ...)
{
    if (report->options.say == NULL) {
        return;
    }
    char line[1024];
    va_list arguments;
    va_start(arguments, en);
    (void)vsnprintf(line, sizeof line, report->options.message_lang == SWC_VI ? vi : en, arguments);
    va_end(arguments);
    report->options.say(report->options.context, line);
}

/* ---- dates ---- */

static int digits(const char *text, size_t count)
{
    int number = 0;
    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

static int days_of(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

static bool is_date(const char *text)
{
    if (text == NULL || strlen(text) != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    int year = digits(text, 4);
    int month = digits(text + 5, 2);
    int day = digits(text + 8, 2);
    return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= days_of(year, month);
}

static void put_digits(char *text, int number, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        text[i] = (char)('0' + number % 10);
        number /= 10;
    }
}

static void set_date(char text[11], int year, int month, int day)
{
    memcpy(text, "0000-00-00", 11);
    put_digits(text, year, 4);
    put_digits(text + 5, month, 2);
    put_digits(text + 8, day, 2);
}

static void set_months(swc_report *report, int year, int first, int last)
{
    set_date(report->from, year, first, 1);
    set_date(report->to, year, last, days_of(year, last));
}

void report_next_month(char month[8])
{
    int year = digits(month, 4);
    int number = digits(month + 5, 2) + 1;
    put_digits(month, number > 12 ? year + 1 : year, 4);
    put_digits(month + 5, number > 12 ? 1 : number, 2);
}

void report_month_of(swc_str date, char from[11], char to[11])
{
    int year = digits(date.data, 4);
    int month = digits(date.data + 5, 2);
    set_date(from, year, month, 1);
    set_date(to, year, month, days_of(year, month));
}

static bool read_period(swc_report *report, const char *text)
{
    size_t length = strlen(text);
    int year = length >= 4 ? digits(text, 4) : -1;
    if (length == 22 && memcmp(text + 10, "..", 2) == 0) {
        char first[11];
        memcpy(first, text, 10);
        first[10] = '\0';
        if (!is_date(first) || !is_date(text + 12) || strcmp(first, text + 12) > 0) {
            return false;
        }
        memcpy(report->from, first, sizeof first);
        memcpy(report->to, text + 12, 11);
        return true;
    }
    if (year < 0 || (length > 4 && text[4] != '-')) {
        return false;
    }
    if (length == 4) {
        set_months(report, year, 1, 12);
        return true;
    }
    if (length != 7) {
        return false;
    }
    int part = text[5] == 'Q' || text[5] == 'H' ? digits(text + 6, 1) : digits(text + 5, 2);
    int size = text[5] == 'Q' ? 3 : text[5] == 'H' ? 6 : 1;
    if (part < 1 || part > 12 / size) {
        return false;
    }
    set_months(report, year, (part - 1) * size + 1, part * size);
    return true;
}

static swc_status read_dates(swc_report *report, swc_error *error)
{
    const swc_report_options *options = &report->options;
    const char *const dates[] = {options->as_of, options->previous_as_of, options->date};
    for (size_t i = 0; i < 3; i++) {
        if (dates[i] != NULL && !is_date(dates[i])) {
            return swc_fail(error, SWC_ERR_USAGE, "%s không phải một ngày YYYY-MM-DD",
                            "%s is no date YYYY-MM-DD", dates[i]);
        }
    }
    if (options->period != NULL && !read_period(report, options->period)) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "--period %s không đúng; ví dụ 2021-11, 2021-Q4, 2021-H2, 2021 hoặc "
                        "2021-11-01..2021-11-15",
                        "--period %s is none; for example 2021-11, 2021-Q4, 2021-H2, 2021 or "
                        "2021-11-01..2021-11-15",
                        options->period);
    }
    if (options->as_of != NULL) {
        memcpy(report->as_of, options->as_of, sizeof report->as_of);
    } else {
        memcpy(report->as_of, report->to, sizeof report->as_of);
    }
    if (report->to[0] != '\0' && strcmp(report->to, report->as_of) > 0) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "kỳ báo cáo kết thúc %s, sau ngày chốt số liệu %s; sửa --period hoặc "
                        "--as-of",
                        "the period ends on %s, after the as-of date %s; correct --period or "
                        "--as-of",
                        report->to, report->as_of);
    }
    return SWC_OK;
}

/* ---- the report ---- */

/* What holds without a policy file: the defaults of POLICY, every level inside the programme. */
static void set_default_policy(swc_policy *policy)
{
    uint32_t four =
        (1u << SWC_LAPTOP) | (1u << SWC_DESKTOP) | (1u << SWC_TABLET) | (1u << SWC_SMARTPHONE);
    policy->owned_types = four;
    policy->received_types = four | (1u << SWC_TV);
    for (size_t level = 0; level <= SWC_LEVEL_COUNT; level++) {
        policy->fit[level].tier_count = 1;
    }
}

swc_status swc_report_new(const swc_report_options *options, swc_report **out, swc_error *error)
{
    swc_report *report = calloc(1, sizeof *report);
    if (report == NULL) {
        return swc_fail_memory(error);
    }
    report->options = *options;
    swc_arena_init(&report->arena, SIZE_MAX);
    set_default_policy(&report->policy);
    swc_status status = read_dates(report, error);
    if (status != SWC_OK) {
        swc_report_free(report);
        return status;
    }
    *out = report;
    return SWC_OK;
}

swc_status swc_report_read_policy(swc_report *report, const char *path, swc_error *error)
{
    swc_policy policy;
    swc_status status = swc_policy_read(path, &policy, error);
    if (status == SWC_OK) {
        swc_policy_free(&report->policy);
        report->policy = policy;
        report->has_policy = true;
    }
    return status;
}

swc_status swc_report_read_forms(swc_report *report, const char *path, swc_error *error)
{
    /* every form of FORMS 1, receipts too */
    static const char *const names[] = {
        "need",          "mobilised",    "distributed", "handover", "cashbook",
        "beneficiaries", "connectivity", "telecom",     "review",   "summary",
        "honour",        "public",       "receipts",    NULL};
    swc_forms_free(&report->forms);
    return swc_forms_read(path, names, &report->forms, error);
}

/* A small file whole. */
static swc_status read_file(const char *path, swc_buf *out, swc_error *error)
{
    swc_source *source;
    swc_status status = swc_source_open(path, false, &source, error);
    if (status != SWC_OK) {
        return status;
    }
    out->limit = 16 << 20;
    char chunk[4096];
    size_t got = 1;
    while (status == SWC_OK && got > 0) {
        status = swc_source_read(source, chunk, sizeof chunk, &got, error);
        if (status == SWC_OK && !swc_buf_add(out, chunk, got)) {
            status = swc_fail_memory(error);
        }
    }
    explicit_bzero(chunk, sizeof chunk);
    swc_source_close(source);
    return status;
}

swc_status swc_report_read_manifest(swc_report *report, const char *path, swc_error *error)
{
    swc_manifest_free(&report->manifest);
    swc_status status = swc_manifest_read(path, &report->manifest, error);
    if (status == SWC_OK && !report->manifest.exists) {
        return swc_fail(error, SWC_ERR_INPUT, "không có tệp %s; kiểm tra đường dẫn",
                        "there is no file %s; check the path", path);
    }
    return status;
}

swc_status swc_report_read_key(swc_report *report, const char *path, swc_error *error)
{
    swc_buf_clear(&report->key);
    swc_status status = read_file(path, &report->key, error);
    if (status != SWC_OK) {
        return status;
    }
    if (report->key.length > 0 && report->key.data[report->key.length - 1] == '\n') {
        report->key.length--;
    }
    if (report->key.length < 32) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "tệp khóa %s ngắn hơn 32 byte; tạo khóa bằng: openssl rand -hex 32",
                        "key file %s has fewer than 32 bytes; make one with: openssl rand -hex 32",
                        path);
    }
    report->has_key = true;
    return SWC_OK;
}

static void free_places(places *list)
{
    swc_keymap_free(&list->by_key);
    swc_keymap_free(&list->spellings);
    free(list->items);
}

void swc_report_free(swc_report *report)
{
    if (report == NULL) {
        return;
    }
    for (size_t i = 0; i < SWC_INPUT_COUNT; i++) {
        if (report->inputs[i].given) {
            swc_table_free(&report->inputs[i].table);
        }
    }
    free_places(&report->districts);
    free_places(&report->schools);
    free(report->persons);
    free(report->histories);
    free(report->movements);
    swc_policy_free(&report->policy);
    swc_forms_free(&report->forms);
    swc_manifest_free(&report->manifest);
    if (report->key.data != NULL) {
        explicit_bzero(report->key.data, report->key.capacity);
    }
    swc_buf_free(&report->key);
    swc_arena_free(&report->arena);
    swc_keymap_free(&report->written_places);
    swc_buf_free(&report->place_key);
    free(report->place_pairs);
    free(report);
}

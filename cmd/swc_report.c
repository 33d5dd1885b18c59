/* swc-report: the forms of the programme out of sealed streams. */
#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct settings {
    const char *paths[SWC_INPUT_COUNT];
    const char *policy, *manifest, *forms, *receipt_key, *directory;
    bool list;
    int by, format;
    const char *number, *number_from;
    swc_report_options report;
} settings;

static const char *const by_words[] = {"district", "school", "class", "type", NULL};
static const char *const format_words[] = {"xlsx", "csv", "html", NULL};

static const front_about about = {
    .name = "swc-report",
    .usage = "FORM [FILE...]",
    .about_vi =
        "Lập biểu mẫu của Chương trình từ các luồng đã niêm phong: .xlsx in được, .csv, .html. "
        "FORM: xem --list.",
    .about_en = "Make the forms of the programme out of sealed streams: printable .xlsx, .csv, "
                ".html. FORM: see --list.",
    .streams = true,
    .reads_streams = true,
};

/* need  01/BC-NC  Nhu cầu ...  [--students]  main internet ... */
static void print_list(struct front *front)
{
    swc_report_form form;
    for (size_t i = 0; swc_report_form_at(i, &form); i++) {
        printf("%-14s %-10s %s\n%25s %s %s\n%25s --table %s\n", form.name, form.code,
               form.title[front->message_lang], "",
               front->message_lang == SWC_VI ? "cần:" : "needs:", form.required, "", form.tables);
    }
    front_flush(front);
}

static bool give(struct front *front, swc_report *report, swc_report_input input, swc_table *table)
{
    swc_error error;
    swc_status status = SWC_OK;
    if (input == SWC_INPUT_COUNT) {
        status = swc_fail(&error, SWC_ERR_USAGE,
                          "không nhận ra %.*s là luồng gì; hãy dùng --students, --plan, ...",
                          "cannot tell what stream %.*s is; use --students, --plan, ...",
                          (int)table->name.length, table->name.data);
    } else {
        status = swc_report_give(report, input, table, &error);
    }
    if (status != SWC_OK) {
        front_error(front, &error);
        swc_table_free(table);
    }
    return status == SWC_OK;
}

/* Whether somebody pipes or redirects a stream: a terminal and /dev/null give none. */
static bool is_stream(int fd)
{
    struct stat status;
    return fstat(fd, &status) == 0 && !S_ISCHR(status.st_mode);
}

/* A form written over a stream that it is made of would lose the stream. */
static bool is_apart(struct front *front, const char *input)
{
    const front_file files[] = {{"-o", front->output}, {NULL, input}};
    return front_files_apart(front, files, 2, 1);
}

static bool read_inputs(struct front *front, const settings *set, swc_report *report)
{
    for (size_t i = 0; i < SWC_INPUT_COUNT + front->file_count; i++) {
        if (!is_apart(front, i < SWC_INPUT_COUNT    ? set->paths[i]
                             : i == SWC_INPUT_COUNT ? NULL /* the form's name */
                                                    : front->files[i - SWC_INPUT_COUNT])) {
            return false;
        }
    }
    for (size_t i = 0; i < SWC_INPUT_COUNT; i++) {
        swc_table table;
        const char *kind =
            i == SWC_INPUT_PREVIOUS ? "students" : swc_report_input_name((swc_report_input)i);
        if (set->paths[i] != NULL && (!front_read(front, set->paths[i], kind, NULL, &table) ||
                                      !give(front, report, (swc_report_input)i, &table))) {
            return false;
        }
    }
    /* a bare `... | swc-report distributed` reads the pipe */
    bool pipe = front->file_count == 1 && swc_report_lacks(report, front->files[0]) &&
                is_stream(STDIN_FILENO);
    size_t count = front->file_count + (pipe ? 1 : 0);
    for (size_t i = 1; i < count; i++) {
        swc_table table;
        const char *path = i < front->file_count ? front->files[i] : "-";
        if (!front_read(front, path, NULL, NULL, &table) ||
            !give(front, report, swc_report_input_of(&table), &table)) {
            return false;
        }
    }
    return true;
}

static bool read_words(struct front *front, const settings *set, swc_report *report)
{
    typedef swc_status reader(swc_report *, const char *, swc_error *);
    const struct {
        const char *path;
        reader *read;
    } files[] = {{set->policy, swc_report_read_policy},
                 {set->forms, swc_report_read_forms},
                 {set->manifest, swc_report_read_manifest},
                 {set->receipt_key, swc_report_read_key}};
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        swc_error error;
        if (!is_apart(front, files[i].path)) {
            return false;
        }
        if (files[i].path != NULL && files[i].read(report, files[i].path, &error) != SWC_OK) {
            front_error(front, &error);
            return false;
        }
    }
    return true;
}

static bool read_number(struct front *front, const char *text, const char *option, int64_t *out)
{
    *out = -1;
    if (text == NULL) {
        return true;
    }
    char *end;
    long long number = strtoll(text, &end, 10);
    if (text[0] < '0' || text[0] > '9' || *end != '\0' || number > 999999) {
        return front_usage(front, "--%s cần một số từ 0 đến 999999",
                           "--%s takes a number of 0 to 999999", option);
    }
    *out = number;
    return true;
}

static void run(struct front *front, settings *set)
{
    swc_report *report = NULL;
    swc_error error;
    swc_report_options *options = &set->report;
    options->lang = front->result_lang;
    options->message_lang = front->message_lang;
    options->as_of = front->as_of;
    options->by = (swc_report_by)(set->by + 1);
    options->format = (swc_report_format)set->format;
    options->style = front_style(front);
    options->say = front_show;
    options->context = front;
    if (!read_number(front, set->number, "number", &options->number) ||
        !read_number(front, set->number_from, "number-from", &options->number_from)) {
        return;
    }
    swc_status status = swc_report_new(options, &report, &error);
    if (status == SWC_OK && read_words(front, set, report) && read_inputs(front, set, report)) {
        status = set->directory != NULL
                     ? swc_report_write_folder(report, front->files[0], set->directory, &error)
                     : swc_report_write(report, front->files[0], front->output, &error);
    }
    if (status != SWC_OK) {
        front_error(front, &error);
    }
    swc_report_free(report);
}

int main(int argc, char **argv)
{
    struct front front;
    settings set = {.by = -1, .format = SWC_FORMAT_XLSX};
    swc_report_options *r = &set.report;
#define FILE_OPTION(name, target, vi, en)                                                          \
    {                                                                                              \
        0, name, OPTION_TEXT, &(target), "FILE", vi, en, NULL                                      \
    }
    const option_spec options[] = {
        {0, "list", OPTION_FLAG, &set.list, NULL, "liệt kê các biểu, mã số, luồng cần và bảng",
         "list the forms, their codes, streams and tables", NULL},
        FILE_OPTION("students", set.paths[SWC_INPUT_STUDENTS], "luồng học sinh (qua swc-dedupe)",
                    "students stream (through swc-dedupe)"),
        FILE_OPTION("plan", set.paths[SWC_INPUT_PLAN], "phương án của swc-allocate",
                    "plan of swc-allocate"),
        FILE_OPTION("devices", set.paths[SWC_INPUT_DEVICES], "luồng thiết bị", "devices stream"),
        FILE_OPTION("donations", set.paths[SWC_INPUT_DONATIONS], "luồng ủng hộ",
                    "donations stream"),
        FILE_OPTION("handovers", set.paths[SWC_INPUT_HANDOVERS], "luồng bàn giao",
                    "handovers stream"),
        FILE_OPTION("schools", set.paths[SWC_INPUT_SCHOOLS], "luồng trường học", "schools stream"),
        FILE_OPTION("coverage", set.paths[SWC_INPUT_COVERAGE], "luồng điểm phủ sóng",
                    "coverage stream"),
        FILE_OPTION("platforms", set.paths[SWC_INPUT_PLATFORMS], "luồng nền tảng dạy học",
                    "platforms stream"),
        FILE_OPTION("cutoffs", set.paths[SWC_INPUT_CUTOFFS], "điểm cắt của swc-allocate",
                    "cut-offs of swc-allocate"),
        FILE_OPTION("previous", set.paths[SWC_INPUT_PREVIOUS], "review: học sinh kỳ trước",
                    "review: students of the previous survey"),
        {0, "previous-as-of", OPTION_DATE, &r->previous_as_of, "YYYY-MM-DD",
         "review: ngày chốt số liệu kỳ trước", "review: as-of date of the previous survey", NULL},
        FILE_OPTION("policy", set.policy, "tệp chính sách phân bổ", "policy file"),
        FILE_OPTION("manifest", set.manifest, "public: bản kê có cam kết và bốc thăm",
                    "public: manifest with commitment and draw"),
        FILE_OPTION("forms", set.forms, "forms.ini: chữ trên biểu, xem swc-forms(5)",
                    "forms.ini: words on the forms, see swc-forms(5)"),
        FILE_OPTION("receipt-key", set.receipt_key, "khóa làm mã biên nhận (ít nhất 32 byte)",
                    "key of the receipt codes (at least 32 bytes)"),
        {0, "period", OPTION_TEXT, &r->period, "P",
         "kỳ: YYYY-MM, YYYY-Qn, YYYY-Hn, YYYY hoặc NGÀY..NGÀY",
         "period: YYYY-MM, YYYY-Qn, YYYY-Hn, YYYY or DATE..DATE", NULL},
        {0, "by", OPTION_WORD, &set.by, "district|school|class|type", "chia theo", "split by",
         by_words},
        {0, "district", OPTION_TEXT, &r->district, "NAME", "chỉ số liệu của huyện này",
         "figures of this district only", NULL},
        {0, "school", OPTION_TEXT, &r->school, "CODE", "chỉ số liệu của trường này",
         "figures of this school only", NULL},
        {0, "round", OPTION_TEXT, &r->round, "NAME", "đợt, khi phương án không ghi",
         "round, when the plan does not say", NULL},
        {0, "outcome", OPTION_TEXT, &r->outcome, "served|waiting",
         "beneficiaries: các em được hỗ trợ hay đang chờ",
         "beneficiaries: the served or the waiting", NULL},
        {0, "returns", OPTION_FLAG, &r->returns, NULL, "handover: biên bản trả lại",
         "handover: minutes of return", NULL},
        {0, "all", OPTION_FLAG, &r->all, NULL, "handover: cả thiết bị đã giao",
         "handover: devices already delivered too", NULL},
        {0, "date", OPTION_DATE, &r->date, "YYYY-MM-DD", "ngày ký văn bản", "date of the document",
         NULL},
        {0, "number", OPTION_TEXT, &set.number, "N", "số văn bản", "number of the document", NULL},
        {0, "number-from", OPTION_TEXT, &set.number_from, "N", "handover: số biên bản đầu tiên",
         "handover: number of the first minutes", NULL},
        {0, "format", OPTION_WORD, &set.format, "xlsx|csv|html", "dạng tệp (html: chỉ public)",
         "file format (html: public only)", format_words},
        {0, "table", OPTION_TEXT, &r->table, "NAME", "csv: bảng nào của biểu",
         "csv: which table of the form", NULL},
        {'d', "directory", OPTION_TEXT, &set.directory, "DIR",
         "ghi biểu và từng bảng vào thư mục này, thay trọn một lần",
         "write the form and each of its tables into this folder, exchanged at once", NULL},
        {0, NULL, OPTION_FLAG, NULL, NULL, NULL, NULL, NULL},
    };
    if (front_begin(&front, &about, options, argc, argv)) {
        if (set.list) {
            print_list(&front);
        } else if (front.file_count == 0) {
            (void)front_usage(&front, "cần tên biểu, ví dụ swc-report need %s; xem --list",
                              "name a form, for example swc-report need %s; see --list",
                              "students.csv");
        } else {
            run(&front, &set);
        }
    }
    return front_end(&front);
}

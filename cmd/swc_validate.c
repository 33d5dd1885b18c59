/* swc-validate: raw forms in, one canonical stream out. Options and exit statuses; no data work. */
#include "common.h"

typedef struct settings {
    int kind, dates;
    swc_validate_options run;
    const char *issues;
    bool show_values, cells;
} settings;

static const char *const kind_words[] = {"students", "devices",   "donations", "schools",
                                         "coverage", "handovers", "platforms", NULL};
static const char *const date_words[] = {"dmy", "mdy", "ymd", NULL};

static const front_about about = {
    .name = "swc-validate",
    .usage = "[-k KIND] FILE...",
    .about_vi = "Đọc các biểu mà trường, nhà tài trợ, kho gửi lên (CSV, .xlsx, .xls), kiểm tra "
                "từng ô và ghi ra một luồng chuẩn. Ô sai được nêu tên; không đoán mò.",
    .about_en = "Reads the forms that schools, donors and depots send (CSV, .xlsx, .xls), checks "
                "every cell and writes one canonical stream. What is wrong is named; nothing is "
                "guessed.",
    .streams = true,
};

/* A list of issues written over a school's form would lose the form; -o may take its place. */
static bool files_are_apart(struct front *front, const settings *set)
{
    enum { LISTS = 2, WRITTEN };
    const front_file named[] = {{"--issues", set->issues},
                                {"--rejects", set->run.rejects},
                                {"-o", front->output},
                                {"--schools", set->run.schools},
                                {"--donations", set->run.donations},
                                {"--columns", set->run.columns},
                                {"--policy", set->run.policy}};
    bool apart = front_files_apart(front, named, sizeof named / sizeof named[0], WRITTEN);
    for (size_t i = 0; i < front->file_count && apart; i++) {
        const front_file lists[] = {named[0], named[1], {NULL, front->files[i]}};
        apart = front_files_apart(front, lists, LISTS + 1, LISTS);
    }
    return apart;
}

/* Rows to stdout or -o; a stream that failed replaces no file. */
static swc_status write_stream(struct front *front, swc_validate *run,
                               swc_validate_summary *summary, swc_error *error)
{
    swc_output *output = NULL;
    swc_stream_writer *writer = NULL;
    swc_status status =
        swc_output_open(front->output, (swc_output_options){.personal = true}, &output, error);
    if (status == SWC_OK) {
        status = swc_stream_writer_new(output, front_style(front), &writer, error);
    }
    if (status == SWC_OK) {
        status = swc_validate_emit(run, writer, summary, error);
    }
    swc_stream_writer_free(writer);
    bool keep = status == SWC_OK && (!summary->failed || swc_output_is_stdout(output));
    if (!keep) {
        swc_output_discard(output);
        return status;
    }
    return swc_output_commit(output, error);
}

static void say_summary(struct front *front, const swc_validate_summary *summary,
                        const swc_issues *issues)
{
    front_say(front, "%s: %zu dòng vào, %zu ra, %zu bị loại; %zu lỗi, %zu cảnh báo, %zu câu hỏi",
              "%s: %zu rows in, %zu out, %zu rejected; %zu errors, %zu warnings, %zu queries",
              summary->kind == SWC_KIND_NONE ? "?" : swc_kind_name(summary->kind), summary->in,
              summary->out, summary->rejected, swc_issues_total(issues, SWC_SEVERITY_ERROR),
              swc_issues_total(issues, SWC_SEVERITY_WARNING),
              swc_issues_total(issues, SWC_SEVERITY_QUERY));
    if (summary->unread > 0) {
        front_say(front, "%zu tệp không đọc được", "%zu files could not be read", summary->unread);
        front_raise(front, SWC_EXIT_INPUT);
    }
    if (summary->failed) {
        front_say(front, "không có kết quả dùng được: sửa các tệp trên, hoặc dùng --skip-unread",
                  "there is no usable result: correct these files, or give --skip-unread");
    }
}

static void validate(struct front *front, settings *set)
{
    swc_error error = {0};
    swc_validate *run = NULL;
    swc_issues *issues = NULL;
    swc_validate_summary summary = {0};
    swc_issues_options issue_options = {.message_lang = front->message_lang,
                                        .result_lang = front->result_lang,
                                        .show_values = set->show_values,
                                        .bom = front->bom,
                                        .issues_path = set->issues,
                                        .show = front_show,
                                        .context = front};
    swc_status status = swc_issues_new(&issue_options, &issues, &error);
    set->run.issues = issues;
    if (status == SWC_OK) {
        status = swc_validate_new(&set->run, &run, &error);
    }
    if (status == SWC_OK) {
        status = swc_validate_scan(run, &error);
    }
    if (status == SWC_OK) {
        status = write_stream(front, run, &summary, &error);
    }
    if (status != SWC_OK) {
        front_error(front, &error);
    }
    if (issues != NULL) { /* the list is written also when the run fails */
        if (swc_issues_finish(issues, &error) != SWC_OK) {
            front_error(front, &error);
        }
        if (swc_issues_total(issues, SWC_SEVERITY_ERROR) > 0) {
            front_raise(front, SWC_EXIT_DATA);
        }
        if (run != NULL && status == SWC_OK) {
            say_summary(front, &summary, issues);
        }
    }
    swc_validate_free(run);
    swc_issues_free(issues);
}

/* --cells: every cell as read; what is wrong with a file stops that file only. */
static void print_cells(struct front *front, const settings *set)
{
    swc_error error = {0};
    swc_output *output = NULL;
    swc_cells_options options = {.encoding = set->run.encoding};
    swc_status status =
        swc_output_open(front->output, (swc_output_options){.personal = true}, &output, &error);
    if (status == SWC_OK) {
        status = swc_cells_begin(output, &error);
    }
    for (size_t i = 0; i < front->file_count && status == SWC_OK; i++) {
        swc_issue_code code = SWC_ISSUE_COUNT;
        status = swc_cells_write(front->files[i], &options, output, &code, &error);
        if (status == SWC_ERR_INPUT) {
            front_error(front, &error);
            status = SWC_OK;
        }
    }
    if (status == SWC_OK) {
        status = swc_output_commit(output, &error);
    } else {
        swc_output_discard(output);
    }
    if (status != SWC_OK) {
        front_error(front, &error);
    }
}

int main(int argc, char **argv)
{
    struct front front;
    settings set = {.kind = -1, .dates = -1};
    const option_spec options[] = {
        {'k', "kind", OPTION_WORD, &set.kind,
         "students|devices|donations|schools|coverage|handovers|platforms",
         "loại dữ liệu; mặc định: loại hợp với tiêu đề nhất",
         "kind of data; default: the one whose header fits best", kind_words},
        {0, "issues", OPTION_TEXT, &set.issues, "FILE",
         "ghi mọi lỗi, cảnh báo, câu hỏi vào FILE (.csv hoặc .xlsx)",
         "list every error, warning and query in FILE (.csv or .xlsx)", NULL},
        {0, "rejects", OPTION_TEXT, &set.run.rejects, "FILE",
         "ghi các dòng bị loại vào FILE (.csv hoặc .xlsx)",
         "write the rejected rows to FILE (.csv or .xlsx)", NULL},
        {0, "return-dir", OPTION_TEXT, &set.run.return_dir, "DIR",
         "ghi vào DIR sổ trả lại cho từng trường, ô sai được tô màu",
         "write into DIR a workbook for each school, faulty cells coloured", NULL},
        {0, "show-values", OPTION_FLAG, &set.show_values, NULL, "in cả giá trị ô ra stderr",
         "show cell values on stderr too", NULL},
        {0, "sheet", OPTION_TEXT, &set.run.sheet, "NAME|N", "trang tính cần đọc",
         "the sheet to read", NULL},
        {0, "encoding", OPTION_TEXT, &set.run.encoding, "NAME",
         "bảng mã của tệp văn bản: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni, viscii",
         "encoding of text files: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni, viscii",
         NULL},
        {0, "date-order", OPTION_WORD, &set.dates, "dmy|mdy|ymd",
         "thứ tự ngày tháng của cột không rõ", "order of day and month where a column leaves doubt",
         date_words},
        {0, "columns", OPTION_TEXT, &set.run.columns, "FILE",
         "tệp .ini bổ sung tên gọi khác của cột", ".ini file with further names of columns", NULL},
        {0, "schools", OPTION_TEXT, &set.run.schools, "FILE",
         "danh mục trường (luồng schools) để đối chiếu và bổ sung",
         "school register (a schools stream) to check against and fill from", NULL},
        {0, "donations", OPTION_TEXT, &set.run.donations, "FILE",
         "sổ tiếp nhận (luồng donations) để đối chiếu thiết bị",
         "ledger (a donations stream) to check devices against", NULL},
        {0, "policy", OPTION_TEXT, &set.run.policy, "FILE",
         "chính sách, để nêu tên thiết bị dưới mức tối thiểu",
         "policy, to name devices below its minimum", NULL},
        {0, "skip-unread", OPTION_FLAG, &set.run.skip_unread, NULL,
         "bỏ qua tệp không đọc được, vẫn niêm phong kết quả",
         "go on without files that cannot be read, and seal the result", NULL},
        {0, "cells", OPTION_FLAG, &set.cells, NULL,
         "in mọi ô không trống đúng như đọc được rồi dừng",
         "print every non-empty cell as read, and do nothing else", NULL},
        {0, NULL, OPTION_FLAG, NULL, NULL, NULL, NULL, NULL},
    };
    if (!front_begin(&front, &about, options, argc, argv)) {
        return front_end(&front);
    }
    set.run.files = front.files;
    set.run.file_count = front.file_count;
    set.run.kind = set.kind < 0 ? SWC_KIND_NONE : swc_kind_of(swc_str_of(kind_words[set.kind]));
    set.run.dates = set.dates < 0 ? SWC_VALIDATE_DATES_DECIDE
                                  : (swc_validate_dates)(SWC_VALIDATE_DATES_DMY + set.dates);
    set.run.as_of = front.as_of;
    set.run.bom = front.bom;
    set.run.verbose = front.verbose;
    set.run.message_lang = front.message_lang;
    set.run.result_lang = front.result_lang;
    set.run.show = front_show;
    set.run.context = &front;
    if (front.file_count == 0) {
        front_usage(&front, "cần ít nhất một tệp; ghi - để đọc từ stdin",
                    "at least one file is needed; - reads standard input");
    } else if (set.cells) {
        print_cells(&front, &set);
    } else if (files_are_apart(&front, &set)) {
        validate(&front, &set);
    }
    return front_end(&front);
}

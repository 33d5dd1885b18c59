/* The shared front end: options, sentences, exit status. Does no work on data. */
#include "common.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_OPTIONS = 96 };

typedef struct option_set {
    option_spec all[MAX_OPTIONS];
    size_t count;
    int lang;
    bool help, version;
} option_set;

static const char *const lang_words[] = {"vi", "en", NULL};
static const char *const progress_words[] = {"auto", "always", "never", NULL};

static void print_line(const char *name, const char *text)
{
    fprintf(stderr, "%s: %s\n", name, text);
}

void front_raise(struct front *front, int exit_status)
{
    if (exit_status > front->exit_status) {
        front->exit_status = exit_status;
    }
}

void front_error(struct front *front, const swc_error *error)
{
    print_line(front->name, error->text[front->message_lang]);
    front_raise(front, swc_status_exit(error->status));
}

static void say(const struct front *front, const char *vi_format, const char *en_format,
                va_list arguments)
{
    char text[2048];
    const char *format = front->message_lang == SWC_VI ? vi_format : en_format;
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#endif
    (void)vsnprintf(text, sizeof text, format, arguments);
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
    print_line(front->name, text);
}

void front_say(struct front *front, const char *vi_format, const char *en_format, ...)
{
    if (front->quiet) {
        return;
    }
    va_list arguments;
    va_start(arguments, en_format);
    say(front, vi_format, en_format, arguments);
    va_end(arguments);
}

void front_show(void *context, const char *line)
{
    struct front *shown_by = context;
    if (!shown_by->quiet) {
        fprintf(stderr, "%s\n", line);
    }
}

bool front_usage(struct front *front, const char *vi_format, const char *en_format, ...)
{
    va_list arguments;
    va_start(arguments, en_format);
    say(front, vi_format, en_format, arguments);
    va_end(arguments);
    front_raise(front, SWC_EXIT_USAGE);
    return false;
}

/* The language of messages from the locale's text, without asking whether it is installed. */
static swc_lang lang_of_environment(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && value[0] != '\0') {
            bool vietnamese =
                strncmp(value, "vi", 2) == 0 &&
                (value[2] == '\0' || value[2] == '_' || value[2] == '.' || value[2] == '@');
            return vietnamese ? SWC_VI : SWC_EN;
        }
    }
    return SWC_EN;
}

/* --lang decides the language of usage errors too, wherever it stands on the line. */
static swc_lang lang_of_arguments(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *value = NULL;
        if (strcmp(argv[i], "--") == 0) {
            break;
        }
        if (strncmp(argv[i], "--lang=", 7) == 0) {
            value = argv[i] + 7;
        } else if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc) {
            value = argv[i + 1];
        }
        if (value != NULL && strcmp(value, "vi") == 0) {
            return SWC_VI;
        }
        if (value != NULL && strcmp(value, "en") == 0) {
            return SWC_EN;
        }
    }
    return lang_of_environment();
}

static void add_option(option_set *set, option_spec spec)
{
    if (set->count < MAX_OPTIONS) {
        set->all[set->count++] = spec;
    }
}

static void collect_options(option_set *set, struct front *front, const front_about *about,
                            const option_spec *own)
{
    for (; own->long_name != NULL; own++) {
        add_option(set, *own);
    }
    add_option(set, (option_spec){'o', "output", OPTION_TEXT, &front->output, "FILE",
                                  "ghi kết quả vào FILE (tệp cũ hoặc tệp mới trọn vẹn)",
                                  "write the result to FILE (the old file or the complete new one)",
                                  NULL});
    if (about->streams) {
        add_option(set, (option_spec){0, "plain", OPTION_FLAG, &front->plain, NULL,
                                      "không ghi các dòng #swc và #end",
                                      "write no #swc and #end lines", NULL});
        add_option(set, (option_spec){0, "bom", OPTION_FLAG, &front->bom, NULL,
                                      "như --plain, thêm BOM cho Excel",
                                      "as --plain, with a BOM for Excel", NULL});
    }
    if (about->reads_streams) {
        add_option(set, (option_spec){0, "unsealed", OPTION_FLAG, &front->unsealed, NULL,
                                      "nhận cả luồng không có dòng #end hợp lệ",
                                      "accept a stream without a valid #end line", NULL});
    }
    add_option(set, (option_spec){0, "as-of", OPTION_DATE, &front->as_of, "YYYY-MM-DD",
                                  "ngày chốt số liệu cho các quy tắc cần ngày",
                                  "the date for rules that need one", NULL});
    add_option(set, (option_spec){0, "lang", OPTION_WORD, &set->lang, "vi|en",
                                  "ngôn ngữ của thông báo và của chữ trong kết quả",
                                  "language of messages and of words in the result", lang_words});
    add_option(set, (option_spec){0, "progress", OPTION_WORD, &front->progress, "auto|always|never",
                                  "hiện tiến độ trên stderr", "show progress on stderr",
                                  progress_words});
    add_option(set, (option_spec){'j', "threads", OPTION_NUMBER, &front->threads, "N",
                                  "số luồng xử lý; kết quả không đổi",
                                  "number of threads; the output never changes", NULL});
    add_option(set, (option_spec){'q', "quiet", OPTION_FLAG, &front->quiet, NULL,
                                  "không in ghi chú và lỗi dữ liệu ra stderr",
                                  "print no remarks and data issues on stderr", NULL});
    add_option(set,
               (option_spec){'v', "verbose", OPTION_FLAG, &front->verbose, NULL,
                             "in thêm chi tiết ra stderr", "print more detail on stderr", NULL});
    add_option(set, (option_spec){'h', "help", OPTION_FLAG, &set->help, NULL, "in hướng dẫn này",
                                  "print this help", NULL});
    add_option(set, (option_spec){'V', "version", OPTION_FLAG, &set->version, NULL, "in phiên bản",
                                  "print the version", NULL});
}

static void print_help(const struct front *front, const front_about *about, const option_set *set)
{
    bool vi = front->message_lang == SWC_VI;
    printf("%s %s %s\n\n%s\n\n%s\n", vi ? "Cách dùng:" : "Usage:", about->name, about->usage,
           vi ? about->about_vi : about->about_en, vi ? "Tùy chọn:" : "Options:");
    for (size_t i = 0; i < set->count; i++) {
        const option_spec *option = &set->all[i];
        char head[96];
        char shown_short[8] = "    ";
        if (option->short_name != 0) {
            (void)snprintf(shown_short, sizeof shown_short, "-%c, ", option->short_name);
        }
        (void)snprintf(head, sizeof head, "%s--%s%s%s", shown_short, option->long_name,
                       option->argument != NULL ? " " : "",
                       option->argument != NULL ? option->argument : "");
        printf("  %-32s%s%s\n", head,
               strlen(head) >= 32 ? "\n                                  " : "",
               vi ? option->help_vi : option->help_en);
    }
    printf("\n%s\n",
           vi ? "Mã thoát: 0 sạch; 1 dữ liệu có lỗi; 2 dùng sai; 3 không đọc được đầu vào; "
                "4 lỗi ghi hoặc hệ thống."
              : "Exit status: 0 clean; 1 the data has errors; 2 wrong usage; 3 input "
                "unreadable; 4 output or system failure.");
}

static bool is_date(const char *text)
{
    int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (strlen(text) != 10) {
        return false;
    }
    for (int i = 0; i < 10; i++) {
        if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    int year = atoi(text);
    int month = atoi(text + 5);
    int day = atoi(text + 8);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    days[1] = leap ? 29 : 28;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

static bool set_number(struct front *front, const option_spec *option, const char *value)
{
    char *end = NULL;
    errno = 0;
    long long number = strtoll(value, &end, 10);
    if (value[0] < '0' || value[0] > '9' || *end != '\0' || errno != 0) {
        return front_usage(front, "--%s cần một số nguyên không âm, ví dụ --%s 100",
                           "--%s takes an integer of at least 0, for example --%s 100",
                           option->long_name, option->long_name);
    }
    *(int64_t *)option->target = number;
    return true;
}

static bool set_word(struct front *front, const option_spec *option, const char *value)
{
    for (int i = 0; option->words[i] != NULL; i++) {
        if (strcmp(value, option->words[i]) == 0) {
            *(int *)option->target = i;
            return true;
        }
    }
    return front_usage(front, "--%s phải là một trong: %s", "--%s must be one of: %s",
                       option->long_name, option->argument);
}

static bool set_list(struct front *front, text_list *list, const char *value)
{
    const char **items = realloc(list->items, (list->count + 1) * sizeof *items);
    if (items == NULL) {
        swc_error error;
        (void)swc_fail_memory(&error);
        front_error(front, &error);
        return false;
    }
    items[list->count++] = value;
    list->items = items;
    return true;
}

static bool apply(struct front *front, const option_spec *option, const char *value)
{
    switch (option->kind) {
    case OPTION_FLAG:
        *(bool *)option->target = true;
        return true;
    case OPTION_TEXT:
        *(const char **)option->target = value;
        return true;
    case OPTION_LIST:
        return set_list(front, option->target, value);
    case OPTION_NUMBER:
        return set_number(front, option, value);
    case OPTION_DATE:
        if (!is_date(value)) {
            return front_usage(front, "--%s cần một ngày có thật dạng YYYY-MM-DD, ví dụ 2021-11-30",
                               "--%s takes a real date YYYY-MM-DD, for example 2021-11-30",
                               option->long_name);
        }
        *(const char **)option->target = value;
        return true;
    case OPTION_WORD:
        return set_word(front, option, value);
    }
    return false;
}

static bool parse_long(struct front *front, const option_set *set, int argc, char **argv,
                       int *index)
{
    const char *text = argv[*index] + 2;
    const char *equals = strchr(text, '=');
    size_t length = equals == NULL ? strlen(text) : (size_t)(equals - text);
    for (size_t i = 0; i < set->count; i++) {
        const option_spec *option = &set->all[i];
        if (strlen(option->long_name) != length || strncmp(option->long_name, text, length) != 0) {
            continue;
        }
        if (option->kind == OPTION_FLAG) {
            return equals == NULL ? apply(front, option, NULL)
                                  : front_usage(front, "--%s không nhận giá trị",
                                                "--%s takes no value", option->long_name);
        }
        if (equals != NULL) {
            return apply(front, option, equals + 1);
        }
        if (*index + 1 >= argc) {
            return front_usage(front, "--%s cần một giá trị (%s)", "--%s needs a value (%s)",
                               option->long_name, option->argument);
        }
        return apply(front, option, argv[++*index]);
    }
    return front_usage(front, "không có tùy chọn --%.*s; xem %s --help",
                       "there is no option --%.*s; see %s --help", (int)length, text, front->name);
}

static bool parse_short(struct front *front, const option_set *set, int argc, char **argv,
                        int *index)
{
    for (const char *letter = argv[*index] + 1; *letter != '\0'; letter++) {
        const option_spec *option = NULL;
        for (size_t i = 0; i < set->count; i++) {
            if (set->all[i].short_name == *letter) {
                option = &set->all[i];
            }
        }
        if (option == NULL) {
            return front_usage(front, "không có tùy chọn -%c; xem %s --help",
                               "there is no option -%c; see %s --help", *letter, front->name);
        }
        if (option->kind == OPTION_FLAG) {
            if (!apply(front, option, NULL)) {
                return false;
            }
            continue;
        }
        if (letter[1] != '\0') {
            return apply(front, option, letter + 1);
        }
        if (*index + 1 >= argc) {
            return front_usage(front, "-%c cần một giá trị (%s)", "-%c needs a value (%s)", *letter,
                               option->argument);
        }
        return apply(front, option, argv[++*index]);
    }
    return true;
}

static bool parse(struct front *front, const option_set *set, int argc, char **argv)
{
    bool only_files = false;
    for (int i = 1; i < argc; i++) {
        const char *text = argv[i];
        bool good = true;
        if (only_files || text[0] != '-' || text[1] == '\0') {
            front->files[front->file_count++] = text;
        } else if (strcmp(text, "--") == 0) {
            only_files = true;
        } else if (text[1] == '-') {
            good = parse_long(front, set, argc, argv, &i);
        } else {
            good = parse_short(front, set, argc, argv, &i);
        }
        if (!good) {
            return false;
        }
    }
    return true;
}

void front_flush(struct front *front)
{
    if (fflush(stdout) == 0 && ferror(stdout) == 0) {
        return;
    }
    swc_error error;
    (void)swc_fail(&error, SWC_ERR_OUTPUT,
                   "không ghi được stdout: %s; kiểm tra dung lượng và quyền ghi",
                   "cannot write stdout: %s; check free space and permissions", strerror(errno));
    front_error(front, &error);
}

bool front_begin(struct front *front, const front_about *about, const option_spec *options,
                 int argc, char **argv)
{
    option_set set = {.lang = -1};
    *front = (struct front){.name = about->name, .threads = 1};
    (void)signal(SIGPIPE, SIG_IGN); /* a closed pipe is a write error: status 4, one line */
    (void)setenv("TZ", ":", 1); /* UTC: no result depends on the zone, and libzip, which turns the
                                   times of parts into local ones, would open the zone's file */
    front->message_lang = lang_of_arguments(argc, argv);
    front->files = calloc((size_t)argc + 1, sizeof *front->files);
    if (front->files == NULL) {
        swc_error error;
        (void)swc_fail_memory(&error);
        front_error(front, &error);
        return false;
    }
    collect_options(&set, front, about, options);
    if (!parse(front, &set, argc, argv)) {
        return false;
    }
    if (set.lang >= 0) {
        front->result_lang = (swc_lang)set.lang;
    }
    if (set.help || set.version) {
        if (set.help) {
            print_help(front, about, &set);
        } else {
            printf("%s %s\n", about->name, SWC_VERSION);
        }
        front_flush(front);
        return false;
    }
    front_progress_begin(front);
    return true;
}

bool front_read(struct front *front, const char *path, const char *kind, const char *keep,
                swc_table *table_out)
{
    swc_error error = {0};
    size_t dropped = 0;
    swc_stream_options options = {.accept_unsealed = front->unsealed, .kind = kind, .keep = keep};
    if (swc_stream_read(path, &options, table_out, &dropped, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    if (table_out->unsealed) {
        const char *shown = path == NULL ? "-" : path;
        swc_error warning;
        (void)swc_fail(&warning, SWC_OK,
                       "CẢNH BÁO: %s không có niêm phong hợp lệ; vẫn nhận vì --unsealed, bỏ %zu "
                       "dòng cuối dở dang. Kết quả có thể thiếu người",
                       "WARNING: %s has no valid seal; taken because of --unsealed, %zu incomplete "
                       "last rows dropped. People may be missing from the result",
                       shown, dropped);
        print_line(front->name, warning.text[front->message_lang]);
    }
    return true;
}

swc_stream_style front_style(const struct front *front)
{
    return (swc_stream_style){.plain = front->plain || front->bom, .bom = front->bom};
}

int front_end(struct front *front)
{
    front_progress_end(front);
    free(front->files);
    front->files = NULL;
    return front->exit_status;
}

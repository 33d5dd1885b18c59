/*
 * The front end that every command shares: one option table gives parsing, --help and the man
 * page check; sentences in Vietnamese and English; exit statuses that only rise; a checked close.
 *
 * A command is: a table of its own options, swc_front_begin, its work, swc_front_end.
 */
#ifndef SWC_CMD_COMMON_H
#define SWC_CMD_COMMON_H

#include <swc/swc.h>

typedef enum option_kind {
    OPTION_FLAG,   /* bool *: set to true */
    OPTION_TEXT,   /* const char **: the last one wins */
    OPTION_LIST,   /* text_list *: repeatable */
    OPTION_NUMBER, /* int64_t *: a decimal integer >= 0 */
    OPTION_DATE,   /* const char **: YYYY-MM-DD, checked */
    OPTION_WORD,   /* int *: index into `words` */
} option_kind;

typedef struct text_list {
    const char **items;
    size_t count;
} text_list;

typedef struct option_spec {
    char short_name; /* 0: none */
    const char *long_name;
    option_kind kind;
    void *target;
    const char *argument; /* shown in help: FILE, N, ...; NULL for a flag */
    const char *help_vi;
    const char *help_en;
    const char *const *words; /* OPTION_WORD: ends with NULL */
} option_spec;

enum { PROGRESS_AUTO, PROGRESS_ALWAYS, PROGRESS_NEVER };

struct front {
    const char *name;      /* "swc-validate" */
    swc_lang message_lang; /* option, else the text of LC_ALL, LC_MESSAGES, LANG */
    swc_lang result_lang;  /* Vietnamese unless --lang is given */
    const char *output;    /* -o FILE or NULL */
    const char *as_of;     /* --as-of or NULL */
    bool quiet, verbose;
    int progress;
    int64_t threads; /* -j */
    bool plain, bom, unsealed;
    const char **files; /* the other arguments, in order */
    size_t file_count;
    int exit_status; /* only rises */
};

/* What a command says of itself in --help. */
typedef struct front_about {
    const char *name;     /* "swc-validate" */
    const char *usage;    /* "[-k KIND] FILE..." */
    const char *about_vi; /* one or two sentences */
    const char *about_en;
    bool streams;       /* has --plain, --bom */
    bool reads_streams; /* has --unsealed */
} front_about;

/*
 * Parse. `options` ends with a NULL long_name. Handles --help and --version itself.
 * @return true to go on; false: leave with front_end(front)
 */
bool front_begin(struct front *front, const front_about *about, const option_spec *options,
                 int argc, char **argv);
/* Print an error's sentence to standard error and raise the exit status by its status. */
void front_error(struct front *front, const swc_error *error);
/* Raise the exit status (it never falls). */
void front_raise(struct front *front, int exit_status);
/* One line to standard error, unless --quiet; the two formats take the same arguments. */
void front_say(struct front *front, const char *vi_format, const char *en_format, ...)
    SWC_PRINTF(2, 4) SWC_PRINTF(3, 4);
/* A finished line (swc_issues callback): context is the front. Shown also with --quiet for errors
 * of usage only; issues are silent then. */
void front_show(void *context, const char *line);
/* Check what printf wrote to standard output (help, lists): says what failed and raises to 4. */
void front_flush(struct front *front);
/* Wrong usage: says it, points at --help, raises to 2. Always returns false. */
bool front_usage(struct front *front, const char *vi_format, const char *en_format, ...)
    SWC_PRINTF(2, 4) SWC_PRINTF(3, 4);
/* Whether two paths name one regular file, or would. "-" is none. */
bool front_is_one_file(const char *a, const char *b);
/* A file that the command line names: by an option, or NULL for an input argument. */
typedef struct front_file {
    const char *option, *path; /* path NULL: not given */
} front_file;
/* The first `written` of the files are results: none may be another of the files (what it holds
 * would be lost), and only -o may be standard output. false: said which. */
bool front_files_apart(struct front *front, const front_file *files, size_t count, size_t written);
/* Read one sealed stream argument; says and raises what is wrong. */
bool front_read(struct front *front, const char *path, const char *kind, const char *keep,
                swc_table *table_out);
swc_stream_style front_style(const struct front *front);
/* Free what front_begin took; gives the exit status for main. */
int front_end(struct front *front);

/* common_progress.c: called by front_begin and front_end. */
void front_progress_begin(const struct front *front);
void front_progress_end(const struct front *front);

#endif

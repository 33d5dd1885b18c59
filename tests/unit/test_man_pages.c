/*
 * swc-codes(7) and swc-columns(7) are written by this program from the tables of the library, and
 * tested to be current. After a change of a table:  SWC_WRITE_MAN=1 build/tests/test_man_pages
 */
#include "model/header/words.h"
#include "swc/issue.h"
#include "swc/kind.h"
#include "swc/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef enum scope { FILE_, TEXT, STRUCTURE, TABLE, CELL, ROW, SET, STREAM, SCOPE_COUNT } scope;
#define FILE FILE_ /* the word of issue_codes.def */
static const scope scopes[] = {
#define SWC_ISSUE(name, text, severity, scope) scope,
#include "swc/issue_codes.def"
#undef SWC_ISSUE
};
#undef FILE

static const char *const scope_names[SCOPE_COUNT] = {
    [FILE_] = "THE FILE",
    [TEXT] = "ENCODING AND CHARACTERS",
    [STRUCTURE] = "LINES AND CELLS",
    [TABLE] = "THE TABLE",
    [CELL] = "ONE CELL",
    [ROW] = "CELLS OF ONE ROW",
    [SET] = "ALL ROWS OF A RUN",
    [STREAM] = "STREAMS BETWEEN COMMANDS",
};

/* roff takes '\' and a leading '.' or '\'' for itself. */
static void add(swc_buf *buf, const char *text)
{
    for (const char *c = text; *c != '\0'; c++) {
        bool start = c == text && (*c == '.' || *c == '\'');
        assert_true(!start || swc_buf_add_text(buf, "\\&"));
        assert_true(*c == '\\'  ? swc_buf_add_text(buf, "\\e")
                    : *c == '-' ? swc_buf_add_text(buf, "\\-")
                                : swc_buf_add_char(buf, *c));
    }
}

static void line(swc_buf *buf, const char *request, const char *text)
{
    assert_true(swc_buf_add_text(buf, request));
    if (text != NULL) {
        if (request[0] != '\0') {
            assert_true(swc_buf_add_char(buf, ' '));
        }
        add(buf, text);
    }
    assert_true(swc_buf_add_char(buf, '\n'));
}

static void add_sentence(swc_buf *page, swc_issue_code code, swc_lang lang)
{
    const swc_str none[2] = {{NULL, 0}, {NULL, 0}};
    swc_buf sentence = {0};
    assert_true(swc_issue_message_add(&sentence, code, none, lang));
    line(page, "", sentence.data);
    swc_buf_free(&sentence);
}

static void write_codes(swc_buf *page)
{
    line(page, ".\\\" Written by tests/unit/test_man_pages.c from lib/model/issue_text.c.", NULL);
    line(page, ".TH SWC-CODES 7 \"\" \"swc " SWC_VERSION "\" \"swc\"", NULL);
    line(page, ".SH NAME", NULL);
    line(page, "swc\\-codes \\- what each issue code means, and what to write instead", NULL);
    line(page, ".SH DESCRIPTION", NULL);
    line(page, "", "swc-validate and the other commands name every fault of the data by a code.");
    line(page, "",
         "An error rejects its row (or its whole file); a warning says what was repaired "
         "or looks odd; a query asks to explain or to correct.");
    line(page, "",
         "Each code stands here with its severity, its sentence in English and "
         "Vietnamese, and an example: what was written, and what becomes of it or what "
         "to write.");
    for (int s = 0; s < SCOPE_COUNT; s++) {
        line(page, ".SH", scope_names[s]);
        for (int code = 0; code < SWC_ISSUE_COUNT; code++) {
            if ((int)scopes[code] != s) {
                continue;
            }
            swc_issue_code one = (swc_issue_code)code;
            assert_true(swc_buf_add_text(page, ".TP\n.BR "));
            add(page, swc_issue_name(one));
            assert_true(swc_buf_add_text(page, " \" ("));
            add(page, swc_severity_name(swc_issue_severity(one)));
            assert_true(swc_buf_add_text(page, ")\"\n"));
            add_sentence(page, one, SWC_EN);
            line(page, ".br", NULL);
            add_sentence(page, one, SWC_VI);
            line(page, ".br", NULL);
            assert_true(swc_buf_add_text(page, "Example: "));
            line(page, "", swc_issue_example(one, SWC_EN));
        }
    }
    line(page, ".SH SEE ALSO", NULL);
    line(page, ".BR swc\\-validate (1),", NULL);
    line(page, ".BR swc\\-columns (7)", NULL);
}

static const char *type_text(swc_type type)
{
    switch (type) {
    case SWC_TYPE_NAME:
        return "a person's name, never rewritten";
    case SWC_TYPE_CODE:
        return "a code";
    case SWC_TYPE_DATE:
        return "YYYY-MM-DD";
    case SWC_TYPE_BIRTH_DATE:
        return "YYYY-MM-DD, or YYYY";
    case SWC_TYPE_INTEGER:
        return "integer";
    case SWC_TYPE_DECIMAL:
        return "decimal, at most 2 places";
    case SWC_TYPE_MONEY:
        return "integer đồng";
    case SWC_TYPE_ENUM:
        return "one of";
    case SWC_TYPE_ENUM_LIST:
        return "joined by '+'";
    case SWC_TYPE_PHONE:
        return "phone, digits from 0";
    case SWC_TYPE_STUDENT_ID:
        return "10 digits";
    case SWC_TYPE_PERSONAL_ID:
        return "12 digits, checked against sex and birth year";
    case SWC_TYPE_IMEI:
        return "15 digits with their check digit";
    case SWC_TYPE_DISTRICT:
        return "district of the 2021-2025 list, without its kind";
    case SWC_TYPE_COMMUNE:
        return "commune, without its kind";
    case SWC_TYPE_CLASS:
        return "class name as written";
    case SWC_TYPE_EARMARK:
        return "key=value joined by ';' (student, school, commune, district, level)";
    case SWC_TYPE_ORIGIN:
        return "source!sheet!row";
    default:
        return "text";
    }
}

static void add_words(swc_buf *page, const swc_word *words)
{
    for (; words != NULL && words->word != NULL; words++) {
        assert_true(swc_buf_add_char(page, ' '));
        add(page, words->word);
        assert_true(swc_buf_add_text(page, " ("));
        add(page, words->vi);
        assert_true(swc_buf_add_text(page, words[1].word != NULL ? ")," : ")"));
    }
}

/* The first of a heading's phrases, at most `most` of them; returns how many it gave. */
static size_t add_phrases(swc_buf *page, const char *phrases, size_t most)
{
    size_t shown = 0;
    for (const char *at = phrases; *at != '\0' && shown < most; shown++) {
        char phrase[128];
        size_t length = strcspn(at, "|");
        assert_true(length < sizeof phrase);
        memcpy(phrase, at, length);
        phrase[length] = '\0';
        assert_true(swc_buf_add_text(page, "; "));
        add(page, phrase);
        at += length + (at[length] == '|' ? 1 : 0);
    }
    return shown;
}

/* The first headings of the tables for a column, without diacritics as they are compared. */
static void add_headings(swc_buf *page, swc_kind kind, const swc_column *column)
{
    enum { SHOWN_MAX = 8 };
    size_t shown = 0;
    assert_true(swc_buf_add_text(page, "Headings: "));
    add(page, column->vi);
    for (const swc_heading *const *table = swc_heading_tables; *table != NULL; table++) {
        for (const swc_heading *heading = *table; heading->phrases != NULL; heading++) {
            if (heading->kind == kind && heading->role == SWC_HEADER_COLUMN &&
                strcmp(heading->column, column->name) == 0) {
                shown += add_phrases(page, heading->phrases, SHOWN_MAX - shown);
            }
        }
    }
    assert_true(swc_buf_add_char(page, '\n'));
}

static void add_column(swc_buf *page, swc_kind kind, const swc_column *column)
{
    assert_true(swc_buf_add_text(page, ".TP\n"));
    line(page, column->required ? ".B" : ".I", column->name);
    add(page, type_text(column->type));
    add_words(page, column->words);
    if (column->type == SWC_TYPE_INTEGER) {
        assert_true(swc_buf_printf(page, ", %lld to %lld", (long long)column->minimum,
                                   (long long)column->maximum));
    }
    assert_true(
        swc_buf_add_text(page, column->droppable ? "; a bad value is dropped\n.br\n" : "\n.br\n"));
    add_headings(page, kind, column);
}

static void write_columns(swc_buf *page)
{
    line(page,
         ".\\\" Written by tests/unit/test_man_pages.c from lib/model/kind.c and header/words*.c.",
         NULL);
    line(page, ".TH SWC-COLUMNS 7 \"\" \"swc " SWC_VERSION "\" \"swc\"", NULL);
    line(page, ".SH NAME", NULL);
    line(page, "swc\\-columns \\- the seven kinds of data, their columns and words", NULL);
    line(page, ".SH DESCRIPTION", NULL);
    line(page, "",
         "Between commands flows CSV in UTF-8 with the columns below, in this order. "
         "Columns in bold are required.");
    line(page, "",
         "A heading is compared without diacritics, case, punctuation, numbering, "
         "underscores and line breaks; the name of the column itself is always a heading. "
         "Words that clerks use for one another count as one: \"SĐT của PHHS\" is \"Số điện thoại "
         "phụ "
         "huynh\". "
         "Some of the headings that are known stand behind each column; more can be added "
         "with --columns of swc-validate(1).");
    line(page, "",
         "In a --columns file sections are kinds, keys are columns, and headings are "
         "separated by '|':");
    assert_true(swc_buf_add_text(page, ".PP\n.RS\n.nf\n[students]\nfull_name = Quý danh | Tên gọi\n"
                                       ".fi\n.RE\n"));
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        size_t count = 0;
        const swc_column *columns = swc_kind_columns((swc_kind)kind, &count);
        line(page, ".SH", swc_kind_name((swc_kind)kind));
        for (size_t i = 0; i < count; i++) {
            add_column(page, (swc_kind)kind, &columns[i]);
        }
    }
    line(page, ".SH SEE ALSO", NULL);
    line(page, ".BR swc\\-validate (1),", NULL);
    line(page, ".BR swc\\-codes (7)", NULL);
}

static void check_page(const char *path, void (*write)(swc_buf *page))
{
    swc_buf page = {0};
    swc_buf found = {0};
    char bytes[4096];
    size_t got = 0;
    write(&page);
    if (getenv("SWC_WRITE_MAN") != NULL) {
        FILE *out = fopen(path, "wb");
        assert_non_null(out);
        assert_int_equal(fwrite(page.data, 1, page.length, out), page.length);
        assert_int_equal(fclose(out), 0);
    }
    FILE *in = fopen(path, "rb");
    assert_non_null(in);
    while ((got = fread(bytes, 1, sizeof bytes, in)) > 0) {
        assert_true(swc_buf_add(&found, bytes, got));
    }
    (void)fclose(in);
    if (!swc_str_equal(swc_buf_str(&page), swc_buf_str(&found))) {
        fail_msg("%s is not current: run SWC_WRITE_MAN=1 test_man_pages", path);
    }
    swc_buf_free(&page);
    swc_buf_free(&found);
}

static void the_page_of_codes_is_current(void **state)
{
    (void)state;
    check_page(SWC_SOURCE_DIR "/man/swc-codes.7", write_codes);
}

static void the_page_of_columns_is_current(void **state)
{
    (void)state;
    check_page(SWC_SOURCE_DIR "/man/swc-columns.7", write_columns);
}

/* SPEC 5: one plain sentence in each language, with an example, for every code. */
static void every_code_has_its_sentence_and_example(void **state)
{
    (void)state;
    for (int code = 0; code < SWC_ISSUE_COUNT; code++) {
        for (int lang = 0; lang < 2; lang++) {
            const char *text = swc_issue_text((swc_issue_code)code, (swc_lang)lang);
            const char *example = swc_issue_example((swc_issue_code)code, (swc_lang)lang);
            assert_true(strlen(text) > 20 && text[strlen(text) - 1] == '.');
            assert_null(strchr(text, '\n'));
            assert_true(strlen(example) > 5);
            const char *mark = strchr(text, '{');
            assert_true(mark == NULL || (mark > text + 1 && memcmp(mark - 2, " ({", 3) == 0));
        }
        assert_string_not_equal(swc_issue_text((swc_issue_code)code, SWC_VI),
                                swc_issue_text((swc_issue_code)code, SWC_EN));
    }
}

static void a_detail_that_nobody_gave_leaves_no_brackets(void **state)
{
    (void)state;
    const swc_str none[2] = {{NULL, 0}, {NULL, 0}};
    const swc_str some[2] = {SWC_STR("12 digits"), {NULL, 0}};
    swc_buf text = {0};
    assert_true(swc_issue_message_add(&text, SWC_ISSUE_PATTERN, none, SWC_EN));
    assert_null(strpbrk(text.data, "(){}"));
    swc_buf_clear(&text);
    assert_true(swc_issue_message_add(&text, SWC_ISSUE_PATTERN, some, SWC_EN));
    assert_non_null(strstr(text.data, " (12 digits)."));
    swc_buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_page_of_codes_is_current),
        cmocka_unit_test(the_page_of_columns_is_current),
        cmocka_unit_test(every_code_has_its_sentence_and_example),
        cmocka_unit_test(a_detail_that_nobody_gave_leaves_no_brackets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

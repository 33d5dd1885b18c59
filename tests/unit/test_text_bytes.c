/* Large text files whose beginning proves that they are UTF-8: what follows is checked while it is
 * read, from a file or a pipe, in pieces of any size. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/csv/text_bytes.h"
#include "swc/memory.h"

/* Longer than what is looked at before the first pass. */
enum { BEGINNING_BYTES = 300 << 10 };

static swc_encoding_judge *judge;

static int make_judge(void **state)
{
    swc_error error;
    (void)state;
    return swc_encoding_judge_new(&judge, &error) == SWC_OK ? 0 : -1;
}

static int free_judge(void **state)
{
    (void)state;
    swc_encoding_judge_free(judge);
    return 0;
}

/* A beginning, cut anywhere in its last line so that pieces end inside of letters, and a tail. */
static swc_buf text_with(const char *line, swc_str tail)
{
    swc_buf text = {0};
    while (text.length < BEGINNING_BYTES) {
        assert_true(swc_buf_add_text(&text, line));
    }
    assert_true(swc_buf_add_str(&text, tail));
    return text;
}

static swc_source *open_file(swc_str text)
{
    swc_source *source;
    swc_error error;
    char path[] = "/tmp/swc-test-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text.data, text.length), text.length);
    (void)close(fd);
    assert_int_equal(swc_source_open(path, true, &source, &error), SWC_OK);
    (void)unlink(path);
    return source;
}

/* Everything from the first byte on, asked for in pieces. */
static swc_buf read_pass(swc_text_bytes *bytes, size_t piece)
{
    swc_buf out = {0};
    swc_error error;
    size_t got = 1;
    assert_int_equal(swc_text_bytes_rewind(bytes, &error), SWC_OK);
    while (got > 0) {
        assert_true(swc_buf_reserve(&out, piece));
        assert_int_equal(swc_text_bytes_read(bytes, out.data + out.length, piece, &got, &error),
                         SWC_OK);
        assert_true(got <= piece);
        out.length += got;
    }
    return out;
}

typedef struct expected {
    swc_encoding encoding;
    bool proved; /* by its beginning */
    bool exact;  /* to its end */
    swc_str text;
} expected;

static void check_source(swc_source *source, size_t piece, const expected *wanted)
{
    swc_text_bytes bytes = {.source = source, .judge = judge};
    swc_issue_code code;
    swc_error error;
    assert_int_equal(swc_text_scan(source, NULL, judge, &bytes.file, &code, &error), SWC_OK);
    assert_int_equal(bytes.file.encoding, wanted->encoding);
    assert_int_equal(bytes.file.checked, !wanted->proved);
    for (size_t pass = 0; pass < 2; pass++) {
        swc_buf out = read_pass(&bytes, piece);
        assert_int_equal(out.length, wanted->text.length);
        assert_memory_equal(out.data, wanted->text.data, out.length);
        swc_buf_free(&out);
        assert_int_equal(bytes.file.exact, wanted->exact);
        assert_true(bytes.file.checked);
    }
    swc_text_bytes_free(&bytes);
    swc_source_close(source);
}

/* A pipe that gives `step` bytes at a time. */
static void check_pipe(swc_str text, size_t step, const expected *wanted)
{
    int ends[2];
    int kept = dup(STDIN_FILENO);
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        (void)close(ends[0]);
        for (size_t at = 0; at < text.length; at += step) {
            size_t count = text.length - at < step ? text.length - at : step;
            if (write(ends[1], text.data + at, count) != (ssize_t)count) {
                _exit(1);
            }
        }
        _exit(0);
    }
    (void)close(ends[1]);
    assert_int_equal(dup2(ends[0], STDIN_FILENO), STDIN_FILENO);
    (void)close(ends[0]);
    swc_source *source;
    swc_error error;
    assert_int_equal(swc_source_open("-", true, &source, &error), SWC_OK);
    check_source(source, 64 << 10, wanted);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_int_equal(dup2(kept, STDIN_FILENO), STDIN_FILENO);
    (void)close(kept);
}

static void check_text(swc_str text, const expected *wanted)
{
    static const size_t pieces[] = {1, 7, 63, 64, 65, 4096, 64 << 10};
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        check_source(open_file(text), pieces[i], wanted);
    }
    check_pipe(text, 4093, wanted);
}

static const char vietnamese[] = "Trường tiểu học Lê Hồng Phong,Nguyễn Thị Huệ\n";

/* The tail as written, and as it is to be read. */
static void check_tail(swc_str written, swc_str read, bool exact)
{
    swc_buf text = text_with(vietnamese, written);
    swc_buf right = text_with(vietnamese, read);
    check_text(swc_buf_str(&text),
               &(expected){SWC_ENCODING_UTF8, true, exact, swc_buf_str(&right)});
    swc_buf_free(&text);
    swc_buf_free(&right);
}

static void sound_text_passes_as_it_is(void **state)
{
    (void)state;
    check_tail(SWC_STR(""), SWC_STR(""), true);
    check_tail(SWC_STR("x"), SWC_STR("x"), true);
    check_tail(SWC_STR("Huệ"), SWC_STR("Huệ"), true);
    check_tail(SWC_STR("\xF0\x9F\x92\xBB"), SWC_STR("\xF0\x9F\x92\xBB"), true);
    check_tail(SWC_STR("U+FFFD \xEF\xBF\xBD\n"), SWC_STR("U+FFFD \xEF\xBF\xBD\n"), true);
}

static void what_is_no_utf8_is_marked_from_there_on(void **state)
{
    (void)state;
    /* TCVN3 for "Hùng, Trần Đức", then UTF-8 again */
    check_tail(SWC_STR("H\xEF"
                       "ng,Tr\xC7n \xA7\xF8"
                       "c\nHuệ\n"),
               SWC_STR("H\xEF\xBF\xBDng,Tr\xEF\xBF\xBDn \xEF\xBF\xBD\xEF\xBF\xBD"
                       "c\nHuệ\n"),
               false);
    check_tail(SWC_STR("Hu\xE1\xBB"), SWC_STR("Hu\xEF\xBF\xBD"), false);
    check_tail(SWC_STR("Hu\xE1"), SWC_STR("Hu\xEF\xBF\xBD"), false);
    check_tail(SWC_STR("\xC0\xAF\n"), SWC_STR("\xEF\xBF\xBD\xEF\xBF\xBD\n"), false);
}

/* However much of an old encoding follows: the beginning is not read in it. */
static void a_long_tail_in_an_old_encoding_does_not_turn_the_beginning(void **state)
{
    (void)state;
    swc_buf tail = {0};
    swc_buf marked = {0};
    for (size_t i = 0; i < 40000; i++) {
        assert_true(swc_buf_add_text(&tail, "Tr\xC7n H\xEFng\n"));
        assert_true(swc_buf_add_text(&marked, "Tr\xEF\xBF\xBDn H\xEF\xBF\xBDng\n"));
    }
    check_tail(swc_buf_str(&tail), swc_buf_str(&marked), false);
    swc_buf_free(&tail);
    swc_buf_free(&marked);
}

/* Without many letters at its beginning a file is looked at whole, as any small one is. */
static void a_beginning_in_ascii_proves_nothing(void **state)
{
    (void)state;
    swc_buf text = text_with("Laptop Dell,5CD1234ABC,2021\n", SWC_STR("Huệ\n"));
    check_text(swc_buf_str(&text), &(expected){SWC_ENCODING_UTF8, false, true, swc_buf_str(&text)});
    swc_buf_free(&text);
}

static void a_mark_at_the_start_is_passed_over(void **state)
{
    (void)state;
    swc_buf body = text_with(vietnamese, SWC_STR("Huệ\n"));
    swc_buf text = {0};
    assert_true(swc_buf_add_text(&text, "\xEF\xBB\xBF") &&
                swc_buf_add_str(&text, swc_buf_str(&body)));
    check_text(swc_buf_str(&text), &(expected){SWC_ENCODING_UTF8, true, true, swc_buf_str(&body)});
    swc_buf_free(&text);
    swc_buf_free(&body);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sound_text_passes_as_it_is),
        cmocka_unit_test(what_is_no_utf8_is_marked_from_there_on),
        cmocka_unit_test(a_long_tail_in_an_old_encoding_does_not_turn_the_beginning),
        cmocka_unit_test(a_beginning_in_ascii_proves_nothing),
        cmocka_unit_test(a_mark_at_the_start_is_passed_over),
    };
    return cmocka_run_group_tests(tests, make_judge, free_judge);
}

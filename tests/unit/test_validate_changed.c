/* A file that somebody else writes to between its two readings gives no stream. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "swc/validate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROWS = 30, MANY = 12, PATH_BYTES = 64 }; /* more than stay open between the readings */

static const char header[] = "Họ và tên,Ngày sinh,Trường,Huyện,Lớp,Đối tượng\n";
static const char row[] = "Lê Thị Hoa,01/02/2013,TH Kim Đồng,Krông Bông,3A,Hộ nghèo\n";
static char folder[] = "/tmp/swc-test-XXXXXX";
static char paths[MANY][PATH_BYTES];

static void write_rows(const char *path, const char *mode, const char *first, size_t rows)
{
    FILE *file = fopen(path, mode);
    assert_non_null(file);
    (void)fputs(first, file);
    for (size_t i = 0; i < rows; i++) {
        (void)fputs(row, file);
    }
    assert_int_equal(fclose(file), 0);
}

static int name_files(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL) {
        return -1;
    }
    for (size_t i = 0; i < MANY; i++) {
        (void)snprintf(paths[i], sizeof paths[i], "%s/%zu.csv", folder, i);
    }
    return 0;
}

static int remove_files(void **state)
{
    (void)state;
    for (size_t i = 0; i < MANY; i++) {
        (void)unlink(paths[i]);
    }
    return rmdir(folder);
}

/* Validate the first files, and do something to one of them after the first reading. */
static swc_status validate(size_t file_count, void (*meanwhile)(const char *path), swc_error *error)
{
    const char *names[MANY];
    for (size_t i = 0; i < file_count; i++) {
        names[i] = paths[i];
        write_rows(paths[i], "w", header, ROWS);
    }
    swc_issues *issues = NULL;
    swc_validate *run = NULL;
    swc_output *output = NULL;
    swc_stream_writer *writer = NULL;
    swc_validate_summary summary = {0};
    assert_int_equal(swc_issues_new(&(swc_issues_options){0}, &issues, error), SWC_OK);
    swc_validate_options options = {
        .files = names, .file_count = file_count, .kind = SWC_STUDENTS, .issues = issues};
    assert_int_equal(swc_validate_new(&options, &run, error), SWC_OK);
    assert_int_equal(swc_validate_scan(run, error), SWC_OK);
    meanwhile(names[file_count - 1]);
    assert_int_equal(swc_output_open("/dev/null", (swc_output_options){0}, &output, error), SWC_OK);
    assert_int_equal(swc_stream_writer_new(output, (swc_stream_style){0}, &writer, error), SWC_OK);
    swc_status status = swc_validate_emit(run, writer, &summary, error);
    assert_true(status != SWC_OK || summary.in == file_count * ROWS);
    swc_stream_writer_free(writer);
    swc_output_discard(output);
    swc_validate_free(run);
    swc_issues_free(issues);
    return status;
}

static void leave(const char *path)
{
    assert_int_equal(access(path, R_OK), 0);
}

static void cut(const char *path)
{
    assert_int_equal(truncate(path, (off_t)(sizeof header - 1 + 9 * (sizeof row - 1))), 0);
}

static void add(const char *path)
{
    write_rows(path, "a", "", 1);
}

static void replace(const char *path)
{
    char other[PATH_BYTES + 4];
    (void)snprintf(other, sizeof other, "%s.new", path);
    write_rows(other, "w", header, ROWS);
    assert_int_equal(rename(other, path), 0);
}

static void a_file_that_stays_is_read(void **state)
{
    (void)state;
    swc_error error = {0};
    assert_int_equal(validate(1, leave, &error), SWC_OK);
    assert_int_equal(validate(MANY, leave, &error), SWC_OK);
}

static void a_file_that_changes_is_refused_by_name(void **state)
{
    (void)state;
    static void (*const changes[])(const char *path) = {cut, add};
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        static const size_t counts[] = {1, MANY};
        for (size_t j = 0; j < sizeof counts / sizeof counts[0]; j++) {
            swc_error error = {0};
            assert_int_equal(validate(counts[j], changes[i], &error), SWC_ERR_INPUT);
            assert_non_null(strstr(error.text[SWC_EN], paths[counts[j] - 1]));
            assert_non_null(strstr(error.text[SWC_EN], "was changed"));
        }
    }
}

/* One file stays open: what is read is the old one, whole. */
static void a_file_that_is_replaced_is_refused_only_when_it_is_opened_again(void **state)
{
    (void)state;
    swc_error error = {0};
    assert_int_equal(validate(1, replace, &error), SWC_OK);
    assert_int_equal(validate(MANY, replace, &error), SWC_ERR_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_that_stays_is_read),
        cmocka_unit_test(a_file_that_changes_is_refused_by_name),
        cmocka_unit_test(a_file_that_is_replaced_is_refused_only_when_it_is_opened_again),
    };
    return cmocka_run_group_tests(tests, name_files, remove_files);
}

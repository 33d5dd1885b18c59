/* Bytes that can be read twice: files, and pipes that are kept. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/source.h"

static char folder[] = "/tmp/swc-test-XXXXXX";
static char path[256];

static int make_folder(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL) {
        return -1;
    }
    (void)snprintf(path, sizeof path, "%s/pipe", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

/* Byte number `at` of the stream that the tests send. */
static uint8_t byte_at(uint64_t at)
{
    return (uint8_t)((at * 31 + at / 251) & 0xFF);
}

/* A FIFO into which a child writes `length` bytes. */
static pid_t start_pipe(uint64_t length)
{
    assert_int_equal(mkfifo(path, 0600), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child > 0) {
        return child;
    }
    int out = open(path, O_WRONLY);
    uint8_t bytes[4096];
    for (uint64_t at = 0; out >= 0 && at < length;) {
        size_t count = length - at < sizeof bytes ? (size_t)(length - at) : sizeof bytes;
        for (size_t i = 0; i < count; i++) {
            bytes[i] = byte_at(at + i);
        }
        if (write(out, bytes, count) != (ssize_t)count) {
            _exit(1);
        }
        at += count;
    }
    _exit(0);
}

static void end_pipe(pid_t child)
{
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    (void)unlink(path);
}

static uint64_t read_all(swc_source *source)
{
    static uint8_t buffer[70000];
    uint64_t total = 0;
    size_t got = 1;
    while (got > 0) {
        assert_int_equal(swc_source_read(source, buffer, sizeof buffer, &got, NULL), SWC_OK);
        for (size_t i = 0; i < got; i += 997) {
            assert_int_equal(buffer[i], byte_at(total + i));
        }
        total += got;
    }
    return total;
}

static void assert_pipe_is_read_twice(uint64_t length)
{
    swc_source *source = NULL;
    pid_t child = start_pipe(length);
    assert_int_equal(swc_source_open(path, true, &source, NULL), SWC_OK);
    uint8_t first[100];
    size_t got = 0;
    assert_int_equal(swc_source_read(source, first, sizeof first, &got, NULL), SWC_OK);
    assert_int_equal(first[0], byte_at(0));
    assert_int_equal(swc_source_rewind(source, NULL), SWC_OK);
    assert_int_equal(read_all(source), length);
    assert_int_equal(swc_source_rewind(source, NULL), SWC_OK);
    assert_int_equal(read_all(source), length);
    swc_source_close(source);
    end_pipe(child);
}

static void a_pipe_is_kept_in_memory(void **state)
{
    (void)state;
    assert_pipe_is_read_twice(1000000);
}

static void a_pipe_over_64_mib_is_kept_in_a_file_without_a_name(void **state)
{
    (void)state;
    assert_int_equal(setenv("TMPDIR", folder, 1), 0);
    assert_pipe_is_read_twice((uint64_t)67 << 20);
    assert_int_equal(unsetenv("TMPDIR"), 0);
    /* remove_folder fails if a name was left */
}

static void containers_can_look_anywhere_in_a_pipe(void **state)
{
    (void)state;
    swc_source *source = NULL;
    pid_t child = start_pipe(100000);
    uint8_t bytes[100];
    size_t got = 0;
    uint64_t size = 0;
    assert_int_equal(swc_source_open(path, true, &source, NULL), SWC_OK);
    assert_int_equal(swc_source_read_at(source, 99990, bytes, sizeof bytes, &got, NULL), SWC_OK);
    assert_int_equal(got, 10);
    assert_int_equal(bytes[9], byte_at(99999));
    assert_int_equal(swc_source_read_at(source, UINT64_MAX, bytes, sizeof bytes, &got, NULL),
                     SWC_OK);
    assert_int_equal(got, 0);
    assert_int_equal(swc_source_size(source, &size, NULL), SWC_OK);
    assert_int_equal(size, 100000);
    assert_int_equal(read_all(source), 100000); /* looking does not move the reading */
    swc_source_close(source);
    end_pipe(child);
}

static void a_pipe_that_is_not_kept_is_read_once(void **state)
{
    (void)state;
    swc_source *source = NULL;
    pid_t child = start_pipe(1000);
    assert_int_equal(swc_source_open(path, false, &source, NULL), SWC_OK);
    assert_int_equal(read_all(source), 1000);
    assert_int_equal(swc_source_rewind(source, NULL), SWC_ERR_INTERNAL);
    swc_source_close(source);
    end_pipe(child);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pipe_is_kept_in_memory),
        cmocka_unit_test(a_pipe_over_64_mib_is_kept_in_a_file_without_a_name),
        cmocka_unit_test(containers_can_look_anywhere_in_a_pipe),
        cmocka_unit_test(a_pipe_that_is_not_kept_is_read_once),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

/* Sealed streams: written as SPEC 2 says, and refused when one byte is missing or other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "swc/swc.h"

#define BODY "a,b\n1,\"x,y\"\n\"#2\",\n#swc validate version=0.1.0 kind=devices in=2 out=2\n"
/* printf BODY | sha256sum */
#define SEAL "#end rows=2 sha256=ab4414081ecddb439982f5ca1f9dd892de49e2d50122f0a40ba0e458c2d56b24\n"
static const char whole[] = BODY SEAL;
static char path[] = "/tmp/swc-stream-XXXXXX";

static int make_file(void **state)
{
    (void)state;
    int fd = mkstemp(path);
    return fd < 0 ? -1 : close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

static void put(const char *text, size_t length)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, length, file), length);
    (void)fclose(file);
}

static swc_status read_it(bool accept_unsealed, const char *kind, swc_table *table, size_t *dropped)
{
    swc_stream_options options = {.accept_unsealed = accept_unsealed, .kind = kind};
    swc_error error = {0};
    swc_status status = swc_stream_read(path, &options, table, dropped, &error);
    if (status != SWC_OK) {
        assert_true(error.text[SWC_VI][0] != '\0' && error.text[SWC_EN][0] != '\0');
    }
    return status;
}

static void a_stream_is_written_with_its_notes_and_its_seal(void **state)
{
    (void)state;
    const swc_str rows[][2] = {
        {SWC_STR("a"), SWC_STR("b")}, {SWC_STR("1"), SWC_STR("x,y")}, {SWC_STR("#2"), SWC_STR("")}};
    swc_output *output = NULL;
    swc_stream_writer *writer = NULL;
    assert_int_equal(swc_output_open(path, (swc_output_options){0}, &output, NULL), SWC_OK);
    assert_int_equal(swc_stream_writer_new(output, (swc_stream_style){0}, &writer, NULL), SWC_OK);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(swc_stream_write(writer, rows[i], 2, NULL), SWC_OK);
    }
    assert_int_equal(
        swc_stream_write_note(writer,
                              SWC_STR("#swc validate version=0.1.0 kind=devices in=2 out=2"), NULL),
        SWC_OK);
    assert_int_equal(swc_stream_write_end(writer, NULL), SWC_OK);
    swc_stream_writer_free(writer);
    assert_int_equal(swc_output_commit(output, NULL), SWC_OK);

    char got[512] = {0};
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    (void)fread(got, 1, sizeof got - 1, file);
    (void)fclose(file);
    assert_string_equal(got, whole);
}

/* Output goes out in blocks, whose ends fall anywhere in a row, or several into one. */
static void rows_shorter_and_longer_than_a_block_of_output_all_arrive(void **state)
{
    (void)state;
    enum { ROWS = 60000, LONG_AT = 20000, LONG_BYTES = 600000, ROOM = 2 << 20 };
    char *expected = malloc(ROOM);
    char *got = malloc(ROOM);
    char *long_cell = malloc(LONG_BYTES);
    assert_true(expected != NULL && got != NULL && long_cell != NULL);
    memset(long_cell, 'x', LONG_BYTES);
    swc_output *output = NULL;
    swc_stream_writer *writer = NULL;
    assert_int_equal(swc_output_open(path, (swc_output_options){0}, &output, NULL), SWC_OK);
    assert_int_equal(swc_stream_writer_new(output, (swc_stream_style){0}, &writer, NULL), SWC_OK);
    size_t length = 0;
    for (int i = 0; i < ROWS; i++) {
        char number[16];
        int size = snprintf(number, sizeof number, "%d", i);
        swc_str cells[2] = {{number, (size_t)size}, SWC_STR("ward")};
        cells[1] = i == LONG_AT ? (swc_str){long_cell, LONG_BYTES} : cells[1];
        assert_int_equal(swc_stream_write(writer, cells, 2, NULL), SWC_OK);
        for (size_t c = 0; c < 2; c++) {
            memcpy(expected + length, cells[c].data, cells[c].length);
            length += cells[c].length;
            expected[length++] = c == 0 ? ',' : '\n';
        }
    }
    assert_int_equal(swc_stream_write_end(writer, NULL), SWC_OK);
    swc_stream_writer_free(writer);
    assert_int_equal(swc_output_commit(output, NULL), SWC_OK);

    FILE *file = fopen(path, "r");
    assert_non_null(file);
    size_t size = fread(got, 1, ROOM, file);
    (void)fclose(file);
    assert_true(size > length && size < length + 128);
    assert_memory_equal(got, expected, length);
    assert_memory_equal(got + length, "#end rows=59999 sha256=", 23);
    free(expected);
    free(got);
    free(long_cell);
}

static void a_whole_stream_reads_back(void **state)
{
    (void)state;
    swc_table table;
    size_t dropped = 9;
    put(whole, sizeof whole - 1);
    assert_int_equal(read_it(false, "devices", &table, &dropped), SWC_OK);
    assert_int_equal(table.row_count, 2);
    assert_int_equal(dropped, 0);
    assert_false(table.unsealed);
    assert_true(swc_str_is(swc_table_cell(&table, 0, 1), "x,y"));
    assert_true(swc_str_is(swc_table_cell(&table, 1, 0), "#2"));
    assert_true(swc_str_is(swc_stream_note_value(&table, "validate", "in"), "2"));
    swc_table_free(&table);
}

static void a_stream_cut_at_any_byte_is_refused(void **state)
{
    (void)state;
    swc_table table;
    for (size_t length = 0; length < sizeof whole - 1; length++) {
        put(whole, length);
        assert_int_equal(read_it(false, NULL, &table, NULL), SWC_ERR_INPUT);
    }
}

static void a_stream_with_any_byte_altered_is_refused(void **state)
{
    (void)state;
    swc_table table;
    char altered[sizeof whole];
    for (size_t i = 0; i < sizeof whole - 1; i++) {
        memcpy(altered, whole, sizeof whole);
        altered[i] = altered[i] == 'z' ? 'y' : 'z';
        put(altered, sizeof whole - 1);
        assert_int_equal(read_it(false, NULL, &table, NULL), SWC_ERR_INPUT);
    }
}

static void nothing_may_follow_the_seal(void **state)
{
    (void)state;
    swc_table table;
    put(BODY SEAL "\n", sizeof(BODY SEAL "\n") - 1);
    assert_int_equal(read_it(false, NULL, &table, NULL), SWC_ERR_INPUT);
    put(BODY SEAL SEAL, sizeof(BODY SEAL SEAL) - 1);
    assert_int_equal(read_it(false, NULL, &table, NULL), SWC_ERR_INPUT);
}

static void a_failed_stream_is_refused_and_says_so(void **state)
{
    (void)state;
    swc_table table;
    swc_error error = {0};
    put("a\n1\n#fail status=3\n", 19);
    assert_int_equal(swc_stream_read(path, NULL, &table, NULL, &error), SWC_ERR_INPUT);
    assert_non_null(strstr(error.text[SWC_EN], "#fail"));
}

static void the_seal_is_judged_before_the_kind(void **state)
{
    (void)state;
    swc_table table;
    put(whole, sizeof whole - 1);
    assert_int_equal(read_it(false, "students", &table, NULL), SWC_ERR_USAGE);
    put(whole, sizeof whole - 2);
    assert_int_equal(read_it(false, "students", &table, NULL), SWC_ERR_INPUT);
}

static void unsealed_takes_whole_rows_and_counts_the_one_cut_off(void **state)
{
    (void)state;
    swc_table table;
    size_t dropped = 0;
    put("a,b\n1,2\n3", 9);
    assert_int_equal(read_it(true, NULL, &table, &dropped), SWC_OK);
    assert_true(table.unsealed);
    assert_int_equal(table.row_count, 1);
    assert_int_equal(dropped, 1);
    swc_table_free(&table);
}

static void unsealed_still_refuses_a_row_of_another_width(void **state)
{
    (void)state;
    swc_table table;
    put("a,b\n1\n3,4\n", 10);
    assert_int_equal(read_it(true, NULL, &table, NULL), SWC_ERR_INPUT);
}

static void cells_for_excel_are_neutralised_but_numbers_are_left_alone(void **state)
{
    (void)state;
    static const char *const cells[][2] = {
        {"=1+1", "'=1+1"}, {"@x", "'@x"},   {"-5", "-5"},          {"+84912345678", "+84912345678"},
        {"-cmd", "'-cmd"}, {"\tx", "'\tx"}, {"=a,b", "\"'=a,b\""}, {"Lan", "Lan"},
    };
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        swc_buf buf = {0};
        assert_true(swc_csv_add_cell(&buf, swc_str_of(cells[i][0]), false, true));
        assert_string_equal(buf.data, cells[i][1]);
        swc_buf_free(&buf);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stream_is_written_with_its_notes_and_its_seal),
        cmocka_unit_test(rows_shorter_and_longer_than_a_block_of_output_all_arrive),
        cmocka_unit_test(a_whole_stream_reads_back),
        cmocka_unit_test(a_stream_cut_at_any_byte_is_refused),
        cmocka_unit_test(a_stream_with_any_byte_altered_is_refused),
        cmocka_unit_test(nothing_may_follow_the_seal),
        cmocka_unit_test(a_failed_stream_is_refused_and_says_so),
        cmocka_unit_test(the_seal_is_judged_before_the_kind),
        cmocka_unit_test(unsealed_takes_whole_rows_and_counts_the_one_cut_off),
        cmocka_unit_test(unsealed_still_refuses_a_row_of_another_width),
        cmocka_unit_test(cells_for_excel_are_neutralised_but_numbers_are_left_alone),
    };
    return cmocka_run_group_tests_name("stream", tests, make_file, remove_file);
}

/* The .xlsx writer: what it refuses, what stays equal from run to run, and who may read the file.
 */
#include "io/workbook/workbook.h"

#include "swc/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char folder[] = "/tmp/swc-workbook-XXXXXX";

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

static void path_of(char *path, size_t size, const char *name)
{
    (void)snprintf(path, size, "%s/%s", folder, name);
}

static swc_buf read_all(const char *path)
{
    swc_buf bytes = {0};
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char chunk[4096];
    size_t got;
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        assert_true(swc_buf_add(&bytes, chunk, got));
    }
    (void)fclose(file);
    return bytes;
}

static void fill(swc_workbook *workbook)
{
    swc_cell_style number = {.number_format = "#,##0", .border = SWC_BORDER_ALL};
    swc_style style = swc_workbook_style(workbook, &number);
    assert_int_equal(style, swc_workbook_style(workbook, &number));
    swc_sheet *sheet = swc_workbook_sheet(workbook, SWC_STR("Nhu cầu"));
    swc_sheet_text(sheet, 0, 0, SWC_STR("=1+1"), 0);
    swc_sheet_integer(sheet, 0, 1, 1234567, style);
    swc_sheet_date(sheet, 1, 0, SWC_STR("2021-11-30"), 0);
    swc_sheet_formula(sheet, 1, 1, "=SUBTOTAL(9,B1:B1)", 1234567, style);
    swc_sheet_comment(sheet, 1, 1, SWC_STR("Ghi chú"));
    const char *words[] = {"same", "different", NULL};
    swc_sheet_list(sheet, 2, 0, 9, 0, words);
    swc_sheet_merge(sheet, 3, 0, 3, 3, SWC_STR("Tổng"), style);
    swc_text_sheet list = swc_workbook_text_sheet(workbook, SWC_STR("Lỗi"));
    swc_text_sheet_row(&list, (swc_str[]){SWC_STR("code"), SWC_STR("value")}, 2);
    swc_text_sheet_row(&list, (swc_str[]){SWC_STR("type"), SWC_STR("@cmd")}, 2);
}

static void write_book(const char *path, bool many_rows)
{
    swc_output *output;
    swc_workbook *workbook;
    swc_error error;
    assert_int_equal(swc_output_open(path, (swc_output_options){.personal = true}, &output, &error),
                     SWC_OK);
    swc_workbook_options options = {.title = "Thử", .many_rows = many_rows};
    assert_int_equal(swc_workbook_new(output, &options, &workbook, &error), SWC_OK);
    fill(workbook);
    assert_int_equal(swc_workbook_finish(&workbook, &error), SWC_OK);
    assert_null(workbook);
    assert_int_equal(swc_output_commit(output, &error), SWC_OK);
}

static void two_runs_give_the_same_bytes_and_only_the_owner_reads_them(void **state)
{
    (void)state;
    for (int many = 0; many <= 1; many++) {
        char first[64];
        char second[64];
        struct stat status;
        path_of(first, sizeof first, "a.xlsx");
        path_of(second, sizeof second, "b.xlsx");
        write_book(first, many != 0);
        (void)sleep(many == 0 ? 2 : 0); /* zip times count in steps of two seconds */
        write_book(second, many != 0);
        swc_buf a = read_all(first);
        swc_buf b = read_all(second);
        assert_true(a.length > 1000 && memcmp(a.data, "PK", 2) == 0);
        assert_true(swc_str_equal(swc_buf_str(&a), swc_buf_str(&b)));
        assert_int_equal(stat(first, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0600);
        swc_buf_free(&a);
        swc_buf_free(&b);
        assert_int_equal(unlink(first), 0);
        assert_int_equal(unlink(second), 0);
    }
}

static void a_device_gets_the_same_bytes_through_a_hidden_temporary(void **state)
{
    (void)state;
    write_book("/dev/null", false);
}

static swc_status refused(void (*write)(swc_sheet *sheet), swc_error *error)
{
    swc_output *output;
    swc_workbook *workbook;
    assert_int_equal(
        swc_output_open("/dev/null", (swc_output_options){.personal = false}, &output, error),
        SWC_OK);
    assert_int_equal(
        swc_workbook_new(output, &(swc_workbook_options){.title = NULL}, &workbook, error), SWC_OK);
    swc_sheet *sheet = swc_workbook_sheet(workbook, SWC_STR("x"));
    write(sheet);
    swc_sheet_text(sheet, 0, 0, SWC_STR("written after the failure"), 0);
    swc_status status = swc_workbook_finish(&workbook, error);
    swc_output_discard(output);
    return status;
}

static void write_below_the_sheet(swc_sheet *sheet)
{
    swc_sheet_text(sheet, 1048576, 0, SWC_STR("x"), 0);
}

static void write_long_text(swc_sheet *sheet)
{
    swc_buf text = {0};
    for (int i = 0; i < 32768; i++) {
        assert_true(swc_buf_add_text(&text, "ế"));
    }
    swc_sheet_text(sheet, 0, 0, swc_buf_str(&text), 0);
    swc_buf_free(&text);
}

static void write_longest_text(swc_sheet *sheet)
{
    swc_buf text = {0};
    for (int i = 0; i < 32767; i++) {
        assert_true(swc_buf_add_text(&text, "ế"));
    }
    swc_sheet_text(sheet, 0, 0, swc_buf_str(&text), 0);
    swc_buf_free(&text);
}

static void write_large_number(swc_sheet *sheet)
{
    swc_sheet_integer(sheet, 0, 0, INT64_C(9007199254740993), 0);
}

static void write_largest_number(swc_sheet *sheet)
{
    swc_sheet_integer(sheet, 0, 0, INT64_C(9007199254740992), 0);
}

static void what_a_sheet_cannot_hold_is_refused_and_not_cut(void **state)
{
    (void)state;
    swc_error error = {0};
    assert_int_equal(refused(write_below_the_sheet, &error), SWC_ERR_DATA);
    assert_non_null(strstr(error.text[SWC_EN], "1,048,576"));
    assert_int_equal(refused(write_long_text, &error), SWC_ERR_DATA);
    assert_int_equal(refused(write_large_number, &error), SWC_ERR_DATA);
    assert_int_equal(refused(write_longest_text, &error), SWC_OK);
    assert_int_equal(refused(write_largest_number, &error), SWC_OK);
}

static void sheet_names_are_cleaned_cut_and_kept_apart(void **state)
{
    (void)state;
    swc_output *output;
    swc_workbook *workbook;
    swc_error error;
    assert_int_equal(
        swc_output_open("/dev/null", (swc_output_options){.personal = false}, &output, &error),
        SWC_OK);
    assert_int_equal(
        swc_workbook_new(output, &(swc_workbook_options){.title = NULL}, &workbook, &error),
        SWC_OK);
    const char *cases[][2] = {
        {"BB 001 [a]:*?/\\", "BB 001 -a------"},
        {"bb 001 [A]:*?/\\", "bb 001 -A------ (2)"},
        {"Ưu tiên x cấp của toàn tỉnh và các huyện", "Ưu tiên x cấp của toàn tỉnh và "},
        {"ưu tiên x cấp của toàn tỉnh và các huyện", "ưu tiên x cấp của toàn tỉnh (2)"},
        {"", "-"},
        {"'", "- (2)"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_sheet *sheet = swc_workbook_sheet(workbook, swc_str_of(cases[i][0]));
        assert_string_equal(swc_sheet_name(sheet), cases[i][1]);
    }
    assert_int_equal(swc_workbook_finish(&workbook, &error), SWC_OK);
    assert_int_equal(swc_output_commit(output, &error), SWC_OK);
}

static void cells_are_named_as_excel_names_them(void **state)
{
    (void)state;
    char name[16];
    const struct {
        uint32_t row, column;
        bool fixed;
        const char *name;
    } cases[] = {{0, 0, false, "A1"},
                 {6, 1, true, "$B$7"},
                 {8, 25, false, "Z9"},
                 {0, 26, false, "AA1"},
                 {0, 701, false, "ZZ1"},
                 {0, 702, false, "AAA1"},
                 {1048575, 16383, false, "XFD1048576"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_cell_name(cases[i].row, cases[i].column, cases[i].fixed, name);
        assert_string_equal(name, cases[i].name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_runs_give_the_same_bytes_and_only_the_owner_reads_them),
        cmocka_unit_test(a_device_gets_the_same_bytes_through_a_hidden_temporary),
        cmocka_unit_test(what_a_sheet_cannot_hold_is_refused_and_not_cut),
        cmocka_unit_test(sheet_names_are_cleaned_cut_and_kept_apart),
        cmocka_unit_test(cells_are_named_as_excel_names_them),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

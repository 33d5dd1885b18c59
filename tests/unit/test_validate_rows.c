/* Which rows below a header are data, line by line, on tables as schools write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ops/validate/table_state.h"

#include <string.h>

enum { COLUMNS = 5 };

/* A table STT | Họ và tên | Ngày sinh | Đối tượng | (no heading), with its header in row 3. */
typedef struct form {
    sheet_plan sheet;
    column_plan columns[COLUMNS];
    swc_str header[COLUMNS];
    table_state state;
} form;

static void begin(form *table)
{
    static const char *const headings[COLUMNS] = {"STT", "Họ và tên", "Ngày sinh", "Đối tượng", ""};
    memset(table, 0, sizeof *table);
    for (size_t c = 0; c < COLUMNS; c++) {
        table->header[c] = swc_str_of(headings[c]);
        table->columns[c].heading = table->header[c];
        table->columns[c].use = c == 0 ? USE_DROPPED : c == COLUMNS - 1 ? USE_BLANK : USE_VALUE;
    }
    table->sheet = (sheet_plan){
        .header_row = 3,
        .header_last_row = 3,
        .header_cells = {table->header, NULL},
        .header_row_count = 1,
        .columns = table->columns,
        .column_count = COLUMNS,
        .required_columns = {1, 2, 3},
        .required_count = 3,
        .numbering = 0,
        .name_column = 1,
        .province_column = SWC_NO_COLUMN,
    };
    swc_validate_table_state_begin(&table->state, &table->sheet);
}

/* Judge the next row; NULL and "" are cells that are not there. */
static row_verdict judge(form *table, uint64_t number, const char *const texts[COLUMNS],
                         swc_line *line)
{
    swc_cell cells[COLUMNS];
    swc_row row = {.number = number, .cells = cells, .width = COLUMNS};
    for (uint32_t c = 0; c < COLUMNS; c++) {
        if (texts[c] != NULL && texts[c][0] != '\0') {
            cells[row.cell_count++] =
                (swc_cell){.column = c, .type = SWC_CELL_TEXT, .text = swc_str_of(texts[c])};
        }
    }
    return swc_validate_table_state_judge(&table->state, &row, line);
}

#define ROW(table, number, ...)                                                                    \
    judge(table, number, (const char *const[COLUMNS]){__VA_ARGS__}, &(swc_line){0})

static void rows_above_and_of_the_header_are_no_data(void **state)
{
    (void)state;
    form table;
    begin(&table);
    assert_int_equal(ROW(&table, 1, "TRƯỜNG TH LÊ LỢI"), ROW_ABOVE);
    assert_int_equal(ROW(&table, 3, "STT", "Họ và tên", "Ngày sinh", "Đối tượng"), ROW_ABOVE);
    assert_int_equal(ROW(&table, 4, "(1)", "(2)", "(3)", "(4)"), ROW_NUMBERS);
    assert_int_equal(ROW(&table, 5, "1", "Lê Văn An", "01/02/2013", "Hộ nghèo"), ROW_DATA);
}

static void a_row_that_lacks_cells_is_data_until_the_table_ends(void **state)
{
    (void)state;
    form table;
    begin(&table);
    assert_int_equal(ROW(&table, 4, "1", "Lê Văn An", "", ""), ROW_DATA);
    assert_int_equal(ROW(&table, 5, "", "Lê Văn Bi", "01/02/2013", ""), ROW_DATA);
    assert_int_equal(ROW(&table, 6, "", "Tổng cộng: 2 học sinh"), ROW_TOTAL);
    assert_int_equal(ROW(&table, 7, "", "Nguyễn Thị Lan", "", "Trần Quốc Bảo"), ROW_AFTER_END);
    /* a full row below a total is a child all the same, and so is what follows it */
    assert_int_equal(ROW(&table, 8, "3", "Lê Văn Ca", "01/02/2013", "Hộ nghèo"), ROW_DATA);
    assert_int_equal(ROW(&table, 9, "", "Lê Văn Du", "", ""), ROW_DATA);
}

static void a_subtotal_does_not_end_the_table(void **state)
{
    (void)state;
    form table;
    begin(&table);
    swc_line line = {0};
    assert_int_equal(ROW(&table, 4, "1", "Lê Văn An", "01/02/2013", "Hộ nghèo"), ROW_DATA);
    assert_int_equal(
        judge(&table, 5, (const char *const[COLUMNS]){"", "Cộng lớp 6A1: 1 học sinh"}, &line),
        ROW_SUBTOTAL);
    assert_int_equal(line.count, 1);
    assert_int_equal(ROW(&table, 6, "Lớp 6A2"), ROW_SUBHEADING);
    assert_string_equal(table.state.group.class_name, "6A2");
    assert_int_equal(ROW(&table, 7, "", "Lê Văn Bi", "", ""), ROW_DATA);
}

static void a_printed_page_may_repeat_the_header(void **state)
{
    (void)state;
    form table;
    begin(&table);
    assert_int_equal(ROW(&table, 4, "1", "Lê Văn An", "01/02/2013", "Hộ nghèo"), ROW_DATA);
    assert_int_equal(ROW(&table, 5, "", "Người lập biểu", "", "Hiệu trưởng"), ROW_AFTER_END);
    assert_int_equal(ROW(&table, 9, "STT", "Họ  và tên", "Ngày sinh", "Đối tượng"),
                     ROW_REPEATED_HEADER);
    assert_int_equal(ROW(&table, 10, "", "Lê Văn Bi", "", ""), ROW_DATA);
}

static void numbered_rows_that_nobody_filled_are_blank(void **state)
{
    (void)state;
    form table;
    begin(&table);
    assert_int_equal(ROW(&table, 4, "1", "Lê Văn An", "01/02/2013", "Hộ nghèo"), ROW_DATA);
    assert_int_equal(ROW(&table, 5, "2"), ROW_BLANK);
    assert_int_equal(ROW(&table, 6, "", " ", "\xC2\xA0"), ROW_BLANK);
    assert_int_equal(table.state.blank_rows, 0); /* nothing followed them yet */
    assert_int_equal(ROW(&table, 7, "3", "Lê Văn Bi", "01/02/2013", "Hộ nghèo"), ROW_DATA);
    assert_int_equal(table.state.blank_rows, 2);
}

static void a_lone_cell_that_names_nobody_is_astray(void **state)
{
    (void)state;
    form table;
    begin(&table);
    assert_int_equal(ROW(&table, 4, "", "", "", "", "x"), ROW_STRAY);
    assert_int_equal(ROW(&table, 5, "", "Lê Văn An"), ROW_DATA); /* a child without its data */
}

static void an_example_row_is_skipped_but_a_child_of_that_name_is_not(void **state)
{
    (void)state;
    form table;
    begin(&table);
    assert_int_equal(ROW(&table, 4, "VD", "Nguyễn Văn A", "01/02/2013", "Hộ nghèo"), ROW_EXAMPLE);
    assert_int_equal(ROW(&table, 5, "1", "Nguyễn Văn A", "01/02/2013", "Hộ nghèo"), ROW_DATA);
    assert_int_equal(ROW(&table, 6, "1", "Ví dụ: Lê Văn Tám", "01/02/2013", "Hộ nghèo"),
                     ROW_EXAMPLE);
    assert_int_equal(ROW(&table, 7, "1", "Vi Dự", "01/02/2013", "Hộ nghèo"), ROW_DATA);
    assert_true(table.state.example); /* and is asked about */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_above_and_of_the_header_are_no_data),
        cmocka_unit_test(a_row_that_lacks_cells_is_data_until_the_table_ends),
        cmocka_unit_test(a_subtotal_does_not_end_the_table),
        cmocka_unit_test(a_printed_page_may_repeat_the_header),
        cmocka_unit_test(numbered_rows_that_nobody_filled_are_blank),
        cmocka_unit_test(a_lone_cell_that_names_nobody_is_astray),
        cmocka_unit_test(an_example_row_is_skipped_but_a_child_of_that_name_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

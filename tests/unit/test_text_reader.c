/* Files of delimited text as they arrive: recognition, encoding, delimiter, line ends, rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "io/csv/dialect.h"
#include "io/reader.h"
#include "io/recognise.h"
#include "swc/memory.h"

static char folder[] = "/tmp/swc-test-XXXXXX";
static char path[256];

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) == NULL ? -1 : 0;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

static void note(void *context, swc_issue_code code, uint64_t row, uint32_t column,
                 const char *detail)
{
    (void)column;
    (void)detail;
    assert_true(
        swc_buf_printf(context, "%s@%llu\n", swc_issue_name(code), (unsigned long long)row));
}

static void render_rows(swc_reader *reader, swc_buf *out)
{
    swc_issue_code code;
    swc_error error;
    swc_row row;
    assert_int_equal(swc_reader_start(reader, 0, &code, &error), SWC_OK);
    while (swc_reader_next(reader, &row, &code, &error) == SWC_OK) {
        assert_true(swc_buf_printf(out, "%llu/%zu", (unsigned long long)row.number, row.width));
        for (size_t i = 0; i < row.cell_count; i++) {
            assert_true(swc_buf_printf(out, " %u%s=", row.cells[i].column,
                                       row.cells[i].flags != 0 ? "!" : ""));
            assert_true(swc_buf_add_str(out, row.cells[i].text));
        }
        assert_true(swc_buf_printf(out, "%s%s%s\n", row.quote_stray ? " stray" : "",
                                   row.quote_open ? " open" : "",
                                   row.encoding_unsure ? " unsure" : ""));
    }
}

/* What a file gave: notices, encoding, delimiter, rows, or its refusal. */
static void render_file(const char *name, const void *bytes, size_t length, const char *encoding,
                        swc_buf *out)
{
    swc_reader *reader = NULL;
    swc_reader_options options = {.encoding = encoding, .notice = note, .context = out};
    swc_issue_code code;
    swc_error error;
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    (void)fclose(file);
    swc_buf_clear(out);
    assert_true(swc_buf_add_text(out, ""));
    swc_status status = swc_reader_open(path, &options, &reader, &code, &error);
    if (status == SWC_OK) {
        assert_true(swc_buf_printf(out, "%s %c\n", swc_reader_encoding(reader),
                                   swc_reader_delimiter(reader)));
        render_rows(reader, out);
        swc_reader_close(reader);
    } else if (status == SWC_ERR_INPUT) {
        assert_true(strstr(error.text[SWC_EN], name) != NULL);
        assert_true(swc_buf_printf(out, "%s\n", swc_issue_name(code)));
    } else {
        assert_true(swc_buf_printf(out, "status %d\n", status));
    }
    (void)unlink(path);
}

static void assert_file(const char *name, const void *bytes, size_t length, const char *expected)
{
    swc_buf out = {0};
    render_file(name, bytes, length, NULL, &out);
    assert_string_equal(out.data, expected);
    swc_buf_free(&out);
}

#define ASSERT_FILE(name, literal, expected)                                                       \
    assert_file(name, literal, sizeof(literal) - 1, expected)

/* ---- encodings of the bytes ---- */

static void utf8_is_read_with_and_without_marks(void **state)
{
    (void)state;
    ASSERT_FILE("a.csv", "Mã,Tên\n1,Huệ\n", "utf-8 ,\n1/2 0=Mã 1=Tên\n2/2 0=1 1=Huệ\n");
    ASSERT_FILE("a.csv", "\xEF\xBB\xBFMã,Tên\n", "utf-8 ,\n1/2 0=Mã 1=Tên\n");
    ASSERT_FILE("a.csv", "\xEF\xBB\xBF\xEF\xBB\xBFMã,Tên\n", "utf-8 ,\n1/2 0=Mã 1=Tên\n");
}

static void utf16_is_read_with_and_without_marks(void **state)
{
    (void)state;
    static const char rows[] = "1/2 0=STT 1=Họ\n2/2 0=1 1=Lê\n";
    char expected[128];
    (void)snprintf(expected, sizeof expected, "utf-16le \t\n%s", rows);
    ASSERT_FILE("a.txt",
                "\xFF\xFES\0T\0T\0\t\0H\0\xCD\x1E\n\0"
                "1\0\t\0L\0\xEA\0\n\0",
                expected);
    ASSERT_FILE("a.txt",
                "S\0T\0T\0\t\0H\0\xCD\x1E\n\0"
                "1\0\t\0L\0\xEA\0\n\0",
                expected);
    (void)snprintf(expected, sizeof expected, "utf-16be \t\n%s", rows);
    ASSERT_FILE("a.txt",
                "\xFE\xFF\0S\0T\0T\0\t\0H\x1E\xCD\0\n\0"
                "1\0\t\0L\0\xEA\0\n",
                expected);
    ASSERT_FILE("a.txt",
                "\0S\0T\0T\0\t\0H\x1E\xCD\0\n\0"
                "1\0\t\0L\0\xEA\0\n",
                expected);
    ASSERT_FILE("a.txt",
                "\xFF\xFE"
                "a\0,\0\x3D\xD8\x00\xDE\n\0",
                "utf-16le ,\n1/2 0=a 1=😀\n");
}

static void half_a_pair_of_utf16_is_a_letter_lost(void **state)
{
    (void)state;
    ASSERT_FILE("a.txt",
                "\xFF\xFE"
                "a\0,\0b\0\n\0"
                "1\0,\0\x3D\xD8\n\0"
                "2\0,\0c\0\n\0",
                "utf-16le ,\n1/2 0=a 1=b\n2/2 0=1 1=\xEF\xBF\xBD\n3/2 0=2 1=c\n");
}

static void old_encodings_are_recognised_and_reported(void **state)
{
    (void)state;
    /* "Họ tên;Lớp" / "Nguyễn Thị Hồng;Lớp Bốn" / "Trần Văn Đức;Lớp Năm", by the table of letters */
    ASSERT_FILE("a.csv",
                "H\xE4 t\xAAn;L\xEDp\nNguy\xD4n Th\xDE H\xE5ng;L\xEDp B\xE8n\n"
                "Tr\xC7n V\xA8n \xA7\xF8"
                "c;L\xEDp N\xA8m\n",
                "encoding-legacy@0\ntcvn3 ;\n1/2 0=Họ tên 1=Lớp\n2/2 0=Nguyễn Thị Hồng 1=Lớp Bốn\n"
                "3/2 0=Trần Văn Đức 1=Lớp Năm\n");
}

static void a_row_of_another_encoding_is_doubtful(void **state)
{
    (void)state;
    ASSERT_FILE("a.csv", "Mã,Tên\n1,Nguyễn Huệ\n2,Nguy\xD4n\n3,Lê Lợi\n",
                "utf-8 ,\n1/2 0=Mã 1=Tên\n2/2 0=1 1=Nguyễn Huệ\n"
                "3/2 0=2 1=Nguy\xEF\xBF\xBDn unsure\n4/2 0=3 1=Lê Lợi\n");
}

static void bytes_of_no_vietnamese_encoding_are_refused(void **state)
{
    (void)state;
    ASSERT_FILE("a.csv",
                "id;nom\n1;caf\xE9 cr\xE8me br\xFBl\xE9"
                "e\n2;gar\xE7on\n",
                "encoding-unsure\n");
}

static void the_encoding_option_overrides(void **state)
{
    (void)state;
    swc_buf out = {0};
    render_file("a.csv", "a;b\nL\xEDp;Nguy\xD4n\n", 15, "TCVN3", &out);
    assert_string_equal(out.data, "encoding-legacy@0\ntcvn3 ;\n1/2 0=a 1=b\n2/2 0=Lớp 1=Nguyễn\n");
    render_file("a.csv", "a;b\n", 4, "klingon", &out);
    assert_string_equal(out.data, "status 2\n");
    /* old letters inside UTF-8 are a matter of columns: the bytes are UTF-8 all the same */
    render_file("a.csv", "a;\xC3\x94\n", 5, "tcvn3", &out);
    assert_string_equal(out.data, "utf-8 ;\n1/2 0=a 1=Ô\n");
    swc_buf_free(&out);
}

/* ---- what is no delimited text ---- */

static void other_formats_are_refused_by_name(void **state)
{
    (void)state;
    ASSERT_FILE("a.csv", "", "file-empty\n");
    ASSERT_FILE("a.csv", " \r\n\t\n", "file-empty\n");
    ASSERT_FILE("a.csv", "\xEF\xBB\xBF\n", "file-empty\n");
    ASSERT_FILE("a.xls", "\n <HTML><table><tr><td>1", "file-format\n");
    ASSERT_FILE("a.xls", "<!-- made by a web page --><html><table>", "file-format\n");
    ASSERT_FILE("a.xls", "<tr><td>1</td></tr>", "file-format\n");
    ASSERT_FILE("a.xls",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:"
                "spreadsheet\">",
                "file-format\n");
    ASSERT_FILE("a.xlsx", "%PDF-1.4\n", "file-format\n");
    ASSERT_FILE("a.csv", "{\\rtf1\\ansi}", "file-format\n");
    ASSERT_FILE("a.csv", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "file-format\n");
    ASSERT_FILE("~$a.xlsx",
                "\x05"
                "Admin                                        ",
                "file-format\n");
    ASSERT_FILE("a.csv", "\1\2\3\4\1\2\3\4abcdefgh\1\2\3\4", "file-format\n");
}

static void html_in_utf16_is_still_html(void **state)
{
    (void)state;
    ASSERT_FILE("a.xls", "\xFF\xFE<\0h\0t\0m\0l\0>\0", "file-format\n");
}

static void a_missing_file_and_a_folder_are_refused(void **state)
{
    (void)state;
    swc_reader *reader = NULL;
    swc_reader_options options = {0};
    swc_issue_code code;
    swc_error error;
    assert_int_equal(swc_reader_open("/no/such/file.csv", &options, &reader, &code, &error),
                     SWC_ERR_INPUT);
    assert_int_equal(swc_reader_open(folder, &options, &reader, &code, &error), SWC_ERR_INPUT);
    assert_non_null(strstr(error.text[SWC_EN], "is a folder"));
}

static void a_name_of_another_format_is_reported_and_the_content_read(void **state)
{
    (void)state;
    ASSERT_FILE("a.xls", "a,b\n1,2\n", "extension-mismatch@0\nutf-8 ,\n1/2 0=a 1=b\n2/2 0=1 1=2\n");
    assert_false(swc_extension_disagrees("x/danh sach.CSV", SWC_FORMAT_TEXT));
    assert_true(swc_extension_disagrees("x/danh sach.XLSX", SWC_FORMAT_XLS));
    assert_false(swc_extension_disagrees("x.y/danh sach", SWC_FORMAT_XLS));
}

/* ---- rows ---- */

static void rows_carry_lines_widths_and_faults(void **state)
{
    (void)state;
    ASSERT_FILE("a.csv", "a,b\n\n\"x\ny\",\"\"\n5\" tab,=1+1\n-5,\"An\n",
                "utf-8 ,\n1/2 0=a 1=b\n2/0\n3/2 0=x\ny\n5/2 0=5\" tab 1!==1+1 stray\n"
                "6/2 0=-5 1=\"An open\n");
}

static void mixed_line_ends_are_reported_once_with_the_first_other_line(void **state)
{
    (void)state;
    ASSERT_FILE(
        "a.csv", "a,b\r\n\"1\n2\",c\r\nd,e\nf,g\r\n",
        "utf-8 ,\n1/2 0=a 1=b\n2/2 0=1\n2 1=c\nline-ends-mixed@4\n4/2 0=d 1=e\n5/2 0=f 1=g\n");
    ASSERT_FILE("a.csv", "a,b\rc,d\r", "utf-8 ,\n1/2 0=a 1=b\n2/2 0=c 1=d\n");
}

static void a_sep_line_is_obeyed_and_counts_as_a_line(void **state)
{
    (void)state;
    ASSERT_FILE("a.csv", "sep=;\na;b,c\n1;2,3\n", "utf-8 ;\n2/2 0=a 1=b,c\n3/2 0=1 1=2,3\n");
    ASSERT_FILE("a.csv", "\"sep=|\"\r\na|b\r\n", "utf-8 |\n2/2 0=a 1=b\n");
}

/* ---- delimiters ---- */

static void assert_delimiter(const char *text, char expected)
{
    swc_dialect dialect;
    assert_int_equal(swc_dialect_detect(swc_str_of(text), &dialect, NULL), SWC_OK);
    assert_int_equal(dialect.delimiter, expected);
    assert_false(dialect.sep_line);
}

static void the_delimiter_is_the_one_that_makes_a_table(void **state)
{
    (void)state;
    assert_delimiter("", ',');
    assert_delimiter("a\nb\n", ',');
    assert_delimiter("a,b\n1,2\n", ',');
    assert_delimiter("a\tb\n1\t2\n", '\t');
    assert_delimiter("a|b\n1|2\n", '|');
}

static void decimal_commas_are_no_delimiters(void **state)
{
    (void)state;
    assert_delimiter("Tên;Điểm\nAn;8,5\nBình;9,25\nChi;7,0\n", ';');
    assert_delimiter("STT;RAM;Màn hình;Giá\n1;8,0;15,6;1,5\n2;4,0;10,1;2,5\n", ';');
    assert_delimiter("Tên\tĐiểm\nAn\t8,5\nBình\t9,25\n", '\t');
}

static void commas_of_titles_and_addresses_are_no_delimiters(void **state)
{
    (void)state;
    assert_delimiter("UBND HUYỆN LẮK, TỈNH ĐẮK LẮK\nTrường TH A, xã B\nSTT;Họ tên;Địa chỉ\n"
                     "1;An;Thôn 3, xã A\n2;Ba;Thôn 4, xã A\n3;Ca;Thôn 5, xã A\n",
                     ';');
    assert_delimiter("Họ tên\tĐịa chỉ\tLớp\nAn\tThôn 3, xã A, huyện B, tỉnh C\t5A\n"
                     "Ba\tThôn 4, xã A, huyện B, tỉnh C\t5A\n",
                     '\t');
    assert_delimiter("Trường TH Kim Đồng;;;\nDanh sách hộ nghèo, cận nghèo;;;\nSTT;Tên;Lớp;Xã\n"
                     "1;An;5A;Thôn 1, xã B\n2;Ba;5A;Thôn 2, xã B\n",
                     ';');
}

static void semicolons_inside_cells_of_a_comma_file_are_no_delimiters(void **state)
{
    (void)state;
    assert_delimiter("id,earmark,note\n1,district=Lắk;level=primary,a\n2,district=Lắk;level=x,b\n",
                     ',');
    assert_delimiter("\"a;b\",\"c;d\"\n\"1;2\",\"3;4\"\n", ',');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_is_read_with_and_without_marks),
        cmocka_unit_test(utf16_is_read_with_and_without_marks),
        cmocka_unit_test(half_a_pair_of_utf16_is_a_letter_lost),
        cmocka_unit_test(old_encodings_are_recognised_and_reported),
        cmocka_unit_test(a_row_of_another_encoding_is_doubtful),
        cmocka_unit_test(bytes_of_no_vietnamese_encoding_are_refused),
        cmocka_unit_test(the_encoding_option_overrides),
        cmocka_unit_test(other_formats_are_refused_by_name),
        cmocka_unit_test(html_in_utf16_is_still_html),
        cmocka_unit_test(a_missing_file_and_a_folder_are_refused),
        cmocka_unit_test(a_name_of_another_format_is_reported_and_the_content_read),
        cmocka_unit_test(rows_carry_lines_widths_and_faults),
        cmocka_unit_test(mixed_line_ends_are_reported_once_with_the_first_other_line),
        cmocka_unit_test(a_sep_line_is_obeyed_and_counts_as_a_line),
        cmocka_unit_test(the_delimiter_is_the_one_that_makes_a_table),
        cmocka_unit_test(decimal_commas_are_no_delimiters),
        cmocka_unit_test(commas_of_titles_and_addresses_are_no_delimiters),
        cmocka_unit_test(semicolons_inside_cells_of_a_comma_file_are_no_delimiters),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

/* Issues as lines for people and as a list: places, caps, totals, and no cell values unasked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "swc/issue.h"
#include "swc/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void keep_line(void *context, const char *line)
{
    swc_buf *lines = context;
    assert_true(swc_buf_add_text(lines, line) && swc_buf_add_char(lines, '\n'));
}

static swc_issues *begin(swc_buf *lines, bool show_values, const char *path)
{
    swc_issues_options options = {.message_lang = SWC_EN,
                                  .result_lang = SWC_VI,
                                  .show_values = show_values,
                                  .issues_path = path,
                                  .show = keep_line,
                                  .context = lines};
    swc_issues *issues = NULL;
    assert_int_equal(swc_issues_new(&options, &issues, NULL), SWC_OK);
    return issues;
}

static void add(swc_issues *issues, swc_issue issue)
{
    assert_int_equal(swc_issues_add(issues, &issue, NULL), SWC_OK);
}

static void a_line_names_source_sheet_and_cell(void **state)
{
    (void)state;
    swc_buf lines = {0};
    swc_issues *issues = begin(&lines, false, NULL);
    add(issues, (swc_issue){.code = SWC_ISSUE_REQUIRED,
                            .source = SWC_STR("a.xlsx"),
                            .sheet = SWC_STR("Lớp 1"),
                            .row = 12,
                            .column = 27,
                            .column_header = SWC_STR("Ngày\nsinh"),
                            .value = SWC_STR("secret"),
                            .workbook = true});
    add(issues,
        (swc_issue){.code = SWC_ISSUE_SPACE, .source = SWC_STR("b.csv"), .row = 7, .column = 2});
    add(issues, (swc_issue){.code = SWC_ISSUE_FILE_EMPTY,
                            .source = SWC_STR("c.csv"),
                            .column = SWC_NO_COLUMN});
    const char *expected[] = {"a.xlsx:Lớp 1!AB12: error: required: ", "(column “Ngày sinh”)\n",
                              "b.csv:7: warning: space: ", "c.csv: error: file-empty: "};
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        assert_non_null(strstr(lines.data, expected[i]));
    }
    assert_null(strstr(lines.data, "secret"));
    swc_issues_free(issues);
    swc_buf_free(&lines);
}

static void a_value_is_shown_only_when_asked_for(void **state)
{
    (void)state;
    swc_buf lines = {0};
    swc_issues *issues = begin(&lines, true, NULL);
    add(issues, (swc_issue){.code = SWC_ISSUE_TYPE,
                            .source = SWC_STR("b.csv"),
                            .row = 7,
                            .column = 2,
                            .value = SWC_STR("hai triệu")});
    assert_non_null(strstr(lines.data, "«hai triệu»"));
    swc_issues_free(issues);
    swc_buf_free(&lines);
}

static void twenty_of_a_code_and_source_are_shown_and_the_total_is_exact(void **state)
{
    (void)state;
    swc_buf lines = {0};
    swc_issues *issues = begin(&lines, false, NULL);
    for (uint64_t row = 1; row <= 512; row++) {
        add(issues,
            (swc_issue){
                .code = SWC_ISSUE_ID_PADDED, .source = SWC_STR("a.csv"), .row = row, .column = 0});
    }
    add(issues, (swc_issue){.code = SWC_ISSUE_ID_PADDED, .source = SWC_STR("b.csv"), .row = 900});
    assert_int_equal(swc_issues_finish(issues, NULL), SWC_OK);
    assert_non_null(strstr(lines.data, "a.csv:20: "));
    assert_null(strstr(lines.data, "a.csv:21: "));
    assert_non_null(strstr(lines.data, "b.csv:900: "));
    assert_non_null(strstr(lines.data, "a.csv: id-padded: 512 in all, the first 20 shown\n"));
    assert_int_equal(swc_issues_total(issues, SWC_SEVERITY_WARNING), 513);
    assert_int_equal(swc_issues_count(issues, SWC_ISSUE_ID_PADDED), 513);
    swc_issues_free(issues);
    swc_buf_free(&lines);
}

static void the_list_has_every_issue_with_its_value(void **state)
{
    (void)state;
    char folder[] = "/tmp/swc-issues-XXXXXX";
    assert_non_null(mkdtemp(folder));
    char path[64];
    (void)snprintf(path, sizeof path, "%s/issues.csv", folder);
    swc_buf lines = {0};
    swc_issues *issues = begin(&lines, false, path);
    add(issues, (swc_issue){.code = SWC_ISSUE_REQUIRED,
                            .source = SWC_STR("a.xlsx"),
                            .sheet = SWC_STR("S"),
                            .row = 3,
                            .column = 1,
                            .column_header = SWC_STR("Họ và tên"),
                            .field = SWC_STR("full_name"),
                            .value = SWC_STR("x, \"y\""),
                            .workbook = true});
    assert_int_equal(swc_issues_finish(issues, NULL), SWC_OK);
    char text[512] = "";
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t length = fread(text, 1, sizeof text - 1, file);
    (void)fclose(file);
    text[length] = '\0';
    assert_non_null(strstr(
        text, "severity,code,source,sheet,row,column,cell,field,value,message\n"
              "error,required,a.xlsx,S,3,Họ và tên,B3,full_name,\"x, \"\"y\"\"\",Ô bắt buộc"));
    swc_issues_free(issues);
    swc_buf_free(&lines);
    (void)unlink(path);
    (void)rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_names_source_sheet_and_cell),
        cmocka_unit_test(a_value_is_shown_only_when_asked_for),
        cmocka_unit_test(twenty_of_a_code_and_source_are_shown_and_the_total_is_exact),
        cmocka_unit_test(the_list_has_every_issue_with_its_value),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

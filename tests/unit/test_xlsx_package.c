/*
 * The package of an .xlsx on parts written by hand: how its parts point at each other, what stands
 * around the data, and the limits of what is read.
 */
#include "unit/xlsx_parts.h"

static void a_declared_encoding_is_honoured(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .sheet = "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData><row r='1'>"
                 "<c r='A1' t='str'><v>\xE9\xC3\xA9</v></c></row></sheetData></worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 s éÃ©\n");
    static const struct {
        const char *head;
        swc_status status;
        const char *cells;
    } pages[] = {
        /* D5 F0: two letters in each page */
        {"<?xml version='1.0' encoding='Windows-1258'?>", SWC_END, "1 0 s \xC6\xA0\xC4\x91\n"},
        {"<?xml version='1.0' encoding='windows-1252'?>", SWC_END, "1 0 s Õð\n"},
        {"<?xml version='1.0' encoding='windows-9'?>", SWC_ERR_INPUT, ""},
        {"<?xml version='1.0' encoding='x-tcvn'?>", SWC_ERR_INPUT, ""},
    };
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        char sheet[512];
        (void)snprintf(
            sheet, sizeof sheet,
            "%s<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>\xD5\xF0</v></c></row>"
            "</sheetData></worksheet>",
            pages[i].head);
        out = read_parts(&(parts){.sheet = sheet});
        assert_int_equal(out.status, pages[i].status);
        assert_string_equal(out.cells, pages[i].cells);
    }
}

static void extensions_and_foreign_elements_outside_the_data_are_passed_over(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .sheet = "<x:worksheet xmlns:x='y'><x:cols><x:col/></x:cols><x:sheetData>"
                 "<x:row r='1'><x:c r='A1' t='s'><x:v>1</x:v><x:extLst><x:c/></x:extLst></x:c>"
                 "</x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B2'/>"
                 "<x:mergeCell ref='D4'/></x:mergeCells><x:extLst><x:row><x:c/></x:row>"
                 "</x:extLst></x:worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 s Họ tên\n");
    assert_int_equal(out.merge_count, 2);
    assert_int_equal(out.merges[0].last_row, 2);
    assert_int_equal(out.merges[0].last_column, 1);
    assert_int_equal(out.merges[1].first_row, 4);
    assert_int_equal(out.merges[1].first_column, 3);
}

/* As Hancom writes its styles: a choice for itself, a fallback for all others. */
static void of_alternatives_the_fallback_is_read(void **state)
{
    (void)state;
    static const char sheet[] =
        "<worksheet><mc:AlternateContent><mc:Choice><cols/></mc:Choice></mc:AlternateContent>"
        "<sheetData><row r='1'><c s='1'><v>20090</v></c><mc:AlternateContent><mc:Choice>"
        "<c><v>1</v></c></mc:Choice><mc:Fallback><c s='2'><v>2</v></c></mc:Fallback>"
        "</mc:AlternateContent></row></sheetData></worksheet>";
    static const char alternatives[] =
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
        "<cellXfs><xf/><mc:AlternateContent><mc:Choice Requires='hs'><xf numFmtId='1'/>"
        "<hs:x><hs:y/></hs:x></mc:Choice><mc:Fallback><xf numFmtId='164'/></mc:Fallback>"
        "</mc:AlternateContent><xf/></cellXfs></styleSheet>";
    for (int way = 0; way < WAYS; way++) {
        outcome out = read_parts(&(parts){.sheet = sheet,
                                          .styles = alternatives,
                                          .no_plain_rows = way % 2 == 1,
                                          .read_once = way / 2 == 1});
        assert_int_equal(out.status, SWC_END);
        assert_string_equal(out.cells, "1 0 d 1955-01-01\n1 1 n 2\n");
    }
}

static void a_module_sheet_without_content_is_no_sheet(void **state)
{
    (void)state;
    outcome out = read_parts(&(parts){
        .book = "<workbook xmlns:r='x'><sheets><sheet name='Module1' r:id=''/>"
                "<sheet name='A' r:id='s1'/></sheets></workbook>",
        .sheet = "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>"});
    assert_int_equal(out.status, SWC_END);
    assert_string_equal(out.cells, "1 0 n 5\n");
    out = read_parts(
        &(parts){.book = "<workbook xmlns:r='x'><sheets><sheet name='A'/></sheets></workbook>",
                 .sheet = "<worksheet/>"});
    assert_int_equal(out.code, SWC_ISSUE_PART_MISSING);
}

/* Many of what is small: each would take seconds or hundreds of MB. */
static void what_is_beyond_the_limits_is_refused(void **state)
{
    (void)state;
    static char text[1 << 20];
    size_t at = (size_t)snprintf(text, sizeof text, "<worksheet><sheetData><row");
    for (int i = 0; i < 257; i++) {
        at += (size_t)snprintf(text + at, sizeof text - at, " a%d='1'", i);
    }
    (void)snprintf(text + at, sizeof text - at, "/></sheetData></worksheet>");
    assert_int_equal(read_parts(&(parts){.sheet = text}).code, SWC_ISSUE_FILE_LIMIT);

    static const char sheet[] = "<worksheet><sheetData/></worksheet>";
    for (int extra = 0; extra < 2; extra++) { /* and no part serves two sheets */
        at = (size_t)snprintf(text, sizeof text, "<workbook xmlns:r='x'><sheets>");
        for (int i = 0; i < 1024 + extra; i++) {
            at += (size_t)snprintf(text + at, sizeof text - at, "<sheet name='%d' r:id='s1'/>", i);
        }
        (void)snprintf(text + at, sizeof text - at, "</sheets></workbook>");
        outcome out = read_parts(&(parts){.book = text, .sheet = sheet});
        assert_int_equal(out.status, SWC_ERR_INPUT);
        assert_int_equal(out.code, extra == 0 ? SWC_ISSUE_FILE_DAMAGED : SWC_ISSUE_FILE_LIMIT);
    }

    for (int extra = 0; extra < 2; extra++) { /* one cell 16,384 or 16,385 times in one row */
        at = (size_t)snprintf(text, sizeof text, "<worksheet><sheetData><row r='1'>");
        for (int i = 0; i < 16384 + extra; i++) {
            at += (size_t)snprintf(text + at, sizeof text - at, "<c r='A1'><v>1</v></c>");
        }
        (void)snprintf(text + at, sizeof text - at, "</row></sheetData></worksheet>");
        outcome out = read_parts(&(parts){.sheet = text});
        assert_int_equal(out.code, SWC_ISSUE_FILE_DAMAGED);
        const char *said = extra == 0 ? "twice" : "more cells than";
        assert_non_null(strstr(out.error.text[SWC_EN], said));
    }
}

static void names_of_sheets_have_a_limit_together(void **state)
{
    (void)state;
    swc_buf text = {0};
    char name[10001];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    assert_true(swc_buf_add_text(&text, "<workbook xmlns:r='x'><sheets>"));
    for (int i = 0; i < 900; i++) {
        assert_true(swc_buf_printf(&text, "<sheet name='%s' r:id='s1'/>", name));
    }
    assert_true(swc_buf_add_text(&text, "</sheets></workbook>"));
    outcome out = read_parts(&(parts){.book = text.data, .sheet = "<worksheet/>"});
    assert_int_equal(out.status, SWC_ERR_INPUT);
    assert_int_equal(out.code, SWC_ISSUE_FILE_LIMIT);
    swc_buf_free(&text);
}

/* 16,384 times a text of 32,767 bytes is half a GB out of a file of a few KB. */
static void shared_strings_may_come_again_within_a_limit(void **state)
{
    (void)state;
    static char text[40000];
    static char sheet[1 << 19];
    (void)snprintf(text, sizeof text, "<sst><si><t>%032767d</t></si></sst>", 1);
    for (int extra = 0; extra < 2; extra++) { /* 8192 of them are within 256 MiB */
        size_t at = (size_t)snprintf(sheet, sizeof sheet, "<worksheet><sheetData><row r='1'>");
        for (int i = 0; i < 8192 + extra; i++) {
            at += (size_t)snprintf(sheet + at, sizeof sheet - at, "<c t='s'><v>0</v></c>");
        }
        (void)snprintf(sheet + at, sizeof sheet - at, "</row></sheetData></worksheet>");
        outcome out = read_parts(&(parts){.sheet = sheet, .strings = text});
        assert_int_equal(out.status, extra == 0 ? SWC_END : SWC_ERR_INPUT);
        assert_int_equal(out.code, extra == 0 ? SWC_ISSUE_COUNT : SWC_ISSUE_FILE_LIMIT);
    }
}

/* A million of them in one file of 200 KB took three seconds. */
static void numbers_of_no_use_have_a_limit(void **state)
{
    (void)state;
    enum { LIMIT = 262144, A_ROW = 16000, CELL_BYTES = 32 };
    size_t size = (size_t)(LIMIT + A_ROW) * CELL_BYTES;
    char *sheet = malloc(size);
    assert_non_null(sheet);
    for (int extra = 0; extra < 2; extra++) {
        size_t at = (size_t)snprintf(sheet, size, "<worksheet><sheetData>");
        for (int i = 0; i < LIMIT + extra; i++) {
            at += (size_t)snprintf(sheet + at, size - at, "%s<c><v>%de-%d</v></c>",
                                   i == 0           ? "<row>"
                                   : i % A_ROW == 0 ? "</row><row>"
                                                    : "",
                                   i % 9 + 1, 6 + i % 200);
        }
        at += (size_t)snprintf(sheet + at, size - at, "<c><v>0.00001</v></c></row>");
        (void)snprintf(sheet + at, size - at, "</sheetData></worksheet>");
        outcome out = read_parts(&(parts){.sheet = sheet});
        assert_int_equal(out.status, extra == 0 ? SWC_END : SWC_ERR_INPUT);
        assert_int_equal(out.code, extra == 0 ? SWC_ISSUE_COUNT : SWC_ISSUE_FILE_LIMIT);
    }
    free(sheet);
}

static void a_doctype_is_refused_in_every_part(void **state)
{
    (void)state;
    static const char doctype[] = "<!DOCTYPE a [<!ENTITY b \"c\">]>";
    static const char *const inner[] = {root_rels, book,    book_rels,
                                        styles,    strings, "<worksheet><sheetData/></worksheet>"};
    for (size_t i = 0; i < 6; i++) {
        char text[4096];
        (void)snprintf(text, sizeof text, "%s%s", doctype, inner[i]);
        const char *given[6] = {NULL, NULL, NULL, NULL, NULL, inner[5]};
        given[i] = text;
        outcome out = read_parts(
            &(parts){given[0], given[1], given[2], given[3], given[4], given[5], 0, false, false});
        assert_int_equal(out.status, SWC_ERR_INPUT);
        assert_int_equal(out.code, SWC_ISSUE_FILE_DAMAGED);
        assert_non_null(strstr(out.error.text[SWC_EN], "DOCTYPE"));
    }
}

static void parts_that_are_pointed_at_must_be_there(void **state)
{
    (void)state;
    static const char sheet[] = "<worksheet><sheetData/></worksheet>";
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .strings = ""}).code,
                     SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .styles = ""}).code,
                     SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = ""}).code, SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .rels = ""}).code, SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .book = ""}).code, SWC_ISSUE_PART_MISSING);
    assert_int_equal(read_parts(&(parts){.sheet = sheet, .root = ""}).code, SWC_ISSUE_FILE_FORMAT);
}

static void targets_are_resolved_inside_the_package_only(void **state)
{
    (void)state;
    static const struct {
        const char *target;
        const char *name; /* NULL: refused */
    } targets[] = {
        {"worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
        {"/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"},
        {"./a/../worksheets/sheet%31.xml", "xl/worksheets/sheet1.xml"},
        {"..\\xl\\s.xml", "xl/s.xml"},
        {"../../etc/passwd", NULL},
        {"a%2F..%2Fb", NULL},
        {"%00", NULL},
        {"", "xl"},
    };
    for (size_t i = 0; i < sizeof targets / sizeof targets[0]; i++) {
        swc_buf name = {0};
        bool resolved = swc_package_resolve(SWC_STR("xl/workbook.xml"),
                                            swc_str_of(targets[i].target), &name) == SWC_OK;
        assert_int_equal(resolved, targets[i].name != NULL);
        if (resolved) {
            assert_string_equal(name.data, targets[i].name);
        }
        swc_buf_free(&name);
    }
}

/* ECMA-376 part 2: names of parts are URIs. Some packages hold them escaped, most as they are. */
static void names_of_parts_may_be_escaped(void **state)
{
    (void)state;
    static const char *const names[] = {"xl/sheet 1 ă.xml", "xl/sheet%201%20%C4%83.xml",
                                        "xl/Sheet 1%20%c4%83.xml", "xl/sheet_1_a.xml"};
    for (size_t i = 0; i < 4; i++) {
        memory_package memory = {0};
        memory_add(&memory, "xl/sheet", "", 0);
        memory_add(&memory, names[i], "", 0);
        swc_package package = memory_as_package(&memory);
        size_t found = i < 3 ? 1 : SWC_NO_PART;
        assert_int_equal(swc_package_find(&package, SWC_STR("xl/sheet 1 ă.xml")), found);
        assert_int_equal(swc_package_find(&package, SWC_STR("xl/sheet%201 %C4%83.xml")), found);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_declared_encoding_is_honoured),
        cmocka_unit_test(extensions_and_foreign_elements_outside_the_data_are_passed_over),
        cmocka_unit_test(of_alternatives_the_fallback_is_read),
        cmocka_unit_test(a_module_sheet_without_content_is_no_sheet),
        cmocka_unit_test(what_is_beyond_the_limits_is_refused),
        cmocka_unit_test(names_of_sheets_have_a_limit_together),
        cmocka_unit_test(shared_strings_may_come_again_within_a_limit),
        cmocka_unit_test(numbers_of_no_use_have_a_limit),
        cmocka_unit_test(a_doctype_is_refused_in_every_part),
        cmocka_unit_test(parts_that_are_pointed_at_must_be_there),
        cmocka_unit_test(targets_are_resolved_inside_the_package_only),
        cmocka_unit_test(names_of_parts_may_be_escaped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

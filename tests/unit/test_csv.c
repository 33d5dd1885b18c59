/* Records out of delimited text: what they mean, and that both ways of cutting them agree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io/csv/csv.h"
#include "swc/memory.h"

/* Text in memory, given out in reads of `step` bytes. */
typedef struct text_source {
    swc_str rest;
    size_t step;
} text_source;

static swc_status read_text(void *context, char *buffer, size_t capacity, size_t *got_out,
                            swc_error *error)
{
    text_source *source = context;
    (void)error;
    size_t got = source->rest.length < capacity ? source->rest.length : capacity;
    got = got < source->step ? got : source->step;
    if (got > 0) {
        memcpy(buffer, source->rest.data, got);
        source->rest.data += got;
        source->rest.length -= got;
    }
    *got_out = got;
    return SWC_OK;
}

typedef struct cutting {
    size_t chunk_bytes;
    size_t step;
    bool slow_only;
} cutting;
static const cutting usual = {0, SIZE_MAX, false};

/* Everything that a parse gives, as text. Also checks that raw bytes and lines add up. */
static void render(swc_str text, char delimiter, cutting way, size_t limit, swc_buf *out)
{
    text_source source = {text, way.step};
    swc_csv_options options = {.delimiter = delimiter,
                               .read = read_text,
                               .context = &source,
                               .chunk_bytes = way.chunk_bytes,
                               .record_limit = limit,
                               .slow_only = way.slow_only};
    swc_csv *csv = NULL;
    swc_csv_record record;
    swc_error error;
    size_t raw_bytes = 0;
    uint64_t line = 1;
    swc_status status;
    assert_int_equal(swc_csv_new(&options, &csv, &error), SWC_OK);
    swc_buf_clear(out);
    assert_true(swc_buf_add_text(out, ""));
    while ((status = swc_csv_next(csv, &record, &error)) == SWC_OK) {
        assert_true(raw_bytes + record.raw.length <= text.length);
        assert_memory_equal(record.raw.data, text.data + raw_bytes, record.raw.length);
        assert_int_equal(record.line, line);
        assert_true(record.starts_quoted == (record.raw.data[0] == '"'));
        raw_bytes += record.raw.length;
        line += record.line_count;
        assert_true(swc_buf_printf(out, "%llu:", (unsigned long long)record.line));
        for (size_t i = 0; i < record.cell_count; i++) {
            assert_true(swc_buf_add_char(out, '[') && swc_buf_add_str(out, record.cells[i]) &&
                        swc_buf_add_char(out, ']'));
        }
        static const char *const line_ends[] = {"", " LF", " CRLF", " CR"};
        assert_true(swc_buf_printf(out, "%s%s", line_ends[record.line_end],
                                   record.quote_stray ? " stray" : ""));
        if (record.quote_open) {
            assert_true(swc_buf_printf(out, " open@%llu", (unsigned long long)record.quote_line));
        }
        assert_true(swc_buf_add_char(out, '\n'));
    }
    if (status == SWC_END) {
        assert_int_equal(raw_bytes, text.length);
    } else {
        assert_true(swc_buf_printf(out, "status %d\n", status));
    }
    swc_csv_free(csv);
}

static void assert_records(const char *text, const char *expected)
{
    swc_buf out = {0};
    render(swc_str_of(text), ',', usual, 0, &out);
    assert_string_equal(out.data, expected);
    swc_buf_free(&out);
}

/* Every way of cutting gives the same. */
static void assert_ways_agree(swc_str text, char delimiter)
{
    static const cutting ways[] = {
        {65536, SIZE_MAX, true}, {1, SIZE_MAX, false}, {7, SIZE_MAX, false},
        {1, SIZE_MAX, true},     {7, 3, true},         {65536, 1, false}};
    swc_buf expected = {0};
    swc_buf out = {0};
    render(text, delimiter, usual, 0, &expected);
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        render(text, delimiter, ways[i], 0, &out);
        assert_int_equal(out.length, expected.length);
        if (expected.length > 0) {
            assert_memory_equal(out.data, expected.data, expected.length);
        }
    }
    swc_buf_free(&expected);
    swc_buf_free(&out);
}

static void read_file(const char *path, swc_buf *out)
{
    FILE *file = fopen(path, "rb");
    char bytes[4096];
    size_t got;
    assert_non_null(file);
    swc_buf_clear(out);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0) {
        assert_true(swc_buf_add(out, bytes, got));
    }
    (void)fclose(file);
}

/* ---- csv-spectrum: expected values are those of its JSON files (but for the phone number of
 * location_coordinates, where the two differ) ---- */

static const struct {
    const char *name;
    const char *expected;
} spectrum[] = {
    {"comma_in_quotes", "1:[first][last][address][city][zip] LF\n"
                        "2:[John][Doe][120 any st.][Anytown, WW][08123]\n"},
    {"empty", "1:[a][b][c] LF\n2:[1][][] LF\n3:[2][3][4]\n"},
    {"empty_crlf", "1:[a][b][c] CRLF\n2:[1][][] CRLF\n3:[2][3][4]\n"},
    {"escaped_quotes", "1:[a][b] LF\n2:[1][ha \"ha\" ha] LF\n3:[3][4] LF\n"},
    {"json", "1:[key][val] LF\n2:[1][{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}] LF\n"},
    {"location_coordinates", "1:[Contact Phone Number][Location Coordinates][Cities][Counties] LF\n"
                             "2:[2095257564][37\xEF\xBF\xBD"
                             "36'37.8\"N 121\xEF\xBF\xBD"
                             "2'17.9\"W][Modesto][Stanislaus] stray\n"},
    {"newlines",
     "1:[a][b][c] LF\n2:[1][2][3] LF\n3:[Once upon \na time][5][6] LF\n5:[7][8][9] LF\n"},
    {"newlines_crlf", "1:[a][b][c] CRLF\n2:[1][2][3] CRLF\n3:[Once upon \r\na time][5][6] CRLF\n"
                      "5:[7][8][9] CRLF\n"},
    {"quotes_and_newlines", "1:[a][b] LF\n2:[1][ha \n\"ha\" \nha] LF\n5:[3][4] LF\n"},
    {"simple", "1:[a][b][c] LF\n2:[1][2][3] LF\n"},
    {"simple_crlf", "1:[a][b][c] CRLF\n2:[1][2][3] CRLF\n"},
    {"utf8", "1:[a][b][c] LF\n2:[1][2][3] LF\n3:[4][5][ʤ]\n"},
};

static void csv_spectrum_is_read_twelve_of_twelve(void **state)
{
    (void)state;
    swc_buf text = {0};
    swc_buf out = {0};
    assert_int_equal(sizeof spectrum / sizeof spectrum[0], 12);
    for (size_t i = 0; i < 12; i++) {
        char path[512];
        (void)snprintf(path, sizeof path, "%s/csv-spectrum/%s.csv", SWC_TEST_DATA,
                       spectrum[i].name);
        read_file(path, &text);
        render(swc_buf_str(&text), ',', usual, 0, &out);
        assert_string_equal(out.data, spectrum[i].expected);
        assert_ways_agree(swc_buf_str(&text), ',');
    }
    swc_buf_free(&text);
    swc_buf_free(&out);
}

/* ---- what a record is ---- */

static void every_line_end_ends_a_line_and_blank_lines_count(void **state)
{
    (void)state;
    assert_records("a,b\n\nc\r\n\r\nd\re\n\rf",
                   "1:[a][b] LF\n2: LF\n3:[c] CRLF\n4: CRLF\n5:[d] CR\n6:[e] LF\n7: CR\n8:[f]\n");
    assert_records("", "");
    assert_records("\n", "1: LF\n");
    assert_records("\"\"\n", "1:[] LF\n");
}

static void lines_inside_quotes_count_but_do_not_end_a_record(void **state)
{
    (void)state;
    assert_records("\"a\nb\r\nc\rd\",e\nf\n", "1:[a\nb\r\nc\rd][e] LF\n5:[f] LF\n");
}

static void spaces_and_empty_cells_are_kept(void **state)
{
    (void)state;
    assert_records(" a , b\n,,\n", "1:[ a ][ b] LF\n2:[][][] LF\n");
}

static void doubled_quotes_are_one(void **state)
{
    (void)state;
    assert_records("\"a\"\"b\",\"\"\"\",\"\"\n", "1:[a\"b][\"][] LF\n");
}

static void stray_quotes_are_kept_as_text(void **state)
{
    (void)state;
    assert_records("ab\"c,d\n", "1:[ab\"c][d] LF stray\n");
    assert_records("\"a\"b,d\n", "1:[\"a\"b][d] LF stray\n");
    assert_records("\"a\" và \"b\",d\n", "1:[\"a\" và \"b\"][d] LF stray\n");
}

static void quotes_inside_a_wrapped_cell_need_not_be_doubled(void **state)
{
    (void)state;
    assert_records("\"Trường \"Nguyễn Huệ\"\",5\n", "1:[Trường \"Nguyễn Huệ\"][5] LF stray\n");
    assert_records("\"5\" tablet\",5\n", "1:[5\" tablet][5] LF stray\n");
}

static void blanks_around_quotes_are_no_part_of_the_cell(void **state)
{
    (void)state;
    assert_records("1, \"An, Ba\" ,2\n", "1:[1][An, Ba][2] LF stray\n");
}

static void an_open_quote_names_its_line_and_swallows_nothing(void **state)
{
    (void)state;
    assert_records("1,2\n3,\"An,5\n6,7\n", "1:[1][2] LF\n2:[3][\"An][5] LF open@2\n3:[6][7] LF\n");
    /* the cell may hold the comma or end at it */
    assert_records("\"Xã A, huyện \"B\"\n", "1:[\"Xã A][ huyện \"B\"] LF stray open@1\n");
    /* the next quote would close it: what follows shows that it opens a cell */
    assert_records("1,\"An,5\n2,\"Bình\",6\n", "1:[1][\"An][5] LF open@1\n2:[2][Bình][6] LF\n");
    assert_records("\"x\ny\",\"An\nb\n", "1:[x\ny][\"An] LF open@2\n3:[b] LF\n");
}

static void other_delimiters_leave_commas_alone(void **state)
{
    (void)state;
    swc_buf out = {0};
    render(SWC_STR("a\tb,c\t\"d\te\"\n"), '\t', usual, 0, &out);
    assert_string_equal(out.data, "1:[a][b,c][d\te] LF\n");
    render(SWC_STR("a;b,c|d\n"), ';', usual, 0, &out);
    assert_string_equal(out.data, "1:[a][b,c|d] LF\n");
    swc_buf_free(&out);
}

static void control_characters_and_nul_are_bytes_like_others(void **state)
{
    (void)state;
    swc_buf out = {0};
    render((swc_str){"a\0b,\1\n\x7F\x80,\xFF", 10}, ',', usual, 0, &out);
    assert_int_equal(out.length, 24);
    assert_memory_equal(out.data, "1:[a\0b][\1] LF\n2:[\x7F\x80][\xFF]\n", 24);
    assert_ways_agree((swc_str){"a\0b,\1\n\x7F\x80,\xFF", 10}, ',');
    swc_buf_free(&out);
}

/* ---- limits ---- */

static void a_record_over_the_limit_is_refused_and_an_open_quote_is_named(void **state)
{
    (void)state;
    swc_buf out = {0};
    render(SWC_STR("ab\n0123456789\ncd\n"), ',', (cutting){4, SIZE_MAX, false}, 8, &out);
    assert_string_equal(out.data, "1:[ab] LF\nstatus 4\n");
    render(SWC_STR("ab\n\"1,2\n345\n678\n9\n"), ',', (cutting){4, SIZE_MAX, false}, 8, &out);
    assert_string_equal(out.data,
                        "1:[ab] LF\n2:[\"1][2] LF open@2\n3:[345] LF\n4:[678] LF\n5:[9] LF\n");
    swc_buf_free(&out);
}

static void a_record_of_too_many_cells_is_refused(void **state)
{
    (void)state;
    swc_buf text = {0};
    swc_buf out = {0};
    for (int i = 0; i < 131072; i++) {
        assert_true(swc_buf_add_char(&text, ','));
    }
    render(swc_buf_str(&text), ',', usual, 0, &out);
    assert_string_equal(out.data, "status 4\n");
    swc_buf_free(&text);
    swc_buf_free(&out);
}

/* ---- both ways agree, and what was written comes back ---- */

static uint64_t random_next(uint64_t *seed) /* xorshift64 (Marsaglia 2003) */
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static void random_text_is_cut_alike_in_every_way(void **state)
{
    (void)state;
    static const char alphabet[] = "aab,,\"\"\n\r \xC3\xA9;";
    uint64_t seed = 20211112;
    for (int round = 0; round < 4000; round++) {
        char text[96];
        size_t length = random_next(&seed) % sizeof text;
        for (size_t i = 0; i < length; i++) {
            text[i] = alphabet[random_next(&seed) % (sizeof alphabet - 1)];
        }
        assert_ways_agree((swc_str){text, length}, ',');
    }
}

/* RFC 4180: quote what holds a delimiter, quote or line end; double quotes. */
static void write_cell(swc_buf *text, swc_str cell, bool quoted)
{
    assert_true(!quoted || swc_buf_add_char(text, '"'));
    for (size_t i = 0; i < cell.length; i++) {
        assert_true(cell.data[i] != '"' || swc_buf_add_char(text, '"'));
        assert_true(swc_buf_add_char(text, cell.data[i]));
    }
    assert_true(!quoted || swc_buf_add_char(text, '"'));
}

static void what_is_written_by_rfc_4180_comes_back(void **state)
{
    (void)state;
    static const char alphabet[] = "ab ,\"\n\rđ";
    uint64_t seed = 66;
    swc_buf text = {0};
    swc_buf expected = {0};
    swc_buf out = {0};
    for (int round = 0; round < 2000; round++) {
        uint64_t line = 1;
        swc_buf_clear(&text);
        swc_buf_clear(&expected);
        for (size_t row = random_next(&seed) % 5; row-- > 0;) {
            assert_true(swc_buf_printf(&expected, "%llu:", (unsigned long long)line++));
            for (size_t cells = 2 + random_next(&seed) % 4, i = 0; i < cells; i++) {
                char bytes[12];
                swc_str cell = {bytes, random_next(&seed) % sizeof bytes};
                bool quoted = random_next(&seed) % 2 == 0;
                for (size_t k = 0; k < cell.length; k++) {
                    bytes[k] = alphabet[random_next(&seed) % (sizeof alphabet - 1)];
                    quoted = quoted || strchr(",\"\n\r ", bytes[k]) != NULL;
                    bool pair = k > 0 && bytes[k] == '\n' && bytes[k - 1] == '\r';
                    line += (bytes[k] == '\n' || bytes[k] == '\r') && !pair;
                }
                assert_true(i == 0 || swc_buf_add_char(&text, ','));
                write_cell(&text, cell, quoted);
                assert_true(swc_buf_add_char(&expected, '[') && swc_buf_add_str(&expected, cell) &&
                            swc_buf_add_char(&expected, ']'));
            }
            assert_true(swc_buf_add_text(&text, "\r\n"));
            assert_true(swc_buf_add_text(&expected, " CRLF\n"));
        }
        render(swc_buf_str(&text), ',', usual, 0, &out);
        assert_int_equal(out.length, expected.length);
        if (expected.length > 0) {
            assert_memory_equal(out.data, expected.data, expected.length);
        }
    }
    swc_buf_free(&text);
    swc_buf_free(&expected);
    swc_buf_free(&out);
}

static void plain_records_never_reach_the_slow_way(void **state)
{
    (void)state;
    text_source source = {SWC_STR("a,\"b,c\",d\r\n\"e\"\"f\",g\n"), SIZE_MAX};
    swc_csv_options options = {.delimiter = ',', .read = read_text, .context = &source};
    swc_csv *csv = NULL;
    swc_csv_record record;
    assert_int_equal(swc_csv_new(&options, &csv, NULL), SWC_OK);
    assert_int_equal(swc_csv_next(csv, &record, NULL), SWC_OK);
    assert_false(swc_csv_last_was_slow(csv));
    assert_int_equal(swc_csv_next(csv, &record, NULL), SWC_OK);
    assert_true(swc_csv_last_was_slow(csv));
    assert_int_equal(swc_csv_next(csv, &record, NULL), SWC_END);
    assert_int_equal(swc_csv_next(csv, &record, NULL), SWC_END);
    swc_csv_free(csv);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_spectrum_is_read_twelve_of_twelve),
        cmocka_unit_test(every_line_end_ends_a_line_and_blank_lines_count),
        cmocka_unit_test(lines_inside_quotes_count_but_do_not_end_a_record),
        cmocka_unit_test(spaces_and_empty_cells_are_kept),
        cmocka_unit_test(doubled_quotes_are_one),
        cmocka_unit_test(stray_quotes_are_kept_as_text),
        cmocka_unit_test(quotes_inside_a_wrapped_cell_need_not_be_doubled),
        cmocka_unit_test(blanks_around_quotes_are_no_part_of_the_cell),
        cmocka_unit_test(an_open_quote_names_its_line_and_swallows_nothing),
        cmocka_unit_test(other_delimiters_leave_commas_alone),
        cmocka_unit_test(control_characters_and_nul_are_bytes_like_others),
        cmocka_unit_test(a_record_over_the_limit_is_refused_and_an_open_quote_is_named),
        cmocka_unit_test(a_record_of_too_many_cells_is_refused),
        cmocka_unit_test(random_text_is_cut_alike_in_every_way),
        cmocka_unit_test(what_is_written_by_rfc_4180_comes_back),
        cmocka_unit_test(plain_records_never_reach_the_slow_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

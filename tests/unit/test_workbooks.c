/*
 * Public workbooks against the cells that other readers found in them (openpyxl for .xlsx, xlrd
 * for .xls).
 *
 * A small selection lies in tests/data/workbooks; the whole corpus is read when SWC_SHARED names
 * the folder that has it.
 */
#include "io/cell/format.h"
#include "io/reader.h"
#include "swc/hash.h"
#include "swc/memory.h"
#include "unit/shared_corpus.h"

#include <dirent.h>
#include <unistd.h>

/* Where another reader is wrong, and what is right. */
typedef struct slip {
    const char *file, *sheet, *reference;
    char type; /* what we read */
    const char *text;
    const char *reason;
} slip;

static const slip slips[] = {
    {"cal_date_1904.xlsx", "Sheet1", "A3", 'd', "1904-01-11T15:10:10",
     "openpyxl makes a timedelta of [h]:mm:ss; our types have none, the moment of the serial in "
     "the 1904 system is given"},
    {"cal_has_x000D_inline.xlsx", "Sheet1", "A1", 's', "ABC\r\nDEF",
     "openpyxl leaves _x000D_ as it stands; ST_Xstring (ECMA-376 22.9.2.19) says CR"},
    {"cal_strict_iso_paths.xlsx", NULL, NULL, '\0', NULL,
     "openpyxl finds no sheet in a strict document"},
};

static const slip *find_slip(const char *file, const char *sheet, const char *reference)
{
    for (size_t i = 0; i < sizeof slips / sizeof slips[0]; i++) {
        bool same_file = strcmp(slips[i].file, file) == 0;
        if (same_file &&
            (slips[i].sheet == NULL || (strcmp(slips[i].sheet, sheet) == 0 && reference != NULL &&
                                        strcmp(slips[i].reference, reference) == 0))) {
            return &slips[i];
        }
    }
    return NULL;
}

/* ---- what we read ---- */

typedef struct found_cell {
    char type;
    const char *text;
    bool seen; /* the other reader has it too */
} found_cell;

typedef struct found_sheet {
    const char *name;
    bool hidden;
    const char *merges; /* "A1:B1;C2:D3" */
    bool seen;
} found_sheet;

enum { MOST_SHEETS = 64 };

typedef struct found {
    swc_arena arena;
    found_sheet sheets[MOST_SHEETS];
    size_t sheet_count;
    swc_keymap map; /* "sheet!B5" to index + 1 of cells */
    found_cell *cells;
    const char **keys;
    size_t count, capacity, key_capacity;
    swc_status status;
    swc_issue_code code;
    swc_error error;
} found;

static const char *key_of(found *out, const char *sheet, const char *reference)
{
    swc_buf key = {0};
    assert_true(swc_buf_printf(&key, "%s!%s", sheet, reference));
    const char *kept = swc_arena_copy(&out->arena, swc_buf_str(&key)).data;
    swc_buf_free(&key);
    assert_non_null(kept);
    return kept;
}

static void keep_cell(found *out, const char *sheet, uint64_t row, const swc_cell *cell)
{
    char reference[SWC_SHEET_REFERENCE_BYTES];
    swc_sheet_reference(cell->column, row, reference);
    const char *key = key_of(out, sheet, reference);
    size_t *value = NULL;
    bool known = false;
    assert_true(swc_keymap_put(&out->map, swc_str_of(key), &value, &known));
    assert_false(known);
    assert_true(swc_grow((void **)&out->cells, &out->capacity, out->count + 1, sizeof *out->cells));
    assert_true(
        swc_grow((void **)&out->keys, &out->key_capacity, out->count + 1, sizeof *out->keys));
    out->keys[out->count] = key;
    out->cells[out->count++] =
        (found_cell){"?snbde"[cell->type], swc_arena_copy(&out->arena, cell->text).data, false};
    *value = out->count;
}

static void keep_sheet(found *out, const swc_reader *reader, const char *name, bool hidden)
{
    swc_buf text = {0};
    size_t count = 0;
    const swc_merge *merges = swc_reader_merges(reader, &count);
    assert_true(swc_buf_add_text(&text, ""));
    for (size_t i = 0; i < count; i++) {
        char first[SWC_SHEET_REFERENCE_BYTES];
        char last[SWC_SHEET_REFERENCE_BYTES];
        swc_sheet_reference(merges[i].first_column, merges[i].first_row, first);
        swc_sheet_reference(merges[i].last_column, merges[i].last_row, last);
        assert_true(swc_buf_printf(&text, "%s%s:%s", i == 0 ? "" : ";", first, last));
    }
    assert_true(out->sheet_count < MOST_SHEETS);
    out->sheets[out->sheet_count++] =
        (found_sheet){name, hidden, swc_arena_copy(&out->arena, swc_buf_str(&text)).data, false};
    swc_buf_free(&text);
}

static void read_sheets(swc_reader *reader, found *out)
{
    for (size_t i = 0; i < swc_reader_sheet_count(reader) && out->status == SWC_OK; i++) {
        swc_sheet_info info = swc_reader_sheet(reader, i);
        const char *sheet = swc_arena_copy(&out->arena, info.name).data;
        out->status = swc_reader_start(reader, i, &out->code, &out->error);
        swc_row row;
        while (out->status == SWC_OK &&
               (out->status = swc_reader_next(reader, &row, &out->code, &out->error)) == SWC_OK) {
            for (size_t k = 0; k < row.cell_count; k++) {
                if (row.cells[k].type != SWC_CELL_EMPTY) {
                    keep_cell(out, sheet, row.number, &row.cells[k]);
                }
            }
        }
        keep_sheet(out, reader, sheet, info.hidden);
        out->status = out->status == SWC_END ? SWC_OK : out->status;
    }
}

static void read_workbook(const char *path, size_t chunk_bytes, found *out)
{
    *out = (found){.code = SWC_ISSUE_COUNT};
    swc_arena_init(&out->arena, (size_t)1 << 30);
    swc_reader_options options = {.chunk_bytes = chunk_bytes};
    swc_reader *reader = NULL;
    out->status = swc_reader_open(path, &options, &reader, &out->code, &out->error);
    if (out->status == SWC_OK) {
        read_sheets(reader, out);
        swc_reader_close(reader);
    }
}

static void found_free(found *out)
{
    swc_arena_free(&out->arena);
    swc_keymap_free(&out->map);
    free(out->cells);
    free(out->keys);
}

/* ---- what the other reader found ---- */

static int hex(char byte)
{
    return byte <= '9' ? byte - '0' : (byte | 0x20) - 'a' + 10;
}

/* A JSON string in place (the corpus escapes only ASCII); other values stay as they are. */
static char *json_value(char *text)
{
    if (text[0] != '"') {
        return text;
    }
    char *to = text;
    for (char *p = text + 1; *p != '\0' && *p != '"'; p++) {
        if (*p != '\\') {
            *to++ = *p;
            continue;
        }
        p++;
        if (*p == 'u') {
            *to++ = (char)(hex(p[3]) * 16 + hex(p[4]));
            p += 4;
        } else {
            *to++ = *p == 'n' ? '\n' : *p == 't' ? '\t' : *p == 'r' ? '\r' : *p;
        }
    }
    *to = '\0';
    return text;
}

static bool is_same(const found_cell *cell, const char *type, const char *value)
{
    if (type[0] != cell->type || type[1] != '\0') {
        return false;
    }
    if (cell->type == 'n') {
        return strtod(value, NULL) == strtod(cell->text, NULL);
    }
    if (cell->type == 'd') { /* "2021-01-01T00:00:00" is our "2021-01-01" */
        size_t length = strlen(cell->text);
        return strncmp(value, cell->text, length) == 0 &&
               (value[length] == '\0' || strcmp(value + length, "T00:00:00") == 0);
    }
    return strcmp(value, cell->text) == 0;
}

/* One line of the expectation: sheet, reference, type, value. @return whether it holds */
static bool check_line(const char *file, found *ours, char *line)
{
    char *field[4] = {line, NULL, NULL, NULL};
    for (size_t i = 1; i < 4; i++) {
        field[i] = strchr(field[i - 1], '\t');
        assert_non_null(field[i]);
        *field[i]++ = '\0';
    }
    const char *sheet = json_value(field[0]);
    const char *value = json_value(field[3]);
    const slip *known = find_slip(file, sheet, field[1]);
    size_t *index = swc_keymap_get(&ours->map, swc_str_of(key_of(ours, sheet, field[1])));
    if (index == NULL) {
        if (strcmp(field[2], "s") == 0 && value[0] == '\0') {
            return true; /* an empty text is no cell here */
        }
        print_error("%s: %s!%s is missing\n", file, sheet, field[1]);
        return false;
    }
    found_cell *cell = &ours->cells[*index - 1];
    cell->seen = true;
    if (known != NULL ? cell->type == known->type && strcmp(cell->text, known->text) == 0
                      : is_same(cell, field[2], value)) {
        return true;
    }
    print_error("%s: %s!%s is %c \"%s\", not %s \"%s\"\n", file, sheet, field[1], cell->type,
                cell->text, field[2], value);
    return false;
}

/* `#sheet NAME visible|hidden|visibility=N [merged=A1:B2;...]`. @return whether it holds */
static bool check_sheet(const char *file, found *ours, char *line)
{
    char *field[4] = {line, NULL, NULL, NULL};
    for (size_t i = 1; i < 4 && field[i - 1] != NULL; i++) {
        field[i] = strchr(field[i - 1], '\t');
        if (field[i] != NULL) {
            *field[i]++ = '\0';
        }
    }
    const char *name = json_value(field[1]);
    bool hidden = strcmp(field[2], "visible") != 0 && strcmp(field[2], "visibility=0") != 0;
    for (size_t i = 0; i < ours->sheet_count; i++) {
        found_sheet *sheet = &ours->sheets[i];
        if (strcmp(sheet->name, name) != 0 || sheet->seen) {
            continue;
        }
        sheet->seen = true;
        bool same_merges =
            field[3] == NULL || strcmp(field[3] + strlen("merged="), sheet->merges) == 0;
        if (sheet->hidden == hidden && same_merges) {
            return true;
        }
    }
    print_error("%s: sheet %s %s is not as we read it\n", file, name, field[2]);
    return false;
}

/* @return how many cells and sheets differ */
static size_t compare(const char *file, const char *expected_path, found *ours)
{
    FILE *expected = fopen(expected_path, "r");
    assert_non_null(expected);
    size_t wrong = 0;
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    while ((length = getline(&line, &capacity, expected)) > 0) {
        if (line[length - 1] == '\n') {
            line[length - 1] = '\0';
        }
        if (line[0] != '#') {
            wrong += !check_line(file, ours, line);
        } else if (strncmp(line, "#sheet", 6) == 0) {
            wrong += !check_sheet(file, ours, line);
        }
    }
    free(line);
    (void)fclose(expected);
    for (size_t i = 0; i < ours->count && find_slip(file, "", NULL) == NULL; i++) {
        if (!ours->cells[i].seen) {
            print_error("%s: %s \"%s\" is only ours\n", file, ours->keys[i], ours->cells[i].text);
            wrong++;
        }
    }
    return wrong;
}

/* ---- folders ---- */

static size_t check_folder(const char *workbooks, const char *expectations)
{
    DIR *folder = opendir(workbooks);
    assert_non_null(folder);
    size_t compared = 0;
    size_t wrong = 0;
    const struct dirent *entry;
    while ((entry = readdir(folder)) != NULL) {
        char path[PATH_BYTES];
        char expected[PATH_BYTES];
        (void)snprintf(path, sizeof path, "%s/%s", workbooks, entry->d_name);
        (void)snprintf(expected, sizeof expected, "%s/%s.cells.tsv", expectations, entry->d_name);
        if (access(expected, R_OK) != 0) {
            continue;
        }
        found ours;
        read_workbook(path, 0, &ours);
        if (ours.status != SWC_OK) {
            print_error("%s: %s\n", entry->d_name, ours.error.text[SWC_EN]);
            wrong++;
        } else {
            wrong += compare(entry->d_name, expected, &ours);
        }
        compared++;
        found_free(&ours);
    }
    (void)closedir(folder);
    assert_int_equal(wrong, 0);
    return compared;
}

static void check_corpus(const char *kind, size_t least)
{
    char workbooks[PATH_BYTES];
    char expectations[PATH_BYTES];
    const char *shared = shared_folder();
    (void)snprintf(workbooks, sizeof workbooks, "%s/corpus/%s", shared, kind);
    (void)snprintf(expectations, sizeof expectations, "%s/corpus/expected/%s", shared, kind);
    assert_true(check_folder(workbooks, expectations) >= least);
}

static void the_selection_has_the_cells_that_other_readers_found(void **state)
{
    (void)state;
    assert_true(check_folder(SWC_TEST_DATA "/workbooks", SWC_TEST_DATA "/workbooks") >= 8);
}

static void every_public_xlsx_has_the_cells_that_openpyxl_found(void **state)
{
    (void)state;
    check_corpus("xlsx", 56);
}

static void every_public_xls_has_the_cells_that_xlrd_found(void **state)
{
    (void)state;
    check_corpus("xls", 29);
}

static void chunks_of_any_size_give_the_same_cells(void **state)
{
    (void)state;
    static const size_t sizes[] = {1, 7};
    DIR *folder = opendir(SWC_TEST_DATA "/workbooks");
    assert_non_null(folder);
    const struct dirent *entry;
    while ((entry = readdir(folder)) != NULL) {
        if (strstr(entry->d_name, ".xls") == NULL || strstr(entry->d_name, ".tsv") != NULL) {
            continue;
        }
        found whole;
        char path[PATH_BYTES];
        (void)snprintf(path, sizeof path, SWC_TEST_DATA "/workbooks/%s", entry->d_name);
        read_workbook(path, 0, &whole);
        for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
            found pieces;
            read_workbook(path, sizes[i], &pieces);
            assert_int_equal(pieces.status, whole.status);
            assert_int_equal(pieces.count, whole.count);
            for (size_t k = 0; k < whole.count; k++) {
                assert_string_equal(pieces.keys[k], whole.keys[k]);
                assert_int_equal(pieces.cells[k].type, whole.cells[k].type);
                assert_string_equal(pieces.cells[k].text, whole.cells[k].text);
            }
            found_free(&pieces);
        }
        found_free(&whole);
    }
    (void)closedir(folder);
}

/* ---- reading again ---- */

/* Everything that a sheet gives, as text. */
static void describe(swc_reader *reader, size_t sheet, swc_buf *text)
{
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_row row;
    size_t merge_count = 0;
    swc_buf_clear(text);
    assert_int_equal(swc_reader_start(reader, sheet, &code, NULL), SWC_OK);
    while (swc_reader_next(reader, &row, &code, NULL) == SWC_OK) {
        assert_true(swc_buf_printf(text, "%llu %d\n", (unsigned long long)row.number, row.hidden));
        for (size_t i = 0; i < row.cell_count; i++) {
            const swc_cell *cell = &row.cells[i];
            assert_true(swc_buf_printf(text, "%u %d %d %d %a %d ", cell->column, cell->type,
                                       cell->flags, cell->id_digits, cell->number,
                                       swc_reader_font_encoding(reader, cell->column)) &&
                        swc_buf_add_str(text, cell->text));
        }
    }
    const swc_merge *merges = swc_reader_merges(reader, &merge_count);
    for (size_t i = 0; i < merge_count; i++) {
        assert_true(swc_buf_printf(text, "%u %u %u %u\n", merges[i].first_row, merges[i].last_row,
                                   merges[i].first_column, merges[i].last_column));
    }
}

/* Each sheet as it is parsed, then all one after the other, twice. @return how many were read */
static size_t read_again(const char *folder_path)
{
    DIR *folder = opendir(folder_path);
    assert_non_null(folder);
    size_t sheets = 0;
    const struct dirent *entry;
    while ((entry = readdir(folder)) != NULL) {
        char path[PATH_BYTES];
        (void)snprintf(path, sizeof path, "%s/%s", folder_path, entry->d_name);
        swc_reader_options options = {0};
        swc_reader *reader = NULL;
        swc_issue_code code = SWC_ISSUE_COUNT;
        if (strstr(entry->d_name, ".xls") == NULL || strstr(entry->d_name, ".tsv") != NULL ||
            swc_reader_open(path, &options, &reader, &code, NULL) != SWC_OK) {
            continue;
        }
        swc_buf first[MOST_SHEETS] = {{0}};
        swc_buf second = {0};
        size_t count = swc_reader_sheet_count(reader);
        assert_true(count <= MOST_SHEETS);
        swc_reader *once = NULL;
        options.read_once = true;
        assert_int_equal(swc_reader_open(path, &options, &once, &code, NULL), SWC_OK);
        for (size_t i = 0; i < count; i++) {
            describe(once, i, &first[i]);
        }
        swc_reader_close(once);
        for (size_t i = 0; i < 2 * count; i++) {
            describe(reader, i % count, &second);
            assert_true(swc_str_equal(swc_buf_str(&first[i % count]), swc_buf_str(&second)));
        }
        for (size_t i = 0; i < count; i++) {
            swc_buf_free(&first[i]);
        }
        swc_buf_free(&second);
        swc_reader_close(reader);
        sheets += count;
    }
    (void)closedir(folder);
    return sheets;
}

static void a_second_reading_gives_the_same_rows(void **state)
{
    (void)state;
    assert_true(read_again(SWC_TEST_DATA "/workbooks") >= 16);
}

static void a_second_reading_of_the_corpus_gives_the_same_rows(void **state)
{
    (void)state;
    char path[PATH_BYTES];
    const char *shared = shared_folder();
    (void)snprintf(path, sizeof path, "%s/corpus/xlsx", shared);
    assert_true(read_again(path) >= 56);
    (void)snprintf(path, sizeof path, "%s/corpus/forms", shared);
    assert_true(read_again(path) >= 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_selection_has_the_cells_that_other_readers_found),
        cmocka_unit_test(every_public_xlsx_has_the_cells_that_openpyxl_found),
        cmocka_unit_test(every_public_xls_has_the_cells_that_xlrd_found),
        cmocka_unit_test(chunks_of_any_size_give_the_same_cells),
        cmocka_unit_test(a_second_reading_gives_the_same_rows),
        cmocka_unit_test(a_second_reading_of_the_corpus_gives_the_same_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Laws of swc-dedupe on invented lists: no order, no second helping, no row lost, no twin merged.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "swc/dedupe.h"

enum { COLUMNS = 14, ROWS = 160, LISTS = 110, CELL = 48 };

static const char *const names[COLUMNS] = {
    "student_id",    "personal_id",    "full_name",   "birth_date", "sex",
    "grade",         "class",          "school_name", "district",   "commune",
    "guardian_name", "guardian_phone", "category",    "origin"};

typedef struct list {
    char cells[ROWS][COLUMNS][CELL];
    size_t count;
} list;

/* xorshift64* (Vigna 2014): the same lists on every machine. */
static uint64_t next_random(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(2685821657736338717);
}

static size_t pick(uint64_t *state, size_t count)
{
    return (size_t)(next_random(state) >> 33) % count;
}

static void set(list *all, size_t row, int column, const char *text)
{
    (void)snprintf(all->cells[row][column], CELL, "%s", text);
}

static void slip(uint64_t *state, list *all, size_t row)
{
    static const char *const guardians[] = {"", "Lê Thị Hoa", "Trần Văn Bình"};
    static const char *const births[] = {"2012", "2012-01-01", "2012-05-04", "2011-04-05"};
    char *name = all->cells[row][2];
    switch (pick(state, 9)) {
    case 0:
        set(all, row, 0, "");
        break;
    case 1:
        set(all, row, 1, "");
        break;
    case 2:
        name[strlen(name) - 1] = "anhyt"[pick(state, 5)];
        break;
    case 3:
        set(all, row, 3, births[pick(state, 4)]);
        break;
    case 4:
        set(all, row, 10, guardians[pick(state, 3)]);
        break;
    case 5:
        set(all, row, 11, pick(state, 2) == 0 ? "" : "0905000001");
        break;
    case 6:
        set(all, row, 12, "near_poor");
        break;
    case 7:
        all->cells[row][1][11] = (char)('0' + pick(state, 10));
        break;
    default:
        set(all, row, 7, "TH Lê Lợi");
        break;
    }
}

/* Few names, dates and parents, so that everything nearly meets everything. */
static void invent(uint64_t *state, list *all)
{
    static const char *const surnames[] = {"Nguyễn", "Trần", "Lê"};
    static const char *const given[] = {"An", "Ân", "Hà", "Hạ", "Minh", "Bình", "Trâm", "Châm"};
    static const char *const schools[] = {"Trường TH Kim Đồng", "THCS Trần Phú"};
    static const char *const guardians[] = {"Lê Thị Hoa", "Trần Văn Bình", "Nguyễn Văn Ba", ""};
    all->count = 0;
    while (all->count < ROWS - 3) {
        size_t row = all->count++;
        unsigned day = 1 + (unsigned)pick(state, 28);
        bool girl = pick(state, 2) == 0;
        memset(all->cells[row], 0, sizeof all->cells[row]);
        (void)snprintf(all->cells[row][0], CELL, "66430000%02u", (unsigned)pick(state, 60));
        (void)snprintf(all->cells[row][1], CELL, "066%c12%06u", girl ? '3' : '2',
                       (unsigned)pick(state, 40));
        const char *surname = surnames[pick(state, 3)];
        const char *given_name = given[pick(state, 8)];
        (void)snprintf(all->cells[row][2], CELL, "%s Văn %s", surname, given_name);
        (void)snprintf(all->cells[row][3], CELL, "2012-%02u-%02u", 1 + (unsigned)pick(state, 3),
                       day);
        set(all, row, 4, girl ? "F" : "M");
        set(all, row, 5, "4");
        set(all, row, 6, pick(state, 2) == 0 ? "4A" : "4B");
        set(all, row, 7, schools[pick(state, 2)]);
        set(all, row, 8, "Lắk");
        set(all, row, 9, "Liên Sơn");
        set(all, row, 10, guardians[pick(state, 4)]);
        (void)snprintf(all->cells[row][11], CELL, "090500%04u", (unsigned)pick(state, 30));
        set(all, row, 12, "poor");
        for (size_t copies = pick(state, 3); copies > 0 && all->count < ROWS; copies--) {
            size_t copy = all->count++;
            memcpy(all->cells[copy], all->cells[row], sizeof all->cells[row]);
            for (size_t slips = pick(state, 3); slips > 0; slips--) {
                slip(state, all, copy);
            }
        }
    }
    for (size_t row = 0; row < all->count; row++) {
        (void)snprintf(all->cells[row][13], CELL, "list.csv!%zu", row + 2);
    }
}

static void shuffle(uint64_t *state, list *all)
{
    static char spare[COLUMNS][CELL];
    for (size_t i = all->count; i > 1; i--) {
        size_t j = pick(state, i);
        memcpy(spare, all->cells[i - 1], sizeof spare);
        memcpy(all->cells[i - 1], all->cells[j], sizeof spare);
        memcpy(all->cells[j], spare, sizeof spare);
    }
}

static void to_table(const list *all, swc_table *table)
{
    swc_str cells[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
        cells[i] = swc_str_of(names[i]);
    }
    assert_int_equal(swc_table_init(table, cells, COLUMNS, (size_t)1 << 26, NULL), SWC_OK);
    for (size_t row = 0; row < all->count; row++) {
        for (int i = 0; i < COLUMNS; i++) {
            cells[i] = swc_str_of(all->cells[row][i]);
        }
        assert_int_equal(swc_table_add(table, cells, NULL), SWC_OK);
    }
}

/* Run, write the stream to a file and read it back; the review goes to `review` if it is given. */
static swc_dedupe_counts run_with(const swc_table *input, const char *decisions, const char *review,
                                  swc_table *output)
{
    swc_dedupe_options options = swc_dedupe_defaults();
    options.decisions = decisions;
    char path[] = "/tmp/swc-dedupe-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    (void)close(file);
    swc_dedupe *dedupe = NULL;
    swc_output *out = NULL;
    swc_stream_writer *writer = NULL;
    assert_int_equal(swc_dedupe_new(input, &options, &dedupe, NULL), SWC_OK);
    if (review != NULL) {
        assert_int_equal(swc_dedupe_write_review(dedupe, review, false, NULL), SWC_OK);
    }
    assert_int_equal(swc_output_open(path, (swc_output_options){0}, &out, NULL), SWC_OK);
    assert_int_equal(swc_stream_writer_new(out, (swc_stream_style){0}, &writer, NULL), SWC_OK);
    assert_int_equal(swc_dedupe_write(dedupe, writer, NULL), SWC_OK);
    assert_int_equal(swc_stream_write_end(writer, NULL), SWC_OK);
    swc_stream_writer_free(writer);
    assert_int_equal(swc_output_commit(out, NULL), SWC_OK);
    swc_dedupe_counts counts = *swc_dedupe_totals(dedupe);
    swc_dedupe_free(dedupe);
    assert_int_equal(swc_stream_read(path, NULL, output, NULL, NULL), SWC_OK);
    (void)unlink(path);
    return counts;
}

static swc_dedupe_counts run(const swc_table *input, swc_table *output)
{
    return run_with(input, NULL, NULL, output);
}

static int compare_lines(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Every cell of every row, rows sorted: equal for equal sets of rows. */
static char *as_sorted_text(const swc_table *table)
{
    char **lines = calloc(table->row_count + 1, sizeof *lines);
    size_t length = 0;
    for (size_t row = 0; row < table->row_count; row++) {
        swc_buf line = {0};
        for (size_t column = 0; column < table->column_count; column++) {
            assert_true(swc_buf_add_str(&line, swc_table_cell(table, row, column)));
            assert_true(swc_buf_add_char(&line, column + 1 < table->column_count ? '|' : '\n'));
        }
        lines[row] = line.data;
        length += line.length;
    }
    qsort(lines, table->row_count, sizeof *lines, compare_lines);
    char *text = malloc(length + 1);
    assert_non_null(text);
    size_t place = 0;
    for (size_t row = 0; row < table->row_count; row++) {
        size_t size = strlen(lines[row]);
        memcpy(text + place, lines[row], size);
        place += size;
        free(lines[row]);
    }
    text[place] = '\0';
    free(lines);
    return text;
}

static void removed_kept_and_held_rows_do_not_depend_on_the_order(void **context)
{
    (void)context;
    static list all;
    uint64_t state = 20211118;
    size_t removed = 0;
    for (int i = 0; i < LISTS; i++) {
        swc_table first, first_out, second, second_out;
        invent(&state, &all);
        to_table(&all, &first);
        shuffle(&state, &all);
        to_table(&all, &second);
        swc_dedupe_counts one = run(&first, &first_out);
        swc_dedupe_counts two = run(&second, &second_out);
        char *one_text = as_sorted_text(&first_out);
        char *two_text = as_sorted_text(&second_out);
        assert_string_equal(one_text, two_text);
        assert_int_equal(one.held, two.held);
        removed += one.removed;
        free(one_text);
        free(two_text);
        swc_table_free(&first);
        swc_table_free(&first_out);
        swc_table_free(&second);
        swc_table_free(&second_out);
    }
    assert_true(removed > LISTS); /* else the law was not put to the test */
}

static void a_second_run_on_the_output_removes_nothing_and_no_row_is_lost(void **context)
{
    (void)context;
    static list all;
    uint64_t state = 66;
    for (int i = 0; i < LISTS; i++) {
        swc_table input, once, twice;
        invent(&state, &all);
        to_table(&all, &input);
        swc_dedupe_counts first = run(&input, &once);
        assert_int_equal(first.in, all.count);
        assert_int_equal(first.in, first.out + first.removed);
        assert_int_equal(once.row_count, first.out);
        swc_dedupe_counts second = run(&once, &twice);
        assert_int_equal(second.removed, 0);
        swc_table_free(&input);
        swc_table_free(&once);
        swc_table_free(&twice);
    }
}

/* Decide every pair of a review by chance; `turned`: the same decisions, last first. */
static size_t decide(int salt, const char *review, const char *decided, const char *turned)
{
    static char lines[ROWS * 8][40];
    static char line[1 << 14];
    size_t count = 0;
    FILE *file = fopen(review, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file)); /* the header */
    while (fgets(line, sizeof line, file) != NULL && count < ROWS * 8) {
        /* pairs of equal rows have one id, and one decision */
        const char *word = (line[3] ^ salt) % 2 == 0 ? "same" : "different";
        assert_int_equal(strcspn(line, ","), 16); /* pair_id comes first */
        (void)snprintf(lines[count++], sizeof lines[0], "%.16s,%s\n", line, word);
    }
    (void)fclose(file);
    for (int backwards = 0; backwards < 2; backwards++) {
        file = fopen(backwards ? turned : decided, "w");
        assert_non_null(file);
        (void)fputs("pair_id,decision\n", file);
        for (size_t i = 0; i < count; i++) {
            (void)fputs(lines[backwards ? count - 1 - i : i], file);
        }
        (void)fclose(file);
    }
    return count;
}

static void decisions_give_the_same_rows_in_any_order(void **context)
{
    (void)context;
    static list all;
    char folder[] = "/tmp/swc-decide-XXXXXX";
    char review[64], decided[64], turned[64];
    uint64_t state = 4;
    size_t pairs = 0;
    assert_non_null(mkdtemp(folder));
    (void)snprintf(review, sizeof review, "%s/review.csv", folder);
    (void)snprintf(decided, sizeof decided, "%s/decided.csv", folder);
    (void)snprintf(turned, sizeof turned, "%s/turned.csv", folder);
    for (int i = 0; i < LISTS; i++) {
        swc_table input, mixed, asked, one, two;
        invent(&state, &all);
        to_table(&all, &input);
        (void)run_with(&input, NULL, review, &asked);
        pairs += decide(i, review, decided, turned);
        swc_dedupe_counts first = run_with(&input, decided, NULL, &one);
        assert_int_equal(first.in, first.out + first.removed);
        shuffle(&state, &all);
        to_table(&all, &mixed);
        (void)run_with(&mixed, turned, NULL, &two);
        char *one_text = as_sorted_text(&one);
        char *two_text = as_sorted_text(&two);
        assert_string_equal(one_text, two_text);
        free(one_text);
        free(two_text);
        swc_table_free(&input);
        swc_table_free(&mixed);
        swc_table_free(&asked);
        swc_table_free(&one);
        swc_table_free(&two);
    }
    (void)unlink(review);
    (void)unlink(decided);
    (void)unlink(turned);
    (void)rmdir(folder);
    assert_true(pairs > LISTS);
}

/* Twins of one family, one day and one school, with every pair of given names, and no number. */
static void twins_are_never_put_together(void **context)
{
    (void)context;
    static const char *const given[] = {"An",   "Ân",   "Hà",   "Hạ",   "Minh", "Mình",
                                        "Trâm", "Châm", "Linh", "Lĩnh", "Nam",  "Năm",
                                        "Lan",  "Nan",  "Hoa",  "Hòa"};
    enum { GIVEN = sizeof given / sizeof given[0] };
    static list all;
    for (size_t a = 0; a < GIVEN; a++) {
        for (size_t b = a + 1; b < GIVEN; b++) {
            swc_table input, output;
            all.count = 2;
            for (size_t row = 0; row < 2; row++) {
                static const char *const cells[COLUMNS] = {
                    "",          "",    "",         "2015-03-02",   "M",          "3",    "3A",
                    "TH Lê Lợi", "Lắk", "Liên Sơn", "Trần Văn Bảy", "0905123123", "poor", ""};
                for (int column = 0; column < COLUMNS; column++) {
                    set(&all, row, column, cells[column]);
                }
                (void)snprintf(all.cells[row][2], CELL, "Trần Gia %s", given[row == 0 ? a : b]);
                (void)snprintf(all.cells[row][13], CELL, "t!%zu", row + 2);
            }
            to_table(&all, &input);
            assert_int_equal(run(&input, &output).removed, 0);
            swc_table_free(&input);
            swc_table_free(&output);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(removed_kept_and_held_rows_do_not_depend_on_the_order),
        cmocka_unit_test(a_second_run_on_the_output_removes_nothing_and_no_row_is_lost),
        cmocka_unit_test(decisions_give_the_same_rows_in_any_order),
        cmocka_unit_test(twins_are_never_put_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

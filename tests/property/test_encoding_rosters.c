/*
 * Generated class lists in every encoding that schools used: each must come back letter for
 * letter, or say that it is not sure; never wrong in silence.
 *
 * The lists are encoded by tests/data/encodings/vn_bytemaps.tsv, not by the tables of the library.
 * SWC_ROSTERS in the environment sets how many lists (default 300).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rosters.h"

/* ---- judging ---- */

typedef struct tally {
    size_t lists;
    size_t right;
    size_t unsure_rows;
    size_t unsure_lists;
    size_t wrong_cells; /* in silence */
} tally;

/* Nothing is wrong in silence, and so many of a thousand lists are wholly right. */
static void report(const char *what, const tally *all, size_t right_permille)
{
    print_message("%-24s lists %zu, right %zu, undecided %zu, doubtful rows %zu, wrong cells %zu\n",
                  what, all->lists, all->right, all->unsure_lists, all->unsure_rows,
                  all->wrong_cells);
    assert_int_equal(all->wrong_cells, 0);
    assert_true(all->right * 1000 >= all->lists * right_permille);
}

/* A whole file of bytes: decided, decoded, each row checked. */
static void judge_file(const fixture *all, const roster *list, int encoding, tally *sum)
{
    swc_buf rows[2] = {{0}, {0}};
    swc_buf file = {0};
    swc_buf truth = {0};
    swc_buf bytes = {0};
    swc_buf expected = {0};
    swc_encoding_evidence *evidence = NULL;
    for (size_t row = 0; row < list->rows; row++) {
        for (size_t i = 0; i < ROSTER_COLUMNS; i++) {
            encode(all, list->cells[row][i], encoding, &bytes, &expected);
            char end = i + 1 < ROSTER_COLUMNS ? '\t' : '\n';
            assert_true(
                swc_buf_add_str(&file, swc_buf_str(&bytes)) && swc_buf_add_char(&file, end) &&
                swc_buf_add_str(&truth, swc_buf_str(&expected)) && swc_buf_add_char(&truth, end));
        }
    }
    assert_int_equal(swc_encoding_evidence_new(all->judge, &evidence, NULL), SWC_OK);
    for (size_t at = 0; at < file.length;) { /* cut anywhere */
        size_t step = at % 7 + 1 < file.length - at ? at % 7 + 1 : file.length - at;
        swc_encoding_add_bytes(evidence, (swc_str){file.data + at, step});
        at += step;
    }
    swc_encoding decided = swc_encoding_decide(evidence, NULL).encoding;
    swc_encoding_evidence_free(evidence);
    sum->lists++;
    size_t doubtful = 0;
    size_t wrong = 0;
    if (decided == SWC_ENCODING_UNSURE) {
        sum->unsure_lists++;
    } else {
        swc_decoder decoder;
        swc_decoder_init(&decoder, all->judge, decided);
        assert_true(swc_decode(&decoder, swc_buf_str(&file), true, &rows[0]));
        char *got = rows[0].data;
        char *want = truth.data;
        for (size_t row = 0; row < list->rows; row++) {
            char *got_line = strsep(&got, "\n");
            char *want_line = strsep(&want, "\n");
            bool unsure = got_line == NULL ||
                          swc_encoding_is_doubtful(all->judge, decided, swc_str_of(got_line));
            doubtful += unsure;
            wrong += !unsure && strcmp(got_line, want_line) != 0;
        }
        sum->right += wrong == 0 && doubtful == 0;
    }
    sum->unsure_rows += doubtful;
    sum->wrong_cells += wrong;
    swc_buf_free(&rows[0]);
    swc_buf_free(&file);
    swc_buf_free(&truth);
    swc_buf_free(&bytes);
    swc_buf_free(&expected);
}

/*
 * A list of valid UTF-8 whose rows from `first_damaged` on are damaged (0: the heading too):
 * decided per column within the sheet, repaired cell by cell.
 */
static void judge_sheet(const fixture *all, const roster *list, storing how, int encoding,
                        size_t first_damaged, tally *sum)
{
    swc_encoding_evidence *columns[ROSTER_COLUMNS + 1];
    swc_buf stored = {0};
    swc_buf truth = {0};
    swc_buf out = {0};
    size_t doubtful = 0;
    size_t wrong = 0;
    for (size_t i = 0; i <= ROSTER_COLUMNS; i++) {
        assert_int_equal(swc_encoding_evidence_new(all->judge, &columns[i], NULL), SWC_OK);
    }
    for (size_t row = 0; row < list->rows; row++) {
        for (size_t i = 0; i < ROSTER_COLUMNS; i++) {
            store(all, list->cells[row][i], row < first_damaged ? STORE_UNICODE : how, encoding,
                  &stored, &truth);
            swc_encoding_add_text(columns[i], swc_buf_str(&stored));
            swc_encoding_add_text(columns[ROSTER_COLUMNS], swc_buf_str(&stored));
        }
    }
    swc_encoding_decision sheet = swc_encoding_decide(columns[ROSTER_COLUMNS], NULL);
    for (size_t row = 0; row < list->rows; row++) {
        bool unsure = false;
        size_t wrong_here = 0;
        for (size_t i = 0; i < ROSTER_COLUMNS; i++) {
            swc_repair repair;
            swc_encoding_decision decision = swc_encoding_decide(columns[i], &sheet);
            store(all, list->cells[row][i], row < first_damaged ? STORE_UNICODE : how, encoding,
                  &stored, &truth);
            swc_buf_clear(&out);
            assert_int_equal(swc_text_repair(all->judge, decision, swc_buf_str(&stored), &out,
                                             &repair, NULL, NULL),
                             SWC_OK);
            swc_str got = repair == SWC_REPAIR_SAME ? swc_buf_str(&stored) : swc_buf_str(&out);
            unsure = unsure || repair == SWC_REPAIR_UNSURE;
            bool differs = repair != SWC_REPAIR_UNSURE && !swc_str_equal(got, swc_buf_str(&truth));
            wrong_here += differs;
        }
        doubtful += unsure;
        wrong += unsure ? 0 : wrong_here;
    }
    sum->lists++;
    sum->right += wrong == 0 && doubtful == 0;
    sum->unsure_rows += doubtful;
    sum->wrong_cells += wrong;
    for (size_t i = 0; i <= ROSTER_COLUMNS; i++) {
        swc_encoding_evidence_free(columns[i]);
    }
    swc_buf_free(&stored);
    swc_buf_free(&truth);
    swc_buf_free(&out);
}

static size_t list_count(void)
{
    const char *wanted = getenv("SWC_ROSTERS");
    return wanted == NULL ? 300 : strtoul(wanted, NULL, 10);
}

static void files_in_old_encodings_come_back(void **state)
{
    static const char *const labels[] = {"file TCVN3", "file VNI", "file VISCII", "file CP1258"};
    roster *list = malloc(sizeof *list);
    for (int encoding = 0; encoding < BYTE_ENCODINGS; encoding++) {
        uint64_t seed = 11390 + (uint64_t)encoding;
        tally sum = {0};
        for (size_t i = 0; i < list_count(); i++) {
            make_roster(list, 0, &seed);
            judge_file(*state, list, encoding, &sum);
        }
        report(labels[encoding], &sum, 999);
    }
    free(list);
}

static void old_letters_inside_utf8_come_back(void **state)
{
    static const char *const labels[] = {"TCVN3 in UTF-8",  "VNI in UTF-8", "VISCII in UTF-8",
                                         "CP1258 in UTF-8", "UTF-8 twice",  "UTF-8"};
    roster *list = malloc(sizeof *list);
    for (int encoding = 0; encoding < BYTE_ENCODINGS + 2; encoding++) {
        uint64_t seed = 20211118 + (uint64_t)encoding;
        tally sum = {0};
        storing how = encoding < BYTE_ENCODINGS    ? STORE_MOJIBAKE
                      : encoding == BYTE_ENCODINGS ? STORE_TWICE
                                                   : STORE_UNICODE;
        for (size_t i = 0; i < list_count(); i++) {
            make_roster(list, 0, &seed);
            judge_sheet(*state, list, how, encoding, 0, &sum);
        }
        report(labels[encoding], &sum, 999);
    }
    free(list);
}

static void lists_of_two_schools_pasted_together_come_back_or_are_doubted(void **state)
{
    static const char *const labels[] = {"half TCVN3", "half VNI", "half VISCII", "half CP1258",
                                         "half twice"};
    roster *list = malloc(sizeof *list);
    for (int encoding = 0; encoding <= BYTE_ENCODINGS; encoding++) {
        uint64_t seed = 66 + (uint64_t)encoding;
        tally sum = {0};
        for (size_t i = 0; i < list_count(); i++) {
            make_roster(list, 0, &seed);
            judge_sheet(*state, list, encoding < BYTE_ENCODINGS ? STORE_MOJIBAKE : STORE_TWICE,
                        encoding, 1 + list->rows / 2, &sum);
        }
        report(labels[encoding], &sum, 800);
    }
    free(list);
}

static void lists_of_one_or_two_children_are_right_or_undecided(void **state)
{
    static const char *const labels[] = {"short TCVN3", "short VNI", "short VISCII",
                                         "short CP1258"};
    roster *list = malloc(sizeof *list);
    for (int encoding = 0; encoding < BYTE_ENCODINGS; encoding++) {
        uint64_t seed = 3667 + (uint64_t)encoding;
        tally files = {0};
        tally sheets = {0};
        for (size_t i = 0; i < list_count(); i++) {
            make_roster(list, 1 + i % 2, &seed);
            judge_file(*state, list, encoding, &files);
            judge_sheet(*state, list, STORE_MOJIBAKE, encoding, 0, &sheets);
        }
        report(labels[encoding], &files, 980);
        report(labels[encoding], &sheets, 980);
    }
    free(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_in_old_encodings_come_back),
        cmocka_unit_test(old_letters_inside_utf8_come_back),
        cmocka_unit_test(lists_of_one_or_two_children_are_right_or_undecided),
        cmocka_unit_test(lists_of_two_schools_pasted_together_come_back_or_are_doubted),
    };
    return cmocka_run_group_tests(tests, load, unload);
}

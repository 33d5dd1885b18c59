/*
 * Generated class lists in good UTF-8 of which one to four columns are in an old encoding: each
 * must come back letter for letter, or say that it is not sure; never wrong in silence.
 *
 * SWC_ROSTERS in the environment sets how many lists (default 10000).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rosters.h"

enum { WAYS = BYTE_ENCODINGS + 1, TWICE = BYTE_ENCODINGS, OLD_COLUMNS = 7 };

/* All but the birth dates. */
static const size_t text_columns[OLD_COLUMNS] = {0, 1, 3, 4, 5, 6, 7};

/* ---- what columns may hold ---- */

static const char *const sexes[] = {"Nam", "Nữ"};
typedef struct word_list {
    const char *const *items;
    size_t count;
} word_list;

static bool knows(void *context, swc_str text)
{
    const word_list *list = context;
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i][0] != '\0' && swc_str_is(text, list->items[i])) {
            return true;
        }
    }
    return false;
}

#define LIST(array)                                                                                \
    {                                                                                              \
        array, sizeof(array) / sizeof((array)[0])                                                  \
    }
static word_list known_lists[] = {LIST(sexes), LIST(communes), LIST(groups)};
static const swc_phrases known_sexes = {knows, &known_lists[0], 1};
static const swc_phrases known_communes = {knows, &known_lists[1], 2};
static const swc_phrases known_groups = {knows, &known_lists[2], 3};
static const swc_phrases *const known[ROSTER_COLUMNS] = {
    [1] = &known_sexes, [4] = &known_communes, [6] = &known_groups};

/* ---- one list ---- */

typedef struct mixed_list {
    roster plain; /* the truth: TCVN3's capitals with tones are small */
    roster stored;
    bool is_old[ROSTER_COLUMNS];
} mixed_list;

static void copy_text(char *cell, const swc_buf *text)
{
    assert_true(text->length < CELL_BYTES);
    memcpy(cell, text->data, text->length);
    cell[text->length] = '\0';
}

static void make_list(const fixture *all, mixed_list *list, size_t old_count, int way,
                      uint64_t *seed)
{
    swc_buf stored = {0};
    swc_buf truth = {0};
    make_roster(&list->plain, 0, seed);
    memset(list->is_old, 0, sizeof list->is_old);
    for (size_t i = 0; i < old_count; i++) {
        list->is_old[text_columns[random_next(seed) % OLD_COLUMNS]] = true;
    }
    list->stored = list->plain;
    for (size_t row = 1; row < list->plain.rows; row++) {
        for (size_t c = 0; c < ROSTER_COLUMNS; c++) {
            if (list->is_old[c]) {
                store(all, list->plain.cells[row][c], way == TWICE ? STORE_TWICE : STORE_MOJIBAKE,
                      way, &stored, &truth);
                copy_text(list->stored.cells[row][c], &stored);
                copy_text(list->plain.cells[row][c], &truth);
            }
        }
    }
    swc_buf_free(&stored);
    swc_buf_free(&truth);
}

typedef struct tally {
    size_t lists, right, doubted, wrong, rows, doubtful_rows;
} tally;

static swc_repair repair_row(const fixture *all, const mixed_list *list, size_t row,
                             const swc_encoding_decision *decisions, bool *wrong_out)
{
    swc_buf out = {0};
    swc_repair worst = SWC_REPAIR_SAME;
    bool converted = false;
    bool kept = false;
    *wrong_out = false;
    for (size_t c = 0; c < ROSTER_COLUMNS; c++) {
        swc_repair repair;
        swc_str text = swc_str_of(list->stored.cells[row][c]);
        swc_buf_clear(&out);
        assert_int_equal(swc_text_repair(all->judge, decisions[c], text, &out, &repair, NULL, NULL),
                         SWC_OK);
        converted = converted || repair == SWC_REPAIR_CONVERTED;
        kept = kept || repair == SWC_REPAIR_KEPT;
        worst = repair == SWC_REPAIR_UNSURE ? repair : worst;
        swc_str got = repair == SWC_REPAIR_CONVERTED ? swc_buf_str(&out) : text;
        *wrong_out = *wrong_out || !swc_str_is(got, list->plain.cells[row][c]);
    }
    swc_buf_free(&out);
    return converted && kept ? SWC_REPAIR_UNSURE : worst;
}

static void judge_list(const fixture *all, const mixed_list *list, tally *sum)
{
    swc_encoding_evidence *columns[ROSTER_COLUMNS];
    swc_encoding_evidence *sheet;
    swc_encoding_decision decisions[ROSTER_COLUMNS];
    assert_int_equal(swc_encoding_evidence_new(all->judge, &sheet, NULL), SWC_OK);
    for (size_t c = 0; c < ROSTER_COLUMNS; c++) {
        assert_int_equal(swc_encoding_evidence_new(all->judge, &columns[c], NULL), SWC_OK);
        swc_encoding_know(columns[c], known[c]);
        for (size_t row = 1; row < list->stored.rows; row++) {
            swc_encoding_add_text(columns[c], swc_str_of(list->stored.cells[row][c]));
            swc_encoding_add_text(sheet, swc_str_of(list->stored.cells[row][c]));
        }
    }
    swc_encoding_decision whole = swc_encoding_decide_sheet(sheet, columns, ROSTER_COLUMNS);
    for (size_t c = 0; c < ROSTER_COLUMNS; c++) {
        decisions[c] = swc_encoding_decide(columns[c], &whole);
        swc_encoding_evidence_free(columns[c]);
    }
    swc_encoding_evidence_free(sheet);
    bool any_doubted = false;
    bool any_wrong = false;
    for (size_t row = 1; row < list->stored.rows; row++) {
        bool wrong;
        bool doubted = repair_row(all, list, row, decisions, &wrong) == SWC_REPAIR_UNSURE;
        any_doubted = any_doubted || doubted;
        any_wrong = any_wrong || (wrong && !doubted);
        sum->doubtful_rows += doubted;
        sum->rows++;
    }
    sum->lists++;
    sum->right += !any_doubted && !any_wrong;
    sum->doubted += any_doubted;
    sum->wrong += any_wrong;
}

static void columns_in_old_encodings_come_back_or_are_doubted(void **state)
{
    enum { SHARE = 10000, LEAST_RIGHT = 9990 };
    const char *wanted = getenv("SWC_ROSTERS");
    size_t lists = wanted == NULL ? SHARE : strtoul(wanted, NULL, 10);
    static const char *const labels[WAYS] = {"TCVN3", "VNI", "VISCII", "CP1258", "UTF-8 twice"};
    mixed_list *list = malloc(sizeof *list);
    tally sums[WAYS] = {0};
    size_t right = 0;
    uint64_t seed = 1954;
    for (size_t i = 0; i < lists; i++) {
        int way = (int)(i % WAYS);
        make_list(*state, list, 1 + random_next(&seed) % 4, way, &seed);
        judge_list(*state, list, &sums[way]);
    }
    for (int way = 0; way < WAYS; way++) {
        const tally *sum = &sums[way];
        print_message(
            "%-12s lists %zu, right %zu, doubted %zu, wrong %zu; rows %zu, doubtful %zu\n",
            labels[way], sum->lists, sum->right, sum->doubted, sum->wrong, sum->rows,
            sum->doubtful_rows);
        assert_int_equal(sum->wrong, 0);
        right += sum->right;
    }
    assert_true(right * SHARE >= lists * LEAST_RIGHT);
    free(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_in_old_encodings_come_back_or_are_doubted),
    };
    return cmocka_run_group_tests(tests, load, unload);
}

/*
 * Every short way gives what the long way gives: texts near the border of each are made by chance
 * and by hand, and read both ways.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/memo.h"
#include "model/value/task.h"
#include "model/value/value.h"
#include "swc/stream.h"
#include "text/date.h"
#include "text/letters.h"
#include "text/number.h"
#include "text/plain_text.h"
#include "text/unicode.h"

enum { TEXT_MAX = 64, ROUNDS = 200000 };

static uint64_t dice_state;

static size_t dice(size_t below)
{
    dice_state = dice_state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)((dice_state >> 33) % below);
}

static int restart_dice(void **state)
{
    (void)state;
    dice_state = 42;
    return 0;
}

/* Pieces that stand at some border: of plain text, of NFC, of digits, of quoting. */
static const char *const pieces[] = {"a",
                                     "Z",
                                     "7",
                                     "0",
                                     "9",
                                     "/",
                                     ":",
                                     " ",
                                     " ",
                                     "  ",
                                     ",",
                                     "\"",
                                     "\n",
                                     "\r",
                                     "\t",
                                     "?",
                                     "#",
                                     "=",
                                     "-",
                                     "+",
                                     "@",
                                     "~",
                                     "\x7f",
                                     "\x1f",
                                     "\x02",
                                     "é",
                                     "ă",
                                     "ơ",
                                     "ƿ",
                                     "ǀ",
                                     "Ạ",
                                     "ỹ",
                                     "ế",
                                     "ẟ",
                                     "Ỻ",
                                     "ệ",
                                     "\xC2\xA0",
                                     "\xC2\xAD",
                                     "\xE2\x80\x99",
                                     "\xE2\x80\x8B",
                                     "\xCC\x81",
                                     "\xEF\xBF\xBD",
                                     "И",
                                     "đ",
                                     "Đ",
                                     "Nguyễn",
                                     "không",
                                     "2012",
                                     "03/05/",
                                     "2012-05-03",
                                     "066",
                                     "12345678",
                                     "E",
                                     "e",
                                     "n",
                                     "K",
                                     "\xE1\xB9\xBF",
                                     "\xE1\xBA\xA0",
                                     "Trường TH ",
                                     "Lớp "};

static swc_str random_text(char *room)
{
    size_t length = 0;
    size_t count = dice(9);
    for (size_t i = 0; i < count; i++) {
        const char *piece = pieces[dice(sizeof pieces / sizeof pieces[0])];
        size_t size = strlen(piece);
        if (length + size < TEXT_MAX) {
            memcpy(room + length, piece, size);
            length += size;
        }
    }
    return (swc_str){room, length};
}

/* ---- the slow ways, byte by byte ---- */

static bool is_ascii_slowly(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.data[i] >= 0x80) {
            return false;
        }
    }
    return true;
}

static bool is_digits_slowly(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    return true;
}

static bool has_high_letter_slowly(swc_str text)
{
    for (size_t i = 0; i + 1 < text.length; i++) {
        unsigned char second = (unsigned char)text.data[i + 1];
        if ((unsigned char)text.data[i] == 0xE1 && (second == 0xBA || second == 0xBB)) {
            return true;
        }
    }
    return false;
}

static void bytes_are_told_apart_in_eights_as_one_by_one(void **state)
{
    (void)state;
    char room[TEXT_MAX];
    for (size_t i = 0; i < ROUNDS; i++) {
        swc_str text = random_text(room);
        if (dice(2) == 0) { /* digits but for one byte */
            text.length = dice(24);
            for (size_t at = 0; at < text.length; at++) {
                room[at] = (char)('0' + dice(10));
            }
            if (text.length > 0 && dice(2) == 0) {
                room[dice(text.length)] = (char)dice(256);
            }
        }
        assert_int_equal(swc_is_ascii(text), is_ascii_slowly(text));
        assert_int_equal(swc_is_digits(text), is_digits_slowly(text));
        swc_letters letters = has_high_letter_slowly(text) ? SWC_LETTERS_HIGH
                              : is_ascii_slowly(text)      ? SWC_LETTERS_ASCII
                                                           : SWC_LETTERS_BEYOND;
        assert_int_equal(swc_letters_of(text), letters);
    }
}

static void plain_text_needs_no_cleaning_and_is_seldom_missed(void **state)
{
    (void)state;
    static swc_plain_check check;
    char room[TEXT_MAX];
    size_t accepted = 0;
    swc_plain_check_init(&check);
    for (size_t i = 0; i < ROUNDS; i++) {
        swc_str text = random_text(room);
        bool plain = swc_plain_check_accepts(&check, text);
        accepted += plain;
        if (plain) {
            assert_true(swc_value_is_clean(text));
        }
    }
    assert_true(accepted > ROUNDS / 50);
    static const char *const usual[] = {
        "Nguyễn Văn An", "H'Linh Niê Kdăm", "Trường THCS Lê Lợi", "Thôn 3, xã Ea Tiêu",
        "6A1",           "Y Wê Ayŭn",       "ĐẶNG THỊ Ỹ"};
    for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++) {
        assert_true(swc_plain_check_accepts(&check, swc_str_of(usual[i])));
    }
    assert_false(swc_plain_check_accepts(&check, SWC_STR("")));
}

static void assert_same_date(swc_date a, swc_date b)
{
    assert_int_equal(a.year, b.year);
    assert_int_equal(a.month, b.month);
    assert_int_equal(a.day, b.day);
}

/* A space in front sends the same date the long way. */
static void usual_dates_read_as_their_pieces_do(void **state)
{
    (void)state;
    static const int years[] = {0, 1, 99, 1582, 1899, 1900, 2000, 2011, 2012, 2100, 2101, 9999};
    static const char separators[] = "/-. :x0";
    for (int day = 0; day < 100; day++) {
        for (int month = 0; month < 100; month += month < 35 ? 1 : 13) {
            for (size_t y = 0; y < sizeof years / sizeof years[0]; y++) {
                char room[16];
                char first = separators[dice(sizeof separators - 1)];
                char second = dice(6) == 0 ? separators[dice(sizeof separators - 1)] : first;
                (void)snprintf(room, sizeof room, " %02d%c%02d%c%04d", day, first, month, second,
                               years[y]);
                swc_date_reading fast = swc_date_scan((swc_str){room + 1, 10}, 30);
                swc_date_reading slow = swc_date_scan((swc_str){room, 11}, 30);
                swc_cell cells[] = {{.type = SWC_CELL_TEXT, .text = {room + 1, 10}},
                                    {.type = SWC_CELL_TEXT, .text = {room, 11}}};
                swc_date_tally tallies[2] = {{0}, {0}};
                swc_date_tally_add(&tallies[0], &cells[0]);
                swc_date_tally_add(&tallies[1], &cells[1]);
                assert_memory_equal(&tallies[0], &tallies[1], sizeof tallies[0]);
                assert_int_equal(fast.shape, slow.shape);
                assert_int_equal(fast.usual, slow.usual);
                assert_int_equal(fast.two_digit_year, slow.two_digit_year);
                assert_int_equal(fast.has_time, slow.has_time);
                assert_same_date(fast.certain, slow.certain);
                assert_same_date(fast.dmy, slow.dmy);
                assert_same_date(fast.mdy, slow.mdy);
                assert_same_date(fast.ymd, slow.ymd);
            }
        }
    }
}

/* ---- whole cells ---- */

static void assert_same_value(const swc_value *a, const swc_value *b)
{
    assert_true(swc_str_equal(a->text, b->text));
    assert_int_equal(a->finding_count, b->finding_count);
    for (size_t i = 0; i < a->finding_count; i++) {
        assert_int_equal(a->findings[i].code, b->findings[i].code);
    }
    assert_int_equal(a->bad, b->bad);
    assert_int_equal(a->uncertain_owner, b->uncertain_owner);
    assert_int_equal(a->id_length, b->id_length);
    assert_int_equal(a->priority, b->priority);
}

/* Something like what the column holds, and now and then anything. */
static swc_str random_cell(const swc_column *column, char *room)
{
    size_t words = 0;
    while (column->words != NULL && column->words[words].word != NULL) {
        words++;
    }
    int length = -1;
    if (dice(3) == 0) {
        return random_text(room);
    }
    if (words > 0) {
        length = snprintf(room, TEXT_MAX, "%s", column->words[dice(words)].word);
    } else if (dice(3) == 0) {
        length =
            snprintf(room, TEXT_MAX, "%04zu-%02zu-%02zu", 1898 + dice(204), dice(14), dice(33));
    } else if (dice(3) == 0) {
        length =
            snprintf(room, TEXT_MAX, "%02zu/%02zu/%04zu", dice(33), dice(14), 1898 + dice(204));
    } else {
        static const size_t lengths[] = {1, 2, 3, 9, 10, 11, 12, 13, 15, 16};
        size_t count = lengths[dice(sizeof lengths / sizeof lengths[0])];
        for (size_t i = 0; i < count; i++) {
            room[i] = (char)('0' + dice(10));
        }
        if (dice(2) == 0) {
            room[0] = '0';
        }
        length = (int)count;
    }
    if (dice(4) == 0 && length > 0) { /* a slip */
        room[dice((size_t)length)] = " aA0-?x"[dice(7)];
    }
    return (swc_str){room, (size_t)length};
}

/* A formula's result is a text like any other, but takes the long way. */
static void canonical_cells_read_as_others_do(void **state)
{
    (void)state;
    swc_value_reader *reader = NULL;
    assert_int_equal(swc_value_reader_new(&reader, NULL), SWC_OK);
    static const char *const days[] = {NULL, "2012-05-03"};
    char room[TEXT_MAX + 1];
    for (size_t round = 0; round < ROUNDS / 200; round++) {
        for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
            size_t count = 0;
            const swc_column *columns = swc_kind_columns((swc_kind)kind, &count);
            swc_value_reader_next_row(reader);
            for (size_t c = 0; c < count; c++) {
                swc_column_facts facts = swc_column_facts_default();
                facts.as_of = days[dice(2)];
                facts.date_order = (swc_date_order)dice(4);
                swc_cell cell = {.type = SWC_CELL_TEXT, .text = random_cell(&columns[c], room)};
                swc_value fast;
                swc_value slow;
                assert_int_equal(swc_value_read(reader, &columns[c], &cell, &facts, &fast, NULL),
                                 SWC_OK);
                cell.flags = SWC_CELL_FORMULA;
                assert_int_equal(swc_value_read(reader, &columns[c], &cell, &facts, &slow, NULL),
                                 SWC_OK);
                assert_same_value(&fast, &slow);
            }
        }
    }
    swc_value_reader_free(reader);
}

/* ---- memory of answers, and writing ---- */

static void a_remembered_answer_belongs_to_its_key(void **state)
{
    (void)state;
    swc_memo memo = {.slot_count = 64};
    char room[TEXT_MAX];
    char text[TEXT_MAX];
    size_t known = 0;
    for (size_t i = 0; i < ROUNDS; i++) {
        swc_str key = random_text(room);
        key.length = key.length > 12 ? 12 : key.length;
        memcpy(text, key.data, key.length);
        for (size_t at = 0; at < key.length; at++) { /* what is remembered: the key turned round */
            text[at] = key.data[key.length - 1 - at];
        }
        swc_str answer = {text, key.length};
        const swc_memo_slot *slot = swc_memo_get(&memo, key);
        if (slot != NULL) {
            known++;
            assert_true(swc_str_equal((swc_str){slot->text, slot->text_length}, answer));
            assert_int_equal(slot->same, swc_str_equal(key, answer));
        } else {
            swc_memo_put(&memo, key, answer, 0);
        }
    }
    assert_true(known > ROUNDS / 50);
    swc_memo_free(&memo);
}

static void add_slowly(swc_buf *out, swc_str cell, bool first_cell)
{
    bool quoted = first_cell && cell.length > 0 && cell.data[0] == '#';
    for (size_t i = 0; i < cell.length; i++) {
        quoted = quoted || memchr(",\"\n\r", cell.data[i], 4) != NULL;
    }
    assert_true(!quoted || swc_buf_add_char(out, '"'));
    for (size_t i = 0; i < cell.length; i++) {
        assert_true(cell.data[i] != '"' || swc_buf_add_char(out, '"'));
        assert_true(swc_buf_add_char(out, cell.data[i]));
    }
    assert_true(!quoted || swc_buf_add_char(out, '"'));
}

static void a_cell_is_quoted_only_where_it_must_be(void **state)
{
    (void)state;
    swc_buf fast = {0};
    swc_buf slow = {0};
    char room[TEXT_MAX];
    for (size_t i = 0; i < ROUNDS; i++) {
        swc_str cell = random_text(room);
        if (dice(2) == 0) { /* one byte that may matter, anywhere */
            cell.length = dice(40);
            memset(room, 'x', sizeof room);
            if (cell.length > 0) {
                room[dice(cell.length)] = "#,\"\n\rx"[dice(6)];
            }
        }
        bool first = dice(2) == 0;
        swc_buf_clear(&fast);
        swc_buf_clear(&slow);
        assert_true(swc_csv_add_cell(&fast, cell, first, false));
        add_slowly(&slow, cell, first);
        assert_true(swc_str_equal(swc_buf_str(&fast), swc_buf_str(&slow)));
    }
    swc_buf_free(&fast);
    swc_buf_free(&slow);
}

static void words_for_as_above_are_told_by_their_second_letter_as_by_their_key(void **state)
{
    (void)state;
    static const char *const words[] = {"nt", "nhu tren", "n t", "nhu dong tren"};
    static const char *const seconds[] = {
        "t",        "T", "h", "H", " ", ".", "-", "/", "a", "e", "z",
        "ữ",        "ư", "Ữ", "ệ", "ỹ", "ẖ", "ẗ", "ţ", "ħ", "ṭ", "\xE2\x80\x8B",
        "\xC2\xA0", ""};
    static const char *const rests[] = {"",   "t",       "ư trên", "ư dòng trên", "u tren",
                                        "am", "hư trên", " trên",  ".t.",         "-"};
    for (size_t i = 0; i < sizeof seconds / sizeof seconds[0]; i++) {
        for (size_t j = 0; j < 2 * (sizeof rests / sizeof rests[0]); j++) {
            char room[TEXT_MAX];
            char key[16];
            (void)snprintf(room, sizeof room, "%c%s%s", j % 2 == 0 ? 'n' : 'N', seconds[i],
                           rests[j / 2]);
            swc_str text = swc_str_of(room);
            bool is_word = false;
            bool has_key = swc_key_into(text, key, sizeof key) != SIZE_MAX;
            for (size_t k = 0; has_key && k < sizeof words / sizeof words[0]; k++) {
                is_word = is_word || strcmp(key, words[k]) == 0;
            }
            assert_int_equal(swc_ditto_of(text) != SWC_DITTO_NOT, is_word);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(bytes_are_told_apart_in_eights_as_one_by_one, restart_dice),
        cmocka_unit_test_setup(plain_text_needs_no_cleaning_and_is_seldom_missed, restart_dice),
        cmocka_unit_test_setup(usual_dates_read_as_their_pieces_do, restart_dice),
        cmocka_unit_test_setup(canonical_cells_read_as_others_do, restart_dice),
        cmocka_unit_test_setup(a_remembered_answer_belongs_to_its_key, restart_dice),
        cmocka_unit_test_setup(a_cell_is_quoted_only_where_it_must_be, restart_dice),
        cmocka_unit_test(words_for_as_above_are_told_by_their_second_letter_as_by_their_key),
    };
    return cmocka_run_group_tests_name("fast_paths", tests, NULL, NULL);
}

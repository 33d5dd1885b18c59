/* UTF-8, NFC, folds. The letters and their decompositions are those of the Unicode charts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "text/unicode.h"

typedef bool fold_function(swc_buf *buf, swc_str text);

static void assert_fold(fold_function *fold, const char *text, const char *expected)
{
    swc_buf buf = {0};
    assert_true(fold(&buf, swc_str_of(text)));
    assert_string_equal(buf.data == NULL ? "" : buf.data, expected);
    swc_buf_free(&buf);
}

static void invalid_utf8_is_found_at_its_byte(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t valid;
    } cases[] = {
        {"abc", 3},
        {"Nguy\xE1\xBB\x85n", 8},
        {"a\xC0\x80", 1},         /* overlong NUL */
        {"a\xE0\x9F\xBF", 1},     /* overlong */
        {"a\xED\xA0\x80", 1},     /* surrogate */
        {"a\xF4\x90\x80\x80", 1}, /* above U+10FFFF */
        {"a\xE1\xBB", 1},         /* cut */
        {"a\xFF", 1},
        {"12345678\x80 and so on", 8},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(swc_utf8_valid_prefix(swc_str_of(cases[i].text)), cases[i].valid);
    }
}

static void decoding_and_encoding_give_the_same_bytes(void **state)
{
    (void)state;
    const char *text = "aĐ\xE2\x80\x99\xF0\x9F\x98\x80";
    swc_buf buf = {0};
    size_t position = 0;
    while (position < strlen(text)) {
        assert_true(swc_utf8_add(&buf, swc_utf8_next(swc_str_of(text), &position)));
    }
    assert_string_equal(buf.data, text);
    swc_buf_free(&buf);
}

/* U+1EC7 is e + U+0323 + U+0302; the marks may arrive in either order. */
static void marks_in_any_order_compose_to_one_letter(void **state)
{
    (void)state;
    assert_fold(swc_nfc_add, "Vie\xCC\xA3\xCC\x82t", "Vi\xE1\xBB\x87t");
    assert_fold(swc_nfc_add, "Vie\xCC\x82\xCC\xA3t", "Vi\xE1\xBB\x87t");
    assert_fold(swc_nfc_add, "Vi\xC3\xAA\xCC\xA3t", "Vi\xE1\xBB\x87t");
    assert_fold(swc_nfc_add, "u\xCC\x9B\xCC\x81", "\xE1\xBB\xA9"); /* ư + sắc = ứ */
    assert_true(swc_is_nfc(SWC_STR("Vi\xE1\xBB\x87t")));
    assert_false(swc_is_nfc(SWC_STR("Vie\xCC\xA3\xCC\x82t")));
}

/* The longest text that has room, of letters that fall into three parts each, and what is no UTF-8.
 */
static void a_short_text_is_composed_in_its_room(void **state)
{
    (void)state;
    swc_nfc_room room;
    swc_buf whole = {0};
    swc_str given = SWC_STR("Vi\xC3\xAA\xCC\xA3t");
    assert_true(swc_str_equal(swc_nfc_short(given, &room), SWC_STR("Vi\xE1\xBB\x87t")));
    given = SWC_STR("Vi\xE1\xBB\x87t");
    assert_ptr_equal(swc_nfc_short(given, &room).data, given.data);
    given = SWC_STR("e\xCC\x82\xFF");
    assert_true(swc_str_equal(swc_nfc_short(given, &room), given));
    assert_true(swc_buf_add_text(&whole, "xe\xCC\x82"));
    while (whole.length + 3 <= SWC_NFC_SHORT_BYTES) {
        assert_true(swc_buf_add_text(&whole, "\xE1\xBB\x87"));
    }
    swc_str composed = swc_nfc_short(swc_buf_str(&whole), &room);
    assert_int_equal(composed.length, whole.length - 1);
    assert_memory_equal(composed.data, "x\xC3\xAA", 3);
    assert_memory_equal(composed.data + 3, whole.data + 4, whole.length - 4);
    swc_buf_free(&whole);
}

/* The first of each kind composes, the others follow by their class: 220 before 230 (Unicode 3.11;
 * Python's unicodedata says the same). Forty thousand take no longer than so many letters. */
static void any_number_of_marks_is_put_in_order(void **state)
{
    (void)state;
    static const size_t pairs[] = {1, 30, 33, 1000, 40000};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        swc_buf given = {0};
        swc_buf expected = {0};
        swc_buf composed = {0};
        assert_true(swc_buf_add_text(&given, "e") && swc_buf_add_text(&expected, "\xE1\xBB\x87"));
        for (size_t k = 0; k < pairs[i]; k++) {
            assert_true(swc_utf8_add(&given, 0x302) && swc_utf8_add(&given, 0x323));
            assert_true(k == 0 || swc_utf8_add(&expected, 0x323));
        }
        for (size_t k = 1; k < pairs[i]; k++) {
            assert_true(swc_utf8_add(&expected, 0x302));
        }
        assert_true(swc_buf_add_text(&given, "n") && swc_buf_add_text(&expected, "n"));
        assert_true(swc_nfc_add(&composed, swc_buf_str(&given)));
        assert_true(swc_str_equal(swc_buf_str(&composed), swc_buf_str(&expected)));
        assert_true(swc_is_nfc(swc_buf_str(&expected)));
        swc_buf_free(&given);
        swc_buf_free(&expected);
        swc_buf_free(&composed);
    }
}

static void clean_text_has_single_spaces_and_none_at_the_ends(void **state)
{
    (void)state;
    assert_fold(swc_text_clean_add, "  Y \t Ng\xC3\xB4ng\xC2\xA0\xE2\x80\x8BNi\xC3\xAA \n",
                "Y Ng\xC3\xB4ng Ni\xC3\xAA");
    assert_fold(swc_text_clean_add, " \xC2\xA0 ", "");
}

static void the_ticket_fold_keeps_marks_and_apostrophes(void **state)
{
    (void)state;
    assert_fold(swc_fold_add, " NGUYỄN  Thị ÁNH ", "nguyễn thị ánh");
    assert_fold(swc_fold_add, "H\xE2\x80\x99YIM Kđoh", "h\xE2\x80\x99yim kđoh");
    assert_fold(swc_fold_add, "ĐẶNG", "đặng");
}

static void folds_are_compared_without_memory(void **state)
{
    (void)state;
    char longer[SWC_NFC_SHORT_BYTES + 2] = {0};
    memset(longer, 'a', sizeof longer - 1);
    assert_true(swc_fold_same(SWC_STR(" C\xC3\x94NG  TY X"), SWC_STR("co\xCC\x82ng ty x ")));
    assert_false(swc_fold_same(SWC_STR("C\xC3\xB4ng ty"), SWC_STR("Cong ty")));
    assert_true(swc_fold_begins(SWC_STR("DANH S\xC3\x81"
                                        "CH l\xE1\xBB\x9Bp"),
                                SWC_STR("Danh sa\xCC\x81"
                                        "ch")));
    assert_false(swc_fold_begins(SWC_STR("Danh"), SWC_STR("Danh s\xC3\xA1"
                                                          "ch")));
    assert_true(swc_fold_same(swc_str_of(longer), swc_str_of(longer)));
    assert_false(swc_fold_begins(swc_str_of(longer), SWC_STR("a")));
}

static void the_matching_fold_drops_marks_and_apostrophes(void **state)
{
    (void)state;
    assert_fold(swc_key_add, "Cư M'gar", "cu mgar");
    assert_fold(swc_key_add, "Ea H\xE2\x80\x99leo", "ea hleo");
    assert_fold(swc_key_add, "ĐẮK LẮK", "dak lak");
    assert_fold(swc_key_add, "Họ và\ntên (1)", "ho va ten 1");
    assert_fold(swc_key_add, "ho_ten", "ho ten");
    assert_fold(swc_key_add, "Tr\xC2\xADường\xE2\x80\x8D", "truong");
    assert_fold(swc_key_add, "Ay\xC5\xADn Bk\xC4\x8D", "ayun bkc");
    assert_fold(swc_key_add, "\xC6\x80uôn", "buon"); /* ƀ */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(invalid_utf8_is_found_at_its_byte),
        cmocka_unit_test(decoding_and_encoding_give_the_same_bytes),
        cmocka_unit_test(marks_in_any_order_compose_to_one_letter),
        cmocka_unit_test(a_short_text_is_composed_in_its_room),
        cmocka_unit_test(any_number_of_marks_is_put_in_order),
        cmocka_unit_test(clean_text_has_single_spaces_and_none_at_the_ends),
        cmocka_unit_test(the_ticket_fold_keeps_marks_and_apostrophes),
        cmocka_unit_test(folds_are_compared_without_memory),
        cmocka_unit_test(the_matching_fold_drops_marks_and_apostrophes),
    };
    return cmocka_run_group_tests_name("unicode", tests, NULL, NULL);
}

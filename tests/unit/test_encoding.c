/* Syllables, old encodings, lost letters and the UTF-8 check. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/charset.h"
#include "text/encoding.h"
#include "text/syllable.h"
#include "text/unicode.h"
#include "text/utf8_check.h"

static int make_judge(void **state)
{
    swc_encoding_judge *judge = NULL;
    swc_status status = swc_encoding_judge_new(&judge, NULL);
    *state = judge;
    return status == SWC_OK ? 0 : -1;
}

static int free_judge(void **state)
{
    swc_encoding_judge_free(*state);
    return 0;
}

/* ---- syllables ---- */

static swc_syllable judge_word(const char *word)
{
    uint32_t letters[64];
    size_t count = 0;
    swc_str text = swc_str_of(word);
    for (size_t at = 0; at < text.length;) {
        letters[count++] = swc_utf8_next(text, &at);
    }
    return swc_syllable_judge(letters, count);
}

static void spelled_right_is_possible_or_frequent(void **state)
{
    (void)state;
    static const char *const words[] = {"Nguyễn", "NGUYỄN", "hòa",     "hoà",  "thúy",  "thuý",
                                        "quý",    "gì",     "giếng",   "giữa", "ước",   "yến",
                                        "ưu",     "khuya",  "nghiêng", "ghét", "huỳnh", "xoong",
                                        "thuở",   "loắt",   "rượu"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        assert_true(judge_word(words[i]) >= SWC_SYLLABLE_POSSIBLE);
    }
    assert_int_equal(judge_word("Nguyễn"), SWC_SYLLABLE_FREQUENT);
    assert_int_equal(judge_word("choẹt"), SWC_SYLLABLE_POSSIBLE);
}

static void spelled_wrong_is_none(void **state)
{
    (void)state;
    static const char *const words[] = {
        "NguyÔn",                           /* TCVN3 shown as Unicode */
        "Nguyeãn", "Leâ",   "Traàn",        /* VNI */
        "môì",     "khoì",                  /* the tone on the wrong vowel: Windows-1258 */
        "hàá",     "cễ",    "ngế",   "bàc", /* two tones; c, ng before ê; a final c with huyền */
        "NgÃ",     "naïve", "Müller"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        assert_int_equal(judge_word(words[i]), SWC_SYLLABLE_NONE);
    }
}

static void names_of_the_highlands_are_no_damage(void **state)
{
    (void)state;
    static const char *const words[] = {"Niê",  "Byă",    "Mlô",  "Êñuôl", "Kbuôr", "Hmŏk",
                                        "Ayŭn", "Rơyam",  "Đắk",  "Đrắk",  "Pốk",   "Kấp",
                                        "Ksơr", "Adrơng", "Êčăm", "Krông", "Yông",  "HĐND"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        assert_int_not_equal(judge_word(words[i]), SWC_SYLLABLE_NONE);
    }
}

/* ---- tables ---- */

static void the_tables_are_those_of_the_checked_file(void **state)
{
    (void)state;
    FILE *file = fopen(SWC_TEST_DATA "/encodings/vn_bytemaps.tsv", "r");
    char line[512];
    size_t count = 0;
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        static const struct {
            int column;
            swc_encoding encoding;
        } columns[] = {{3, SWC_ENCODING_TCVN3},
                       {5, SWC_ENCODING_VNI},
                       {8, SWC_ENCODING_VISCII},
                       {11, SWC_ENCODING_CP1258}};
        char *fields[14];
        char *rest = line;
        for (int i = 0; i < 14; i++) {
            fields[i] = strsep(&rest, "\t\n");
        }
        for (size_t i = 0; i < 4; i++) {
            uint8_t bytes[2];
            char hex[5] = "";
            size_t length = swc_charset_encode(columns[i].encoding,
                                               (uint32_t)strtoul(fields[0] + 2, NULL, 16), bytes);
            for (size_t k = 0; k < length; k++) {
                (void)snprintf(hex + 2 * k, 3, "%02x", bytes[k]);
            }
            assert_string_equal(hex, fields[columns[i].column]);
        }
        count++;
    }
    (void)fclose(file);
    assert_int_equal(count, SWC_LETTER_COUNT);
}

static void names_of_encodings_are_known_in_any_case(void **state)
{
    (void)state;
    assert_int_equal(swc_encoding_of(SWC_STR("TCVN3")), SWC_ENCODING_TCVN3);
    assert_int_equal(swc_encoding_of(SWC_STR("abc")), SWC_ENCODING_TCVN3);
    assert_int_equal(swc_encoding_of(SWC_STR("cp1258")), SWC_ENCODING_CP1258);
    assert_int_equal(swc_encoding_of(SWC_STR("latin1")), SWC_ENCODING_UNSURE);
    for (int i = 0; i < SWC_ENCODING_COUNT; i++) {
        const char *name = swc_encoding_name((swc_encoding)i);
        assert_int_equal(swc_encoding_of(swc_str_of(name)), i);
    }
}

/* ---- decoding ---- */

static void assert_decodes(swc_encoding_judge *judge, swc_encoding encoding, const char *bytes,
                           const char *expected)
{
    swc_decoder decoder;
    swc_buf out = {0};
    swc_decoder_init(&decoder, judge, encoding);
    assert_true(swc_decode(&decoder, swc_str_of(bytes), true, &out));
    assert_string_equal(out.data, expected);
    swc_buf_free(&out);
}

static void marks_behind_letters_compose(void **state)
{
    assert_decodes(*state, SWC_ENCODING_VNI, "Nguye\xE3n Vie\xE4t \xF1o\xE1 \xF4\xF9",
                   "Nguyễn Việt đố ớ");
    assert_decodes(*state, SWC_ENCODING_VNI, "NGUYE\xE3N", "NGUYỄN"); /* marks of the other case */
    assert_decodes(*state, SWC_ENCODING_CP1258, "Nguy\xEA\xDEn \xD0\xE3\xECk", "Nguyễn Đắk");
    assert_decodes(*state, SWC_ENCODING_CP1258, "ma\xCC", "mà");
    assert_decodes(*state, SWC_ENCODING_CP1258, "x\xCC", "x\xCC\x80"); /* nothing to compose with */
}

static void tcvn3_has_no_capitals_with_tones(void **state)
{
    assert_decodes(*state, SWC_ENCODING_TCVN3, "NGUY\xD4N \xA7\xA1NG", "NGUYễN ĐĂNG");
    assert_decodes(*state, SWC_ENCODING_TCVN3_CAPITALS, "nguy\xD4n v\xA8n", "NGUYỄN VĂN");
    assert_decodes(*state, SWC_ENCODING_TCVN3,
                   "\x93"
                   "a\x94",
                   "“a”");
    assert_decodes(*state, SWC_ENCODING_TCVN3, "a\xE0", "a\xEF\xBF\xBD");
}

static void viscii_capitals_among_the_control_characters_are_letters(void **state)
{
    assert_decodes(*state, SWC_ENCODING_VISCII, "M\x19 \x1E V\xA0", "MỸ Ỵ VÕ");
}

/* ---- decisions on text ---- */

static swc_encoding_decision decide(swc_encoding_judge *judge, const char *const *cells,
                                    size_t count, const swc_encoding_decision *sheet)
{
    swc_encoding_evidence *evidence = NULL;
    assert_int_equal(swc_encoding_evidence_new(judge, &evidence, NULL), SWC_OK);
    for (size_t i = 0; i < count; i++) {
        swc_encoding_add_text(evidence, swc_str_of(cells[i]));
    }
    swc_encoding_decision decision = swc_encoding_decide(evidence, sheet);
    swc_encoding_evidence_free(evidence);
    return decision;
}

#define DECIDE(judge, cells, sheet) decide(judge, cells, sizeof(cells) / sizeof((cells)[0]), sheet)

static void good_text_is_left_alone(void **state)
{
    static const char *const cells[] = {"Nguyễn Thị Hồng",       "Y Blơ Êñuôl", "H'Duôn Niê Kdăm",
                                        "Buôn M'Lốk, xã Ea Kấp", "Hà Lê",       "“Sóng – máy tính”",
                                        "Nguye\xCC\x82\xCC\x83n" /* NFD */};
    swc_encoding_decision decision = DECIDE(*state, cells, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_UTF8);
    assert_true(decision.clean);
}

static void foreign_words_are_left_alone(void **state)
{
    static const char *const cells[] = {"Société Générale",
                                        "Nestlé Việt Nam",
                                        "Müller",
                                        "Công ty Señor",
                                        "10 m²",
                                        "25°C",
                                        "Lenovo®",
                                        "Дом"};
    swc_encoding_decision decision = DECIDE(*state, cells, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_UTF8);
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        swc_repair repair;
        swc_buf out = {0};
        assert_int_equal(
            swc_text_repair(*state, decision, swc_str_of(cells[i]), &out, &repair, NULL, NULL),
            SWC_OK);
        assert_int_equal(repair, SWC_REPAIR_SAME);
        swc_buf_free(&out);
    }
}

static void assert_repair(swc_encoding_judge *judge, swc_encoding_decision decision,
                          const char *text, swc_repair expected, const char *expected_text)
{
    swc_repair repair;
    swc_buf out = {0};
    assert_int_equal(swc_text_repair(judge, decision, swc_str_of(text), &out, &repair, NULL, NULL),
                     SWC_OK);
    assert_int_equal(repair, expected);
    if (expected == SWC_REPAIR_CONVERTED) {
        assert_string_equal(out.data, expected_text);
    }
    swc_buf_free(&out);
}

static void one_damaged_cell_in_a_good_column_is_doubted(void **state)
{
    static const char *const cells[] = {"Trần Văn Lợi", "Lê Thị Mỹ", "NguyÔn V¨n Hïng"};
    /* three words are enough to decide; a single short one is not */
    swc_encoding_decision decision = DECIDE(*state, cells, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_TCVN3);
    assert_true(decision.mixed);
    assert_repair(*state, decision, cells[0], SWC_REPAIR_SAME, NULL);
    assert_repair(*state, decision, cells[2], SWC_REPAIR_CONVERTED, "Nguyễn Văn Hùng");
    assert_repair(*state, (swc_encoding_decision){.encoding = SWC_ENCODING_UTF8}, "NguyÔn",
                  SWC_REPAIR_UNSURE, NULL);
}

static void a_name_of_the_highlands_in_a_wrong_encoding_is_doubted(void **state)
{
    swc_encoding_decision unicode = {.encoding = SWC_ENCODING_UTF8};
    /* "Rcom Y Tô" in UTF-8 twice, "K'Brừi" in VNI: few letters, but none that anybody writes */
    assert_repair(*state, unicode, "Rcom Y T\xC3\x83\xC2\xB4", SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, unicode, "K'Bröøi", SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, unicode, "K'Brừi", SWC_REPAIR_SAME, NULL);
    assert_repair(*state, unicode, "Nhà \"ĐỒNG Ý”", SWC_REPAIR_SAME, NULL);
}

static void a_short_column_follows_its_sheet(void **state)
{
    static const char *const cells[] = {"N÷", "Nam", "N÷"};
    static const swc_encoding_decision sheet = {.encoding = SWC_ENCODING_TCVN3};
    assert_int_equal(DECIDE(*state, cells, NULL).encoding, SWC_ENCODING_UTF8);
    assert_false(DECIDE(*state, cells, NULL).clean);
    swc_encoding_decision decision = DECIDE(*state, cells, &sheet);
    assert_int_equal(decision.encoding, SWC_ENCODING_TCVN3);
    assert_repair(*state, decision, "N÷", SWC_REPAIR_CONVERTED, "Nữ");
    assert_repair(*state, decision, "Nam", SWC_REPAIR_SAME, NULL);
}

static void a_column_of_one_encoding_is_not_mixed_by_other_columns(void **state)
{
    static const swc_encoding_decision sheet = {.encoding = SWC_ENCODING_VNI, .mixed = true};
    static const char *const cells[] = {
        "Nguyeãn Thò Hueä", "Traàn Vaên Ñöùc",    "Leâ Ñình Lôïi",
        "Phaïm Thò Tuyeát", "Hoaøng Vaên Thaéng", "Buøi Thò Dieãm",
        "Voõ Höõu Nghóa",   "Ñoã Quoác Vieät",    "Hoà Linh" /* "Hồ Linh" */};
    swc_encoding_decision decision = DECIDE(*state, cells, &sheet);
    assert_int_equal(decision.encoding, SWC_ENCODING_VNI);
    assert_false(decision.mixed);
    assert_repair(*state, decision, "Hoà Linh", SWC_REPAIR_CONVERTED, "Hồ Linh");
    /* three names say less than the rest of the sheet */
    decision = decide(*state, cells, 3, &sheet);
    assert_true(decision.mixed);
    assert_repair(*state, decision, "Hoà Linh", SWC_REPAIR_UNSURE, NULL);
}

static void words_beside_a_damaged_one_are_evidence(void **state)
{
    /* "Thò" is a word as it stands, and "Thị" in the encoding of the word before it */
    static const char *const cells[] = {"TH Nguyeãn Thò Minh Khai"};
    swc_encoding_decision decision = DECIDE(*state, cells, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_VNI);
    assert_repair(*state, decision, cells[0], SWC_REPAIR_CONVERTED, "TH Nguyễn Thị Minh Khai");
}

static void how_usual_a_syllable_is_decides_no_name_of_the_highlands(void **state)
{
    static const swc_encoding_decision mixed = {.encoding = SWC_ENCODING_VNI, .mixed = true};
    /* "Sơn" is a common Vietnamese name, "Sôn" one of the Ê Đê */
    assert_repair(*state, mixed, "Y Sôn Ayun", SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, mixed, "Siu H’Sôn", SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, mixed, "Cao Sôn", SWC_REPAIR_CONVERTED, "Cao Sơn");
    /* their names have no tones */
    static const swc_encoding_decision cp1258 = {.encoding = SWC_ENCODING_CP1258, .mixed = true};
    assert_repair(*state, cp1258, "Y Sõn Ayun", SWC_REPAIR_CONVERTED, "Y Sơn Ayun");
}

static void every_way_of_storing_is_recognised(void **state)
{
    static const struct {
        const char *cells[3];
        swc_encoding encoding;
    } cases[] = {
        {{"NguyÔn ThÞ HuÖ", "TrÇn V¨n §øc", "Lª Lîi"}, SWC_ENCODING_TCVN3},
        {{"Nguyeãn Thò Hueä", "Traàn Vaên Ñöùc", "Leâ Lôïi"}, SWC_ENCODING_VNI},
        {{"Nguyá»…n Thá»‹ Huá»‡", "Tráº§n VÄƒn Ä\xC2\x90á»©c", "LÃª Lá»£i"},
         SWC_ENCODING_UTF8_TWICE},
        {{"NguyêÞn Thiò Huêò",
          "Trâ\xC3\x8Cn Vãn Ðý\xC3\xAC"
          "c",
          "Lê Lõòi"},
         SWC_ENCODING_CP1258},
    };
    static const char *const truth[] = {"Nguyễn Thị Huệ", "Trần Văn Đức", "Lê Lợi"};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_encoding_decision decision = DECIDE(*state, cases[i].cells, NULL);
        assert_int_equal(decision.encoding, cases[i].encoding);
        for (size_t k = 0; k < 3; k++) {
            assert_repair(*state, decision, cases[i].cells[k], SWC_REPAIR_CONVERTED, truth[k]);
        }
    }
}

static void a_font_is_proof(void **state)
{
    swc_encoding_decision vn = {.encoding = SWC_ENCODING_TCVN3};
    swc_encoding_decision capitals = {.encoding = SWC_ENCODING_TCVN3_CAPITALS};
    assert_repair(*state, vn, "Lª", SWC_REPAIR_CONVERTED, "Lê");
    assert_repair(*state, vn, "Nguyễn", SWC_REPAIR_SAME, NULL);
    assert_repair(*state, capitals, "nguyÔn v¨n an", SWC_REPAIR_CONVERTED, "NGUYỄN VĂN AN");
    assert_repair(*state, capitals, "lan", SWC_REPAIR_CONVERTED, "LAN");
}

/* ---- lost letters ---- */

static void question_marks_inside_words_are_lost_letters(void **state)
{
    (void)state;
    static const char *const lost[] = {"Nguy?n", "Lê Th? Hoa",      "?inh Văn A",
                                       "H??ng",  "Tr\xEF\xBF\xBDn", "H? và tên"};
    static const char *const kept[] = {"",     "Có máy không?",      "Hà?",   "? ",
                                       "An ?", "https://x.vn/?id=1", "a?b=c", "1?2"};
    for (size_t i = 0; i < sizeof lost / sizeof lost[0]; i++) {
        assert_true(swc_characters_lost(swc_str_of(lost[i])));
    }
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        assert_false(swc_characters_lost(swc_str_of(kept[i])));
    }
}

/* ---- UTF-8 ---- */

static void the_fast_check_agrees_with_the_plain_one(void **state)
{
    (void)state;
    static const uint8_t pieces[] = {'a',  ' ',  0xC3, 0xA3, 0xE1, 0xBB, 0x85, 0xF0, 0x9F, 0x98,
                                     0x80, 0xED, 0xA0, 0xE0, 0x80, 0xF4, 0x90, 0xC0, 0xFF};
    uint64_t seed = 1989;
    size_t valid_count = 0;
    for (int round = 0; round < 20000; round++) {
        char text[200];
        size_t length = 0;
        size_t wanted = 100 + (size_t)(round % 90);
        while (length < wanted) {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            uint64_t kind = seed >> 8 & 7;
            const char *unit = kind < 3 ? "a" : kind < 5 ? "ễ" : kind < 6 ? "đ" : "😀";
            if ((seed & 0xFF) == 0) {
                text[length++] = (char)pieces[(seed >> 16) % sizeof pieces];
            } else if (length + strlen(unit) <= sizeof text) {
                memcpy(text + length, unit, strlen(unit));
                length += strlen(unit);
            }
        }
        swc_utf8_check check;
        size_t cut = (size_t)(seed >> 24) % length;
        bool valid = swc_utf8_is_valid((swc_str){text, length});
        valid_count += valid;
        swc_utf8_check_init(&check);
        swc_utf8_check_add(&check, (swc_str){text, length});
        assert_int_equal(swc_utf8_check_valid(&check), valid);
        swc_utf8_check_init(&check);
        swc_utf8_check_add(&check, (swc_str){text, cut});
        swc_utf8_check_add(&check, (swc_str){text + cut, length - cut});
        assert_int_equal(swc_utf8_check_valid(&check), valid);
    }
    assert_true(valid_count > 5000 && valid_count < 19000);
}

/* Four bytes next to every border of RFC 3629, wherever blocks of the fast check may cut them. */
static void every_border_of_utf8_is_judged_alike(void **state)
{
    (void)state;
    static const uint8_t borders[] = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
                                      0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
                                      0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    enum { COUNT = sizeof borders, BYTES = 84 };
    swc_utf8_check fresh;
    swc_utf8_check_init(&fresh);
    size_t place = 60;
    size_t valid_count = 0;
    for (size_t i = 0; i < (size_t)COUNT * COUNT * COUNT * COUNT; i++) {
        char text[BYTES];
        memset(text, 'a', sizeof text);
        place = place == 80 ? 60 : place + 1;
        for (size_t k = 0, rest = i; k < 4; k++, rest /= COUNT) {
            text[place + k] = (char)borders[rest % COUNT];
        }
        swc_utf8_check check = {.state = fresh.state};
        memcpy(check.rows, fresh.rows, sizeof check.rows);
        swc_utf8_check_add(&check, (swc_str){text, sizeof text});
        bool valid = swc_utf8_is_valid((swc_str){text, sizeof text});
        valid_count += valid;
        if (swc_utf8_check_valid(&check) != valid) {
            fail_msg("%02X %02X %02X %02X at %zu", (uint8_t)text[place], (uint8_t)text[place + 1],
                     (uint8_t)text[place + 2], (uint8_t)text[place + 3], place);
        }
    }
    assert_true(valid_count > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_border_of_utf8_is_judged_alike),
        cmocka_unit_test(spelled_right_is_possible_or_frequent),
        cmocka_unit_test(spelled_wrong_is_none),
        cmocka_unit_test(names_of_the_highlands_are_no_damage),
        cmocka_unit_test(the_tables_are_those_of_the_checked_file),
        cmocka_unit_test(names_of_encodings_are_known_in_any_case),
        cmocka_unit_test(marks_behind_letters_compose),
        cmocka_unit_test(tcvn3_has_no_capitals_with_tones),
        cmocka_unit_test(viscii_capitals_among_the_control_characters_are_letters),
        cmocka_unit_test(good_text_is_left_alone),
        cmocka_unit_test(foreign_words_are_left_alone),
        cmocka_unit_test(one_damaged_cell_in_a_good_column_is_doubted),
        cmocka_unit_test(a_name_of_the_highlands_in_a_wrong_encoding_is_doubted),
        cmocka_unit_test(a_short_column_follows_its_sheet),
        cmocka_unit_test(a_column_of_one_encoding_is_not_mixed_by_other_columns),
        cmocka_unit_test(words_beside_a_damaged_one_are_evidence),
        cmocka_unit_test(how_usual_a_syllable_is_decides_no_name_of_the_highlands),
        cmocka_unit_test(every_way_of_storing_is_recognised),
        cmocka_unit_test(a_font_is_proof),
        cmocka_unit_test(question_marks_inside_words_are_lost_letters),
        cmocka_unit_test(the_fast_check_agrees_with_the_plain_one),
    };
    return cmocka_run_group_tests(tests, make_judge, free_judge);
}

/* Columns of few words: what they may hold, what the sheet is, and signs that are lost letters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "text/encoding.h"

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

static swc_encoding_decision decide(swc_encoding_judge *judge, const swc_phrases *phrases,
                                    const char *const *cells, const swc_encoding_decision *sheet)
{
    swc_encoding_evidence *evidence = NULL;
    assert_int_equal(swc_encoding_evidence_new(judge, &evidence, NULL), SWC_OK);
    swc_encoding_know(evidence, phrases);
    for (size_t i = 0; cells[i] != NULL; i++) {
        swc_encoding_add_text(evidence, swc_str_of(cells[i]));
    }
    swc_encoding_decision decision = swc_encoding_decide(evidence, sheet);
    swc_encoding_evidence_free(evidence);
    return decision;
}

static void assert_repair(swc_encoding_judge *judge, swc_encoding_decision decision,
                          const char *text, swc_repair wanted, const char *result)
{
    swc_buf out = {0};
    swc_repair repair;
    assert_int_equal(swc_text_repair(judge, decision, swc_str_of(text), &out, &repair, NULL, NULL),
                     SWC_OK);
    assert_int_equal(repair, wanted);
    if (result != NULL) {
        assert_true(swc_str_equal(swc_buf_str(&out), swc_str_of(result)));
    }
    swc_buf_free(&out);
}

static bool knows_sex_and_places(void *context, swc_str text)
{
    static const char *const known[] = {"Nam", "Nữ", "Ea Tóh", "Cư M'gar"};
    bool found = false;
    (void)context;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        found = found || swc_str_is(text, known[i]);
    }
    return found;
}

static const swc_phrases sex_and_places = {.knows = knows_sex_and_places, .kind = 1};

static void one_known_cell_tells_a_column(void **state)
{
    static const struct {
        const char *cell, *read;
        swc_encoding encoding;
    } cases[] = {{"N÷", "Nữ", SWC_ENCODING_TCVN3},
                 {"Nöõ", "Nữ", SWC_ENCODING_VNI},
                 {"Næ", "Nữ", SWC_ENCODING_VISCII},
                 {"NýÞ", "Nữ", SWC_ENCODING_CP1258},
                 {"CÆ° M'gar", "Cư M'gar", SWC_ENCODING_UTF8_TWICE}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *cells[] = {"Nam", cases[i].cell, NULL};
        swc_encoding_decision decision = decide(*state, &sex_and_places, cells, NULL);
        assert_int_equal(decision.encoding, cases[i].encoding);
        assert_repair(*state, decision, cases[i].cell, SWC_REPAIR_CONVERTED, cases[i].read);
        assert_repair(*state, decision, "Nam", SWC_REPAIR_SAME, NULL);
    }
    const char *cells[] = {"N÷", NULL};
    assert_int_equal(decide(*state, NULL, cells, NULL).encoding, SWC_ENCODING_UTF8);
}

static void a_known_cell_is_read_for_itself(void **state)
{
    /* "Tóh" is no syllable, and "Túh" would be none in TCVN3 */
    static const swc_encoding_decision tcvn3 = {
        .encoding = SWC_ENCODING_TCVN3, .mixed = true, .phrases = &sex_and_places};
    assert_repair(*state, tcvn3, "Ea Tóh", SWC_REPAIR_SAME, NULL);
    assert_repair(*state, tcvn3, "Ea Tãh", SWC_REPAIR_CONVERTED, "Ea Tóh");
    assert_repair(*state, tcvn3, "Nöõ", SWC_REPAIR_CONVERTED, "Nữ");
}

static void a_frequent_word_against_none_is_enough(void **state)
{
    const char *cells[] = {"THPT Buôn Ma Thuôòt", NULL};
    swc_encoding_decision decision = decide(*state, NULL, cells, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_CP1258);
    assert_repair(*state, decision, cells[0], SWC_REPAIR_CONVERTED, "THPT Buôn Ma Thuột");
    /* "Huª" is Huê in TCVN3 and Huế in VISCII: nothing is certain */
    const char *either[] = {"TH Huª", NULL};
    decision = decide(*state, NULL, either, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_UTF8);
    assert_repair(*state, decision, either[0], SWC_REPAIR_UNSURE, NULL);
}

static void utf8_of_vietnamese_letters_is_no_chance(void **state)
{
    const char *cells[] = {"Puih Hyá»›i", NULL}; /* no Vietnamese syllable */
    swc_encoding_decision decision = decide(*state, NULL, cells, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_UTF8_TWICE);
    assert_repair(*state, decision, cells[0], SWC_REPAIR_CONVERTED, "Puih Hyới");
    const char *blank[] = {"XÃ\xC2\xA0"
                           "EA KAR",
                           NULL}; /* a hard blank */
    assert_true(decide(*state, NULL, blank, NULL).clean);
}

static void signs_alone_or_inside_words_are_lost_letters(void **state)
{
    static const swc_encoding_decision unicode = {.encoding = SWC_ENCODING_UTF8};
    static const swc_encoding_decision tcvn3 = {.encoding = SWC_ENCODING_TCVN3};
    assert_repair(*state, unicode, "5§", SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, tcvn3, "5§", SWC_REPAIR_CONVERTED, "5Đ");
    assert_repair(*state, unicode, "5Ñ", SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, unicode, "NGUY•N", SWC_REPAIR_SAME, NULL); /* no reading makes a word */
    assert_repair(*state, (swc_encoding_decision){.encoding = SWC_ENCODING_VISCII}, "HY•I",
                  SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, unicode, "10 m², 5°, «Sóng» – a…b, ½", SWC_REPAIR_SAME, NULL);
}

static void a_cell_of_sure_unicode_is_left_in_any_column(void **state)
{
    static const swc_encoding_decision mixed = {.encoding = SWC_ENCODING_TCVN3, .mixed = true};
    assert_repair(*state, mixed, "Buôn Cư Yuốt", SWC_REPAIR_SAME, NULL); /* "Yuốt" is no syllable */
}

static void a_column_follows_itself_where_no_column_is_mixed(void **state)
{
    static const swc_encoding_decision columns = {
        .encoding = SWC_ENCODING_VNI, .mixed = true, .by_columns = true};
    static const swc_encoding_decision rows = {.encoding = SWC_ENCODING_VNI, .mixed = true};
    static const char *const cells[] = {"Buoân Tría", "Hoài 7", NULL};
    swc_encoding_decision decision = decide(*state, NULL, cells, &columns);
    assert_repair(*state, decision, "Hoài 7", SWC_REPAIR_CONVERTED, "Hồi 7");
    decision = decide(*state, NULL, cells, &rows);
    decision.rows_in = SWC_ENCODING_VNI;
    assert_repair(*state, decision, "Hoài 7", SWC_REPAIR_KEPT, NULL);
    /* the same in a column that is Unicode, and "5Ñ" that is no class */
    decision = (swc_encoding_decision){.encoding = SWC_ENCODING_UTF8, .rows_in = SWC_ENCODING_VNI};
    assert_repair(*state, decision, "Hoài 7", SWC_REPAIR_KEPT, NULL);
    assert_repair(*state, decision, "Khánh", SWC_REPAIR_SAME, NULL);
    assert_repair(*state, decision, "5Ñ", SWC_REPAIR_UNSURE, NULL);
    /* a column without a damaged word of its own is more likely Unicode */
    static const char *const own[] = {"TH Hòa Phú", NULL};
    decision = decide(*state, NULL, own, &columns);
    assert_repair(*state, decision, "TH Hòa Phú", SWC_REPAIR_SAME, NULL);
}

static void a_damaged_cell_follows_three_damaged_words(void **state)
{
    static const swc_encoding_decision sheet = {.encoding = SWC_ENCODING_VNI, .mixed = true};
    static const char *const cells[] = {"Nguyeãn Thò Hueä", "Traàn Vaên Ñöùc", "Puih Hyôùi", NULL};
    swc_encoding_decision decision = decide(*state, NULL, cells, &sheet);
    assert_true(decision.mixed);
    assert_repair(*state, decision, "Puih Hyôùi", SWC_REPAIR_CONVERTED, "Puih Hyới");
    assert_repair(*state, decision, "Hoà Linh", SWC_REPAIR_UNSURE, NULL);
}

static void rare_words_without_proof_are_doubted(void **state)
{
    /* "Trang Lơng" in Windows-1258, "Lực" in VISCII: good as they stand, or so it seems */
    static const char *const leader[] = {"TH Ama Trang Lõng", NULL};
    swc_encoding_decision decision = decide(*state, NULL, leader, NULL);
    assert_repair(*state, decision, leader[0], SWC_REPAIR_UNSURE, NULL);
    static const char *const beside[] = {"TH Ama Trang Lõng", "TH Nguyễn Huệ", NULL};
    assert_true(decide(*state, NULL, beside, NULL).clean);
    static const char *const usual[] = {"TH Hoàng Hoa Thám", "TH Võ Thành", "TH Lê Lai", NULL};
    assert_true(decide(*state, NULL, usual, NULL).clean);
    static const char *const remarks[] = {"Cô Lan", NULL}; /* "Cụ" in TCVN3 */
    assert_true(decide(*state, NULL, remarks, NULL).clean);
    static const char *const rare[] = {"Phó An", NULL}; /* "Phú An" in TCVN3 */
    assert_repair(*state, decide(*state, NULL, rare, NULL), rare[0], SWC_REPAIR_UNSURE, NULL);
    static const char *const given[] = {"Lñc", NULL};
    assert_false(decide(*state, NULL, given, NULL).clean);
    /* a sheet in another encoding says nothing against Windows-1258 or VNI */
    static const swc_encoding_decision sheet = {.encoding = SWC_ENCODING_VISCII,
                                                .by_columns = true};
    static const char *const other[] = {"TH Ama Trang Lông", NULL};
    assert_repair(*state, decide(*state, NULL, other, &sheet), other[0], SWC_REPAIR_UNSURE, NULL);
    /* "Lơ Mu", "K'Brừi" in Windows-1258: the second is damaged and decides nothing */
    static const char *const names[] = {"Lõ Mu Ha Giao", "K'Brý\xC3\x8Ci", NULL};
    decision = decide(*state, NULL, names, NULL);
    assert_int_equal(decision.encoding, SWC_ENCODING_UTF8);
    assert_repair(*state, decision, names[0], SWC_REPAIR_UNSURE, NULL);
    assert_repair(*state, decision, "Puih Hy¾i", SWC_REPAIR_UNSURE, NULL); /* "Hyới" in VISCII */
}

static void signs_that_people_write_are_left_alone(void **state)
{
    /* "—" is Ở in VISCII; a square metre has no letter behind it */
    static const char *const cells[] = {"—", "“ — ”", "nhà 10 m²", "20 km²", "5 m³", NULL};
    for (size_t i = 0; cells[i] != NULL; i++) {
        const char *const alone[] = {cells[i], NULL};
        assert_repair(*state, decide(*state, NULL, alone, NULL), cells[i], SWC_REPAIR_SAME, NULL);
    }
    /* "Đ 5" in TCVN3, or the fifth section */
    static const char *const section[] = {"§ 5", NULL};
    assert_repair(*state, decide(*state, NULL, section, NULL), "§ 5", SWC_REPAIR_UNSURE, NULL);
}

static void a_column_of_another_list_than_its_sheet_is_in_its_own(void **state)
{
    static const swc_encoding_decision sheet = {.encoding = SWC_ENCODING_VISCII,
                                                .by_columns = true};
    static const char *const cells[] = {"TH Phuùc Loäc", NULL};
    swc_encoding_decision decision = decide(*state, NULL, cells, &sheet);
    assert_int_equal(decision.encoding, SWC_ENCODING_VNI);
    assert_repair(*state, decision, cells[0], SWC_REPAIR_CONVERTED, "TH Phúc Lộc");
    /* "Huª" makes a word in TCVN3 as well: there the sheet tells */
    static const swc_encoding_decision tcvn3 = {.encoding = SWC_ENCODING_TCVN3, .by_columns = true};
    static const char *const either[] = {"Huª", NULL};
    assert_int_equal(decide(*state, NULL, either, &tcvn3).encoding, SWC_ENCODING_TCVN3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_known_cell_tells_a_column),
        cmocka_unit_test(a_known_cell_is_read_for_itself),
        cmocka_unit_test(a_frequent_word_against_none_is_enough),
        cmocka_unit_test(utf8_of_vietnamese_letters_is_no_chance),
        cmocka_unit_test(signs_alone_or_inside_words_are_lost_letters),
        cmocka_unit_test(a_cell_of_sure_unicode_is_left_in_any_column),
        cmocka_unit_test(a_column_follows_itself_where_no_column_is_mixed),
        cmocka_unit_test(a_damaged_cell_follows_three_damaged_words),
        cmocka_unit_test(rare_words_without_proof_are_doubted),
        cmocka_unit_test(signs_that_people_write_are_left_alone),
        cmocka_unit_test(a_column_of_another_list_than_its_sheet_is_in_its_own),
    };
    return cmocka_run_group_tests(tests, make_judge, free_judge);
}

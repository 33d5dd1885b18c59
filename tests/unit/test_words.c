/* Free text for the enum columns: what clerks write, and what has to be refused. */
#include "model/words/words.h"
#include "text/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void categories_are_understood_whole_or_refused(void **state)
{
    (void)state;
    const struct {
        const char *text, *word;
        bool several;
        int priority;
    } cases[] = {
        {"HN", "poor", false, 0},
        {"Con hộ nghèo", "poor", false, 0},
        {"HỘ NGHÈO", "poor", false, 0},
        {"Thuộc hộ nghèo", "poor", false, 0},
        {"hộ cận nghèo", "near_poor", false, 0},
        {"HCN", "near_poor", false, 0},
        {"Cận nghèo", "near_poor", false, 0},
        {"Ho can ngheo", "near_poor", false, 0},
        {"Mồ côi do Covid-19", "covid_orphan", false, 0},
        {"mồ côi cha do Covid", "covid_orphan", false, 0},
        {"Bố mất vì Covid-19", "covid_orphan", false, 0},
        {"mồ côi cả cha lẫn mẹ do dịch bệnh Covid 19", "covid_orphan", false, 0},
        {"Khó khăn do dịch COVID-19", "covid_hardship", false, 0},
        {"Gia đình khó khăn do ảnh hưởng dịch covid", "covid_hardship", false, 0},
        {"Orphaned by COVID-19", "covid_orphan", false, 0},
        {"Không thuộc diện", "none", false, 0},
        {"không thuộc hộ nghèo", "none", false, 0},
        {"Không", "none", false, 0},
        {"hộ nghèo, mồ côi do covid", "poor", true, 0},
        {"hộ nghèo và cận nghèo", "poor", true, 0},
        {"Hộ nghèo (mồ côi)", "poor", false, 0},
        {"1", "poor", false, 1},
        {"Ưu tiên 2", "near_poor", false, 2},
        {"3", "covid_hardship", false, 3},
        {"hộ nghèo 2", "poor", true, 0},
        {"hộ nghèo 2021", "poor", false, 0},
        {"Hộ nghèo năm 2021", "poor", false, 0},
        {"h.nghèo", "poor", false, 0},
        {"H.N", "poor", false, 0},
        {"H.C.N", "near_poor", false, 0},
        {"GĐ gặp khó khăn do dịch bệnh", "covid_hardship", false, 0},
        {"Hộ nghèo có giấy chứng nhận", "poor", false, 0},
        {"hộ nghèo, không có giấy chứng nhận", NULL, false, 0},
        {"Có cha mất do nhiễm Covid-19", "covid_orphan", false, 0},
        {"Gia đình có F0, khó khăn do covid", "covid_hardship", false, 0},
        {"Hộ nghèo thôn 3", "poor", false, 0},
        {"Cận nghèo, tổ dân phố 2", "near_poor", false, 0},
        {"KKCV", "covid_hardship", false, 0},
        {"MC do covid", "covid_orphan", false, 0},
        {"Kh.khăn do Covid", "covid_hardship", false, 0},
        {"BT", "none", false, 0},
        {"H.C.N", "near_poor", false, 0},
        {"Gia đình gặp khó khăn do dịch bệnh Covid", "covid_hardship", false, 0},
        {"Thôn nghèo", NULL, false, 0},
        {"Hộ nghèo thôn 3 đã thoát", NULL, false, 0},
        {"Ở thôn 3", NULL, false, 0},
        {"hộ nghèo 1021", NULL, false, 0},
        {"Hộ thoát nghèo", NULL, false, 0},
        {"Mồ côi", NULL, false, 0}, /* of what? */
        {"Khó khăn", NULL, false, 0},
        {"Covid", NULL, false, 0},
        {"Hộ chính sách", NULL, false, 0},
        {"x", NULL, false, 0},
        {"4", NULL, false, 0},
        {"12", NULL, false, 0},
        {"1 2", NULL, false, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char key[256];
        swc_word_reading reading;
        swc_key_into(swc_str_of(cases[i].text), key, sizeof key);
        bool found = swc_words_category(key, false, &reading);
        if (found != (cases[i].word != NULL) ||
            (found && strcmp(reading.word, cases[i].word) != 0)) {
            fail_msg("%s: %s", cases[i].text, found ? reading.word : "refused");
        }
        if (found) {
            assert_int_equal(reading.several, cases[i].several);
            assert_int_equal(reading.priority, cases[i].priority);
        }
    }
}

static void a_broken_shared_or_borrowed_device_is_not_owned(void **state)
{
    (void)state;
    enum { NONE = 1, LAPTOP = 2, DESKTOP = 4, TABLET = 8, PHONE = 16, TV = 32 };
    const struct {
        const char *key; /* key form, " , " between parts */
        unsigned mask;   /* 0: refused */
        bool uncertain;
    } cases[] = {
        {"khong", NONE, false},
        {"chua co thiet bi", NONE, false},
        {"dt thong minh cua me", NONE, true},
        {"may tinh cu hong", NONE, true},
        {"muon dien thoai", NONE, true},
        {"dien thoai dung chung voi anh", NONE, true},
        {"dien thoai thong minh", PHONE, false},
        {"laptop , may tinh bang", LAPTOP | TABLET, false},
        {"khong co may tinh , co dien thoai", PHONE, false},
        {"khong co may tinh va dien thoai", NONE, false},
        {"dien thoai , khong co may tinh", PHONE, false},
        {"laptop hong , dien thoai", PHONE, true},
        {"may tinh", DESKTOP, false},
        {"1 dien thoai samsung", PHONE, false},
        {"dien thoai ban phim", NONE, false},
        {"dien thoai ban phim cuc gach", NONE, false},
        {"tivi", TV, false},
        {"01 laptop", LAPTOP, false},
        {"muon cua hang xom", NONE, true},
        {"dien thoai doi cu", PHONE, false},
        {"co", 0, false},
        {"xe dap", 0, false},
        {"x", 0, false},
        {"dien thoai gi do", 0, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_word_reading reading;
        bool found = swc_words_owned(cases[i].key, &reading);
        if (found != (cases[i].mask != 0) || (found && reading.mask != cases[i].mask)) {
            fail_msg("%s: %x", cases[i].key, found ? reading.mask : 0);
        }
        assert_true(!found || reading.uncertain_owner == cases[i].uncertain);
    }
}

static void a_need_is_a_device_a_sim_or_both(void **state)
{
    (void)state;
    const struct {
        const char *key, *word;
    } cases[] = {
        {"xin may tinh bang", "device"},
        {"01 laptop", "device"},
        {"dien thoai thong minh hoac may tinh bang", "device"},
        {"sim 4g mien phi", "sim"},
        {"ho tro ket noi internet", "sim"},
        {"may tinh bang sim 4g", "device+sim"},
        {"ca hai", "device+sim"},
        {"khong", NULL},
        {"khong can may", NULL},
        {"may in", NULL},
        {"ho tro", NULL},
        {"", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *word = swc_words_needs(cases[i].key);
        if ((word == NULL) != (cases[i].word == NULL) ||
            (word != NULL && strcmp(word, cases[i].word) != 0)) {
            fail_msg("%s: %s", cases[i].key, word == NULL ? "refused" : word);
        }
    }
}

static void the_words_of_every_list_and_their_labels_are_recognised(void **state)
{
    (void)state;
    swc_words *words = NULL;
    assert_int_equal(swc_words_new(&words, NULL), SWC_OK);
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        size_t count = 0;
        const swc_column *columns = swc_kind_columns((swc_kind)kind, &count);
        for (size_t i = 0; i < count; i++) {
            const swc_column *column = &columns[i];
            swc_vocabulary vocabulary = swc_words_of(column, (swc_kind)kind);
            assert_int_equal(vocabulary == SWC_WORDS_NONE, column->words == NULL);
            for (const swc_word *word = column->words; word != NULL && word->word != NULL; word++) {
                const char *const labels[] = {word->vi, word->en};
                for (size_t k = 0; k < 2; k++) {
                    char key[128];
                    swc_word_reading reading;
                    swc_key_into(swc_str_of(labels[k]), key, sizeof key);
                    if (!swc_words_read(words, vocabulary, column, key, &reading) ||
                        strcmp(reading.word, word->word) != 0) {
                        fail_msg("%s: %s", column->name, labels[k]);
                    }
                }
            }
        }
    }
    swc_words_free(words);
}

static void a_device_is_what_the_text_begins_with(void **state)
{
    (void)state;
    assert_string_equal(swc_words_device("may tinh bang samsung tab a7"), "tablet");
    assert_string_equal(swc_words_device("20 may tinh xach tay dell"), "laptop");
    assert_string_equal(swc_words_device("may tinh bang co sim"), "tablet");
    assert_null(swc_words_device("laptop va sim"));
    assert_null(swc_words_device("sac laptop"));
    assert_null(swc_words_device("laptop va may tinh bang"));
    assert_null(swc_words_device("may tinh")); /* desktop or laptop? */
    assert_null(swc_words_device(""));
}

static void levels_of_a_school_may_be_several(void **state)
{
    (void)state;
    bool rest = true;
    assert_int_equal(swc_words_levels("th thcs", &rest), 2 | 4);
    assert_false(rest);
    assert_int_equal(swc_words_levels("tieu hoc va trung hoc co so", &rest), 2 | 4);
    assert_int_equal(swc_words_levels("gdnn gdtx", &rest), 16);
    swc_words_levels("lien cap hai ba", &rest);
    assert_true(rest);
}

static void a_sum_is_a_sum_and_nothing_else(void **state)
{
    (void)state;
    static const char *const sums[] = {"tong so", "tong", "tong cong", "cong", "ts"};
    static const char *const others[] = {"", "tong quan", "cong tac", "cong hoa", "tong cong hs"};
    for (size_t i = 0; i < 5; i++) {
        assert_true(swc_key_is_sum(sums[i]));
        assert_false(swc_key_is_sum(others[i]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sum_is_a_sum_and_nothing_else),
        cmocka_unit_test(a_need_is_a_device_a_sim_or_both),
        cmocka_unit_test(categories_are_understood_whole_or_refused),
        cmocka_unit_test(a_broken_shared_or_borrowed_device_is_not_owned),
        cmocka_unit_test(the_words_of_every_list_and_their_labels_are_recognised),
        cmocka_unit_test(a_device_is_what_the_text_begins_with),
        cmocka_unit_test(levels_of_a_school_may_be_several),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

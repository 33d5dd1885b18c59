/* Folding, levels and logarithm of swc-dedupe, each against hand-made expectations. */
#include "unit/dedupe_list.h"

#include "ops/dedupe/compare_name.h"
#include "ops/dedupe/decisions.h"
#include "ops/dedupe/syllable.h"

static void logarithm_is_rounded_down_to_hundredths(void **context)
{
    /* bc -l: l(3)/l(2) = 1.58496, l(5)/l(2) = 2.32192, l(1000)/l(2) = 9.96578,
     * l(10^6)/l(2) = 19.93156, l(99585)/l(2) = 16.60364 */
    (void)context;
    assert_int_equal(dedupe_log2(1), 0);
    assert_int_equal(dedupe_log2(2), 100);
    assert_int_equal(dedupe_log2(3), 158);
    assert_int_equal(dedupe_log2(5), 232);
    assert_int_equal(dedupe_log2(1000), 996);
    assert_int_equal(dedupe_log2(4096), 1200);
    assert_int_equal(dedupe_log2(99585), 1660);
    assert_int_equal(dedupe_log2(1000000), 1993);
    assert_int_equal(dedupe_log2(UINT64_C(1) << 52), 5200);
}

static void names_fold_without_marks_apostrophes_and_the_h_of_women(void **context)
{
    (void)context;
    static const char *const cases[][2] = {
        {"NGUYỄN THỊ ÁNH", "nguyen thi anh"},
        {"Nguyen  Thi Anh", "nguyen thi anh"},
        {"H'Linh Niê", "linh nie"},
        {"H’Linh Niê", "linh nie"},
        {"H Linh Niê", "linh nie"},
        {"HʼLINH NIÊ", "linh nie"},
        {"HLinh Niê", "linh nie"},
        {"Y Mĭp Êñuôl", "y mip enuol"},
        {"Y Đavit Kđoh", "y davit kdoh"},
        {"Hoàng Thị Hương", "hoang thi huong"},
        {"Đỗ Đình Ấn", "do dinh an"},
    };
    dedupe_letters *letters = malloc(sizeof *letters);
    assert_non_null(letters);
    assert_true(dedupe_letters_init(letters));
    for (size_t i = 0; i < COUNT(cases); i++) {
        dedupe_name name;
        assert_true(dedupe_fold_name(letters, swc_str_of(cases[i][0]), &name));
        assert_int_equal(name.length, strlen(cases[i][1]));
        assert_memory_equal(name.text, cases[i][1], name.length);
    }
    free(letters);
}

static dedupe_word word_of(const char *text)
{
    return (dedupe_word){text, strlen(text)};
}

static void a_word_that_nobody_can_be_called_is_known(void **context)
{
    (void)context;
    static const char *const names[] = {"phong", "quyen", "nguyen", "oanh", "y",    "yen", "thuy",
                                        "gia",   "giang", "khoa",   "nghi", "nga",  "ky",  "vy",
                                        "trang", "huynh", "duyen",  "quoc", "uyen", "an",  "loan"};
    static const char *const slips[] = {"pong",   "trm",   "khoaa",  "nghia1", "hdy",
                                        "kanh",   "ngia",  "trang1", "rngoc",  "qung",
                                        "huyenn", "yoanh", "ngha",   "w"};
    for (size_t i = 0; i < COUNT(names); i++) {
        assert_true(dedupe_is_syllable(word_of(names[i])));
    }
    for (size_t i = 0; i < COUNT(slips); i++) {
        assert_false(dedupe_is_syllable(word_of(slips[i])));
    }
    assert_true(dedupe_can_bear(word_of("dat"), 5));  /* Đạt */
    assert_false(dedupe_can_bear(word_of("dat"), 2)); /* Đảt */
    assert_false(dedupe_can_bear(word_of("phat"), 0));
    assert_true(dedupe_can_bear(word_of("an"), 0));
}

/* Resolution 202/2025: Ea Pốk and Quảng Phú of Cư M'gar became Quảng Phú, Ea KPam became Cư M’gar.
 */
static void communes_before_and_after_2025_are_one_place(void **context)
{
    (void)context;
    static const struct {
        const char *district, *a, *b;
        bool one_today;
    } cases[] = {
        {"Cư M'gar", "Ea Pốk", "Quảng Phú", true},
        {"Cư M'gar", "Ea KPam", "Cư M’gar", true},
        {"Cư M'gar", "Ea Pốk", "Ea KPam", false},
        {"Nowhere", "A", "a", true},
        {"Nowhere", "A", "B", false},
    };
    dedupe_letters *letters = malloc(sizeof *letters);
    place_reader reader = {0};
    assert_non_null(letters);
    assert_true(dedupe_letters_init(letters));
    assert_int_equal(places_init(&reader, NULL), SWC_OK);
    for (size_t i = 0; i < COUNT(cases); i++) {
        uint32_t written[2], today[2];
        const char *const texts[] = {cases[i].a, cases[i].b};
        for (int side = 0; side < 2; side++) {
            assert_int_equal(places_commune(&reader, letters, swc_str_of(cases[i].district),
                                            swc_str_of(texts[side]), &written[side], &today[side],
                                            NULL),
                             SWC_OK);
        }
        assert_int_equal(today[0] == today[1], cases[i].one_today);
    }
    places_free(&reader);
    free(letters);
}

static void two_names_have_the_level_that_a_clerk_would_say(void **context)
{
    (void)context;
    static const struct {
        const char *a, *b;
        dedupe_level level;
    } cases[] = {
        {"Nguyễn Thị Hà", "NGUYEN THI HA", DEDUPE_NAME_EQUAL},
        {"Trần Hoà", "Trần Hòa", DEDUPE_NAME_EQUAL},
        {"H'Ester Ayŭn", "Ayŭn H'Ester", DEDUPE_NAME_ORDER},
        {"Lê Văn An", "Lê Vân An", DEDUPE_NAME_TONES},
        {"Lê Văn An", "Lê Văn Ân", DEDUPE_NAME_GIVEN_TONES},
        {"Lê Bảo Huyền", "Lê Huyền", DEDUPE_NAME_DROPPED_TWO},
        {"Lê Thị Bảo Huyền", "Lê Bảo Huyền", DEDUPE_NAME_DROPPED},
        {"Y Ngông Niê Kdăm", "Y Ngông Niê", DEDUPE_NAME_DROPPED},
        {"Lê Ngọc Khánh", "Lê Ngọc Khánh Linh", DEDUPE_NAME_GIVEN_DROPPED},
        {"Nguyễn Văn Tâm", "Nguyễm Văn Tâm", DEDUPE_NAME_TYPO},
        {"Trần Tuấn Trung", "Chần Tuấn Trung", DEDUPE_NAME_TYPO},
        {"Nuyễn Trọng Nguyên", "Nguyễn Trọng Nguyên", DEDUPE_NAME_TYPO},
        {"L Minh Khang", "Lê Minh Khang", DEDUPE_NAME_TYPO},
        {"Trương Khánh Hdy", "Trương Khánh Huy", DEDUPE_NAME_GIVEN_TYPO},
        {"Y Nam Niê Siêng", "Y Lam Niê Siêng", DEDUPE_NAME_GIVEN_SOUND},
        {"Nguyễn Ngọc Trâm", "Nguyễn Ngọc Trm", DEDUPE_NAME_GIVEN_TYPO},
        {"H' Ngân Pang Tinh", "H’Ngân Pang Tynh", DEDUPE_NAME_TYPO},
        {"ỗĐ Công Nam", "Đỗ Công Lam", DEDUPE_NAME_TWO_TYPOS},
        {"Nguyễn Th Thảo", "Nguễyn Thu Thảo", DEDUPE_NAME_TWO_TYPOS},
        {"Lê Gia Hân", "Lê Gia Phúc", DEDUPE_NAME_GIVEN},
        {"Phan Khánh Linh", "Phan Hà Linh", DEDUPE_NAME_WORD},
        {"Lê Ngọc Anh", "Lê Anh Ngọc", DEDUPE_NAME_GIVEN_ORDER},
        {"Lê Ngọc Anh", "Phạm Quốc Huy", DEDUPE_NAME_DIFFERENT},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        fields rows[] = {{cases[i].a, "2012-05-04", "", "", "", "", "", "", ""},
                         {cases[i].b, "2012-05-04", "", "", "", "", "", "", ""}};
        swc_table table;
        people *all = calloc(1, sizeof *all);
        assert_non_null(all);
        read_list(rows, 2, &table, all);
        assert_int_equal(name_level(all, &all->all[0], &all->all[1]), cases[i].level);
        assert_int_equal(name_level(all, &all->all[1], &all->all[0]), cases[i].level);
        people_free(all);
        free(all);
        swc_table_free(&table);
    }
}

/* The pair of swc-weights(7), worked by hand: two rows, so 4,096 rows are taken (log2 = 12.00), and
 * each value is carried by both (log2(4096) - log2(2) = 11.00). */
static void one_pair_scores_what_the_table_says(void **context)
{
    (void)context;
    fields rows[] = {
        {"Nguyễn Thị Thu Hà", "2015-03-07", "F", "", "6643000001", "Nguyễn Văn Bảy", "", "", ""},
        {"NGUYEN THI THU HA", "2015-07-03", "F", "", "6643000001", "Nguyễn Văn Bẩy", "", "", ""}};
    comparison found;
    swc_table table;
    people *all = calloc(1, sizeof *all);
    assert_non_null(all);
    read_list(rows, 2, &table, all);
    compare_first_two(all, &found);
    assert_int_equal(found.bits[DEDUPE_FIELD_STUDENT_ID], 1500);
    assert_int_equal(found.bits[DEDUPE_FIELD_NAME], 1100 - 23);
    assert_int_equal(found.bits[DEDUPE_FIELD_BIRTH], 800);
    assert_int_equal(found.bits[DEDUPE_FIELD_SEX], 90);
    assert_int_equal(found.bits[DEDUPE_FIELD_GUARDIAN], 600); /* 1100 - 50, capped; kin */
    assert_int_equal(all->prior, -1474);                      /* log2(0.15) - log2(4096) */
    assert_int_equal(found.score, 1500 + 1077 + 800 + 90 + 600 - 1474);
    assert_int_equal(verdict_of(&found, (score_limits){DEDUPE_AUTO, DEDUPE_REVIEW}), VERDICT_SAME);
    people_free(all);
    free(all);
    swc_table_free(&table);
}

static void two_dates_have_the_level_that_a_clerk_would_say(void **context)
{
    (void)context;
    static const struct {
        const char *a, *a_grade, *b, *b_grade;
        dedupe_level level;
    } cases[] = {
        {"2012-05-04", "5", "2012-05-04", "6", DEDUPE_BIRTH_EQUAL},
        {"2012-05-04", "5", "2012-04-05", "5", DEDUPE_BIRTH_SWAPPED},
        {"2012-05-04", "5", "2012-05-24", "5", DEDUPE_BIRTH_PART},
        {"2012-05-04", "5", "2013-05-04", "5", DEDUPE_BIRTH_YEAR_GRADE},
        {"2012-05-04", "5", "2013-05-04", "4", DEDUPE_BIRTH_YEAR_DIFFERS},
        {"2012-05-04", "5", "2012-01-01", "5", DEDUPE_BIRTH_NEW_YEAR},
        {"2012-05-04", "5", "2012", "", DEDUPE_BIRTH_YEAR},
        {"2012-05-04", "5", "2013", "5", DEDUPE_BIRTH_YEAR_NEAR},
        {"2012-05-04", "5", "2013", "4", DEDUPE_BIRTH_DIFFERENT},
        {"2012-05-04", "5", "2014", "5", DEDUPE_BIRTH_DIFFERENT},
        {"2012-05-04", "5", "2012-09-23", "5", DEDUPE_BIRTH_GRADE},
        {"2012-05-04", "5", "2013-09-23", "5", DEDUPE_BIRTH_GRADE},
        {"2012-05-04", "5", "2014-09-23", "5", DEDUPE_BIRTH_DIFFERENT},
        {"2012-05-04", "", "2012-09-23", "", DEDUPE_BIRTH_DIFFERENT},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        fields rows[] = {
            {"Lê An", cases[i].a, "", "", "", "", "", "", "", cases[i].a_grade},
            {"Lê An", cases[i].b, "", "", "", "", "", "", "", cases[i].b_grade},
        };
        comparison found;
        swc_table table;
        people *all = calloc(1, sizeof *all);
        assert_non_null(all);
        read_list(rows, 2, &table, all);
        compare_first_two(all, &found);
        assert_int_equal(found.levels[DEDUPE_FIELD_BIRTH], cases[i].level);
        people_free(all);
        free(all);
        swc_table_free(&table);
    }
}

static void two_guardians_are_similar_when_the_hand_slipped(void **context)
{
    (void)context;
    static const struct {
        const char *a, *b;
        dedupe_level level;
    } cases[] = {
        {"Lê Ngọc Thủy", "Lê Ngọc Thủi", DEDUPE_GUARDIAN_SIMILAR}, /* as it sounds */
        {"Huỳnh Bích Anh", "Huỳnh Bícch Anh", DEDUPE_GUARDIAN_SIMILAR},
        {"Đỗ Hữu Tín", "ỗĐ Hữu Tín", DEDUPE_GUARDIAN_SIMILAR},
        {"Phạm Thị Thương", "PHẠM THỊ THƯƠGN", DEDUPE_GUARDIAN_SIMILAR},
        {"Lê Thị Bảo Huyền", "Lê Huyền Bảo", DEDUPE_GUARDIAN_DROPPED},
        {"Trần Bá Hoàng Dương", "Trần Hoàng", DEDUPE_GUARDIAN_DROPPED},
        {"Lê Gia Minh", "Lê Gia Linh", DEDUPE_GUARDIAN_NEAR},
        {"Y Tuyn Hđơk", "Y Tuấn Hđơk", DEDUPE_GUARDIAN_NEAR},
        {"Lê Văn An", "Lê Văn Anh", DEDUPE_GUARDIAN_NEAR},
        {"Lê Văn Hoa", "Lê Văn Hao", DEDUPE_GUARDIAN_NEAR},
        {"Lê Văn An", "Trần Thị Bình", DEDUPE_GUARDIAN_DIFFERENT},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        fields rows[] = {{"Lê An", "2012", "", "", "", cases[i].a},
                         {"Lê An", "2012", "", "", "", cases[i].b}};
        swc_table table;
        people *all = calloc(1, sizeof *all);
        assert_non_null(all);
        read_list(rows, 2, &table, all);
        assert_int_equal(guardian_level(all, &all->all[0], &all->all[1]), cases[i].level);
        assert_int_equal(guardian_level(all, &all->all[1], &all->all[0]), cases[i].level);
        people_free(all);
        free(all);
        swc_table_free(&table);
    }
}

static void a_phone_of_six_names_and_an_id_of_four_are_no_evidence(void **context)
{
    (void)context;
    static const char *const given[] = {"An", "Bình", "Chi", "Dũng", "Giang", "Hà"};
    const char *list[6][FIELDS];
    char texts[6][32];
    uint32_t numbers[] = {0, 1, 2, 3, 4, 5};
    for (size_t i = 0; i < 6; i++) {
        const char *cells[FIELDS] = {
            texts[i], "2012-01-07", "M", i < 4 ? "066212416824" : "", "", "", "0905123123", "", ""};
        (void)snprintf(texts[i], sizeof texts[i], "Lê Văn %s", given[i]);
        memcpy(list[i], cells, sizeof cells);
    }
    swc_table table;
    people *all = calloc(1, sizeof *all);
    assert_non_null(all);
    read_list((fields *)list, 6, &table, all);
    assert_int_equal(people_mark_shared(all, numbers, 6, NULL, NULL, NULL), SWC_OK);
    assert_int_equal(people_count_shared(all, numbers, 6, NULL), SWC_OK);
    assert_int_equal(all->shared.phone_count, 1);
    assert_int_equal(all->shared.phone_rows, 6);
    assert_int_equal(all->shared.id_count, 1);
    assert_int_equal(all->shared.id_rows, 4);
    assert_int_equal(person_phone(&all->all[0]), 0);
    assert_int_equal(person_id(&all->all[0]), 0);
    assert_int_equal(people_mark_shared(all, numbers, 3, NULL, NULL, NULL),
                     SWC_OK); /* three share it */
    assert_true(person_phone(&all->all[0]) != 0);
    people_free(all);
    free(all);
    swc_table_free(&table);
}

static void a_pair_is_named_by_its_content(void **context)
{
    /* sha256sum over the 13 identity cells, each with its line feed; then over both digests as hex,
     * sorted, each with its line feed: made by the shell commands in swc-weights(7) */
    (void)context;
    fields rows[] = {{"A", "2012", "", "", "", "", "", "S", ""},
                     {"B", "2012", "", "", "", "", "", "S", "5A"}};
    char id[PAIR_ID_HEX + 1];
    const uint32_t forwards[] = {0, 1};
    const uint32_t backwards[] = {1, 0};
    swc_table table;
    identity_set identities = {0};
    people *all = calloc(1, sizeof *all);
    assert_non_null(all);
    read_list(rows, 2, &table, all);
    assert_int_equal(identities_init(&identities, &table, all->columns, NULL), SWC_OK);
    assert_int_equal(identities_name(&identities, forwards, 2, id, NULL), SWC_OK);
    assert_string_equal(id, "affbae4e5a1807cb");
    assert_int_equal(identities_name(&identities, backwards, 2, id, NULL), SWC_OK);
    assert_string_equal(id, "affbae4e5a1807cb");
    identities_free(&identities);
    people_free(all);
    free(all);
    swc_table_free(&table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(logarithm_is_rounded_down_to_hundredths),
        cmocka_unit_test(names_fold_without_marks_apostrophes_and_the_h_of_women),
        cmocka_unit_test(a_word_that_nobody_can_be_called_is_known),
        cmocka_unit_test(communes_before_and_after_2025_are_one_place),
        cmocka_unit_test(two_names_have_the_level_that_a_clerk_would_say),
        cmocka_unit_test(one_pair_scores_what_the_table_says),
        cmocka_unit_test(two_dates_have_the_level_that_a_clerk_would_say),
        cmocka_unit_test(two_guardians_are_similar_when_the_hand_slipped),
        cmocka_unit_test(a_phone_of_six_names_and_an_id_of_four_are_no_evidence),
        cmocka_unit_test(a_pair_is_named_by_its_content),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

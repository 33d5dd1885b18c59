/* Folding, levels, logarithm and vetoes of swc-dedupe, each against hand-made expectations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ops/dedupe/compare.h"
#include "ops/dedupe/compare_name.h"
#include "ops/dedupe/decisions.h"
#include "ops/dedupe/syllable.h"
#include "swc/table.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

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

/* A list of rows given as full_name, birth_date, sex, personal_id, student_id, guardian, phone,
 * school, class, grade, district, commune, category; those left out at the end are empty. */
enum { FIELDS = 13 };

typedef const char *const fields[FIELDS];

static void read_list(fields *rows, size_t count, swc_table *table, people *all)
{
    static const char *const columns[FIELDS] = {
        "full_name",     "birth_date",     "sex",         "personal_id", "student_id",
        "guardian_name", "guardian_phone", "school_name", "class",       "grade",
        "district",      "commune",        "category"};
    swc_str cells[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
        cells[i] = swc_str_of(columns[i]);
    }
    assert_int_equal(swc_table_init(table, cells, FIELDS, (size_t)1 << 20, NULL), SWC_OK);
    for (size_t row = 0; row < count; row++) {
        for (int i = 0; i < FIELDS; i++) {
            cells[i] = swc_str_of(rows[row][i] == NULL ? "" : rows[row][i]);
        }
        assert_int_equal(swc_table_add(table, cells, NULL), SWC_OK);
    }
    assert_int_equal(people_bind(all, table, NULL), SWC_OK);
    assert_int_equal(people_read_table(all, table, NULL), SWC_OK);
    const uint32_t places[] = {0, 1, 2, 3, 4, 5};
    assert_true(count <= COUNT(places));
    assert_int_equal(people_count(all, places, count, NULL), SWC_OK);
}

static void compare_first_two(people *all, comparison *out)
{
    row_rarity a, b;
    people_rarity(all, &all->all[0], &a);
    people_rarity(all, &all->all[1], &b);
    compare_persons(all, &all->all[0], &all->all[1], &a, &b, all->prior, out);
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

/* Each rule of the contract that keeps a pair from being the same by itself. */
static void what_must_never_be_the_same_by_itself_is_vetoed(void **context)
{
    (void)context;
    static const struct {
        fields rows[2];
        unsigned veto; /* 0: none */
    } cases[] = {
        /* one child, twice */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "TH A", ""},
          {"LE GIA BAO", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH B", ""}},
         0},
        /* two valid IDs */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-01-07", "M", "066212416975", "", "Lê Bảo Hân", "", "", ""}},
         VETO_ID_CONFLICT},
        /* one digit apart: name, birth date and a third field must agree */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-01-07", "M", "066212416825", "", "Lê Bảo Hân", "", "", ""}},
         0},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212416825", "", "Lê Bảo Hân", "", "", ""}},
         VETO_ID_NEAR},
        /* the number of a brother */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Phúc", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""}},
         VETO_ID_OTHER_NAME},
        /* ... of a twin: each has a code of the school */
        {{{"Trần Minh An", "2015-04-09", "M", "066215000029", "6643000005", "Trần Tám", "", "TH A"},
          {"Trần Minh Anh", "2015-04-09", "M", "066215000029", "6643000006", "Trần Tám", "",
           "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Thị Hồng Anh", "2015-04-09", "F", "066315000029", "", "Lê Tám", "", "TH A"},
          {"Lê Thị Ngọc Anh", "2015-04-09", "F", "066315000029", "", "Lê Tám", "", "TH A"}},
         VETO_ID_OTHER_NAME},
        {{{"Trần Minh An", "2015-04-09", "M", "066215000029", "6643000005", "Trần Tám", "", "TH A"},
          {"TRAN MINH AN", "2015-04-09", "M", "066215000029", "6643000006", "Trần Tám", "",
           "TH A"}},
         0},
        /* ... of a twin whose name is one letter apart, and only one has a code */
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "6650790027", "", "0981690273",
           "TH A"},
          {"Vũ Ngọc Minh", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"}},
         VETO_ID_OTHER_NAME},
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "6650790027", "", "0981690273",
           "TH A"},
          {"Vũ Ngọc Lính", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"}},
         0},
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "6650790027", "", "0981690273",
           "TH A"},
          {"Vũ Ngọc Linhh", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"}},
         0},
        {{{"Hoàng Chí Công", "2010-01-26", "M", "066210264734", "", "", "0981690273", "TH A"},
          {"Hoàng Chí Long", "2010-01-26", "M", "066210264734", "", "", "0981690273", "TH A"}},
         VETO_ID_OTHER_NAME},
        /* ... and one date has a slip as well */
        {{{"Nguyễn Kim Như", "2011-02-05", "F", "066311264734", "", "Lê Hân", "0981690273", "TH A"},
          {"Nguyễn Kim Thư", "2011-05-02", "F", "066311264734", "", "Lê Hân", "0981690273",
           "TH A"}},
         VETO_ID_OTHER_NAME},
        {{{"Nguyễn Kim Như", "2011-02-05", "F", "066311264734", "", "Lê Hân", "0981690273", "TH A"},
          {"Nguyễn Kim Nhuw", "2011-05-02", "F", "066311264734", "", "Lê Hân", "0981690273",
           "TH A"}},
         0},
        /* the given name without its marks is the same one, unless children are called that */
        {{{"Lê Minh Sơn", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Son", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"}},
         0},
        {{{"Lê Minh Hòa", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Hoa", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"}},
         VETO_GIVEN_TYPO},
        {{{"Lê Minh Sơn", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Son", "2012-01-07", "M", "", "", "Lê Hân", "", "TH A"}},
         VETO_GIVEN_TYPO},
        {{{"Lê Minh Sơn", "2012-01-07", "M", "", "6643000005", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Son", "2012-01-07", "M", "", "6643000006", "Lê Bảo Hân", "", "TH A"}},
         VETO_CODE_CONFLICT},
        /* one digit apart, name and day equal: the home is a third field */
        {{{"Phan Thị Nhung", "2013-01-18", "F", "066313960968", "", "Phan Bảo Phát", "", "TH A", "",
           "", "Krông Bông", "Hòa Sơn"},
          {"Phan Thị Nhung", "2013-01-18", "F", "066313960962", "", "Nguyễn Như Vân", "", "TH B",
           "", "", "Krông Bông", "Hòa Sơn"}},
         0},
        {{{"Phan Thị Nhung", "2013-01-18", "F", "066313960968", "", "Phan Bảo Phát", "", "TH A", "",
           "", "Krông Bông", "Hòa Sơn"},
          {"Phan Thị Nhung", "2013-01-18", "F", "066313960962", "", "Nguyễn Như Vân", "", "TH B",
           "", "", "Krông Bông", "Dang Kang"}},
         VETO_ID_NEAR},
        /* ... and the name may be written as it sounds */
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "", "Lê Hân", "", "TH A"},
          {"Chần Tuấn Trung", "2013-04-12", "M", "066213225881", "", "Lê Hân", "", "TH A"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "", "Lê Hân", "", "TH A"},
          {"Trầm Tuấn Trung", "2013-04-12", "M", "066213225881", "", "Lê Hân", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Trần Tuấn Nam", "2013-04-12", "M", "066213225818", "", "Lê Hân", "", "TH A"},
          {"Trần Tuấn Lam", "2013-04-12", "M", "066213225819", "", "Lê Hân", "", "TH A"}},
         VETO_ID_NEAR},
        /* ... and a family has one child of one name and year */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         0},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Gia Bảo", "2012", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         0},
        {{{"Lê Thu Thúy", "2012-01-07", "F", "066312416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Thu Thùy", "2012-01-17", "F", "066312416825", "", "Lê Bảo Hân", "0905123123"}},
         VETO_ID_NEAR},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Bảo", "2012-01-17", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         VETO_ID_NEAR},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Gia Bảo", "2012-03-17", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         VETO_ID_NEAR},
        /* ... and one slip may stand beside an equal code, but not where twins differ */
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "6654550002", "", "", "TH A"},
          {"Trần Tuấh Trung", "2013-04-12", "M", "066213225881", "6654550002", "", "", "TH A"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "6654550002", "", "", "TH A"},
          {"Trần Tuấn Trung", "2013-12-04", "M", "066213225881", "6654550002", "", "", "TH A"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "6654550002", "", "", "TH A"},
          {"Trần Tuấh Trung", "2013-12-04", "M", "066213225881", "6654550002", "", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Trần Lan Hà", "2013-04-12", "F", "066313225818", "6654550002", "", "", "TH A"},
          {"Trần Ban Hà", "2013-04-12", "F", "066313225819", "6654550002", "", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Trần Lan Hà", "2013-04-12", "F", "066313225818", "6654550002", "", "", "TH A"},
          {"Trần Lan Hàn", "2013-04-12", "F", "066313225819", "6654550002", "", "", "TH A"}},
         VETO_ID_NEAR},
        /* ... unless it makes a word that nobody is called, and the family agrees */
        {{{"Bùi Thu Ngân", "2013-03-05", "F", "066313750416", "6644090032", "Triệu An", "", "TH A"},
          {"Bùi Thu Gnân", "2013-03-05", "F", "066313570416", "6644090032", "Triệu An", "",
           "TH A"}},
         0},
        {{{"Bùi Thu Ngân", "2013-03-05", "F", "066313750416", "6644090032", "", "", "TH A"},
          {"Bùi Thu Gnân", "2013-03-05", "F", "066313570416", "6644090032", "", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Bùi Thu Ngân", "2013-03-05", "F", "066313750416", "6644090032", "Triệu An", "", "TH A"},
          {"Bùi Thu Ngâ", "2013-03-05", "F", "066313570416", "6644090032", "Triệu An", "", "TH A"}},
         0},
        /* IDs of twins run on: where the last digit is the same, one family stands a slip */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212916824", "", "Lê Bảo Hân", "", "", ""}},
         0},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212916824", "", "Đỗ Thị Lan", "", "", ""}},
         VETO_ID_NEAR},
        {{{"Đặng Chí Nhật", "2015-11-08", "M", "066215691685", "", "Nguyễn Hân", "", "TH A"},
          {"Đặng Nhật", "2015-11-08", "M", "066215961685", "", "Nguyễn Hân", "", "TH A"}},
         0},
        {{{"Đặng Chí Nhật", "2015-11-08", "M", "066215691685", "", "Nguyễn Hân", "0905123123"},
          {"Đặng Nhật", "2015-11-08", "M", "066215691686", "", "Nguyễn Hân", "0905123123"}},
         VETO_ID_NEAR},
        {{{"Nguyễn Quốc Bảo", "2016-06-02", "M", "066216501297", "", "Lê Hân", "0905123123"},
          {"Nguyễn Qucố Bảo", "2016-06-02", "M", "066216501298", "", "Lê Hân", "0905123123"}},
         0},
        {{{"Nguyễn Quốc Bảo", "2016-06-02", "M", "066216501297", "", "Lê Hân", "", "TH A"},
          {"Nguyễn Qucố Bảo", "2016-06-02", "M", "066216501298", "", "Lê Hân", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Võ Thùy Chi", "2010-01-20", "F", "066310291968", "", "Lê Hân", "0905123123"},
          {"Võ Thu Chi", "2010-01-20", "F", "066310291958", "", "Lê Hân", "0905123123"}},
         VETO_ID_NEAR},
        /* twins */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Phúc", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"}},
         VETO_TWIN},
        /* ... of one given name: another word in the middle is no slip, a word that is none is one
         */
        {{{"Văn Thu Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"},
          {"Văn Thị Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"}},
         VETO_NAME_SLIP},
        {{{"Văn Thị Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"},
          {"Văn Thh Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"}},
         0},
        /* names one letter apart */
        {{{"Lê Gia Hùng", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Hưng", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"}},
         VETO_GIVEN_TYPO},
        /* ... but names that are said alike */
        {{{"Lê Gia My", "2012-01-07", "F", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Mi", "2012-01-07", "F", "", "", "Lê Bảo Hân", "", "TH A", "5A"}},
         0},
        {{{"Lê Gia Mỹ", "2012-01-07", "F", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Mi", "2012-01-07", "F", "", "", "Lê Bảo Hân", "", "TH A", "5A"}},
         VETO_GIVEN_TYPO},
        /* ... or that nobody is called, behind any family name of the country */
        {{{"Tống Văn Thịnh", "2011-02-26", "M", "", "", "Tống Quốc Hoàng", "", "TH A"},
          {"Tống Văn Thịlh", "2011-02-26", "M", "", "", "Tống Quốc Hoàng", "", "TH B"}},
         0},
        /* another guardian, a letter apart, is no second proof */
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", ""},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH A", ""}},
         VETO_NO_SECOND},
        /* ... nor one with a word left out and a letter besides */
        {{{"Nguyễn Thị Trinh", "2018-11-25", "F", "", "", "Nguyễn Bảo Hiền", "", "TH A", ""},
          {"Nguyễn Thị Trinh", "2018-11-25", "F", "", "", "Nguyễn Tiến Bảo Nguyên", "", "TH B",
           ""}},
         VETO_NO_SECOND},
        /* ... but in one home, where nothing else differs; a word left out likewise */
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "poor"}},
         0},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Minh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "poor"}},
         0},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "0905123123", "TH A", "", "",
           "Lắk", "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "0978456456", "TH B", "", "",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "5A", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH A", "5B", "", "Lắk",
           "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-06-03", "F", "", "", "Lê Gia Linh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        /* one class and home, where nothing about the family differs */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "0905123123", "TH A", "5B", "5", "Lắk",
           "Yang Tao", "poor"}},
         0},
        /* ... nor the date: of a common name there are two in a class */
        {{{"Nguyễn Văn Hoàng", "2014-01-27", "M", "", "6641720049", "", "", "THCS A", "6C", "6",
           "Lắk", "Yang Tao", "poor"},
          {"Nguyễn Văn Hoàng", "2014-01-07", "M", "", "", "", "0798551587", "THCS A", "6C", "6",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        /* one class and home: father and mother, but not two fathers, and not with a slip */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "6643080053", "Mai Hoàng Tùng", "", "TH A",
           "5B", "5", "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         0},
        {{{"Dương Thị Ý", "2011-01-02", "F", "", "6630049086", "Nguyễn Anh Ly", "", "TH A", "5B",
           "5", "Lắk", "Yang Tao", "poor"},
          {"Dương Thị Ý", "2011-01-02", "F", "", "6631014089", "Dương Huy", "0349385897", "TH A",
           "5B", "5", "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        /* ... in a list with no number at all it tells nothing */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Văn Hải", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quagn Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        /* ... nor another phone, home or category */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "0905123123", "TH A",
           "5B", "5", "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "0978456456", "TH A", "5B", "5", "Lắk",
           "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "", "TH A", "5B", "5", "Lắk",
           "Đắk Phơi", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "", "TH A", "5B", "5", "Lắk",
           "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        /* one family's child that a school entered twice, a year apart */
        {{{"Nguyen Thanh An", "2014-07-17", "", "", "6655530071", "Nguyen Cong Tuan", "0821720499",
           "TH Le Loi", "5D", "5"},
          {"Nguyen Thanh An", "2015-07-17", "F", "", "6655530073", "Nguyen Cong Tuan", "0821790499",
           "TH Le Loi", "5D", "5"}},
         0},
        {{{"Nguyen Thanh An", "2014-07-17", "", "", "6655530071", "Nguyen Cong Tuan", "0821720499",
           "TH Le Loi", "5D", "5"},
          {"Nguyen Thanh An", "2015-07-17", "F", "", "6655530073", "Nguyen Cong Tuan", "0966295664",
           "TH Le Loi", "5D", "5"}},
         VETO_CODE_CONFLICT},
        /* two fathers of one family may share a name: two codes and two phones are two children */
        {{{"Lê Thị Nhi", "2015-06-16", "F", "", "6655910066", "Lê Bảo Anh", "0847293978", "TH A"},
          {"Lê Thị Nhi", "2015-06-16", "F", "", "6655910067", "Lê Bảo Anh", "0368475132", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Thị Nhi", "2015-06-16", "F", "", "6655910066", "Bùi Kim Thư", "0847293978", "TH A"},
          {"Lê Thị Nhi", "2015-06-16", "F", "", "6655910067", "Bùi Kim Thư", "0368475132", "TH A"}},
         0},
        /* a guardian of that name, and all else another */
        {{{"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0345576632", "THPT A", "12B",
           "12", "Krông A Na", "Dur Kmăl", "near_poor"},
          {"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0336171914", "THPT A", "12E",
           "12", "Krông A Na", "Dur Kmăl", "covid_hardship"}},
         VETO_NO_SECOND},
        {{{"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0345576632", "THPT A", "12B",
           "12", "Krông A Na", "Dur Kmăl", "near_poor"},
          {"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0336171914", "THPT A", "12E",
           "12", "Krông A Na", "Dur Kmăl", "near_poor"}},
         0},
        /* two IDs that run on beside the two codes: twins whose tones were lost */
        {{{"LE THI THUY", "2015-06-06", "F", "066315168666", "6649460061", "Võ Quỳnh Phúc",
           "0778352233", "TH A"},
          {"Lê Thị Thúy", "2015-06-06", "F", "066315168665", "6649460060", "Võ Quỳnh Phúc",
           "0778352233", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"LE THI THUY", "2015-06-06", "F", "066315168665", "6649460061", "Võ Quỳnh Phúc",
           "0778352233", "TH A"},
          {"Lê Thị Thúy", "2015-06-06", "F", "066315618665", "6649460060", "Võ Quỳnh Phúc",
           "0778352233", "TH A"}},
         0},
        /* another date, though of one grade */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A", "5"},
          {"Lê Gia Bảo", "2012-05-19", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A", "5"}},
         VETO_BIRTH},
        /* two pupils of one register */
        {{{"Y Jôn Mlô", "2009-03-06", "M", "", "6654550002", "", "", "THPT A", ""},
          {"Y Jôn Mlô", "2009-03-06", "M", "", "6654550018", "Y Dun Niê", "", "THPT A", ""}},
         VETO_CODE_CONFLICT},
        /* name and birth date, and nothing else */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "", "", "TH A", ""},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "", "", "", "TH B", ""}},
         VETO_NO_SECOND},
        /* a slip in the name that makes no word, and the year, in one grade: the family is one */
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "", "0703700090", "", "4A", "4"},
          {"Trầl Hoàng Nghĩa", "2016-09-08", "M", "", "", "", "0703700090", "", "4B", "4"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "", "", "Lê Hân", "", "TH A", "7B", "7"},
          {"Chần Tuấn Trung", "2014-04-12", "M", "", "", "Lê Hân", "", "TH B", "7D", "7"}},
         0},
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "", "0703700090", "", "4A", "4"},
          {"Trầl Hoàng Nghĩa", "2016-09-08", "M", "", "", "", "0703700090", "", "5B", "5"}},
         VETO_NAME_SLIP},
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "Lê Hân", "", "", "4A", "4"},
          {"Trầl Hoàng Nghĩa", "2016-09-08", "M", "", "", "Đỗ Lan", "", "", "4B", "4"}},
         VETO_NAME_SLIP},
        /* ... but not two names of the language */
        {{{"Võ Thùy Chi", "2010-01-20", "F", "", "", "Lê Hân", "0703700090", "", "10A", "10"},
          {"Võ Thu Chi", "2009-01-20", "F", "", "", "Lê Hân", "0703700090", "", "10C", "10"}},
         VETO_NAME_SLIP},
        /* ... a word left out, with one guardian */
        {{{"Đỗ Thanh Quân", "2015-10-15", "M", "", "", "Lê Hân", "", "", "5A", "5"},
          {"Đỗ Quân", "2016-10-15", "M", "", "", "Lê Hân", "", "", "5E", "5"}},
         0},
        {{{"Đỗ Thanh Quân", "2015-10-15", "M", "", "", "", "0703700090", "", "5A", "5"},
          {"Đỗ Quân", "2016-10-15", "M", "", "", "", "0703700090", "", "5E", "5"}},
         VETO_NAME_SLIP},
        /* ... another day or month: guardian and phone, and a letter that makes no word */
        {{{"Hoàng Văn Huy", "2017-01-01", "M", "", "", "Lê Hân", "0703700090", "", "3D", "3"},
          {"Hoàlg Văn Huy", "2017-10-30", "M", "", "", "Lê Hân", "0703700090", "", "3D", "3"}},
         0},
        {{{"Hoàng Văn Huy", "2017-01-01", "M", "", "", "Lê Hân", "", "", "3D", "3"},
          {"Hoàlg Văn Huy", "2017-10-30", "M", "", "", "Lê Hân", "", "", "3D", "3"}},
         VETO_NAME_SLIP},
        {{{"Nông Hải Loan", "2017-11-09", "F", "", "", "Lê Hân", "0703700090", "", "3D", "3"},
          {"Nông Loan", "2017-07-09", "F", "", "", "Lê Hân", "0703700090", "", "3D", "3"}},
         VETO_NAME_SLIP},
        /* a guardian of one name, but of another category: the phone must be equal */
        {{{"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "0862544288", "TH B", "", "",
           "Lắk", "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        {{{"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "0862544288", "TH A", "", "",
           "Lắk", "Yang Tao", "poor"},
          {"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "0862544288", "TH B", "", "",
           "Lắk", "Yang Tao", "near_poor"}},
         0},
        /* one phone of two guardians whose categories differ */
        {{{"Rơ Chăm Hin", "2014-02-03", "M", "", "", "Rơ Chăm Byit", "0862544288", "TH A", "3A",
           "3", "Lắk", "Yang Tao", "poor"},
          {"Rơ Chăm Hin", "2014-02-03", "M", "", "", "Siu Blưh", "0862544288", "TH A", "3A", "3",
           "Lắk", "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        /* phones sold one after the other, and two guardians */
        {{{"Lý Thị Xuân", "2014-06-07", "F", "", "", "Lý Văn Sơn", "0905222003", "TH A", ""},
          {"Lý Thị Xuân", "2014-06-07", "F", "", "", "Hoàng Thị Na", "0905222004", "TH B", ""}},
         VETO_NO_SECOND},
        {{{"Lý Thị Xuân", "2014-06-07", "F", "", "", "Lý Văn Sơn", "0905222003", "TH A", ""},
          {"Lý Thị Xuân", "2014-06-07", "F", "", "", "Hoàng Thị Na", "0905272003", "TH B", ""}},
         0},
        /* the year alone, one off: in one grade a family has one child of one name */
        {{{"Vi Văn Đạt", "2014-03-10", "M", "", "", "Vi Văn Danh", "0905777004", "TH A", "", "3"},
          {"Vi Văn Đạt", "2015", "M", "", "", "Vi Văn Danh", "0905777004", "TH B", "", "3"}},
         0},
        {{{"Vi Văn Đạt", "2014-03-10", "M", "", "", "Vi Văn Danh", "0905777004", "TH A", "", "3"},
          {"Vi Văn Đạt", "2015", "M", "", "", "", "0905777004", "TH B", "", "3"}},
         VETO_BIRTH},
        {{{"Vi Văn Đạt", "2014-03-10", "M", "", "", "Vi Văn Danh", "0905777004", "TH A", "", "3"},
          {"Vi Văn Đạt", "2015", "M", "", "", "Vi Văn Danh", "0905777004", "TH B", "", "2"}},
         VETO_BIRTH},
        /* twins whose second one has a name that few bear, at another school */
        {{{"Võ Thị Mai", "2012-02-02", "F", "", "", "Võ Văn Ba", "0905111231", "TH A", ""},
          {"Võ Thị Lài", "2012-02-02", "F", "066312000142", "", "Võ Văn Ba", "0905111231", "TH B",
           ""}},
         VETO_GIVEN_TYPO},
        /* a slip in the name, and only the phone */
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "", "0703700090", "", ""},
          {"Trầm Hoàng Nghĩa", "2016-09-08", "M", "", "", "", "0703700090", "", ""}},
         VETO_NAME_SLIP},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        comparison found;
        swc_table table;
        people *all = calloc(1, sizeof *all);
        assert_non_null(all);
        read_list((fields *)cases[i].rows, 2, &table, all);
        compare_first_two(all, &found);
        if (cases[i].veto == 0) {
            assert_int_equal(found.vetoes, 0);
        } else {
            assert_true((found.vetoes & cases[i].veto) != 0);
        }
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

/* Twins who share all but a letter and their numbers; namesakes with two codes and two families. */
static void two_children_by_their_numbers_are_not_asked_about(void **state)
{
    (void)state;
    static const struct {
        fields rows[2];
        unsigned vetoes; /* with these alone the pair would be a question */
    } cases[] = {
        {{{"H'Lan Byă", "2013-07-18", "F", "066313746606", "", "Nguyễn Thị Phúc", "0978674413",
           "TH Cư Drăm", "3B", "", "Krông Bông", "Cư Drăm"},
          {"H'Loan Byă", "2013-07-18", "F", "066313754525", "", "Nguyễn Thị Phúc", "0978674413",
           "TH Cư Drăm", "3B", "", "Krông Bông", "Cư Drăm"}},
         VETO_ID_CONFLICT},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "6654550002", "Lê Văn Hân", "0905123123", "TH A"},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "6654550018", "Y Dun Niê", "0978674413", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "6654550002", "Lê Văn Hân", "0905123123", "TH A"},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "6654550018", "", "", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "", "0905123123", "TH A"},
          {"Lê Gia Bảo", "2012-01-07", "M", "066212975312", "", "Y Dun Niê", "", "TH B"}},
         VETO_ID_CONFLICT},
        /* twins by one school's codes, or by IDs that run on */
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "", "6650790027", "", "0981690273", "TH A"},
          {"Vũ Ngọc Minh", "2014-09-08", "F", "", "6650790028", "", "0981690273", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"},
          {"Vũ Ngọc Minh", "2014-09-08", "F", "066314362203", "", "", "0981690273", "TH A"}},
         VETO_ID_NEAR},
        /* namesakes of one day in two families of two kinds */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "Lê Văn Hân", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "", "Y Dun Niê", "", "TH B", "", "", "Lắk",
           "Yang Tao", "near_poor"}},
         VETO_BIRTH},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        comparison found;
        swc_table table;
        people *all = calloc(1, sizeof *all);
        assert_non_null(all);
        read_list((fields *)cases[i].rows, 2, &table, all);
        compare_first_two(all, &found);
        score_limits limits = {.automatic = DEDUPE_AUTO, .review = found.score};
        assert_int_equal(verdict_of(&found, limits), VERDICT_DIFFERENT);
        found.vetoes = cases[i].vetoes;
        found.review_lift = 0;
        assert_int_equal(verdict_of(&found, limits), VERDICT_UNCERTAIN);
        people_free(all);
        free(all);
        swc_table_free(&table);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_children_by_their_numbers_are_not_asked_about),
        cmocka_unit_test(logarithm_is_rounded_down_to_hundredths),
        cmocka_unit_test(names_fold_without_marks_apostrophes_and_the_h_of_women),
        cmocka_unit_test(a_word_that_nobody_can_be_called_is_known),
        cmocka_unit_test(communes_before_and_after_2025_are_one_place),
        cmocka_unit_test(two_names_have_the_level_that_a_clerk_would_say),
        cmocka_unit_test(what_must_never_be_the_same_by_itself_is_vetoed),
        cmocka_unit_test(one_pair_scores_what_the_table_says),
        cmocka_unit_test(two_dates_have_the_level_that_a_clerk_would_say),
        cmocka_unit_test(two_guardians_are_similar_when_the_hand_slipped),
        cmocka_unit_test(a_phone_of_six_names_and_an_id_of_four_are_no_evidence),
        cmocka_unit_test(a_pair_is_named_by_its_content),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

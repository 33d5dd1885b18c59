/* Administrative units through the spellings that forms use. Names and codes: statistics office. */
#include "model/units/data.h"
#include "model/units/units.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int make_units(void **state)
{
    swc_units *units = NULL;
    swc_status status = swc_units_new(&units, NULL);
    *state = units;
    return status == SWC_OK ? 0 : -1;
}

static int free_units(void **state)
{
    swc_units_free(*state);
    return 0;
}

static const char *district(swc_units *units, const char *text, swc_unit province)
{
    swc_unit_match match;
    assert_int_equal(swc_units_district(units, swc_str_of(text), province, &match, NULL), SWC_OK);
    return match.name == NULL ? "-" : match.name;
}

static void districts_of_dak_lak_are_found_in_every_spelling(void **state)
{
    const char *const spellings[][2] = {
        {"Krông Pắc", "Krông Pắc"},
        {"HUYỆN KRÔNG PAK", "Krông Pắc"},
        {"krong pac", "Krông Pắc"},
        {"Krông Păk", "Krông Pắc"},
        {"H. Krông Pắk", "Krông Pắc"},
        {"Ea H'leo", "Ea H'leo"},
        {"Ea H’leo", "Ea H'leo"},
        {"Ea H Leo", "Ea H'leo"},
        {"Ea Hleo", "Ea H'leo"},
        {"Cư Mgar", "Cư M'gar"},
        {"huyện Cư M`gar", "Cư M'gar"},
        {"M Đrăk", "M'Đrắk"},
        {"MDrak", "M'Đrắk"},
        {"Lăk", "Lắk"},
        {"Huyện Lắk, tỉnh Đắk Lắk", "Lắk"},
        {"Krông Ana", "Krông A Na"},
        {"Krông Buk", "Krông Búk"},
        {"TP. BMT", "Buôn Ma Thuột"},
        {"Thành phố Buôn Mê Thuột", "Buôn Ma Thuột"},
        {"TX. Buôn Hồ - Đắk Lắk", "Buôn Hồ"},
        {"EaKar", "Ea Kar"},
        {"Đắk Lắk", "-"},
        {"Huyện", "-"},
        {"", "-"},
    };
    for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++) {
        assert_string_equal(district(*state, spellings[i][0], SWC_UNIT_NONE), spellings[i][1]);
    }
}

static void a_name_that_fits_several_is_settled_by_marks_or_province_or_refused(void **state)
{
    swc_units *units = *state;
    swc_unit binh_dinh = swc_units_province(units, SWC_STR("tỉnh Bình Định"));
    assert_string_equal(swc_province_name(binh_dinh), "Bình Định");
    assert_string_equal(district(units, "Phù Mỹ", SWC_UNIT_NONE), "Phù Mỹ");
    assert_string_equal(district(units, "HUYỆN PHÙ MỸ", SWC_UNIT_NONE), "Phù Mỹ");
    assert_string_equal(district(units, "Phu My", SWC_UNIT_NONE), "-");
    assert_string_equal(district(units, "Phu My", binh_dinh), "Phù Mỹ");
    assert_string_equal(district(units, "PhuMy", SWC_UNIT_NONE), "-");
    assert_string_equal(district(units, "Châu Thành", SWC_UNIT_NONE), "Châu Thành");
    assert_string_equal(district(units, "Quan Hóa", SWC_UNIT_NONE), "Quan Hóa");
    assert_string_equal(district(units, "Q.1", SWC_UNIT_NONE), "Quận 1");
}

static const char *commune(swc_units *units, const char *in, const char *text)
{
    swc_unit_match match;
    assert_int_equal(swc_units_commune(units, swc_str_of(in), swc_str_of(text), &match, NULL),
                     SWC_OK);
    return match.name == NULL ? "-" : match.name;
}

static void communes_lose_their_kind_unless_two_share_a_name(void **state)
{
    swc_units *units = *state;
    assert_string_equal(commune(units, "Krông Pắc", "xã Ea Kênh"), "Ea Kênh");
    assert_string_equal(commune(units, "Krông Pắc", "TT Phước An"), "Phước An");
    assert_string_equal(commune(units, "Krông Pắc", "ea kly"), "Ea Kly");
    assert_string_equal(commune(units, "M'Đrắk", "Cư Prao"), "Cư Prao");
    assert_string_equal(commune(units, "Lắk", "Liên Sơn Lắk"), "Liên Sơn Lắk"); /* since 2025 */
    assert_string_equal(commune(units, "Gia Lâm", "Xã Yên Viên"), "Xã Yên Viên");
    assert_string_equal(commune(units, "Gia Lâm", "Yên Viên"), "-"); /* township or commune? */
    assert_string_equal(commune(units, "Gò Vấp", "P.1"), "Phường 01");
    assert_string_equal(commune(units, "Lắk", "Ea Kênh"), "-");
}

static const char *district_of(swc_units *units, const char *text, const char *province)
{
    swc_unit_match match;
    const char *name = NULL;
    swc_unit unit =
        province == NULL ? SWC_UNIT_NONE : swc_units_province(units, swc_str_of(province));
    assert_int_equal(swc_units_district_of(units, swc_str_of(text), unit, &match, &name, NULL),
                     SWC_OK);
    return match.name == NULL ? "-" : match.name;
}

/* Resolution 1660/NQ-UBTVQH15 (2025): what the communes of the new Đắk Lắk were made of. */
static void a_commune_of_2025_gives_its_district_when_all_its_old_communes_lie_there(void **state)
{
    swc_units *units = *state;
    assert_string_equal(district_of(units, "Xã Ea Kly", NULL), "Krông Pắc");
    assert_string_equal(district_of(units, "Phường Buôn Hồ", NULL), "Buôn Hồ");
    assert_string_equal(district_of(units, "Xã Liên Sơn Lắk", NULL), "Lắk");
    assert_string_equal(district_of(units, "Xã Tân Tiến", "Đắk Lắk"), "Krông Pắc");
    assert_string_equal(district_of(units, "Xã Tân Tiến", NULL), "-");
    assert_string_equal(district_of(units, "Tân Tiến", "Đắk Lắk"), "-"); /* a ward of BMT too */
    assert_string_equal(district_of(units, "Xã Không Có", NULL), "-");
}

/* SPEC 4: every name is in one form, and found again under that form. */
static void every_unit_of_the_table_is_found_under_its_own_name(void **state)
{
    swc_units *units = *state;
    for (swc_unit i = 0; i < SWC_DISTRICT_COUNT; i++) {
        const swc_district_row *row = &swc_district_rows[i];
        assert_string_equal(district(units, swc_district_name(i), SWC_UNIT_NONE),
                            swc_district_name(i));
        assert_true(swc_is_nfc(swc_str_of(row->name)));
        assert_null(strstr(row->name, "’"));
        for (unsigned k = 0; k < row->commune_count; k++) {
            const swc_commune_row *one = &swc_commune_rows[row->first_commune + k];
            swc_unit_match match;
            assert_int_equal(one->district, i);
            assert_true(swc_is_nfc(swc_str_of(one->name)) && swc_is_nfc(swc_str_of(one->new_name)));
            assert_int_equal(swc_units_commune(units, swc_str_of(swc_district_name(i)),
                                               swc_str_of(one->name), &match, NULL),
                             SWC_OK);
            assert_int_not_equal(match.status, SWC_UNIT_UNKNOWN);
        }
    }
    assert_int_equal(swc_district_rows[SWC_DISTRICT_COUNT - 1].first_commune +
                         swc_district_rows[SWC_DISTRICT_COUNT - 1].commune_count,
                     SWC_COMMUNE_COUNT);
}

/* The data's README: Đắk Lắk is province 66 with 15 districts (643-657) and 184 communes. */
static void dak_lak_has_fifteen_districts_and_184_communes(void **state)
{
    swc_unit dak_lak = swc_units_province(*state, SWC_STR("ĐẮK LẮK"));
    unsigned districts = 0;
    unsigned communes = 0;
    assert_int_equal(swc_province_rows[dak_lak].code, 66);
    for (swc_unit i = 0; i < SWC_DISTRICT_COUNT; i++) {
        if (swc_district_province(i) == dak_lak) {
            districts++;
            communes += swc_district_rows[i].commune_count;
            assert_in_range(swc_district_rows[i].code, 643, 657);
        }
    }
    assert_int_equal(districts, 15);
    assert_int_equal(communes, 184);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(districts_of_dak_lak_are_found_in_every_spelling),
        cmocka_unit_test(a_name_that_fits_several_is_settled_by_marks_or_province_or_refused),
        cmocka_unit_test(communes_lose_their_kind_unless_two_share_a_name),
        cmocka_unit_test(a_commune_of_2025_gives_its_district_when_all_its_old_communes_lie_there),
        cmocka_unit_test(every_unit_of_the_table_is_found_under_its_own_name),
        cmocka_unit_test(dak_lak_has_fifteen_districts_and_184_communes),
    };
    return cmocka_run_group_tests(tests, make_units, free_units);
}

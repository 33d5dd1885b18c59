/* Headings as schools, donors and depots write them. The expected columns are those of SPEC 4. */
#include "model/header/header.h"
#include "model/header/words.h"
#include "model/money_unit.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static int make_headers(void **state)
{
    swc_headers *headers = NULL;
    swc_status status = swc_headers_new(&headers, NULL);
    *state = headers;
    return status == SWC_OK ? 0 : -1;
}

static int free_headers(void **state)
{
    swc_headers_free(*state);
    return 0;
}

static swc_header_match match(void **state, swc_kind kind, const char *parent, const char *text)
{
    swc_header_match found;
    swc_headers_match(*state, kind, swc_str_of(parent), swc_str_of(text), &found);
    return found;
}

static const char *column(swc_kind kind, size_t index)
{
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    return index < count ? columns[index].name : "-";
}

static void headings_in_other_words_mean_the_same_columns(void **state)
{
    /* none of these stands in model/header/words.c as it is written here */
    const struct {
        swc_kind kind;
        const char *text, *name;
    } cases[] = {
        {SWC_STUDENTS, "SĐT liên lạc của PHHS", "guardian_phone"},
        {SWC_STUDENTS, "Số điện thoại của bố hoặc mẹ", "guardian_phone"},
        {SWC_STUDENTS, "Tên bố/mẹ/người đỡ đầu", "guardian_name"},
        {SWC_STUDENTS, "Họ & tên cha mẹ hoặc người chăm sóc", "guardian_name"},
        {SWC_STUDENTS, "Hoàn cảnh GĐ", "category"},
        {SWC_STUDENTS, "Diện chính sách của gia đình", "category"},
        {SWC_STUDENTS, "Phương tiện học online hiện có ở nhà", "devices_owned"},
        {SWC_STUDENTS, "Gia đình đang có thiết bị gì", "devices_owned"},
        {SWC_STUDENTS, "Wifi ở nhà", "internet_home"},
        {SWC_STUDENTS, "Đ/c nhà", "address"},
        {SWC_STUDENTS, "Mã học sinh trên CSDL ngành", "student_id"},
        {SWC_STUDENTS, "Số CCCD/định danh cá nhân", "personal_id"},
        {SWC_STUDENTS, "Họ và tên người học", "full_name"},
        {SWC_STUDENTS, "Ngày, tháng, năm sinh của HSSV", "birth_date"},
        /* the other kinds, what is near theirs among them */
        {SWC_DEVICES, "Mã quản lý thiết bị", "device_id"},
        {SWC_DEVICES, "Chủng loại máy", "type"},
        {SWC_DEVICES, "Số seri trên máy", "serial"},
        {SWC_DEVICES, "Thời gian nhập kho", "received_date"},
        {SWC_DEVICES, "Ngày tiếp nhận thiết bị", "received_date"},
        {SWC_DEVICES, "Nơi lưu giữ thiết bị", "location"},
        {SWC_DEVICES, "Giá trị thiết bị (đồng)", "value_vnd"},
        {SWC_DEVICES, "Phụ kiện kèm theo máy", "accessories"},
        {SWC_DEVICES, "Giá trị còn lại", "-"},
        {SWC_DEVICES, "Ngày xuất kho", "-"},
        {SWC_DEVICES, "Số lượng xuất", "-"},
        {SWC_DEVICES, "Đơn vị nhận", "-"},
        {SWC_DONATIONS, "Ngày, tháng tiếp nhận", "date"},
        {SWC_DONATIONS, "Thời gian chuyển tiền", "date"},
        {SWC_DONATIONS, "Tên đơn vị, cá nhân tài trợ", "donor_name"},
        {SWC_DONATIONS, "Đơn vị/cá nhân đóng góp", "donor_name"},
        {SWC_DONATIONS, "Loại hình đơn vị ủng hộ", "donor_type"},
        {SWC_DONATIONS, "Nơi tiếp nhận ủng hộ", "channel"},
        {SWC_DONATIONS, "Số lượng thiết bị tiếp nhận", "quantity"},
        {SWC_DONATIONS, "Đơn vị được hỗ trợ", "-"},
        {SWC_DONATIONS, "Học sinh được tặng", "-"},
        {SWC_DONATIONS, "Số lượng máy tính bảng", "-"},
        {SWC_DONATIONS, "Số học sinh được hỗ trợ", "-"},
        {SWC_DONATIONS, "Số tiền còn lại", "-"},
        {SWC_DONATIONS, "Số điện thoại", "-"},
        {SWC_DONATIONS, "Người nhận", "-"},
        {SWC_SCHOOLS, "Tên cơ sở giáo dục", "school_name"},
        {SWC_SCHOOLS, "Tổng số học sinh năm học 2021-2022", "pupils"},
        {SWC_SCHOOLS, "Hiện trạng kết nối Internet", "internet"},
        {SWC_SCHOOLS, "Tình trạng sóng di động tại trường", "coverage"},
        {SWC_SCHOOLS, "Họ tên người phụ trách CNTT", "contact_name"},
        {SWC_SCHOOLS, "Điện thoại người phụ trách", "contact_phone"},
        {SWC_SCHOOLS, "Số học sinh nghèo", "-"},
        {SWC_SCHOOLS, "Số học sinh thiếu thiết bị", "-"},
        {SWC_SCHOOLS, "Tốc độ Internet", "-"},
        {SWC_SCHOOLS, "Số giáo viên", "-"},
        {SWC_COVERAGE, "Ký hiệu điểm", "point_id"},
        {SWC_COVERAGE, "Tên thôn, buôn chưa có sóng", "hamlet"},
        {SWC_COVERAGE, "Tình trạng phủ sóng di động", "status"},
        {SWC_COVERAGE, "Ngày hoàn thành phủ sóng", "covered_date"},
        {SWC_COVERAGE, "Thời gian dự kiến hoàn thành", "planned_date"},
        {SWC_COVERAGE, "Tổng số hộ dân trên địa bàn", "households"},
        {SWC_COVERAGE, "Doanh nghiệp phụ trách", "operator"},
        {SWC_COVERAGE, "Số hộ nghèo", "-"},
        {SWC_COVERAGE, "Khoảng cách đến trạm", "-"},
        {SWC_HANDOVERS, "Ngày giao máy", "date"},
        {SWC_HANDOVERS, "Mã biên nhận", "handover_id"},
        {SWC_HANDOVERS, "Loại thiết bị được cấp", "item"},
        {SWC_HANDOVERS, "Số serial/IMEI", "serial"},
        {SWC_HANDOVERS, "Kết quả giao nhận", "status"},
        {SWC_HANDOVERS, "Lý do thu hồi thiết bị", "reason"},
        {SWC_HANDOVERS, "Số thiết bị bàn giao", "-"},
        {SWC_HANDOVERS, "Họ tên người giao", "-"},
        {SWC_HANDOVERS, "Họ tên phụ huynh", "-"},
        /* near them, and something else */
        {SWC_STUDENTS, "Chưa có máy tính", "-"},
        {SWC_STUDENTS, "Mã định danh của cha", "-"},
        {SWC_STUDENTS, "Nghề nghiệp phụ huynh", "-"},
        {SWC_STUDENTS, "Năm sinh cha mẹ", "-"},
        {SWC_STUDENTS, "Điện thoại thông minh của phụ huynh", "-"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_header_match found = match(state, cases[i].kind, "", cases[i].text);
        if (strcmp(column(cases[i].kind, found.column), cases[i].name) != 0) {
            fail_msg("%s: %s instead of %s", cases[i].text, column(cases[i].kind, found.column),
                     cases[i].name);
        }
    }
}

static void headings_of_real_forms_mean_their_columns(void **state)
{
    const struct {
        swc_kind kind;
        const char *text, *name;
    } cases[] = {
        {SWC_STUDENTS, "Họ và tên HS", "full_name"},
        {SWC_STUDENTS, "Họ và\ntên", "full_name"},
        {SWC_STUDENTS, "ho_ten", "full_name"},
        {SWC_STUDENTS, "HỌ TÊN HỌC SINH", "full_name"},
        {SWC_STUDENTS, "(2) Họ và tên", "full_name"},
        {SWC_STUDENTS, "Ngày, tháng, năm sinh", "birth_date"},
        {SWC_STUDENTS, "Ngày/tháng/năm sinh", "birth_date"},
        {SWC_STUDENTS, "Ngay sinh (dd/mm/yyyy)", "birth_date"},
        {SWC_STUDENTS, "Nam/Nữ", "sex"},
        {SWC_STUDENTS, "GT", "sex"},
        {SWC_STUDENTS, "Dân tộc", "ethnicity"},
        {SWC_STUDENTS, "DT", "ethnicity"},
        {SWC_STUDENTS, "ĐT", "guardian_phone"},
        {SWC_STUDENTS, "SĐT phụ huynh", "guardian_phone"},
        {SWC_STUDENTS, "Lớp", "class"},
        {SWC_STUDENTS, "Trường", "school_name"},
        {SWC_STUDENTS, "Huyện/TX/TP", "district"},
        {SWC_STUDENTS, "Diện", "category"},
        {SWC_STUDENTS, "Hoàn cảnh gia đình", "category"},
        {SWC_STUDENTS, "Đối tượng\nưu tiên", "category"},
        {SWC_STUDENTS, "Mã HS", "student_id"},
        {SWC_STUDENTS, "Mã định danh cá nhân", "personal_id"},
        {SWC_STUDENTS, "Số CCCD/Mã định danh", "personal_id"},
        {SWC_STUDENTS, "Họ tên cha/mẹ", "guardian_name"},
        {SWC_STUDENTS, "Thiết bị hiện có", "devices_owned"},
        {SWC_STUDENTS, "Ghi chú", "note"},
        {SWC_STUDENTS, "II. Họ và tên", "full_name"},
        {SWC_STUDENTS, "b) Ngày sinh", "birth_date"},
        {SWC_STUDENTS, "Nam (Nữ)", "sex"},
        {SWC_STUDENTS, "Gender", "sex"},
        {SWC_STUDENTS, "Họ và tên học viên", "full_name"},
        {SWC_STUDENTS, "Mã số HS trên CSDL ngành", "student_id"},
        {SWC_STUDENTS, "Mã ĐD Bộ GDĐT", "student_id"},
        {SWC_STUDENTS, "CCCD, CMND của học sinh", "personal_id"},
        {SWC_STUDENTS, "Số Zalo phụ huynh", "guardian_phone"},
        {SWC_STUDENTS, "Số ĐT của cha/mẹ", "guardian_phone"},
        {SWC_STUDENTS, "Em đang học trường nào?", "school_name"},
        {SWC_STUDENTS, "Lớp năm học 2021-2022", "class"},
        {SWC_STUDENTS, "Gia đình em thuộc diện nào?", "category"},
        {SWC_STUDENTS, "Chế độ chính sách", "category"},
        {SWC_STUDENTS, "TB hiện có", "devices_owned"},
        {SWC_STUDENTS, "Nội dung cần hỗ trợ", "needs"},
        {SWC_STUDENTS, "Chỗ ở của gia đình", "address"},
        {SWC_STUDENTS, "Họ tên người đỡ đầu", "guardian_name"},
        {SWC_DEVICES, "Mã TB", "device_id"},
        {SWC_DEVICES, "Chủng loại", "type"},
        {SWC_DEVICES, "Tên máy", "type"},
        {SWC_DEVICES, "RAM (GB)", "ram_gb"},
        {SWC_DEVICES, "Ổ cứng (GB)", "storage_gb"},
        {SWC_DEVICES, "Màn hình (inch)", "screen_inch"},
        {SWC_DEVICES, "Khe SIM", "sim_slot"},
        {SWC_DONATIONS, "Mã khoản ủng hộ", "donation_id"},
        {SWC_DONATIONS, "Loại (thu/chi/cam kết)", "entry"},
        {SWC_DONATIONS, "Đơn vị ủng hộ", "donor_name"},
        {SWC_DONATIONS, "Số phiếu thu", "receipt_no"},
        {SWC_SCHOOLS, "Mã đơn vị", "school_code"},
        {SWC_SCHOOLS, "Tên đơn vị", "school_name"},
        {SWC_SCHOOLS, "Địa bàn", "district"},
        {SWC_SCHOOLS, "Tổng số HS", "pupils"},
        {SWC_SCHOOLS, "Đường truyền Internet", "internet"},
        {SWC_COVERAGE, "Thôn/buôn", "hamlet"},
        {SWC_COVERAGE, "Số hộ", "households"},
        {SWC_HANDOVERS, "Thiết bị", "item"},
        {SWC_HANDOVERS, "Số serial", "serial"},
        {SWC_HANDOVERS, "Đợt", "round"},
        {SWC_PLATFORMS, "Miễn phí dữ liệu", "free_data"},
        {SWC_COVERAGE, "Hoàn thành (dự kiến)", "planned_date"},
        {SWC_COVERAGE, "Ngày hoàn thành", "covered_date"},
        {SWC_DEVICES, "Nguồn (mã ủng hộ)", "donation_id"},
        {SWC_DEVICES, "Nguồn", "donor_name"},
        {SWC_DONATIONS, "Mã tiếp nhận", "donation_id"},
        {SWC_DONATIONS, "Cơ quan, tổ chức, cá nhân", "donor_name"},
        {SWC_DONATIONS, "Họ tên người nộp tiền", "donor_name"},
        {SWC_DONATIONS, "Số tiền bằng số", "amount_vnd"},
        {SWC_DONATIONS, "Phân bổ cho", "earmark"},
        {SWC_SCHOOLS, "Cấp dạy", "level"},
        {SWC_SCHOOLS, "TSHS", "pupils"},
        {SWC_SCHOOLS, "Liên hệ (SĐT)", "contact_phone"},
        {SWC_COVERAGE, "DNVT", "operator"},
        {SWC_COVERAGE, "Tổng hộ", "households"},
        {SWC_HANDOVERS, "Học sinh được cấp", "full_name"},
        {SWC_HANDOVERS, "Đã nhận/chưa nhận", "status"},
        {SWC_HANDOVERS, "Theo biên bản số", "minute_no"},
        {SWC_PLATFORMS, "Link truy cập", "url"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_header_match found = match(state, cases[i].kind, "", cases[i].text);
        if (found.role != SWC_HEADER_COLUMN ||
            strcmp(column(cases[i].kind, found.column), cases[i].name) != 0) {
            fail_msg("%s: %s (role %d)", cases[i].text, column(cases[i].kind, found.column),
                     found.role);
        }
    }
}

static void canonical_names_and_labels_of_every_kind_match_themselves(void **state)
{
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        size_t count = 0;
        const swc_column *columns = swc_kind_columns((swc_kind)kind, &count);
        for (size_t i = 0; i < count; i++) {
            swc_header_match found = match(state, (swc_kind)kind, "", columns[i].name);
            assert_int_equal(found.role, SWC_HEADER_COLUMN);
            assert_int_equal(found.rank, 0);
            assert_string_equal(column((swc_kind)kind, found.column), columns[i].name);
            if (columns[i].type == SWC_TYPE_ORIGIN) {
                continue;
            }
            found = match(state, (swc_kind)kind, "", columns[i].vi);
            if (found.column != i && found.second != i) {
                fail_msg("%s %s: %s", swc_kind_name((swc_kind)kind), columns[i].vi,
                         column((swc_kind)kind, found.column));
            }
        }
    }
}

static void ticks_parts_and_special_headings_have_their_roles(void **state)
{
    const struct {
        const char *parent, *text;
        swc_header_role role;
        const char *name, *word;
    } cases[] = {
        {"", "Hộ nghèo", SWC_HEADER_TICK, "category", "poor"},
        {"", "Hộ cận nghèo", SWC_HEADER_TICK, "category", "near_poor"},
        {"", "Khó khăn do COVID", SWC_HEADER_TICK, "category", "covid_hardship"},
        {"", "Mồ côi", SWC_HEADER_TICK, "category", "covid_orphan"},
        {"", "Hộ nghèo/cận nghèo", SWC_HEADER_COLUMN, "category", NULL},
        {"Thuộc đối tượng", "Con hộ nghèo", SWC_HEADER_TICK, "category", "poor"},
        {"Thuộc đối tượng", "HS có hoàn cảnh khó khăn do dịch COVID-19", SWC_HEADER_TICK,
         "category", "covid_hardship"},
        {"", "Nữ", SWC_HEADER_TICK, "sex", "F"},
        {"Giới tính", "Nam", SWC_HEADER_TICK, "sex", "M"},
        {"Ngày sinh", "Nữ", SWC_HEADER_DATE_OF_SEX, "birth_date", "F"},
        {"Ngày sinh", "Ngày", SWC_HEADER_DAY, "birth_date", NULL},
        {"Ngày sinh", "Tháng", SWC_HEADER_MONTH, "birth_date", NULL},
        {"Ngày sinh", "Năm", SWC_HEADER_YEAR, "birth_date", NULL},
        {"", "Năm sinh", SWC_HEADER_YEAR, "birth_date", NULL},
        {"Thiết bị hiện có", "Máy tính bảng", SWC_HEADER_TICK, "devices_owned", "tablet"},
        {"Nhu cầu", "SIM", SWC_HEADER_TICK, "needs", "sim"},
        {"", "Chưa có thiết bị", SWC_HEADER_TICK, "devices_owned", "none"},
        {"", "Có ĐT thông minh", SWC_HEADER_TICK, "devices_owned", "smartphone"},
        {"", "Đã có máy tính bảng chưa?", SWC_HEADER_TICK, "devices_owned", "tablet"},
        {"", "Không có Internet", SWC_HEADER_TICK, "internet_home", "none"},
        {"", "Chưa kết nối mạng", SWC_HEADER_TICK, "internet_home", "none"},
        {"", "Đề nghị hỗ trợ sim 4G", SWC_HEADER_TICK, "needs", "sim"},
        {"", "Cần máy tính", SWC_HEADER_TICK, "needs", "device"},
        {"", "Hộ nghèo (1), cận nghèo (2), khó khăn (3)", SWC_HEADER_COLUMN, "category", NULL},
        {"", "HN/HCN", SWC_HEADER_COLUMN, "category", NULL},
        {"Mẹ", "Số điện thoại", SWC_HEADER_COLUMN, "guardian_phone", NULL},
        {"Cha", "Năm sinh", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Họ và tên đệm", SWC_HEADER_NAME_FRONT, "full_name", NULL},
        {"", "Tên", SWC_HEADER_NAME_BACK, "full_name", NULL},
        {"", "Mã định danh", SWC_HEADER_ANY_ID, "-", NULL},
        {"", "STT", SWC_HEADER_NUMBERING, "-", NULL},
        {"", "Ký nhận", SWC_HEADER_IGNORED, "-", NULL},
        {"", "Tỉnh", SWC_HEADER_PROVINCE, "-", NULL},
        {"", "Sở thích", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Diện miễn giảm học phí", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Diện tích nhà", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Quê quán", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Họ tên người dạy", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Nguyện vọng", SWC_HEADER_COLUMN, "needs", NULL},
        {"", "Nhà mạng đang sử dụng", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Số điện thoại đang sử dụng của giáo viên", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Xã nơi sinh", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Huyện nơi sinh", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Mã ngành đào tạo", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Có điện", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Năm sinh của cha", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Ngày cấp CCCD", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Số CCCD của cha", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "SĐT GVCN", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Địa chỉ trường", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Đã được hỗ trợ máy tính", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Chưa có máy tính", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Được hỗ trợ máy tính", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Cận nghèo (1), nghèo (2)", SWC_HEADER_COLUMN, "category", NULL},
        {"", "Giới t\xE2\x80\x8Bính", SWC_HEADER_COLUMN, "sex", NULL},
        {"", "Giới\xE2\x80\x8Btính", SWC_HEADER_COLUMN, "sex", NULL},
        {"", "Điện", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Nhận", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Số giấy CN hộ nghèo", SWC_HEADER_COLUMN, "certificate", NULL},
        {"", "Số GCN HN/HCN", SWC_HEADER_COLUMN, "certificate", NULL},
        {"", "Nghề nghiệp của cha mẹ", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "Số anh chị em", SWC_HEADER_UNKNOWN, "-", NULL},
        {"", "", SWC_HEADER_UNKNOWN, "-", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        swc_header_match found = match(state, SWC_STUDENTS, cases[i].parent, cases[i].text);
        if (found.role != cases[i].role) {
            fail_msg("%s > %s: role %d", cases[i].parent, cases[i].text, found.role);
        }
        assert_string_equal(column(SWC_STUDENTS, found.column), cases[i].name);
        assert_int_equal(found.word == NULL, cases[i].word == NULL);
        if (found.word != NULL) {
            assert_string_equal(found.word, cases[i].word);
        }
    }
}

static void headings_that_may_ask_for_anything_count_by_their_cells_alone(void **state)
{
    static const char *const headings[] = {"Nguyện vọng", "Yêu cầu", "Hộ", "Tình trạng"};
    for (size_t i = 0; i < sizeof headings / sizeof headings[0]; i++) {
        assert_true(match(state, SWC_STUDENTS, "", headings[i]).by_words);
    }
    assert_false(match(state, SWC_STUDENTS, "", "Nhu cầu").by_words);
}

static void a_unit_of_money_is_taken_from_the_heading(void **state)
{
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền (đồng)").unit, 1);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền (nghìn đồng)").unit, 1000);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền (1.000đ)").unit, 1000);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền (ĐVT: triệu đồng)").unit, 1000000);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền").unit, 0);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền (x1.000)").unit, 1000);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền (1.000.000đ)").unit, 1000000);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền (ngàn VNĐ)").unit, 1000);
    assert_int_equal(match(state, SWC_DEVICES, "", "Đơn giá (triệu đồng/máy)").unit, 1000000);
    assert_int_equal(match(state, SWC_DONATIONS, "", "Số tiền - nghìn đồng").unit, 1000);
    assert_true(match(state, SWC_DONATIONS, "", "Số tiền (USD)").odd_unit);
    assert_true(match(state, SWC_DONATIONS, "", "Số tiền (10^3 đồng)").odd_unit);
    assert_false(match(state, SWC_DONATIONS, "", "Số tiền (chưa VAT)").odd_unit);
    assert_false(match(state, SWC_DONATIONS, "", "Số tiền (ngân hàng)").odd_unit);
    assert_int_equal(match(state, SWC_DEVICES, "", "RAM (MB)").role, SWC_HEADER_UNKNOWN);
    assert_int_equal(swc_money_unit(SWC_STR("Công ty")), 0); /* a company is no billion */
    assert_int_equal(swc_money_unit(SWC_STR("Ti vi")), 0);   /* nor is a television */
    assert_int_equal(swc_money_unit(SWC_STR("trạm")), 0);
    assert_int_equal(swc_money_unit(SWC_STR("trăm nghìn đồng")), 100000);
    bool odd = false;
    assert_int_equal(swc_money_unit_among(SWC_STR("thiết bị; triệu đồng"), &odd), 1000000);
    assert_false(odd);
    assert_int_equal(swc_money_unit_among(SWC_STR("máy"), &odd), 0);
    assert_false(odd);
    (void)swc_money_unit_among(SWC_STR("nghìn đồng, triệu đồng"), &odd);
    assert_true(odd);
    (void)swc_money_unit_among(SWC_STR("USD"), &odd);
    assert_true(odd);
}

static void weaker_headings_leave_the_column_to_better_ones(void **state)
{
    int both = match(state, SWC_STUDENTS, "", "Họ tên cha/mẹ").rank;
    int father = match(state, SWC_STUDENTS, "", "Họ tên cha").rank;
    int mother = match(state, SWC_STUDENTS, "", "Họ tên mẹ").rank;
    assert_true(both < father && father < mother);
    swc_header_match name = match(state, SWC_DEVICES, "", "Tên thiết bị");
    assert_string_equal(column(SWC_DEVICES, name.column), "type");
    assert_string_equal(column(SWC_DEVICES, name.second), "model");
}

/* The tables are written in key form; a phrase that is not its own key could never be found. */
static void check_phrases(const swc_heading *table)
{
    for (const swc_heading *heading = table; heading->phrases != NULL; heading++) {
        for (const char *at = heading->phrases; *at != '\0';) {
            char key[256];
            size_t length = strcspn(at, "|");
            assert_true(length > 0);
            assert_int_equal(swc_key_into((swc_str){at, length}, key, sizeof key), length);
            assert_memory_equal(key, at, length);
            at += length + (at[length] == '|' ? 1 : 0);
        }
        if (heading->column != NULL && heading->kind != SWC_KIND_NONE) {
            assert_int_not_equal(swc_kind_column(heading->kind, swc_str_of(heading->column)),
                                 SIZE_MAX);
        }
    }
}

static void every_phrase_of_the_tables_is_its_own_key(void **state)
{
    (void)state;
    for (const swc_heading *const *table = swc_heading_tables; *table != NULL; table++) {
        check_phrases(*table);
    }
}

static swc_status load(swc_headers *headers, const char *text, swc_error *error)
{
    char path[] = "/tmp/swc-columns-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, strlen(text)), (ssize_t)strlen(text));
    close(file);
    swc_status status = swc_headers_load(headers, path, error);
    unlink(path);
    return status;
}

static void a_columns_file_adds_synonyms_or_names_its_wrong_line(void **state)
{
    swc_error error = {0};
    assert_int_equal(load(*state, "[students]\nfull_name = Quý danh | Tên gọi ở nhà\n", &error),
                     SWC_OK);
    assert_string_equal(column(SWC_STUDENTS, match(state, SWC_STUDENTS, "", "QUÝ DANH").column),
                        "full_name");
    assert_int_equal(match(state, SWC_STUDENTS, "", "Tên gọi ở nhà").rank, 1);
    assert_int_equal(load(*state, "[students]\nfull_nam = X\n", &error), SWC_ERR_USAGE);
    assert_non_null(strstr(error.text[SWC_EN], ":2:"));
    assert_int_equal(load(*state, "[pupils]\nfull_name = X\n", &error), SWC_ERR_USAGE);
    assert_int_equal(load(*state, "[students]\nnote = A | | B\n", &error), SWC_ERR_USAGE);
}

static void ticks_are_marked_or_not_or_doubtful(void **state)
{
    (void)state;
    const char *const marked[] = {"x", "X", " x ", "✓", "✔", "1", "Có", "v", "×", "●", "ü", "þ"};
    const char *const unmarked[] = {"", "0", "-", "Không", "."};
    for (size_t i = 0; i < sizeof marked / sizeof marked[0]; i++) {
        assert_int_equal(swc_tick_read(swc_str_of(marked[i])), 1);
    }
    for (size_t i = 0; i < sizeof unmarked / sizeof unmarked[0]; i++) {
        assert_int_equal(swc_tick_read(swc_str_of(unmarked[i])), 0);
    }
    assert_int_equal(swc_tick_read(SWC_STR("?")), -1);
    assert_int_equal(swc_tick_read(SWC_STR("2")), -1);
    assert_int_equal(swc_tick_read(SWC_STR("Số 12/GCN")), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headings_of_real_forms_mean_their_columns),
        cmocka_unit_test(headings_in_other_words_mean_the_same_columns),
        cmocka_unit_test(canonical_names_and_labels_of_every_kind_match_themselves),
        cmocka_unit_test(ticks_parts_and_special_headings_have_their_roles),
        cmocka_unit_test(headings_that_may_ask_for_anything_count_by_their_cells_alone),
        cmocka_unit_test(a_unit_of_money_is_taken_from_the_heading),
        cmocka_unit_test(weaker_headings_leave_the_column_to_better_ones),
        cmocka_unit_test(every_phrase_of_the_tables_is_its_own_key),
        cmocka_unit_test(a_columns_file_adds_synonyms_or_names_its_wrong_line),
        cmocka_unit_test(ticks_are_marked_or_not_or_doubtful),
    };
    return cmocka_run_group_tests(tests, make_headers, free_headers);
}

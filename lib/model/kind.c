/* The columns of SPEC 4. This is the one place that names them; readers, man pages and forms ask.
 */
#include "swc/kind.h"

#include "base/count.h"
#include <string.h>

#define END_OF_WORDS                                                                               \
    {                                                                                              \
        NULL, NULL, NULL                                                                           \
    }

static const swc_word sexes[] = {{"F", "Nữ", "Female"}, {"M", "Nam", "Male"}, END_OF_WORDS};
static const swc_word levels[] = {
    {"preschool", "Mầm non", "Preschool"},
    {"primary", "Tiểu học", "Primary"},
    {"lower_secondary", "THCS", "Lower secondary"},
    {"upper_secondary", "THPT", "Upper secondary"},
    {"continuing", "GDTX", "Continuing"},
    {"vocational", "GDNN", "Vocational"},
    {"higher", "ĐH-CĐ", "Higher"},
    END_OF_WORDS,
};
static const swc_word categories[] = {
    {"poor", "Hộ nghèo", "Poor household"},
    {"near_poor", "Hộ cận nghèo", "Near-poor household"},
    {"covid_orphan", "Mồ côi do COVID-19", "Orphaned by COVID-19"},
    {"covid_hardship", "Khó khăn do COVID-19", "COVID-19 hardship"},
    {"none", "Không thuộc diện", "None"},
    END_OF_WORDS,
};
static const swc_word device_types[] = {
    {"laptop", "Máy tính xách tay", "Laptop"},
    {"desktop", "Máy tính để bàn", "Desktop"},
    {"tablet", "Máy tính bảng", "Tablet"},
    {"smartphone", "Điện thoại thông minh", "Smartphone"},
    {"tv", "Ti vi", "TV"},
    {"sim", "SIM", "SIM"},
    END_OF_WORDS,
};
static const swc_word owned_types[] = {
    {"none", "Chưa có", "None"},
    {"laptop", "Máy tính xách tay", "Laptop"},
    {"desktop", "Máy tính để bàn", "Desktop"},
    {"tablet", "Máy tính bảng", "Tablet"},
    {"smartphone", "Điện thoại thông minh", "Smartphone"},
    {"tv", "Ti vi", "TV"},
    {"sim", "SIM", "SIM"},
    END_OF_WORDS,
};
static const swc_word home_internet[] = {
    {"none", "Không có", "None"},
    {"mobile", "Di động", "Mobile"},
    {"fixed", "Cố định", "Fixed"},
    {"yes", "Có, chưa rõ loại", "Yes, type unknown"},
    END_OF_WORDS,
};
static const swc_word needs[] = {
    {"device", "Thiết bị", "Device"},
    {"sim", "SIM", "SIM"},
    {"device+sim", "Thiết bị và SIM", "Device and SIM"},
    END_OF_WORDS,
};
static const swc_word conditions[] = {
    {"new", "Mới", "New"},
    {"used", "Đã qua sử dụng", "Used"},
    {"faulty", "Hỏng", "Faulty"},
    END_OF_WORDS,
};
static const swc_word yes_no[] = {{"yes", "Có", "Yes"}, {"no", "Không", "No"}, END_OF_WORDS};
static const swc_word device_statuses[] = {
    {"in_stock", "Trong kho", "In stock"},
    {"reserved", "Đã giữ", "Reserved"},
    {"handed_over", "Đã bàn giao", "Handed over"},
    {"faulty", "Hỏng", "Faulty"},
    {"retired", "Thanh lý", "Retired"},
    END_OF_WORDS,
};
static const swc_word entries[] = {
    {"receipt", "Thu", "Receipt"},
    {"pledge", "Cam kết", "Pledge"},
    {"spend", "Chi", "Spend"},
    {"reversal", "Đảo", "Reversal"},
    END_OF_WORDS,
};
static const swc_word donor_types[] = {
    {"state_agency", "Cơ quan nhà nước", "State agency"},
    {"enterprise", "Doanh nghiệp", "Enterprise"},
    {"telecom", "Doanh nghiệp viễn thông", "Telecom operator"},
    {"bank", "Ngân hàng", "Bank"},
    {"organisation", "Tổ chức", "Organisation"},
    {"individual", "Cá nhân", "Individual"},
    {"fund", "Quỹ", "Fund"},
    {"state_budget", "Ngân sách nhà nước", "State budget"},
    {"school", "Trường học", "School"},
    END_OF_WORDS,
};
static const swc_word donation_forms[] = {
    {"cash", "Tiền mặt", "Cash"},
    {"laptop", "Máy tính xách tay", "Laptop"},
    {"desktop", "Máy tính để bàn", "Desktop"},
    {"tablet", "Máy tính bảng", "Tablet"},
    {"smartphone", "Điện thoại thông minh", "Smartphone"},
    {"tv", "Ti vi", "TV"},
    {"sim", "SIM", "SIM"},
    {"data_package", "Gói cước", "Data package"},
    {"policy", "Chính sách", "Policy"},
    {"other", "Khác", "Other"},
    END_OF_WORDS,
};
static const swc_word school_internet[] = {
    {"none", "Không có", "None"},
    {"adsl", "ADSL", "ADSL"},
    {"fibre", "Cáp quang", "Fibre"},
    {"mobile", "Di động", "Mobile"},
    END_OF_WORDS,
};
static const swc_word signal_levels[] = {
    {"none", "Không có", "None"}, {"2g", "2G", "2G"}, {"3g", "3G", "3G"},
    {"4g", "4G", "4G"},           {"5g", "5G", "5G"}, END_OF_WORDS,
};
static const swc_word point_statuses[] = {
    {"uncovered", "Chưa có sóng", "Uncovered"},
    {"planned", "Có kế hoạch", "Planned"},
    {"covered", "Đã phủ sóng", "Covered"},
    END_OF_WORDS,
};
static const swc_word items[] = {
    {"laptop", "Máy tính xách tay", "Laptop"},
    {"desktop", "Máy tính để bàn", "Desktop"},
    {"tablet", "Máy tính bảng", "Tablet"},
    {"smartphone", "Điện thoại thông minh", "Smartphone"},
    {"tv", "Ti vi", "TV"},
    {"sim", "SIM", "SIM"},
    {"cash", "Tiền", "Cash"},
    END_OF_WORDS,
};
static const swc_word handover_statuses[] = {
    {"delivered", "Đã giao", "Delivered"},
    {"returned", "Đã trả", "Returned"},
    {"cancelled", "Đã hủy", "Cancelled"},
    END_OF_WORDS,
};

/* Ranges. Money stops at 10^15 đồng, a hundred times the largest amount that forms must bear. */
#define MONEY_MAX INT64_C(1000000000000000)
#define YES true
#define NO false
#define PLAIN(name, type, required, droppable, vi, en)                                             \
    {                                                                                              \
        name, SWC_TYPE_##type, required, droppable, NULL, 0, 0, vi, en                             \
    }
#define WORDS(name, words, required, vi, en)                                                       \
    {                                                                                              \
        name, SWC_TYPE_ENUM, required, NO, words, 0, 0, vi, en                                     \
    }
#define LIST(name, words, required, vi, en)                                                        \
    {                                                                                              \
        name, SWC_TYPE_ENUM_LIST, required, NO, words, 0, 0, vi, en                                \
    }
#define NUMBER(name, type, low, high, vi, en)                                                      \
    {                                                                                              \
        name, SWC_TYPE_##type, NO, NO, NULL, low, high, vi, en                                     \
    }
#define MONEY(name, vi, en) NUMBER(name, MONEY, 0, MONEY_MAX, vi, en)
#define ORIGIN PLAIN("origin", ORIGIN, NO, NO, "Nguồn", "Origin")

static const swc_column student_columns[] = {
    PLAIN("student_id", STUDENT_ID, NO, NO, "Mã định danh Bộ GD&ĐT", "Student code"),
    PLAIN("personal_id", PERSONAL_ID, NO, NO, "Số định danh cá nhân", "Personal ID"),
    PLAIN("full_name", NAME, YES, NO, "Họ và tên", "Full name"),
    PLAIN("birth_date", BIRTH_DATE, YES, NO, "Ngày sinh", "Date of birth"),
    WORDS("sex", sexes, NO, "Giới tính", "Sex"),
    PLAIN("ethnicity", TEXT, NO, YES, "Dân tộc", "Ethnicity"),
    WORDS("level", levels, NO, "Cấp học", "Level"),
    NUMBER("grade", INTEGER, 1, 12, "Khối", "Grade"),
    PLAIN("class", CLASS, NO, NO, "Lớp", "Class"),
    PLAIN("school_code", CODE, NO, NO, "Mã trường", "School code"),
    PLAIN("school_name", TEXT, YES, NO, "Tên trường", "School"),
    PLAIN("district", DISTRICT, YES, NO, "Huyện", "District"),
    PLAIN("commune", COMMUNE, NO, NO, "Xã", "Commune"),
    PLAIN("address", TEXT, NO, YES, "Địa chỉ", "Address"),
    PLAIN("guardian_name", NAME, NO, YES, "Họ tên cha/mẹ/người giám hộ", "Guardian"),
    PLAIN("guardian_phone", PHONE, NO, YES, "Điện thoại phụ huynh", "Guardian's phone"),
    PLAIN("household_id", CODE, NO, NO, "Mã hộ", "Household"),
    WORDS("category", categories, YES, "Đối tượng", "Category"),
    NUMBER("priority", INTEGER, 1, 3, "Mức ưu tiên", "Priority"),
    PLAIN("certificate", TEXT, NO, YES, "Giấy chứng nhận", "Certificate"),
    LIST("devices_owned", owned_types, NO, "Thiết bị hiện có", "Devices owned"),
    WORDS("internet_home", home_internet, NO, "Internet tại nhà", "Internet at home"),
    WORDS("needs", needs, NO, "Nhu cầu", "Needs"),
    PLAIN("survey_date", DATE, NO, YES, "Ngày khảo sát", "Survey date"),
    PLAIN("note", TEXT, NO, YES, "Ghi chú", "Note"),
    ORIGIN,
};

static const swc_column device_columns[] = {
    PLAIN("device_id", CODE, YES, NO, "Mã thiết bị", "Device ID"),
    WORDS("type", device_types, YES, "Loại thiết bị", "Type"),
    PLAIN("model", TEXT, NO, NO, "Nhãn hiệu", "Model"),
    PLAIN("serial", CODE, NO, NO, "Số sê-ri", "Serial number"),
    PLAIN("imei", IMEI, NO, NO, "IMEI", "IMEI"),
    WORDS("condition", conditions, NO, "Tình trạng", "Condition"),
    PLAIN("cpu", TEXT, NO, NO, "Bộ xử lý", "CPU"),
    NUMBER("ram_gb", DECIMAL, 0, 409600, "RAM (GB)", "RAM (GB)"),
    NUMBER("storage_gb", DECIMAL, 0, 10240000, "Bộ nhớ (GB)", "Storage (GB)"),
    NUMBER("screen_inch", DECIMAL, 0, 20000, "Màn hình (inch)", "Screen (inch)"),
    WORDS("sim_slot", yes_no, NO, "Khe SIM", "SIM slot"),
    NUMBER("made_year", INTEGER, 1990, 2100, "Năm sản xuất", "Year made"),
    NUMBER("quantity", INTEGER, 0, 10000000, "Số lượng", "Quantity"),
    MONEY("value_vnd", "Giá trị (đồng)", "Value (VND)"),
    PLAIN("donation_id", CODE, NO, NO, "Mã ủng hộ", "Donation"),
    PLAIN("donor_name", TEXT, NO, NO, "Nhà tài trợ", "Donor"),
    PLAIN("received_date", DATE, NO, NO, "Ngày tiếp nhận", "Date received"),
    WORDS("status", device_statuses, NO, "Trạng thái", "Status"),
    PLAIN("earmark", EARMARK, NO, NO, "Chỉ định", "Earmark"),
    PLAIN("location", TEXT, NO, YES, "Nơi để", "Location"),
    PLAIN("accessories", TEXT, NO, NO, "Phụ kiện", "Accessories"),
    PLAIN("note", TEXT, NO, YES, "Ghi chú", "Note"),
    ORIGIN,
};

static const swc_column donation_columns[] = {
    PLAIN("donation_id", CODE, YES, NO, "Mã ủng hộ", "Donation"),
    WORDS("entry", entries, YES, "Loại phát sinh", "Entry"),
    PLAIN("reverses", CODE, NO, NO, "Đảo mã", "Reverses"),
    PLAIN("date", DATE, YES, NO, "Ngày", "Date"),
    PLAIN("donor_name", TEXT, YES, NO, "Nhà tài trợ", "Donor"),
    WORDS("donor_type", donor_types, NO, "Loại nhà tài trợ", "Donor type"),
    PLAIN("channel", TEXT, NO, NO, "Nơi tiếp nhận", "Receiving body"),
    WORDS("form", donation_forms, YES, "Hình thức", "Form"),
    NUMBER("quantity", INTEGER, 0, 10000000, "Số lượng", "Quantity"),
    MONEY("amount_vnd", "Số tiền (đồng)", "Amount (VND)"),
    PLAIN("earmark", EARMARK, NO, NO, "Mục đích chỉ định", "Earmark"),
    PLAIN("receipt_no", CODE, NO, NO, "Số phiếu", "Receipt no."),
    PLAIN("package", TEXT, NO, NO, "Gói cước", "Package"),
    NUMBER("discount_percent", INTEGER, 0, 100, "Mức giảm (%)", "Discount (%)"),
    PLAIN("from_date", DATE, NO, NO, "Từ ngày", "From"),
    PLAIN("to_date", DATE, NO, NO, "Đến ngày", "To"),
    PLAIN("note", TEXT, NO, YES, "Ghi chú", "Note"),
    ORIGIN,
};

static const swc_column school_columns[] = {
    PLAIN("school_code", CODE, YES, NO, "Mã trường", "School code"),
    PLAIN("school_name", TEXT, YES, NO, "Tên trường", "School"),
    LIST("level", levels, YES, "Cấp học", "Level"),
    PLAIN("district", DISTRICT, YES, NO, "Huyện", "District"),
    PLAIN("commune", COMMUNE, NO, NO, "Xã", "Commune"),
    NUMBER("pupils", INTEGER, 0, 100000, "Số học sinh", "Pupils"),
    WORDS("internet", school_internet, NO, "Internet", "Internet"),
    WORDS("coverage", signal_levels, NO, "Sóng di động", "Coverage"),
    PLAIN("contact_name", NAME, NO, YES, "Đầu mối", "Contact"),
    PLAIN("contact_phone", PHONE, NO, YES, "Điện thoại đầu mối", "Contact's phone"),
    PLAIN("survey_date", DATE, NO, YES, "Ngày khảo sát", "Survey date"),
    ORIGIN,
};

static const swc_column coverage_columns[] = {
    PLAIN("point_id", CODE, YES, NO, "Mã điểm", "Point"),
    PLAIN("hamlet", TEXT, YES, NO, "Thôn/buôn", "Hamlet"),
    PLAIN("commune", COMMUNE, YES, NO, "Xã", "Commune"),
    PLAIN("district", DISTRICT, YES, NO, "Huyện", "District"),
    PLAIN("operator", TEXT, NO, NO, "Nhà mạng", "Operator"),
    WORDS("status", point_statuses, YES, "Hiện trạng", "Status"),
    PLAIN("technology", TEXT, NO, NO, "Công nghệ", "Technology"),
    PLAIN("planned_date", DATE, NO, NO, "Ngày dự kiến", "Planned"),
    PLAIN("covered_date", DATE, NO, NO, "Ngày phủ sóng", "Covered"),
    NUMBER("households", INTEGER, 0, 1000000, "Số hộ", "Households"),
    ORIGIN,
};

static const swc_column handover_columns[] = {
    PLAIN("handover_id", CODE, YES, NO, "Mã bàn giao", "Handover"),
    PLAIN("date", DATE, YES, NO, "Ngày bàn giao", "Date"),
    PLAIN("round", CODE, YES, NO, "Đợt", "Round"),
    PLAIN("student_id", STUDENT_ID, NO, NO, "Mã định danh Bộ GD&ĐT", "Student code"),
    PLAIN("personal_id", PERSONAL_ID, NO, NO, "Số định danh cá nhân", "Personal ID"),
    PLAIN("full_name", NAME, YES, NO, "Họ và tên", "Full name"),
    PLAIN("birth_date", BIRTH_DATE, NO, NO, "Ngày sinh", "Date of birth"),
    PLAIN("school_code", CODE, NO, NO, "Mã trường", "School code"),
    PLAIN("school_name", TEXT, YES, NO, "Tên trường", "School"),
    PLAIN("district", DISTRICT, NO, NO, "Huyện", "District"),
    WORDS("item", items, YES, "Loại thiết bị", "Item"),
    PLAIN("device_id", CODE, NO, NO, "Mã thiết bị", "Device ID"),
    PLAIN("serial", CODE, NO, NO, "Số sê-ri", "Serial number"),
    NUMBER("quantity", INTEGER, 0, 10000000, "Số lượng", "Quantity"),
    MONEY("amount_vnd", "Số tiền (đồng)", "Amount (VND)"),
    WORDS("status", handover_statuses, YES, "Trạng thái", "Status"),
    PLAIN("minute_no", CODE, NO, NO, "Số biên bản", "Minutes no."),
    PLAIN("class", CLASS, NO, NO, "Lớp", "Class"),
    WORDS("condition", conditions, NO, "Tình trạng", "Condition"),
    PLAIN("reason", TEXT, NO, NO, "Lý do", "Reason"),
    ORIGIN,
};

static const swc_column platform_columns[] = {
    PLAIN("name", TEXT, YES, NO, "Tên nền tảng", "Platform"),
    PLAIN("provider", TEXT, NO, NO, "Đơn vị cung cấp", "Provider"),
    PLAIN("url", CODE, NO, NO, "Địa chỉ truy cập", "Address"),
    WORDS("free_data", yes_no, NO, "Miễn phí dữ liệu", "Free data"),
    PLAIN("from_date", DATE, NO, NO, "Từ ngày", "From"),
    PLAIN("to_date", DATE, NO, NO, "Đến ngày", "To"),
    ORIGIN,
};

static const struct {
    const char *name;
    const swc_column *columns;
    size_t count;
} kinds[SWC_KIND_COUNT] = {
    [SWC_STUDENTS] = {"students", student_columns, COUNT(student_columns)},
    [SWC_DEVICES] = {"devices", device_columns, COUNT(device_columns)},
    [SWC_DONATIONS] = {"donations", donation_columns, COUNT(donation_columns)},
    [SWC_SCHOOLS] = {"schools", school_columns, COUNT(school_columns)},
    [SWC_COVERAGE] = {"coverage", coverage_columns, COUNT(coverage_columns)},
    [SWC_HANDOVERS] = {"handovers", handover_columns, COUNT(handover_columns)},
    [SWC_PLATFORMS] = {"platforms", platform_columns, COUNT(platform_columns)},
};

const char *swc_kind_name(swc_kind kind)
{
    return kind >= 0 && kind < SWC_KIND_COUNT ? kinds[kind].name : "";
}

swc_kind swc_kind_of(swc_str name)
{
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        if (swc_str_is(name, kinds[kind].name)) {
            return (swc_kind)kind;
        }
    }
    return SWC_KIND_NONE;
}

const swc_column *swc_kind_columns(swc_kind kind, size_t *count_out)
{
    *count_out = kinds[kind].count;
    return kinds[kind].columns;
}

size_t swc_kind_column(swc_kind kind, swc_str name)
{
    for (size_t i = 0; i < kinds[kind].count; i++) {
        if (swc_str_is(name, kinds[kind].columns[i].name)) {
            return i;
        }
    }
    return SIZE_MAX;
}

swc_str swc_word_label(const swc_word *words, swc_str word, swc_lang lang)
{
    for (; words->word != NULL; words++) {
        if (swc_str_is(word, words->word)) {
            return swc_str_of(lang == SWC_VI ? words->vi : words->en);
        }
    }
    return word;
}

const swc_word *swc_device_types(void)
{
    return device_types;
}

const swc_word *swc_levels(void)
{
    return levels;
}

const swc_word *swc_categories(void)
{
    return categories;
}

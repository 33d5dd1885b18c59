/* A heading in the light of the one above it: "Cha" below "Họ tên", "Hộ nghèo" below "Đối tượng".
 */
#include "model/header/match.h"

#include "model/header/bags.h"
#include "model/header/choices.h"
#include "model/header/usual.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* "Khác" below "Đối tượng" or "Thiết bị hiện có": what no tick says is written there in words. */
static bool match_other(swc_kind kind, const swc_heading_forms *forms, const char *column,
                        swc_header_match *match)
{
    static const char *const words[] = {"khac",           "doi tuong khac", "dien khac",
                                        "hoan canh khac", "khac ghi ro",    "thiet bi khac",
                                        "loai khac"};
    bool other = false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        other = other || strcmp(forms->bare, words[i]) == 0;
    }
    if (other) {
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                    .column = swc_header_column(kind, column),
                                    .second = SIZE_MAX,
                                    .rank = SWC_HEADER_RANK_OTHER};
    }
    return other;
}

/* Day, month and year below "Ngày sinh", or birth dates of boys and girls in two columns. */
static bool match_date_part(swc_kind kind, const swc_heading_forms *forms, size_t column,
                            swc_header_match *match)
{
    swc_header_role role = strcmp(forms->bare, "ngay") == 0    ? SWC_HEADER_DAY
                           : strcmp(forms->bare, "thang") == 0 ? SWC_HEADER_MONTH
                           : strcmp(forms->bare, "nam") == 0 && forms->has_year_mark
                               ? SWC_HEADER_YEAR
                               : SWC_HEADER_UNKNOWN;
    if (role == SWC_HEADER_UNKNOWN) {
        return column == swc_header_column(kind, "birth_date") &&
               swc_header_match_sex(kind, forms, SWC_HEADER_DATE_OF_SEX, "birth_date", match);
    }
    *match = (swc_header_match){.role = role, .column = column, .second = SIZE_MAX, .rank = 1};
    return true;
}

static bool match_owned(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    swc_word_reading reading;
    if (!swc_words_owned(forms->brief, &reading) || reading.uncertain_owner ||
        (reading.mask & (reading.mask - 1)) != 0) {
        return false;
    }
    swc_header_use_tick(kind, SWC_HEADER_TICK, "devices_owned", reading.word, match);
    return true;
}

/* "Wifi/cáp quang" | "3G/4G" | "Không" below "Kết nối Internet". */
static bool match_internet(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    const char *word = swc_words_internet(forms->brief);
    if (word == NULL) {
        return false;
    }
    swc_header_use_tick(kind, SWC_HEADER_TICK, "internet_home", word, match);
    return true;
}

static bool match_needs(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    bool sim = swc_key_has(forms->brief, "sim") || swc_key_has(forms->brief, "data") ||
               swc_key_has(forms->brief, "goi cuoc");
    const char *type = swc_words_device(forms->brief);
    bool device = swc_key_has(forms->brief, "thiet bi") || swc_key_has(forms->brief, "may") ||
                  (type != NULL && strcmp(type, "sim") != 0);
    if (!sim && !device) {
        return false;
    }
    swc_header_use_tick(kind, SWC_HEADER_TICK, "needs",
                        sim && device ? "device+sim"
                        : sim         ? "sim"
                                      : "device",
                        match);
    return true;
}

/* Headings below "Cha", "Mẹ", "Phụ huynh": name and phone of the guardian. */
static bool match_guardian(swc_kind kind, const swc_heading_forms *forms, int rank,
                           swc_header_match *match)
{
    static const char *const names[] = {"ho ten", "ho va ten", "ten"};
    static const char *const phones[] = {
        "dien thoai",        "so dien thoai", "sdt", "dt", "so dt", "so dien thoai lien he",
        "dien thoai lien he"};
    const char *column = NULL;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        column = strcmp(forms->bare, names[i]) == 0 ? "guardian_name" : column;
    }
    for (size_t i = 0; i < sizeof phones / sizeof phones[0]; i++) {
        column = strcmp(forms->bare, phones[i]) == 0 ? "guardian_phone" : column;
    }
    static const char *const homes[] = {"dia chi", "noi o", "cho o", "dia chi lien he"};
    for (size_t i = 0; i < sizeof homes / sizeof homes[0];
         i++) { /* the family's, and the child's */
        column = strcmp(forms->bare, homes[i]) == 0 ? "address" : column;
    }
    bool is_one_parent = rank > 2; /* beside a phone of nobody in particular */
    rank += is_one_parent && column != NULL && strcmp(column, "guardian_phone") == 0;
    if (column != NULL && strcmp(column, "address") == 0) {
        enum { WEAK = 4 };
        rank += WEAK;
    }
    *match =
        (swc_header_match){.role = column == NULL ? SWC_HEADER_UNKNOWN : SWC_HEADER_COLUMN,
                           .column = column == NULL ? SIZE_MAX : swc_header_column(kind, column),
                           .second = SIZE_MAX,
                           .rank = rank};
    return true; /* a parent's birth year or work is nobody else's */
}

/* "Mồ côi do COVID-19" over "Cha" | "Mẹ": which parent died, not who the guardian is; "Ảnh hưởng
 * của dịch COVID-19" over "Mồ côi" | "Hoàn cảnh khó khăn": what the pandemic did to the child. */
static bool match_covid(swc_kind kind, const char *above, const char *below, const char *joined,
                        swc_header_match *match)
{
    swc_word_reading reading;
    bool found = kind == SWC_STUDENTS && swc_words_category(above, true, &reading) &&
                 !reading.several && strncmp(reading.word, "covid_", 6) == 0;
    bool is_orphan = found && strcmp(reading.word, "covid_orphan") == 0;
    bool by_itself = found && !is_orphan && swc_words_category(below, true, &reading);
    found = found && (by_itself || swc_words_category(joined, true, &reading)) &&
            !reading.several &&
            (is_orphan ? strcmp(reading.word, "covid_orphan") == 0
                       : strncmp(reading.word, "covid_", 6) == 0);
    if (found) {
        swc_header_use_tick(kind, SWC_HEADER_TICK, "category", reading.word, match);
    }
    return found;
}

static bool is_parent(const char *key)
{
    static const char *const words[] = {"cha", "me", "bo", "ong", "ba"};
    bool found = false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        found = found || strcmp(key, words[i]) == 0;
    }
    return found;
}

static bool asks_for_people(const char *key)
{
    static const char *const words[] = {"ho ten",    "ho va ten", "ten",       "phu huynh",
                                        "cha me",    "bo me",     "giam ho",   "thong tin",
                                        "than nhan", "lien he",   "gia dinh",  "ph",
                                        "phhs",      "cmhs",      "con ong ba"};
    return swc_key_has_any(key, words, sizeof words / sizeof words[0]) &&
           !swc_key_has(key, "hoan canh") && !swc_key_has(key, "nghe nghiep") &&
           !swc_key_has(key, "nam sinh") && !swc_key_has(key, "trinh do") &&
           !swc_key_has(key, "tinh trang");
}

/* "Số lượng thiết bị hiện có" over "Laptop" | "Điện thoại thông minh". */
static bool is_owned_group(const char *key)
{
    static const char *const things[] = {"thiet bi", "may", "phuong tien", "tb"};
    static const char *const has[] = {"hien co", "da co", "dang co", "so huu", "hien dang co"};
    return swc_key_has_any(key, things, sizeof things / sizeof things[0]) &&
           swc_key_has_any(key, has, sizeof has / sizeof has[0]);
}

/* "Kế hoạch" over "Hoàn thành": when it is to be done, not when it was. */
static bool match_plan(const swc_headers *headers, swc_kind kind, const swc_heading_forms *forms,
                       swc_header_match *match)
{
    static const char *const days[] = {"ngay", "thoi gian", "thoi diem", "ngay thang"};
    const swc_header_entry *own = swc_header_find_forms(headers, kind, forms);
    bool is_day = own != NULL && own->column == swc_header_column(kind, "covered_date");
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        is_day = is_day || strcmp(forms->brief, days[i]) == 0;
    }
    if (is_day) {
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                    .column = swc_header_column(kind, "planned_date"),
                                    .second = SIZE_MAX,
                                    .rank = 1};
    }
    return is_day;
}

static bool is_sum(const swc_heading_forms *forms)
{
    static const char *const words[] = {"so luong", "tat ca", "chung"};
    bool found = swc_key_is_sum(forms->brief);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        found = found || strcmp(forms->brief, words[i]) == 0;
    }
    return found;
}

/* "Số học sinh" over "Tổng số" | "Nữ" | "THCS" | "Khối 1": the sum is the number of pupils, and
 * the others are parts of it. */
static bool match_pupils(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    static const char *const sums[] = {"toan truong",      "tong so hs", "tong hs",
                                       "tong so hoc sinh", "so hs",      "so hoc sinh"};
    static const char *const parts[] = {
        "nu",    "nam",  "dan toc", "dtts",      "nu dan toc", "nu dtts",    "nu dt", "dt",
        "ngheo", "khoi", "lop",     "can ngheo", "ho ngheo",   "khuyet tat", "k"};
    bool sum = is_sum(forms);
    for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++) {
        sum = sum || strcmp(forms->brief, sums[i]) == 0;
    }
    bool part =
        !sum && (swc_key_has_any(forms->brief, parts, sizeof parts / sizeof parts[0]) ||
                 swc_words_level(forms->brief) != NULL ||
                 (forms->brief[0] == 'k' && forms->brief[1] >= '0' && forms->brief[1] <= '9'));
    if (sum || part) {
        *match = (swc_header_match){.role = sum ? SWC_HEADER_COLUMN : SWC_HEADER_IGNORED,
                                    .column = sum ? swc_header_column(kind, "pupils") : SIZE_MAX,
                                    .second = SIZE_MAX,
                                    .rank = 1};
    }
    return sum || part;
}

static bool is_denial(const char *key)
{
    return strcmp(key, "khong") == 0 || strcmp(key, "khong co") == 0 || strcmp(key, "chua") == 0 ||
           strcmp(key, "chua co") == 0;
}

/* A heading in the light of the one above it. false: the parent says nothing. */
bool swc_header_match_below(const swc_headers *headers, swc_kind kind,
                            const swc_heading_forms *parent, const swc_heading_forms *forms,
                            swc_header_match *match)
{
    const swc_header_entry *above = swc_header_find_forms(headers, kind, parent);
    static const char *const births[] = {"noi sinh", "que quan", "nguyen quan", "noi cap"};
    bool of_birth = false;
    for (size_t i = 0; i < sizeof births / sizeof births[0]; i++) {
        of_birth = of_birth || strcmp(parent->brief, births[i]) == 0;
    }
    if (kind == SWC_STUDENTS && above == NULL && of_birth) { /* "Nơi sinh" over "Huyện" */
        *match = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
        return true;
    }
    size_t column = above == NULL ? SIZE_MAX : above->column;
    swc_header_match state;
    bool is_given =
        swc_header_match_signed(kind, parent, &state) && strcmp(state.word, "delivered") == 0;
    bool is_group = swc_key_has(parent->brief, "doi tuong") || swc_key_has(parent->brief, "dien") ||
                    swc_key_has(parent->brief, "hoan canh");
    if (above == NULL && kind == SWC_STUDENTS && is_group) {
        column =
            swc_header_column(kind, "category"); /* "Đối tượng được hưởng hỗ trợ" and the like */
    } else if (above == NULL && kind == SWC_STUDENTS && is_owned_group(parent->brief)) {
        column = swc_header_column(kind, "devices_owned");
    } else if (is_given) { /* "Đã giao" over "Laptop" | "Máy tính bảng" */
        column = swc_header_column(kind, "item");
    } else if (above == NULL) { /* "Nhà mạng được phân công", "Đề nghị cấp" */
        char usual[SWC_USUAL_BYTES];
        swc_heading_usual(&headers->usual, parent->brief, usual);
        const char *name = swc_heading_bag(kind, usual);
        bool says = name != NULL && (kind != SWC_STUDENTS || strcmp(name, "needs") == 0);
        column = says ? swc_header_column(kind, name) : SIZE_MAX;
    }
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    char joined[2 * SWC_HEADING_BYTES];
    size_t length = strlen(parent->brief);
    memcpy(joined, parent->brief, length);
    joined[length] = ' ';
    memcpy(joined + length + 1, forms->brief, strlen(forms->brief) + 1);
    const swc_header_entry *both =
        strlen(joined) < SWC_HEADING_BYTES ? swc_headers_find(headers, kind, joined) : NULL;
    bool certifies = swc_header_names_paper(parent->full) ||
                     (above != NULL && above->column == swc_header_column(kind, "certificate"));
    if (certifies && swc_header_match_category(kind, forms, match)) { /* "Số sổ" over "Hộ nghèo" */
        match->certifies = true;
        match->by_marks = false;
        return true;
    }
    if (kind == SWC_SCHOOLS && both == NULL && strcmp(parent->brief, "trong do") == 0) {
        return match_pupils(kind, forms, match); /* "Nghèo", "Nữ": parts of something */
    }
    if (kind == SWC_SCHOOLS && is_sum(forms) && both == NULL && parent->brief[0] != '\0' &&
        column != swc_header_column(kind, "pupils")) { /* of computers, or of teachers */
        *match = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
        return true;
    }
    bool is_category = kind == SWC_STUDENTS && column == swc_header_column(kind, "category");
    if (both != NULL && is_category && both->column == column &&
        swc_header_match_category(kind, forms, match)) { /* "Hoàn cảnh" over "Khó khăn": a tick */
        return true;
    }
    bool of_line =
        kind == SWC_SCHOOLS && column < count && strcmp(columns[column].name, "internet") == 0;
    if (of_line && is_denial(forms->brief)) { /* "Không": marks, or words after all */
        swc_header_use_tick(kind, SWC_HEADER_TICK, "internet", "none", match);
        match->second = both == NULL ? SIZE_MAX : both->column;
        match->by_marks = true;
        return true;
    }
    bool of_home = kind == SWC_STUDENTS && column < count &&
                   strcmp(columns[column].name, "internet_home") == 0;
    if (of_home && match_internet(kind, forms, match)) { /* "Wifi" below "Mạng" is no "Mạng wifi" */
        return true;
    }
    if (both != NULL) {
        swc_header_use(both, match);
        return true;
    }
    if (kind == SWC_STUDENTS && is_parent(forms->bare) && !asks_for_people(parent->brief)) {
        *match = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
        return true; /* "Nghề nghiệp" over "Cha" is nobody's name */
    }
    if (above == NULL && match_covid(kind, parent->brief, forms->brief, joined, match)) {
        return true;
    }
    if (column < count) {
        const char *name = columns[column].name;
        swc_type type = columns[column].type;
        if (type == SWC_TYPE_DATE || type == SWC_TYPE_BIRTH_DATE) {
            return match_date_part(kind, forms, column, match) ||
                   (strcmp(name, "planned_date") == 0 && match_plan(headers, kind, forms, match));
        }
        if (strcmp(name, "category") == 0) {
            return swc_header_match_category(kind, forms, match) ||
                   match_other(kind, forms, name, match);
        }
        if (strcmp(name, "sex") == 0) {
            return swc_header_match_sex(kind, forms, SWC_HEADER_TICK, "sex", match);
        }
        if (strcmp(name, "devices_owned") == 0) {
            return match_owned(kind, forms, match) || match_other(kind, forms, name, match);
        }
        if (strcmp(name, "needs") == 0) {
            return match_needs(kind, forms, match);
        }
        if (strcmp(name, "internet_home") == 0) {
            return match_internet(kind, forms, match);
        }
        if (strcmp(name, "pupils") == 0) {
            return match_pupils(kind, forms, match);
        }
        if (strcmp(name, "guardian_name") == 0) {
            return match_guardian(kind, forms, above->rank, match);
        }
        const char *word = swc_heading_choice(kind, name, forms->brief);
        static const char *const told[] = {"co loai", "co ghi loai", "co ghi ro loai", "loai",
                                           "co ghi ro"}; /* beside "Không" */
        if (of_line && above != NULL) {
            for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
                if (strcmp(forms->full, told[i]) == 0) {
                    swc_header_use(above, match);
                    return true;
                }
            }
        }
        if (word != NULL) {
            swc_header_use_tick(kind, SWC_HEADER_TICK, name, word, match);
            return true;
        }
    }
    return false;
}

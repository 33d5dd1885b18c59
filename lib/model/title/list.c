/* What the title of a list says in running text: "DANH SÁCH HỌC SINH LỚP 5A TRƯỜNG TH KIM ĐỒNG
 * THUỘC HỘ NGHÈO". It may stand above the whole table, or above a part of it. */
#include "model/title/list.h"

#include "model/school.h"
#include "model/title/category.h"
#include "model/title/parts.h"
#include "model/title/places.h"
#include "model/title/text.h"
#include "text/unicode.h"

#include <string.h>

/* "thuộc", "tại", "ở" at the end: the place was cut off. Nguyễn Đức Tài and Ea Ô are names. */
static bool ends_before_place(swc_str rest)
{
    static const char *const words[] = {"tại", "Tại", "TẠI", "ở", "Ở"};
    bool found = swc_title_begins(rest, "thuoc") == rest.length;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        found = found || swc_str_is(rest, words[i]);
    }
    return found;
}

size_t swc_title_school_end(swc_str text)
{
    static const char *const stops[] = {
        "nam hoc",        "thuoc ho",       "thuoc dien",   "thuoc doi tuong",
        "thieu thiet bi", "thieu may",      "can ho tro",   "can duoc",
        "duoc ho tro",    "duoc nhan",      "duoc cap",     "duoc trao",
        "duoc de nghi",   "de nghi",        "de xuat",      "nhan ho tro",
        "nhan thiet bi",  "nhan may",       "chua co",      "khong co",
        "gap kho khan",   "kho khan",       "co hoan canh", "ho ngheo",
        "ho can ngheo",   "bi anh huong",   "co nhu cau",   "dang ky",
        "tham gia",       "hoc truc tuyen", "dot",          "giai doan",
        "khoi lop",       "la ho ngheo",    "con ho ngheo", "thieu phuong tien",
        "bao cao",        "lap danh sach",  "danh sach",    "mo coi",
        "mat viec",       "theo",           "tren dia ban", "nhu cau",
        "kinh de",        "kinh gui",       "xin de",       "xin bao",
        "xin gui",        "xin dang",       "gui danh",     "gui bao",
        "ra soat",        "tong hop",       "thong ke",     "tran trong",
        "cam ket",        "thuoc xa",       "thuoc phuong", "thuoc huyen",
        "thuoc thi",      "thuoc thanh",    "thuoc tp",     "thuoc dia",
        "gui phong",      "gui pgd",        "gui so",       "cong hoa xa",
        "doc lap tu",     "to khoi",        "to chuyen",    "con em",
        "chua du",        "dang gap",       "dang can",     "ky nhan",
        "da nhan",        "da duoc",        "nhan tien",    "nhan dien thoai",
        "nhan laptop",    "nhan tablet",    "nhan sim",     "nhan qua",
        "ban giao",       "giao nhan",      "cap phat",     "duoc tang",
        "duoc muon",      "muon may",       "tra may",      "cap may",
        "trao tang",      "chi tra",        "linh tien",    "nhan kinh phi",
        "cho hoc sinh"};
    enum { NAME_WORDS = 8 }; /* "Trường PTDTNT THCS huyện Ea H'leo" has six */
    size_t words = 0;
    for (size_t at = 0; at < text.length; at++) {
        swc_str rest = {text.data + at, text.length - at};
        bool start = at > 0 && text.data[at - 1] == ' ';
        words += start;
        for (size_t i = 0; start && i < sizeof stops / sizeof stops[0]; i++) {
            if (swc_title_begins(rest, stops[i]) > 0) {
                return at;
            }
        }
        size_t group = start ? swc_title_begins(rest, "lop") : 0; /* "lớp 5A" */
        if (group > 0 && rest.length > group + 1 && rest.data[group + 1] >= '0' &&
            rest.data[group + 1] <= '9') {
            return at;
        }
        size_t year = start ? swc_title_begins(rest, "nam") : 0;
        if ((start && ends_before_place(rest)) ||
            (year > 0 && rest.length > year + 3 && memcmp(rest.data + year, " 20", 3) == 0)) {
            return at;
        }
    }
    return words < NAME_WORDS ? text.length : SIZE_MAX;
}

static const char *const school_kinds[] = {"th",
                                           "thcs",
                                           "thpt",
                                           "mn",
                                           "mg",
                                           "tieu hoc",
                                           "ptdtnt",
                                           "ptdtbt",
                                           "mau giao",
                                           "mam non",
                                           "trung hoc co so",
                                           "trung hoc pho thong"};

/* The length of a kind of school at the start of the text, a name behind it; 0: none. */
static size_t kind_length(swc_str text)
{
    swc_title_lead lead = swc_title_lead_of(text);
    for (size_t i = 0; i < sizeof school_kinds / sizeof school_kinds[0]; i++) {
        size_t length = swc_title_may_begin(lead, school_kinds[i])
                            ? swc_title_begins(text, school_kinds[i])
                            : 0;
        if (length > 0 && length < text.length && strchr(" &-", text.data[length]) != NULL) {
            return length;
        }
    }
    return 0;
}

/* "Trường TH Kim Đồng", "các trường THCS" is none; "THPT Phan Bội Châu" where the word is missing:
 * in running text it has to be a name of two to five words, and no "THCS huyện Lắk". */
static bool is_school_here(swc_str line, size_t at)
{
    enum { NAME_LEAST = 2, NAME_MOST = 5 };
    static const char *const several[] = {" các ", " Các ", " CÁC "};
    swc_str name = {line.data + at, line.length - at};
    size_t used = swc_title_begins(name, "truong");
    for (size_t i = 0; i < sizeof several / sizeof several[0]; i++) {
        size_t length = strlen(several[i]);
        if (at >= length && memcmp(name.data - length, several[i], length) == 0) {
            return false;
        }
    }
    if (used > 0) {
        swc_str rest = {name.data + used, name.length - used};
        return kind_length(swc_title_trim(rest)) > 0 && swc_title_is_school(name);
    }
    used = kind_length(name);
    if (used <= 2) { /* "TH" is much else */
        return false;
    }
    swc_str rest = swc_title_trim((swc_str){name.data + used, name.length - used});
    size_t end = swc_title_school_end(rest);
    size_t words = 1;
    for (size_t i = 0; end != SIZE_MAX && i + 1 < end; i++) {
        words += rest.data[i] == ' ';
    }
    return end != SIZE_MAX && end > 0 && !swc_title_names_place(rest) && words >= NAME_LEAST &&
           words <= NAME_MOST;
}

/* "DANH SÁCH HỌC SINH TRƯỜNG TH KIM ĐỒNG THIẾU THIẾT BỊ": a school named in running text, with its
 * kind; a line of its own goes before it. */
static void take_school_within(swc_title_facts *facts, swc_str text)
{
    static const char *const heads[] = {
        "danh sach",   "bang",        "ds",        "tong hop",
        "phong",       "pgd",         "pgd dt",    "ubnd",
        "thong ke",    "hoc sinh",    "bao cao",   "so gd dt",
        "lien doi",    "so giao duc", "chi bo",    "doan",
        "chi doan",    "doi",         "bch",       "ban chap hanh",
        "diem truong", "phan hieu",   "cong doan", "lop",
        "gvcn",        "bgh",         "hoi dong",  "giao vien chu nhiem"};
    /* of these the school that stands behind a dash: they may name who gave as well */
    static const char *const acts[] = {"bien ban", "so",        "phieu",     "nhat ky",  "ban giao",
                                       "ky nhan",  "giao nhan", "trao tang", "cap phat", "thu hoi",
                                       "theo doi", "ket qua",   "nhan may"};
    bool tells = swc_title_begins_any(text, heads, sizeof heads / sizeof heads[0]);
    bool behind_dash = !tells && swc_title_begins_any(text, acts, sizeof acts / sizeof acts[0]);
    tells = tells || behind_dash;
    /* not "Dùng cho các trường THCS" */
    for (size_t at = 1; at < text.length && tells; at++) {
        bool parts = text.data[at - 1] == ' ' &&
                     (!behind_dash || (at > 1 && strchr("-,:", text.data[at - 2]) != NULL));
        if (!parts || !is_school_here(text, at)) {
            continue;
        }
        swc_str name = {text.data + at, text.length - at};
        (void)swc_title_cut_label(&name); /* "Trường: TH A" */
        name = swc_title_school_part(name);
        size_t end = swc_title_school_end(name);
        if (end != SIZE_MAX) {
            name = swc_title_trim((swc_str){name.data, end});
            swc_title_store(facts->list_school, sizeof facts->list_school, name);
        }
        return;
    }
}

/* "B" of "6A, B, C": another class of the same grade, and no name or school as in "6A - GVCN". */
static bool is_class_letter(swc_str rest)
{
    return rest.length > 0 && rest.data[0] >= 'A' && rest.data[0] <= 'Z' &&
           (rest.length == 1 || strchr(" ,;)+&", rest.data[1]) != NULL);
}

/* Whether a class is told of alone: "5A, 5B", "5A, B" and "1 đến 5" are several. */
static bool is_one_class(swc_str rest)
{
    static const char *const more[] = {"den", "va", "toi", "hoac"};
    rest = swc_title_trim(rest);
    for (size_t i = 0; i < sizeof more / sizeof more[0]; i++) {
        if (swc_title_begins(rest, more[i]) > 0) {
            return false;
        }
    }
    const char *space = memchr(rest.data == NULL ? "" : rest.data, ' ', rest.length);
    size_t word = space == NULL ? rest.length : (size_t)(space - rest.data);
    return swc_class_grade((swc_str){rest.data, word}) == 0 && !is_class_letter(rest);
}

/* Where the name of a class without a grade ends: before " - ...", "(...)", "năm học ...". */
static size_t class_end(swc_str name)
{
    static const char *const marks[] = {" - ", " \xE2\x80\x93 ", " (", ";"};
    size_t end = name.length;
    for (size_t at = 1; at < end; at++) {
        swc_str rest = {name.data + at, name.length - at};
        bool stops = name.data[at - 1] == ' ' && swc_title_begins(rest, "nam hoc") > 0;
        for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
            size_t length = strlen(marks[i]);
            stops = stops || (rest.length >= length && memcmp(rest.data, marks[i], length) == 0);
        }
        end = stops ? at : end;
    }
    while (end > 0 && name.data[end - 1] == ' ') {
        end--;
    }
    return end;
}

/* "LÁ 1" in "DANH SÁCH TRẺ LỚP LÁ 1 THUỘC HỘ NGHÈO": a kindergarten's class in running text, with
 * its number; empty: there is none, or there are several. */
static swc_str numbered_class(swc_str name)
{
    enum { NUMBER_BYTES = 2 };
    static const char *const words[] = {"la", "choi", "mam"};
    size_t used = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0] && used == 0; i++) {
        used = swc_title_begins(name, words[i]);
    }
    swc_str rest = swc_title_trim((swc_str){name.data + used, name.length - used});
    size_t length = 0;
    while (length < rest.length && length <= NUMBER_BYTES &&
           memchr(" ,;.()-/", rest.data[length], 8) == NULL &&
           (unsigned char)rest.data[length] < 0x80) {
        length++;
    }
    bool ends = length == rest.length || rest.data[length] == ' ';
    if (used == 0 || length == 0 || length > NUMBER_BYTES || !ends) {
        return (swc_str){NULL, 0};
    }
    rest = swc_title_trim((swc_str){rest.data + length, rest.length - length});
    return swc_title_begins(rest, "va") > 0 ? (swc_str){NULL, 0}
                                            : (swc_str){name.data, (size_t)(rest.data - name.data)};
}

/* The length of "6A", "6.1" or "6 A" at the start of the text: what ends a line or a part of it is
 * none of the class, and a letter apart from its grade is. */
static size_t class_word(swc_str name)
{
    size_t end = strcspn(name.data, " ,;():");
    end = end < name.length ? end : name.length;
    while (end > 0 && name.data[end - 1] == '.') {
        end--;
    }
    size_t letter = end + 1;
    bool figures = end > 0 && strspn(name.data, "0123456789") >= end;
    bool apart = figures && letter < name.length && name.data[end] == ' ' &&
                 name.data[letter] >= 'A' && name.data[letter] <= 'Z';
    size_t next = letter + 1;
    while (apart && next < name.length && name.data[next] >= '0' && name.data[next] <= '9') {
        next++;
    }
    size_t stop = next; /* "6 A1 (35 em)" */
    while (stop < name.length && name.data[stop] == ' ') {
        stop++;
    }
    bool alone = apart && (stop >= name.length || strchr(",;.()-:", name.data[stop]) != NULL);
    return alone ? next : end;
}

/* "Lớp: 7A2", "DANH SÁCH HỌC SINH LỚP 5A": a name with its grade, or one of a kindergarten. Two
 * classes are none: nobody could say which rows are whose. */
static void take_class(swc_title_facts *facts, swc_str text)
{
    bool start = false;
    for (size_t at = 0; at < text.length; at += swc_title_step(text, at, start)) {
        start = swc_title_part_starts(text, at);
        swc_str name = {NULL, 0};
        if (!start ||
            !swc_title_behind((swc_str){text.data + at, text.length - at}, "lop", &name)) {
            continue;
        }
        swc_str word = {name.data, class_word(name)};
        swc_str rest = {name.data + word.length, name.length - word.length};
        bool label = at == 0; /* in running text a bare figure is a grade: "học sinh lớp 9" */
        bool graded =
            swc_class_grade(word) > 0 && (label || strspn(word.data, "0123456789") < word.length);
        if (graded && !is_one_class(rest)) {
            facts->class_several = true;
        } else if (label && !graded && swc_class_level(name) != NULL) { /* "Lớp: Lá 2" */
            word = (swc_str){name.data, class_end(name)};
            graded = memchr(word.data, ',', word.length) == NULL;
        } else if (!label && !graded && numbered_class(name).length > 0) {
            word = swc_title_trim(numbered_class(name));
            graded = true;
        }
        facts->class_several = facts->class_several || (graded && facts->class_name[0] != '\0' &&
                                                        !swc_str_is(word, facts->class_name));
        if (graded) {
            swc_title_store(facts->class_name, sizeof facts->class_name, word);
        }
    }
    if (facts->class_several) {
        facts->class_name[0] = '\0';
    }
}

int swc_title_grade(swc_str text, const swc_leads *leads)
{
    int found = 0;
    if (!swc_leads_may_have(leads, "khoi")) {
        return 0;
    }
    bool start = false;
    for (size_t at = 0; at < text.length; at += swc_title_step(text, at, start)) {
        start = swc_title_part_starts(text, at);
        swc_str name = {NULL, 0};
        swc_str inner = {NULL, 0};
        if (!start ||
            !swc_title_behind((swc_str){text.data + at, text.length - at}, "khoi", &name)) {
            continue;
        }
        name = swc_title_behind(name, "lop", &inner) ? inner : name;
        size_t end = 0;
        while (end < name.length && strchr(" ,;()-:", name.data[end]) == NULL) {
            end++;
        }
        char key[16];
        swc_str word = {name.data, end};
        swc_str rest = {name.data + end, name.length - end};
        int grade = end < sizeof key && swc_key_into(word, key, sizeof key) != SIZE_MAX
                        ? swc_grade_of_roman(key)
                        : 0;
        bool figure = end > 0 && end <= 2;
        for (size_t i = 0; i < end; i++) {
            figure = figure && word.data[i] >= '0' && word.data[i] <= '9';
        }
        grade = figure ? swc_class_grade(word) : grade;
        size_t blank = 0;
        while (blank < rest.length && rest.data[blank] == ' ') {
            blank++;
        }
        bool ends = blank < rest.length && strchr("(:", rest.data[blank]) != NULL; /* "(12 em)" */
        if (grade > 0 && ((!ends && !is_one_class(rest)) || (found != 0 && found != grade))) {
            return -1; /* "khối 6, 7" */
        }
        found = grade > 0 ? grade : found;
    }
    return found;
}

void swc_title_take_list(swc_title_facts *facts, swc_str text, const swc_leads *leads)
{
    int grade = swc_title_grade(text, leads);
    facts->grade_several = facts->grade_several || grade < 0 ||
                           (facts->grade > 0 && grade > 0 && facts->grade != grade);
    facts->grade = facts->grade_several ? 0 : grade > 0 ? grade : facts->grade;

    take_school_within(facts, text);
    swc_title_take_category(facts, text, leads);
    if (swc_leads_may_have(leads, "lop")) {
        take_class(facts, text);
    }
}

bool swc_title_list_within(swc_str text, const swc_leads *leads, swc_list_title *title_out)
{
    static const char *const heads[] = {"danh sach", "ds", "bang", "bieu"};
    if (!swc_title_begins_any(text, heads, sizeof heads / sizeof heads[0])) {
        return false;
    }
    swc_title_facts facts;
    swc_title_init(&facts);
    swc_title_take_list(&facts, text, leads);
    *title_out = (swc_list_title){.category = facts.category};
    (void)swc_title_store(title_out->class_name, sizeof title_out->class_name,
                          swc_str_of(facts.class_name));
    (void)swc_title_store(title_out->school, sizeof title_out->school,
                          swc_str_of(facts.list_school));
    return true;
}

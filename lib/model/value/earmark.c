/* Earmarks: `key=value` in the words of the stream, or the words of donors ("riêng trường TH Kim
 * Đồng", "học sinh tiểu học huyện Lắk"). What nobody understands is refused, never left out. */
#include "model/earmark_keys.h"
#include "model/title/text.h"
#include "model/value/task.h"

#include "text/unicode.h"

#include <string.h>

enum { EARMARK_BYTES = 256 };
const char *const swc_earmark_keys[SWC_EARMARK_KEYS] = {
    [SWC_EARMARK_STUDENT] = "student", [SWC_EARMARK_SCHOOL] = "school",
    [SWC_EARMARK_COMMUNE] = "commune", [SWC_EARMARK_DISTRICT] = "district",
    [SWC_EARMARK_LEVEL] = "level",
};

typedef struct earmark {
    char values[SWC_EARMARK_KEYS][EARMARK_BYTES];
    bool bad;
} earmark;

static swc_str trim(swc_str text)
{
    while (text.length > 0 && (text.data[0] == ' ' || text.data[0] == ':')) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 &&
           (text.data[text.length - 1] == ' ' || text.data[text.length - 1] == '.')) {
        text.length--;
    }
    return text;
}

static void put_value(earmark *mark, size_t key, swc_str value)
{
    if (mark->values[key][0] != '\0' || value.length == 0 || value.length >= EARMARK_BYTES ||
        memchr(value.data, ';', value.length) != NULL ||
        memchr(value.data, '=', value.length) != NULL) {
        mark->bad = true;
        return;
    }
    memcpy(mark->values[key], value.data, value.length);
    mark->values[key][value.length] = '\0';
}

static swc_status put_district(swc_value_task *task, earmark *mark, swc_str text)
{
    swc_unit_match match;
    swc_status status = swc_units_district(swc_value_reader_units(task->reader), text,
                                           task->facts->province, &match, task->error);
    if (status == SWC_OK && match.name != NULL) {
        put_value(mark, 3, swc_str_of(match.name));
    } else {
        mark->bad = true;
    }
    return status;
}

static void put_level(earmark *mark, const char *key)
{
    bool rest = false;
    unsigned mask = swc_words_levels(key, &rest);
    size_t index = 0;
    if (mask == 0 || rest || (mask & (mask - 1)) != 0) {
        mark->bad = true;
        return;
    }
    while ((mask >> index & 1u) == 0) {
        index++;
    }
    put_value(mark, 4, swc_str_of(swc_levels()[index].word));
}

/* `key=value` in the words of the stream. */
static swc_status read_pair(swc_value_task *task, earmark *mark, swc_str name, swc_str value)
{
    char key[EARMARK_BYTES];
    for (size_t i = 0; i < SWC_EARMARK_KEYS; i++) {
        if (!swc_str_is(name, swc_earmark_keys[i])) {
            continue;
        }
        if (i == 3) {
            return put_district(task, mark, value);
        }
        if (i == 4) {
            size_t level = 0;
            while (swc_levels()[level].word != NULL &&
                   !swc_str_is(value, swc_levels()[level].word)) {
                level++;
            }
            if (swc_levels()[level].word != NULL) {
                put_value(mark, i, value);
            } else if (swc_key_into(value, key, sizeof key) != SIZE_MAX) {
                put_level(mark, key);
            } else {
                mark->bad = true;
            }
            return SWC_OK;
        }
        put_value(mark, i, value);
        return SWC_OK;
    }
    mark->bad = true;
    return SWC_OK;
}

/* Words that only lead to the thing ("ủng hộ riêng cho học sinh ..."); bytes taken, 0: none. */
static size_t take_lead(swc_str text)
{
    static const char *const leads[] = {"danh cho", "danh rieng", "chi dinh", "ung ho", "tai tro",
                                        "ho tro",   "tang",       "trao",     "rieng",  "uu tien",
                                        "hoc sinh", "cho",        "tai",      "hs",     "hssv",
                                        "khoi",     "cac em",     "toan"};
    for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++) {
        size_t used = swc_title_begins(text, leads[i]);
        if (used > 0 && used < text.length) {
            return used;
        }
    }
    return 0;
}

typedef enum place_word { NO_PLACE, DISTRICT_PLACE, COMMUNE_PLACE } place_word;

/* The kind of a place at the start of a text; *used is the length of its word. */
static place_word place_at(swc_str text, size_t *used)
{
    static const char *const districts[] = {"huyen", "thi xa", "thanh pho", "tp", "quan"};
    static const char *const communes[] = {"xa", "phuong", "thi tran"};
    for (size_t i = 0; i < sizeof districts / sizeof districts[0]; i++) {
        *used = swc_title_begins(text, districts[i]);
        if (*used > 0) {
            return DISTRICT_PLACE;
        }
    }
    for (size_t i = 0; i < sizeof communes / sizeof communes[0]; i++) {
        *used = swc_title_begins(text, communes[i]);
        if (*used > 0) {
            return COMMUNE_PLACE;
        }
    }
    return NO_PLACE;
}

/* Where the next place begins behind the word at the start: "tiểu học | huyện Lắk". */
static size_t next_place(swc_str text)
{
    size_t used = 0;
    (void)place_at(text, &used);
    for (size_t at = used + 1; at < text.length; at++) {
        size_t length = 0;
        if (text.data[at - 1] == ' ' &&
            place_at((swc_str){text.data + at, text.length - at}, &length) != NO_PLACE) {
            return at;
        }
    }
    return text.length;
}

/* One thing: a school (its name may hold a place), a place, or a level. */
static swc_status read_thing(swc_value_task *task, earmark *mark, swc_str text)
{
    char key[EARMARK_BYTES];
    size_t used = 0;
    bool rest = false;
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        mark->bad = true;
        return SWC_OK;
    }
    if (place_at(text, &used) == COMMUNE_PLACE) {
        put_value(mark, 2, trim((swc_str){text.data + used, text.length - used}));
        return SWC_OK;
    }
    if (used == 0 && swc_words_levels(key, &rest) != 0 && !rest) {
        put_level(mark, key);
        return SWC_OK;
    }
    return put_district(task, mark, text);
}

/* Whether the words behind "trường" are a name: "Trường TH Kim Đồng", "trường Y Jút", and no
 * "trường hợp khó khăn", "trường vùng sâu", "trường nào cũng được". */
static bool names_school(swc_str name)
{
    char key[EARMARK_BYTES];
    size_t next = 0;
    unsigned mask = 0;
    uint32_t letter = name.length > 0 ? swc_utf8_next(name, &next) : 0;
    static const char *const kinds[] = {"ptdtnt", "ptdtbt", "pho thong", "dan toc", "chuyen"};
    bool is_kind = swc_key_into(name, key, sizeof key) != SIZE_MAX &&
                   (swc_words_level_at(key, &mask) > 0 ||
                    swc_key_begins(key, kinds, sizeof kinds / sizeof kinds[0]) > 0);
    bool is_figure = letter >= '0' && letter <= '9';
    static const char *const plain[] = {"hop dac biet", "hop kho khan", "hop ngheo", "nao",
                                        "vung sau",     "vung xa",      "vung kho"};
    bool is_plain =
        swc_key_begins(key, plain, sizeof plain / sizeof plain[0]) > 0; /* in capitals */
    return is_kind || is_figure || (swc_is_upper(letter) && !is_plain);
}

/* Whether two schools stand in one text: "THCS Lê Lợi và THCS Trần Phú"; one is "THCS và THPT Đông
 * Du". */
static bool names_two_schools(swc_str text)
{
    static const char *const joins[] = {" va ", " hoac "};
    char key[EARMARK_BYTES];
    bool two = false;
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return true;
    }
    for (size_t i = 0; i < sizeof joins / sizeof joins[0]; i++) {
        const char *at = strstr(key, joins[i]);
        if (at == NULL) {
            continue;
        }
        const char *behind = at + strlen(joins[i]);
        unsigned mask = 0;
        bool other = false;
        char front[EARMARK_BYTES];
        memcpy(front, key, (size_t)(at - key));
        front[at - key] = '\0';
        bool begins = strncmp(behind, "truong ", 7) == 0 || swc_words_level_at(behind, &mask) > 0;
        bool is_level = swc_words_levels(front, &other) != 0 && !other;
        two = two || (begins && !is_level) || strcmp(joins[i], " va ") != 0;
    }
    return two;
}

/* "Huyện Lắk", "Trường TH Nguyễn Huệ", "xã Ea Kênh", "học sinh tiểu học huyện Lắk". */
static swc_status read_free(swc_value_task *task, earmark *mark, swc_str text)
{
    static const char *const schools[] = {"truong", "th", "thcs", "thpt", "mn", "ptdtnt"};
    char key[EARMARK_BYTES];
    bool other = false;
    for (size_t used = take_lead(text); used > 0; used = take_lead(text)) {
        text = trim((swc_str){text.data + used, text.length - used});
    }
    size_t schools_of = swc_title_begins(text, "cac truong"); /* "các trường THPT" is a level */
    swc_str behind = trim((swc_str){text.data + schools_of, text.length - schools_of});
    bool level = swc_key_into(behind, key, sizeof key) != SIZE_MAX &&
                 swc_words_levels(key, &other) != 0 && !other;
    unsigned mask = 0; /* "các trường TH huyện Lắk" */
    level = level || (schools_of > 0 && swc_words_level_at(key, &mask) > 0);
    text = level ? behind : text;
    for (size_t i = 0; !level && i < sizeof schools / sizeof schools[0]; i++) {
        size_t used = swc_title_begins(text, schools[i]);
        size_t place = 0;
        swc_str name = trim((swc_str){text.data + used, text.length - used});
        /* "THPT huyện Lắk" is a level there; "Trường PTDTNT huyện Lắk" is a school's name */
        if (used > 0 && name.length > 0 &&
            (strcmp(schools[i], "truong") == 0 || strcmp(schools[i], "ptdtnt") == 0 ||
             place_at(name, &place) == NO_PLACE)) {
            bool nameless = strcmp(schools[i], "truong") == 0 &&
                            (place_at(name, &place) != NO_PLACE || !names_school(name));
            if (nameless || names_two_schools(text)) { /* "trường huyện Lắk": which one? */
                mark->bad = true;
            } else {
                put_value(mark, 1, text);
            }
            return SWC_OK;
        }
    }
    swc_status status = SWC_OK;
    while (text.length > 0 && !mark->bad && status == SWC_OK) {
        size_t end = next_place(text);
        status = read_thing(task, mark, trim((swc_str){text.data, end}));
        text = trim((swc_str){text.data + end, text.length - end});
    }
    return status;
}

static swc_status set_earmark(swc_value_task *task, const earmark *mark)
{
    char text[SWC_EARMARK_KEYS * (EARMARK_BYTES + 16)];
    size_t length = 0;
    for (size_t i = 0; i < SWC_EARMARK_KEYS; i++) {
        if (mark->values[i][0] == '\0') {
            continue;
        }
        const char *parts[] = {length > 0 ? ";" : "", swc_earmark_keys[i], "=", mark->values[i]};
        for (size_t k = 0; k < 4; k++) {
            size_t size = strlen(parts[k]);
            memcpy(text + length, parts[k], size);
            length += size;
        }
    }
    return swc_value_set(task, text, length);
}

/* Length of the first part: pairs are parted by ';', words also by ',', '(' ')' and " - ". */
static size_t part_end(swc_str text, bool pairs)
{
    for (size_t at = 0; at < text.length; at++) {
        char c = text.data[at];
        bool dash = c == '-' && at > 0 && at + 1 < text.length && text.data[at - 1] == ' ' &&
                    text.data[at + 1] == ' ';
        if (c == ';' || (!pairs && (c == ',' || c == '(' || c == ')' || dash))) {
            return at;
        }
    }
    return text.length;
}

swc_status swc_value_read_earmark(swc_value_task *task)
{
    static const char *const everyone[] = {"toan tinh",
                                           "khong chi dinh",
                                           "chung",
                                           "tat ca",
                                           "toan tinh dak lak",
                                           "chua chi dinh",
                                           "chua phan bo",
                                           "khong yeu cau",
                                           "theo phan bo",
                                           "theo phan bo cua so",
                                           "do so phan bo",
                                           "hoc sinh toan tinh",
                                           "hs toan tinh",
                                           "hoc sinh tren toan tinh",
                                           "tren toan tinh",
                                           "tat ca cac huyen",
                                           "chuong trinh song va may tinh cho em",
                                           "song va may tinh cho em",
                                           "ung ho chuong trinh song va may tinh cho em",
                                           "chuong trinh",
                                           "cho chuong trinh",
                                           "ung ho chuong trinh"};
    earmark mark = {.bad = false};
    char key[EARMARK_BYTES] = "";
    swc_str rest = task->text;
    bool named =
        task->text.length < EARMARK_BYTES && swc_key_into(rest, key, sizeof key) != SIZE_MAX;
    for (size_t i = 0; named && i < sizeof everyone / sizeof everyone[0]; i++) {
        if (strcmp(key, everyone[i]) == 0) {
            return SWC_OK;
        }
    }
    if (swc_value_is_nothing(task->text)) {
        return SWC_OK;
    }
    bool pairs = rest.length > 0 && memchr(rest.data, '=', rest.length) != NULL;
    while (rest.length > 0 && !mark.bad) {
        size_t end = part_end(rest, pairs);
        swc_str part = {rest.data, end};
        size_t used = end + (end < rest.length ? 1 : 0);
        const char *equals = part.length > 0 ? memchr(part.data, '=', part.length) : NULL;
        swc_status status = SWC_OK;
        if (equals != NULL) {
            size_t at = (size_t)(equals - part.data);
            status = read_pair(task, &mark, trim((swc_str){part.data, at}),
                               trim((swc_str){equals + 1, part.length - at - 1}));
        } else if (trim(part).length > 0) {
            status = read_free(task, &mark, trim(part));
        }
        if (status != SWC_OK) {
            return status;
        }
        rest.data += used;
        rest.length -= used;
    }
    if (mark.bad) {
        swc_value_find(task->value, SWC_ISSUE_PATTERN,
                       "ví dụ district=Lắk;level=primary, hoặc \"Huyện Lắk\"",
                       "for example district=Lắk;level=primary, or \"Huyện Lắk\"");
        return SWC_OK;
    }
    return set_earmark(task, &mark);
}

/* The day that a title line or a sub-heading names: nothing but a day, that of minutes, or of a
 * survey. */
#include "model/title/day.h"

#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* A day that follows one of these is its own. */
static const char *const papers[] = {"theo",     "can cu",   "quyet dinh", "qd", "ke hoach",
                                     "cong van", "hop dong", "to trinh",   "so"};

/* "Ngày 20/10/2021", "Ngày 20 tháng 10 năm 2021": nothing but a day. */
static bool is_bare_day(swc_str text)
{
    char key[SWC_TITLE_BYTES];
    if (swc_title_begins(text, "ngay") == 0 || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (const char *at = key; *at != '\0';) {
        size_t length = strcspn(at, " ");
        bool digits = strspn(at, "0123456789") == length;
        bool word = strncmp(at, "ngay", 4) == 0 || strncmp(at, "thang", 5) == 0 ||
                    (length == 3 && strncmp(at, "nam", 3) == 0);
        if (!digits && !word) {
            return false;
        }
        at += length;
        at += *at == ' ' ? 1 : 0;
    }
    return true;
}

bool swc_title_is_day(swc_str text, char date[11])
{
    return is_bare_day(text) && swc_title_find_date(text, date);
}

bool swc_title_is_broken_day(swc_str text)
{
    char date[11];
    size_t numbers = 0;
    for (size_t i = 0; i < text.length; i++) {
        bool digit = text.data[i] >= '0' && text.data[i] <= '9';
        numbers += digit && (i == 0 || text.data[i - 1] < '0' || text.data[i - 1] > '9');
    }
    return numbers >= 2 && is_bare_day(text) && !swc_title_find_date(text, date);
}

bool swc_title_is_open_day(swc_str text)
{
    enum { PLACE_BYTES_MAX = 60 };
    char date[11];
    char key[SWC_TITLE_BYTES];
    const char *comma = memchr(text.data, ',', text.length);
    if (comma != NULL && comma - text.data <= PLACE_BYTES_MAX) {
        size_t used = (size_t)(comma - text.data) + 1;
        text = swc_title_trim((swc_str){text.data + used, text.length - used});
    }
    if (!is_bare_day(text) || swc_title_find_date(text, date) ||
        swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    const char *slash = memchr(text.data, '/', text.length); /* "ngày …/…/2021" */
    bool slashes = slash != NULL && strchr(key, ' ') == strrchr(key, ' ') &&
                   memchr(slash + 1, '/', text.length - (size_t)(slash + 1 - text.data)) != NULL;
    return slashes || (swc_key_has(key, "thang") && swc_key_has(key, "nam"));
}

/* "Biên bản giao nhận ngày 15/12/2021 tại ...": its day, and not that of a decision it follows. */
bool swc_title_is_day_of_minutes(swc_str text, char date[11])
{
    static const char *const done[] = {"ban giao", "giao nhan", "trao tang",
                                       "cap phat", "thu hoi",   "tra lai"};
    char key[SWC_TITLE_BYTES];
    static const char *const lists[] = {"danh sach", "ds",        "bang ke",  "phieu",
                                        "ban giao",  "giao nhan", "trao tang"};
    static const char *const given[] = {"nhan ho tro", "nhan may", "nhan thiet bi",  "duoc nhan",
                                        "da nhan",     "nhan qua", "nhan dien thoai"};
    static const char *const undone[] = {"dang ky", "du kien", "de nghi", "ke hoach", "chua"};
    bool day = swc_title_begins(text, "ngay") > 0; /* "Ngày 15/12/2021, tại Trường ..." */
    bool list = swc_title_begins_any(text, lists, sizeof lists / sizeof lists[0]);
    static const char *const books[] = {"so cap phat", "so ban giao", "so giao nhan", "so theo doi",
                                        "so trao tang"};
    if (swc_title_begins_any(text, books, sizeof books / sizeof books[0])) {
        size_t word = swc_title_begins(text, "so"); /* a book, and no number of a paper */
        text = swc_title_trim((swc_str){text.data + word, text.length - word});
        list = true;
    }
    if (list && text.length < sizeof key && swc_key_into(text, key, sizeof key) != SIZE_MAX &&
        !swc_key_has_any(key, undone, sizeof undone / sizeof undone[0]) &&
        (swc_key_has_any(key, given, sizeof given / sizeof given[0]) ||
         swc_key_has_any(key, done, sizeof done / sizeof done[0])) &&
        !swc_key_has_any(key, papers, sizeof papers / sizeof papers[0])) {
        return swc_title_find_date(text, date); /* "Danh sách nhận máy đợt 2 ngày 18/02/2022" */
    }
    return (day || swc_title_begins(text, "bien ban") > 0) && text.length < sizeof key &&
           swc_key_into(text, key, sizeof key) != SIZE_MAX &&
           (day ? swc_key_has(key, "tai truong")
                : swc_key_has_any(key, done, sizeof done / sizeof done[0])) &&
           !swc_key_has_any(key, papers, sizeof papers / sizeof papers[0]) &&
           swc_title_find_date(text, date);
}

bool swc_title_ends_with_day(swc_str text, char date[11])
{
    char key[SWC_TITLE_BYTES];
    for (size_t at = 2; at < text.length; at++) {
        swc_str before = {text.data, at};
        swc_str rest = {text.data + at, text.length - at};
        bool parts = text.data[at - 1] == ' ' && strchr(".;-,:", text.data[at - 2]) != NULL;
        if (parts && is_bare_day(rest)) {
            return at < sizeof key && swc_key_into(before, key, sizeof key) != SIZE_MAX &&
                   !swc_key_has_any(key, papers, sizeof papers / sizeof papers[0]) &&
                   swc_title_find_date(rest, date);
        }
    }
    return false;
}

bool swc_title_begins_with_day(swc_str text, char date[11])
{
    for (size_t at = 2; at + 3 < text.length; at++) {
        bool parts = text.data[at] == ' ' && strchr("-,;.", text.data[at - 1]) != NULL;
        swc_str rest = {text.data + at + 1, text.length - at - 1};
        if (parts && swc_title_begins(rest, "dot") > 0) {
            return swc_title_is_day(swc_title_trim((swc_str){text.data, at - 1}), date);
        }
    }
    return false;
}

bool swc_title_survey_date(swc_str text, char date[11])
{
    static const char *const survey[] = {
        "thoi diem khao sat", "ngay khao sat",      "ngay lap",        "thoi diem lap",
        "ngay dieu tra",      "thoi diem ra soat",  "ngay ra soat",    "thoi gian khao sat",
        "thoi diem thong ke", "thoi diem dieu tra", "ngay lap bieu",   "ngay lap danh sach",
        "thoi diem",          "khao sat ngay",      "so lieu den ngay"};
    const size_t count = sizeof survey / sizeof survey[0];
    swc_str rest = {NULL, 0};
    bool found = false;
    for (size_t i = 0; !found && swc_title_begins_any(text, survey, count) && i < count; i++) {
        found = swc_title_behind(text, survey[i], &rest) &&
                (swc_title_find_date(text, date) || swc_title_date_head(rest, date));
    }
    return found;
}

/* Small questions about one piece of a title line. What the answers mean for a form is decided in
 * title.c and line/line.c. */
#include "model/title/text.h"

#include "model/title/title.h"
#include "model/words/words.h"
#include "swc/memory.h"
#include "text/date.h"
#include "text/unicode.h"
#include "text/unseen.h"

#include <string.h>

bool swc_title_clean(swc_str text, char out[SWC_TITLE_BYTES])
{
    _Static_assert((int)SWC_TITLE_BYTES <= (int)SWC_NFC_SHORT_BYTES, "a title is short");
    swc_nfc_room room;
    size_t length = 0;
    bool pending = false;
    bool fits = text.length < SWC_TITLE_BYTES;
    swc_str nfc = fits ? swc_nfc_short(text, &room) : text;
    size_t i = 0;
    while (fits && i < nfc.length) {
        size_t start = i;
        uint32_t c = swc_utf8_next(nfc, &i);
        if (c > ' ' && c < 0x80 && !pending && length + 3 <= SWC_TITLE_BYTES) { /* most of them */
            out[length++] = (char)c;
        } else if (c == '\n' || c == '\r') {
            if (length > 0 && out[length - 1] != '\n') {
                out[length++] = '\n';
            }
            pending = false;
        } else if (swc_has_no_width(c) && !swc_parts_words(nfc, start, c, i)) {
            continue;
        } else if (swc_is_space(c)) {
            pending = length > 0 && out[length - 1] != '\n';
        } else {
            if (length + (i - start) + 2 > SWC_TITLE_BYTES) {
                fits = false;
                break;
            }
            if (pending) {
                out[length++] = ' ';
            }
            memcpy(out + length, nfc.data + start, i - start);
            length += i - start;
            pending = false;
        }
    }
    out[fits ? length : 0] = '\0';
    return fits;
}

swc_str swc_title_cleaned(swc_str text, char room[SWC_TITLE_BYTES])
{
    bool is_unclean = false;
    for (size_t i = 0; i < text.length && !is_unclean; i++) {
        unsigned char c = (unsigned char)text.data[i]; /* they begin so, and few others */
        is_unclean = c == 0xC2 || c == 0xCC || c == 0xCD || c == 0xE2;
    }
    return is_unclean && swc_title_clean(text, room) ? swc_str_of(room) : text;
}

size_t swc_title_begins_so(swc_str text, const char *words)
{
    size_t at = 0;
    while (at < text.length && *words != '\0') {
        size_t next = at;
        uint32_t letter = swc_key_letter(swc_utf8_next(text, &next));
        if (letter == ' ' && (*words == ' ' || at == 0)) {
            words += *words == ' ' ? 1 : 0;
            at = next;
            while (at < text.length) { /* several separators are one */
                next = at;
                if (swc_key_letter(swc_utf8_next(text, &next)) != ' ') {
                    break;
                }
                at = next;
            }
            continue;
        }
        if (letter != 0 && letter != (uint32_t)(unsigned char)*words) {
            return 0;
        }
        words += letter == 0 ? 0 : 1;
        at = next;
    }
    size_t next = at;
    bool ends = at == text.length || swc_key_letter(swc_utf8_next(text, &next)) == ' ';
    return *words == '\0' && ends ? at : 0;
}

/* The next letter of a text's key that is not nothing; '\0' at its end. */
static char next_lead(swc_str text, size_t *at)
{
    while (*at < text.length) {
        uint32_t letter = swc_key_letter(swc_utf8_next(text, at));
        if (letter != 0) {
            return letter < 0x80 ? (char)letter : '\1';
        }
    }
    return '\0';
}

swc_title_lead swc_title_lead_of(swc_str text)
{
    size_t at = 0;
    char first = next_lead(text, &at);
    while (first == ' ') {
        first = next_lead(text, &at);
    }
    return (swc_title_lead){{first, next_lead(text, &at)}};
}

static inline bool is_edge(char c)
{
    return c == '_' || swc_byte_is_in(c, SWC_BYTE(' ') | SWC_BYTE('.') | SWC_BYTE(':') |
                                             SWC_BYTE('-') | SWC_BYTE(',') | SWC_BYTE(';') |
                                             SWC_BYTE('\n') | SWC_BYTE('\t') | SWC_BYTE('('));
}

bool swc_title_store(char *fact, size_t capacity, swc_str text)
{
    if (fact[0] != '\0' || text.length == 0 || text.length >= capacity) {
        return false;
    }
    memcpy(fact, text.data, text.length);
    fact[text.length] = '\0';
    return true;
}

/* "–", "—" */
static inline bool begins_with_dash(swc_str text)
{
    return text.data[0] == '\xE2' && text.length > 3 && text.data[1] == '\x80' &&
           (text.data[2] == '\x93' || text.data[2] == '\x94');
}

swc_str swc_title_trim(swc_str text)
{
    while (text.length > 0 && (is_edge(text.data[0]) || begins_with_dash(text))) {
        size_t width = is_edge(text.data[0]) ? 1 : 3;
        text = (swc_str){text.data + width, text.length - width};
    }
    size_t open = SIZE_MAX; /* where the first bracket opens: looked for once */
    while (text.length > 0) {
        char last = text.data[text.length - 1];
        if (last == ')' && open == SIZE_MAX) {
            const char *found = memchr(text.data, '(', text.length);
            open = found == NULL ? text.length : (size_t)(found - text.data);
        }
        if (!is_edge(last) && !(last == ')' && open >= text.length)) {
            break;
        }
        text.length--;
    }
    while (text.length >= 3 && memcmp(text.data + text.length - 3, "\xE2\x80\xA6", 3) == 0) {
        text.length -= 3; /* an ellipsis left of a line to be filled in */
    }
    return text;
}

/* "trường", not "trưởng": the mark that the key does not have. */
static bool has_hook(swc_str text)
{
    for (size_t i = 0; i + 3 <= text.length && i < 16; i++) {
        if (memcmp(text.data + i, "ở", 3) == 0 || memcmp(text.data + i, "Ở", 3) == 0) {
            return true;
        }
    }
    return false;
}

/* Whether anything but dots and digits is left. */
static bool has_name(swc_str text)
{
    char key[SWC_TITLE_BYTES];
    return text.length > 0 && text.length < sizeof key &&
           swc_key_into(text, key, sizeof key) != SIZE_MAX &&
           key[strspn(key, "0123456789 ")] != '\0';
}

bool swc_title_is_school(swc_str text)
{
    static const char *const kinds[] = {"th",
                                        "thcs",
                                        "thpt",
                                        "mn",
                                        "mg",
                                        "tieu hoc",
                                        "trung hoc co so",
                                        "trung hoc pho thong",
                                        "mam non",
                                        "mau giao",
                                        "ptdtnt",
                                        "ptdtbt",
                                        "pho thong dan toc noi tru",
                                        "pho thong dan toc ban tru",
                                        "trung tam gdtx",
                                        "trung tam gdnn",
                                        "tt gdtx",
                                        "ttgdtx",
                                        "trung tam giao duc thuong xuyen",
                                        "trung tam giao duc nghe nghiep",
                                        "tt gdnn",
                                        "ttgdnn",
                                        "dai hoc",
                                        "cao dang",
                                        "trung cap"};
    static const char *const stops[] = {"truong hop", "truong hoc", "truong dang", "truong thon"};
    swc_title_lead lead = swc_title_lead_of(text);
    size_t used = swc_title_may_begin(lead, "truong") ? swc_title_begins(text, "truong") : 0;
    for (size_t i = 0; used > 0 && i < sizeof stops / sizeof stops[0]; i++) {
        if (swc_title_begins(text, stops[i]) > 0) {
            return false;
        }
    }
    if (used > 0) {
        swc_str rest = swc_title_trim((swc_str){text.data + used, text.length - used});
        return !has_hook((swc_str){text.data, used}) && has_name(rest);
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        used = swc_title_may_begin(lead, kinds[i]) ? swc_title_begins(text, kinds[i]) : 0;
        if (used > 0 && has_name(swc_title_trim((swc_str){text.data + used, text.length - used}))) {
            return true;
        }
    }
    return false;
}

static bool take_date(swc_str text, char date[11])
{
    swc_date_reading reading = swc_date_scan(text, 30);
    swc_date found = reading.shape == SWC_DATE_ISO || reading.shape == SWC_DATE_WORDS
                         ? reading.certain
                     : reading.shape == SWC_DATE_THREE && reading.dmy.year != 0 ? reading.dmy
                     : reading.shape == SWC_DATE_THREE                          ? reading.ymd
                                                       : (swc_date){0, 0, 0};
    if (!swc_date_is_valid(found) || found.year < 1990 || found.year > 2100) {
        return false;
    }
    swc_date_write(found, date);
    return true;
}

/* Where "ngày" begins in the text, SIZE_MAX when nowhere. */
static size_t find_day_word(swc_str text)
{
    bool start = false;
    for (size_t i = 0; i < text.length; i += swc_title_step(text, i, start)) {
        start = i == 0 || (text.data[i - 1] != '/' && swc_title_may_part(text.data[i - 1])) ||
                text.data[i - 1] == '.';
        if (start && swc_title_begins((swc_str){text.data + i, text.length - i}, "ngay") > 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* The date may be followed by more: take the longest head that reads as one. */
bool swc_title_date_head(swc_str rest, char date[11])
{
    enum { DATE_BYTES = 64 };
    for (size_t end = rest.length < DATE_BYTES ? rest.length : DATE_BYTES; end > 4; end--) {
        bool edge = end == rest.length || strchr(" ,;.)", rest.data[end]) != NULL;
        if (edge && take_date(swc_title_trim((swc_str){rest.data, end}), date)) {
            return true;
        }
    }
    return false;
}

bool swc_title_find_date(swc_str text, char date[11])
{
    enum { DAY_WORDS = 4 }; /* more is no title, and must cost no more */
    const char *colon = text.length > 0 ? memchr(text.data, ':', text.length) : NULL;
    if (colon != NULL) {
        size_t at = (size_t)(colon - text.data) + 1;
        if (swc_title_date_head(swc_title_trim((swc_str){text.data + at, text.length - at}),
                                date)) {
            return true;
        }
    }
    size_t at = find_day_word(text);
    for (size_t words = 0; words < DAY_WORDS && at != SIZE_MAX && at < text.length; words++) {
        swc_str rest = {text.data + at, text.length - at};
        if (swc_title_date_head(rest, date)) {
            return true;
        }
        swc_str behind = {rest.data + 4, rest.length > 4 ? rest.length - 4 : 0};
        size_t next = find_day_word(behind);
        at = next == SIZE_MAX ? SIZE_MAX : at + 4 + next;
    }
    return false;
}

bool swc_title_is_place_date(swc_str text, char date[11])
{
    enum { PLACE_BYTES_MAX = 60 };
    size_t at = find_day_word(text);
    if (at == SIZE_MAX || at == 0 || at > PLACE_BYTES_MAX) {
        return false;
    }
    swc_str place = {text.data, at};
    const char *comma = memchr(place.data, ',', place.length);
    bool right = comma != NULL &&
                 swc_title_trim((swc_str){comma, at - (size_t)(comma - place.data)}).length == 0;
    static const char *const others[] = {"hom nay", "kem theo", "theo", "can cu",      "nam hoc",
                                         "dot",     "lop",      "gvcn", "chuong trinh"};
    for (size_t i = 0; right && i < sizeof others / sizeof others[0]; i++) {
        right = swc_title_begins(swc_title_trim(text), others[i]) == 0;
    }
    return right && swc_title_find_date((swc_str){text.data + at, text.length - at}, date);
}

/* ---- spends ---- */

const char *const swc_title_no_spend[] = {"tiet", "nhanh", "cuc", "hoi", "bo",
                                          "doan", "doi",   "uy",  NULL};

bool swc_title_begins_plain(swc_str text, const char *word, const char *const *others)
{
    size_t length = strlen(word);
    bool is_plain = text.length >= length;
    for (size_t i = 0; i < length && is_plain; i++) {
        is_plain = (text.data[i] | 0x20) == word[i];
    }
    if (!is_plain || swc_title_begins(text, word) != length) {
        return false;
    }
    swc_str next = swc_title_trim((swc_str){text.data + length, text.length - length});
    for (size_t i = 0; others[i] != NULL; i++) {
        if (swc_title_begins(next, others[i]) > 0) {
            return false;
        }
    }
    return true;
}

bool swc_title_tells_spend(swc_str text)
{
    static const char *const heads[] = {"phieu", "da"};
    char room[SWC_TITLE_BYTES];
    swc_str rest = swc_title_trim(swc_title_cleaned(text, room));
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        size_t used = swc_title_begins(rest, heads[i]);
        rest = swc_title_trim((swc_str){rest.data + used, rest.length - used});
    }
    return swc_title_begins_plain(rest, "chi", swc_title_no_spend);
}

bool swc_title_tells_undone(swc_str text)
{
    static const char *const heads[] = {"chua",    "khong nhan", "khong co mat", "khong ky",
                                        "tu choi", "tra lai",    "da tra",       "da thu hoi",
                                        "thu hoi", "hoan tra",   "huy bo",       "da huy"};
    /* with their marks: "Vàng" and "Huy" are names of those who signed */
    static const char *const marked[] = {"Vắng", "vắng",     "VẮNG",    "Hủy",  "hủy",
                                         "Huỷ",  "huỷ",      "HỦY",     "Hoãn", "hoãn",
                                         "HOÃN", "Tạm hoãn", "tạm hoãn"};
    static const char *const instead[] = {"nhan thay", "nhan ho", "ky thay", "da nhan"};
    static const char *const anywhere[] = {"da thu hoi",  "thu hoi may", "da tra lai",
                                           "da tra may",  "chua nhan",   "khong nhan may",
                                           "da hoan tra", "da nop lai"};
    char room[SWC_TITLE_BYTES];
    text = swc_title_trim(swc_title_cleaned(text, room));
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        if (swc_title_begins(text, heads[i]) > 0) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof marked / sizeof marked[0]; i++) {
        size_t length = strlen(marked[i]);
        if (text.length >= length && memcmp(text.data, marked[i], length) == 0) {
            char key[SWC_TITLE_BYTES]; /* "Vắng, mẹ nhận thay": somebody took it for the child */
            return swc_key_into(text, key, sizeof key) == SIZE_MAX ||
                   !swc_key_has_any(key, instead, sizeof instead / sizeof instead[0]);
        }
    }
    char key[SWC_TITLE_BYTES]; /* "Chuyển trường, đã thu hồi" */
    return memchr(text.data, ' ', text.length) != NULL &&
           swc_key_into(text, key, sizeof key) != SIZE_MAX &&
           (swc_key_has_any(key, anywhere, sizeof anywhere / sizeof anywhere[0]) ||
            (swc_key_has(key, "tra may") && !swc_key_has(key, "kiem tra may")));
}

bool swc_title_tells_promise(swc_str text)
{
    static const char *const heads[] = {
        "cam ket",   "dang ky",   "hua",       "chua chuyen",    "chua nop",
        "chua nhan", "se chuyen", "se ung ho", "chua tiep nhan", "se nop",
        "se trao",   "se giao",   "hen",       "du kien"};
    char room[SWC_TITLE_BYTES];
    size_t used = 0;
    text = swc_title_trim(swc_title_cleaned(text, room));
    for (size_t i = 0; used == 0 && i < sizeof heads / sizeof heads[0]; i++) {
        used = swc_title_begins(text, heads[i]);
    }
    return used > 0 || (text.length > 0 && swc_title_begins(text, "chua") == text.length);
}

/* No letter and no figure: most bytes are told apart by this. */
static bool is_mark(char byte)
{
    return (unsigned char)byte < '0' || (byte > '9' && byte < 'A');
}

bool swc_title_has_words(swc_str text, const char *words)
{
    bool start = false;
    for (size_t at = 0; at < text.length; at += swc_title_step(text, at, start)) {
        start = swc_title_part_starts(text, at) ||
                (is_mark(text.data[at - 1]) && strchr(":/.\"", text.data[at - 1]) != NULL);
        if (start && swc_title_begins((swc_str){text.data + at, text.length - at}, words) > 0) {
            return true;
        }
    }
    return false;
}

bool swc_title_has_any(swc_str text, const swc_leads *leads, const char *const *list, size_t count)
{
    bool has = false;
    for (size_t i = 0; i < count && !has; i++) {
        has = swc_title_has(text, leads, list[i]);
    }
    return has;
}

bool swc_title_behind(swc_str text, const char *words, swc_str *rest)
{
    size_t used = swc_title_begins(text, words);
    if (used == 0) {
        return false;
    }
    *rest = swc_title_trim((swc_str){text.data + used, text.length - used});
    return rest->length > 0;
}

swc_str swc_title_skip_numbering(swc_str text, char *style)
{
    static const char *const parts[] = {"phu luc", "bieu", "bieu so", "mau",
                                        "mau so",  "bang", "phan"};
    size_t at = 0;
    char found = 'I';
    swc_title_lead lead = swc_title_lead_of(text);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) { /* "Phụ lục 2. ..." */
        if (!swc_title_may_begin(lead, parts[i])) {
            continue;
        }
        size_t used = swc_title_begins(text, parts[i]);
        swc_str rest = swc_title_trim((swc_str){text.data + used, text.length - used});
        char inner = '\0';
        swc_str behind = used > 0 ? swc_title_skip_numbering(rest, &inner) : text;
        if (inner == 'I' || inner == '1') {
            *style = inner;
            return behind;
        }
    }
    while (at < text.length && at < 5 && strchr("IVXivx", text.data[at]) != NULL) {
        at++;
    }
    if (at == 0) {
        found = '1';
        while (at < text.length && at < 2 && text.data[at] >= '0' && text.data[at] <= '9') {
            at++;
        }
    }
    if (at == 0 && text.length > 1 &&
        ((text.data[0] >= 'A' && text.data[0] <= 'H') ||
         (text.data[0] >= 'a' && text.data[0] <= 'h'))) {
        found = 'A';
        at = 1;
    }
    bool numbered = at > 0 && at < text.length && strchr(".)/-:", text.data[at]) != NULL;
    *style = numbered ? found : '\0';
    return numbered ? swc_title_trim((swc_str){text.data + at, text.length - at}) : text;
}

bool swc_title_begins_any(swc_str text, const char *const *heads, size_t count)
{
    swc_title_lead lead = swc_title_lead_of(text);
    for (size_t i = 0; i < count; i++) {
        if (swc_title_may_begin(lead, heads[i]) && swc_title_begins(text, heads[i]) > 0) {
            return true;
        }
    }
    return false;
}

/* Folds names and texts by table. Compares words, but judges nothing. */
#include "ops/dedupe/fold.h"

#include "swc/hash.h"
#include "text/unicode.h"

#include <stdio.h>
#include <string.h>

/* What a code point is when it is no ASCII letter or digit. */
enum fold_class {
    FOLD_SPACE = 1, /* ends a word */
    FOLD_NOTHING,   /* a combining mark */
    FOLD_APOSTROPHE,
    FOLD_FOREIGN, /* a letter of another script: the slow way */
};

/* Six tones of each vowel: none, grave, hook, tilde, acute, dot. */
static const char vowels[] =
    "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

static uint8_t class_of(swc_str folded, uint32_t code_point)
{
    if (folded.length == 3 && folded.data[1] != ' ') {
        return (uint8_t)folded.data[1];
    }
    if (folded.length == 2) {
        return code_point >= 0x300 && code_point < 0x370 ? FOLD_NOTHING : FOLD_APOSTROPHE;
    }
    return folded.length == 3 ? FOLD_SPACE : FOLD_FOREIGN;
}

static bool quality_of(uint32_t vowel_index, uint8_t *quality_out)
{
    /* a ă â | e ê | i | o ô ơ | u ư | y */
    static const uint8_t qualities[] = {0, 1, 2, 0, 2, 0, 0, 2, 3, 0, 3, 0};
    *quality_out = qualities[vowel_index];
    return true;
}

static bool fill_marks(dedupe_letters *letters)
{
    swc_str all = swc_str_of(vowels);
    swc_buf upper_probe = {0};
    uint8_t lower_marks[DEDUPE_LETTERS] = {0};
    size_t position = 0;
    for (uint32_t index = 0; position < all.length; index++) {
        uint32_t c = swc_utf8_next(all, &position);
        uint8_t quality = 0;
        (void)quality_of(index / 6, &quality);
        lower_marks[c] = (uint8_t)(quality * 8 + index % 6);
    }
    lower_marks[0x111] = 4 * 8; /* đ */
    for (uint32_t c = 0x80; c < DEDUPE_LETTERS; c++) {
        if (letters->base[c] < 'a') {
            continue;
        }
        swc_buf_clear(&upper_probe);
        swc_buf one = {0};
        bool good = swc_utf8_add(&one, c) && swc_fold_add(&upper_probe, swc_buf_str(&one));
        swc_buf_free(&one);
        if (!good) {
            swc_buf_free(&upper_probe);
            return false;
        }
        size_t at = 0;
        uint32_t lower = swc_utf8_next(swc_buf_str(&upper_probe), &at);
        lower = lower == 0xF0 ? 0x111 : lower;
        uint8_t known = lower < DEDUPE_LETTERS ? lower_marks[lower] : 0;
        letters->marks[c] = known != 0 ? known : 5 * 8; /* another mark: ŏ, ŭ, č, ñ */
    }
    swc_buf_free(&upper_probe);
    return true;
}

/* The blocks that names of the country are written in; the rest goes the slow way. */
static bool is_tabled(uint32_t c)
{
    return c < 0x250 || (c >= 0x2B0 && c < 0x370) || (c >= 0x1E00 && c < 0x1F00) ||
           (c >= 0x2000 && c < 0x2070);
}

bool dedupe_letters_init(dedupe_letters *letters)
{
    swc_buf probe = {0};
    swc_buf folded = {0};
    *letters = (dedupe_letters){0};
    bool good = true;
    for (uint32_t c = 1; c < DEDUPE_LETTERS && good; c++) {
        letters->base[c] = FOLD_FOREIGN;
        if (!is_tabled(c)) {
            continue;
        }
        swc_buf_clear(&probe);
        swc_buf_clear(&folded);
        good = swc_buf_add_char(&probe, 'a') && swc_utf8_add(&probe, c) &&
               swc_buf_add_char(&probe, 'b') && swc_key_add(&folded, swc_buf_str(&probe));
        letters->base[c] = good ? class_of(swc_buf_str(&folded), c) : 0;
    }
    letters->base[0] = FOLD_SPACE;
    swc_buf_free(&probe);
    swc_buf_free(&folded);
    return good && fill_marks(letters);
}

/* Source: the frequency tables of names of Đắk Lắk (hoten.org, 207,000 persons), nine tenths of
 * them, and behind these the rarer family names of the country; the last five are clans of the Gia
 * Rai, whose women have H' behind the clan. */
static const struct surname {
    uint8_t length;
    char text[7];
} surnames[] = {
    {6, "nguyen"}, {4, "tran"},   {2, "le"},    {4, "pham"},  {5, "hoang"}, {5, "huynh"},
    {4, "phan"},   {2, "vu"},     {2, "vo"},    {4, "dang"},  {3, "bui"},   {2, "do"},
    {2, "ho"},     {3, "ngo"},    {5, "duong"}, {2, "ly"},    {4, "dinh"},  {2, "ha"},
    {5, "luong"},  {6, "truong"}, {3, "cao"},   {5, "trinh"}, {4, "doan"},  {3, "mai"},
    {2, "to"},     {2, "ta"},     {3, "chu"},   {4, "nong"},  {2, "vi"},    {3, "hua"},
    {5, "trieu"},  {5, "giang"},  {4, "sung"},  {4, "vang"},  {3, "lau"},   {2, "an"},
    {2, "au"},     {4, "bach"},   {2, "be"},    {3, "cam"},   {4, "chau"},  {5, "chung"},
    {2, "cu"},     {4, "cung"},   {3, "dam"},   {3, "dao"},   {3, "dau"},   {4, "diep"},
    {4, "dong"},   {4, "giap"},   {3, "han"},   {3, "hau"},   {5, "khong"}, {5, "khuat"},
    {4, "kieu"},   {3, "kim"},    {2, "la"},    {3, "lai"},   {3, "lam"},   {4, "lang"},
    {2, "lo"},     {4, "long"},   {2, "lu"},    {3, "luc"},   {3, "luu"},   {2, "ma"},
    {3, "mac"},    {3, "mua"},    {4, "ninh"},  {3, "ong"},   {3, "phi"},   {5, "phung"},
    {5, "quach"},  {4, "quan"},   {5, "quang"}, {3, "sam"},   {4, "tang"},  {5, "thach"},
    {4, "thai"},   {4, "than"},   {4, "thao"},  {4, "tieu"},  {3, "ton"},   {4, "tong"},
    {3, "ung"},    {3, "van"},    {4, "vien"},  {5, "vuong"}, {4, "ksor"},  {3, "siu"},
    {3, "nay"},    {4, "rcom"},   {3, "kpa"},
};

enum { SURNAMES = sizeof surnames / sizeof surnames[0], WITHOUT_H = SURNAMES - 5 };

static bool is_among(dedupe_word word, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (word.length == surnames[i].length &&
            memcmp(word.text, surnames[i].text, word.length) == 0) {
            return true;
        }
    }
    return false;
}

bool dedupe_is_surname(dedupe_word word)
{
    return is_among(word, SURNAMES);
}

bool dedupe_is_kinh_surname(dedupe_word word)
{
    return is_among(word, WITHOUT_H);
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

static uint32_t next_char(swc_str text, size_t *position)
{
    unsigned char byte = (unsigned char)text.data[*position];
    if (byte >= 0x80) {
        return swc_utf8_next(text, position);
    }
    ++*position;
    return byte;
}

/* The words while they are being cut. */
typedef struct name_cutter {
    dedupe_name *name;
    size_t word_start;
    uint32_t word_marks;
    uint8_t word_tone;
    bool woman;      /* the word under work had its H' taken off */
    bool woman_next; /* a lone H stood before */
    size_t given;    /* index + 1 of a word after Y or H' */
    bool full;
} name_cutter;

static void end_word(name_cutter *cutter)
{
    dedupe_name *name = cutter->name;
    char *word = name->text + cutter->word_start;
    size_t length = name->length - cutter->word_start;
    if (length >= 2 && word[0] == 'h' && !is_vowel(word[1]) &&
        (name->word_count == 0 || !dedupe_is_kinh_surname(name->words[0]))) {
        /* HLinh, HMŏk: no Vietnamese word starts so, but with a slip (Trương Hdy) */
        memmove(word, word + 1, length - 1);
        length--;
        name->length--;
    } else if (length == 1 && word[0] == 'h') {
        name->length--;
        length = 0;
        cutter->woman_next = true;
    } else if (length == 0 && cutter->woman) { /* H' and a space */
        cutter->woman_next = true;
    }
    if (length > 0) {
        size_t index = name->word_count++;
        name->words[index] = (dedupe_word){word, length};
        name->marks[index] = cutter->word_marks;
        name->tones[index] = cutter->word_tone;
        name->marked |= cutter->word_marks != 0;
        bool after_y = index == 1 && name->words[0].length == 1 && name->words[0].text[0] == 'y';
        if (cutter->given == 0 && (cutter->woman || cutter->woman_next || after_y)) {
            cutter->given = index + 1;
        }
        cutter->woman_next = false;
        if (name->length < DEDUPE_NAME_BYTES) {
            name->text[name->length++] = ' ';
        }
    }
    cutter->word_start = name->length;
    cutter->word_marks = 0;
    cutter->word_tone = 0;
    cutter->woman = false;
}

static void add_letter(name_cutter *cutter, uint8_t letter, uint8_t marks)
{
    dedupe_name *name = cutter->name;
    if (name->length + 2 >= DEDUPE_NAME_BYTES || name->word_count >= DEDUPE_WORDS) {
        cutter->full = true;
        return;
    }
    size_t place = name->length - cutter->word_start;
    name->text[name->length++] = (char)letter;
    if (marks % 8 != 0) {
        cutter->word_marks += marks % 8; /* one tone a word, wherever it is written */
        cutter->word_tone = marks % 8;
    }
    if (marks / 8 != 0) {
        cutter->word_marks =
            cutter->word_marks * 31 + (uint32_t)(marks / 8 * 64) + (uint32_t)place * 512;
    }
}

/* false: a letter of another script. */
static bool cut(const dedupe_letters *letters, swc_str raw, name_cutter *cutter)
{
    dedupe_name *name = cutter->name;
    size_t position = 0;
    while (position < raw.length) {
        uint32_t c = next_char(raw, &position);
        uint8_t base = c < DEDUPE_LETTERS ? letters->base[c] : FOLD_FOREIGN;
        if (base >= '0') {
            add_letter(cutter, base, letters->marks[c]);
        } else if (base == FOLD_SPACE) {
            end_word(cutter);
        } else if (base == FOLD_FOREIGN) {
            return false;
        } else if (base == FOLD_APOSTROPHE && name->length == cutter->word_start + 1 &&
                   name->text[cutter->word_start] == 'h') {
            name->length = cutter->word_start;
            cutter->woman = true;
        }
    }
    end_word(cutter);
    return true;
}

/* A text beyond the limits, or of another script: one word, its digest. */
static void digest_name(swc_str raw, dedupe_name *name)
{
    uint64_t digest = swc_hash64(raw);
    *name = (dedupe_name){.word_count = 1};
    name->length =
        (size_t)snprintf(name->text, sizeof name->text, "%016llx", (unsigned long long)digest);
    name->words[0] = (dedupe_word){name->text, name->length};
}

static bool fold_foreign(swc_str raw, dedupe_name *name)
{
    swc_buf folded = {0};
    bool good = swc_key_add(&folded, raw);
    if (good && folded.length > 0 && folded.length < DEDUPE_NAME_BYTES) {
        *name = (dedupe_name){.length = folded.length};
        memcpy(name->text, folded.data, folded.length);
        name->word_count = dedupe_split((swc_str){name->text, name->length}, name->words);
        name->given = name->word_count - 1;
    } else if (good && folded.length > 0) {
        digest_name(swc_buf_str(&folded), name);
    }
    swc_buf_free(&folded);
    return good;
}

bool dedupe_fold_name(const dedupe_letters *letters, swc_str raw, dedupe_name *name)
{
    name->length = 0;
    name->word_count = 0;
    name->given = 0;
    name->clan_name = false;
    name->marked = false;
    if (raw.length == 0) {
        return true;
    }
    name_cutter cutter = {.name = name};
    if (!cut(letters, raw, &cutter)) {
        return fold_foreign(raw, name);
    }
    if (cutter.full) {
        swc_buf folded = {0};
        bool good = dedupe_fold_text(letters, raw, &folded);
        digest_name(swc_buf_str(&folded), name);
        swc_buf_free(&folded);
        return good;
    }
    if (name->length > 0) {
        name->length--; /* the space after the last word */
    }
    name->clan_name = cutter.given != 0;
    name->given = cutter.given != 0      ? cutter.given - 1
                  : name->word_count > 0 ? name->word_count - 1
                                         : 0;
    return true;
}

bool dedupe_fold_text(const dedupe_letters *letters, swc_str raw, swc_buf *out)
{
    size_t start = out->length;
    bool pending = false;
    size_t position = 0;
    while (position < raw.length) {
        uint32_t c = next_char(raw, &position);
        uint8_t base = c < DEDUPE_LETTERS ? letters->base[c] : FOLD_FOREIGN;
        if (base == FOLD_FOREIGN) {
            out->length = start;
            return swc_key_add(out, raw);
        }
        if (base >= '0') {
            if ((pending && out->length > start && !swc_buf_add_char(out, ' ')) ||
                !swc_buf_add_char(out, (char)base)) {
                return false;
            }
            pending = false;
        } else if (base == FOLD_SPACE) {
            pending = true;
        }
    }
    return true;
}

size_t dedupe_split(swc_str folded, dedupe_word words[DEDUPE_WORDS])
{
    size_t count = 0;
    size_t start = 0;
    for (size_t i = 0; i <= folded.length && count < DEDUPE_WORDS; i++) {
        if (i == folded.length || folded.data[i] == ' ') {
            if (i > start) {
                words[count++] = (dedupe_word){folded.data + start, i - start};
            }
            start = i + 1;
        }
    }
    return count;
}

size_t dedupe_sound(dedupe_word word, char *out)
{
    size_t length = 0;
    for (size_t i = 0; i < word.length; i++) {
        char c = word.text[i];
        char next = i + 1 < word.length ? word.text[i + 1] : '\0';
        if (i == 0 && ((c == 't' && next == 'r') || (c == 'c' && next == 'h'))) {
            c = 'c';
            i++;
        } else if (i == 0 && c == 'g' && next == 'i') {
            c = 'd';
            i += word.length > 2 && is_vowel(word.text[2]) ? 1 : 0;
        } else if (c == 's') {
            c = 'x';
        } else if (i == 0 && c == 'r') {
            c = 'd';
        } else if (c == 'y') {
            c = 'i';
        } else if (c == 'l') {
            c = 'n';
        }
        if (length == 0 || out[length - 1] != c) {
            out[length++] = c;
        }
    }
    return length;
}

bool dedupe_word_equal(dedupe_word a, dedupe_word b)
{
    return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

/* Optimal string alignment (Damerau 1964) in three rows of at most 48 places. */
size_t dedupe_slips(dedupe_word a, dedupe_word b, size_t limit)
{
    enum { WIDEST = 48 };
    size_t longer = a.length > b.length ? a.length : b.length;
    size_t shorter = a.length + b.length - longer;
    if (longer - shorter > limit || longer >= WIDEST) {
        return limit + 1;
    }
    size_t rows[3][WIDEST];
    for (size_t j = 0; j <= b.length; j++) {
        rows[0][j] = j;
    }
    for (size_t i = 1; i <= a.length; i++) {
        size_t *now = rows[i % 3];
        const size_t *before = rows[(i + 2) % 3];
        const size_t *two_before = rows[(i + 1) % 3];
        now[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            size_t best = before[j - 1] + (a.text[i - 1] != b.text[j - 1]);
            best = before[j] + 1 < best ? before[j] + 1 : best;
            best = now[j - 1] + 1 < best ? now[j - 1] + 1 : best;
            if (i > 1 && j > 1 && a.text[i - 1] == b.text[j - 2] &&
                a.text[i - 2] == b.text[j - 1] && two_before[j - 2] + 1 < best) {
                best = two_before[j - 2] + 1;
            }
            now[j] = best;
        }
    }
    size_t slips = rows[a.length % 3][b.length];
    return slips > limit ? limit + 1 : slips;
}

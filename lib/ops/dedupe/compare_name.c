/* Levels of names, guardians and addresses. Knows nothing of weights. */
#include "ops/dedupe/compare_name.h"

#include "ops/dedupe/syllable.h"

#include <string.h>

/* The words of two names that have no equal partner in the other. */
typedef struct name_rest {
    dedupe_word a[DEDUPE_WORDS], b[DEDUPE_WORDS];
    size_t a_count, b_count, common;
    bool given; /* a given name is among them */
} name_rest;

static void find_rest(swc_str a_text, size_t a_given, swc_str b_text, size_t b_given,
                      name_rest *rest)
{
    dedupe_word a[DEDUPE_WORDS];
    dedupe_word b[DEDUPE_WORDS];
    bool taken[DEDUPE_WORDS] = {false};
    size_t a_count = dedupe_split(a_text, a);
    size_t b_count = dedupe_split(b_text, b);
    rest->a_count = 0;
    rest->b_count = 0;
    rest->common = 0;
    rest->given = false;
    bool same_given =
        a_given < a_count && b_given < b_count && dedupe_word_equal(a[a_given], b[b_given]);
    if (same_given) { /* first: in Nguyễn Trọng Nguyên two words are alike */
        taken[b_given] = true;
        rest->common++;
    }
    for (size_t i = 0; i < a_count; i++) {
        size_t j = 0;
        if (same_given && i == a_given) {
            continue;
        }
        while (j < b_count && (taken[j] || !dedupe_word_equal(a[i], b[j]))) {
            j++;
        }
        if (j < b_count) {
            taken[j] = true;
            rest->common++;
        } else {
            rest->given |= i == a_given;
            rest->a[rest->a_count++] = a[i];
        }
    }
    for (size_t j = 0; j < b_count; j++) {
        if (!taken[j]) {
            rest->given |= j == b_given;
            rest->b[rest->b_count++] = b[j];
        }
    }
}

static bool sounds_equal(dedupe_word a, dedupe_word b)
{
    char first[DEDUPE_NAME_BYTES];
    char second[DEDUPE_NAME_BYTES];
    size_t first_length = dedupe_sound(a, first);
    size_t second_length = dedupe_sound(b, second);
    return first_length == second_length && memcmp(first, second, first_length) == 0;
}

static uint32_t letters_of_word(dedupe_word word)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < word.length; i++) {
        letters |=
            word.text[i] >= 'a' && word.text[i] <= 'z' ? UINT32_C(1) << (word.text[i] - 'a') : 0;
    }
    return letters;
}

/* One word against one. */
static dedupe_level word_level(dedupe_word a, dedupe_word b, bool given)
{
    size_t longer = a.length > b.length ? a.length : b.length;
    size_t slips = dedupe_slips(a, b, 3);
    if (sounds_equal(a, b)) {
        return given ? DEDUPE_NAME_GIVEN_SOUND : DEDUPE_NAME_TYPO;
    }
    if (slips == 1 && longer >= 2) {
        return given ? DEDUPE_NAME_GIVEN_TYPO : DEDUPE_NAME_TYPO;
    }
    if ((slips == 2 && longer >= 6) || (slips == 3 && longer >= 9)) {
        return DEDUPE_NAME_TWO_TYPOS;
    }
    return given ? DEDUPE_NAME_GIVEN : DEDUPE_NAME_WORD;
}

static bool joined_equals(dedupe_word one, dedupe_word first, dedupe_word second)
{
    return one.length == first.length + second.length &&
           memcmp(one.text, first.text, first.length) == 0 &&
           memcmp(one.text + first.length, second.text, second.length) == 0;
}

/* Slips between one word and two written together, up to 3. */
static size_t joined_slips(dedupe_word one, dedupe_word first, dedupe_word second)
{
    char joined[DEDUPE_NAME_BYTES];
    memcpy(joined, first.text, first.length);
    memcpy(joined + first.length, second.text, second.length);
    size_t length = first.length + second.length;
    return length < 4 ? 3 : dedupe_slips(one, (dedupe_word){joined, length}, 2);
}

static bool close_words(dedupe_word a, dedupe_word b)
{
    return (dedupe_slips(a, b, 1) <= 1 && a.length + b.length >= 4) || sounds_equal(a, b);
}

static dedupe_level rest_level(const name_rest *rest)
{
    const dedupe_word *few = rest->a_count <= rest->b_count ? rest->a : rest->b;
    const dedupe_word *many = rest->a_count <= rest->b_count ? rest->b : rest->a;
    size_t few_count = rest->a_count <= rest->b_count ? rest->a_count : rest->b_count;
    size_t many_count = rest->a_count + rest->b_count - few_count;
    if (few_count == 0 && many_count == 1 && rest->common >= 1) {
        return rest->given         ? DEDUPE_NAME_GIVEN_DROPPED
               : rest->common <= 2 ? DEDUPE_NAME_DROPPED_TWO
                                   : DEDUPE_NAME_DROPPED;
    }
    if (few_count == 0 && many_count == 2 && rest->common >= 2) {
        return rest->given ? DEDUPE_NAME_GIVEN_DROPPED : DEDUPE_NAME_TWO_TYPOS;
    }
    if (few_count == 1 && many_count == 1) {
        return word_level(few[0], many[0], rest->given);
    }
    if (few_count == 1 && many_count == 2) {
        if (joined_equals(few[0], many[0], many[1])) {
            return rest->given ? DEDUPE_NAME_GIVEN_TYPO : DEDUPE_NAME_TYPO;
        }
        if (joined_slips(few[0], many[0], many[1]) <= 2 || close_words(few[0], many[0]) ||
            close_words(few[0], many[1])) {
            return DEDUPE_NAME_TWO_TYPOS;
        }
    }
    if (few_count == 2 && many_count == 2 &&
        ((close_words(few[0], many[0]) && close_words(few[1], many[1])) ||
         (close_words(few[0], many[1]) && close_words(few[1], many[0])))) {
        return DEDUPE_NAME_TWO_TYPOS;
    }
    return DEDUPE_NAME_DIFFERENT;
}

/* The same words in another order. */
static dedupe_level order_level(const person_row *a, const person_row *b, swc_str a_text,
                                swc_str b_text)
{
    if (((a->flags | b->flags) & PERSON_CLAN_NAME) != 0 || a->given == b->given) {
        return DEDUPE_NAME_ORDER;
    }
    /* family name last ("Anh Nguyen Van"): a rotation. Else two given names: Ngọc Anh, Anh Ngọc */
    for (size_t cut = 1; cut < a_text.length; cut++) {
        size_t tail = a_text.length - cut;
        if (a_text.data[cut - 1] == ' ' && tail < b_text.length &&
            memcmp(a_text.data + cut, b_text.data, tail) == 0 && b_text.data[tail] == ' ' &&
            memcmp(a_text.data, b_text.data + tail + 1, cut - 1) == 0) {
            dedupe_word words[DEDUPE_WORDS];
            size_t count = dedupe_split(a_text, words);
            bool whole_family = tail == words[count - 1].length || cut - 1 == words[0].length;
            return whole_family ? DEDUPE_NAME_ORDER : DEDUPE_NAME_GIVEN_ORDER;
        }
    }
    return DEDUPE_NAME_GIVEN_ORDER;
}

/* The level needs no look letter by letter. */
static bool given_is_plainly_other(const people *all, const person_row *a, const person_row *b)
{
    return a->name != b->name && a->name != 0 && b->name != 0 && !all->foreign &&
           ((a->flags | b->flags) & PERSON_CLAN_NAME) == 0 &&
           letters_apart(a->given_letters, b->given_letters, a->name_letters, b->name_letters);
}

dedupe_level name_level(const people *all, const person_row *a, const person_row *b)
{
    if (a->name == 0 || b->name == 0) {
        return DEDUPE_NAME_MISSING;
    }
    if (given_is_plainly_other(all, a, b)) {
        return a->surname == b->surname ? DEDUPE_NAME_GIVEN : DEDUPE_NAME_DIFFERENT;
    }
    swc_str a_text = people_text(all, a->name_text, a->name_length);
    swc_str b_text = people_text(all, b->name_text, b->name_length);
    if (a->name == b->name) {
        if (!swc_str_equal(a_text, b_text)) {
            return order_level(a, b, a_text, b_text);
        }
        if (a->marks == 0 || b->marks == 0 || a->marks == b->marks) {
            return DEDUPE_NAME_EQUAL;
        }
        return a->given_marks == b->given_marks ? DEDUPE_NAME_TONES : DEDUPE_NAME_GIVEN_TONES;
    }
    name_rest rest;
    find_rest(a_text, a->given_index, b_text, b->given_index, &rest);
    dedupe_level level = rest_level(&rest);
    if (all->foreign && name_is_other(level)) {
        return rest.common > 0 ? DEDUPE_NAME_FOREIGN_WORD : DEDUPE_NAME_FOREIGN;
    }
    bool clan = ((a->flags | b->flags) & PERSON_CLAN_NAME) != 0;
    if (!rest.given && !clan && !all->foreign && a->given != b->given) {
        return DEDUPE_NAME_GIVEN; /* both given names stand in both, at other places */
    }
    return level;
}

/* i and y are one, and so are a letter and the letter written twice: they are said alike. */
static size_t said_of(dedupe_word word, char *out)
{
    size_t length = 0;
    for (size_t i = 0; i < word.length; i++) {
        char c = word.text[i] == 'y' ? 'i' : word.text[i];
        if (length == 0 || out[length - 1] != c) {
            out[length++] = c;
        }
    }
    return length;
}

bool given_is_said_alike(const people *all, const person_row *a, const person_row *b)
{
    dedupe_word first[DEDUPE_WORDS];
    dedupe_word second[DEDUPE_WORDS];
    char first_said[DEDUPE_NAME_BYTES];
    char second_said[DEDUPE_NAME_BYTES];
    size_t first_count = dedupe_split(people_text(all, a->name_text, a->name_length), first);
    size_t second_count = dedupe_split(people_text(all, b->name_text, b->name_length), second);
    if (a->given_index >= first_count || b->given_index >= second_count ||
        a->given_marks != b->given_marks) {
        return false;
    }
    size_t length = said_of(first[a->given_index], first_said);
    return length == said_of(second[b->given_index], second_said) &&
           memcmp(first_said, second_said, length) == 0;
}

bool given_is_borne_bare(const people *all, const person_row *person)
{
    dedupe_word words[DEDUPE_WORDS];
    size_t count = dedupe_split(people_text(all, person->name_text, person->name_length), words);
    return person->given_index < count && dedupe_is_bare_name(words[person->given_index]);
}

/* Two names of the language, a letter apart, are two persons (Minh, Linh); another letter in place
 * of one is no slip of the hand. */
static bool is_slip_of_hand(const name_rest *rest)
{
    if (rest->a_count != 1 || rest->b_count != 1 || sounds_equal(rest->a[0], rest->b[0])) {
        return true;
    }
    bool replaced = rest->a[0].length == rest->b[0].length &&
                    letters_of_word(rest->a[0]) != letters_of_word(rest->b[0]);
    return !replaced && !(dedupe_is_syllable(rest->a[0]) && dedupe_is_syllable(rest->b[0]));
}

bool middle_is_another(const people *all, const person_row *a, const person_row *b)
{
    name_rest rest;
    find_rest(people_text(all, a->name_text, a->name_length), a->given_index,
              people_text(all, b->name_text, b->name_length), b->given_index, &rest);
    return ((a->flags | b->flags) & PERSON_CLAN_NAME) == 0 && !all->foreign && rest.a_count == 1 &&
           rest.b_count == 1 && rest.a[0].length == rest.b[0].length &&
           dedupe_is_syllable(rest.a[0]) && dedupe_is_syllable(rest.b[0]) &&
           !is_slip_of_hand(&rest);
}

bool middle_is_no_word(const people *all, const person_row *a, const person_row *b)
{
    name_rest rest;
    find_rest(people_text(all, a->name_text, a->name_length), a->given_index,
              people_text(all, b->name_text, b->name_length), b->given_index, &rest);
    return rest.a_count == 1 && rest.b_count == 1 && !rest.given &&
           (sounds_equal(rest.a[0], rest.b[0]) ||
            !(dedupe_is_syllable(rest.a[0]) && dedupe_is_syllable(rest.b[0])));
}

/* The same of the guardians of two rows that have one. */
static bool guardian_is_plainly_other(const person_row *a, const person_row *b)
{
    return a->guardian != b->guardian && letters_apart(a->guardian_letters, b->guardian_letters,
                                                       a->guardian_letters, b->guardian_letters);
}

dedupe_level guardian_level(const people *all, const person_row *a, const person_row *b)
{
    if (a->guardian == 0 || b->guardian == 0) {
        return DEDUPE_GUARDIAN_MISSING;
    }
    if (a->guardian == b->guardian) {
        return DEDUPE_GUARDIAN_EQUAL;
    }
    if (guardian_is_plainly_other(a, b)) {
        return DEDUPE_GUARDIAN_DIFFERENT;
    }
    name_rest rest;
    find_rest(people_text(all, a->guardian_text, a->guardian_length), DEDUPE_WORDS,
              people_text(all, b->guardian_text, b->guardian_length), DEDUPE_WORDS, &rest);
    dedupe_level level = rest_level(&rest);
    if (rest.common == 0) {
        return DEDUPE_GUARDIAN_DIFFERENT;
    }
    if ((rest.a_count == 0 || rest.b_count == 0) && level != DEDUPE_NAME_DIFFERENT) {
        return DEDUPE_GUARDIAN_DROPPED;
    }
    /* a word left out and a slip besides: Bảo Hiền is not Tiến Bảo Nguyên */
    bool similar = level == DEDUPE_NAME_TYPO || (level == DEDUPE_NAME_TWO_TYPOS &&
                                                 rest.common >= 2 && rest.a_count == rest.b_count);
    return !similar                 ? DEDUPE_GUARDIAN_DIFFERENT
           : is_slip_of_hand(&rest) ? DEDUPE_GUARDIAN_SIMILAR
                                    : DEDUPE_GUARDIAN_NEAR;
}

dedupe_level address_level(const people *all, const person_row *a, const person_row *b,
                           int *common_out)
{
    dedupe_word first[DEDUPE_WORDS];
    dedupe_word second[DEDUPE_WORDS];
    bool taken[DEDUPE_WORDS] = {false};
    if (a->address == 0 || b->address == 0) {
        return DEDUPE_ADDRESS_MISSING;
    }
    if (a->address == b->address) {
        return DEDUPE_ADDRESS_EQUAL;
    }
    swc_str a_text = people_text(all, a->address_text, a->address_length);
    swc_str b_text = people_text(all, b->address_text, b->address_length);
    /* who comes first decides what a word is taken for: never the order of the rows */
    bool in_order = swc_str_compare(a_text, b_text) < 0;
    size_t first_count = dedupe_split(in_order ? a_text : b_text, first);
    size_t second_count = dedupe_split(in_order ? b_text : a_text, second);
    size_t shared = 0;
    int common = 0;
    for (size_t i = 0; i < first_count; i++) {
        for (size_t j = 0; j < second_count; j++) {
            bool close = dedupe_word_equal(first[i], second[j]) ||
                         (first[i].length >= 4 && dedupe_slips(first[i], second[j], 1) <= 1);
            if (close && !taken[j]) { /* of a slip and its word, the word is the commoner */
                int one = people_word_rarity(all, (swc_str){first[i].text, first[i].length});
                int two = people_word_rarity(all, (swc_str){second[j].text, second[j].length});
                common += one < two ? one : two;
                taken[j] = true;
                shared++;
                break;
            }
        }
    }
    size_t fewer = first_count < second_count ? first_count : second_count;
    *common_out = common / 2;
    return shared >= 2 && shared * 2 >= fewer ? DEDUPE_ADDRESS_SIMILAR : DEDUPE_ADDRESS_DIFFERENT;
}

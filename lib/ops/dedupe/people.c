/* Normalises rows into persons. Compares nothing; counting and shared numbers are in counts.c. */
#include "ops/dedupe/people.h"

#include "swc/hash.h"

#include <stdlib.h>
#include <string.h>

static const char *const column_names[DEDUPE_COLUMN_COUNT] = {
    [DEDUPE_STUDENT_ID] = "student_id",
    [DEDUPE_PERSONAL_ID] = "personal_id",
    [DEDUPE_FULL_NAME] = "full_name",
    [DEDUPE_BIRTH_DATE] = "birth_date",
    [DEDUPE_SEX] = "sex",
    [DEDUPE_GRADE] = "grade",
    [DEDUPE_CLASS] = "class",
    [DEDUPE_SCHOOL_CODE] = "school_code",
    [DEDUPE_SCHOOL_NAME] = "school_name",
    [DEDUPE_DISTRICT] = "district",
    [DEDUPE_COMMUNE] = "commune",
    [DEDUPE_ADDRESS] = "address",
    [DEDUPE_GUARDIAN_NAME] = "guardian_name",
    [DEDUPE_GUARDIAN_PHONE] = "guardian_phone",
    [DEDUPE_HOUSEHOLD_ID] = "household_id",
    [DEDUPE_CATEGORY] = "category",
    [DEDUPE_PRIORITY] = "priority",
    [DEDUPE_DEVICES_OWNED] = "devices_owned",
    [DEDUPE_NEEDS] = "needs",
    [DEDUPE_ORIGIN] = "origin",
};

void people_columns(const swc_table *table, size_t columns_out[DEDUPE_COLUMN_COUNT])
{
    for (int column = 0; column < DEDUPE_COLUMN_COUNT; column++) {
        columns_out[column] = swc_table_column(table, column_names[column]);
    }
}

swc_status people_bind(people *all, const swc_table *table, swc_error *error)
{
    people_columns(table, all->columns);
    if (all->columns[DEDUPE_FULL_NAME] == SIZE_MAX || all->columns[DEDUPE_BIRTH_DATE] == SIZE_MAX) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "luồng thiếu cột full_name hoặc birth_date; hãy đọc danh sách bằng "
                        "swc-validate -k students",
                        "the stream has no column full_name or birth_date; read the list with "
                        "swc-validate -k students");
    }
    all->texts.limit = UINT32_MAX - 1;
    return dedupe_letters_init(&all->letters) ? places_init(&all->places, error)
                                              : swc_fail_memory(error);
}

static uint64_t key_of(swc_str text)
{
    uint64_t key = text.length == 0 ? 0 : swc_hash64(text);
    return text.length > 0 && key == 0 ? 1 : key;
}

static uint32_t half_of(uint64_t key)
{
    uint32_t half = (uint32_t)(key ^ key >> 32);
    return half == 0 ? 1 : half;
}

static uint32_t key32_of(swc_str text)
{
    return text.length == 0 ? 0 : half_of(swc_hash64(text));
}

static bool is_digits(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    return text.length > 0;
}

static uint64_t number_of(swc_str digits)
{
    uint64_t number = 0;
    for (size_t i = 0; i < digits.length; i++) {
        number = number * 10 + (uint64_t)(digits.data[i] - '0');
    }
    return number;
}

static unsigned part(swc_str text, size_t start, size_t length)
{
    return (unsigned)number_of((swc_str){text.data + start, length});
}

bool people_id_agrees(swc_str id, uint8_t sex, unsigned year)
{
    if (id.length != 12 || !is_digits(id)) {
        return false;
    }
    unsigned century_sex = part(id, 3, 1);
    unsigned id_year = 1900 + century_sex / 2 * 100 + part(id, 4, 2);
    return century_sex <= 3 && (sex == 0 || (century_sex % 2 == 1) == (sex == 'F')) &&
           (year == 0 || id_year == year);
}

/* Numbers that are typed to fill a cell: one digit over and over behind the province, or a run. */
static bool is_placeholder(swc_str digits)
{
    bool same = true;
    bool run = true;
    for (size_t i = 1; i < digits.length && (same || run); i++) {
        int step = digits.data[i] - digits.data[i - 1];
        same = same && step == 0;
        run = run && (step == 1 || step == -9);
    }
    return same || run || number_of(digits) % 1000000 == 0;
}

/* What is known of a name's words. @return the sum of their digests: the same in any order, 0 for
 * no words */
static uint64_t know_words(people *all, const dedupe_name *name, known_word out[DEDUPE_WORDS],
                           uint32_t *letters_out)
{
    uint64_t sum = 0;
    *letters_out = 0;
    for (size_t i = 0; i < name->word_count; i++) {
        out[i] = words_know(&all->words, name->words[i]);
        sum += out[i].digest;
        *letters_out |= out[i].letters;
    }
    return name->word_count > 0 && sum == 0 ? 1 : sum;
}

/* The words as they sound, in any order. */
static uint32_t sound_key(const known_word *words, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += words[i].sound;
    }
    return half_of(sum);
}

static bool keep_text(people *all, const dedupe_name *name, uint32_t *place_out,
                      uint8_t *length_out)
{
    *place_out = (uint32_t)all->texts.length;
    *length_out = (uint8_t)name->length;
    return swc_buf_add(&all->texts, name->text, name->length);
}

static bool read_name(people *all, swc_str raw, person_row *person)
{
    dedupe_name name;
    if (!dedupe_fold_name(&all->letters, raw, &name) ||
        !keep_text(all, &name, &person->name_text, &person->name_length)) {
        return false;
    }
    if (name.word_count == 0) {
        return true;
    }
    known_word words[DEDUPE_WORDS];
    const known_word *given = &words[name.given];
    person->name = know_words(all, &name, words, &person->name_letters);
    person->sound = sound_key(words, name.word_count);
    person->given = half_of(given->digest);
    person->given_index = (uint8_t)name.given;
    person->given_marks = name.marks[name.given];
    person->given_letters = given->letters;
    person->surname = half_of(words[0].digest);
    person->last = half_of(words[name.word_count - 1].digest);
    person->flags |= name.clan_name ? PERSON_CLAN_NAME : 0;
    person->flags |= name.clan_name || (words[0].flags & WORD_SURNAME) != 0 ? PERSON_LOCAL_NAME : 0;
    person->flags |= (given->flags & WORD_GIVEN) != 0 ? PERSON_KNOWN_GIVEN : 0;
    if (!name.clan_name && name.word_count > 1 && (words[0].flags & WORD_KINH_SURNAME) != 0) {
        bool good =
            (given->flags & WORD_SYLLABLE) != 0 &&
            (!name.marked || dedupe_can_bear(name.words[name.given], name.tones[name.given]));
        person->flags |= good ? PERSON_SYLLABLE : PERSON_NO_SYLLABLE;
    }
    for (size_t i = 0; i < name.word_count && name.marked; i++) { /* sum: any order of words */
        uint32_t one = half_of(words[i].digest) ^ (name.marks[i] * UINT32_C(2654435761));
        person->marks += one * (one | 1);
    }
    person->marks += name.marked && person->marks == 0 ? 1 : 0;
    return true;
}

static bool read_guardian(people *all, swc_str raw, person_row *person)
{
    dedupe_name name;
    if (!dedupe_fold_name(&all->letters, raw, &name) ||
        !keep_text(all, &name, &person->guardian_text, &person->guardian_length)) {
        return false;
    }
    if (name.word_count > 0) {
        known_word words[DEDUPE_WORDS];
        person->guardian = know_words(all, &name, words, &person->guardian_letters);
        person->guardian_first = half_of(words[0].digest);
        person->guardian_last = half_of(words[name.word_count - 1].digest);
    }
    return true;
}

static bool read_address(people *all, swc_str raw, person_row *person)
{
    size_t start = all->texts.length;
    person->address_text = (uint32_t)start;
    if (raw.length == 0) {
        return true;
    }
    if (!dedupe_fold_text(&all->letters, raw, &all->texts)) {
        return false;
    }
    size_t length = all->texts.length - start;
    person->address = key_of((swc_str){all->texts.data + start, length});
    dedupe_word words[DEDUPE_WORDS];
    if (dedupe_split((swc_str){all->texts.data + start, length}, words) > 0) {
        person->house = key32_of((swc_str){words[0].text, words[0].length});
    }
    person->address_length = (uint16_t)(length > UINT16_MAX ? UINT16_MAX : length);
    return true;
}

static void read_birth(swc_str raw, person_row *person)
{
    if (raw.length < 4 || !is_digits((swc_str){raw.data, 4})) {
        return;
    }
    person->year = (uint16_t)part(raw, 0, 4);
    if (raw.length == 10 && is_digits((swc_str){raw.data + 5, 2}) &&
        is_digits((swc_str){raw.data + 8, 2})) {
        person->month = (uint8_t)part(raw, 5, 2);
        person->day = (uint8_t)part(raw, 8, 2);
    }
}

static void read_numbers(people *all, const swc_str cells[DEDUPE_COLUMN_COUNT], person_row *person)
{
    swc_str id = cells[DEDUPE_PERSONAL_ID];
    if (id.length > 0 && people_id_agrees(id, person->sex, person->year) && !is_placeholder(id)) {
        person->personal_id = number_of(id);
    } else if (id.length > 0) {
        all->shared.wrong_ids++;
    }
    swc_str code = cells[DEDUPE_STUDENT_ID];
    if (is_digits(code) && code.length <= 16 && code.length >= 4) {
        person->student_id =
            is_placeholder(code) ? 0 : number_of(code) | (uint64_t)code.length << 56;
        person->flags |= code.length == 10 ? PERSON_MOET_CODE : 0;
    } else if (code.length >= 4) {
        person->student_id = key_of(code) | UINT64_C(31) << 56;
    }
    swc_str phone = cells[DEDUPE_GUARDIAN_PHONE];
    if (is_digits(phone) && phone.length >= 8 && phone.length <= 15 && !is_placeholder(phone)) {
        person->phone = number_of(phone) + UINT64_C(1000000000000000) * phone.length;
    }
}

static swc_status read_places(people *all, const swc_str cells[DEDUPE_COLUMN_COUNT],
                              person_row *person, swc_error *error)
{
    swc_str district = cells[DEDUPE_DISTRICT];
    swc_status status = places_school(&all->places, &all->letters, cells[DEDUPE_SCHOOL_NAME],
                                      district, &person->school, error);
    if (person->school == 0) { /* the code may stand in one round only */
        person->school = key32_of(cells[DEDUPE_SCHOOL_CODE]);
    }
    if (status == SWC_OK) {
        status = places_class(&all->places, &all->letters, cells[DEDUPE_CLASS],
                              &person->school_class, error);
    }
    if (status == SWC_OK) {
        status = places_commune(&all->places, &all->letters, district, cells[DEDUPE_COMMUNE],
                                &person->commune, &person->commune_today, error);
    }
    return status;
}

swc_status people_read(people *all, const swc_str cells[DEDUPE_COLUMN_COUNT],
                       person_row *person_out, swc_error *error)
{
    person_row *one = person_out;
    bool good = true;
    *one = (person_row){0};
    swc_str sex = cells[DEDUPE_SEX];
    one->sex = swc_str_is(sex, "F") ? 'F' : swc_str_is(sex, "M") ? 'M' : 0;
    read_birth(cells[DEDUPE_BIRTH_DATE], one);
    swc_str grade = cells[DEDUPE_GRADE];
    one->grade = is_digits(grade) && grade.length <= 2 ? (uint8_t)number_of(grade) : 0;
    read_numbers(all, cells, one);
    good = read_name(all, cells[DEDUPE_FULL_NAME], one) &&
           read_guardian(all, cells[DEDUPE_GUARDIAN_NAME], one) &&
           read_address(all, cells[DEDUPE_ADDRESS], one);
    one->id_cell = key32_of(cells[DEDUPE_PERSONAL_ID]);
    one->code_cell = key32_of(cells[DEDUPE_STUDENT_ID]);
    one->household = key_of(cells[DEDUPE_HOUSEHOLD_ID]);
    one->category = key32_of(cells[DEDUPE_CATEGORY]);
    one->devices = key32_of(cells[DEDUPE_DEVICES_OWNED]);
    return good ? read_places(all, cells, one, error) : swc_fail_memory(error);
}

swc_status people_read_table(people *all, const swc_table *table, swc_error *error)
{
    all->count = table->row_count;
    all->all = calloc(all->count + 1, sizeof *all->all);
    if (all->all == NULL) {
        return swc_fail_memory(error);
    }
    swc_str *whole = malloc((table->column_count + 1) * sizeof *whole);
    swc_status status = whole == NULL ? swc_fail_memory(error) : SWC_OK;
    for (size_t row = 0; row < all->count && status == SWC_OK; row++) {
        swc_str cells[DEDUPE_COLUMN_COUNT];
        swc_table_row(table, row, whole);
        for (int column = 0; column < DEDUPE_COLUMN_COUNT; column++) {
            size_t place = all->columns[column];
            cells[column] = place == SIZE_MAX ? SWC_STR("") : whole[place];
        }
        status = people_read(all, cells, &all->all[row], error);
    }
    free(whole);
    return status;
}

void people_free(people *all)
{
    free(all->all);
    for (int field = 0; field < COUNTED_FIELDS; field++) {
        tally_free(&all->tallies[field]);
    }
    tally_free(&all->address_words);
    tally_free(&all->frequent);
    swc_buf_free(&all->texts);
    places_free(&all->places);
    *all = (people){0};
}

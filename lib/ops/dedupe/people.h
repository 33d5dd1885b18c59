/*
 * The rows of a students stream as columns of numbers: normalised once, compared many times.
 *
 * Ownership: swc people own their arrays and the folded texts; the tables are borrowed.
 *
 * A key is a 64-bit digest of a folded text (or the digits of a number); 0 means missing, and a
 * missing value never equals anything. Texts that must be compared letter by letter stay as folded
 * text. What many different people share (a placeholder ID, a teacher's phone) is made missing
 * here, and counted.
 */
#ifndef SWC_DEDUPE_PEOPLE_H
#define SWC_DEDUPE_PEOPLE_H

#include "ops/dedupe/fold.h"
#include "ops/dedupe/places.h"
#include "ops/dedupe/tally.h"
#include "ops/dedupe/words.h"
#include "swc/table.h"

/* The columns that are looked at, in their order in the stream. */
typedef enum dedupe_column {
    DEDUPE_STUDENT_ID,
    DEDUPE_PERSONAL_ID,
    DEDUPE_FULL_NAME,
    DEDUPE_BIRTH_DATE,
    DEDUPE_SEX,
    DEDUPE_GRADE,
    DEDUPE_CLASS,
    DEDUPE_SCHOOL_CODE,
    DEDUPE_SCHOOL_NAME,
    DEDUPE_DISTRICT,
    DEDUPE_COMMUNE,
    DEDUPE_ADDRESS,
    DEDUPE_GUARDIAN_NAME,
    DEDUPE_GUARDIAN_PHONE,
    DEDUPE_HOUSEHOLD_ID,
    DEDUPE_CATEGORY,
    DEDUPE_PRIORITY,
    DEDUPE_DEVICES_OWNED,
    DEDUPE_NEEDS,
    DEDUPE_ORIGIN,
    DEDUPE_COLUMN_COUNT,
} dedupe_column;

enum {
    PERSON_CLAN_NAME = 1,     /* the order of the name's words varies */
    PERSON_MOET_CODE = 2,     /* student_id is a 10-digit code */
    PERSON_ID_SHARED = 4,     /* many names carry this personal_id: no evidence */
    PERSON_PHONE_SHARED = 8,  /* many names carry this phone: no evidence */
    PERSON_LOCAL_NAME = 16,   /* begins with a family name of the country, or has Y or H' */
    PERSON_SYLLABLE = 32,     /* begins with a Vietnamese family name, and the given name can be */
    PERSON_NO_SYLLABLE = 64,  /* ... or cannot be Vietnamese: a slip */
    PERSON_KNOWN_GIVEN = 128, /* the given name is one that many children bear */
};

/* One row; 160 bytes without a hole, what most pairs fail on first. */
typedef struct person_row {
    uint64_t name;           /* the sorted words */
    uint64_t personal_id;    /* the 12 digits as a number; 0 when missing or wrong */
    uint64_t student_id;     /* digits and their count, or a digest */
    uint32_t given, surname; /* words: the given name, the first */
    uint32_t last;           /* ... the last */
    uint32_t guardian_first, guardian_last;
    uint32_t given_letters, name_letters; /* which of a-z they hold, one bit each */
    uint16_t year;
    uint8_t month, day; /* 0: unknown */
    uint8_t sex;        /* 'F', 'M' or 0 */
    uint8_t grade;      /* 0: unknown */
    uint8_t flags;
    uint8_t given_index;
    uint32_t id_cell; /* digests of the ID and (code_cell) the code as written, whatever they are */
    uint64_t guardian;
    uint64_t phone;
    uint64_t address;
    uint64_t household;
    uint32_t school, school_class, commune, commune_today;
    uint32_t category, devices; /* as written */
    uint32_t guardian_letters;
    uint32_t house;                                  /* first word of the address */
    uint32_t sound;                                  /* the sorted words as they sound */
    uint32_t marks;                                  /* of all words; 0: written without marks */
    uint32_t given_marks;                            /* of the given name's word */
    uint32_t name_text, guardian_text, address_text; /* places in people.texts */
    uint16_t address_length;
    uint8_t name_length, guardian_length;
    uint32_t code_cell;
} person_row;

/* What is counted over the rows. */
enum people_counted {
    COUNTED_NAME,
    COUNTED_GIVEN,
    COUNTED_BIRTH,
    COUNTED_GUARDIAN,
    COUNTED_PHONE,
    COUNTED_ADDRESS,
    COUNTED_HOUSEHOLD,
    COUNTED_SCHOOL,
    COUNTED_COMMUNE,
    COUNTED_CATEGORY,
    COUNTED_DEVICES,
    COUNTED_FIELDS,
};

/* Rarity of a person's values in centibits, for one round of linking. */
typedef struct row_rarity {
    int16_t bits[COUNTED_FIELDS];
} row_rarity;

typedef struct shared_numbers {
    size_t id_count, id_rows;       /* IDs that are nobody's, and the rows that carry them */
    size_t phone_count, phone_rows; /* phones of many */
    size_t wrong_ids;               /* IDs that contradict sex or birth date, or are no ID */
} shared_numbers;

enum { SMALL_COUNTS = 4096, LARGE_COUNTS = 256 };

/* A birth date of more than one row in COMMON_PART, and of no few, tells nobody apart. */
enum { COMMON_PART = 50, COMMON_LEAST = 1000 };

typedef struct people {
    dedupe_letters letters;
    size_t columns[DEDUPE_COLUMN_COUNT]; /* place in the table or SIZE_MAX */
    person_row *all;                     /* [count] */
    size_t count;
    swc_buf texts;
    place_reader places;
    known_words words;
    tally_table frequent; /* numbers that more rows carry than may share one: few */
    shared_numbers shared;
    tally_table tallies[COUNTED_FIELDS];
    tally_table address_words;
    size_t counted; /* rows in the tallies */
    size_t
        local_names; /* ... whose name begins with a family name of the country, or has Y or H' */
    int all_bits;    /* 100 * log2(rows counted) */
    int person_bits; /* ... of at least DEDUPE_LEAST_ROWS */
    int prior;       /* centibits */
    bool foreign;    /* few names are of the country: a given name has no known place */
    uint64_t common_births[COMMON_PART]; /* keys as counted, ascending, then zeros */
    int16_t small_log2[SMALL_COUNTS];
    struct known_log2 {
        uint64_t count;
        int bits;
    } large_log2[LARGE_COUNTS]; /* what was worked out before */
} people;

/** Places of the columns in a table, SIZE_MAX for absent ones. */
void people_columns(const swc_table *table, size_t columns_out[DEDUPE_COLUMN_COUNT]);
/** Find the columns. SWC_ERR_USAGE when full_name or birth_date is absent. */
swc_status people_bind(people *all, const swc_table *table, swc_error *error);
/** Normalise one row given as the cells of its columns. */
swc_status people_read(people *all, const swc_str cells[DEDUPE_COLUMN_COUNT],
                       person_row *person_out, swc_error *error);
/** Normalise every row of the table. */
swc_status people_read_table(people *all, const swc_table *table, swc_error *error);
struct near_filter;

/** Mark the numbers that many different people carry, over the rows given.
 *  @param near  only numbers it has, in a list marked before; NULL: all, and which of them are
 *               frequent is remembered: in later rounds no number becomes so
 *  @param changed_out  [count] set to 1 for rows whose marks changed, or NULL */
swc_status people_mark_shared(people *all, const uint32_t *rows, size_t row_count,
                              const struct near_filter *near, uint8_t *changed_out,
                              swc_error *error);
/** Whether enough rows carried the number that it may be one of many. */
bool people_is_frequent(const people *all, bool phone, uint64_t number);
/** How many numbers and rows among these are marked, into all->shared. */
swc_status people_count_shared(people *all, const uint32_t *rows, size_t row_count,
                               swc_error *error);
/** Count the values of these rows, and no others. O(rows). */
swc_status people_count(people *all, const uint32_t *rows, size_t row_count, swc_error *error);
/** Add a person to the counts (change 1) or take it out (-1). @return false when memory ends */
bool people_recount(people *all, const person_row *person, int change);
/** The prior and what else follows from the counts as they stand: call it after changes. The list's
 *  names are foreign when fewer than a fifth of them are known as of the country. */
void people_settle_counts(people *all);
/** Rarities of a person's values by the counts as they stand. About 100 ns. */
void people_rarity(people *all, const person_row *person, row_rarity *out);
/** Fetch what people_rarity will ask for, before its turn. */
void people_prefetch(const people *all, const person_row *person);
/** Whether a 12-digit ID agrees with sex and birth date as far as they are known. */
bool people_id_agrees(swc_str personal_id, uint8_t sex, unsigned year);
/** Rarity of a word of an address, in centibits. */
int people_word_rarity(const people *all, swc_str word);
void people_free(people *all);

/** The key by which birth dates are counted; 0: no year. */
static inline uint64_t person_birth(const person_row *person)
{
    return person->year == 0
               ? 0
               : (uint64_t)person->year << 16 | (uint64_t)person->month << 8 | person->day;
}

/** Whether the birth date is one of people.common_births. */
static inline bool person_birth_is_common(const people *all, const person_row *person)
{
    uint64_t birth = person_birth(person);
    for (size_t i = 0; i < COMMON_PART && all->common_births[i] != 0; i++) {
        if (all->common_births[i] == birth) {
            return true;
        }
    }
    return false;
}

static inline uint64_t person_id(const person_row *person)
{
    return (person->flags & PERSON_ID_SHARED) != 0 ? 0 : person->personal_id;
}

static inline uint64_t person_phone(const person_row *person)
{
    return (person->flags & PERSON_PHONE_SHARED) != 0 ? 0 : person->phone;
}

static inline swc_str people_text(const people *all, uint32_t place, size_t length)
{
    return (swc_str){all->texts.data + place, length};
}

#endif

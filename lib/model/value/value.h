/*
 * One cell, read as one column: the canonical text, and what had to be said about it.
 *
 * Ownership: a value's text is a slice of the cell itself when that was canonical already, else
 * it lives in the reader's row memory until swc_value_reader_next_row. So the values of one row
 * stay together; nothing is allocated for a clean cell.
 *
 * Knows columns, words and units; knows nothing of rows, headers or files. Facts that only the
 * whole column can tell (date order, unit of money) come in as swc_column_facts; what only the
 * whole row can tell is in rules/rules.h.
 */
#ifndef SWC_MODEL_VALUE_VALUE_H
#define SWC_MODEL_VALUE_VALUE_H

#include "io/reader.h"
#include "model/units/units.h"
#include "swc/kind.h"
#include "swc/memory.h"

#include <stddef.h>
#include <string.h>

typedef enum swc_date_order {
    SWC_DATE_DMY = 0,  /**< the Vietnamese order: the default */
    SWC_DATE_MDY,      /**< --date-order mdy */
    SWC_DATE_YMD,      /**< --date-order ymd */
    SWC_DATE_DOUBTFUL, /**< month/day is proven for some: what could be either is date-ambiguous */
} swc_date_order;

typedef struct swc_column_facts {
    swc_date_order date_order;
    bool typed_dates_swapped; /**< typed dates come from day/month swapped by Excel: ambiguous */
    int64_t unit;             /**< multiplier from the heading: 1 (or 0), 1000, 1000000 */
    bool point_is_decimal;    /**< money: some cell of the column has 1.5, so 1.500 is not sure */
    bool has_codes;    /**< words: some cell of the column is a figure like 2, so 1 is no yes */
    const char *as_of; /**< YYYY-MM-DD or NULL: date-future compares with it */
    bool date_1904;
    swc_unit province; /**< from the title or a column, or SWC_UNIT_NONE: for districts.
                            0 is a province too: set it. */
} swc_column_facts;

/** DMY, unit 1, no as_of, no province. */
swc_column_facts swc_column_facts_default(void);

/** What the date cells of one column show; fed on the first reading. Zero-initialise. */
typedef struct swc_date_tally {
    size_t only_dmy, only_mdy, either; /**< text dates; 05/05 counts for none of them */
    size_t typed_low, typed_high;      /**< typed dates with day <= 12, day > 12 */
} swc_date_tally;

void swc_date_tally_add(swc_date_tally *tally, const swc_cell *cell);
/** Set date_order and typed_dates_swapped by SPEC 5, for a column without --date-order. */
void swc_date_tally_decide(const swc_date_tally *tally, swc_column_facts *facts);

/** What the cells under a bare "Mã định danh" are; fed on the first reading. Zero-initialise. */
typedef struct swc_id_tally {
    size_t student, personal, other;
} swc_id_tally;

void swc_id_tally_add(swc_id_tally *tally, const swc_cell *cell);
/** SWC_TYPE_STUDENT_ID or SWC_TYPE_PERSONAL_ID when at least two thirds of the values that are
 *  either are so; SWC_TYPE_TEXT for a true mix (header-ambiguous). No values: PERSONAL_ID. */
swc_type swc_id_tally_decide(const swc_id_tally *tally);

typedef struct swc_finding {
    swc_issue_code code;
    const char *detail_vi; /**< {1} of the sentence, or NULL; static */
    const char *detail_en;
} swc_finding;

enum { SWC_MAX_FINDINGS = 8 };

typedef struct swc_value {
    swc_str text; /**< canonical; empty when bad, dropped or blank */
    uint32_t finding_count;
    bool bad;    /**< an error was found: the row is to be rejected */
    bool is_sum; /**< form: the cell was nothing but money, "Tiền mặt 20 triệu đồng" */
    bool uncertain_owner;  /**< devices_owned: a broken, shared or borrowed device was named */
    uint8_t id_length;     /**< personal_id: 11 when a leading 0 seems lost and rules/rules.h must
                              decide;     `text` then holds the 11 digits */
    uint16_t count;        /**< a thing: 20 of "20 máy tính bảng"; 0: none stated */
    uint8_t priority;      /**< category: 1, 2 or 3 when the cell held that bare figure; else 0 */
    uint8_t figure_levels; /**< level: what bare figures named ("1"), which rules/rules.h holds
                              against the school's name; 0: words did */
    swc_finding findings[SWC_MAX_FINDINGS]; /**< last: clean values touch one cache line */
} swc_value;

/** A value of no cell. The findings stay as they are: none counts. */
static inline void swc_value_clear(swc_value *value)
{
    memset(value, 0, offsetof(swc_value, findings));
}

typedef struct swc_value_reader swc_value_reader;

swc_status swc_value_reader_new(swc_value_reader **out, swc_error *error);
/** Begin a row: the texts of earlier values are gone. */
void swc_value_reader_next_row(swc_value_reader *reader);
/**
 * Read one cell. A blank cell gives an empty text and no finding (whether it is required is the
 * caller's question). A bad value of a droppable column gives cell-dropped and is not bad.
 * @param column  an element of swc_kind_columns
 * @param facts   NULL: swc_column_facts_default
 * @return SWC_OK or SWC_ERR_MEMORY
 */
swc_status swc_value_read(swc_value_reader *reader, const swc_column *column, const swc_cell *cell,
                          const swc_column_facts *facts, swc_value *value_out, swc_error *error);
/** Whether a text, not empty, is what its type would write, for the types where that is quickly
 * seen: swc_value_read of a text cell without flags would give it back with no finding. */
bool swc_value_is_canonical(const swc_value_reader *reader, const swc_column *column, swc_str text,
                            const swc_column_facts *facts);
/** As swc_value_read, of a cell that is not empty, has a value and is not canonical, into a clear
 *  value. */
swc_status swc_value_read_other(swc_value_reader *reader, const swc_column *column,
                                const swc_cell *cell, const swc_column_facts *facts,
                                swc_value *value_out, swc_error *error);
/** The units behind district and commune; borrowed. */
swc_units *swc_value_reader_units(swc_value_reader *reader);
/** Row memory: a copy that lives until the next row; data NULL when memory ends. */
swc_str swc_value_reader_keep(swc_value_reader *reader, swc_str text);
void swc_value_reader_free(swc_value_reader *reader);

/** Append a finding; an error sets `bad` and empties the text. Beyond SWC_MAX_FINDINGS the last
 *  one is replaced when the new one is an error. */
void swc_value_find(swc_value *value, swc_issue_code code, const char *detail_vi,
                    const char *detail_en);
/** Whether this is all that was found, but for spaces and marks put right; SWC_ISSUE_COUNT: whether
 *  nothing else was. */
bool swc_value_has_only(const swc_value *value, swc_issue_code code);

/** Marks by which a clerk says "as above": '"', ",,", "-nt-", "như trên". */
typedef enum swc_ditto {
    SWC_DITTO_NOT = 0,
    SWC_DITTO_OR_WORD, /**< "NT": a nursery class or a boarder too, where such words stand */
    SWC_DITTO,
} swc_ditto;

enum { SWC_DITTO_BYTES = 24 }; /* "- như dòng trên -" */

/** Whether a text that begins so may be one: tells nearly all others apart. */
static inline bool swc_may_be_ditto(char first)
{
    static const uint64_t marks =
        1ULL << '"' | 1ULL << '\'' | 1ULL << ',' | 1ULL << '-' | 1ULL << '/' | 1ULL << ' ';
    unsigned byte = (unsigned char)first;
    return byte < 64 ? (marks >> byte & 1) != 0
                     : (byte | 0x20) == 'n' || byte == 0xE2 || byte == 0xE3;
}
swc_ditto swc_ditto_of(swc_str text);

/** An error of a workbook, which leaves it as words where it is saved as text: "#N/A". */
bool swc_value_is_error(const swc_cell *cell);

#endif

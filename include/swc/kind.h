/**
 * @file
 * The seven kinds of data and their columns (SPEC 4), as tables.
 *
 * Ownership: static data; nothing to free.
 */
#ifndef SWC_KIND_H
#define SWC_KIND_H

#include "swc/status.h"

typedef enum swc_kind {
    SWC_STUDENTS,
    SWC_DEVICES,
    SWC_DONATIONS,
    SWC_SCHOOLS,
    SWC_COVERAGE,
    SWC_HANDOVERS,
    SWC_PLATFORMS,
    SWC_KIND_COUNT,
    SWC_KIND_NONE = SWC_KIND_COUNT,
} swc_kind;

/** How a cell is read and checked; the order is of no meaning. */
typedef enum swc_type {
    SWC_TYPE_TEXT,        /**< NFC, trimmed, single spaces */
    SWC_TYPE_NAME,        /**< a person's name: text that is never rewritten further */
    SWC_TYPE_CODE,        /**< an identifier without inner meaning (device_id, school_code, ...) */
    SWC_TYPE_DATE,        /**< YYYY-MM-DD */
    SWC_TYPE_BIRTH_DATE,  /**< YYYY-MM-DD, or YYYY when only the year is known */
    SWC_TYPE_INTEGER,     /**< within [minimum, maximum] */
    SWC_TYPE_DECIMAL,     /**< point, at most 2 places, within [minimum, maximum] */
    SWC_TYPE_MONEY,       /**< integer đồng */
    SWC_TYPE_ENUM,        /**< one ASCII word of the list */
    SWC_TYPE_ENUM_LIST,   /**< words of the list joined by '+' in the list's order */
    SWC_TYPE_PHONE,       /**< digits from 0 */
    SWC_TYPE_STUDENT_ID,  /**< 10 digits */
    SWC_TYPE_PERSONAL_ID, /**< 12 digits */
    SWC_TYPE_IMEI,        /**< 15 digits with a Luhn check digit */
    SWC_TYPE_DISTRICT,    /**< recognised unit, in one spelling */
    SWC_TYPE_COMMUNE,     /**< recognised unit, or kept as written */
    SWC_TYPE_CLASS,       /**< class name as written: 5A1, 10/3, Lá 2 */
    SWC_TYPE_EARMARK,     /**< key=value joined by ';' in the order of SPEC 4 */
    SWC_TYPE_ORIGIN,      /**< source!sheet!row */
} swc_type;

typedef struct swc_word {
    const char *word; /**< ASCII, as in the stream */
    const char *vi;   /**< as on a form */
    const char *en;
} swc_word;

typedef struct swc_column {
    const char *name;
    swc_type type;
    bool required;
    bool droppable;           /**< a bad value is dropped with cell-dropped instead of an error */
    const swc_word *words;    /**< ENUM, ENUM_LIST: ends with a NULL word */
    int64_t minimum, maximum; /**< INTEGER, MONEY; DECIMAL in hundredths */
    const char *vi;           /**< usual heading */
    const char *en;
} swc_column;

SWC_API const char *swc_kind_name(swc_kind kind);
/** SWC_KIND_NONE for an unknown word. */
SWC_API swc_kind swc_kind_of(swc_str name);
SWC_API const swc_column *swc_kind_columns(swc_kind kind, size_t *count_out);
/** Index of a column in its kind, or SIZE_MAX. */
SWC_API size_t swc_kind_column(swc_kind kind, swc_str name);
/** Label of an enum word in a language; the word itself when the list does not have it. */
SWC_API swc_str swc_word_label(const swc_word *words, swc_str word, swc_lang lang);
/** The device types of SPEC 4 (with sim last), and the school levels, ended by a NULL word. */
SWC_API const swc_word *swc_device_types(void);
SWC_API const swc_word *swc_levels(void);
SWC_API const swc_word *swc_categories(void);

#endif

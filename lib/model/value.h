/*
 * One cell, read as one column: the canonical text, and what had to be said about it.
 *
 * Ownership: the value's text lives in the reader's buffer until the next call.
 *
 * Knows columns, words and units; knows nothing of rows, headers or files. Facts that only the
 * whole column can tell (date order, unit of money) come in as swc_column_facts.
 */
#ifndef SWC_MODEL_VALUE_H
#define SWC_MODEL_VALUE_H

#include "io/reader.h"
#include "swc/kind.h"
#include "swc/memory.h"

typedef enum swc_date_order {
    SWC_DATE_DMY = 0, /**< the Vietnamese order: the default */
    SWC_DATE_MDY,     /**< the column holds dates possible only as month/day */
    SWC_DATE_YMD,
    SWC_DATE_DOUBTFUL, /**< both orders are proven: what could be either is date-ambiguous */
} swc_date_order;

typedef struct swc_column_facts {
    swc_date_order date_order;
    bool typed_dates_swapped; /**< typed dates come from day/month swapped by Excel: ambiguous */
    int64_t unit;             /**< multiplier from the heading: 1 (or 0), 1000, 1000000 */
    const char *as_of;        /**< YYYY-MM-DD or NULL: date-future compares with it */
    bool date_1904;
} swc_column_facts;

typedef struct swc_finding {
    swc_issue_code code;
    const char *detail_vi; /**< {1} of the sentence, or NULL; static or in the reader's buffer */
    const char *detail_en;
} swc_finding;

enum { SWC_MAX_FINDINGS = 8 };

typedef struct swc_value {
    swc_str text; /**< canonical; empty when bad, dropped or blank */
    swc_finding findings[SWC_MAX_FINDINGS];
    size_t finding_count;
    bool bad;             /**< an error was found: the row is to be rejected */
    bool uncertain_owner; /**< devices_owned: a broken, shared or borrowed device was named */
} swc_value;

typedef struct swc_value_reader swc_value_reader;

swc_status swc_value_reader_new(swc_value_reader **out, swc_error *error);
/**
 * Read one cell. A blank cell gives an empty text and no finding (whether it is required is the
 * caller's question). A bad value of a droppable column gives cell-dropped and is not bad.
 * @return SWC_OK or SWC_ERR_MEMORY
 */
swc_status swc_value_read(swc_value_reader *reader, const swc_column *column, const swc_cell *cell,
                          const swc_column_facts *facts, swc_value *value_out, swc_error *error);
void swc_value_reader_free(swc_value_reader *reader);

#endif

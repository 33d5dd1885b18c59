/*
 * Private to the files of value/: one cell on its way to a canonical text, and the readers of each
 * type.
 *
 * Ownership: a task borrows everything for the time of one swc_value_read.
 */
#ifndef SWC_MODEL_VALUE_TASK_H
#define SWC_MODEL_VALUE_TASK_H

#include "model/value/value.h"
#include "model/words/words.h"
#include "text/plain_text.h"

enum { SWC_VALUE_KEY_BYTES = 512 };

typedef struct swc_value_task {
    swc_value_reader *reader;
    const swc_column *column;
    swc_vocabulary vocabulary;
    const swc_cell *cell;
    const swc_column_facts *facts;
    swc_str text;     /* cleaned: NFC, single spaces, trimmed, no control characters */
    swc_value *value; /* its text is empty until the type's reader sets it */
    swc_error *error;
} swc_value_task;

/* Read the cleaned text of a cell that is not blank. SWC_ERR_MEMORY only. */
typedef swc_status swc_value_type_reader(swc_value_task *task);

swc_value_type_reader swc_value_read_text;
swc_value_type_reader swc_value_read_code;
swc_value_type_reader swc_value_read_class;
swc_value_type_reader swc_value_read_earmark;
swc_value_type_reader swc_value_read_date;
/* The same where the text is day, month and year as `numbers` (swc_date_take_usual). */
swc_status swc_value_read_usual_date(swc_value_task *task, const int numbers[3]);
swc_value_type_reader swc_value_read_integer;
swc_value_type_reader swc_value_read_decimal;
swc_value_type_reader swc_value_read_money;
swc_value_type_reader swc_value_read_phone;
swc_value_type_reader swc_value_read_student_id;
swc_value_type_reader swc_value_read_personal_id;
swc_value_type_reader swc_value_read_imei;
swc_value_type_reader swc_value_read_enum;
swc_value_type_reader swc_value_read_list;
swc_value_type_reader swc_value_read_district;

/* Set task->text, with findings for what was repaired or is lost. SWC_ERR_MEMORY only. */
swc_status swc_value_clean(swc_value_task *task);
/* Whether there is nothing to clean and nothing to ask about. */
bool swc_value_is_clean(swc_str text);
/* Two buffers for the time of one call. */
swc_buf *swc_value_scratch(swc_value_reader *reader, int which);

/* Set the text: the cell's own bytes when they are the same, else a copy in row memory. */
swc_status swc_value_set(swc_value_task *task, const char *text, size_t length);
/* swc_school_levels, remembered by name: the pupils of a school are many. */
unsigned swc_value_school_levels(swc_value_reader *reader, swc_str school_name);
/* swc_grade_levels, worked out once. */
unsigned swc_value_grade_levels(const swc_value_reader *reader, int grade);
/* Row memory of that size, or NULL. */
char *swc_value_room(swc_value_reader *reader, size_t size_bytes);
const swc_words *swc_value_words(const swc_value_reader *reader);
/* How the words of a column are read. */
swc_vocabulary swc_value_vocabulary(const swc_value_reader *reader, const swc_column *column);
/* The quick check for text that needs no cleaning. */
const swc_plain_check *swc_value_plain_check(const swc_value_reader *reader);
/* The words of an enum column in one language, "a, b, c": static for the reader's life. */
const char *swc_value_choices(const swc_value_task *task, swc_lang lang);
/* Whether the words mean "there is none": "không có", "N/A", "-". */
bool swc_value_is_nothing(swc_str text);
/* Key of the text, with " , " between the parts of a list. false: too long. */
bool swc_value_make_key(swc_str text, bool list, char key[SWC_VALUE_KEY_BYTES]);
/* gift.c: "Laptop, SIM" where one thing is asked for. */
bool swc_value_names_two_things(const swc_value_task *task);
/* "Tiền mặt 20 triệu đồng", "5.000.000đ": nothing but a sum. */
bool swc_value_is_sum_of_money(swc_str text);
/* "5 laptop" of "Ủng hộ 5 laptop"; where it must be counted, a text that counts nothing stays. */
swc_str swc_value_cut_giving(swc_str text, bool counted);

/* Whether it is the round of a handover, whose "Đợt 1" a title gives as "1". */
bool swc_value_is_round(const swc_column *column);

/* Columns that rules between cells look at, found by name once. */
typedef enum swc_rule_column {
    SWC_RULE_PERSONAL_ID,
    SWC_RULE_BIRTH_DATE,
    SWC_RULE_SEX,
    SWC_RULE_LEVEL,
    SWC_RULE_GRADE,
    SWC_RULE_CLASS,
    SWC_RULE_SCHOOL_NAME,
    SWC_RULE_DISTRICT,
    SWC_RULE_COMMUNE,
    SWC_RULE_CATEGORY,
    SWC_RULE_PRIORITY,
    SWC_RULE_DEVICES_OWNED,
    SWC_RULE_NEEDS,
    SWC_RULE_SURVEY_DATE,
    SWC_RULE_ENTRY,
    SWC_RULE_TYPE,
    SWC_RULE_FORM,
    SWC_RULE_ITEM,
    SWC_RULE_QUANTITY,
    SWC_RULE_AMOUNT,
    SWC_RULE_STATUS,
    SWC_RULE_COVERED_DATE,
    SWC_RULE_FROM_DATE,
    SWC_RULE_TO_DATE,
    SWC_RULE_COLUMN_COUNT,
} swc_rule_column;

/* [SWC_RULE_COLUMN_COUNT] their indexes in a kind, or SIZE_MAX. */
const size_t *swc_value_rule_columns(const swc_value_reader *reader, swc_kind kind);

/* The official name of an ethnic group in key form of any spelling, or NULL. */
const char *swc_ethnic_group(const char *key);
/* Whether the text is such a name already. */
bool swc_is_ethnic_name(swc_str text);

/* text.c: "x" where a name is asked for. */
bool swc_value_is_lone_mark(const swc_column *column, swc_str text);

/** boxes.c: a cell of boxes to tick. */
typedef enum swc_boxes {
    SWC_BOXES_NOT,    /**< no empty box in it */
    SWC_BOXES_READ,   /**< `chosen` is what is ticked; empty: nothing is */
    SWC_BOXES_UNSURE, /**< ticks and crosses, or words without a box */
} swc_boxes;

/** spelled.c: "03 (ba) cái" in its figures and its words. */
typedef struct swc_spelled {
    char figures[SWC_VALUE_KEY_BYTES];
    size_t length;
    char words[SWC_VALUE_KEY_BYTES]; /**< in key form, without units */
} swc_spelled;

/** false: no words in brackets. */
bool swc_value_cut_spelled(swc_str text, swc_spelled *out);
/** Whether the words say this number; they do too when only a unit stood there. SWC_ERR_MEMORY. */
swc_status swc_value_is_spelled(swc_value_task *task, const swc_spelled *spelled, int64_t number,
                                bool *same_out);

swc_boxes swc_boxes_read(swc_str text, char chosen[SWC_VALUE_KEY_BYTES]);

#endif

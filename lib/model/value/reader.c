/* What the readers of cells share: words, units, plans of columns, the memory of a row, and how a
 * value gets its text and its findings. Reads no cell. */
#include "model/school.h"
#include "model/value/task.h"

#include "base/memo.h"
#include "base/put_text.h"
#include "text/plain_text.h"

#include <stdlib.h>
#include <string.h>

enum {
    ROW_BYTES = 16 << 10,
    ROW_LIMIT_BYTES = 64 << 20,
    CHOICES_BYTES = 320,
    SCHOOL_SLOTS = 4096,
    GRADES = 12
};

/* What is known of a column before its first cell. */
typedef struct column_plan {
    swc_vocabulary vocabulary;
    char choices[2][CHOICES_BYTES]; /* [SWC_VI|SWC_EN]; empty for other types */
} column_plan;

struct swc_value_reader {
    swc_words *words;
    swc_units *units;
    const swc_column *columns[SWC_KIND_COUNT];
    size_t column_counts[SWC_KIND_COUNT];
    column_plan *plans[SWC_KIND_COUNT];
    size_t rule_columns[SWC_KIND_COUNT][SWC_RULE_COLUMN_COUNT];
    char *row; /* [ROW_BYTES] */
    size_t row_used;
    swc_arena overflow; /* when one row needs more than that */
    swc_plain_check plain;
    swc_buf scratch, scratch2;
    swc_memo school_levels;
    unsigned grade_levels[GRADES + 1];
};

static void make_choices(const swc_column *column, column_plan *plan)
{
    for (int lang = 0; lang < 2; lang++) {
        size_t length = 0;
        for (const swc_word *word = column->words; word->word != NULL; word++) {
            const char *label = lang == SWC_VI ? word->vi : word->en;
            size_t size = strlen(label);
            if (length + size + 3 > CHOICES_BYTES) {
                break;
            }
            if (length > 0) {
                memcpy(plan->choices[lang] + length, ", ", 2);
                length += 2;
            }
            memcpy(plan->choices[lang] + length, label, size);
            length += size;
        }
        plan->choices[lang][length] = '\0';
    }
}

static void find_rule_columns(swc_value_reader *reader)
{
    static const char *const names[] = {
        [SWC_RULE_PERSONAL_ID] = "personal_id",
        [SWC_RULE_BIRTH_DATE] = "birth_date",
        [SWC_RULE_SEX] = "sex",
        [SWC_RULE_LEVEL] = "level",
        [SWC_RULE_GRADE] = "grade",
        [SWC_RULE_CLASS] = "class",
        [SWC_RULE_SCHOOL_NAME] = "school_name",
        [SWC_RULE_DISTRICT] = "district",
        [SWC_RULE_COMMUNE] = "commune",
        [SWC_RULE_CATEGORY] = "category",
        [SWC_RULE_PRIORITY] = "priority",
        [SWC_RULE_DEVICES_OWNED] = "devices_owned",
        [SWC_RULE_NEEDS] = "needs",
        [SWC_RULE_SURVEY_DATE] = "survey_date",
        [SWC_RULE_ENTRY] = "entry",
        [SWC_RULE_TYPE] = "type",
        [SWC_RULE_FORM] = "form",
        [SWC_RULE_ITEM] = "item",
        [SWC_RULE_QUANTITY] = "quantity",
        [SWC_RULE_AMOUNT] = "amount_vnd",
        [SWC_RULE_STATUS] = "status",
        [SWC_RULE_COVERED_DATE] = "covered_date",
        [SWC_RULE_FROM_DATE] = "from_date",
        [SWC_RULE_TO_DATE] = "to_date",
    };
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        for (size_t i = 0; i < SWC_RULE_COLUMN_COUNT; i++) {
            reader->rule_columns[kind][i] = swc_kind_column((swc_kind)kind, swc_str_of(names[i]));
        }
    }
}

const size_t *swc_value_rule_columns(const swc_value_reader *reader, swc_kind kind)
{
    return reader->rule_columns[kind];
}

static bool make_plans(swc_value_reader *reader)
{
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        size_t count = 0;
        reader->columns[kind] = swc_kind_columns((swc_kind)kind, &count);
        reader->column_counts[kind] = count;
        reader->plans[kind] = calloc(count, sizeof *reader->plans[kind]);
        if (reader->plans[kind] == NULL) {
            return false;
        }
        for (size_t i = 0; i < count; i++) {
            const swc_column *column = &reader->columns[kind][i];
            reader->plans[kind][i].vocabulary = swc_words_of(column, (swc_kind)kind);
            if (column->words != NULL) {
                make_choices(column, &reader->plans[kind][i]);
            }
        }
    }
    return true;
}

swc_status swc_value_reader_new(swc_value_reader **out, swc_error *error)
{
    swc_value_reader *reader = calloc(1, sizeof *reader);
    *out = NULL;
    if (reader == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&reader->overflow, ROW_LIMIT_BYTES);
    reader->school_levels.slot_count = SCHOOL_SLOTS;
    for (int grade = 1; grade <= GRADES; grade++) {
        reader->grade_levels[grade] = swc_grade_levels(grade);
    }
    swc_plain_check_init(&reader->plain);
    find_rule_columns(reader);
    reader->row = malloc(ROW_BYTES);
    swc_status status =
        reader->row == NULL || !make_plans(reader) ? swc_fail_memory(error) : SWC_OK;
    if (status == SWC_OK) {
        status = swc_words_new(&reader->words, error);
    }
    if (status == SWC_OK) {
        status = swc_units_new(&reader->units, error);
    }
    if (status != SWC_OK) {
        swc_value_reader_free(reader);
        return status;
    }
    *out = reader;
    return SWC_OK;
}

void swc_value_reader_free(swc_value_reader *reader)
{
    if (reader == NULL) {
        return;
    }
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        free(reader->plans[kind]);
    }
    swc_words_free(reader->words);
    swc_units_free(reader->units);
    free(reader->row);
    swc_arena_free(&reader->overflow);
    swc_memo_free(&reader->school_levels);
    swc_buf_free(&reader->scratch);
    swc_buf_free(&reader->scratch2);
    free(reader);
}

void swc_value_reader_next_row(swc_value_reader *reader)
{
    reader->row_used = 0;
    if (reader->overflow.used_bytes > 0) {
        swc_arena_free(&reader->overflow);
    }
}

char *swc_value_room(swc_value_reader *reader, size_t size_bytes)
{
    if (size_bytes <= ROW_BYTES - reader->row_used) {
        char *room = reader->row + reader->row_used;
        reader->row_used += size_bytes;
        return room;
    }
    return swc_arena_take_bytes(&reader->overflow, size_bytes);
}

swc_str swc_value_reader_keep(swc_value_reader *reader, swc_str text)
{
    return swc_put_text(swc_value_room(reader, text.length + 1), text);
}

unsigned swc_value_grade_levels(const swc_value_reader *reader, int grade)
{
    return grade >= 1 && grade <= GRADES ? reader->grade_levels[grade] : 0;
}

unsigned swc_value_school_levels(swc_value_reader *reader, swc_str school_name)
{
    const swc_memo_slot *known = swc_memo_get(&reader->school_levels, school_name);
    if (known != NULL) {
        return known->number;
    }
    unsigned mask = 0;
    swc_school_levels(school_name, &mask);
    swc_memo_put(&reader->school_levels, school_name, (swc_str){NULL, 0}, mask);
    return mask;
}

const swc_plain_check *swc_value_plain_check(const swc_value_reader *reader)
{
    return &reader->plain;
}

swc_buf *swc_value_scratch(swc_value_reader *reader, int which)
{
    return which == 0 ? &reader->scratch : &reader->scratch2;
}

swc_units *swc_value_reader_units(swc_value_reader *reader)
{
    return reader->units;
}

const swc_words *swc_value_words(const swc_value_reader *reader)
{
    return reader->words;
}

/* ---- columns ---- */

static const column_plan *find_plan(const swc_value_reader *reader, const swc_column *column)
{
    static const column_plan no_plan = {.vocabulary = SWC_WORDS_NONE};
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        uintptr_t first = (uintptr_t)reader->columns[kind];
        uintptr_t at = (uintptr_t)column;
        if (at >= first && at < first + reader->column_counts[kind] * sizeof *column) {
            return &reader->plans[kind][column - reader->columns[kind]];
        }
    }
    return &no_plan;
}

swc_vocabulary swc_value_vocabulary(const swc_value_reader *reader, const swc_column *column)
{
    return find_plan(reader, column)->vocabulary;
}

const char *swc_value_choices(const swc_value_task *task, swc_lang lang)
{
    return find_plan(task->reader, task->column)->choices[lang];
}

swc_column_facts swc_column_facts_default(void)
{
    return (swc_column_facts){.unit = 1, .province = SWC_UNIT_NONE};
}

/* ---- findings ---- */

void swc_value_find(swc_value *value, swc_issue_code code, const char *detail_vi,
                    const char *detail_en)
{
    bool error = swc_issue_severity(code) == SWC_SEVERITY_ERROR;
    size_t at = value->finding_count;
    if (at == SWC_MAX_FINDINGS) {
        if (!error) {
            return;
        }
        at--;
    } else {
        value->finding_count++;
    }
    value->findings[at] = (swc_finding){code, detail_vi, detail_en};
    if (error) {
        value->bad = true;
        value->text = (swc_str){NULL, 0};
    }
}

bool swc_value_has_only(const swc_value *value, swc_issue_code code)
{
    bool found = code == SWC_ISSUE_COUNT;
    for (size_t i = 0; i < value->finding_count; i++) {
        swc_issue_code own = value->findings[i].code;
        if (own != code && own != SWC_ISSUE_SPACE && own != SWC_ISSUE_NOT_NFC) {
            return false;
        }
        found = found || own == code;
    }
    return found;
}

swc_status swc_value_set(swc_value_task *task, const char *text, size_t length)
{
    swc_str own = task->cell->text;
    if (own.length == length && length > 0 && memcmp(own.data, text, length) == 0) {
        task->value->text = own;
        return SWC_OK;
    }
    task->value->text = swc_value_reader_keep(task->reader, (swc_str){text, length});
    return task->value->text.data == NULL ? swc_fail_memory(task->error) : SWC_OK;
}

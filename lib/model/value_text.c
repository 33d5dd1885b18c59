/* Cells that stay words: texts, names, codes, class names and earmarks. Cleaning was done before;
 * here are only the rules of these types. */
#include "model/value_task.h"

#include "text/number.h"
#include "text/unicode.h"

#include <string.h>

/* "nt", '"' and "như trên": what stands above is meant, which no row alone can tell. */
static bool is_ditto(swc_str text)
{
    static const char *const words[] = {"nt", "nhu tren", "n t"};
    char key[16];
    char first = text.length == 0 || text.length > 10 ? 'x' : text.data[0];
    if (strchr("nN\"'/\xE2", first) == NULL || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    if (key[0] == '\0') {
        return swc_str_is(text, "\"") || swc_str_is(text, "//") || swc_str_is(text, "''") ||
               swc_str_is(text, "”") || swc_str_is(text, "″");
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(key, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* A number cell in a column of words: its digits, if a double could hold them all. */
static swc_status set_number(swc_value_task *task)
{
    swc_str text = task->text;
    swc_number number = swc_typed_read(text, 0, 1);
    char digits[21];
    size_t shown = task->cell->id_digits;
    if (number.status != SWC_NUMBER_OK || number.rounded) {
        return swc_value_set(task, text.data, text.length); /* 5.1: as it is */
    }
    size_t length = swc_integer_write(number.value, digits);
    if (length > 15 && task->column->type == SWC_TYPE_CODE) {
        swc_value_find(task->value, SWC_ISSUE_ID_SCIENTIFIC, NULL, NULL);
        return SWC_OK;
    }
    if (shown > length && shown <= 32 && number.value >= 0) {
        char padded[33];
        memset(padded, '0', shown - length);
        memcpy(padded + shown - length, digits, length);
        swc_value_find(task->value, SWC_ISSUE_ID_FROM_FORMAT, NULL, NULL);
        return swc_value_set(task, padded, shown);
    }
    return swc_value_set(task, digits, length);
}

static swc_status set_text(swc_value_task *task)
{
    if (task->cell->type == SWC_CELL_NUMBER) {
        return set_number(task);
    }
    if (is_ditto(task->text)) {
        swc_value_find(task->value, SWC_ISSUE_PATTERN,
                       "ghi đủ giá trị thay cho dấu lặp lại dòng trên",
                       "write the value in full instead of a ditto mark");
        return SWC_OK;
    }
    if (task->text.data == task->cell->text.data) {
        task->value->text = task->text;
        return SWC_OK;
    }
    return swc_value_set(task, task->text.data, task->text.length);
}

static swc_status read_ethnicity(swc_value_task *task)
{
    if (swc_is_ethnic_name(task->text)) {
        return set_text(task);
    }
    char key[SWC_VALUE_KEY_BYTES];
    if (swc_key_into(task->text, key, sizeof key) == SIZE_MAX) {
        swc_value_find(task->value, SWC_ISSUE_ENUM, "một trong 54 dân tộc, ví dụ Ê-đê",
                       "one of the 54 ethnic groups, for example Ê-đê");
        return SWC_OK;
    }
    const char *name = swc_ethnic_group(key);
    if (name == NULL) {
        swc_value_find(task->value, SWC_ISSUE_ENUM, "một trong 54 dân tộc, ví dụ Ê-đê",
                       "one of the 54 ethnic groups, for example Ê-đê");
        return SWC_OK;
    }
    return swc_value_set(task, name, strlen(name));
}

/* Nobody is called "12", "02/03/2010" or 1.36E+11: the columns have shifted. */
static bool may_be_name(const swc_cell *cell, swc_str text)
{
    bool number = cell->type != SWC_CELL_TEXT || swc_is_scientific(text);
    for (size_t at = 0; !number && at < text.length; at++) {
        unsigned char c = (unsigned char)text.data[at];
        if (c >= 0xC3 || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')) {
            return true;
        }
    }
    return false;
}

swc_status swc_value_read_text(swc_value_task *task)
{
    if (task->column->type == SWC_TYPE_NAME && !may_be_name(task->cell, task->text)) {
        swc_value_find(task->value, SWC_ISSUE_TYPE, "họ tên bằng chữ, ví dụ Nguyễn Thị Hoa",
                       "a name in letters, for example Nguyễn Thị Hoa");
        return SWC_OK;
    }
    if (strcmp(task->column->name, "ethnicity") == 0) {
        return read_ethnicity(task);
    }
    return set_text(task);
}

swc_status swc_value_read_code(swc_value_task *task)
{
    if (swc_is_scientific(task->text)) {
        swc_value_find(task->value, SWC_ISSUE_ID_SCIENTIFIC, NULL, NULL);
        return SWC_OK;
    }
    bool optional = !task->column->required;
    if (optional && task->cell->type == SWC_CELL_TEXT && swc_value_is_nothing(task->text)) {
        return SWC_OK;
    }
    return set_text(task);
}

swc_status swc_value_read_class(swc_value_task *task)
{
    if (task->cell->type == SWC_CELL_DATE) { /* Excel made a date of 10/3 */
        swc_value_find(task->value, SWC_ISSUE_TYPE,
                       "tên lớp; Excel đã đổi nó thành ngày, hãy định dạng cột là văn bản",
                       "a class name; Excel turned it into a date, format the column as text");
        return SWC_OK;
    }
    return set_text(task);
}

/* ---- earmarks ---- */

enum { EARMARK_KEYS = 5, EARMARK_BYTES = 256 };
static const char *const earmark_keys[EARMARK_KEYS] = {"student", "school", "commune", "district",
                                                       "level"};

typedef struct earmark {
    char values[EARMARK_KEYS][EARMARK_BYTES];
    bool bad;
} earmark;

static swc_str trim(swc_str text)
{
    while (text.length > 0 && (text.data[0] == ' ' || text.data[0] == ':')) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 &&
           (text.data[text.length - 1] == ' ' || text.data[text.length - 1] == '.')) {
        text.length--;
    }
    return text;
}

static void put_value(earmark *mark, size_t key, swc_str value)
{
    if (mark->values[key][0] != '\0' || value.length == 0 || value.length >= EARMARK_BYTES ||
        memchr(value.data, ';', value.length) != NULL ||
        memchr(value.data, '=', value.length) != NULL) {
        mark->bad = true;
        return;
    }
    memcpy(mark->values[key], value.data, value.length);
    mark->values[key][value.length] = '\0';
}

static swc_status put_district(swc_value_task *task, earmark *mark, swc_str text)
{
    swc_unit_match match;
    swc_status status = swc_units_district(swc_value_reader_units(task->reader), text,
                                           task->facts->province, &match, task->error);
    if (status == SWC_OK && match.name != NULL) {
        put_value(mark, 3, swc_str_of(match.name));
    } else {
        mark->bad = true;
    }
    return status;
}

static void put_level(earmark *mark, const char *key)
{
    bool rest = false;
    unsigned mask = swc_words_levels(key, &rest);
    size_t index = 0;
    if (mask == 0 || rest || (mask & (mask - 1)) != 0) {
        mark->bad = true;
        return;
    }
    while ((mask >> index & 1u) == 0) {
        index++;
    }
    put_value(mark, 4, swc_str_of(swc_levels()[index].word));
}

/* `key=value` in the words of the stream. */
static swc_status read_pair(swc_value_task *task, earmark *mark, swc_str name, swc_str value)
{
    char key[EARMARK_BYTES];
    for (size_t i = 0; i < EARMARK_KEYS; i++) {
        if (!swc_str_is(name, earmark_keys[i])) {
            continue;
        }
        if (i == 3) {
            return put_district(task, mark, value);
        }
        if (i == 4) {
            size_t level = 0;
            while (swc_levels()[level].word != NULL &&
                   !swc_str_is(value, swc_levels()[level].word)) {
                level++;
            }
            if (swc_levels()[level].word != NULL) {
                put_value(mark, i, value);
            } else if (swc_key_into(value, key, sizeof key) != SIZE_MAX) {
                put_level(mark, key);
            } else {
                mark->bad = true;
            }
            return SWC_OK;
        }
        put_value(mark, i, value);
        return SWC_OK;
    }
    mark->bad = true;
    return SWC_OK;
}

/* Bytes of `text` that its key's first `words` words take. */
static swc_str skip_words(swc_str text, size_t words)
{
    size_t at = 0;
    while (words > 0 && at < text.length) {
        const char *space = memchr(text.data + at, ' ', text.length - at);
        at = space == NULL ? text.length : (size_t)(space - text.data) + 1;
        words--;
    }
    return (swc_str){text.data + at, text.length - at};
}

/* "Huyện Lắk", "Trường TH Nguyễn Huệ", "xã Ea Kênh", "học sinh tiểu học". */
static swc_status read_free(swc_value_task *task, earmark *mark, swc_str text)
{
    char key[EARMARK_BYTES];
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        mark->bad = true;
        return SWC_OK;
    }
    static const char *const lead[] = {"danh cho ", "cho ", "chi dinh ", "chi dinh cho ",
                                       "hoc sinh ", "tai ", "hs "};
    for (size_t i = 0; i < sizeof lead / sizeof lead[0]; i++) {
        size_t length = strlen(lead[i]);
        if (strncmp(key, lead[i], length) == 0) {
            size_t words = 0;
            for (size_t k = 0; k < length; k++) {
                words += lead[i][k] == ' ' ? 1 : 0;
            }
            return read_free(task, mark, skip_words(text, words));
        }
    }
    if (strncmp(key, "truong ", 7) == 0 || strncmp(key, "th ", 3) == 0 ||
        strncmp(key, "thcs ", 5) == 0 || strncmp(key, "thpt ", 5) == 0) {
        put_value(mark, 1, text);
        return SWC_OK;
    }
    if (strncmp(key, "xa ", 3) == 0 || strncmp(key, "phuong ", 7) == 0) {
        put_value(mark, 2, skip_words(text, 1));
        return SWC_OK;
    }
    if (strncmp(key, "thi tran ", 9) == 0) {
        put_value(mark, 2, skip_words(text, 2));
        return SWC_OK;
    }
    bool rest = false;
    if (swc_words_levels(key, &rest) != 0 && !rest) {
        put_level(mark, key);
        return SWC_OK;
    }
    return put_district(task, mark, text);
}

static swc_status set_earmark(swc_value_task *task, const earmark *mark)
{
    char text[EARMARK_KEYS * (EARMARK_BYTES + 16)];
    size_t length = 0;
    for (size_t i = 0; i < EARMARK_KEYS; i++) {
        if (mark->values[i][0] == '\0') {
            continue;
        }
        const char *parts[] = {length > 0 ? ";" : "", earmark_keys[i], "=", mark->values[i]};
        for (size_t k = 0; k < 4; k++) {
            size_t size = strlen(parts[k]);
            memcpy(text + length, parts[k], size);
            length += size;
        }
    }
    return swc_value_set(task, text, length);
}

swc_status swc_value_read_earmark(swc_value_task *task)
{
    static const char *const everyone[] = {"toan tinh", "khong chi dinh", "chung", "tat ca"};
    earmark mark = {.bad = false};
    char key[EARMARK_BYTES] = "";
    swc_str rest = task->text;
    bool named =
        task->text.length < EARMARK_BYTES && swc_key_into(rest, key, sizeof key) != SIZE_MAX;
    for (size_t i = 0; named && i < sizeof everyone / sizeof everyone[0]; i++) {
        if (strcmp(key, everyone[i]) == 0) {
            return SWC_OK;
        }
    }
    if (swc_value_is_nothing(task->text)) {
        return SWC_OK;
    }
    while (rest.length > 0 && !mark.bad) {
        const char *end = memchr(rest.data, ';', rest.length);
        const char *comma = end == NULL && memchr(rest.data, '=', rest.length) == NULL
                                ? memchr(rest.data, ',', rest.length)
                                : NULL;
        end = end == NULL ? comma : end;
        swc_str part = {rest.data, end == NULL ? rest.length : (size_t)(end - rest.data)};
        size_t used = part.length + (end == NULL ? 0 : 1);
        const char *equals = part.length > 0 ? memchr(part.data, '=', part.length) : NULL;
        swc_status status = SWC_OK;
        if (equals != NULL) {
            size_t at = (size_t)(equals - part.data);
            status = read_pair(task, &mark, trim((swc_str){part.data, at}),
                               trim((swc_str){equals + 1, part.length - at - 1}));
        } else {
            status = read_free(task, &mark, trim(part));
        }
        if (status != SWC_OK) {
            return status;
        }
        rest.data += used;
        rest.length -= used;
    }
    if (mark.bad) {
        swc_value_find(task->value, SWC_ISSUE_PATTERN,
                       "ví dụ district=Lắk;level=primary, hoặc \"Huyện Lắk\"",
                       "for example district=Lắk;level=primary, or \"Huyện Lắk\"");
        return SWC_OK;
    }
    return set_earmark(task, &mark);
}

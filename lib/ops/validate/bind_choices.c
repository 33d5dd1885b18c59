/* Columns side by side that name the values of one field and stand under no common heading ("Cáp
 * quang" | "ADSL" | "Chưa có"): they are its ticks, if marks stand below them. Reads no rows. */
#include "ops/validate/plan.h"

#include "model/header_choices.h"
#include "text/unicode.h"

#include <string.h>

/* What may be asked so; a type of device is left out, since figures below it are numbers of them.
 */
static const struct {
    swc_kind kind;
    const char *column;
} asked[] = {{SWC_SCHOOLS, "internet"},
             {SWC_SCHOOLS, "coverage"},
             {SWC_SCHOOLS, "level"},
             {SWC_COVERAGE, "status"},
             {SWC_DEVICES, "condition"}};

static const char *choice_of(const swc_validate *run, const column_plan *column, const char *field)
{
    char key[128];
    bool free = column->use == USE_EXTRA && !column->known && column->heading.length < sizeof key;
    return free && swc_key_into(column->heading, key, sizeof key) != SIZE_MAX
               ? swc_heading_choice(run->kind, field, key)
               : NULL;
}

/* How many columns from `first` on name one value of the field after the other, none twice. */
static size_t run_length(const swc_validate *run, const sheet_plan *sheet, size_t first,
                         const char *field)
{
    enum { MOST = 8 };
    const char *words[MOST];
    size_t count = 0;
    while (count < MOST && first + count < sheet->column_count) {
        const char *word = choice_of(run, &sheet->columns[first + count], field);
        for (size_t i = 0; i < count && word != NULL; i++) {
            word = strcmp(words[i], word) == 0 ? NULL : word;
        }
        if (word == NULL) {
            break;
        }
        words[count++] = word;
    }
    return count;
}

void swc_validate_bind_choices(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        size_t best = 1;
        const char *name = NULL;
        for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
            bool may = asked[i].kind == run->kind &&
                       !swc_validate_is_given(sheet, swc_validate_field_of(run, asked[i].column));
            size_t length = may ? run_length(run, sheet, c, asked[i].column) : 0;
            name = length > best ? asked[i].column : length == best && best > 1 ? NULL : name;
            best = length > best ? length : best; /* "3G" | "4G" may be of two fields: of none */
        }
        for (size_t d = c; name != NULL && d < c + best; d++) {
            column_plan *column = &sheet->columns[d];
            column->word = choice_of(run, column, name);
            column->use = USE_TICK;
            column->field = swc_validate_field_of(run, name);
            column->by_marks = true;
            column->known = true;
        }
        c += name != NULL ? best - 1 : 0;
    }
}

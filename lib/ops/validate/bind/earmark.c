/* The columns that tell together what a row is meant for: "Chỉ định huyện" | "Chỉ định trường", or
 * "Huyện" beside "Phân bổ cho trường". Reads no rows. */
#include "ops/validate/bind/bind.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { KEY_BYTES = 128 };

/* The words of a heading that say for whom a row is meant, in front or behind the kind of the
 * place; what is left, or an empty text when there are none. */
static swc_str without_lead(char *key)
{
    static const char *const leads[] = {"chi dinh cho",
                                        "chi dinh ve",
                                        "chi dinh",
                                        "phan bo cho",
                                        "phan bo ve",
                                        "phan bo",
                                        "cap cho",
                                        "cap ve",
                                        "danh cho",
                                        "tang cho",
                                        "ho tro cho",
                                        "ho tro",
                                        "dia chi chi dinh",
                                        "dia ban chi dinh",
                                        "noi chi dinh",
                                        "muc dich chi dinh",
                                        "doi tuong chi dinh",
                                        "noi thu huong",
                                        "dia chi thu huong",
                                        "don vi thu huong",
                                        "cho",
                                        "dia chi phan bo",
                                        "noi phan bo",
                                        "dia chi ho tro",
                                        "dia ban ho tro"};
    static const char *const tails[] = {"duoc chi dinh", "chi dinh",  "duoc thu huong", "thu huong",
                                        "duoc phan bo",  "duoc tang", "duoc ho tro",    "duoc cap"};
    size_t length = strlen(key);
    for (size_t i = 0; i < COUNT(leads); i++) {
        size_t used = strlen(leads[i]);
        if (length > used && key[used] == ' ' && memcmp(key, leads[i], used) == 0) {
            return swc_str_of(key + used + 1);
        }
    }
    for (size_t i = 0; i < COUNT(tails); i++) {
        size_t used = strlen(tails[i]);
        if (length > used && key[length - used - 1] == ' ' &&
            memcmp(key + length - used, tails[i], used) == 0) {
            return (swc_str){key, length - used - 1};
        }
    }
    return (swc_str){NULL, 0};
}

/* The key of an earmark that a heading of places names; NULL: none. */
static const char *mark_of(const swc_validate *run, swc_str heading)
{
    static const struct {
        const char *column, *mark;
    } kinds[] = {{"school_name", "school"},
                 {"commune", "commune"},
                 {"district", "district"},
                 {"level", "level"}};
    swc_header_match match = {.column = SIZE_MAX};
    swc_headers_match(run->headers, SWC_SCHOOLS, (swc_str){NULL, 0}, heading, &match);
    for (size_t i = 0; i < COUNT(kinds); i++) {
        if (match.role == SWC_HEADER_COLUMN && match.rank <= 1 &&
            match.column == swc_kind_column(SWC_SCHOOLS, swc_str_of(kinds[i].column))) {
            return kinds[i].mark;
        }
    }
    return NULL;
}

bool swc_validate_tells_mark(const swc_validate *run, swc_str group, swc_str text)
{
    char key[KEY_BYTES];
    size_t length =
        group.length < sizeof key ? swc_key_into(group, key, sizeof key) : (size_t)SIZE_MAX;
    if (group.length == 0 || length == SIZE_MAX || length + 2 > sizeof key) {
        return false;
    }
    memcpy(key + length, " x", sizeof " x"); /* the place below it */
    return without_lead(key).length == 1 && mark_of(run, text) != NULL;
}

/* The key that "Chỉ định huyện" names, whatever the words of an earmark made of it; NULL: another
 * heading, or one that is known as a whole. */
static const char *mark_by_lead(const swc_validate *run, const column_plan *column)
{
    char key[KEY_BYTES];
    bool is_open = (column->use == USE_EXTRA && !column->known) ||
                   (column->use == USE_VALUE && column->rank == SWC_HEADER_RANK_WORDS &&
                    swc_validate_field_is(run, column->field, "earmark"));
    if (!is_open || column->extra_name.length >= sizeof key ||
        swc_key_into(column->extra_name, key, sizeof key) == SIZE_MAX) {
        return NULL;
    }
    swc_str place = without_lead(key);
    return place.length > 0 ? mark_of(run, place) : NULL;
}

static void take_mark(sheet_plan *sheet, column_plan *column, const char *mark, bool leans)
{
    column->use = USE_EXTRA;
    column->field = SIZE_MAX;
    column->second = SIZE_MAX;
    column->known = true;
    column->beside.mark = mark;
    column->beside.mark_leans = leans;
    sheet->has.marks = true;
}

/* Whether no column of an earmark stands next to one that only leans on it, nor another that leans.
 */
static bool stands_far(const sheet_plan *sheet, size_t earmark, size_t column)
{
    for (int step = -1; step <= 1; step += 2) {
        for (size_t c = column + (size_t)step; c < sheet->column_count; c += (size_t)step) {
            const column_plan *next = &sheet->columns[c];
            bool gives = (next->use == USE_VALUE && next->field == earmark) ||
                         (next->beside.mark != NULL && !next->beside.mark_leans);
            if (gives) {
                return false;
            }
            if (next->beside.mark == NULL && next->use != USE_DROPPED) {
                break;
            }
        }
    }
    return true;
}

void swc_validate_bind_earmarks(const swc_validate *run, sheet_plan *sheet)
{
    size_t earmark = swc_validate_field_of(run, "earmark");
    if (earmark == SIZE_MAX) {
        return;
    }
    size_t whole = 0; /* columns that may give it alone: one does, of several each gives its part */
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        whole += (column->use == USE_VALUE && column->field == earmark) ||
                 mark_by_lead(run, column) != NULL;
    }
    for (size_t c = 0; c < sheet->column_count && whole > 0; c++) {
        column_plan *column = &sheet->columns[c];
        bool gives = column->use == USE_VALUE && whole == 1;
        const char *mark = gives ? NULL : mark_by_lead(run, column);
        if (mark != NULL) {
            take_mark(sheet, column, mark, false);
        }
    }
    for (size_t c = 0; c < sheet->column_count && whole > 0; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use != USE_EXTRA || column->known || column->heading.length == 0) {
            continue;
        }
        const char *mark = mark_of(run, column->heading);
        if (mark != NULL && (strcmp(mark, "district") == 0 || strcmp(mark, "level") == 0)) {
            take_mark(sheet, column, mark, true);
        }
    }
    for (size_t c = 0; c < sheet->column_count && sheet->has.marks; c++) {
        column_beside *beside = &sheet->columns[c].beside;
        beside->mark_is_far = beside->mark_leans && stands_far(sheet, earmark, c);
    }
}

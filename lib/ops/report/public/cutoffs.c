/* FORM public: the cut-off rank of each pool. Pools that are meant for one child, and small ones of
 * one place, are not named (FORMS 7). */
#include "ops/report/public/public.h"

#include <string.h>

static const column_spec cutoff_columns[] = {
    CSV_COLUMN("pool"),
    COLUMN("name", 'T', NO_GROUP, "Nguồn phân bổ", "Pool", COLUMN_PRINT_ONLY, 70),
    PUBLIC_NUMBER("capacity", "Số suất", "Capacity"),
    PUBLIC_NUMBER("used", "Đã phân bổ", "Allocated"),
    PUBLIC_NUMBER("cutoff_rank", "Thứ hạng cắt", "Cut-off rank"),
};
PUBLIC_TABLE(public_cutoff_table, "cutoffs", "Điểm cắt", "Cut-offs",
             "Phân bổ và thứ hạng cắt của từng nguồn",
             "Units allocated and cut-off rank of each pool", NULL, NULL, cutoff_columns);

/* ---- pools ---- */

static bool contains(swc_str text, const char *part)
{
    return text.length > 0 && memmem(text.data, text.length, part, strlen(part)) != NULL;
}

/* What stands between brackets in a pool's id, in words; all else is written as it is. */
static const struct {
    const char *text, *words[2];
} pool_words[] = {
    {"school=", {"trường ", "school "}},
    {"commune=", {"xã ", "commune "}},
    {"district=", {"huyện ", "district "}},
    {"(purchase)", {" (mua bằng tiền ủng hộ)", " (bought with donated money)"}},
    {"(open)", {" (mở cho các em còn lại)", " (opened to the others)"}},
};

static bool starts(swc_str text, const char *with)
{
    size_t length = strlen(with);
    return text.length >= length && memcmp(text.data, with, length) == 0;
}

static void skip(swc_str *text, size_t length)
{
    text->data += length;
    text->length -= length;
}

/* "level=primary" from the front of what is left. */
static bool add_level(swc_buf *buf, swc_str *rest, swc_lang lang)
{
    size_t length = strlen("level=");
    skip(rest, length);
    for (length = 0; length < rest->length && strchr(";]", rest->data[length]) == NULL;) {
        length++;
    }
    swc_str word = {rest->data, length};
    size_t level = swc_level_index(word);
    const swc_word *known = &swc_levels()[level];
    skip(rest, length);
    if (level < SWC_LEVEL_COUNT) {
        word = swc_str_of(lang == SWC_VI ? known->vi : known->en);
    }
    return swc_buf_add_text(buf, lang == SWC_VI ? "cấp " : "level ") && swc_buf_add_str(buf, word);
}

/* A word of the table above, a level, or one character, from the front of what is left. */
static bool add_next(swc_buf *buf, swc_str *rest, swc_lang lang)
{
    if (starts(*rest, "level=")) {
        return add_level(buf, rest, lang);
    }
    for (size_t i = 0; i < sizeof pool_words / sizeof pool_words[0]; i++) {
        if (starts(*rest, pool_words[i].text)) {
            skip(rest, strlen(pool_words[i].text));
            return swc_buf_add_text(buf, pool_words[i].words[lang]);
        }
    }
    char c = rest->data[0];
    skip(rest, 1);
    switch (c) {
    case '[':
    case '(':
        return swc_buf_add_text(buf, ": ");
    case ';':
        return swc_buf_add_text(buf, ", ");
    case ']':
    case ')':
        return true;
    default:
        return swc_buf_add_char(buf, c);
    }
}

/* "tablet[district=Lắk;level=primary]" as "Máy tính bảng: huyện Lắk, cấp Tiểu học". */
static swc_str name_of(report_form *form, swc_str pool)
{
    swc_str rest = pool;
    while (rest.length > 0 && rest.data[0] != '[' && rest.data[0] != '(') {
        skip(&rest, 1);
    }
    swc_str type = {pool.data, pool.length - rest.length};
    swc_device_type known = swc_device_type_of(type);
    const swc_word *word = &swc_device_types()[known];
    if (known < SWC_CASH) {
        type = swc_str_of(form->lang == SWC_VI ? word->vi : word->en);
    }
    swc_buf buf = {0};
    bool good = swc_buf_add_str(&buf, type);
    while (good && rest.length > 0) {
        good = add_next(&buf, &rest, form->lang);
    }
    if (!good) {
        form->status = swc_fail_memory(form->error);
    }
    swc_str name = form_copy(form, &buf);
    swc_buf_free(&buf);
    return name;
}

typedef struct pool_sum {
    int64_t capacity, used;
    size_t pools;
} pool_sum;

static void pool_row(report_form *form, form_table *table, swc_str pool, swc_str name,
                     const pool_sum *sum, form_cell rank)
{
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_text(pool);
        cells[1] = cell_text(name);
        cells[2] = cell_int(sum->capacity);
        cells[3] = cell_int(sum->used);
        cells[4] = rank;
    }
}

static void add_pool(pool_sum *to, const pool_sum *one)
{
    to->capacity += one->capacity;
    to->used += one->used;
    to->pools++;
}

static bool is_small(int64_t count, int64_t k)
{
    return count >= 1 && count < k;
}

void public_add_cutoffs(report_form *form)
{
    static const char *const personal_name[2] = {"Suất chỉ định đích danh",
                                                 "Units named for one child"};
    static const char *const other_name[2] = {"Suất có chỉ định khác", "Other earmarked units"};
    const swc_report *report = form->report;
    pool_sum personal = {0};
    pool_sum other = {0};
    form_table *table = form_add_table(form, &public_cutoff_table);
    int64_t k = public_threshold(form);
    form_cell none = {.kind = CELL_EMPTY};
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_CUTOFFS); row++) {
        swc_str pool = report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_pool);
        swc_str rank = report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_cutoff_rank);
        pool_sum one = {
            .capacity = report_integer(report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_capacity)),
            .used = report_integer(report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_used))};
        bool of_place = contains(pool, "[") || contains(pool, "(district=");
        if (contains(pool, "student=")) {
            add_pool(&personal, &one);
        } else if (of_place && (is_small(one.capacity, k) || is_small(one.used, k))) {
            add_pool(&other, &one);
        } else {
            pool_row(form, table, pool, name_of(form, pool), &one,
                     rank.length > 0 ? cell_int(report_integer(rank)) : none);
        }
    }
    if (personal.pools > 0) {
        swc_str name = swc_str_of(form_word(form, personal_name));
        pool_row(form, table, name, name, &personal, none);
    }
    if (other.pools > 0) {
        swc_str name = swc_str_of(form_word(form, other_name));
        pool_row(form, table, name, name, &other, none);
    }
    form_finish_table(form, table);
    form->notes_about = table;
    form_note(
        form,
        "Mọi em xếp hạng trước hoặc bằng thứ hạng cắt của một nguồn mà em dùng được đều đã "
        "có. Ô trống: nguồn còn suất, hoặc suất có chỉ định không nêu thứ hạng.",
        "Every child ranked at or before the cut-off of a pool that it can use was served. An "
        "empty cell: units are left, or the rank of earmarked units is not told.");
    form->notes_about = NULL;
}

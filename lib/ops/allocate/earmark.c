/* Whom a unit is for: earmark strings and quota districts become audiences. Looks at no student. */
#include "ops/allocate/stock.h"

#include "model/earmark_keys.h"
#include "text/unicode.h"

#include <string.h>

static bool fold_copy(stock *s, swc_str text, swc_str *out)
{
    swc_buf buf = {0};
    bool done = swc_fold_add(&buf, text);
    if (done) {
        *out = swc_arena_copy(&s->arena, swc_buf_str(&buf));
        done = out->data != NULL;
    }
    swc_buf_free(&buf);
    return done;
}

static swc_status bad_earmark(const swc_table *where, size_t row, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s: dòng dữ liệu %zu: mục đích chỉ định không hợp lệ; hãy viết khóa=giá trị "
                    "nối bằng ; theo thứ tự student, school, commune, district, level",
                    "%s: data row %zu: the earmark is not valid; write key=value joined by ; in "
                    "the order student, school, commune, district, level",
                    where->name.data, row + 1);
}

/* The conditions of an earmark string. false: broken; *memory_ended tells the other cause. */
static bool parse_earmark(stock *s, swc_str text, audience *out, bool *memory_ended)
{
    size_t next = 0;
    while (text.length > 0) {
        const char *mark = memchr(text.data, ';', text.length);
        size_t length = mark == NULL ? text.length : (size_t)(mark - text.data);
        const char *equals = memchr(text.data, '=', length);
        if (equals == NULL || (mark != NULL && length + 1 == text.length)) {
            return false;
        }
        swc_str name = {text.data, (size_t)(equals - text.data)};
        swc_str value = {equals + 1, length - name.length - 1};
        while (next < SWC_EARMARK_KEYS && !swc_str_is(name, swc_earmark_keys[next])) {
            next++;
        }
        if (next == SWC_EARMARK_KEYS || value.length == 0) {
            return false;
        }
        bool done = true;
        switch (next++) {
        case SWC_EARMARK_STUDENT:
            out->student = value;
            break;
        case SWC_EARMARK_SCHOOL:
            out->school = value;
            done = fold_copy(s, value, &out->school_folded);
            break;
        case SWC_EARMARK_COMMUNE:
            done = fold_copy(s, value, &out->commune_folded);
            break;
        case SWC_EARMARK_DISTRICT:
            done = fold_copy(s, value, &out->district_folded);
            break;
        default:
            out->level = value;
        }
        if (!done) {
            *memory_ended = true;
            return false;
        }
        text = mark == NULL ? (swc_str){NULL, 0} : (swc_str){mark + 1, text.length - length - 1};
    }
    return true;
}

swc_status alloc_stock_audience(stock *s, swc_str earmark, bool quota, const swc_table *where,
                                size_t row, uint32_t *audience_out, swc_error *error)
{
    if (earmark.length == 0) {
        *audience_out = 0;
        return SWC_OK;
    }
    char *key = swc_arena_take_bytes(&s->arena, earmark.length + 1);
    if (key == NULL) {
        return swc_fail_memory(error);
    }
    key[0] = quota ? 'q' : 'e';
    memcpy(key + 1, earmark.data, earmark.length);
    size_t *value;
    bool found;
    if (!swc_keymap_put(&s->audience_by_text, (swc_str){key, earmark.length + 1}, &value, &found)) {
        return swc_fail_memory(error);
    }
    if (found) {
        *audience_out = (uint32_t)*value;
        return SWC_OK;
    }
    audience made = {.text = {key + 1, earmark.length}, .quota = quota};
    bool memory_ended = false;
    if (quota) {
        memory_ended = !fold_copy(s, made.text, &made.district_folded);
    } else if (!parse_earmark(s, made.text, &made, &memory_ended) && !memory_ended) {
        return bad_earmark(where, row, error);
    }
    void *audiences = s->audiences;
    if (memory_ended ||
        !swc_grow(&audiences, &s->audience_capacity, s->audience_count + 1, sizeof *s->audiences)) {
        return swc_fail_memory(error);
    }
    s->audiences = audiences;
    *value = s->audience_count;
    *audience_out = (uint32_t)s->audience_count;
    s->audiences[s->audience_count++] = made;
    return SWC_OK;
}

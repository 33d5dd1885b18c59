/* Pools by name: adding one, finding one, and what its earmark asks for; figures.
 * Counts no units. */
#include "ops/audit/facts.h"

int64_t audit_read_figure(swc_str cell, int places)
{
    int64_t value = 0;
    int after_point = -1;
    for (size_t i = 0; i < cell.length; i++) {
        char letter = cell.data[i];
        if (letter == '.' && after_point < 0 && places > 0) {
            after_point = 0;
        } else if (letter < '0' || letter > '9' || value > INT64_MAX / 1000 ||
                   after_point == places) {
            return -1;
        } else {
            value = value * 10 + (letter - '0');
            after_point += after_point >= 0;
        }
    }
    for (int i = after_point < 0 ? 0 : after_point; i < places; i++) {
        value *= 10;
    }
    return cell.length == 0 ? -1 : value;
}

static int earmark_key(swc_str word)
{
    static const char *const words[EARMARK_KEYS] = {"student", "school", "commune", "district",
                                                    "level"};
    for (int i = 0; i < EARMARK_KEYS; i++) {
        if (swc_str_is(word, words[i])) {
            return i;
        }
    }
    return -1;
}

bool audit_read_asks(swc_str text, asked_values *out)
{
    size_t start = 0;
    *out = (asked_values){0};
    for (size_t i = 0; i <= text.length && text.length > 0; i++) {
        if (i < text.length && text.data[i] != ';') {
            continue;
        }
        size_t equals = start;
        while (equals < i && text.data[equals] != '=') {
            equals++;
        }
        int key = earmark_key((swc_str){text.data + start, equals - start});
        if (key < 0 || equals + 1 >= i || out->of[key].data != NULL) {
            return false;
        }
        out->of[key] = (swc_str){text.data + equals + 1, i - equals - 1};
        start = i + 1;
    }
    return true;
}

uint32_t audit_find_pool(const audit_facts *facts, swc_str id)
{
    const uint32_t *number = audit_names_get(&facts->pools_by_id, id);
    return number == NULL ? NOT_FOUND : *number;
}

static swc_status name_pool(audit_facts *facts, pool *named, const char *tail, swc_error *error)
{
    swc_buf name = {0};
    bool good = swc_buf_add_text(&name, swc_device_type_name((swc_device_type)named->type));
    if (good && named->kind != POOL_QUOTA && named->asks.length > 0) {
        good = swc_buf_add_char(&name, '[') && swc_buf_add_str(&name, named->asks) &&
               swc_buf_add_char(&name, ']');
    }
    good = good && swc_buf_add_text(&name, tail);
    named->id = good ? swc_arena_copy(&facts->arena, swc_buf_str(&name)) : (swc_str){NULL, 0};
    swc_buf_free(&name);
    return named->id.data == NULL ? swc_fail_memory(error) : SWC_OK;
}

swc_status audit_add_pool(audit_facts *facts, pool *made, const char *tail, uint32_t *number_out,
                          swc_error *error)
{
    void *pools = facts->pools;
    uint32_t *number;
    bool found;
    if (!swc_grow(&pools, &facts->pool_capacity, facts->pool_count + 1, sizeof *facts->pools)) {
        return swc_fail_memory(error);
    }
    facts->pools = pools;
    swc_status status = name_pool(facts, made, tail, error);
    if (status != SWC_OK) {
        return status;
    }
    if (!audit_names_put(&facts->pools_by_id, made->id, &number, &found)) {
        return swc_fail_memory(error);
    }
    if (found) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "hai nguồn máy loại %s trùng tên; hãy sửa mục chỉ định để phân biệt được",
                        "two pools of type %s have one name; correct the earmarks to tell them "
                        "apart",
                        swc_device_type_name((swc_device_type)made->type));
    }
    *number = *number_out = (uint32_t)facts->pool_count;
    facts->pools[facts->pool_count++] = *made;
    return SWC_OK;
}

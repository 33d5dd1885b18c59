/* Pools by name: adding one, finding one, and what its earmark asks for; figures.
 * Counts no units. */
#include "ops/audit/facts.h"

#include <stdlib.h>

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

static pool_slot *find_slot(const audit_facts *facts, swc_str id, uint32_t hash)
{
    size_t mask = facts->pool_slot_count - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        pool_slot *slot = &facts->pool_slots[i];
        if (slot->pool == 0 ||
            (slot->hash == hash && swc_str_equal(facts->pools[slot->pool - 1].id, id))) {
            return slot;
        }
    }
}

static bool grow_slots(audit_facts *facts)
{
    size_t old_count = facts->pool_slot_count;
    pool_slot *old = facts->pool_slots;
    size_t count = old_count == 0 ? 256 : 2 * old_count;
    pool_slot *slots = calloc(count, sizeof *slots);
    if (slots == NULL) {
        return false;
    }
    for (size_t i = 0; i < old_count; i++) {
        if (old[i].pool != 0) {
            size_t at = old[i].hash & (count - 1);
            while (slots[at].pool != 0) {
                at = (at + 1) & (count - 1);
            }
            slots[at] = old[i];
        }
    }
    free(old);
    facts->pool_slots = slots;
    facts->pool_slot_count = count;
    return true;
}

uint32_t audit_find_pool(const audit_facts *facts, swc_str id)
{
    if (facts->pool_slot_count == 0) {
        return NOT_FOUND;
    }
    uint32_t number = find_slot(facts, id, (uint32_t)swc_hash64(id))->pool;
    return number == 0 ? NOT_FOUND : number - 1;
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
    if (2 * (facts->pool_count + 1) > facts->pool_slot_count && !grow_slots(facts)) {
        return swc_fail_memory(error);
    }
    if (!swc_grow(&pools, &facts->pool_capacity, facts->pool_count + 1, sizeof *facts->pools)) {
        return swc_fail_memory(error);
    }
    facts->pools = pools;
    swc_status status = name_pool(facts, made, tail, error);
    if (status != SWC_OK) {
        return status;
    }
    uint32_t hash = (uint32_t)swc_hash64(made->id);
    pool_slot *slot = find_slot(facts, made->id, hash);
    if (slot->pool != 0) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "hai nguồn máy loại %s trùng tên; hãy sửa mục chỉ định để phân biệt được",
                        "two pools of type %s have one name; correct the earmarks to tell them "
                        "apart",
                        swc_device_type_name((swc_device_type)made->type));
    }
    facts->pools[facts->pool_count++] = *made;
    *slot = (pool_slot){hash, (uint32_t)facts->pool_count};
    *number_out = (uint32_t)facts->pool_count - 1;
    return SWC_OK;
}

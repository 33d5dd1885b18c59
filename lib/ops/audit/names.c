/* A table of names in little memory: eight bytes a slot beside the names. Never forgets one. */
#include "ops/audit/facts.h"

#include <stdlib.h>

static name_slot *find_slot(const name_table *in, swc_str name, uint32_t hash)
{
    size_t mask = in->slot_count - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        name_slot *slot = &in->slots[i];
        if (slot->entry == 0 ||
            (slot->hash == hash && swc_str_equal(in->entries[slot->entry - 1].name, name))) {
            return slot;
        }
    }
}

static bool grow_slots(name_table *in)
{
    size_t count = in->slot_count == 0 ? 256 : 2 * in->slot_count;
    name_slot *slots = calloc(count, sizeof *slots);
    if (slots == NULL) {
        return false;
    }
    for (size_t i = 0; i < in->slot_count; i++) {
        size_t at = in->slots[i].hash & (count - 1);
        if (in->slots[i].entry == 0) {
            continue;
        }
        while (slots[at].entry != 0) {
            at = (at + 1) & (count - 1);
        }
        slots[at] = in->slots[i];
    }
    free(in->slots);
    in->slots = slots;
    in->slot_count = count;
    return true;
}

bool audit_names_put(name_table *in, swc_str name, uint32_t **value_out, bool *found_out)
{
    if (in->count + in->count / 2 + 1 > in->slot_count && !grow_slots(in)) {
        return false;
    }
    uint32_t hash = (uint32_t)swc_hash64(name);
    name_slot *slot = find_slot(in, name, hash);
    *found_out = slot->entry != 0;
    if (!*found_out) {
        void *entries = in->entries;
        if (!swc_grow(&entries, &in->capacity, in->count + 1, sizeof *in->entries)) {
            return false;
        }
        in->entries = entries;
        in->entries[in->count++] = (name_entry){.name = name};
        *slot = (name_slot){hash, (uint32_t)in->count};
    }
    *value_out = &in->entries[slot->entry - 1].value;
    return true;
}

const uint32_t *audit_names_get(const name_table *in, swc_str name)
{
    if (in->count == 0) {
        return NULL;
    }
    uint32_t entry = find_slot(in, name, (uint32_t)swc_hash64(name))->entry;
    return entry == 0 ? NULL : &in->entries[entry - 1].value;
}

void audit_names_fetch(const name_table *in, uint32_t hash, int step)
{
    if (in->count == 0) {
        return;
    }
    const name_slot *slot = &in->slots[hash & (in->slot_count - 1)];
    if (step == 0) {
        __builtin_prefetch(slot);
    } else if (slot->entry != 0 && step == 1) {
        __builtin_prefetch(&in->entries[slot->entry - 1]);
    } else if (slot->entry != 0) {
        __builtin_prefetch(in->entries[slot->entry - 1].name.data);
    }
}

void audit_names_free(name_table *in)
{
    free(in->slots);
    free(in->entries);
    *in = (name_table){0};
}

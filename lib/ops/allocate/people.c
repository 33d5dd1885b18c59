/* Who is who, by RULES 7.1 and 7.2. Knows nothing of what people hold. */
#include "ops/allocate/people.h"

#include "text/unicode.h"

#include <stdlib.h>

person_columns alloc_person_find_columns(const swc_table *table)
{
    return (person_columns){
        .personal_id = swc_table_column(table, "personal_id"),
        .student_id = swc_table_column(table, "student_id"),
        .full_name = swc_table_column(table, "full_name"),
        .birth_date = swc_table_column(table, "birth_date"),
        .school_name = swc_table_column(table, "school_name"),
    };
}

bool alloc_person_add_name_key(swc_buf *buf, const swc_table *table, const person_columns *columns,
                               size_t row)
{
    return swc_fold_add(buf, swc_table_get(table, row, columns->full_name)) &&
           swc_buf_add_char(buf, '|') &&
           swc_buf_add_str(buf, swc_table_get(table, row, columns->birth_date)) &&
           swc_buf_add_char(buf, '|') &&
           swc_fold_add(buf, swc_table_get(table, row, columns->school_name));
}

bool alloc_person_add_key(swc_buf *buf, const swc_table *table, const person_columns *columns,
                          size_t row)
{
    swc_str code = swc_table_get(table, row, columns->personal_id);
    if (code.length > 0) {
        return swc_buf_add_text(buf, "P:") && swc_buf_add_str(buf, code);
    }
    code = swc_table_get(table, row, columns->student_id);
    if (code.length > 0) {
        return swc_buf_add_text(buf, "S:") && swc_buf_add_str(buf, code);
    }
    return swc_buf_add_text(buf, "N:") && alloc_person_add_name_key(buf, table, columns, row);
}

void alloc_people_init(people *index)
{
    *index = (people){0};
    swc_arena_init(&index->arena, SIZE_MAX / 2);
}

/* Put item `number` in front of the chain of its key. */
static bool chain(swc_keymap *map, swc_str key, uint32_t number, uint32_t *next_out)
{
    size_t *newest;
    bool found;
    *next_out = UINT32_MAX;
    if (key.length == 0) {
        return true;
    }
    if (!swc_keymap_put(map, key, &newest, &found)) {
        return false;
    }
    if (found) {
        *next_out = (uint32_t)*newest;
    }
    *newest = number;
    return true;
}

swc_status alloc_people_add(people *index, const swc_table *table, const person_columns *columns,
                            size_t row, swc_error *error)
{
    void *items = index->items;
    if (index->count >= UINT32_MAX ||
        !swc_grow(&items, &index->capacity, index->count + 1, sizeof *index->items)) {
        return swc_fail_memory(error);
    }
    index->items = items;
    person who = {
        .personal_id = swc_table_get(table, row, columns->personal_id),
        .student_id = swc_table_get(table, row, columns->student_id),
    };
    if (swc_table_get(table, row, columns->birth_date).length > 0) {
        swc_buf key = {0};
        bool made = alloc_person_add_name_key(&key, table, columns, row);
        if (made) {
            who.name_key = swc_arena_copy(&index->arena, swc_buf_str(&key));
        }
        swc_buf_free(&key);
        if (who.name_key.data == NULL) {
            return swc_fail_memory(error);
        }
    }
    uint32_t number = (uint32_t)index->count;
    if (!chain(&index->by_personal, who.personal_id, number, &who.next_personal) ||
        !chain(&index->by_student, who.student_id, number, &who.next_student) ||
        !chain(&index->by_name, who.name_key, number, &who.next_name)) {
        return swc_fail_memory(error);
    }
    index->some_without_personal |= who.personal_id.length == 0;
    index->some_without_student |= who.student_id.length == 0;
    index->items[index->count++] = who;
    return SWC_OK;
}

static bool found_add(people_found *found, uint32_t item)
{
    void *items = found->items;
    if (!swc_grow(&items, &found->capacity, found->count + 1, sizeof *found->items)) {
        return false;
    }
    found->items = items;
    found->items[found->count++] = item;
    return true;
}

static uint32_t newest(const swc_keymap *map, swc_str key)
{
    size_t *value = key.length == 0 ? NULL : swc_keymap_get(map, key);
    return value == NULL ? UINT32_MAX : (uint32_t)*value;
}

swc_status alloc_people_match(const people *index, const swc_table *table,
                              const person_columns *columns, size_t row, people_found *found,
                              swc_error *error)
{
    swc_str personal = swc_table_get(table, row, columns->personal_id);
    swc_str student = swc_table_get(table, row, columns->student_id);
    const person *items = index->items;
    bool added = true;
    found->count = 0;
    for (uint32_t i = newest(&index->by_personal, personal); added && i != UINT32_MAX;
         i = items[i].next_personal) {
        added = found_add(found, i);
    }
    for (uint32_t i = newest(&index->by_student, student); added && i != UINT32_MAX;
         i = items[i].next_student) {
        if (personal.length == 0 || items[i].personal_id.length == 0) {
            added = found_add(found, i);
        }
    }
    /* names are folded only where no code can decide */
    bool names_matter = (personal.length == 0 || index->some_without_personal) &&
                        (student.length == 0 || index->some_without_student);
    if (added && names_matter && index->by_name.count > 0 &&
        swc_table_get(table, row, columns->birth_date).length > 0) {
        swc_buf_clear(&found->key);
        added = alloc_person_add_name_key(&found->key, table, columns, row);
        uint32_t i = added ? newest(&index->by_name, swc_buf_str(&found->key)) : UINT32_MAX;
        for (; added && i != UINT32_MAX; i = items[i].next_name) {
            bool by_personal = personal.length > 0 && items[i].personal_id.length > 0;
            bool by_student = student.length > 0 && items[i].student_id.length > 0;
            if (!by_personal && !by_student) {
                added = found_add(found, i);
            }
        }
    }
    return added ? SWC_OK : swc_fail_memory(error);
}

void alloc_people_found_free(people_found *found)
{
    free(found->items);
    swc_buf_free(&found->key);
    *found = (people_found){0};
}

void alloc_people_free(people *index)
{
    swc_arena_free(&index->arena);
    free(index->items);
    swc_keymap_free(&index->by_personal);
    swc_keymap_free(&index->by_student);
    swc_keymap_free(&index->by_name);
    *index = (people){0};
}

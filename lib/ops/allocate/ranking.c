/* The lottery and the order: tickets, order keys, held groups, ranks. Tests nobody's eligibility.
 */
#include "ops/allocate/ranking.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* ---- tickets ---- */

static bool in_one_held_group(const claims *c, size_t a, size_t b)
{
    swc_str group = swc_table_get(c->table, a, c->columns.group);
    return group.length > 0 && swc_str_equal(group, swc_table_get(c->table, b, c->columns.group)) &&
           swc_str_is(swc_table_get(c->table, a, c->columns.group_status), "held") &&
           swc_str_is(swc_table_get(c->table, b, c->columns.group_status), "held");
}

static swc_status same_person_twice(const claims *c, size_t a, size_t b, const char *what,
                                    swc_error *error)
{
    swc_str from = swc_table_get(c->table, a, c->columns.origin);
    swc_str to = swc_table_get(c->table, b, c->columns.origin);
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s: dòng dữ liệu %zu (%.*s) và %zu (%.*s) trùng %s; hãy chạy swc-dedupe rồi "
                    "sửa một dòng",
                    "%s: data rows %zu (%.*s) and %zu (%.*s) have one %s; run swc-dedupe and "
                    "correct one of them",
                    c->table->name.data, a + 1, (int)from.length,
                    from.data == NULL ? "" : from.data, b + 1, (int)to.length,
                    to.data == NULL ? "" : to.data, what);
}

/* The N key of a row that shares its key with another; its place in the order of ties. */
static bool add_tie(claims *c, size_t row)
{
    swc_buf key = {0};
    size_t *value;
    bool found;
    bool done = alloc_person_add_name_key(&key, c->table, &c->columns.who, row);
    char *number = swc_arena_take_bytes(&c->arena, sizeof row);
    swc_str kept = done ? swc_arena_copy(&c->arena, swc_buf_str(&key)) : (swc_str){NULL, 0};
    swc_buf_free(&key);
    swc_str *tie = swc_arena_take(&c->arena, sizeof *tie);
    if (number == NULL || kept.data == NULL || tie == NULL) {
        return false;
    }
    memcpy(number, &row, sizeof row);
    *tie = kept;
    if (!swc_keymap_put(&c->ties, (swc_str){number, sizeof row}, &value, &found)) {
        return false;
    }
    *value = (size_t)(uintptr_t)tie;
    return true;
}

static swc_str tie_of(const claims *c, uint32_t row)
{
    size_t number = row;
    size_t *value = swc_keymap_get(&c->ties, (swc_str){(const char *)&number, sizeof number});
    return value == NULL ? (swc_str){NULL, 0} : *(const swc_str *)(uintptr_t)*value;
}

/* Refuse a second row of one code unless both lie in one held group. */
static swc_status check_code(claims *c, swc_keymap *rows, swc_str code, size_t row,
                             const char *what, bool *twin_out, swc_error *error)
{
    size_t *first;
    bool found;
    *twin_out = false;
    if (code.length == 0) {
        return SWC_OK;
    }
    if (!swc_keymap_put(rows, code, &first, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        *first = row;
        return SWC_OK;
    }
    if (!in_one_held_group(c, *first, row)) {
        return same_person_twice(c, *first, row, what, error);
    }
    *twin_out = true;
    return add_tie(c, *first) ? SWC_OK : swc_fail_memory(error);
}

typedef struct ticket_maker {
    swc_sha256 *hash;
    swc_buf key, head; /* head: what stands before every key */
    swc_keymap by_key, by_student_id;
} ticket_maker;

static swc_status make_ticket(ticket_maker *m, claims *c, size_t row, swc_error *error)
{
    const student_columns *columns = &c->columns;
    swc_buf_clear(&m->key);
    if (!alloc_person_add_key(&m->key, c->table, &columns->who, row)) {
        return swc_fail_memory(error);
    }
    swc_sha256_reset(m->hash);
    swc_sha256_add(m->hash, m->head.data, m->head.length);
    swc_sha256_add(m->hash, m->key.data, m->key.length);
    swc_sha256_add(m->hash, "\n", 1);
    swc_sha256_end(m->hash, c->students[row].ticket);
    swc_str key = swc_arena_copy(&c->arena, swc_buf_str(&m->key));
    bool twin;
    if (key.data == NULL) {
        return swc_fail_memory(error);
    }
    const char *what = key.data[0] == 'P'   ? "personal_id"
                       : key.data[0] == 'S' ? "student_id"
                                            : "full_name, birth_date, school_name";
    swc_status status = check_code(c, &m->by_key, key, row, what, &twin, error);
    if (status == SWC_OK && twin && !add_tie(c, row)) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK) {
        status =
            check_code(c, &m->by_student_id, swc_table_get(c->table, row, columns->who.student_id),
                       row, "student_id", &twin, error);
    }
    return status;
}

swc_status alloc_ranking_tickets(const swc_allocate_input *input, claims *c, swc_error *error)
{
    ticket_maker m = {0};
    swc_status status = swc_sha256_new(&m.hash, error);
    if (status != SWC_OK) {
        return status;
    }
    if (!swc_buf_add_text(&m.head, "swc-ticket-1\n") || !swc_buf_add_text(&m.head, input->seed) ||
        !swc_buf_add_char(&m.head, '\n') || !swc_buf_add_str(&m.head, input->policy->round) ||
        !swc_buf_add_char(&m.head, '\n')) {
        status = swc_fail_memory(error);
    }
    for (size_t row = 0; status == SWC_OK && row < c->table->row_count; row++) {
        status = make_ticket(&m, c, row, error);
    }
    swc_sha256_free(m.hash);
    swc_buf_free(&m.key);
    swc_buf_free(&m.head);
    swc_keymap_free(&m.by_key);
    swc_keymap_free(&m.by_student_id);
    return status;
}

/* ---- order ---- */

/* For the sort: what decides, side by side. */
typedef struct place {
    uint64_t
        ticket_head; /* its first bytes: they nearly always decide, and lie beside the others */
    uint32_t row;
    uint8_t class;
    const uint32_t *keys; /* [key_count], smaller first */
    uint32_t key_count;
    const claims *c;
} place;

static uint64_t ticket_head(const claim *one)
{
    uint64_t head = 0;
    for (size_t i = 0; i < sizeof head; i++) {
        head = head << 8 | one->ticket[i];
    }
    return head;
}

static int compare_tickets(const claims *c, uint32_t a, uint32_t b)
{
    int order = memcmp(c->students[a].ticket, c->students[b].ticket, SWC_SHA256_BYTES);
    if (order != 0 || a == b) {
        return order;
    }
    order = swc_str_compare(tie_of(c, a), tie_of(c, b));
    if (order != 0) {
        return order;
    }
    return swc_str_compare(swc_table_get(c->table, a, c->columns.origin),
                           swc_table_get(c->table, b, c->columns.origin));
}

static int compare_places(const void *left, const void *right)
{
    const place *a = left;
    const place *b = right;
    if (a->class != b->class) {
        return a->class < b->class ? -1 : 1;
    }
    for (uint32_t i = 0; i < a->key_count; i++) {
        if (a->keys[i] != b->keys[i]) {
            return a->keys[i] < b->keys[i] ? -1 : 1;
        }
    }
    if (a->ticket_head != b->ticket_head) {
        return a->ticket_head < b->ticket_head ? -1 : 1;
    }
    return compare_tickets(a->c, a->row, b->row);
}

/* The place of a cell in an order key: its index among the values, or their number. Cells repeat,
 * so each spelling is folded once. */
static bool value_index(const swc_order_key *key, swc_str cell, swc_keymap *known, swc_buf *folded,
                        uint32_t *out)
{
    size_t *value;
    bool found;
    if (cell.length == 0) {
        *out = (uint32_t)key->value_count;
        return true;
    }
    if (!swc_keymap_put(known, cell, &value, &found)) {
        return false;
    }
    if (!found) {
        swc_buf_clear(folded);
        if (!swc_fold_add(folded, cell)) {
            return false;
        }
        *value = 0;
        while (*value < key->value_count &&
               !swc_str_equal(key->values[*value], swc_buf_str(folded))) {
            ++*value;
        }
    }
    *out = (uint32_t)*value;
    return true;
}

static swc_status fill_column(const claims *c, const swc_order_key *key, uint32_t *values,
                              uint32_t stride, swc_error *error)
{
    swc_keymap known = {0};
    swc_buf folded = {0};
    size_t column = swc_table_column(c->table, key->name);
    bool done = true;
    for (size_t row = 0; done && row < c->table->row_count; row++) {
        done = value_index(key, swc_table_get(c->table, row, column), &known, &folded,
                           &values[row * stride]);
    }
    swc_keymap_free(&known);
    swc_buf_free(&folded);
    return done ? SWC_OK : swc_fail_memory(error);
}

static swc_status fill_waiting(const history *past, const claims *c, uint32_t *values,
                               uint32_t stride, swc_error *error)
{
    people_found found = {0};
    swc_status status = SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < c->table->row_count; row++) {
        uint32_t rounds;
        status = alloc_history_rounds_waited(past, c->table, &c->columns.who, row, &found, &rounds,
                                             error);
        values[row * stride] = UINT32_MAX - rounds; /* more rounds come first */
    }
    alloc_people_found_free(&found);
    return status;
}

static swc_status fill_keys(const swc_policy *policy, const history *past, const claims *c,
                            uint32_t *values, swc_error *error)
{
    swc_status status = SWC_OK;
    uint32_t stride = (uint32_t)policy->order_count;
    for (uint32_t k = 0; status == SWC_OK && k < stride; k++) {
        status = policy->order_keys[k].column == SWC_ORDER_WAITING
                     ? fill_waiting(past, c, values + k, stride, error)
                     : fill_column(c, &policy->order_keys[k], values + k, stride, error);
    }
    return status;
}

/* What is known of a held group. */
enum { GROUP_SEEN = 1, GROUP_ALREADY = 2, GROUP_TAKEN = 4 };

static size_t *group_of(const claims *c, swc_keymap *groups, size_t row, bool *memory_ended)
{
    size_t *value = NULL;
    bool found;
    swc_str group = swc_table_get(c->table, row, c->columns.group);
    if (group.length > 0 &&
        swc_str_is(swc_table_get(c->table, row, c->columns.group_status), "held") &&
        !swc_keymap_put(groups, group, &value, &found)) {
        *memory_ended = true;
    }
    return value;
}

/* Leave at most one claimant of each held group, and none when one of the group was served before.
 * `order` are the eligible rows, best first; on hold ones lose their place. Gives how many stay. */
static bool hold_groups(claims *c, place *order, uint32_t *count)
{
    swc_keymap groups = {0};
    bool memory_ended = false;
    uint32_t kept = 0;
    for (size_t row = 0; row < c->table->row_count; row++) {
        size_t *group = group_of(c, &groups, row, &memory_ended);
        if (group != NULL) {
            *group |= c->students[row].reason == REASON_ALREADY_SERVED ? GROUP_ALREADY : GROUP_SEEN;
        }
    }
    for (uint32_t i = 0; i < *count && !memory_ended; i++) {
        claim *one = &c->students[order[i].row];
        size_t *group = group_of(c, &groups, order[i].row, &memory_ended);
        bool stays = group == NULL || (*group & GROUP_TAKEN) == 0;
        if (group != NULL && (*group & GROUP_ALREADY) != 0 &&
            one->reason != REASON_ALREADY_SERVED) {
            stays = false;
        }
        if (!stays) {
            one->reason = REASON_ON_HOLD;
            one->sim_alone = false;
            continue;
        }
        if (group != NULL) {
            *group |= GROUP_TAKEN;
        }
        order[kept++] = order[i];
    }
    *count = kept;
    swc_keymap_free(&groups);
    return !memory_ended;
}

static bool fill_lists(claims *c, const place *order, uint32_t count)
{
    size_t rows = c->table->row_count;
    c->ranked = malloc((count + 1) * sizeof *c->ranked);
    c->unranked = malloc((rows - count + 1) * sizeof *c->unranked);
    place *rest = malloc((rows - count + 1) * sizeof *rest);
    if (c->ranked == NULL || c->unranked == NULL || rest == NULL) {
        free(rest);
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        c->ranked[i] = order[i].row;
        c->students[order[i].row].rank = i + 1;
    }
    c->ranked_count = count;
    for (uint32_t row = 0; row < rows; row++) {
        if (c->students[row].rank == 0) {
            rest[c->unranked_count++] =
                (place){.ticket_head = ticket_head(&c->students[row]), .row = row, .c = c};
        }
    }
    qsort(rest, c->unranked_count, sizeof *rest, compare_places);
    for (uint32_t i = 0; i < c->unranked_count; i++) {
        c->unranked[i] = rest[i].row;
    }
    free(rest);
    return true;
}

swc_status alloc_ranking_order(const swc_allocate_input *input, const history *past, claims *c,
                               swc_error *error)
{
    size_t rows = c->table->row_count;
    uint32_t key_count = (uint32_t)input->policy->order_count;
    uint32_t *keys = calloc(rows * key_count + 1, sizeof *keys);
    place *order = malloc((rows + 1) * sizeof *order);
    uint32_t count = 0;
    swc_status status = keys == NULL || order == NULL
                            ? swc_fail_memory(error)
                            : fill_keys(input->policy, past, c, keys, error);
    if (status == SWC_OK) {
        for (uint32_t row = 0; row < rows; row++) {
            const claim *one = &c->students[row];
            if (one->eligible || one->sim_alone) {
                order[count++] =
                    (place){ticket_head(one), row, one->class, keys + (size_t)row * key_count,
                            key_count,        c};
            }
        }
        qsort(order, count, sizeof *order, compare_places);
        if (!hold_groups(c, order, &count) || !fill_lists(c, order, count)) {
            status = swc_fail_memory(error);
        }
    }
    free(keys);
    free(order);
    return status;
}

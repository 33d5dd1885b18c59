/* Puts the facts together, in the order in which one rests on the other. */
#include "ops/audit/facts.h"

#include <stdlib.h>

static const size_t arena_limit_bytes = (size_t)8 << 30;

swc_status audit_facts_new(const swc_audit_inputs *in, audit_facts *out, swc_error *error)
{
    swc_keymap units_out = {0};
    *out = (audit_facts){.in = in};
    swc_arena_init(&out->arena, arena_limit_bytes);
    for (size_t type = 0; type < SWC_DEVICE_TYPE_COUNT; type++) {
        out->reopened[type] = NOT_FOUND;
    }
    swc_status status = audit_read_children(out, error);
    if (status == SWC_OK) {
        status = audit_read_history(out, &units_out, error);
    }
    if (status == SWC_OK) {
        status = audit_read_stock(out, &units_out, error);
    }
    if (status == SWC_OK) {
        status = audit_rank_children(out, error);
    }
    if (status == SWC_OK) {
        status = audit_find_uses(out, error);
    }
    swc_keymap_free(&units_out);
    if (status != SWC_OK) {
        audit_facts_free(out);
    }
    return status;
}

void audit_facts_free(audit_facts *facts)
{
    free(facts->children);
    free(facts->listed);
    free(facts->units);
    free(facts->pools);
    audit_names_free(&facts->pools_by_id);
    free(facts->name_keys);
    free(facts->places);
    free(facts->profiles);
    free(facts->uses);
    swc_arena_free(&facts->arena);
    *facts = (audit_facts){0};
}

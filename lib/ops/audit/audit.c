/* The audit from end to end. Reads no file: see case.c and manifest.c for those. */
#include "ops/audit/inspect.h"

/* How much each check looked at; what does not apply here is said so. */
static void begin_checks(swc_audit *audit, const audit_facts *facts)
{
    size_t held_rows = 0;
    size_t served_before = 0;
    for (size_t i = 0; i < facts->child_count; i++) {
        held_rows += facts->children[i].held_row;
        served_before += facts->children[i].verdict == VERDICT_ALREADY_SERVED;
    }
    for (int i = 0; i < SWC_CHECK_COUNT; i++) {
        audit->counts[i] = facts->child_count;
    }
    audit->counts[SWC_CHECK_RANKS] = facts->ranked_count;
    audit->counts[SWC_CHECK_HOLD_GROUPS] = held_rows;
    audit->counts[SWC_CHECK_ALREADY_SERVED] = served_before;
    audit->results[SWC_CHECK_INPUT_HASHES] = SWC_AUDIT_NOT_APPLICABLE;
    audit->counts[SWC_CHECK_INPUT_HASHES] = 0;
}

/* What a step found, the defined plan does not have: a plan that breaks any check of content is
 * not the defined one. */
static swc_status conclude(const inspection *at, swc_error *error)
{
    swc_audit *audit = at->audit;
    size_t served = 0;
    for (size_t i = 0; i < at->facts->pool_count; i++) {
        served += at->facts->pools[i].kind == POOL_REOPENED_TYPE ? 0 : at->used[i];
    }
    if (audit->results[SWC_CHECK_LEGAL_EDGES] == SWC_AUDIT_HOLDS) {
        audit->counts[SWC_CHECK_LEGAL_EDGES] = served;
    }
    if (audit->results[SWC_CHECK_ONE_UNIT_EACH] == SWC_AUDIT_HOLDS) {
        audit->counts[SWC_CHECK_ONE_UNIT_EACH] = served;
    }
    if (audit->results[SWC_CHECK_BEST_FIT] == SWC_AUDIT_HOLDS) {
        audit->counts[SWC_CHECK_BEST_FIT] = served;
    }
    if (!at->cutoffs_apply && audit->results[SWC_CHECK_CUTOFF_PROOF] == SWC_AUDIT_HOLDS) {
        audit->results[SWC_CHECK_CUTOFF_PROOF] = SWC_AUDIT_NOT_APPLICABLE;
        audit->counts[SWC_CHECK_CUTOFF_PROOF] = 0;
    }
    if (swc_audit_holds(audit) || audit->results[SWC_CHECK_RERUN_IDENTICAL] == SWC_AUDIT_VIOLATED) {
        return SWC_OK;
    }
    return swc_audit_violate(audit, SWC_CHECK_RERUN_IDENTICAL, 0, error,
                             "kế hoạch không phải kế hoạch xác định: xem các phép kiểm tra bị vi "
                             "phạm ở trên",
                             "this is not the defined plan: see the violated checks above");
}

static swc_status inspect(inspection *at, swc_error *error)
{
    swc_status status = inspect_rows(at, error);
    if (status == SWC_OK) {
        status = inspect_holdings(at, error);
    }
    if (status == SWC_OK) {
        status = inspect_passes(at, error);
    }
    if (status == SWC_OK) {
        status = inspect_cells(at, error);
    }
    if (status == SWC_OK) {
        status = inspect_double_units(at, error);
    }
    if (status == SWC_OK) {
        status = inspect_cutoffs(at, error);
    }
    return status == SWC_OK ? conclude(at, error) : status;
}

swc_status swc_audit_run(const swc_audit_inputs *in, swc_audit *out, swc_error *error)
{
    audit_facts facts;
    inspection at = {0};
    *out = (swc_audit){0};
    swc_status status = audit_facts_new(in, &facts, error);
    if (status != SWC_OK) {
        return status;
    }
    begin_checks(out, &facts);
    status = inspection_new(&facts, out, &at, error);
    if (status == SWC_OK) {
        status = inspect(&at, error);
        inspection_free(&at);
    }
    audit_facts_free(&facts);
    if (status != SWC_OK) {
        swc_audit_free(out);
    }
    return status;
}

/* The results of the checks and what they found wrong, in sentences. Checks nothing itself. */
#include "ops/audit/inspect.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const check_names[SWC_CHECK_COUNT] = {
    "input-hashes", "conservation",  "eligibility",     "tickets",     "ranks",
    "legal-edges",  "one-unit-each", "already-served",  "hold-groups", "cutoff-proof",
    "best-fit",     "totals",        "rerun-identical",
};

const char *swc_audit_check_name(swc_audit_check check)
{
    return check_names[check];
}

const char *swc_audit_result_name(swc_audit_result result)
{
    static const char *const names[] = {"ok", "violated", "not-applicable"};
    return names[result];
}

/* Count a violation; `added_out` is NULL when enough of this check are told already. */
static swc_status count_violation(swc_audit *audit, swc_audit_check check, size_t plan_line,
                                  swc_violation **added_out, swc_error *error)
{
    *added_out = NULL;
    if (audit->results[check] != SWC_AUDIT_VIOLATED) {
        audit->results[check] = SWC_AUDIT_VIOLATED;
        audit->counts[check] = 0;
    }
    if (++audit->counts[check] > SWC_AUDIT_SHOWN) {
        return SWC_OK;
    }
    void *violations = audit->violations;
    if (!swc_grow(&violations, &audit->violation_capacity, audit->violation_count + 1,
                  sizeof *audit->violations)) {
        return swc_fail_memory(error);
    }
    audit->violations = violations;
    *added_out = &audit->violations[audit->violation_count++];
    **added_out = (swc_violation){.check = check, .plan_line = plan_line};
    return SWC_OK;
}

swc_status swc_audit_violate(swc_audit *audit, swc_audit_check check, size_t plan_line,
                             swc_error *error, const char *vi_format, const char *en_format, ...)
{
    swc_violation *added;
    va_list arguments;
    swc_status status = count_violation(audit, check, plan_line, &added, error);
    if (status == SWC_OK && added != NULL) {
        va_start(arguments, en_format);
        (void)vsnprintf(added->text[SWC_VI], sizeof added->text[SWC_VI], vi_format, arguments);
        va_end(arguments);
        va_start(arguments, en_format);
        (void)vsnprintf(added->text[SWC_EN], sizeof added->text[SWC_EN], en_format, arguments);
        va_end(arguments);
    }
    return status;
}

swc_status audit_violate_texts(swc_audit *audit, swc_audit_check check, size_t plan_line,
                               const char *vi_text, const char *en_text, swc_error *error)
{
    swc_violation *added;
    swc_status status = count_violation(audit, check, plan_line, &added, error);
    if (status == SWC_OK && added != NULL) {
        (void)snprintf(added->text[SWC_VI], sizeof added->text[SWC_VI], "%s", vi_text);
        (void)snprintf(added->text[SWC_EN], sizeof added->text[SWC_EN], "%s", en_text);
    }
    return status;
}

bool swc_audit_holds(const swc_audit *audit)
{
    for (int i = 0; i < SWC_CHECK_COUNT; i++) {
        if (audit->results[i] == SWC_AUDIT_VIOLATED) {
            return false;
        }
    }
    return true;
}

static bool add_violation(swc_buf *out, const swc_violation *violation, swc_lang lang)
{
    if (violation->plan_line > 0 &&
        !swc_buf_printf(out, lang == SWC_VI ? "dòng %zu của kế hoạch: " : "plan line %zu: ",
                        violation->plan_line)) {
        return false;
    }
    return swc_buf_add_text(out, violation->text[lang]);
}

swc_status swc_audit_detail(const swc_audit *audit, swc_audit_check check, swc_lang lang,
                            swc_buf *out, swc_error *error)
{
    size_t shown = 0;
    bool good = true;
    swc_buf_clear(out);
    for (size_t i = 0; i < audit->violation_count && good; i++) {
        if (audit->violations[i].check == check) {
            good = (shown == 0 || swc_buf_add_text(out, "; ")) &&
                   add_violation(out, &audit->violations[i], lang);
            shown++;
        }
    }
    if (good && audit->results[check] == SWC_AUDIT_VIOLATED && audit->counts[check] > shown) {
        good = swc_buf_printf(out, lang == SWC_VI ? "; và %zu chỗ khác" : "; and %zu more",
                              audit->counts[check] - shown);
    }
    return good ? SWC_OK : swc_fail_memory(error);
}

void swc_audit_free(swc_audit *audit)
{
    free(audit->violations);
    *audit = (swc_audit){0};
}

/*
 * The facts from end to end: which part is read from which streams, in what order, and what a part
 * that cannot be read stops. Reads no cell itself.
 */
#include "ops/report/facts.h"

/* Whether a part of the facts can be read: the cells of its streams are good. */
static swc_status check_part(const swc_report *report, unsigned inputs, swc_error *error)
{
    for (size_t i = 0; i < SWC_INPUT_COUNT; i++) {
        if ((inputs >> i & 1) != 0 && report->inputs[i].given &&
            report->input_errors[i].status != SWC_OK) {
            *error = report->input_errors[i];
            return error->status;
        }
    }
    return SWC_OK;
}

static swc_status read_roster(swc_report *report, swc_error *error)
{
    swc_status status = report_read_children(report, error);
    return status == SWC_OK ? report_join_plan(report, error) : status;
}

static swc_status read_handovers(swc_report *report, swc_error *error)
{
    swc_status status = report_read_handovers(report, error);
    status = status == SWC_OK ? report_match_plan(report, error) : status;
    report_classify(report);
    if (status == SWC_OK && report->roster == SWC_INPUT_STUDENTS && !report_mark_excess(report)) {
        status = swc_fail_memory(error);
    }
    return status;
}

#define IN(name) (1u << SWC_INPUT_##name)
/* Each part of the facts: the streams it needs, and those that are useless when it fails. */
static const struct {
    swc_status (*read)(swc_report *report, swc_error *error);
    unsigned needs, stops;
} parts[] = {
    {read_roster, IN(STUDENTS) | IN(PLAN), IN(STUDENTS) | IN(PLAN)},
    {read_handovers, IN(STUDENTS) | IN(PLAN) | IN(HANDOVERS), IN(HANDOVERS)},
    {report_read_ledger, IN(DONATIONS), IN(DONATIONS)},
};
#undef IN

static swc_status read_facts(swc_report *report, swc_error *error)
{
    swc_error *errors = report->input_errors;
    for (size_t i = 0; i < SWC_INPUT_COUNT; i++) {
        errors[i].status = report_check_cells(report, (swc_report_input)i, &errors[i]);
    }
    for (size_t part = 0; part < sizeof parts / sizeof parts[0]; part++) {
        swc_error wrong = {.status = SWC_OK};
        swc_status status = check_part(report, parts[part].needs, &wrong);
        status = status == SWC_OK ? parts[part].read(report, &wrong) : status;
        for (size_t i = 0; status != SWC_OK && i < SWC_INPUT_COUNT; i++) {
            if ((parts[part].stops >> i & 1) != 0 && errors[i].status == SWC_OK) {
                errors[i] = wrong;
                errors[i].status = status;
            }
        }
    }
    return report_places_finish(report, error);
}

swc_status report_facts(swc_report *report, unsigned inputs, swc_error *error)
{
    if (!report->facts_ready) {
        swc_status status = read_facts(report, error);
        if (status != SWC_OK) {
            return status;
        }
        report->facts_ready = true;
    }
    swc_error wrong;
    swc_status status = check_part(report, inputs, &wrong);
    if (status != SWC_OK && error != NULL) {
        *error = wrong;
    }
    return status;
}

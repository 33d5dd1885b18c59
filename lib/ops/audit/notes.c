/* The `#swc` lines of the outputs: history, round, seed, counts (SPEC 2, RULES 7). */
#include "ops/audit/inspect.h"
#include "swc/stream.h"

/* digits and points */
static bool is_version(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] != '.' && (text.data[i] < '0' || text.data[i] > '9')) {
            return false;
        }
    }
    return text.length > 0;
}

/* The line that the allocator adds; what it alone knows (version, where the seed is from) is taken
 * from `found` unless the manifest tells it. */
static bool make_own_note(const inspection *at, const swc_table *found, const char *kind,
                          size_t rows, swc_buf *out)
{
    const swc_audit_inputs *in = at->facts->in;
    swc_str from = in->seed_from != NULL ? swc_str_of(in->seed_from)
                                         : swc_stream_note_value(in->plan, "allocate", "seed_from");
    swc_str version =
        in->version.length > 0 ? in->version : swc_stream_note_value(found, "allocate", "version");
    if (!swc_str_is(from, "draw")) {
        from = SWC_STR("rehearsal");
    }
    if (!is_version(version)) {
        version = SWC_STR(SWC_VERSION);
    }
    return swc_buf_printf(out,
                          "#swc allocate version=%.*s%s round=%.*s seed=%s seed_from=%.*s in=%zu "
                          "out=%zu%s",
                          (int)version.length, version.data, kind, (int)in->policy->round.length,
                          in->policy->round.data, in->seed, (int)from.length, from.data, rows, rows,
                          in->unsealed ? " unsealed=yes" : "");
}

swc_status inspect_own_note(inspection *at, const swc_table *table, const char *kind, size_t rows,
                            bool *same_out, swc_error *error)
{
    swc_buf expected = {0};
    if (!make_own_note(at, table, kind, rows, &expected)) {
        swc_buf_free(&expected);
        return swc_fail_memory(error);
    }
    *same_out = table->note_count > 0 &&
                swc_str_equal(table->notes[table->note_count - 1], swc_buf_str(&expected));
    swc_buf_free(&expected);
    return SWC_OK;
}

swc_status inspect_notes(inspection *at, swc_error *error)
{
    const swc_audit_inputs *in = at->facts->in;
    const swc_table *plan = in->plan;
    bool same = plan->note_count == in->students->note_count + 1;
    for (size_t i = 0; i < in->students->note_count && same; i++) {
        same = swc_str_equal(plan->notes[i], in->students->notes[i]);
    }
    swc_status status = same
                            ? SWC_OK
                            : swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                                "cuối kế hoạch phải là các dòng #swc của danh sách "
                                                "học sinh rồi một dòng #swc allocate",
                                                "the plan must end with the #swc lines of the "
                                                "students, then one line #swc allocate");
    if (status == SWC_OK) {
        status = inspect_own_note(at, plan, "", in->students->row_count, &same, error);
    }
    if (status == SWC_OK && !same) {
        status = swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                   "dòng #swc allocate của kế hoạch phải mang đợt, hạt giống và số "
                                   "dòng của đợt này (round, seed, seed_from, in, out)",
                                   "the line #swc allocate of the plan must carry the round, the "
                                   "seed and the counts of this round (round, seed, seed_from, in, "
                                   "out)");
    }
    return status;
}

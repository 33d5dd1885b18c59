/* Any rows as a plan or a table of cut-offs beside fixed inputs: the audit must end well.
 * Input: a byte that chooses the policy, then lines of cells cut by '|': `#` lines are notes, the
 * first other line is the header of the plan, `=` begins the cut-offs. */
#include "lines.h"
#include "swc/swc.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* One table up to a line `=`; missing cells are empty. @return whether there was a header */
static bool read_table(swc_str *rest, swc_table *out)
{
    swc_str line;
    swc_str cells[MAX_COLUMNS];
    bool has_header = false;
    *out = (swc_table){0};
    while (next_line(rest, &line) && !swc_str_is(line, "=")) {
        if (has_header && line.length > 0 && line.data[0] == '#') {
            (void)swc_table_add_note(out, line, NULL);
            continue;
        }
        memset(cells, 0, sizeof cells);
        size_t count = cut(line, cells);
        if (!has_header) {
            has_header = swc_table_init(out, cells, count, (size_t)1 << 24, NULL) == SWC_OK;
        } else if (out->row_count < MAX_ROWS) {
            (void)swc_table_add(out, cells, NULL);
        }
    }
    return has_header;
}

static const char students_text[] =
    "student_id|personal_id|full_name|birth_date|level|school_code|school_name|district|"
    "household_id|category|devices_owned|needs|origin|duplicate_group|duplicate_status\n"
    "7000000000||A|2011-01-01|primary|S1|TH 1|Lắk|H1|poor|none|device+sim|a!2||unique\n"
    "7000000001|066211000001|B|2011-01-02|primary|S1|TH 1|Lắk|H1|poor|none|device|a!3||unique\n"
    "||C|2011-01-03|lower_secondary|S2|TH 2|Ea Súp||near_poor|none|device+sim|a!4|g|held\n"
    "||D|2011-01-03|lower_secondary|S2|TH 2|Ea Súp||near_poor|none|device|a!5|g|held\n"
    "7000000004||E|2011-01-05|primary|S2|TH 2|Ea Súp||none|tablet|sim|a!6||unique\n"
    "#swc validate version=0.1.0 kind=students in=5 out=5 rejected=0 warnings=0\n";

static const char devices_text[] = "device_id|type|serial|quantity|status|earmark\n"
                                   "L1|laptop|s1||in_stock|\nT1|tablet|s2|2|in_stock|school=S1\n"
                                   "T9|tablet|s3||in_stock|student=7000000001\n"
                                   "M1|sim|||in_stock|\nM2|sim|||in_stock|district=Lắk\n";

static const char donations_text[] = "donation_id|entry|reverses|date|form|amount_vnd|earmark\n"
                                     "G1|receipt||2021-11-01|cash|2500|level=primary\n";

/* Bits of the first byte: mode (two), household, soft, purchase, SIMs. */
static bool make_policy(uint8_t choice, swc_policy *out)
{
    static const char *const modes[] = {"coverage", "class", "fit", "coverage"};
    char text[512];
    (void)snprintf(
        text, sizeof text,
        "[programme]\nname = x\nround = R1\n[priority]\npoor = 1\nnear_poor = 2\n[fit]\n"
        "default = tablet > laptop\n[allocation]\nmode = %s\nclaimant = %s\n"
        "earmark = %s\n%s%s",
        modes[choice & 3], (choice & 4) != 0 ? "household" : "student",
        (choice & 8) != 0 ? "soft" : "hard",
        (choice & 16) != 0 ? "[cash]\nmode = purchase\ntype = tablet\nunit_price_vnd = 1000\n" : "",
        (choice & 32) != 0 ? "[sim]\nmode = on\n" : "");
    return swc_policy_parse(swc_str_of(text), "p", out, NULL) == SWC_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char seed[] = "0000000000000000000000000000000000000000000000000000000000000000";
    swc_str rest = {(const char *)data, size};
    swc_str texts[3] = {swc_str_of(students_text), swc_str_of(devices_text),
                        swc_str_of(donations_text)};
    swc_table inputs[3];
    swc_table plan = {0};
    swc_table cutoffs = {0};
    swc_policy policy;
    swc_audit audit;
    swc_error error;
    if (size == 0 || !make_policy(data[0], &policy)) {
        return 0;
    }
    rest.data++;
    rest.length--;
    for (size_t i = 0; i < 3; i++) {
        (void)read_table(&texts[i], &inputs[i]);
    }
    bool has_plan = read_table(&rest, &plan);
    bool has_cutoffs = has_plan && read_table(&rest, &cutoffs);
    swc_audit_inputs in = {.policy = &policy,
                           .students = &inputs[0],
                           .devices = &inputs[1],
                           .donations = &inputs[2],
                           .seed = seed,
                           .plan = &plan,
                           .cutoffs = has_cutoffs ? &cutoffs : NULL,
                           .show_values = (data[0] & 64) != 0};
    if (has_plan && swc_audit_run(&in, &audit, &error) == SWC_OK) {
        swc_buf detail = {0};
        for (int i = 0; i < SWC_CHECK_COUNT; i++) {
            (void)swc_audit_detail(&audit, (swc_audit_check)i, SWC_VI, &detail, NULL);
            if ((audit.results[i] == SWC_AUDIT_VIOLATED) != (detail.length > 0)) {
                abort(); /* what is violated is told, and nothing else */
            }
        }
        swc_buf_free(&detail);
        swc_audit_free(&audit);
    }
    for (size_t i = 0; i < 3; i++) {
        swc_table_free(&inputs[i]);
    }
    swc_table_free(&plan);
    swc_table_free(&cutoffs);
    swc_policy_free(&policy);
    return 0;
}

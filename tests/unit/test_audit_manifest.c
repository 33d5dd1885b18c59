/* The auditor's reading of manifests, and the fairness figures against hand arithmetic. */
#include "ops/audit/manifest.h"
#include "swc/audit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ZEROS "0000000000000000000000000000000000000000000000000000000000000000"

#define HEAD                                                                                       \
    "swc-manifest\t1\nround\tR1\nprev\t" ZEROS "\ntool\tswc 0.1.0\npolicy\tpolicy.ini\t" ZEROS     \
    "\nin\tstudents\tstudents.csv\t3\t" ZEROS "\n"

static swc_status parse(const char *text, audit_manifest *out)
{
    swc_buf bytes = {0};
    assert_true(swc_buf_add_text(&bytes, text));
    return audit_manifest_parse(&bytes, "m", out, NULL);
}

static void commitment_and_seed_are_those_of_sha256sum(void **state)
{
    (void)state;
    audit_manifest manifest;
    char hex[SWC_SHA256_HEX + 1];
    assert_int_equal(parse(HEAD "commit\t" ZEROS "\ndraw\tXSMB=1\ndraw\tx=2\nseed\t" ZEROS
                                "\nout\tplan\tplan.csv\t3\t" ZEROS "\n",
                           &manifest),
                     SWC_OK);
    assert_int_equal(manifest.file_count, 3);
    assert_int_equal(manifest.draw_count, 2);
    assert_false(manifest.rehearsal);
    /* the lines above commit, through sha256sum */
    assert_int_equal(audit_manifest_commitment(&manifest, hex, NULL), SWC_OK);
    assert_string_equal(hex, "19efbc724d4cee95b193317dfcf96938d234942035a8d8a8061b0d3c03a40dff");
    /* printf 'swc-seed-1\n%064d\nXSMB=1\nx=2\n' 0 | sha256sum */
    assert_int_equal(audit_manifest_seed(&manifest, hex, NULL), SWC_OK);
    assert_string_equal(hex, "f45218a2d747fc4886784bdf65ef0482d5eeed067fdd2aeea0c5ea42fde98820");
    audit_manifest_free(&manifest);
}

static void lines_out_of_order_missing_or_twice_are_refused(void **state)
{
    (void)state;
    const char *const bad[] = {
        "",
        "swc-manifest 1\n",
        HEAD,
        HEAD "commit\t" ZEROS "\n",             /* not drawn */
        HEAD "commit\t" ZEROS "\nseed\t" ZEROS, /* cut */
        HEAD "round\tR1\ncommit\t" ZEROS "\nseed\t" ZEROS "\trehearsal\n",
        HEAD "seed\t" ZEROS "\n",
        HEAD "commit\t" ZEROS "\nseed\t" ZEROS "\trehearsal\ndraw\tx=1\n",
        HEAD "in\tdevices\t../d.csv\t1\t" ZEROS "\ncommit\t" ZEROS "\nseed\t" ZEROS "\n",
        /* a result among the inputs, an input among the results */
        HEAD "in\tplan\tplan.csv\t3\t" ZEROS "\ncommit\t" ZEROS "\nseed\t" ZEROS "\n",
        HEAD "commit\t" ZEROS "\nseed\t" ZEROS "\trehearsal\nout\tstudents\ts.csv\t3\t" ZEROS "\n",
        HEAD "in\tdevices\td.csv\t-1\t" ZEROS "\ncommit\t" ZEROS "\nseed\t" ZEROS "\n",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        audit_manifest manifest;
        assert_int_equal(parse(bad[i], &manifest), SWC_ERR_INPUT);
    }
}

static void add(swc_table *table, const char *origin, const char *code, const char *priority,
                const char *district, const char *ticket)
{
    const swc_str cells[] = {swc_str_of(origin), swc_str_of(code), swc_str_of(priority),
                             swc_str_of(district), swc_str_of(ticket)};
    assert_int_equal(swc_table_add(table, cells, NULL), SWC_OK);
}

static void assert_figure(const swc_table *figures, const char *figure, const char *priority,
                          const char *district, const char *value)
{
    for (size_t i = 0; i < figures->row_count; i++) {
        if (swc_str_is(swc_table_cell(figures, i, 0), figure) &&
            swc_str_is(swc_table_cell(figures, i, 1), priority) &&
            swc_str_is(swc_table_cell(figures, i, 2), district)) {
            assert_true(swc_str_is(swc_table_cell(figures, i, 5), value));
            return;
        }
    }
    fail_msg("there is no figure %s %s %s", figure, priority, district);
}

static void fairness_figures_by_hand(void **state)
{
    (void)state;
    const swc_str columns[] = {SWC_STR("origin"), SWC_STR("reason_code"), SWC_STR("priority"),
                               SWC_STR("district"), SWC_STR("ticket")};
    swc_table plan;
    swc_table figures;
    assert_int_equal(swc_table_init(&plan, columns, 5, SIZE_MAX, NULL), SWC_OK);
    /* Lắk 2 of 3, Ea Súp 1 of 3; the ineligible row counts in the lottery only */
    add(&plan, "a!1", "served", "1", "Lắk", "0");
    add(&plan, "a!2", "served", "1", "Lắk", "1");
    add(&plan, "a!3", "waiting", "1", "Lắk", "f");
    add(&plan, "a!4", "served", "1", "Ea Súp", "0");
    add(&plan, "a!5", "waiting", "1", "Ea Súp", "8");
    add(&plan, "a!6", "waiting", "1", "Ea Súp", "9");
    add(&plan, "a!7", "no-priority", "", "Ea Súp", "0");
    swc_audit_inputs in = {.plan = &plan, .students = &plan};
    assert_int_equal(swc_audit_fairness(&in, &figures, NULL), SWC_OK);
    assert_figure(&figures, "coverage-percent", "1", "Lắk", "66.67");
    assert_figure(&figures, "coverage-percent", "1", "Ea Súp", "33.33");
    assert_figure(&figures, "coverage-percent", "1", "", "50.00");
    assert_figure(&figures, "max-min-ratio", "1", "", "2.0000");
    /* |2*3 - 1*3| / (6 * 3) */
    assert_figure(&figures, "gini", "1", "", "0.1667");
    /* digits 0 three times, 1 8 9 f once: 16 * 13 / 7 - 7 = 22.714... */
    assert_figure(&figures, "lottery-digits-chi2-15", "", "", "22.71");
    /* seven groups of one row: each (2 low - 1)² / 1 = 1 */
    assert_figure(&figures, "lottery-position-chi2-10", "", "", "7.00");
    swc_table_free(&figures);
    swc_table_free(&plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(commitment_and_seed_are_those_of_sha256sum),
        cmocka_unit_test(lines_out_of_order_missing_or_twice_are_refused),
        cmocka_unit_test(fairness_figures_by_hand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

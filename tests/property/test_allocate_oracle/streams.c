/* A small instance as the streams and the policy that the allocator reads. */
#include "property/test_allocate_oracle/streams.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static void add_row(swc_table *table, const char *const *cells, size_t count)
{
    swc_str slices[16];
    for (size_t i = 0; i < count; i++) {
        slices[i] = swc_str_of(cells[i]);
    }
    assert_int_equal(swc_table_add(table, slices, NULL), SWC_OK);
}

static swc_table new_table(const char *name, const char *const *columns, size_t count)
{
    swc_table table;
    swc_str slices[16];
    for (size_t i = 0; i < count; i++) {
        slices[i] = swc_str_of(columns[i]);
    }
    assert_int_equal(swc_table_init(&table, slices, count, 1 << 24, NULL), SWC_OK);
    table.name = swc_str_of(name);
    return table;
}

swc_table oracle_students(const instance *in)
{
    static const char *const columns[] = {"student_id",      "full_name",        "birth_date",
                                          "level",           "school_code",      "school_name",
                                          "district",        "category",         "priority",
                                          "needs",           "devices_owned",    "household_id",
                                          "duplicate_group", "duplicate_status", "origin"};
    static const char *const classes[] = {"", "1", "2", "3"};
    static const char *const groups[] = {"", "g0", "g1"};
    swc_table table = new_table("students.csv", columns, 15);
    for (int i = 0; i < in->student_count; i++) {
        const pupil *one = &in->pupils[i];
        char id[16];
        char home[16] = "";
        (void)snprintf(id, sizeof id, "%010d", i + 1);
        if (one->household >= 0) {
            (void)snprintf(home, sizeof home, "H%d", one->household);
        }
        const char *cells[] = {id,
                               "Em",
                               "2010-01-01",
                               oracle_levels[one->level],
                               oracle_schools[one->school],
                               "Trường",
                               oracle_districts[one->district],
                               "poor",
                               classes[one->class],
                               one->only_sim    ? "sim"
                               : one->needs_sim ? "device+sim"
                                                : "",
                               one->owns_phone ? "smartphone" : "",
                               home,
                               groups[one->group + 1],
                               one->group < 0 ? "unique" : "held",
                               id};
        add_row(&table, cells, 15);
    }
    return table;
}

static const char *earmark_of(const oracle_pool *p, char *text, size_t size)
{
    const char *open = strchr(p->id, '[');
    text[0] = '\0';
    if (open != NULL && p->where == STOCK) {
        (void)snprintf(text, size, "%.*s", (int)strcspn(open + 1, "]"), open + 1);
    }
    return text;
}

swc_table oracle_devices(const instance *in)
{
    static const char *const columns[] = {"device_id", "type", "quantity", "earmark"};
    swc_table table = new_table("devices.csv", columns, 4);
    int extra = in->has_quota ? in->quota[0] + in->quota[1] : 0;
    for (int p = 0; p < in->pool_count; p++) {
        const oracle_pool *one = &in->pools[p];
        char id[24];
        char earmark[64];
        if (one->where != STOCK && one->where != OPEN) {
            continue;
        }
        int units = one->units + (one->where == OPEN && one->type == 0 ? extra : 0);
        bool lot = units > 1 && (p % 2) == 0;
        for (int k = 0; k < (lot ? 1 : units); k++) {
            (void)snprintf(id, sizeof id, "U%02d%c", p, 'a' + k);
            const char *cells[] = {id, oracle_types[one->type],
                                   !lot         ? ""
                                   : units == 2 ? "2"
                                   : units == 3 ? "3"
                                                : "4",
                                   earmark_of(one, earmark, sizeof earmark)};
            add_row(&table, cells, 4);
        }
    }
    return table;
}

swc_table oracle_handovers(const instance *in)
{
    static const char *const columns[] = {"handover_id", "date",      "round",
                                          "student_id",  "full_name", "school_name",
                                          "item",        "device_id", "status"};
    swc_table table = new_table("handovers.csv", columns, 9);
    for (int i = 0; i < in->student_count; i++) {
        char id[16];
        (void)snprintf(id, sizeof id, "%010d", i + 1);
        if (in->pupils[i].served_before) {
            const char *cells[] = {id,       "2021-01-01", "R0",  id,         "Em",
                                   "Trường", "laptop",     "OLD", "delivered"};
            add_row(&table, cells, 9);
        }
    }
    return table;
}

swc_table oracle_donations(const instance *in)
{
    static const char *const columns[] = {"donation_id", "entry",      "date",   "donor_name",
                                          "form",        "amount_vnd", "earmark"};
    static const char *const amounts[] = {"999", "1999", "2999", "3999"};
    swc_table table = new_table("donations.csv", columns, 7);
    const char *open[] = {"D1", "receipt", "2021-01-01", "N", "cash", amounts[in->cash], ""};
    const char *school[] = {
        "D2", "receipt", "2021-01-01", "N", "cash", amounts[in->cash_school], "school=SA"};
    add_row(&table, open, 7);
    add_row(&table, school, 7);
    return table;
}

swc_table oracle_quota(const instance *in)
{
    static const char *const columns[] = {"district", "type", "units"};
    static const char *const numbers[] = {"0", "1", "2", "3", "4"};
    swc_table table = new_table("quota.csv", columns, 3);
    for (int d = 0; d < 2; d++) {
        const char *cells[] = {oracle_districts[d], "laptop", numbers[in->quota[d]]};
        add_row(&table, cells, 3);
    }
    return table;
}

static void add_fit(swc_buf *text, const instance *in, int level)
{
    bool any = false;
    (void)swc_buf_printf(text, "%s = ", oracle_levels[level]);
    for (int tier = 0; tier < 3; tier++) {
        bool first = true;
        for (int type = 0; type < TYPES; type++) {
            if (in->tiers[level][type] == tier) {
                (void)swc_buf_printf(text, "%s%s",
                                     !first ? " | "
                                     : any  ? " > "
                                            : "",
                                     oracle_types[type]);
                first = false;
                any = true;
            }
        }
    }
    (void)swc_buf_add_char(text, '\n');
}

swc_policy oracle_policy(const instance *in)
{
    static const char *const modes[] = {"coverage", "class", "fit"};
    swc_buf text = {0};
    swc_policy policy;
    swc_error error = {0};
    (void)swc_buf_printf(&text,
                         "[programme]\nname = x\nround = R1\n[allocation]\nmode = %s\n"
                         "claimant = %s\nearmark = %s\n[sim]\nmode = %s\n[fit]\n",
                         modes[in->mode], in->household ? "household" : "student",
                         in->soft ? "soft" : "hard", in->sim ? "on" : "off");
    add_fit(&text, in, 0);
    add_fit(&text, in, 1);
    if (in->cash_type >= 0) {
        (void)swc_buf_printf(&text, "[cash]\nmode = %s\ntype = %s\nunit_price_vnd = 1000\n",
                             in->grant ? "grant" : "purchase", oracle_types[in->cash_type]);
    }
    if (swc_policy_parse(swc_buf_str(&text), "p.ini", &policy, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
    swc_buf_free(&text);
    return policy;
}

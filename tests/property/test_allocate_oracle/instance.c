/* Random small instances. */
#include "property/test_allocate_oracle/instance.h"

#include <stdio.h>
#include <string.h>

const char *const oracle_types[] = {"laptop", "desktop", "tablet", "smartphone", "cash", "sim"};
const char *const oracle_levels[] = {"primary", "lower_secondary"};
const char *const oracle_schools[] = {"SA", "SB"};
const char *const oracle_districts[] = {"X", "Y"};

static uint64_t state;

void oracle_start(int number)
{
    state = UINT64_C(0x9e3779b97f4a7c15) * (uint64_t)(number + 1);
}

static int below(int limit)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (int)(state % (uint64_t)limit);
}

static bool one_in(int n)
{
    return below(n) == 0;
}

static void add_pool(instance *in, shelf where, int type, bound whom, int units)
{
    char earmark[64] = "";
    if (whom.student >= 0) {
        (void)snprintf(earmark, sizeof earmark, "student=%010d", whom.student + 1);
    }
    if (whom.school >= 0) {
        size_t length = strlen(earmark);
        (void)snprintf(earmark + length, sizeof earmark - length, "%sschool=%s",
                       length > 0 ? ";" : "", oracle_schools[whom.school]);
    }
    if (whom.district >= 0) {
        size_t length = strlen(earmark);
        (void)snprintf(earmark + length, sizeof earmark - length, "%sdistrict=%s",
                       length > 0 ? ";" : "", oracle_districts[whom.district]);
    }
    if (whom.level >= 0) {
        size_t length = strlen(earmark);
        (void)snprintf(earmark + length, sizeof earmark - length, "%slevel=%s",
                       length > 0 ? ";" : "", oracle_levels[whom.level]);
    }
    for (int p = 0; p < in->pool_count; p++) {
        if (in->pools[p].where == where && in->pools[p].type == type &&
            memcmp(&in->pools[p].whom, &whom, sizeof whom) == 0) {
            return; /* one pool of a kind is enough */
        }
    }
    oracle_pool *made = &in->pools[in->pool_count++];
    *made =
        (oracle_pool){.where = where, .type = type, .whom = whom, .units = units, .left = units};
    const char *tail = where < BOUGHT_EARMARKED ? "" : type == CASH ? "(grant)" : "(purchase)";
    if (where == QUOTA) {
        (void)snprintf(made->id, sizeof made->id, "%s(%s)", oracle_types[type], earmark);
    } else if (earmark[0] != '\0') {
        (void)snprintf(made->id, sizeof made->id, "%s[%s]%s", oracle_types[type], earmark, tail);
    } else {
        (void)snprintf(made->id, sizeof made->id, "%s%s", oracle_types[type], tail);
    }
}

static const bound everyone = {-1, -1, -1, -1, false};

static bound random_bound(const instance *in)
{
    bound whom = everyone;
    switch (below(6)) {
    case 0:
        whom.school = below(2);
        break;
    case 1:
        whom.district = below(2);
        break;
    case 2:
        whom.level = below(2);
        break;
    case 3:
        whom.district = below(2);
        whom.level = below(2);
        break;
    case 4:
        whom.school = below(2);
        whom.level = below(2);
        break;
    default:
        whom.student = below(in->student_count);
    }
    return whom;
}

static void random_pools(instance *in)
{
    int stock_pools = 1 + below(4);
    for (int i = 0; i < stock_pools; i++) {
        add_pool(in, STOCK, below(TYPES), random_bound(in), 1 + below(2));
    }
    for (int type = 0; type < TYPES; type++) {
        if (one_in(3)) {
            add_pool(in, OPEN, type, everyone, 1 + below(2));
        }
    }
    for (int p = 0; p < in->pool_count && one_in(2); p++) {
        oracle_pool *from = &in->pools[p];
        if (from->where == OPEN && from->type == 0 && !in->has_quota) {
            in->has_quota = true;
            in->quota[0] = below(from->units + 1);
            in->quota[1] = below(from->units + 1 - in->quota[0]);
            from->left = from->units -= in->quota[0] + in->quota[1];
            for (int d = 0; d < 2; d++) {
                bound whom = everyone;
                whom.district = d;
                whom.quota = true;
                if (in->quota[d] > 0) {
                    add_pool(in, QUOTA, 0, whom, in->quota[d]);
                }
            }
            break;
        }
    }
    if (one_in(3)) {
        in->grant = one_in(2);
        in->cash = below(3);
        in->cash_school = below(2);
        in->cash_type = below(TYPES);
        int type = in->grant ? CASH : in->cash_type;
        bound whom = everyone;
        whom.school = 0;
        if (in->cash_school > 0) {
            add_pool(in, BOUGHT_EARMARKED, type, whom, (int)in->cash_school);
        }
        if (in->cash > 0) {
            add_pool(in, BOUGHT, type, everyone, (int)in->cash);
        }
    }
}

instance oracle_instance(void)
{
    instance in = {.student_count = 1 + below(MAX_STUDENTS)};
    in.mode = below(3);
    in.household = one_in(2);
    in.soft = one_in(2);
    in.sim = one_in(3);
    in.cash_type = -1;
    for (int level = 0; level < 2; level++) {
        int tier_count = 1 + below(3);
        bool used[3] = {false};
        for (int type = 0; type < TYPES; type++) {
            in.tiers[level][type] = one_in(4) ? -1 : below(tier_count);
            if (in.tiers[level][type] >= 0) {
                used[in.tiers[level][type]] = true;
            }
        }
        if (!used[0] && !used[1] && !used[2]) {
            in.tiers[level][2] = 0;
            used[0] = true;
        }
        for (int type = 0; type < TYPES; type++) { /* no empty tier before a used one */
            int tier = in.tiers[level][type];
            for (int t = 0; t < tier; t++) {
                in.tiers[level][type] -= used[t] ? 0 : 1;
            }
        }
    }
    for (int i = 0; i < in.student_count; i++) {
        in.pupils[i] = (pupil){
            .level = below(2),
            .school = below(2),
            .district = below(2),
            .class = one_in(10) ? 0 : 1 + below(2),
            .household = one_in(4) ? -1 : below(3),
            .group = -1,
            .owns_phone = one_in(6),
            .needs_sim = one_in(2),
            .served_before = one_in(10),
        };
        in.pupils[i].only_sim = in.pupils[i].needs_sim && one_in(3);
    }
    for (int i = 0; !in.sim && i < in.student_count; i++) {
        in.pupils[i].group = one_in(3) ? below(2) : -1;
    }
    random_pools(&in);
    return in;
}

void oracle_add_sim_pools(instance *in)
{
    if (one_in(2)) {
        add_pool(in, STOCK, SIM, random_bound(in), 1);
    }
    if (one_in(2)) {
        add_pool(in, OPEN, SIM, everyone, 1 + below(2));
    }
}

/* Holds the rows of devices against the policy's [minimum] (below-minimum). Refuses nothing: which
 * units are allocated is swc-allocate's decision, here the depot hears of it early. */
#include "ops/validate/minimum.h"

#include "swc/policy.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DETAIL_BYTES = 40 };

/* One condition: a column and the least it may hold, or the word that it must be. */
typedef struct condition {
    const char *column;
    const char *word; /* NULL: a number */
    int64_t least_hundredths;
    char detail[DETAIL_BYTES]; /* as in the policy: "ram_gb>=4" */
} condition;

enum { CONDITION_COUNT = 6 };

struct minimum_rules {
    swc_policy policy;
    condition conditions[SWC_DEVICE_TYPE_COUNT][CONDITION_COUNT];
    size_t counts[SWC_DEVICE_TYPE_COUNT];
};

static void add_number(minimum_rules *rules, size_t type, const char *column, int64_t hundredths)
{
    condition *item = &rules->conditions[type][rules->counts[type]++];
    *item = (condition){.column = column, .least_hundredths = hundredths};
    int places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    int64_t part = hundredths % 100 / (places == 1 ? 10 : 1);
    if (places == 0) {
        (void)snprintf(item->detail, sizeof item->detail, "%s>=%" PRId64, column, hundredths / 100);
    } else {
        (void)snprintf(item->detail, sizeof item->detail, "%s>=%" PRId64 ".%0*" PRId64, column,
                       hundredths / 100, places, part);
    }
}

static void add_word(minimum_rules *rules, size_t type, const char *column, const char *word)
{
    condition *item = &rules->conditions[type][rules->counts[type]++];
    *item = (condition){.column = column, .word = word};
    (void)snprintf(item->detail, sizeof item->detail, "%s=%s", column, word);
}

swc_status swc_validate_minimum_load(swc_validate *run, const char *path, swc_error *error)
{
    minimum_rules *rules = calloc(1, sizeof *rules);
    if (rules == NULL) {
        return swc_fail_memory(error);
    }
    run->minimum = rules;
    swc_status status = swc_policy_read(path, &rules->policy, error);
    for (size_t type = 0; type < SWC_DEVICE_TYPE_COUNT && status == SWC_OK; type++) {
        const swc_minimum *minimum = &rules->policy.minimum[type];
        if (minimum->has_ram) {
            add_number(rules, type, "ram_gb", minimum->ram_hundredths);
        }
        if (minimum->has_storage) {
            add_number(rules, type, "storage_gb", minimum->storage_hundredths);
        }
        if (minimum->has_screen) {
            add_number(rules, type, "screen_inch", minimum->screen_hundredths);
        }
        if (minimum->has_year) {
            add_number(rules, type, "made_year", minimum->made_year * 100);
        }
        if (minimum->sim_slot) {
            add_word(rules, type, "sim_slot", "yes");
        }
        if (minimum->condition_new) {
            add_word(rules, type, "condition", "new");
        }
    }
    return status;
}

void swc_validate_minimum_free(minimum_rules *rules)
{
    if (rules != NULL) {
        swc_policy_free(&rules->policy);
        free(rules);
    }
}

/* A canonical number of at most two places, in hundredths. */
static int64_t hundredths_of(swc_str text)
{
    int64_t value = 0;
    int places = -1;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '.') {
            places = 0;
        } else if (value < INT64_MAX / 10000) {
            value = value * 10 + (text.data[i] - '0');
            places += places >= 0;
        }
    }
    for (places = places < 0 ? 0 : places; places < 2; places++) {
        value *= 10;
    }
    return value;
}

void swc_validate_minimum_check(swc_validate *run, row_record *record)
{
    const minimum_rules *rules = run->minimum;
    swc_device_type type =
        swc_device_type_of(record->values[swc_validate_field_of(run, "type")].text);
    if (type >= SWC_DEVICE_TYPE_COUNT || record->is_bad) {
        return;
    }
    for (size_t i = 0; i < rules->counts[type]; i++) {
        const condition *item = &rules->conditions[type][i];
        swc_value *value = &record->values[swc_validate_field_of(run, item->column)];
        bool empty = value->text.length == 0;
        bool met = empty                ? rules->policy.unknown_accepted
                   : item->word != NULL ? swc_str_is(value->text, item->word)
                                        : hundredths_of(value->text) >= item->least_hundredths;
        if (!met) {
            swc_value_find(value, SWC_ISSUE_BELOW_MINIMUM, item->detail, item->detail);
            record->has_findings = true;
        }
    }
}

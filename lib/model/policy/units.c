/* Reads [fit] and [minimum]: which units a level can use, and which are good enough. */
#include "model/policy/reading.h"

#include "swc/kind.h"

#include <string.h>

/* ---- [fit] ---- */

static swc_status read_fit_line(const policy_reading *r, swc_fit *fit)
{
    swc_str rest = r->entry->value;
    swc_str tier;
    uint32_t seen = 0;
    *fit = (swc_fit){0};
    if (swc_str_is(rest, "none")) {
        return SWC_OK;
    }
    while (policy_next_piece(&rest, '>', &tier)) {
        uint32_t before = seen;
        swc_str word;
        while (policy_next_piece(&tier, '|', &word)) {
            swc_status status = policy_read_type(r, word, POLICY_DEVICE_MASK, &seen);
            if (status != SWC_OK) {
                return status;
            }
        }
        fit->tiers[fit->tier_count++] = seen & ~before;
    }
    return SWC_OK;
}

swc_status policy_read_fit(const policy_reading *r)
{
    swc_policy *policy = r->policy;
    size_t level = swc_level_index(r->entry->key);
    swc_fit fit;
    swc_status status = read_fit_line(r, &fit);
    if (status != SWC_OK) {
        return status;
    }
    policy->fit[level] = fit;
    if (level < SWC_LEVEL_COUNT) {
        return SWC_OK;
    }
    /* `default`, in whatever line it stands, goes to every level without a line of its own */
    for (size_t i = 0; i < SWC_LEVEL_COUNT; i++) {
        if (swc_ini_find(r->ini, "fit", swc_levels()[i].word) == NULL) {
            policy->fit[i] = fit;
        }
    }
    return SWC_OK;
}

/* ---- [minimum] ---- */

/* A decimal with at most two places, in hundredths. */
static bool read_hundredths(swc_str text, int64_t *out)
{
    int64_t value = 0;
    size_t places = 0;
    bool point = false;
    if (text.length == 0 || text.length > 12 || text.data[0] == '.' ||
        text.data[text.length - 1] == '.') {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9' || places == 2) {
            return false;
        }
        value = value * 10 + (c - '0');
        places += point ? 1 : 0;
    }
    for (; places < 2; places++) {
        value *= 10;
    }
    *out = value;
    return true;
}

static bool cut_prefix(swc_str text, const char *name, const char *mark, swc_str *rest_out)
{
    size_t length = strlen(name);
    if (text.length < length || memcmp(text.data, name, length) != 0) {
        return false;
    }
    swc_str rest = policy_trim((swc_str){text.data + length, text.length - length});
    length = strlen(mark);
    if (rest.length < length || memcmp(rest.data, mark, length) != 0) {
        return false;
    }
    *rest_out = policy_trim((swc_str){rest.data + length, rest.length - length});
    return true;
}

static swc_status read_condition(const policy_reading *r, swc_str text, swc_minimum *minimum)
{
    const struct {
        const char *name;
        bool *has;
        int64_t *value;
        bool whole;
    } numbers[] = {
        {"ram_gb", &minimum->has_ram, &minimum->ram_hundredths, false},
        {"storage_gb", &minimum->has_storage, &minimum->storage_hundredths, false},
        {"screen_inch", &minimum->has_screen, &minimum->screen_hundredths, false},
        {"made_year", &minimum->has_year, &minimum->made_year, true},
    };
    swc_str value;
    bool *has = NULL;
    bool good = false;
    for (size_t i = 0; has == NULL && i < sizeof numbers / sizeof numbers[0]; i++) {
        int64_t number = 0;
        if (!cut_prefix(text, numbers[i].name, ">=", &value)) {
            continue;
        }
        has = numbers[i].has;
        good = read_hundredths(value, &number) &&
               (!numbers[i].whole || memchr(value.data, '.', value.length) == NULL);
        if (good && !*has) {
            *numbers[i].value = numbers[i].whole ? number / 100 : number;
        }
    }
    if (has == NULL && cut_prefix(text, "sim_slot", "=", &value)) {
        has = &minimum->sim_slot;
        good = swc_str_is(value, "yes");
    } else if (has == NULL && cut_prefix(text, "condition", "=", &value)) {
        has = &minimum->condition_new;
        good = swc_str_is(value, "new");
    }
    if (text.length == 0) {
        return policy_empty_item(r);
    }
    if (has == NULL || !good) {
        return POLICY_FAIL(
            r,
            "\"%.*s\" không phải điều kiện; hãy dùng ram_gb>=N, storage_gb>=N, "
            "screen_inch>=N (số thập phân dùng dấu chấm), made_year>=N, sim_slot=yes "
            "hoặc condition=new",
            "\"%.*s\" is no condition; use ram_gb>=N, storage_gb>=N, screen_inch>=N "
            "(with a decimal point), made_year>=N, sim_slot=yes or condition=new",
            SWC_INI_SHOW(text));
    }
    if (*has) {
        return POLICY_FAIL(r, "điều kiện \"%.*s\" lặp lại trong một dòng; hãy bỏ một",
                           "condition \"%.*s\" is repeated in one line; remove one",
                           SWC_INI_SHOW(text));
    }
    *has = true;
    return SWC_OK;
}

swc_status policy_read_minimum(const policy_reading *r)
{
    swc_minimum *minimum = &r->policy->minimum[swc_device_type_of(r->entry->key)];
    swc_str rest = r->entry->value;
    swc_str piece;
    if (swc_str_is(rest, "none")) {
        return SWC_OK;
    }
    while (policy_next_piece(&rest, ',', &piece)) {
        swc_status status = read_condition(r, piece, minimum);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

swc_status policy_read_unknown(const policy_reading *r)
{
    static const char *const words[] = {"refuse", "accept", NULL};
    int choice = 0;
    swc_status status = policy_read_choice(r, words, &choice);
    r->policy->unknown_accepted = choice == 1;
    return status;
}

/* Reads policy.ini into a swc_policy: the list of its keys, defaults and what is required. Values
 * are read in values.c; nothing is decided here. */
#include "swc/policy.h"

#include "model/policy/reading.h"
#include "swc/kind.h"

#include <string.h>

/* Every section and key; "LEVEL", "TYPE" and "CATEGORY" stand for the words of their lists. */
static const struct {
    const char *section;
    const char *key;
    policy_read_value *read;
} keys[] = {
    {"programme", "name", policy_read_name},
    {"programme", "round", policy_read_round},
    {"programme", "phase", policy_read_phase},
    {"programme", "as_of", policy_read_as_of},
    {"eligibility", "owned", policy_read_owned},
    {"eligibility", "received", policy_read_received},
    {"priority", "CATEGORY", policy_read_priority},
    {"order", "keys", policy_read_order},
    {"fit", "LEVEL", policy_read_fit},
    {"fit", "default", policy_read_fit},
    {"minimum", "TYPE", policy_read_minimum},
    {"minimum", "unknown", policy_read_unknown},
    {"allocation", "mode", policy_read_mode},
    {"allocation", "claimant", policy_read_claimant},
    {"allocation", "earmark", policy_read_earmark},
    {"cash", "mode", policy_read_cash_mode},
    {"cash", "type", policy_read_cash_type},
    {"cash", "unit_price_vnd", policy_read_price},
    {"sim", "mode", policy_read_sim_mode},
    {"sim", "capable", policy_read_capable},
};
enum { KEY_COUNT = sizeof keys / sizeof keys[0] };

/* The words that a key in capitals stands for, NULL for any other key. */
static const swc_word *words_of_key(const char *key)
{
    if (strcmp(key, "CATEGORY") == 0) {
        return swc_categories();
    }
    if (strcmp(key, "LEVEL") == 0) {
        return swc_levels();
    }
    return strcmp(key, "TYPE") == 0 ? swc_device_types() : NULL;
}

static bool key_matches(const char *pattern, swc_str key)
{
    const swc_word *words = words_of_key(pattern);
    return words != NULL ? words[policy_word_index(words, key)].word != NULL
                         : swc_str_is(key, pattern);
}

/* The keys of a section, as a list for people. */
static bool list_keys(swc_str section, swc_buf *list)
{
    bool done = true;
    for (size_t k = 0; done && k < KEY_COUNT; k++) {
        if (!swc_str_is(section, keys[k].section)) {
            continue;
        }
        const swc_word *words = words_of_key(keys[k].key);
        const char *name = words == NULL ? keys[k].key : words->word;
        while (done && name != NULL) {
            done = swc_buf_printf(list, "%s%s", list->length > 0 ? ", " : "", name);
            name = words == NULL ? NULL : (++words)->word;
        }
    }
    return done;
}

static swc_status check_sections(const swc_ini *ini, swc_error *error)
{
    for (size_t i = 0; i < ini->section_count; i++) {
        bool known = false;
        for (size_t k = 0; !known && k < KEY_COUNT; k++) {
            known = swc_str_is(ini->sections[i].name, keys[k].section);
        }
        if (!known) {
            return SWC_INI_FAIL(ini, ini->sections[i].line, error,
                                "không có mục [%.*s]; các mục là programme, eligibility, "
                                "priority, order, fit, minimum, allocation, cash, sim",
                                "there is no section [%.*s]; the sections are programme, "
                                "eligibility, priority, order, fit, minimum, allocation, cash, sim",
                                SWC_INI_SHOW(ini->sections[i].name));
        }
    }
    return SWC_OK;
}

static swc_status read_entry(const policy_reading *r)
{
    swc_str section = r->ini->sections[r->entry->section_index].name;
    for (size_t k = 0; k < KEY_COUNT; k++) {
        if (!swc_str_is(section, keys[k].section) || !key_matches(keys[k].key, r->entry->key)) {
            continue;
        }
        if (r->entry->value.length == 0) {
            return POLICY_FAIL(
                r, "khóa \"%.*s\" không có giá trị; hãy ghi giá trị sau dấu =",
                "key \"%.*s\" has no value; write one behind the =", SWC_INI_SHOW(r->entry->key));
        }
        return keys[k].read(r);
    }
    swc_buf list = {0};
    if (!list_keys(section, &list)) {
        swc_buf_free(&list);
        return swc_fail_memory(r->error);
    }
    swc_status status =
        POLICY_FAIL(r, "mục [%.*s] không có khóa \"%.*s\"; các khóa của mục này: %s",
                    "section [%.*s] has no key \"%.*s\"; its keys are: %s", SWC_INI_SHOW(section),
                    SWC_INI_SHOW(r->entry->key), list.data);
    swc_buf_free(&list);
    return status;
}

/* A required key that is not there: named at its section's line, else at the file's last line. */
static swc_status require(const swc_ini *ini, const char *section, const char *key,
                          swc_error *error)
{
    const swc_ini_section *found = swc_ini_find_section(ini, section);
    if (found == NULL) {
        return SWC_INI_FAIL(ini, ini->line_count + 1, error,
                            "hết tệp mà chưa thấy mục [%s] với khóa \"%s\"; hãy thêm vào",
                            "the file ends without section [%s] and its key \"%s\"; add them",
                            section, key);
    }
    if (swc_ini_find(ini, section, key) == NULL) {
        return SWC_INI_FAIL(ini, found->line, error, "mục [%s] thiếu khóa \"%s\"; hãy thêm vào",
                            "section [%s] lacks its key \"%s\"; add it", section, key);
    }
    return SWC_OK;
}

static swc_status check_required(const swc_ini *ini, const swc_policy *policy, swc_error *error)
{
    swc_status status = require(ini, "programme", "name", error);
    if (status == SWC_OK) {
        status = require(ini, "programme", "round", error);
    }
    if (status == SWC_OK && policy->cash_mode == SWC_CASH_PURCHASE) {
        status = require(ini, "cash", "type", error);
    }
    if (status == SWC_OK && policy->cash_mode != SWC_CASH_NONE) {
        status = require(ini, "cash", "unit_price_vnd", error);
    }
    return status;
}

static void set_defaults(const swc_ini *ini, swc_policy *policy)
{
    static const swc_fit usual = {
        3,
        {(1u << SWC_LAPTOP) | (1u << SWC_DESKTOP), 1u << SWC_TABLET, 1u << SWC_SMARTPHONE},
    };
    policy->owned_types = POLICY_DEVICE_MASK & ~(1u << SWC_TV);
    policy->received_types = POLICY_DEVICE_MASK;
    policy->priority_given = swc_ini_find_section(ini, "priority") != NULL;
    policy->sim_capable_types = (1u << SWC_TABLET) | (1u << SWC_SMARTPHONE);
    for (size_t i = 0; i <= SWC_LEVEL_COUNT; i++) {
        policy->fit[i] = usual;
    }
}

static swc_status read_policy(const swc_ini *ini, swc_policy *policy, swc_error *error)
{
    set_defaults(ini, policy);
    memcpy(policy->sha256, ini->sha256, sizeof policy->sha256);
    policy->file_name = swc_arena_copy(&policy->arena, ini->name);
    if (policy->file_name.data == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = check_sections(ini, error);
    for (size_t i = 0; status == SWC_OK && i < ini->entry_count; i++) {
        status = read_entry(&(policy_reading){
            .ini = ini, .policy = policy, .entry = &ini->entries[i], .error = error});
    }
    return status == SWC_OK ? check_required(ini, policy, error) : status;
}

enum { POLICY_ARENA_BYTES = 256 << 20 };

static swc_status from_ini(swc_ini *ini, swc_status status, swc_policy *policy_out,
                           swc_error *error)
{
    *policy_out = (swc_policy){0};
    swc_arena_init(&policy_out->arena, POLICY_ARENA_BYTES);
    if (status == SWC_OK) {
        status = read_policy(ini, policy_out, error);
    }
    swc_ini_free(ini);
    if (status != SWC_OK) {
        swc_policy_free(policy_out);
    }
    return status;
}

swc_status swc_policy_read(const char *path, swc_policy *policy_out, swc_error *error)
{
    swc_ini ini;
    swc_status status = swc_ini_read(path, &ini, error);
    return from_ini(&ini, status, policy_out, error);
}

swc_status swc_policy_parse(swc_str bytes, const char *name, swc_policy *policy_out,
                            swc_error *error)
{
    swc_ini ini;
    swc_status status = swc_ini_parse(bytes, name, &ini, error);
    return from_ini(&ini, status, policy_out, error);
}

void swc_policy_free(swc_policy *policy)
{
    swc_arena_free(&policy->arena);
    *policy = (swc_policy){0};
}

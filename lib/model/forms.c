/* Which words forms.ini may hold, and where. Knows nothing of how they are printed. */
#include "model/forms.h"

#include "swc/policy.h"
#include "text/date.h"
#include "text/unicode.h"

#include <string.h>

/* Sections with fixed names, and the keys each may hold (FORMS 9). */
static const struct {
    const char *section;
    const char *keys[8];
} fixed_sections[] = {
    {"programme", {"name", "basis", "start"}},
    {"body", {"parent", "name", "abbr", "place"}},
    {"signer",
     {"prepared_title", "prepared_name", "accountant_name", "authority", "title", "name"}},
    {"number", {"pattern"}},
    {"recipients", {"to", "list"}},
    {"accessories", {"laptop", "desktop", "tablet", "smartphone", "tv", "sim"}},
    {"handover", {"terms"}},
    {"honour", {"anonymous"}},
    {"public", {"threshold"}},
    {"sort", {"district"}},
};

/* Sections named after something: [form need], [district Lắk]. `title` of a form is the form's own,
 * so a signer's title has a key of its own there. */
static const char *const form_keys[] = {"title", "code",         "to",      "list", "authority",
                                        "name",  "signer_title", "pattern", NULL};
static const char *const district_keys[] = {"parent", "name",      "abbr",        "place",
                                            "title",  "authority", "signer_name", NULL};
static const char form_prefix[] = "form ";
static const char district_prefix[] = "district ";

static bool starts_with(swc_str text, const char *prefix)
{
    size_t length = strlen(prefix);
    return text.length > length && memcmp(text.data, prefix, length) == 0;
}

static swc_str after(swc_str text, const char *prefix)
{
    size_t length = strlen(prefix);
    return (swc_str){text.data + length, text.length - length};
}

static bool is_listed(swc_str word, const char *const *words, size_t limit)
{
    for (size_t i = 0; i < limit && words[i] != NULL; i++) {
        if (swc_str_is(word, words[i])) {
            return true;
        }
    }
    return false;
}

/* The keys of a section, or NULL for a section that does not exist. */
static const char *const *keys_of(swc_str section, const char *const *form_names, size_t *limit_out)
{
    *limit_out = SIZE_MAX;
    for (size_t i = 0; i < sizeof fixed_sections / sizeof fixed_sections[0]; i++) {
        if (swc_str_is(section, fixed_sections[i].section)) {
            *limit_out = sizeof fixed_sections[i].keys / sizeof fixed_sections[i].keys[0];
            return fixed_sections[i].keys;
        }
    }
    if (starts_with(section, form_prefix) &&
        is_listed(after(section, form_prefix), form_names, SIZE_MAX)) {
        return form_keys;
    }
    return starts_with(section, district_prefix) ? district_keys : NULL;
}

/* Keys whose value is more than words. */
static swc_status read_value(swc_forms *forms, const swc_ini_entry *entry, swc_error *error)
{
    const swc_ini *ini = &forms->ini;
    swc_str section = ini->sections[entry->section_index].name;
    swc_date date;
    if (entry->value.length == 0) {
        return SWC_OK;
    }
    if (swc_str_is(section, "programme") && swc_str_is(entry->key, "start") &&
        !swc_date_parse_iso(entry->value, &date)) {
        return SWC_INI_FAIL(
            ini, entry->line, error, "start phải là một ngày YYYY-MM-DD, không phải %.*s",
            "start must be a date YYYY-MM-DD, not %.*s", SWC_INI_SHOW(entry->value));
    }
    if (swc_str_is(section, "sort")) {
        forms->sort_by_code = swc_str_is(entry->value, "code");
        if (!forms->sort_by_code && !swc_str_is(entry->value, "name")) {
            return SWC_INI_FAIL(
                ini, entry->line, error, "[sort] district phải là name hoặc code, không phải %.*s",
                "[sort] district must be name or code, not %.*s", SWC_INI_SHOW(entry->value));
        }
    }
    if (swc_str_is(section, "public")) {
        int64_t number = 0;
        for (size_t i = 0; i < entry->value.length; i++) {
            char c = entry->value.data[i];
            number = c >= '0' && c <= '9' && number < 1000000 ? number * 10 + (c - '0') : -1;
            if (number < 0) {
                break;
            }
        }
        if (number < SWC_FORMS_THRESHOLD) {
            return SWC_INI_FAIL(ini, entry->line, error,
                                "threshold phải là số nguyên từ %d trở lên, không phải %.*s",
                                "threshold must be an integer of at least %d, not %.*s",
                                (int)SWC_FORMS_THRESHOLD, SWC_INI_SHOW(entry->value));
        }
        forms->threshold = number;
    }
    return SWC_OK;
}

static swc_status check(swc_forms *forms, const char *const *form_names, swc_error *error)
{
    const swc_ini *ini = &forms->ini;
    size_t limit;
    for (size_t i = 0; i < ini->section_count; i++) {
        const swc_ini_section *section = &ini->sections[i];
        if (keys_of(section->name, form_names, &limit) == NULL) {
            return SWC_INI_FAIL(ini, section->line, error, "không có mục [%.*s]; xem swc-forms(5)",
                                "there is no section [%.*s]; see swc-forms(5)",
                                SWC_INI_SHOW(section->name));
        }
    }
    for (size_t i = 0; i < ini->entry_count; i++) {
        const swc_ini_entry *entry = &ini->entries[i];
        swc_str section = ini->sections[entry->section_index].name;
        const char *const *keys = keys_of(section, form_names, &limit);
        if (!is_listed(entry->key, keys, limit)) {
            return SWC_INI_FAIL(ini, entry->line, error,
                                "mục [%.*s] không có khóa %.*s; xem swc-forms(5)",
                                "section [%.*s] has no key %.*s; see swc-forms(5)",
                                SWC_INI_SHOW(section), SWC_INI_SHOW(entry->key));
        }
        swc_status status = read_value(forms, entry, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

swc_status swc_forms_read(const char *path, const char *const *form_names, swc_forms *forms_out,
                          swc_error *error)
{
    *forms_out = (swc_forms){.threshold = 0};
    swc_status status = swc_ini_read(path, &forms_out->ini, error);
    if (status == SWC_OK) {
        status = check(forms_out, form_names, error);
    }
    if (status != SWC_OK) {
        swc_forms_free(forms_out);
    }
    return status;
}

swc_str swc_forms_get(const swc_forms *forms, const char *section, const char *key)
{
    const swc_ini_entry *entry = swc_ini_find(&forms->ini, section, key);
    return entry != NULL ? entry->value : (swc_str){NULL, 0};
}

static swc_str find_named(const swc_forms *forms, const char *prefix, swc_str name, const char *key)
{
    for (size_t i = 0; i < forms->ini.entry_count; i++) {
        const swc_ini_entry *entry = &forms->ini.entries[i];
        swc_str section = forms->ini.sections[entry->section_index].name;
        if (swc_str_is(entry->key, key) && starts_with(section, prefix) &&
            swc_fold_same(after(section, prefix), name)) {
            return entry->value;
        }
    }
    return (swc_str){NULL, 0};
}

swc_str swc_forms_of_form(const swc_forms *forms, const char *form, const char *key)
{
    return find_named(forms, form_prefix, swc_str_of(form), key);
}

swc_str swc_forms_of_district(const swc_forms *forms, swc_str district, const char *key)
{
    return find_named(forms, district_prefix, district, key);
}

void swc_forms_free(swc_forms *forms)
{
    swc_ini_free(&forms->ini);
    *forms = (swc_forms){.threshold = 0};
}

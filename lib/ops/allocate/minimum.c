/* Holds a unit's row against the policy's [minimum]. Decides about one row only. */
#include "ops/allocate/minimum.h"

#include <string.h>

/* The column's own words say what is wrong in either language. */
static const char *const reason_names[MINIMUM_REASON_COUNT] = {
    [MINIMUM_MET] = "",
    [MINIMUM_NOT_IN_STOCK] = "status != in_stock",
    [MINIMUM_FAULTY] = "condition = faulty",
    [MINIMUM_HANDED_OVER] = "handovers: delivered",
    [MINIMUM_RAM_BELOW] = "ram_gb < [minimum]",
    [MINIMUM_RAM_UNKNOWN] = "ram_gb = ? ([minimum] unknown = refuse)",
    [MINIMUM_STORAGE_BELOW] = "storage_gb < [minimum]",
    [MINIMUM_STORAGE_UNKNOWN] = "storage_gb = ? ([minimum] unknown = refuse)",
    [MINIMUM_SCREEN_BELOW] = "screen_inch < [minimum]",
    [MINIMUM_SCREEN_UNKNOWN] = "screen_inch = ? ([minimum] unknown = refuse)",
    [MINIMUM_YEAR_BELOW] = "made_year < [minimum]",
    [MINIMUM_YEAR_UNKNOWN] = "made_year = ? ([minimum] unknown = refuse)",
    [MINIMUM_SIM_SLOT_NONE] = "sim_slot != yes",
    [MINIMUM_SIM_SLOT_UNKNOWN] = "sim_slot = ? ([minimum] unknown = refuse)",
    [MINIMUM_NOT_NEW] = "condition != new",
    [MINIMUM_CONDITION_UNKNOWN] = "condition = ? ([minimum] unknown = refuse)",
};

const char *alloc_minimum_reason_name(minimum_reason reason)
{
    return reason_names[reason];
}

minimum_columns alloc_minimum_find_columns(const swc_table *devices)
{
    return (minimum_columns){
        .ram = swc_table_column(devices, "ram_gb"),
        .storage = swc_table_column(devices, "storage_gb"),
        .screen = swc_table_column(devices, "screen_inch"),
        .year = swc_table_column(devices, "made_year"),
        .sim_slot = swc_table_column(devices, "sim_slot"),
        .condition = swc_table_column(devices, "condition"),
    };
}

/* A decimal with at most two places, in hundredths. */
static bool read_hundredths(swc_str text, int64_t *out)
{
    int64_t value = 0;
    int places = -1; /* before the point */
    if (text.length == 0 || text.length > 14) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (c == '.' && places < 0 && i > 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || places == 2) {
            return false;
        }
        value = value * 10 + (c - '0');
        places += places >= 0 ? 1 : 0;
    }
    for (places = places < 0 ? 0 : places; places < 2; places++) {
        value *= 10;
    }
    *out = value;
    return true;
}

bool alloc_minimum_check(const swc_policy *policy, swc_device_type type, const swc_table *devices,
                         size_t row, const minimum_columns *columns, minimum_reason *reason_out)
{
    const swc_minimum *minimum = &policy->minimum[type];
    const struct {
        bool has;
        size_t column;
        int64_t least_hundredths;
        minimum_reason below, unknown;
    } numbers[] = {
        {minimum->has_ram, columns->ram, minimum->ram_hundredths, MINIMUM_RAM_BELOW,
         MINIMUM_RAM_UNKNOWN},
        {minimum->has_storage, columns->storage, minimum->storage_hundredths, MINIMUM_STORAGE_BELOW,
         MINIMUM_STORAGE_UNKNOWN},
        {minimum->has_screen, columns->screen, minimum->screen_hundredths, MINIMUM_SCREEN_BELOW,
         MINIMUM_SCREEN_UNKNOWN},
        {minimum->has_year, columns->year, minimum->made_year * 100, MINIMUM_YEAR_BELOW,
         MINIMUM_YEAR_UNKNOWN},
    };
    const struct {
        bool has;
        size_t column;
        const char *word;
        minimum_reason other, unknown;
    } words[] = {
        {minimum->sim_slot, columns->sim_slot, "yes", MINIMUM_SIM_SLOT_NONE,
         MINIMUM_SIM_SLOT_UNKNOWN},
        {minimum->condition_new, columns->condition, "new", MINIMUM_NOT_NEW,
         MINIMUM_CONDITION_UNKNOWN},
    };
    *reason_out = MINIMUM_MET;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        swc_str cell = swc_table_get(devices, row, numbers[i].column);
        int64_t value;
        if (!numbers[i].has || (cell.length == 0 && policy->unknown_accepted)) {
            continue;
        }
        if (cell.length == 0) {
            *reason_out = numbers[i].unknown;
            return true;
        }
        if (!read_hundredths(cell, &value)) {
            return false;
        }
        if (value < numbers[i].least_hundredths) {
            *reason_out = numbers[i].below;
            return true;
        }
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        swc_str cell = swc_table_get(devices, row, words[i].column);
        if (!words[i].has || (cell.length == 0 && policy->unknown_accepted)) {
            continue;
        }
        if (!swc_str_is(cell, words[i].word)) {
            *reason_out = cell.length == 0 ? words[i].unknown : words[i].other;
            return true;
        }
    }
    return true;
}

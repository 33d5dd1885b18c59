/* Reads the values of single words, dates and sums, or says what is wrong with one. [order], [fit]
 * and [minimum] have files of their own. */
#include "model/policy/reading.h"

#include "swc/kind.h"

#include <string.h>

/* The largest price: 10^15 đồng, as for every money column. */
#define PRICE_MAX INT64_C(1000000000000000)
enum { ROUND_LENGTH_MAX = 32 };

#define SIM_MASK (1u << SWC_SIM)
#define CASH_MASK (1u << SWC_CASH)

static swc_status copy_text(const policy_reading *r, swc_str *out)
{
    *out = swc_arena_copy(&r->policy->arena, r->entry->value);
    return out->data == NULL ? swc_fail_memory(r->error) : SWC_OK;
}

/* ---- [programme] ---- */

swc_status policy_read_name(const policy_reading *r)
{
    return copy_text(r, &r->policy->programme_name);
}

swc_status policy_read_round(const policy_reading *r)
{
    swc_str value = r->entry->value;
    bool good = value.length >= 1 && value.length <= ROUND_LENGTH_MAX;
    for (size_t i = 0; good && i < value.length; i++) {
        char c = value.data[i];
        good = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '_' || c == '-';
    }
    if (!good) {
        return POLICY_FAIL(
            r, "mã đợt \"%.*s\" phải gồm 1 đến 32 ký tự A-Z a-z 0-9 . _ - (ví dụ R1)",
            "round \"%.*s\" must be 1 to 32 characters of A-Z a-z 0-9 . _ - (for example "
            "R1)",
            SWC_INI_SHOW(value));
    }
    return copy_text(r, &r->policy->round);
}

swc_status policy_read_phase(const policy_reading *r)
{
    static const char *const words[] = {"1", "2", NULL};
    int choice = 0;
    swc_status status = policy_read_choice(r, words, &choice);
    r->policy->phase = choice + 1;
    return status;
}

static bool is_date(swc_str text)
{
    static const int month_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year;
    int month;
    int day;
    if (text.length != 10 || text.data[4] != '-' || text.data[7] != '-' ||
        !policy_digits(text, 0, 4, &year) || !policy_digits(text, 5, 2, &month) ||
        !policy_digits(text, 8, 2, &day) || month < 1 || month > 12) {
        return false;
    }
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day >= 1 && day <= month_days[month - 1] + (month == 2 && leap ? 1 : 0);
}

swc_status policy_read_as_of(const policy_reading *r)
{
    if (!is_date(r->entry->value)) {
        return POLICY_FAIL(r, "\"%.*s\" không phải ngày; hãy viết YYYY-MM-DD, ví dụ 2021-12-31",
                           "\"%.*s\" is no date; write YYYY-MM-DD, for example 2021-12-31",
                           SWC_INI_SHOW(r->entry->value));
    }
    memcpy(r->policy->as_of, r->entry->value.data, 10);
    r->policy->as_of[10] = '\0';
    return SWC_OK;
}

/* ---- [eligibility] and [priority] ---- */

swc_status policy_read_owned(const policy_reading *r)
{
    return policy_read_types(r, POLICY_DEVICE_MASK | SIM_MASK, &r->policy->owned_types);
}

swc_status policy_read_received(const policy_reading *r)
{
    return policy_read_types(r, POLICY_DEVICE_MASK | SIM_MASK | CASH_MASK,
                             &r->policy->received_types);
}

swc_status policy_read_priority(const policy_reading *r)
{
    static const char *const words[] = {"none", "1", "2", "3", NULL};
    return policy_read_choice(r, words,
                              &r->policy->priority_class[swc_category_index(r->entry->key)]);
}

/* ---- [allocation], [cash], [sim] ---- */

swc_status policy_read_mode(const policy_reading *r)
{
    static const char *const words[] = {"coverage", "class", "fit", NULL};
    int choice = 0;
    swc_status status = policy_read_choice(r, words, &choice);
    r->policy->mode = (swc_mode)choice;
    return status;
}

swc_status policy_read_claimant(const policy_reading *r)
{
    static const char *const words[] = {"student", "household", NULL};
    int choice = 0;
    swc_status status = policy_read_choice(r, words, &choice);
    r->policy->claimant = (swc_claimant)choice;
    return status;
}

swc_status policy_read_earmark(const policy_reading *r)
{
    static const char *const words[] = {"hard", "soft", NULL};
    int choice = 0;
    swc_status status = policy_read_choice(r, words, &choice);
    r->policy->earmark = (swc_earmark_rule)choice;
    return status;
}

swc_status policy_read_cash_mode(const policy_reading *r)
{
    static const char *const words[] = {"none", "purchase", "grant", NULL};
    int choice = 0;
    swc_status status = policy_read_choice(r, words, &choice);
    r->policy->cash_mode = (swc_cash_mode)choice;
    return status;
}

swc_status policy_read_cash_type(const policy_reading *r)
{
    uint32_t seen = 0;
    swc_status status = policy_read_type(r, r->entry->value, POLICY_DEVICE_MASK, &seen);
    r->policy->cash_type = swc_device_type_of(r->entry->value);
    return status;
}

swc_status policy_read_price(const policy_reading *r)
{
    swc_str value = r->entry->value;
    int64_t price = 0;
    bool good = value.length > 0 && value.length <= 16;
    for (size_t i = 0; good && i < value.length; i++) {
        good = value.data[i] >= '0' && value.data[i] <= '9';
        price = price * 10 + (value.data[i] - '0');
    }
    if (!good || price <= 0 || price > PRICE_MAX) {
        return POLICY_FAIL(
            r,
            "\"%.*s\" không phải giá tiền; hãy viết số nguyên đồng lớn hơn 0, không có "
            "dấu chấm, ví dụ 2500000",
            "\"%.*s\" is no price; write whole đồng above 0 without separators, for "
            "example 2500000",
            SWC_INI_SHOW(value));
    }
    r->policy->unit_price_vnd = price;
    return SWC_OK;
}

swc_status policy_read_sim_mode(const policy_reading *r)
{
    static const char *const words[] = {"off", "on", NULL};
    int choice = 0;
    swc_status status = policy_read_choice(r, words, &choice);
    r->policy->sim_on = choice == 1;
    return status;
}

swc_status policy_read_capable(const policy_reading *r)
{
    return policy_read_types(r, POLICY_DEVICE_MASK, &r->policy->sim_capable_types);
}

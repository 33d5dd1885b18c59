/*
 * Fuzzes the policy file: whatever the bytes, the answer is a whole policy inside its ranges, or
 * one sentence in each language that names the file and a line.
 */
#include "swc/policy.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
    if (!holds) {
        abort();
    }
}

static void check_ranges(const swc_policy *policy)
{
    must(policy->programme_name.length > 0);
    must(policy->round.length >= 1 && policy->round.length <= 32);
    must(policy->phase >= 0 && policy->phase <= 2);
    must(policy->as_of[0] == '\0' || strlen(policy->as_of) == 10);
    must(policy->cash_mode == SWC_CASH_NONE || policy->unit_price_vnd > 0);
    must(policy->cash_type < SWC_SIM);
    must(swc_is_hex64(swc_str_of(policy->sha256)));
    for (size_t i = 0; i < SWC_CATEGORY_COUNT; i++) {
        must(policy->priority_class[i] >= 0 && policy->priority_class[i] <= 3);
    }
    for (size_t level = 0; level <= SWC_LEVEL_COUNT; level++) {
        uint32_t seen = 0;
        must(policy->fit[level].tier_count <= SWC_MAX_TIERS);
        for (size_t t = 0; t < policy->fit[level].tier_count; t++) {
            uint32_t tier = policy->fit[level].tiers[t];
            must(tier != 0 && (tier & seen) == 0 && (tier & (1u << SWC_SIM)) == 0);
            seen |= tier;
        }
    }
    for (size_t i = 0; i < policy->order_count; i++) {
        must((policy->order_keys[i].value_count == 0) ==
             (policy->order_keys[i].column == SWC_ORDER_WAITING));
    }
}

static void check_sentence(const char *text)
{
    must(strncmp(text, "policy.ini:", 11) == 0);
    must(text[11] >= '1' && text[11] <= '9');
    must(strchr(text, '\n') == NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    swc_policy policy;
    swc_error error = {0};
    swc_status status =
        swc_policy_parse((swc_str){(const char *)data, size}, "policy.ini", &policy, &error);
    if (status == SWC_OK) {
        check_ranges(&policy);
    } else {
        must(status == SWC_ERR_USAGE);
        check_sentence(error.text[SWC_VI]);
        check_sentence(error.text[SWC_EN]);
        must(policy.round.length == 0);
    }
    swc_policy_free(&policy);
    return 0;
}

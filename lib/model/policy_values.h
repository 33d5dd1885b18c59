/*
 * How the value of each policy key is read into the policy. Which keys there are, and where,
 * stands in policy.c.
 *
 * Ownership: everything is borrowed for the call; texts are copied into the policy's arena.
 */
#ifndef SWC_MODEL_POLICY_VALUES_H
#define SWC_MODEL_POLICY_VALUES_H

#include "swc/policy.h"
#include "text/ini.h"

/* What can be named in [fit]: everything but a SIM. */
#define POLICY_DEVICE_MASK                                                                         \
    ((1u << SWC_LAPTOP) | (1u << SWC_DESKTOP) | (1u << SWC_TABLET) | (1u << SWC_SMARTPHONE) |      \
     (1u << SWC_TV))

typedef struct policy_reading {
    const swc_ini *ini;
    swc_policy *policy;
    const swc_ini_entry *entry; /**< the key and value being read */
    swc_error *error;
} policy_reading;

/* Refuse the entry being read: both formats take the same arguments. */
#define POLICY_FAIL(r, vi, en, ...)                                                                \
    SWC_INI_FAIL((r)->ini, (r)->entry->line, (r)->error, vi, en, __VA_ARGS__)

/* Read one value. SWC_ERR_USAGE names the line; SWC_ERR_MEMORY. */
typedef swc_status policy_read_value(const policy_reading *r);

policy_read_value policy_read_name;
policy_read_value policy_read_round;
policy_read_value policy_read_phase;
policy_read_value policy_read_as_of;
policy_read_value policy_read_owned;
policy_read_value policy_read_received;
policy_read_value policy_read_priority;
policy_read_value policy_read_order;
policy_read_value policy_read_fit;
policy_read_value policy_read_minimum;
policy_read_value policy_read_unknown;
policy_read_value policy_read_mode;
policy_read_value policy_read_claimant;
policy_read_value policy_read_earmark;
policy_read_value policy_read_cash_mode;
policy_read_value policy_read_cash_type;
policy_read_value policy_read_price;
policy_read_value policy_read_sim_mode;
policy_read_value policy_read_capable;

#endif

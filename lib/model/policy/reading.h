/*
 * How the value of each policy key is read into the policy. Which keys there are, and where,
 * stands in policy.c.
 *
 * Ownership: everything is borrowed for the call; texts are copied into the policy's arena.
 */
#ifndef SWC_MODEL_POLICY_READING_H
#define SWC_MODEL_POLICY_READING_H

#include "swc/kind.h"
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

/* ---- numbers of words (index.c), beside those of policy.h ---- */

/** The place of a word in a list; that of the list's end for a word that is not there. */
size_t policy_word_index(const swc_word *words, swc_str word);

/* ---- pieces (words.c) ---- */

/** Without spaces at both ends. */
swc_str policy_trim(swc_str text);
/** Cut the piece before the next separator off `rest`, trimmed. false: nothing was left. */
bool policy_next_piece(swc_str *rest, char separator, swc_str *piece_out);
/** Refuse an empty place of a list. */
swc_status policy_empty_item(const policy_reading *r);
/** One type out of the mask `allowed`, not yet in *seen, which gets it. */
swc_status policy_read_type(const policy_reading *r, swc_str word, uint32_t allowed,
                            uint32_t *seen);
/** The whole value as a list of types, or `none`. */
swc_status policy_read_types(const policy_reading *r, uint32_t allowed, uint32_t *types_out);
/** The index of the value in `words` (ends with NULL). */
swc_status policy_read_choice(const policy_reading *r, const char *const *words, int *choice_out);
/** The number that `count` digits from `start` are. false: one is no digit. */
bool policy_digits(swc_str text, size_t start, size_t count, int *number_out);

/* ---- keys (values.c, order.c, units.c) ---- */

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

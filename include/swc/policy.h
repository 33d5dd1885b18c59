/**
 * @file
 * The committee's policy file, read and checked: who may receive, in which order, what fits.
 *
 * Ownership: a swc_policy owns every text and array it shows until swc_policy_free.
 *
 * The file's syntax is swc-policy(5). An unknown or repeated section or key, a value outside its
 * type, or a missing required key is SWC_ERR_USAGE with the line named; what a key leaves out
 * has its default here, so readers of this struct never ask whether a key was given.
 */
#ifndef SWC_POLICY_H
#define SWC_POLICY_H

#include "swc/hash.h"
#include "swc/memory.h"

/** Order as in swc_device_types(); a set of types is a mask of (1u << type). */
typedef enum swc_device_type {
    SWC_LAPTOP,
    SWC_DESKTOP,
    SWC_TABLET,
    SWC_SMARTPHONE,
    SWC_TV,
    SWC_SIM,
    SWC_DEVICE_TYPE_COUNT,
    SWC_CASH = SWC_DEVICE_TYPE_COUNT, /**< only in received_types and as an item */
} swc_device_type;

enum {
    SWC_LEVEL_COUNT = 7,    /**< as in swc_levels(); index SWC_LEVEL_COUNT: an empty level */
    SWC_CATEGORY_COUNT = 5, /**< as in swc_categories(); the last is `none` */
    SWC_MAX_TIERS = 5,      /**< a type stands at most once in a [fit] line, and sim never */
};

/** What students of a level can use. */
typedef struct swc_fit {
    size_t tier_count;             /**< 0: `none`, the level is outside the programme */
    uint32_t tiers[SWC_MAX_TIERS]; /**< masks of types, best first */
} swc_fit;

typedef enum swc_order_column {
    SWC_ORDER_CATEGORY,
    SWC_ORDER_LEVEL,
    SWC_ORDER_GRADE,
    SWC_ORDER_DISTRICT,
    SWC_ORDER_COMMUNE,
    SWC_ORDER_SCHOOL_CODE,
    SWC_ORDER_SEX,
    SWC_ORDER_ETHNICITY,
    SWC_ORDER_INTERNET_HOME,
    SWC_ORDER_WAITING, /**< no values: more earlier rounds with outcome `waiting` come first */
} swc_order_column;

typedef struct swc_order_key {
    swc_order_column column;
    const char *name; /**< of the column, "waiting" for SWC_ORDER_WAITING */
    swc_str *values;  /**< [value_count] folded (RULES 7.2); the first comes first */
    size_t value_count;
} swc_order_key;

/** Conditions of a [minimum] line. A unit with an empty cell under a condition is refused unless
 *  unknown_accepted. */
typedef struct swc_minimum {
    bool has_ram, has_storage, has_screen, has_year;               /**< `>=` conditions */
    int64_t ram_hundredths, storage_hundredths, screen_hundredths; /**< 4 GB is 400 */
    int64_t made_year;
    bool sim_slot;      /**< sim_slot=yes */
    bool condition_new; /**< condition=new */
} swc_minimum;

typedef enum swc_mode { SWC_MODE_COVERAGE, SWC_MODE_CLASS, SWC_MODE_FIT } swc_mode;
typedef enum swc_claimant { SWC_CLAIMANT_STUDENT, SWC_CLAIMANT_HOUSEHOLD } swc_claimant;
typedef enum swc_earmark_rule { SWC_EARMARK_HARD, SWC_EARMARK_SOFT } swc_earmark_rule;
typedef enum swc_cash_mode { SWC_CASH_NONE, SWC_CASH_PURCHASE, SWC_CASH_GRANT } swc_cash_mode;

typedef struct swc_policy {
    swc_arena arena;
    swc_str file_name;               /**< last component of the path */
    char sha256[SWC_SHA256_HEX + 1]; /**< of the file's bytes */

    swc_str programme_name;
    swc_str round;  /**< [A-Za-z0-9._-]{1,32} */
    int phase;      /**< 1, 2; 0: none */
    char as_of[11]; /**< YYYY-MM-DD; "": no limit */

    uint32_t owned_types;    /**< owning one: ineligible, owns-device */
    uint32_t received_types; /**< holding one: already_served; may have SWC_CASH */

    bool priority_given;                    /**< false: the stream's priority column stands */
    int priority_class[SWC_CATEGORY_COUNT]; /**< 1..3; 0: none */

    swc_order_key *order_keys; /**< [order_count], first deciding first */
    size_t order_count;

    swc_fit fit[SWC_LEVEL_COUNT + 1]; /**< by level; [SWC_LEVEL_COUNT] for an empty level */

    swc_minimum minimum[SWC_DEVICE_TYPE_COUNT];
    bool unknown_accepted;

    swc_mode mode;
    swc_claimant claimant;
    swc_earmark_rule earmark;

    swc_cash_mode cash_mode;
    swc_device_type cash_type; /**< purchase: what is bought */
    int64_t unit_price_vnd;    /**< > 0 when cash_mode is not none */

    bool sim_on;
    uint32_t sim_capable_types;
} swc_policy;

/**
 * Read a policy file.
 * @param policy_out  written in any case; empty on failure (freeing it does no harm)
 * @return SWC_ERR_INPUT when the file cannot be read; SWC_ERR_USAGE with file and line when it is
 *         wrong: correct that line
 */
SWC_API swc_status swc_policy_read(const char *path, swc_policy *policy_out, swc_error *error);
/** The same from memory; `name` is shown in sentences. O(bytes). */
SWC_API swc_status swc_policy_parse(swc_str bytes, const char *name, swc_policy *policy_out,
                                    swc_error *error);
SWC_API void swc_policy_free(swc_policy *policy);

/** SWC_DEVICE_TYPE_COUNT (= SWC_CASH) for a word that is no type; "cash" gives SWC_CASH. */
SWC_API swc_device_type swc_device_type_of(swc_str word);
/** "laptop" ... "sim", "cash". */
SWC_API const char *swc_device_type_name(swc_device_type type);
/** Index in swc_levels(); SWC_LEVEL_COUNT for an empty or unknown word. */
SWC_API size_t swc_level_index(swc_str word);
/** Index in swc_categories(); SWC_CATEGORY_COUNT for an unknown word. */
SWC_API size_t swc_category_index(swc_str word);

#endif

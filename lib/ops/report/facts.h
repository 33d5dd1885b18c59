/*
 * The inputs as records, once for all forms: places, children and what they received, the ledger.
 * What is made of them stands in form.h; nothing here knows of a form.
 *
 * Ownership: a swc_report owns its tables, records and arena.
 */
#ifndef SWC_OPS_REPORT_FACTS_H
#define SWC_OPS_REPORT_FACTS_H

#include "model/forms.h"
#include "swc/manifest.h"
#include "swc/policy.h"
#include "swc/report.h"

#define NONE UINT32_MAX                           /* beyond what an enum holds in C11 */
enum { LEVELS = SWC_LEVEL_COUNT + 1, TYPES = 5 }; /* TYPES: without SIM */

/* ---- columns of the inputs, found once ---- */

/* clang-format off: it never settles on these lists */
#define STUDENT_FIELDS(X)                                                                          \
    X(student_id)                                                                                  \
    X(personal_id)                                                                                 \
    X(full_name) X(birth_date) X(sex) X(level) X(grade) X(class) X(school_code) X(school_name)     \
        X(district) X(commune) X(category) X(priority) X(certificate) X(devices_owned)             \
            X(internet_home) X(needs) X(origin) X(duplicate_group) X(duplicate_status)
#define PLAN_FIELDS(X)                                                                             \
    X(student_id)                                                                                  \
    X(personal_id)                                                                                 \
    X(full_name) X(birth_date) X(class) X(school_code) X(school_name) X(district) X(commune)       \
        X(priority) X(origin) X(rank) X(outcome) X(item) X(device_id) X(serial) X(sim_id)          \
            X(amount_vnd) X(reason_code) X(reason) X(pool) X(duplicate_group)
#define HANDOVER_FIELDS(X)                                                                         \
    X(student_id)                                                                                  \
    X(personal_id)                                                                                 \
    X(full_name) X(birth_date) X(class) X(school_code) X(school_name) X(district) X(handover_id)   \
        X(date) X(round) X(item) X(device_id) X(serial) X(amount_vnd) X(status) X(minute_no)       \
            X(condition) X(reason)
#define DEVICE_FIELDS(X)                                                                           \
    X(device_id)                                                                                   \
    X(type)                                                                                        \
    X(model) X(serial) X(imei) X(condition) X(ram_gb) X(storage_gb) X(quantity) X(received_date)   \
        X(status) X(accessories)
#define DONATION_FIELDS(X)                                                                         \
    X(donation_id)                                                                                 \
    X(entry)                                                                                       \
    X(reverses) X(date) X(donor_name) X(donor_type) X(channel) X(form) X(quantity) X(amount_vnd)   \
        X(earmark) X(receipt_no) X(note)
#define SCHOOL_FIELDS(X)                                                                           \
    X(school_code)                                                                                 \
    X(school_name)                                                                                 \
    X(level) X(district) X(commune) X(pupils) X(internet) X(coverage) X(contact_name)              \
        X(survey_date)
#define COVERAGE_FIELDS(X)                                                                         \
    X(point_id)                                                                                    \
    X(hamlet)                                                                                      \
    X(commune) X(district) X(operator) X(status) X(planned_date) X(covered_date) X(households)
#define PLATFORM_FIELDS(X) X(name) X(provider) X(url) X(free_data) X(from_date) X(to_date)
#define CUTOFF_FIELDS(X) X(pool) X(capacity) X(used) X(cutoff_rank)
/* clang-format on */

#define FIELD_OF_STUDENT(n) STUDENT_##n,
#define FIELD_OF_PLAN(n) PLAN_##n,
#define FIELD_OF_HANDOVER(n) HANDOVER_##n,
#define FIELD_OF_DEVICE(n) DEVICE_##n,
#define FIELD_OF_DONATION(n) DONATION_##n,
#define FIELD_OF_SCHOOL(n) SCHOOL_##n,
#define FIELD_OF_POINT(n) POINT_##n,
#define FIELD_OF_PLATFORM(n) PLATFORM_##n,
#define FIELD_OF_CUTOFF(n) CUTOFF_##n,
enum { STUDENT_FIELDS(FIELD_OF_STUDENT) STUDENT_FIELD_COUNT };
enum { PLAN_FIELDS(FIELD_OF_PLAN) PLAN_FIELD_COUNT };
enum { HANDOVER_FIELDS(FIELD_OF_HANDOVER) HANDOVER_FIELD_COUNT };
enum { DEVICE_FIELDS(FIELD_OF_DEVICE) DEVICE_FIELD_COUNT };
enum { DONATION_FIELDS(FIELD_OF_DONATION) DONATION_FIELD_COUNT };
enum { SCHOOL_FIELDS(FIELD_OF_SCHOOL) SCHOOL_FIELD_COUNT };
enum { COVERAGE_FIELDS(FIELD_OF_POINT) POINT_FIELD_COUNT };
enum { PLATFORM_FIELDS(FIELD_OF_PLATFORM) PLATFORM_FIELD_COUNT };
enum { CUTOFF_FIELDS(FIELD_OF_CUTOFF) CUTOFF_FIELD_COUNT };
enum { MAX_FIELDS = 24 };

typedef struct input_table {
    swc_table table;
    bool given;
    size_t columns[MAX_FIELDS]; /* by field; SIZE_MAX: absent */
} input_table;

/* ---- facts ---- */

/* Districts and schools as numbers; 0 is the unknown one of each. */
typedef struct place_record {
    swc_str key;
    swc_str name;      /* printed: register, else the commonest spelling */
    swc_str sort_key;  /* of FORMS 3 */
    swc_str code;      /* school_code; empty for districts */
    uint32_t district; /* of a school without code: part of its key */
    uint32_t order;    /* FORMS 3; the unknown one last */
    uint8_t kind;      /* of a district: swc_unit_kind, SWC_KIND_NO_KIND when it is not known */
    uint32_t best_count;
    uint32_t register_row; /* of the schools stream; from_register only */
    bool from_register;
} place_record;

typedef struct places {
    place_record *items;
    size_t count, capacity;
    swc_keymap by_key;
    swc_keymap spellings; /* "id\x1fname" to its count */
} places;

typedef struct place_pair {
    uint32_t district, school;
} place_pair;

typedef enum student_class {
    CLASS_NO_PRIORITY,
    CLASS_SERVED,
    CLASS_NO_FIT,
    CLASS_NO_NEED,
    CLASS_OWNS,
    CLASS_OPEN,
    CLASS_COUNT,
} student_class;

/* A row of the roster: of the students stream, or of the plan when no students were given. */
typedef struct child_record {
    uint32_t district, school;
    uint32_t plan_row;    /* NONE: not in the plan */
    uint8_t class;        /* student_class; students only */
    uint8_t priority;     /* 1..3, 0 unknown */
    uint8_t level;        /* SWC_LEVEL_COUNT: unknown */
    bool holds;           /* an item of a received type */
    bool duplicate_extra; /* in need, held, and not the first of its group there */
} child_record;

/* All rows of one person and one thing up to t. */
typedef struct history {
    uint32_t person;   /* child index, or beyond: a person of no list */
    uint32_t last_row; /* handovers row of the last delivered one (else the first) */
    swc_str device_id;
    uint8_t item; /* swc_device_type */
    uint8_t priority;
    bool delivered;                   /* ever: a history that is only cancelled counts nothing */
    bool held, held_before, held_end; /* at t; before the period; at its end */
    uint32_t out, back;               /* in the period */
    uint32_t district, school;
    uint32_t fulfils; /* plan row, or NONE */
    uint32_t next;    /* of the same person */
} history;

/* One change of hands: 0 to 1 (out) or 1 to 0. */
typedef struct movement {
    uint32_t row, history;
    bool out;
} movement;

typedef struct person_record {
    uint32_t first_history; /* NONE */
    int64_t cash_vnd;
    int64_t round_cash_vnd; /* of the plan's round */
} person_record;

/* One row of the ledger with the entry it counts as (FORMS 2.4). */
typedef struct ledger_row {
    uint32_t row, base; /* donations row; index of the base in the ledger */
    uint8_t entry;      /* of the base */
    uint8_t form;       /* of the base: FORM_... */
    uint8_t donor_type; /* of the base; DONOR_TYPES: not stated */
    int8_t sign;        /* +1 counts, -1 takes back (a reversal), +1 again (reversal of one) */
    bool no_quantity;   /* a device entry that states none */
    int64_t quantity, amount_vnd;
    swc_str date;
    int64_t net_quantity, net_amount_vnd; /* with what reverses it, up to t */
    bool reversed;                        /* a base: some reversal names it */
} ledger_row;

enum {
    FORM_CASH,
    FORM_LAPTOP,
    FORM_TV = FORM_LAPTOP + 4,
    FORM_SIM,
    FORM_PACKAGE,
    FORM_POLICY,
    FORM_OTHER,
    FORM_COUNT,
};
enum { ENTRY_RECEIPT, ENTRY_PLEDGE, ENTRY_SPEND, ENTRY_REVERSAL, DONOR_TYPES = 9 };

typedef enum unit_state {
    UNIT_DELIVERED,
    UNIT_RETIRED,
    UNIT_FAULTY,
    UNIT_ALLOCATED,
    UNIT_UNPROVEN,
    UNIT_STOCK,
    UNIT_STATE_COUNT,
} unit_state;

struct swc_report {
    swc_report_options options;
    swc_arena arena;
    input_table inputs[SWC_INPUT_COUNT];
    swc_policy policy;
    bool has_policy;
    swc_forms forms;
    swc_manifest manifest;
    swc_buf key; /* of receipt codes */
    bool has_key;

    char as_of[11];        /* t; "": none */
    char from[11], to[11]; /* the period; "" when none was given */
    swc_str round;

    bool facts_ready;
    /* what is wrong with each input; of children, handovers and ledger what they say together */
    swc_error input_errors[SWC_INPUT_COUNT];
    bool to_folder;    /* a file per school: no limit of sheets */
    bool quiet_places; /* report_place counts no spelling */
    places districts, schools;
    swc_keymap written_places; /* "district\x1fcode\x1fname\x1f" as written, to its pair */
    place_pair *place_pairs;
    size_t place_pair_count, place_pair_capacity;
    swc_buf place_key;
    swc_report_input roster; /* SWC_INPUT_STUDENTS or SWC_INPUT_PLAN */
    child_record *children;
    size_t child_count;
    person_record *persons;
    size_t person_count, person_capacity;
    history *histories;
    size_t history_count, history_capacity;
    movement *movements; /* all of them up to t */
    size_t movement_count, movement_capacity;
    uint32_t *plan_children; /* by plan row */
    bool *plan_delivered;    /* by plan row: its device */
    bool *plan_sim_delivered;
    size_t other_unit_count; /* rows fulfilled by another device_id */
    ledger_row *ledger;
    size_t ledger_count;
    char last_date[11]; /* latest date seen in handovers and donations */
};

/* inputs.c */
/* "amount_vnd"; NULL behind the last field. */
const char *report_field_name(swc_report_input input, int field);
/* cells.c: SWC_ERR_INPUT when a cell that figures come from is not what its column promises. */
swc_status report_check_cells(const swc_report *report, swc_report_input input, swc_error *error);
swc_str report_get(const swc_report *report, swc_report_input input, size_t row, int field);
bool report_has(const swc_report *report, swc_report_input input);
size_t report_rows(const swc_report *report, swc_report_input input);
/* Whether a row dated so is unseen: after t. */
bool report_unseen(const swc_report *report, swc_str date);
int64_t report_integer(swc_str text); /* 0 for an empty cell */
void report_say(const swc_report *report, const char *vi, const char *en, ...) SWC_PRINTF(2, 4)
    SWC_PRINTF(3, 4);
/* The first and the last day of a date's month. */
/* "2021-12" to "2022-01". */
void report_next_month(char month[8]);
void report_month_of(swc_str date, char from[11], char to[11]);
bool report_in_period(const swc_report *report, swc_str date);

/* places.c */
swc_status report_place(swc_report *report, swc_str district, swc_str code, swc_str name,
                        uint32_t *district_out, uint32_t *school_out, swc_error *error);
/* Choose printed names and the order; after every report_place. */
swc_status report_places_finish(swc_report *report, swc_error *error);
/* FORMS 3; the unknown place last; equal names by their code or key. */
int report_compare_places(const places *list, uint32_t a, uint32_t b);

/* facts.c: all the records, once.
 * @param inputs  bits of swc_report_input that the form reads: what is wrong with the others does
 *                not stop it */
swc_status report_facts(swc_report *report, unsigned inputs, swc_error *error);

/* people.c, history.c */
swc_status report_read_children(swc_report *report, swc_error *error);
swc_status report_join_plan(swc_report *report, swc_error *error);
swc_status report_read_handovers(swc_report *report, swc_error *error);
swc_status report_match_plan(swc_report *report, swc_error *error);
void report_classify(swc_report *report);
/* Of each duplicate group of students, those in need beyond the first; after report_classify.
 * false: memory. */
bool report_mark_excess(swc_report *report);
bool report_in_need(const child_record *child);
/* Rows of the plan (FORMS 2.5). */
bool report_is_planned(const swc_report *report, size_t plan_row); /* P */
bool report_has_sim(const swc_report *report, size_t plan_row);    /* S */

/* receipts.c: "Được hỗ trợ" for "served". */
swc_str report_outcome_label(swc_str word, swc_lang lang);
/* telecom.c: free at t (FORMS 6.7). */
bool report_platform_is_free(const swc_report *report, size_t row);
/* receipt_code.c: "xxxx-xxxx-xxxx" of a roster row (FORMS 7). @param code [15] */
swc_status report_receipt_code(const swc_report *report, size_t child, char code[15],
                               swc_error *error);
/* history.c: P:, S: or N: key of a roster row (SPEC 7). */
bool report_person_key_add(const swc_report *report, size_t child, swc_buf *key);

/* ledger.c */
swc_status report_read_ledger(swc_report *report, swc_error *error);
/* A field of the base entry of a ledger row. */
swc_str report_ledger_base(const swc_report *report, const ledger_row *one, int field);
/* Amount for cash, quantity for the rest, with its sign. */
int64_t report_ledger_count(const ledger_row *one);
/* Whether something of a base entry is left at `end`, after its reversals and theirs. An entry
 * without figures (a policy) stands while more rows confirm it than take it back. */
bool report_ledger_stands(const swc_report *report, size_t base, swc_str end);
extern const char *const report_ledger_forms[]; /* "cash", "laptop", ... by FORM_ */

#endif

/*
 * Minutes of delivery and of return, between the files that make them: one line for each thing that
 * changes hands is gathered (handover_lines.c), then written as a table among sentences
 * (handover_text.c). handover.c puts them together and checks them.
 *
 * Ownership: a minutes_making owns its list of lines; lines borrow from the report and the form.
 */
#ifndef SWC_OPS_REPORT_HANDOVER_H
#define SWC_OPS_REPORT_HANDOVER_H

#include "ops/report/roll.h"

/* One thing that changes hands. A child with a device and a SIM has two, each signed for. */
typedef struct minutes_line {
    uint32_t district, school;
    swc_str group_key; /* class with --by class, or minute_no of a reprint */
    swc_str sort_key;
    swc_str round; /* of a handover; a plan has one round, which stands in the text */
    swc_str handover_id, full_name, birth_date, class, origin;
    swc_str item, device_id, serial, condition, reason;
    int64_t amount_vnd; /* of cash */
    uint8_t priority;
    uint32_t child; /* for the receipt code; NONE */
    const places *districts, *schools;
} minutes_line;

typedef struct minutes_making {
    report_form *form;
    const table_spec *spec;
    minutes_line *lines;
    size_t count, capacity;
    swc_keymap devices; /* device_id to its row */
    int64_t device_rows, sim_rows;
} minutes_making;

/* Columns; those of delivery and of return have the same places. */
enum {
    MINUTES_NO,
    MINUTES_INDEX,
    MINUTES_DISTRICT,
    MINUTES_SCHOOL_CODE,
    MINUTES_SCHOOL_NAME,
    MINUTES_ID,
    MINUTES_ROUND,
    MINUTES_FULL_NAME,
    MINUTES_BIRTH_DATE,
    MINUTES_CLASS,
    MINUTES_PRIORITY, /* or the reason */
    MINUTES_ITEM,
    MINUTES_MODEL,
    MINUTES_DEVICE_ID,
    MINUTES_SERIAL,
    MINUTES_CONDITION,
    MINUTES_ACCESSORIES, /* or what is missing */
    MINUTES_SIM_ID,      /* in the CSV: the number of a line that is a SIM */
    MINUTES_AMOUNT,
    MINUTES_RECEIPT_CODE,
    MINUTES_SIGNED,
    MINUTES_COLUMNS,
};

typedef struct minutes_tally {
    int64_t types[SWC_CASH + 1]; /* by item */
    int64_t devices, sims;
} minutes_tally;

/* handover_lines.c: gathered and in order; false: form->status says why. */
bool minutes_gather(minutes_making *making);
/* The cells of the device in a line: model, serial, condition, accessories. */
void minutes_fill_device(const minutes_making *making, const minutes_line *one, form_cell *cells);

/* handover_text.c: what stands before and after the table. */
void minutes_write_parties(report_form *form, form_table *table, const minutes_line *first);
void minutes_write_summary(report_form *form, form_table *table, const minutes_tally *sum);
void minutes_write_closing(report_form *form, form_table *table, const minutes_tally *sum);

#endif

/*
 * Private to lib/model: what the head of minutes says of the rows below it.
 *
 * Ownership: facts hold their texts inside themselves or point at static words; slices borrow.
 */
#ifndef SWC_MODEL_TITLE_MINUTES_H
#define SWC_MODEL_TITLE_MINUTES_H

#include "model/leads.h"
#include "model/title/title.h"

/** Add what one line says; what was found before stays. */
swc_status swc_title_take_minutes(swc_title_facts *facts, swc_units *units, swc_str text,
                                  swc_error *error);
/** All lines were seen: what two of them contradict is dropped, a school of minutes stands where
 *  no line named one. */
void swc_title_finish_minutes(swc_title_facts *facts);

/** What a group of rows in minutes went through: delivered, returned, "" (not done, or two of
 * them); NULL: its heading does not say. @param leads  of the key */
const char *swc_title_group_status(const char *key, const swc_leads *leads);
/** The device type that a group's heading names; NULL: none, or *others_out: several, or others. */
const char *swc_title_group_thing(const char *key, const swc_leads *leads, bool *names_things_out,
                                  bool *others_out);

#endif

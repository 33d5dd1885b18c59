/*
 * Private to title.c and line/line.c: the places that a title line names.
 *
 * Ownership: facts hold their texts inside themselves; slices borrow.
 */
#ifndef SWC_MODEL_TITLE_PLACES_H
#define SWC_MODEL_TITLE_PLACES_H

#include "model/leads.h"
#include "model/title/title.h"

/** Whether the text begins with a word for a place: "huyện", "xã", "Phòng GD&ĐT". */
bool swc_title_names_place(swc_str text);
/** 'd' when a word for a district stands anywhere in the text, 'c' when only one for a commune
 *  does, else 0. @param leads  of the text */
char swc_title_place_within(swc_str text, const swc_leads *leads);
/** The district and commune that a line begins with ("Xã Ea Tul, huyện Cư M'gar", "Huyện Lắk: 12
 *  trường"), as written with their kinds; empty when it does not. */
void swc_title_split_places(swc_str text, char *district, char *commune, size_t capacity);
/** A school's line without ", huyện ...", " - xã ..." and the school year behind its name. */
swc_str swc_title_school_part(swc_str text);
/** A school's name without the bare places behind it: "Trường THCS Y - Krông Pắc - Đắk Lắk". They
 * are noted; only whole known names count. */
swc_status swc_title_cut_places(swc_title_facts *facts, swc_units *units, swc_str *school,
                                swc_error *error);
/** Add what the line names; a fact that was found before stays. */
swc_status swc_title_take_places(swc_title_facts *facts, swc_units *units, swc_str text,
                                 swc_error *error);
/** The longest head of the text that is a province. */
void swc_title_take_province(swc_title_facts *facts, swc_units *units, swc_str text);

#endif

/*
 * Private to title.c: how one cell above a table falls into parts.
 *
 * Ownership: slices borrow from the text they were cut from.
 */
#ifndef SWC_MODEL_TITLE_PARTS_H
#define SWC_MODEL_TITLE_PARTS_H

#include "swc/memory.h"

/**
 * Write " - " for a long dash ("–", "—") that a place, a class, a day or a figure stands behind: it
 * parts the line as a hyphen does. In a name ("Trường TH – THCS Lê Lợi") it stays as it is.
 * @param text  a clean title, changed in place; it never gets longer
 */
void swc_title_plain_dashes(char *text);

/** Where a wide gap parts a raw cell ("Trường TH Lê Lợi     Huyện Lắk"): three blanks or more, and
 *  a place, a class or a school year behind them. Its length when none does. */
size_t swc_title_gap(swc_str cell);

/** The text behind whatever is no letter or figure in front of it: "* Trường ...", "• Trường ...".
 */
swc_str swc_title_skip_marks(swc_str text);
/** Cut "Trường:", "Trường :" in front of a school's name; whether it stood there. */
bool swc_title_cut_label(swc_str *name);
/** Cut numbers, marks and labels ("1. Tên trường: ...") in front of a school's name; whether a
 * label stood before one that begins with "Trường", or is it. */
bool swc_title_cut_labels(swc_str *name);
/** Whether a label and its colon begin the text: "Mã trường: ...", "GVCN: ...". */
bool swc_title_begins_label(swc_str text);

/**
 * Where a fact of its own begins behind a semicolon: "...; Trường: ...; Huyện: ..."; else the
 * length.
 */
size_t swc_title_next_fact(swc_str text);

#endif

/*
 * What a sheet of a workbook is called by: "6A", "Hộ cận nghèo", "THCS Hùng Vương", "Laptop".
 *
 * Ownership: facts hold their texts inside themselves.
 */
#ifndef SWC_MODEL_TITLE_SHEET_H
#define SWC_MODEL_TITLE_SHEET_H

#include "model/title/title.h"

/**
 * Add the class, category or school of pupils that the sheet is called by, where its title names
 * none.
 * @param before  the title of the sheet before it, NULL: it is the first
 */
void swc_title_take_sheet(swc_title_facts *facts, swc_str name, const swc_title_facts *before);
/** Add the type of device that the sheet is called by ("Laptop", "SIM 4G"), where its title names
 *  none. */
void swc_title_take_sheet_thing(swc_title_facts *facts, swc_str name);

#endif

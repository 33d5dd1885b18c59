/*
 * Private to title.c: figures of a form in the lines above its table.
 *
 * Ownership: facts hold their texts inside themselves. A text that gives nothing changes nothing.
 */
#ifndef SWC_MODEL_TITLE_FIGURES_H
#define SWC_MODEL_TITLE_FIGURES_H

#include "model/title/title.h"

/** "Ngày lập: ...", "Đắk Lắk, ngày ...", "Ngày bàn giao: ...": each day to the fact that it is of.
 */
void swc_title_take_dates(swc_title_facts *facts, swc_str text);
/** "Đợt 1". */
void swc_title_take_round(swc_title_facts *facts, swc_str text);
/** "Đơn vị tính: triệu đồng"; two of them are told as several. */
void swc_title_take_unit(swc_title_facts *facts, swc_str text);
/** "Số: 07/BB-SGDĐT": the number of minutes. */
void swc_title_take_minute_no(swc_title_facts *facts, swc_str text);
/** "Năm học 2021-2022": the year in which it begins; the first one counts. */
void swc_title_take_school_year(swc_title_facts *facts, swc_str text);

#endif

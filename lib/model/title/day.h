/*
 * Private to title.c and the files of line/: the day that a line names.
 *
 * Ownership: nothing is kept.
 */
#ifndef SWC_MODEL_TITLE_DAY_H
#define SWC_MODEL_TITLE_DAY_H

#include "swc/memory.h"

/** "Ngày 20/10/2021", "Ngày 20 tháng 10 năm 2021" and nothing else. */
bool swc_title_is_day(swc_str text, char date[11]);
/** "Ngày 22/9", "Ngày 32/9/2021": a day is meant, and nobody knows which. */
bool swc_title_is_broken_day(swc_str text);
/** "Lắk, ngày … tháng … năm 2021": a day that is to be written by hand, with a place or without. */
bool swc_title_is_open_day(swc_str text);
/** "Biên bản giao nhận ngày 15/12/2021 tại ...": its day, and not that of a decision it follows. */
bool swc_title_is_day_of_minutes(swc_str text, char date[11]);

/** "Địa điểm: Trường TH Kim Đồng, huyện Lắk. Ngày 28/12/2021": the day that ends it. */
bool swc_title_ends_with_day(swc_str text, char date[11]);
/** The day of "Ngày lập: 05/10/2021", "Thời điểm khảo sát: ...": when the pupils were counted. */
/** "Ngày 20 tháng 01 năm 2022 - Đợt 1": a day and a round. */
bool swc_title_begins_with_day(swc_str text, char date[11]);
bool swc_title_survey_date(swc_str text, char date[11]);

#endif

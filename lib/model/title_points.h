/*
 * Private to lib/model: what a title says of all points or schools below it ("ĐIỂM LÕM SÓNG ĐÃ ĐƯỢC
 * PHỦ SÓNG", "TRƯỜNG CHƯA CÓ INTERNET").
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_TITLE_POINTS_H
#define SWC_MODEL_TITLE_POINTS_H

#include "swc/status.h"

/** "covered" or "uncovered"; NULL: the title does not say it, or says both. */
const char *swc_title_point_status(swc_str text);
/** Whether all schools of the list have no Internet. */
bool swc_title_tells_no_internet(swc_str text);

#endif

/*
 * Private to lib/model: what a title says of all points, schools or devices below it ("ĐIỂM LÕM
 * SÓNG ĐÃ ĐƯỢC PHỦ SÓNG", "TRƯỜNG CHƯA CÓ INTERNET", "MÁY TÍNH BẢNG HỎNG").
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_TITLE_POINTS_H
#define SWC_MODEL_TITLE_POINTS_H

#include "swc/status.h"

/** "covered" or "uncovered"; NULL: the title does not say it, or says both. */
const char *swc_title_point_status(swc_str text);
/** What a title or a group says of all its devices: a condition ("MÁY HỎNG": faulty) and a status
 *  ("ĐÃ BÀN GIAO": handed_over, "THANH LÝ": retired); NULL: nothing. */
/** Whether a title is of what leaves a store: "PHIẾU XUẤT KHO". */
bool swc_title_is_of_leaving(swc_str text);
void swc_title_stock(swc_str text, const char **condition_out, const char **status_out);
/** Whether all schools of the list have no Internet. */
bool swc_title_tells_no_internet(swc_str text);

#endif

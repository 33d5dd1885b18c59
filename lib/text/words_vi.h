/*
 * Numbers and dates as a form writes them out: points, amounts in words, dates in words, percent.
 *
 * Ownership: everything is appended to the caller's buffer; false means that memory ended.
 * Vietnamese after FORMS 4; the English forms are those of the same forms with --lang en.
 */
#ifndef SWC_TEXT_WORDS_VI_H
#define SWC_TEXT_WORDS_VI_H

#include "swc/memory.h"
#include "swc/status.h"

/** 1234567 as "1.234.567" (English "1,234,567"). */
bool swc_points_add(swc_buf *buf, int64_t number, swc_lang lang);

/**
 * "một nghìn không trăm linh năm". Rules: mốt after mươi (hai mươi mốt), lăm after mười and mươi,
 * tư after mươi, linh before a lone last digit, a group that is not the first read with its
 * hundreds, empty groups left out; nghìn, triệu, tỷ, nghìn tỷ.
 */
bool swc_number_words_add(swc_buf *buf, int64_t number, swc_lang lang);
/** The same with its first letter in upper case and a unit after it ("đồng", "thiết bị"). */
bool swc_amount_words_add(swc_buf *buf, int64_t number, const char *unit, swc_lang lang);

/** "ngày 05 tháng 01 năm 2022": day below 10 and months 1 and 2 with a 0 (Decree 30/2020). Another
 *  text than YYYY-MM-DD gives dots to fill in. */
bool swc_date_words_add(swc_buf *buf, swc_str date, swc_lang lang);
/** YYYY-MM-DD as 30/11/2021, YYYY-MM as 11/2021; anything else as it is. */
bool swc_date_short_add(swc_buf *buf, swc_str date);

/** 100 n/d in hundredths, half up; n, d >= 0, d > 0: 1509889/7350000 is 2054. Exact (128 bits). */
int64_t swc_percent_hundredths(int64_t numerator, int64_t denominator);
/** "20,54 %" (English "20.54%"). */
bool swc_percent_add(swc_buf *buf, int64_t numerator, int64_t denominator, swc_lang lang);

#endif

/*
 * Private to lib/model: what the title of a ledger says of its entries, and who gave when.
 *
 * Ownership: results are static words.
 */
#ifndef SWC_MODEL_TITLE_ENTRY_H
#define SWC_MODEL_TITLE_ENTRY_H

#include "model/leads.h"
#include "model/title/title.h"

/** "Đơn vị ủng hộ: Công ty ...", "Ngày đăng ký: 20/09/2021": the giver and the day of all rows. */
void swc_title_take_gift(swc_title_facts *facts, swc_str text);
/** Whether the text begins as the title of a list or a report does: "Danh sách", "Bảng", "Sổ". */
bool swc_title_is_list(swc_str text);
/** receipt, pledge or spend; NULL: none of them is named. With *several_out any of those named.
 *  @param leads  of the text */
const char *swc_title_entry(swc_str text, const swc_leads *leads, bool *several_out);

#endif

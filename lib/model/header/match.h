/*
 * Private to header.c, below.c and match.c: the steps of matching one heading.
 *
 * Ownership: matches are plain values; entries borrow from the table of headings.
 */
#ifndef SWC_MODEL_HEADER_MATCH_H
#define SWC_MODEL_HEADER_MATCH_H

#include "model/header/forms.h"
#include "model/header/table.h"

/* The entry of the first form that the table knows, or NULL. */
const swc_header_entry *swc_header_find_forms(const swc_headers *headers, swc_kind kind,
                                              const swc_heading_forms *forms);
void swc_header_use(const swc_header_entry *found, swc_header_match *match);
/* The index of a column of the kind, or SIZE_MAX. */
size_t swc_header_column(swc_kind kind, const char *name);
void swc_header_use_tick(swc_kind kind, swc_header_role role, const char *column, const char *word,
                         swc_header_match *match);
/* Each gives false where the heading is not what it looks for. */
bool swc_header_match_sex(swc_kind kind, const swc_heading_forms *forms, swc_header_role role,
                          const char *column, swc_header_match *match);
/* "Nữ", "HS nữ", "Giới tính (nữ đánh dấu x)": a mark there says which. */
bool swc_header_match_marked_sex(swc_kind kind, const swc_heading_forms *forms,
                                 swc_header_match *match);
bool swc_header_match_category(swc_kind kind, const swc_heading_forms *forms,
                               swc_header_match *match);
/* Whether the heading asks for a paper: "Số sổ", "Giấy chứng nhận". */
bool swc_header_names_paper(const char *key);
/* below.c: a heading below `parent`. false: the parent says nothing. */
/** Whether a heading that names a column asks for something else with it. */
bool swc_header_asks_of_others(swc_kind kind, const swc_heading_forms *forms, size_t column);
/** "Đã giao", "Đã thu hồi": an x there says what happened. */
bool swc_header_match_signed(swc_kind kind, const swc_heading_forms *forms,
                             swc_header_match *match);
bool swc_header_match_below(const swc_headers *headers, swc_kind kind,
                            const swc_heading_forms *parent, const swc_heading_forms *forms,
                            swc_header_match *match);

/** brackets.c: "Đã nhận (đồng)" is a sum, "Máy tính bảng (số seri)" a serial; else NULL. */
const swc_header_entry *swc_header_find_by_brackets(const swc_headers *headers, swc_kind kind,
                                                    const swc_heading_forms *forms);
/** "Người nhận (ký, ghi rõ họ tên)": who signs beside the child's name need not be the child. */
bool swc_header_asks_signature(const swc_heading_forms *forms);
/** "Số lượng (kế hoạch)", "Số HS (nữ)", "Số hộ (nghèo)": what stands in the brackets makes another
 *  thing of a figure or a day. */
bool swc_header_brackets_change(swc_kind kind, const swc_heading_forms *forms, size_t column);

#endif

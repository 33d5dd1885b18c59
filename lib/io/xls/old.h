/*
 * Cell records of Excel 2 (BIFF2), which name their style in three bytes, in the form of later
 * ones.
 *
 * Ownership: the record in the later form borrows the caller's bytes.
 */
#ifndef SWC_IO_XLS_OLD_H
#define SWC_IO_XLS_OLD_H

#include "io/xls/cells.h"

/** Row, column, XF, then at most a text of 255 bytes behind its length. */
enum { SWC_XLS_OLD_BYTES = SWC_XLS_CELL_HEAD + 2 + 255 };

/** Whether a cell record of this book has the form of Excel 2. */
bool swc_xls_is_old(const swc_xls_book *book, uint16_t id);
/**
 * The XF of such a cell; the format where the file has no XF.
 * @param ixfe  of the last IXFE record, which says what does not fit
 */
uint16_t swc_xls_old_style(const swc_xls_book *book, const swc_biff_record *record, uint16_t ixfe);
/** false: the record is too short. */
bool swc_xls_old_cell(const swc_biff_record *record, uint16_t style,
                      uint8_t bytes[SWC_XLS_OLD_BYTES], swc_biff_record *out);

#endif

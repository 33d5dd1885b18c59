/*
 * Records whose quotes are not plain: where they end, and how they should have been written.
 *
 * Ownership: borrows the bytes; the repaired record goes to the caller's buffer.
 */
#ifndef SWC_IO_CSV_QUOTES_H
#define SWC_IO_CSV_QUOTES_H

#include "swc/memory.h"
#include "swc/status.h"

typedef struct swc_quoted_text {
    const char *bytes;
    size_t length; /**< one byte more may be looked at */
    char delimiter;
    bool ended;    /**< the input ends behind the bytes */
    bool at_limit; /**< no more bytes may be read: a quote that is still open is given up */
} swc_quoted_text;

typedef struct swc_quoted_record {
    size_t at;     /**< in: where it starts; out: its line end, or the end of the bytes */
    uint64_t line; /**< in: physical line there; out: line of `at` */
    bool quote_stray;
    bool quote_open;
    uint64_t quote_line;
} swc_quoted_record;

/**
 * Cut one record.
 * @param repaired  replaced by the record without its line end, every cell quoted as RFC 4180 says
 * @return SWC_OK; SWC_END when the bytes end first (read on, then start again); SWC_ERR_MEMORY
 */
swc_status swc_quotes_cut(const swc_quoted_text *text, swc_quoted_record *record,
                          swc_buf *repaired);

#endif

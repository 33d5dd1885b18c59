/*
 * What a file is, by its content.
 *
 * Ownership: borrows the source and leaves it at its first byte.
 */
#ifndef SWC_IO_RECOGNISE_H
#define SWC_IO_RECOGNISE_H

#include "io/source.h"
#include "swc/issue.h"

typedef enum swc_format {
    SWC_FORMAT_TEXT, /**< perhaps delimited text: the text reader finds out */
    SWC_FORMAT_XLSX, /**< a zip container that may be .xlsx or .xlsm */
    SWC_FORMAT_XLS,  /**< an OLE2 container that may be .xls */
} swc_format;

/**
 * Tell the three readable families apart; refuse the rest by name, with what to do.
 * @return SWC_OK; SWC_ERR_INPUT with file-format (HTML, XML, PDF, .xlsb, .doc, lock file ...),
 *         file-encrypted (a workbook with a password) or file-damaged (cannot be read) in *code_out
 */
swc_status swc_recognise(swc_source *source, swc_format *format_out, swc_issue_code *code_out,
                         swc_error *error);
/** Whether the name ends like another family's ("danh-sach.xls" that is text). */
bool swc_extension_disagrees(const char *path, swc_format format);

#endif

/*
 * An .xlsx workbook over any package: for the reader, and for the fuzzer's un-zipped parts.
 *
 * Ownership: the workbook takes the package over, also when opening fails.
 */
#ifndef SWC_IO_XLSX_XLSX_H
#define SWC_IO_XLSX_XLSX_H

#include "io/backend.h"
#include "io/xlsx/package.h"

/** @param no_plain_rows  let expat read every row: see scan.h */
swc_status swc_xlsx_open_package(swc_package package, const swc_reader_options *options,
                                 bool no_plain_rows, const swc_backend **backend_out,
                                 void **self_out, swc_issue_code *code_out, swc_error *error);

#endif

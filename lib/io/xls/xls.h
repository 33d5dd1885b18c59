/*
 * A .xls workbook over its stream in memory: for the reader, and for the fuzzer.
 *
 * Ownership: the workbook takes the bytes over, also when opening fails.
 */
#ifndef SWC_IO_XLS_XLS_H
#define SWC_IO_XLS_XLS_H

#include "io/backend.h"

swc_status swc_xls_open_stream(uint8_t *bytes, size_t length, const swc_backend **backend_out,
                               void **self_out, swc_issue_code *code_out, swc_error *error);

#endif

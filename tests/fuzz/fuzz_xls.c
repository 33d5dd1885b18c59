/*
 * Fuzzes the .xls reader: an input that begins as an OLE2 file does is read as one (through an
 * anonymous file in memory), any other as a bare stream of BIFF records.
 */
#include "cells_check.h"
#include "io/xls/ole.h"
#include "io/xls/xls.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void read_ole(const uint8_t *data, size_t size)
{
    char path[32];
    int file = memfd_create("fuzz", MFD_CLOEXEC);
    must(file >= 0 && write(file, data, size) == (ssize_t)size);
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    swc_source *source = NULL;
    swc_error error;
    must(swc_source_open(path, true, &source, &error) == SWC_OK);
    swc_reader_options options = {0};
    const swc_backend *backend = NULL;
    void *self = NULL;
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_status status = swc_xls_open(source, &options, &backend, &self, &code, &error);
    if (status == SWC_OK) {
        (void)check_workbook(backend, self, &status);
    } else {
        must(status != SWC_ERR_INPUT || code != SWC_ISSUE_COUNT);
    }
    swc_source_close(source);
    (void)close(file);
}

static void read_records(const uint8_t *data, size_t size)
{
    const swc_backend *backend = NULL;
    void *self = NULL;
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_error error;
    uint8_t *bytes = malloc(size + 1); /* taken over by the workbook */
    must(bytes != NULL);
    memcpy(bytes, data, size);
    swc_status status = swc_xls_open_stream(bytes, size, &backend, &self, &code, &error);
    if (status == SWC_OK) {
        (void)check_workbook(backend, self, &status);
    } else {
        must(status != SWC_ERR_INPUT || code != SWC_ISSUE_COUNT);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    if (swc_ole_is(data, size)) {
        read_ole(data, size);
    } else {
        read_records(data, size);
    }
    return 0;
}

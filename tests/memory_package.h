/*
 * A package of parts that lie in memory, for tests and fuzzers of the .xlsx reader.
 *
 * Ownership: the parts are borrowed and must outlive the package; swc_package.free does nothing.
 */
#ifndef TESTS_MEMORY_PACKAGE_H
#define TESTS_MEMORY_PACKAGE_H

#include "io/xlsx/package.h"

#include <string.h>

enum { MEMORY_PARTS = 16 };

typedef struct memory_part {
    const char *name;
    const char *data;
    size_t length;
} memory_part;

typedef struct memory_package {
    memory_part parts[MEMORY_PARTS];
    size_t count;
    size_t open; /* index of the part that is open */
    size_t at;
} memory_package;

static inline const char *memory_name(const void *self, size_t part)
{
    return ((const memory_package *)self)->parts[part].name;
}

static inline swc_status memory_open(void *context, size_t part, swc_issue_code *code_out,
                                     swc_error *error)
{
    memory_package *self = context;
    (void)code_out;
    (void)error;
    self->open = part;
    self->at = 0;
    return SWC_OK;
}

static inline swc_status memory_read(void *context, void *buffer, size_t capacity, size_t *got_out,
                                     swc_issue_code *code_out, swc_error *error)
{
    memory_package *self = context;
    const memory_part *part = &self->parts[self->open];
    size_t left = part->length - self->at;
    (void)code_out;
    (void)error;
    *got_out = left < capacity ? left : capacity;
    if (*got_out > 0) {
        memcpy(buffer, part->data + self->at, *got_out);
    }
    self->at += *got_out;
    return SWC_OK;
}

static inline void memory_free(void *self)
{
    (void)self;
}

static inline void memory_add(memory_package *self, const char *name, const char *data,
                              size_t length)
{
    if (self->count < MEMORY_PARTS) {
        self->parts[self->count++] = (memory_part){name, data, length};
    }
}

static inline swc_package memory_as_package(memory_package *self)
{
    return (swc_package){.self = self,
                         .part_count = self->count,
                         .name = memory_name,
                         .open = memory_open,
                         .read = memory_read,
                         .free = memory_free};
}

#endif

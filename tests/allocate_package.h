/*
 * Small streams for tests of the allocator: tables from text, and plans read back as text.
 *
 * Ownership: package_table gives a table that package_free frees; plan texts are the caller's.
 */
#ifndef SWC_TESTS_ALLOCATE_PACKAGE_H
#define SWC_TESTS_ALLOCATE_PACKAGE_H

#include "swc/allocate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { PACKAGE_COLUMNS = 24 };

/* Cut a line at '|' into slices. */
static inline size_t package_split(const char *line, swc_str *cells)
{
    size_t count = 0;
    for (;;) {
        size_t length = strcspn(line, "|");
        assert_true(count < PACKAGE_COLUMNS);
        cells[count++] = (swc_str){line, length};
        if (line[length] == '\0') {
            return count;
        }
        line += length + 1;
    }
}

static inline void package_add(swc_table *table, const char *line)
{
    swc_str cells[PACKAGE_COLUMNS];
    assert_int_equal(package_split(line, cells), table->column_count);
    assert_int_equal(swc_table_add(table, cells, NULL), SWC_OK);
}

/* The name must be a literal: it is borrowed. */
static inline swc_table package_table(const char *name, const char *columns)
{
    swc_table table;
    swc_str cells[PACKAGE_COLUMNS];
    size_t count = package_split(columns, cells);
    assert_int_equal(swc_table_init(&table, cells, count, (size_t)1 << 30, NULL), SWC_OK);
    table.name = swc_str_of(name);
    return table;
}

static inline swc_policy package_policy(const char *text)
{
    swc_policy policy;
    swc_error error = {0};
    if (swc_policy_parse(swc_str_of(text), "policy.ini", &policy, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
    return policy;
}

/* Read a whole file and remove it. */
static inline char *package_slurp(const char *path)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    swc_buf text = {0};
    char chunk[65536];
    size_t got;
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        assert_true(swc_buf_add(&text, chunk, got));
    }
    (void)fclose(file);
    (void)unlink(path);
    return text.data;
}

/* The bytes of the plan, or of the cutoffs, as the command writes them. */
static inline char *package_text(swc_allocation *allocation, bool cutoffs)
{
    char path[64];
    swc_output *output;
    swc_stream_writer *writer;
    bool defined;
    (void)snprintf(path, sizeof path, "allocate-test-%ld.csv", (long)getpid());
    assert_int_equal(swc_output_open(path, (swc_output_options){.personal = true}, &output, NULL),
                     SWC_OK);
    assert_int_equal(swc_stream_writer_new(output, (swc_stream_style){0}, &writer, NULL), SWC_OK);
    assert_int_equal(cutoffs ? swc_allocation_write_cutoffs(allocation, writer, &defined, NULL)
                             : swc_allocation_write_plan(allocation, writer, NULL),
                     SWC_OK);
    assert_int_equal(swc_stream_write_end(writer, NULL), SWC_OK);
    swc_stream_writer_free(writer);
    assert_int_equal(swc_output_commit(output, NULL), SWC_OK);
    return package_slurp(path);
}

static inline swc_allocation *package_run(const swc_allocate_input *input)
{
    swc_allocation *allocation;
    swc_error error = {0};
    if (swc_allocate_run(input, &allocation, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
    return allocation;
}

/* A cell of the plan's text: the row whose student_id is `id`, the column `name`. Static buffer. */
static inline const char *package_cell(const char *plan, const char *id, const char *name)
{
    static char cell[512];
    size_t wanted = SIZE_MAX;
    size_t id_column = SIZE_MAX;
    for (const char *line = plan; *line != '\0' && *line != '#';) {
        size_t length = strcspn(line, "\n");
        const char *at = line;
        bool is_row = false;
        for (size_t column = 0; at <= line + length; column++) {
            size_t cell_length = 0;
            bool quoted = *at == '"';
            for (const char *c = at; c < line + length && (quoted || *c != ','); c++) {
                quoted ^= *c == '"' && c > at;
                cell_length++;
            }
            bool header = line == plan;
            if (header && cell_length == strlen(name) && memcmp(at, name, cell_length) == 0) {
                wanted = column;
            }
            if (header && cell_length == 10 && memcmp(at, "student_id", 10) == 0) {
                id_column = column;
            }
            if (!header && column == id_column && cell_length == strlen(id) &&
                memcmp(at, id, cell_length) == 0) {
                is_row = true;
            }
            if (!header && column == wanted) {
                (void)snprintf(cell, sizeof cell, "%.*s", (int)cell_length, at);
            }
            at += cell_length + 1;
        }
        if (is_row) {
            return cell;
        }
        line += length + (line[length] == '\n' ? 1 : 0);
    }
    return "(no such row)";
}

static inline void package_free(swc_table *table)
{
    table->name = (swc_str){NULL, 0};
    swc_table_free(table);
}

#endif

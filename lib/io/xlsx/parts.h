/*
 * The small parts of an .xlsx workbook: relationships, list of sheets, styles, shared strings.
 *
 * Ownership: each structure owns what it shows until its _free.
 */
#ifndef SWC_IO_XLSX_PARTS_H
#define SWC_IO_XLSX_PARTS_H

#include "io/cell/format.h"
#include "io/xlsx/package.h"

/* ---- relationships ---- */

typedef struct swc_relation {
    swc_str id;
    swc_str type;   /**< last segment of the type's URI: "worksheet", "styles", ... */
    swc_str target; /**< as written */
    bool external;
} swc_relation;

typedef struct swc_relations {
    swc_arena arena;
    swc_relation *items;
    size_t count, capacity;
} swc_relations;

/** Relationships of the part named `owner` ("" for the package); none when it has no such part. */
swc_status swc_relations_read(swc_package *package, swc_str owner, size_t chunk_bytes,
                              swc_relations *out, swc_issue_code *code_out, swc_error *error);
/** The first one of a type, or NULL. */
const swc_relation *swc_relations_of_type(const swc_relations *relations, const char *type);
const swc_relation *swc_relations_by_id(const swc_relations *relations, swc_str id);
/** The part that a relation of `owner` points at; part-missing when there is none. */
swc_status swc_relation_part(const swc_package *package, swc_str owner,
                             const swc_relation *relation, size_t *part_out,
                             swc_issue_code *code_out, swc_error *error);
void swc_relations_free(swc_relations *relations);

/* ---- workbook ---- */

typedef struct swc_book_sheet {
    swc_str name;
    swc_str relation_id;
    bool hidden;
    size_t part;
} swc_book_sheet;

typedef struct swc_book {
    swc_arena arena;
    swc_book_sheet *sheets;
    size_t sheet_count, capacity;
    bool date_1904;
} swc_book;

/** Sheets in the workbook's order; `part` is not yet set. */
swc_status swc_book_read(swc_package *package, size_t part, size_t chunk_bytes, swc_book *out,
                         swc_issue_code *code_out, swc_error *error);
void swc_book_free(swc_book *book);

/* ---- styles ---- */

typedef struct swc_styles {
    swc_cell_format *formats; /**< [count] by the `s` of a cell */
    size_t count;
} swc_styles;

swc_status swc_styles_read(swc_package *package, size_t part, size_t chunk_bytes, swc_styles *out,
                           swc_issue_code *code_out, swc_error *error);
void swc_styles_free(swc_styles *styles);

/* ---- shared strings ---- */

/** Largest shared-string table in memory: text and index together. */
enum { SWC_SHARED_STRING_BYTES = 64 << 20 };

typedef struct swc_strings {
    swc_arena arena;
    char **items; /* font, length, bytes: see strings.c */
    size_t count, capacity;
} swc_strings;

swc_status swc_strings_read(swc_package *package, size_t part, size_t chunk_bytes, swc_strings *out,
                            swc_issue_code *code_out, swc_error *error);
/** @return false when there is no such string */
bool swc_strings_get(const swc_strings *strings, size_t index, swc_str *text_out, char *font_out);
void swc_strings_free(swc_strings *strings);

#endif

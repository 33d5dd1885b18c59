/*
 * INI files: `[section]`, then `key = value`, with the line of everything.
 *
 * Ownership: a swc_ini owns its text until swc_ini_free; entries borrow from it.
 *
 * UTF-8; a BOM, CRLF and NFD are accepted and gone afterwards. A line that starts with `#` or `;`
 * is a comment; there are no comments after a value, no quotes and no continued lines; any line
 * length. Refused with the line named: a repeated section or key, a key before the first section,
 * a line that is neither, bytes that are no UTF-8, control characters. Which sections and keys
 * exist is the caller's knowledge: walk `sections` and `entries`, refuse with SWC_INI_FAIL.
 */
#ifndef SWC_TEXT_INI_H
#define SWC_TEXT_INI_H

#include "swc/hash.h"
#include "swc/memory.h"

typedef struct swc_ini_section {
    swc_str name; /**< never empty */
    size_t line;
} swc_ini_section;

typedef struct swc_ini_entry {
    size_t section_index;
    swc_str key;   /**< NFC, single spaces, never empty */
    swc_str value; /**< NFC, trimmed; may be empty */
    size_t line;
} swc_ini_entry;

typedef struct swc_ini {
    swc_arena arena;
    swc_str name;                    /**< last component of the path, NUL-terminated */
    char sha256[SWC_SHA256_HEX + 1]; /**< of the file's bytes as they are */
    swc_ini_section *sections;       /**< [section_count] in order, empty ones too */
    size_t section_count;
    swc_ini_entry *entries; /**< [entry_count] in order of lines */
    size_t entry_count;
    size_t line_count;
} swc_ini;

/** @return SWC_ERR_INPUT: cannot be opened or read; SWC_ERR_USAGE: a line is wrong (it is named) */
swc_status swc_ini_read(const char *path, swc_ini *ini_out, swc_error *error);
/** The same from memory; `name` is shown in sentences. O(bytes). */
swc_status swc_ini_parse(swc_str bytes, const char *name, swc_ini *ini_out, swc_error *error);
/** NULL when absent. */
const swc_ini_section *swc_ini_find_section(const swc_ini *ini, const char *section);
const swc_ini_entry *swc_ini_find(const swc_ini *ini, const char *section, const char *key);
void swc_ini_free(swc_ini *ini);

/** A piece of the file for use in a sentence with `%.*s`: at most 60 bytes, whole characters. */
#define SWC_INI_SHOW(text) swc_ini_shown_length(text), (text).data == NULL ? "" : (text).data
int swc_ini_shown_length(swc_str text);

/** Refuse a line: `NAME:LINE: sentence`. Both formats take the same arguments (at least one). */
#define SWC_INI_FAIL(ini, line, error, vi_format, en_format, ...)                                  \
    swc_fail((error), SWC_ERR_USAGE, "%s:%zu: " vi_format, "%s:%zu: " en_format, (ini)->name.data, \
             (size_t)(line), __VA_ARGS__)

#endif

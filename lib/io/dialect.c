/* Finds the delimiter of a text by trying each. Knows no header names and no encodings. */
#include "io/dialect.h"

#include "io/csv.h"

#include <string.h>
#include <strings.h>

enum {
    RECORD_LIMIT = 300,  /* enough to outvote any letterhead */
    WIDTH_LIMIT = 256,   /* wider records count as this wide */
    WIDTH_WORTH_MAX = 20 /* beyond, more columns say nothing more */
};

static const char delimiters[] = {',', ';', '\t', '|'};

typedef struct sample_reading {
    swc_str rest;
} sample_reading;

static swc_status read_sample(void *context, char *buffer, size_t capacity, size_t *got_out,
                              swc_error *error)
{
    (void)error;
    swc_str *rest = &((sample_reading *)context)->rest;
    *got_out = rest->length < capacity ? rest->length : capacity;
    if (*got_out > 0) {
        memcpy(buffer, rest->data, *got_out);
        rest->data += *got_out;
        rest->length -= *got_out;
    }
    return SWC_OK;
}

/* What one delimiter makes of the sample. */
typedef struct dialect_trial {
    uint16_t widths[RECORD_LIMIT];
    bool heading[RECORD_LIMIT]; /* two filled cells or more, none begins like a number */
    size_t count;
    size_t stray; /* records in which quotes stand where none may */
} dialect_trial;

static bool begins_like_number(swc_str cell)
{
    size_t i = 0;
    while (i < cell.length && strchr(" (+-", cell.data[i]) != NULL && cell.data[i] != '\0') {
        i++;
    }
    return i < cell.length && cell.data[i] >= '0' && cell.data[i] <= '9';
}

static bool looks_like_heading(const swc_csv_record *record)
{
    size_t filled = 0;
    for (size_t i = 0; i < record->cell_count; i++) {
        filled += record->cells[i].length > 0;
        if (begins_like_number(record->cells[i])) {
            return false;
        }
    }
    return filled >= 2;
}

static swc_status try_delimiter(swc_str sample, char delimiter, dialect_trial *out,
                                swc_error *error)
{
    sample_reading reading = {sample};
    swc_csv_options options = {.delimiter = delimiter, .read = read_sample, .context = &reading};
    swc_csv *csv;
    swc_status status = swc_csv_new(&options, &csv, error);
    out->count = out->stray = 0;
    while (status == SWC_OK && out->count < RECORD_LIMIT) {
        swc_csv_record record;
        status = swc_csv_next(csv, &record, error);
        if (status != SWC_OK || record.cell_count == 0) {
            continue;
        }
        out->stray += record.quote_stray || record.quote_open;
        out->heading[out->count] = looks_like_heading(&record);
        out->widths[out->count++] =
            (uint16_t)(record.cell_count < WIDTH_LIMIT ? record.cell_count : WIDTH_LIMIT);
    }
    swc_csv_free(csv);
    return status == SWC_END || status == SWC_ERR_INPUT ? SWC_OK : status;
}

/* The width of two or more that most records have; the larger of equals. 0: none. */
static size_t usual_width(const dialect_trial *trial)
{
    size_t counts[WIDTH_LIMIT + 1] = {0};
    size_t best = 0;
    for (size_t i = 0; i < trial->count; i++) {
        counts[trial->widths[i]]++;
    }
    for (size_t width = 2; width <= WIDTH_LIMIT; width++) {
        if (counts[width] > 0 && (best == 0 || counts[width] >= counts[best])) {
            best = width;
        }
    }
    return best;
}

/* Thousandths of agreement, and what else speaks for a delimiter; 0: it separates nothing. */
static size_t worth(const dialect_trial *trial)
{
    size_t width = usual_width(trial);
    if (width == 0) {
        return 0;
    }
    size_t first = 0;
    while (trial->widths[first] != width) {
        first++;
    }
    size_t agreeing = 0;
    size_t ragged = trial->stray;
    for (size_t i = first; i < trial->count; i++) {
        agreeing += trial->widths[i] == width;
        ragged += trial->widths[i] != width && trial->widths[i] > 1;
    }
    size_t table = trial->count - first;
    size_t worth_of_width = width < WIDTH_WORTH_MAX ? width : WIDTH_WORTH_MAX;
    return 1000 * agreeing / (agreeing + ragged) + 500 * agreeing / table +
           (trial->heading[first] ? 300 : 0) + 20 * worth_of_width;
}

/* `sep=;`, as spreadsheets write it: also in quotes. */
static bool read_sep_line(swc_str sample, swc_dialect *out)
{
    const char *end = sample.length == 0 ? NULL : memchr(sample.data, '\n', sample.length);
    const char *cr = sample.length == 0 ? NULL : memchr(sample.data, '\r', sample.length);
    end = cr != NULL && (end == NULL || cr < end) ? cr : end;
    swc_str line = {sample.data, end == NULL ? sample.length : (size_t)(end - sample.data)};
    if (line.length == 7 && line.data[0] == '"' && line.data[6] == '"') {
        line = (swc_str){line.data + 1, 5};
    }
    if (line.length != 5 || strncasecmp(line.data, "sep=", 4) != 0 || line.data[4] == '"' ||
        (unsigned char)line.data[4] >= 0x80) {
        return false;
    }
    *out = (swc_dialect){line.data[4], true};
    return true;
}

swc_status swc_dialect_detect(swc_str sample, swc_dialect *out, swc_error *error)
{
    size_t best = 0;
    *out = (swc_dialect){delimiters[0], false};
    if (read_sep_line(sample, out)) {
        return SWC_OK;
    }
    for (size_t i = 0; i < sizeof delimiters; i++) {
        dialect_trial trial;
        swc_status status = try_delimiter(sample, delimiters[i], &trial, error);
        if (status != SWC_OK) {
            return status;
        }
        size_t value = worth(&trial);
        if (value > best) {
            best = value;
            out->delimiter = delimiters[i];
        }
    }
    return SWC_OK;
}

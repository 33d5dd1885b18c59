/* Finds the delimiter of a text by trying each. Knows no header names and no encodings. */
#include "io/csv/dialect.h"

#include "io/csv/csv.h"

#include <string.h>
#include <strings.h>

enum {
    RECORD_LIMIT = 300,   /* enough to outvote any letterhead */
    WIDTH_LIMIT = 256,    /* wider records count as this wide */
    WIDTH_WORTH_MAX = 20, /* beyond, more columns say nothing more */
    CONTAINS_PERMILLE = 900
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

/* What speaks for a delimiter. */
typedef struct dialect_evidence {
    size_t width;    /* that most records have */
    size_t first;    /* record where its table begins */
    size_t agreeing; /* records of the usual width from there on */
    size_t permille; /* of those that have more than one cell */
    size_t worth;    /* separators that agree, weighed */
} dialect_evidence;

/* What one delimiter makes of the sample. */
typedef struct dialect_trial {
    uint16_t widths[RECORD_LIMIT];
    bool filled[RECORD_LIMIT];  /* two cells or more hold something */
    bool numeric[RECORD_LIMIT]; /* some cell begins like a number: no heading */
    size_t count;
    size_t stray; /* records in which quotes stand where none may */
    dialect_evidence found;
} dialect_trial;

static bool begins_like_number(swc_str cell)
{
    size_t i = 0;
    while (i < cell.length && strchr(" (+-", cell.data[i]) != NULL && cell.data[i] != '\0') {
        i++;
    }
    return i < cell.length && cell.data[i] >= '0' && cell.data[i] <= '9';
}

static void describe(const swc_csv_record *record, bool *filled_out, bool *numeric_out)
{
    size_t filled = 0;
    *numeric_out = false;
    for (size_t i = 0; i < record->cell_count; i++) {
        filled += record->cells[i].length > 0;
        *numeric_out = *numeric_out || begins_like_number(record->cells[i]);
    }
    *filled_out = filled >= 2;
}

static swc_status try_delimiter(swc_str sample, char delimiter, dialect_trial *out,
                                swc_error *error)
{
    sample_reading reading = {sample};
    swc_csv_options options = {.delimiter = delimiter, .read = read_sample, .context = &reading};
    swc_csv *csv = NULL;
    swc_status status = swc_csv_new(&options, &csv, error);
    out->count = out->stray = 0;
    while (status == SWC_OK && out->count < RECORD_LIMIT) {
        swc_csv_record record;
        status = swc_csv_next(csv, &record, error);
        if (status != SWC_OK || record.cell_count == 0) {
            continue;
        }
        out->stray += record.quote_stray || record.quote_open;
        describe(&record, &out->filled[out->count], &out->numeric[out->count]);
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

static dialect_evidence weigh(const dialect_trial *trial)
{
    dialect_evidence found = {.width = usual_width(trial)};
    size_t width = found.width;
    if (width == 0) {
        return found;
    }
    size_t others = trial->stray;
    size_t heading = SIZE_MAX; /* the first record of the table with two cells filled */
    while (trial->widths[found.first] != width) {
        found.first++;
    }
    for (size_t i = found.first; i < trial->count; i++) {
        found.agreeing += trial->widths[i] == width;
        others += trial->widths[i] != width && trial->widths[i] > 1;
        if (heading == SIZE_MAX && trial->widths[i] == width && trial->filled[i]) {
            heading = i;
        }
    }
    size_t separators = (width < WIDTH_WORTH_MAX ? width : WIDTH_WORTH_MAX) - 1;
    found.permille = 1000 * found.agreeing / (found.agreeing + others);
    found.worth = found.agreeing * separators * found.permille *
                  (heading != SIZE_MAX && !trial->numeric[heading] ? 2 : 1);
    return found;
}

/*
 * Whether one table begins earlier and holds the other's first record and the one before it:
 * decimal commas and commas of addresses begin below the heading of the true table.
 */
static bool contains(const dialect_trial *a, const dialect_trial *b)
{
    return a->found.worth > 0 && b->found.worth > 0 && a->found.first < b->found.first &&
           a->found.agreeing > b->found.agreeing && a->found.permille >= CONTAINS_PERMILLE &&
           a->widths[b->found.first] == a->found.width &&
           a->widths[b->found.first - 1] == a->found.width;
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
    dialect_trial trials[sizeof delimiters];
    size_t best = 0;
    *out = (swc_dialect){delimiters[0], false};
    if (read_sep_line(sample, out)) {
        return SWC_OK;
    }
    for (size_t i = 0; i < sizeof delimiters; i++) {
        swc_status status = try_delimiter(sample, delimiters[i], &trials[i], error);
        if (status != SWC_OK) {
            return status;
        }
        trials[i].found = weigh(&trials[i]);
        bool more = trials[i].found.worth > trials[best].found.worth;
        if (contains(&trials[i], &trials[best]) || (more && !contains(&trials[best], &trials[i]))) {
            best = i;
        }
    }
    out->delimiter = delimiters[best];
    return SWC_OK;
}

/* The run of swc-validate: both readings over all files, the notes and the seal. */
#include "swc/validate.h"

#include "ops/validate/emit.h"
#include "ops/validate/ledger.h"
#include "ops/validate/minimum.h"
#include "ops/validate/returns.h"
#include "ops/validate/scan.h"
#include "ops/validate/sets.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { RUN_ARENA_BYTES = 1 << 28, SCRATCH_BYTES = 1 << 20 };

static swc_status set_kind(swc_validate *run, swc_kind kind, swc_error *error)
{
    run->kind = kind;
    if (kind == SWC_KIND_NONE) {
        return SWC_OK;
    }
    run->fields = swc_kind_columns(kind, &run->field_count);
    run->category_field = swc_validate_field_of(run, "category");
    run->origin_field = swc_validate_field_of(run, "origin");
    run->name_field = swc_validate_field_of(run, "full_name");
    run->sex_field = swc_validate_field_of(run, "sex");
    run->district_field = swc_validate_field_of(run, "district");
    run->commune_field = swc_validate_field_of(run, "commune");
    run->required_count = 0;
    for (size_t f = 0; f < run->field_count; f++) {
        if (run->fields[f].required && f != run->category_field) { /* that one has its own rule */
            run->required[run->required_count++] = f;
        }
    }
    swc_validate_known_init(run);
    return swc_validate_sets_begin(run, error);
}

static swc_status load_helpers(swc_validate *run, swc_error *error)
{
    const swc_validate_options *options = &run->options;
    swc_status status = swc_headers_new(&run->headers, error);
    if (status == SWC_OK && options->columns != NULL) {
        status = swc_headers_load(run->headers, options->columns, error);
    }
    if (status == SWC_OK) {
        status = swc_value_reader_new(&run->values, error);
    }
    if (status == SWC_OK) {
        status = swc_encoding_judge_new(&run->judge, error);
    }
    if (status == SWC_OK && options->schools != NULL) {
        status = swc_validate_register_load(run, options->schools, error);
    }
    if (status == SWC_OK && options->donations != NULL) {
        status = swc_validate_ledger_new(run, error);
        if (status == SWC_OK) {
            status = swc_validate_ledger_load(run, options->donations, error);
        }
    }
    if (status == SWC_OK && options->policy != NULL) {
        status = swc_validate_minimum_load(run, options->policy, error);
    }
    if (status == SWC_OK && options->return_dir != NULL) {
        status = swc_validate_returns_new(run, options->return_dir, error);
    }
    return status;
}

swc_status swc_validate_new(const swc_validate_options *options, swc_validate **out,
                            swc_error *error)
{
    swc_validate *run = calloc(1, sizeof *run);
    if (run == NULL) {
        return swc_fail_memory(error);
    }
    run->options = *options;
    swc_arena_init(&run->arena, RUN_ARENA_BYTES);
    swc_arena_init(&run->scratch, SCRATCH_BYTES);
    swc_status status = set_kind(run, options->kind, error);
    run->files = calloc(options->file_count + 1, sizeof *run->files);
    if (status == SWC_OK && run->files == NULL) {
        status = swc_fail_memory(error);
    }
    for (size_t i = 0; status == SWC_OK && i < options->file_count; i++) {
        run->files[i].path = options->files[i];
    }
    if (status == SWC_OK) {
        status = swc_validate_name_files(run, error);
    }
    if (status == SWC_OK) {
        status = load_helpers(run, error);
    }
    if (status != SWC_OK) {
        swc_validate_free(run);
        return status;
    }
    *out = run;
    return SWC_OK;
}

swc_status swc_validate_scan(swc_validate *run, swc_error *error)
{
    swc_status status = SWC_OK;
    if (run->kind == SWC_KIND_NONE) {
        swc_kind kind = SWC_KIND_NONE;
        status = swc_validate_detect_kind(run, &kind, error);
        if (status == SWC_OK) {
            status = set_kind(run, kind, error);
        }
    }
    for (size_t i = 0; i < run->options.file_count && status == SWC_OK; i++) {
        status = swc_validate_scan_file(run, &run->files[i], error);
        run->unread += run->files[i].unread;
    }
    return status;
}

static swc_status write_header(swc_validate *run, swc_stream_writer *writer, swc_error *error)
{
    size_t count = run->field_count + run->extras.count;
    swc_str *cells = calloc(count + 1, sizeof *cells);
    if (cells == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t f = 0; f < run->field_count; f++) {
        cells[f] = swc_str_of(run->fields[f].name);
    }
    for (size_t i = 0; i < run->extras.count; i++) {
        cells[run->field_count + i] = run->extras.names[i];
    }
    swc_status status = swc_stream_write(writer, cells, count, error);
    free(cells);
    return status;
}

static swc_status open_rejects(swc_validate *run, swc_error *error)
{
    if (run->options.rejects == NULL) {
        return SWC_OK;
    }
    swc_status status =
        swc_listing_open(run->options.rejects, run->options.bom, &run->rejects, error);
    swc_str cells[MAX_FIELDS + 1];
    for (size_t f = 0; f < run->field_count; f++) {
        cells[f] = swc_str_of(run->fields[f].name);
    }
    cells[run->field_count] = SWC_STR("codes");
    return status == SWC_OK ? swc_listing_row(run->rejects, cells, run->field_count + 1, error)
                            : status;
}

static void clear_ids(swc_validate *run)
{
    for (size_t f = 0; f < MAX_FIELDS; f++) {
        swc_validate_idset_free(&run->ids[f]);
    }
}

/* Rows of every readable file. */
static swc_status pass(swc_validate *run, swc_stream_writer *writer, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < run->options.file_count && status == SWC_OK; i++) {
        if (!run->files[i].unread) {
            status = swc_validate_emit_file(run, &run->files[i], writer, error);
        }
    }
    return status;
}

/* Reversals and spends depend on entries that may stand further down, so a ledger is tried first.
 */
static swc_status try_ledger(swc_validate *run, swc_error *error)
{
    if (run->kind != SWC_DONATIONS) {
        return SWC_OK;
    }
    swc_status status = swc_validate_ledger_new(run, error);
    while (status == SWC_OK && swc_validate_ledger_wants_pass(run->ledger)) {
        clear_ids(run);
        status = pass(run, NULL, error);
        if (status == SWC_OK) {
            status = swc_validate_ledger_settle(run, error);
        }
    }
    clear_ids(run);
    return status;
}

static swc_status write_notes(swc_validate *run, swc_stream_writer *writer, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < run->note_count && status == SWC_OK; i++) {
        status = swc_stream_write_note(writer, run->notes[i], error);
    }
    swc_buf line = {0};
    bool added = swc_buf_printf(&line,
                                "#swc validate version=" SWC_VERSION
                                " kind=%s in=%zu out=%zu rejected=%zu warnings=%zu",
                                swc_kind_name(run->kind), run->in, run->out, run->rejected,
                                swc_issues_total(run->options.issues, SWC_SEVERITY_WARNING)) &&
                 (run->unread == 0 || swc_buf_printf(&line, " unread=%zu", run->unread));
    if (status == SWC_OK) {
        status = added ? swc_stream_write_note(writer, swc_buf_str(&line), error)
                       : swc_fail_memory(error);
    }
    swc_buf_free(&line);
    return status;
}

/* No row may vanish: what was read is what went out, was rejected or was skipped. */
static swc_status check_conservation(const swc_validate *run, const swc_stream_writer *writer,
                                     swc_error *error)
{
    if (run->in != run->out + run->rejected || run->rows_read != run->in + run->skipped ||
        run->out != swc_stream_row_count(writer)) {
        return swc_fail(error, SWC_ERR_INTERNAL,
                        "đọc %zu dòng nhưng chuyển %zu, loại %zu, bỏ qua %zu: đây là lỗi của "
                        "chương trình, hãy báo lại",
                        "%zu rows read, but %zu emitted, %zu rejected, %zu skipped: this is a bug, "
                        "please report it",
                        run->rows_read, run->out, run->rejected, run->skipped);
    }
    return SWC_OK;
}

static swc_status emit_all(swc_validate *run, swc_stream_writer *writer, swc_error *error)
{
    swc_status status = try_ledger(run, error);
    if (status == SWC_OK) {
        status = open_rejects(run, error);
    }
    if (status == SWC_OK) {
        status = write_header(run, writer, error);
    }
    if (status == SWC_OK) {
        status = pass(run, writer, error);
    }
    if (status == SWC_OK && run->kind == SWC_DEVICES && run->ledger != NULL) {
        status = swc_validate_ledger_compare(run, error);
    }
    if (run->rejects != NULL) { /* written also when the run fails */
        swc_listing *rejects = run->rejects;
        run->rejects = NULL;
        swc_status written = swc_listing_commit(rejects, status == SWC_OK ? error : NULL);
        status = status == SWC_OK ? written : status;
    }
    if (status == SWC_OK && run->returns != NULL) {
        status = swc_validate_returns_write(run, error);
    }
    return status == SWC_OK ? check_conservation(run, writer, error) : status;
}

swc_status swc_validate_emit(swc_validate *run, swc_stream_writer *writer,
                             swc_validate_summary *summary_out, swc_error *error)
{
    swc_status status = SWC_OK;
    if (run->kind != SWC_KIND_NONE) {
        status = emit_all(run, writer, error);
        if (status == SWC_OK) {
            status = write_notes(run, writer, error);
        }
    }
    if (status == SWC_OK) { /* a stream is sealed when all that belongs to it is written */
        status = swc_issues_finish(run->options.issues, error);
    }
    bool failed = status != SWC_OK || run->kind == SWC_KIND_NONE ||
                  (run->unread > 0 && !run->options.skip_unread);
    *summary_out = (swc_validate_summary){
        .kind = run->kind,
        .in = run->in,
        .out = run->out,
        .rejected = run->rejected,
        .skipped = run->skipped,
        .unread = run->unread,
        .warnings = swc_issues_total(run->options.issues, SWC_SEVERITY_WARNING),
        .failed = failed,
    };
    if (failed) {
        swc_stream_write_fail(writer, status == SWC_OK ? SWC_EXIT_INPUT : swc_status_exit(status));
        return status;
    }
    return swc_stream_write_end(writer, error);
}

void swc_validate_free(swc_validate *run)
{
    if (run == NULL) {
        return;
    }
    for (size_t i = 0; run->files != NULL && i < run->options.file_count; i++) {
        swc_reader_close(run->files[i].kept);
    }
    swc_listing_discard(run->rejects);
    clear_ids(run);
    swc_validate_repeats_free(&run->repeats);
    for (size_t f = 0; f < MAX_FIELDS; f++) {
        swc_memo_free(&run->memos[f]);
    }
    swc_validate_ledger_free(run->ledger);
    swc_validate_register_free(run->schools);
    swc_validate_minimum_free(run->minimum);
    swc_validate_returns_free(run->returns);
    swc_keymap_free(&run->extras.index);
    free(run->extras.names);
    free(run->notes);
    free(run->sheets);
    free(run->files);
    swc_headers_free(run->headers);
    swc_memo_free(&run->no_headings);
    swc_memo_free(&run->no_categories);
    swc_value_reader_free(run->values);
    swc_encoding_judge_free(run->judge);
    swc_arena_free(&run->scratch);
    swc_arena_free(&run->arena);
    free(run);
}

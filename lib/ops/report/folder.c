/* A folder of forms, exchanged as a whole: `all`, one form with its tables, and `handover` with a
 * file per school. How a folder takes the place of another is told in exchange.c. */
#include "ops/report/exchange.h"
#include "ops/report/form.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct folder {
    swc_report *report;
    exchange files;
    swc_buf sums;  /* SHA256SUMS */
    swc_buf index; /* INDEX.tsv */
    swc_error *error;
    size_t file_count;
} folder;

/* ---- files ---- */

static swc_status add_sum(folder *f, const char *path, const char *name)
{
    swc_sha256 *hash;
    char hex[SWC_SHA256_HEX + 1];
    char chunk[65536];
    FILE *file = fopen(path, "rbe");
    if (file == NULL) {
        return exchange_fail(path, f->error);
    }
    swc_status status = swc_sha256_new(&hash, f->error);
    if (status != SWC_OK) {
        (void)fclose(file);
        return status;
    }
    size_t got;
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        swc_sha256_add(hash, chunk, got);
    }
    bool good = !ferror(file);
    (void)fclose(file);
    swc_sha256_end_hex(hash, hex);
    swc_sha256_free(hash);
    if (!good) {
        return exchange_fail(path, f->error);
    }
    f->file_count++;
    return swc_buf_printf(&f->sums, "%s  %s\n", hex, name) ? SWC_OK : swc_fail_memory(f->error);
}

typedef swc_status writer(report_form *form, const char *path, const char *table, swc_error *error);

static swc_status write_xlsx(report_form *form, const char *path, const char *table,
                             swc_error *error)
{
    (void)table;
    return form_write_xlsx(form, path, error);
}

static swc_status write_page(report_form *form, const char *path, const char *table,
                             swc_error *error)
{
    return form_write_html(form, path, table != NULL, error);
}

static swc_status add_file(folder *f, report_form *form, writer *write, const char *name,
                           const char *table)
{
    swc_buf path = {0};
    if (!swc_buf_printf(&path, "%s/%s", f->files.temporary.data, name)) {
        swc_buf_free(&path);
        return swc_fail_memory(f->error);
    }
    swc_status status = write(form, path.data, table, f->error);
    status = status == SWC_OK ? add_sum(f, path.data, name) : status;
    swc_buf_free(&path);
    return status;
}

static swc_status write_text(folder *f, const char *name, swc_str text)
{
    swc_buf path = {0};
    swc_output *output;
    if (!swc_buf_printf(&path, "%s/%s", f->files.temporary.data, name)) {
        swc_buf_free(&path);
        return swc_fail_memory(f->error);
    }
    swc_status status =
        swc_output_open(path.data, (swc_output_options){.personal = false}, &output, f->error);
    swc_buf_free(&path);
    if (status != SWC_OK) {
        return status;
    }
    status = swc_output_write(output, text.data, text.length, f->error);
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    return swc_output_commit(output, f->error);
}

/* ---- one form in the folder ---- */

static bool is_first_of_its_name(const report_form *form, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (form->tables[i]->spec == form->tables[index]->spec) {
            return false;
        }
    }
    return true;
}

static swc_status write_tables(folder *f, report_form *form)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; status == SWC_OK && i < form->table_count; i++) {
        char name[160];
        const char *table = form->tables[i]->spec->name;
        if (is_first_of_its_name(form, i)) {
            (void)snprintf(name, sizeof name, "%s-%s.csv", form->spec->name, table);
            status = add_file(f, form, form_write_csv, name, table);
        }
    }
    return status;
}

static swc_status write_form(folder *f, report_form *form)
{
    char name[160];
    (void)snprintf(name, sizeof name, "%s.xlsx", form->spec->name);
    swc_status status = add_file(f, form, write_xlsx, name, NULL);
    status = status == SWC_OK ? write_tables(f, form) : status;
    if (status == SWC_OK && form->spec->build == build_public) {
        status = add_file(f, form, write_page, "public.html", NULL);
        if (status == SWC_OK && form->report->has_key) {
            status = add_file(f, form, write_page, "public-receipts.html", "receipts");
        }
    }
    if (status == SWC_OK &&
        !swc_buf_printf(&f->index, "%s\t%s\t%s\n", form->spec->name, form->spec->code,
                        form_word(form, form->spec->subject))) {
        status = swc_fail_memory(f->error);
    }
    return status;
}

/* A form that was refused half-way leaves nothing of itself. */
static void forget_form(folder *f, const form_spec *spec, size_t sums_before)
{
    for (size_t at = sums_before; at < f->sums.length;) {
        char *line = f->sums.data + at;
        char *end = strchr(line, '\n');
        swc_buf path = {0};
        if (end != NULL && swc_buf_printf(&path, "%s/%.*s", f->files.temporary.data,
                                          (int)(end - line - 66), line + 66)) {
            (void)unlink(path.data);
        }
        swc_buf_free(&path);
        at = end != NULL ? (size_t)(end + 1 - f->sums.data) : f->sums.length;
    }
    (void)spec;
    f->sums.length = sums_before;
}

/* @return what a form lacks, as options without the first dashes; empty: nothing */
static const char *why_missing(const swc_report *report, const form_spec *spec,
                               char text[REPORT_MISSING])
{
    report_missing(report, spec, text);
    return text[0] == '\0' && spec->build == build_receipts && !report->has_key ? "receipt-key"
                                                                                : text;
}

static swc_status write_all(folder *f)
{
    swc_error worst = {.status = SWC_OK};
    for (const form_spec *spec = report_form_specs; spec->name != NULL; spec++) {
        report_form form;
        char text[REPORT_MISSING];
        const char *missing = why_missing(f->report, spec, text);
        if (missing[0] != '\0') {
            report_say(f->report, "bỏ qua biểu %s: không có --%s",
                       "form %s is left out: there is no --%s", spec->name, missing);
            continue;
        }
        size_t before = f->sums.length;
        swc_error one = {.status = SWC_OK};
        swc_error *kept = f->error;
        f->error = &one;
        swc_status status = form_build(f->report, spec, &form, &one);
        if (status == SWC_OK) {
            status = write_form(f, &form);
            form_free(&form);
        }
        f->error = kept;
        if (status == SWC_OK) {
            continue;
        }
        forget_form(f, spec, before);
        report_say(f->report, "biểu %s bị từ chối: %s", "form %s is refused: %s", spec->name,
                   one.text[f->report->options.message_lang]);
        if (worst.status == SWC_OK || swc_status_exit(status) > swc_status_exit(worst.status)) {
            worst = one;
        }
        if (status == SWC_ERR_OUTPUT || status == SWC_ERR_MEMORY) {
            break;
        }
    }
    if (worst.status != SWC_OK && f->error != NULL) {
        *f->error = worst;
    }
    return worst.status;
}

/* ---- one form alone, and handover with a file per school ---- */

static swc_status write_one(folder *f, const form_spec *spec)
{
    report_form form;
    swc_status status = form_build(f->report, spec, &form, f->error);
    if (status == SWC_OK) {
        status = write_form(f, &form);
        form_free(&form);
    }
    return status;
}

static swc_status write_schools(folder *f)
{
    report_form form;
    swc_status status = form_build(f->report, report_form_spec("handover"), &form, f->error);
    if (status != SWC_OK) {
        return status;
    }
    form_table **tables = form.tables;
    size_t count = form.table_count;
    for (size_t first = 0; status == SWC_OK && first < count;) {
        size_t last = first + 1;
        while (last < count && swc_str_equal(tables[last]->file_key, tables[first]->file_key)) {
            last++;
        }
        char name[200];
        swc_str key = tables[first]->file_key;
        (void)snprintf(name, sizeof name, "handover-%.*s.xlsx", (int)key.length,
                       key.data != NULL ? key.data : "");
        form.tables = tables + first;
        form.table_count = last - first;
        status = add_file(f, &form, write_xlsx, name, NULL);
        first = last;
    }
    form.tables = tables;
    form.table_count = count;
    form_free(&form);
    return status;
}

/* "need.xlsx", "handover-6601201.xlsx": the name of a form, and what kind of file it is. */
static bool is_form_file(const char *name)
{
    size_t length = strcspn(name, "-.");
    for (const form_spec *spec = report_form_specs; spec->name != NULL; spec++) {
        if (strlen(spec->name) == length && strncmp(spec->name, name, length) == 0) {
            return true;
        }
    }
    return false;
}

swc_status swc_report_write_folder(swc_report *report, const char *name, const char *target,
                                   swc_error *error)
{
    folder f = {
        .report = report, .files = {.lock = -1, .may_be_ours = is_form_file}, .error = error};
    bool all = strcmp(name, "all") == 0;
    const form_spec *spec = report_form_spec(name);
    if (!all && spec == NULL) {
        return swc_fail(error, SWC_ERR_USAGE, "không có biểu %s; xem swc-report --list",
                        "there is no form %s; see swc-report --list", name);
    }
    swc_status status = exchange_open(&f.files, target, error);
    report->to_folder = true;
    swc_error forms_error = {.status = SWC_OK};
    swc_status forms_status = SWC_OK;
    if (status == SWC_OK) {
        f.error = &forms_error;
        forms_status = all                             ? write_all(&f)
                       : spec->build == build_handover ? write_schools(&f)
                                                       : write_one(&f, spec);
        f.error = error;
    }
    report->to_folder = false;
    bool stopped = forms_status == SWC_ERR_OUTPUT || forms_status == SWC_ERR_MEMORY ||
                   (!all && forms_status != SWC_OK) || f.file_count == 0;
    if (status == SWC_OK && !stopped) {
        status = all ? write_text(&f, "INDEX.tsv", swc_buf_str(&f.index)) : SWC_OK;
        status = status == SWC_OK ? write_text(&f, "SHA256SUMS", swc_buf_str(&f.sums)) : status;
        status = status == SWC_OK ? exchange_finish(&f.files, error) : status;
    }
    exchange_close(&f.files);
    swc_buf_free(&f.sums);
    swc_buf_free(&f.index);
    if (status == SWC_OK && forms_status != SWC_OK) {
        if (error != NULL) {
            *error = forms_error;
        }
        return forms_status;
    }
    if (status == SWC_OK && stopped) {
        return swc_fail(error, SWC_ERR_USAGE, "không lập được biểu nào cho %s từ các luồng đã đưa",
                        "no form could be made for %s from the given streams", name);
    }
    return status;
}

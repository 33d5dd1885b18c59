/*
 * .xlsx files through libxlsxwriter: a workbook's beginning and end. Sheets, looks, cells and pages
 * stand in the files beside.
 */
#include "io/workbook/inside.h"

#include "io/workbook/zip_rewrite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { REWRITE_LIMIT = 64 << 20 }; /* bytes of XML, about 50,000 rows of a form */

static int unlinked_file(const char *folder)
{
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0) {
        return fd;
    }
    swc_buf path = {0};
    if (swc_buf_printf(&path, "%s/.swc-XXXXXX", folder)) {
        fd = mkostemp(path.data, O_CLOEXEC);
        if (fd >= 0) {
            (void)unlink(path.data);
        }
    }
    swc_buf_free(&path);
    return fd;
}

static void set_properties(swc_workbook *workbook, const swc_workbook_options *options)
{
    lxw_datetime day = {.year = 1980, .month = 1, .day = 1};
    if (options->created != NULL) {
        (void)workbook_read_date(swc_str_of(options->created), &day);
    }
    struct tm moment = {.tm_year = day.year - 1900, .tm_mon = day.month - 1, .tm_mday = day.day};
    lxw_doc_properties properties = {
        .title = (char *)(uintptr_t)options->title,
        .subject = (char *)(uintptr_t)options->subject,
        .author = (char *)(uintptr_t)options->author,
        .created = timegm(&moment),
    };
    workbook_keep(workbook, workbook_set_properties(workbook->handle, &properties));
    lxw_format *normal = STAILQ_FIRST(workbook->handle->formats);
    format_set_font_name(normal, WORKBOOK_FONT);
    format_set_font_size(normal, NORMAL_SIZE);
}

swc_status swc_workbook_new(swc_output *output, const swc_workbook_options *options,
                            swc_workbook **out, swc_error *error)
{
    swc_workbook *workbook = calloc(1, sizeof *workbook);
    if (workbook == NULL) {
        return swc_fail_memory(error);
    }
    workbook->output = output;
    workbook->fd = -1;
    workbook->many_rows = options->many_rows;
    const char *folder = swc_output_folder(output);
    workbook->folder = strdup(access(folder, W_OK | X_OK) == 0 ? folder : "/tmp");
    swc_buf path = {0};
    bool named = workbook->folder != NULL;
    if (named && swc_output_temporary(output) != NULL) {
        named = swc_buf_add_text(&path, swc_output_temporary(output));
    } else if (named) {
        workbook->fd = unlinked_file(workbook->folder);
        named = swc_buf_printf(&path, "/proc/self/fd/%d", workbook->fd);
    }
    swc_status status = SWC_OK;
    if (named && swc_output_temporary(output) == NULL && workbook->fd < 0) {
        status =
            swc_fail(error, SWC_ERR_OUTPUT, "không tạo được tệp tạm trong %s: %s",
                     "cannot make a temporary file in %s: %s", workbook->folder, strerror(errno));
    } else if (named) {
        lxw_workbook_options settings = {.constant_memory = options->many_rows,
                                         .tmpdir = workbook->folder};
        workbook->handle = workbook_new_opt(path.data, &settings);
    }
    swc_buf_free(&path);
    if (workbook->handle == NULL) {
        swc_workbook_discard(workbook);
        return status != SWC_OK ? status : swc_fail_memory(error);
    }
    set_properties(workbook, options);
    (void)swc_workbook_style(workbook, &(swc_cell_style){.size_pt = 0});
    *out = workbook;
    return SWC_OK;
}

/* ---- the end ---- */

/*
 * libxlsxwriter does not check what it writes to its temporaries: on a full disk it would zip half
 * a sheet and report success. So the rows already there are asked for errors, and the space for
 * the rest is asked for beforehand.
 */
static void check_space(swc_workbook *workbook)
{
    for (swc_sheet *sheet = workbook->sheets; sheet != NULL; sheet = sheet->next) {
        FILE *rows = sheet->handle != NULL ? sheet->handle->optimize_tmpfile : NULL;
        if (rows != NULL && (fflush(rows) != 0 || ferror(rows))) {
            workbook_keep(workbook, LXW_ERROR_CREATING_TMPFILE);
        }
    }
    int fd = unlinked_file(workbook->folder);
    if (fd < 0) {
        workbook_keep(workbook, LXW_ERROR_CREATING_TMPFILE);
        return;
    }
    if (fallocate(fd, 0, 0, (off_t)workbook->xml_bytes) != 0 &&
        (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)) {
        workbook_keep(workbook, LXW_ERROR_CREATING_TMPFILE);
    }
    (void)close(fd);
}

/* Copy the finished file to an output that is written through. */
static swc_status copy_to_output(swc_workbook *workbook, swc_error *error)
{
    char chunk[65536];
    off_t offset = 0;
    for (;;) {
        ssize_t got = pread(workbook->fd, chunk, sizeof chunk, offset);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return swc_fail(error, SWC_ERR_OUTPUT, "không đọc lại được tệp tạm .xlsx: %s",
                            "cannot read the temporary .xlsx file back: %s", strerror(errno));
        }
        if (got == 0) {
            return SWC_OK;
        }
        swc_status status = swc_output_write(workbook->output, chunk, (size_t)got, error);
        if (status != SWC_OK) {
            return status;
        }
        offset += got;
    }
}

static lxw_error close_handle(swc_workbook *workbook, bool wanted)
{
    if (workbook->handle == NULL) {
        return LXW_NO_ERROR;
    }
    lxw_workbook *handle = workbook->handle;
    workbook->handle = NULL;
    if (!wanted) {
        lxw_workbook_free(handle);
        return LXW_NO_ERROR;
    }
    return workbook_close(handle);
}

/*
 * libxlsxwriter has one header for all pages of a sheet. So `differentFirst` (ECMA-376 part 1,
 * 18.3.1.46) is put into the finished file, whose first header is absent: nothing is printed there.
 * A very long workbook is left as it is: to inflate and deflate its sheet once more would cost half
 * as much as writing it, and all its memory.
 */
static swc_status hide_first_numbers(swc_workbook *workbook, swc_error *error)
{
    swc_zip_edit *edits = NULL;
    size_t capacity = 0;
    size_t count = 0;
    unsigned number = 0;
    swc_status status = SWC_OK;
    for (const swc_sheet *sheet = workbook->sheets; sheet != NULL; sheet = sheet->next) {
        void *items = edits;
        number++;
        if (!sheet->first_page_differs || workbook->xml_bytes > REWRITE_LIMIT) {
            continue;
        }
        if (!swc_grow(&items, &capacity, count + 1, sizeof *edits)) {
            free(edits);
            return swc_fail_memory(error);
        }
        edits = items;
        edits[count] =
            (swc_zip_edit){.find = "<headerFooter>", .with = "<headerFooter differentFirst=\"1\">"};
        (void)snprintf(edits[count].part, sizeof edits[count].part, "xl/worksheets/sheet%u.xml",
                       number);
        count++;
    }
    const char *path = swc_output_temporary(workbook->output);
    int fd = workbook->fd;
    if (count > 0 && fd < 0) {
        fd = open(path, O_RDWR | O_CLOEXEC);
    }
    if (count > 0 && fd < 0) {
        status = swc_fail(error, SWC_ERR_OUTPUT, "không mở lại được tệp tạm %s: %s",
                          "cannot open the temporary file %s again: %s", path, strerror(errno));
    } else if (count > 0) {
        status = swc_zip_rewrite(fd, edits, count, error);
    }
    if (fd >= 0 && fd != workbook->fd) {
        (void)close(fd);
    }
    free(edits);
    return status;
}

swc_status swc_workbook_finish(swc_workbook **pointer, swc_error *error)
{
    swc_workbook *workbook = *pointer;
    *pointer = NULL;
    if (workbook->sheets == NULL) {
        (void)swc_workbook_sheet(workbook, SWC_STR("1")); /* a workbook needs a sheet */
    }
    for (swc_sheet *sheet = workbook->sheets; sheet != NULL; sheet = sheet->next) {
        sheet_fit_columns(sheet);
    }
    if (!workbook_failed(workbook)) {
        check_space(workbook);
    }
    if (!workbook_failed(workbook)) {
        workbook_keep(workbook, close_handle(workbook, true));
    }
    swc_status status = workbook->error.status;
    if (status != SWC_OK && error != NULL) {
        *error = workbook->error;
    }
    status = status == SWC_OK ? hide_first_numbers(workbook, error) : status;
    if (status == SWC_OK && workbook->fd >= 0) {
        status = copy_to_output(workbook, error);
    }
    swc_workbook_discard(workbook);
    return status;
}

void swc_workbook_discard(swc_workbook *workbook)
{
    if (workbook == NULL) {
        return;
    }
    (void)close_handle(workbook, false);
    for (swc_sheet *sheet = workbook->sheets; sheet != NULL;) {
        swc_sheet *next = sheet->next;
        free(sheet->name);
        free(sheet);
        sheet = next;
    }
    if (workbook->fd >= 0) {
        (void)close(workbook->fd);
    }
    free(workbook->folder);
    free(workbook->styles);
    swc_buf_free(&workbook->scratch);
    free(workbook);
}

/* Changes a few words in parts of a finished zip archive, for what libxlsxwriter cannot say. The
 * only file that writes through libzip; xlsx/zip.c reads. */
#include "io/workbook/zip_rewrite.h"

#include "swc/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

enum {
    DOS_DATE = 1 << 5 | 1, /* 1 January 1980, as libxlsxwriter dates its parts */
    DEFLATE_LEVEL = 6,     /* as libxlsxwriter; libzip's own 9 takes seven times as long */
};

typedef struct bytes {
    char *data;
    size_t length;
} bytes;

static swc_status fail_output(swc_error *error)
{
    return swc_fail(error, SWC_ERR_OUTPUT, "không ghi lại được tệp .xlsx: %s",
                    "cannot rewrite the .xlsx file: %s", strerror(errno));
}

/* libzip tells a failed malloc as damage here and there; errno, cleared before, tells the truth. */
static swc_status fail_zip(zip_error_t *why, swc_error *error)
{
    if (zip_error_code_zip(why) == ZIP_ER_MEMORY || errno == ENOMEM) {
        return swc_fail_memory(error);
    }
    return swc_fail(error, SWC_ERR_INTERNAL, "không sửa được một phần của tệp .xlsx: %s",
                    "cannot change a part of the .xlsx file: %s", zip_error_strerror(why));
}

/* ---- the file ---- */

static swc_status read_file(int fd, bytes *out, swc_error *error)
{
    struct stat status;
    if (fstat(fd, &status) != 0) {
        return fail_output(error);
    }
    size_t size = (size_t)status.st_size;
    out->data = malloc(size + 1);
    if (out->data == NULL) {
        return swc_fail_memory(error);
    }
    while (out->length < size) {
        ssize_t got = pread(fd, out->data + out->length, size - out->length, (off_t)out->length);
        if (got > 0) {
            out->length += (size_t)got;
        } else if (got == 0 || errno != EINTR) {
            return fail_output(error);
        }
    }
    return SWC_OK;
}

static swc_status write_file(int fd, const bytes *from, swc_error *error)
{
    for (size_t done = 0; done < from->length;) {
        ssize_t put = pwrite(fd, from->data + done, from->length - done, (off_t)done);
        if (put >= 0) {
            done += (size_t)put;
        } else if (errno != EINTR) {
            return fail_output(error);
        }
    }
    return ftruncate(fd, (off_t)from->length) == 0 ? SWC_OK : fail_output(error);
}

/* ---- one part ---- */

static swc_status read_part(zip_t *zip, zip_uint64_t index, bytes *out, swc_error *error)
{
    zip_stat_t stat;
    if (zip_stat_index(zip, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
        return fail_zip(zip_get_error(zip), error);
    }
    zip_file_t *file = zip_fopen_index(zip, index, 0);
    if (file == NULL) {
        return fail_zip(zip_get_error(zip), error);
    }
    swc_status status = SWC_OK;
    out->data = malloc(stat.size + 1);
    if (out->data == NULL) {
        status = swc_fail_memory(error);
    }
    while (status == SWC_OK && out->length < stat.size) {
        zip_int64_t got = zip_fread(file, out->data + out->length, stat.size - out->length);
        if (got <= 0) {
            status = fail_zip(zip_file_get_error(file), error);
        } else {
            out->length += (size_t)got;
        }
    }
    (void)zip_fclose(file);
    return status;
}

static char *find_last(const bytes *text, const char *words, size_t length)
{
    for (size_t at = text->length; at >= length; at--) {
        if (memcmp(text->data + at - length, words, length) == 0) {
            return text->data + at - length;
        }
    }
    return NULL;
}

/* The last `find` of the text becomes `with`. */
static swc_status replace_words(bytes *text, const swc_zip_edit *edit, swc_error *error)
{
    size_t old = strlen(edit->find);
    size_t new = strlen(edit->with);
    char *found = find_last(text, edit->find, old);
    if (found == NULL) {
        return swc_fail(error, SWC_ERR_INTERNAL, "phần %s của tệp .xlsx không có %s",
                        "part %s of the .xlsx file has no %s", edit->part, edit->find);
    }
    bytes changed = {.length = text->length - old + new};
    changed.data = malloc(changed.length + 1);
    if (changed.data == NULL) {
        return swc_fail_memory(error);
    }
    size_t before = (size_t)(found - text->data);
    memcpy(changed.data, text->data, before);
    memcpy(changed.data + before, edit->with, new);
    memcpy(changed.data + before + new, found + old, text->length - before - old);
    free(text->data);
    *text = changed;
    return SWC_OK;
}

static swc_status change_part(zip_t *zip, const swc_zip_edit *edit, swc_error *error)
{
    bytes text = {0};
    errno = 0;
    zip_int64_t index = zip_name_locate(zip, edit->part, 0);
    swc_status status = index >= 0 ? read_part(zip, (zip_uint64_t)index, &text, error)
                                   : fail_zip(zip_get_error(zip), error);
    status = status == SWC_OK ? replace_words(&text, edit, error) : status;
    if (status != SWC_OK) {
        free(text.data);
        return status;
    }
    errno = 0;
    zip_source_t *source = zip_source_buffer(zip, text.data, text.length, 1);
    if (source == NULL) {
        free(text.data);
        return fail_zip(zip_get_error(zip), error);
    }
    if (zip_file_replace(zip, (zip_uint64_t)index, source, 0) != 0) {
        zip_source_free(source); /* and the text with it */
        return fail_zip(zip_get_error(zip), error);
    }
    /* libzip 1.7 forgets the level when the method named is the one that the part has */
    bool set =
        zip_set_file_compression(zip, (zip_uint64_t)index, ZIP_CM_DEFAULT, DEFLATE_LEVEL) == 0 &&
        zip_file_set_dostime(zip, (zip_uint64_t)index, 0, DOS_DATE, 0) == 0;
    return set ? SWC_OK : fail_zip(zip_get_error(zip), error);
}

/* ---- the archive ---- */

static swc_status read_source(zip_source_t *source, bytes *out, swc_error *error)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return fail_zip(zip_source_error(source), error);
    }
    swc_status status = SWC_OK;
    out->data = malloc(stat.size + 1);
    if (out->data == NULL) {
        status = swc_fail_memory(error);
    }
    while (status == SWC_OK && out->length < stat.size) {
        zip_int64_t got = zip_source_read(source, out->data + out->length, stat.size - out->length);
        if (got <= 0) {
            status = fail_zip(zip_source_error(source), error);
        } else {
            out->length += (size_t)got;
        }
    }
    (void)zip_source_close(source);
    return status;
}

/* The archive in `from` with its changes, as bytes of their own. */
static swc_status rewrite(const bytes *from, const swc_zip_edit *edits, size_t count, bytes *out,
                          swc_error *error)
{
    zip_error_t why;
    zip_error_init(&why);
    errno = 0;
    zip_source_t *source = zip_source_buffer_create(from->data, from->length, 0, &why);
    zip_t *zip = NULL;
    if (source != NULL) {
        zip_source_keep(source);
        zip = zip_open_from_source(source, 0, &why);
        if (zip == NULL) {
            zip_source_free(source); /* the reference that the archive would have taken */
        }
    }
    swc_status status = zip != NULL ? SWC_OK : fail_zip(&why, error);
    for (size_t i = 0; status == SWC_OK && i < count; i++) {
        status = change_part(zip, &edits[i], error);
    }
    errno = 0;
    if (status == SWC_OK && zip_close(zip) != 0) {
        status = fail_zip(zip_get_error(zip), error);
    } else if (status == SWC_OK) {
        zip = NULL;
        status = read_source(source, out, error);
    }
    if (zip != NULL) {
        zip_discard(zip);
    }
    if (source != NULL) {
        zip_source_free(source);
    }
    zip_error_fini(&why);
    return status;
}

swc_status swc_zip_rewrite(int fd, const swc_zip_edit *edits, size_t count, swc_error *error)
{
    bytes before = {0};
    bytes after = {0};
    swc_status status = read_file(fd, &before, error);
    status = status == SWC_OK ? rewrite(&before, edits, count, &after, error) : status;
    status = status == SWC_OK ? write_file(fd, &after, error) : status;
    free(before.data);
    free(after.data);
    return status;
}

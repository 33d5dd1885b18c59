/* How a new folder takes the place of an old one: whole or not at all, and nobody's files are lost.
 * Writes no form. */
#include "ops/report/exchange.h"

#include "base/leftovers.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_SUMS_BYTES = 8 << 20 }; /* of SHA256SUMS: about 70,000 files */

swc_status exchange_fail(const char *path, swc_error *error)
{
    return swc_fail(error, SWC_ERR_OUTPUT, "không ghi được %s: %s", "cannot write %s: %s", path,
                    strerror(errno));
}

static bool is_dots(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

static void sync_folder(const char *path)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        (void)fsync(fd);
        (void)close(fd);
    }
}

swc_status exchange_open(exchange *x, const char *target, swc_error *error)
{
    size_t length = strlen(target);
    while (length > 1 && target[length - 1] == '/') {
        length--;
    }
    x->target = strndup(target, length);
    if (x->target == NULL) {
        return swc_fail_memory(error);
    }
    const char *slash = strrchr(x->target, '/');
    bool good = slash == NULL ? swc_buf_add_char(&x->parent, '.')
                : slash == x->target
                    ? swc_buf_add_char(&x->parent, '/')
                    : swc_buf_add(&x->parent, x->target, (size_t)(slash - x->target));
    const char *name = slash == NULL ? x->target : slash + 1;
    good = good && swc_buf_printf(&x->temporary, "%s/.%s" SWC_TEMPORARY_MARK SWC_TEMPORARY_LETTERS,
                                  x->parent.data, name);
    if (!good) {
        return swc_fail_memory(error);
    }
    struct stat status;
    if (stat(x->target, &status) == 0 && !S_ISDIR(status.st_mode)) {
        errno = ENOTDIR;
        return exchange_fail(x->target, error);
    }
    swc_leftovers_clear(x->parent.data, name, true);
    if (mkdtemp(x->temporary.data) == NULL) {
        swc_status result = exchange_fail(x->temporary.data, error);
        swc_buf_clear(&x->temporary);
        return result;
    }
    /* held until the end, so that another run does not take it for a left-over */
    x->lock = open(x->temporary.data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (x->lock >= 0) {
        (void)flock(x->lock, LOCK_EX | LOCK_NB);
    }
    return SWC_OK;
}

/* ---- what is somebody's ---- */

/* The list of our own files in the old folder; empty when there is none. */
static bool read_sums(int folder, swc_buf *sums)
{
    char chunk[8192];
    ssize_t got = 1;
    bool added = true;
    int fd = openat(folder, "SHA256SUMS", O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    while (fd >= 0 && added && got > 0) {
        got = read(fd, chunk, sizeof chunk);
        added = got <= 0 || swc_buf_add(sums, chunk, (size_t)got);
    }
    if (fd >= 0) {
        (void)close(fd);
    }
    return added && swc_buf_add_char(sums, '\0');
}

/* Whether the name is one of ours and a line "HEX  NAME" stands in the list. */
static bool is_ours(const exchange *x, const char *sums, const char *name)
{
    size_t length = strlen(name);
    if (strcmp(name, "SHA256SUMS") == 0 || strcmp(name, "INDEX.tsv") == 0) {
        return true;
    }
    for (const char *at = x->may_be_ours(name) ? sums : ""; (at = strstr(at, name)) != NULL;
         at += length) {
        if (at >= sums + 2 && at[-1] == ' ' && at[-2] == ' ' && at[length] == '\n') {
            return true;
        }
    }
    return false;
}

/* A file that is not ours stands in the new folder too, under a second link. */
static swc_status keep_file(const exchange *x, int old, const char *name, swc_error *error)
{
    if (linkat(old, name, x->lock, name, 0) == 0 || errno == EEXIST) {
        return SWC_OK;
    }
    return swc_fail(
        error, SWC_ERR_USAGE,
        "thư mục %s có \"%s\" không phải biểu của swc-report; hãy chuyển nó đi hoặc ghi "
        "vào thư mục khác",
        "folder %s holds \"%s\", which is no form of swc-report; move it away or name "
        "another folder",
        x->target, name);
}

static swc_status keep_others(const exchange *x, swc_error *error)
{
    swc_buf sums = {.limit = MOST_SUMS_BYTES};
    swc_status status = SWC_OK;
    DIR *directory = opendir(x->target);
    if (directory == NULL) {
        return errno == ENOENT ? SWC_OK : exchange_fail(x->target, error);
    }
    if (!read_sums(dirfd(directory), &sums)) {
        status = swc_fail_memory(error);
    }
    struct dirent *entry;
    while (status == SWC_OK && (entry = readdir(directory)) != NULL) {
        if (!is_dots(entry->d_name) && !is_ours(x, sums.data, entry->d_name)) {
            status = keep_file(x, dirfd(directory), entry->d_name, error);
        }
    }
    (void)closedir(directory);
    swc_buf_free(&sums);
    return status;
}

/* ---- the exchange ---- */

swc_status exchange_finish(exchange *x, swc_error *error)
{
    swc_status status = keep_others(x, error);
    if (status != SWC_OK) {
        return status;
    }
    sync_folder(x->temporary.data);
    if (renameat2(AT_FDCWD, x->temporary.data, AT_FDCWD, x->target, RENAME_NOREPLACE) == 0) {
        sync_folder(x->parent.data);
        swc_buf_clear(&x->temporary);
        return SWC_OK;
    }
    if (errno != EEXIST) {
        return exchange_fail(x->target, error);
    }
    if (renameat2(AT_FDCWD, x->temporary.data, AT_FDCWD, x->target, RENAME_EXCHANGE) != 0) {
        return exchange_fail(x->target, error);
    }
    sync_folder(x->parent.data);
    return SWC_OK; /* the temporary's name is the old folder's now: exchange_close removes it */
}

void exchange_close(exchange *x)
{
    if (x->temporary.length > 0) {
        swc_folder_remove(x->temporary.data);
    }
    swc_buf_free(&x->parent);
    swc_buf_free(&x->temporary);
    free(x->target);
    if (x->lock >= 0) {
        (void)close(x->lock);
    }
}

/* Atomic files and standard output: old file or complete new file, never another. */
#include "swc/output.h"

#include "base/leftovers.h"
#include "swc/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER_BYTES = 64 * 1024 };

struct swc_output {
    int fd;
    bool is_stdout;
    bool failed;
    char *shown;     /* the path as the user gave it, for sentences */
    char *target;    /* resolved; NULL when written through */
    char *folder;    /* of the target, or "." */
    char *temporary; /* NULL when written through */
    char *buffer;
    size_t buffered;
};

static swc_status write_failed(swc_output *output, swc_error *error)
{
    output->failed = true;
    return swc_fail(
        error, SWC_ERR_OUTPUT, "không ghi được %s: %s; kiểm tra dung lượng và quyền ghi",
        "cannot write %s: %s; check free space and permissions", output->shown, strerror(errno));
}

static void free_output(swc_output *output)
{
    free(output->shown);
    free(output->target);
    free(output->folder);
    free(output->temporary);
    free(output->buffer);
    free(output);
}

static swc_status write_all(swc_output *output, const char *bytes, size_t length, swc_error *error)
{
    if (output->failed) {
        return swc_fail(error, SWC_ERR_OUTPUT, "không ghi được %s", "cannot write %s",
                        output->shown);
    }
    while (length > 0) {
        ssize_t written = write(output->fd, bytes, length);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return write_failed(output, error);
        }
        bytes += written;
        length -= (size_t)written;
    }
    return SWC_OK;
}

static swc_status flush(swc_output *output, swc_error *error)
{
    size_t length = output->buffered;
    output->buffered = 0;
    return write_all(output, output->buffer, length, error);
}

/* Split a resolved target into its folder and its last component. */
static bool split_target(swc_output *output, const char **name_out)
{
    char *slash = strrchr(output->target, '/');
    if (slash == NULL) {
        *name_out = output->target;
        output->folder = strdup(".");
    } else {
        *name_out = slash + 1;
        output->folder = slash == output->target
                             ? strdup("/")
                             : strndup(output->target, (size_t)(slash - output->target));
    }
    return output->folder != NULL;
}

static swc_status open_temporary(swc_output *output, swc_output_options options,
                                 const struct stat *old, swc_error *error)
{
    const char *name;
    swc_buf path = {0};
    if (!split_target(output, &name)) {
        return swc_fail_memory(error);
    }
    swc_leftovers_clear(output->folder, name, false);
    if (!swc_buf_printf(&path, "%s/.%s" SWC_TEMPORARY_MARK SWC_TEMPORARY_LETTERS, output->folder,
                        name)) {
        swc_buf_free(&path);
        return swc_fail_memory(error);
    }
    output->fd = mkostemp(path.data, O_CLOEXEC);
    if (output->fd < 0) {
        swc_buf_free(&path);
        return write_failed(output, error);
    }
    output->temporary = path.data;
    (void)flock(output->fd, LOCK_EX | LOCK_NB);
    mode_t mode = 0600;
    if (!options.personal) {
        mode_t mask = umask(0);
        (void)umask(mask);
        mode = old == NULL ? (mode_t)(0666 & ~mask) : (old->st_mode & 0777);
    }
    if (fchmod(output->fd, mode) != 0) {
        return write_failed(output, error);
    }
    return SWC_OK;
}

/* Follow symbolic links to the file that will be replaced; a dangling link names a new file. */
static char *resolve(const char *path)
{
    char *resolved = realpath(path, NULL);
    if (resolved != NULL || errno != ENOENT) {
        return resolved != NULL ? resolved : strdup(path);
    }
    char link[PATH_MAX];
    ssize_t length = readlink(path, link, sizeof link - 1);
    if (length <= 0) {
        return strdup(path);
    }
    link[length] = '\0';
    const char *slash = strrchr(path, '/');
    swc_buf joined = {0};
    if (link[0] != '/' && slash != NULL &&
        !swc_buf_add(&joined, path, (size_t)(slash - path) + 1)) {
        return NULL;
    }
    if (!swc_buf_add_text(&joined, link)) {
        swc_buf_free(&joined);
        return NULL;
    }
    return joined.data;
}

static swc_status open_target(swc_output *output, const char *path, swc_output_options options,
                              swc_error *error)
{
    struct stat status;
    bool exists = stat(path, &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return write_failed(output, error);
    }
    if (exists && !S_ISREG(status.st_mode)) {
        output->fd = open(path, O_WRONLY | O_CLOEXEC);
        return output->fd < 0 ? write_failed(output, error) : SWC_OK;
    }
    output->target = resolve(path);
    if (output->target == NULL) {
        return swc_fail_memory(error);
    }
    return open_temporary(output, options, exists ? &status : NULL, error);
}

swc_status swc_output_open(const char *path, swc_output_options options, swc_output **out,
                           swc_error *error)
{
    swc_output *output = calloc(1, sizeof *output);
    bool to_stdout = path == NULL || strcmp(path, "-") == 0;
    if (output == NULL) {
        return swc_fail_memory(error);
    }
    output->fd = -1;
    output->is_stdout = to_stdout;
    output->shown = strdup(to_stdout ? "stdout" : path);
    output->buffer = malloc(BUFFER_BYTES);
    swc_status status = SWC_OK;
    if (output->shown == NULL || output->buffer == NULL) {
        status = swc_fail_memory(error);
    } else if (to_stdout) {
        output->fd = STDOUT_FILENO;
        output->folder = strdup(".");
        if (fcntl(STDOUT_FILENO, F_GETFD) < 0) {
            status = write_failed(output, error);
        }
    } else {
        status = open_target(output, path, options, error);
        if (status == SWC_OK && output->folder == NULL) {
            output->folder = strdup(".");
        }
    }
    if (status != SWC_OK || output->folder == NULL) {
        swc_output_discard(output);
        return status != SWC_OK ? status : swc_fail_memory(error);
    }
    *out = output;
    return SWC_OK;
}

swc_status swc_output_write(swc_output *output, const void *data, size_t length, swc_error *error)
{
    if (length > BUFFER_BYTES - output->buffered) {
        swc_status status = flush(output, error);
        if (status != SWC_OK) {
            return status;
        }
        if (length >= BUFFER_BYTES) { /* collected elsewhere: no need to copy it once more */
            return write_all(output, data, length, error);
        }
    }
    if (length > 0) {
        memcpy(output->buffer + output->buffered, data, length);
        output->buffered += length;
    }
    return SWC_OK;
}

bool swc_output_is_stdout(const swc_output *output)
{
    return output->is_stdout;
}

const char *swc_output_temporary(const swc_output *output)
{
    return output->temporary;
}

const char *swc_output_folder(const swc_output *output)
{
    return output->folder;
}

/* A renamed file must survive a power cut: its bytes first, then its name in the folder. */
static swc_status publish(swc_output *output, swc_error *error)
{
    if (fsync(output->fd) != 0 && errno != EINVAL && errno != EROFS) {
        return write_failed(output, error);
    }
    if (rename(output->temporary, output->target) != 0) {
        return write_failed(output, error);
    }
    free(output->temporary);
    output->temporary = NULL;
    int folder = open(output->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        (void)fsync(folder);
        (void)close(folder);
    }
    return SWC_OK;
}

swc_status swc_output_commit(swc_output *output, swc_error *error)
{
    swc_status status = flush(output, error);
    if (status == SWC_OK && output->temporary != NULL) {
        status = publish(output, error);
    }
    if (status == SWC_OK) {
        int fd = output->fd;
        output->fd = -1;
        if (close(fd) != 0) {
            status = write_failed(output, error);
        }
    }
    output->buffered = 0;
    swc_output_discard(output);
    return status;
}

void swc_output_discard(swc_output *output)
{
    if (output == NULL) {
        return;
    }
    if (output->fd >= 0 && output->temporary == NULL && output->buffered > 0) {
        (void)flush(output, NULL);
    }
    if (output->temporary != NULL) {
        (void)unlink(output->temporary);
    }
    if (output->fd >= 0) {
        (void)close(output->fd);
    }
    free_output(output);
}

/* Bytes of a file or of standard input, readable twice. Knows nothing of what the bytes mean. */
#include "io/source.h"

#include "swc/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* SPEC 3: what a pipe gives is kept in memory up to here, then in an unlinked file. */
enum { SPOOL_MEMORY_BYTES = 64 << 20, SPOOL_STEP_BYTES = 256 << 10 };

struct swc_source {
    char *path;
    int fd;
    bool regular;      /* every byte can be read again from fd */
    bool rewindable;   /* a pipe: keep what was read */
    off_t base;        /* regular: offset of our first byte (standard input may start later) */
    uint64_t position; /* of the next swc_source_read, from our first byte */
    swc_buf memory;    /* pipe: its first bytes, as long as spool_fd < 0 */
    int spool_fd;      /* pipe: all its bytes so far, -1 before the first 64 MiB are full */
    uint64_t spooled;  /* pipe: bytes kept */
    bool ended;        /* pipe: its end was seen */
};

static swc_status read_failed(const swc_source *source, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT, "không đọc được %s: %s; kiểm tra lại tệp rồi chạy lại",
                    "cannot read %s: %s; check the file and run again", source->path,
                    strerror(errno));
}

static swc_status spool_failed(const swc_source *source, swc_error *error)
{
    return swc_fail(error, SWC_ERR_OUTPUT,
                    "không ghi được tệp tạm khi đọc %s: %s; đặt TMPDIR là thư mục còn chỗ trống",
                    "cannot write the temporary file while reading %s: %s; set TMPDIR to a folder "
                    "with free space",
                    source->path, strerror(errno));
}

static swc_status open_path(swc_source *source, const char *path, swc_error *error)
{
    struct stat info;
    if (strcmp(source->path, "-") == 0) {
        source->fd = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    } else {
        source->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    }
    if (source->fd < 0 || fstat(source->fd, &info) != 0) {
        return read_failed(source, error);
    }
    if (S_ISDIR(info.st_mode)) {
        return swc_fail(error, SWC_ERR_INPUT, "%s là thư mục; hãy ghi tên các tệp bên trong",
                        "%s is a folder; name the files inside it", source->path);
    }
    source->regular = S_ISREG(info.st_mode);
    if (source->regular) {
        source->base = lseek(source->fd, 0, SEEK_CUR);
        if (source->base < 0) {
            return read_failed(source, error);
        }
    }
    return SWC_OK;
}

swc_status swc_source_open(const char *path, bool rewindable, swc_source **out, swc_error *error)
{
    swc_source *source = calloc(1, sizeof *source);
    if (source == NULL) {
        return swc_fail_memory(error);
    }
    source->fd = -1;
    source->spool_fd = -1;
    source->rewindable = rewindable;
    source->path = strdup(path == NULL ? "-" : path);
    swc_status status =
        source->path == NULL ? swc_fail_memory(error) : open_path(source, path, error);
    if (status != SWC_OK) {
        swc_source_close(source);
        return status;
    }
    *out = source;
    return SWC_OK;
}

/* pread until the buffer is full or the file ends. */
static swc_status read_all_at(const swc_source *source, int fd, off_t offset, char *buffer,
                              size_t capacity, size_t *got_out, swc_error *error)
{
    size_t done = 0;
    while (done < capacity) {
        ssize_t got = pread(fd, buffer + done, capacity - done, offset + (off_t)done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return read_failed(source, error);
        }
        if (got == 0) {
            break;
        }
        done += (size_t)got;
    }
    *got_out = done;
    return SWC_OK;
}

/* One read from a pipe. */
static swc_status read_pipe(swc_source *source, char *buffer, size_t capacity, size_t *got_out,
                            swc_error *error)
{
    ssize_t got;
    do {
        got = read(source->fd, buffer, capacity);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        return read_failed(source, error);
    }
    *got_out = (size_t)got;
    return SWC_OK;
}

static swc_status write_spool(swc_source *source, const char *data, size_t length, swc_error *error)
{
    while (length > 0) {
        ssize_t written = write(source->spool_fd, data, length);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return spool_failed(source, error);
        }
        data += written;
        length -= (size_t)written;
    }
    return SWC_OK;
}

/* An unlinked 0600 file in TMPDIR. The one place of the library that asks the environment: where
 * temporary files may lie is a fact of the machine and never reaches a result. */
static swc_status open_spool(swc_source *source, swc_error *error)
{
    const char *folder = secure_getenv("TMPDIR");
    swc_buf path = {0};
    if (!swc_buf_printf(&path, "%s/swc-XXXXXX",
                        folder == NULL || folder[0] == '\0' ? "/tmp" : folder)) {
        return swc_fail_memory(error);
    }
    source->spool_fd = mkostemp(path.data, O_CLOEXEC);
    if (source->spool_fd >= 0) {
        (void)unlink(path.data);
    }
    swc_buf_free(&path);
    if (source->spool_fd < 0) {
        return spool_failed(source, error);
    }
    swc_status status = write_spool(source, source->memory.data, source->memory.length, error);
    swc_buf_free(&source->memory);
    return status;
}

static swc_status keep(swc_source *source, const char *data, size_t length, swc_error *error)
{
    swc_status status = SWC_OK;
    if (source->spool_fd < 0 && source->spooled + length <= SPOOL_MEMORY_BYTES) {
        if (!swc_buf_add(&source->memory, data, length)) {
            return swc_fail_memory(error);
        }
    } else {
        if (source->spool_fd < 0) {
            status = open_spool(source, error);
        }
        if (status == SWC_OK) {
            status = write_spool(source, data, length, error);
        }
    }
    if (status == SWC_OK) {
        source->spooled += length;
    }
    return status;
}

/* Bytes of a pipe that were kept. */
static swc_status read_kept(swc_source *source, uint64_t offset, char *buffer, size_t capacity,
                            size_t *got_out, swc_error *error)
{
    *got_out = 0;
    if (offset >= source->spooled) {
        return SWC_OK;
    }
    if (source->spool_fd >= 0) {
        return read_all_at(source, source->spool_fd, (off_t)offset, buffer, capacity, got_out,
                           error);
    }
    size_t left = source->memory.length - (size_t)offset;
    *got_out = left < capacity ? left : capacity;
    memcpy(buffer, source->memory.data + offset, *got_out);
    return SWC_OK;
}

swc_status swc_source_read(swc_source *source, void *buffer, size_t capacity, size_t *got_out,
                           swc_error *error)
{
    swc_status status;
    *got_out = 0;
    if (source->regular) {
        status = read_all_at(source, source->fd, source->base + (off_t)source->position, buffer,
                             capacity, got_out, error);
    } else if (source->position < source->spooled) {
        status = read_kept(source, source->position, buffer, capacity, got_out, error);
    } else if (source->ended) {
        return SWC_OK;
    } else {
        status = read_pipe(source, buffer, capacity, got_out, error);
        source->ended = status == SWC_OK && *got_out == 0 && capacity > 0;
        if (status == SWC_OK && source->rewindable) {
            status = keep(source, buffer, *got_out, error);
        }
    }
    source->position += status == SWC_OK ? *got_out : 0;
    return status;
}

void swc_source_unread(swc_source *source, size_t count)
{
    source->position -= count;
}

swc_status swc_source_rewind(swc_source *source, swc_error *error)
{
    if (!source->regular && !source->rewindable && source->position > 0) {
        return swc_fail(error, SWC_ERR_INTERNAL, "%s chỉ đọc được một lần",
                        "%s can be read only once", source->path);
    }
    source->position = 0;
    return SWC_OK;
}

/* Read a pipe to its end. */
static swc_status spool_all(swc_source *source, swc_error *error)
{
    if (source->regular || source->ended) {
        return SWC_OK;
    }
    if (!source->rewindable) {
        return swc_fail(error, SWC_ERR_INTERNAL, "%s chỉ đọc được một lần",
                        "%s can be read only once", source->path);
    }
    char *buffer = malloc(SPOOL_STEP_BYTES);
    if (buffer == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = SWC_OK;
    while (status == SWC_OK && !source->ended) {
        size_t got = 0;
        status = read_pipe(source, buffer, SPOOL_STEP_BYTES, &got, error);
        source->ended = status == SWC_OK && got == 0;
        if (status == SWC_OK) {
            status = keep(source, buffer, got, error);
        }
    }
    free(buffer);
    return status;
}

swc_status swc_source_read_at(swc_source *source, uint64_t offset, void *buffer, size_t capacity,
                              size_t *got_out, swc_error *error)
{
    *got_out = 0;
    if (offset > INT64_MAX / 2) {
        return SWC_OK; /* a damaged container may point anywhere: beyond the end is the end */
    }
    swc_status status = spool_all(source, error);
    if (status != SWC_OK) {
        return status;
    }
    if (source->regular) {
        return read_all_at(source, source->fd, source->base + (off_t)offset, buffer, capacity,
                           got_out, error);
    }
    return read_kept(source, offset, buffer, capacity, got_out, error);
}

swc_status swc_source_size(swc_source *source, uint64_t *size_out, swc_error *error)
{
    swc_status status = spool_all(source, error);
    if (status != SWC_OK) {
        return status;
    }
    *size_out = source->spooled;
    if (source->regular) {
        struct stat info;
        if (fstat(source->fd, &info) != 0) {
            return read_failed(source, error);
        }
        *size_out = info.st_size > source->base ? (uint64_t)(info.st_size - source->base) : 0;
    }
    return SWC_OK;
}

swc_status swc_source_stamp_of(const swc_source *source, swc_source_stamp *stamp_out,
                               swc_error *error)
{
    struct stat info;
    *stamp_out = (swc_source_stamp){0};
    if (!source->regular) {
        return SWC_OK;
    }
    if (fstat(source->fd, &info) != 0) {
        return read_failed(source, error);
    }
    *stamp_out = (swc_source_stamp){.device = info.st_dev,
                                    .inode = info.st_ino,
                                    .bytes = (uint64_t)info.st_size,
                                    .seconds = info.st_mtim.tv_sec,
                                    .nanoseconds = info.st_mtim.tv_nsec};
    return SWC_OK;
}

const char *swc_source_path(const swc_source *source)
{
    return source->path;
}

void swc_source_close(swc_source *source)
{
    if (source == NULL) {
        return;
    }
    if (source->fd >= 0) {
        (void)close(source->fd);
    }
    if (source->spool_fd >= 0) {
        (void)close(source->spool_fd);
    }
    swc_buf_free(&source->memory);
    free(source->path);
    free(source);
}

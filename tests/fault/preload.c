/*
 * Makes one system or memory call fail: loaded with LD_PRELOAD by tests/fault/run.py.
 *
 * FAULT_CALL names the call (malloc, write, fsync, rename, close, read, open) and FAULT_AT its
 * number from 1; FAULT_FOREVER=1 lets every later one fail too. FAULT_REPORT=FILE gets the number
 * of calls seen, so that the runner knows when it has tried them all. With FAULT_CALL=short, every
 * write and read moves at most 7 bytes and every third one is interrupted.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static const char *wanted_call;
static long wanted_at;
static int forever;
static atomic_long seen;

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("FAULT_AT");
    wanted_at = at == NULL ? 0 : strtol(at, NULL, 10);
    forever = getenv("FAULT_FOREVER") != NULL;
    wanted_call = getenv("FAULT_CALL");
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("FAULT_REPORT");
    char text[32];
    wanted_call = NULL;
    if (path == NULL) {
        return;
    }
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    int length = snprintf(text, sizeof text, "%ld\n", atomic_load(&seen));
    if (fd >= 0) {
        (void)!write(fd, text, (size_t)length);
        (void)close(fd);
    }
}

static int fails(const char *call)
{
    if (wanted_call == NULL || strcmp(wanted_call, call) != 0) {
        return 0;
    }
    long number = atomic_fetch_add(&seen, 1) + 1;
    return number == wanted_at || (forever && wanted_at > 0 && number > wanted_at);
}

/* 0: go on; 1: be short; 2: be interrupted. */
static int shortened(void)
{
    if (wanted_call == NULL || strcmp(wanted_call, "short") != 0) {
        return 0;
    }
    return atomic_fetch_add(&seen, 1) % 3 == 2 ? 2 : 1;
}

static int is_ours(const void *caller)
{
    Dl_info info;
    return wanted_call != NULL && strcmp(wanted_call, "malloc") == 0 &&
           dladdr(caller, &info) != 0 && strstr(info.dli_fname, "libcrypto") == NULL;
}

void *malloc(size_t size)
{
    return is_ours(__builtin_return_address(0)) && fails("malloc") ? (errno = ENOMEM, NULL)
                                                                   : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return is_ours(__builtin_return_address(0)) && fails("malloc") ? (errno = ENOMEM, NULL)
                                                                   : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    return is_ours(__builtin_return_address(0)) && fails("malloc") ? (errno = ENOMEM, NULL)
                                                                   : __libc_realloc(old, size);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *data, size_t length)
{
    int how = shortened();
    if (fails("write")) {
        errno = ENOSPC;
        return -1;
    }
    if (how == 2) {
        errno = EINTR;
        return -1;
    }
    return REAL(write)(fd, data, how == 1 && length > 7 ? 7 : length);
}

ssize_t read(int fd, void *data, size_t length)
{
    int how = shortened();
    if (fails("read")) {
        errno = EIO;
        return -1;
    }
    if (how == 2) {
        errno = EINTR;
        return -1;
    }
    return REAL(read)(fd, data, how == 1 && length > 7 ? 7 : length);
}

int fsync(int fd)
{
    return fails("fsync") ? (errno = EIO, -1) : REAL(fsync)(fd);
}

int rename(const char *from, const char *to)
{
    return fails("rename") ? (errno = EACCES, -1) : REAL(rename)(from, to);
}

int close(int fd)
{
    int status = REAL(close)(fd);
    return fails("close") ? (errno = EIO, -1) : status;
}

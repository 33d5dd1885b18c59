/* Clears away temporaries of runs that were killed; never one that a living run holds. */
#include "base/leftovers.h"

#include "swc/memory.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

void swc_folder_remove(const char *path)
{
    DIR *directory = opendir(path);
    if (directory == NULL) {
        return;
    }
    struct dirent *entry;
    while ((entry = readdir(directory)) != NULL) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            (void)unlinkat(dirfd(directory), entry->d_name, 0);
        }
    }
    (void)closedir(directory);
    (void)rmdir(path);
}

/* Whether a file is called `.NAME.swc-` and six letters. */
static bool is_temporary_of(const char *file, const char *name)
{
    size_t name_length = strlen(name);
    size_t mark_length = sizeof SWC_TEMPORARY_MARK - 1;
    return file[0] == '.' && strncmp(file + 1, name, name_length) == 0 &&
           strncmp(file + 1 + name_length, SWC_TEMPORARY_MARK, mark_length) == 0 &&
           strlen(file) == 1 + name_length + mark_length + sizeof SWC_TEMPORARY_LETTERS - 1;
}

void swc_leftovers_clear(const char *folder, const char *name, bool folders)
{
    DIR *directory = opendir(folder);
    if (directory == NULL) {
        return;
    }
    const int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | (folders ? O_DIRECTORY : O_NONBLOCK);
    struct dirent *entry;
    while ((entry = readdir(directory)) != NULL) {
        const char *file = entry->d_name;
        int fd = is_temporary_of(file, name) ? openat(dirfd(directory), file, flags) : -1;
        if (fd < 0) {
            continue;
        }
        swc_buf path = {0};
        if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
            (void)close(fd);
            continue;
        }
        if (!folders) {
            (void)unlinkat(dirfd(directory), file, 0);
        } else if (swc_buf_printf(&path, "%s/%s", folder, file)) {
            swc_folder_remove(path.data);
        }
        swc_buf_free(&path);
        (void)close(fd);
    }
    (void)closedir(directory);
}

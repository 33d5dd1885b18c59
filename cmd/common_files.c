/* Whether two names of a command line are one file. Opens nothing. */
#include "common.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The folder that holds a file, and the file's name in it. */
static bool split(const char *path, struct stat *folder_out, const char **name_out)
{
    const char *slash = strrchr(path, '/');
    *name_out = slash == NULL ? path : slash + 1;
    if (slash == NULL) {
        return stat(".", folder_out) == 0;
    }
    size_t length = slash == path ? 1 : (size_t)(slash - path);
    char *folder = strndup(path, length);
    bool found = folder != NULL && stat(folder, folder_out) == 0;
    free(folder);
    return found;
}

bool front_is_one_file(const char *a, const char *b)
{
    struct stat first;
    struct stat second;
    const char *names[2];
    if (strcmp(a, "-") == 0 || strcmp(b, "-") == 0) {
        return false;
    }
    if (stat(a, &first) == 0 && stat(b, &second) == 0) {
        return S_ISREG(first.st_mode) && first.st_dev == second.st_dev &&
               first.st_ino == second.st_ino;
    }
    return split(a, &first, &names[0]) && split(b, &second, &names[1]) &&
           first.st_dev == second.st_dev && first.st_ino == second.st_ino &&
           strcmp(names[0], names[1]) == 0;
}

bool front_files_apart(struct front *front, const front_file *files, size_t count, size_t written)
{
    for (size_t i = 0; i < written; i++) {
        if (files[i].path == NULL) {
            continue;
        }
        if (strcmp(files[i].path, "-") == 0 && strcmp(files[i].option, "-o") != 0) {
            return front_usage(front, "%s cần tên tệp: stdout dành cho kết quả",
                               "%s takes the name of a file: standard output is for the result",
                               files[i].option);
        }
        for (size_t j = i + 1; j < count; j++) {
            if (files[j].path == NULL || !front_is_one_file(files[i].path, files[j].path)) {
                continue;
            }
            return files[j].option == NULL
                       ? front_usage(
                             front,
                             "%s chỉ đúng tệp đầu vào %s; hãy đặt tên khác để không mất tệp "
                             "gốc",
                             "%s names the input %s; give another name, or the original "
                             "is lost",
                             files[i].option, files[j].path)
                       : front_usage(front, "%s và %s cùng chỉ một tệp; hãy đặt hai tên khác nhau",
                                     "%s and %s name one file; give two names", files[i].option,
                                     files[j].option);
        }
    }
    return true;
}

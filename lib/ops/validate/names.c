/* What each file is called in messages and origins: its base name, with as many parent folders as
 * tell two files apart. Opens nothing. */
#include "ops/validate/scan.h"

#include <string.h>

/* The last `parts` parts of a path: base name, then folder by folder. Standard input has a name
 * that reads well and that no spreadsheet takes for a formula; "-" only beside a file "stdin". */
static swc_str tail_of(const char *path, size_t parts)
{
    size_t length = strlen(path);
    if (strcmp(path, "-") == 0 && parts == 1) {
        return SWC_STR("stdin");
    }
    size_t start = length;
    while (start > 0) {
        if (path[start - 1] == '/' && start < length && --parts == 0) {
            break;
        }
        start--;
    }
    return (swc_str){path + start, length - start};
}

/* Lengthen the name of every file that shares it with another path, until all differ or the
 * whole path stands there. */
static swc_status lengthen(swc_validate *run, size_t *parts, bool *shared, bool *again_out,
                           swc_error *error)
{
    swc_keymap seen = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < run->options.file_count && status == SWC_OK; i++) {
        size_t *first = NULL;
        bool found = false;
        shared[i] = false;
        if (!swc_keymap_put(&seen, run->files[i].shown, &first, &found)) {
            status = swc_fail_memory(error);
        } else if (!found) {
            *first = i;
        } else if (strcmp(run->files[*first].path, run->files[i].path) != 0) {
            shared[*first] = true;
            shared[i] = true;
        }
    }
    swc_keymap_free(&seen);
    *again_out = false;
    for (size_t i = 0; i < run->options.file_count; i++) {
        if (shared[i] && run->files[i].shown.data != run->files[i].path) {
            parts[i]++;
            run->files[i].shown = tail_of(run->files[i].path, parts[i]);
            *again_out = true;
        }
    }
    return status;
}

swc_status swc_validate_name_files(swc_validate *run, swc_error *error)
{
    size_t count = run->options.file_count + 1;
    size_t *parts = swc_arena_take(&run->arena, count * sizeof *parts);
    bool *shared = swc_arena_take(&run->arena, count * sizeof *shared);
    if (parts == NULL || shared == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < run->options.file_count; i++) {
        parts[i] = 1;
        run->files[i].shown = tail_of(run->files[i].path, 1);
    }
    bool again = true;
    swc_status status = SWC_OK;
    while (again && status == SWC_OK) {
        status = lengthen(run, parts, shared, &again, error);
    }
    return status;
}

/*
 * The public corpus, which stands outside the repository: tests of it are skipped where SWC_SHARED
 * does not name its folder.
 */
#ifndef SWC_TESTS_SHARED_CORPUS_H
#define SWC_TESTS_SHARED_CORPUS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { PATH_BYTES = 1024 };

static inline const char *shared_folder(void)
{
    const char *folder = getenv("SWC_SHARED");
    if (folder == NULL) {
        print_message("SKIPPED: SWC_SHARED does not name the folder of the public corpus\n");
        skip();
    }
    return folder;
}

#endif

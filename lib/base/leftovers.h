/*
 * Temporaries beside a target, and what killed runs leave of them: `.NAME.swc-XXXXXX` (SPEC 1),
 * files and folders alike.
 *
 * Ownership: nothing; paths are borrowed.
 */
#ifndef SWC_BASE_LEFTOVERS_H
#define SWC_BASE_LEFTOVERS_H

#include <stdbool.h>

/** Stands between NAME and the letters that mkostemp and mkdtemp fill in. */
#define SWC_TEMPORARY_MARK ".swc-"
#define SWC_TEMPORARY_LETTERS "XXXXXX"

/** Remove the left-overs of `name` in `folder`: files, or folders with the plain files in them. One
 *  that is locked (flock) belongs to a run that lives and stays; so does what cannot be removed. */
void swc_leftovers_clear(const char *folder, const char *name, bool folders);
/** Remove a folder and the plain files in it; with anything else in it, it stays. */
void swc_folder_remove(const char *path);

#endif

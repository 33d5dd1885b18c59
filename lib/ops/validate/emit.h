/* The second reading: each row of a file to the one place where it ends. */
#ifndef SWC_OPS_VALIDATE_EMIT_H
#define SWC_OPS_VALIDATE_EMIT_H

#include "ops/validate/plan.h"

/* One file's rows; a NULL writer makes it a trial that only fills the sets */
swc_status swc_validate_emit_file(swc_validate *run, file_plan *file, swc_stream_writer *writer,
                                  swc_error *error);

#endif

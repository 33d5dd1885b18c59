/**
 * @file
 * Everything that a program needs of libswc.
 */
#ifndef SWC_SWC_H
#define SWC_SWC_H

#include "swc/allocate.h"
#include "swc/apportion.h"
#include "swc/audit.h"
#include "swc/cells.h"
#include "swc/dedupe.h"
#include "swc/hash.h"
#include "swc/issue.h"
#include "swc/kind.h"
#include "swc/manifest.h"
#include "swc/memory.h"
#include "swc/output.h"
#include "swc/policy.h"
#include "swc/report.h"
#include "swc/status.h"
#include "swc/stream.h"
#include "swc/table.h"
#include "swc/validate.h"

#endif

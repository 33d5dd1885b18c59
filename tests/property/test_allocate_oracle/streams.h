/*
 * A small instance as the streams and the policy that the allocator reads.
 *
 * Ownership: the caller frees tables and policy; a table's name is a literal, to be dropped first.
 */
#ifndef SWC_TESTS_ALLOCATE_ORACLE_STREAMS_H
#define SWC_TESTS_ALLOCATE_ORACLE_STREAMS_H

#include "property/test_allocate_oracle/instance.h"
#include "swc/allocate.h"

swc_table oracle_students(const instance *in);
swc_table oracle_devices(const instance *in);
swc_table oracle_handovers(const instance *in);
swc_table oracle_donations(const instance *in);
swc_table oracle_quota(const instance *in);
swc_policy oracle_policy(const instance *in);

#endif

/*
 * XML in pieces, with a pause after any element: what expat gives, behind limits.
 *
 * Ownership: the parser is freed by swc_xml_free; names, attributes and text are borrowed for the
 * time of the call.
 *
 * Refused: any DOCTYPE (no entity is ever defined or fetched), more than 64 levels, more than
 * 32 Mi elements, a single tag, comment or instruction of more than 1 MiB. Namespaces are not
 * resolved: elements are known by their local name, which serves prefixed, transitional and
 * strict documents alike; the place in the tree tells foreign elements of the same name apart.
 */
#ifndef SWC_IO_XLSX_XML_H
#define SWC_IO_XLSX_XML_H

#include "io/xlsx_package.h"

/** Called back for each event. SWC_OK goes on, SWC_END (from `end` only) pauses, anything else
 *  ends the parse and is given back by swc_xml_run: the callee has filled the error. */
typedef struct swc_xml_events {
    swc_status (*start)(void *context, const char *name, const char **attributes);
    swc_status (*end)(void *context, const char *name);
    swc_status (*text)(void *context, const char *text, size_t length);
    void *context;
} swc_xml_events;

typedef struct swc_xml swc_xml;

/** Parse the part that is open in `package`; both are borrowed. @param chunk_bytes 0: 64 KiB */
swc_status swc_xml_new(const swc_xml_events *events, swc_package *package, const char *part_name,
                       size_t chunk_bytes, swc_xml **out, swc_error *error);
/** SWC_OK at a pause, SWC_END after the last byte; file-damaged when it is not well-formed. */
swc_status swc_xml_run(swc_xml *xml, swc_issue_code *code_out, swc_error *error);
void swc_xml_free(swc_xml *xml);

/** Open, parse to the end without a pause, close. */
swc_status swc_xml_read_part(const swc_xml_events *events, swc_package *package, size_t part,
                             size_t chunk_bytes, swc_issue_code *code_out, swc_error *error);

/** The name without its prefix. */
const char *swc_xml_local(const char *name);
/** Value of the attribute without a prefix, or NULL. */
const char *swc_xml_attribute(const char **attributes, const char *name);
/** Whether an attribute is a true xsd:boolean ("1", "true"; "on" as old writers have it). */
bool swc_xml_is_true(const char **attributes, const char *name);
/** An unsigned number of at most `limit`; false when the attribute is absent or none. */
bool swc_xml_number(const char *text, uint64_t limit, uint64_t *value_out);

#endif

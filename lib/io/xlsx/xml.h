/*
 * XML in pieces, with a pause after any element: what expat gives, behind limits.
 *
 * Ownership: the parser is freed by swc_xml_free; names, attributes and text are borrowed for the
 * time of the call.
 *
 * Refused: any DOCTYPE (no entity is ever defined or fetched), more than 64 levels, more than
 * 16 Mi elements, comments and instructions, more than 256 attributes in a tag, a single tag,
 * comment or instruction of more than 1 MiB. Namespaces are not
 * resolved: elements are known by their local name, which serves prefixed, transitional and
 * strict documents alike; the place in the tree tells foreign elements of the same name apart.
 */
#ifndef SWC_IO_XLSX_XML_H
#define SWC_IO_XLSX_XML_H

#include "io/xlsx/package.h"

/** Called back for each event. SWC_OK goes on, SWC_END (from `end` only) pauses, anything else
 *  ends the parse and is given back to whoever feeds: the callee has filled the error. */
typedef struct swc_xml_events {
    /* depth: 1 for the root; elements of markup compatibility, which are passed over, count not */
    swc_status (*start)(void *context, unsigned depth, const char *name, const char **attributes);
    swc_status (*end)(void *context, unsigned depth, const char *name); /* may be NULL */
    swc_status (*text)(void *context, const char *text, size_t length); /* may be NULL */
    void *context;
} swc_xml_events;

typedef struct swc_xml swc_xml;

/** @param part_name for sentences; borrowed */
swc_status swc_xml_new(const swc_xml_events *events, const char *part_name, swc_xml **out,
                       swc_error *error);
/**
 * Parse a piece of any length.
 * @param last  no piece follows
 * @return SWC_END when it is used up, SWC_OK when an event paused it (then swc_xml_resume until
 *         SWC_END), file-damaged when it is not well-formed
 */
swc_status swc_xml_feed(swc_xml *xml, const char *bytes, size_t length, bool last,
                        swc_issue_code *code_out, swc_error *error);
swc_status swc_xml_resume(swc_xml *xml, swc_issue_code *code_out, swc_error *error);
/** Inside an event: whether its tag ends with the last byte that was fed, in a document of UTF-8
 *  (so that nothing of it waits inside the parser). */
bool swc_xml_is_at_seam(const swc_xml *xml);
void swc_xml_free(swc_xml *xml);

enum { SWC_XML_CHUNK_BYTES = 64 << 10 };

/** Open a part, parse it to its end without a pause. @param chunk_bytes 0: 64 KiB */
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

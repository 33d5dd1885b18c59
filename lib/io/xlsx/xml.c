/* XML events out of one part, behind limits. The only file that knows expat. */
#include "io/xlsx/xml.h"

#include "io/refuse.h"
#include "io/xls/codepage.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    DEPTH_LIMIT = 64,
    ELEMENT_LIMIT = 16 << 20, /* comments and instructions count */
    ATTRIBUTE_LIMIT = 256,    /* of one tag; none that we know has 40 */
    TOKEN_BYTES = 1 << 20,
};

struct swc_xml {
    XML_Parser parser;
    swc_xml_events events;
    const char *part_name;
    uint64_t fed_bytes;
    size_t silent_bytes; /* fed since the last event */
    uint64_t elements;
    unsigned depth;
    unsigned alternatives; /* open <mc:AlternateContent> elements and their <mc:Fallback> */
    unsigned passed_over;  /* levels below an <mc:Choice> */
    swc_status status;     /* why the parse was stopped */
    bool has_doctype, is_too_deep, has_too_many;
    bool is_utf8; /* declared so, or nothing else declared */
};

static void stop(swc_xml *xml, swc_status status)
{
    if (xml->status == SWC_OK && status != SWC_OK) {
        xml->status = status;
        (void)XML_StopParser(xml->parser, status == SWC_END ? XML_TRUE : XML_FALSE);
    }
}

/*
 * ECMA-376 part 3: of <mc:AlternateContent> the fallback is read, as if it stood there alone; the
 * choices are for those who know a later namespace, which we never do.
 * @return whether the element is none for the callee
 */
static bool is_alternative(swc_xml *xml, const char *name, bool is_start)
{
    const char *local = swc_xml_local(name);
    if (xml->passed_over > 0) {
        xml->passed_over = is_start ? xml->passed_over + 1 : xml->passed_over - 1;
        return true;
    }
    bool is_outer = strcmp(local, "AlternateContent") == 0;
    if (!is_outer && (xml->alternatives == 0 ||
                      (strcmp(local, "Fallback") != 0 && strcmp(local, "Choice") != 0))) {
        return false;
    }
    if (strcmp(local, "Choice") == 0) {
        xml->passed_over = 1;
    } else {
        xml->alternatives = is_start ? xml->alternatives + 1 : xml->alternatives - 1;
    }
    return true;
}

static void on_start(void *context, const XML_Char *name, const XML_Char **attributes)
{
    swc_xml *xml = context;
    xml->silent_bytes = 0;
    xml->depth++;
    xml->elements++;
    if (xml->status != SWC_OK) {
        return;
    }
    if (xml->depth > DEPTH_LIMIT || xml->elements > ELEMENT_LIMIT ||
        XML_GetSpecifiedAttributeCount(xml->parser) > 2 * ATTRIBUTE_LIMIT) {
        xml->is_too_deep = xml->depth > DEPTH_LIMIT;
        xml->has_too_many = !xml->is_too_deep;
        stop(xml, SWC_ERR_INPUT);
        return;
    }
    if (!is_alternative(xml, name, true)) {
        unsigned depth = xml->depth - xml->alternatives;
        stop(xml, xml->events.start(xml->events.context, depth, name, attributes));
    }
}

static void on_end(void *context, const XML_Char *name)
{
    swc_xml *xml = context;
    xml->silent_bytes = 0;
    xml->depth--;
    if (xml->status == SWC_OK && !is_alternative(xml, name, false) && xml->events.end != NULL) {
        unsigned depth = xml->depth + 1 - xml->alternatives;
        stop(xml, xml->events.end(xml->events.context, depth, name));
    }
}

static void on_text(void *context, const XML_Char *text, int length)
{
    swc_xml *xml = context;
    xml->silent_bytes = 0;
    if (xml->status == SWC_OK && xml->passed_over == 0 && xml->events.text != NULL) {
        stop(xml, xml->events.text(xml->events.context, text, (size_t)length));
    }
}

static void pass_over(swc_xml *xml)
{
    xml->silent_bytes = 0;
    if (++xml->elements > ELEMENT_LIMIT) {
        xml->has_too_many = true;
        stop(xml, SWC_ERR_INPUT);
    }
}

static void on_comment(void *context, const XML_Char *text)
{
    (void)text;
    pass_over(context);
}

static void on_instruction(void *context, const XML_Char *target, const XML_Char *text)
{
    (void)target;
    (void)text;
    pass_over(context);
}

static void on_doctype(void *context, const XML_Char *name, const XML_Char *system_id,
                       const XML_Char *public_id, int has_internal_subset)
{
    swc_xml *xml = context;
    (void)name;
    (void)system_id;
    (void)public_id;
    (void)has_internal_subset;
    xml->has_doctype = true;
    stop(xml, SWC_ERR_INPUT);
}

static void on_declaration(void *context, const XML_Char *version, const XML_Char *encoding,
                           int standalone)
{
    swc_xml *xml = context;
    (void)version;
    (void)standalone;
    xml->is_utf8 = encoding == NULL || strcasecmp(encoding, "utf-8") == 0;
}

/* Expat knows UTF-8, UTF-16, ISO-8859-1 and ASCII; Excel also the pages of Windows. */
static int on_unknown_encoding(void *context, const XML_Char *name, XML_Encoding *encoding)
{
    static const char windows[] = "windows-";
    uint64_t page = 0;
    (void)context;
    const uint16_t *upper = NULL;
    if (strncasecmp(name, windows, sizeof windows - 1) == 0 &&
        swc_xml_number(name + sizeof windows - 1, UINT16_MAX, &page)) {
        upper = swc_codepage_upper((uint16_t)page);
    }
    if (upper == NULL) {
        return XML_STATUS_ERROR;
    }
    for (int i = 0; i < 256; i++) {
        encoding->map[i] = i < 128 ? i : upper[i - 128] == 0 ? -1 : upper[i - 128];
    }
    return XML_STATUS_OK;
}

swc_status swc_xml_new(const swc_xml_events *events, const char *part_name, swc_xml **out,
                       swc_error *error)
{
    *out = NULL;
    swc_xml *xml = calloc(1, sizeof *xml);
    if (xml == NULL) {
        return swc_fail_memory(error);
    }
    *xml = (swc_xml){.events = *events, .part_name = part_name, .is_utf8 = true};
    xml->parser = XML_ParserCreate(NULL);
    if (xml->parser == NULL) {
        free(xml);
        return swc_fail_memory(error);
    }
    XML_SetUserData(xml->parser, xml);
    XML_SetElementHandler(xml->parser, on_start, on_end);
    XML_SetCharacterDataHandler(xml->parser, on_text);
    XML_SetCommentHandler(xml->parser, on_comment);
    XML_SetProcessingInstructionHandler(xml->parser, on_instruction);
    XML_SetStartDoctypeDeclHandler(xml->parser, on_doctype);
    XML_SetXmlDeclHandler(xml->parser, on_declaration);
    XML_SetUnknownEncodingHandler(xml->parser, on_unknown_encoding, NULL);
    *out = xml;
    return SWC_OK;
}

static swc_status refuse_parse(const swc_xml *xml, swc_issue_code *code_out, swc_error *error)
{
    if (xml->has_doctype) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_DAMAGED, error,
                          "phần «%s» của tệp Excel có khai báo DOCTYPE, không bao giờ được phép; "
                          "hãy mở bằng Excel rồi lưu lại",
                          "part \"%s\" of the Excel file has a DOCTYPE, which is never allowed; "
                          "open it with Excel and save it again",
                          xml->part_name);
    }
    if (xml->is_too_deep || xml->has_too_many || xml->silent_bytes > TOKEN_BYTES) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_LIMIT, error,
                          "phần «%s» của tệp Excel vượt giới hạn XML (%d tầng, %d phần tử, %d "
                          "thuộc tính và %d byte một thẻ); hãy chép bảng sang một tệp .xlsx mới",
                          "part \"%s\" of the Excel file is beyond the limits for XML (%d levels, "
                          "%d elements, %d attributes and %d bytes a tag); copy the table into a "
                          "new .xlsx file",
                          xml->part_name, DEPTH_LIMIT, ELEMENT_LIMIT, ATTRIBUTE_LIMIT, TOKEN_BYTES);
    }
    enum XML_Error code = XML_GetErrorCode(xml->parser);
    if (code == XML_ERROR_NO_MEMORY) {
        return swc_fail_memory(error);
    }
    return swc_refuse(
        code_out, SWC_ISSUE_FILE_DAMAGED, error,
        "phần «%s» của tệp Excel hỏng (%s); hãy mở bằng Excel rồi lưu lại, hoặc gửi "
        "lại tệp",
        "part \"%s\" of the Excel file is broken (%s); open it with Excel and save it "
        "again, or send it again",
        xml->part_name, XML_ErrorString(code));
}

/* What one call of expat came to. */
static swc_status judge(swc_xml *xml, enum XML_Status parsed, swc_issue_code *code_out,
                        swc_error *error)
{
    if (parsed == XML_STATUS_SUSPENDED) {
        return SWC_OK;
    }
    bool is_ours = xml->has_doctype || xml->is_too_deep || xml->has_too_many;
    if (parsed == XML_STATUS_ERROR && xml->status != SWC_OK && !is_ours) {
        return xml->status; /* the callee has said why */
    }
    if (parsed == XML_STATUS_ERROR || xml->silent_bytes > TOKEN_BYTES) {
        return refuse_parse(xml, code_out, error);
    }
    return SWC_END; /* this chunk is used up */
}

swc_status swc_xml_feed(swc_xml *xml, const char *bytes, size_t length, bool last,
                        swc_issue_code *code_out, swc_error *error)
{
    xml->fed_bytes += length;
    xml->silent_bytes += length;
    return judge(xml, XML_Parse(xml->parser, bytes, (int)length, last), code_out, error);
}

swc_status swc_xml_resume(swc_xml *xml, swc_issue_code *code_out, swc_error *error)
{
    xml->status = SWC_OK;
    return judge(xml, XML_ResumeParser(xml->parser), code_out, error);
}

bool swc_xml_is_at_seam(const swc_xml *xml)
{
    return xml->is_utf8 && (uint64_t)XML_GetCurrentByteIndex(xml->parser) +
                                   (uint64_t)XML_GetCurrentByteCount(xml->parser) ==
                               xml->fed_bytes;
}

void swc_xml_free(swc_xml *xml)
{
    if (xml != NULL) {
        XML_ParserFree(xml->parser);
        free(xml);
    }
}

static swc_status feed_part(swc_xml *xml, swc_package *package, size_t chunk_bytes, char *buffer,
                            swc_issue_code *code_out, swc_error *error)
{
    size_t got = 1;
    swc_status status = SWC_END;
    while (status == SWC_END && got > 0) {
        status = package->read(package->self, buffer, chunk_bytes, &got, code_out, error);
        if (status == SWC_OK) {
            status = swc_xml_feed(xml, buffer, got, got == 0, code_out, error);
        }
    }
    return status == SWC_END ? SWC_OK : status;
}

swc_status swc_xml_read_part(const swc_xml_events *events, swc_package *package, size_t part,
                             size_t chunk_bytes, swc_issue_code *code_out, swc_error *error)
{
    if (chunk_bytes == 0 || chunk_bytes > SWC_XML_CHUNK_BYTES) {
        chunk_bytes = SWC_XML_CHUNK_BYTES;
    }
    swc_xml *xml = NULL;
    char *buffer = malloc(chunk_bytes);
    if (buffer == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = package->open(package->self, part, code_out, error);
    if (status == SWC_OK) {
        status = swc_xml_new(events, package->name(package->self, part), &xml, error);
    }
    if (status == SWC_OK) {
        status = feed_part(xml, package, chunk_bytes, buffer, code_out, error);
    }
    swc_xml_free(xml);
    free(buffer);
    return status;
}

const char *swc_xml_local(const char *name)
{
    const char *colon = strchr(name, ':');
    return colon == NULL ? name : colon + 1;
}

const char *swc_xml_attribute(const char **attributes, const char *name)
{
    for (; attributes[0] != NULL; attributes += 2) {
        if (strcmp(attributes[0], name) == 0) {
            return attributes[1];
        }
    }
    return NULL;
}

bool swc_xml_is_true(const char **attributes, const char *name)
{
    const char *value = swc_xml_attribute(attributes, name);
    return value != NULL &&
           (strcmp(value, "1") == 0 || strcmp(value, "true") == 0 || strcmp(value, "on") == 0);
}

bool swc_xml_number(const char *text, uint64_t limit, uint64_t *value_out)
{
    if (text == NULL || *text == '\0') {
        return false;
    }
    uint64_t value = 0;
    for (; *text != '\0'; text++) {
        if (*text < '0' || *text > '9') {
            return false;
        }
        value = value * 10 + (uint64_t)(*text - '0');
        if (value > limit) {
            return false;
        }
    }
    *value_out = value;
    return true;
}

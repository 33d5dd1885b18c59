/* What a file is, by its first bytes and its container's table of contents. Reads no cells. */
#include "io/recognise.h"

#include "io/refuse.h"
#include "swc/memory.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    HEAD_BYTES = 4096,
    ZIP_END_BYTES = 22,                      /* PKWARE APPNOTE 4.3.16, without its comment */
    ZIP_TAIL_BYTES = ZIP_END_BYTES + 0xFFFF, /* ... with the longest comment */
    ZIP_ENTRY_BYTES = 46,                    /* APPNOTE 4.3.12, without the name */
    ZIP_DIRECTORY_LIMIT = 4 << 20,
    OLE_ENTRY_BYTES = 128, /* MS-CFB 2.6: entries stand at multiples of their size */
    OLE_NAME_BYTES = 64,
    OLE_LIMIT = 64 << 20,
    LOCK_FILE_BYTES = 165, /* "~$name.xlsx": user name, padded */
    LOCK_NAME_BYTES = 54,
};

/* What to do with a file that we cannot read. */
typedef enum advice {
    ADVICE_SAVE_AS, /* Excel can open it */
    ADVICE_ORIGINAL /* there is no table in it */
} advice;

typedef struct known_format {
    const char *mark; /* first bytes, or the name of an entry */
    size_t length;
    const char *vi, *en;
    advice advice;
} known_format;

#define MARK(bytes) bytes, sizeof(bytes) - 1

static const known_format by_first_bytes[] = {
    {MARK("%PDF-"), "tệp PDF", "a PDF file", ADVICE_ORIGINAL},
    {MARK("{\\rtf"), "tệp văn bản RTF", "an RTF document", ADVICE_ORIGINAL},
    {MARK("\xFF\xD8\xFF"), "ảnh JPEG", "a JPEG picture", ADVICE_ORIGINAL},
    {MARK("\x89PNG\r\n"), "ảnh PNG", "a PNG picture", ADVICE_ORIGINAL},
    {MARK("GIF8"), "ảnh GIF", "a GIF picture", ADVICE_ORIGINAL},
    {MARK("Rar!\x1A\x07"), "tệp nén RAR", "a RAR archive", ADVICE_ORIGINAL},
    {MARK("7z\xBC\xAF\x27\x1C"), "tệp nén 7z", "a 7z archive", ADVICE_ORIGINAL},
    {MARK("\x1F\x8B\x08"), "tệp nén gzip", "a gzip archive", ADVICE_ORIGINAL},
    {MARK("SQLite format 3"), "cơ sở dữ liệu SQLite", "an SQLite database", ADVICE_ORIGINAL},
    {MARK("ID;PWXL"), "tệp SYLK", "a SYLK file", ADVICE_SAVE_AS},
    {MARK("TABLE\r\n0,1\r\n"), "tệp DIF", "a DIF file", ADVICE_SAVE_AS},
    {MARK("TABLE\n0,1\n"), "tệp DIF", "a DIF file", ADVICE_SAVE_AS},
    {NULL, 0, NULL, NULL, ADVICE_ORIGINAL},
};

/* First tag, in lower case. */
static const known_format by_tag[] = {
    {MARK("<!doctype html"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<html"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<head"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<meta"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<body"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<style"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<table"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<div"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<tr>"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<title"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<script"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<font"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<!--"), "trang HTML", "an HTML page", ADVICE_SAVE_AS},
    {MARK("<workbook"), "bảng tính XML 2003", "an XML 2003 spreadsheet", ADVICE_SAVE_AS},
    {MARK("<?xml"), "tệp XML", "an XML file", ADVICE_SAVE_AS},
    {MARK("mime-version:"), "trang web lưu trữ (MHTML)", "a web archive (MHTML)", ADVICE_SAVE_AS},
    {NULL, 0, NULL, NULL, ADVICE_ORIGINAL},
};
static const known_format html = {MARK("<html"), "trang HTML", "an HTML page", ADVICE_SAVE_AS};
static const known_format xml_2003 = {MARK("microsoft-com:office:spreadsheet"),
                                      "bảng tính XML 2003", "an XML 2003 spreadsheet",
                                      ADVICE_SAVE_AS};
static const known_format flat_ods = {MARK("names:tc:opendocument"), "tệp OpenDocument (.fods)",
                                      "an OpenDocument file (.fods)", ADVICE_SAVE_AS};
static const known_format dbase = {MARK("\3"), "bảng dBASE (.dbf)", "a dBASE table (.dbf)",
                                   ADVICE_SAVE_AS};

static const known_format by_zip_entry[] = {
    {MARK("xl/workbook.bin"), "tệp .xlsb", "an .xlsb workbook", ADVICE_SAVE_AS},
    {MARK("word/document.xml"), "tệp Word .docx", "a Word .docx document", ADVICE_ORIGINAL},
    {MARK("ppt/presentation.xml"), "tệp trình chiếu .pptx", "a .pptx presentation",
     ADVICE_ORIGINAL},
    {MARK("META-INF/manifest.xml"), "tệp OpenDocument (.ods, .odt)",
     "an OpenDocument file (.ods, .odt)", ADVICE_SAVE_AS},
    {MARK("Index/Document.iwa"), "tệp Numbers", "a Numbers file", ADVICE_SAVE_AS},
    {NULL, 0, NULL, NULL, ADVICE_ORIGINAL},
};
static const known_format zip_archive = {MARK("PK"), "tệp nén .zip", "a .zip archive",
                                         ADVICE_ORIGINAL};
static const known_format lock_file = {MARK("~$"), "tệp khóa tạm của Excel (~$)",
                                       "a temporary lock file of Excel (~$)", ADVICE_ORIGINAL};

/* Entry names of OLE2 are UTF-16LE; these are ASCII. */
static const known_format by_ole_entry[] = {
    {MARK("WordDocument"), "tệp Word .doc", "a Word .doc document", ADVICE_ORIGINAL},
    {MARK("PowerPoint Document"), "tệp trình chiếu .ppt", "a .ppt presentation", ADVICE_ORIGINAL},
    {NULL, 0, NULL, NULL, ADVICE_ORIGINAL},
};
static const char encrypted_entry[] = "EncryptedPackage"; /* MS-OFFCRYPTO 2.3.4 */

/* A workbook may embed a document of Word, or the other way round: the .xls reader looks which of
 * them the file itself is. */
static const char *const workbook_entries[] = {"Workbook", "Book"};

static swc_status refuse(const swc_source *source, const known_format *format,
                         swc_issue_code *code_out, swc_error *error)
{
    const char *path = swc_source_path(source);
    if (format->advice == ADVICE_SAVE_AS) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_FORMAT, error,
                          "%s là %s; hãy mở bằng Excel rồi lưu lại thành .xlsx%.0s",
                          "%s is %.0s%s; open it with Excel and save it as .xlsx", path, format->vi,
                          format->en);
    }
    return swc_refuse(code_out, SWC_ISSUE_FILE_FORMAT, error,
                      "%s là %s, không phải bảng tính; hãy gửi tệp .xlsx hoặc .csv gốc%.0s",
                      "%s is %.0s%s, not a table; send the original .xlsx or .csv file", path,
                      format->vi, format->en);
}

static const known_format *find_prefix(const known_format *formats, const char *text, size_t length)
{
    for (; formats->mark != NULL; formats++) {
        if (length >= formats->length && memcmp(text, formats->mark, formats->length) == 0) {
            return formats;
        }
    }
    return NULL;
}

/* ---- text that is no table ---- */

static bool has_tag(const char *text, const char *tag)
{
    size_t length = strlen(tag);
    for (const char *p = text; (p = strstr(p, tag)) != NULL; p += length) {
        if (p[length] == '>' || isspace((unsigned char)p[length])) {
            return true; /* and not "<trường>" */
        }
    }
    return false;
}

/* What scripts print for Excel to open: a table behind any tags, or even behind words. */
static bool has_html_table(const char *text)
{
    bool has_cells = has_tag(text, "<tr") || has_tag(text, "<td");
    bool has_table = has_tag(text, "<table");
    return text[0] == '<' ? has_cells || has_table : has_cells && has_table;
}

/* Markup, whatever its encoding: the head in lower case without NULs, BOM and leading blanks. */
static const known_format *find_markup(const uint8_t *head, size_t length)
{
    char text[HEAD_BYTES + 1];
    size_t kept = 0;
    for (size_t i = 0; i < length; i++) {
        bool skipped = head[i] == 0 || (kept == 0 && (head[i] >= 0x80 || isspace(head[i])));
        if (!skipped) {
            text[kept++] = (char)tolower(head[i]);
        }
    }
    text[kept] = '\0';
    const known_format *format = find_prefix(by_tag, text, kept);
    if (format != NULL && strcmp(format->mark, "<?xml") == 0) {
        format = strstr(text, xml_2003.mark) != NULL   ? &xml_2003
                 : strstr(text, flat_ods.mark) != NULL ? &flat_ods
                 : strstr(text, html.mark) != NULL     ? &html
                                                       : format;
    }
    return format == NULL && has_html_table(text) ? &html : format;
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}

/* Excel's lock file: length of the user's name, the name, padding; or any tiny file of its name. */
static bool is_lock_file(const swc_source *source, const uint8_t *head, size_t length)
{
    bool shaped = length == LOCK_FILE_BYTES && head[0] > 0 && head[0] <= LOCK_NAME_BYTES;
    for (size_t i = head[0]; shaped && i < LOCK_NAME_BYTES; i++) {
        shaped = head[i + 1] == ' ' || head[i + 1] == 0;
    }
    bool named = strncmp(base_name(swc_source_path(source)), "~$", 2) == 0;
    return shaped || (named && length <= 512 && length > 0 && head[0] < 0x20);
}

/*
 * dBASE III to Visual FoxPro: the version, the day of the last change, the lengths of header and
 * row, and from byte 32 on a description of each column, its type a letter. No text has such bytes.
 */
static bool is_dbase(const uint8_t *head, size_t length)
{
    enum { COLUMNS_AT = 32, TYPE_AT = 11 };
    static const uint8_t versions[] = {0x03, 0x30, 0x31, 0x32, 0x83, 0x8B, 0xF5};
    if (length < 2 * COLUMNS_AT || memchr(versions, head[0], sizeof versions) == NULL) {
        return false;
    }
    char type = (char)head[COLUMNS_AT + TYPE_AT];
    return head[2] <= 12 && head[3] <= 31 && head[12] == 0 && head[13] == 0 &&
           (head[8] | head[9] << 8) > 2 * COLUMNS_AT && head[COLUMNS_AT + TYPE_AT - 1] == 0 &&
           isupper(head[COLUMNS_AT]) && type != '\0' && strchr("CNDLMFTIYBGVQW", type) != NULL;
}

/* ---- zip ---- */

static unsigned u16(const uint8_t *bytes)
{
    return bytes[0] | (unsigned)bytes[1] << 8;
}

static uint32_t u32(const uint8_t *bytes)
{
    return u16(bytes) | (uint32_t)u16(bytes + 2) << 16;
}

typedef struct zip_contents {
    bool found; /* a table of contents was there */
    bool workbook;
    const known_format *other;
} zip_contents;

/* Names of parts have no case (ECMA-376 part 2, 9.1.1.1), and some writers part them with '\\'. */
static bool zip_entry_is(swc_str entry, const char *name)
{
    size_t i = 0;
    while (i < entry.length && name[i] != '\0' &&
           tolower((unsigned char)entry.data[i] == '\\' ? '/' : (unsigned char)entry.data[i]) ==
               tolower((unsigned char)name[i])) {
        i++;
    }
    return i == entry.length && name[i] == '\0';
}

static void scan_zip_directory(const uint8_t *directory, size_t length, zip_contents *contents)
{
    size_t at = 0;
    while (at + ZIP_ENTRY_BYTES <= length && memcmp(directory + at, "PK\1\2", 4) == 0) {
        size_t name_length = u16(directory + at + 28);
        size_t skip = name_length + u16(directory + at + 30) + u16(directory + at + 32);
        const char *name = (const char *)directory + at + ZIP_ENTRY_BYTES;
        if (at + ZIP_ENTRY_BYTES + name_length > length) {
            return;
        }
        contents->found = true;
        swc_str entry = {name, name_length};
        contents->workbook = contents->workbook || zip_entry_is(entry, "[Content_Types].xml") ||
                             zip_entry_is(entry, "xl/workbook.xml");
        for (const known_format *format = by_zip_entry; format->mark != NULL; format++) {
            if (zip_entry_is(entry, format->mark)) {
                contents->other = format;
            }
        }
        at += ZIP_ENTRY_BYTES + skip;
    }
}

/* Read the table of contents at the end; a cut file has none and is left to the .xlsx reader. */
static swc_status read_zip_contents(swc_source *source, zip_contents *contents, swc_error *error)
{
    uint64_t size = 0;
    size_t got = 0;
    *contents = (zip_contents){0};
    swc_status status = swc_source_size(source, &size, error);
    if (status != SWC_OK) {
        return status;
    }
    uint8_t *bytes = malloc(ZIP_DIRECTORY_LIMIT);
    if (bytes == NULL) {
        return swc_fail_memory(error);
    }
    uint64_t start = size > ZIP_TAIL_BYTES ? size - ZIP_TAIL_BYTES : 0;
    status = swc_source_read_at(source, start, bytes, ZIP_TAIL_BYTES, &got, error);
    for (size_t i = got; status == SWC_OK && i >= ZIP_END_BYTES; i--) {
        const uint8_t *end = bytes + i - ZIP_END_BYTES;
        if (memcmp(end, "PK\5\6", 4) != 0) {
            continue;
        }
        uint32_t length = u32(end + 12);
        /* Counted back from the end record: bytes put before the archive do not matter. */
        uint64_t end_offset = start + i - ZIP_END_BYTES;
        uint64_t offset = end_offset > length ? end_offset - length : 0;
        size_t wanted = length < ZIP_DIRECTORY_LIMIT ? length : ZIP_DIRECTORY_LIMIT;
        status = swc_source_read_at(source, offset, bytes, wanted, &got, error);
        if (status == SWC_OK) {
            scan_zip_directory(bytes, got, contents);
        }
        break;
    }
    free(bytes);
    return status;
}

static swc_status recognise_zip(swc_source *source, swc_format *format_out,
                                swc_issue_code *code_out, swc_error *error)
{
    zip_contents contents;
    swc_status status = read_zip_contents(source, &contents, error);
    if (status != SWC_OK) {
        return status;
    }
    if (contents.other != NULL) {
        return refuse(source, contents.other, code_out, error);
    }
    if (contents.found && !contents.workbook) {
        return refuse(source, &zip_archive, code_out, error);
    }
    *format_out = SWC_FORMAT_XLSX;
    return SWC_OK;
}

/* ---- OLE2 ---- */

static bool ole_entry_is(const uint8_t *entry, const char *name)
{
    size_t length = strlen(name);
    if (u16(entry + OLE_NAME_BYTES) != 2 * (length + 1)) {
        return false;
    }
    for (size_t i = 0; i < length; i++) { /* names have no case: MS-CFB 2.6.4 */
        if (tolower(entry[2 * i]) != tolower((unsigned char)name[i]) || entry[2 * i + 1] != 0) {
            return false;
        }
    }
    return true;
}

/* Entries stand at multiples of 128 wherever the directory lies: no need to follow its chain. */
static swc_status recognise_ole(swc_source *source, swc_format *format_out,
                                swc_issue_code *code_out, swc_error *error)
{
    const known_format *other = NULL;
    bool encrypted = false;
    bool has_workbook = false;
    uint8_t bytes[64 * OLE_ENTRY_BYTES];
    size_t got = sizeof bytes;
    for (uint64_t offset = 0; got == sizeof bytes && offset < OLE_LIMIT; offset += sizeof bytes) {
        swc_status status = swc_source_read_at(source, offset, bytes, sizeof bytes, &got, error);
        if (status != SWC_OK) {
            return status;
        }
        for (size_t at = 0; at + OLE_ENTRY_BYTES <= got; at += OLE_ENTRY_BYTES) {
            encrypted = encrypted || ole_entry_is(bytes + at, encrypted_entry);
            for (size_t i = 0; i < sizeof workbook_entries / sizeof workbook_entries[0]; i++) {
                has_workbook = has_workbook || ole_entry_is(bytes + at, workbook_entries[i]);
            }
            for (const known_format *format = by_ole_entry; format->mark != NULL; format++) {
                other = ole_entry_is(bytes + at, format->mark) ? format : other;
            }
        }
    }
    if (encrypted && !has_workbook) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_ENCRYPTED, error,
                          "%s có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại thành .xlsx",
                          "%s has a password; open it with Excel, remove the password and save it "
                          "as .xlsx",
                          swc_source_path(source));
    }
    *format_out = SWC_FORMAT_XLS;
    return other == NULL || has_workbook ? SWC_OK : refuse(source, other, code_out, error);
}

/*
 * A stream of Excel without a container begins with a BOF record: id 9 and the version, a length
 * of 4 to 20, the version again, and whether globals, a sheet or a bundle of sheets follow. No
 * text begins so: the fourth byte is NUL, and in UTF-16 the last of them would be no letter.
 */
static bool is_bare_excel(const uint8_t *head, size_t length)
{
    enum { GLOBALS = 0x0005, WORKSHEET = 0x0010, BUNDLE = 0x0100 };
    bool is_version = head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8;
    if (length < 8 || head[0] != 9 || !is_version || head[2] < 4 || head[2] > 20 || head[3] != 0) {
        return false;
    }
    unsigned type = u16(head + 6);
    return type == GLOBALS || type == WORKSHEET || (type == BUNDLE && head[1] == 4);
}

/* ---- all together ---- */

static swc_status read_head(swc_source *source, uint8_t *head, size_t *length_out, swc_error *error)
{
    size_t length = 0;
    size_t got = 1;
    while (length < HEAD_BYTES && got > 0) {
        swc_status status =
            swc_source_read(source, head + length, HEAD_BYTES - length, &got, error);
        if (status != SWC_OK) {
            return status;
        }
        length += got;
    }
    *length_out = length;
    return swc_source_rewind(source, error);
}

swc_status swc_recognise(swc_source *source, swc_format *format_out, swc_issue_code *code_out,
                         swc_error *error)
{
    uint8_t head[HEAD_BYTES] = {0};
    size_t length = 0;
    *code_out = SWC_ISSUE_FILE_DAMAGED; /* when it cannot be read at all */
    swc_status status = read_head(source, head, &length, error);
    if (status != SWC_OK) {
        return status;
    }
    if (length >= 4 && (memcmp(head, "PK\3\4", 4) == 0 || memcmp(head, "PK\5\6", 4) == 0)) {
        return recognise_zip(source, format_out, code_out, error);
    }
    if (length >= 8 && memcmp(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0) {
        return recognise_ole(source, format_out, code_out, error);
    }
    if (is_bare_excel(head, length)) {
        *format_out = SWC_FORMAT_XLS;
        return SWC_OK;
    }
    const known_format *format = find_prefix(by_first_bytes, (const char *)head, length);
    format = format == NULL ? find_markup(head, length) : format;
    format = format == NULL && is_dbase(head, length) ? &dbase : format;
    format = format == NULL && is_lock_file(source, head, length) ? &lock_file : format;
    if (format != NULL) {
        return refuse(source, format, code_out, error);
    }
    *format_out = SWC_FORMAT_TEXT;
    if (memmem(head, length, "PK\3\4", 4) != NULL) { /* something was put before an archive */
        zip_contents contents;
        status = read_zip_contents(source, &contents, error);
        if (status == SWC_OK && contents.workbook) {
            *format_out = SWC_FORMAT_XLSX;
        }
    }
    return status;
}

bool swc_extension_disagrees(const char *path, swc_format format)
{
    static const struct {
        const char *extension;
        swc_format format;
    } extensions[] = {
        {".csv", SWC_FORMAT_TEXT},  {".tsv", SWC_FORMAT_TEXT},  {".txt", SWC_FORMAT_TEXT},
        {".xlsx", SWC_FORMAT_XLSX}, {".xlsm", SWC_FORMAT_XLSX}, {".xls", SWC_FORMAT_XLS},
    };
    const char *dot = strrchr(base_name(path), '.');
    for (size_t i = 0; dot != NULL && i < sizeof extensions / sizeof extensions[0]; i++) {
        if (strcasecmp(dot, extensions[i].extension) == 0) {
            return extensions[i].format != format;
        }
    }
    return false;
}

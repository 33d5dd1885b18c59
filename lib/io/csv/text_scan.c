/* Decides the encoding of a text file's bytes. Knows no cells. */
#include "io/csv/text_scan.h"

#include "io/refuse.h"
#include "text/encoding.h"
#include "text/unicode.h"
#include "text/utf8_check.h"

#include <stdlib.h>
#include <string.h>

enum {
    SCAN_BYTES = 256 << 10,
    SAMPLE_BYTES = 64 << 10,
    /* Of 100 bytes of a sample: more control characters than this are no text ... */
    CONTROL_PERCENT = 5,
    /* ... and so many zeros on one side only are UTF-16: blanks, digits and letters without marks
     * make up well over half of any Vietnamese text. */
    UTF16_ZERO_PERCENT = 40,
    /* Sequences of UTF-8 for each invalid byte that make a file UTF-8 with damaged places. */
    UTF8_GOOD_PER_BAD = 2,
    UTF8_GOOD_LEAST = 3,
    /* Letters beyond ASCII in the first SCAN_BYTES that are UTF-8 beyond doubt, if no byte there is
     * invalid. Old encodings form a valid sequence by chance now and then, never so many alone. */
    UTF8_PROOF = 1000,
};

/* What one pass over the bytes tells. */
typedef struct byte_scan {
    swc_utf8_check utf8;
    bool checked; /* to the end of the file, not only of its beginning */
    uint8_t sample[SAMPLE_BYTES];
    size_t sample_length;
    bool blank;
} byte_scan;

static bool is_blank(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if ((unsigned char)bytes[i] > ' ' && strchr("\xEF\xBB\xBF\xFE\xFF", bytes[i]) == NULL) {
            return false;
        }
    }
    return true;
}

/* Whether the beginning is UTF-8 beyond doubt. Its last character may go on behind it. */
static bool proves_utf8(const swc_utf8_check *check, swc_str beginning)
{
    size_t letters = 0;
    for (size_t i = 0; i < beginning.length; i++) {
        letters += (unsigned char)beginning.data[i] >= 0xC0;
    }
    return swc_utf8_check_may_go_on(check) && letters >= UTF8_PROOF;
}

/* As many bytes as fit, however few one read gives: what is decided does not depend on it. */
static swc_status read_block(swc_source *source, char *buffer, size_t *got_out, swc_error *error)
{
    size_t more = 1;
    *got_out = 0;
    swc_status status = SWC_OK;
    while (status == SWC_OK && more > 0 && *got_out < SCAN_BYTES) {
        status = swc_source_read(source, buffer + *got_out, SCAN_BYTES - *got_out, &more, error);
        *got_out += status == SWC_OK ? more : 0;
    }
    return status;
}

static swc_status scan_source(swc_source *source, bool may_stop, byte_scan *scan, swc_error *error)
{
    char *buffer = malloc(SCAN_BYTES);
    if (buffer == NULL) {
        return swc_fail_memory(error);
    }
    bool is_proved = false;
    swc_status status = swc_source_rewind(source, error);
    scan->blank = true;
    scan->checked = false;
    scan->sample_length = 0;
    swc_utf8_check_init(&scan->utf8);
    while (status == SWC_OK && !scan->checked && !is_proved) {
        size_t got = 0;
        status = read_block(source, buffer, &got, error);
        if (status != SWC_OK) {
            break;
        }
        swc_str block = {buffer, got};
        bool is_first = scan->sample_length == 0;
        if (is_first) {
            scan->sample_length = got < SAMPLE_BYTES ? got : SAMPLE_BYTES;
            memcpy(scan->sample, buffer, scan->sample_length);
        }
        scan->blank = scan->blank && is_blank(buffer, got);
        swc_utf8_check_add(&scan->utf8, block);
        scan->checked = got < SCAN_BYTES;
        is_proved = may_stop && is_first && proves_utf8(&scan->utf8, block);
    }
    free(buffer);
    return status;
}

/* The encoding that a byte order mark names, UNSURE without one. A mark may stand there twice. */
static swc_encoding read_marks(const byte_scan *scan, size_t *mark_bytes_out)
{
    static const struct {
        const char *mark;
        size_t length;
        swc_encoding encoding;
    } marks[] = {{"\xEF\xBB\xBF", 3, SWC_ENCODING_UTF8},
                 {"\xFF\xFE", 2, SWC_ENCODING_UTF16LE},
                 {"\xFE\xFF", 2, SWC_ENCODING_UTF16BE}};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t at = 0;
        while (at + marks[i].length <= scan->sample_length &&
               memcmp(scan->sample + at, marks[i].mark, marks[i].length) == 0) {
            at += marks[i].length;
        }
        if (at > 0) {
            *mark_bytes_out = at;
            return marks[i].encoding;
        }
    }
    *mark_bytes_out = 0;
    return SWC_ENCODING_UNSURE;
}

/* UTF-16 without a mark: zeros stand on one side of each pair of bytes only. */
static swc_encoding guess_utf16(const byte_scan *scan)
{
    size_t zeros[2] = {0};
    size_t pairs = scan->sample_length / 2;
    for (size_t i = 0; i < pairs * 2; i++) {
        zeros[i % 2] += scan->sample[i] == 0;
    }
    for (size_t side = 0; side < 2; side++) {
        if (zeros[side] * 100 > pairs * UTF16_ZERO_PERCENT && zeros[1 - side] * 100 <= pairs) {
            return side == 1 ? SWC_ENCODING_UTF16LE : SWC_ENCODING_UTF16BE;
        }
    }
    return SWC_ENCODING_UNSURE;
}

static bool is_binary(const byte_scan *scan)
{
    size_t controls = 0;
    for (size_t i = 0; i < scan->sample_length; i++) {
        uint8_t byte = scan->sample[i];
        controls += byte < ' ' && (byte < '\t' || byte > '\r');
    }
    return controls * 100 > scan->sample_length * CONTROL_PERCENT;
}

static bool is_wide(swc_encoding encoding)
{
    return encoding == SWC_ENCODING_UTF16LE || encoding == SWC_ENCODING_UTF16BE;
}

/* ---- neither UTF-8 nor UTF-16 throughout ---- */

typedef struct legacy_scan {
    swc_encoding_evidence *evidence;
    swc_decoder utf8;
    swc_buf decoded;
    size_t good; /* sequences of UTF-8 beyond ASCII */
    size_t bad;  /* bytes that are none */
} legacy_scan;

/* Old encodings hardly ever form a valid sequence by chance, so a few are enough. */
static bool count_utf8(legacy_scan *scan, swc_str bytes)
{
    swc_buf_clear(&scan->decoded);
    if (!swc_decode(&scan->utf8, bytes, bytes.length == 0, &scan->decoded)) {
        return false;
    }
    swc_str text = swc_buf_str(&scan->decoded);
    for (size_t at = 0; at < text.length;) {
        uint32_t c = swc_utf8_next(text, &at);
        scan->bad += c == 0xFFFD;
        scan->good += c >= 0x80 && c != 0xFFFD;
    }
    return true;
}

static swc_status scan_legacy(swc_source *source, legacy_scan *scan, swc_error *error)
{
    char *buffer = malloc(SCAN_BYTES);
    if (buffer == NULL) {
        return swc_fail_memory(error);
    }
    size_t got = 1;
    swc_status status = swc_source_rewind(source, error);
    while (status == SWC_OK && got > 0) {
        status = swc_source_read(source, buffer, SCAN_BYTES, &got, error);
        if (status == SWC_OK) {
            swc_encoding_add_bytes(scan->evidence, (swc_str){buffer, got});
            status = count_utf8(scan, (swc_str){buffer, got}) ? SWC_OK : swc_fail_memory(error);
        }
    }
    free(buffer);
    return status;
}

static swc_status decide_legacy(swc_source *source, swc_encoding_judge *judge,
                                swc_encoding *encoding_out, swc_error *error)
{
    legacy_scan scan = {0};
    swc_decoder_init(&scan.utf8, NULL, SWC_ENCODING_UTF8);
    swc_status status = swc_encoding_evidence_new(judge, &scan.evidence, error);
    if (status == SWC_OK) {
        status = scan_legacy(source, &scan, error);
    }
    if (status == SWC_OK) {
        bool mostly = scan.good >= UTF8_GOOD_LEAST && scan.good >= UTF8_GOOD_PER_BAD * scan.bad;
        *encoding_out =
            mostly ? SWC_ENCODING_UTF8 : swc_encoding_decide(scan.evidence, NULL).encoding;
    }
    swc_encoding_evidence_free(scan.evidence);
    swc_buf_free(&scan.decoded);
    return status;
}

/* Whether most lines hold letters that were lost before: then no encoding can be told. */
static bool lost_letters(const byte_scan *scan)
{
    const char *text = (const char *)scan->sample;
    size_t lines = 0;
    size_t lost = 0;
    for (size_t at = 0; at < scan->sample_length;) {
        size_t length = 0;
        while (at + length < scan->sample_length && text[at + length] != '\n' &&
               text[at + length] != '\r') {
            length++;
        }
        lines += length > 0;
        lost += swc_characters_lost((swc_str){text + at, length});
        at += length + 1;
    }
    return lost * 2 > lines;
}

/* ---- all together ---- */

/* What --encoding says. */
static swc_status read_option(const char *name, bool utf8, swc_encoding *encoding_out,
                              swc_error *error)
{
    swc_encoding encoding = swc_encoding_of(swc_str_of(name));
    if (encoding == SWC_ENCODING_UNSURE) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "--encoding %s: không có bảng mã này; hãy dùng utf-8, utf-16le, utf-16be, "
                        "windows-1258, tcvn3, vni hoặc viscii",
                        "--encoding %s: no such encoding; use utf-8, utf-16le, utf-16be, "
                        "windows-1258, tcvn3, vni or viscii",
                        name);
    }
    bool by_column = (utf8 && !is_wide(encoding)) || encoding == SWC_ENCODING_UTF8_TWICE;
    *encoding_out = by_column ? SWC_ENCODING_UTF8 : encoding;
    return SWC_OK;
}

static swc_status decide(swc_source *source, const char *option, swc_encoding_judge *judge,
                         const byte_scan *scan, swc_text_file *out, swc_issue_code *code_out,
                         swc_error *error)
{
    const char *path = swc_source_path(source);
    bool utf8 =
        scan->checked ? swc_utf8_check_valid(&scan->utf8) : swc_utf8_check_may_go_on(&scan->utf8);
    swc_encoding marked = read_marks(scan, &out->mark_bytes);
    swc_status status = SWC_OK;
    out->encoding = marked != SWC_ENCODING_UNSURE ? marked : guess_utf16(scan);
    if (option != NULL) {
        status = read_option(option, utf8, &out->encoding, error);
        out->mark_bytes = marked == out->encoding ? out->mark_bytes : 0;
    }
    if (status == SWC_OK && !is_wide(out->encoding) && is_binary(scan)) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_FORMAT, error,
                          "%s không phải văn bản cũng không phải bảng tính; hãy gửi tệp .xlsx hoặc "
                          ".csv gốc",
                          "%s is neither text nor a workbook; send the original .xlsx or .csv file",
                          path);
    }
    if (status == SWC_OK && out->encoding == SWC_ENCODING_UNSURE) {
        out->encoding = SWC_ENCODING_UTF8;
        status = utf8 ? SWC_OK : decide_legacy(source, judge, &out->encoding, error);
    }
    if (status == SWC_OK && out->encoding == SWC_ENCODING_UNSURE && lost_letters(scan)) {
        return swc_refuse(code_out, SWC_ISSUE_CHARACTERS_LOST, error,
                          "chữ có dấu của %s đã mất, chỉ còn dấu hỏi; hãy lấy tệp gốc và lưu lại "
                          "thành .xlsx",
                          "letters of %s were lost and only question marks are left; take the "
                          "original file and save it as .xlsx",
                          path);
    }
    if (status == SWC_OK && out->encoding == SWC_ENCODING_UNSURE) {
        return swc_refuse(
            code_out, SWC_ISSUE_ENCODING_UNSURE, error,
            "không rõ bảng mã chữ Việt của %s; hãy mở bằng Excel rồi lưu lại thành .xlsx, hoặc "
            "chạy lại với --encoding (tcvn3, vni, viscii, windows-1258, utf-8)",
            "the encoding of %s is not certain; open it with Excel and save it as .xlsx, or run "
            "again with --encoding (tcvn3, vni, viscii, windows-1258, utf-8)",
            path);
    }
    out->exact = out->encoding == SWC_ENCODING_UTF8 && utf8;
    out->checked = scan->checked || !out->exact;
    return status;
}

swc_status swc_text_scan(swc_source *source, const char *encoding, swc_encoding_judge *judge,
                         swc_text_file *out, swc_issue_code *code_out, swc_error *error)
{
    byte_scan *scan = malloc(sizeof *scan);
    if (scan == NULL) {
        return swc_fail_memory(error);
    }
    *out = (swc_text_file){0};
    *code_out = SWC_ISSUE_FILE_DAMAGED; /* when reading itself fails */
    swc_status status = scan_source(source, encoding == NULL, scan, error);
    if (status == SWC_OK && scan->blank) {
        status = swc_refuse(code_out, SWC_ISSUE_FILE_EMPTY, error,
                            "%s không có nội dung; hãy kiểm tra và gửi lại tệp",
                            "%s has no content; check the file and send it again",
                            swc_source_path(source));
    }
    if (status == SWC_OK) {
        status = decide(source, encoding, judge, scan, out, code_out, error);
    }
    free(scan);
    return status;
}

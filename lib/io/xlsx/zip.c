/*
 * The parts of a zip archive, inflated as they are read; nothing is extracted. The only file that
 * knows libzip. Knows nothing of what the parts mean.
 */
#include "io/refuse.h"
#include "io/xlsx/package.h"
#include "swc/hash.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

enum {
    ENTRY_LIMIT = 16384,     /* a workbook has tens of parts, a picture each at most hundreds */
    END_RECORD_BYTES = 22,   /* PKWARE APPNOTE 4.3.16 */
    LOCATOR_BYTES = 20,      /* 4.3.15, just before the end record of a zip64 archive */
    END64_RECORD_BYTES = 56, /* 4.3.14 */
    TAIL_BYTES = 65535 + END_RECORD_BYTES + LOCATOR_BYTES,
    /* the same few bytes again and again: sheets of blanks come to 30 times their zipped size, of
     * nothing but zeros without references to 210, deflate ends at 1032 */
    DENSE_RATIO = 250,
    DENSE_BYTES = 32 << 20,
};

typedef struct zip_package {
    swc_source *source;
    uint64_t
        start;     /* of the archive in the source: bytes that were put before it are passed over */
    uint64_t size; /* from there on */
    uint64_t position;     /* of the libzip source */
    zip_error_t zip_error; /* of the libzip source */
    zip_t *zip;
    char **names; /* [count] with '/' and without a leading one */
    size_t count;
    uint64_t total_bytes; /* inflated so far, each part once */
    uint64_t dense_bytes; /* of them in parts beyond DENSE_RATIO */
    bool *counted;        /* [count] */
    zip_file_t *file;     /* the part that is open */
    const char *file_name;
    uint64_t file_bytes, declared_bytes;
} zip_package;

/* ---- libzip over a swc_source -------------------------------------------------------------- */

static zip_int64_t stat_source(const zip_package *self, void *data, zip_uint64_t length)
{
    if (length < sizeof(zip_stat_t)) {
        return -1;
    }
    zip_stat_t *stat = data;
    zip_stat_init(stat);
    stat->valid = ZIP_STAT_SIZE;
    stat->size = self->size;
    return sizeof *stat;
}

static zip_int64_t serve(void *context, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    zip_package *self = context;
    switch (command) {
    case ZIP_SOURCE_OPEN:
        self->position = 0;
        return 0;
    case ZIP_SOURCE_READ: {
        size_t got = 0;
        if (swc_source_read_at(self->source, self->start + self->position, data, (size_t)length,
                               &got, NULL) != SWC_OK) {
            zip_error_set(&self->zip_error, ZIP_ER_READ, 0);
            return -1;
        }
        self->position += got;
        return (zip_int64_t)got;
    }
    case ZIP_SOURCE_SEEK: {
        zip_int64_t position = zip_source_seek_compute_offset(self->position, self->size, data,
                                                              length, &self->zip_error);
        if (position < 0) {
            return -1;
        }
        self->position = (uint64_t)position;
        return 0;
    }
    case ZIP_SOURCE_TELL:
        return (zip_int64_t)self->position;
    case ZIP_SOURCE_STAT:
        return stat_source(self, data, length);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&self->zip_error, data, length);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&self->zip_error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

/* ---- opening ------------------------------------------------------------------------------- */

static uint64_t little_endian(const unsigned char *bytes, size_t count)
{
    uint64_t value = 0;
    for (size_t i = count; i > 0; i--) {
        value = value << 8 | bytes[i - 1];
    }
    return value;
}

/* Entries that an end record at `at` of the tail announces; 0xFFFF refers to the zip64 record. */
static swc_status announced_entries(zip_package *self, const unsigned char *tail, size_t at,
                                    uint64_t *entries_out, swc_error *error)
{
    *entries_out = little_endian(tail + at + 10, 2);
    if (at < LOCATOR_BYTES || memcmp(tail + at - LOCATOR_BYTES, "PK\6\7", 4) != 0) {
        return SWC_OK;
    }
    unsigned char record[END64_RECORD_BYTES];
    size_t got = 0;
    swc_status status =
        swc_source_read_at(self->source, little_endian(tail + at - LOCATOR_BYTES + 8, 8), record,
                           sizeof record, &got, error);
    if (status == SWC_OK && got == sizeof record && memcmp(record, "PK\6\6", 4) == 0) {
        uint64_t entries = little_endian(record + 32, 8);
        bool is_referred = *entries_out == 0xFFFF;
        *entries_out = is_referred || entries > *entries_out ? entries : *entries_out;
    }
    return status;
}

/* The directory stands right before its end record, the record says where from the archive's
 * first byte on. */
static void find_start(zip_package *self, const unsigned char *end_record, uint64_t end_offset)
{
    uint64_t length = little_endian(end_record + 12, 4);
    uint64_t offset = little_endian(end_record + 16, 4);
    if (offset != UINT32_MAX && end_offset > length + offset) {
        self->start = end_offset - length - offset;
    }
}

/* libzip reads the whole directory before anything can be asked, so its size is judged first:
 * every end record that libzip might choose. */
static swc_status check_directory(zip_package *self, swc_issue_code *code_out, swc_error *error)
{
    size_t wanted = self->size < TAIL_BYTES ? (size_t)self->size : TAIL_BYTES;
    unsigned char *tail = malloc(wanted + 1);
    if (tail == NULL) {
        return swc_fail_memory(error);
    }
    size_t got = 0;
    swc_status status =
        swc_source_read_at(self->source, self->size - wanted, tail, wanted, &got, error);
    size_t found = 0;
    uint64_t most = 0;
    for (size_t at = 0; status == SWC_OK && at + END_RECORD_BYTES <= got; at++) {
        if (memcmp(tail + at, "PK\5\6", 4) == 0) {
            uint64_t entries = 0;
            status = announced_entries(self, tail, at, &entries, error);
            most = entries > most ? entries : most;
            find_start(self, tail + at, self->size - wanted + at);
            found++;
        }
    }
    free(tail);
    if (found != 1) { /* nobody knows which one libzip takes */
        self->start = 0;
    }
    self->size -= self->start;
    if (status != SWC_OK) {
        return status;
    }
    if (found == 0) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_DAMAGED, error,
                          "tệp Excel bị cụt: không có phần mục lục ở cuối; hãy chép hoặc gửi lại "
                          "tệp đầy đủ",
                          "the Excel file is cut off: the directory at its end is missing; copy "
                          "or send the complete file again");
    }
    if (most > ENTRY_LIMIT) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_LIMIT, error,
                          "tệp Excel có %llu thành phần, nhiều nhất là %d; hãy chép bảng sang một "
                          "tệp .xlsx mới",
                          "the Excel file has %llu parts, the most is %d; copy the table into a "
                          "new .xlsx file",
                          (unsigned long long)most, ENTRY_LIMIT);
    }
    return SWC_OK;
}

/* libzip tells a failed malloc as damage here and there; errno, which every caller clears before,
 * tells the truth. */
static swc_status refuse_zip(swc_issue_code *code_out, int zip_code, const char *part,
                             swc_error *error)
{
    if (zip_code == ZIP_ER_MEMORY || errno == ENOMEM) {
        return swc_fail_memory(error);
    }
    zip_error_t why;
    zip_error_init_with_code(&why, zip_code);
    swc_status status = swc_refuse(
        code_out, SWC_ISSUE_FILE_DAMAGED, error,
        "tệp Excel bị hỏng ở phần «%s» (%s); hãy mở bằng Excel rồi lưu lại, hoặc gửi lại tệp",
        "the Excel file is damaged in part \"%s\" (%s); open it with Excel and save it again, or "
        "send it again",
        part, zip_error_strerror(&why));
    zip_error_fini(&why);
    return status;
}

static swc_status index_entry(zip_package *self, size_t i, swc_keymap *seen,
                              swc_issue_code *code_out, swc_error *error)
{
    errno = 0;
    const char *stored = zip_get_name(self->zip, i, ZIP_FL_ENC_GUESS);
    if (stored == NULL) {
        return refuse_zip(code_out, zip_error_code_zip(zip_get_error(self->zip)), "", error);
    }
    while (*stored == '/' || *stored == '\\') {
        stored++;
    }
    size_t length = strlen(stored);
    char *name = malloc(2 * length + 2); /* as is, then folded for the search for duplicates */
    if (name == NULL) {
        return swc_fail_memory(error);
    }
    self->names[i] = name;
    char *folded = name + length + 1;
    for (size_t k = 0; k <= length; k++) {
        char byte = stored[k] == '\\' ? '/' : stored[k]; /* some .NET writers */
        name[k] = byte;
        folded[k] = byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
    }
    size_t *value = NULL;
    bool found = false;
    if (!swc_keymap_put(seen, (swc_str){folded, length}, &value, &found)) {
        return swc_fail_memory(error);
    }
    if (found) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_DAMAGED, error,
                          "tệp Excel chứa hai phần cùng tên «%s»; hãy mở bằng Excel rồi lưu lại",
                          "the Excel file holds two parts named \"%s\"; open it with Excel and "
                          "save it again",
                          name);
    }
    return SWC_OK;
}

static swc_status index_entries(zip_package *self, swc_issue_code *code_out, swc_error *error)
{
    zip_int64_t count = zip_get_num_entries(self->zip, 0);
    if (count < 0 || count > ENTRY_LIMIT) {
        return refuse_zip(code_out, ZIP_ER_INCONS, "", error);
    }
    self->names = calloc((size_t)count + 1, sizeof *self->names);
    self->counted = calloc((size_t)count + 1, sizeof *self->counted);
    if (self->names == NULL || self->counted == NULL) {
        return swc_fail_memory(error);
    }
    self->count = (size_t)count;
    swc_keymap seen = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < self->count && status == SWC_OK; i++) {
        status = index_entry(self, i, &seen, code_out, error);
    }
    swc_keymap_free(&seen);
    return status;
}

static swc_status open_zip(zip_package *self, swc_issue_code *code_out, swc_error *error)
{
    zip_error_t why;
    zip_error_init(&why);
    errno = 0;
    zip_source_t *zip_source = zip_source_function_create(serve, self, &why);
    if (zip_source != NULL) {
        self->zip = zip_open_from_source(zip_source, ZIP_RDONLY, &why);
        if (self->zip == NULL) {
            zip_source_free(zip_source);
        }
    }
    int code = zip_error_code_zip(&why);
    zip_error_fini(&why);
    return self->zip != NULL ? SWC_OK : refuse_zip(code_out, code, "zip", error);
}

/* ---- parts --------------------------------------------------------------------------------- */

static const char *part_name(const void *context, size_t part)
{
    return ((const zip_package *)context)->names[part];
}

static void close_part(zip_package *self)
{
    if (self->file != NULL) {
        (void)zip_fclose(self->file);
        self->file = NULL;
    }
}

static swc_status refuse_size(swc_issue_code *code_out, const char *part, swc_error *error)
{
    return swc_refuse(code_out, SWC_ISSUE_FILE_LIMIT, error,
                      "phần «%s» của tệp Excel quá lớn sau khi giải nén (nhiều nhất %d MB một "
                      "phần, %d MB cả tệp); hãy chia bảng thành nhiều tệp",
                      "part \"%s\" of the Excel file is too large when inflated (at most %d MB a "
                      "part, %d MB in all); split the table into several files",
                      part, (int)(SWC_XLSX_PART_BYTES >> 20), (int)(SWC_XLSX_TOTAL_BYTES >> 20));
}

static swc_status refuse_dense(swc_issue_code *code_out, const char *part, swc_error *error)
{
    return swc_refuse(code_out, SWC_ISSUE_FILE_LIMIT, error,
                      "phần «%s» của tệp Excel lặp lại mãi vài ký tự (nén hơn %d lần); hãy chép "
                      "bảng sang một tệp .xlsx mới",
                      "part \"%s\" of the Excel file repeats a few characters for ever (zipped to "
                      "less than 1/%d); copy the table into a new .xlsx file",
                      part, DENSE_RATIO);
}

/* Count a part that is opened for the first time. */
static swc_status count_part(zip_package *self, size_t part, const zip_stat_t *stat,
                             swc_issue_code *code_out, swc_error *error)
{
    bool is_dense =
        (stat->valid & ZIP_STAT_COMP_SIZE) != 0 && stat->size / DENSE_RATIO > stat->comp_size;
    if (stat->size > SWC_XLSX_TOTAL_BYTES - self->total_bytes) {
        return refuse_size(code_out, self->names[part], error);
    }
    self->dense_bytes += is_dense ? stat->size : 0;
    if (self->dense_bytes > DENSE_BYTES) {
        return refuse_dense(code_out, self->names[part], error);
    }
    self->counted[part] = true;
    self->total_bytes += stat->size;
    return SWC_OK;
}

static swc_status open_part(void *context, size_t part, swc_issue_code *code_out, swc_error *error)
{
    zip_package *self = context;
    close_part(self);
    zip_stat_t stat;
    errno = 0;
    if (zip_stat_index(self->zip, part, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
        return refuse_zip(code_out, zip_error_code_zip(zip_get_error(self->zip)), self->names[part],
                          error);
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return swc_refuse(code_out, SWC_ISSUE_FILE_ENCRYPTED, error,
                          "tệp Excel có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại",
                          "the Excel file has a password; open it with Excel, remove the password "
                          "and save it again");
    }
    if (stat.size > SWC_XLSX_PART_BYTES) {
        return refuse_size(code_out, self->names[part], error);
    }
    swc_status status = SWC_OK;
    if (!self->counted[part]) {
        status = count_part(self, part, &stat, code_out, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    self->file = zip_fopen_index(self->zip, part, 0);
    if (self->file == NULL) {
        return refuse_zip(code_out, zip_error_code_zip(zip_get_error(self->zip)), self->names[part],
                          error);
    }
    self->file_name = self->names[part];
    self->file_bytes = 0;
    self->declared_bytes = stat.size;
    return SWC_OK;
}

static swc_status read_part(void *context, void *buffer, size_t capacity, size_t *got_out,
                            swc_issue_code *code_out, swc_error *error)
{
    zip_package *self = context;
    *got_out = 0;
    errno = 0;
    zip_int64_t got = zip_fread(self->file, buffer, capacity);
    if (got < 0) {
        return refuse_zip(code_out, zip_error_code_zip(zip_file_get_error(self->file)),
                          self->file_name, error);
    }
    self->file_bytes += (uint64_t)got;
    /* the directory's size was checked against the limits, the bytes are checked against it */
    if (self->file_bytes > self->declared_bytes ||
        (got == 0 && self->file_bytes < self->declared_bytes)) {
        return refuse_zip(code_out, ZIP_ER_INCONS, self->file_name, error);
    }
    *got_out = (size_t)got;
    return SWC_OK;
}

static void free_package(void *context)
{
    zip_package *self = context;
    if (self == NULL) {
        return;
    }
    close_part(self);
    if (self->zip != NULL) {
        zip_discard(self->zip);
    }
    for (size_t i = 0; i < self->count; i++) {
        free(self->names[i]);
    }
    free(self->names);
    free(self->counted);
    zip_error_fini(&self->zip_error);
    free(self);
}

swc_status swc_zip_package(swc_source *source, swc_package *package_out, swc_issue_code *code_out,
                           swc_error *error)
{
    *package_out = (swc_package){0};
    zip_package *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return swc_fail_memory(error);
    }
    self->source = source;
    zip_error_init(&self->zip_error);
    swc_status status = swc_source_size(source, &self->size, error);
    if (status == SWC_OK) {
        status = check_directory(self, code_out, error);
    }
    if (status == SWC_OK) {
        status = open_zip(self, code_out, error);
    }
    if (status == SWC_OK) {
        status = index_entries(self, code_out, error);
    }
    if (status != SWC_OK) {
        free_package(self);
        return status;
    }
    *package_out = (swc_package){.self = self,
                                 .part_count = self->count,
                                 .name = part_name,
                                 .open = open_part,
                                 .read = read_part,
                                 .free = free_package};
    return SWC_OK;
}

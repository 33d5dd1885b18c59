/* OLE2 compound files: sectors, chains and the directory. Knows nothing of BIFF records. */
#include "io/xls/ole.h"

#include "io/refuse.h"
#include "swc/memory.h"

#include <stdlib.h>
#include <string.h>

/* MS-CFB 2.1 and 2.2 */
static const uint8_t magic[8] = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
enum {
    HEADER_BYTES = 512,
    HEADER_FAT_SECTORS = 109,
    ENTRY_BYTES = 128,
    MINI_SHIFT = 6,
    MINI_CUTOFF = 4096,    /* 2.2: it MUST be */
    TABLE_BYTES = 8 << 20, /* directory, table of mini sectors */
    NAME_UNITS = 32,
    SOURCE_BYTES = 1 << 30, /* no workbook is near */
};
#define END_OF_CHAIN UINT32_C(0xFFFFFFFE)

enum { STORAGE = 1, STREAM = 2 };

typedef struct entry {
    uint16_t name[NAME_UNITS];
    size_t name_length;
    uint8_t type;
    uint32_t left, right, child;
    uint32_t first_sector;
    uint64_t size;
} entry;

typedef struct ole {
    swc_source *source;
    size_t chunk_bytes;
    uint64_t file_bytes;
    unsigned shift; /* of a sector's size: 9 or 12 */
    uint32_t sector_count;
    uint32_t *fat;
    size_t fat_count;
    uint32_t *mini_fat;
    size_t mini_count;
    uint8_t *directory;
    size_t entry_count;
    swc_issue_code *code_out;
    swc_error *error;
} ole;

static uint16_t u16(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] | bytes[1] << 8);
}

static uint32_t u32(const uint8_t *bytes)
{
    return u16(bytes) | (uint32_t)u16(bytes + 2) << 16;
}

bool swc_ole_is(const uint8_t *head, size_t length)
{
    return length >= sizeof magic && memcmp(head, magic, sizeof magic) == 0;
}

static swc_status refuse_damaged(const ole *self)
{
    return swc_refuse(
        self->code_out, SWC_ISSUE_FILE_DAMAGED, self->error,
        "tệp .xls bị cụt hoặc hỏng ở lớp vỏ OLE2; hãy mở bằng Excel rồi lưu lại thành "
        ".xlsx, hoặc gửi lại tệp",
        "the .xls file is cut off or its OLE2 container is damaged; open it with "
        "Excel and save it as .xlsx, or send it again");
}

swc_status swc_ole_refuse_large(swc_issue_code *code_out, swc_error *error)
{
    return swc_refuse(
        code_out, SWC_ISSUE_FILE_LIMIT, error,
        "tệp .xls quá lớn (nhiều nhất %d MB); hãy mở bằng Excel rồi lưu lại thành .xlsx",
        "the .xls file is too large (at most %d MB); open it with Excel and save it "
        "as .xlsx",
        SWC_OLE_STREAM_BYTES >> 20);
}

static swc_status refuse_large(const ole *self)
{
    return swc_ole_refuse_large(self->code_out, self->error);
}

/* `length` bytes at `offset` of the file, all of them. */
static swc_status read_exactly(const ole *self, uint64_t offset, uint8_t *buffer, size_t length)
{
    while (length > 0) {
        size_t wanted =
            self->chunk_bytes > 0 && self->chunk_bytes < length ? self->chunk_bytes : length;
        size_t got = 0;
        swc_status status =
            swc_source_read_at(self->source, offset, buffer, wanted, &got, self->error);
        if (status != SWC_OK) {
            return status;
        }
        if (got == 0) {
            return refuse_damaged(self);
        }
        offset += got;
        buffer += got;
        length -= got;
    }
    return SWC_OK;
}

static uint64_t sector_offset(const ole *self, uint32_t sector)
{
    return ((uint64_t)sector + 1) << self->shift;
}

/* Part of a sector; a missing tail of the file's last sector is no fault if nobody needs it. */
static swc_status read_sector(const ole *self, uint32_t sector, uint8_t *buffer, size_t length)
{
    if (sector >= self->sector_count) {
        return refuse_damaged(self);
    }
    return read_exactly(self, sector_offset(self, sector), buffer, length);
}

/* ---- chains -------------------------------------------------------------------------------- */

/* Number of sectors of a chain, checked: inside the table, without a cycle. */
static swc_status chain_length(const ole *self, const uint32_t *table, size_t table_count,
                               uint32_t first, size_t *count_out)
{
    size_t count = 0;
    for (uint32_t sector = first; sector != END_OF_CHAIN; sector = table[sector]) {
        if (sector >= table_count || count > table_count) {
            return refuse_damaged(self);
        }
        count++;
    }
    *count_out = count;
    return SWC_OK;
}

/* Read `length` bytes along a chain of whole sectors, neighbours at once. */
static swc_status read_chain(const ole *self, uint32_t first, uint8_t *buffer, size_t length)
{
    size_t sector_bytes = (size_t)1 << self->shift;
    size_t steps = 0;
    uint32_t sector = first;
    while (length > 0) {
        uint32_t run_first = sector;
        size_t run_bytes = 0;
        do {
            if (sector >= self->fat_count || sector >= self->sector_count ||
                steps++ > self->fat_count) {
                return refuse_damaged(self);
            }
            run_bytes += sector_bytes;
            sector = self->fat[sector];
        } while (run_bytes < length && sector == run_first + run_bytes / sector_bytes);
        size_t wanted = run_bytes < length ? run_bytes : length;
        swc_status status = read_exactly(self, sector_offset(self, run_first), buffer, wanted);
        if (status != SWC_OK) {
            return status;
        }
        buffer += wanted;
        length -= wanted;
    }
    return SWC_OK;
}

/* ---- tables -------------------------------------------------------------------------------- */

static swc_status add_fat_sector(ole *self, uint32_t sector, uint8_t *buffer)
{
    size_t per_sector = ((size_t)1 << self->shift) / 4;
    swc_status status = read_sector(self, sector, buffer, (size_t)1 << self->shift);
    for (size_t i = 0; status == SWC_OK && i < per_sector; i++) {
        self->fat[self->fat_count++] = u32(buffer + i * 4);
    }
    return status;
}

/* The sector table is listed in the header, and from there in a chain of DIFAT sectors. */
static swc_status read_fat(ole *self, const uint8_t *header, uint8_t *buffer)
{
    size_t per_sector = ((size_t)1 << self->shift) / 4;
    uint32_t left = u32(header + 44);
    if (left > self->sector_count / per_sector + HEADER_FAT_SECTORS) {
        return refuse_damaged(self);
    }
    self->fat = calloc((size_t)left * per_sector + 1, sizeof *self->fat);
    uint8_t *list = malloc((size_t)1 << self->shift);
    if (self->fat == NULL || list == NULL) {
        free(list);
        return swc_fail_memory(self->error);
    }
    swc_status status = SWC_OK;
    for (size_t i = 0; i < HEADER_FAT_SECTORS && left > 0 && status == SWC_OK; i++, left--) {
        status = add_fat_sector(self, u32(header + 76 + i * 4), buffer);
    }
    uint32_t next = u32(header + 68);
    for (uint32_t steps = 0; left > 0 && status == SWC_OK; steps++) {
        if (steps > self->sector_count) {
            status = refuse_damaged(self);
            break;
        }
        status = read_sector(self, next, list, (size_t)1 << self->shift);
        for (size_t i = 0; i + 1 < per_sector && left > 0 && status == SWC_OK; i++, left--) {
            status = add_fat_sector(self, u32(list + i * 4), buffer);
        }
        next = u32(list + (per_sector - 1) * 4);
    }
    free(list);
    return status;
}

/* A whole chain as new memory, rounded up to sectors. */
static swc_status load_chain(const ole *self, uint32_t first, size_t limit, uint8_t **bytes_out,
                             size_t *length_out)
{
    size_t count = 0;
    swc_status status = chain_length(self, self->fat, self->fat_count, first, &count);
    if (status != SWC_OK) {
        return status;
    }
    if (count > limit >> self->shift) {
        return refuse_large(self);
    }
    *length_out = count << self->shift;
    *bytes_out = malloc(*length_out + 1);
    if (*bytes_out == NULL) {
        return swc_fail_memory(self->error);
    }
    return read_chain(self, first, *bytes_out, *length_out);
}

static swc_status read_mini_fat(ole *self, const uint8_t *header)
{
    uint8_t *bytes = NULL;
    size_t length = 0;
    if (u32(header + 64) == 0) {
        return SWC_OK;
    }
    swc_status status = load_chain(self, u32(header + 60), TABLE_BYTES, &bytes, &length);
    if (status == SWC_OK) {
        self->mini_fat = calloc(length / 4 + 1, sizeof *self->mini_fat);
        if (self->mini_fat == NULL) {
            status = swc_fail_memory(self->error);
        } else {
            for (; self->mini_count < length / 4; self->mini_count++) {
                self->mini_fat[self->mini_count] = u32(bytes + self->mini_count * 4);
            }
        }
    }
    free(bytes);
    return status;
}

static swc_status read_tables(ole *self)
{
    uint8_t header[HEADER_BYTES];
    swc_status status = read_exactly(self, 0, header, sizeof header);
    if (status != SWC_OK) {
        return status;
    }
    self->shift = u16(header + 30);
    if (!swc_ole_is(header, sizeof header) || (self->shift != 9 && self->shift != 12) ||
        u16(header + 32) != MINI_SHIFT || u32(header + 56) != MINI_CUTOFF) {
        return refuse_damaged(self);
    }
    uint64_t sectors = (self->file_bytes + ((UINT64_C(1) << self->shift) - 1)) >> self->shift;
    self->sector_count = (uint32_t)(sectors > 0 ? sectors - 1 : 0); /* after the header */
    uint8_t *buffer = malloc((size_t)1 << self->shift);
    if (buffer == NULL) {
        return swc_fail_memory(self->error);
    }
    status = read_fat(self, header, buffer);
    free(buffer);
    size_t length = 0;
    if (status == SWC_OK) {
        status = load_chain(self, u32(header + 48), TABLE_BYTES, &self->directory, &length);
        self->entry_count = length / ENTRY_BYTES;
    }
    return status == SWC_OK ? read_mini_fat(self, header) : status;
}

/* ---- directory ----------------------------------------------------------------------------- */

static entry read_entry(const ole *self, size_t index)
{
    const uint8_t *bytes = self->directory + index * ENTRY_BYTES;
    entry found = {.type = bytes[66],
                   .left = u32(bytes + 68),
                   .right = u32(bytes + 72),
                   .child = u32(bytes + 76),
                   .first_sector = u32(bytes + 116),
                   .size = u32(bytes + 120)};
    if (self->shift == 12) { /* files of version 3 may have rubbish in the upper half */
        found.size |= (uint64_t)u32(bytes + 124) << 32;
    }
    size_t name_bytes = u16(bytes + 64);
    found.name_length = name_bytes >= 2 && name_bytes <= 64 ? name_bytes / 2 - 1 : 0;
    for (size_t i = 0; i < found.name_length; i++) {
        found.name[i] = u16(bytes + i * 2);
    }
    return found;
}

static bool is_named(const entry *found, const char *name)
{
    size_t length = strlen(name);
    if (found->name_length != length) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        unsigned unit = found->name[i];
        unsigned letter = (unsigned char)name[i];
        unit += unit >= 'A' && unit <= 'Z' ? 32U : 0U;
        letter += letter >= 'A' && letter <= 'Z' ? 32U : 0U;
        if (unit != letter) {
            return false;
        }
    }
    return true;
}

/* What the root storage holds; streams of embedded objects are not ours. */
typedef struct contents {
    bool has_workbook, has_book, has_macros, is_encrypted;
    entry workbook, book;
} contents;

static void note_entry(contents *found, const entry *member)
{
    if (member->type == STREAM && is_named(member, "Workbook")) {
        found->has_workbook = true;
        found->workbook = *member;
    } else if (member->type == STREAM && is_named(member, "Book")) {
        found->has_book = true;
        found->book = *member;
    } else if (member->type == STREAM && is_named(member, "EncryptedPackage")) {
        found->is_encrypted = true;
    } else if (member->type == STORAGE &&
               (is_named(member, "_VBA_PROJECT_CUR") || is_named(member, "_VBA_PROJECT"))) {
        found->has_macros = true;
    }
}

/* The members of the root are a binary tree of siblings; each entry is visited once. */
static swc_status walk_root(const ole *self, contents *found)
{
    if (self->entry_count == 0) {
        return refuse_damaged(self);
    }
    bool *seen = calloc(self->entry_count, sizeof *seen);
    uint32_t *stack = malloc((2 * self->entry_count + 1) * sizeof *stack);
    if (seen == NULL || stack == NULL) {
        free(seen);
        free(stack);
        return swc_fail_memory(self->error);
    }
    size_t depth = 0;
    stack[depth++] = read_entry(self, 0).child;
    while (depth > 0) {
        uint32_t index = stack[--depth];
        if (index >= self->entry_count || seen[index]) {
            continue; /* none, or a damaged tree: what cannot be reached is not there */
        }
        seen[index] = true;
        entry member = read_entry(self, index);
        note_entry(found, &member);
        stack[depth++] = member.left;
        stack[depth++] = member.right;
    }
    free(seen);
    free(stack);
    return SWC_OK;
}

/* ---- streams ------------------------------------------------------------------------------- */

/* Small streams lie in sectors of 64 bytes inside the root's own stream. */
static swc_status read_mini(const ole *self, const entry *wanted, uint8_t *buffer)
{
    entry root = read_entry(self, 0);
    uint8_t *store = NULL;
    size_t store_length = 0;
    swc_status status =
        load_chain(self, root.first_sector, SWC_OLE_STREAM_BYTES, &store, &store_length);
    size_t left = (size_t)wanted->size;
    uint32_t sector = wanted->first_sector;
    for (size_t steps = 0; status == SWC_OK && left > 0; steps++) {
        size_t part = left < (size_t)1 << MINI_SHIFT ? left : (size_t)1 << MINI_SHIFT;
        size_t offset = (size_t)sector << MINI_SHIFT;
        if (sector >= self->mini_count || steps > self->mini_count || offset > store_length ||
            part > store_length - offset) {
            status = refuse_damaged(self);
            break;
        }
        memcpy(buffer, store + offset, part);
        buffer += part;
        left -= part;
        sector = self->mini_fat[sector];
    }
    free(store);
    return status;
}

static swc_status read_stream(const ole *self, const entry *wanted, swc_ole_stream *out)
{
    if (wanted->size > SWC_OLE_STREAM_BYTES) {
        return wanted->size > self->file_bytes ? refuse_damaged(self) : refuse_large(self);
    }
    if (wanted->size > self->file_bytes) {
        return refuse_damaged(self);
    }
    out->length = (size_t)wanted->size;
    out->bytes = malloc(out->length + 1);
    if (out->bytes == NULL) {
        return swc_fail_memory(self->error);
    }
    return wanted->size < MINI_CUTOFF
               ? read_mini(self, wanted, out->bytes)
               : read_chain(self, wanted->first_sector, out->bytes, out->length);
}

static swc_status read_workbook(ole *self, swc_ole_stream *out)
{
    contents found = {0};
    swc_status status = read_tables(self);
    if (status == SWC_OK) {
        status = walk_root(self, &found);
    }
    if (status != SWC_OK) {
        return status;
    }
    if (found.is_encrypted) {
        return swc_refuse(self->code_out, SWC_ISSUE_FILE_ENCRYPTED, self->error,
                          "tệp Excel có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại",
                          "the Excel file has a password; open it with Excel, remove the password "
                          "and save it again");
    }
    if (!found.has_workbook && !found.has_book) {
        return swc_refuse(self->code_out, SWC_ISSUE_FILE_FORMAT, self->error,
                          "tệp này không phải bảng tính Excel; hãy gửi tệp .xlsx gốc",
                          "this file is no Excel workbook; send the original .xlsx file");
    }
    out->has_macros = found.has_macros;
    return read_stream(self, found.has_workbook ? &found.workbook : &found.book, out);
}

swc_status swc_ole_read_workbook(swc_source *source, size_t chunk_bytes, swc_ole_stream *out,
                                 swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_ole_stream){0};
    ole self = {.source = source, .chunk_bytes = chunk_bytes, .code_out = code_out, .error = error};
    swc_status status = swc_source_size(source, &self.file_bytes, error);
    if (status == SWC_OK && self.file_bytes > SOURCE_BYTES) {
        status = refuse_large(&self);
    }
    if (status == SWC_OK) {
        status = read_workbook(&self, out);
    }
    free(self.fat);
    free(self.mini_fat);
    free(self.directory);
    if (status != SWC_OK) {
        free(out->bytes);
        *out = (swc_ole_stream){0};
    }
    return status;
}

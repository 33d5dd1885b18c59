/*
 * Generated class lists, and the encoder for old encodings, of test_encoding_*.c.
 *
 * Ownership: a fixture owns its judge; rosters are plain memory. The encoder reads
 * tests/data/encodings/vn_bytemaps.tsv, not the tables of the library.
 */
#ifndef SWC_TESTS_ROSTERS_H
#define SWC_TESTS_ROSTERS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/encoding.h"
#include "text/unicode.h"

enum { ROSTER_ROWS = 40, ROSTER_COLUMNS = 8, CELL_BYTES = 160, LETTERS = 134 };

/* ---- the encoder ---- */

typedef struct letter {
    uint32_t code_point;
    uint8_t bytes[4][2]; /* TCVN3, VNI, VISCII, CP1258 */
    size_t lengths[4];
} letter;

enum { TCVN3, VNI, VISCII, CP1258, BYTE_ENCODINGS };
typedef struct fixture {
    letter letters[LETTERS];
    swc_encoding_judge *judge;
} fixture;

static inline void read_hex(const char *hex, letter *out, int encoding)
{
    out->lengths[encoding] = strlen(hex) / 2;
    for (size_t i = 0; i < out->lengths[encoding]; i++) {
        unsigned byte;
        assert_int_equal(sscanf(hex + 2 * i, "%2x", &byte), 1);
        out->bytes[encoding][i] = (uint8_t)byte;
    }
}

static inline int load(void **state)
{
    fixture *all = calloc(1, sizeof *all);
    FILE *file = fopen(SWC_TEST_DATA "/encodings/vn_bytemaps.tsv", "r");
    char line[512];
    size_t count = 0;
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file));
    while (fgets(line, sizeof line, file) != NULL) {
        /* columns of the file: 0 code point, 3 TCVN3, 5 VNI-WIN, 8 iconv:VISCII, 11 CP1258 */
        static const int columns[] = {3, 5, 8, 11};
        char *fields[14];
        char *rest = line;
        for (int i = 0; i < 14; i++) {
            fields[i] = strsep(&rest, "\t\n");
            assert_non_null(fields[i]);
        }
        assert_true(count < LETTERS);
        letter *out = &all->letters[count++];
        out->code_point = (uint32_t)strtoul(fields[0] + 2, NULL, 16);
        for (int i = 0; i < BYTE_ENCODINGS; i++) {
            read_hex(fields[columns[i]], out, i);
        }
    }
    (void)fclose(file);
    assert_int_equal(count, LETTERS);
    *state = all;
    return swc_encoding_judge_new(&all->judge, NULL) == SWC_OK ? 0 : -1;
}

static inline int unload(void **state)
{
    fixture *all = *state;
    swc_encoding_judge_free(all->judge);
    free(all);
    return 0;
}

static inline const letter *find_letter(const fixture *all, uint32_t code_point)
{
    for (size_t i = 0; i < LETTERS; i++) {
        if (all->letters[i].code_point == code_point) {
            return &all->letters[i];
        }
    }
    return NULL;
}

/* The small letter of a capital that shares its TCVN3 byte; others as they are. */
static inline uint32_t tcvn3_reads_as(const fixture *all, uint32_t code_point)
{
    const letter *capital = find_letter(all, code_point);
    uint32_t found = code_point;
    for (size_t i = 0; capital != NULL && i < LETTERS; i++) {
        const letter *other = &all->letters[i];
        if (other->bytes[TCVN3][0] == capital->bytes[TCVN3][0] && other->code_point > found) {
            found = other->code_point;
        }
    }
    return found;
}

/* Encode a text; what it must read as afterwards goes to `truth`. */
static inline void encode(const fixture *all, const char *text, int encoding, swc_buf *bytes,
                          swc_buf *truth)
{
    swc_str whole = swc_str_of(text);
    swc_buf_clear(bytes);
    swc_buf_clear(truth);
    assert_true(swc_buf_add_text(truth, "") && swc_buf_add_text(bytes, ""));
    for (size_t at = 0; at < whole.length;) {
        uint32_t c = swc_utf8_next(whole, &at);
        if (c < 0x80) {
            assert_true(swc_buf_add_char(bytes, (char)c) && swc_buf_add_char(truth, (char)c));
            continue;
        }
        const letter *found = find_letter(all, c);
        assert_non_null(found);
        assert_true(swc_buf_add(bytes, found->bytes[encoding], found->lengths[encoding]));
        assert_true(swc_utf8_add(truth, encoding == TCVN3 ? tcvn3_reads_as(all, c) : c));
    }
}

/* What Windows-1252 shows for bytes, as UTF-8. */
static inline void show_as_1252(swc_str bytes, swc_buf *out)
{
    static const uint16_t high[32] = {
        0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
        0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
    swc_buf_clear(out);
    assert_true(swc_buf_add_text(out, ""));
    for (size_t i = 0; i < bytes.length; i++) {
        uint8_t byte = (uint8_t)bytes.data[i];
        assert_true(swc_utf8_add(out, byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : byte));
    }
}

/* ---- class lists ---- */

static const char *const families[] = {
    "Nguyễn", "Trần", "Lê",  "Phạm",  "Hoàng", "Huỳnh", "Phan",  "Vũ",    "Võ",    "Đặng",  "Bùi",
    "Đỗ",     "Hồ",   "Ngô", "Dương", "Lý",    "Đào",   "Đinh",  "Lâm",   "Mai",   "Trịnh", "Đoàn",
    "Tăng",   "Chu",  "Hà",  "Lương", "Thái",  "Tạ",    "Phùng", "Quách", "Vương", "Triệu", "Nông",
    "Hứa",    "Lục",  "Vi",  "Lò",    "Cầm",   "Quàng", "Lường", "Cà",    "Tòng",  "Giàng", "Sùng",
    "Vàng",   "Thào", "Vừ",  "Lầu",   "Hạng",  "Cư",    "Mùa",   "Ma",    "Đàm",   "Bế",    "Sầm"};
static const char *const middles[] = {
    "Thị",  "Văn",   "Hữu",  "Đức",  "Công", "Quang", "Minh",  "Ngọc",   "Thanh",
    "Hồng", "Thu",   "Kim",  "Bích", "Mỹ",   "Như",   "Quỳnh", "Phương", "Bảo",
    "Gia",  "Khánh", "Tuấn", "Xuân", "Đình", "Bá",    "Trọng", "Thùy",   "Diễm",
    "Hoài", "A",     "Thúy", "Quốc", "Anh",  "Hải",   "Tiến",  "Thế",    "Viết"};
static const char *const givens[] = {
    "An",    "Ánh",    "Bình",   "Châu",   "Chi",    "Cúc",    "Cường", "Dung",  "Dũng",  "Duy",
    "Duyên", "Dương",  "Đạt",    "Điệp",   "Đức",    "Giang",  "Hà",    "Hải",   "Hạnh",  "Hằng",
    "Hân",   "Hậu",    "Hiền",   "Hiếu",   "Hòa",    "Hoài",   "Huệ",   "Hùng",  "Huy",   "Huyền",
    "Hương", "Hường",  "Khải",   "Khoa",   "Khôi",   "Kiên",   "Kiệt",  "Lan",   "Linh",  "Loan",
    "Lộc",   "Lợi",    "Luân",   "Ly",     "Mạnh",   "Mẫn",    "Mến",   "Mỹ",    "Nam",   "Nga",
    "Ngân",  "Nghĩa",  "Nguyên", "Nguyệt", "Nhàn",   "Nhật",   "Nhi",   "Nhung", "Như",   "Oanh",
    "Phát",  "Phong",  "Phú",    "Phúc",   "Phước",  "Phượng", "Quân",  "Quyên", "Quyết", "Quỳnh",
    "Sang",  "Sơn",    "Tài",    "Tâm",    "Tân",    "Thảo",   "Thắm",  "Thắng", "Thịnh", "Thoa",
    "Thơ",   "Thủy",   "Thương", "Tiên",   "Tín",    "Toàn",   "Trâm",  "Trang", "Trinh", "Trúc",
    "Trung", "Trường", "Tú",     "Tuấn",   "Tùng",   "Tuyết",  "Tường", "Uyên",  "Vân",   "Việt",
    "Vinh",  "Vượng",  "Vy",     "Xuyến",  "Yến",    "Dính",   "Páo",   "Tủa",   "Chứ",   "Dế",
    "Sình",  "Khương", "Vĩ",     "Lịch",   "Nghiêm", "Huấn"};
/* Ê Đê names as far as the old encodings can write them. */
static const char *const ede[] = {"Y Thôk Ktla",  "H Wơn Mlô",    "Y Bhăm Byă",    "H Nuôm Niê",
                                  "Y Xuân Rơyam", "H Duôn Kbuôr", "Y Blơ Buôn Yă", "H Guê Kmăn",
                                  "Y Jôn Adrơng", "H Liêng Hđơk", "Y Tuân Kdăm",   "H Rê Mjâo"};
static const char *const schools[] = {"Trường TH Nguyễn Huệ",     "Trường THCS Phan Bội Châu",
                                      "Trường TH Kim Đồng",       "Trường TH Lê Lợi",
                                      "Trường THCS Ngô Quyền",    "Trường TH Võ Thị Sáu",
                                      "Trường THPT Cư M'gar",     "TH Tô Hiệu",
                                      "Trường PTDTNT Krông Bông", "Trường THCS Trần Hưng Đạo",
                                      "Trường TH Hùng Vương"};
static const char *const communes[] = {"Ea Yông",    "Hòa Đông",   "Cư Né",    "Ea Phê",
                                       "Bình Thuận", "Phú Xuân",   "Cư Pơng",  "Buôn Triết",
                                       "Đắk Liêng",  "Tân Hòa",    "Krông Nô", "Hòa Sơn",
                                       "Ea Kênh",    "Quảng Hiệp", "Yang Tao"};
static const char *const groups[] = {"Hộ nghèo",           "Hộ cận nghèo", "Khó khăn do COVID-19",
                                     "Mồ côi do COVID-19", "Không",        ""};
static const char *const notes[] = {"",
                                    "",
                                    "",
                                    "chưa có thiết bị, đường xa",
                                    "Nhà xa trường; đi bộ",
                                    "bố mẹ đi làm rẫy",
                                    "ở với ông bà",
                                    "Mượn máy của chị",
                                    "có sóng 3G yếu",
                                    "mới chuyển đến"};
static const char *const headings[ROSTER_COLUMNS] = {
    "Họ và tên", "Giới tính", "Ngày sinh", "Trường", "Xã", "Người giám hộ", "Đối tượng", "Ghi chú"};

/* Syllables that are spelled right and rare or unheard of. */
static const char *const rare[] = {
    "Khuây", "Choẹt", "Nghễnh", "Quặp", "Truông", "Sủng",  "Giềng", "Phủng", "Lẩy",    "Ỏn",
    "Thẹo",  "Chụt",  "Xoẹn",   "Rượi", "Nhẵng",  "Bướng", "Dĩnh",  "Tịch",  "Khuếch", "Ngoẻo",
    "Mẻng",  "Lùa",   "Sẻn",    "Vạng", "Cổn",    "Đỉnh",  "Hễnh",  "Gượng", "Trịch",  "Uẩn",
    "Nhụy",  "Lẫm",   "Thục",   "Biểu", "Tỵ",     "Mùi",   "Sửu",   "Hợi",   "Thìn",   "Tuất"};

static inline uint64_t random_next(uint64_t *seed) /* xorshift64 (Marsaglia 2003) */
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

#define PICK(list) (list)[random_next(seed) % (sizeof(list) / sizeof((list)[0]))]

typedef struct roster {
    size_t rows; /* row 0 is the heading */
    char cells[ROSTER_ROWS][ROSTER_COLUMNS][CELL_BYTES];
} roster;

static inline void put_name(char *cell, uint64_t *seed, bool capitals)
{
    if (random_next(seed) % 20 == 0) {
        const char *family = PICK(families);
        const char *middle = PICK(rare);
        (void)snprintf(cell, CELL_BYTES, "%s %s %s", family, middle, PICK(rare));
    } else if (random_next(seed) % 12 == 0) {
        (void)snprintf(cell, CELL_BYTES, "%s", PICK(ede));
    } else {
        const char *family = PICK(families);
        const char *middle = PICK(middles);
        (void)snprintf(cell, CELL_BYTES, "%s %s %s", family, middle, PICK(givens));
    }
    if (capitals) {
        char upper[CELL_BYTES];
        size_t length = 0;
        swc_str text = swc_str_of(cell);
        for (size_t at = 0; at < text.length;) {
            uint32_t c = swc_utf8_next(text, &at);
            bool latin = (c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7);
            c = latin                                   ? c - 0x20
                : c == 0x1B0                            ? 0x1AF
                : c > 0x100 && c % 2 == 1 && c != 0x1AF ? c - 1
                                                        : c;
            swc_buf one = {0};
            assert_true(swc_utf8_add(&one, c) && length + one.length < CELL_BYTES);
            memcpy(upper + length, one.data, one.length);
            length += one.length;
            swc_buf_free(&one);
        }
        upper[length] = '\0';
        memcpy(cell, upper, length + 1);
    }
}

static inline void make_roster(roster *out, size_t rows, uint64_t *seed)
{
    bool capitals = random_next(seed) % 4 == 0;
    const char *school = PICK(schools);
    out->rows = rows > 0 ? rows + 1 : 9 + random_next(seed) % (ROSTER_ROWS - 8);
    for (size_t i = 0; i < ROSTER_COLUMNS; i++) {
        (void)snprintf(out->cells[0][i], CELL_BYTES, "%s", headings[i]);
    }
    for (size_t row = 1; row < out->rows; row++) {
        char(*cells)[CELL_BYTES] = out->cells[row];
        put_name(cells[0], seed, capitals);
        (void)snprintf(cells[1], CELL_BYTES, "%s", random_next(seed) % 2 == 0 ? "Nam" : "Nữ");
        (void)snprintf(cells[2], CELL_BYTES, "%02d/%02d/%d", (int)(random_next(seed) % 28 + 1),
                       (int)(random_next(seed) % 12 + 1), (int)(random_next(seed) % 12 + 2004));
        (void)snprintf(cells[3], CELL_BYTES, "%s", school);
        (void)snprintf(cells[4], CELL_BYTES, "%s", PICK(communes));
        put_name(cells[5], seed, false);
        (void)snprintf(cells[6], CELL_BYTES, "%s", PICK(groups));
        (void)snprintf(cells[7], CELL_BYTES, "%s", PICK(notes));
    }
}

/* How a cell is stored in a list of valid UTF-8. */
typedef enum storing {
    STORE_MOJIBAKE, /* the bytes of an old encoding, shown as Windows-1252 */
    STORE_TWICE,    /* UTF-8 shown as Windows-1252 */
    STORE_UNICODE,
} storing;

static inline void store(const fixture *all, const char *cell, storing how, int encoding,
                         swc_buf *stored, swc_buf *truth)
{
    swc_buf bytes = {0};
    swc_buf_clear(stored);
    swc_buf_clear(truth);
    switch (how) {
    case STORE_MOJIBAKE:
        encode(all, cell, encoding, &bytes, truth);
        show_as_1252(swc_buf_str(&bytes), stored);
        break;
    case STORE_TWICE:
        show_as_1252(swc_str_of(cell), stored);
        assert_true(swc_buf_add_text(truth, cell));
        break;
    case STORE_UNICODE:
        assert_true(swc_buf_add_text(stored, cell) && swc_buf_add_text(truth, cell));
        break;
    }
    swc_buf_free(&bytes);
}

#endif

/* Finds processor, memory, disk and screen in one text. The words that name them stand here; sizes
 * are read by the columns that take them. */
#include "model/specs.h"

#include "base/count.h"
#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { SIZES_MAX = 12, KEY_BYTES = 256, SEGMENT_BYTES_MAX = 200 };

typedef enum size_kind { SIZE_BYTES, SIZE_GIGA, SIZE_INCH, SIZE_BARE } size_kind;
typedef enum size_label { LABEL_NONE, LABEL_RAM, LABEL_STORAGE, LABEL_OTHER } size_label;

/* A number with its unit, in its segment. */
typedef struct spec_size {
    size_kind kind;
    size_label label;
    swc_str text;      /* number and unit */
    int64_t megabytes; /* in hundredths, to tell the smaller of two */
} spec_size;

typedef struct spec_search {
    spec_size sizes[SIZES_MAX];
    size_t count;
    swc_str cpu;
    const char *sim;
    bool several_cpus, odd_sim, too_many;
} spec_search;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool key_of(swc_str text, char key[KEY_BYTES])
{
    return text.length > 0 && text.length < SEGMENT_BYTES_MAX &&
           swc_key_into(text, key, KEY_BYTES) != SIZE_MAX;
}

#define HAS_ANY(key, words) swc_key_has_any(key, words, COUNT(words))

/* What the words of a text name: the first of them, or the last one. "DDR4 SSD" stands behind a
 * memory and in front of a disk. */
static size_label label_of(swc_str text, bool last)
{
    static const char *const ram[] = {"ram",   "ddr",    "ddr3",   "ddr4",    "ddr5",
                                      "lpddr", "lpddr3", "lpddr4", "lpddr4x", "lpddr5"};
    static const char *const storage[] = {"ssd",     "hdd",     "rom",       "emmc", "nvme",
                                          "ufs",     "o cung",  "o dia",     "disk", "bo nho trong",
                                          "luu tru", "storage", "dung luong"};
    static const char *const others[] = {"lte",  "mang", "song", "the nho", "vga",
                                         "card", "hz",   "mah",  "camera",  "sim"};
    static const struct {
        size_label label;
        const char *const *words;
        size_t count;
    } lists[] = {{LABEL_RAM, ram, COUNT(ram)},
                 {LABEL_STORAGE, storage, COUNT(storage)},
                 {LABEL_OTHER, others, COUNT(others)}};
    char key[KEY_BYTES];
    size_label found = LABEL_NONE;
    if (!key_of(text, key)) {
        return LABEL_NONE;
    }
    for (const char *at = key; at != NULL && (found == LABEL_NONE || last);) {
        for (size_t i = 0; i < COUNT(lists); i++) {
            found = swc_key_begins(at, lists[i].words, lists[i].count) > 0 ? lists[i].label : found;
        }
        at = strchr(at, ' ');
        at = at == NULL ? NULL : at + 1;
    }
    return found;
}

typedef struct spec_unit {
    const char *word;
    size_kind kind;
    int64_t megabytes;
} spec_unit;

/* The unit behind a number, NULL when none; *used is what it takes. */
static const spec_unit *unit_at(swc_str text, size_t *used)
{
    static const spec_unit units[] = {
        {"gb", SIZE_BYTES, 1024}, {"tb", SIZE_BYTES, 1 << 20}, {"mb", SIZE_BYTES, 1},
        {"g", SIZE_GIGA, 1024},   {"t", SIZE_GIGA, 1 << 20},   {"inches", SIZE_INCH, 0},
        {"inch", SIZE_INCH, 0},   {"in", SIZE_INCH, 0},
    };
    static const spec_unit marks[] = {
        {"\"", SIZE_INCH, 0}, {"''", SIZE_INCH, 0}, {"”", SIZE_INCH, 0},
        {"″", SIZE_INCH, 0},  {"’’", SIZE_INCH, 0}, {"′′", SIZE_INCH, 0},
    };
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        *used = strlen(marks[i].word);
        if (text.length >= *used && memcmp(text.data, marks[i].word, *used) == 0) {
            return &marks[i];
        }
    }
    size_t space = 0;
    while (space < text.length && text.data[space] == ' ') {
        space++;
    }
    swc_str word = {text.data + space, text.length - space};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        size_t length = swc_title_begins(word, units[i].word);
        if (length > 0) {
            *used = space + strlen(units[i].word);
            return &units[i];
        }
    }
    *used = 0;
    return NULL;
}

/* The number at the start of a text, in digits with at most one point or comma, in hundredths. */
static size_t number_at(swc_str text, int64_t *hundredths)
{
    enum { DIGITS_MAX = 8 };
    size_t at = 0;
    int places = -1; /* behind the point; none yet */
    *hundredths = 0;
    for (; at < text.length && at < DIGITS_MAX; at++) {
        char c = text.data[at];
        bool point = (c == '.' || c == ',') && at > 0 && at + 1 < text.length &&
                     is_digit(text.data[at + 1]) && places < 0;
        if (!point && !is_digit(c)) {
            break;
        }
        places += point || places >= 0;
        if (!point && places <= 2) {
            *hundredths = *hundredths * 10 + (c - '0');
        }
    }
    for (int i = places < 0 ? 0 : places; i < 2; i++) {
        *hundredths *= 10;
    }
    return at;
}

/* Take the size at the start of `rest`, if one is there. @return bytes to move on */
static size_t take_size(spec_search *search, swc_str rest)
{
    int64_t hundredths = 0;
    size_t used = 0;
    size_t length = number_at(rest, &hundredths);
    swc_str behind = {rest.data + length, rest.length - length};
    const spec_unit *unit = unit_at(behind, &used);
    bool glued = unit == NULL && behind.length > 0 && strchr(" .)", behind.data[0]) == NULL;
    if (glued) { /* 1920x1080, 8250U */
        const char *space = memchr(behind.data, ' ', behind.length);
        return space == NULL ? rest.length : (size_t)(space - rest.data);
    }
    if (search->count == SIZES_MAX) {
        search->too_many = true;
        return rest.length;
    }
    search->sizes[search->count++] = (spec_size){
        .kind = unit == NULL ? SIZE_BARE : unit->kind,
        .text = {rest.data, length + used},
        .megabytes = unit == NULL ? 0 : hundredths * unit->megabytes,
    };
    return length + used;
}

/* The processor in a segment: from its first word to the first size or the word of one. */
static void take_cpu(spec_search *search, swc_str segment, swc_str first_size)
{
    static const char *const words[] = {"intel",  "core",  "pentium",    "celeron",    "atom",
                                        "xeon",   "amd",   "ryzen",      "athlon",     "mediatek",
                                        "exynos", "kirin", "unisoc",     "snapdragon", "qualcomm",
                                        "helio",  "apple", "spreadtrum", "i3",         "i5",
                                        "i7",     "i9",    "dual core",  "quad core",  "octa core"};
    static const char *const labels[] = {"cpu",      "chip",     "bo vi xu ly",
                                         "bo xu ly", "vi xu ly", "chip xu ly"};
    static const char *const stops[] = {"ram", "ssd", "hdd", "rom", "o cung", "bo nho", "man hinh"};
    char key[KEY_BYTES];
    swc_str name = swc_title_trim(segment);
    size_t label = 0;
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        size_t used = swc_title_begins(name, labels[i]);
        label = used > label ? used : label;
    }
    name = swc_title_trim((swc_str){name.data + label, name.length - label});
    if (!key_of(name, key) || (label == 0 && !HAS_ANY(key, words))) {
        return;
    }
    size_t end = first_size.length > 0 && first_size.data >= name.data
                     ? (size_t)(first_size.data - name.data)
                     : name.length;
    for (size_t at = 1; at < end; at++) {
        for (size_t i = 0; name.data[at - 1] == ' ' && i < sizeof stops / sizeof stops[0]; i++) {
            if (swc_title_begins((swc_str){name.data + at, name.length - at}, stops[i]) > 0) {
                end = at;
            }
        }
    }
    name = swc_title_trim((swc_str){name.data, end < name.length ? end : name.length});
    if (name.length > 0) {
        search->several_cpus = search->several_cpus || search->cpu.length > 0;
        search->cpu = name;
    }
}

/* "Có khe SIM", "2 SIM", "không SIM", "LTE": whether it takes a SIM. A SIM that comes in the box
 * says nothing of the device, nor does "4G" alone. */
static void take_sim(spec_search *search, swc_str segment)
{
    static const char *const words[] = {"sim", "esim", "lte", "cellular"};
    static const char *const none[] = {"khong", "ko", "no"};
    static const char *const doubts[] = {"kem",  "tang", "goi", "data",
                                         "chua", "hong", "mat", "loi"};
    char key[KEY_BYTES];
    if (!key_of(segment, key) || !HAS_ANY(key, words)) {
        return;
    }
    const char *said = HAS_ANY(key, doubts) ? NULL : HAS_ANY(key, none) ? "no" : "yes";
    bool is_same = search->sim == NULL || (said != NULL && strcmp(said, search->sim) == 0);
    search->odd_sim = search->odd_sim || said == NULL || !is_same;
    search->sim = said;
}

/* The words in front of a size or behind it, up to the next one. */
static swc_str words_at(const spec_search *search, swc_str segment, size_t before, size_t index,
                        bool in_front)
{
    const spec_size *size = &search->sizes[index];
    const char *behind = size->text.data + size->text.length;
    const char *from = !in_front        ? behind
                       : index > before ? size[-1].text.data + size[-1].text.length
                                        : segment.data;
    const char *to = in_front                    ? size->text.data
                     : index + 1 < search->count ? size[1].text.data
                                                 : segment.data + segment.length;
    return (swc_str){from, (size_t)(to - from)};
}

/* Name the sizes of a segment by the words in front of each ("RAM 4GB SSD 128GB"), or behind.
 * @return how many have a name; 0: memory would be no smaller than the disk */
static size_t name_sizes(spec_search *search, swc_str segment, size_t before, bool in_front)
{
    size_t named = 0;
    int64_t ram = 0;
    int64_t storage = INT64_MAX;
    for (size_t i = before; i < search->count; i++) {
        spec_size *size = &search->sizes[i];
        bool is_bytes = size->kind == SIZE_BYTES || size->kind == SIZE_GIGA;
        size->label = is_bytes ? label_of(words_at(search, segment, before, i, in_front), in_front)
                               : LABEL_NONE;
        named += size->label != LABEL_NONE;
        ram = size->label == LABEL_RAM ? size->megabytes : ram;
        storage = size->label == LABEL_STORAGE ? size->megabytes : storage;
    }
    for (size_t i = before; i < search->count; i++) { /* "RAM 8GB 256GB": the other one */
        const spec_size *size = &search->sizes[i];
        bool is_open = size->kind == SIZE_BYTES && size->label == LABEL_NONE;
        bool no_ram = ram == 0;
        ram = is_open && no_ram && storage < INT64_MAX ? size->megabytes : ram;
        storage = is_open && storage == INT64_MAX && !no_ram ? size->megabytes : storage;
    }
    return ram < storage ? named : 0;
}

static void name_segment(spec_search *search, swc_str segment, size_t before)
{
    if (search->count - before == 1) {
        spec_size *size = &search->sizes[before];
        size_label first = label_of(segment, false);
        bool both =
            (first == LABEL_RAM || first == LABEL_STORAGE) && first != label_of(segment, true);
        size->label = both ? LABEL_OTHER : first;
        return;
    }
    bool first_named = search->count > before &&
                       label_of(words_at(search, segment, before, before, true), true) != 0;
    size_t behind = name_sizes(search, segment, before, false);
    size_t front = name_sizes(search, segment, before, true);
    if (behind > front || (behind == front && !first_named)) {
        (void)name_sizes(search, segment, before, false);
    }
}

/* "RAM 4GB + 4GB": a size alone behind a plus is more of the same. */
static void take_more(spec_search *search, swc_str segment, size_t before)
{
    if (before == 0 || search->count != before + 1 || segment.data[-1] != '+') {
        return;
    }
    spec_size *size = &search->sizes[before];
    bool alone = swc_title_trim(segment).length == size->text.length;
    size->label = alone && size->label == LABEL_NONE ? size[-1].label : size->label;
}

/* Sizes of one segment, and what the words around each say. */
static void take_segment(spec_search *search, swc_str segment)
{
    size_t before = search->count;
    for (size_t at = 0; at < segment.length;) {
        bool starts = is_digit(segment.data[at]) &&
                      (at == 0 || strchr(" :(=~", segment.data[at - 1]) != NULL);
        at += starts ? take_size(search, (swc_str){segment.data + at, segment.length - at}) : 1;
    }
    swc_str first_size = {segment.data + segment.length, 0};
    name_segment(search, segment, before);
    take_more(search, segment, before);
    for (size_t i = search->count; i > before; i--) {
        const spec_size *size = &search->sizes[i - 1];
        first_size = size->kind != SIZE_BARE ? size->text : first_size;
    }
    char key[KEY_BYTES];
    static const char *const screens[] = {"man hinh", "lcd", "display"};
    bool is_screen = search->count - before == 1 && search->sizes[before].kind == SIZE_BARE &&
                     key_of(segment, key) && HAS_ANY(key, screens);
    if (is_screen) { /* "Màn hình 14" */
        search->sizes[before].kind = SIZE_INCH;
    }
    take_cpu(search, segment, first_size);
    take_sim(search, segment);
}

static bool separates(swc_str text, size_t at)
{
    char c = text.data[at];
    bool digits = at > 0 && at + 1 < text.length && is_digit(text.data[at - 1]) &&
                  is_digit(text.data[at + 1]);
    bool dash = c == '-' && at > 0 && text.data[at - 1] == ' ' && at + 1 < text.length &&
                text.data[at + 1] == ' ';
    return (c == ',' && !digits) || strchr(";/|+\n", c) != NULL || dash;
}

/* The only size of its label; an empty text when there are none or several. */
static swc_str labelled(const spec_search *search, size_label label)
{
    swc_str found = {NULL, 0};
    bool several = false;
    for (size_t i = 0; i < search->count; i++) {
        const spec_size *size = &search->sizes[i];
        bool fits = (size->kind == SIZE_BYTES || size->kind == SIZE_GIGA) && size->label == label;
        several = several || (fits && found.length > 0);
        found = fits ? size->text : found;
    }
    return several ? (swc_str){"", 0} : found;
}

/* Sizes that nothing names: "3GB/32GB", or the one beside "RAM 4GB". */
static void settle_unnamed(const spec_search *search, swc_specs *specs)
{
    const spec_size *unnamed[2] = {NULL, NULL};
    size_t count = 0;
    for (size_t i = 0; i < search->count; i++) {
        if (search->sizes[i].kind == SIZE_BYTES && search->sizes[i].label == LABEL_NONE) {
            unnamed[count < 2 ? count : 1] = &search->sizes[i];
            count++;
        }
    }
    bool no_ram = specs->ram.data == NULL;
    bool no_storage = specs->storage.data == NULL;
    if (count == 1 && no_ram != no_storage) {
        *(no_ram ? &specs->ram : &specs->storage) = unnamed[0]->text;
    } else if (count == 2 && no_ram && no_storage &&
               unnamed[0]->megabytes != unnamed[1]->megabytes) {
        bool first_less = unnamed[0]->megabytes < unnamed[1]->megabytes;
        specs->ram = unnamed[first_less ? 0 : 1]->text;
        specs->storage = unnamed[first_less ? 1 : 0]->text;
    }
}

static swc_str find_screen(const spec_search *search)
{
    swc_str found = {NULL, 0};
    bool several = false;
    for (size_t i = 0; i < search->count; i++) {
        if (search->sizes[i].kind == SIZE_INCH) {
            several = several || found.length > 0;
            found = search->sizes[i].text;
        }
    }
    return several ? (swc_str){NULL, 0} : found;
}

swc_specs swc_specs_find(swc_str text)
{
    spec_search search = {.count = 0};
    swc_specs specs = {.cpu = {NULL, 0}};
    size_t start = 0;
    for (size_t at = 0; at <= text.length; at++) {
        if (at == text.length || separates(text, at)) {
            take_segment(&search, (swc_str){text.data + start, at - start});
            start = at + 1;
        }
    }
    if (search.too_many) {
        return specs;
    }
    specs.ram = labelled(&search, LABEL_RAM);
    specs.storage = labelled(&search, LABEL_STORAGE);
    settle_unnamed(&search, &specs);
    specs.screen = find_screen(&search);
    specs.cpu = search.several_cpus ? specs.cpu : search.cpu;
    specs.sim_slot = search.odd_sim ? NULL : search.sim;
    return specs;
}

/* Whether a name may hold a size or a network at all: most say only what the thing is called. */
static bool may_hold_specs(swc_str name)
{
    bool may = false;
    for (size_t at = 1; at < name.length && !may; at++) {
        bool behind = is_digit(name.data[at - 1]) ||
                      (name.data[at - 1] == ' ' && at > 1 && is_digit(name.data[at - 2]));
        may = (behind && strchr("GgTt\"'iI\xE2", name.data[at]) != NULL) ||
              swc_title_begins((swc_str){name.data + at, name.length - at}, "lte") > 0;
    }
    return may;
}

swc_specs swc_specs_of_name(swc_str name)
{
    static const char *const sims[] = {"sim", "the sim", "goi cuoc", "goi data", "dcom"};
    swc_specs none = {.cpu = {NULL, 0}};
    if (!may_hold_specs(name) || swc_title_begins_any(name, sims, sizeof sims / sizeof sims[0])) {
        return none;
    }
    size_t front = 0;
    while (front < name.length && strchr("(,;:/|\n", name.data[front]) == NULL) {
        front++;
    }
    size_t skip = front < name.length ? front + 1 : front;
    size_t end = name.length;
    while (end > skip && (name.data[end - 1] == ')' || name.data[end - 1] == ' ')) {
        end--;
    }
    swc_str behind = {name.data + skip, end - skip};
    swc_specs specs = swc_specs_find(name);
    specs.cpu = swc_specs_find(behind).cpu;
    return specs;
}

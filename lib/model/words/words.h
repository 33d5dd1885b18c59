/*
 * Words out of free text: what clerks write for the enum columns, with and without diacritics.
 *
 * Ownership: swc_words owns an index over static tables; a reading holds static text.
 * Texts come in key form (swc_key_into); every habit stands in a table of words*.c, once.
 */
#ifndef SWC_MODEL_WORDS_WORDS_H
#define SWC_MODEL_WORDS_WORDS_H

#include "model/leads.h"
#include "swc/kind.h"

/** Lists of words that are recognised in their own way. */
typedef enum swc_vocabulary {
    SWC_WORDS_NONE, /**< no enum column */
    SWC_WORDS_SEX,
    SWC_WORDS_LEVEL,
    SWC_WORDS_CATEGORY,
    SWC_WORDS_OWNED,
    SWC_WORDS_HOME_INTERNET,
    SWC_WORDS_NEEDS,
    SWC_WORDS_DEVICE_TYPE,
    SWC_WORDS_CONDITION,
    SWC_WORDS_YES_NO,
    SWC_WORDS_DEVICE_STATUS,
    SWC_WORDS_ENTRY,
    SWC_WORDS_DONOR_TYPE,
    SWC_WORDS_FORM,
    SWC_WORDS_SCHOOL_INTERNET,
    SWC_WORDS_SIGNAL,
    SWC_WORDS_POINT_STATUS,
    SWC_WORDS_ITEM,
    SWC_WORDS_HANDOVER_STATUS,
    SWC_WORDS_COUNT,
} swc_vocabulary;

typedef struct swc_word_reading {
    const char *word;     /**< NULL: not recognised */
    unsigned mask;        /**< lists: bit i is word i of the column's list */
    bool several;         /**< category: two stood there, the highest was taken */
    bool uncertain_owner; /**< devices owned: a broken, shared or borrowed one was left out */
    bool vague;           /**< devices owned: "máy tính" without its kind, taken as desktop */
    uint8_t priority;     /**< category: a bare 1, 2 or 3 */
} swc_word_reading;

typedef struct swc_words swc_words;

swc_status swc_words_new(swc_words **out, swc_error *error);
void swc_words_free(swc_words *words);
swc_vocabulary swc_words_of(const swc_column *column, swc_kind kind);
/** @param key  of the whole cell. @return false when it is not recognised */
bool swc_words_read(const swc_words *words, swc_vocabulary vocabulary, const swc_column *column,
                    const char *key, swc_word_reading *reading_out);

/**
 * A category in free text: "con hộ nghèo", "HCN", "mồ côi cha do Covid", "không thuộc diện", 2.
 * @param heading  of a column or list: "Mồ côi" and "Khó khăn" then need no "do COVID"
 * Every word must be known: "hộ thoát nghèo" is refused, not taken for poor.
 */
bool swc_words_category(const char *key, bool heading, swc_word_reading *reading_out);

/**
 * A heading that lists the categories in their order, with or without their figures: "Hộ nghèo (1),
 * cận nghèo (2), khó khăn (3)". In another order a bare 1 could mean something else: false.
 */
bool swc_words_category_legend(const char *key);

/** Devices in free text: "không có", "ĐT thông minh của mẹ", "laptop, máy tính bảng". */
bool swc_words_owned(const char *key, swc_word_reading *reading_out);

/** The device type that a text begins with ("Máy tính bảng Samsung Tab A7"), NULL when none or
 *  when a second type follows. */
const char *swc_words_device(const char *key);
/** The one type that running text names ("bàn giao máy tính bảng cho học sinh"); abbreviations of
 * two letters say nothing there. NULL: none, or *several_out. */
const char *swc_words_thing(const char *key, bool *several_out);
/** The same; `leads` are those of the key, or of a longer one that it was cut from. */
const char *swc_words_thing_by(const char *key, const swc_leads *leads, bool *several_out);
/** false: swc_words_thing finds none, nor several, in a text with these leads. */
bool swc_words_may_name_thing(const swc_leads *leads);

/** Whether a text is nothing but a word for a type: "Laptop", "MTB"; "iPad" says more. */
bool swc_words_is_bare_type(const char *key);
/** Whether a text begins with what only comes with a device: "bao da", "sạc laptop". */
bool swc_words_is_accessory(const char *key);

/** What a pupil needs, in free text: "device", "sim", "device+sim"; NULL when a word is not known.
 */
const char *swc_words_needs(const char *key);

/** How a home is connected, in free text: "none", "mobile", "fixed", "yes"; NULL: not known. */
const char *swc_words_internet(const char *key);

/** Levels named in a text; bit i is word i of swc_levels(). *rest_out: whether other words stood
 *  there too. */
unsigned swc_words_levels(const char *key, bool *rest_out);

/** The one level that a text names and nothing else, as a word of swc_levels(); NULL: none. */
const char *swc_words_level(const char *key);

/** The level phrase at the start of a key: its length (0: none); its bit is added to *mask. */
size_t swc_words_level_at(const char *key, unsigned *mask);

/** The word of a vocabulary that a phrase is written for, without a count or a remark; NULL: none.
 *  Goes through the whole table: for headings, not for cells. */
const char *swc_words_phrase(swc_vocabulary vocabulary, const char *key);

/** Whether `phrase` stands in `key` as whole words. */
bool swc_key_has(const char *key, const char *phrase);
/** Whether one of several does. */
bool swc_key_has_any(const char *key, const char *const *list, size_t count);
/** The length of the first of several phrases that the key begins with, as whole words; 0: none. */
size_t swc_key_begins(const char *key, const char *const *list, size_t count);
/** "Tổng số", "Cộng": a sum, and nothing else. */
bool swc_key_is_sum(const char *key);
/** Length of the part of a status that is its word ("da giao" of "da giao cho truong th le loi");
 *  0: nothing may be cut off, or what follows takes it back. */
size_t swc_words_status_length(swc_vocabulary vocabulary, const char *key);
/** "Lỗi màn hình", "hỏng loa": a condition that begins with what is wrong. */
bool swc_words_is_faulty(const char *key);
/** The state of a point in words: "đang xây dựng trạm BTS", "chưa thực hiện"; NULL: not understood.
 */
const char *swc_words_point(const char *key);
/** "Cũ, còn dùng tốt", "mới nguyên hộp": new or used; NULL: not understood, or "Tốt" alone. */
const char *swc_words_condition(const char *key);
/** "Tốt", "Hoạt động bình thường": in order, and nobody says whether it is new. */
bool swc_words_is_fine(const char *key);
/** How a school is connected: "FTTH 100Mbps", "chưa có đường truyền"; NULL: not understood. */
const char *swc_words_line(const char *key);

/** One phrase of a token grammar. */
typedef struct swc_phrase {
    const char *words;
    int meaning;
} swc_phrase;

/** The phrases of a table that may stand in a text, which are few. @param out  [count]
 *  @return their count */
size_t swc_phrase_narrow(const swc_leads *leads, const swc_phrase *phrases, size_t count,
                         swc_phrase *out);

/** The longest phrase of a table at the start of `key`. @return its length, 0 when none fits */
size_t swc_phrase_at(const char *key, const swc_phrase *phrases, size_t count, int *meaning_out);

/** The best generation that a text on a school's signal names ("2G, 3G": 3g); "none"; NULL when it
 * is not understood. */
const char *swc_words_signal(const char *key);

#endif

/* Tick columns of registers and stock lists: which value of the group's column a heading names.
 * The words themselves stand in words*.c. */
#include "model/header/choices.h"

#include "model/operators.h"
#include "model/words/words.h"

#include <string.h>

static const char *condition_of(const char *key)
{
    return strcmp(key, "may hong") == 0 || swc_words_is_faulty(key) ? "faulty"
                                                                    : swc_words_condition(key);
}

/* "Có sóng" beside "Chưa có sóng". */
static const char *point_of(const char *key)
{
    bool has = strcmp(key, "co song") == 0 || strcmp(key, "co song di dong") == 0;
    return has ? "covered" : swc_words_point(key);
}

typedef struct choice_words {
    const char *word;
    const char *keys; /* parted by '|' */
} choice_words;

static const char *word_among(const choice_words *list, size_t count, const char *key)
{
    size_t length = strlen(key);
    for (size_t i = 0; i < count; i++) {
        for (const char *at = list[i].keys; *at != '\0';) {
            size_t size = strcspn(at, "|");
            if (size == length && memcmp(at, key, size) == 0) {
                return list[i].word;
            }
            at += size;
            at += *at == '|' ? 1 : 0;
        }
    }
    return NULL;
}

/* "Trong kho" | "Đã giao" | "Hỏng" */
static const char *stock_of(const char *key)
{
    static const choice_words list[] = {
        {"in_stock", "trong kho|con trong kho|ton kho|o kho|chua giao|chua cap|chua ban giao|"
                     "chua cap phat|con ton"},
        {"reserved", "da phan bo|giu lai|du tru"},
        {"handed_over", "da giao|da ban giao|da cap|da cap phat|da xuat|da trao|da phat"},
        {"faulty", "hong|hu hong|bi hong|may hong|loi|bao hanh|dang bao hanh|gui bao hanh"},
        {"retired", "thanh ly|da thanh ly|tieu huy"},
    };
    return word_among(list, sizeof list / sizeof list[0], key);
}

/* "Cấp" | "Thu hồi" */
static const char *handover_of(const char *key)
{
    static const choice_words list[] = {
        {"delivered", "cap|giao|ban giao|trao|phat|cap phat|nhan|ky nhan|da nhan|da giao|"
                      "da ban giao|da cap|da trao|giao may|nhan may|cap may|da phat|muon|cho muon|"
                      "da muon|da cho muon|muon may"},
        {"returned", "thu hoi|tra|tra lai|hoan tra|nop lai|tra may|thu lai|da thu hoi|da tra|"
                     "da tra lai|da hoan tra|thu hoi may|tra lai may"},
        {"cancelled", "huy|da huy|huy bo|huy giao|khong nhan|tu choi nhan|tu choi"},
    };
    return word_among(list, sizeof list / sizeof list[0], key);
}

/* "Doanh nghiệp" | "Cơ quan" | "Cá nhân" */
static const char *giver_of(const char *key)
{
    return swc_words_phrase(SWC_WORDS_DONOR_TYPE, key);
}

static const struct {
    swc_kind kind;
    const char *column;
    const char *(*read)(const char *key);
} choices[] = {
    {SWC_SCHOOLS, "internet", swc_words_line},   {SWC_SCHOOLS, "coverage", swc_words_signal},
    {SWC_SCHOOLS, "level", swc_words_level},     {SWC_COVERAGE, "status", point_of},
    {SWC_DEVICES, "condition", condition_of},    {SWC_DEVICES, "type", swc_words_device},
    {SWC_HANDOVERS, "condition", condition_of},  {SWC_HANDOVERS, "item", swc_words_device},
    {SWC_DEVICES, "status", stock_of},           {SWC_HANDOVERS, "status", handover_of},
    {SWC_COVERAGE, "operator", swc_operator_of}, {SWC_DONATIONS, "donor_type", giver_of},
};

const char *swc_heading_choice(swc_kind kind, const char *column, const char *key)
{
    for (size_t i = 0; i < sizeof choices / sizeof choices[0]; i++) {
        if (choices[i].kind == kind && strcmp(choices[i].column, column) == 0) {
            return choices[i].read(key);
        }
    }
    return NULL;
}

/*
 * Numbers in pieces: runs of digits with their separators, the words between them, and what a run
 * like 1.500,00 can mean. Shared by the readers of money, measures and counts; private to lib/text.
 *
 * Ownership: plain values; nothing to free.
 */
#ifndef SWC_TEXT_NUMBER_TOKEN_H
#define SWC_TEXT_NUMBER_TOKEN_H

#include "text/number.h"

enum { SWC_GROUP_MAX = 8, SWC_TOKEN_MAX = 12, SWC_WORD_BYTES = 24, SWC_DIGITS_MAX = 18 };

typedef struct swc_number_token {
    char digits[SWC_DIGITS_MAX + 1]; /* all digits, separators left out */
    size_t digit_count;
    size_t groups[SWC_GROUP_MAX];       /* digits in each group */
    char separators[SWC_GROUP_MAX - 1]; /* '.', ',', ' ' or '\'' */
    size_t group_count;
} swc_number_token;

typedef struct swc_token {
    bool is_number;
    bool glued; /* no space before it */
    swc_number_token number;
    char word[SWC_WORD_BYTES]; /* key form */
} swc_token;

typedef struct swc_token_list {
    swc_token items[SWC_TOKEN_MAX];
    size_t count;
    bool negative;
    bool foreign; /* the sign of another currency */
    bool odd;     /* a sign that no number holds: / * = : ~ and the like */
    bool too_big; /* more digits than fit */
} swc_token_list;

typedef struct swc_scaled {
    swc_number_status status;
    int64_t mantissa;
    int places;
} swc_scaled;

void swc_tokenize(swc_str text, swc_token_list *list);
/**
 * What "1.500", "1,5", "1.500.000,00" mean.
 * @param decimals   a fraction is natural here (a unit word or a column unit stands beside it)
 * @param thousands  one separator before three digits groups thousands (a plain amount)
 */
swc_scaled swc_scale(const swc_number_token *number, bool decimals, bool thousands);

/** The value of at most SWC_DIGITS_MAX digits. */
int64_t swc_digits_value(const char *digits, size_t count);
/** *value *= factor. @return false when it does not fit; *value is then of no meaning */
bool swc_multiply(int64_t *value, int64_t factor);
/** 10^exponent for 0 .. 18. */
int64_t swc_power_of_ten(int exponent);
/** value / divisor, half away from zero; *rounded becomes true when a rest was left. */
int64_t swc_divide_rounded(int64_t value, int64_t divisor, bool *rounded);

#endif

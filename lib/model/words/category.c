/* Reads a pupil's category out of free text. Every word has to be known: what is not understood is
 * refused. Priorities and conflicts between columns are settled elsewhere. */
#include "model/words/words.h"

#include <string.h>

enum meaning {
    FILLER,
    POOR,
    NEAR_POOR,
    ORPHAN, /* needs COVID in a cell */
    STORY,  /* what befell the family: beside a category it says nothing more */
    DIED,   /* an orphan when a parent is named and COVID */
    PARENT,
    HARDSHIP, /* needs COVID in a cell */
    COVID,
    NOT_ELIGIBLE,
    NOT,       /* turns what follows into none */
    NO_LONGER, /* "không còn cha": a parent died; "không còn nghèo": none */
    WORK,      /* "không có việc làm": hardship, if by COVID */
    FIGURE_1,
    FIGURE_2,
    FIGURE_3,
    RANK_WORD, /* "ưu tiên", "nhóm": stands beside a figure */
    SICK,      /* had COVID: no category by itself */
    PAPER, /* "giấy chứng nhận": in a heading it is the paper's number that is asked for */
    PLACE, /* "thôn 3": where the family is listed; the figure is no priority */
    OTHER, /* "khó khăn khác": what it is by, the words must say */
    TWO_YEARS, /* "hộ nghèo 2020, cận nghèo 2021" */
    ORPHAN_COVID,
    HARDSHIP_COVID,
};

static const swc_phrase phrases[] = {
    {"ngheo", POOR},
    {"ngeo", POOR},
    {"hn", POOR},
    {"h n", POOR},
    {"ho ngheo", POOR},
    {"hngheo", POOR},
    {"poor", POOR},
    {"hongheo", POOR},
    {"h ngheo", POOR},
    {"can ngheo", NEAR_POOR},
    {"can ngeo", NEAR_POOR},
    {"hcn", NEAR_POOR},
    {"h c n", NEAR_POOR},
    {"c n", NEAR_POOR},
    {"cn", NEAR_POOR},
    {"cngheo", NEAR_POOR},
    {"c ngheo", NEAR_POOR},
    {"h can ngheo", NEAR_POOR},
    {"h c ngheo", NEAR_POOR},
    {"h n", POOR},
    {"h c n", NEAR_POOR},
    {"h cn", NEAR_POOR},
    {"can ng", NEAR_POOR},
    {"near poor", NEAR_POOR},
    {"hcngheo", NEAR_POOR},
    {"ho can", NEAR_POOR},
    {"ho can ngheo", NEAR_POOR},
    {"ho can ngeo", NEAR_POOR},
    {"ho can ng", NEAR_POOR},
    {"canngheo", NEAR_POOR},
    {"mo coi", ORPHAN},
    {"mocoi", ORPHAN},
    {"orphaned", ORPHAN},
    {"orphan", ORPHAN},
    {"by", FILLER},
    {"household", FILLER},
    {"mat", DIED},
    {"chet", DIED},
    {"qua doi", DIED},
    {"tu vong", DIED},
    {"da mat", DIED},
    {"cha", PARENT},
    {"me", PARENT},
    {"bo", PARENT},
    {"ba", PARENT},
    {"cha me", PARENT},
    {"bo me", PARENT},
    {"phu huynh", PARENT},
    {"kho khan", HARDSHIP},
    {"kk", HARDSHIP},
    {"kh khan", HARDSHIP},
    {"k khan", HARDSHIP},
    {"hckk", HARDSHIP},
    {"gdkk", HARDSHIP},
    {"anh huong", HARDSHIP},
    {"khac", OTHER},
    {"mat viec", HARDSHIP},
    {"mat viec lam", HARDSHIP},
    {"giam thu nhap", HARDSHIP},
    {"mat thu nhap", HARDSHIP},
    {"that nghiep", HARDSHIP},
    {"thieu viec lam", HARDSHIP},
    {"hardship", HARDSHIP},
    {"kkcovid", HARDSHIP_COVID},
    {"kkcv", HARDSHIP_COVID},
    {"mccovid", ORPHAN_COVID},
    {"mccv", ORPHAN_COVID},
    {"mc", ORPHAN},
    {"cv", COVID},
    {"covid", COVID},
    {"covid 19", COVID},
    {"covid19", COVID},
    {"co vid", COVID},
    {"co vid 19", COVID},
    {"dich", COVID},
    {"dich benh", COVID},
    {"corona", COVID},
    {"cv19", COVID},
    {"cv 19", COVID},
    {"ncov", COVID},
    {"covid 2019", COVID},
    {"khong thuoc dien", NOT_ELIGIBLE},
    {"khong thuoc dien tren", NOT_ELIGIBLE},
    {"khong thuoc cac dien tren", NOT_ELIGIBLE},
    {"khong thuoc dien nao tren", NOT_ELIGIBLE},
    {"khong thuoc doi tuong tren", NOT_ELIGIBLE},
    {"khong thuoc cac doi tuong tren", NOT_ELIGIBLE},
    {"khong thuoc doi tuong nao", NOT_ELIGIBLE},
    {"khong thuoc truong hop nao", NOT_ELIGIBLE},
    {"khong thuoc cac truong hop tren", NOT_ELIGIBLE},
    {"binh thuong", NOT_ELIGIBLE},
    {"khong", NOT},
    {"ko", NOT},
    {"k", NOT},
    {"khong phai", NOT},
    {"khong thuoc", NOT},
    {"ko thuoc", NOT},
    {"k thuoc", NOT},
    {"chua", NOT},
    {"none", NOT_ELIGIBLE},
    {"trung binh", NOT_ELIGIBLE},
    {"bt", NOT_ELIGIBLE},
    {"kha gia", NOT_ELIGIBLE},
    {"kha", NOT_ELIGIBLE},
    {"giau", NOT_ELIGIBLE},
    {"ktd", NOT_ELIGIBLE},
    {"0", NOT_ELIGIBLE},
    {"1", FIGURE_1},
    {"2", FIGURE_2},
    {"3", FIGURE_3},
    {"uu tien", RANK_WORD},
    {"ut", RANK_WORD},
    {"nhom", RANK_WORD},
    {"muc", RANK_WORD},
    {"loai", RANK_WORD},
    {"dt", RANK_WORD},
    {"ut1", FIGURE_1},
    {"ut2", FIGURE_2},
    {"ut3", FIGURE_3},
    {"con", FILLER},
    {"cua", FILLER},
    {"ho", FILLER},
    {"gia dinh", FILLER},
    {"gd", FILLER},
    {"thuoc", FILLER},
    {"dien", FILLER},
    {"doi tuong", FILLER},
    {"hs", FILLER},
    {"hoc sinh", FILLER},
    {"hssv", FILLER},
    {"sinh vien", FILLER},
    {"sv", FILLER},
    {"hoc vien", FILLER},
    {"hv", FILLER},
    {"nguoi hoc", FILLER},
    {"la", FILLER},
    {"em", FILLER},
    {"do", FILLER},
    {"vi", FILLER},
    {"boi", FILLER},
    {"tu", FILLER},
    {"co", FILLER},
    {"hoan canh", FILLER},
    {"bi", FILLER},
    {"gap", FILLER},
    {"dai", FILLER},
    {"ca", FILLER},
    {"lan", FILLER},
    {"va", FILLER},
    {"hoac", FILLER},
    {"hay", FILLER},
    {"hai", FILLER},
    {"nguoi", FILLER},
    {"kinh te", FILLER},
    {"dot xuat", FILLER},
    {"truc tiep", FILLER},
    {"nang", FILLER},
    {"gap", FILLER},
    {"hau qua", FILLER},
    {"rat", FILLER},
    {"dac biet", FILLER},
    {"theo", FILLER},
    {"nam", FILLER}, /* "hộ nghèo năm 2021" */
    {"giai doan", FILLER},
    {"deu", FILLER},
    {"ve", FILLER},
    {"tieu chi", FILLER},
    {"moi", FILLER},
    {"chuan", FILLER},
    {"chuan trung uong", FILLER},
    {"chuan tw", FILLER},
    {"chuan quoc gia", FILLER},
    {"chuan tinh", FILLER},
    {"chuan cua tinh", FILLER},
    {"chuan moi", FILLER},
    {"muc song", FILLER},
    {"chau", FILLER},
    {"tre em", FILLER},
    {"tre", FILLER},
    {"nao", FILLER},
    {"dich vu", -1},
    {"thoat ngheo", -1},
    {"thoat can ngheo", -1},
    {"moi thoat ngheo", -1},
    {"viec", WORK},
    {"lam", WORK},
    {"viec lam", WORK},
    {"thu nhap", WORK},
    {"khong con", NO_LONGER},
    {"ko con", NO_LONGER},
    {"khong con thuoc", NOT},
    {"khong con la", NOT},
    {"da chieu", FILLER},
    {"dtts", FILLER},
    {"dan toc", FILLER},
    {"dan toc thieu so", FILLER},
    {"thieu so", FILLER},
    {"khuyet tat", FILLER},
    {"som", STORY},
    {"benh tim", STORY},
    {"benh nang", STORY},
    {"benh tat", STORY},
    {"bi benh", STORY},
    {"benh hiem ngheo", STORY}, /* a grave illness, not poverty */
    {"hiem ngheo", STORY},
    {"ung thu", STORY},
    {"tam than", STORY},
    {"tai nan", STORY},
    {"tan tat", STORY},
    {"tat nguyen", STORY},
    {"om", STORY},
    {"om dau", STORY},
    {"dau om", STORY},
    {"om nang", STORY},
    {"ly hon", STORY},
    {"li hon", STORY},
    {"ly than", STORY},
    {"don than", STORY},
    {"me don than", STORY},
    {"neo don", STORY},
    {"gia yeu", STORY},
    {"ong ba", STORY},
    {"ong noi", STORY},
    {"ba noi", STORY},
    {"ong ngoai", STORY},
    {"ba ngoai", STORY},
    {"song voi", STORY},
    {"song cung", STORY},
    {"o voi", STORY},
    {"o cung", STORY},
    {"dong con", STORY},
    {"dong anh em", STORY},
    {"nhieu con", STORY},
    {"lam thue", STORY},
    {"lam nong", STORY},
    {"lam ray", STORY},
    {"lam an xa", STORY},
    {"di lam xa", STORY},
    {"nha xa", STORY},
    {"nha o xa", STORY},
    {"so", PAPER},
    {"giay chung nhan", PAPER},
    {"giay xac nhan", PAPER},
    {"gcn", PAPER},
    {"giay cn", PAPER}, /* "HN (có giấy CN)" */
    {"giay", PAPER},
    {"nhiem", SICK}, /* "mất do nhiễm Covid-19" */
    {"mac", SICK},
    {"benh", SICK},
    {"f0", SICK},
    {"duoc", FILLER},
    {"gap", FILLER},
    {"dien kho khan", HARDSHIP},
    {"thon", PLACE},
    {"buon", PLACE},
    {"xom", PLACE},
    {"to", PLACE},
    {"tdp", PLACE},
    {"to dan pho", PLACE},
    {"phuong", PLACE},
    {"tai", FILLER},
    {"o", FILLER},
    {"thon ngheo", -1}, /* a poor hamlet is no poor household */
    {"buon ngheo", -1},
};

size_t swc_phrase_narrow(const swc_leads *leads, const swc_phrase *table, size_t count,
                         swc_phrase *out)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (swc_leads_may_have(leads, table[i].words)) {
            out[kept++] = table[i];
        }
    }
    return kept;
}

/* What stands in the text, as a mask of meanings; *late_out: a "no" follows a category, and may be
 * about anything ("hộ nghèo, không có sổ"). false: a word is not known. */
static bool collect(const char *key, unsigned *seen, bool *late_out)
{
    enum { YEAR_DIGITS = 4 };
    const unsigned categories =
        1u << POOR | 1u << NEAR_POOR | 1u << ORPHAN | 1u << DIED | 1u << HARDSHIP;
    const swc_phrase *table = phrases;
    size_t count = sizeof phrases / sizeof phrases[0];
    swc_phrase narrowed[sizeof phrases / sizeof phrases[0]];
    const char *year = NULL;
    *seen = 0;
    *late_out = false;
    while (*key != '\0') {
        int meaning = -1;
        size_t length = swc_phrase_at(key, table, count, &meaning);
        if (strncmp(key, "20", 2) == 0 && strspn(key, "0123456789") == YEAR_DIGITS &&
            (key[YEAR_DIGITS] == ' ' || key[YEAR_DIGITS] == '\0')) {
            length = YEAR_DIGITS; /* the year of the list: "hộ nghèo 2021" */
            meaning = year == NULL || memcmp(year, key, YEAR_DIGITS) == 0 ? FILLER : TWO_YEARS;
            year = key;
        }
        if (length == 0 || meaning < 0) {
            return false;
        }
        if (table == phrases) { /* most texts end at the first word */
            swc_leads leads;
            swc_leads_of(swc_str_of(key), &leads);
            count = swc_phrase_narrow(&leads, phrases, count, narrowed);
            table = narrowed;
        }
        *late_out = *late_out || (meaning == NOT && (*seen & categories) != 0);
        *seen |= meaning == ORPHAN_COVID     ? 1u << ORPHAN | 1u << COVID
                 : meaning == HARDSHIP_COVID ? 1u << HARDSHIP | 1u << COVID
                                             : 1u << meaning;
        key += length;
        key += *key == ' ' ? 1 : 0;
        size_t digits = meaning == PLACE ? strspn(key, "0123456789") : 0;
        if (digits > 0 && (key[digits] == ' ' || key[digits] == '\0')) {
            key += digits;
            key += *key == ' ' ? 1 : 0;
        }
    }
    return true;
}

static bool has(unsigned seen, enum meaning meaning)
{
    return (seen & (1u << meaning)) != 0;
}

/* The bare figure, or 0; two figures are none. */
static uint8_t figure(unsigned seen)
{
    unsigned figures = seen >> FIGURE_1 & 7u;
    return figures == 1 ? 1 : figures == 2 ? 2 : figures == 4 ? 3 : 0;
}

/* "Hộ cần ưu tiên": without its marks it begins as "Hộ cận" does. */
static bool asks_for_care(const char *key)
{
    static const char *const cares[] = {"ho can uu tien", "ho can kho khan", "ho can ho tro",
                                        "ho can giup",    "ho can duoc",     "ho can quan tam"};
    return swc_key_has_any(key, cares, sizeof cares / sizeof cares[0]);
}

bool swc_words_category(const char *key, bool heading, swc_word_reading *reading_out)
{
    static const char *const by_figure[] = {NULL, "poor", "near_poor", "covid_hardship"};
    unsigned seen = 0;
    bool late = false;
    *reading_out = (swc_word_reading){0};
    if (key[0] == '\0' || !collect(key, &seen, &late) || late) {
        return false;
    }
    if (has(seen, NEAR_POOR) && asks_for_care(key)) {
        return false;
    }
    if (has(seen, OTHER) && (!has(seen, HARDSHIP) || !has(seen, COVID))) {
        return false; /* "hộ nghèo khác", "khó khăn khác" */
    }
    bool covid = has(seen, COVID) || heading;
    bool without_work = has(seen, NOT) && has(seen, WORK);
    if (has(seen, NO_LONGER)) { /* "không còn cha do Covid", "không còn nghèo" */
        seen |= has(seen, PARENT) ? 1u << DIED : 1u << NOT;
    }
    if (without_work) { /* "chưa có việc làm do dịch" */
        seen = (seen & ~(1u << NOT)) | (covid ? 1u << HARDSHIP : 0);
    }
    /* "Covid-19" as a heading beside "Hộ nghèo": hardship by it; "Mắc Covid" says something else */
    bool is_bare_covid = heading && has(seen, COVID) &&
                         (seen & ~(1u << COVID | 1u << FILLER | 1u << RANK_WORD)) == 0;
    const bool found[] = {
        has(seen, POOR),
        has(seen, NEAR_POOR),
        (has(seen, ORPHAN) && covid) || (has(seen, DIED) && has(seen, PARENT) && has(seen, COVID)),
        (has(seen, HARDSHIP) && covid) || is_bare_covid,
    };
    static const char *const words[] = {"poor", "near_poor", "covid_orphan", "covid_hardship"};
    static const uint8_t priorities[] = {1, 2, 3, 3};
    bool any_category = has(seen, POOR) || has(seen, NEAR_POOR) || has(seen, ORPHAN) ||
                        has(seen, HARDSHIP) || has(seen, COVID);
    if (has(seen, NOT) || has(seen, NOT_ELIGIBLE)) {
        bool both = has(seen, NOT) && has(seen, NOT_ELIGIBLE); /* "không khá giả" */
        bool clear = !has(seen, DIED) && !has(seen, PARENT) && !has(seen, STORY) &&
                     figure(seen) == 0 && !both && (has(seen, NOT) || !any_category);
        reading_out->word = clear ? "none" : NULL;
        return clear;
    }
    size_t count = 0;
    for (size_t i = 0; i < 4; i++) {
        if (found[i]) {
            reading_out->word = reading_out->word == NULL ? words[i] : reading_out->word;
            reading_out->several = count > 0;
            count++;
        }
    }
    if (count > 1 && has(seen, TWO_YEARS)) { /* which of them holds, only the school knows */
        return false;
    }
    uint8_t bare = figure(seen);
    if ((seen >> FIGURE_1 & 7u) != 0 && bare == 0) {
        reading_out->word = NULL;
    } else if (count == 0 && bare != 0 && !any_category && !has(seen, STORY)) {
        reading_out->word = by_figure[bare];
        reading_out->priority = bare;
    } else if (count > 0 && bare != 0) {
        for (size_t i = 0; i < 4; i++) {
            bool contradicts = found[i] && priorities[i] != bare;
            reading_out->several = reading_out->several || contradicts;
        }
    }
    return reading_out->word != NULL;
}

bool swc_words_category_legend(const char *key)
{
    int categories = 0;
    int last = 0;
    int figures = 0;
    while (*key != '\0') {
        int meaning = -1;
        size_t length = swc_phrase_at(key, phrases, sizeof phrases / sizeof phrases[0], &meaning);
        int class = meaning == POOR                            ? 1
                    : meaning == NEAR_POOR                     ? 2
                    : meaning == ORPHAN || meaning == HARDSHIP ? 3
                                                               : 0;
        bool is_figure = meaning >= FIGURE_1 && meaning <= FIGURE_3;
        bool is_other = strncmp(key, "khac", 4) == 0 && (key[4] == ' ' || key[4] == '\0');
        length = is_other ? 4 : length;
        bool is_known =
            class != 0 || is_figure || is_other || meaning == FILLER || meaning == COVID;
        if (length == 0 || !is_known || (class != 0 && class < last) ||
            (is_figure && meaning - FIGURE_1 != figures)) {
            return false;
        }
        categories += class > last;
        last = class > last ? class : last;
        figures += is_figure;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return categories > 1 && (figures == 0 || figures == categories);
}

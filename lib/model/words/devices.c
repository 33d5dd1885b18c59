/* Finds devices in free text: what a thing is, and what a family has of its own. A broken, shared
 * or borrowed device is not owned; who must be asked about it is decided elsewhere. */
#include "model/words/words.h"

#include <string.h>

/* Meanings of phrases; types first, in the order of swc_device_types(). */
enum meaning {
    LAPTOP,
    DESKTOP,
    TABLET,
    SMARTPHONE,
    TV,
    SIM,
    TYPE_COUNT,
    COMPUTER = TYPE_COUNT, /* "máy tính": laptop or desktop */
    NOT,
    HAS, /* ends a NOT: "không có máy tính, có điện thoại" */
    BROKEN,
    SHARED, /* of somebody else, borrowed, used together */
    PERSON, /* "mẹ có điện thoại", "điện thoại bố": somebody else's */
    BREAK,  /* the next thing begins: "và", "nhưng" */
    NOTHING,
    FILLER,
};

static const swc_phrase type_phrases[] = {
    {"may tinh xach tay", LAPTOP},
    {"laptop", LAPTOP},
    {"lap top", LAPTOP},
    {"may xach tay", LAPTOP},
    {"mtxt", LAPTOP},
    {"macbook", LAPTOP},
    {"notebook", LAPTOP},
    {"may tinh laptop", LAPTOP},
    {"may tinh lap top", LAPTOP},
    {"chromebook", LAPTOP},
    {"netbook", LAPTOP},
    {"may vi tinh xach tay", LAPTOP},
    {"xach tay", LAPTOP},
    {"may laptop", LAPTOP},
    {"may tinh de ban", DESKTOP},
    {"may de ban", DESKTOP},
    {"de ban", DESKTOP},
    {"desktop", DESKTOP},
    {"may tinh ban", DESKTOP},
    {"may vi tinh de ban", DESKTOP},
    {"mtdb", DESKTOP},
    {"pc", DESKTOP},
    {"may vi tinh", DESKTOP},
    {"may ban", DESKTOP},
    {"may bo", DESKTOP},
    {"may tinh pc", DESKTOP},
    {"all in one", DESKTOP},
    {"may all in one", DESKTOP},
    {"may tinh all in one", DESKTOP},
    {"bo pc", DESKTOP},
    {"bo may tinh de ban", DESKTOP},
    {"case may tinh de ban", DESKTOP},
    {"bo may vi tinh de ban", DESKTOP},
    {"bo may vi tinh", DESKTOP},
    {"may tinh bang", TABLET},
    {"tablet", TABLET},
    {"ipad", TABLET},
    {"may bang", TABLET},
    {"mtb", TABLET},
    {"may tinh bang tablet", TABLET},
    {"galaxy tab", TABLET},
    {"samsung galaxy tab", TABLET},
    {"samsung tab", TABLET},
    {"lenovo tab", TABLET},
    {"masstel tab", TABLET},
    {"tab", TABLET},
    {"dien thoai thong minh", SMARTPHONE},
    {"smartphone", SMARTPHONE},
    {"smart phone", SMARTPHONE},
    {"dttm", SMARTPHONE},
    {"dien thoai tm", SMARTPHONE},
    {"dt tm", SMARTPHONE},
    {"dt thong minh", SMARTPHONE},
    {"dien thoai", SMARTPHONE},
    {"dt", SMARTPHONE},
    {"dien thoai cam ung", SMARTPHONE},
    {"dt cam ung", SMARTPHONE},
    {"iphone", SMARTPHONE},
    {"dien thoai di dong", SMARTPHONE},
    {"dtdd", SMARTPHONE},
    {"dtdd thong minh", SMARTPHONE},
    {"dien thoai di dong thong minh", SMARTPHONE},
    {"dien thoai smartphone", SMARTPHONE},
    {"dt smartphone", SMARTPHONE},
    {"ti vi", TV},
    {"tivi", TV},
    {"tv", TV},
    {"smart tv", TV},
    {"may thu hinh", TV},
    {"tivi thong minh", TV},
    {"ti vi thong minh", TV},
    {"smart tivi", TV},
    {"sim", SIM},
    {"the sim", SIM},
    {"sim 4g", SIM},
    {"sim data", SIM},
    {"sim dien thoai", SIM},
    {"sim 3g", SIM},
    {"the sim 4g", SIM},
    {"may tinh", COMPUTER},
    {"mt", COMPUTER},
    {"mt ban", DESKTOP},
    {"mt de ban", DESKTOP},
    {"mt bang", TABLET},
    {"mt xach tay", LAPTOP},
    {"mt xt", LAPTOP},
    {"computer", COMPUTER},
    {"dien thoai thuong", NOTHING},
    {"dien thoai ban phim", NOTHING},
    {"dien thoai cuc gach", NOTHING},
    {"dien thoai pho thong", NOTHING},
    {"cuc gach", NOTHING}, /* "điện thoại bàn phím (cục gạch)" */
    {"ban phim", NOTHING},
    {"den trang", NOTHING},
    {"dt thuong", NOTHING},
    {"dien thoai nghe goi", NOTHING},
    {"dien thoai den trang", NOTHING},
    {"dt ban phim", NOTHING},
    {"dt cuc gach", NOTHING},
    {"dien thoai co", NOTHING},
    {"dien thoai ban", NOTHING}, /* a landline */
    {"dt ban", NOTHING},
    {"dien thoai co dinh", NOTHING},
    {"dt co dinh", NOTHING},
};

static const swc_phrase owner_phrases[] = {
    {"khong", NOT},
    {"khong co", NOT},
    {"chua", NOT},
    {"chua co", NOT},
    {"ko", NOT},
    {"ko co", NOT},
    {"k", NOT},
    {"k co", NOT},
    {"khong co gi", NOT},
    {"chua co gi", NOT},
    {"none", NOT},
    {"no", NOT},
    {"0", NOT},
    {"chua trang bi", NOT},
    {"thieu", NOT},
    {"khong co thiet bi", NOT},
    {"chua co thiet bi", NOT},
    {"khong thiet bi", NOT},
    {"kg", NOT},
    {"kg co", NOT},
    {"hong co", NOT},
    {"co", HAS},
    {"chi co", HAS},
    {"da co", HAS},
    {"dung", HAS},
    {"su dung", HAS},
    {"dang co", HAS},
    {"dang dung", HAS},
    {"hien co", HAS},
    {"hoc bang", HAS},
    {"dang su dung", HAS},
    {"hong", BROKEN},
    {"hu", BROKEN},
    {"hu hong", BROKEN},
    {"bi hong", BROKEN},
    {"da hong", BROKEN},
    {"bi hu", BROKEN},
    {"da hu", BROKEN},
    {"hong hoc", BROKEN},
    {"khong dung duoc", BROKEN},
    {"khong su dung duoc", BROKEN},
    {"ko dung duoc", BROKEN},
    {"khong hoat dong", BROKEN},
    {"khong hoat dong duoc", BROKEN},
    {"hong man hinh", BROKEN},
    {"vo man hinh", BROKEN},
    {"loi", BROKEN},
    {"bi loi", BROKEN},
    {"chet", BROKEN},
    {"mat", BROKEN},
    {"da mat", BROKEN},
    {"bi mat", BROKEN},
    {"khong len nguon", BROKEN},
    {"khong con dung duoc", BROKEN},
    {"khong con su dung duoc", BROKEN},
    {"khong dung duoc nua", BROKEN},
    {"dang sua", BROKEN},
    {"dang sua chua", BROKEN},
    {"cua", SHARED},
    {"chung", SHARED},
    {"dung chung", SHARED},
    {"muon", SHARED},
    {"di muon", SHARED},
    {"dung nho", SHARED},
    {"hoc nho", SHARED},
    {"di hoc nho", SHARED},
    {"hoc ke", SHARED},
    {"hoc chung", SHARED},
    {"su dung chung", SHARED},
    {"xai chung", SHARED},
    {"cho muon", SHARED},
    {"thue", SHARED},
    {"muon tam", SHARED},
    {"dung ke", SHARED},
    {"nho", SHARED},
    {"voi", SHARED},
    {"ke", SHARED},
    {"va", BREAK},
    {"nhung", FILLER}, /* "có laptop nhưng hỏng" is one thing */
    {"cua em", FILLER},
    {"cua hoc sinh", FILLER},
    {"cua hs", FILLER},
    {"cua minh", FILLER},
    {"cua ban than", FILLER},
    {"rieng cua em", FILLER},
    {"ca nhan", FILLER},
    {"con", BREAK},
    {"lan", BREAK}, /* "không có điện thoại lẫn máy tính" */
    {"cu", FILLER},
    {"cham", FILLER},
    {"yeu", FILLER},
    {"mot", FILLER},
    {"cai", FILLER},
    {"chiec", FILLER},
    {"bo", PERSON},
    {"me", PERSON},
    {"cha", PERSON},
    {"ba", PERSON},
    {"ma", PERSON},
    {"anh", PERSON},
    {"chi", PERSON},
    {"em", FILLER},
    {"ong", PERSON},
    {"co giao", PERSON},
    {"chu", PERSON},
    {"bac", PERSON},
    {"di", PERSON},
    {"gia dinh", FILLER},
    {"phu huynh", PERSON},
    {"nha truong", PERSON},
    {"truong", PERSON},
    {"thay co", PERSON},
    {"bo me", PERSON},
    {"cha me", PERSON},
    {"nguoi than", PERSON},
    {"hang xom", PERSON},
    {"anh chi", PERSON},
    {"anh chi em", PERSON},
    {"ban", PERSON},
    {"nha", FILLER},
    {"thiet bi", FILLER},
    {"gi", FILLER},
    {"nao", FILLER},
    {"rieng", FILLER},
    {"hoc", FILLER},
    {"de", FILLER},
    {"hoc tap", FILLER},
    {"truc tuyen", FILLER},
    {"online", FILLER},
    {"cho", FILLER},
    {"roi", FILLER},
    {"qua", FILLER},
    {"lau", FILLER},
    {"doi", FILLER},
    {"nam", FILLER},
    {"man hinh", FILLER},
    {"may", FILLER},
    {"hs", FILLER},
    {"hoc sinh", FILLER},
    {"moi", FILLER},
    {"nguoi", FILLER},
    {"duoc", FILLER},
    {"da", FILLER},
    {"bi", FILLER},
    {"het", FILLER},
    {"o", FILLER},
    {"tai", FILLER},
    {"thi", FILLER},
    {"samsung", FILLER},
    {"oppo", FILLER},
    {"xiaomi", FILLER},
    {"vivo", FILLER},
    {"nokia", FILLER},
    {"realme", FILLER},
    {"dell", FILLER},
    {"hp", FILLER},
    {"asus", FILLER},
    {"acer", FILLER},
    {"lenovo", FILLER},
    {"huawei", FILLER},
    {"vsmart", FILLER},
    {"masstel", FILLER},
    {"apple", FILLER},
    {"lg", FILLER},
    {"sony", FILLER},
    {"ca", FILLER},
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* The phrase at `key`: types and owners together, the longer one wins. */
static size_t phrase_at(const char *key, int *meaning)
{
    int owner = 0;
    size_t type_length = swc_phrase_at(key, type_phrases, COUNT(type_phrases), meaning);
    size_t owner_length = swc_phrase_at(key, owner_phrases, COUNT(owner_phrases), &owner);
    if (owner_length > type_length) {
        *meaning = owner;
        return owner_length;
    }
    return type_length;
}

/* What one thing in the text is about. */
typedef struct clause {
    unsigned types;
    bool computer, lost; /* lost: broken or not theirs */
    bool person;         /* somebody is named before any device */
} clause;

typedef struct owning {
    unsigned owned; /* bits of the types above */
    unsigned last;  /* what the clause before added */
    bool negated, said_none, uncertain, vague;
    clause now;
} owning;

static void end_clause(owning *state)
{
    clause *now = &state->now;
    unsigned types = now->types | (now->computer ? 1u << DESKTOP : 0);
    if (types != 0 && now->lost) {
        state->uncertain = true;
    } else if (now->lost && (now->person || state->owned == 0) && state->last == 0) {
        /* "mượn của hàng xóm", "có, dùng chung": not even said what it is */
        state->said_none = true;
        state->uncertain = true;
    } else if (now->lost && state->last != 0) { /* "có laptop, đã hỏng": said afterwards */
        state->owned &= ~state->last;
        state->uncertain = true;
        state->last = 0;
    } else if (types != 0) {
        state->last = types & ~state->owned;
        state->owned |= types;
        state->vague = state->vague || (now->computer && (now->types & 3u) == 0);
    }
    *now = (clause){0};
}

static void take_meaning(owning *state, int meaning)
{
    if (meaning < TYPE_COUNT || meaning == COMPUTER) {
        if (state->negated) {
            return;
        }
        if (meaning == COMPUTER) {
            state->now.computer = true;
        } else {
            state->now.types |= 1u << meaning;
        }
        return;
    }
    switch (meaning) {
    case NOT:
        end_clause(state);
        state->negated = true;
        state->said_none = true;
        break;
    case HAS: /* "mẹ có điện thoại" */
        state->negated = false;
        state->now.lost = state->now.lost || state->now.person;
        break;
    case PERSON: /* "điện thoại bố" */
        state->now.lost = state->now.lost || state->now.types != 0 || state->now.computer;
        state->now.person = true;
        break;
    case BROKEN:
    case SHARED:
        state->now.lost = true;
        break;
    case BREAK:
        end_clause(state);
        break;
    case NOTHING: /* a phone that only calls: has a device, but none of the types */
        state->now.types &= ~(1u << SMARTPHONE); /* "điện thoại Nokia cục gạch" */
        state->said_none = state->said_none || !state->negated;
        break;
    default:
        break;
    }
}

bool swc_words_owned(const char *key, swc_word_reading *reading_out)
{
    owning state = {0};
    *reading_out = (swc_word_reading){0};
    while (*key != '\0') {
        int meaning = FILLER;
        size_t zeros = *key == '0' && strchr("123456789", key[1]) != NULL && key[1] != '\0' ? 1 : 0;
        size_t digits = zeros + strspn(key + zeros, "123456789"); /* "01 laptop" */
        size_t length = digits > 0 && (key[digits] == ' ' || key[digits] == '\0')
                            ? digits
                            : phrase_at(key, &meaning);
        if (*key == ',' && (key[1] == ' ' || key[1] == '\0')) { /* the caller's mark of a comma */
            length = 1;
            meaning = BREAK;
        }
        if (length == 0) {
            return false;
        }
        take_meaning(&state, meaning);
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    end_clause(&state);
    if (state.owned == 0 && !state.said_none && !state.uncertain) {
        return false;
    }
    reading_out->uncertain_owner = state.uncertain;
    reading_out->vague = state.vague;
    /* The list of the column begins with "none". */
    reading_out->mask = state.owned == 0 ? 1u : state.owned << 1;
    for (int type = 0; type < TYPE_COUNT && reading_out->word == NULL; type++) {
        if ((state.owned & (1u << type)) != 0) {
            reading_out->word = swc_device_types()[type].word;
        }
    }
    if (state.owned == 0) {
        reading_out->word = "none";
    }
    return true;
}

bool swc_words_is_bare_type(const char *key)
{
    static const char *const brands[] = {"ipad", "iphone", "macbook", "chromebook"};
    int meaning = -1;
    size_t length = swc_phrase_at(key, type_phrases, COUNT(type_phrases), &meaning);
    return length > 0 && key[length] == '\0' && strstr(key, " tab") == NULL &&
           !swc_key_has_any(key, brands, COUNT(brands));
}

static const swc_phrase accessory_phrases[] = {
    {"phu kien", 0}, {"bao da", 0},   {"bao dung", 0}, {"op lung", 0},   {"tui", 0},
    {"sac", 0},      {"bo sac", 0},   {"cu sac", 0},   {"cap", 0},       {"day cap", 0},
    {"tai nghe", 0}, {"ban phim", 0}, {"chuot", 0},    {"pin", 0},       {"the nho", 0},
    {"usb", 0},      {"loa", 0},      {"may in", 0},   {"may chieu", 0}, {"man hinh", 0},
    {"modem", 0},    {"router", 0},   {"bo phat", 0},  {"mieng dan", 0}, {"gia do", 0},
    {"balo", 0},     {"ba lo", 0},    {"cap sach", 0}, {"vo hop", 0},    {"o cung", 0},
    {"webcam", 0},   {"micro", 0}};

bool swc_words_is_accessory(const char *key)
{
    int meaning = 0;
    return swc_phrase_at(key, accessory_phrases, COUNT(accessory_phrases), &meaning) > 0;
}

bool swc_words_may_name_thing(const swc_leads *leads)
{
    bool may = false;
    for (size_t i = 0; i < COUNT(type_phrases) && !may; i++) {
        may = swc_leads_may_have(leads, type_phrases[i].words);
    }
    for (size_t i = 0; i < COUNT(accessory_phrases) && !may; i++) {
        may = swc_leads_may_have(leads, accessory_phrases[i].words);
    }
    return may;
}

const char *swc_words_thing_by(const char *key, const swc_leads *leads, bool *several_out)
{
    swc_phrase types[COUNT(type_phrases)];
    swc_phrase accessories[COUNT(accessory_phrases)];
    size_t type_count = swc_phrase_narrow(leads, type_phrases, COUNT(type_phrases), types);
    size_t accessory_count =
        swc_phrase_narrow(leads, accessory_phrases, COUNT(accessory_phrases), accessories);
    int found = -1;
    *several_out = false;
    while (*key != '\0' && type_count + accessory_count > 0) {
        int meaning = -1;
        int ignored = 0;
        size_t length = swc_phrase_at(key, types, type_count, &meaning);
        if (length > 2 && meaning != NOTHING) {
            *several_out = *several_out || meaning == COMPUTER || (found >= 0 && found != meaning);
            found = meaning;
        }
        /* "Phụ kiện máy tính bảng" is of no tablet, "máy tính bảng và phụ kiện" is */
        *several_out = *several_out || (found < 0 && swc_phrase_at(key, accessories,
                                                                   accessory_count, &ignored) > 0);
        key += length > 0 ? length : strcspn(key, " ");
        key += *key == ' ' ? 1 : 0;
    }
    return found < 0 || *several_out ? NULL : swc_device_types()[found].word;
}

const char *swc_words_thing(const char *key, bool *several_out)
{
    swc_leads leads;
    swc_leads_of(swc_str_of(key), &leads);
    return swc_words_thing_by(key, &leads, several_out);
}

const char *swc_words_device(const char *key)
{
    static const char *const fillers[] = {"cai", "chiec", "bo", "may", "thiet", "bi", "01", "1"};
    int found = -1;
    bool start = true;
    bool joined = false;                            /* "laptop và SIM" are two things */
    while (*key != '\0' && (start || found >= 0)) { /* "sạc laptop" is no laptop */
        int meaning = -1;
        size_t length = swc_phrase_at(key, type_phrases, COUNT(type_phrases), &meaning);
        if (length > 0 && meaning < TYPE_COUNT) {
            bool brand_word =
                found >= 0 && meaning == SIM && !joined; /* "tablet có SIM" stays a tablet */
            if (found >= 0 && found != meaning && !brand_word) {
                return NULL;
            }
            found = found < 0 ? meaning : found;
        } else if (length > 0) {
            return NULL;
        }
        if (length == 0) {
            length = strcspn(key, " ");
            bool filler = strspn(key, "0123456789") == length;
            for (size_t i = 0; i < COUNT(fillers); i++) {
                filler = filler ||
                         (strlen(fillers[i]) == length && memcmp(key, fillers[i], length) == 0);
            }
            start = start && filler;
        }
        joined = length == 2 && memcmp(key, "va", 2) == 0;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return found < 0 ? NULL : swc_device_types()[found].word;
}

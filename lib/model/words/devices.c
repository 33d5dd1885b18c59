/* What a family has of its own, in free text. A broken, shared or borrowed device is not owned; who
 * must be asked about it is decided elsewhere, and what names a thing in things.c. */
#include "model/words/things.h"

#include "base/count.h"
#include "model/words/words.h"

#include <string.h>

/* Meanings of the other phrases, behind those that name a thing. */
enum meaning {
    NOT = THING_COUNT,
    HAS, /* ends a NOT: "không có máy tính, có điện thoại" */
    BROKEN,
    SHARED, /* of somebody else, borrowed, used together */
    PERSON, /* "mẹ có điện thoại", "điện thoại bố": somebody else's */
    BREAK,  /* the next thing begins: "và", "nhưng" */
    FILLER,
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

/* The phrase at `key`: types and owners together, the longer one wins. */
static size_t phrase_at(const char *key, int *meaning)
{
    int owner = 0;
    size_t type_length = swc_words_thing_at(key, meaning);
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

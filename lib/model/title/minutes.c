/* What the head of minutes or of a list of things says of every row below it: that the things were
 * handed over or came back, which school took part, and what the things are. */
#include "model/title/minutes.h"

#include "base/count.h"
#include "model/title/places.h"
#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* ---- what was done ---- */

static const char *const was_given[] = {
    "da nhan",     "da duoc nhan", "da ban giao",    "da trao",          "da duoc cap",
    "da giao",     "da cap",       "da duoc trao",   "da duoc ban giao", "da duoc trang bi",
    "da trang bi", "da duoc tang", "da duoc ho tro", "da cap phat"};
static const char *const back[] = {"tra lai", "thu hoi",      "hoan tra",
                                   "nop lai", "tra thiet bi", "tra may"};
static const char *const not_done[] = {
    "du kien", "ke hoach",     "du thao",       "mau",      "chua",          "se",
    "de nghi", "dang ky",      "bien ban hop",  "xet cap",  "xet duyet cap", "phe duyet cap",
    "nhu cau", "du dieu kien", "du tieu chuan", "phuong an"};
/* ... or of whom the list is: minutes and what "has been given" say more */
static const char *const not_yet[] = {"cho cap",  "cho nhan",   "cho ban giao", "can cap",
                                      "can duoc", "can ho tro", "can trang bi", "xin cap",
                                      "xin nhan", "xin ho tro", "duyet cap",    "duoc duyet"};

static bool tells_undone(const char *key)
{
    return swc_key_has_any(key, not_done, COUNT(not_done)) ||
           (swc_key_has_any(key, not_yet, COUNT(not_yet)) && strncmp(key, "bien ban ", 9) != 0 &&
            !swc_key_has_any(key, was_given, COUNT(was_given)));
}

/* Minutes tell what was done; a list does only when it says so ("đã nhận"). What is planned or a
 * blank form was not done. */
static void take_status(swc_title_facts *facts, swc_str text, const char *key)
{
    static const char *const given[] = {
        "ban giao",      "giao nhan",     "trao tang",    "cap phat", "trao may",
        "giao may",      "giao thiet bi", "giao sim",     "trao sim", "giao dien thoai",
        "trao thiet bi", "giao laptop",   "giao tai san", "cap may",  "cap thiet bi",
        "giao qua",      "trao qua",      "cap sim",      "phat may", "phat thiet bi"};
    static const char *const acts[] = {
        "bien ban",         "phieu ban giao", "phieu giao nhan", "phieu thu hoi",     "phieu tra",
        "tra lai",          "thu hoi",        "ban giao",        "giao nhan",         "trao tang",
        "bang ke ban giao", "so ban giao",    "so giao nhan",    "bang ke giao nhan", "cap phat"};
    static const char *const subjects[] = {"v v", "ve viec"};
    static const char *const receivers[] = {"nhan may",  "nhan thiet bi",   "nhan ho tro",
                                            "ky nhan",   "nhan tien",       "nhan qua",
                                            "duoc nhan", "nhan dien thoai", "nhan sim"};
    bool minutes = swc_title_begins_any(text, acts, COUNT(acts)) ||
                   (facts->minutes_head && swc_title_begins_any(text, subjects, COUNT(subjects)));
    for (size_t at = 2; at < text.length && !minutes; at++) { /* "VIETTEL - BIÊN BẢN GIAO SIM" */
        minutes = text.data[at - 1] == ' ' && text.data[at - 2] == '-' &&
                  swc_title_begins((swc_str){text.data + at, text.length - at}, "bien ban") > 0;
    }
    static const char *const bare_heads[] = {"bien ban", "bien ban giao nhan", "bien ban ban giao",
                                             "bien ban trao tang", "bien ban thu hoi"};
    bool bare = false;
    for (size_t i = 0; i < COUNT(bare_heads); i++) {
        bare = bare || swc_title_begins(text, bare_heads[i]) == text.length;
    }
    facts->minutes_head = facts->minutes_head || (bare && text.length > 0);
    static const char *const plans[] = {"du kien", "du thao", "de nghi", "de xuat", "chua nhan"};
    static const char *const books[] = {"so",       "bang",      "phieu",   "tong hop", "thong ke",
                                        "theo doi", "bao cao",   "ket qua", "bieu",     "nhat ky",
                                        "lich su",  "danh sach", "ds",      "danh muc", "bang ke"};
    static const char *const registered[] = {
        "ky nhan",      "cap phat",   "ban giao", "giao nhan",     "trao tang",
        "chi tra",      "ky linh",    "phat may", "phat tien",     "trao may",
        "giao may",     "chi ho tro", "cap may",  "trao thiet bi", "giao thiet bi",
        "cap thiet bi", "muon may",   "cho muon", "phat thiet bi", "phat dien thoai",
        "phat laptop",  "phat sim",   "phat qua"};
    bool list = swc_title_begins(text, "danh sach") > 0 || swc_title_begins(text, "ds") > 0;
    bool lists = list || swc_title_begins(text, "bang ke") > 0;
    bool book = swc_title_begins_any(text, books, COUNT(books));
    facts->is_planned = facts->is_planned || swc_key_has_any(key, plans, COUNT(plans));
    static const char *const slips[] = {"bien nhan", "giay bien nhan", "giay nhan"};
    facts->is_register = facts->is_register || swc_title_begins_any(text, slips, COUNT(slips)) ||
                         (book && swc_key_has_any(key, registered, COUNT(registered)) &&
                          !swc_key_has_any(key, back, COUNT(back)) && !tells_undone(key));
    lists = lists || book;
    if ((!minutes && !lists) || tells_undone(key)) {
        return;
    }
    facts->of_receivers =
        facts->of_receivers || (lists && swc_key_has_any(key, receivers, COUNT(receivers)));
    bool out = minutes ? swc_key_has_any(key, given, COUNT(given))
                       : swc_key_has_any(key, was_given, COUNT(was_given));
    bool in = minutes && swc_key_has_any(key, back, COUNT(back));
    const char *found = out == in ? NULL : out ? "delivered" : "returned";
    facts->handover_several = facts->handover_several || (out && in) ||
                              (found != NULL && facts->handover_status != NULL &&
                               strcmp(found, facts->handover_status) != 0);
    facts->handover_status = found == NULL ? facts->handover_status : found;
    facts->minutes = facts->minutes || (minutes && found != NULL);
}

/* Whether one of several phrases stands in a key; `leads` are the key's. */
static bool has_any(const char *key, const swc_leads *leads, const char *const *list, size_t count)
{
    bool has = false;
    for (size_t i = 0; i < count && !has; i++) {
        has = swc_leads_may_have(leads, list[i]) && swc_key_has(key, list[i]);
    }
    return has;
}

const char *swc_title_group_status(const char *key, const swc_leads *leads)
{
    bool may = swc_leads_may_have_any(leads, not_done, COUNT(not_done)) ||
               swc_leads_may_have_any(leads, not_yet, COUNT(not_yet)) ||
               swc_leads_may_have_any(leads, back, COUNT(back)) ||
               swc_leads_may_have_any(leads, was_given, COUNT(was_given));
    if (!may) {
        return NULL;
    }
    bool undone = has_any(key, leads, not_done, COUNT(not_done)) ||
                  has_any(key, leads, not_yet, COUNT(not_yet));
    bool in = has_any(key, leads, back, COUNT(back));
    bool out = has_any(key, leads, was_given, COUNT(was_given));
    return undone || (in && out) ? "" : in ? "returned" : out ? "delivered" : NULL;
}

/* ---- which school took part ---- */

/* "Bên nhận: Trường TH Kim Đồng", "Hôm nay, ngày ..., tại Trường TH Kim Đồng, chúng tôi gồm:". Who
 * receives goes before where it was; two who receive are none. */
static swc_status take_school(swc_title_facts *facts, swc_units *units, swc_str text,
                              swc_error *error)
{
    static const char *const takers[] = {"ben nhan", "dai dien ben nhan", "ben b", "don vi nhan"};
    bool takes = false;
    size_t mark = 0; /* "II. BÊN NHẬN", "2) Bên nhận" */
    while (mark < text.length && mark < 5 && strchr("IVX0123456789AB", text.data[mark]) != NULL) {
        mark++;
    }
    if (mark > 0 && mark < text.length && strchr(".)/-", text.data[mark]) != NULL) {
        text = swc_title_trim((swc_str){text.data + mark, text.length - mark});
    }
    for (size_t at = 0; at < text.length && !takes; at++) { /* "Bên giao: ...; Bên nhận: ..." */
        swc_str rest = {text.data + at, text.length - at};
        bool starts =
            at == 0 || strchr(";.-,", text.data[at - 1]) != NULL ||
            (at > 1 && text.data[at - 1] == ' ' && strchr(";.-,", text.data[at - 2]) != NULL);
        for (size_t i = 0; i < COUNT(takers) && starts; i++) {
            takes = takes || swc_title_begins(rest, takers[i]) > 0;
        }
        text = takes ? rest : text;
    }
    bool minutes = swc_title_begins(text, "bien ban") > 0 || /* "... tại Trường TH Kim Đồng" */
                   swc_title_begins(text, "ngay") > 0;
    if (!takes && !minutes && swc_title_begins(text, "hom nay") == 0 &&
        swc_title_begins(text, "tai truong") == 0 && swc_title_begins(text, "dia diem") == 0) {
        return SWC_OK;
    }
    for (size_t at = 1; at < text.length; at++) {
        swc_str name = {text.data + at, text.length - at};
        static const char at_place[] = "tại ";
        size_t lead = sizeof at_place - 1;
        bool is_place = at > lead && memcmp(name.data - lead, at_place, lead) == 0;
        if (strchr(" :(", text.data[at - 1]) == NULL || swc_title_begins(name, "truong") == 0 ||
            !swc_title_is_school(name) || (minutes && !takes && !is_place)) {
            continue;
        }
        swc_title_facts of_line;
        swc_title_init(&of_line);
        swc_status status = swc_title_take_places(&of_line, units, name, error);
        swc_title_store(facts->minutes_district, sizeof facts->minutes_district,
                        swc_str_of(of_line.district));
        size_t word = swc_title_begins(name, "truong");
        swc_str rest = swc_title_trim((swc_str){name.data + word, name.length - word});
        if (swc_title_begins(rest, "truong") > 0) { /* "tại hội trường Trường THCS ..." */
            continue;
        }
        name = swc_title_school_part(name);
        char *fact = takes ? facts->taker_school : facts->place_school;
        if (takes && fact[0] != '\0' && !swc_str_is(name, fact)) {
            facts->taker_several = true;
        }
        swc_title_store(fact, sizeof facts->taker_school, name);
        return status;
    }
    return SWC_OK;
}

/* ---- what the things are ---- */

static const char *const things[] = {"hien vat", "thiet bi", "may", "may tinh", "dien thoai"};

/* "Cấp máy tính bảng" hands out tablets, "cáp sạc" is a cable: the key has no marks. */
static void cut_handing_out(char *key)
{
    static const char *const cables[] = {"cap sac", "cap usb", "cap mang", "cap hdmi", "cap noi"};
    for (char *at = key; (at = strstr(at, "cap ")) != NULL;) {
        bool whole = at == key || at[-1] == ' ';
        bool cable = false;
        for (size_t i = 0; i < COUNT(cables); i++) {
            cable = cable || strncmp(at, cables[i], strlen(cables[i])) == 0;
        }
        if (whole && !cable) {
            memmove(at, at + 4, strlen(at + 4) + 1);
        } else {
            at += 4;
        }
    }
}

/* The one type that a text in key form names; the programme's own name says nothing. Cuts the key;
 * `leads` may be those of all of it. */
static const char *thing_of(char *key, const swc_leads *leads, bool *several_out)
{
    static const char *const others[] = {"song va may tinh cho em", "may tinh cho em",
                                         "ban giao", /* "máy tính bàn giao" is no desktop */
                                         "so dien thoai", "dien thoai lien"};
    for (size_t i = 0; i < COUNT(others); i++) {
        char *name = strstr(key, others[i]);
        if (name != NULL) {
            size_t length = strlen(others[i]);
            memmove(name, name + length, strlen(name + length) + 1);
        }
    }
    cut_handing_out(key);
    return swc_words_thing_by(key, leads, several_out);
}

static void take_thing(swc_title_facts *facts, swc_str text, char *key, const swc_leads *leads)
{
    static const char *const heads[] = {
        "danh sach", "ds",       "bang",     "bien ban", "danh muc", "so theo doi",
        "thong ke",  "tong hop", "phieu",    "theo doi", "so kho",   "so quan ly",
        "so cap",    "so nhap",  "kho",      "the kho",  "kiem ke",  "bao cao",
        "ton kho",   "nhap kho", "xuat kho", "ban giao", "giao nhan"};
    static const char *const labels[] = {"ten thiet bi", "loai thiet bi", "thiet bi", "ten hang",
                                         "ten tai san",  "chung loai",    "ten may",  "loai may"};
    char inner = '\0';
    char bare[SWC_TITLE_BYTES];
    swc_str group = swc_title_skip_numbering(text, &inner); /* "I. MÁY TÍNH BẢNG" over its table */
    bool is_list = inner != '\0' && group.length < sizeof bare &&
                   swc_key_into(group, bare, sizeof bare) != SIZE_MAX &&
                   swc_words_is_bare_type(bare);
    for (size_t i = 0; i < COUNT(heads); i++) {
        is_list = is_list || swc_title_begins(text, heads[i]) > 0;
    }
    static const char *const lists[] = {"danh sach", "bang ke", "danh muc", "bien ban"};
    for (size_t at = 2; at < text.length && !is_list; at++) { /* "VIETTEL - DANH SÁCH SIM" */
        is_list =
            text.data[at - 1] == ' ' && text.data[at - 2] == '-' &&
            swc_title_begins_any((swc_str){text.data + at, text.length - at}, lists, COUNT(lists));
    }
    for (size_t i = 0; i < COUNT(labels); i++) { /* of a stock card: "Tên thiết bị: ..." */
        swc_str thing;
        size_t used = swc_title_begins(text, labels[i]);
        is_list = is_list || (used > 0 && swc_title_behind(text, labels[i], &thing) &&
                              memchr(text.data + used, ':', text.length - used) != NULL);
    }
    static const char *const money[] = {
        "tien mua",   "kinh phi mua", "tien ho tro mua", "nhan tien", "ho tro tien mua",
        "ung ho mua", "dong gop mua", "quyen gop mua",   "gop mua",   "quy mua"};
    static const char *const subjects[] = {"v v", "ve viec"};
    is_list =
        is_list || (facts->minutes_head && swc_title_begins_any(text, subjects, COUNT(subjects)));
    bool is_money = swc_key_has_any(key, money, COUNT(money)) && !swc_key_has(key, "hien vat");
    if (!is_list || is_money) {
        return; /* "tiền mua máy tính bảng" is no tablet */
    }
    bool several = false;
    const char *found = thing_of(key, leads, &several);
    facts->names_things = facts->names_things || swc_key_has_any(key, things, COUNT(things));
    several =
        several || (found != NULL && facts->thing != NULL && strcmp(found, facts->thing) != 0);
    facts->thing_several = facts->thing_several || several;
    facts->thing = found == NULL ? facts->thing : found;
}

const char *swc_title_group_thing(const char *whole, const swc_leads *leads, bool *names_things_out,
                                  bool *others_out)
{
    char key[SWC_TITLE_BYTES];
    size_t length = strlen(whole);
    bool several = false;
    *names_things_out = false;
    *others_out = false;
    bool may = swc_words_may_name_thing(leads) || swc_leads_may_have(leads, "khac") ||
               swc_leads_may_have_any(leads, things, COUNT(things));
    if (!may || length >= sizeof key) {
        return NULL;
    }
    memcpy(key, whole, length + 1);
    const char *found = thing_of(key, leads, &several);
    *others_out = several || (found == NULL && swc_key_has(key, "khac"));
    *names_things_out = found != NULL || several || swc_key_has_any(key, things, COUNT(things));
    return found;
}

swc_status swc_title_take_minutes(swc_title_facts *facts, swc_units *units, swc_str text,
                                  swc_error *error)
{
    char key[SWC_TITLE_BYTES];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return SWC_OK;
    }
    swc_leads leads;
    swc_leads_of(swc_str_of(key), &leads);
    take_status(facts, text, key);
    take_thing(facts, text, key, &leads);
    return take_school(facts, units, text, error);
}

static bool is_same_name(const char *a, const char *b)
{
    char one[256];
    char other[256];
    return a[0] != '\0' && swc_key_into(swc_str_of(a), one, sizeof one) != SIZE_MAX &&
           swc_key_into(swc_str_of(b), other, sizeof other) != SIZE_MAX && strcmp(one, other) == 0;
}

void swc_title_finish_minutes(swc_title_facts *facts)
{
    facts->handover_status = facts->handover_several ? NULL : facts->handover_status;
    facts->thing = facts->thing_several ? NULL : facts->thing;
    if (facts->minutes && facts->handover_date[0] == '\0') {
        swc_title_store(facts->bare_date, sizeof facts->bare_date, swc_str_of(facts->place_date));
    }
    if (!facts->taker_several) {
        const char *school =
            facts->taker_school[0] != '\0' ? facts->taker_school : facts->place_school;
        if (swc_title_store(facts->school, sizeof facts->school, swc_str_of(school)) ||
            is_same_name(facts->school, school)) { /* "TRƯỜNG THPT A" in the letterhead */
            swc_title_store(facts->district, sizeof facts->district,
                            swc_str_of(facts->minutes_district));
        }
    }
}

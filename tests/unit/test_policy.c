/* The policy file: defaults, the whole syntax, and one sentence with a line for every mistake. */
#include "swc/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define PROGRAMME "[programme]\nname = Sóng\nround = R1\n"
#define BIT(type) (1u << (type))

static swc_policy parse_good(const char *text)
{
    swc_policy policy;
    swc_error error = {0};
    if (swc_policy_parse(swc_str_of(text), "p.ini", &policy, &error) != SWC_OK) {
        fail_msg("%s", error.text[SWC_EN]);
    }
    return policy;
}

static void what_is_left_out_has_the_default_of_the_manual(void **state)
{
    (void)state;
    swc_policy policy = parse_good(PROGRAMME);
    uint32_t four = BIT(SWC_LAPTOP) | BIT(SWC_DESKTOP) | BIT(SWC_TABLET) | BIT(SWC_SMARTPHONE);
    assert_true(swc_str_is(policy.programme_name, "Sóng"));
    assert_true(swc_str_is(policy.round, "R1"));
    assert_int_equal(policy.phase, 0);
    assert_string_equal(policy.as_of, "");
    assert_int_equal(policy.owned_types, four);
    assert_int_equal(policy.received_types, four | BIT(SWC_TV));
    assert_false(policy.priority_given);
    assert_int_equal(policy.order_count, 0);
    for (size_t level = 0; level <= SWC_LEVEL_COUNT; level++) {
        assert_int_equal(policy.fit[level].tier_count, 3);
        assert_int_equal(policy.fit[level].tiers[0], BIT(SWC_LAPTOP) | BIT(SWC_DESKTOP));
        assert_int_equal(policy.fit[level].tiers[1], BIT(SWC_TABLET));
        assert_int_equal(policy.fit[level].tiers[2], BIT(SWC_SMARTPHONE));
    }
    assert_false(policy.unknown_accepted);
    assert_int_equal(policy.mode, SWC_MODE_COVERAGE);
    assert_int_equal(policy.claimant, SWC_CLAIMANT_STUDENT);
    assert_int_equal(policy.earmark, SWC_EARMARK_HARD);
    assert_int_equal(policy.cash_mode, SWC_CASH_NONE);
    assert_false(policy.sim_on);
    assert_int_equal(policy.sim_capable_types, BIT(SWC_TABLET) | BIT(SWC_SMARTPHONE));
    swc_policy_free(&policy);
}

/* The example of the manual, with BOM, CRLF and decomposed letters. */
static void the_whole_syntax_is_read(void **state)
{
    (void)state;
    swc_policy policy = parse_good(
        "\xEF\xBB\xBF# Chính sách phân bổ đợt 1\r\n"
        "[programme]\r\n"
        "name = So\xCC\x81ng và máy tính cho em – tỉnh Đắk Lắk\r\n"
        "round = R1\r\nphase = 1\r\nas_of = 2021-12-31\r\n"
        "[eligibility]\r\nowned = laptop, desktop , tablet\r\nreceived = none\r\n"
        "[priority]\r\npoor = 1\r\nnear_poor = 2\r\ncovid_orphan = none\r\n"
        "[order]\r\n; a comment\r\nkeys = waiting > grade:12,9,5 > district: Lắk , KRÔNG  PẮC\r\n"
        "[fit]\r\nprimary = tablet > smartphone | laptop\r\ndefault = laptop > tablet > "
        "smartphone\r\n"
        "preschool = none\r\n"
        "[minimum]\r\nlaptop = ram_gb>=4, screen_inch >= 11.5\r\n"
        "tablet = storage_gb>=16,made_year>=2018, sim_slot=yes, condition = new\r\nunknown = "
        "accept\r\n"
        "[allocation]\r\nmode = class\r\nclaimant = household\r\nearmark = soft\r\n"
        "[cash]\r\nmode = purchase\r\ntype = tablet\r\nunit_price_vnd = 2500000\r\n"
        "[sim]\r\nmode = on\r\ncapable = tablet\r\n");
    assert_true(swc_str_is(policy.programme_name, "S\xC3\xB3ng và máy tính cho em – tỉnh Đắk Lắk"));
    assert_int_equal(policy.phase, 1);
    assert_string_equal(policy.as_of, "2021-12-31");
    assert_int_equal(policy.owned_types, BIT(SWC_LAPTOP) | BIT(SWC_DESKTOP) | BIT(SWC_TABLET));
    assert_int_equal(policy.received_types, 0);
    assert_true(policy.priority_given);
    assert_int_equal(policy.priority_class[0], 1);
    assert_int_equal(policy.priority_class[1], 2);
    assert_int_equal(policy.priority_class[2], 0);
    assert_int_equal(policy.priority_class[3], 0);
    assert_int_equal(policy.order_count, 3);
    assert_int_equal(policy.order_keys[0].column, SWC_ORDER_WAITING);
    assert_int_equal(policy.order_keys[1].column, SWC_ORDER_GRADE);
    assert_int_equal(policy.order_keys[1].value_count, 3);
    assert_true(swc_str_is(policy.order_keys[1].values[2], "5"));
    assert_true(swc_str_is(policy.order_keys[2].values[1], "krông pắc"));
    assert_int_equal(policy.fit[0].tier_count, 0);
    assert_int_equal(policy.fit[1].tier_count, 2);
    assert_int_equal(policy.fit[1].tiers[1], BIT(SWC_SMARTPHONE) | BIT(SWC_LAPTOP));
    assert_int_equal(policy.fit[2].tiers[0], BIT(SWC_LAPTOP));
    assert_int_equal(policy.fit[SWC_LEVEL_COUNT].tiers[0], BIT(SWC_LAPTOP));
    assert_true(policy.minimum[SWC_LAPTOP].has_ram && policy.minimum[SWC_LAPTOP].has_screen);
    assert_int_equal(policy.minimum[SWC_LAPTOP].ram_hundredths, 400);
    assert_int_equal(policy.minimum[SWC_LAPTOP].screen_hundredths, 1150);
    assert_false(policy.minimum[SWC_LAPTOP].has_storage);
    assert_int_equal(policy.minimum[SWC_TABLET].storage_hundredths, 1600);
    assert_int_equal(policy.minimum[SWC_TABLET].made_year, 2018);
    assert_true(policy.minimum[SWC_TABLET].sim_slot && policy.minimum[SWC_TABLET].condition_new);
    assert_true(policy.unknown_accepted);
    assert_int_equal(policy.mode, SWC_MODE_CLASS);
    assert_int_equal(policy.claimant, SWC_CLAIMANT_HOUSEHOLD);
    assert_int_equal(policy.earmark, SWC_EARMARK_SOFT);
    assert_int_equal(policy.cash_mode, SWC_CASH_PURCHASE);
    assert_int_equal(policy.cash_type, SWC_TABLET);
    assert_int_equal(policy.unit_price_vnd, 2500000);
    assert_true(policy.sim_on);
    assert_int_equal(policy.sim_capable_types, BIT(SWC_TABLET));
    swc_policy_free(&policy);
}

static void a_value_keeps_what_other_readers_take_for_comments(void **state)
{
    (void)state;
    swc_policy policy = parse_good("[programme]\nname = Sóng ; và máy # tính = em\nround=R1");
    assert_true(swc_str_is(policy.programme_name, "Sóng ; và máy # tính = em"));
    swc_policy_free(&policy);
}

static void a_line_may_be_of_any_length(void **state)
{
    (void)state;
    static char text[20000];
    size_t length = (size_t)snprintf(text, sizeof text, "[programme]\nround = R1\nname = ");
    memset(text + length, 'x', 15000);
    memcpy(text + length + 15000, "\n[sim]\nmode = on\n", 18);
    swc_policy policy = parse_good(text);
    assert_int_equal(policy.programme_name.length, 15000);
    assert_true(policy.sim_on);
    swc_policy_free(&policy);
}

typedef struct bad_case {
    const char *text;
    size_t line;
    const char *says; /* a part of the English sentence */
} bad_case;

static const bad_case bad_files[] = {
    {"", 1, "section [programme]"},
    {"# only a comment\n", 2, "section [programme]"},
    {"[programme]\nround = R1\n", 1, "lacks its key \"name\""},
    {"[programme]\nname = Sóng\n", 1, "lacks its key \"round\""},
    {"name = x\n", 1, "before any section"},
    {PROGRAMME "[programs]\n", 4, "no section [programs]"},
    {PROGRAMME "[Fit]\nprimary = tablet\n", 4, "no section [Fit]"},
    {PROGRAMME "[programme]\n", 4, "already stands in line 1"},
    {PROGRAMME "[fit\n", 4, "must end with"},
    {PROGRAMME "[fit] # tiers\n", 4, "must end with"},
    {PROGRAMME "[]\n", 4, "no name"},
    {PROGRAMME "round = R2\n", 4, "already stands in line 3"},
    {PROGRAMME "rounds = R2\n", 4, "has no key \"rounds\""},
    {PROGRAMME "just words\n", 4, "no [section], key = value"},
    {PROGRAMME "= R2\n", 4, "name before"},
    {PROGRAMME "[sim]\nmode = \xFFon\n", 5, "not UTF-8"},
    {PROGRAMME "[sim]\nmode = o\x01n\n", 5, "control character 0x01"},
    {"[programme]\nname =\nround = R1\n", 2, "has no value"},
    {"[programme]\nname = x\nround = R 1\n", 3, "1 to 32 characters"},
    {"[programme]\nname = x\nround =\n", 3, "has no value"},
    {"[programme]\nname = x\nround = 123456789012345678901234567890123\n", 3, "1 to 32 characters"},
    {PROGRAMME "phase = 3\n", 4, "use one of: 1, 2"},
    {PROGRAMME "as_of = 31/12/2021\n", 4, "write YYYY-MM-DD"},
    {PROGRAMME "as_of = 2021-02-29\n", 4, "is no date"},
    {PROGRAMME "as_of = 2021-13-01\n", 4, "is no date"},
    {PROGRAMME "[eligibility]\nowned = laptop, notebook\n", 5, "\"notebook\" is no device type"},
    {PROGRAMME "[eligibility]\nowned = laptop,\n", 5, "empty place"},
    {PROGRAMME "[eligibility]\nowned =\n", 5, "has no value"},
    {PROGRAMME "[eligibility]\nowned = cash\n", 5, "\"cash\" cannot stand under \"owned\""},
    {PROGRAMME "[eligibility]\nreceived = tv, tv\n", 5, "stands twice"},
    {PROGRAMME "[eligibility]\nreceived = none, tv\n", 5, "\"none\" is no device type"},
    {PROGRAMME "[priority]\nrich = 1\n", 5, "its keys are: poor, near_poor, "},
    {PROGRAMME "[priority]\npoor = 4\n", 5, "use one of: none, 1, 2, 3"},
    {PROGRAMME "[order]\nkeys = age:12\n", 5, "\"age\" is no order key"},
    {PROGRAMME "[order]\nkeys = grade\n", 5, "write \"grade:value,...\""},
    {PROGRAMME "[order]\nkeys = waiting:2\n", 5, "write only \"waiting\""},
    {PROGRAMME "[order]\nkeys = grade:13\n", 5, "\"13\" is no value of column \"grade\""},
    {PROGRAMME "[order]\nkeys = sex:W\n", 5, "\"W\" is no value of column \"sex\""},
    {PROGRAMME "[order]\nkeys = grade:12,12\n", 5, "\"12\" stands twice in key \"grade\""},
    {PROGRAMME "[order]\nkeys = grade:12,,9\n", 5, "empty place"},
    {PROGRAMME "[order]\nkeys = waiting > \n", 5, "empty place"},
    {PROGRAMME "[order]\nkeys = waiting > waiting\n", 5, "\"waiting\" stands twice"},
    {PROGRAMME "[order]\nkey = waiting\n", 5, "its keys are: keys"},
    {PROGRAMME "[fit]\nkindergarten = tablet\n", 5, "its keys are: preschool, primary, "},
    {PROGRAMME "[fit]\nprimary = tablet > laptop | tablet\n", 5, "\"tablet\" stands twice"},
    {PROGRAMME "[fit]\nprimary = tablet > sim\n", 5, "\"sim\" cannot stand under \"primary\""},
    {PROGRAMME "[fit]\nprimary = tablet, laptop\n", 5, "\"tablet, laptop\" is no device type"},
    {PROGRAMME "[fit]\nprimary = tablet >\n", 5, "empty place"},
    {PROGRAMME "[minimum]\nphone = ram_gb>=2\n", 5, "smartphone, tv, sim, unknown"},
    {PROGRAMME "[minimum]\ntablet = ram_gb>2\n", 5, "\"ram_gb>2\" is no condition"},
    {PROGRAMME "[minimum]\ntablet = ram_gb>=2,5\n", 5, "\"5\" is no condition"},
    {PROGRAMME "[minimum]\ntablet = ram_gb>=2.125\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = ram_gb>=-2\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = made_year>=2018.5\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = sim_slot=no\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = ram_gb>=2, ram_gb>=4\n", 5, "is repeated in one line"},
    {PROGRAMME "[minimum]\nunknown = maybe\n", 5, "use one of: refuse, accept"},
    {PROGRAMME "[allocation]\nmode = greedy\n", 5, "use one of: coverage, class, fit"},
    {PROGRAMME "[allocation]\nclaimant = school\n", 5, "use one of: student, household"},
    {PROGRAMME "[allocation]\nearmark = yes\n", 5, "use one of: hard, soft"},
    {PROGRAMME "[cash]\nmode = purchase\ntype = tablet\n", 4, "lacks its key \"unit_price_vnd\""},
    {PROGRAMME "[cash]\nmode = purchase\nunit_price_vnd = 1\n", 4, "lacks its key \"type\""},
    {PROGRAMME "[cash]\nmode = grant\n", 4, "lacks its key \"unit_price_vnd\""},
    {PROGRAMME "[cash]\ntype = sim\n", 5, "\"sim\" cannot stand under \"type\""},
    {PROGRAMME "[cash]\nunit_price_vnd = 2.500.000\n", 5, "is no price"},
    {PROGRAMME "[cash]\nunit_price_vnd = 0\n", 5, "is no price"},
    {PROGRAMME "[cash]\nunit_price_vnd = 1000000000000001\n", 5, "is no price"},
    {PROGRAMME "[cash]\nunit_price_vnd = -5\n", 5, "is no price"},
    /* every key again: no value, another word, a list where one word is wanted, twice */
    {"[programme]\nname = x\nname = y\nround = R1\n", 3, "already stands in line 2"},
    {"[programme]\nname = x\nround = Đợt-1\n", 3, "1 to 32 characters"},
    {"[programme]\nname = x\nround = R1\nmode = fit\n", 4, "has no key \"mode\""},
    {PROGRAMME "phase =\n", 4, "has no value"},
    {PROGRAMME "phase = 1, 2\n", 4, "use one of: 1, 2"},
    {PROGRAMME "phase = 1\nphase = 2\n", 5, "already stands in line 4"},
    {PROGRAMME "as_of =\n", 4, "has no value"},
    {PROGRAMME "as_of = 2021-4-1\n", 4, "is no date"},
    {PROGRAMME "as_of = 2021\n", 4, "is no date"},
    {PROGRAMME "[eligibility]\nowned = laptop; tablet\n", 5,
     "\"laptop; tablet\" is no device type"},
    {PROGRAMME "[eligibility]\nowned = Laptop\n", 5, "\"Laptop\" is no device type"},
    {PROGRAMME "[eligibility]\nowned = laptop, laptop\n", 5, "stands twice"},
    {PROGRAMME "[eligibility]\nowned = tv\nowned = none\n", 6, "already stands in line 5"},
    {PROGRAMME "[eligibility]\nreceived =\n", 5, "has no value"},
    {PROGRAMME "[eligibility]\nreceived = laptop | tv\n", 5, "\"laptop | tv\" is no device type"},
    {PROGRAMME "[eligibility]\nreceive = tv\n", 5, "its keys are: owned, received"},
    {PROGRAMME "[priority]\npoor =\n", 5, "has no value"},
    {PROGRAMME "[priority]\npoor = 0\n", 5, "use one of: none, 1, 2, 3"},
    {PROGRAMME "[priority]\nnear_poor = 1, 2\n", 5, "use one of: none, 1, 2, 3"},
    {PROGRAMME "[priority]\nPoor = 1\n", 5, "has no key \"Poor\""},
    {PROGRAMME "[priority]\npoor = 1\npoor = 1\n", 6, "already stands in line 5"},
    {PROGRAMME "[order]\nkeys =\n", 5, "has no value"},
    {PROGRAMME "[order]\nkeys = none > waiting\n", 5, "\"none\" is no order key"},
    {PROGRAMME "[order]\nkeys = waiting, grade:12\n", 5, "\"waiting, grade\" is no order key"},
    {PROGRAMME "[order]\nkeys = district:\n", 5, "empty place"},
    {PROGRAMME "[order]\nkeys = category:rich\n", 5, "no value of column \"category\""},
    {PROGRAMME "[order]\nkeys = level:school\n", 5, "no value of column \"level\""},
    {PROGRAMME "[order]\nkeys = internet_home:wifi\n", 5, "no value of column \"internet_home\""},
    {PROGRAMME "[order]\nkeys = grade:012\n", 5, "no value of column \"grade\""},
    {PROGRAMME "[order]\nkeys = grade:lớp 9\n", 5, "no value of column \"grade\""},
    {PROGRAMME "[order]\nkeys = commune:Ea Tiêu,EA TIÊU\n", 5, "stands twice in key"},
    {PROGRAMME "[order]\nkeys = sex:F > sex:M\n", 5, "\"sex\" stands twice"},
    {PROGRAMME "[order]\nkeys = birth_date:2010\n", 5, "\"birth_date\" is no order key"},
    {PROGRAMME "[order]\nkeys = none\nkeys = waiting\n", 6, "already stands in line 5"},
    {PROGRAMME "[fit]\nprimary =\n", 5, "has no value"},
    {PROGRAMME "[fit]\nprimary = tablet >> laptop\n", 5, "empty place"},
    {PROGRAMME "[fit]\nprimary = tablet | | laptop\n", 5, "empty place"},
    {PROGRAMME "[fit]\nprimary = none > tablet\n", 5, "\"none\" is no device type"},
    {PROGRAMME "[fit]\nprimary = cash\n", 5, "\"cash\" cannot stand under \"primary\""},
    {PROGRAMME "[fit]\nprimary = tv\nprimary = tv\n", 6, "already stands in line 5"},
    {PROGRAMME "[fit]\ndefault = phone\n", 5, "\"phone\" is no device type"},
    {PROGRAMME "[fit]\nDefault = tv\n", 5, "has no key \"Default\""},
    {PROGRAMME "[minimum]\ncash = ram_gb>=2\n", 5, "has no key \"cash\""},
    {PROGRAMME "[minimum]\ntablet =\n", 5, "has no value"},
    {PROGRAMME "[minimum]\ntablet = ram_gb>=\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = ram>=2\n", 5, "\"ram>=2\" is no condition"},
    {PROGRAMME "[minimum]\ntablet = screen_inch>=10 inch\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = storage_gb>=1 000\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = storage_gb=16\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = condition=used\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = condition=new,\n", 5, "empty place"},
    {PROGRAMME "[minimum]\ntablet = made_year>=99999999999999\n", 5, "is no condition"},
    {PROGRAMME "[minimum]\ntablet = none\ntablet = none\n", 6, "already stands in line 5"},
    {PROGRAMME "[minimum]\nunknown =\n", 5, "has no value"},
    {PROGRAMME "[allocation]\nmode =\n", 5, "has no value"},
    {PROGRAMME "[allocation]\nmode = coverage, fit\n", 5, "use one of: coverage, class, fit"},
    {PROGRAMME "[allocation]\nmode = fit\nmode = class\n", 6, "already stands in line 5"},
    {PROGRAMME "[allocation]\nclaimant = students\n", 5, "use one of: student, household"},
    {PROGRAMME "[allocation]\nearmark =\n", 5, "has no value"},
    {PROGRAMME "[allocation]\ncapable = tablet\n", 5, "its keys are: mode, claimant, earmark"},
    {PROGRAMME "[cash]\nmode = buy\n", 5, "use one of: none, purchase, grant"},
    {PROGRAMME "[cash]\nmode = purchase\n", 4, "lacks its key \"type\""},
    {PROGRAMME "[cash]\ntype =\n", 5, "has no value"},
    {PROGRAMME "[cash]\ntype = laptop, tablet\n", 5, "\"laptop, tablet\" is no device type"},
    {PROGRAMME "[cash]\ntype = cash\n", 5, "\"cash\" cannot stand under \"type\""},
    {PROGRAMME "[cash]\nunit_price_vnd =\n", 5, "has no value"},
    {PROGRAMME "[cash]\nunit_price_vnd = 2,5 triệu\n", 5, "is no price"},
    {PROGRAMME "[cash]\nunit_price_vnd = 2e6\n", 5, "is no price"},
    {PROGRAMME "[cash]\nprice = 2\n", 5, "its keys are: mode, type, unit_price_vnd"},
    {PROGRAMME "[sim]\nmode = ON\n", 5, "use one of: off, on"},
    {PROGRAMME "[sim]\ncapable =\n", 5, "has no value"},
    {PROGRAMME "[sim]\ncapable = tablet, tablet\n", 5, "stands twice"},
    {PROGRAMME "[sim]\nmode = on\nmode = off\n", 6, "already stands in line 5"},
    {PROGRAMME "[fit]\nprimary = tv\n[sim]\nmode = on\n[fit]\n", 8, "already stands in line 4"},
    {PROGRAMME "[sim]\nmode = yes\n", 5, "use one of: off, on"},
    {PROGRAMME "[sim]\ncapable = sim\n", 5, "\"sim\" cannot stand under \"capable\""},
};

static void every_mistake_is_one_sentence_that_names_its_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad_files / sizeof bad_files[0]; i++) {
        const bad_case *bad = &bad_files[i];
        swc_policy policy;
        swc_error error = {0};
        char head[32];
        swc_status status = swc_policy_parse(swc_str_of(bad->text), "p.ini", &policy, &error);
        if (status != SWC_ERR_USAGE) {
            fail_msg("accepted or wrong status %d: %s", (int)status, bad->text);
        }
        (void)snprintf(head, sizeof head, "p.ini:%zu: ", bad->line);
        if (strncmp(error.text[SWC_EN], head, strlen(head)) != 0 ||
            strncmp(error.text[SWC_VI], head, strlen(head)) != 0 ||
            strstr(error.text[SWC_EN], bad->says) == NULL ||
            strchr(error.text[SWC_EN], '\n') != NULL) {
            fail_msg("for %s: got \"%s\", wanted \"%s\" and \"%s\"", bad->text, error.text[SWC_EN],
                     head, bad->says);
        }
        if (getenv("SWC_SHOW_SENTENCES") != NULL) { /* to be read aloud */
            print_message("%s\n%s\n", error.text[SWC_VI], error.text[SWC_EN]);
        }
        swc_policy_free(&policy);
    }
}

static void a_missing_file_is_unreadable_input(void **state)
{
    (void)state;
    swc_policy policy;
    swc_error error = {0};
    assert_int_equal(swc_policy_read("no/such/policy.ini", &policy, &error), SWC_ERR_INPUT);
    assert_non_null(strstr(error.text[SWC_EN], "no/such/policy.ini"));
    swc_policy_free(&policy);
}

static void the_hash_is_of_the_bytes_as_they_are(void **state)
{
    (void)state;
    swc_policy policy = parse_good("[programme]\nname = x\nround = R1\n");
    /* printf '[programme]\nname = x\nround = R1\n' | sha256sum */
    assert_string_equal(policy.sha256,
                        "00eaba5465c9a2418111587e9193e86d671642eeb66f84d5830b83e061862d71");
    swc_policy_free(&policy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_left_out_has_the_default_of_the_manual),
        cmocka_unit_test(the_whole_syntax_is_read),
        cmocka_unit_test(a_value_keeps_what_other_readers_take_for_comments),
        cmocka_unit_test(a_line_may_be_of_any_length),
        cmocka_unit_test(every_mistake_is_one_sentence_that_names_its_line),
        cmocka_unit_test(a_missing_file_is_unreadable_input),
        cmocka_unit_test(the_hash_is_of_the_bytes_as_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

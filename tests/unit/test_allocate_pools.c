/* The pools of the allocator on cases worked out by hand: units, earmarks, households, money and
 * SIMs. */
#include "unit/allocate_world.h"

/* ---- units ---- */

static void lots_are_units_by_number_and_what_is_out_stays_out(void **state)
{
    (void)state;
    world w = new_world(RANKED);
    w.has_handovers = true;
    for (int i = 1; i <= 4; i++) {
        char id[8];
        (void)snprintf(id, sizeof id, "%d", i);
        add_pupil(&w, i, id, "A");
    }
    package_add(&w.devices, "LOT|laptop|11|||||||");
    package_add(&w.devices, "A|laptop|1||||||SN-A|");
    package_add(&w.devices, "F|laptop|1||faulty|||||");
    package_add(&w.devices, "R|laptop|1|||retired||||");
    package_add(&w.handovers, "B1|2021-01-01|R0|99||X||Y|laptop|LOT#1||delivered");
    run(&w);
    assert_cell(&w, "1", "device_id", "A");
    assert_cell(&w, "1", "serial", "SN-A");
    assert_cell(&w, "2", "device_id", "LOT#2");
    assert_cell(&w, "3", "device_id", "LOT#3");
    assert_cell(&w, "4", "serial", "");
    assert_non_null(strstr(w.cutoffs, "laptop,11,4,\n"));
    end(&w);
}

static void units_below_the_minimum_stay_in_stock(void **state)
{
    (void)state;
    static const char *const texts[] = {
        RANKED "[minimum]\nlaptop = ram_gb>=4\n",
        RANKED "[minimum]\nlaptop = ram_gb>=4\nunknown = accept\n",
    };
    for (int accept = 0; accept < 2; accept++) {
        world w = new_world(texts[accept]);
        add_pupil(&w, 1, "1", "A");
        add_pupil(&w, 2, "2", "A");
        package_add(&w.devices, "A|laptop|||||3.5|||");
        package_add(&w.devices, "B|laptop||||||||");
        package_add(&w.devices, "C|laptop|||||4|||");
        run(&w);
        assert_cell(&w, "1", "device_id", accept ? "B" : "C");
        assert_cell(&w, "2", "device_id", accept ? "C" : "");
        end(&w);
    }
}

static void broken_stock_is_refused_with_its_row(void **state)
{
    (void)state;
    world w = new_world(HEAD);
    add_device(&w, "A", "laptop", "");
    add_device(&w, "A", "tablet", "");
    refused(&w, SWC_ERR_INPUT, "data rows 1 and 2 have one device_id");
    end(&w);
    w = new_world(HEAD);
    package_add(&w.devices, "A|laptop|3|||||||");
    package_add(&w.devices, "A#2|laptop||||||||");
    refused(&w, SWC_ERR_INPUT, "is the name of a unit of the lot in row 1");
    end(&w);
    w = new_world(HEAD);
    add_device(&w, "A", "laptop", "level=primary;school=A");
    refused(&w, SWC_ERR_INPUT, "data row 1: the earmark is not valid");
    end(&w);
}

static void quotas_take_the_first_open_units_by_district(void **state)
{
    (void)state;
    world w = new_world(RANKED);
    w.has_quota = true;
    package_add(&w.students, "1||A|2010-01-01|primary|1|S|T|Lắk||poor|1||||||f!1");
    package_add(&w.students, "2||B|2010-01-01|primary|2|S|T|Ea H'leo||poor|1||||||f!2");
    package_add(&w.students, "3||C|2010-01-01|primary|3|S|T|Lắk||poor|1||||||f!3");
    package_add(&w.devices, "L|laptop|3|||||||");
    package_add(&w.quota, "Lắk|laptop|1");
    package_add(&w.quota, "Ea H'leo|laptop|1");
    run(&w);
    /* "Ea H'leo" comes first by bytes: L#1; "Lắk" L#2; open L#3 */
    assert_cell(&w, "1", "device_id", "L#2");
    assert_cell(&w, "1", "pool", "laptop(district=Lắk)");
    assert_cell(&w, "2", "device_id", "L#1");
    assert_cell(&w, "3", "device_id", "L#3");
    package_add(&w.quota, "Buôn Hồ|laptop|2");
    refused(&w, SWC_ERR_INPUT, "exceed the unearmarked units");
    end(&w);
}

/* ---- earmarks, households, money, SIMs ---- */

static void soft_earmarks_open_what_their_group_left(void **state)
{
    (void)state;
    static const char *const texts[] = {RANKED, RANKED "[allocation]\nearmark = soft\n"};
    for (int soft = 0; soft < 2; soft++) {
        world w = new_world(texts[soft]);
        add_pupil(&w, 1, "1", "B");
        add_device(&w, "L", "laptop", "school=A");
        run(&w);
        assert_cell(&w, "1", "pool", soft ? "laptop[school=A](open)" : "");
        assert_non_null(strstr(w.cutoffs, "laptop[school=A],1,0,\n"));
        assert_int_equal(strstr(w.cutoffs, "laptop[school=A](open),1,1,1\n") != NULL, soft);
        end(&w);
    }
}

static void every_household_has_a_first_slot_before_any_second(void **state)
{
    (void)state;
    world w = new_world(RANKED "[allocation]\nclaimant = household\n");
    /* H1 has ranks 1 and 2, rank 3 is alone: two laptops go to ranks 1 and 3 */
    package_add(&w.students, "1||A|2010-01-01|primary|1|S|T|Lắk||poor|1|||H1|||f!1");
    package_add(&w.students, "2||B|2010-01-01|primary|2|S|T|Lắk||poor|1|||H1|||f!2");
    package_add(&w.students, "3||C|2010-01-01|primary|3|S|T|Lắk||poor|1||||||f!3");
    package_add(&w.devices, "L|laptop|2|||||||");
    run(&w);
    assert_cell(&w, "1", "outcome", "served");
    assert_cell(&w, "2", "outcome", "waiting");
    assert_cell(&w, "3", "outcome", "served");
    end(&w);
}

static void a_slot_may_be_filled_by_any_child_of_the_household(void **state)
{
    (void)state;
    world w = new_world(RANKED "[fit]\nprimary = laptop\nhigher = tablet\n"
                               "[allocation]\nclaimant = household\n");
    /* the only laptop goes to rank 2, the household of rank 1 takes the tablet with its other child
     */
    package_add(&w.students, "1||A|2010-01-01|primary|1|S|T|Lắk||poor|1|||H1|||f!1");
    package_add(&w.students, "2||B|2010-01-01|primary|2|S|T|Lắk||poor|1||||||f!2");
    package_add(&w.students, "3||C|2010-01-01|higher|3|S|T|Lắk||poor|1|||H1|||f!3");
    add_device(&w, "L", "laptop", "");
    add_device(&w, "T", "tablet", "");
    run(&w);
    assert_cell(&w, "1", "outcome", "waiting");
    assert_cell(&w, "2", "device_id", "L");
    assert_cell(&w, "3", "device_id", "T");
    end(&w);
}

static void free_cash_buys_units_after_the_stock_of_a_tier(void **state)
{
    (void)state;
    world w = new_world(RANKED "[fit]\ndefault = tablet > laptop\n[cash]\nmode = purchase\n"
                               "type = tablet\nunit_price_vnd = 1000\n");
    w.has_donations = true;
    for (int i = 1; i <= 4; i++) {
        char id[8];
        (void)snprintf(id, sizeof id, "%d", i);
        add_pupil(&w, i, id, "A");
    }
    add_device(&w, "T", "tablet", "");
    add_device(&w, "L", "laptop", "");
    /* open: 5000 - 3000 + 1500 (half of the spend undone) = 3500: three; school B: 1999: one */
    package_add(&w.donations, "D1|receipt||2021-01-01|N|cash|5000|");
    package_add(&w.donations, "D2|spend||2021-01-02|N|cash|3000|");
    package_add(&w.donations, "D3|reversal|D2|2021-01-03|N|cash|1500|");
    package_add(&w.donations, "D4|receipt||2021-01-01|N|cash|1999|school=B");
    package_add(&w.donations, "D5|pledge||2021-01-01|N|cash|900000|");
    package_add(&w.donations, "D6|receipt||2021-01-01|N|tablet|900000|");
    run(&w);
    assert_cell(&w, "1", "device_id", "T");
    assert_cell(&w, "1", "amount_vnd", "");
    assert_cell(&w, "2", "device_id", "tablet(purchase)#1");
    assert_cell(&w, "2", "amount_vnd", "1000");
    assert_cell(&w, "4", "device_id", "tablet(purchase)#3");
    /* full, but its holders could use the laptop that is left */
    assert_non_null(strstr(w.cutoffs, "tablet(purchase),3,3,\n"));
    assert_non_null(strstr(w.cutoffs, "tablet[school=B](purchase),1,0,\n"));
    end(&w);
}

static void a_grant_is_the_last_tier_of_every_claimant(void **state)
{
    (void)state;
    world w = new_world(RANKED "[cash]\nmode = grant\nunit_price_vnd = 700\n");
    w.has_donations = true;
    add_pupil(&w, 1, "1", "A");
    add_pupil(&w, 2, "2", "A");
    add_device(&w, "L", "laptop", "");
    package_add(&w.donations, "D1|receipt||2021-01-01|N|cash|1399|");
    run(&w);
    assert_cell(&w, "1", "item", "laptop");
    assert_cell(&w, "2", "item", "cash");
    assert_cell(&w, "2", "device_id", "cash(grant)#1");
    assert_cell(&w, "2", "amount_vnd", "700");
    end(&w);
}

static void sims_go_to_those_who_have_or_receive_something_to_put_them_in(void **state)
{
    (void)state;
    world w = new_world(RANKED "[fit]\ndefault = laptop | tablet\n[sim]\nmode = on\n");
    w.has_coverage = true;
    package_add(&w.students, "1||A|2010-01-01|primary|1|S|T|Lắk|X|poor|1|device+sim|||||f!1");
    package_add(&w.students, "2||B|2010-01-01|primary|2|S|T|Lắk|X|poor|1|device+sim|||||f!2");
    package_add(&w.students, "3||C|2010-01-01|primary|3|S|T|Lắk|X|poor|1|sim|smartphone||||f!3");
    package_add(&w.students, "4||D|2010-01-01|primary|4|S|T|Lắk|Z|poor|1|sim|smartphone||||f!4");
    package_add(&w.students, "5||E|2010-01-01|primary|5|S|T|Lắk|X|poor|1|sim|smartphone||||f!5");
    package_add(&w.devices, "L|laptop||||||no||");
    package_add(&w.devices, "T|tablet||||||||");
    package_add(&w.devices, "S|sim|2|||||||");
    package_add(&w.coverage, "P1|h|Z|Lắk|planned");
    package_add(&w.coverage, "P2|h|X|Lắk|uncovered");
    package_add(&w.coverage, "P3|h|X|Lắk|covered");
    run(&w);
    assert_cell(&w, "1", "device_id", "L");
    assert_cell(&w, "1", "sim_id", ""); /* this laptop takes none */
    assert_cell(&w, "2", "device_id", "T");
    assert_cell(&w, "2", "sim_id", "S#1");
    assert_cell(&w, "3", "reason_code", "served-sim");
    assert_cell(&w, "3", "item", "sim");
    assert_cell(&w, "3", "sim_id", "S#2");
    assert_cell(&w, "3", "pool", "sim");
    assert_cell(&w, "4", "reason_code", "no-need"); /* no covered point in the commune */
    assert_cell(&w, "5", "reason_code", "waiting-sim");
    assert_cell(&w, "5", "rank", "4");
    end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lots_are_units_by_number_and_what_is_out_stays_out),
        cmocka_unit_test(units_below_the_minimum_stay_in_stock),
        cmocka_unit_test(broken_stock_is_refused_with_its_row),
        cmocka_unit_test(quotas_take_the_first_open_units_by_district),
        cmocka_unit_test(soft_earmarks_open_what_their_group_left),
        cmocka_unit_test(every_household_has_a_first_slot_before_any_second),
        cmocka_unit_test(a_slot_may_be_filled_by_any_child_of_the_household),
        cmocka_unit_test(free_cash_buys_units_after_the_stock_of_a_tier),
        cmocka_unit_test(a_grant_is_the_last_tier_of_every_claimant),
        cmocka_unit_test(sims_go_to_those_who_have_or_receive_something_to_put_them_in),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

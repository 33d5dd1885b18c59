/* The allocator on cases worked out by hand: the examples of the contract, who claims, and what
 * earlier rounds leave behind. */
#include "unit/allocate_world.h"

/* ---- SPEC 7, worked examples ---- */

static void a_child_with_a_choice_makes_room_for_one_without(void **state)
{
    (void)state;
    world w = new_world(RANKED);
    add_pupil(&w, 1, "1", "A");
    add_pupil(&w, 2, "2", "B");
    add_device(&w, "A", "laptop", "school=A");
    add_device(&w, "G", "laptop", "");
    run(&w);
    assert_cell(&w, "1", "device_id", "A");
    assert_cell(&w, "1", "pool", "laptop[school=A]");
    assert_cell(&w, "2", "device_id", "G");
    /* the open pool is full of rank 2; the earmarked one reaches it through its holder, rank 1 */
    assert_non_null(strstr(w.cutoffs, "laptop,1,1,2\nlaptop[school=A],1,1,2\n"));
    end(&w);
}

/* Student 1 (class 1) prefers L to T, student 2 (class 2) can use only L. */
static void laptop_and_tablet(world *w)
{
    package_add(&w->students, "1||Em|2010-01-01|primary|1|A|T|Lắk|A|poor|1||||||f!1");
    package_add(&w->students, "2||Em|2010-01-02|higher|1|A|T|Lắk|A|near_poor|2||||||f!2");
    add_device(w, "L", "laptop", "");
    add_device(w, "T", "tablet", "");
}

#define L_BEFORE_T "[fit]\nprimary = laptop > tablet\nhigher = laptop\n"

static void coverage_serves_both_and_class_serves_the_first_class_best(void **state)
{
    (void)state;
    static const char *const policies[] = {
        HEAD L_BEFORE_T,
        HEAD L_BEFORE_T "[allocation]\nmode = class\n",
        HEAD L_BEFORE_T "[allocation]\nmode = fit\n",
    };
    for (int mode = 0; mode < 3; mode++) {
        world w = new_world(policies[mode]);
        laptop_and_tablet(&w);
        run(&w);
        assert_cell(&w, "1", "device_id", mode == 0 ? "T" : "L");
        assert_cell(&w, "2", "device_id", mode == 0 ? "L" : "");
        assert_cell(&w, "2", "outcome", mode == 0 ? "served" : "waiting");
        end(&w);
    }
}

static void a_chain_of_two_moves_serves_all_three(void **state)
{
    (void)state;
    world w = new_world(RANKED "[fit]\nprimary = laptop > tablet\nlower_secondary = laptop > "
                               "tablet\nhigher = tablet\n");
    /* student 1 {L1, L2}: laptops of both earmarks; student 2 L1 before T; student 3 {T} */
    package_add(&w.students, "1||Em|2010-01-01|primary|1|A|T|Lắk|A|poor|1||||||f!1");
    package_add(&w.students, "2||Em|2010-01-02|primary|2|B|T|Lắk|A|poor|1||||||f!2");
    package_add(&w.students, "3||Em|2010-01-03|higher|3|B|T|Lắk|A|poor|1||||||f!3");
    add_device(&w, "L1", "laptop", "level=primary");
    add_device(&w, "L2", "laptop", "school=A");
    add_device(&w, "T", "tablet", "");
    run(&w);
    assert_cell(&w, "1", "device_id", "L2");
    assert_cell(&w, "2", "device_id", "L1");
    assert_cell(&w, "3", "device_id", "T");
    end(&w);
}

/* printf 'swc-ticket-1\n%064d\nR1\nS:HS000001\n' 0 | sha256sum, and so on */
static void tickets_are_what_sha256sum_gives(void **state)
{
    (void)state;
    world w = new_world(HEAD);
    add_pupil(&w, 1, "HS000001", "A");
    package_add(&w.students,
                "HS000002|001210000001|Em|2010-01-01|primary|1|A|T|Lắk|A|poor|1||||||f!2");
    package_add(&w.students, "||NGUYỄN  Văn Ánh|2010-02-03|primary|1|A|Trường  TH Lê LỢI|Lắk|A|"
                             "poor|1||||||f!3");
    run(&w);
    assert_cell(&w, "HS000001", "ticket",
                "e80d54dbc616e3c2c84954c169362fcf0d145d18f5a8a99e7280dce9af5cdafd");
    assert_cell(&w, "HS000002", "ticket",
                "bc0f8dada24505ef7535b28aec9e1378a0f6a16ab5b87c7df9aaa097177d983a");
    assert_cell(&w, "", "ticket",
                "38cfc80ac23a9f5b6e7f9381b12f0013978a3c1221fc7b54aa770371f585a5f1");
    end(&w);
}

/* ---- who ---- */

static void the_first_test_that_fails_names_the_reason(void **state)
{
    (void)state;
    world w = new_world(HEAD "[fit]\nhigher = none\n");
    w.has_handovers = true;
    package_add(&w.students, "1||A|2010-01-01|higher|1|S|T|Lắk||none|||sim|laptop|||f!1");
    package_add(&w.students, "2||B|2010-01-01|higher|1|S|T|Lắk||none||sim|laptop||||f!2");
    package_add(&w.students, "3||C|2010-01-01|higher|1|S|T|Lắk||poor|1|sim|laptop||||f!3");
    package_add(&w.students, "4||D|2010-01-01|primary|1|S|T|Lắk||poor|1|sim|laptop||||f!4");
    package_add(&w.students,
                "5||E|2010-01-01|primary|1|S|T|Lắk||poor|1|device+sim|tv+laptop||||f!5");
    package_add(&w.students, "6||F|2010-01-01|primary|1|S|T|Lắk||poor|1|device+sim|tv||||f!6");
    package_add(&w.handovers, "B1|2021-01-01|R0|1||X||Y|tablet|D1||delivered");
    run(&w);
    assert_cell(&w, "1", "reason_code", "already-served");
    assert_cell(&w, "1", "outcome", "already_served");
    assert_cell(&w, "2", "reason_code", "no-priority");
    assert_cell(&w, "2", "outcome", "ineligible");
    assert_cell(&w, "3", "reason_code", "no-fit");
    assert_cell(&w, "4", "reason_code", "no-need");
    assert_cell(&w, "5", "reason_code", "owns-device");
    assert_cell(&w, "6", "reason_code", "waiting");
    assert_cell(&w, "6", "rank", "1");
    assert_cell(&w, "5", "rank", "");
    end(&w);
}

static void the_last_handover_of_a_unit_decides(void **state)
{
    (void)state;
    world w = new_world(HEAD "as_of = 2021-06-30\n");
    w.has_handovers = true;
    for (int i = 1; i <= 5; i++) {
        char id[8];
        (void)snprintf(id, sizeof id, "%d", i);
        add_pupil(&w, 1, id, "A");
    }
    package_add(&w.handovers, "B1|2021-01-01|R0|1||X||Y|tablet|D1||delivered");
    package_add(&w.handovers, "B2|2021-02-01|R0|1||X||Y|tablet|D1||returned");
    /* one date: delivered, then returned, then cancelled, whatever the ids */
    package_add(&w.handovers, "B4|2021-01-01|R0|2||X||Y|tablet|D2||delivered");
    package_add(&w.handovers, "B3|2021-01-01|R0|2||X||Y|tablet|D2||cancelled");
    /* returned, then delivered again on a later day */
    package_add(&w.handovers, "B5|2021-03-01|R0|3||X||Y|tablet|D3||delivered");
    package_add(&w.handovers, "B6|2021-02-01|R0|3||X||Y|tablet|D3||returned");
    /* after as_of: not seen */
    package_add(&w.handovers, "B7|2021-07-01|R0|4||X||Y|tablet|D4||delivered");
    package_add(&w.handovers,
                "B8|2021-01-01|R0||001210000009|em  5|2010-01-01|TRƯỜNG A|laptop|||delivered");
    run(&w);
    assert_cell(&w, "1", "reason_code", "waiting");
    assert_cell(&w, "2", "reason_code", "waiting");
    assert_cell(&w, "3", "reason_code", "already-served");
    assert_cell(&w, "4", "reason_code", "waiting");
    /* one has a personal_id, the other a student_id: no code is on both sides, names decide */
    assert_cell(&w, "5", "reason_code", "already-served");
    end(&w);
}

static void a_handover_without_codes_is_found_by_name_and_birth_date(void **state)
{
    (void)state;
    world w = new_world(HEAD);
    w.has_handovers = true;
    add_pupil(&w, 1, "5", "A");
    add_pupil(&w, 1, "6", "A");
    package_add(&w.handovers, "B1|2021-01-01|R0|||em  5|2010-01-01|TRƯỜNG A|laptop|||delivered");
    package_add(&w.handovers, "B2|2021-01-01|R0|||em 6||Trường A|laptop|||delivered");
    run(&w);
    assert_cell(&w, "5", "reason_code", "already-served");
    assert_cell(&w, "6", "reason_code", "waiting"); /* no birth date: not the same person */
    end(&w);
}

static void at_most_one_of_a_held_group_is_a_claimant(void **state)
{
    (void)state;
    world w = new_world(RANKED);
    w.has_handovers = true;
    package_add(&w.students, "1||A|2010-01-01|primary|1|S|T|Lắk||poor|1||||g1|held|f!1");
    package_add(&w.students, "2||B|2010-01-01|primary|2|S|T|Lắk||poor|1||||g1|held|f!2");
    package_add(&w.students, "3||C|2010-01-01|primary|3|S|T|Lắk||poor|1||||g2|held|f!3");
    package_add(&w.students, "4||D|2010-01-01|primary|4|S|T|Lắk||poor|1||||g2|held|f!4");
    package_add(&w.students, "5||E|2010-01-01|primary|5|S|T|Lắk||poor|1||||g3|kept|f!5");
    package_add(&w.students, "6||F|2010-01-01|primary|6|S|T|Lắk||poor|1||||g3|kept|f!6");
    package_add(&w.handovers, "B1|2021-01-01|R0|4||X||Y|tablet|D1||delivered");
    run(&w);
    assert_cell(&w, "1", "rank", "1");
    assert_cell(&w, "2", "outcome", "on_hold");
    assert_cell(&w, "2", "rank", "");
    assert_cell(&w, "3", "outcome", "on_hold"); /* the other one of g2 was served before */
    assert_cell(&w, "4", "outcome", "already_served");
    assert_cell(&w, "5", "rank", "2");
    assert_cell(&w, "6", "rank", "3");
    end(&w);
}

static void two_rows_of_one_code_are_refused_outside_a_held_group(void **state)
{
    (void)state;
    world w = new_world(HEAD);
    add_pupil(&w, 1, "7", "A");
    add_pupil(&w, 1, "7", "B");
    refused(&w, SWC_ERR_INPUT, "data rows 1 (f!7) and 2 (f!7) have one student_id");
    end(&w);
    w = new_world(HEAD);
    package_add(&w.students, "7||A|2010-01-01|primary|1|S|T|Lắk||poor|1||||g1|held|f!1");
    package_add(&w.students, "7||B|2010-01-01|primary|2|S|T|Lắk||poor|1||||g1|held|f!2");
    run(&w);
    end(&w);
    w = new_world(HEAD); /* the keys differ, the student_id does not */
    package_add(&w.students, "7|001210000001|A|2010-01-01|primary|1|S|T|Lắk||poor|1||||||f!1");
    package_add(&w.students, "7||B|2010-01-01|primary|2|S|T|Lắk||poor|1||||||f!2");
    refused(&w, SWC_ERR_INPUT, "have one student_id");
    end(&w);
}

static void who_waited_in_more_rounds_comes_first(void **state)
{
    (void)state;
    world w = new_world(HEAD "[order]\nkeys = waiting\n");
    add_pupil(&w, 1, "1", "A");
    add_pupil(&w, 1, "2", "A");
    w.previous[0] = package_table("r0.csv", "outcome|item|device_id|sim_id|student_id|full_name");
    w.previous_count = 1;
    package_add(&w.previous[0], "waiting||||1|Em 1");
    run(&w);
    assert_cell(&w, "1", "rank", "1");
    assert_cell(&w, "2", "rank", "2");
    package_free(&w.previous[0]);
    w.previous[0] = package_table("r0.csv", "outcome|item|device_id|sim_id|student_id|full_name");
    package_add(&w.previous[0], "waiting||||2|Em 2");
    run(&w);
    assert_cell(&w, "2", "rank", "1");
    end(&w);
}

static void an_outstanding_plan_counts_until_a_handover_replaces_it(void **state)
{
    (void)state;
    world w = new_world(RANKED);
    w.has_handovers = true;
    add_pupil(&w, 1, "1", "A");
    add_pupil(&w, 2, "2", "A");
    add_device(&w, "L1", "laptop", "");
    add_device(&w, "L2", "laptop", "");
    w.outstanding[0] =
        package_table("r0.csv", "outcome|item|device_id|sim_id|student_id|full_name");
    w.outstanding_count = 1;
    package_add(&w.outstanding[0], "served|laptop|L1||1|Em 1");
    run(&w);
    assert_cell(&w, "1", "outcome", "already_served");
    assert_cell(&w, "2", "device_id", "L2");
    package_add(&w.handovers, "B1|2021-01-01|R0|1||Em 1||T|laptop|L1||cancelled");
    run(&w);
    assert_cell(&w, "1", "device_id", "L1");
    end(&w);
}

/* The plan knows both codes of the child, the school's minute only one: the same person and unit,
 * so the promise is over, and a unit that came back is in stock again. */
static void a_handover_under_another_code_replaces_the_promise(void **state)
{
    (void)state;
    static const char *const minutes[] = {
        "B1|2021-01-01|R0|1||Em 1||T|laptop|L1||cancelled",
        "B1|2021-01-01|R0||066000000001|Em 1||T|laptop|L1||returned",
    };
    for (size_t i = 0; i < 2; i++) {
        world w = new_world(RANKED);
        w.has_handovers = true;
        add_pupil(&w, 1, "1", "A");
        add_pupil(&w, 2, "2", "A");
        add_device(&w, "L1", "laptop", "");
        w.outstanding[0] = package_table(
            "r0.csv", "outcome|item|device_id|sim_id|student_id|personal_id|full_name");
        w.outstanding_count = 1;
        package_add(&w.outstanding[0], "served|laptop|L1||1|066000000001|Em 1");
        run(&w);
        assert_cell(&w, "1", "outcome", "already_served");
        assert_cell(&w, "2", "outcome", "waiting");
        package_add(&w.handovers, minutes[i]);
        run(&w);
        assert_cell(&w, "1", "device_id", "L1");
        assert_cell(&w, "2", "outcome", "waiting");
        end(&w);
    }
}

static void keep_last(void *context, const char *vi, const char *en)
{
    char *last = context;
    (void)vi;
    if (strstr(en, "--outstanding") != NULL) {
        (void)snprintf(last, 256, "%s", en);
    }
}

static void promised_money_that_is_not_spent_in_the_ledger_is_named(void **state)
{
    (void)state;
    char last[256] = "";
    world w = new_world(RANKED "[cash]\nmode = purchase\ntype = tablet\nunit_price_vnd = 1000\n");
    w.has_donations = true;
    add_pupil(&w, 1, "1", "A");
    add_pupil(&w, 2, "2", "A");
    package_add(&w.donations, "N1|receipt||2021-01-01|X|cash|2000|");
    w.outstanding[0] =
        package_table("r0.csv", "outcome|item|device_id|sim_id|amount_vnd|student_id|full_name");
    w.outstanding_count = 1;
    package_add(&w.outstanding[0], "served|tablet|tablet(purchase)#1||1000|1|Em 1");
    swc_allocate_input input = input_of(&w);
    input.remark = keep_last;
    input.context = last;
    swc_allocation *allocation = package_run(&input);
    assert_int_equal(swc_allocation_served_count(allocation), 1);
    swc_allocation_free(allocation);
    assert_string_equal(last, "--outstanding: 1 purchases or grants, 1000 VND in all, are still "
                              "being handed over; what the ledger has not yet spent counts as free "
                              "money");
    end(&w);
}

static void count_remarks(void *context, const char *vi, const char *en)
{
    (void)vi;
    *(size_t *)context += strstr(en, "--outstanding; its unit") != NULL ? 1
                          : strstr(en, "25 such units") != NULL         ? 100
                                                                        : 0;
}

static void lost_promises_are_named_and_a_flood_of_them_is_counted(void **state)
{
    (void)state;
    for (int verbose = 0; verbose < 2; verbose++) {
        size_t remarks = 0;
        world w = new_world(RANKED);
        w.previous[0] =
            package_table("r0.csv", "outcome|item|device_id|sim_id|student_id|full_name");
        w.previous_count = 1;
        for (int i = 0; i < 25; i++) {
            char line[64];
            (void)snprintf(line, sizeof line, "served|laptop|L%d||%d|Em", i, i);
            package_add(&w.previous[0], line);
        }
        swc_allocate_input input = input_of(&w);
        input.remark = count_remarks;
        input.context = &remarks;
        input.verbose = verbose == 1;
        swc_allocation_free(package_run(&input));
        assert_int_equal(remarks, verbose ? 25 : 20 + 100);
        end(&w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_child_with_a_choice_makes_room_for_one_without),
        cmocka_unit_test(coverage_serves_both_and_class_serves_the_first_class_best),
        cmocka_unit_test(a_chain_of_two_moves_serves_all_three),
        cmocka_unit_test(tickets_are_what_sha256sum_gives),
        cmocka_unit_test(the_first_test_that_fails_names_the_reason),
        cmocka_unit_test(the_last_handover_of_a_unit_decides),
        cmocka_unit_test(a_handover_without_codes_is_found_by_name_and_birth_date),
        cmocka_unit_test(at_most_one_of_a_held_group_is_a_claimant),
        cmocka_unit_test(two_rows_of_one_code_are_refused_outside_a_held_group),
        cmocka_unit_test(who_waited_in_more_rounds_comes_first),
        cmocka_unit_test(an_outstanding_plan_counts_until_a_handover_replaces_it),
        cmocka_unit_test(a_handover_under_another_code_replaces_the_promise),
        cmocka_unit_test(promised_money_that_is_not_spent_in_the_ledger_is_named),
        cmocka_unit_test(lost_promises_are_named_and_a_flood_of_them_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

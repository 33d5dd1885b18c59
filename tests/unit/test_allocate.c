/* The allocator on cases worked out by hand: the examples of the contract, and rule by rule. */
#include "allocate_package.h"

#define HEAD "[programme]\nname = x\nround = R1\n"
/* best rank: grade 1, then 2, then 3 ... so that hand-made cases need no lottery */
#define RANKED HEAD "[order]\nkeys = grade:1,2,3,4,5,6,7,8,9\n"
#define ZEROS "0000000000000000000000000000000000000000000000000000000000000000"

static const char student_columns[] =
    "student_id|personal_id|full_name|birth_date|level|grade|school_code|school_name|district|"
    "commune|category|priority|needs|devices_owned|household_id|duplicate_group|duplicate_status|"
    "origin";
static const char device_columns[] =
    "device_id|type|quantity|earmark|condition|status|ram_gb|sim_slot|serial|donation_id";
static const char handover_columns[] = "handover_id|date|round|student_id|personal_id|full_name|"
                                       "birth_date|school_name|item|device_id|amount_vnd|status";
static const char donation_columns[] =
    "donation_id|entry|reverses|date|donor_name|form|amount_vnd|earmark";

typedef struct world {
    swc_policy policy;
    swc_table students, devices, handovers, donations, coverage, quota;
    bool has_handovers, has_donations, has_coverage, has_quota;
    swc_table previous[1], outstanding[1];
    size_t previous_count, outstanding_count;
    char *plan;
    char *cutoffs;
} world;

static world new_world(const char *policy)
{
    return (world){
        .policy = package_policy(policy),
        .students = package_table("students.csv", student_columns),
        .devices = package_table("devices.csv", device_columns),
        .handovers = package_table("handovers.csv", handover_columns),
        .donations = package_table("donations.csv", donation_columns),
        .coverage = package_table("coverage.csv", "point_id|hamlet|commune|district|status"),
        .quota = package_table("quota.csv", "district|type|units"),
    };
}

/* A poor pupil of grade `rank` in a primary school. */
static void add_pupil(world *w, int rank, const char *id, const char *school)
{
    char line[256];
    (void)snprintf(line, sizeof line,
                   "%s||Em %s|2010-01-01|primary|%d|%s|Trường %s|Lắk|A|poor|1||||||f!%s", id, id,
                   rank, school, school, id);
    package_add(&w->students, line);
}

static void add_device(world *w, const char *id, const char *type, const char *earmark)
{
    char line[256];
    (void)snprintf(line, sizeof line, "%s|%s||%s||||||", id, type, earmark);
    package_add(&w->devices, line);
}

static swc_allocate_input input_of(const world *w)
{
    return (swc_allocate_input){
        .policy = &w->policy,
        .students = &w->students,
        .devices = &w->devices,
        .handovers = w->has_handovers ? &w->handovers : NULL,
        .donations = w->has_donations ? &w->donations : NULL,
        .coverage = w->has_coverage ? &w->coverage : NULL,
        .quota = w->has_quota ? &w->quota : NULL,
        .previous = w->previous,
        .previous_count = w->previous_count,
        .outstanding = w->outstanding,
        .outstanding_count = w->outstanding_count,
        .seed = ZEROS,
        .rehearsal = true,
    };
}

static void run(world *w)
{
    swc_allocate_input input = input_of(w);
    swc_allocation *allocation = package_run(&input);
    free(w->plan);
    free(w->cutoffs);
    w->plan = package_text(allocation, false);
    w->cutoffs = package_text(allocation, true);
    swc_allocation_free(allocation);
}

static void refused(const world *w, swc_status status, const char *says)
{
    swc_allocate_input input = input_of(w);
    swc_allocation *allocation;
    swc_error error = {0};
    assert_int_equal(swc_allocate_run(&input, &allocation, &error), status);
    if (strstr(error.text[SWC_EN], says) == NULL) {
        fail_msg("\"%s\" does not say \"%s\"", error.text[SWC_EN], says);
    }
}

static void end(world *w)
{
    swc_policy_free(&w->policy);
    swc_table *tables[] = {&w->students,  &w->devices,  &w->handovers,
                           &w->donations, &w->coverage, &w->quota};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        package_free(tables[i]);
    }
    for (size_t i = 0; i < w->previous_count; i++) {
        package_free(&w->previous[i]);
    }
    for (size_t i = 0; i < w->outstanding_count; i++) {
        package_free(&w->outstanding[i]);
    }
    free(w->plan);
    free(w->cutoffs);
}

static void assert_cell(const world *w, const char *id, const char *column, const char *wanted)
{
    const char *got = package_cell(w->plan, id, column);
    if (strcmp(got, wanted) != 0) {
        fail_msg("%s of %s is \"%s\", wanted \"%s\"\n%s", column, id, got, wanted, w->plan);
    }
}

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
        cmocka_unit_test(who_waited_in_more_rounds_comes_first),
        cmocka_unit_test(an_outstanding_plan_counts_until_a_handover_replaces_it),
        cmocka_unit_test(a_handover_under_another_code_replaces_the_promise),
        cmocka_unit_test(promised_money_that_is_not_spent_in_the_ledger_is_named),
        cmocka_unit_test(lost_promises_are_named_and_a_flood_of_them_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

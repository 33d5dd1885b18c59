/* The plan by trying everything: every question is answered by all seatings of the instance. */
#include "property/test_allocate_oracle/search.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct question {
    const instance *in;
    int pool_first, pool_last;
    bool may[MAX_STUDENTS][MAX_POOLS];
    bool must[MAX_STUDENTS];    /* has to be seated */
    bool outside[MAX_STUDENTS]; /* is not to be seated */
    int group[MAX_STUDENTS];
    int seats[MAX_STUDENTS]; /* [group] exactly that many seated */
    int room[MAX_POOLS];
} question;

static bool try_from(question *q, int student)
{
    if (student == q->in->student_count) {
        for (int g = 0; g < MAX_STUDENTS; g++) {
            if (q->seats[g] != 0) {
                return false;
            }
        }
        return true;
    }
    int g = q->group[student];
    if (!q->outside[student] && q->seats[g] > 0) {
        q->seats[g]--;
        for (int p = q->pool_first; p < q->pool_last; p++) {
            if (q->may[student][p] && q->room[p] > 0) {
                q->room[p]--;
                bool found = try_from(q, student + 1);
                q->room[p]++;
                if (found) {
                    q->seats[g]++;
                    return true;
                }
            }
        }
        q->seats[g]++;
    }
    return !q->must[student] && try_from(q, student + 1);
}

/* Room for more than there are students is room for them all. */
static bool can_be(question q)
{
    return try_from(&q, 0);
}

static bool holds_for(const instance *in, const bound *whom, int student)
{
    const pupil *one = &in->pupils[student];
    return (whom->student < 0 || whom->student == student) &&
           (whom->school < 0 || whom->school == one->school) &&
           (whom->district < 0 || whom->district == one->district) &&
           (whom->level < 0 || whom->level == one->level);
}

int oracle_tier(const instance *in, int student, const oracle_pool *p)
{
    const pupil *one = &in->pupils[student];
    if (p->where != REOPENED && !holds_for(in, &p->whom, student)) {
        return -1;
    }
    if (p->type >= TYPES) {
        return p->type == CASH ? TYPES : 0; /* a grant is the last tier; SIMs have one */
    }
    return in->tiers[one->level][p->type];
}

/* In a tier: earmarked, quota, open, bought for an earmark, bought; then the id's bytes. */
static bool comes_before(const oracle_pool *a, const oracle_pool *b)
{
    return a->where != b->where ? a->where < b->where : strcmp(a->id, b->id) < 0;
}

typedef struct slot {
    int class, turn, rank; /* rank: position in `by_rank` of the child it ranks as */
    int group;
    bool kept, used_up;
} slot;

typedef struct search {
    const instance *in;
    const int *by_rank; /* students, best first */
    int count;
    slot slots[MAX_STUDENTS];
    int slot_count;
    question q;
    bool chosen[MAX_STUDENTS];
    bool fixed[MAX_STUDENTS];
} search;

static void sort_slots(search *s)
{
    for (int i = 0; i < s->slot_count; i++) {
        for (int k = i + 1; k < s->slot_count; k++) {
            slot *a = &s->slots[i];
            slot *b = &s->slots[k];
            if (b->class < a->class ||
                (b->class == a->class &&
                 (b->turn < a->turn || (b->turn == a->turn && b->rank < a->rank)))) {
                slot keep = *a;
                *a = *b;
                *b = keep;
            }
        }
    }
}

/* (c) the best tier that keeps all that was decided */
static void decide_tier(search *s, int student)
{
    for (int tier = 0; tier <= TYPES; tier++) {
        question trial = s->q;
        for (int p = trial.pool_first; p < trial.pool_last; p++) {
            trial.may[student][p] =
                s->q.may[student][p] && oracle_tier(s->in, student, &s->in->pools[p]) == tier;
        }
        if (can_be(trial)) {
            s->q = trial;
            s->fixed[student] = true;
            return;
        }
    }
    fail_msg("no tier can be kept: the questions contradict each other");
}

static void run_block(search *s, int first, int last)
{
    for (int i = first; i < last; i++) {
        question trial = s->q;
        trial.seats[s->slots[i].group]++;
        s->slots[i].kept = can_be(trial);
        if (s->slots[i].kept) {
            s->q = trial;
        }
    }
    for (int i = 0; i < s->count; i++) {
        int student = s->by_rank[i];
        if (s->chosen[student]) {
            continue;
        }
        question trial = s->q;
        trial.must[student] = true;
        if (can_be(trial)) {
            s->q = trial;
            s->chosen[student] = true;
        }
    }
    for (int i = 0; i < s->count; i++) {
        int student = s->by_rank[i];
        if (s->chosen[student] && !s->fixed[student]) {
            decide_tier(s, student);
        }
    }
}

static void decide_pools(search *s, answer *out)
{
    for (int i = 0; i < s->count; i++) {
        int student = s->by_rank[i];
        if (!s->chosen[student]) {
            continue;
        }
        bool tried[MAX_POOLS] = {false};
        bool done = false;
        while (!done) {
            int best = NOBODY;
            for (int p = s->q.pool_first; p < s->q.pool_last; p++) {
                if (s->q.may[student][p] && !tried[p] &&
                    (best == NOBODY || comes_before(&s->in->pools[p], &s->in->pools[best]))) {
                    best = p;
                }
            }
            assert_int_not_equal(best, NOBODY);
            tried[best] = true;
            question trial = s->q;
            memset(trial.may[student], 0, sizeof trial.may[student]);
            trial.may[student][best] = true;
            done = can_be(trial);
            if (done) {
                s->q = trial;
                out->pool[student] = best;
            }
        }
    }
}

/* One pass over the pools [first, last) for the students by rank. */
static void solve(search *s, answer *out)
{
    sort_slots(s);
    int mode = s->in->mode;
    if (s->in->pools[s->q.pool_first].type == SIM) {
        mode = 0;
    }
    int first = 0;
    while (first < s->slot_count) {
        int last = first;
        do {
            last++;
        } while (last < s->slot_count &&
                 (mode == 0 || (mode == 1 && s->slots[last].class == s->slots[first].class)));
        run_block(s, first, last);
        first = last;
    }
    decide_pools(s, out);
}

static search begin_search(const instance *in, const int *by_rank, int count, int pool_first,
                           int pool_last)
{
    search s = {.in = in, .by_rank = by_rank, .count = count};
    s.q.in = in;
    s.q.pool_first = pool_first;
    s.q.pool_last = pool_last;
    for (int student = 0; student < in->student_count; student++) {
        s.q.outside[student] = true;
        s.q.group[student] = student;
    }
    for (int p = pool_first; p < pool_last; p++) {
        s.q.room[p] = in->pools[p].left;
    }
    for (int i = 0; i < count; i++) {
        s.q.outside[by_rank[i]] = false;
        for (int p = pool_first; p < pool_last; p++) {
            s.q.may[by_rank[i]][p] = oracle_tier(in, by_rank[i], &in->pools[p]) >= 0;
        }
    }
    return s;
}

/* Children of one household share a group: the first of them. */
static void group_households(const instance *in, const int *by_rank, int count, search *s)
{
    for (int i = 0; i < count; i++) {
        for (int k = 0; k < i; k++) {
            if (in->pupils[by_rank[i]].household >= 0 &&
                in->pupils[by_rank[i]].household == in->pupils[by_rank[k]].household) {
                s->q.group[by_rank[i]] = s->q.group[by_rank[k]];
            }
        }
    }
}

static void make_slots(const instance *in, const int *by_rank, int count, search *s)
{
    for (int i = 0; i < count; i++) {
        const pupil *one = &in->pupils[by_rank[i]];
        int turn = 1;
        if (in->household && one->household >= 0) {
            for (int k = 0; k < i; k++) {
                turn += in->pupils[by_rank[k]].household == one->household;
            }
            for (int k = 0; k < in->student_count; k++) {
                turn += in->pupils[k].household == one->household && in->pupils[k].served_before;
            }
        }
        s->slots[s->slot_count++] = (slot){.class = one->class,
                                           .turn = in->household ? turn : 0,
                                           .rank = i,
                                           .group = s->q.group[by_rank[i]]};
    }
}

/* The students of `by_rank` that a pass left waiting. */
static int waiting_of(const int *by_rank, int count, const answer *a, int *out)
{
    int waiting = 0;
    for (int i = 0; i < count; i++) {
        if (a->pool[by_rank[i]] == NOBODY) {
            out[waiting++] = by_rank[i];
        }
    }
    return waiting;
}

void oracle_solve(instance *in, const int *by_rank, int count, int first, int last, answer *out)
{
    if (first == last) {
        return;
    }
    bool sims = in->pools[first].type == SIM;
    search s = begin_search(in, by_rank, count, first, last);
    if (in->household && !sims) {
        group_households(in, by_rank, count, &s);
    }
    bool household = in->household;
    in->household = household && !sims;
    make_slots(in, by_rank, count, &s);
    solve(&s, out);
    for (int i = 0; i < count; i++) {
        if (out->pool[by_rank[i]] != NOBODY) {
            in->pools[out->pool[by_rank[i]]].left--;
        }
    }
    if (in->soft) {
        int reopened = in->pool_count;
        for (int p = first; p < last; p++) {
            if (in->pools[p].where == STOCK && in->pools[p].left > 0) {
                oracle_pool *made = &in->pools[in->pool_count++];
                *made = in->pools[p];
                made->where = REOPENED;
                made->from = p;
                made->units = made->left;
                (void)snprintf(made->id, sizeof made->id, "%.80s(open)", in->pools[p].id);
            }
        }
        int waiting[MAX_STUDENTS];
        int waiting_count = waiting_of(by_rank, count, out, waiting);
        if (reopened < in->pool_count) {
            search second = begin_search(in, waiting, waiting_count, reopened, in->pool_count);
            memcpy(second.q.group, s.q.group, sizeof s.q.group);
            for (int i = 0; i < s.slot_count; i++) {
                if (!s.slots[i].kept) {
                    second.slots[second.slot_count++] = s.slots[i];
                }
            }
            solve(&second, out);
        }
    }
    in->household = household;
}

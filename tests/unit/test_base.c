/* Memory, hashing, packed tables and atomic files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swc/swc.h"

static char folder[] = "/tmp/swc-test-XXXXXX";

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) == NULL || chdir(folder) != 0 ? -1 : 0;
}

static int remove_folder(void **state)
{
    (void)state;
    DIR *directory = opendir(folder);
    struct dirent *entry;
    while (directory != NULL && (entry = readdir(directory)) != NULL) {
        (void)unlinkat(dirfd(directory), entry->d_name, 0);
    }
    (void)closedir(directory);
    return rmdir(folder);
}

static size_t files_in_folder(void)
{
    size_t count = 0;
    DIR *directory = opendir(folder);
    struct dirent *entry;
    while ((entry = readdir(directory)) != NULL) {
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    }
    (void)closedir(directory);
    return count;
}

static void put_file(const char *name, const char *text)
{
    FILE *file = fopen(name, "w");
    assert_non_null(file);
    (void)fputs(text, file);
    (void)fclose(file);
}

static void assert_file(const char *name, const char *text)
{
    char got[256] = {0};
    FILE *file = fopen(name, "r");
    assert_non_null(file);
    size_t length = fread(got, 1, sizeof got - 1, file);
    (void)fclose(file);
    got[length] = '\0';
    assert_string_equal(got, text);
}

static void an_arena_stops_at_its_limit_and_gives_null(void **state)
{
    (void)state;
    swc_arena arena;
    swc_arena_init(&arena, 10000);
    assert_non_null(swc_arena_take(&arena, 6000));
    assert_null(swc_arena_take(&arena, 6000));
    assert_non_null(swc_arena_take(&arena, 100));
    swc_arena_free(&arena);
}

static void arena_blocks_are_aligned_and_apart(void **state)
{
    (void)state;
    swc_arena arena;
    swc_arena_init(&arena, 1 << 20);
    char *before = NULL;
    for (size_t size = 1; size < 300; size++) {
        char *block = swc_arena_take(&arena, size);
        assert_non_null(block);
        assert_int_equal((uintptr_t)block % _Alignof(max_align_t), 0);
        memset(block, (int)size, size);
        if (before != NULL) {
            assert_int_equal((unsigned char)before[0], (unsigned char)(size - 1));
        }
        before = block;
    }
    swc_arena_free(&arena);
}

static void a_buffer_keeps_its_bytes_when_it_meets_its_limit(void **state)
{
    (void)state;
    swc_buf buf = {.limit = 5};
    assert_true(swc_buf_add_text(&buf, "abcd"));
    assert_false(swc_buf_add_text(&buf, "ef"));
    assert_string_equal(buf.data, "abcd");
    swc_buf_free(&buf);
}

/* FIPS 180-4 examples of NIST: "abc" and the empty message. */
static void sha256_gives_the_published_digests(void **state)
{
    (void)state;
    swc_sha256 *hash;
    char hex[SWC_SHA256_HEX + 1];
    assert_int_equal(swc_sha256_new(&hash, NULL), SWC_OK);
    swc_sha256_end_hex(hash, hex);
    assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    swc_sha256_reset(hash);
    swc_sha256_add(hash, "a", 1);
    swc_sha256_peek_hex(hash, hex);
    swc_sha256_add(hash, "bc", 2);
    swc_sha256_end_hex(hash, hex);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    swc_sha256_free(hash);
}

static void hex64_takes_only_lower_case_digits(void **state)
{
    (void)state;
    char digits[65];
    memset(digits, 'a', 64);
    digits[64] = '\0';
    assert_true(swc_is_hex64(swc_str_of(digits)));
    digits[3] = 'A';
    assert_false(swc_is_hex64(swc_str_of(digits)));
    assert_false(swc_is_hex64(SWC_STR("00")));
}

static void a_keymap_finds_what_was_put(void **state)
{
    (void)state;
    enum { COUNT = 5000 };
    static char keys[COUNT][8];
    swc_keymap map = {0};
    size_t *value;
    bool found;
    for (size_t i = 0; i < COUNT; i++) {
        (void)snprintf(keys[i], sizeof keys[i], "k%zu", i);
        assert_true(swc_keymap_put(&map, swc_str_of(keys[i]), &value, &found));
        assert_false(found);
        *value = i;
    }
    for (size_t i = 0; i < COUNT; i++) {
        value = swc_keymap_get(&map, swc_str_of(keys[i]));
        assert_non_null(value);
        assert_int_equal(*value, i);
    }
    assert_null(swc_keymap_get(&map, SWC_STR("absent")));
    swc_keymap_free(&map);
}

static void a_table_gives_back_every_cell(void **state)
{
    (void)state;
    const swc_str columns[] = {SWC_STR("a"), SWC_STR("b"), SWC_STR("c")};
    const swc_str row[] = {SWC_STR("một"), SWC_STR(""), SWC_STR("3")};
    swc_table table;
    assert_int_equal(swc_table_init(&table, columns, 3, 1 << 20, NULL), SWC_OK);
    assert_int_equal(swc_table_add(&table, row, NULL), SWC_OK);
    assert_int_equal(swc_table_column(&table, "c"), 2);
    assert_int_equal(swc_table_column(&table, "d"), SIZE_MAX);
    for (size_t i = 0; i < 3; i++) {
        assert_true(swc_str_equal(swc_table_cell(&table, 0, i), row[i]));
    }
    assert_int_equal(swc_table_get(&table, 0, SIZE_MAX).length, 0);
    swc_table_free(&table);
}

/* Offsets of 16 bits end at 65,534 bytes of text; a longer row has others. */
static void a_table_gives_back_rows_of_any_length(void **state)
{
    (void)state;
    static char text[200000];
    static const size_t lengths[] = {0, 1, 65533, 65534, 65535, 65536, 131072, 199999};
    enum { ROWS = sizeof lengths / sizeof lengths[0] };
    const swc_str columns[] = {SWC_STR("a"), SWC_STR("b"), SWC_STR("c")};
    swc_table table;
    for (size_t i = 0; i < sizeof text; i++) {
        text[i] = (char)('a' + i % 26);
    }
    assert_int_equal(swc_table_init(&table, columns, 3, 1 << 20, NULL), SWC_OK);
    for (size_t row = 0; row < ROWS; row++) { /* the long cell first, in the middle, last */
        swc_str cells[] = {SWC_STR(""), SWC_STR(""), SWC_STR("x")};
        cells[row % 3] = (swc_str){text, lengths[row]};
        assert_int_equal(swc_table_add(&table, cells, NULL), SWC_OK);
    }
    for (size_t row = 0; row < ROWS; row++) {
        swc_str whole[3];
        swc_str cells[] = {SWC_STR(""), SWC_STR(""), SWC_STR("x")};
        cells[row % 3] = (swc_str){text, lengths[row]};
        swc_table_row(&table, row, whole);
        for (size_t i = 0; i < 3; i++) {
            assert_true(swc_str_equal(swc_table_cell(&table, row, i), cells[i]));
            assert_true(swc_str_equal(whole[i], cells[i]));
        }
    }
    swc_table_free(&table);
}

static swc_output *open_output(const char *path, bool personal)
{
    swc_output *output = NULL;
    swc_error error;
    assert_int_equal(
        swc_output_open(path, (swc_output_options){.personal = personal}, &output, &error), SWC_OK);
    assert_int_equal(swc_output_write(output, "new", 3, &error), SWC_OK);
    return output;
}

static void a_discarded_output_leaves_the_old_file_and_no_temporary(void **state)
{
    (void)state;
    put_file("plan.csv", "old");
    size_t before = files_in_folder();
    swc_output *output = open_output("plan.csv", true);
    assert_file("plan.csv", "old");
    swc_output_discard(output);
    assert_file("plan.csv", "old");
    assert_int_equal(files_in_folder(), before);
}

static void a_committed_output_replaces_the_file_with_mode_0600(void **state)
{
    (void)state;
    struct stat status;
    put_file("plan.csv", "old");
    assert_int_equal(chmod("plan.csv", 0644), 0);
    assert_int_equal(swc_output_commit(open_output("plan.csv", true), NULL), SWC_OK);
    assert_file("plan.csv", "new");
    assert_int_equal(stat("plan.csv", &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
}

static void a_public_output_keeps_the_mode_of_the_file_it_replaces(void **state)
{
    (void)state;
    struct stat status;
    put_file("public.html", "old");
    assert_int_equal(chmod("public.html", 0640), 0);
    assert_int_equal(swc_output_commit(open_output("public.html", false), NULL), SWC_OK);
    assert_int_equal(stat("public.html", &status), 0);
    assert_int_equal(status.st_mode & 0777, 0640);
}

static void a_symbolic_link_stays_and_its_target_is_replaced(void **state)
{
    (void)state;
    struct stat status;
    put_file("target.csv", "old");
    assert_int_equal(symlink("target.csv", "link.csv"), 0);
    assert_int_equal(swc_output_commit(open_output("link.csv", true), NULL), SWC_OK);
    assert_int_equal(lstat("link.csv", &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_file("target.csv", "new");
}

static void only_unlocked_leftovers_of_the_same_name_are_removed(void **state)
{
    (void)state;
    put_file(".kept.csv.swc-abcdef", "of another name");
    put_file(".plan.csv.swc-abcdef", "left by a killed run");
    swc_output *running = open_output("plan.csv", true);
    const char *temporary = swc_output_temporary(running);
    swc_output_discard(open_output("plan.csv", true));
    assert_int_equal(access(".kept.csv.swc-abcdef", F_OK), 0);
    assert_int_not_equal(access(".plan.csv.swc-abcdef", F_OK), 0);
    assert_int_equal(access(temporary, F_OK), 0);
    swc_output_discard(running);
}

static void a_full_disk_is_an_output_error(void **state)
{
    (void)state;
    swc_error error = {0};
    swc_output *output = open_output("/dev/full", false);
    assert_int_equal(swc_output_commit(output, &error), SWC_ERR_OUTPUT);
    assert_non_null(strstr(error.text[SWC_EN], "/dev/full"));
    assert_true(error.text[SWC_VI][0] != '\0');
}

static void a_folder_that_is_not_there_is_an_output_error(void **state)
{
    (void)state;
    swc_output *output = NULL;
    assert_int_equal(swc_output_open("absent/plan.csv", (swc_output_options){0}, &output, NULL),
                     SWC_ERR_OUTPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_arena_stops_at_its_limit_and_gives_null),
        cmocka_unit_test(arena_blocks_are_aligned_and_apart),
        cmocka_unit_test(a_buffer_keeps_its_bytes_when_it_meets_its_limit),
        cmocka_unit_test(sha256_gives_the_published_digests),
        cmocka_unit_test(hex64_takes_only_lower_case_digits),
        cmocka_unit_test(a_keymap_finds_what_was_put),
        cmocka_unit_test(a_table_gives_back_every_cell),
        cmocka_unit_test(a_table_gives_back_rows_of_any_length),
        cmocka_unit_test(a_discarded_output_leaves_the_old_file_and_no_temporary),
        cmocka_unit_test(a_committed_output_replaces_the_file_with_mode_0600),
        cmocka_unit_test(a_public_output_keeps_the_mode_of_the_file_it_replaces),
        cmocka_unit_test(a_symbolic_link_stays_and_its_target_is_replaced),
        cmocka_unit_test(only_unlocked_leftovers_of_the_same_name_are_removed),
        cmocka_unit_test(a_full_disk_is_an_output_error),
        cmocka_unit_test(a_folder_that_is_not_there_is_an_output_error),
    };
    return cmocka_run_group_tests_name("base", tests, make_folder, remove_folder);
}

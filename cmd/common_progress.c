/*
 * The --progress line: how long a command has been working, on standard error. It measures nothing
 * and no result depends on it.
 *
 * A timer signal writes the line, so the work itself needs no hooks; SA_RESTART keeps its calls
 * whole.
 */
#include "common.h"

#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

static char line[160]; /* "\rswc-validate: 000 s" */
static size_t digits_at;
static size_t line_length;
static volatile sig_atomic_t ticks;

static void put(const char *text, size_t length)
{
    ssize_t ignored = write(STDERR_FILENO, text, length);
    (void)ignored;
}

static void tick(int signal_number)
{
    (void)signal_number;
    int seconds = ++ticks;
    for (size_t i = 3; i > 0; i--) {
        line[digits_at + i - 1] = (char)('0' + seconds % 10);
        seconds /= 10;
    }
    put(line, line_length);
}

void front_progress_begin(const struct front *front)
{
    bool wanted = front->progress == PROGRESS_ALWAYS ||
                  (front->progress == PROGRESS_AUTO && !front->quiet && isatty(STDERR_FILENO));
    if (!wanted) {
        return;
    }
    size_t name_length = strlen(front->name);
    line[0] = '\r';
    memcpy(line + 1, front->name, name_length);
    memcpy(line + 1 + name_length, ": 000 s", 7);
    digits_at = name_length + 3;
    line_length = name_length + 8;
    if (front->progress == PROGRESS_ALWAYS) {
        put(line, line_length);
    }
    struct sigaction action = {.sa_handler = tick, .sa_flags = SA_RESTART};
    struct itimerval every_second = {.it_interval = {.tv_sec = 1}, .it_value = {.tv_sec = 1}};
    (void)sigaction(SIGALRM, &action, NULL);
    (void)setitimer(ITIMER_REAL, &every_second, NULL);
}

void front_progress_end(const struct front *front)
{
    if (line_length == 0) {
        return;
    }
    struct itimerval never = {0};
    (void)setitimer(ITIMER_REAL, &never, NULL);
    if (ticks > 0 || front->progress == PROGRESS_ALWAYS) {
        put("\n", 1);
    }
    line_length = 0;
}

/* The yardstick: libcsv's parse loop with empty callbacks over a file. Does nothing else. */
#include <csv.h>
#include <stdio.h>

static void on_cell(void *cell, size_t length, void *context)
{
    (void)cell;
    (void)length;
    (void)context;
}

static void on_row(int byte, void *context)
{
    (void)byte;
    ++*(size_t *)context;
}

int main(int argc, char **argv)
{
    static char buffer[64 * 1024];
    struct csv_parser parser;
    size_t rows = 0;
    size_t length;
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (file == NULL || csv_init(&parser, 0) != 0) {
        return 1;
    }
    while ((length = fread(buffer, 1, sizeof buffer, file)) > 0) {
        if (csv_parse(&parser, buffer, length, on_cell, on_row, &rows) != length) {
            return 1;
        }
    }
    (void)csv_fini(&parser, on_cell, on_row, &rows);
    csv_free(&parser);
    printf("%zu\n", rows);
    return fclose(file) == 0 ? 0 : 1;
}

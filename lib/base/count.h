/* The number of elements of an array, not of a pointer. */
#ifndef SWC_BASE_COUNT_H
#define SWC_BASE_COUNT_H

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif

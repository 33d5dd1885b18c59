/*
 * What names of classes and schools tell of grade and level. Knows no rows.
 *
 * Ownership: words are static.
 */
#ifndef SWC_MODEL_SCHOOL_H
#define SWC_MODEL_SCHOOL_H

#include "swc/status.h"

/** Grade of a class name: 5A1 -> 5, 10/3 -> 10, "Lớp 6.2" -> 6; 0 when it has none (Lá 2). */
int swc_class_grade(swc_str class_name);
/** 8 for "viii" in key form; 0: no Roman number from 1 to 12. */
int swc_grade_of_roman(const char *key);
/** Level word of a class name without a grade (Lá 2, Mẫu giáo, Chồi: preschool) or NULL. */
const char *swc_class_level(swc_str class_name);
/** Level word of a grade 1..12. */
const char *swc_grade_level(int grade);
/**
 * Levels that a school's name tells: TH&THCS gives primary and lower_secondary.
 * @param mask_out  bit i is word i of swc_levels()
 */
void swc_school_levels(swc_str school_name, unsigned *mask_out);
/**
 * The own name of a school of which each district has one, named for it: "TT GDNN-GDTX Buôn Hồ",
 * "PTDTNT THCS Krông Búk". The caller asks whether it is a district.
 * @param key  the whole name in key form, written here
 * @return where in key the own name begins; SIZE_MAX: a school of another sort
 */
size_t swc_school_own_place(swc_str school_name, char *key, size_t capacity);
/** Levels at which a grade 1..12 is taught, bits as above; adult and vocational centres teach
 * grades of school too. */
unsigned swc_grade_levels(int grade);
/** The bit of a word of swc_levels(); 0 for anything else. */
unsigned swc_level_bit(swc_str word);

#endif

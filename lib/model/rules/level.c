/* Grade and level of one row: what class, grade and school tell of each other. */
#include "model/rules/row.h"
#include "model/school.h"

#include <string.h>

static bool is_one_bit(unsigned mask)
{
    return mask != 0 && (mask & (mask - 1)) == 0;
}

static const char *level_of_mask(unsigned mask)
{
    size_t index = 0;
    while ((mask >> index & 1u) == 0) {
        index++;
    }
    return swc_levels()[index].word;
}

/* Fill an empty grade from the class; two that disagree are a remark. */
swc_status rules_settle_grade(const rules_row *row)
{
    swc_value *grade = rules_get(row, SWC_RULE_GRADE);
    const swc_value *class_name = rules_get(row, SWC_RULE_CLASS);
    int told = rules_is_blank(class_name) ? 0 : swc_class_grade(class_name->text);
    if (told == 0) {
        return SWC_OK;
    }
    if (rules_is_absent(grade)) {
        char text[3] = {(char)('0' + told / 10), (char)('0' + told % 10), '\0'};
        return rules_put(row, grade, told < 10 ? text + 1 : text);
    }
    if (!rules_is_blank(grade) && rules_grade(grade) != told) {
        swc_value_find(grade, SWC_ISSUE_LEVEL_GRADE, "khối khác với tên lớp",
                       "the grade differs from the class name");
    }
    return SWC_OK;
}

/* What grade, class and school tell together; NULL when they do not. */
static const char *derive_level(const rules_row *row, int grade, const swc_value *class_name,
                                unsigned school)
{
    if (grade != 0) {
        unsigned common = swc_value_grade_levels(row->reader, grade) & school;
        return is_one_bit(common) ? level_of_mask(common) : swc_grade_level(grade);
    }
    const char *level = rules_is_blank(class_name) ? NULL : swc_class_level(class_name->text);
    return level != NULL ? level : is_one_bit(school) ? level_of_mask(school) : NULL;
}

void rules_settle_level(const rules_row *row)
{
    swc_value *level = rules_get(row, SWC_RULE_LEVEL);
    const swc_value *grade = rules_get(row, SWC_RULE_GRADE);
    const swc_value *class_name = rules_get(row, SWC_RULE_CLASS);
    const swc_value *school_name = rules_get(row, SWC_RULE_SCHOOL_NAME);
    unsigned school = swc_value_school_levels(row->reader, school_name->text);
    int number = rules_is_blank(grade) ? 0 : rules_grade(grade);
    if (rules_is_absent(level)) {
        const char *told = derive_level(row, number, class_name, school);
        level->text = told == NULL ? level->text : swc_str_of(told); /* a word of swc_levels() */
    }
    unsigned own = swc_level_bit(level->text);
    if (own == 0) {
        return;
    }
    if (number != 0 && (own & swc_value_grade_levels(row->reader, number)) == 0) {
        swc_value_find(level, SWC_ISSUE_LEVEL_GRADE, "cấp học và khối lớp", "level and grade");
    } else if (school != 0 && (own & school) == 0) {
        swc_value_find(level, SWC_ISSUE_LEVEL_GRADE, "cấp học và tên trường",
                       "level and the school's name");
    }
}

/* A register without a column of levels: the names tell them. */
swc_status rules_settle_school_level(const rules_row *row)
{
    swc_value *level = rules_get(row, SWC_RULE_LEVEL);
    const swc_value *name = rules_get(row, SWC_RULE_SCHOOL_NAME);
    unsigned mask = 0;
    swc_school_levels(name->text, &mask);
    if (level->figure_levels != 0 && level->figure_levels != mask) { /* or it ranks the school */
        swc_value_find(level, SWC_ISSUE_ENUM, "số trần, mà tên trường không nói cùng cấp",
                       "a bare figure, and the school's name does not say the same level");
        return SWC_OK;
    }
    if (mask == 0) {
        return SWC_OK;
    }
    if (!rules_is_absent(level)) {
        bool one = swc_level_bit(level->text) != 0;
        if (one && (swc_level_bit(level->text) & mask) == 0) {
            swc_value_find(level, SWC_ISSUE_LEVEL_GRADE, "cấp học và tên trường",
                           "level and the school's name");
        }
        return SWC_OK;
    }
    char text[128];
    size_t length = 0;
    for (size_t i = 0; swc_levels()[i].word != NULL; i++) {
        size_t size = strlen(swc_levels()[i].word);
        if ((mask >> i & 1u) != 0 && length + size + 2 < sizeof text) {
            if (length > 0) {
                text[length++] = '+';
            }
            memcpy(text + length, swc_levels()[i].word, size);
            length += size;
        }
    }
    text[length] = '\0';
    return rules_put(row, level, text);
}

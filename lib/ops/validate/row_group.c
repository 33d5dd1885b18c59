/* What a sub-heading names, and which of the names before it end with it. */
#include "ops/validate/row_group.h"

#include <string.h>

static void open_class(row_group *group, const swc_line *line, bool names_school)
{
    memcpy(group->class_name, line->class_name, sizeof group->class_name);
    bool ends_grade = line->is_part || line->is_list || names_school; /* "Khối khác" */
    group->grade = line->grade > 0 ? line->grade : ends_grade ? 0 : group->grade;
    group->left_grade = group->left_grade || line->grade > 0 || ends_grade;
    group->left_class = line->class_name[0] == '\0' && (group->left_class || line->is_list);
}

static void open_category(row_group *group, const swc_line *line, bool names_school)
{
    bool goes_on = line->class_name[0] != '\0' && !names_school; /* "DANH SÁCH LỚP 7B" */
    if (line->is_list && line->category == NULL && !goes_on) {
        group->category = NULL;
        group->left_category = true;
    } else if (line->category != NULL) {
        group->category = line->category;
        group->category_numbering = line->numbering;
    } else if (names_school || (line->class_name[0] == '\0' && !line->is_part &&
                                line->numbering == group->category_numbering)) {
        group->category = NULL; /* "III. Học sinh khác" */
    }
}

static void open_entry(row_group *group, const swc_line *line)
{
    if (line->entry != NULL) {
        group->entry = line->entry;
        group->entry_numbering = line->numbering;
    } else if (line->is_list || (line->numbering != '\0' && group->entry != NULL &&
                                 line->numbering == group->entry_numbering)) {
        group->left_entry = group->left_entry || group->entry != NULL;
        group->entry = NULL;
    }
}

/* "II. Điện thoại", "B. Bằng hiện vật", "II. Học sinh trả lại máy". */
static void open_things(row_group *group, const swc_line *line)
{
    bool same_rank = line->numbering != '\0' && line->numbering == group->thing_numbering;
    if (line->thing != NULL || line->other_things || line->is_list || same_rank) {
        group->left_thing = line->thing == NULL &&
                            (group->thing != NULL || group->left_thing || line->other_things);
        group->thing = line->thing;
        group->thing_numbering = line->numbering;
    }
    if (line->names_things) {
        group->of_things = true;
        group->thing_numbering = line->numbering;
    } else if (line->is_list || same_rank) { /* not "1. Khối doanh nghiệp" below "B. Hiện vật" */
        group->of_things = false;
    }
    group->status = line->status != NULL || line->is_list ? line->status : group->status;
}

/* How deep a numbering usually stands: A, then I, then 1. */
static int depth_of(char numbering)
{
    return numbering == 'A' ? 0 : numbering == 'I' ? 1 : numbering == '\0' ? 3 : 2;
}

/* "II. Cá nhân", "B. Hiện vật" */
static void open_donors(row_group *group, const swc_line *line)
{
    bool ends = line->is_list || depth_of(line->numbering) <= depth_of(group->donor_numbering);
    if (line->donors[0] != '\0' || ends) {
        memcpy(group->donors, line->donors, sizeof group->donors);
        group->donor_numbering = line->numbering;
        group->is_donor = line->is_donor;
    }
}

/* "II. Chưa phủ sóng", "Khối Tiểu học", "II. Máy hỏng". */
static void open_point_or_stock(row_group *group, const swc_line *line)
{
    bool names_one = line->point != NULL || line->level != NULL || line->condition != NULL ||
                     line->stock_status != NULL;
    bool same_rank = line->numbering != '\0' && line->numbering == group->point_numbering;
    if (!names_one && !line->is_list && !same_rank) {
        return;
    }
    group->point = line->point;
    group->level = line->level;
    group->condition = line->condition;
    group->stock_status = line->stock_status;
    group->point_numbering = names_one ? line->numbering : group->point_numbering;
    group->left_point = !names_one; /* "III. Các điểm khác" */
}

static void open_places(row_group *group, const swc_title_facts *title, const swc_line *line,
                        bool names_school, bool names_place)
{
    if (names_school) {
        memcpy(group->school, line->school, sizeof group->school);
        bool is_other = title->school[0] != '\0' && strcmp(title->school, line->school) != 0;
        group->left_commune = group->left_commune || is_other;
        group->left_district = group->left_district || (is_other && !title->district_of_office);
    }
    if (names_school && group->place_of_school) { /* of the school before, not of this one */
        group->district[0] = '\0';
        group->commune[0] = '\0';
        group->place_of_school = false;
    }
    bool ends_district =
        line->numbering != '\0' && line->numbering == group->district_numbering && !names_place;
    bool ends_commune =
        line->numbering != '\0' && line->numbering == group->commune_numbering && !names_place;
    if (line->district[0] != '\0' || ends_district) { /* "III. Các trường khác" */
        memcpy(group->district, line->district, sizeof group->district);
        group->district_numbering = ends_district ? group->district_numbering : line->numbering;
    }
    if (line->commune[0] != '\0' || line->district[0] != '\0' || ends_district || ends_commune) {
        memcpy(group->commune, line->commune, sizeof group->commune);
        group->commune_numbering =
            line->commune[0] != '\0' ? line->numbering : group->commune_numbering;
    }
    group->place_of_school = group->place_of_school || (names_school && names_place);
    group->left_commune = group->left_commune || line->place != '\0';
    group->left_district = group->left_district || line->place == 'd';
}

bool swc_validate_row_group_open(row_group *group, const swc_title_facts *title,
                                 const swc_line *line)
{
    bool names_school = line->school[0] != '\0';
    bool names_place = line->district[0] != '\0' || line->commune[0] != '\0';
    if (line->survey_date[0] != '\0') { /* it says nothing else */
        memcpy(group->survey_date, line->survey_date, sizeof group->survey_date);
        return false;
    }
    if (line->day[0] != '\0' || line->left_day) {
        group->left_day = line->left_day;
        memcpy(group->day, line->day, sizeof group->day);
        return false;
    }
    if (line->continues) {
        return false;
    }
    open_class(group, line, names_school);
    open_category(group, line, names_school);
    open_entry(group, line);
    open_things(group, line);
    open_point_or_stock(group, line);
    open_donors(group, line);
    if (line->round[0] != '\0') {
        memcpy(group->round, line->round, sizeof group->round);
    }
    open_places(group, title, line, names_school, names_place);
    return names_school || names_place || line->class_name[0] != '\0' || line->category != NULL;
}

/*
 * Rows of the tables of headings, and the phrases that lists of several kinds share: for the
 * tables in words*.c only.
 */
#ifndef SWC_MODEL_HEADER_PHRASES_H
#define SWC_MODEL_HEADER_PHRASES_H

#include "model/header/words.h"

#define IS(kind, column, rank, phrases)                                                            \
    {                                                                                              \
        SWC_##kind, SWC_HEADER_COLUMN, column, NULL, rank, phrases                                 \
    }
#define EITHER(kind, column, second, rank, phrases)                                                \
    {                                                                                              \
        SWC_##kind, SWC_HEADER_COLUMN, column, second, rank, phrases                               \
    }
#define PART(kind, role, column, rank, phrases)                                                    \
    {                                                                                              \
        SWC_##kind, SWC_HEADER_##role, column, NULL, rank, phrases                                 \
    }

/* Phrases that several kinds share. */
#define STUDENT_ID                                                                                 \
    "ma dinh danh bo gd dt|ma dinh danh bo gddt|ma dinh danh bo|"                                  \
    "ma dinh danh moet|ma moet|ma dinh danh nganh|ma csdl|"                                        \
    "ma dinh danh csdl|ma dinh danh csdl nganh|ma hoc sinh csdl nganh|"                            \
    "ma dinh danh bo giao duc va dao tao|ma dinh danh bo giao duc|ma hoc sinh bo gd dt|"           \
    "ma hoc sinh bo gddt|ma dinh danh bo gd|student id|ma dinh danh do bo cap|ma hoc sinh moet|"   \
    "ma dd bo|ma hs bo gd|ma bgd|id csdl|ma hs csdl|id csdl nganh"
#define PUPIL_CODE                                                                                 \
    "ma hoc sinh|ma hs|ma so hoc sinh|ma so hs|student code|pupil id|pupil code|id hoc sinh|id "   \
    "hs|mahs"
#define CLASS_AND_SCHOOL                                                                           \
    "lop truong|truong lop|lop truong hoc|hoc lop truong|lop truong dang hoc|"                     \
    "lop va truong|truong va lop|lop ten truong|ten truong lop|dang hoc lop truong|"               \
    "hoc tai lop truong|hs lop truong|hoc lop nao truong nao|lop o truong|lop truong thcs"
#define MIDDLE_NAME "ten dem|dem|chu dem|chu lot|ten lot|ten giua|chu dem lot|lot|ten dem lot"
#define PERSONAL_ID                                                                                \
    "so dinh danh ca nhan|ma dinh danh ca nhan|so ddcn|sddcn|ddcn|ma ddcn|"                        \
    "ma so dinh danh ca nhan|cccd|so cccd|so can cuoc cong dan|can cuoc cong dan|so can cuoc|"     \
    "can cuoc|so cccd ma dinh danh|cccd ma dinh danh|ma dinh danh cccd|so dinh danh cccd|"         \
    "so cmnd cccd|cmnd cccd|so cccd cmnd|cccd cmnd|so cccd dinh danh ca nhan|so the can cuoc|"     \
    "ma dinh danh cong dan|so dinh danh cong dan|so dinh danh ca nhan cccd|dinh danh ca nhan|"     \
    "so dinh danh ca nhan can cuoc cong dan|ma dinh danh ca nhan cccd|so cccd so dinh danh|"       \
    "so cccd hoac ma dinh danh|cccd hoac ma dinh danh|so cccd ma dinh danh ca nhan|"               \
    "so dinh danh ca nhan so cccd|ma dinh danh ca nhan so cccd|so cmnd the can cuoc|so ddcd|ma "   \
    "ddcd|ddcd|"                                                                                   \
    "mddcn|ma so cong dan|so dinh danh ca nhan so cmnd"
#define ANY_ID                                                                                     \
    "ma dinh danh|so dinh danh|ma dinh danh hoc sinh|ma dinh danh hs|ma dinh danh hssv|"           \
    "ma so dinh danh|dinh danh|so dinh danh hoc sinh|ma dinh danh 10 so|ma dinh danh 12 so|so "    \
    "dd|ma dd"
#define FULL_NAME                                                                                  \
    "ho va ten|ho ten|ten hoc sinh|ten hs|hoc sinh|ho va ten khai sinh|ho chu dem va ten|"         \
    "ho ten tre|ho va ten tre|ho ten em|ho va ten em|ho ten sinh vien|ho va ten sinh vien|"        \
    "ho ten hoc sinh|ho va ten hoc sinh|ho ten hs|ho va ten hs|ho va ten hssv|ho ten hssv|"        \
    "hoc sinh nhan|hs nhan|hs nhan may|ho ten "                                                    \
    "hoc sinh nhan|"                                                                               \
    "ho va ten hoc sinh nhan|ho va ten nguoi thu huong|ten hssv|ho va ten hoc sinh sinh vien|"     \
    "ho ten day du|student name|name|pupil name|fullname|ho va ten nguoi hoc|ho ten nguoi hoc|"    \
    "ho ten tre em|ho va ten tre em|hoc sinh ho va ten|ten nguoi hoc|hoc sinh sinh vien|ten con|"  \
    "ten chau|ten tre|ten em|nguoi thu huong|"                                                     \
    "nguoi duoc thu huong|nguoi duoc ho tro|"                                                      \
    "hoc sinh duoc cap|ho ten hoc sinh nhan may|hs duoc nhan|ten hoc vien|chau|ho "                \
    "ten chau|ho va ten chau|ten hs sv|ho ten be|ho va ten be|ten be"                              \
    "|sinh vien|hoc vien|hssv|nguoi hoc|tre|tre em|cac em|ho ten thi sinh|ho va ten thi "          \
    "sinh|students name|pupils name|students full name|"                                           \
    "name of student|name of pupil|don vi ho va ten|don vi ho ten|truong ho va ten|"               \
    "ho va ten don vi|truong ho ten"
#define RECEIVER "ho va ten nguoi nhan|ho ten nguoi nhan|nguoi nhan|ten nguoi nhan"
#define BIRTH_DATE                                                                                 \
    "ngay sinh|ngay thang nam sinh|sinh ngay|ngay nam sinh|ngay thang sinh|ntns|nt ns|ng sinh|"    \
    "ngay sinh dd mm yyyy|ngay thang nam sinh dd mm yyyy|ngay sinh hoc sinh|dob|birth date|"       \
    "ngay thang nam sinh hoc sinh|n sinh|n t n sinh|ngay thang n sinh|sinh ngay thang nam|nam "    \
    "sinh day du|"                                                                                 \
    "date of birth|birthday|birthdate|ngay sinh ngay thang nam|nsinh|sinh|"                        \
    "ngay thang nam sinh ngay thang nam|d o b|n t n s|ng t n sinh|ngay t n sinh|ngay thang nsinh"
#define SCHOOL_CODE                                                                                \
    "ma truong|ma don vi|ma co so giao duc|ma csgd|ma so truong|ma truong hoc|ma truong moet"
#define SCHOOL_NAME                                                                                \
    "ten truong|truong|truong hoc|ten don vi|co so giao duc|ten co so giao duc|ten csgd|"          \
    "truong dang hoc|noi hoc|hoc truong|dang hoc tai truong|ten truong hoc|don vi truong|"         \
    "ten truong co so giao duc|don vi truong hoc|dang hoc truong|hoc sinh truong|hoc tai truong"
#define DISTRICT                                                                                   \
    "huyen|quan huyen|huyen quan|huyen thi xa thanh pho|huyen tx tp|huyen thi xa|huyen tp|"        \
    "ten huyen|quan huyen thi xa|huyen thi thanh pho|huyen thi xa tp|thi xa huyen|huyen thi|"      \
    "quan huyen thi xa thanh pho|quan huyen tx tp|huyen thanh pho|huyen thi tp|tp tx huyen|"       \
    "thanh pho thi xa huyen|thuoc huyen|huyen tx tp thuoc tinh|h tx tp|"                           \
    "truc thuoc huyen|don vi cap huyen|tx huyen tp|tp huyen tx|tx tp huyen|tp tx huyen thi"
#define DISTRICT_WEAK                                                                              \
    "phong gd|dia ban|dia ban huyen|phong gd dt|phong gddt|don vi huyen|phong giao duc|thuoc "     \
    "phong gd|"                                                                                    \
    "pgd|pgd dt|pgddt|thuoc phong gd dt|thuoc phong gddt|thuoc pgd"
#define COMMUNE                                                                                    \
    "xa|xa phuong|xa phuong thi tran|xa thi tran|phuong xa|ten xa|phuong xa thi tran|"             \
    "xa phuong tt|xa tt|phuong|xa phuong thi tran dac khu|thuoc xa|xa phuong dac khu|"             \
    "xa p tt|x p tt|ten xa phuong|ten xa phuong thi tran|xa thi tran phuong|"                      \
    "dia chi xa|dong tai xa|dia ban xa"
#define PHONE                                                                                      \
    "dien thoai|so dien thoai|sdt|so dt|dien thoai lien he|so dien thoai lien he|sdt lien he|"     \
    "dt lien he|so dt lien he|dien thoai lien lac|so dien thoai lien lac|dtdd|so di dong|di dong|" \
    "sdt lien lac|so phone|dien thoai di dong|phone|phone number|telephone|tel|mobile"
#define SURVEY_DATE                                                                                \
    "ngay khao sat|thoi diem khao sat|ngay lap|ngay dieu tra|ngay ra soat|thoi diem|"              \
    "thoi diem ra soat|ngay thong ke|thoi gian khao sat|ngay lap bieu|thoi diem thong ke|"         \
    "thoi gian dieu tra|thoi gian ra soat|ngay lap danh sach"
#define NOTE                                                                                       \
    "ghi chu|gc|g chu|chu y|chu thich|ghi chu khac|ghi chu them|luu y|notes|remarks|remark|"       \
    "thong tin khac|thong tin them|y kien khac|noi dung khac"
#define SERIAL                                                                                     \
    "so seri|so serial|serial|so se ri|seri|se ri|so sn|sn|s n|serial number|so seri may|"         \
    "so series|so s n|service tag|so may serial|serial no|seri may|so may|ma "                     \
    "serial|ma seri|"                                                                              \
    "so khung may|so che tao"
#define DEVICE_ID                                                                                  \
    "ma thiet bi|ma tb|ma so thiet bi|ma may|ma tai san|ma ts|so the tai san|ma quan ly|ma vach|"  \
    "ma so tai san|ma so may|ma so tb|ky hieu tai san|so tai san|id thiet bi|id tb|id may"
#define QUANTITY "so luong|sl|so luong thiet bi|so luong may|so luong hien vat|so luong tb|s luong"
#define SPAN                                                                                       \
    "thoi gian ap dung|hieu luc|thoi gian hieu luc|thoi han ap dung|thoi gian mien phi|"           \
    "thoi gian ho tro|thoi gian uu dai|thoi gian su dung goi|thoi han su dung"
#define CONDITION                                                                                  \
    "tinh trang may|tinh trang thiet bi|chat luong|tinh trang su dung|moi cu|do moi|"              \
    "chat luong thiet bi|chat luong may|tinh trang chat luong|tinh trang ky thuat|chat luong con " \
    "lai"

#endif

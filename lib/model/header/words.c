/* The headings that people write in lists of pupils, those of every kind, and words that say
 * nothing by themselves. A new habit of clerks is one more phrase here or in words_*.c;
 * header.c knows how to compare. */
#include "model/header/phrases.h"

const swc_heading swc_headings_of_pupils[] = {
    /* every kind */
    {SWC_KIND_NONE, SWC_HEADER_NUMBERING, NULL, NULL, 1,
     "stt|tt|so tt|so thu tu|no|s t t|thu tu|stt tt|so tt tt"},
    {SWC_KIND_NONE, SWC_HEADER_IGNORED, NULL, NULL, 1,
     "ky nhan|ky ten|chu ky|ky|nguoi nhan ky|ky nhan phu huynh|phu huynh ky|chu ky phu huynh|"
     "phu huynh ky nhan|nguoi nhan ky ten|ky xac nhan|chu ky nguoi nhan|ky ten nguoi nhan|"
     "nguoi nhan ky nhan|ky nhan thiet bi|chu ky xac nhan|phu huynh ky ten|ky ghi ro ho ten|"
     "hoc sinh ky|hoc sinh ky nhan|ky va ghi ro ho ten|phu huynh xac nhan|ky nhan cua phu huynh"},

    {SWC_KIND_NONE, SWC_HEADER_UNIT, NULL, NULL, 1, "don vi tinh|dvt|dv tinh|dvi tinh|don vi do"},

    /* students */
    IS(STUDENTS, "student_id", 1, STUDENT_ID),
    IS(STUDENTS, "student_id", 2, PUPIL_CODE), /* the school's own, beside that of the ministry */
    IS(STUDENTS, "personal_id", 1, PERSONAL_ID),
    IS(STUDENTS, "personal_id", 2, "cmnd|so cmnd|chung minh nhan dan|so chung minh nhan dan"),
    PART(STUDENTS, ANY_ID, NULL, 1, ANY_ID),
    PART(STUDENTS, OWN_ID, NULL, 2,
         "ma hssv|ma so hssv|ma sinh vien|ma so sinh vien|ma sv|mssv|ma so sv|ma hoc vien|ma hv|"
         "ma so hoc vien"),
    IS(STUDENTS, "full_name", 1, FULL_NAME "|" RECEIVER "|ho va ten hv|ho ten hv|ten hv"),
    PART(STUDENTS, NAME_FRONT, "full_name", 1,
         "ho va ten dem|ho dem|ho va dem|ho chu dem|ho va chu dem|ho ten dem|ho lot|"
         "ho va ten lot|ho va chu lot|ho|ho ten lot"),
    PART(STUDENTS, NAME_MIDDLE, "full_name", 1, MIDDLE_NAME),
    PART(STUDENTS, NAME_BACK, "full_name", 1, "ten|ten goi|ten rieng|va ten"),
    IS(STUDENTS, "birth_date", 1, BIRTH_DATE),
    IS(STUDENTS, "birth_date", 2, "ns|sn|thang nam sinh"),
    IS(STUDENTS, "birth_date", 3, "ngay thang nam"),
    PART(STUDENTS, YEAR, "birth_date", 2, "nam sinh|sinh nam"),
    PART(STUDENTS, MONTH, "birth_date", 2, "thang sinh|sinh thang"),
    IS(STUDENTS, "sex", 1,
       "gioi tinh|nam nu|nu nam|gt|gioi|phai|gioi tinh nam nu|g tinh|gtinh|gender|"
       "gi tinh|gioi tinh nam hoac nu|nam hay nu|nam hoac nu|trai gai|gai trai|trai hay gai|phai "
       "tinh"),
    IS(STUDENTS, "ethnicity", 1,
       "dan toc|thanh phan dan toc|d toc|dtoc|ethnic group|thanh phan dt|thuoc dt|tp dan toc|t "
       "phan dan toc|"
       "tphan dan toc"),
    IS(STUDENTS, "ethnicity", 3, "dan toc it nguoi|dan toc thieu so|dtts"),
    IS(STUDENTS, "level", 1, "cap hoc|cap|bac hoc"),
    IS(STUDENTS, "grade", 1, "khoi|khoi lop|khoi hoc|hoc khoi"),
    IS(STUDENTS, "class", 1,
       "lop|ten lop|lop hoc|hoc sinh lop|lop dang hoc|hoc lop|dang hoc lop|lop nam hoc|"
       "lop moi|lop hien nay|lop hien tai|lop nam nay|hien hoc lop|lop hien hoc"),
    IS(STUDENTS, "class", 2, "lop khoi|nhom lop|lop nhom|lop chu nhiem|chi doi|chi doan"),
    IS(STUDENTS, "class", SWC_HEADER_RANK_WORDS + 1, "ma lop"), /* a code beside any name of it */
    IS(STUDENTS, "school_code", 1, SCHOOL_CODE),
    IS(STUDENTS, "school_name", 1, SCHOOL_NAME),
    IS(STUDENTS, "school_name", 2,
       "don vi|noi dang hoc|noi hoc tap|dang hoc tai|hoc tai|co so dao tao"),
    EITHER(STUDENTS, "school_name", "class", 3, /* "6A - THCS Lê Lợi" */
           CLASS_AND_SCHOOL),
    IS(STUDENTS, "district", 1, DISTRICT),
    IS(STUDENTS, "district", 2, DISTRICT_WEAK),
    IS(STUDENTS, "commune", 1, COMMUNE),
    PART(STUDENTS, PROVINCE, NULL, 1,
         "tinh|tinh thanh pho|tinh tp|tinh thanh|thuoc tinh|ho khau tinh"),
    IS(STUDENTS, "address", 1,
       "dia chi|noi o|cho o|cho o hien nay|noi o hien nay|dia chi thuong tru|dia "
       "chi hien nay|"
       "dia chi gia dinh|cho o hien tai|noi o hien tai|noi cu tru|dia chi lien he|dia chi nha|"
       "dia chi cu tru|noi thuong tru|dia chi noi o|dia chi cho o|dia chi thon buon|cu tru|"
       "dia chi thuong tru hien nay|noi o cua gia dinh|dia chi noi o hien nay|noi sinh song|noi cu "
       "ngu|"
       "tru quan|noi o hien tai cua gia dinh|khu vuc sinh song|dia chi g dinh|d chi|dchi|dc|d c|"
       "tru tai|hien tru|hien dang tru tai|noi tru tai|dang tru tai"),
    IS(STUDENTS, "address", 2,
       "ho khau|ho khau thuong tru|hktt|dktt|thuong tru|noi dkhk|ho khau tt|noi dktt|noi "
       "dkhktt|dkhktt"),
    IS(STUDENTS, "address", 3,
       "thon|thon buon|thon xom|buon|to dan pho|ap|thon buon to dan pho|thon to dan pho|"
       "thon buon tdp|so nha|so nha duong thon|thon xa|thon buon xa|hien tru tai|so nha thon"),
    IS(STUDENTS, "guardian_name", 1,
       "nguoi giam ho|ho ten nguoi giam ho|ho ten nguoi dai dien|nguoi dai dien|"
       "ho va ten nguoi giam ho|ten nguoi giam ho|nguoi nuoi duong|ho ten nguoi nuoi duong|"
       "ho va ten nguoi nuoi duong|ho va ten nguoi dai dien|nguoi do dau|ho ten nguoi do dau|"
       "guardian|guardian name"),
    IS(STUDENTS, "guardian_name", 2,
       "ho ten cha me nguoi giam ho|ho ten cha me|ho va ten cha me|ho ten phu huynh|"
       "ho va ten phu huynh|phu huynh|ten phu huynh|cha me|"
       "ho ten bo me|ho va ten bo me|ten cha me|ten bo me|bo me|cha me nguoi giam ho|"
       "ho ten cha hoac me|ho va ten cha hoac me|ho ten bo hoac me|"
       "ho ten phu huynh hoc sinh|ho ten phhs|phhs|ten phhs|"
       "ho va ten cha me nguoi giam ho|ho ten me cha|ho ten ph|"
       "ho ten cha me hoac nguoi giam ho|ho va ten cha me hoac nguoi giam ho|ho ten cmhs|"
       "cha me hoc sinh|con ong ba|con ong|ho ten ong ba|me cha|me bo|"
       "ho va ten phu huynh hoc sinh|bo me nguoi giam ho|ho ten bo me nguoi giam ho|"
       "ho ten cha me nguoi nuoi duong|ho va ten cha me nguoi nuoi duong|ho va ten phhs|"
       "ho va ten bo hoac me|parent|parent name|parents name|parents|dai dien phu huynh|than "
       "nhan|la con cua|"
       "la con ong ba|con cua ong ba|con cua"),
    IS(STUDENTS, "guardian_name", 3,
       "ho ten cha|ho va ten cha|ten cha|ho ten bo|ho va ten bo|ten bo|cha|bo|father|father "
       "name|fathers name"),
    IS(STUDENTS, "guardian_name", 4,
       "ho ten me|ho va ten me|ten me|me|mother|mother name|mothers name"),
    IS(STUDENTS, "guardian_name", 5,
       "chu ho|ho ten chu ho|ho va ten chu ho|ten chu ho|ho ten chu ho gia dinh|"
       "ho va ten chu ho gia dinh|chu ho gia dinh"),
    IS(STUDENTS, "guardian_name", 6,
       "nguoi lien he|ho ten nguoi lien he|ho va ten nguoi lien he|nguoi lien lac|"
       "ho ten nguoi lien lac|ho va ten nguoi lien lac"),
    IS(STUDENTS, "guardian_phone", 1,
       "sdt nguoi giam ho|dien thoai nguoi giam ho|so dien thoai nguoi giam ho"),
    IS(STUDENTS, "guardian_phone", 2,
       "dien thoai phu huynh|sdt phu huynh|so dien thoai phu huynh|sdt cha me|"
       "so dt phu huynh|dt phu huynh|dien thoai cha me|so dien thoai cha me|sdt ph|"
       "dien thoai gia dinh|so dien thoai gia dinh|sdt gia dinh|"
       "dt cha me|sdt bo me|parent phone|parents phone|so dien thoai bo me|dien thoai bo me|sdt "
       "phhs|dt ph|so dt cha me|dt gia dinh|"
       "sdt cua phu huynh|so dien thoai cua phu huynh|so dt ph|dien thoai phhs"),
    IS(STUDENTS, "guardian_phone", 3, PHONE),
    IS(STUDENTS, "guardian_phone", 4, /* a name may stand there, beside "Điện thoại" */
       "lien he phu huynh|lien lac phu huynh|lien he cha me|lien lac cha me|lien he gia dinh|"
       "lien lac gia dinh|"
       "dien thoai cha|sdt cha|sdt bo|so dien thoai cha|so dien thoai bo|dien thoai bo|dt cha|"
       "dt bo|so dt cha|so dt bo|sdt cua cha|sdt cua bo"),
    IS(STUDENTS, "guardian_phone", 5,
       "dien thoai me|sdt me|so dien thoai me|dt me|so dt me|sdt cua me"),
    IS(STUDENTS, "guardian_phone", 6, "dien thoai chu ho|sdt chu ho|so dien thoai chu ho"),
    IS(STUDENTS, "guardian_phone", 7,
       "sdt hoc sinh|sdt hs|dien thoai hoc sinh|so dien thoai hoc sinh|dt hoc sinh|so dt hoc sinh|"
       "sdt cua hoc sinh|so dien thoai cua hoc sinh|dien thoai cua hoc sinh|so dien thoai hs|"
       "dien thoai hs|so dt hs|sdt hssv|dien thoai hssv|so dien thoai hssv|dien thoai hv|sdt hv|"
       "sdt hoc vien|dien thoai hoc vien|so dien thoai hoc vien"),
    IS(STUDENTS, "guardian_phone", 8,
       "lien he|lien lac|thong tin lien he|zalo|sdt zalo|so zalo|dien thoai zalo|sdt co zalo|"
       "so dien thoai nha|dien thoai nha|sdt nhan thong tin|sdt dang ky zalo|so may"),
    IS(STUDENTS, "household_id", 1, "ma ho|ma ho gia dinh|ma so ho|ma ho dan|ma so ho gia dinh"),
    IS(STUDENTS, "household_id", 2,
       "so ho khau|so so ho khau|ma ho ngheo|ma hn|ma so ho ngheo|ma ho ngheo can ngheo"),
    IS(STUDENTS, "household_id", 3, "ma ho can ngheo|ma hcn|ma so ho can ngheo"),
    IS(STUDENTS, "household_id", 4, "so ho"),
    IS(STUDENTS, "category", 1,
       "doi tuong|doi tuong uu tien|doi tuong ut|dien ut|dien|dien doi tuong|thuoc dien|thuoc doi "
       "tuong|dien uu tien|"
       "doi tuong ho tro|loai doi tuong|nhom doi tuong|dien gia dinh|dien ho|loai ho|"
       "ho ngheo can ngheo|dien ho tro|doi tuong hoc sinh|thuoc ho|ho gia dinh thuoc dien|"
       "dien ho ngheo can ngheo|doi tuong thuoc dien|hoc sinh thuoc doi tuong|hoc sinh thuoc dien|"
       "doi tuong thu huong|dien hoan canh|ho ngheo ho can ngheo|doi tuong duoc ho tro|"
       "dien duoc ho tro|gia dinh thuoc dien|gia dinh thuoc|thuoc gia dinh|con ho|la con ho|con em "
       "ho|la ho|gia dinh la ho|gia dinh thuoc ho|"
       "doi tuong gia dinh|ngheo can ngheo|ho ngheo hoac can ngheo|dien ho gia dinh|phan loai ho|"
       "doi tuong ho|phan loai doi tuong|thuoc dien ho|doi tuong hoan canh|hoan canh doi tuong|"
       "thuoc dien doi tuong|family status|dt uu tien|dt chinh sach|dtcs|dtut|dt thuoc dien|"
       "thuoc dt uu tien|dt ho tro|household status|household category|family category|"
       "d tuong|dtuong"),
    IS(STUDENTS, "category", 2, "dien chinh sach|doi tuong chinh sach"),
    IS(STUDENTS, "category", 3,
       "hoan canh|hoan canh gia dinh|hoan canh hoc sinh|thanh phan gia dinh|"
       "family circumstances"),
    IS(STUDENTS, "category", SWC_HEADER_RANK_OTHER,
       "doi tuong khac|dien khac|hoan canh khac|doi tuong uu tien khac|"
       "ly do khac|li do khac|truong hop khac|kho khan khac|hoc sinh kho khan khac|"
       "hs kho khan khac|hoan canh kho khan khac"),
    IS(STUDENTS, "category", 5,
       "phan loai|nhom|thuoc nhom|loai|ket qua ra soat|ket qua phan loai|ket qua ra soat ho|"
       "dieu kien gia dinh|tinh trang gia dinh"),
    IS(STUDENTS, "priority", 1,
       "muc uu tien|uu tien|thu tu uu tien|nhom uu tien|muc do uu tien|uu tien so|hang uu tien|"
       "doi tuong uu tien so|cap uu tien|ut"),
    IS(STUDENTS, "certificate", 1,
       "giay chung nhan|so giay chung nhan|giay xac nhan|so so ho ngheo|so gcn|gcn|minh chung|"
       "giay to minh chung|so giay xac nhan|so gcn ho ngheo|giay chung nhan ho ngheo|"
       "so giay chung nhan ho ngheo|giay chung nhan ho ngheo can ngheo|gcn ho ngheo|so ho ngheo|"
       "so giay chung nhan ho ngheo can ngheo|so gcn ho ngheo can ngheo|so ho ngheo can ngheo|"
       "giay to kem theo|ho so minh chung|so hieu giay chung nhan|ho so kem theo|"
       "gcn ho ngheo can ngheo|ma so gcn|minh chung kem theo|so so|so hieu so|so so hn|"
       "so so hn hcn|so so ho ngheo can ngheo|so so ho ngheo ho can ngheo|so ho ngheo so"),
    IS(STUDENTS, "certificate", 2,
       "so so ho can ngheo|so ho can ngheo|gcn ho can ngheo|so gcn ho can ngheo|"
       "so ho can ngheo so|"
       "giay chung nhan ho can ngheo|so giay chung nhan ho can ngheo"),
    IS(STUDENTS, "devices_owned", 1,
       "thiet bi hien co|thiet bi da co|thiet bi dang co|thiet bi co san|thiet bi|"
       "thiet bi hoc tap hien co|thiet bi hoc truc tuyen hien co|phuong tien hien co|"
       "thiet bi hoc truc tuyen|da co thiet bi|thiet bi dang su dung|hien co thiet bi|"
       "thiet bi gia dinh|thiet bi so huu|hien trang thiet bi|tinh trang thiet bi|"
       "thiet bi o nha|cac thiet bi o nha|dung cu hoc truc tuyen|thiet bi hoc tap|may tinh hien "
       "co|thiet bi cua gia dinh|"
       "thiet bi gia dinh co|gia dinh co thiet bi|loai thiet bi hien co|thiet bi hien nay|"
       "loai thiet bi dang co|cac thiet bi hien co|thiet bi tai nha|thiet bi hien dang co|"
       "thiet bi gia dinh hien co|thiet bi hien co cua gia dinh|da co|co thiet bi chua|"
       "co thiet bi hoc tap chua|co thiet bi hoc truc tuyen chua|da co thiet bi chua|"
       "co thiet bi khong|co thiet bi hoc truc tuyen khong|da co thiet bi hoc truc tuyen chua|"
       "co thiet bi gi|thiet bi gi|dang co thiet bi gi|co thiet bi nao|dang co thiet bi nao|"
       "co thiet bi ghi ro loai|co thiet bi ghi ro|thiet bi ghi ro loai|devices|device owned|"
       "thiet bi hs su dung|thiet bi hoc sinh su dung|thiet bi cntt|thiet bi dien tu|"
       "device at home|devices at home|thiet bi su dung de hoc truc tuyen|"
       "thiet bi dung de hoc truc tuyen|thiet bi dung hoc truc tuyen|thiet bi su dung hoc truc "
       "tuyen|"
       "thiet bi dang hoc truc tuyen|dang su dung thiet bi gi|dang dung thiet bi gi|"
       "hoc bang thiet bi gi|hoc truc tuyen bang thiet bi gi|thiet bi su dung|thiet bi dang dung"),
    IS(STUDENTS, "internet_home", 2, "co mang|co mang chua|co internet chua"),
    IS(STUDENTS, "internet_home", 1,
       "internet|internet tai nha|ket noi internet|ket noi mang|mang internet|co internet|"
       "internet o nha|duong truyen internet|wifi|ket noi internet tai nha|song 3g 4g tai nha|song "
       "3g 4g o nha|mang|mang o nha|"
       "internet gia dinh|tinh trang internet|co mang internet|ket noi mang tai nha|"
       "co ket noi internet|gia dinh co internet|mang wifi|ket noi|mang internet tai nha|"
       "duong truyen|duong truyen mang|ket noi internet o nha|tinh trang ket noi internet|"
       "hinh thuc ket noi|loai ket noi|tinh trang ket noi|dieu kien ket noi|song internet|"
       "phuong thuc ket noi|hien trang duong truyen|tinh trang duong truyen|hien trang "
       "internet|hien trang mang|tinh trang mang|hien trang ket noi"),
    IS(STUDENTS, "needs", 1,
       "nhu cau|nhu cau ho tro|de nghi ho tro|nhu cau thiet bi|de xuat ho tro|can ho tro|"
       "noi dung ho tro|de nghi|nhu cau can ho tro|hinh thuc ho tro|de xuat|thiet bi can ho tro|"
       "noi dung de nghi ho tro|nhu cau duoc ho tro|noi dung de nghi|nhu cau de nghi|"
       "de nghi duoc ho tro|nhu cau ve thiet bi|dang ky ho tro|dang ky nhu cau|nhu cau can|"
       "nhu cau trang bi|thiet bi can|thiet bi can cap|can trang bi|"
       "nguyen vong ho tro|mong muon ho tro|loai hinh ho tro|loai ho tro|"
       "nguyen vong de nghi|noi dung can ho tro|thiet bi de nghi|thiet bi de nghi ho tro|"
       "thiet bi con thieu|thiet bi thieu"),
    IS(STUDENTS, "survey_date", 1, SURVEY_DATE),
    IS(STUDENTS, "note", 1, NOTE),

    /* devices */

    {SWC_KIND_NONE, SWC_HEADER_UNKNOWN, NULL, NULL, 0, NULL},
};

const char *const swc_group_headings[] = {
    "cau hinh",
    "thong so",
    "thong so ky thuat",
    "cau hinh thiet bi",
    "thong tin hoc sinh",
    "thong tin",
    "thong tin ca nhan",
    "dia chi",
    "noi o",
    "cho o",
    "noi o hien nay",
    "dia chi thuong tru",
    "cha",
    "me",
    "bo",
    "phu huynh",
    "cha me",
    "nguoi giam ho",
    "thong tin phu huynh",
    "thong tin cha me",
    "gia dinh",
    "thong tin gia dinh",
    "thong tin thiet bi",
    "so luong thiet bi hien co",
    "so thiet bi hien co",
    "so luong thiet bi",
    "thoi gian",
    "thoi gian ap dung",
    "hieu luc",
    "thoi gian hieu luc",
    "nhu cau",
    "nhu cau ho tro",
    "de nghi ho tro",
    "trong do",
    "chia ra",
    "lien he",
    "thong tin lien he",
    "ung ho",
    "noi dung ung ho",
    "hien vat",
    "ban giao",
    "thiet bi",
    "thong tin truong",
    "don vi",
    "so luong",
    "gia tri",
    NULL,
};

const char *const swc_heading_fillers[] = {
    "hoc sinh sinh vien",
    "hoc sinh",
    "hssv",
    "hs",
    "sinh vien",
    "cua",
    "cac em",
    "em",
    "neu co",
    "ghi ro",
    "day du",
    "viet in hoa",
    "theo giay khai sinh",
    "bat buoc",
    "cu the",
    "theo khai sinh",
    "thuc te",
    "hien nay",
    "hien tai",
    "tre",
    "chau",
    "thong tin",
    NULL,
};

const swc_heading *const swc_heading_tables[] = {
    swc_headings_of_pupils,
    swc_headings_of_gifts,
    swc_headings_of_places,
    swc_headings_of_handovers,
    NULL,
};

/* The headings that people write in minutes and registers of what was handed over. */
#include "model/header/phrases.h"

const swc_heading swc_headings_of_handovers[] = {
    IS(HANDOVERS, "handover_id", 1,
       "ma ban giao|ma phieu ban giao|ma giao nhan|so phieu ban giao|ma luot ban giao|ma bg|"
       "ma gn|ma phieu giao nhan|ma so ban giao|ma lan ban giao|so phieu giao nhan"),
    IS(HANDOVERS, "handover_id", 2,
       "ma bb|ma bien ban|ma so bg|ma so bb|ma so bien ban|ma bbbg|"
       "ma|ma so|so ban giao|ma phieu|so phieu|ma luot|ma giao|id|so thu tu phieu|"
       "ma luot giao|ma lan giao|ma muon|ma phieu muon|so phieu muon|ma cap phat|ma phieu cap|ma "
       "luot nhan|ma phieu cap phat|"
       "ma luot cap|ma trao tang|ma ho so|ma luot trao|ma phieu giao|ma phieu nhan|"
       "ma bien nhan"
       "|ma ho so ban giao|ma dot giao|ma giao dich|ma ban giao thiet bi|so hieu phieu|ma cap|ma "
       "tiep nhan|ma chung tu|id ban giao"
       "|ma th|ma thu hoi|ma phieu thu hoi|ma gui|ma tra|ma so giao"
       "|ma phieu bg|ma phieu gn"
       "|ma nhan|ma bbgn|ma phat|ma phieu tra|ma luu|ma chi|ma so phieu giao|ky hieu phieu"
       "|code|handover id|handover code|phieu so|so phieu cap|so phieu phat|so phieu cap phat"
       "|so phieu chi|so phieu chi tien|so phieu linh|so phieu nhan|ma chi tra"),
    IS(HANDOVERS, "date", 1,
       "ngay ban giao|ngay giao|ngay nhan|ngay cap|ngay trao|ngay thang|thoi gian ban giao|"
       "ngay cap phat|ngay giao nhan|ngay trao tang|ngay|thoi gian giao nhan|ngay tra|"
       "ngay thang nam ban giao|ngay thu hoi|ngay tra lai|ngay hoan tra|ngay giao may|"
       "ngay nhan may|ngay ban giao thiet bi|ngay nhan thiet bi|ngay thang nam|"
       "ngay phat|ngay phat may|ngay lap bien ban|ngay nhan tien|ngay ky bien ban|"
       "ngay cap may|ngay trao may|ngay chi tra|ngay phat tien|ngay ky nhan"
       "|ngay lap bb|ngay bb|ngay bien ban|date handed over|handover date|delivery date|"
       "date of handover|delivered on"
       "|ngay chi|ngay chi tien|ngay linh|ngay linh tien|ngay muon|ngay cho muon"
       "|ngay bg|ngay ban giao cho hs|ngay tang|ngay giao thiet bi cho hoc sinh|ngay gn|ngay ban "
       "giao cho hoc sinh|ngay giao may cho hoc sinh"),
    IS(HANDOVERS, "date", 2, "ngay thuc hien|ngay lap|ngay ky"),
    IS(HANDOVERS, "round", 1,
       "dot|dot cap|dot ban giao|dot phan bo|vong|dot ho tro|dot trao|"
       "dot trao tang|lan cap|dot thu|dot so|cap dot|dot giao|dot cap phat|dot nhan"
       "|ten dot|lan trao|ky trao"
       "|dot bg|dot gn"),
    IS(HANDOVERS, "round", 2, "lan|giai doan|lan ban giao|lan trao tang|lan giao|round|lan phat"),
    IS(HANDOVERS, "student_id", 1,
       STUDENT_ID "|" PUPIL_CODE "|ma hssv|ma so hssv|ma sinh vien|ma sv"),
    IS(HANDOVERS, "personal_id", 1, PERSONAL_ID),
    PART(HANDOVERS, ANY_ID, NULL, 1, ANY_ID),
    IS(HANDOVERS, "full_name", 1, FULL_NAME),
    IS(HANDOVERS, "full_name", 2,
       RECEIVER
       "|"
       "hs duoc cap|hoc sinh duoc ho tro|hoc sinh duoc nhan|"
       "ho va ten hoc sinh duoc ban giao|ho ten hoc sinh duoc ban giao|"
       "hoc sinh duoc ban giao|hs duoc ban giao|hoc sinh thu huong"
       "|hoc sinh nhan may|ten hs nhan|ten hoc sinh nhan"
       "|ten hoc sinh nhan may|hoc sinh duoc tang|em|hoc sinh nhan thiet bi|hs nhan may|hs nhan"
       "|ho ten con|ho va ten con|ho va ten hs duoc trao|ho ten hs duoc trao|hs nhan thiet bi|doi "
       "tuong nhan|hs duoc "
       "trao|hoc sinh duoc trao"
       "|ben nhan hoc sinh|nguoi nhan hoc sinh|ben nhan hs|hoc sinh ben nhan"),
    PART(HANDOVERS, NAME_FRONT, "full_name", 1,
         "ho va ten dem|ho dem|ho va dem|ho chu dem|ho va chu dem|ho ten dem|ho lot|"
         "ho va ten lot|ho va chu lot|ho"),
    PART(HANDOVERS, NAME_MIDDLE, "full_name", 1, MIDDLE_NAME),
    PART(HANDOVERS, NAME_BACK, "full_name", 1, "ten"),
    IS(HANDOVERS, "birth_date", 1, BIRTH_DATE "|ns"),
    PART(HANDOVERS, YEAR, "birth_date", 2, "nam sinh|sinh nam"),
    PART(HANDOVERS, MONTH, "birth_date", 2, "thang sinh"),
    IS(HANDOVERS, "school_code", 1, SCHOOL_CODE),
    IS(HANDOVERS, "school_name", 1, SCHOOL_NAME),
    IS(HANDOVERS, "school_name", 2,
       "don vi|hoc tai|"
       "truong tiep nhan|don vi tiep nhan|don vi nhan|truong nhan|dang hoc tai|ten truong nhan|"
       "ten don vi nhan|don vi thu huong|hoc sinh cua truong|school"
       "|truong th thcs thpt|truong thu huong|truong mn th thcs thpt|truong th thcs"),
    EITHER(HANDOVERS, "school_name", "class", 1, CLASS_AND_SCHOOL),
    IS(HANDOVERS, "district", 1, DISTRICT),
    IS(HANDOVERS, "district", 2, DISTRICT_WEAK),
    IS(HANDOVERS, "item", 1,
       "thiet bi|loai thiet bi|thiet bi ban giao|hien vat|ten thiet bi|loai may|hien vat nhan|"
       "thiet bi nhan|thiet bi duoc cap|tai san|chung loai|loai tb|thiet bi duoc nhan|"
       "chung loai thiet bi|ten tai san|thiet bi duoc ban giao|loai hien vat|thiet bi cap|"
       "noi dung ho tro|hinh thuc ho tro|hien vat ho tro|thiet bi ho tro|hien vat ban giao|"
       "loai thiet bi ban giao|loai thiet bi nhan|thiet bi duoc ho tro|thiet bi trao tang"),
    IS(HANDOVERS, "item", 2,
       "noi dung|loai|hinh thuc|hinh thuc nhan|tai san ban giao|noi dung nhan|san pham|"
       "may nhan|ten hien vat|noi dung ban giao|qua tang|may duoc cap|qua|may duoc nhan|"
       "ten may"
       "|may|thiet bi duoc trao tang|phan qua|ten hang|noi dung trao tang|"
       "device|item|device type"),
    IS(HANDOVERS, "device_id", 1,
       DEVICE_ID "|so hieu|so hieu thiet bi|ma may nhan|"
                 "ma tem|so quan ly|so tem"
                 "|ma qr may|ma qr"
                 "|may so"),
    IS(HANDOVERS, "serial", 1,
       SERIAL "|so se ri imei|so seri imei"
              "|so hieu serial|ma serial may|s n may|day so serial|day serial|serial number may"),
    EITHER(HANDOVERS, "serial", "device_id", 2, "so hieu may"),
    IS(HANDOVERS, "quantity", 1, QUANTITY),
    IS(HANDOVERS, "quantity", 2,
       "so luong nhan|so chiec|so may nhan|sl nhan|so luong giao|so luong cap|sl giao|sl cap"),
    IS(HANDOVERS, "amount_vnd", 1,
       "so tien|tien|so tien dong|so tien nhan|tien ho tro|so tien vnd|"
       "so tien ho tro|muc ho tro|thanh tien|tien nhan|kinh phi ho tro|so tien thuc nhan|"
       "so tien duoc ho tro|gia tri ho tro|so tien da nhan|tien duoc nhan|so tien duoc nhan|"
       "muc tien ho tro|muc chi|so tien chi|dinh muc ho tro|kinh phi|dinh muc|so tien cap|"
       "muc nhan|so tien ky nhan|so tien bang so|so tien chi tra|so tien duoc linh"),
    IS(HANDOVERS, "amount_vnd", 2, "tien mat|gia tri tien mat|thuc nhan|thuc linh"),
    IS(HANDOVERS, "status", 1,
       "trang thai|tinh trang ban giao|ket qua|tinh trang giao nhan|hien trang|trang thai ban giao|"
       "ket qua ban giao|giao nhan|tinh trang giao|trang thai giao|trang thai giao nhan|"
       "tinh trang nhan|ket qua giao nhan|ket qua nhan|tinh trang trao|da nhan chua nhan|"
       "giao tra|giao thu hoi|nhan tra|loai giao tra|cap thu hoi|giao hay tra"
       "|cap thu|cap tra|giao thu|cap phat thu hoi|cap hay thu|giao nhan tra"),
    IS(HANDOVERS, "status", 2,
       "nghiep vu|loai giao dich|da giao thu hoi|loai phieu|trang thai phieu|muon tra|giao thu "
       "hoi tra|status"
       "|xac nhan giao nhan|trang thai thiet bi"),
    IS(HANDOVERS, "minute_no", 1,
       "so bien ban|bien ban|bien ban so|so bb|so bien ban ban giao|bien ban ban giao so|"
       "so bbbg|theo bien ban so|so bien ban giao nhan|bb so|"
       "bien ban giao nhan so|theo bien ban|can cu bien ban|so hieu bien ban|so bbgn|"
       "so bb giao nhan|bbbg so|so bb ban giao"),
    IS(HANDOVERS, "class", 1, "lop|ten lop|lop hoc|hoc sinh lop|lop dang hoc|hoc lop|ma lop"),
    EITHER(HANDOVERS, "condition", "status", 1,
           CONDITION
           "|tinh trang|tinh trang khi tra|tinh trang may khi giao|may moi cu|"
           "tinh trang khi giao|tinh trang khi nhan|tinh trang luc giao|"
           "tinh trang may khi ban giao|tinh trang khi ban giao|"
           "tinh trang thiet bi khi ban giao|tinh trang may khi tra|"
           "tinh trang thiet bi khi giao|tinh trang thiet bi khi tra|tinh trang may luc giao|"
           "tinh trang may khi nhan|tinh trang may khi thu hoi|tinh trang khi thu hoi"),
    IS(HANDOVERS, "reason", 1,
       "ly do|ly do tra|ly do thu hoi|ly do huy|nguyen nhan|ly do tra lai|li do|"
       "ly do chua nhan|nguyen nhan tra|nguyen nhan thu hoi|ly do hoan tra|ly do tra may|ly do "
       "khong nhan"),

    /* platforms */

    {SWC_KIND_NONE, SWC_HEADER_UNKNOWN, NULL, NULL, 0, NULL},
};

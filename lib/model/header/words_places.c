/* The headings that people write in the lists of schools, of coverage and of platforms. */
#include "model/header/phrases.h"

const swc_heading swc_headings_of_places[] = {
    IS(SCHOOLS, "school_code", 1, SCHOOL_CODE "|ma|truong ma|truong ma truong|don vi ma"),
    IS(SCHOOLS, "school_code", 2,
       "ma dv|ma so|"
       "ma co so|ma nganh|ma csdl|ma dinh danh co so|ma dinh danh|"
       "ma truong theo csdl nganh|ma csdl nganh|ma dinh danh don vi"
       "|id truong|id|school id|school code|code|ma truong csdl nganh|ma nha truong|ma truong theo "
       "csdl|ma truong emis|ky hieu truong|ma dv truong|emis|ma emis"),
    IS(SCHOOLS, "school_name", 1,
       SCHOOL_NAME "|don vi|ten|truong ten|truong ten truong|don vi ten|ten co so|nha truong"),
    IS(SCHOOLS, "school_name", 2,
       "truong thcs|truong th|truong thpt|truong mn|truong tieu hoc|truong mam non|truong mn mg|"
       "don vi giao duc|cac truong|ten nha truong|ten cac don vi|ten cac truong|cac don vi|"
       "danh sach truong|ten dv|ten co so gdmn gdpt|danh sach don vi|danh sach cac truong|school|"
       "school name|ten co so gd|co so gd"),
    IS(SCHOOLS, "level", 1,
       "khoi truong|khoi hoc|nganh hoc|thuoc cap|thuoc bac hoc|cap hoc|cap|bac hoc|loai "
       "truong|loai hinh|cap truong|bac|cap "
       "day|cap hoc chinh|khoi cap"),
    IS(SCHOOLS, "district", 1, DISTRICT),
    IS(SCHOOLS, "district", 2, DISTRICT_WEAK "|don vi hanh chinh cap huyen|cap huyen|dia phuong"),
    IS(SCHOOLS, "district", 3,
       "truc thuoc|don vi truc thuoc|thuoc don vi|"
       "truc thuoc phong|don vi quan ly|phong gddt huyen|phong gd dt huyen|phong quan ly"),
    IS(SCHOOLS, "commune", 1, COMMUNE),
    IS(SCHOOLS, "commune", 2, "cap xa|dong tren dia ban xa|don vi hanh chinh cap xa|dia ban dong"),
    IS(SCHOOLS, "commune", 3,
       "xa huyen|xa phuong huyen|xa huyen thi xa|xa phuong thi tran huyen|dia ban xa huyen|xa thi "
       "tran huyen|xa huyen tx tp|thuoc xa huyen|xa p huyen tp|dia chi xa huyen|xa huyen tp"),
    PART(SCHOOLS, PROVINCE, NULL, 1, "tinh|tinh thanh pho|tinh tp|tinh thanh|ten tinh|province"),
    IS(SCHOOLS, "pupils", 1,
       "so hoc sinh|tong so hs|tong so hoc sinh|so hs|si so|hoc sinh|so luong hoc sinh|sl hs|"
       "sl hoc sinh|tong hs|quy mo|ts hs|tong hoc sinh|tong so hoc sinh toan truong|"
       "quy mo hoc sinh|tong so|sy so|tshs"),
    IS(SCHOOLS, "pupils", 2,
       "so chau|tong so chau|so tre em|tong so tre|tong so tre em|ts tre|"
       "so tre hoc sinh|tong hs toan truong|so hssv|tong so tre hoc sinh|so tre|so hoc vien|"
       "hs toan truong"
       "|hs hien co|tong hoc sinh nam hoc 2021 2022|so hs tre|so tre hs|number of students|"
       "t so hs|tong so hs hv|so hoc sinh dang hoc|hs dau nam|so hs dau nam|pupils|students|"
       "number of pupils|tong so hoc sinh hoc vien|so hs dang hoc|tong so hs tre"),
    IS(SCHOOLS, "internet", 1,
       "internet|duong truyen internet|ket noi internet|duong truyen|mang internet|ket noi|"
       "tinh trang internet|ha tang internet|loai duong truyen|hinh thuc ket noi internet|"
       "ket noi mang|duong truyen mang|loai ket noi internet|hien trang internet|"
       "loai internet|loai mang|duong truyen ket noi|internet loai|internet loai hinh|"
       "loai hinh ket noi|hinh thuc ket noi|loai ket noi|kieu ket noi|phuong thuc ket noi|"
       "internet loai duong truyen|internet hinh thuc|internet loai ket noi|internet loai mang"),
    IS(SCHOOLS, "internet", 2,
       "co internet khong|ket noi internet khong|internet co khong|internet co hay khong|"
       "co ket noi internet|internet co|da co internet|co ket noi|internet da co|ha tang mang|"
       "dich vu internet|"
       "tinh hinh ket noi internet|tinh trang ket noi|hinh thuc truy cap internet|"
       "thuc trang internet|internet truong hoc|tinh hinh ket noi|hien trang ket noi|"
       "internet hien co"
       "|co internet"
       "|hien trang duong truyen|tinh trang duong truyen|tinh trang mang|hien trang mang"
       "|ket noi internet co khong|duong truyen internet co khong|mang internet co khong|"
       "co internet co khong|ket noi co khong|co ket noi internet khong"
       "|dang ket noi|cong nghe ket noi"),
    IS(SCHOOLS, "internet", 3,
       "mang|wifi|internet wifi|mang wifi|internet connection|cap quang adsl 3g|cap quang adsl|"
       "adsl cap quang|cap quang adsl 3g 4g|adsl ftth"),
    IS(SCHOOLS, "coverage", 1,
       "song di dong|phu song|song dien thoai|vung phu song|muc phu song|mang di dong|song|"
       "phu song di dong|tinh trang phu song|muc do phu song|chat luong song|loai song|"
       "thong tin di dong|mang 3g 4g|song 3g 4g|mang dien thoai|song mang|song mang di dong|"
       "mobile coverage|coverage|signal|mobile signal"),
    IS(SCHOOLS, "contact_name", 1,
       "dau moi|nguoi lien he|can bo dau moi|ho ten dau moi|nguoi phu trach|can bo phu trach|"
       "dau moi lien he|ho va ten dau moi|ho ten nguoi lien he|nguoi dau moi|ho ten ht|"
       "cb phu trach cntt|lien he ho ten|dau moi cntt|can bo cntt|gv cntt|can bo phu trach cntt"),
    IS(SCHOOLS, "contact_name", 2,
       "hieu truong|ho ten hieu truong|ho va ten hieu truong|"
       "thu truong don vi|dai dien|nguoi dai dien|lanh dao phu trach|gv phu trach|"
       "giao vien phu trach|d c phu trach|dong chi phu trach|can bo lien he|"
       "gv phu trach cntt|giao vien phu trach cntt|giao vien tin hoc"
       "|contact|contact person|contact name|can bo theo doi|ten hieu truong|phu trach|gv tin hoc|"
       "ho ten can bo|ho ten can bo theo doi|nguoi theo doi|ho ten gv phu trach"
       "|phu trach cntt|cb dau moi|nguoi cung cap thong tin|nguoi bao cao"),
    IS(SCHOOLS, "contact_name", 3, "ho ten|ho va ten"),
    IS(SCHOOLS, "contact_phone", 1,
       PHONE "|dien thoai dau moi|sdt dau moi|so dien thoai dau moi|dien thoai nguoi lien he|dien "
             "thoai ht|lien he sdt|sdt ht"),
    IS(SCHOOLS, "contact_phone", 2, "dien thoai hieu truong|sdt hieu truong"),
    IS(SCHOOLS, "contact_phone", 3,
       "zalo|sdt zalo|so zalo|hotline|so may|dien thoai co dinh|dien thoai ban|dien thoai co quan"),
    IS(SCHOOLS, "survey_date", 1, SURVEY_DATE),
    IS(SCHOOLS, "survey_date", 2,
       "ngay bao cao|ngay cap nhat|thoi diem bao cao|ngay kiem tra|cap nhat ngay|"
       "thoi diem cap nhat"
       "|khao sat ngay|thoi gian cap nhat|ngay thu thap|ngay ghi nhan|survey date|ngay thu thap so "
       "lieu|ngay so lieu"),

    /* coverage */

    IS(COVERAGE, "point_id", 1, "ma diem|ma vi tri|ma diem lom song|ma tram|ma thon|ma so diem"),
    IS(COVERAGE, "point_id", 2,
       "ma|ma so|so hieu diem|ky hieu|ma diem trang song|id diem|"
       "ma vung|ma dia ban"
       "|id"
       "|site id|site|site code|site name id|cell id|ma site|id tram|ma nodeb|ma ls|ma dia diem|"
       "ma dinh danh diem|ma ks|ma quan ly|ma ql|point id|ma toa do"),
    IS(COVERAGE, "hamlet", 1,
       "thon buon|thon|buon|thon xom|ten thon|thon buon to dan pho|ap|ten thon buon|"
       "thon buon lang|buon thon|to dan pho|thon ban|ban|xom|khu dan cu|thon buon tdp|"
       "thon lang|ten thon buon to dan pho|thon to dan pho|thon ap|ten buon"
       "|village|hamlet name|lang|ten lang|bon|ten bon|plei|thon bon|bon thon|bon buon thon|"
       "ten bon thon|thon lang buon|thon bon buon|lang thon|ban lang|ten ban|ten xom|ten ap|soc|"
       "phum soc|diem dan cu lom song|ten vi tri|vi tri can phu song|noi chua co song|ten diem dan "
       "cu|"
       "thon buon khoi pho|khoi thon buon|diem can phu song|ten vi tri lom|diem phu song|"
       "dia diem can phu song|noi lom song|"
       "khom|ap khom|khu pho|to dan pho thon|ten to dan pho"),
    IS(COVERAGE, "hamlet", 2,
       "khu vuc|dia diem|diem lom song|ten diem|vi tri|diem|lom song|khu vuc lom song|"
       "vung lom song|thon buon lom song|dia diem lom song|diem trang song|khu vuc chua phu song|"
       "ten khu vuc|diem dan cu|cum dan cu|ten diem lom|"
       "diem lom|ten vung lom|vung lom|ten diem lom song|ten vung lom song|"
       "ten diem trang song|ten thon buon lom song"
       "|vi tri lom song"),
    IS(COVERAGE, "commune", 1, COMMUNE),
    IS(COVERAGE, "commune", 2,
       "cap xa|don vi xa|ubnd xa|thuoc xa thi tran|dvhc cap xa|thuoc dia ban xa|don vi hanh chinh "
       "cap xa|xa phuong thi tran noi lom song|dia ban xa phuong|ten don vi cap xa"),
    IS(COVERAGE, "commune", 3,
       "xa huyen|xa phuong huyen|xa huyen thi xa|xa phuong thi tran huyen|dia ban xa huyen|xa thi "
       "tran huyen|xa huyen tx tp|thuoc xa huyen|xa p huyen tp|xa phuong huyen thi xa thanh "
       "pho|dia chi xa huyen|xa huyen tp"),
    IS(COVERAGE, "district", 1, DISTRICT),
    IS(COVERAGE, "district", 2,
       DISTRICT_WEAK "|cap huyen|dvhc cap huyen|ten huyen thi xa thanh pho|don vi hanh chinh cap "
                     "huyen|ubnd huyen|dia ban cap huyen"),
    PART(COVERAGE, PROVINCE, NULL, 1, "tinh|tinh thanh pho|tinh tp|tinh thanh|ten tinh|province"),
    IS(COVERAGE, "operator", 1,
       "nha mang|don vi vien thong|doanh nghiep|doanh nghiep vien thong|nha cung cap|"
       "don vi phu trach|nha mang phu trach|dn vien thong|nha mang vien thong|nha khai thac|"
       "doanh nghiep phu song|don vi thuc hien|dn thuc hien|doanh nghiep thuc hien|"
       "dn vien thong phu trach|dn phu song|don vi phu song|dn|nha mang du kien phu|"
       "nha mang phu song|dn phu trach|dnvt|mang phu|nha cung cap dich vu|phan cong dn|"
       "don vi thuc hien phu song|"
       "ten mang|mang|don vi trien khai|mang di dong|phan cong doanh nghiep|"
       "phan cong nha mang|don vi chu tri|doanh nghiep chu tri|phan cong phu song|phan cong"
       "|don vi dam nhan|giao cho|dn duoc giao|doanh nghiep duoc giao"
       "|dn chu tri|don vi chu tri|dn thuc hien phu song|nha mang chu tri"
       "|de nghi nha mang|de xuat nha mang|kien nghi nha mang|vendor|carrier|provider|mno|don vi "
       "nhan phu song|"
       "mang di dong phu trach|nha mang pt|dn pt|nha mang duoc giao|phan giao|giao nhiem "
       "vu|chu dau tu|don vi trien "
       "khai phu song|"
       "don vi dang ky|don vi dang ky phu song|don vi xay tram|mang phu trach"),
    IS(COVERAGE, "operator", 2,
       "dnvt du kien phu song|nha mang du kien phu song|dn du kien phu song|don vi du kien phu "
       "song"),
    IS(COVERAGE, "status", 1,
       "hien trang|trang thai|tinh trang|tinh trang phu song|hien trang phu song|phu song|"
       "hien trang song|tinh trang song|trang thai phu song|tinh hinh phu song|song di dong"
       "|song hien co|tinh trang song hien co|hien trang song hien co"),
    IS(COVERAGE, "status", 2,
       "ket qua|ket qua phu song|ket qua thuc hien|ket qua xu ly|ket qua khac phuc|tien do|"
       "tien do thuc hien|tien do phu song|tinh hinh thuc hien|tinh trang thuc hien|tinh hinh|"
       "tinh trang khac phuc|tinh trang xu ly|tt vung phu|tinh trang vung phu|tt phu song|hien "
       "trang vung phu|da phu song|da phu song chua|co song chua|"
       "co song khong|ket qua trien khai|"
       "tinh hinh trien khai|muc do phu song|tien do trien khai"),
    IS(COVERAGE, "technology", 1,
       "cong nghe|loai song|cong nghe phu song|loai cong nghe|the he mang|cong nghe mang|"
       "cong nghe phu|mang 2g 3g 4g|cong nghe du kien"
       "|2g 3g 4g|loai mang|cong nghe trien khai|giai phap|giai phap phu song|"
       "cong nghe ap dung|mang 3g 4g|the he|3g 4g"
       "|chuan song"
       "|song 3g 4g|cong nghe phat song|giai phap ky thuat|bang tan|chuan cong nghe|"
       "loai hinh phu song|cong nghe phu song du kien|technology"
       "|tech|rat"
       "|loai tram|cong nghe tram|loai tram phat song"),
    IS(COVERAGE, "planned_date", 1,
       "ngay du kien|du kien|thoi gian du kien|ngay ke hoach|thoi han|du kien hoan thanh|"
       "ngay du kien phu song|hoan thanh truoc ngay|hoan thanh truoc|thoi gian du kien phu song|"
       "du kien phu song|ke hoach phu song|thoi gian du kien hoan thanh|ngay du kien hoan thanh|"
       "ke hoach|hoan thanh du kien|"
       "du kien phat song|du kien ngay phat song|ngay phat song du kien|cam ket hoan thanh|"
       "thoi gian theo ke hoach|ngay cam ket|thoi gian hoan thanh du kien|"
       "ngay hoan thanh du kien|ngay phu song du kien|thoi gian phu song du kien|"
       "thoi gian phat song du kien|ngay hoan thanh ke hoach|ngay phu song ke hoach|"
       "ngay phu song theo ke hoach|ngay phat song theo ke hoach|"
       "thoi gian phat song theo ke hoach|thoi han phat song|han phu song|"
       "ke hoach phat song|phu song du kien|phat song du kien|thoi gian hoan thanh ke hoach|"
       "thoi gian hoan thanh theo ke hoach|ngay hoan thanh theo ke hoach|ngay hoan thanh kh|"
       "ngay phu song kh|ngay phat song kh|thoi gian hoan thanh kh|hoan thanh kh|"
       "hoan thanh ke hoach|hoan thanh theo ke hoach"
       "|cam ket phu song truoc"
       "|kh hoan thanh|kh phu song|kh phat song|ke hoach hoan thanh kh|tien do ke hoach|moc ke "
       "hoach|kh"),
    IS(COVERAGE, "planned_date", 2,
       "han xu ly|thoi han xu ly|han khac phuc|thoi han khac phuc|han xong|"
       "moc hoan thanh|han|han hoan thanh|phu song truoc ngay|phu song truoc|deadline|lo trinh|"
       "lo trinh phu song|thoi gian thuc hien du kien|lo trinh thuc hien|phat song truoc ngay|"
       "thoi han thuc hien|due date|target date|planned"),
    IS(COVERAGE, "covered_date", 1,
       "ngay phu song|ngay hoan thanh|da phu song ngay|thoi gian phu song|ngay phat song|"
       "thoi gian hoan thanh|ngay phu song thuc te|hoan thanh|ngay da phu song|da phu ngay"
       "|on air date|on air|onair|onair date|ngay on air|ngay len song"),
    IS(COVERAGE, "covered_date", 2,
       "ngay dua vao su dung|"
       "ngay thuc te|thoi gian thuc te|thuc te|ngay hoa mang|ngay da phu|da phu song tu ngay|"
       "da phu song tu|co song tu ngay|da co song tu ngay|da phat song ngay|covered|covered on|"
       "ngay co song|ngay phu|ngay ht|ngay hoan thanh thuc te|thuc te phat song|ngay nghiem "
       "thu|hoan thanh thuc te|"
       "thuc te phu song|thuc te hoan thanh"),
    IS(COVERAGE, "households", 1,
       "so ho|so ho dan|ho dan|so ho gia dinh|tong so ho|so luong ho|so ho dan cu|tong so ho dan|"
       "so ho bi anh huong|ho|so ho duoc phu|so ho duoc phu song|so ho chua co song|"
       "so ho trong vung|tong ho|quy mo ho|so ho dan trong vung|"
       "so ho dan bi anh huong|so ho trong vung lom|so ho huong loi|so ho dan sinh song|"
       "quy mo dan so ho|dan so ho|so ho lom song|so ho dan chua co song|so ho thu huong|"
       "so ho dan duoc phu song|so ho duoc huong loi"
       "|so ho dan anh huong"
       "|so ho toan thon|so luong ho dan|so luong ho gia dinh|so ho cua thon|so ho toan buon"
       "|hh|no of households|households count|number of households"),

    /* handovers */

    IS(PLATFORMS, "name", 1,
       "ten nen tang|nen tang|ten phan mem|ten phan mem day hoc|phan mem day hoc|"
       "ten phan mem ung dung|phan mem|ten ung dung|ung dung|nen tang day hoc|nen tang hoc tap|"
       "ten nen tang day hoc|nen tang phan mem|ten|ten nen tang phan mem|ung dung day hoc"),
    IS(PLATFORMS, "name", 2,
       "ten he thong|he thong|"
       "ten san pham|san pham|cong cu|ten giai phap|phan mem nen tang|nen tang so|"
       "giai phap|ten cong cu|ten nen tang ung dung"
       "|ten website"),
    IS(PLATFORMS, "provider", 1,
       "don vi cung cap|nha cung cap|cung cap boi|doanh nghiep|don vi chu quan|don vi phat trien|"
       "don vi|doanh nghiep cung cap"),
    IS(PLATFORMS, "provider", 2,
       "nha mang|nha phat trien|don vi xay dung|hang|cong ty|don vi phat hanh|"
       "don vi so huu|chu so huu|co quan chu quan|ten doanh nghiep|don vi van hanh|"
       "nha san xuat|ten don vi|ten don vi cung cap"),
    IS(PLATFORMS, "url", 1,
       "dia chi truy cap|duong dan|duong link|website|link|url|trang web|dia chi web|lien ket|"
       "dia chi|ten mien|dia chi website|duong dan truy cap|link truy cap|dia chi trang web|"
       "cong truy cap|dia chi internet|link dang nhap|dia chi dang nhap|dia chi truy nhap|"
       "cong thong tin"
       "|trang chu|web"),
    IS(PLATFORMS, "free_data", 1,
       "mien phi du lieu|mien phi|mien cuoc|mien phi data|mien phi luu luong|"
       "mien cuoc du lieu|mien phi truy cap|mien cuoc data|mien phi cuoc|mien cuoc truy cap|"
       "mien phi dung luong|mien cuoc 3g 4g|mien phi 3g 4g|mien phi du lieu truy cap|"
       "mien phi dung luong data|mien phi cuoc data|co mien phi data khong|data mien phi|"
       "mien phi 4g|chinh sach mien cuoc|khong tinh cuoc|mien phi data 4g|mien cuoc 4g|"
       "mien cuoc data 4g|mien cuoc di dong"
       "|mien phi du lieu di dong|mien phi cuoc du lieu|mien cuoc du lieu di dong|"
       "mien phi luu luong data|mien phi dung luong truy cap"
       "|ho tro data|ho tro du lieu|ho tro dung luong|chinh sach data"),
    PART(PLATFORMS, SPAN, NULL, 1, SPAN "|thoi gian|thoi gian mien cuoc"),
    IS(PLATFORMS, "from_date", 1,
       "tu ngay|ngay bat dau|bat dau|hieu luc tu|tu|ap dung tu|thoi gian bat dau|bat dau tu|"
       "ngay ap dung|ngay hieu luc|mien phi tu|mien phi tu ngay|thoi gian tu|"
       "mien cuoc tu ngay|ap dung tu ngay|mien cuoc tu|hieu luc tu ngay|tu ngay thang"),
    IS(PLATFORMS, "to_date", 1,
       "den ngay|ngay ket thuc|het han|ket thuc|hieu luc den|den|ngay het han|den het ngay|"
       "ap dung den|ap dung den ngay|thoi gian ket thuc|ngay het hieu luc|ket thuc ngay|"
       "mien phi den|mien phi den ngay|thoi gian den|"
       "mien cuoc den ngay|het ngay|het han ngay|mien cuoc den|hieu luc den ngay|"
       "mien phi den het ngay"),
    IS(PLATFORMS, "to_date", 2, "thoi han mien phi|thoi han|han mien phi"),

    {SWC_KIND_NONE, SWC_HEADER_UNKNOWN, NULL, NULL, 0, NULL},
};

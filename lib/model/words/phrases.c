/* What clerks write for the words of the enum columns. A new habit is one more phrase here; words.c
 * knows how to compare. */
#include "model/words/phrases.h"

#include <stddef.h>

const swc_word_phrases swc_phrases[] = {
    {SWC_WORDS_SEX, "F", "nu|f|female|gai|con gai|nu gioi|be gai|girl"},
    {SWC_WORDS_SEX, "M", "nam|m|male|trai|con trai|nam gioi|be trai|boy"},

    {SWC_WORDS_HOME_INTERNET, "none",
     "khong|khong co|chua|chua co|ko|ko co|k|k co|chua co mang|khong co mang|0|no|none|"
     "khong co internet|chua co internet|khong co wifi|chua co wifi|khong mang|chua ket noi|"
     "khong ket noi|khong co ket noi|false"},
    {SWC_WORDS_HOME_INTERNET, "mobile",
     "3g|4g|5g|di dong|du lieu di dong|data|sim|mang di dong|dcom|3g 4g|sim 4g|4g 5g|co 4g|"
     "co 3g|mang 4g|mang 3g|dung 4g|dung 3g|co 3g 4g|sim data|dcom 4g|dcom 3g|3g|mobile|"
     "4g dien thoai|mang 3g 4g|sim 3g|qua dien thoai|data dien thoai|phat tu dien thoai|"
     "song 4g|song 3g|co song 4g|co song 3g|mang dien thoai|internet di dong|4g viettel|"
     "4g vinaphone|4g mobifone|3g viettel|mang di dong 4g|internet 4g|internet 3g|co sim 4g"},
    {SWC_WORDS_HOME_INTERNET, "fixed",
     "co dinh|cap quang|wifi|adsl|internet cap quang|wi fi|mang cap|lan|co wifi|mang co dinh|"
     "internet co dinh|mang wifi|co cap quang|wifi cap quang|co wi fi|co mang wifi|ftth|fixed|"
     "mang lan|cap quang wifi|wifi gia dinh"},
    {SWC_WORDS_HOME_INTERNET, "yes",
     "co|x|v|yes|co mang|co internet|da co|1|co ket noi|y|co ket noi internet|da co internet|"
     "internet|da ket noi|true"},

    {SWC_WORDS_NEEDS, "device",
     "thiet bi|may tinh|may tinh bang|laptop|may tinh xach tay|dien thoai|tablet|co|x|v|may|1|"
     "thiet bi hoc tap|thiet bi hoc truc tuyen|can may tinh|can thiet bi|dien thoai thong minh|"
     "ho tro thiet bi|ho tro may tinh|ho tro may tinh bang|can ho tro|can ho tro thiet bi|"
     "may tinh bang hoac dien thoai|may tinh hoac dien thoai|co nhu cau|can may tinh bang|"
     "may tinh de ban|yes|smartphone|thiet bi may tinh|can|may vi tinh|can dien thoai|"
     "xin ho tro may tinh|de nghi ho tro may tinh|may tinh hoac may tinh bang|cap may tinh|"
     "cap may tinh bang|01 may tinh bang|1 may tinh bang|1 may tinh|01 may tinh|ho tro laptop"},
    {SWC_WORDS_NEEDS, "sim",
     "sim|the sim|sim 4g|data|goi cuoc|sim data|goi data|internet|mang|chi can sim|can sim|"
     "goi cuoc data|sim va goi cuoc|sim 4g va goi cuoc|ho tro sim|sim goi cuoc|ket noi internet|"
     "ho tro internet|sim internet|sim data 4g|4g|dung luong 4g|goi cuoc 4g|chi sim"},
    {SWC_WORDS_NEEDS, "device+sim",
     "thiet bi va sim|may tinh va sim|thiet bi sim|may tinh sim|may tinh bang va sim|ca hai|"
     "may tinh bang sim|sim va thiet bi|sim va may tinh|dien thoai va sim|device sim|"
     "thiet bi kem sim|may tinh bang kem sim|thiet bi va goi cuoc|sim thiet bi|"
     "may tinh bang co sim|may tinh va internet|thiet bi va internet|may tinh va goi cuoc|"
     "dien thoai sim|may tinh bang va goi cuoc|laptop va sim|ca thiet bi va sim|"
     "ca may tinh va sim|thiet bi va sim 4g|may tinh bang va sim 4g"},

    {SWC_WORDS_CONDITION, "new",
     "moi|moi 100|new|chua su dung|nguyen seal|nguyen hop|moi nguyen hop|hang moi|may moi|"
     "moi hoan toan|moi chua su dung|moi nguyen seal|moi 100 phan tram|thiet bi moi|"
     "moi hoat dong tot|moi su dung tot"
     "|full box|fullbox|moi full box|moi nguyen dai nguyen kien|nguyen dai nguyen kien|"
     "moi nguyen kien|moi tinh"},
    {SWC_WORDS_CONDITION, "used",
     "da qua su dung|cu|da su dung|used|qua su dung|second hand|dang dung|dang su dung|"
     "cu con tot|cu con dung duoc|da dung|hang cu|may cu|cu con su dung tot|"
     "da qua su dung con tot|cu hoat dong tot|da qua su dung hoat dong tot|cu su dung tot|"
     "cu dung duoc|da qua su dung con dung duoc|2nd|da su dung con tot|like new"
     "|con su dung duoc|con dung duoc|con dung tot|con su dung tot|con hoat dong|"
     "con hoat dong tot|dang su dung tot|dang dung tot|con tot"},
    {SWC_WORDS_CONDITION, "faulty",
     "hong|hu|hu hong|loi|bi hong|faulty|khong dung duoc|khong hoat dong|hong man hinh|"
     "dang sua chua|bi loi|da hong|can sua chua|khong su dung duoc|vo man hinh|hong pin|"
     "dang sua|khong len nguon|bi hu|cu hong|cu da hong|da hu|khong hoat dong duoc"
     "|chay nguon|khong khoi dong duoc|be man hinh|hong cho sua chua|hong cho sua|"
     "khong len|khong mo duoc|khong bat duoc|mat nguon"},

    {SWC_WORDS_YES_NO, "yes",
     "co|x|yes|y|1|true|v|da co|co sim|duoc|co khe sim|1 khe|2 sim|1 sim|2 khe|co ho tro|"
     "mien phi|mien cuoc|mien phi hoan toan|nano sim|01 khe|02 khe|01 sim|02 sim|co mien phi"
     "|dual sim|co 1 sim|co 2 sim|2 sim 2 song|micro sim|co nano sim|lap duoc|"
     "lap duoc sim|ho tro|ho tro 4g|4g|co 4g|lte|4g lte|wifi 4g|wifi va 4g|mien|duoc mien|"
     "duoc mien cuoc|mien phi 3g 4g|mien phi data|mien phi truy cap|mien phi cuoc|"
     "mien cuoc data|mien cuoc 3g 4g|mien phi 4g|duoc mien phi|mien cuoc truy cap|"
     "mien phi 4gb ngay|mien phi 2gb ngay|mien phi 1gb ngay|mien phi du lieu|co lap sim|co the lap "
     "sim|mien cuoc du lieu"},
    {SWC_WORDS_YES_NO, "no",
     "khong|khong co|ko|k|no|n|0|false|chua|chua co|ko co|khong ho tro|khong mien phi|"
     "co phi|tinh phi|khong co sim|k co|tra phi|khong mien cuoc|khong co khe sim|khong sim|"
     "wifi only|chi wifi|ban wifi"
     "|khong lap duoc|chi dung wifi|wifi|chi co wifi|khong lap sim|khong lap duoc sim|"
     "co tinh cuoc|tinh cuoc|khong duoc mien|khong duoc mien cuoc|mat phi|thu phi|"
     "co thu phi|khong duoc mien phi|co tinh phi|van tinh cuoc"},

    {SWC_WORDS_DEVICE_STATUS, "in_stock",
     "trong kho|con trong kho|ton kho|con|luu kho|chua ban giao|chua cap|san sang|o kho|"
     "dang o kho|con ton|con trong kho so|chua giao|chua cap phat|nhap kho|da nhap kho|"
     "ton|dang luu kho|con lai|chua phan bo"
     "|chua phat|chua trao|con o kho|tai kho|con tai kho|san sang cap phat|dang trong kho|"
     "trong kho so|chua xuat kho|chua xuat|con ton kho"},
    {SWC_WORDS_DEVICE_STATUS, "reserved",
     "da giu|giu cho|dat truoc|danh rieng|cho ban giao|cho giao|da phan bo|da phan|giu lai|"
     "dang giu|da dat|cho cap phat|cho cap|da phan bo chua giao|du kien ban giao"
     "|dang cho cap phat|da dat truoc|cho trao|cho trao tang|dang cho ban giao|cho phat"},
    {SWC_WORDS_DEVICE_STATUS, "handed_over",
     "da ban giao|da giao|da cap|da cap phat|da trao|ban giao|da phat|da tang|da xuat kho|"
     "da trao tang|da xuat|da xuat cap|da cho muon|dang cho muon|cho muon|"
     "dang cho hs muon|cho hs muon|cho hoc sinh muon|dang cho hoc sinh muon|da phan phoi|da trao "
     "tay|da ban giao het|da cap "
     "het"
     "|da ban giao xong|da giao hs|da giao xong|da cap hs|da ban giao hs|da cap hoc sinh|"
     "da giao hoc sinh|da trao hs|da phat hs|da nhan va ban giao"},
    {SWC_WORDS_DEVICE_STATUS, "faulty",
     "hong|hu|hu hong|loi|bi hong|khong dung duoc|dang sua chua|da hong|bi loi|hong hoc|"
     "khong hoat dong|dang bao hanh|dang sua|bi hu|can sua chua"
     "|cho sua|cho sua chua|gui bao hanh|dem sua|hong cho sua|hong cho sua chua|"
     "dang gui bao hanh|mang di sua|dem di sua|cho bao hanh|dang bao tri"},
    {SWC_WORDS_DEVICE_STATUS, "retired",
     "thanh ly|da thanh ly|loai bo|huy|cho thanh ly|da huy|da loai bo|tieu huy|thanh li|"
     "da thanh li|ngung su dung"
     "|da tieu huy|xuat huy|da xuat huy|loai khoi danh muc|da thanh ly xong"
     "|mat|bi mat|da mat|that lac|bi that lac|mat cap|bi mat cap|mat trom"},

    {SWC_WORDS_ENTRY, "receipt",
     "thu|tiep nhan|nhan|da nhan|thu vao|nhap|da thu|tiep nhan ung ho|ung ho|da tiep nhan|"
     "nhan ung ho|thu ung ho|khoan thu|thu tien|nop|da nop|tai tro|nhap kho|roi|da chuyen|"
     "da chuyen khoan|da chuyen tien|da chuyen du|da nhan du|nhan du|da giao|da ban giao|da "
     "trao|x|co|"
     "da thuc hien|da hoan thanh|hoan thanh|da nhan tien|da nhan hien vat|da nhap kho|xong"
     "|thanh cong|giao dich thanh cong|da chuyen thanh cong|chuyen thanh cong|hoan tat"
     "|dong gop|thu tai tro|nhan hien vat|tiep nhan hien vat|phieu thu|pt|thu dong gop|"
     "nhan tien|tiep nhan tien|thu hien vat|nhan tai tro|tiep nhan tai tro|quyen gop|"
     "thu ung ho hien vat|thu tien ung ho"},
    {SWC_WORDS_ENTRY, "pledge",
     "cam ket|hua|dang ky|dang ky ung ho|cam ket ung ho|hua ung ho|cam ket tai tro|du kien|"
     "da cam ket|dang ky tai tro|hua tang|hua tai tro|dang ky tang|chua|chua chuyen|chua nhan|chua "
     "nop|chua chuyen tien|chua giao|"
     "chua ban giao|chua tiep nhan|chua thuc hien|chua chuyen khoan|moi dang ky|moi cam ket|"
     "chua co|cho chuyen|dang cho|chua trao|se chuyen|cho tiep nhan"
     "|dang ki|dang ki ung ho|chua thu|loi hua|moi dang ki|dang ki tai tro|hua ho tro|"
     "dang ky ho tro|cam ket ho tro"},
    {SWC_WORDS_ENTRY, "spend",
     "chi|da chi|chi ra|chi mua|xuat|chi mua thiet bi|mua|mua sam|chi tien|khoan chi|"
     "chi mua may tinh|mua thiet bi|chi mua sam|chi mua may tinh bang|chi mua may|mua may"
     "|phieu chi|pc|chi ho tro|chi mua tb|chi tra|chi mua sam thiet bi|chi mua laptop|"
     "chi mua tablet|chi mua dien thoai|chi mua sim"},
    {SWC_WORDS_ENTRY, "reversal",
     "dao|dao but toan|but toan dao|huy|huy bo|hoan lai|hoan tra|dao khoan|tra lai|"
     "dao phat sinh|dieu chinh giam|but toan huy|huy khoan|dao lai"
     "|ghi dao|huy but toan|huy phieu|dieu chinh dao|huy phieu thu|huy chung tu|"
     "dao phieu thu|but toan dao nguoc"},

    {SWC_WORDS_DONOR_TYPE, "state_agency",
     "co quan nha nuoc|nha nuoc|co quan|co quan hanh chinh|don vi nha nuoc|"
     "co quan hanh chinh nha nuoc|don vi su nghiep|hanh chinh su nghiep|so ban nganh|cqnn|"
     "co quan don vi|so nganh|co quan dang doan the|don vi su nghiep cong lap"
     "|co quan dang|co quan don vi nha nuoc|don vi hanh chinh su nghiep|ubnd huyen|ubnd|"
     "ubnd tinh|ubnd xa|uy ban nhan dan|co quan dang nha nuoc|luc luong vu trang|cong an|"
     "quan doi|don vi hanh chinh|co quan cap tinh|co quan trung uong|cac co quan"},
    {SWC_WORDS_DONOR_TYPE, "enterprise",
     "doanh nghiep|dn|cong ty|cty|doanh nghiep tu nhan|tap doan|cong ty tnhh|cong ty co phan|"
     "dntn|doanh nghiep nha nuoc|ctcp|hop tac xa|htx|dnnn|cty tnhh|cty cp|tnhh|doanh nghiep fdi|"
     "doanh nghiep trong nuoc|cac doanh nghiep|doanh nghiep nuoc ngoai"
     "|dn tu nhan|doanh nghiep ngoai nha nuoc|tong cong ty|dn nha nuoc|"
     "doanh nghiep co phan|cong ty tnhh mtv|dn trong nuoc|cac cong ty"},
    {SWC_WORDS_DONOR_TYPE, "telecom",
     "doanh nghiep vien thong|vien thong|dn vien thong|nha mang|cong ty vien thong|"
     "tap doan vien thong|nha mang vien thong|don vi vien thong|dnvt|cty vien thong"
     "|dn vt|cong ty vt|dn vien thong cong nghe thong tin"},
    {SWC_WORDS_DONOR_TYPE, "bank",
     "ngan hang|nh|to chuc tin dung|ngan hang tmcp|ngan hang thuong mai|tctd|nhtm"},
    {SWC_WORDS_DONOR_TYPE, "organisation",
     "to chuc|to chuc xa hoi|hoi|doan the|to chuc doan the|to chuc chinh tri xa hoi|hiep hoi|"
     "to chuc phi chinh phu|ngo|hoi doan the|organization|to chuc chinh tri|to chuc ton giao|"
     "to chuc tu thien|to chuc quoc te|cau lac bo|clb|nhom thien nguyen|nhom tu thien|nhom|"
     "tc xa hoi|tc xh|tcxh|to chuc xh|tc doan the|tc ct xh|to chuc ct xh|tc tu thien|tc phi chinh "
     "phu|"
     "hoi doan the xa hoi|to chuc hoi|cac to chuc|tc"
     "|mat tran|mttq|uy ban mttq|mat tran to quoc|co so ton giao|ton giao|doan the hoi|"
     "cac hoi doan the|hoi nhom|to chuc hoi doan the|cac doan the|cong doan|"
     "nhom thien nguyen cau lac bo"},
    {SWC_WORDS_DONOR_TYPE, "individual",
     "ca nhan|ca nhan ho gia dinh|ho gia dinh|nguoi dan|ca nhan nha hao tam|nha hao tam|person|cn|"
     "ca nhan ung ho|ho ca the|tieu thuong|ca nhan trong nuoc|ca nhan nuoc ngoai|kieu bao"
     "|gia dinh|manh thuong quan|phu huynh|ca nhan tu nguyen|phu huynh hoc sinh|"
     "cac ca nhan|nguoi dan ung ho|ca nhan gia dinh"},
    {SWC_WORDS_DONOR_TYPE, "fund",
     "quy|quy tu thien|quy xa hoi|quy bao tro|quy khuyen hoc|quy bao tro tre em|"
     "quy xa hoi tu thien|quy tu thien xa hoi|quy vac xin"
     "|quy vi nguoi ngheo|quy nhan dao|cac quy|quy hoc bong|quy bao tro tre em tinh|"
     "quy ho tro|quy phong chong dich"},
    {SWC_WORDS_DONOR_TYPE, "state_budget",
     "ngan sach|ngan sach nha nuoc|nsnn|ngan sach tinh|ngan sach dia phuong|ngan sach huyen|"
     "nguon ngan sach|ngan sach trung uong|ns nha nuoc"
     "|ns tinh|ns huyen|nsdp|nstw|ns dia phuong|ns trung uong|ns|ngan sach xa|"
     "von ngan sach|kinh phi ngan sach"},
    {SWC_WORDS_DONOR_TYPE, "school",
     "truong hoc|truong|nha truong|co so giao duc|nganh giao duc|cac truong|don vi truong hoc|"
     "can bo giao vien|cong doan truong"
     "|csgd|cac truong hoc|truong thpt|truong thcs|truong tieu hoc|truong mam non|"
     "truong dai hoc|truong cao dang|dai hoc|don vi giao duc|don vi truong|"
     "truong pho thong"},

    {SWC_WORDS_FORM, "cash",
     "tien|tien mat|chuyen khoan|tm|ck|tien chuyen khoan|tien mat chuyen khoan|ung ho tien|"
     "hien kim|bang tien|tien vnd|tien dong|tm ck|kinh phi|tien ung ho|tien viet nam"
     "|tien gui|unc|uy nhiem chi|vnd|chuyen khoan qua nh|chuyen khoan ngan hang|"
     "chuyen khoan qua ngan hang|ung ho bang tien|bang tien mat|tang tien|tai tro tien|"
     "ho tro tien|tien ung ho chuyen khoan"},
    {SWC_WORDS_FORM, "data_package",
     "goi cuoc|goi data|data|goi cuoc data|goi du lieu|goi cuoc 4g|goi cuoc internet|"
     "goi cuoc di dong|dung luong data|goi cuoc du lieu|data 4g|goi 4g|goi du lieu 4g|goi data 4g|"
     "goi cuoc data 4g"
     "|data mien phi|tang data|tang goi cuoc|goi cuoc mien phi|tang goi data|"
     "goi data mien phi|tang dung luong data"},
    {SWC_WORDS_FORM, "policy",
     "chinh sach|giam cuoc|giam gia|mien giam cuoc|uu dai|mien cuoc|chinh sach ho tro|"
     "giam gia cuoc|chinh sach uu dai|mien giam|giam gia goi cuoc|uu dai goi cuoc|"
     "mien phi cuoc|giam gia thiet bi|chinh sach giam cuoc|mien cuoc truy cap|mien cuoc data|"
     "chinh sach mien giam cuoc|chinh sach giam gia|giam cuoc data|mien cuoc du lieu|"
     "chinh sach mien cuoc"
     "|ho tro cuoc|uu dai cuoc|giam gia ban may|tro gia|tro gia thiet bi|giam gia may|"
     "chinh sach cuoc|tro gia may|mien giam gia cuoc|ho tro gia cuoc|giam gia cuoc data"},
    {SWC_WORDS_FORM, "other",
     "khac|hien vat khac|loai khac|hinh thuc khac|ht khac|hien vat|"
     "bang hien vat|hien vat khac tien|hv|ung ho hien vat|tang hien vat"
     "|router|modem|may in|may chieu|loa|ban ghe|sach|sach vo|tap vo|vo viet|"
     "sach giao khoa|sgk|do dung hoc tap|dung cu hoc tap|nhu yeu pham|qua|qua tang|xe dap|"
     "cap sach|bo phat wifi|thiet bi phat wifi|dcom|dcom 3g|dcom 4g|usb 3g|usb 4g|webcam|"
     "tai nghe|camera|gao|quan ao|thiet bi khac|may photocopy|thiet bi mang|balo|ba lo|"
     "sach tham khao|modem wifi|router wifi|thiet bi wifi|khau trang"},

    {SWC_WORDS_SCHOOL_INTERNET, "none",
     "khong|khong co|chua co|chua|ko|ko co|khong co internet|chua co internet|k|khong ket noi|"
     "chua ket noi|no|0|chua duoc ket noi|chua co mang"
     "|chua lap dat|chua keo cap|chua lap|chua lap internet|chua co duong truyen|"
     "khong co duong truyen|chua lap dat internet|chua keo duong truyen|chua co ket noi|"
     "khong co ket noi|khong co mang|khong co mang internet"},
    {SWC_WORDS_SCHOOL_INTERNET, "adsl", "adsl|cap dong|internet adsl|mang adsl|duong truyen adsl"},
    {SWC_WORDS_SCHOOL_INTERNET, "fibre",
     "cap quang|fiber|ftth|internet cap quang|cap quang ftth|leased line|kenh thue rieng|"
     "cap quang vnpt|cap quang viettel|cap quang fpt|mang cap quang|duong truyen cap quang|"
     "co cap quang|ftth cap quang|cap quang wifi|wifi cap quang|internet ftth"},
    {SWC_WORDS_SCHOOL_INTERNET, "mobile",
     "4g|3g|di dong|dcom|usb 3g|sim 4g|5g|3g 4g|mang 4g|dcom 3g|usb 4g|mang di dong|dcom 4g|"
     "internet di dong|sim 3g|mang 3g|du lieu di dong|4g di dong|router 4g|modem 4g"},

    {SWC_WORDS_POINT_STATUS, "uncovered",
     "chua co song|chua phu song|khong co song|lom song|lom|chua|chua co|trang song|vung lom|"
     "chua duoc phu song|khong phu song|khong duoc phu song|chua phu|vung lom song|khong song|chua "
     "xoa lom|chua khac phuc|"
     "chua trien khai|khong|khong co|con lom song|chua duoc phu|chua co song di dong"
     "|chua xu ly|mat song|vung trang|lom song di dong|vung trang song|"
     "vung lom song di dong|chua phat song|chua thuc hien phu song"
     "|no coverage|not covered|no signal|van con lom|van con lom song|van lom song|con lom"},
    {SWC_WORDS_POINT_STATUS, "planned",
     "co ke hoach|du kien|du kien phu song|du kien phu|se phu|dang trien khai|ke hoach|dang xay "
     "dung|"
     "se phu song|da co ke hoach|dang thi cong|dang xay tram|co ke hoach phu song|"
     "dang lap dat|da len ke hoach|dang thuc hien|ke hoach phu song|trong ke hoach|"
     "dang trien khai phu song"
     "|sap phu|sap phat song|sap hoan thanh|dang xu ly|dua vao ke hoach|da dua vao ke hoach|sap "
     "phu song|"
     "dang khac phuc|dang phu song|cho phat song|da lap ke hoach"},
    {SWC_WORDS_POINT_STATUS, "covered",
     "da phu song|da co song|da co|co song|da phu|phu song|da hoan thanh|hoan thanh|da khac phuc|"
     "da xoa lom|da xoa lom song|co|da xoa|da duoc phu song|xong|da xong|da phat song|"
     "da co song di dong|da trien khai xong"
     "|hoan thanh phu song|phu song tot|da thuc hien|da xu ly|da hoan thanh phu song|"
     "da hoan thanh phat song|da khac phuc xong"
     "|on air|onair|da on air|da len song|song tot|song on dinh"},

    {SWC_WORDS_ITEM, "cash",
     "tien|tien mat|tien ho tro|kinh phi|chuyen khoan|ho tro tien"
     "|tien mua may|tien mat ho tro|tien ho tro mua may|ho tro tien mat|tien mat mua may|"
     "ho tro kinh phi|ho tro tien mua may|tien ho tro mua thiet bi|ho tro bang tien|"
     "kinh phi mua may"},

    {SWC_WORDS_HANDOVER_STATUS, "delivered",
     "da giao|da ban giao|da nhan|ban giao|da cap|da trao|hoan thanh|da cap phat|giao|da phat|"
     "da giao nhan|da ky nhan|da ky|da giao lai|ban giao lai|da trao tang|nhan|da chi|da chi "
     "tra|da nhan tien|da chi tien|da hoan "
     "thanh|du|da nhan du|x|co"
     "|ky nhan|da giao xong|da giao du|da nhan may|da ban giao xong|da giao may|"
     "da nhan thiet bi|da trao xong|nhan may|da nhan va ky|da giao thiet bi|"
     "da ky nhan may|cap|cap phat|trao tang"
     "|da chi|da chi tra|da linh|da nhan tien|da chi tien|da linh tien|muon|da muon|cho muon|"
     "da cho muon|dang muon"},
    {SWC_WORDS_HANDOVER_STATUS, "returned",
     "da tra|tra lai|da thu hoi|thu hoi|tra|da tra lai|hoan tra|da hoan tra|nop lai|da nop lai"
     "|tra lai may|da tra may|da thu lai|thu lai|tra may|da tra thiet bi|da tra lai may|"
     "thu hoi may|da thu hoi may|tra lai thiet bi|hoan tra may|thu|da thu"},
    {SWC_WORDS_HANDOVER_STATUS, "cancelled",
     "huy|da huy|huy bo|huy ban giao|huy giao|khong giao|khong nhan|da huy bo|canceled"
     "|huy phieu|khong ban giao|tu choi|tu choi nhan|khong nhan may|huy nhan|"
     "khong nhan nua|huy ket qua|huy cap"},

    {SWC_WORDS_NONE, NULL, NULL},
};

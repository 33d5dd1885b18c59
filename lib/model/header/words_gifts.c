/* The headings that people write in the lists of devices and the ledgers of what was given. */
#include "model/header/phrases.h"

#define DONATION_ID                                                                                \
    "ma ung ho|ma khoan ung ho|ma tai tro|ma dot ung ho|ma khoan tai tro|ma khoan|"                \
    "ma phieu ung ho|ma so ung ho|ma ung ho tai tro|ma dong gop|ma uh|ma so uh|ma kuh"
#define DONOR_NAME                                                                                 \
    "nha tai tro|don vi ung ho|don vi tai tro|nguoi ung ho|ten nha tai tro|nguon tai tro|"         \
    "ben tang|don vi tang|to chuc ca nhan ung ho|ten don vi ung ho|don vi ca nhan ung ho|"         \
    "to chuc ca nhan|nha hao tam|ten don vi ca nhan ung ho|don vi ca nhan|ten to chuc ca nhan|"    \
    "ho ten don vi ung ho|don vi ho tro|don vi to chuc ca nhan ung ho|nguoi tai tro|"              \
    "ca nhan to chuc ung ho|ten nguoi ung ho|don vi dong gop|ten to chuc ca nhan ung ho|"          \
    "nha ung ho|don vi to chuc ca nhan|tap the ca nhan|tap the ca nhan ung ho|"                    \
    "to chuc ca nhan tai tro|don vi ca nhan tai tro|ten don vi tai tro|don vi trao tang|"          \
    "ca nhan don vi ung ho|co quan don vi ca nhan ung ho|nguon|nguon ung ho|don vi tai tro ung "   \
    "ho|"                                                                                          \
    "co quan to chuc ca nhan|ben tai tro|don vi trao|ho ten nguoi nop tien"
#define EARMARK                                                                                    \
    "chi dinh|muc dich chi dinh|dia chi chi dinh|danh cho|muc dich|chi dinh cho|"                  \
    "doi tuong chi dinh|dia chi ho tro|noi nhan chi dinh|don vi thu huong|"                        \
    "yeu cau cua nha tai tro|pham vi ho tro|ung ho cho|tai tro cho|"                               \
    "dia ban chi dinh|noi thu huong|chi dinh cua nha tai tro|phan bo cho|yeu cau phan bo|cap cho " \
    "doi tuong|phan cho|chi dinh ho tro|chi dinh dia ban|chi dinh tang|truong duoc chi dinh|"      \
    "don vi duoc chi dinh|dia ban ho tro|dia chi thu huong|noi nhan ho tro|ho tro cho|tang cho"

const swc_heading swc_headings_of_gifts[] = {
    IS(DEVICES, "device_id", 1, DEVICE_ID),
    IS(DEVICES, "device_id", 2,
       "ma so|ma|ma sp|ma lo|ma hang|ma hang hoa|ma vat tu|ma so hang hoa|ma lo may|ma lo hang|"
       "ma lo thiet bi|ky hieu thiet bi|so hieu thiet bi|so hieu|ma hieu|ma qr|ma noi bo|so the|"
       "asset id|"
       "ma quan ly thiet bi|ma dinh danh thiet bi|ma nhap kho|ma do dung|ma dan tren may|"
       "ma tem|so tem|ma ql|tem tai san|so quan ly|so dang ky tai san|so kiem ke|"
       "ma tem tai san"
       "|ma sim"
       "|ma tai san co dinh|ma kho|id"
       "|asset|asset code|asset tag"
       "|ma sim so"
       "|lo|so lo|ten lo|lo so|ky hieu lo|so hieu lo"
       "|lo hang|so lo hang|ten lo hang|lo may|lo thiet bi"),
    EITHER(DEVICES, "device_id", "model", 2, "ky hieu may"),
    IS(DEVICES, "type", 1,
       "loai thiet bi|loai|loai tb|ten loai|loai tai san|loai hinh thiet bi|nhom thiet bi|"
       "loai hien vat|loai tbdh|loai thiet bi day hoc|loai phuong tien"),
    EITHER(DEVICES, "type", "model", 1, "chung loai|loai may|chung loai thiet bi|chung loai may"),
    IS(DEVICES, "type", 3,
       "phan loai|"
       "nhom tai san|nhom hang|hien vat|tai san"),
    EITHER(
        DEVICES, "type", "model", 2,
        "ten thiet bi|ten may|thiet bi|ten tb|ten tai san|ten goi|ten hang|ten hang hoa|"
        "ten san pham|mat hang|ten vat tu|hang hoa|ten thiet bi nhan hieu|ten nhan hieu quy cach|"
        "ten nhan hieu quy cach pham chat|ten nhan hieu quy cach pham chat vat tu|"
        "ten nhan hieu quy cach pham chat vat tu dung cu san pham hang hoa|"
        "ten quy cach|ten hang hoa dich vu|ten hang quy cach|ten vat tu hang hoa|"
        "ten hang hoa vat tu|ten thiet bi quy cach|ten thiet bi cau hinh|ten va quy cach|"
        "danh muc thiet bi|danh muc|ten thiet bi thong so ky thuat|"
        "ten vat tu thiet bi|ten do dung|ten hien vat|ten thiet bi tai san|ten dung cu"
        "|description|item description|product|product name|item"),
    EITHER(DEVICES, "type", "note", 2, "dien giai|noi dung"),
    IS(DEVICES, "model", 1,
       "nhan hieu|hieu|model|nhan hieu model|dong may|nhan hieu dong may|mau ma|nhan hieu mau ma|"
       "ky hieu|ten model|nhan mac|hieu may|hang model|thuong hieu|ma san pham|model may|"
       "ten nhan hieu|ten va nhan hieu|ten may nhan hieu|ten nhan hieu may|hang san xuat model|"
       "hang sx model|ten may model|"
       "ten hieu may|ten hieu|doi may|mau may|nhan hieu quy cach|ky ma hieu|hang dong may|"
       "thuong hieu model|ten dong may|ten thuong mai|nhan hieu may|hang va model|kieu loai"
       "|brand model|model ma hang|dong san pham|brand|kieu model"),
    IS(DEVICES, "model", 2,
       "hang|hang san xuat|hang sx|nha san xuat|kieu may|ma model|"
       "quy cach|xuat xu model"
       "|kieu|nha sx"),
    IS(DEVICES, "serial", 1,
       SERIAL "|ma s n|day so seri"
              "|so seri sim|seri sim|so serial sim|iccid|so iccid|ma iccid"
              "|so seri san pham"),
    EITHER(DEVICES, "serial", "device_id", 2, "so hieu may"),
    IS(DEVICES, "imei", 1,
       "imei|so imei|ma imei|imei 1|imei1|so imei 1|imei may|"
       "imei thiet bi|so imei may|imei so|day imei"
       "|ma so imei|day so imei|imei khe 1"),
    EITHER(DEVICES, "condition", "status", 1,
           CONDITION
           "|tinh trang|tinh trang khi nhan|trang thai may|"
           "tinh trang khi tiep nhan|tinh trang hang|tinh trang sim|tinh trang hang hoa|moi da su "
           "dung|tinh trang moi cu|hang moi cu|moi hay cu|"
           "pham chat|phan loai chat luong|tinh trang luc nhap|moi hoac cu|moi da qua su dung|"
           "tinh trang khi nhap"),
    IS(DEVICES, "condition", 3, "tinh trang may khi nhap kho|tinh trang khi nhap kho"),
    IS(DEVICES, "cpu", 1,
       "cpu|bo xu ly|vi xu ly|chip|bo vi xu ly|chip xu ly|cpu chip|"
       "bo vxl|loai cpu|ten cpu|loai chip|vxl"),
    IS(DEVICES, "ram_gb", 1,
       "ram|ram gb|bo nho ram|dung luong ram|bo nho ram gb|"
       "ram may"
       "|bo nho trong ram"),
    IS(DEVICES, "storage_gb", 1,
       "o cung|bo nho|bo nho trong|dung luong|o cung gb|luu tru|dung luong o cung|rom|ssd|"
       "bo nho luu tru|dung luong luu tru|dung luong bo nho|o dia|o cung ssd|bo nho gb|"
       "o cung ssd hdd|o luu tru|bo nho trong gb|o cung bo nho|ssd hdd|dung luong gb|o dia cung|"
       "bo nho rom|o ssd|dia cung|bo nho may|bo nho trong rom"
       "|dung luong o"),
    IS(DEVICES, "storage_gb", 2, "hdd|o hdd|o cung hdd|hdd gb"), /* beside the one of an SSD */
    IS(DEVICES, "screen_inch", 1,
       "man hinh|kich thuoc man hinh|man hinh inch|kich thuoc|co man hinh|do rong man hinh|"
       "kich co man hinh|kich thuoc man hinh inch|co man|kich thuoc mh|"
       "duong cheo man hinh|do lon man hinh|inch"
       "|kt man hinh|man hinh rong|display inch|display"
       "|lcd|lcd inch|mh|mh inch|kich thuoc mh inch"),
    PART(DEVICES, IGNORED, NULL, 1, "chenh lech|so luong chenh lech"), /* beside two counts */
    PART(DEVICES, SPECS, NULL, 1,
         "cpu ram o cung|cpu ram ssd|cpu ram hdd|ram o cung|cpu ram|ram rom|ram ssd|"
         "ram bo nho trong|cpu ram o cung man hinh|ram o cung man hinh|chip ram o cung|"
         "cau hinh|cau hinh may|cau hinh thiet bi|thong so|thong so ky thuat|cau hinh ky thuat|"
         "thong so may|thong so cau hinh|cau hinh chi tiet|cau hinh thong so|mo ta cau hinh"),
    IS(DEVICES, "sim_slot", 1,
       "khe sim|co khe sim|ho tro sim|lap sim|khe cam sim|co sim|dung sim|khe cam the sim|sim|"
       "khe the sim|lap duoc sim|dung duoc sim|gan sim|lap duoc sim khong|co lap sim khong|"
       "co lap sim|ho tro sim 4g|su dung sim|ho tro 4g|co khe cam sim khong|co khe cam sim|"
       "co khe sim khong|ho tro sim khong|lap sim 4g"
       "|co ho tro sim|dung sim duoc khong|ket noi sim|sim 4g|co 4g"),
    IS(DEVICES, "made_year", 1,
       "nam san xuat|nam sx|nam sxuat|nsx|nam sx may|san xuat nam|nam che tao|doi may nam|"
       "nam san xuat may|nam xuat xuong"),
    IS(DEVICES, "made_year", 2, "nam dua vao su dung|nam su dung|nam mua"),
    IS(DEVICES, "quantity", 1, /* what is left goes before what there was */
       "so luong ton|sl ton|so luong ton kho|so luong con lai|ton cuoi ky|sl con lai|ton kho|ton|"
       "so luong ton cuoi ky|ton cuoi|con lai|so con lai|hien con|so luong hien con|"
       "so luong hien co|sl hien co|so luong con|sl con"
       "|so luong ton kho cuoi ky|ton cuoi thang|thuc ton|ton thuc te|ton kho thuc te"),
    IS(DEVICES, "quantity", 2,
       QUANTITY
       "|kiem ke|so kiem ke|thuc te|thuc te kiem ke|kiem ke thuc te|so thuc te"
       "|so luong thuc nhap|thuc nhap|sl thuc nhap|so luong thuc nhan|sl thuc nhan|so chiec|"
       "so luong kiem ke|so luong thuc te|so cai"
       "|so luong trong lo|tong sl|tong so luong|so may|so luong may trong lo"
       "|qty|pcs|q ty"),
    IS(DEVICES, "quantity", 3,
       "nhap|so luong nhap|sl nhap|so luong nhan|so luong tiep nhan|sl nhan"
       "|so luong thuc xuat|sl thuc xuat|thuc xuat"
       "|so luong ban giao|sl giao|so luong thuc giao|so luong giao|sl ban giao|thuc giao"),
    IS(DEVICES, "quantity", 4, "hien co|tong so"),
    IS(DEVICES, "quantity", 5, /* what was counted goes before */
       "so luong yeu cau|sl yeu cau|so luong de nghi|so luong theo ke hoach|"
       "so sach|so luong theo so|so luong so sach|so luong theo so sach|theo so|theo so sach|"
       "so luong theo chung tu|theo chung tu|so luong chung tu"),
    IS(DEVICES, "value_vnd", 1,
       "gia tri|tri gia|nguyen gia|gia tri thiet bi|tri gia thiet bi|gia tri uoc tinh|"
       "gia tri quy doi|gia tri dong|gia tri may|gia tri tai san|"
       "nguyen gia tscd|nguyen gia tai san"),
    IS(DEVICES, "value_vnd", 2,
       "don gia|gia|gia mua|gia tien|"
       "gia tri 01 may|gia tri 1 may|gia thanh|don gia may|gia may|gia tri moi may|"
       "gia tri 1 thiet bi|don gia nhap|gia nhap"
       "|gia thi truong"),
    IS(DEVICES, "value_vnd", 3, "thanh tien|tong gia tri"),
    IS(DEVICES, "donation_id", 1,
       DONATION_ID "|ma nguon|theo ma ung ho|thuoc khoan|nguon ma ung ho|"
                   "ma dot tai tro|ma lan tiep nhan|khoan ung ho so|ma phieu tiep nhan|"
                   "ma nguon tai tro|theo khoan ung ho"
                   "|ma nguon ung ho|thuoc khoan ung ho|ma dot tiep nhan|khoan tai tro|ma so khoan "
                   "ung ho|chung tu ung ho|khoan ung ho"),
    IS(DEVICES, "donor_name", 1, DONOR_NAME "|nguon goc|don vi cap|nguon goc tai tro"),
    IS(DEVICES, "donor_name", 2,
       "ben giao|nguoi tang|co quan tai tro|to chuc tai tro|nguon tiep nhan|tai tro boi|"
       "don vi giao|duoc tang boi|don vi ca nhan tang|doanh nghiep tai tro|tiep nhan tu|"
       "nhan tu|doanh nghiep tang"
       "|nha mang tang|nha mang tai tro|don vi vien thong tang"
       "|nguoi cho|do ai tang|doanh nghiep ho tro|duoc tang tu|xuat xu nguon"
       "|nguon hinh thanh|nguon goc hinh thanh|duoc tai tro boi|co quan tang"),
    IS(DEVICES, "received_date", 1,
       "ngay tiep nhan|ngay nhan|ngay nhap|ngay nhap kho|thoi gian tiep nhan|ngay ve kho|ngay ve|"
       "ngay giao hang|thoi gian nhap|thoi gian nhap kho|ngay thang nhap|ngay thang nhan|"
       "ngay nhan ve|ngay giao nhan|ngay vao kho"
       "|ngay nhap kho so|ngay n k|received|received date|received on"),
    IS(DEVICES, "received_date", 2,
       "ngay nhan ban giao|thoi diem nhap kho|ngay duoc cap|ngay ghi tang|ngay ban giao|"
       "ngay giao"
       "|ngay ghi so|ngay vao so"),
    IS(DEVICES, "status", 1,
       "trang thai|trang thai thiet bi|tinh trang kho|"
       "trang thai su dung|trang thai kho|tinh trang cap phat|tinh trang ban giao|"
       "tinh trang phan bo|trang thai cap phat|tinh trang ton kho|trang thai ban giao|"
       "tinh trang cap|da cap chua cap|tinh hinh phan bo|"
       "trang thai phan bo|trang thai tai san|hien trang quan ly"
       "|tinh trang luu kho|trang thai luu kho|tinh trang cap may|da cap con kho"),
    EITHER(DEVICES, "status", "condition", 1, "hien trang|hien trang thiet bi|hien trang may"),
    EITHER(DEVICES, "status", "condition", 2, /* beside what it was like when it came */
           "tinh trang hien tai|tinh trang hien nay|hien trang hien tai|hien trang hien nay|"
           "tinh trang may hien tai|tinh trang thiet bi hien tai|tinh trang luc nay"),
    IS(DEVICES, "earmark", 1,
       EARMARK "|chi dinh phan bo|danh rieng cho|dia phuong duoc tang|chi dinh doi tuong nhan|tang "
               "cho don vi|pham vi chi dinh|dia chi nhan theo yeu cau nha tai tro|yeu cau cua don "
               "vi tang|chi dinh huyen truong"
               "|truong duoc phan bo|phong gddt duoc phan bo|phong gd dt duoc phan bo|huyen duoc "
               "phan bo|don vi duoc phan bo|phan bo cho truong|phan bo cho don vi|noi "
               "duoc phan bo|dia ban duoc phan bo"),
    IS(DEVICES, "earmark", 2, "doi tuong thu huong|cap cho"),
    IS(DEVICES, "location", 1,
       "noi de|vi tri|kho|noi luu giu|noi luu kho|kho luu|dia diem|kho luu giu|noi bao quan|"
       "dia diem luu giu|noi cat giu|vi tri kho|ten kho|noi dang de|dang o"
       "|dia diem kho|vi tri trong kho|luu tai"
       "|vi tri ke|vi tri de|ke kho|vi tri luu kho|vi tri cat giu|ngan|tu"),
    IS(DEVICES, "location", 2,
       "dang de tai|don vi quan ly|ke|ngan ke|noi su dung|vi tri dat|noi dat|"
       "bo phan su dung|ke tu|tu ke|phong"),
    IS(DEVICES, "accessories", 1,
       "phu kien|phu kien kem theo|kem theo|phu kien di kem|do kem theo"),
    IS(DEVICES, "accessories", 2,
       "linh kien kem theo|phu tung|phu tung kem theo|thiet bi kem theo|di kem|"
       "trang bi kem theo|linh phu kien|trang bi di kem"
       "|do di kem"),
    IS(DEVICES, "note", 1, NOTE),

    /* donations */

    IS(DONATIONS, "donation_id", 1,
       DONATION_ID "|ma dang ky|ma cam ket|ma phieu|ma giao dich|ma chung tu|ma but toan|ma so "
                   "khoan ung ho|so hieu khoan|ma tiep nhan|ma ho so|ma dinh danh khoan ung ho|"
                   "ma gd|ma dk|so dk"),
    IS(DONATIONS, "donation_id", 3,
       "so but toan|so giao dich|so tham chieu|ma tham chieu giao dich|ref no|so ref|"
       "ma chinh sach"),
    IS(DONATIONS, "donation_id", 2,
       "ma|ma so|so hieu|ma tt|id|code|ky hieu|"
       "ma theo doi|ma quan ly|ma dot tiep nhan|ky hieu khoan|ma luot|ma lan ung ho|"
       "ma khoan thu chi|ma khoan thu|"
       "ma luot ung ho"
       "|ma nguon|ma ct|ma so ct|ma so chung tu"
       "|ma don ung ho|id khoan ung ho|so dang ky|ma quy|so tiep nhan"),
    IS(DONATIONS, "entry", 1,
       "loai phat sinh|loai but toan|phat sinh|loai giao dich|thu chi|loai nghiep vu|loai khoan|"
       "thu chi cam ket|loai thu chi|loai thu chi cam ket|nghiep vu|loai ghi so|loai gd"
       "|loai phieu|loai chung tu|loai ct|tinh chat|tinh chat khoan|phan loai thu chi|"
       "noi dung thu chi cam ket"
       "|loai ghi nhan|kieu giao dich|thu hay chi|phan loai khoan|trang thai khoan"),
    EITHER(DONATIONS, "entry", "donor_type", 2, "loai"), /* or the form: its cells decide */
    IS(DONATIONS, "entry", 3,                            /* what has not come yet is a promise */
       "da chuyen|da chuyen chua|da chuyen tien|da chuyen tien chua|da nhan|da nhan chua|da nop|"
       "da nop chua|da tiep nhan|tinh trang chuyen|tinh trang chuyen tien|tinh trang tiep nhan|"
       "tinh trang nhan|tinh trang thuc hien|tinh hinh thuc hien|trang thai|trang thai tiep nhan|"
       "trang thai thuc hien|da thuc hien|ket qua thuc hien|tinh trang ung ho|tinh trang ban giao"),
    EITHER(DONATIONS, "entry", "donor_type", 4, "tinh trang|hien trang"), /* or of the things */
    IS(DONATIONS, "reverses", 1,
       "dao ma|dao cua|ma bi dao|huy ma|dao but toan|dao khoan|ma dao|dieu chinh ma|"
       "dieu chinh cho ma|dao cho ma|ma but toan bi dao|ma goc|"
       "dieu chinh cho|khoan bi dao|but toan bi dao|ma khoan bi dao|ma ung ho bi dao|"
       "but toan dieu chinh|but toan dao|ma bi huy|ma but toan goc|dieu chinh khoan|"
       "huy khoan|khoan bi huy|thay cho ma|ma tham chieu|cua ma|khoan goc|"
       "ma khoan dieu chinh|ma dieu chinh|ma lien quan|dieu chinh cua ma|but toan goc"
       "|dieu chinh so hieu|dieu chinh khoan so|dieu chinh cho so|dao so|huy so"
       "|dieu chinh cho ct|dieu chinh ct|dieu chinh cho chung tu|dieu chinh chung tu|ct bi dao|"
       "chung tu bi dao|chung tu goc|ct goc|phieu bi huy|huy phieu|phieu goc"),
    IS(DONATIONS, "reverses", 2, "tham chieu"),
    IS(DONATIONS, "date", 1,
       "ngay|ngay thang|ngay tiep nhan|ngay nhan|ngay ung ho|ngay phat sinh|ngay thang nam|"
       "ngay thu|ngay ghi so|ngay thang ghi so|thoi gian|ngay tai tro|ngay ghi|ngay giao dich|"
       "ngay gd|thoi gian ung ho|thoi gian tiep nhan|ngay thu chi|ngay nop|ngay chi|ngay dang ky|"
       "ngay cam ket|thoi gian dang ky|ngay chuyen|ngay chuyen tien|ngay trao|ngay trao tang|"
       "ngay ban giao|ngay nhap|thoi gian thu|ngay nhan tien|ngay chuyen khoan|date|"
       "ngay quyen gop|ngay ho tro|ngay tang|ngay vao quy|ngay nhan hang|"
       "ngay gio giao dich|ngay gio chuyen khoan|thoi gian chuyen khoan|thoi gian giao dich|"
       "ngay phieu thu|ngay bao co"
       "|ngay nhan tien hien vat"),
    IS(DONATIONS, "date", 2,
       "ngay chung tu|ngay thang chung tu|ngay ct|chung tu ngay thang|ngay thang ct|ngay hach toan|"
       "ngay vao so|ngay lap phieu|"
       "chung tu ngay|phieu thu ngay|bien lai ngay|hoa don ngay|so chung tu ngay"
       "|ngay trien khai"),
    IS(DONATIONS, "date", 3,
       "ngay cong bo|ngay ky|ngay thuc hien|ngay ban hanh|ngay giai ngan|ngay cap|ngay phat"
       "|ngay hieu luc giao dich|ngay gia tri"
       "|dau thoi gian|timestamp|thoi gian gui"),
    IS(DONATIONS, "donor_name", 1,
       DONOR_NAME
       "|ho ten dia chi nguoi ung ho|ten dia chi don vi ung ho|ten dia chi nha tai tro|ten va dia "
       "chi nha tai tro|ho ten dia chi|ten dia chi nguoi ung ho|ho ten dia chi don vi ung ho|ten "
       "don vi ca nhan dia chi|ho ten va dia chi nguoi ung ho|ten don vi dia chi"),
    IS(DONATIONS, "donor_name", 2,
       "don vi|ho va ten|ho ten|ten don vi|ten nha hao tam|don vi "
       "dang ky|ten don vi dang ky|don vi cam ket|"
       "to chuc ca nhan dang ky|don vi ca nhan dang ky|doanh nghiep|ten doanh nghiep|"
       "doanh nghiep vien thong|nha mang|nguoi nop|nguoi nop tien|don vi nop|ho ten nguoi nop|"
       "doanh nghiep ung ho|doanh nghiep tai tro|doanh nghiep ho tro|nguoi chuyen|"
       "nguoi chuyen tien|nguoi chuyen khoan|don vi chuyen|don vi chuyen tien|ben chuyen|"
       "ten don vi ca nhan|don vi ca nhan|ten to chuc|ten co quan don vi|co quan don vi|"
       "ten co quan don vi ca nhan|cong doan co so|an nhan|doi tac|nguon ho tro|ben ung ho|"
       "ten chu tai khoan|chu tai khoan|ten tap the ca nhan|tap the ca nhan"
       "|ten nguon|ten nguon luc|ho ten nguoi nop nhan|nguoi nop nhan|don vi nop nhan"
       "|ong ba don vi|ong don vi|ong ba|ho ten ong ba|ho ten don vi|ong ba don vi ung ho|"
       "ho ten ca nhan don vi|ten ca nhan don vi|ca nhan don vi|ca nhan don vi ung ho|"
       "ca nhan tap the"
       "|ten nguoi chuyen|nguoi gui|ten doi tac|don vi to chuc|ten doanh nghiep ung ho|co quan don "
       "vi doanh nghiep|chu tai khoan chuyen|don vi to chuc doanh nghiep"
       "|nguon huy dong|nguon luc|nguon luc huy dong|don vi huy dong"
       "|ten doi ung|ten tai khoan doi ung|don vi doi ung|doi ung|ten nguoi nop tien"
       "|cdcs|ten cdcs|cong doan|ten cong doan co so|don vi cdcs"
       "|phu huynh ung ho|to chuc tin dung|ten to chuc tin dung|tctd|ten tctd|ho ten dia chi so "
       "dien thoai|"
       "ho ten dia chi so dien thoai nguoi ung ho|ho ten dia chi so dien thoai nha hao tam|"
       "ten dia chi so dien thoai nguoi ung ho|ho ten dia chi sdt|ho ten dia chi sdt nguoi ung ho|"
       "ten co quan|co quan ung ho|ten don vi chuyen|ten don vi chuyen tien|ten nguoi chuyen tien|"
       "ho ten nguoi gui|nguoi dong gop"
       "|chi hoi|ten chi hoi|to hoi|co so hoi|ten co so hoi|chi doan|ten chi doan|to chuc hoi"),
    IS(DONATIONS, "donor_name",
       6, /* where nobody else gives: of whom money comes, or through whom */
       "nguoi giao|don vi giao|ben giao|"
       "phu huynh|ho ten phu huynh|ho va ten phu huynh|ten phu huynh|"
       "cuu hoc sinh|ho ten cuu hoc sinh|ho va ten cuu hoc sinh|ten cuu hoc sinh|"
       "cong ty|ten cong ty|don vi thanh vien|ten khach hang|khach hang|"
       "thanh vien|ho ten thanh vien|can bo|ho ten can bo|ho ten cbcc|ten cbnv|ho ten cbnv|"
       "ho ten doan vien|doan vien|ho gia dinh|ten ho gia dinh|chu ho"),
    IS(DONATIONS, "donor_name", 7, "ngan hang|ten ngan hang|chi nhanh"),
    IS(DONATIONS, "donor_name", 5, "ten|danh sach don vi ung ho|danh sach ung ho"),
    IS(DONATIONS, "donor_name", 4,
       "doi tuong"
       "|doi tuong nop nhan"),
    IS(DONATIONS, "donor_type", 1,
       "loai nha tai tro|loai don vi|nhom nha tai tro|loai hinh|loai hinh don vi|phan loai|"
       "loai hinh nha tai tro|doi tuong ung ho|nhom|nhom don vi|loai nha hao tam|thanh phan ung ho|"
       "thanh phan|khoi don vi|phan loai nha tai tro|loai don vi ung ho"
       "|loai nguon|nhom nguon|phan loai nguon|loai doi tac|nhom doi tac|phan loai don vi"),
    IS(DONATIONS, "donor_type", 2,
       "khoi|thuoc nhom|"
       "thuoc khoi|thanh phan kinh te|khoi co quan|phan nhom|kieu nha tai tro"
       "|doi tuong tai tro|thuoc loai"),
    IS(DONATIONS, "channel", 1,
       "noi tiep nhan|don vi tiep nhan|kenh tiep nhan|kenh|co quan tiep nhan|noi nhan|"
       "dau moi tiep nhan|qua kenh|tiep nhan qua|don vi nhan|ben nhan|ben tiep nhan"),
    IS(DONATIONS, "channel", 2,
       "dau moi|tiep nhan tai|qua don vi|"
       "kenh ung ho|kenh van dong|kenh huy dong|ung ho qua|to chuc tiep nhan|thong qua|"
       "chuyen qua"
       "|nhan tai"),
    IS(DONATIONS, "form", 1,
       "hinh thuc|hinh thuc ung ho|loai ung ho|hinh thuc tai tro|"
       "hinh thuc ho tro|tien hien vat|hinh thuc dong gop|"
       "hien vat tien|loai hinh ung ho|tien hoac hien vat|dang ung ho|"
       "noi dung ung ho loai|ung ho loai|ung ho hinh thuc|noi dung loai|"
       "noi dung ung ho hinh thuc|hinh thuc tien hien vat|hinh thuc tiep nhan|"
       "loai ho tro|loai tai tro|loai dong gop|loai hinh ho tro|loai hinh tai tro|"
       "hinh thuc trao tang|phuong thuc ung ho|phuong thuc ho tro"),
    IS(DONATIONS, "form", 2,
       "hien vat|loai hien vat|hien vat ung ho|hien vat loai|ten hien vat|hien vat ten|"
       "hien vat ten hien vat|hien vat chung loai|hien vat noi dung|hien vat ten thiet bi|"
       "hien vat loai thiet bi|loai thiet bi|thiet bi|ten thiet bi|chung loai|chung loai thiet bi|"
       "chung loai hien vat|loai hang|ten hang|ten hang hoa|hang hoa|ten vat pham|mon|mon qua|vat "
       "pham|ten tai san|hien vat ten hang|ung ho hien vat|"
       "loai thiet bi ung ho|thiet bi ung ho|hien vat ghi ro|ten hien vat ung ho"),
    IS(DONATIONS, "form", 3,
       "noi dung ung ho|noi dung tai tro|noi dung ho tro|noi dung dong gop|chi tiet hien vat"),
    IS(DONATIONS, "form", 4, "phuong thuc"),
    IS(DONATIONS, "form", 5, "noi dung"),
    IS(DONATIONS, "quantity", 1, QUANTITY "|qty"),
    IS(DONATIONS, "quantity", 2,
       "so luong dang ky|sl dang ky|so luong cam ket|so luong trao tang|so luong tang|"
       "so luong ung ho|"
       "so luong tai tro|tong so luong|so chiec|so cai|slg|khoi luong|sl tang|"
       "so luong dong gop|so luong chiec|so luong cai"
       "|so cai chiec|so luong qua"
       "|so sim|so thiet bi|so thue bao|so luong thue bao|so luong goi|so luong goi cuoc|so luong "
       "sim"),
    IS(DONATIONS, "quantity", 3,
       "so luong tiep nhan|so luong da nhan|so luong nhan|sl nhan|so luong thuc nhan|sl thuc nhan|"
       "so luong da giao|sl da giao|so luong da chuyen|so luong thuc te|sl da nhan|so may|"
       "tong so thiet bi|so tb|"
       "tong so may"),
    IS(DONATIONS, "amount_vnd", 1,
       "so tien|tien|hien kim|so hien kim|so tien ung ho|tong tien|so tien dong|so tien dong "
       "gop|so tien vnd|tien mat|"
       "so tien mat|tien mat chuyen khoan|bang tien|ung ho tien|ung ho bang tien|so tien dang ky|"
       "so tien cam ket|kinh phi|kinh phi ung ho|so tien ung ho vnd|so tien nop|so tien tai tro|"
       "so tien thu|tong so tien|so tien quy doi|so tien ung ho dong|tien ung ho|so tien bang so|"
       "tong so tien ung ho|tong so tien ung ho dong|amount|"
       "so tien chuyen|so tien ho tro|muc ung ho|muc dong gop|so tien phat sinh|"
       "kinh phi ho tro|so tien trao tang"
       "|muc ho tro|so tien giao dich|so tien gd"
       "|gia tri cam ket|gia tri dang ky|kinh phi cam ket|kinh phi dang ky"),
    IS(DONATIONS, "amount_vnd", 3, /* beside what was promised; see ops/validate/bind/promises.c */
       "thuc thu|thuc nhan|so tien thuc nhan|so tien thuc thu|so tien da nhan|so tien da thu|"
       "so tien da chuyen|da thu|so tien thuc te|so tien thuc chuyen|so tien da nop|thuc nop|"
       "so tien tiep nhan|so tien da tiep nhan|so tien nhan"),
    IS(DONATIONS, "amount_vnd", SWC_HEADER_RANK_TRANSFER, /* see ops/validate/bind/choices.c */
       "chuyen khoan|tien chuyen khoan|so tien chuyen khoan|ck|tien ck|qua tai khoan|"
       "qua ngan hang|tien gui|tien gui ngan hang|qua chuyen khoan|bang chuyen khoan"),
    EITHER(DONATIONS, "amount_vnd", "quantity", 1, /* of each row by its form */
           "so luong so tien|so tien so luong|so luong hoac so tien|so tien hoac so luong|"
           "so luong gia tri|gia tri so luong|so luong kinh phi|so tien so luong hien vat|"
           "so tien sl|sl so tien|so luong thiet bi so tien|so tien so luong thiet bi|"
           "so tien hoac so luong hien vat|so tien so luong may"),
    PART(DONATIONS, IN, "amount_vnd", 1,
         "phat sinh tang|thu|so thu|tien thu|thu vao|so tien thu vao|phan thu|tong thu|phat sinh "
         "thu|ghi co|"
         "so tien ghi co|phat sinh co|so tien co"),
    PART(DONATIONS, OUT, "amount_vnd", 1,
         "phat sinh giam|chi|so chi|tien chi|chi ra|so tien chi|so tien chi ra|phan chi|tong "
         "chi|da chi|"
         "so tien da chi|phat sinh chi|ghi no|so tien ghi no|phat sinh no|so tien no"),
    IS(DONATIONS, "amount_vnd", 2,
       "gia tri|gia tri ung ho|tri gia|gia tri quy doi|gia tri quy ra tien|thanh tien|"
       "gia tri hien vat|tri gia hien vat|gia tri hien vat quy doi|tong gia tri|tong tri gia|"
       "tri gia quy doi|gia tri tai tro|quy ra tien|tri gia quy tien|"
       "gia tri tien|tong gia tri ung ho|gia tri uoc tinh|so tien tri gia hien vat|"
       "so tien gia tri|tri gia uoc tinh|gia tri bang tien|gia tri thanh tien"
       "|quy doi thanh tien|uoc tinh thanh tien|tuong duong tien"
       "|tri gia bang tien|gia tri khoan ung ho"
       "|quy tien|quy thanh tien|quy doi tien|quy ra tien mat|gia tri quy tien"
       "|gia tri hv|tri gia hv|gia tri hien vat quy doi tien"),
    IS(DONATIONS, "amount_vnd", 3,
       "gia tri da thuc hien|so tien da thuc hien|gia tri da nhan|gia tri thuc nhan|gia tri da "
       "tiep nhan|kinh phi da nhan|so tien da ung ho"
       "|kinh phi da chuyen|kinh phi da nop|kinh phi da ung ho|so kinh phi|kinh phi thuc nhan|kinh "
       "phi tiep nhan|kinh phi thu"),
    IS(DONATIONS, "earmark", 1,
       EARMARK "|ung ho cho truong huyen|de nghi ho tro cho|chi dinh dia chi|ung ho rieng cho|dia "
               "chi duoc ung ho|yeu cau phan bo cho"),
    IS(DONATIONS, "earmark", 2,
       "doi tuong thu huong|doi tuong ho tro|nguyen vong cua nha tai tro|dia chi nhan"),
    IS(DONATIONS, "receipt_no", 1,
       "so phieu|so phieu thu|so bien nhan|so chung tu|phieu thu|so hoa don|bien lai|so bien lai|"
       "so ct|so phieu thu chi|chung tu|so bien ban|so uy nhiem chi|bien nhan|so bien ban tiep "
       "nhan|"
       "so bl|so giay bao co|so phieu nhap kho|so phieu tiep nhan|so pt|giay bao co|"
       "so phieu nhap|so giay bao|so unc|"
       "chung tu so|phieu thu so|bien lai so|hoa don so"),
    IS(DONATIONS, "receipt_no", 2,
       "so bb tiep nhan"
       "|bien ban so"),
    PART(DONATIONS, IN, "receipt_no", 1,
         "chung tu thu|so hieu chung tu thu|so chung tu thu|so ct thu|ct thu|so hieu thu"),
    PART(DONATIONS, OUT, "receipt_no", 1,
         "so phieu chi|phieu chi|chung tu chi|so hieu chung tu chi|so chung tu chi|so ct chi|"
         "ct chi|so hieu chi"),
    IS(DONATIONS, "package", 1,
       "goi cuoc|ten goi cuoc|goi|goi data|goi du lieu|ten goi|loai goi cuoc|goi cuoc ho tro|"
       "goi cuoc ap dung|goi cuoc mien phi|goi cuoc data|loai goi|ten chuong trinh ho tro"
       "|ten goi data|goi dich vu|goi ho tro|ten goi ho tro|goi cuoc tang"),
    IS(DONATIONS, "package", 2,
       "ma goi|ma goi cuoc"
       "|ma goi data"),
    IS(DONATIONS, "discount_percent", 1,
       "muc giam|giam gia|ty le giam|giam|muc giam gia|chiet khau|ty le giam gia|ti le giam|"
       "phan tram giam|muc giam cuoc|giam cuoc|"
       "ty le ho tro|muc uu dai|uu dai|muc mien giam|ty le mien giam|ty le uu dai|"
       "phan tram ho tro|mien giam|giam tru|"
       "muc ho tro phan tram|ho tro phan tram"
       "|giam gia cuoc"),
    IS(DONATIONS, "from_date", 1,
       "tu ngay|ngay bat dau|bat dau|hieu luc tu|tu|ap dung tu|tu thang|thoi gian bat dau|"
       "bat dau tu|ngay ap dung|thoi gian tu|thoi gian tu ngay|hieu luc tu ngay|ap dung tu ngay|"
       "ngay hieu luc|"
       "ngay hieu luc tu|thoi diem bat dau|ke tu ngay|thoi han tu|bat dau tu ngay|"
       "thoi gian ap dung tu"
       "|bat dau ap dung|tu thoi diem|ngay bat dau ho tro|ngay mo goi"),
    IS(DONATIONS, "to_date", 1,
       "den ngay|ngay ket thuc|het han|ket thuc|hieu luc den|den|ngay het han|den het ngay|"
       "den thang|thoi gian ket thuc|ngay het hieu luc|ap dung den|thoi gian den|"
       "thoi gian den ngay|hieu luc den ngay|ap dung den ngay|"
       "ket thuc ngay|thoi han den|thoi diem ket thuc|thoi gian ap dung den|den het|"
       "ap dung den het ngay"
       "|ket thuc ap dung|ngay het han goi|ngay ket thuc ho tro|den thoi diem"),
    IS(DONATIONS, "to_date", 2, "han su dung"),
    PART(DONATIONS, SPAN, NULL, 1, SPAN),
    IS(DONATIONS, "note", 1, NOTE),
    IS(DONATIONS, "note", 2,
       "dien giai|noi dung chi|noi dung thu|noi dung chuyen khoan|noi dung thu chi|"
       "noi dung dien giai|noi dung chi tiet|trich yeu|ly do nop|ly do|"
       "chi tiet|thong tin khac|y kien|ly do dieu chinh"),

    /* schools */

    {SWC_KIND_NONE, SWC_HEADER_UNKNOWN, NULL, NULL, 0, NULL},
};

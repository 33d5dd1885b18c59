/* The headings that people write in the lists of devices, ledgers, registers, coverage lists,
 * minutes and platforms. */
#include "model/header_phrases.h"

#define SERIAL                                                                                     \
    "so seri|so serial|serial|so se ri|seri|se ri|so sn|sn|s n|serial number|so seri may|"         \
    "so series|so s n|service tag|so may serial|serial no|seri may|so may|ma "                     \
    "serial|ma seri|"                                                                              \
    "so khung may|so che tao"
#define DEVICE_ID                                                                                  \
    "ma thiet bi|ma tb|ma so thiet bi|ma may|ma tai san|ma ts|so the tai san|ma quan ly|ma vach|"  \
    "ma so tai san|ma so may|ma so tb|ky hieu tai san|so tai san|id thiet bi|id tb|id may"
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
#define QUANTITY "so luong|sl|so luong thiet bi|so luong may|so luong hien vat|so luong tb|s luong"
#define SPAN                                                                                       \
    "thoi gian ap dung|hieu luc|thoi gian hieu luc|thoi han ap dung|thoi gian mien phi|"           \
    "thoi gian ho tro|thoi gian uu dai|thoi gian su dung goi|thoi han su dung"
#define CONDITION                                                                                  \
    "tinh trang may|tinh trang thiet bi|chat luong|tinh trang su dung|moi cu|do moi|"              \
    "chat luong thiet bi|chat luong may|tinh trang chat luong|tinh trang ky thuat|chat luong con " \
    "lai"

const swc_heading swc_headings_of_kinds[] = {
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
       "|lo hang|so lo hang|ten lo hang"),
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
           "tinh trang khi tiep nhan|moi da su dung|tinh trang moi cu|hang moi cu|moi hay cu|"
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
       "trang thai|hien trang|trang thai thiet bi|tinh trang kho|hien trang thiet bi|"
       "trang thai su dung|trang thai kho|tinh trang cap phat|tinh trang ban giao|"
       "tinh trang phan bo|trang thai cap phat|tinh trang ton kho|trang thai ban giao|"
       "tinh trang cap|da cap chua cap|tinh hinh phan bo|"
       "trang thai phan bo|trang thai tai san|hien trang quan ly"
       "|tinh trang luu kho|trang thai luu kho|tinh trang cap may|da cap con kho"),
    EITHER(DEVICES, "status", "condition", 2, /* beside what it was like when it came */
           "tinh trang hien tai|tinh trang hien nay|hien trang hien tai|hien trang hien nay|"
           "tinh trang may hien tai|tinh trang thiet bi hien tai|tinh trang luc nay"),
    IS(DEVICES, "earmark", 1,
       EARMARK "|chi dinh phan bo|danh rieng cho|dia phuong duoc tang|chi dinh doi tuong nhan|tang "
               "cho don vi|pham vi chi dinh|dia chi nhan theo yeu cau nha tai tro|yeu cau cua don "
               "vi tang|chi dinh huyen truong"
               "|truong duoc phan bo|don vi duoc phan bo|phan bo cho truong|phan bo cho don vi|noi "
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
                   "ma gd|ma dk"),
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
       "ngay cong bo|ngay ky|ngay thuc hien|ngay ban hanh"
       "|ngay hieu luc giao dich|ngay gia tri"
       "|dau thoi gian|timestamp|thoi gian gui"),
    IS(DONATIONS, "donor_name", 1,
       DONOR_NAME
       "|ho ten dia chi nguoi ung ho|ten dia chi don vi ung ho|ten dia chi nha tai tro|ten va dia "
       "chi nha tai tro|ho ten dia chi|ten dia chi nguoi ung ho|ho ten dia chi don vi ung ho|ten "
       "don vi ca nhan dia chi|ho ten va dia chi nguoi ung ho|ten don vi dia chi"),
    IS(DONATIONS, "donor_name", 2,
       "don vi|ho va ten|ho ten|ten don vi|don vi dang ky|ten don vi dang ky|don vi cam ket|"
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
       "phu huynh|ho ten phu huynh|ho va ten phu huynh|ten phu huynh|"
       "cuu hoc sinh|ho ten cuu hoc sinh|ho va ten cuu hoc sinh|ten cuu hoc sinh|"
       "cong ty|ten cong ty|don vi thanh vien|ten khach hang|khach hang|"
       "thanh vien|ho ten thanh vien|can bo|ho ten can bo|ho ten cbcc|ten cbnv|ho ten cbnv|"
       "ho ten doan vien|doan vien"),
    IS(DONATIONS, "donor_name", 7, "ngan hang|ten ngan hang|chi nhanh"),
    IS(DONATIONS, "donor_name", 5, "ten|danh sach don vi ung ho|danh sach ung ho"),
    IS(DONATIONS, "donor_name", 4,
       "doi tuong"
       "|doi tuong nop nhan"),
    IS(DONATIONS, "donor_type", 1,
       "loai nha tai tro|loai don vi|nhom nha tai tro|loai hinh|loai hinh don vi|phan loai|"
       "loai hinh nha tai tro|doi tuong ung ho|nhom|nhom don vi|loai nha hao tam|thanh phan ung ho|"
       "thanh phan|khoi don vi|phan loai nha tai tro|loai don vi ung ho"
       "|loai nguon|nhom nguon|phan loai nguon"),
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
       "chung loai hien vat|loai hang|ten hang|ten tai san|hien vat ten hang|ung ho hien vat|"
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
       "so luong dong gop"
       "|so cai chiec|so luong qua"
       "|so thue bao|so luong thue bao|so luong goi|so luong goi cuoc|so luong sim"),
    IS(DONATIONS, "quantity", 3,
       "so luong tiep nhan|so luong da nhan|so luong nhan|sl nhan|so luong thuc nhan|sl thuc nhan|"
       "so luong da giao|sl da giao|so luong da chuyen|so luong thuc te|sl da nhan|so may|"
       "tong so thiet bi|so tb|"
       "tong so may"),
    IS(DONATIONS, "amount_vnd", 1,
       "so tien|tien|so tien ung ho|tong tien|so tien dong|so tien dong gop|so tien vnd|tien mat|"
       "so tien mat|tien mat chuyen khoan|bang tien|ung ho tien|ung ho bang tien|so tien dang ky|"
       "so tien cam ket|kinh phi|kinh phi ung ho|so tien ung ho vnd|so tien nop|so tien tai tro|"
       "so tien thu|tong so tien|so tien quy doi|so tien ung ho dong|tien ung ho|so tien bang so|"
       "tong so tien ung ho|tong so tien ung ho dong|amount|"
       "so tien chuyen|so tien ho tro|muc ung ho|muc dong gop|so tien phat sinh|"
       "kinh phi ho tro|so tien trao tang"
       "|muc ho tro|so tien giao dich|so tien gd"
       "|gia tri cam ket|gia tri dang ky|kinh phi cam ket|kinh phi dang ky"),
    IS(DONATIONS, "amount_vnd", 3, /* beside what was promised; see bind_promises.c */
       "thuc thu|thuc nhan|so tien thuc nhan|so tien thuc thu|so tien da nhan|so tien da thu|"
       "so tien da chuyen|da thu|so tien thuc te|so tien thuc chuyen|so tien da nop|thuc nop|"
       "so tien tiep nhan|so tien da tiep nhan|so tien nhan"),
    IS(DONATIONS, "amount_vnd", SWC_HEADER_RANK_TRANSFER, /* see bind_choices.c */
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
       "danh sach truong|ten co so gdmn gdpt|danh sach don vi|danh sach cac truong|school|"
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
       "cb phu trach cntt|lien he ho ten"),
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
       "mang di dong phu trach|phan giao|giao nhiem vu|chu dau tu|don vi trien khai phu song|"
       "don vi dang ky|don vi dang ky phu song|don vi xay tram|mang phu trach"),
    IS(COVERAGE, "status", 1,
       "hien trang|trang thai|tinh trang|tinh trang phu song|hien trang phu song|phu song|"
       "hien trang song|tinh trang song|trang thai phu song|tinh hinh phu song|song di dong"
       "|song hien co|tinh trang song hien co|hien trang song hien co"),
    IS(COVERAGE, "status", 2,
       "ket qua|ket qua phu song|ket qua thuc hien|ket qua xu ly|ket qua khac phuc|tien do|"
       "tien do thuc hien|tien do phu song|tinh hinh thuc hien|tinh trang thuc hien|tinh hinh|"
       "tinh trang khac phuc|tinh trang xu ly|da phu song|da phu song chua|co song chua|"
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
       "ngay co song|ngay phu|thuc te phat song|ngay nghiem thu|hoan thanh thuc te|"
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
    IS(HANDOVERS, "handover_id", 1,
       "ma ban giao|ma phieu ban giao|ma giao nhan|so phieu ban giao|ma luot ban giao|ma bg|"
       "ma gn|ma phieu giao nhan|ma so ban giao|ma lan ban giao|so phieu giao nhan"),
    IS(HANDOVERS, "handover_id", 2,
       "ma bb|ma bien ban|ma so bg|ma so bb|ma so bien ban|ma bbbg|"
       "ma|ma so|so ban giao|ma phieu|so phieu|ma luot|ma giao|id|so thu tu phieu|"
       "ma luot giao|ma lan giao|ma cap phat|ma phieu cap|ma luot nhan|ma phieu cap phat|"
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

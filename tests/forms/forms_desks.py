"""Forms of desks that send their own lists: the Fatherland Front, unions, telecoms, depots, registers."""
from make_more import form

form("n72_cong_doan_dang_ky", "donations", """
LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐẮK LẮK
DANH SÁCH ĐƠN VỊ ĐĂNG KÝ ỦNG HỘ MÁY TÍNH CHO EM
(Kèm theo Công văn số 215/LĐLĐ ngày 20/10/2021)
Đơn vị tính: triệu đồng
Mã ĐK|Ngày đăng ký|Công đoàn cơ sở|Hình thức ủng hộ|Số tiền đăng ký|Số lượng máy
CD01|20/10/2021|Công đoàn Viên chức tỉnh|Tiền mặt|35|
CD02|20/10/2021|Công đoàn ngành Giáo dục|Máy tính bảng||12
CD03|21/10/2021|Công đoàn Công ty Cao su Krông Búk|Tiền mặt|12,5|
|||Cộng|47,5|12
""", """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
6|CD01|pledge|2021-10-20|Công đoàn Viên chức tỉnh|cash||35000000
7|CD02|pledge|2021-10-20|Công đoàn ngành Giáo dục|tablet|12|
8|CD03|pledge|2021-10-21|Công đoàn Công ty Cao su Krông Búk|cash||12500000
""", "trade unions register promises; millions in the title")

form("n73_nha_tai_tro_theo_nhom", "donations", """
UBND HUYỆN CƯ M'GAR
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
BẢNG TỔNG HỢP CÁC NHÀ TÀI TRỢ TỪ 15/9/2021 ĐẾN 30/11/2021
TT|Mã TT|Nhà tài trợ|Địa chỉ nhà tài trợ|Ngày nhận|Loại hiện vật|Số lượng (cái)|Thành tiền (đ)|Chỉ định hỗ trợ
I|Các doanh nghiệp
1|CM1|Công ty TNHH MTV Cà phê Ea Pốk|TT Ea Pốk|15/09/2021|Tiền mặt||30.000.000đ|Huyện Cư M'gar
2|CM2|DNTN Hoàng Oanh|TT Quảng Phú|20/09/2021|Máy tính bảng|10|35.000.000đ|Xã Ea Kiết, huyện Cư M'gar
II|Các cá nhân
3|CM3|Bà Trần Thị Lành|Xã Quảng Tiến|02/10/2021|Điện thoại thông minh|02|5.000.000đ|
4|CM4|Gia đình ông Y Krông Ayun|Xã Ea Tul|15/10/2021|Tiền mặt||1.000.000đ|Cấp tiểu học
|Tổng cộng||||||71.000.000đ|
""", """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd|earmark
6|CM1|receipt|2021-09-15|Công ty TNHH MTV Cà phê Ea Pốk|cash||30000000|district=Cư M'gar
7|CM2|receipt|2021-09-20|DNTN Hoàng Oanh|tablet|10|35000000|commune=Ea Kiết;district=Cư M'gar
9|CM3|receipt|2021-10-02|Bà Trần Thị Lành|smartphone|2|5000000|
10|CM4|receipt|2021-10-15|Gia đình ông Y Krông Ayun|cash||1000000|level=primary
""", "district summary, groups of donors with roman numbers; earmarks in words")

form("n74_chinh_sach_vien_thong", "donations", """
SỞ THÔNG TIN VÀ TRUYỀN THÔNG
DANH MỤC CHÍNH SÁCH HỖ TRỢ CỦA DOANH NGHIỆP VIỄN THÔNG
STT|Mã số|Doanh nghiệp|Ngày công bố|Hình thức hỗ trợ|Tên gói cước|Số lượng SIM|Tỷ lệ giảm giá|Thời gian áp dụng|
||||||||Từ ngày|Đến ngày
1|VT01|VNPT|01/10/2021|Gói cước|EDU4G|1.500|100%|01/10/2021|31/12/2021
2|VT02|Viettel|04/10/2021|SIM|SV4G|2.000||04/10/2021|03/01/2022
3|VT03|MobiFone|05/10/2021|Gói cước|MFY|500|50%|05/10/2021|31/03/2022
4|VT04|FPT Telecom|11/10/2021|Chính sách|Giảm cước cáp quang||30%|11/10/2021|31/12/2021
""", """
_row|donation_id|entry|date|donor_name|form|package|quantity|discount_percent|from_date|to_date
5|VT01|receipt|2021-10-01|VNPT|data_package|EDU4G|1500|100|2021-10-01|2021-12-31
6|VT02|receipt|2021-10-04|Viettel|sim|SV4G|2000||2021-10-04|2022-01-03
7|VT03|receipt|2021-10-05|MobiFone|data_package|MFY|500|50|2021-10-05|2022-03-31
8|VT04|receipt|2021-10-11|FPT Telecom|policy|Giảm cước cáp quang||30|2021-10-11|2021-12-31
""", "telecom policies with two-row period", merges=("I3:J3",))

form("n75_nhat_ky_dieu_chinh", "donations", """
SỔ NHẬT KÝ ỦNG HỘ
Mã|Ngày ghi sổ|Loại|Bút toán điều chỉnh|Đơn vị/cá nhân|Loại hỗ trợ|SL|Số tiền|Lý do
U01|12/10/2021|Thu||Kho bạc Nhà nước Đắk Lắk|Tiền|  |18.500.000 đồng|
U02|13/10/2021|Thu||Điện lực Đắk Lắk|Laptop|3||
U03|15/10/2021|Hủy|U01|Kho bạc Nhà nước Đắk Lắk|Tiền||500.000 đồng|ghi thừa
U04|16/10/2021|Cam kết||BIDV Đắk Lắk|Tiền||100 triệu|
U05|20/10/2021|Đảo|U04|BIDV Đắk Lắk|Tiền|||đã chuyển
U06|20/10/2021|Thu||BIDV Đắk Lắk|Tiền||100.000.000|
""", """
_row|donation_id|entry|reverses|date|donor_name|form|quantity|amount_vnd
3|U01|receipt||2021-10-12|Kho bạc Nhà nước Đắk Lắk|cash||18500000
4|U02|receipt||2021-10-13|Điện lực Đắk Lắk|laptop|3|
5|U03|reversal|U01|2021-10-15|Kho bạc Nhà nước Đắk Lắk|cash||500000
6|U04|pledge||2021-10-16|BIDV Đắk Lắk|cash||100000000
7|U05|reversal|U04|2021-10-20|BIDV Đắk Lắk|cash||
8|U06|receipt||2021-10-20|BIDV Đắk Lắk|cash||100000000
""", "reversals with the entry they undo", exit="0/1")

form("n76_hai_mon_mot_o", "donations", """
CÔNG ĐOÀN NGÀNH Y TẾ
Danh sách quyên góp

Mã khoản|Ngày|Người ủng hộ|Hình thức|Số lượng|Số tiền
YT1|3/11/2021|Bệnh viện đa khoa vùng Tây Nguyên|05 laptop, 10 triệu đồng||
YT2|3/11/2021|Trung tâm Kiểm soát bệnh tật|Tiền mặt||3 triệu
""", """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
6|YT2|receipt|2021-11-03|Trung tâm Kiểm soát bệnh tật|cash||3000000
""", "two gifts in one cell: refused", exit="1", rejected="1")

form("n77_sao_ke_utf16", "donations", """
Quỹ Khuyến học tỉnh Đắk Lắk - Bảng kê tiếp nhận
Mã giao dịch\tNgày giờ chuyển khoản\tNgười chuyển\tPhương thức\tSố tiền VNĐ\tNội dung
FT2126\t17/10/2021 08:15\tNGUYEN VAN HUNG\tChuyển khoản\t300,000\tung ho song va may tinh cho em
FT2127\t17/10/2021 21:40\tCTY TNHH THANH BINH\tChuyển khoản\t12,000,000\tUng ho
FT2128\t18/10/2021 06:00\tLE THI MAI\tChuyển khoản\t50,000\tcho em
""".replace("\t", "|"), """
_row|donation_id|entry|date|donor_name|form|amount_vnd
3|FT2126|receipt|2021-10-17|NGUYEN VAN HUNG|cash|300000
4|FT2127|receipt|2021-10-17|CTY TNHH THANH BINH|cash|12000000
5|FT2128|receipt|2021-10-18|LE THI MAI|cash|50000
""", "bank export, UTF-16 tab, date with time", delim="\t", enc="utf-16", formats=("csv",))

form("n78_so_va_ngay_chung_tu", "donations", """
BẢNG KÊ CHỨNG TỪ TIẾP NHẬN TÀI TRỢ QUÝ IV/2021
Mã UH|Chứng từ||Tên nhà tài trợ|Loại nhà tài trợ|Loại tài trợ|Số lượng|Giá trị (đồng)
|Số|Ngày||||| 
T-01|BL 0012|04/10/21|Hội Cựu chiến binh tỉnh|Tổ chức chính trị - xã hội|Tiền|-|7.000.000
T-02|BL 0013|06/10/21|Vietcombank CN Đắk Lắk|Ngân hàng|Tiền|-|100.000.000
T-03|BL 0014|11/10/21|Chị H'Yar Kbuôr|Cá nhân|Máy tính để bàn|1|6.500.000
T-04|BL 0015|19/10/21|UBND phường Tự An|Cơ quan Nhà nước|Tivi|2|9.000.000
|||Tổng||||122.500.000
""", """
_row|donation_id|entry|date|donor_name|donor_type|form|quantity|amount_vnd|receipt_no
4|T-01|receipt|2021-10-04|Hội Cựu chiến binh tỉnh|organisation|cash||7000000|BL 0012
5|T-02|receipt|2021-10-06|Vietcombank CN Đắk Lắk|bank|cash||100000000|BL 0013
6|T-03|receipt|2021-10-11|Chị H'Yar Kbuôr|individual|desktop|1|6500000|BL 0014
7|T-04|receipt|2021-10-19|UBND phường Tự An|state_agency|tv|2|9000000|BL 0015
""", "voucher number and date under 'Chứng từ', dashes for nothing, 2-digit years",
     merges=("B2:C2",))

form("d65_ram_rom_mot_o", "devices", """
Danh mục máy tính bảng do VNPT tài trợ
Mã máy|Loại máy|Model|IMEI|Cấu hình (RAM/ROM)|Màn hình|Tình trạng|Ngày nhập
VNPT-0001|Tablet|Masstel Tab10 4G|356938035643809|2GB/32GB|10.1 inch|mới|18/10/2021
VNPT-0002|Tablet|Masstel Tab10 4G|490154203237518|3GB/32GB|10,1 inch|mới|18/10/2021
VNPT-0003|ĐTTM|Vsmart Star 5|353918057683219|3/32|6.52|đã dùng|19/10/2021
""", """
_row|device_id|type|model|imei|ram_gb|storage_gb|screen_inch|condition|received_date
3|VNPT-0001|tablet|Masstel Tab10 4G|356938035643809|2|32|10.1|new|2021-10-18
4|VNPT-0002|tablet|Masstel Tab10 4G|490154203237518|3|32|10.1|new|2021-10-18
""", "RAM/ROM in one cell; the third IMEI fails its check", exit="1", rejected="1", codes="imei-check@5")

form("d66_ton_kho_theo_loai", "devices", """
KHO THIẾT BỊ PHÒNG GD&ĐT THỊ XÃ BUÔN HỒ
BÁO CÁO TỒN KHO ĐẾN NGÀY 31/12/2021
Mã TB|Tên hiệu máy|Số seri|SL tồn|Vị trí
I. MÁY TÍNH XÁCH TAY
BH-L01|Dell Vostro 3405|DV3405001|1|Tủ 1
BH-L02|Dell Vostro 3405|DV3405002|1|Tủ 1
Cộng nhóm I|||2|
II. MÁY TÍNH BẢNG
BH-T01|iPad Gen 8|DMPX0001|1|Tủ 2
BH-T02|Teclast P80||15|Kệ 3
Cộng nhóm II|||16|
TỔNG CỘNG|||18|
""", """
_row|device_id|type|model|serial|quantity|location
5|BH-L01|laptop|Dell Vostro 3405|DV3405001|1|Tủ 1
6|BH-L02|laptop|Dell Vostro 3405|DV3405002|1|Tủ 1
9|BH-T01|tablet|iPad Gen 8|DMPX0001|1|Tủ 2
10|BH-T02|tablet|Teclast P80||15|Kệ 3
""", "stock by groups of types, subtotals nested")

form("d67_trang_thai_bang_loi", "devices", """
Mã quản lý|Loại thiết bị|Serial number|Đơn vị tài trợ|Mã khoản tài trợ|Trạng thái|Nơi lưu giữ|Phụ kiện kèm theo
QL-001|Laptop|SN-11|Ngân hàng ACB|TT-09|Đã bàn giao|THCS Phan Bội Châu|sạc, túi
QL-002|Laptop|SN-12|Ngân hàng ACB|TT-09|Còn trong kho|Kho Sở|sạc, túi, chuột
QL-003|Laptop|SN-13|Ngân hàng ACB|TT-09|Chờ thanh lý|Kho Sở|
QL-004|Laptop|SN-14|Ngân hàng ACB|TT-09|Hỏng chờ sửa|Kho Sở|sạc
QL-005|Laptop|SN-15|Ngân hàng ACB|TT-09|Dự trữ|Kho Sở|sạc
""", """
_row|_opt|device_id|type|serial|donor_name|donation_id|status|location
2||QL-001|laptop|SN-11|Ngân hàng ACB|TT-09|handed_over|THCS Phan Bội Châu
3||QL-002|laptop|SN-12|Ngân hàng ACB|TT-09|in_stock|Kho Sở
5|1|QL-004|laptop|SN-14|Ngân hàng ACB|TT-09|faulty|Kho Sở
6|1|QL-005|laptop|SN-15|Ngân hàng ACB|TT-09|reserved‖in_stock|Kho Sở
4|1|QL-003|laptop|SN-13|Ngân hàng ACB|TT-09|retired‖faulty|Kho Sở
""", "states of stock in words", exit="0/1", emitted="2-5", rejected="0-3")

form("d68_may_de_ban", "devices", """
Mã tài sản|Chủng loại|Hãng/Model|Năm sản xuất|Ổ cứng|RAM|CPU|Tiếp nhận ngày|Nguồn
MB-1|Máy tính để bàn|FPT Elead|#2018|SSD 240GB|DDR4 8GB|Core i5-9400|@2021-09-30|Công ty CP FPT
MB-2|Máy tính để bàn|FPT Elead|#2018|1TB|8G|Core i5-9400|@2021-09-30|Công ty CP FPT
MB-3|All in one|Dell Optiplex 3280|#2020|512 GB|8 Gb|i5-10500T|@2021-10-12|Công ty CP FPT
""", """
_row|device_id|type|model|made_year|storage_gb|ram_gb|cpu|received_date
2|MB-1|desktop|FPT Elead|2018|240|8|Core i5-9400|2021-09-30
3|MB-2|desktop|FPT Elead|2018|1024|8|Core i5-9400|2021-09-30
4|MB-3|desktop|Dell Optiplex 3280|2020|512|8|i5-10500T|2021-10-12
""", "desktop computers, typed dates")

form("c56_du_kien_phat_song", "coverage", """
VNPT ĐẮK LẮK
KẾ HOẠCH PHỦ SÓNG VÙNG LÕM QUÝ IV NĂM 2021
STT|Mã trạm|Thôn/buôn|Xã|Trạng thái|Dự kiến phát sóng|Số hộ
I. HUYỆN KRÔNG NĂNG
1|DLK0712|Buôn Trấp Ksơr|Ea Hồ|Kế hoạch|15/12/2021|140
2|DLK0713|Thôn Tân Lợi|Ea Puk|Kế hoạch|20/12/2021|98
II. HUYỆN EA H'LEO
3|DLK0720|Buôn Treng|Ea Hleo|Đã phát sóng|01/11/2021|77
""", """
_row|_opt|point_id|hamlet|commune|district|status|planned_date|households
5||DLK0712|Buôn Trấp Ksơr|Ea Hồ|Krông Năng|planned|2021-12-15|140
6||DLK0713|Thôn Tân Lợi|Ea Puk|Krông Năng|planned|2021-12-20|98
8||DLK0720|Buôn Treng|Ea H'leo|Ea H'leo|covered|2021-11-01‖|77
""", "groups by district, operator from the title")

form("d69_tinh_trang_bang_loi", "devices", """KHO THIẾT BỊ PHÒNG GD&ĐT HUYỆN LẮK
Mã tem|Loại thiết bị|Mới/đã sử dụng|Hỗ trợ SIM 4G|Ổ SSD|RAM|Nguyên giá TSCĐ|Nhận từ|Ngày ghi tăng|Nơi đặt|Linh phụ kiện
A1|Máy tính bảng|Mới nguyên đai nguyên kiện|Dual SIM||4 GB DDR4 2666|3.500.000 (đồng)|Công ty Hoa Mai|05/10/2021|Tủ 1|sạc
A2|Máy tính bảng|Còn 80%|Wifi|500 GB HDD 7200rpm|4GB|3.500.000đ (Ba triệu năm trăm nghìn đồng)|Công ty Hoa Mai|05/10/2021|Tủ 1|sạc
A3|Máy tính bảng|Mới 95%|Có nano SIM|64GB|4GB|không|Công ty Hoa Mai|05/10/2021|Tủ 2|
A4|Máy tính bảng|Không khởi động được|không lắp được|64GB|4GB|1.200.000|Công ty Hoa Mai|05/10/2021|Tủ 2|
A5|Máy tính bảng|Còn sử dụng được|LTE|SSD M.2 512GB|4GB|1.200.000|Công ty Hoa Mai|05/10/2021|Tủ 2|
A6|Máy tính bảng|Còn sử dụng được|LTE|64GB|4GB|3500.000|Công ty Hoa Mai|05/10/2021|Tủ 2|
A7|Máy tính bảng|Còn sử dụng được|LTE|64GB|4GB|3.500.000đ (Ba triệu năm nghìn đồng)|Công ty Hoa Mai|05/10/2021|Tủ 2|
""", """_row|device_id|condition|sim_slot|storage_gb|ram_gb|value_vnd|donor_name|received_date|location|accessories
3|A1|new|yes||4|3500000|Công ty Hoa Mai|2021-10-05|Tủ 1|sạc
4|A2|used|no|500|4|3500000|Công ty Hoa Mai|2021-10-05|Tủ 1|sạc
5|A3|used|yes|64|4||Công ty Hoa Mai|2021-10-05|Tủ 2|
6|A4|faulty|no|64|4|1200000|Công ty Hoa Mai|2021-10-05|Tủ 2|
""", exit="1", rejected="3", codes="number-ambiguous@7 number-ambiguous@8 type@9",
     what="words of condition, sizes beside speeds, sums with their words: the last three are refused")
form("d70_trang_thai_kho", "devices", """Mã đồ dùng|Tên đồ dùng|Số lượng kiểm kê|Hiện trạng quản lý|Đơn vị được chỉ định
K1|Máy tính xách tay|03 (ba) cái|Chưa trao|Các trường THPT
K2|Máy tính xách tay|1|Đang chờ cấp phát|Toàn huyện Lắk
K3|Máy tính all in one|01 (một) bộ|Gửi bảo hành|chưa phân bổ
K4|Máy tính bảng|1|Đã giao xong|Theo phân bổ của Sở
K5|Máy tính bảng|1|Đã tiêu hủy|
K6|Máy tính bảng|03 (năm) cái|Chưa trao|
""", """_row|device_id|type|quantity|status|earmark
2|K1|laptop|3|in_stock|level=upper_secondary
3|K2|laptop|1|reserved|district=Lắk
4|K3|desktop|1|faulty|
5|K4|tablet|1|handed_over|
6|K5|tablet|1|retired|
""", exit="1", rejected="1", codes="type@7",
     what="states of stock in words; a count whose words say another number is refused")
form("n79_hinh_thuc_bang_loi", "donations", """Mã quyên góp|Ngày quyên góp|Bên ủng hộ|Thuộc khối|Loại tài trợ|Tổng số lượng|Mức ủng hộ|Nơi nhận hỗ trợ
Q01|05/10/2021|Ông Năm|Gia đình|Ủy nhiệm chi||15.000.000 đồng (mười lăm triệu đồng)|
Q02|05/10/2021|Sở Tài chính|UBND huyện|VNĐ||2.000.000|Xã Ea Tul, huyện Cư M'gar
Q03|05/10/2021|Vietravel|DN tư nhân|Sách vở|200||
Q04|05/10/2021|VNPT|DN VT|Data miễn phí|500||
Q05|05/10/2021|Viettel|DNVT|Trợ giá thiết bị|||
Q06|05/10/2021|Chùa Khải Đoan|Cơ sở tôn giáo|Máy in|2||
Q07|05/10/2021|UBND tỉnh|NS tỉnh|Tiền gửi||9.000.000|
Q08|05/10/2021|MTTQ|Mặt trận|05 laptop, 10 triệu đồng|||
Q09|05/10/2021|MTTQ|Mặt trận|Laptop, tiền mặt|5||
Q10|05/10/2021|MTTQ|Mặt trận|1 laptop và 1 máy in|||
Q11|05/10/2021|MTTQ|Mặt trận|2 laptop Dell, 3 laptop HP|||
Q12|05/10/2021|MTTQ|Mặt trận|Laptop, chuột|4||
""", """_row|donation_id|date|donor_name|donor_type|form|quantity|amount_vnd|earmark
2|Q01|2021-10-05|Ông Năm|individual|cash||15000000|
3|Q02|2021-10-05|Sở Tài chính|state_agency|cash||2000000|commune=Ea Tul;district=Cư M'gar
4|Q03|2021-10-05|Vietravel|enterprise|other|200||
5|Q04|2021-10-05|VNPT|telecom|data_package|500||
6|Q05|2021-10-05|Viettel|telecom|policy|||
7|Q06|2021-10-05|Chùa Khải Đoan|organisation|other|2||
8|Q07|2021-10-05|UBND tỉnh|state_budget|cash||9000000|
13|Q12|2021-10-05|MTTQ|organisation|laptop|4||
""", exit="1", rejected="4", codes="enum@9 enum@10 enum@11 enum@12",
     what="kinds of donors and gifts in words; several gifts in one cell are refused")
form("n80_thu_chi_bang_loi", "donations", """Mã lượt ủng hộ|Ngày vào quỹ|Tên tổ chức|Nghiệp vụ|Hình thức|Số tiền phát sinh|Bút toán gốc|Số BL
L1|05/10/2021|Hội Khuyến học|Phiếu thu|Tiền mặt|20.000.000||7
L2|06/10/2021|Công ty An Phát|Phiếu chi|Tiền mặt|5.000.000||8
L3|07/10/2021|Hội Khuyến học|Hủy phiếu|Tiền mặt|1.000.000|L1|9
L4|07/10/2021|Hội Nông dân|Đăng kí|Tiền mặt|3.000.000||
L5|07/10/2021|Hội Nông dân|Đóng góp|Tiền mặt|không||10
""", """_row|_opt|donation_id|date|donor_name|entry|form|amount_vnd|reverses|receipt_no
2||L1|2021-10-05|Hội Khuyến học|receipt|cash|20000000||7
3||L2|2021-10-06|Công ty An Phát|spend|cash|5000000||8
4||L3|2021-10-07|Hội Khuyến học|reversal|cash|1000000|L1|9
5||L4|2021-10-07|Hội Nông dân|pledge|cash|3000000||
6|1|L5|2021-10-07|Hội Nông dân|receipt|cash|||10
""", exit="0/1", emitted="4-5", rejected="0-1", what="entries of a ledger in other words")
form("n81_uu_dai", "donations", """Mã gói|Mã theo dõi|Doanh nghiệp|Ngày công bố|Loại hỗ trợ|Tỷ lệ miễn giảm|Kể từ ngày|Kết thúc ngày
G1|U1|VNPT|01/10/2021|Ưu đãi cước|Giảm 50%|01/10/2021|31/12/2021
G2|U2|Viettel|01/10/2021|Gói data miễn phí|Miễn phí|01/10/2021|31/12/2021
G3|U3|FPT|01/10/2021|Giảm cước|30 phần trăm|01/10/2021|31/12/2021
""", """_row|donation_id|date|donor_name|form|package|discount_percent|from_date|to_date
2|U1|2021-10-01|VNPT|policy|G1|50|2021-10-01|2021-12-31
3|U2|2021-10-01|Viettel|data_package|G2|100|2021-10-01|2021-12-31
4|U3|2021-10-01|FPT|policy|G3|30|2021-10-01|2021-12-31
""", what="discounts in words, two columns of codes")
form("t56_mang_bang_loi", "schools", """Mã CSDL|Tên nhà trường|Bậc đào tạo|Địa phương|Cấp xã|Tổng số trẻ, học sinh|Thực trạng Internet|Thông tin di động|Thủ trưởng đơn vị|Điện thoại cố định|Cập nhật ngày
T1|Trường TH Kim Đồng|Tiểu học|Huyện Lắk|Yang Tao|321|FiberVNN 80Mbps|Chỉ có 2G|Trần Văn Tám|02623852345|15/10/2021
T2|Trường MN Sơn Ca|GDMN|Huyện Lắk|Yang Tao|120|MegaVNN|LTE|Lê Thị Năm|02623852346|15/10/2021
T3|Trường Cao đẳng nghề Tây Nguyên|Cao đẳng nghề|TP Buôn Ma Thuột|Tân Lợi|900|Chưa kéo cáp|Mất sóng|Lê Văn Ba|02623852347|15/10/2021
T4|Trường TH Ama Trang Lơng|Tiểu học|Huyện Lắk|Krông Nô|321|Không ổn định|4G|Trần Văn Tám|02623852345|15/10/2021
""", """_row|school_code|school_name|level|district|commune|pupils|internet|coverage|contact_name|contact_phone|survey_date
2|T1|Trường TH Kim Đồng|primary|Lắk|Yang Tao|321|fibre|2g|Trần Văn Tám|02623852345|2021-10-15
3|T2|Trường MN Sơn Ca|preschool|Lắk|Yang Tao|120|adsl|4g|Lê Thị Năm|02623852346|2021-10-15
4|T3|Trường Cao đẳng nghề Tây Nguyên|vocational|Buôn Ma Thuột|Tân Lợi|900|none|none|Lê Văn Ba|02623852347|2021-10-15
""", exit="1", rejected="1", codes="enum@5", what="lines and signals in words; an unsteady line of no kind is refused")
form("c57_tien_do_bang_loi", "coverage", """Mã vùng lõm|Điểm lõm|Xã|Huyện|Tên mạng|Tình hình triển khai|Giải pháp|Thời gian hoàn thành (dự kiến)|Ngày nghiệm thu|Số hộ hưởng lợi
V1|Buôn Dơng|Yang Tao|Lắk|Viettel|Hoàn thành phủ sóng|4G|30/11/2021|20/12/2021|77
V2|Buôn Kniêng|Nam Ka|Lắk|VNPT|Đang xử lý|3G|31/12/2021||45
V3|Buôn Lách|Nam Ka|Lắk|VNPT|Chưa xử lý|3G|31/12/2021||60
V4|Buôn Rơi|Nam Ka|Lắk|VNPT|Sắp phủ|3G|31/12/2021||33
""", """_row|point_id|hamlet|operator|status|technology|planned_date|covered_date|households
2|V1|Buôn Dơng|Viettel|covered|4G|2021-11-30|2021-12-20|77
3|V2|Buôn Kniêng|VNPT|planned|3G|2021-12-31||45
4|V3|Buôn Lách|VNPT|uncovered|3G|2021-12-31||60
5|V4|Buôn Rơi|VNPT|planned|3G|2021-12-31||33
""", what="progress in words; a last day that is only foreseen is no day of coverage")
form("b57_giao_tra_bang_loi", "handovers", """Mã lượt giao|Ngày lập biên bản|Đợt trao tặng|Học sinh được nhận|Ngày sinh|Trường tiếp nhận|Huyện|Máy được cấp|Mã tem|Giao/Thu hồi|Biên bản giao nhận số|Lý do hoàn trả|Tình trạng máy khi trả
G1|15/12/2021|1|Trần Văn Tám|02/03/2011|Trường TH Kim Đồng|Lắk|Máy tính bảng|M1|Ký nhận|12/BB||
G2|15/12/2021|1|Lê Thị Bông|02/04/2011|Trường TH Kim Đồng|Lắk|Máy tính bảng|M2|Đã thu lại|12/BB|chuyển trường|Hỏng
G3|15/12/2021|1|Y Wen Niê|02/05/2011|Trường TH Kim Đồng|Lắk|Máy tính bảng|M3|Từ chối nhận|12/BB||
G4|15/12/2021|1|H Mai Niê|02/06/2011|Trường TH Kim Đồng|Lắk|Máy tính bảng kèm SIM 4G|M4|Ký nhận|12/BB||
""", """_row|handover_id|date|full_name|school_name|item|device_id|status|minute_no|reason|condition
2|G1|2021-12-15|Trần Văn Tám|Trường TH Kim Đồng|tablet|M1|delivered|12/BB||
3|G2|2021-12-15|Lê Thị Bông|Trường TH Kim Đồng|tablet|M2|returned|12/BB|chuyển trường|faulty
4|G3|2021-12-15|Y Wen Niê|Trường TH Kim Đồng|tablet|M3|cancelled|12/BB||
""", exit="1", rejected="1", codes="enum@5",
     what="what was given, taken back and refused, in words; a tablet with a SIM is two things")
form("p51_nen_tang_bang_loi", "platforms", """Phần mềm, nền tảng|Cơ quan chủ quản|Link đăng nhập|Chính sách miễn cước|Miễn cước từ ngày|Miễn cước đến ngày
ViettelStudy|Viettel|viettelstudy.vn|Được miễn cước|01/09/2021|31/12/2021
Zoom|Zoom Video|zoom.us|Không được miễn||
OLM|ĐHSP Hà Nội|olm.vn|Miễn phí 3G/4G|01/09/2021|31/12/2021
""", """_row|name|provider|url|free_data|from_date|to_date
2|ViettelStudy|Viettel|viettelstudy.vn|yes|2021-09-01|2021-12-31
3|Zoom|Zoom Video|zoom.us|no||
4|OLM|ĐHSP Hà Nội|olm.vn|yes|2021-09-01|2021-12-31
""", what="platforms in other words")

form("n82_cot_theo_hinh_thuc", "donations", """
PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI HUYỆN EA KAR
DANH SÁCH ĐƠN VỊ, CÁ NHÂN ỦNG HỘ
Mã|Tên đơn vị, cá nhân|Ngày|Trong đó|||Giá trị quy đổi (1.000 đ)
|||Tiền mặt (1.000 đ)|Máy tính bảng (cái)|Điện thoại (cái)|
EK01|Công ty mía đường 333|10/11/2021|15.000||| 
EK02|Trường Cao đẳng nghề|11/11/2021||6||18.000
EK03|Bưu điện huyện|11/11/2021|||3|7.500
Cộng|||15.000|6|3|25.500
""", """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
5|EK01|receipt|2021-11-10|Công ty mía đường 333|cash||15000000
6|EK02|receipt|2021-11-11|Trường Cao đẳng nghề|tablet|6|18000000
7|EK03|receipt|2021-11-11|Bưu điện huyện|smartphone|3|7500000
""", "columns for money, tablets and phones; thousands",
     merges=("D3:F3",))

form("c58_co_chua_dau_x", "coverage", """
UBND XÃ CƯ PƠNG
V/v báo cáo các buôn chưa có sóng
Mã số|Buôn|Tên mạng|Có sóng (x)|Chưa có sóng (x)|Số hộ dân bị ảnh hưởng
CP1|Buôn Ayun|Vinaphone||x|45
CP2|Buôn Tlan|Viettel|x||60
CP3|Buôn Xóm A|Mobifone|||30
""", """
_row|_opt|point_id|hamlet|commune|district|operator|status|households
4||CP1|Buôn Ayun|Cư Pơng|Krông Búk|Vinaphone|uncovered|45
5||CP2|Buôn Tlan|Cư Pơng|Krông Búk|Viettel|covered|60
""", "commune's own list: yes and no ticks; no tick at all is refused", exit="1", rejected="1")

form("b58_tien_ho_tro_mua_may", "handovers", """
DANH SÁCH HỌC SINH ĐÃ NHẬN TIỀN HỖ TRỢ MUA MÁY TÍNH BẢNG ĐỢT II
Trường THPT Ngô Gia Tự - huyện Ea Kar
Ngày phát: 25/01/2022
TT|Mã lượt|Họ và tên|Ngày sinh|Lớp|Số CCCD/ĐDCN|Số tiền|Ký nhận
1|GT001|Hoàng Thị Sen|14/02/2005|11A3|066305001234|2.500.000|(đã ký)
2|GT002|Nông Văn Tú|30/08/2004|12A1|066204004321|2.500.000|(đã ký)
Tổng cộng||||||5.000.000|
""", """
_row|_opt|handover_id|date|round|full_name|birth_date|class|school_name|district|item|amount_vnd|status|personal_id
5||GT001|2022-01-25|II|Hoàng Thị Sen|2005-02-14|11A3|Trường THPT Ngô Gia Tự|Ea Kar|cash|2500000|delivered|066305001234
6||GT002|2022-01-25|II|Nông Văn Tú|2004-08-30|12A1|Trường THPT Ngô Gia Tự|Ea Kar|cash|2500000|delivered|066204004321
""", "cash to children, item from the column of money")

form("b59_bien_ban_tai_truong", "handovers", """
Biên bản giao nhận ngày 15/12/2021 tại Trường TH Tô Hiệu, huyện Ea H'leo - Đợt 1
Mã BG|Họ tên|Ngày sinh|Thiết bị|Serial
EH1|Nguyễn An|02/02/2012|Máy tính bảng và SIM 4G|Z1
EH2|Trần Bình|03/03/2012|Máy tính bảng|Z2
""", """
_row|handover_id|date|round|full_name|birth_date|school_name|district|item|serial|status
4|EH2|2021-12-15|1|Trần Bình|2012-03-03|Trường TH Tô Hiệu|Ea H'leo|tablet|Z2|delivered
""", "two things in one row: refused", exit="1", rejected="1")

form("b60_nguoi_nhan_ky", "handovers", """
BIÊN BẢN BÀN GIAO MÁY TÍNH BẢNG
Hôm nay, ngày 18/11/2021, tại Trường TH Nguyễn Du, thị xã Buôn Hồ
STT|Số phiếu|Đợt|Họ tên học sinh|Ngày sinh|Lớp|Tên thiết bị|Số IMEI|Người nhận (ký, ghi rõ họ tên)
1|01|1|Đinh Thị Hạnh|08/08/2012|4C|Máy tính bảng Lenovo|356938035643809|Đinh Văn Long (bố)
2|02|1|Y Sim Niê|19/01/2013|3A|Máy tính bảng Lenovo|490154203237518|H Bel Niê (mẹ)
""", """
_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|status
4|01|2021-11-18|1|Đinh Thị Hạnh|2012-08-08|4C|Trường TH Nguyễn Du|Buôn Hồ|tablet|delivered
5|02|2021-11-18|1|Y Sim Niê|2013-01-19|3A|Trường TH Nguyễn Du|Buôn Hồ|tablet|delivered
""", "IMEI instead of serial, name of device with brand")

form("n83_dang_ky_chua_thu", "donations", """DANH SÁCH ỦNG HỘ
Mã|Đơn vị|Ngày|Hình thức|Số tiền đăng ký
P1|Ngân hàng CSXH tỉnh|05/11/2021|Tiền mặt|50.000.000
""", """_row|donation_id|entry|form|amount_vnd
3|P1|pledge|cash|50000000
""", what="sums that were only promised are no receipts")
form("n84_dang_ky_trong_so_tiep_nhan", "donations", """DANH SÁCH TIẾP NHẬN ỦNG HỘ
Mã|Đơn vị|Ngày|Hình thức|Số tiền đăng ký
P1|Ngân hàng CSXH tỉnh|05/11/2021|Tiền mặt|50.000.000
""", """_row|donation_id
""", exit="3", emitted="0", codes="header-missing", what="received by the title, promised by the heading: nobody knows")
form("n85_dang_ky_va_da_nhan_don_vi", "donations", """TỔNG HỢP ĐĂNG KÝ VÀ TIẾP NHẬN
Mã|Đơn vị|Ngày|Hình thức|Đăng ký (triệu đồng)|Đã nhận (nghìn đồng)
P1|Ngân hàng CSXH tỉnh|05/11/2021|Tiền mặt|50|50.000
P2|Công ty Xổ số|08/11/2021|Tiền mặt|200|
P3|Công ty Xổ số|08/11/2021|Tiền mặt|200|150
""", """_row|donation_id|entry|form|amount_vnd
3|P1|receipt|cash|50000000
4|P2|pledge|cash|200000000
""", exit="1", rejected="1", codes="type@5", what="promised in millions, received in thousands; different sums are refused")
form("n86_tien_mua_may", "donations", """DANH SÁCH ỦNG HỘ TIỀN MUA MÁY TÍNH BẢNG CHO HỌC SINH
Mã|Đơn vị|Ngày|Số tiền
P1|Ngân hàng CSXH tỉnh|05/11/2021|50.000.000
""", """_row|donation_id|entry|form|quantity|amount_vnd
3|P1|receipt|cash||50000000
""", what="money for tablets is money")
form("n87_hien_vat_nghin_dong", "donations", """SỔ TIẾP NHẬN ỦNG HỘ
(Đơn vị tính: nghìn đồng)
Mã|Đơn vị|Ngày|Tiền mặt|Máy tính bảng|Giá trị quy đổi
P1|Ngân hàng CSXH tỉnh|05/11/2021|50.000||
P2|Công ty An Phát|06/11/2021||6|18.000
""", """_row|donation_id|entry|form|quantity|amount_vnd
4|P1|receipt|cash||50000000
5|P2|receipt|tablet|6|18000000
""", what="the unit of the title holds for the worth of things too")
form("b61_nguoi_nhan_thay", "handovers", """BIÊN BẢN BÀN GIAO MÁY TÍNH BẢNG
Hôm nay, ngày 18/11/2021, tại Trường TH Nguyễn Du, thị xã Buôn Hồ
Mã BG|Đợt|Họ tên học sinh|Ngày sinh|Thiết bị|Người nhận
01|1|Đinh Thị Hạnh|08/08/2012|Máy tính bảng|Đinh Văn Long (bố)
""", """_row|handover_id|full_name|birth_date|school_name|item|status
4|01|Đinh Thị Hạnh|2012-08-08|Trường TH Nguyễn Du|tablet|delivered
""", what="who came for the device beside the child's name")
form("b62_bien_ban_theo_quyet_dinh", "handovers", """BIÊN BẢN BÀN GIAO THIẾT BỊ THEO QUYẾT ĐỊNH SỐ 12 NGÀY 05/10/2021
Trường TH Nguyễn Du, thị xã Buôn Hồ
Mã BG|Đợt|Họ tên học sinh|Ngày sinh|Thiết bị
01|1|Đinh Thị Hạnh|08/08/2012|Máy tính bảng
""", """_row|handover_id
""", exit="3", emitted="0", codes="header-missing", what="the day of a decision is not that of the minutes")

form("n88_hoi_khuyen_hoc", "donations", """
HỘI KHUYẾN HỌC HUYỆN KRÔNG NĂNG|||||
DANH SÁCH TẬP THỂ, CÁ NHÂN ỦNG HỘ CHƯƠNG TRÌNH "MÁY TÍNH CHO EM"|||||
(Tính đến 17h00 ngày 30/11/2021)|||||
Mã số|Tập thể, cá nhân|Ngày ủng hộ|Nội dung|Số lượng|Thành tiền (VNĐ)
KH001|Trường THPT Phan Bội Châu|08/11/2021|Tiền mặt||12.450.000
KH002|Phòng Tài chính - KH huyện|09/11/2021|Chuyển khoản||3.000.000
KH003|Ông Nguyễn Đình Toàn (Việt kiều Mỹ)|12/11/2021|05 máy tính bảng||20.000.000
KH004|CLB Thiện nguyện Krông Năng|12/11/2021|Laptop|2|16.000.000
||||Cộng:|51.450.000
Số tiền bằng chữ: Năm mươi mốt triệu, bốn trăm năm mươi nghìn đồng
""", """
_row|donation_id|date|donor_name|form|quantity|amount_vnd
5|KH001|2021-11-08|Trường THPT Phan Bội Châu|cash||12450000
6|KH002|2021-11-09|Phòng Tài chính - KH huyện|cash||3000000
7|KH003|2021-11-12|Ông Nguyễn Đình Toàn (Việt kiều Mỹ)|tablet|5|20000000
8|KH004|2021-11-12|CLB Thiện nguyện Krông Năng|laptop|2|16000000
""", "people and bodies, counts before things, words behind the sum")

form("n89_loai_phieu", "donations", """
BÁO CÁO QUỸ "SÓNG VÀ MÁY TÍNH CHO EM" THÁNG 12/2021
Mã phiếu|Ngày lập phiếu|Loại phiếu|Họ tên người nộp/nhận|Lý do|Số tiền|Hình thức
PT15|02/12/2021|Phiếu thu|Nguyễn Thị Lan - Kế toán Sở Y tế|nộp tiền ủng hộ|22.000.000|TM
PC03|06/12/2021|Phiếu chi|Công ty FPT Retail|mua 05 MTB|17.500.000|CK
""", """
_row|donation_id|date|entry|donor_name|form|amount_vnd
3|PT15|2021-12-02|receipt|Nguyễn Thị Lan - Kế toán Sở Y tế|cash|22000000
4|PC03|2021-12-06|spend|Công ty FPT Retail|cash|17500000
""", "receipts and payments by kind of voucher")

form("n90_ma_nguon", "donations", """
PHỤ LỤC 3
KẾT QUẢ HUY ĐỘNG NGUỒN LỰC
Mã nguồn|Thời gian tiếp nhận|Tên nguồn|Phân loại|Loại hình hỗ trợ|SL|Giá trị (đ)
NS-01|15/11/2021|Ngân sách tỉnh cấp bổ sung|NSNN|Tiền||2.000.000.000
QD-02|16/11/2021|Quỹ Vì người nghèo tỉnh|Quỹ|Tiền||300.000.000
DN-03|17/11/2021|Công ty Hùng Nhơn|DN|MTXT|40|480.000.000
""", """
_row|_opt|donation_id|date|donor_name|donor_type|form|quantity|amount_vnd
4||NS-01|2021-11-15|Ngân sách tỉnh cấp bổ sung|state_budget|cash||2000000000
5||QD-02|2021-11-16|Quỹ Vì người nghèo tỉnh|fund|cash||300000000
6||DN-03|2021-11-17|Công ty Hùng Nhơn|enterprise|laptop|40|480000000
""", "sources")

form("d73_so_sach_va_thuc_te", "devices", """
BIÊN BẢN KIỂM KÊ TÀI SẢN NGÀY 31/12/2021
Mã TS|Tên tài sản|Số lượng||Chênh lệch|Tình trạng|Nguyên giá (đồng)
||Theo sổ|Thực tế|||
TS1|Laptop|10|10|0|Đã qua sử dụng|95.000.000
TS2|Máy tính bảng|20|19|-1|Mới|60.000.000
""", """
_row|_opt|device_id|type|quantity|condition
4||TS1|laptop|10|used
5||TS2|tablet|19|new
""", "by the book and counted: what was counted holds", merges=("C2:D2",))

form("d71_cpu_ram_o_cung", "devices", """
DANH MỤC THIẾT BỊ DO CÁC TRƯỜNG THPT TIẾP NHẬN
Mã|Thiết bị|Hãng|CPU/RAM/Ổ cứng|Năm|Giá trị (nghìn đồng)|Nơi sử dụng
P1|Máy tính xách tay|Dell|Core i5-8250U/8GB/SSD 256GB|2019|9.500|THPT Ngô Gia Tự
P2|Máy tính để bàn|HP|Core i3/4GB/HDD 500GB|2017|4.000|THPT Lắk
""", """
_row|device_id|type|model|ram_gb|storage_gb|value_vnd|location
3|P1|laptop|Dell|8|256|9500000|THPT Ngô Gia Tự
4|P2|desktop|HP|4|500|4000000|THPT Lắk
""", "cpu/ram/disk in one cell")

form("d72_sim_tang", "devices", """
MOBIFONE ĐẮK LẮK
DANH SÁCH SIM TẶNG HỌC SINH
Mã SIM|Loại|Số seri sim|Ngày bàn giao|Nhà mạng tặng|Trạng thái
S01|Sim data|8984010000000012345|18/10/2021|MobiFone|Chưa phát
S02|Sim data|8984010000000012346|18/10/2021|MobiFone|Đã phát
""", """
_row|device_id|type|serial|received_date|donor_name|status
4|S01|sim|8984010000000012345|2021-10-18|MobiFone|in_stock
5|S02|sim|8984010000000012346|2021-10-18|MobiFone|handed_over
""", "SIM cards")

form("t57_co_internet_song_4g", "schools", """
KHẢO SÁT HẠ TẦNG TRƯỜNG HỌC - HUYỆN LẮK
Mã|Trường|Cấp học|Xã|HS|Có Internet|Loại đường truyền|Sóng 4G
L1|TH Y Ngông|TH|Đắk Liêng|320|Có|Cáp quang|Có
L2|TH Bế Văn Đàn|TH|Buôn Tría|210|Không||Không
L3|THCS Lê Lợi|THCS|Đắk Phơi|402|Có|ADSL|Yếu
""", """
_row|_opt|school_code|school_name|level|district|commune|pupils|internet|coverage
3||L1|TH Y Ngông|primary|Lắk|Đắk Liêng|320|fibre|4g
4||L2|TH Bế Văn Đàn|primary|Lắk|Buôn Tría|210|none|
""", "yes and no beside the kind of line; no 4G is no word of 2G", exit="1", rejected="1")

form("c59_hien_trang_ngay", "coverage", """
TẬP ĐOÀN VIỄN THÔNG QUÂN ĐỘI - CHI NHÁNH ĐẮK LẮK
DANH SÁCH ĐIỂM LÕM SÓNG CAM KẾT XÓA TRONG NĂM 2021
TT|Mã điểm lõm|Thôn (buôn)|Xã|Huyện|Số hộ|Hiện trạng ngày 30/11/2021|Thời gian hoàn thành
1|VTL-01|Buôn Phê|Ea Phê|Krông Pắc|88|Đã phủ sóng 4G|25/11/2021
2|VTL-02|Thôn 10|Cư San|M'Đrắk|67|Đang thi công|31/12/2021
""", """
_row|_opt|point_id|hamlet|commune|district|households|status
4||VTL-01|Buôn Phê|Ea Phê|Krông Pắc|88|covered
5||VTL-02|Thôn 10|Cư San|M'Đrắk|67|planned
""", "commitment list; state with a date in its heading")

form("b63_ngay_tai_truong", "handovers", """
BIÊN BẢN BÀN GIAO LAPTOP CHO HỌC SINH
Ngày 11 tháng 01 năm 2022, tại Trường THCS Nguyễn Trãi, huyện Ea Kar
Đợt 2
Mã|Họ và tên|Ngày sinh|Mã máy|Số seri|Tình trạng máy
Lớp 6A
EK1|Lê Thị Mơ|04/04/2010|M1|S1|Mới
EK2|Hà Văn Tình|09/10/2010|M2|S2|Mới
Lớp 8B
EK3|Nông Thị Xuân|21/03/2008|M3|S3|Đã qua sử dụng
ĐẠI DIỆN NHÀ TRƯỜNG||||ĐẠI DIỆN PHHS
""", """
_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|device_id|serial|condition|status
6|EK1|2022-01-11|2|Lê Thị Mơ|2010-04-04|6A|Trường THCS Nguyễn Trãi|Ea Kar|laptop|M1|S1|new|delivered
7|EK2|2022-01-11|2|Hà Văn Tình|2010-10-09|6A|Trường THCS Nguyễn Trãi|Ea Kar|laptop|M2|S2|new|delivered
9|EK3|2022-01-11|2|Nông Thị Xuân|2008-03-21|8B|Trường THCS Nguyễn Trãi|Ea Kar|laptop|M3|S3|used|delivered
""", "classes as groups")

form("b64_so_seri_trong_ngoac", "handovers", """
BIÊN BẢN GIAO NHẬN MÁY TÍNH BẢNG
Số: 03/BBGN-THNT
Ngày giao nhận: 14/01/2022
Bên giao: Phòng GD&ĐT huyện M'Đrắk
Bên nhận: Trường TH Nơ Trang Lơng
Mã GN|Đợt|Học sinh|Ngày sinh|Lớp|Máy tính bảng (số seri)|Sạc|Bao da
N01|1|Hà Thị Vân|05/05/2013|3A|TBX01|1|1
N02|1|Lý A Sùng|06/06/2012|4A|TBX02|1|1
""", """
_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|serial|status|minute_no
7|N01|2022-01-14|1|Hà Thị Vân|2013-05-05|3A|Trường TH Nơ Trang Lơng|M'Đrắk|tablet|TBX01|delivered|03/BBGN-THNT
8|N02|2022-01-14|1|Lý A Sùng|2012-06-06|4A|Trường TH Nơ Trang Lơng|M'Đrắk|tablet|TBX02|delivered|03/BBGN-THNT
""", "serial in the column of the device, accessories counted")

form("n91_ngay_lam_nhom", "donations", """HỘI CHỮ THẬP ĐỎ TỈNH ĐẮK LẮK
SỔ GHI CHÉP TIẾP NHẬN HÀNG NGÀY
TT|Mã số phiếu|Nhà hảo tâm|Nội dung ủng hộ|Số lượng|Số tiền
Ngày 20/9/2021
1|HC001|Bà Nguyễn Thị Bích|Tiền mặt||500.000
2|HC002|Nhóm thiện nguyện Tâm An|Máy tính bảng|4 cái|
Cộng ngày||||4|500.000
Ngày 22 tháng 9 năm 2021
3|HC003|Chùa Sắc tứ Khải Đoan|Tiền mặt||20.000.000
Ngày 23/9
4|HC004|Ông Ba|Tiền mặt||100.000
Cộng||||4|20.600.000
""", """_row|donation_id|date|donor_name|form|quantity|amount_vnd
5|HC001|2021-09-20|Bà Nguyễn Thị Bích|cash||500000
6|HC002|2021-09-20|Nhóm thiện nguyện Tâm An|tablet|4|
9|HC003|2021-09-22|Chùa Sắc tứ Khải Đoan|cash||20000000
""", exit="1", rejected="1", codes="required@11", what="days as groups of a ledger; one without its year holds for nothing")
form("b65_ngay_lam_nhom", "handovers", """BIÊN BẢN BÀN GIAO MÁY TÍNH BẢNG - Đợt 1
Trường TH Nguyễn Du, thị xã Buôn Hồ
Ngày 18/11/2021
Mã BG|Họ tên học sinh|Ngày sinh|Thiết bị
01|Đinh Thị Hạnh|08/08/2012|Máy tính bảng
Ngày 19/11/2021
02|Đinh Văn Long|09/08/2012|Máy tính bảng
""", """_row|handover_id|date|full_name|item
5|01|2021-11-18|Đinh Thị Hạnh|tablet
7|02|2021-11-19|Đinh Văn Long|tablet
""", what="the day of the title until another begins")

form("n92_ty_dong_loai_nguon", "donations", """
BẢNG TỔNG HỢP NGUỒN LỰC THỰC HIỆN CHƯƠNG TRÌNH
Mã|Ngày|Nguồn|Loại nguồn|Hình thức|Số lượng|Kinh phí
1|01/11/2021|UBND tỉnh|Ngân sách tỉnh|Tiền||5 tỷ đồng
2|02/11/2021|Bộ TT&TT|Cơ quan nhà nước|Máy tính bảng|2.000 chiếc|
3|02/11/2021|Quỹ dịch vụ viễn thông công ích|Quỹ|Máy tính bảng|7.500|
4|03/11/2021|CBCCVC ngành Giáo dục|Cá nhân|Tiền||1,25 tỷ
""", """
_row|donation_id|date|donor_name|donor_type|form|quantity|amount_vnd
3|1|2021-11-01|UBND tỉnh|state_budget|cash||5000000000
4|2|2021-11-02|Bộ TT&TT|state_agency|tablet|2000|
5|3|2021-11-02|Quỹ dịch vụ viễn thông công ích|fund|tablet|7500|
6|4|2021-11-03|CBCCVC ngành Giáo dục|individual|cash||1250000000
""", "billions, sources")

form("n93_hien_vat_trong_ngoac", "donations", """
Mã ƯH|Ngày/tháng/năm|Tên nhà tài trợ (cá nhân/tổ chức)|Hình thức hỗ trợ (tiền/hiện vật)|Số lượng (nếu là hiện vật)|Số tiền (nếu là tiền mặt)
UH1|1.10.2021|Anh Tùng|tiền||300.000
UH2|2.10.2021|Chị Cúc|hiện vật: 1 laptop|1|
UH3|3.10.2021|Công ty Z|hiện vật (máy tính bảng)|10|
""", """
_row|_opt|donation_id|date|donor_name|form|quantity|amount_vnd
2||UH1|2021-10-01|Anh Tùng|cash||300000
3|1|UH2|2021-10-02|Chị Cúc|laptop|1|
4|1|UH3|2021-10-03|Công ty Z|tablet|10|
""", "things behind a colon or in brackets", exit="0/1", emitted="1-3", rejected="0-2")

form("d74_phieu_xuat_kho", "devices", """
PHIẾU XUẤT KHO KIÊM VẬN CHUYỂN NỘI BỘ
Số: 15/PXK ngày 20/12/2021
STT|Mã vật tư|Tên hàng|ĐVT|SL thực xuất|Đơn giá|Thành tiền|Số seri
1|MT01|Máy tính xách tay HP 14s|Cái|1|10.500.000|10.500.000|5CD01
2|MT02|Máy tính xách tay HP 14s|Cái|1|10.500.000|10.500.000|5CD02
|Cộng|||2||21.000.000|
""", """
_row|device_id|type|serial
4|MT01|laptop|5CD01
5|MT02|laptop|5CD02
""", "a delivery note of the depot")

form("t58_hien_trang_duong_truyen", "schools", """
SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK
DANH SÁCH TRƯỜNG THPT CÓ NHU CẦU NÂNG CẤP ĐƯỜNG TRUYỀN
TT|Mã trường|Tên trường|Địa bàn (xã/huyện)|Số HS|Hiện trạng đường truyền
1|P1|THPT Trần Quốc Toản|Ea Kar|1.100|Cáp quang 60Mbps
2|P2|THPT Võ Văn Kiệt|Ea H'leo|720|Cáp quang 40Mbps
""", """
_row|_opt|school_code|school_name|level|district|pupils|internet
4|1|P1|THPT Trần Quốc Toản|upper_secondary|Ea Kar|1100|fibre
5|1|P2|THPT Võ Văn Kiệt|upper_secondary|Ea H'leo|720|fibre
""", "place in brackets of the heading", exit="0/1/3", emitted="0-2", rejected="0-2")

form("b66_ngay_va_dot_mot_dong", "handovers", """
DANH SÁCH HỌC SINH ĐÃ ĐƯỢC CẤP MÁY TÍNH BẢNG
Trường: THCS Nguyễn Tất Thành - Huyện: Krông Búk
Ngày cấp: 28/12/2021 - Đợt 1
STT|Mã phiếu|Họ và tên đệm|Tên|Ngày sinh|Lớp|Số serial
1|P1|Nguyễn Thị|Hiền|02/09/2009|7A|KB1
2|P2|Y Quân|Mlô|15/01/2010|6B|KB2
""", """
_row|handover_id|date|round|full_name|birth_date|class|district|item|serial|status
5|P1|2021-12-28|1|Nguyễn Thị Hiền|2009-09-02|7A|Krông Búk|tablet|KB1|delivered
6|P2|2021-12-28|1|Y Quân Mlô|2010-01-15|6B|Krông Búk|tablet|KB2|delivered
""", "names in two columns; two facts in one title line")

form("b67_dot_lam_nhom", "handovers", """
TRƯỜNG PTDTBT THCS CƯ PUI - HUYỆN KRÔNG BÔNG
THEO DÕI CẤP PHÁT THIẾT BỊ HỌC TẬP
Mã|Họ và tên|Ngày sinh|Thiết bị|Ngày nhận|Kết quả
Đợt 1
1|Giàng A Sử|02/02/2008|Máy tính bảng|15/11/2021|Đã nhận
Đợt 2
2|Sùng Thị Mỷ|03/03/2009|Máy tính bảng|20/01/2022|Đã nhận
""", """
_row|handover_id|date|round|full_name|birth_date|district|item|status
5|1|2021-11-15|1|Giàng A Sử|2008-02-02|Krông Bông|tablet|delivered
7|2|2022-01-20|2|Sùng Thị Mỷ|2009-03-03|Krông Bông|tablet|delivered
""", "rounds as groups")

form("t59_cap_bang_so", "schools", """DANH SÁCH TRƯỜNG HUYỆN LẮK
Mã|Trường|Cấp|Số HS
A1|TH Kim Đồng|1|100
A2|THCS Lê Lợi|2|100
A3|TH&THCS Y Jút|1-2|100
A4|TH Hùng Vương|2|100
A5|Trường Hùng Vương|1|100
A6|THPT Lê Lợi|III|100
""", """_row|school_code|school_name|level|district|pupils
3|A1|TH Kim Đồng|primary|Lắk|100
4|A2|THCS Lê Lợi|lower_secondary|Lắk|100
5|A3|TH&THCS Y Jút|primary+lower_secondary|Lắk|100
8|A6|THPT Lê Lợi|upper_secondary|Lắk|100
""", exit="1", rejected="2", codes="enum@6 enum@7", what="bare figures as levels, where the name says the same")

form("d75_so_luong_trong_ngoac", "devices", """Mã TB|Loại|Số lượng|Số lượng (đã cấp)|Số lượng (dự kiến)|Ngày nhận (dự kiến)
T1|Laptop|10|4|12|01/02/2022
""", """_row|device_id|type|quantity|received_date
2|T1|laptop|10|
""", what="counts and days of something else, by their brackets")
form("t60_so_hs_trong_ngoac", "schools", """DANH SÁCH TRƯỜNG HUYỆN LẮK
Mã|Trường|Cấp|Số HS (nữ)|Internet (dự kiến)
A1|TH Kim Đồng|TH|50|Cáp quang
""", """_row|school_code|level|pupils|internet
3|A1|primary||
""", what="girls alone are not the pupils, a plan is no line")
form("c60_so_ho_trong_ngoac", "coverage", """UBND HUYỆN LẮK
Mã điểm|Thôn|Xã|Hiện trạng|Số hộ (nghèo)|Ngày hoàn thành (dự kiến)
A1|Buôn Dơng|Yang Tao|Chưa có sóng|50|01/02/2022
""", """_row|point_id|status|households|planned_date|covered_date
3|A1|uncovered||2022-02-01|
""", what="poor households alone, a day that is foreseen")

form("n94_ong_ba_don_vi", "donations", """
HỘI CỰU GIÁO CHỨC
|
SỔ VÀNG ỦNG HỘ
|
STT|Mã số|Ngày|Ông (bà)/Đơn vị|Địa chỉ|Số tiền ủng hộ|Ghi chú
|
1|V1|02/11/2021|Ông Phạm Văn Đồng|TDP 3, P. Tân Lợi|500.000|
|
2|V2|03/11/2021|Bà Lê Thị Hai|Thôn 2, xã Ea Kao|200.000|
|
3|V3|03/11/2021|Hội viên ẩn danh||1.000.000|
""", """
_row|donation_id|date|donor_name|form|amount_vnd
7|V1|2021-11-02|Ông Phạm Văn Đồng|cash|500000
9|V2|2021-11-03|Bà Lê Thị Hai|cash|200000
11|V3|2021-11-03|Hội viên ẩn danh|cash|1000000
""", "blank rows between all")

form("t61_khao_sat_co_khong", "schools", """
Mã trường|Tên trường|Loại trường|Huyện/TP|Phường/Xã|Tổng số học sinh (năm học 2021-2022)|Kết nối Internet (Có/Không)|Loại kết nối|Phủ sóng (2G/3G/4G)|Người phụ trách (họ tên)|SĐT người phụ trách
66001|Trường Tiểu học Ngô Quyền|TH|TP BMT|Tân Thành|1.020|Có|Cáp quang|4G|Phan Thị Mơ|0905 000 111
66002|Trường Mầm non 10-3|MN|TP BMT|Tự An|310|Không||3G|Bùi Thị Lý|0262.3811222
""", """
_row|_opt|school_code|school_name|level|district|commune|pupils|internet|coverage|contact_name|contact_phone
2|1|66001|Trường Tiểu học Ngô Quyền|primary|Buôn Ma Thuột|Tân Thành|1020|fibre|4g|Phan Thị Mơ|0905000111
3|1|66002|Trường Mầm non 10-3|preschool|Buôn Ma Thuột|Tự An|310|none|3g|Bùi Thị Lý|02623811222
""", "survey with explained headings; abbreviated district", exit="0/1", emitted="0-2", rejected="0-2")

form("b68_hai_bang_hai_loai", "handovers", """
TRƯỜNG TH LÝ TỰ TRỌNG - HUYỆN CƯ KUIN
BIÊN BẢN BÀN GIAO THIẾT BỊ ĐỢT 1
Ngày 15/12/2021
I. MÁY TÍNH BẢNG
Mã|Họ và tên|Ngày sinh|Lớp|Số seri
1|Lê An|01/02/2012|4A|T1
2|Hồ Bình|03/04/2012|4B|T2
II. ĐIỆN THOẠI THÔNG MINH
Mã|Họ và tên|Ngày sinh|Lớp|Số seri
3|Mai Cường|05/06/2012|4A|P1
""", """
_row|handover_id|date|round|full_name|birth_date|class|district|item|serial|status
6|1|2021-12-15|1|Lê An|2012-02-01|4A|Cư Kuin|tablet|T1|delivered
7|2|2021-12-15|1|Hồ Bình|2012-04-03|4B|Cư Kuin|tablet|T2|delivered
10|3|2021-12-15|1|Mai Cường|2012-06-05|4A|Cư Kuin|smartphone|P1|delivered
""", "two tables of two things")

form("p52_mien_phi_du_lieu", "platforms", """
TT|Nền tảng số|Đơn vị phát triển|Địa chỉ truy cập|Đối tượng|Miễn phí dữ liệu di động|Thời hạn miễn phí
1|Zalo Study|VNG|study.zalo.me|HS, GV|Không|-
2|MS Teams|Microsoft|teams.microsoft.com|HS|Có|31/12/2021
""", """
_row|_opt|name|provider|url|free_data|to_date
2||Zalo Study|VNG|study.zalo.me|no|
3|1|MS Teams|Microsoft|teams.microsoft.com|yes|2021-12-31‖
""", "a last day alone", exit="0/1", emitted="1-2", rejected="0-1")

form("n95_tieu_de_la", "donations", """Mã biên nhận|Ngày tiền về|Bên trao tặng|Đơn vị tiếp nhận tài trợ|Hình thức|Số lượng thiết bị tài trợ|Giá trị trao tặng|Địa bàn thụ hưởng
T1|05/10/2021|Công ty Hoa Mai|Sở GD&ĐT|Tiền mặt||5.500.000|Huyện Lắk
T2|06/10/2021|Công ty An Phát|Sở GD&ĐT|Laptop|2||
""", """_row|donation_id|date|donor_name|channel|form|quantity|amount_vnd|earmark
2|T1|2021-10-05|Công ty Hoa Mai|Sở GD&ĐT|cash||5500000|district=Lắk
3|T2|2021-10-06|Công ty An Phát|Sở GD&ĐT|laptop|2||
""", what="headings that no list has, by their words")
form("n96_don_vi_nhan", "donations", """Mã|Ngày|Hình thức|Số tiền|Đơn vị nhận hỗ trợ
T1|05/10/2021|Tiền mặt|5.500.000|Trường TH Kim Đồng
""", """_row|donation_id
""", exit="3", emitted="0", codes="header-missing", what="who receives is no donor")
form("d76_tieu_de_la", "devices", """Mã niêm phong|Thể loại máy|Nhãn hiệu thiết bị|Tình trạng ban đầu|Trạng thái tồn kho|Ngày nhận tài trợ|Công ty tài trợ|Giá trị đơn chiếc|Phụ kiện đi cùng|Số lượng trong kho
T1|Laptop|HP 240|Mới|Trong kho|05/10/2021|Hoa Mai|9.500.000|sạc|3
""", """_row|device_id|type|model|condition|status|received_date|donor_name|value_vnd|accessories|quantity
2|T1|laptop|HP 240|new|in_stock|2021-10-05|Hoa Mai|9500000|sạc|3
""", what="headings of a depot that no list has")
form("b69_tieu_de_la", "handovers", """Mã giao máy|Thời điểm bàn giao|Đợt cấp máy|Họ và tên học sinh|Ngày sinh|Trường theo học|Thiết bị đã nhận|Mã thiết bị bàn giao|Số seri máy nhận|Tình hình bàn giao|Số BB bàn giao|Chất lượng khi giao
T1|05/10/2021|1|Trần Văn Tám|02/03/2011|Trường TH Kim Đồng|Laptop|M1|S1|Đã giao|12/BB|Mới
""", """_row|handover_id|date|round|full_name|school_name|item|device_id|serial|status|minute_no|condition
2|T1|2021-10-05|1|Trần Văn Tám|Trường TH Kim Đồng|laptop|M1|S1|delivered|12/BB|new
""", what="headings of minutes that no list has")

"""Forms as people outside the schools make them: a bank's fund, a telecom's district, the Red Cross,
storekeepers, clerks and parents. form() and the marks: make_more.py."""
from make_more import form

form("n931_an_sinh_xa_hoi", "donations", """
NGÂN HÀNG TMCP CÔNG THƯƠNG VIỆT NAM|||||||
CHI NHÁNH ĐẮK LẮK|||||||
BẢNG TỔNG HỢP TÀI TRỢ AN SINH XÃ HỘI NĂM 2021|||||||
(Chương trình Sóng và máy tính cho em)|||||||
STT|Mã chương trình|Ngày phê duyệt|Đơn vị tài trợ|Hình thức tài trợ|Số lượng (chiếc)|Kinh phí (triệu đồng)|Địa bàn thụ hưởng
1|ASXH-01|20/09/2021|VietinBank Đắk Lắk|Máy tính bảng|50|150|Huyện Lắk
2|ASXH-02|25/09/2021|Công đoàn VietinBank Đắk Lắk|Tiền mặt||30|Toàn tỉnh
3|ASXH-03|30/09/2021|VietinBank Buôn Hồ|Máy tính xách tay|10|120|Thị xã Buôn Hồ
|Tổng cộng|||||300|
|||||||
NGƯỜI LẬP|||||KIỂM SOÁT||GIÁM ĐỐC
""", """
_row|donation_id|date|donor_name|form|quantity|amount_vnd|earmark
6|ASXH-01|2021-09-20|VietinBank Đắk Lắk|tablet|50|150000000|district=Lắk
7|ASXH-02|2021-09-25|Công đoàn VietinBank Đắk Lắk|cash||30000000|
8|ASXH-03|2021-09-30|VietinBank Buôn Hồ|laptop|10|120000000|district=Buôn Hồ
""", "bank's fund")

form("n932_sao_ke", "donations", """
Mã giao dịch|Thời gian giao dịch|Tên người chuyển|Số tiền (VND)|Nội dung chuyển khoản
FT21270001|27/09/2021 08:15|LE THI HONG|1,000,000|LE THI HONG ung ho song va may tinh cho em
FT21270002|27/09/2021 09:40|CTY CP CA PHE PHUOC AN|20,000,000|CA PHE PHUOC AN ung ho hoc sinh ngheo
FT21270003|28/09/2021 14:02|TRAN VAN DUC|500,000|Ung ho may tinh cho em
""", """
_row|donation_id|donor_name|form|amount_vnd|date
2|FT21270001|LE THI HONG|cash|1000000|2021-09-27
3|FT21270002|CTY CP CA PHE PHUOC AN|cash|20000000|2021-09-27
4|FT21270003|TRAN VAN DUC|cash|500000|2021-09-28
""", "statement")

form("n933_cam_ket_tctd", "donations", """
CAM KẾT TÀI TRỢ CỦA CÁC TỔ CHỨC TÍN DỤNG TRÊN ĐỊA BÀN||||||
(Kèm theo Công văn số 812/NHNN-ĐLA ngày 15/9/2021)||||||
TT|Ký hiệu|Tên TCTD|Ngày cam kết|Nội dung cam kết|Số lượng|Trị giá (đồng)
1|CK-01|BIDV Đắk Lắk|14/9/2021|Máy tính bảng|100|300.000.000
2|CK-02|Sacombank Đắk Lắk|14/9/2021|Tiền||100.000.000
Cộng|||||100|400.000.000
""", """
_row|donation_id|entry|donor_name|date|form|quantity|amount_vnd
4|CK-01|pledge|BIDV Đắk Lắk|2021-09-14|tablet|100|300000000
5|CK-02|pledge|Sacombank Đắk Lắk|2021-09-14|cash||100000000
""", "pledges of banks")

form("n934_giai_ngan", "donations", """
STT|Đối tác|Loại đối tác|Mã hồ sơ|Ngày giải ngân|Số tiền giải ngân|Mục đích
1|Tập đoàn FPT|DN|HS1|20/10/2021|1.000.000.000|Mua thiết bị học trực tuyến
2|Hội Phụ nữ tỉnh|Tổ chức|HS2|21/10/2021|50.000.000|Toàn tỉnh
""", """
_row|donation_id|donor_name|donor_type|date|form|amount_vnd|_opt
2|HS1|Tập đoàn FPT|enterprise|2021-10-20|cash|1000000000|1
3|HS2|Hội Phụ nữ tỉnh|organisation|2021-10-21|cash|50000000|
""", "purpose is no earmark", exit="0/1", emitted="1-2", rejected="0-1")
# telecom district manager

form("c91_ke_hoach_tram", "coverage", """
VIETTEL KRÔNG BÔNG||||||||
KẾ HOẠCH TRIỂN KHAI TRẠM BTS XÓA LÕM SÓNG NĂM 2022||||||||
TT|Mã trạm dự kiến|Vị trí|Xã|Huyện|Số hộ phủ|Công nghệ|Tiến độ phát sóng|Ghi chú
1|DLK1001|Buôn Ngô A|Hòa Phong|Krông Bông|85|4G|Quý I/2022|
2|DLK1002|Thôn 5|Cư Drăm|Krông Bông|120|4G|30/06/2022|
""", """
_row|point_id|hamlet|commune|district|households|technology|status|planned_date
4|DLK1001|Buôn Ngô A|Hòa Phong|Krông Bông|85|4G|planned|2022-03-31
5|DLK1002|Thôn 5|Cư Drăm|Krông Bông|120|4G|planned|2022-06-30
""", "plan of masts")

form("n935_sim_theo_truong", "donations", """
VNPT EA SÚP|||||||
DANH SÁCH SIM HỖ TRỢ HỌC SINH THEO TRƯỜNG|||||||
Mã đợt|Ngày cấp|Nhà mạng|Loại|Gói cước|Số SIM|Thời hạn từ|Thời hạn đến|Trường
VN-01|20/09/2021|VinaPhone|SIM 4G|EDU100|150|20/09/2021|20/12/2021|THCS Nguyễn Đình Chiểu
VN-02|22/09/2021|VinaPhone|SIM 4G|EDU100|90|22/09/2021|22/12/2021|TH Lê Lợi
Cộng|||||240|||
""", """
_row|donation_id|date|donor_name|form|package|quantity|from_date|to_date
4|VN-01|2021-09-20|VinaPhone|sim|EDU100|150|2021-09-20|2021-12-20
5|VN-02|2021-09-22|VinaPhone|sim|EDU100|90|2021-09-22|2021-12-22
""", "SIMs by school", exit="0/1")

form("c92_da_phat_song", "coverage", """
DANH SÁCH ĐIỂM LÕM ĐÃ PHÁT SÓNG - MOBIFONE ĐẮK LẮK|||||||
Site|Điểm|Xã|Huyện|Ngày phát sóng|Mạng|Tần số|Số hộ dân
MBF01|Buôn Tul|Yang Mao|Krông Bông|15/10/2021|4G|1800|64
MBF02|Thôn 9|Ea Rốk|Ea Súp|20/10/2021|3G/4G|900|150
""", """
_row|point_id|hamlet|commune|district|covered_date|technology|households|status|operator
3|MBF01|Buôn Tul|Yang Mao|Krông Bông|2021-10-15|4G|64|covered|‖MobiFone‖MOBIFONE ĐẮK LẮK
4|MBF02|Thôn 9|Ea Rốk|Ea Súp|2021-10-20|3G/4G|150|covered|‖MobiFone‖MOBIFONE ĐẮK LẮK
""", "points on air")

form("c93_viet_tat", "coverage", """
STT|ID|Tên thôn buôn|Xã/phường|Quận/Huyện|Nhà mạng PT|TT vùng phủ|Hạn|Ngày HT
1|A01|Buôn Kram|Ea Tiêu|Cư Kuin|Viettel|Đã phủ|30/11/2021|25/11/2021
2|A02|Buôn Knir|Ea Tiêu|Cư Kuin|VNPT|Chưa phủ|30/11/2021|
""", """
_row|point_id|hamlet|commune|district|operator|status|planned_date|covered_date
2|A01|Buôn Kram|Ea Tiêu|Cư Kuin|Viettel|covered|2021-11-30|2021-11-25
3|A02|Buôn Knir|Ea Tiêu|Cư Kuin|VNPT|uncovered|2021-11-30|
""", "abbreviated headings")

form("n936_ke_hien_vat", "donations", """
BẢNG KÊ HIỆN VẬT TIẾP NHẬN||||||
STT|Mã phiếu nhập|Ngày nhập|Người giao (đơn vị giao)|Tên hàng hóa|ĐVT|Số lượng|Đơn giá|Thành tiền
1|PN01|10/10/2021|Công ty Samsung Vina|Máy tính bảng Samsung|cái|100|3.200.000|320.000.000
2|PN02|15/10/2021|Quỹ Vì tầm vóc Việt|Laptop|cái|20|8.000.000|160.000.000
""", """
_row|donation_id|date|donor_name|form|quantity|amount_vnd
3|PN01|2021-10-10|Công ty Samsung Vina|tablet|100|320000000
4|PN02|2021-10-15|Quỹ Vì tầm vóc Việt|laptop|20|160000000
""", "things received")

form("b211_chu_thap_do", "handovers", """
HỘI CHỮ THẬP ĐỎ HUYỆN EA H'LEO|||||||
DANH SÁCH CẤP PHÁT MÁY TÍNH BẢNG CHO HỌC SINH NGHÈO|||||||
Đợt: 1 - Ngày cấp phát: 20/10/2021|||||||
STT|Mã số|Họ tên học sinh|Ngày sinh|Trường, lớp|Máy số|Chữ ký người nhận|Ghi chú
1|CP01|Ksor H'Lan|12/05/2010|Lớp 6A1, Trường THCS Lê Hồng Phong|SM001||
2|CP02|Rơ Châm Y Đăng|03/11/2009|Lớp 7A2, Trường THCS Lê Hồng Phong|SM002||
""", """
_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|status
5|CP01|2021-10-20|1|Ksor H'Lan|2010-05-12|6A1|Trường THCS Lê Hồng Phong|Ea H'leo|tablet|delivered
6|CP02|2021-10-20|1|Rơ Châm Y Đăng|2009-11-03|7A2|Trường THCS Lê Hồng Phong|Ea H'leo|tablet|delivered
""", "given by the Red Cross")

form("n937_hien_kim", "donations", """
Stt|Mã|Tên nhà hảo tâm|ĐT|Ngày ủng hộ|Hiện kim|Hiện vật|SL
1|NA1|Cô Sáu Bánh Canh|0905111222|09/10/2021|1.000.000||
2|NA2|Nhóm bạn A2K35|0905111333|09/10/2021||laptop|2
""", """
_row|donation_id|donor_name|date|form|quantity|amount_vnd
2|NA1|Cô Sáu Bánh Canh|2021-10-09|cash||1000000
3|NA2|Nhóm bạn A2K35|2021-10-09|laptop|2|
""", "cash in kind")
# school storekeeper

form("b212_muon_chua_tra", "handovers", """
SỔ THEO DÕI HỌC SINH MƯỢN MÁY - TRƯỜNG TH Y JÚT, HUYỆN CƯ KUIN||||||||
Mã mượn|Ngày mượn|Tên HS|Lớp|Mã máy|Loại máy|Ngày trả|Tình trạng khi trả|Đợt
M1|10/10/2021|H' Nga Êban|4A|YJ-01|MTB|||1
M2|10/10/2021|Y Nguyên Niê|4A|YJ-02|MTB|||1
""", """
_row|handover_id|date|full_name|class|device_id|item|school_name|district|status|round
3|M1|2021-10-10|H' Nga Êban|4A|YJ-01|tablet|TRƯỜNG TH Y JÚT‖TH Y JÚT|Cư Kuin|delivered|1
4|M2|2021-10-10|Y Nguyên Niê|4A|YJ-02|tablet|TRƯỜNG TH Y JÚT‖TH Y JÚT|Cư Kuin|delivered|1
""", "lent and not back yet")

form("d931_kiem_ke_hien_trang", "devices", """
BIÊN BẢN KIỂM KÊ CUỐI NĂM||||||||
STT|Mã TS|Tên thiết bị|ĐVT|Theo sổ|Thực tế|Thừa|Thiếu|Hiện trạng
1|A1|Laptop|Cái|5|5|||Tốt
2|A2|Tivi 55 inch|Cái|3|2||1|Tốt
3|A3|Máy tính bảng|Cái|20|20|||Chưa sử dụng
""", """
_row|device_id|type|quantity|_opt
3|A1|laptop|5|
4|A2|tv|2|
5|A3|tablet|20|
""", "year's end", exit="0/1")

form("b213_tra_cuoi_cap", "handovers", """
TRƯỜNG THPT LÊ DUẨN|||||||
BIÊN BẢN TRẢ THIẾT BỊ (học sinh lớp 12 ra trường)|||||||
Ngày 25 tháng 5 năm 2022. Đợt 1|||||||
TT|Số phiếu|HỌ TÊN|LỚP|THIẾT BỊ|SERI|TÌNH TRẠNG|GHI CHÚ
1|T1|Lê Anh Tuấn|12A1|Laptop|PF01|Bình thường|
2|T2|H' Mai Mlô|12A2|Laptop|PF02|Hỏng bàn phím|
""", """
_row|handover_id|date|round|full_name|class|item|serial|status|condition|school_name
5|T1|2022-05-25|1|Lê Anh Tuấn|12A1|laptop|PF01|returned||Trường THPT Lê Duẩn
6|T2|2022-05-25|1|H' Mai Mlô|12A2|laptop|PF02|returned|faulty|Trường THPT Lê Duẩn
""", "brought back at the end")

form("b214_muon_va_tra", "handovers", """
TRƯỜNG THCS TRẦN PHÚ|||||||
SỔ CHO MƯỢN VÀ TRẢ MÁY NĂM HỌC 2021-2022|||||||
Mã phiếu|Họ tên HS|Lớp|Mã máy|Thiết bị|Ngày mượn|Ngày trả|Đợt
P1|Trần Minh|6A|M1|Laptop|05/10/2021|30/05/2022|1
P2|Lê Na|6A|M2|Laptop|05/10/2021||1
""", """
_row|handover_id|full_name|device_id|item|date|status|_opt
5|P2|Lê Na|M2|laptop|2021-10-05|delivered|1
4|P1|Trần Minh|M1|laptop|2022-05-30|returned|1
""", "lent and brought back in one row", exit="0/1/3", rejected="0-2", emitted="0-2")

form("t91_tieu_de_ngan", "schools", """
TT|Mã ĐV|Tên ĐV|Cấp học|Huyện|SL HS|Internet|Đầu mối CNTT|ĐTDĐ
1|M01|MN Họa Mi|MN|Buôn Đôn|150|FTTH|Cô Hương|0976 000 111
2|M02|TH Lý Thường Kiệt|TH|Buôn Đôn|420|FTTH|Thầy Đức|0976 000 112
""", """
_row|school_code|school_name|level|district|pupils|internet|contact_name|contact_phone
2|M01|MN Họa Mi|preschool|Buôn Đôn|150|fibre|Cô Hương|0976000111
3|M02|TH Lý Thường Kiệt|primary|Buôn Đôn|420|fibre|Thầy Đức|0976000112
""", "short headings")

form("b215_hoi_phu_huynh", "handovers", """
TRƯỜNG TH VÕ THỊ SÁU - TP BUÔN MA THUỘT||||||
BIÊN BẢN TRAO MÁY TÍNH BẢNG CỦA HỘI PHỤ HUYNH||||||
Ngày trao 20/11/2021, đợt 1||||||
STT|Mã BB|Tên học sinh|Lớp|Quà|Trị giá|Phụ huynh ký
1|BB1|H Nhi Niê|3A|1 máy tính bảng|3.900.000|
2|BB2|Y Tin Êban|3B|1 máy tính bảng|3.900.000|
""", """
_row|handover_id|date|round|full_name|class|item|quantity|status|school_name|district
5|BB1|2021-11-20|1|H Nhi Niê|3A|tablet|1‖|delivered|Trường TH Võ Thị Sáu|Buôn Ma Thuột
6|BB2|2021-11-20|1|Y Tin Êban|3B|tablet|1‖|delivered|Trường TH Võ Thị Sáu|Buôn Ma Thuột
""", "given by parents")

form("n938_tien_trong_so_luong", "donations", """
Mã|Tên mạnh thường quân|Ủng hộ|SL|ĐVT|Ngày
M1|Cty Ô tô Hyundai|Máy tính bảng|5|cái|15/10/2021
M2|Shop Mẹ và Bé|Tiền|2.000.000|đồng|16/10/2021
""", """
_row|donation_id|donor_name|form|quantity|amount_vnd|date|_opt
2|M1|Cty Ô tô Hyundai|tablet|5||2021-10-15|
3|M2|Shop Mẹ và Bé|cash||2000000|2021-10-16|1
""", "money counted in the quantity", exit="0/1", emitted="1-2", rejected="0-1")

form("d933_lo_may_phan_bo", "devices", """
SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK|||||||
BẢNG PHÂN BỔ MÁY TÍNH BẢNG ĐỢT 1 CHO CÁC PHÒNG GD&ĐT|||||||
STT|Lô máy|Loại thiết bị|Nhà tài trợ|Số lượng|Phòng GD&ĐT được phân bổ|Ngày nhập kho|Ghi chú
1|LO-01|Máy tính bảng|Viettel|400|Huyện Lắk|20/10/2021|
2|LO-02|Máy tính bảng|Viettel|600|TP. Buôn Ma Thuột|20/10/2021|
""", """
_row|device_id|type|donor_name|quantity|earmark|received_date
4|LO-01|tablet|Viettel|400|district=Lắk|2021-10-20
5|LO-02|tablet|Viettel|600|district=Buôn Ma Thuột|2021-10-20
""", "apportioned to districts", exit="0/1")

form("d934_hang_cua_cua_hang", "devices", """
CỬA HÀNG VIETTEL EA KAR|||||||
BẢNG KÊ THIẾT BỊ BÀN GIAO PHÒNG GD&ĐT HUYỆN EA KAR|||||||
STT|Mã hàng|Tên hàng|Số lượng|IMEI/Serial|Đơn giá|Tình trạng hàng|Phụ kiện
1|VT-T225-01|Samsung Galaxy Tab A7 Lite (máy tính bảng)|1|356938035643809|4.290.000|Mới, nguyên seal|Sạc, cáp
2|VT-T225-02|Samsung Galaxy Tab A7 Lite (máy tính bảng)|1|356938035643817|4.290.000|Mới, nguyên seal|Sạc, cáp
""", """
_row|device_id|type|quantity|value_vnd|condition|accessories|imei
4|VT-T225-01|tablet|1|4290000|new|Sạc, cáp|356938035643809‖
5|VT-T225-02|tablet|1|4290000|new|Sạc, cáp|356938035643817‖
""", "shop's list", exit="0/1")

form("d935_tinh_trang_sim", "devices", """
Danh sách sim tặng học sinh - kho Viettel Ea Kar|||||
Mã SIM|Số ICCID|Đầu số|Gói|Tình trạng SIM|Trường được cấp
S0001|8984040000000000011|0961000001|ED60|Mới|THCS Chu Văn An
S0002|8984040000000000012|0961000002|ED60|Mới|THCS Chu Văn An
""", """
_row|device_id|type|serial|condition|earmark|_opt
3|S0001|sim|8984040000000000011|new|school=THCS Chu Văn An‖|
4|S0002|sim|8984040000000000012|new|school=THCS Chu Văn An‖|
""", "SIMs of a shop")

form("b216_tai_truong", "handovers", """
VIETTEL EA KAR - BIÊN BẢN TRAO SIM CHO HỌC SINH||||||
Tại Trường THCS Chu Văn An, huyện Ea Kar, ngày 10/11/2021||||||
Đợt 1||||||
TT|Mã phiếu|Học sinh|Lớp|Số seri SIM|Số thuê bao|Ký
1|S1|Vi Văn Tới|8A|8984040000000000011|0961000001|
2|S2|Lò Thị Mận|8A|8984040000000000012|0961000002|
""", """
_row|handover_id|date|round|full_name|class|serial|item|status|school_name|district
5|S1|2021-11-10|1|Vi Văn Tới|8A|8984040000000000011|sim|delivered|Trường THCS Chu Văn An|Ea Kar
6|S2|2021-11-10|1|Lò Thị Mận|8A|8984040000000000012|sim|delivered|Trường THCS Chu Văn An|Ea Kar
""", "SIMs to pupils")

form("n942_kinh_phi_van_chuyen", "donations", """
Mã khoản|Ngày tiếp nhận|Nhà tài trợ|Hình thức|Số lượng|Kinh phí vận chuyển
K01|01/10/2021|Công ty An Phát|Máy tính bảng|10|500.000
K02|02/10/2021|Ngân hàng BIDV|Máy tính xách tay|5|300.000
""", """
_row|donation_id|date|donor_name|form|quantity|amount_vnd
2|K01|2021-10-01|Công ty An Phát|tablet|10|
3|K02|2021-10-02|Ngân hàng BIDV|laptop|5|
""", "carriage is no gift")

form("n943_so_tien_moi_may", "donations", """
Mã khoản|Ngày tiếp nhận|Nhà tài trợ|Hình thức|Số lượng|Số tiền ủng hộ mỗi máy
K01|01/10/2021|Công ty An Phát|Máy tính bảng|10|3.000.000
K02|02/10/2021|Ngân hàng BIDV|Máy tính xách tay|5|9.000.000
""", """
_row|donation_id|date|donor_name|form|quantity|amount_vnd
2|K01|2021-10-01|Công ty An Phát|tablet|10|
3|K02|2021-10-02|Ngân hàng BIDV|laptop|5|
""", "the price of one is no sum")

form("n944_ngay_gui_thu_cam_on", "donations", """
Mã khoản|Nhà tài trợ|Hình thức|Số lượng|Giá trị (đồng)|Ngày gửi thư cảm ơn
K01|Công ty An Phát|Máy tính bảng|10|30.000.000|05/11/2021
K02|Ngân hàng BIDV|Máy tính xách tay|5|50.000.000|06/11/2021
""", """
_row|donation_id
""", "the day of thanks is no day of the gift", exit="3", codes="header-missing", emitted="0")

form("b218_ngay_xet_duyet", "handovers", """
Mã phiếu|Đợt|Họ và tên học sinh|Ngày sinh|Trường|Huyện|Loại thiết bị|Trạng thái|Ngày xét duyệt
BG01|1|Nguyễn Văn An|05/03/2010|THCS Lê Lợi|Lắk|Máy tính bảng|Đã giao|05/11/2021
BG02|1|H'Yim Kđoh|06/04/2010|THCS Lê Lợi|Lắk|Máy tính bảng|Đã giao|06/11/2021
""", """
_row|handover_id
""", "the day of a decision is no day of a handover", exit="3", codes="header-missing", emitted="0")

form("n946_ngay_cap_cmnd", "donations", """
Mã khoản|Người ủng hộ|Số CMND|Ngày cấp|Số tiền
K1|Nguyễn Văn An|240123456|05/10/2011|1.000.000
K2|Trần Thị Bé|240123457|06/10/2012|1.000.000
""", """
_row|donation_id
""", "the day of an identity card is no day of a gift", exit="3", codes="header-missing", emitted="0")

form("b219_ngay_cap_cccd", "handovers", """
Mã phiếu|Đợt|Ngày nhận|Họ và tên học sinh|Ngày sinh|Trường|Huyện|Loại thiết bị|Trạng thái|Người nhận|Số CCCD|Ngày cấp|Nơi cấp
BG01|1|20/11/2021|Nguyễn Văn An|05/03/2010|THCS Lê Lợi|Lắk|Máy tính bảng|Đã giao|Nguyễn Văn Ba|066085012345|05/11/2019|Cục CS
BG02|1|20/11/2021|H'Yim Kđoh|06/04/2010|THCS Lê Lợi|Lắk|Máy tính bảng|Đã giao|Y Ba|066085012346|06/11/2019|Cục CS
""", """
_row|handover_id|date|full_name|item|status
2|BG01|2021-11-20|Nguyễn Văn An|tablet|delivered
3|BG02|2021-11-20|H'Yim Kđoh|tablet|delivered
""", "the day of an identity card is no day of a handover")

form("n948_truong_hop_chu_hoa", "donations", """
Mã khoản|Ngày|Nhà tài trợ|Hình thức|Số lượng|Nơi được chỉ định
K01|01/10/2021|Công ty An Phát|Máy tính bảng|10|TRƯỜNG HỢP ĐẶC BIỆT KHÓ KHĂN
K02|02/10/2021|Ngân hàng BIDV|Máy tính bảng|10|Trường Vùng Cao Việt Bắc
""", """
_row|donation_id|form|quantity|earmark
3|K02|tablet|10|school=Trường Vùng Cao Việt Bắc
""", "a case in capitals is no school", exit="1", rejected="1", codes="pattern@2")

form("d936_thanh_ly_do_ung_ho", "devices", """
DANH SÁCH MÁY TÍNH THANH LÝ DO ỦNG HỘ TỪ NĂM 2012 ĐÃ HỎNG||
Mã thiết bị|Loại|Model
TB01|Laptop|Dell 3420
TB02|Laptop|Dell 3421
""", """
_row|device_id|type|status
3|TB01|laptop|retired
4|TB02|laptop|retired
""", "given long ago, and retired now")

form("d938_duoc_tang_de_nghi_thanh_ly", "devices", """
DANH SÁCH MÁY ĐƯỢC TRAO TẶNG ĐỀ NGHỊ THANH LÝ||
Mã thiết bị|Loại|Model
TB01|Laptop|Dell 3420
TB02|Laptop|Dell 3421
""", """
_row|device_id|type|status
3|TB01|laptop|retired
4|TB02|laptop|retired
""", "given, and to be retired")

form("d940_ve_phong_hoc", "devices", """
DANH SÁCH MÁY ĐÃ BÀN GIAO VỀ PHÒNG HỌC TRƯỜNG THCS LÊ LỢI||
Mã thiết bị|Loại|Model
TB01|Laptop|Dell 3420
TB02|Laptop|Dell 3421
""", """
_row|device_id|type|status
3|TB01|laptop|handed_over
4|TB02|laptop|handed_over
""", "a room of a school is no office")

form("d942_kho_bac", "devices", """
Mã thiết bị|Loại|Model|Đã cấp cho
TB01|Laptop|Dell 3420|Kho bạc huyện Lắk
TB02|Laptop|Dell 3421|Kho Sở
""", """
_row|device_id|type|status
2|TB01|laptop|handed_over
3|TB02|laptop|‖in_stock
""", "the treasury is no store")

form("c94_theo_ke_hoach", "coverage", """
DANH SÁCH ĐIỂM LÕM SÓNG (THEO KẾ HOẠCH PHỦ SÓNG SỐ 12/KH-UBND)|||||
Mã điểm|Thôn buôn|Xã|Huyện|Nhà mạng|Ngày phát sóng
D01|Buôn Tul|Yang Mao|Krông Bông|Viettel|30/10/2021
D02|Thôn 9|Ea Rốk|Ea Súp|VNPT|15/11/2021
""", """
_row|point_id
""", "by a plan, but planned or done?", exit="3", codes="header-missing", emitted="0")

form("t92_chua_co_cap_quang", "schools", """
DANH SÁCH TRƯỜNG CHƯA CÓ INTERNET||||
Mã trường|Tên trường|Huyện|Cấp học|Ghi chú
T01|TH Kim Đồng|Lắk|Tiểu học|Chưa có cáp quang
T02|THCS Lê Lợi|Lắk|THCS|Đã có điện lưới
""", """
_row|school_code|school_name|internet
3|T01|TH Kim Đồng|none
4|T02|THCS Lê Lợi|none
""", "remarks that agree with the title")

form("b220_chua_tra", "handovers", """
Mã phiếu|Đợt|Ngày mượn|Ngày trả|Họ và tên|Ngày sinh|Trường|Huyện|Thiết bị|Trạng thái
B1|1|20/11/2021|Chưa trả|Lê Văn Cư|05/03/2010|THCS Lê Lợi|Lắk|Laptop|Đã giao
B2|1|20/11/2021||Lê Thị Duyên|05/03/2010|THCS Lê Lợi|Lắk|Laptop|Đã giao
""", """
_row|handover_id|date|full_name|item|status
2|B1|2021-11-20|Lê Văn Cư|laptop|delivered
3|B2|2021-11-20|Lê Thị Duyên|laptop|delivered
""", "not brought back is not brought back")

form("n950_nguoi_giao_va_don_vi", "donations", """
Mã phiếu|Ngày nhận|Người giao|Đơn vị|Hình thức|Số lượng
K1|20/10/2021|Trần Văn Giao|Công ty An Phát|Máy tính xách tay|10
K2|21/10/2021|Lê Thị Trao|Ngân hàng BIDV|Máy tính xách tay|5
""", """
_row|donation_id|date|donor_name|form|quantity
2|K1|2021-10-20|Công ty An Phát|laptop|10
3|K2|2021-10-21|Ngân hàng BIDV|laptop|5
""", "who brought it, beside whose it was")

form("c96_nha_mang_du_kien", "coverage", """
Mã điểm|Thôn buôn|Xã|Huyện|Nhà mạng|Nhà mạng dự kiến phủ sóng|Trạng thái
D01|Buôn Tul|Yang Mao|Krông Bông|VNPT|VNPT|Chưa phủ sóng
D02|Thôn 9|Ea Rốk|Ea Súp|VNPT|VNPT|Đã phủ sóng
""", """
_row|point_id|hamlet|operator|status
2|D01|Buôn Tul|VNPT|uncovered
3|D02|Thôn 9|VNPT|covered
""", "two columns of operators")

form("b222_bien_ban_duoc_duyet", "handovers", """
BIÊN BẢN BÀN GIAO MÁY CHO HỌC SINH ĐƯỢC DUYỆT ĐỢT 1|||||||
Mã phiếu|Ngày nhận|Họ và tên|Ngày sinh|Trường|Huyện|Thiết bị|Mã thiết bị|Ghi chú
B1|20/11/2021|Nguyễn Văn An|05/03/2010|THCS Lê Lợi|Lắk|Laptop|TB1|
B2|20/11/2021|Trần Thị Bé|05/04/2010|THCS Lê Lợi|Lắk|Laptop|TB2|Kiểm tra máy trước khi nhận
""", """
_row|handover_id|date|round|full_name|item|status
3|B1|2021-11-20|1|Nguyễn Văn An|laptop|delivered
4|B2|2021-11-20|1|Trần Thị Bé|laptop|delivered
""", "whom the minutes are about, and a check that is no return")

form("b224_duyet_cap_da_nhan", "handovers", """
DANH SÁCH HỌC SINH ĐƯỢC DUYỆT CẤP ĐÃ NHẬN MÁY ĐỢT 1|||||||
Mã phiếu|Ngày nhận|Họ và tên|Ngày sinh|Trường|Huyện|Thiết bị|Mã thiết bị
B1|20/11/2021|Nguyễn Văn An|05/03/2010|THCS Lê Lợi|Lắk|Laptop|TB1
""", """
_row|handover_id|date|round|full_name|item|status
3|B1|2021-11-20|1|Nguyễn Văn An|laptop|delivered
""", "approved, and received")

form("c98_ke_hoach_da_phu_x", "coverage", """
KẾ HOẠCH PHỦ SÓNG NĂM 2021|||||||
Mã điểm|Thôn buôn|Xã|Huyện|Nhà mạng|Thời hạn|Đã phủ|Ghi chú
D01|Buôn Tul|Yang Mao|Krông Bông|VNPT|15/9/2021|x|
D02|Thôn 9|Ea Rốk|Ea Súp|VNPT|15/12/2021||
""", """
_row|point_id|hamlet|planned_date
3|D01|Buôn Tul|2021-09-15
4|D02|Thôn 9|2021-12-15
""", "a mark against the title is asked about", codes="outlier@3")

form("n952_don_vi_nop", "donations", """
Mã khoản|Ngày đơn vị ủng hộ nộp|Nhà tài trợ|Hình thức|Số tiền doanh nghiệp ủng hộ
K1|20/10/2021|Công ty An Phát|Tiền|5.000.000
K2|21/10/2021|Ngân hàng BIDV|Tiền|6.000.000
""", """
_row|donation_id|date|donor_name|amount_vnd
2|K1|2021-10-20|Công ty An Phát|5000000
3|K2|2021-10-21|Ngân hàng BIDV|6000000
""", "a day and a sum that name the act")

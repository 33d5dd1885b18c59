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

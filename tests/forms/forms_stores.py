"""Lists of stores, banks and clerks: what stands in few words or in marks alone."""
from make_more import form

form("b72_cap_va_thu_hoi", "handovers", """PHÒNG GD&ĐT HUYỆN CƯ KUIN
SỔ THEO DÕI CẤP PHÁT, THU HỒI THIẾT BỊ
Mã phiếu|Ngày|Đợt|Học sinh|Ngày sinh|Trường|Thiết bị|Số máy|Cấp|Thu hồi|Lý do thu hồi
CK01|05/12/2021|1|Đặng Ngọc Mai|14/08/2010|THCS Ea Ning|Máy tính xách tay|HP-201|x||
CK02|05/12/2021|1|Y Duy Ayun|30/01/2010|THCS Ea Ning|Máy tính xách tay|HP-202|x||
CK03|20/03/2022|1|Y Duy Ayun|30/01/2010|THCS Ea Ning|Máy tính xách tay|HP-202||x|Chuyển đi tỉnh khác
CK04|22/03/2022|1|Phùng Gia Bảo|17/06/2011|THCS Ea Ning|Máy tính xách tay|HP-202|x||
""", """_row|handover_id|date|round|full_name|birth_date|school_name|district|item|serial|status|reason
4|CK01|2021-12-05|1|Đặng Ngọc Mai|2010-08-14|THCS Ea Ning|Cư Kuin|laptop|HP-201|delivered|
5|CK02|2021-12-05|1|Y Duy Ayun|2010-01-30|THCS Ea Ning|Cư Kuin|laptop|HP-202|delivered|
6|CK03|2022-03-20|1|Y Duy Ayun|2010-01-30|THCS Ea Ning|Cư Kuin|laptop|HP-202|returned|Chuyển đi tỉnh khác
7|CK04|2022-03-22|1|Phùng Gia Bảo|2011-06-17|THCS Ea Ning|Cư Kuin|laptop|HP-202|delivered|
""", what="ticks under given and taken back")

form("d80_kiem_ke_tot_kem_hong", "devices", """KIỂM KÊ THIẾT BỊ TẠI KHO PHÒNG GD&ĐT HUYỆN M'ĐRẮK
Thời điểm kiểm kê: 31/12/2021
TT|Số hiệu|Tên tài sản|Năm SX|Sổ sách|Kiểm kê|Chênh lệch|Tốt|Kém|Hỏng
1|MD01|Máy tính để bàn|2017|1|1|0|x||
2|MD02|Máy tính để bàn|2015|1|1|0|||x
3|MD03|Máy tính xách tay|2019|1|1|0|x||
""", """_row|device_id|type|made_year|quantity|condition|status
4|MD01|desktop|2017|1|used‖|
5|MD02|desktop|2015|1|faulty|‖faulty
6|MD03|laptop|2019|1|used‖|
""", what="stock taking with ticks of quality")

form("d81_hong_bao_nhieu", "devices", """Mã lô|Tên thiết bị|Số lượng|Số lượng hỏng
L1|Laptop|10|3
L2|Laptop|5|
L3|Máy tính bảng|2|0
""", """_row|device_id|type|quantity
3|L2|laptop|5
4|L3|tablet|2
""", exit="1", rejected="1", codes="type@2 type@C2", formats=("xlsx",), what="a lot that is broken in part is not handed out whole")
form("d82_nhap_va_xuat", "devices", """Mã lô|Tên thiết bị|Nhập|Xuất
L1|Laptop|10|3
L2|Laptop|5|
""", """_row|device_id|type|quantity
3|L2|laptop|5
""", exit="1", rejected="1", codes="type@2", what="what came in and went out, and nobody says what is left")
form("d83_trong_kho_da_giao", "devices", """Mã máy|Tên thiết bị|Trong kho|Đã giao|Hỏng
M1|Laptop|x||
M2|Laptop||x|
M3|Laptop|||x
""", """_row|device_id|status
2|M1|in_stock
3|M2|handed_over
4|M3|faulty
""", what="marks under the states of a store")
form("b74_thu_hoi_ngay_nao", "handovers", """Mã BG|Ngày|Đợt|Họ tên|Trường|Huyện|Thiết bị|Trạng thái|Thu hồi
A1|01/12/2021|1|Y An Niê|Trường TH Kim Đồng|Lắk|Laptop|Đã giao|
A2|01/12/2021|1|Lê Thị Bé|Trường TH Kim Đồng|Lắk|Laptop|Đã giao|05/05/2022
""", """_row|handover_id|status
2|A1|delivered
3|A2|delivered
""", codes="outlier@3", what="given, and a day under 'taken back'")

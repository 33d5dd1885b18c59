"""What office papers say that a rule might take for something else: sizes in names, places that are
nobody's earmark, remarks against titles, sums of other things. form() and the marks: make_more.py."""
from make_more import form

form("d911_ten_may_kem_thong_so", "devices", """
SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK||||
DANH MỤC MÁY TÍNH TRONG KHO||||
TT|Mã máy|Tên thiết bị|Số serial|Tình trạng
1|K01|Laptop Dell Latitude 14 inch RAM 8GB SSD 256GB|SN1|Mới
2|K02|Máy tính bảng 4G LTE RAM 2GB ROM 32GB|SN2|Mới
3|K03|Máy tính bảng Masstel 10.1 inch RAM 3GB ROM 32GB, có khe SIM|SN3|Mới 100%
4|K04|Laptop HP 240 G8 i3-1005G1 RAM 4GB DDR4 SSD 256GB 14"|SN4|Cũ
5|K05|Laptop Asus RAM 8G ổ cứng SSD 512G màn hình 15.6 inch|SN5|Cũ
""", """
_row|device_id|type|serial|condition|ram_gb|storage_gb|screen_inch|sim_slot
4|K01|laptop|SN1|new|8|256|14|
5|K02|tablet|SN2|new|2|32||yes‖
6|K03|tablet|SN3|new|3|32|10.1|yes
7|K04|laptop|SN4|used|4|256|14|
8|K05|laptop|SN5|used|8|512|15.6|
""", "specs in names, labels in front, screen or network first")

form("d912_cau_hinh_thu_tu_khac", "devices", """
KHO THIẾT BỊ||||
TT|Mã máy|Loại|Cấu hình|Ghi chú
1|K01|Laptop|Màn hình 14 inch RAM 8GB SSD 256GB|
2|K02|Laptop|Core i5-8250U 8GB RAM 256GB SSD 14 inch|
3|K03|MTB|4G, RAM 3GB, bộ nhớ 32GB|
4|K04|MTB|Hỗ trợ 4G RAM 3GB bộ nhớ 32GB|
5|K05|Laptop|RAM 8GB (nâng cấp được 16GB), SSD 256GB|
6|K06|Laptop|VGA 2GB RAM 4GB HDD 500GB|
7|K07|Laptop|RAM: 4GB + 4GB; SSD 128GB|
""", """
_row|device_id|type|ram_gb|storage_gb|screen_inch
3|K01|laptop|8|256|14
4|K02|laptop|8|256|14
5|K03|tablet|3|32|
6|K04|tablet|3|32|
7|K05|laptop|8‖|256|
8|K06|laptop|4|500|
9|K07|laptop|8‖|128|
""", "specs column odd orders")

form("n911_chi_dinh_khong_ro_truong", "donations", """
Mã ủng hộ|Ngày nhận|Nhà tài trợ|Hình thức|Số lượng|Đơn vị thụ hưởng
E1|05/10/2021|Agribank|Máy tính bảng|30|Trường hợp khó khăn
E2|06/10/2021|BIDV|Máy tính bảng|20|Trường nào cũng được
E3|07/10/2021|MB|Máy tính bảng|20|Trường vùng sâu
E4|07/10/2021|VPBank|Laptop|20|THCS Lê Lợi và THCS Trần Phú
E5|07/10/2021|SHB|Laptop|20|THCS và THPT Đông Du
E6|07/10/2021|ACB|Laptop|2|Trường Tiểu học Lê Lợi
E7|08/10/2021|OCB|Laptop|2|Các trường TH huyện Lắk
""", """
_row|donation_id|donor_name|form|quantity|earmark
6|E5|SHB|laptop|20|school=THCS và THPT Đông Du
7|E6|ACB|laptop|2|school=Trường Tiểu học Lê Lợi
8|E7|OCB|laptop|2|district=Lắk;level=primary
""", "earmarks that name no one school", exit="1", rejected="4", codes="pattern")

form("n912_huyen_cua_nha_tai_tro", "donations", """
SỔ TIẾP NHẬN ỦNG HỘ||||||||
Mã UH|Ngày|Nhà tài trợ|Huyện|Hình thức|SL|Chỉ định trường|Ghi chú
E1|05/10/2021|Công ty Cà phê Thắng Lợi|Krông Pắc|Máy tính bảng|30|TH Kim Đồng|
E2|06/10/2021|Công ty Cao su|Ea H'leo|Máy tính bảng|20||
""", """
_row|donation_id|donor_name|form|quantity|earmark
3|E1|Công ty Cà phê Thắng Lợi|tablet|30|school=TH Kim Đồng‖school=TH Kim Đồng;district=Krông Pắc
4|E2|Công ty Cao su|tablet|20|
""", "the district of the donor", codes="outlier")

form("d913_chi_dinh_moi_kieu", "devices", """
Mã máy|Tên thiết bị|Chỉ định
M1|Laptop|Học sinh Y Bin Niê, lớp 5A, TH Lê Lợi
M2|Laptop|Mã HS 6612345678
M3|Laptop|6612345678
M4|Laptop|HS nữ
M5|Laptop|Không có
M6|Laptop|Krông Pak
M7|Laptop|Phòng GD&ĐT huyện Lắk
M8|Laptop|Lắk (THCS)
M9|Laptop|Các xã vùng III
M10|Laptop|Tiểu học Lê Lợi
M11|Laptop|TH Lê Lợi hoặc TH Kim Đồng
M12|Laptop|Lớp 5A
M13|Laptop|Trường THPT Buôn Ma Thuột, TP Buôn Ma Thuột
""", """
_row|device_id|earmark|_opt
3|M2|student=6612345678|1
4|M3|student=6612345678|1
6|M5||
7|M6|district=Krông Pắc|
8|M7|district=Lắk|1
9|M8|district=Lắk;level=lower_secondary|
11|M10|school=Tiểu học Lê Lợi|1
14|M13|school=Trường THPT Buôn Ma Thuột;district=Buôn Ma Thuột|
""", "earmarks of all sorts", exit="1", emitted="4-8", rejected="5-9")

form("n914_chi_dinh_kem_so", "donations", """
Mã|Ngày|Nhà tài trợ|Hình thức|SL|Phân bổ cho
P1|05/10/2021|VNPT|MTB|20|Huyện Lắk 10, huyện Krông Bông 10
P2|05/10/2021|FPT|MTB|20|10 máy TH Lê Lợi
P3|05/10/2021|BIDV|MTB|20|Sở GD&ĐT
P4|05/10/2021|MB|MTB|20|Huyện Lắk (10)
P5|05/10/2021|ACB|MTB|20|Lắk: 20
""", """
_row|donation_id|earmark|_opt
3|P2|school=TH Lê Lợi|1
5|P4|district=Lắk|1
6|P5|district=Lắk|1
""", "numbers among earmarks", exit="1", emitted="0-3", rejected="2-5")

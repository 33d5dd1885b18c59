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

form("d914_da_cap_cho_chua", "devices", """
Mã máy|Loại|Serial|Đã cấp cho
M1|Laptop|A1|TH Lê Lợi
M2|Laptop|A2|Chưa cấp
M3|Laptop|A3|Dự kiến TH Kim Đồng
M4|Laptop|A4|Còn trong kho
M5|Laptop|A5|chưa
M6|Laptop|A6|
M7|Laptop|A7|-
M8|Laptop|A8|Để dự phòng
""", """
_row|device_id|type|status
2|M1|laptop|handed_over
3|M2|laptop|‖in_stock
4|M3|laptop|‖in_stock‖reserved
5|M4|laptop|‖in_stock
6|M5|laptop|‖in_stock
7|M6|laptop|‖in_stock
8|M7|laptop|‖in_stock
9|M8|laptop|‖in_stock‖reserved
""", "given to: not yet")

form("t81_tong_so_hs_ngheo", "schools", """
PHÒNG GD&ĐT HUYỆN LẮK|||||
Mã trường|Tên trường|Cấp học|Số HS nghèo|Số HS cận nghèo|Tổng số
66001|TH Lê Lợi|TH|20|30|50
66002|THCS Lê Lợi|THCS|10|15|25
""", """
_row|school_code|school_name|level|district|pupils
3|66001|TH Lê Lợi|primary|Lắk|
4|66002|THCS Lê Lợi|lower_secondary|Lắk|
""", "the sum of the poor is not all pupils")

form("b201_cho_cap_phat", "handovers", """
TRƯỜNG TH LÊ LỢI - HUYỆN LẮK|||||
DANH SÁCH HỌC SINH CHỜ CẤP PHÁT MÁY TÍNH BẢNG ĐỢT 1|||||
STT|Mã phiếu|Ngày|Họ và tên|Lớp|Thiết bị
1|P1|05/10/2021|Y Bin|5A|Máy tính bảng
2|P2|05/10/2021|H Lan|5A|Máy tính bảng
""", """
_row|handover_id
""", "waiting for devices is no handover", exit="1/3", emitted="0", rejected="0-2",
     codes="required/header-missing")

form("b202_du_kien_dong_rieng", "handovers", """
TRƯỜNG TH LÊ LỢI - HUYỆN LẮK|||||
DANH SÁCH HỌC SINH CẤP PHÁT MÁY TÍNH BẢNG ĐỢT 1|||||
(Dự kiến)|||||
STT|Mã phiếu|Ngày cấp|Họ và tên|Lớp|Thiết bị
1|P1|05/10/2021|Y Bin|5A|Máy tính bảng
2|P2|05/10/2021|H Lan|5A|Máy tính bảng
""", """
_row|handover_id
""", "planned in a line of its own", exit="1/3", emitted="0", rejected="0-2",
     codes="required/header-missing")

form("c82_hien_trang_nhieu_cach", "coverage", """
DANH SÁCH ĐIỂM LÕM SÓNG HUYỆN LẮK|||||
Mã điểm|Thôn/buôn|Xã|Nhà mạng|Hiện trạng|Số hộ
D1|Buôn A|Krông Nô|Viettel|Đã xây trạm|20
D2|Buôn B|Krông Nô|VNPT|Sóng chập chờn|20
D3|Buôn C|Krông Nô|MobiFone|Đã phủ sóng 4G|20
D4|Buôn D|Krông Nô|Viettel|Chỉ có 2G|20
D5|Buôn E|Krông Nô|Viettel|Đã khảo sát|20
D6|Buôn F|Krông Nô|Viettel|Đang lắp đặt trạm|20
D7|Buôn G|Krông Nô|Viettel|Chưa phủ sóng, kế hoạch 2022|20
D8|Buôn H|Krông Nô|Viettel|Đã phủ sóng một phần|20
D9|Buôn I|Krông Nô|Viettel|Không còn lõm sóng|20
D10|Buôn K|Krông Nô|Viettel|Chưa hết lõm|20
D11|Buôn L|Krông Nô|Viettel|Đã hết lõm sóng|20
""", """
_row|point_id|status|_opt
3|D1|planned|1
4|D2||1
5|D3|covered|
6|D4||1
7|D5||1
8|D6|planned|
9|D7|planned‖uncovered|
10|D8||1
11|D9|covered|1
12|D10|uncovered|1
13|D11|covered|1
""", "status of points", exit="1", rejected="1-9", emitted="2-9")

form("c83_ke_hoach_phu_song", "coverage", """
KẾ HOẠCH PHỦ SÓNG CÁC ĐIỂM LÕM SÓNG NĂM 2022 HUYỆN LẮK|||||
Mã điểm|Thôn/buôn|Xã|Nhà mạng|Thời gian hoàn thành|Số hộ
D1|Buôn A|Krông Nô|Viettel|05/10/2022|20
D2|Buôn B|Krông Nô|VNPT|Quý II/2022|20
""", """
_row|point_id|status|planned_date|covered_date
3|D1|planned|2022-10-05|
4|D2|planned|2022-06-30|
""", "the day of a plan is no day of signal")

form("n915_kinh_phi_doi_ung", "donations", """
BẢNG TỔNG HỢP ỦNG HỘ THIẾT BỊ||||||
Mã|Ngày|Đơn vị ủng hộ|Hiện vật|Số lượng|Kinh phí đối ứng (triệu đồng)
U1|05/10/2021|FPT|Máy tính bảng|30|20
U2|05/10/2021|VNPT|Laptop|10|10
""", """
_row|donation_id|donor_name|form|quantity|amount_vnd
3|U1|FPT|tablet|30|
4|U2|VNPT|laptop|10|
""", "counterpart money is none of the gift's")

form("d915_thanh_ly_trao_tang", "devices", """
NGÂN HÀNG VIETCOMBANK - CHI NHÁNH ĐẮK LẮK||||
DANH SÁCH MÁY TÍNH THANH LÝ TRAO TẶNG CHƯƠNG TRÌNH SÓNG VÀ MÁY TÍNH CHO EM||||
STT|Mã tài sản|Tên máy|Số serial|Ghi chú
1|VCB-01|Laptop HP ProBook 440|5CG1|
2|VCB-02|Máy tính để bàn Dell 3050|BX2|Kèm màn hình
""", """
_row|device_id|type|serial|condition|status
4|VCB-01|laptop|5CG1|used|‖in_stock
5|VCB-02|desktop|BX2|used|‖in_stock
""", "what a bank disposes of and gives")

form("d916_ban_giao_ve_kho", "devices", """
DANH MỤC MÁY TÍNH CÁC ĐƠN VỊ ĐÃ BÀN GIAO VỀ KHO SỞ||||
STT|Mã máy|Tên máy|Số serial|Đơn vị bàn giao
1|K-01|Laptop HP|5CG1|VNPT Đắk Lắk
2|K-02|Laptop Dell|BX2|Viettel Đắk Lắk
""", """
_row|device_id|type|serial|status|donor_name
3|K-01|laptop|5CG1|‖in_stock|VNPT Đắk Lắk‖
4|K-02|laptop|BX2|‖in_stock|Viettel Đắk Lắk‖
""", "handed over to the store")

form("n916_dang_ky_da_nhan_con_lai", "donations", """
Mã|Ngày|Nhà tài trợ|Hình thức|Đăng ký|Đã tiếp nhận|Còn lại
C1|05/10/2021|VNPT|Máy tính bảng|100|100|0
C2|05/10/2021|Viettel|Máy tính bảng|100|60|40
C3|05/10/2021|Mobifone|Tiền|500.000.000||500.000.000
C4|05/10/2021|FPT|Tiền|500.000.000|500.000.000|
""", """
_row|donation_id|entry|donor_name|form|quantity|amount_vnd|_opt
2|C1|receipt|VNPT|tablet|100||1
4|C3|pledge|Mobifone|cash||500000000|1
5|C4|receipt|FPT|cash||500000000|1
""", "promised, come and left", exit="0/1/3", rejected="0-4", emitted="0-4")

form("n917_ngay_dang_ky_ngay_chuyen", "donations", """
DANH SÁCH ĐƠN VỊ ĐĂNG KÝ ỦNG HỘ|||||
STT|Mã|Đơn vị|Ngày đăng ký|Ngày chuyển|Số tiền đăng ký (triệu đồng)
1|DK1|VNPT|05/10/2021||200
2|DK2|Viettel|06/10/2021|20/10/2021|300
""", """
_row|donation_id|entry|donor_name|date|amount_vnd
3|DK1|pledge|VNPT|2021-10-05|200000000
4|DK2|pledge|Viettel|2021-10-20|300000000
""", "day of the promise, day of the transfer", codes="outlier@4")

form("n918_danh_sach_can_bo", "donations", """
DANH SÁCH ỦNG HỘ ĐỢT 1 (đơn vị tính: 1.000 đồng)|||||
Mã|Ngày|Họ tên|Nơi công tác|Số tiền|Ký nhận
1A|05/10/2021|Nguyễn Văn A|Phòng KHTC|500|
1B|05/10/2021|Trần Thị B|Văn phòng Sở|300|
Tổng||||800|
Bằng chữ: Tám trăm nghìn đồng|||||
""", """
_row|donation_id|donor_name|form|amount_vnd
3|1A|Nguyễn Văn A|cash|500000
4|1B|Trần Thị B|cash|300000
""", "staff list in thousands")

form("c84_ket_qua_ke_hoach", "coverage", """
BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH PHỦ SÓNG||||||
Mã điểm|Huyện|Xã|Thôn|Nhà mạng|Thời gian hoàn thành|Tình trạng
D1|Lắk|Krông Nô|Buôn A|Viettel|05/10/2021|Đã hoàn thành
D2|Lắk|Krông Nô|Buôn B|VNPT||Chưa thực hiện
""", """
_row|point_id|status|covered_date|planned_date
3|D1|covered|2021-10-05|
4|D2|uncovered‖planned||
""", "results of a plan")

form("b204_duoc_duyet_cap", "handovers", """
DANH SÁCH HỌC SINH ĐƯỢC DUYỆT CẤP MÁY TÍNH BẢNG|||||||
Mã|Ngày|Đợt|Họ và tên|Lớp|Trường|Thiết bị
P1|05/10/2021|1|Y Bin|5A|TH Lê Lợi|Máy tính bảng
""", """
_row|handover_id
""", "approved, not given", exit="1/3", emitted="0", rejected="0-1")

form("t83_tieu_de_hoc_sinh_ngheo", "schools", """
TỔNG HỢP HỌC SINH HỘ NGHÈO CÁC TRƯỜNG HUYỆN LẮK|||||
Mã trường|Trường|Cấp|Nữ|Dân tộc|Tổng số HS
6601|TH A|TH|30|35|40
""", """
_row|school_code|pupils
3|6601|40
""", "a title of poor pupils: the number is not of all pupils", codes="outlier")

form("t84_ghi_chu_da_co_mang", "schools", """
DANH SÁCH TRƯỜNG CHƯA CÓ INTERNET HUYỆN LẮK||||
Mã trường|Trường|Cấp|Số HS|Ghi chú
6601|TH A|TH|40|Có 4G
6602|TH B|TH|40|Đã lắp cáp quang tháng 11
""", """
_row|school_code|internet|_opt
3|6601|none|
4|6602|none|1
""", "title says none, remark says otherwise", codes="outlier@4", exit="0/1", rejected="0-1",
     emitted="1-2")

form("c85_ghi_chu_da_phat_song", "coverage", """
DANH SÁCH ĐIỂM CHƯA CÓ SÓNG HUYỆN LẮK||||
Mã|Xã|Buôn|Số hộ|Ghi chú
1A|Krông Nô|Buôn A|20|Viettel đã phát sóng 10/2021
1B|Krông Nô|Buôn B|20|
""", """
_row|point_id|status|_opt
3|1A|uncovered|1
4|1B|uncovered|
""", "title says none, remark says covered", codes="outlier@3", exit="0/1", rejected="0-1",
     emitted="1-2")

form("b205_so_cap_phat_co_ngay", "handovers", """
TRƯỜNG TH LÊ LỢI, XÃ KRÔNG NÔ, HUYỆN LẮK|||||||
SỔ CẤP PHÁT MÁY TÍNH BẢNG CHO HỌC SINH (Đợt 2 ngày 15/11/2021)|||||||
Số phiếu|Họ và tên|Ngày sinh|Lớp|Họ tên phụ huynh|CCCD phụ huynh|Số máy|Ký tên
1|H Mai Niê|05/03/2011|5A|Y Thu Niê|066080001234|R9X1|
2|Y Bin Ayun|06/03/2011|5A|H Lan Ayun|066180001234|R9X2|
""", """
_row|handover_id|date|round|full_name|birth_date|personal_id|school_name|district|item|serial|status|class|_opt
4|1|2021-11-15|2‖Đợt 2|H Mai Niê|2011-03-05||TRƯỜNG TH LÊ LỢI|Lắk|tablet|R9X1‖|delivered|5A|1
5|2|2021-11-15|2‖Đợt 2|Y Bin Ayun|2011-03-06||TRƯỜNG TH LÊ LỢI|Lắk|tablet|R9X2‖|delivered|5A|1
""", "register with parents' ids", exit="0/1", rejected="0-2", emitted="0-2")

form("d917_phieu_xuat_kho", "devices", """
PHIẾU XUẤT KHO||||||
Số: 15/PXK ngày 05/10/2021||||||
Xuất cho: Trường TH Lê Lợi||||||
STT|Mã lô|Tên hàng|ĐVT|SL yêu cầu|SL thực xuất|Đơn giá
1|L1|Máy tính bảng|Cái|20|20|3.000.000
Cộng||||20|20|
""", """
_row|device_id|type|quantity|status|value_vnd|_opt
5|L1|tablet|20||3000000|1
""", "a slip of what left the store", exit="0/1/3", rejected="0-1", emitted="0-1",
     codes="outlier/header-missing/required")

form("n919_dang_ky_da_chuyen", "donations", """
DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ ỦNG HỘ ĐÃ CHUYỂN TIỀN|||||
Mã|Ngày|Tên đơn vị|Số tiền|Ghi chú
K1|05/10/2021|VNPT|5.000.000|
K2|06/10/2021|Viettel|6.000.000|Chưa chuyển
""", """
_row|donation_id|entry|amount_vnd|_opt
3|K1|receipt|5000000|1
4|K2|pledge|6000000|1
""", "signed up and sent", exit="3", emitted="0", codes="header-missing")

form("d918_nguoi_su_dung", "devices", """
Mã máy|Loại|Đơn vị quản lý|Nơi để|Người sử dụng
M1|Laptop|Phòng GD Lắk|Kho A|
M2|Laptop|TH Kim Đồng|Phòng máy|Cô Lan
""", """
_row|device_id|type|location|status|_opt
2|M1|laptop|Kho A‖Phòng GD Lắk||
3|M2|laptop|Phòng máy‖TH Kim Đồng|‖handed_over|1
""", "who uses it", codes="outlier@3")

form("b206_ghi_chu_da_thu_hoi", "handovers", """
DANH SÁCH BÀN GIAO||||||
Mã|Ngày|Đợt|Họ tên học sinh|Trường|Thiết bị|Ghi chú
P1|05/10/2021|1|Y Bin|TH Lê Lợi|Máy tính bảng|Đã trả lại 01/2022
P2|05/10/2021|1|H Bin|TH Lê Lợi|Máy tính bảng|chưa nhận
P3|05/10/2021|1|H Na|TH Lê Lợi|Máy tính bảng|
P4|05/10/2021|1|H Nu|TH Lê Lợi|Máy tính bảng|đổi máy
P5|05/10/2021|1|H Ni|TH Lê Lợi|Máy tính bảng|chuyển trường, đã thu hồi
""", """
_row|handover_id|status|_opt
3|P1|delivered|1
4|P2|delivered|1
5|P3|delivered|1
6|P4|delivered|1
7|P5|returned|1
""", "remarks against delivered", exit="0/1/3", emitted="0-5", rejected="0-5", codes="required@3")

form("t85_khong_ma_cap_quang", "schools", """
DANH SÁCH TRƯỜNG||||||
Mã|Tên trường|Cấp học|Huyện/TX/TP|Internet (Có/Không)|Loại đường truyền|Tốc độ
01|TH Lê Lợi|TH|Lắk|Có|Cáp quang|100Mbps
02|THCS Lê Lợi|THCS|Lắk|Không||
03|THPT Lắk|THPT|Lắk|Có||50Mbps
04|MN Lắk|MN|Lắk|Không|Cáp quang|
""", """
_row|school_code|internet|_opt
3|01|fibre|
4|02|none|
5|03||1
6|04|fibre|1
""", "yes and how", exit="0/1", emitted="2-4", rejected="0-2", codes="outlier@6")

form("n920_so_thu_chi_noi_bo", "donations", """
SỔ THU CHI||||||
Mã|Ngày|Nội dung|Người nộp/nhận|Thu|Chi|Ghi chú
T1|05/10/2021|Ủng hộ|Công ty A|5.000.000||
T2|05/10/2021|Hoàn trả Công ty A do chuyển nhầm|Công ty A||5.000.000|
T3|06/10/2021|Rút tiền gửi về quỹ|Thủ quỹ|20.000.000||
T4|06/10/2021|Lãi tiền gửi|Agribank|12.345||
""", """
_row|donation_id|entry|donor_name|form|amount_vnd|_opt
3|T1|receipt|Công ty A|cash|5000000|
4|T2|spend|Công ty A|cash|5000000|1
5|T3|receipt|Thủ quỹ|cash|20000000|1
6|T4|receipt|Agribank|cash|12345|1
""", "given back, drawn from the bank: no gifts", codes="outlier@5 outlier@6", exit="0/1",
     emitted="1-4", rejected="0-3")

form("b207_thay_giao_nhan_thay", "handovers", """
Mã|Ngày|Đợt|Người nhận|Trường|Hiện vật|SL|Trạng thái
H1|05/10/2021|1|Thầy Nguyễn Văn Hùng (nhận thay 20 HS)|TH Lê Lợi|Máy tính bảng|20|Đã giao
H2|05/10/2021|1|Y Bin Niê|TH Lê Lợi|Máy tính bảng|1|Đã giao
""", """
_row|handover_id|full_name|quantity|_opt
3|H2|Y Bin Niê|1|
2|H1|Thầy Nguyễn Văn Hùng (nhận thay 20 HS)|20|1
""", "a teacher took twenty", exit="0/1", emitted="1-2", rejected="0-1", codes="outlier@2")

form("d919_may_hong_da_sua", "devices", """
DANH SÁCH MÁY TÍNH HỎNG, CHỜ SỬA CHỮA||||
Mã máy|Loại|Số serial|Lỗi|Đã sửa
M1|Laptop|S1|Bàn phím|x
M2|Laptop|S2|Pin|
""", """
_row|device_id|condition|_opt
3|M1|faulty‖used‖|1
4|M2|faulty|
""", "broken by title, mended by mark", codes="outlier@3", exit="0/1", emitted="1-2",
     rejected="0-1")

form("d920_may_moi_va_may_cu", "devices", """
DANH SÁCH MÁY MỚI VÀ MÁY CŨ ĐÃ QUA SỬ DỤNG||||
Mã máy|Loại|Số serial|Giá trị|
M1|Laptop|S1|5.000.000|
""", """
_row|device_id|condition
3|M1|
""", "new and used in one title")

form("n921_don_vi_o_mot_cot", "donations", """
SỔ TIẾP NHẬN ỦNG HỘ|||||
Mã|Ngày|Tên đơn vị|Chủng loại|Số lượng|Đơn giá (trđ)|Giá trị
1A|05/10/2021|VNPT|Máy tính bảng|10|3|30
""", """
_row|donation_id|form|quantity|amount_vnd|_opt
3|1A|tablet|10|30|1
""", "millions in one heading only", codes="outlier@3", exit="0/1", emitted="0-1", rejected="0-1")

form("n922_don_vi_duoi_bang", "donations", """
Mã|Ngày|Tên đơn vị|Số tiền
1A|05/10/2021|VNPT|5
1B|05/10/2021|FPT|10
Đơn vị tính: triệu đồng|||
""", """
_row|donation_id|amount_vnd|_opt
2|1A|5|1
3|1B|10|1
""", "the unit below the table", exit="0/1/3", emitted="0-2", rejected="0-2",
     codes="outlier@2 outlier@3")

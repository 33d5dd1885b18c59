"""Forms that a careless reader takes wrongly without a word."""
from make_more import form

T="Trường THCS Lạc Long Quân - Huyện Ea Kar\n"
form("x01_nhom_khac", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp
I. Hộ nghèo
1|Trần Anh Tú|02/03/2010|6A
II. Hộ cận nghèo
2|Ngô Thị Lan|04/05/2010|6A
III. Học sinh khác
3|Tô Thị Ly|04/06/2010|6B
""","""_row|_opt|full_name|category
4||Trần Anh Tú|poor
6||Ngô Thị Lan|near_poor
8|1|Tô Thị Ly|none
""", exit="0/1", emitted="2-3", rejected="0-1", what="a group that names no category does not go on with the one before")
form("x02_truong_o_nhom", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
|Trường THCS Ngô Quyền
2|Ngô Thị Lan|04/05/2010|6A|Hộ nghèo
""","""_row|_opt|full_name|school_name
3||Trần Anh Tú|Trường THCS Lạc Long Quân
5|1|Ngô Thị Lan|Trường THCS Ngô Quyền
""", exit="0/1/3", emitted="0-2", rejected="0-2", what="another school's sub-heading below a title with a school")
form("x03_dien_kho", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Hoàn cảnh
1|Trần Anh Tú|02/03/2010|Trường THCS A|Ea Kar|Không còn cha do Covid
2|Trần Anh Tư|02/03/2010|Trường THCS A|Ea Kar|Bố mẹ không có việc làm do Covid
3|Trần Anh Tâm|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo (không có sổ)
4|Trần Anh Tài|02/03/2010|Trường THCS A|Ea Kar|Không thuộc hộ nghèo
5|Trần Anh Tiến|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo đa chiều
6|Trần Anh Toàn|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo, DTTS
7|Trần Anh Thái|02/03/2010|Trường THCS A|Ea Kar|gia đình không khá giả
8|Trần Anh Thân|02/03/2010|Trường THCS A|Ea Kar|Không khó khăn do Covid
9|Trần Anh Thuận|02/03/2010|Trường THCS A|Ea Kar|chưa có việc làm vì dịch
10|Trần Anh Thạch|02/03/2010|Trường THCS A|Ea Kar|hộ không nghèo
11|Trần Anh Thi|02/03/2010|Trường THCS A|Ea Kar|DTTS
12|Trần Anh Thế|02/03/2010|Trường THCS A|Ea Kar|Nghèo, chưa có máy
13|Trần Anh Thọ|02/03/2010|Trường THCS A|Ea Kar|không (bố mất do covid)
14|Trần Anh Thu|02/03/2010|Trường THCS A|Ea Kar|Con hộ cận nghèo, khuyết tật
15|Trần Anh Thư|02/03/2010|Trường THCS A|Ea Kar|bị mất cha mẹ do dịch
16|Trần Anh Thức|02/03/2010|Trường THCS A|Ea Kar|Hộ chưa nghèo
17|Trần Anh Thơ|02/03/2010|Trường THCS A|Ea Kar|Cha mẹ không mất vì covid
18|Trần Anh Thịnh|02/03/2010|Trường THCS A|Ea Kar|Cận nghèo 2021
""","""_row|_opt|full_name|category
2|1|Trần Anh Tú|covid_orphan
3|1|Trần Anh Tư|covid_hardship
4|1|Trần Anh Tâm|poor
5||Trần Anh Tài|none
6||Trần Anh Tiến|poor
7||Trần Anh Toàn|poor
9||Trần Anh Thân|none
10|1|Trần Anh Thuận|covid_hardship
11||Trần Anh Thạch|none
13|1|Trần Anh Thế|poor
15||Trần Anh Thu|near_poor
16||Trần Anh Thư|covid_orphan
17|1|Trần Anh Thức|none
18|1|Trần Anh Thơ|none
19|1|Trần Anh Thịnh|near_poor
""", exit="1", emitted="7-16", rejected="2-11", codes="enum@8 enum@12 enum@14", what="category words that a careless reader takes wrongly")
form("x04_thiet_bi_kho", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Thiết bị hiện có
1|Trần Anh Tú|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Có laptop nhưng bị hỏng
2|Trần Anh Tư|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Có laptop, đã hỏng
3|Trần Anh Tâm|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Mẹ có điện thoại
4|Trần Anh Tài|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|ĐT mẹ
5|Trần Anh Tiến|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|điện thoại bàn
6|Trần Anh Toàn|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Chưa có máy tính, dùng điện thoại của mẹ
7|Trần Anh Thái|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|1 điện thoại cho 3 anh em
8|Trần Anh Thân|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Không có máy tính, có điện thoại thông minh
9|Trần Anh Thuận|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|điện thoại, laptop hỏng
10|Trần Anh Thạch|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Máy tính bảng của em
11|Trần Anh Thi|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|có 1 máy tính để bàn
12|Trần Anh Thế|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Có
13|Trần Anh Thọ|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|mượn điện thoại hàng xóm
14|Trần Anh Thu|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|chỉ có điện thoại
15|Trần Anh Thư|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|có điện thoại nhưng không có máy tính
16|Trần Anh Thức|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|điện thoại bố, máy tính bảng
17|Trần Anh Thơ|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|không dùng được điện thoại
18|Trần Anh Thịnh|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|điện thoại không có mạng
""","""_row|_opt|full_name|devices_owned
2||Trần Anh Tú|none
3||Trần Anh Tư|none
4||Trần Anh Tâm|none
5||Trần Anh Tài|none
6||Trần Anh Tiến|none
7||Trần Anh Toàn|none
8||Trần Anh Thái|none
9||Trần Anh Thân|smartphone
10||Trần Anh Thuận|smartphone
11|1|Trần Anh Thạch|tablet
12||Trần Anh Thi|desktop
14||Trần Anh Thọ|none
15||Trần Anh Thu|smartphone
16||Trần Anh Thư|smartphone
17||Trần Anh Thức|tablet
18|1|Trần Anh Thơ|none
19|1|Trần Anh Thịnh|smartphone
""", exit="1", emitted="14-17", rejected="1-4", codes="owns-device/outlier@2 owns-device/outlier@3 owns-device/outlier@4 owns-device/outlier@5 owns-device/outlier@8 enum@13", what="whose device, and does it work")
form("x05_ten_nhu_tong", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Tống Thị Hoa||6A|Hộ nghèo
2|Tống Văn Cường|02/03/2010|6A|Hộ nghèo
3|Lê Văn Xá|||
4|Tống Thị Lan|||
5|Lưu Ý Nhi||6A|
6|Cộng Thị Hòa|02/03/2010||
|Tống Thị Na|||
|Kỳ Duyên|||
""","""_row|_opt|full_name|category
4||Tống Văn Cường|poor
""", exit="1", emitted="1-2", rejected="5-7", codes="required@3 required@5 required@6 required@7", what="names that look like totals and notes")
form("x06_don_vi_dong_hai", "devices", """STT|Mã TB|Loại TB|RAM|Ổ cứng|Màn hình|Giá trị
|||(GB)|(GB)|(inch)|(nghìn đồng)
1|A1|Laptop|8|256|14|12.500
2|A2|Laptop|8|256|14|#9500
""","""_row|device_id|type|ram_gb|storage_gb|screen_inch|value_vnd
3|A1|laptop|8|256|14|12500000
4|A2|laptop|8|256|14|9500000
""", what="units in the second header row")
form("x07_khong_can", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Nhu cầu hỗ trợ
1|Trần Anh Tú|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Không
2|Trần Anh Tư|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Không có nhu cầu
3|Trần Anh Tâm|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|Không cần sim, cần máy tính
4|Trần Anh Tài|02/03/2010|Trường THCS A|Ea Kar|Hộ nghèo|máy tính bảng
5|Trần Anh Tài|02/03/2011|Trường THCS A|Ea Kar|Hộ nghèo|
""","""_row|_opt|full_name|needs
4|1|Trần Anh Tâm|device
5||Trần Anh Tài|device
6||Trần Anh Tài|
""", exit="0/1", emitted="2-5", rejected="0-3", what="no need: what then?")
form("x08_tien_so_le", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số tiền
T1|01/10/2021|Công ty A|Tiền mặt|#1.5
T2|01/10/2021|Công ty B|Tiền mặt|#1500000
T3|01/10/2021|Công ty C|Tiền mặt|1.500.00
T4|01/10/2021|Công ty D|Tiền mặt|1.500
T5|01/10/2021|Công ty E|Tiền mặt|1 triệu rưỡi
T6|01/10/2021|Công ty F|Tiền mặt|1,500,000.00
T7|01/10/2021|Công ty G|Tiền mặt|1.500.000 (một triệu năm trăm nghìn)
T8|01/10/2021|Công ty H|Tiền mặt|~ 2 triệu
T9|01/10/2021|Công ty I|Tiền mặt|1-2 triệu
T10|01/10/2021|Công ty K|Tiền mặt|O.5 triệu
""","""_row|_opt|donation_id|amount_vnd
2|1|T1|2‖1
3||T2|1500000
5||T4|1500
6|1|T5|1500000
7||T6|1500000
8|1|T7|1500000
""", exit="1", emitted="3-6", rejected="4-7", codes="number-ambiguous/precision@2 number-ambiguous/type/pattern@4", what="half đồng and talk in money cells")
form("x09_chu_ky_giua", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
|||HIỆU TRƯỞNG|
2|Ngô Thị Lan|04/05/2010|6A|Hộ nghèo
Trường THCS Khác - Huyện Lắk
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Tô Thị Ly|04/06/2010|6B|Hộ nghèo
""","""_row|_opt|full_name|school_name|district
3||Trần Anh Tú|Trường THCS Lạc Long Quân|Ea Kar
5||Ngô Thị Lan|Trường THCS Lạc Long Quân|Ea Kar
8|1|Tô Thị Ly|Trường THCS Khác|Lắk
""", exit="0/1", emitted="2-3", rejected="0-1", what="two schools' pages pasted on one sheet")
form("x10_xa_o_nhom", "students", """TRƯỜNG TH LÊ LỢI - XÃ EA PHÊ - HUYỆN KRÔNG PẮC
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo
2. Học sinh xã Ea Yông
2|Ngô Thị Lan|04/05/2012|4A|Hộ nghèo
""","""_row|_opt|full_name|commune
3||Trần Anh Tú|Ea Phê
5|1|Ngô Thị Lan|Ea Yông‖
""", exit="0/1", emitted="1-2", rejected="0-1", what="a sub-heading of another commune")
form("x11_nam_sinh_nu", "students", T+"""STT|Họ và tên|Năm sinh||Lớp|Đối tượng
||Nam|Nữ||
1|Trần Anh Tú|2010||6A|Hộ nghèo
2|Ngô Thị Lan||2009|6A|Hộ nghèo
3|Ngô Thị Linh|2010|2009|6A|Hộ nghèo
""","""_row|full_name|sex|birth_date
4|Trần Anh Tú|M|2010
5|Ngô Thị Lan|F|2009
""", exit="1", rejected="1", codes="date-year-only@4", merges=("C2:D2",), what="birth years under Nam and Nữ")
form("x12_nu_danh_dau", "students", T+"""STT|Họ và tên|Nữ|Ngày sinh|Lớp|Con hộ nghèo|Con hộ cận nghèo
1|Trần Anh Tú||02/03/2010|6A|X|
2|Ngô Thị Lan|x|03/03/2010|6A||X
|Tổng|1|||1|1
""","""_row|full_name|sex|category
3|Trần Anh Tú|‖M|poor
4|Ngô Thị Lan|F|near_poor
""", what="girls ticked")
form("x13_tong_theo_so", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
2|Ngô Thị Lan|04/05/2010|6A|Hộ nghèo
Tổng cộng danh sách có 03 học sinh./.
""","""_row|full_name
3|Trần Anh Tú
4|Ngô Thị Lan
""", exit="1", codes="total-mismatch@5", what="a sentence with a wrong count")
form("x14_hai_bang_ngang", "students", T+"""STT|Họ và tên|Ngày sinh|Đối tượng||STT|Họ và tên|Ngày sinh|Đối tượng
1|Trần Anh Tú|02/03/2010|Hộ nghèo||3|Tô Thị Ly|04/06/2010|Hộ nghèo
2|Ngô Thị Lan|04/05/2010|Hộ nghèo||4|Tô Thị La|04/06/2010|Hộ nghèo
""","""_row|full_name
""", exit="3", codes="header-duplicate", what="two tables side by side")
form("x15_tu_viet_tat", "students", """TT|H. tên|Ng. sinh|GT|Lớp|Trg|H.|Đ.tượng
1|Trần Anh Tú|02/03/2010|Nam|6A|THCS A|Lắk|HN
""","""_row|full_name
""", exit="0/1/3", emitted="0-1", rejected="0-1", what="shortened headings: read or refused")
form("x16_ngay_hai_kieu_typed", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|@2010-05-02|6A|Hộ nghèo
2|Ngô Thị Lan|@2010-11-12|6A|Hộ nghèo
3|Tô Thị Ly|25/06/2010|6B|Hộ nghèo
4|Tô Thị La|31/08/2010|6B|Hộ nghèo
5|Tô Thị Lê|@2010-07-07|6B|Hộ nghèo
""","""_row|full_name|birth_date
5|Tô Thị Ly|2010-06-25
6|Tô Thị La|2010-08-31
7|Tô Thị Lê|2010-07-07
""", exit="1", rejected="2", codes="date-ambiguous@3 date-ambiguous@4", formats=("xlsx",), what="typed dates swapped by US settings")
form("x17_dot_va_ngay", "handovers", """TRƯỜNG TH LÊ LỢI - HUYỆN LẮK
BIÊN BẢN GIAO NHẬN
Đợt: II
Ngày bàn giao: 15/01/2022
STT|Mã bàn giao|Học sinh|Lớp|Thiết bị|Mã máy|Ghi nhận
1|G1|Trần Anh Tú|4A|Máy tính bảng|T1|Đã giao
""","""_row|_opt|handover_id|date|round|full_name|school_name|district
6|1|G1|2022-01-15|II|Trần Anh Tú|TRƯỜNG TH LÊ LỢI|Lắk
""", exit="0/3", emitted="0-1", what="'Ghi nhận' may be no status")
form("x18_ban_giao_nhieu_trang", "handovers", """TRƯỜNG TH LÊ LỢI - HUYỆN LẮK
Hôm nay, ngày 15 tháng 01 năm 2022. Đợt 1
STT|Mã bàn giao|Họ và tên|Lớp|Thiết bị|Mã thiết bị|Trạng thái
1|G1|Trần Anh Tú|4A|Máy tính bảng|T1|Đã giao
""","""_row|_sheet|handover_id|date|round|full_name|school_name|district
4|A|G1|2022-01-15|1|Trần Anh Tú|TRƯỜNG TH LÊ LỢI|Lắk
2|B|G2|2022-01-15|1|Ngô Thị Lan|TRƯỜNG TH LÊ LỢI|Lắk
""", sheets=[("A","""TRƯỜNG TH LÊ LỢI - HUYỆN LẮK
Hôm nay, ngày 15 tháng 01 năm 2022. Đợt 1
STT|Mã bàn giao|Họ và tên|Lớp|Thiết bị|Mã thiết bị|Trạng thái
1|G1|Trần Anh Tú|4A|Máy tính bảng|T1|Đã giao
""",()),("B","""STT|Mã bàn giao|Họ và tên|Lớp|Thiết bị|Mã thiết bị|Trạng thái
1|G2|Ngô Thị Lan|5A|Máy tính bảng|T2|Đã giao
""",())], formats=("xlsx",), what="minutes on two sheets")
form("x19_loi_excel_chu", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Ghi chú
1|#N/A|02/03/2010|6A|Hộ nghèo|
2|Trần Anh Tú|#REF!|6A|Hộ nghèo|
3|Trần Anh Tư|02/03/2010|6A|#VALUE!|
4|Trần Anh Tâm|02/03/2010|6A|Hộ nghèo|#DIV/0!
5|Trần Anh Tài|02/03/2010|#NAME?|Hộ nghèo|
""","""_row|full_name|note
6|Trần Anh Tâm|
""", exit="1", rejected="4", codes="cell-error@3 cell-error@4 cell-error@5 cell-dropped@6 cell-error@7", what="errors of a workbook saved as text")
form("x20_ten_khong_phai_ten", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|12345|02/03/2010|6A|Hộ nghèo
2|02/03/2010|02/03/2010|6A|Hộ nghèo
3|-|02/03/2010|6A|Hộ nghèo
4|x|02/03/2010|6A|Hộ nghèo
5|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
6|Trần Anh Tú2|02/03/2010|6A|Hộ nghèo
7|0912345678|02/03/2010|6A|Hộ nghèo
8|Nam|02/03/2010|6A|Hộ nghèo
9|Hộ nghèo|02/03/2010|6A|Hộ nghèo
""","""_row|_opt|full_name
7||Trần Anh Tú
8|1|Trần Anh Tú2
10|1|Nam
11|1|Hộ nghèo
6|1|x
""", exit="1", emitted="1-5", rejected="4-8", codes="pattern/type/required@3 pattern/type/required@4 pattern/type/required@5 pattern/type@9", what="what is no name")
form("x21_cot_lech_xlsx", "students", T+"""STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2010|Nam|6A|Hộ nghèo
2|Ngô Thị Lan|Nữ|04/05/2010|6A|Hộ nghèo
3||Tô Thị Ly|04/06/2010|Nữ|6B|Hộ nghèo
""","""_row|full_name
3|Trần Anh Tú
""", exit="1", rejected="2", codes="date-invalid/type@4 required@5", formats=("xlsx",), what="cells one to the right")
form("x22_hai_huyen_o_tieu_de", "students", """PHÒNG GD&ĐT HUYỆN KRÔNG PẮC
Trường TH Lê Lợi
(Sao gửi: Phòng GD&ĐT huyện Ea Kar)
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo
""","""_row|full_name|district|school_name
5|Trần Anh Tú|Krông Pắc|Trường TH Lê Lợi
""", what="a second district in a remark")
form("x23_khong_thuoc_ho_ngheo", "students", """Trường TH Lê Lợi, huyện Lắk
DANH SÁCH HỌC SINH KHÔNG THUỘC HỘ NGHÈO, CẬN NGHÈO
STT|Họ và tên|Ngày sinh|Lớp
1|Trần Anh Tú|02/03/2012|4A
""","""_row|full_name
""", exit="1/3", emitted="0", rejected="0-1", what="a title that denies a category")
form("x24_danh_sach_thoat_ngheo", "students", """Trường TH Lê Lợi, huyện Lắk
DANH SÁCH HỌC SINH HỘ MỚI THOÁT NGHÈO
STT|Họ và tên|Ngày sinh|Lớp
1|Trần Anh Tú|02/03/2012|4A
""","""_row|full_name
""", exit="1/3", emitted="0", rejected="0-1", what="no longer poor is not poor")
form("x25_mo_coi_tieu_de", "students", """Trường TH Lê Lợi, huyện Lắk
DANH SÁCH HỌC SINH MỒ CÔI DO DỊCH COVID-19
STT|Họ và tên|Ngày sinh|Lớp
1|Trần Anh Tú|02/03/2012|4A
""","""_row|full_name|category|priority
4|Trần Anh Tú|covid_orphan|3
""", what="orphans by COVID in the title")
form("x26_gia_tri_mac_dinh", "students", T+"""STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Đối tượng|Dân tộc
1|Trần Anh Tú|02/03/2010|Nam|6A|Hộ nghèo|Kinh
2|Ngô Thị Lan|02/03/2010|"|"|"|"
3|Tô Thị Ly|02/03/2010|nt|nt|nt|nt
4|Bùi Thị Na|02/03/2010|như trên|như trên|như trên|như trên
""","""_row|full_name|sex|class|category|ethnicity
3|Trần Anh Tú|M|6A|poor|Kinh
4|Ngô Thị Lan|M|6A|poor|Kinh
5|Tô Thị Ly|M|6A|poor|Kinh
6|Bùi Thị Na|M|6A|poor|Kinh
""", what="ditto marks mean what stands above", formats=("xlsx", "csv"))
form("x27_o_gop_doc", "students", T+"""STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
2|Ngô Thị Lan|02/04/2010||Hộ nghèo
3|Tô Thị Ly|02/05/2010|6B|Hộ cận nghèo
4|Bùi Thị Na|02/06/2010||
""","""_row|full_name|class|category
3|Trần Anh Tú|6A|poor
4|Ngô Thị Lan|6A|poor
5|Tô Thị Ly|6B|near_poor
6|Bùi Thị Na|6B|near_poor
""", merges=("D3:D4","D5:D6","E5:E6"), formats=("xlsx",), what="class and category merged downwards")
form("x28_so_luong_tong_tien", "donations", """DANH SÁCH ỦNG HỘ
STT|Mã ủng hộ|Ngày|Đơn vị ủng hộ|Hình thức|SL|Số tiền (triệu đồng)
1|A1|01/10/2021|Công ty A|Tiền mặt||10
2|A2|02/10/2021|Công ty B|Máy tính bảng|5|12,5
3|A3|03/10/2021|Công ty C|Tiền mặt||7.5
|Tổng cộng||||5|30
""","""_row|donation_id|form|quantity|amount_vnd
3|A1|cash||10000000
4|A2|tablet|5|12500000
5|A3|cash||7500000
""", codes="number-format@3", what="millions in the heading, total in the same unit")
form("x29_ngay_nguoc", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số tiền
A1|10-2021|Công ty A|Tiền mặt|1000000
A2|2021|Công ty A|Tiền mặt|1000000
A3|10/10/2021 đến 12/10/2021|Công ty A|Tiền mặt|1000000
A4|15/10/2021|Công ty A|Tiền mặt|1000000
A5|15/10|Công ty A|Tiền mặt|1000000
""","""_row|donation_id|date
5|A4|2021-10-15
""", exit="1", rejected="4", what="a ledger needs days")
form("x30_ma_thieu", "devices", """Mã TB|Loại TB|Serial
A1|Máy tính bảng|S1
|Máy tính bảng|S2
A3||S3
A4|Laptop|S1
a1|Laptop|S5
""","""_row|_opt|device_id
2||A1
6|1|a1
""", exit="1", emitted="1-2", rejected="3-4", codes="required@3 required@4 duplicate-serial@5", what="codes missing")
form("x31_lop_tieu_de_hai", "students", """Trường TH Lê Lợi, huyện Lắk
DANH SÁCH HỌC SINH LỚP 4A, 4B
STT|Họ và tên|Ngày sinh|Diện
1|Trần Anh Tú|02/03/2012|Hộ nghèo
""","""_row|full_name|class|grade
4|Trần Anh Tú||
""", what="two classes in the title are no class")
form("x32_lop_khoi_tieu_de", "students", """Trường TH Lê Lợi, huyện Lắk
DANH SÁCH HỌC SINH LỚP 5 TRƯỜNG TH LÊ LỢI
STT|Họ và tên|Ngày sinh|Diện
1|Trần Anh Tú|02/03/2011|Hộ nghèo
""","""_row|full_name|class
4|Trần Anh Tú|‖5
""", what="a bare grade in the title")
form("x33_truong_o_nhom_co_xa", "students", """PHÒNG GD&ĐT HUYỆN LẮK
STT|Họ và tên|Ngày sinh|Đối tượng
Trường TH Lê Lợi - xã Yang Tao
1|Trần Anh Tú|02/03/2012|Hộ nghèo
Lớp 4A
2|Trần Anh Tư|02/03/2012|Hộ nghèo
II. Trường TH Ng? Quy?n
3|Trần Anh Tâm|02/03/2012|Hộ nghèo
""", """_row|full_name|class|school_name|district
4|Trần Anh Tú||Trường TH Lê Lợi|Lắk
6|Trần Anh Tư|4A|Trường TH Lê Lợi|Lắk
""", exit="1", rejected="1", codes="characters-lost@8", what="schools as sub-headings, one with lost letters")

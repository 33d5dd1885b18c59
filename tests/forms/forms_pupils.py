"""Pupils' lists of class teachers, communes, centres and boarding schools: codes with their legends,
blocks that may go on, categories beside the marks. form() and the marks: make_more.py."""
from make_more import form

T = "TRƯỜNG THCS TRẦN PHÚ, HUYỆN EA KAR\n"

form("pu01_chu_giai_thiet_bi", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Thiết bị hiện có
1|Lê Thị Một|01/02/2009|7A|HN|0
2|Lê Thị Hai|02/02/2009|7A|HN|2
3|Lê Thị Ba|03/02/2009|7A|HCN|1
4|Lê Thị Bốn|03/03/2009|7A|HCN|2,3
5|Lê Thị Năm|03/04/2009|7A|HCN|4
Ghi chú: Thiết bị hiện có: 0 - Không có; 1 - Máy tính xách tay; 2 - Điện thoại thông minh; 3 - Máy tính bảng
""", """_row|full_name|category|devices_owned
3|Lê Thị Một|poor|none
4|Lê Thị Hai|poor|smartphone
5|Lê Thị Ba|near_poor|laptop
6|Lê Thị Bốn|near_poor|tablet+smartphone
""", exit="1", rejected="1", codes="enum@F7", what="codes of devices with their legend below the table")
form("pu02_chu_giai_hai_cot", "students", T + """Ký hiệu: Internet: A = cáp quang, B = 3G/4G, C = không có. Nhu cầu: M = máy tính, S = sim, MS = cả hai
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Internet|Nhu cầu
1|Lê Thị Một|01/02/2009|7A|HN|A|M
2|Lê Thị Hai|02/02/2009|7A|HN|B|S
3|Lê Thị Ba|03/02/2009|7A|HCN|C|MS
""", """_row|full_name|category|internet_home|needs
4|Lê Thị Một|poor|fixed|device
5|Lê Thị Hai|poor|mobile|sim
6|Lê Thị Ba|near_poor|none|device+sim
""", what="one line explains the codes of two columns")
form("pu03_chu_giai_nguoc", "students", T + """Chú thích: Mạng internet: 1: không có; 2: có
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Mạng internet|Nhu cầu
1|Lê Thị Một|01/02/2009|7A|1|1|1
2|Lê Thị Hai|02/02/2009|7A|2|2|x
Đối tượng: 1 - hộ cận nghèo; 2 - hộ nghèo
""", """_row|full_name|category|internet_home|needs
4|Lê Thị Một|near_poor|none|device
5|Lê Thị Hai|poor|yes|device
""", what="legends that turn the usual figures round, above and below")
form("pu04_chu_giai_tung_dong", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Thiết bị hiện có|Mạng internet|Nhu cầu
1|Lê Thị Một|01/02/2009|7A|HN|2,3|1|1
2|Lê Thị Hai|02/02/2009|7A|HN|2 và 3|2|2
3|Lê Thị Ba|03/02/2009|7A|HCN|0|3|3
4|Lê Thị Bốn|03/02/2009|7A|HCN|0,1|3|2
Ghi chú:
Thiết bị|0|không có
|1|Máy tính xách tay
|2|Điện thoại thông minh
|3|Máy tính bảng
Cột Mạng internet: 1 = không có; 2 = 3G/4G; 3 = wifi
Nhu cầu: 1- SIM; 2- máy tính bảng; 3- cả máy tính bảng và sim
""", """_row|full_name|devices_owned|internet_home|needs
3|Lê Thị Một|tablet+smartphone|none|sim
4|Lê Thị Hai|tablet+smartphone|mobile|device
5|Lê Thị Ba|none|fixed|device+sim
""", exit="1", rejected="1", codes="enum@6", what="legends line by line, one column after the other")
form("pu05_ma_cua_cot_nao", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Thiết bị đã có|Thiết bị cần
1|Lê Thị Một|01/02/2009|7A|HN|1|1
2|Lê Thị Hai|02/02/2009|7A|HN|K|x
Ghi chú: 1: máy tính bảng; 2: laptop. K: không có
""", """_row|_opt|full_name|devices_owned|needs
3|1|Lê Thị Một|tablet|device
4||Lê Thị Hai|none|device
""", exit="0/1", emitted="1-2", rejected="0-1",
     what="figures that two columns could mean: read in both alike or refused")
form("pu06_lop_qua_nhom", "students", T + """STT|Lớp|Họ và tên|Ngày sinh|Diện
I. Hộ nghèo
1|6A|Trần Văn Đông|01/02/2010|HN
2||Trần Văn Tây|02/02/2010|HN
3|6B|Trần Văn Nam|03/02/2010|HN
4||Trần Văn Bắc|04/02/2010|HN
II. Hộ cận nghèo
5||Trần Văn Xuân|05/02/2010|HCN
6|6C|Trần Văn Hạ|06/02/2010|HCN
7||Trần Văn Thu|07/02/2010|HCN
""", """_row|full_name|class|category
4|Trần Văn Đông|6A|poor
5|Trần Văn Tây|6A|poor
6|Trần Văn Nam|6B|poor
7|Trần Văn Bắc|6B|poor
9|Trần Văn Xuân||near_poor
10|Trần Văn Hạ|6C|near_poor
11|Trần Văn Thu|6C|near_poor
""", codes="outlier@5 outlier@9", what="a class that may go on behind a sub-heading is asked about")
form("pu08_lop_giam_hai", "students", T + """STT|Lớp|Họ và tên|Ngày sinh|Diện
1|9A|Trần Văn Đông|01/02/2007|HN
2||Trần Văn Tây|02/02/2007|HN
3|8A|Trần Văn Nam|03/02/2008|HN
4||Trần Văn Bắc|04/02/2008|HN
""", """_row|full_name|class
3|Trần Văn Đông|9A
4|Trần Văn Tây|‖9A
5|Trần Văn Nam|8A
6|Trần Văn Bắc|‖8A
""", codes="outlier@4", what="two classes are no order: what stays blank is asked about")
form("pu09_ly_do_khac", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Sổ hộ nghèo số|Sổ hộ cận nghèo số|Lí do khác
1|Nông Thị Hà|12/12/2008|8A|HN-0123||
2|Lục Văn Sơn|11/12/2008|8A||CN-0456|
3|Bế Thị Liên|10/12/2008|8B|||Bố mẹ mất việc làm do Covid-19
""", """_row|full_name|category|certificate
3|Nông Thị Hà|poor|HN-0123
4|Lục Văn Sơn|near_poor|CN-0456
5|Bế Thị Liên|covid_hardship|
""", what="numbers of books, and words for who has none")
form("pu10_dien_o_cot_la", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo|Xác minh của thôn|Ghi chú
1|Nông Thị Hà|12/12/2008|8A|x|||
2|Lục Văn Sơn|11/12/2008|8A|||Bố mẹ mất việc làm do Covid-19|
3|Bế Thị Liên|10/12/2008|8B||||hộ nghèo
4|Bế Thị Lợi|10/12/2008|8B||||ở xa trường
""", """_row|full_name|category|note
3|Nông Thị Hà|poor|
6|Bế Thị Lợi|none|ở xa trường
""", exit="1", rejected="2", codes="category-missing@4 category-missing@5",
     what="no mark is no 'none' where a remark or an unknown column names a category")
form("pu11_lop_la_ten_trang", "students", "", """_row|_sheet|full_name|class|grade|category
3|6A|Lã Thị Xuyến|6A|6|poor
4|6A|Lã Văn Thông|6A|6|near_poor
3|Lớp 6B|Mạc Thị Lan|6B|6|poor
3|Khác|Nghiêm Văn Phúc|||covid_hardship
""", sheets=(("6A", T + """STT|Họ và tên|Ngày sinh|Diện
1|Lã Thị Xuyến|01/01/2010|HN
2|Lã Văn Thông|02/01/2010|HCN""", ()), ("Lớp 6B", T + """STT|Họ và tên|Ngày sinh|Diện
1|Mạc Thị Lan|01/01/2010|HN""", ()), ("Khác", T + """STT|Họ và tên|Ngày sinh|Diện
1|Nghiêm Văn Phúc|01/01/2010|Khó khăn do covid""", ())), formats=("xlsx",),
     what="each sheet is called by its class, and nothing else says it")
form("pu12_hckk", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|HS có HCKK do dịch Covid-19
1|Nông Thị Hà|12/12/2008|8A|x|
2|Lục Văn Sơn|11/12/2008|8A||x
""", """_row|full_name|category
3|Nông Thị Hà|poor
4|Lục Văn Sơn|covid_hardship
""", what="HCKK is hardship")
form("pu13_si_so_nam_cu", "schools", """PHÒNG GD&ĐT HUYỆN LẮK
NĂM HỌC 2021-2022
Mã trường|Tên trường|Cấp học|Xã|Số HS năm học 2020-2021|Internet
66000101|TH Yang Tao|Tiểu học|Yang Tao|301|Cáp quang
""", """_row|school_code|pupils
4|66000101|301
""", codes="outlier@E3", formats=("xlsx",), what="pupils of the year before the form's are asked about")
form("pu14_truong_de_nghi", "students", """Kính gửi: Phòng GD&ĐT huyện Krông Năng
Trường THCS Nguyễn Tri Phương đề nghị hỗ trợ máy tính cho các em học sinh có tên sau:
STT|Họ và tên|Ngày sinh|Lớp|Lý do
1|Chu Văn Kiên|05/03/2008|8A|Hộ nghèo
2|Chu Thị Hiền|06/03/2008|8A|Hộ cận nghèo
""", """_row|full_name|category|school_name|district
4|Chu Văn Kiên|poor|Trường THCS Nguyễn Tri Phương|Krông Năng
5|Chu Thị Hiền|near_poor|Trường THCS Nguyễn Tri Phương|Krông Năng
""", what="a school's name ends where the sentence goes on")
form("pu15_truong_thuoc_xa", "students", """Trường Tiểu học Lê Văn Tám thuộc xã Hòa Lễ, huyện Krông Bông, tỉnh Đắk Lắk lập danh sách như sau:
Họ và tên bé|Ngày sinh|Bé trai|Bé gái|Lớp|Diện
Đàm Thị Xuân|01/02/2013||x|3A|Hộ nghèo
Đàm Văn Hạ|02/02/2013|x||3A|Cận nghèo
""", """_row|full_name|sex|school_name|commune|district
3|Đàm Thị Xuân|F|Trường Tiểu học Lê Văn Tám|Hòa Lễ|Krông Bông
4|Đàm Văn Hạ|M|Trường Tiểu học Lê Văn Tám|Hòa Lễ|Krông Bông
""", what="the commune to which a school belongs is no part of its name")
form("pu16_khoi_lop", "students", """UBND THÀNH PHỐ BUÔN MA THUỘT
TRƯỜNG TH, THCS VÀ THPT VICTORY
TT|Khối lớp|Họ tên học sinh|Ngày, tháng, năm sinh|Diện khó khăn
1|1A|Bùi Nhật Minh|04/05/2015|Gia đình bị ảnh hưởng nặng bởi dịch Covid-19
2|9B|Bùi Nhật Hà|04/06/2007|Cha mất do Covid
3|12|Bùi Nhật An|04/07/2004|Hộ cận nghèo
""", """_row|full_name|class|grade|category|level
4|Bùi Nhật Minh|1A|1|covid_hardship|primary
5|Bùi Nhật Hà|9B|9|covid_orphan|lower_secondary
6|Bùi Nhật An||12|near_poor|upper_secondary
""", what="a class below the heading of the grade")
form("pu17_ho_va_ten_hai_cot", "students", T + """STT|Họ|và tên|Ngày sinh|Diện chính sách
1|Y LỚI|ADRƠNG|09/09/2009|HN
2|H WÊ|NIÊ|10/10/2009|HCN
""", """_row|full_name|category
3|Y LỚI ADRƠNG|poor
4|H WÊ NIÊ|near_poor
""", what="the heading of the name is cut in two")
form("pu18_chi_ho", "students", T + """STT|Họ|Danh|Ngày sinh|Diện chính sách
1|Y LỚI|ADRƠNG|09/09/2009|HN
""", "_row|full_name\n", exit="3", codes="header-ambiguous@2",
     what="a surname without its other half is no name")
form("pu19_doan_vien", "students", """ĐOÀN TNCS HỒ CHÍ MINH
BCH ĐOÀN TRƯỜNG THPT BUÔN MA THUỘT
Thành phố Buôn Ma Thuột
STT|Họ và tên ĐVTN|Ngày sinh|Chi đoàn|Đối tượng UT|Thiết bị
1|Hoàng Anh Thư|25/12/2004|12A1|UT1 (hộ nghèo)|ĐTDĐ thông minh cá nhân
2|Hoàng Bảo Long|26/12/2005|11D5|Hộ cận nghèo|không
""", """_row|full_name|class|category|devices_owned|school_name|district
5|Hoàng Anh Thư|12A1|poor|smartphone|Trường THPT Buôn Ma Thuột|Buôn Ma Thuột
6|Hoàng Bảo Long|11D5|near_poor|none|Trường THPT Buôn Ma Thuột|Buôn Ma Thuột
""", what="a list of the youth union")
form("pu20_khac_ghi_ro", "students", """Đơn vị báo cáo: Trường THCS Võ Nguyên Giáp (xã Ea Hồ, huyện Krông Năng)
STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo|Khác (ghi rõ)|Có TB học trực tuyến
1|Lại Văn Sâm|01/01/2009|7A|x|||Không
2|Lại Thị Sen|02/01/2009|7A|||Bố mất do Covid-19|Không
3|Lại Thị Sim|04/01/2009|7A||x|Mẹ đơn thân|Có
4|Lại Thị Súng|04/01/2009|7A||x|Mẹ đơn thân|Không
""", """_row|full_name|category|devices_owned|school_name|commune|district
3|Lại Văn Sâm|poor|none|Trường THCS Võ Nguyên Giáp|Ea Hồ|Krông Năng
4|Lại Thị Sen|covid_orphan|none|Trường THCS Võ Nguyên Giáp|Ea Hồ|Krông Năng
6|Lại Thị Súng|near_poor|none|Trường THCS Võ Nguyên Giáp|Ea Hồ|Krông Năng
""", exit="1", rejected="1", codes="enum@5", what="what no mark says in words; a device that nobody names")
form("pu21_lop_la_tieu_de", "students", """TRƯỜNG MG HOA MAI, HUYỆN KRÔNG ANA, TỈNH ĐẮK LẮK
LỚP LÁ 2 - NĂM HỌC 2021-2022
Danh sách trẻ có cha, mẹ tử vong do Covid-19
Họ và tên bé|Sinh ngày|Kết nối internet
Ngô Bảo Châu|01/03/2016|Có kết nối qua điện thoại (3G, 4G)
""", """_row|full_name|class|category|internet_home
5|Ngô Bảo Châu|LÁ 2|covid_orphan|mobile
""", what="a kindergarten's class before the school year")
form("pu23_trang_la_dien", "students", "", """_row|_sheet|full_name|category
4|Hộ nghèo|Giàng Thị Mua|poor
4|Cận nghèo|Giàng A Tủa|near_poor
4|KK do Covid|Giàng A Dình|covid_hardship
""", sheets=tuple((name, T + f"""DANH SÁCH HỌC SINH DIỆN HỘ NGHÈO, CẬN NGHÈO, KHÓ KHĂN
STT|Họ và tên|Ngày sinh|Lớp
1|{pupil}|01/01/2010|6A""", ()) for name, pupil in (
    ("Hộ nghèo", "Giàng Thị Mua"), ("Cận nghèo", "Giàng A Tủa"), ("KK do Covid", "Giàng A Dình"))),
     formats=("xlsx",), what="each sheet is called by its category")
form("pu25_trang_la_truong", "students", "", """_row|_sheet|full_name|school_name|district
3|TH Kim Đồng|Mã Văn Lâm|TH Kim Đồng|Krông Búk
2|THCS Hùng Vương|Mã Thị Lý|THCS Hùng Vương|Krông Búk
""", sheets=(("TH Kim Đồng", """PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN KRÔNG BÚK
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Mã Văn Lâm|01/01/2013|3A|HN""", ()), ("THCS Hùng Vương", """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Mã Thị Lý|01/01/2009|7A|HCN""", ()), ("TH Chung", """Trường|HS nghèo|HS cận nghèo
TH Kim Đồng|1|0""", ())), formats=("xlsx",), what="each sheet is called by its school")
form("pu27_trang_th_chung", "students", "", "_row|full_name\n", exit="3", codes="header-missing",
     sheets=(("TH Học sinh", """HUYỆN KRÔNG BÚK
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Mã Văn Lâm|01/01/2013|3A|HN""", ()),), formats=("xlsx",), what="TH may be a summary, and no school")
form("pu24_loi_kho", "students", T + """STT|Họ và tên|Ngày sinh|Diện|Thiết bị hiện có|Internet tại nhà
1|Lê Một|01/01/2009|Cha, mẹ đều mất do dịch Covid-19|Không có điện thoại lẫn máy tính|Dùng data điện thoại
2|Lê Hai|02/01/2009|Khó khăn về kinh tế do đại dịch|Điện thoại Nokia cục gạch|Không
3|Lê Ba|03/01/2009|Năm 2020 hộ nghèo, năm 2021 cận nghèo|Không|Không
4|Lê Bốn|04/01/2009|Hộ nghèo 2021, 2022|Không|Không
""", """_row|full_name|category|devices_owned|internet_home
3|Lê Một|covid_orphan|none|mobile
4|Lê Hai|covid_hardship|none|none
6|Lê Bốn|poor|none|none
""", exit="1", rejected="1", codes="enum@5", what="words of circumstances; the category of two years")
form("pu26_tieu_de_tru", "students", """TRƯỜNG TH LÝ TỰ TRỌNG - LẮK
DANH SÁCH HỌC SINH LỚP 4C (TRỪ HỌC SINH HỘ NGHÈO)
STT|Họ và tên|Ngày sinh
1|Mã Văn Lâm|01/01/2012
""", "_row|full_name\n", exit="3", codes="header-missing", what="a title that leaves the poor out")
form("pu28_tieu_de_toan_truong", "students", """TRƯỜNG TH LÝ TỰ TRỌNG - LẮK
DANH SÁCH HỌC SINH TOÀN TRƯỜNG (GỒM CẢ HỘ NGHÈO)
STT|Họ và tên|Ngày sinh
1|Mã Văn Lâm|01/01/2012
""", "_row|full_name\n", exit="3", codes="header-missing", what="a title that names a category of some or of none")
form("pu30_tieu_de_xet", "students", """TRƯỜNG TH LÝ TỰ TRỌNG - LẮK
DANH SÁCH HỌC SINH ĐỀ NGHỊ XÉT HỘ NGHÈO
STT|Họ và tên|Ngày sinh
1|Mã Văn Lâm|01/01/2012
""", "_row|full_name\n", exit="3", codes="header-missing", what="a title that names a category of some or of none")
form("pu32_tieu_de_da_thoat", "students", """TRƯỜNG TH LÝ TỰ TRỌNG - LẮK
DANH SÁCH HỌC SINH HỘ NGHÈO NĂM 2020 ĐÃ THOÁT NGHÈO
STT|Họ và tên|Ngày sinh
1|Mã Văn Lâm|01/01/2012
""", "_row|full_name\n", exit="3", codes="header-missing", what="a title that names a category of some or of none")
form("pu34_tieu_de_va_khac", "students", """TRƯỜNG TH LÝ TỰ TRỌNG - LẮK
DANH SÁCH HỌC SINH HỘ NGHÈO VÀ HỌC SINH BÌNH THƯỜNG
STT|Họ và tên|Ngày sinh
1|Mã Văn Lâm|01/01/2012
""", "_row|full_name\n", exit="3", codes="header-missing", what="a title that names a category of some or of none")
form("pu29_tieu_de_khong_may", "students", """DANH SÁCH HỌC SINH HỘ NGHÈO HUYỆN LẮK KHÔNG CÓ MÁY TÍNH
Ngày khảo sát 15/9/2021
TRƯỜNG TH LÝ TỰ TRỌNG _ HUYỆN LẮK
STT|Họ và tên|Ngày sinh
1|Mã Văn Lâm|01/01/2012
""", """_row|full_name|category|school_name|district|survey_date
5|Mã Văn Lâm|poor|Trường TH Lý Tự Trọng|Lắk|2021-09-15
""", what="what the poor do not have denies no category; a day without a colon before it")
form("pu31_tinh_viet_tat", "students", """TRƯỜNG THCS LÊ LỢI - H. M'ĐRĂK - T. ĐĂK LĂK
STT|Họ và tên|Ngày sinh|Diện
1|Mã Văn Lâm|01/01/2009|HN
""", """_row|full_name|school_name|district
3|Mã Văn Lâm|Trường THCS Lê Lợi|M'Đrắk
""", what="places behind the school, each kind in one letter")
form("pu33_truong_trong_tieu_de", "students", """DANH SÁCH HỌC SINH NGHÈO TRƯỜNG THCS CAO BÁ QUÁT HUYỆN KRÔNG PẮC NĂM 2021
STT|Họ và tên|Ngày sinh
1|Mã Văn Lâm|01/01/2009
""", """_row|full_name|school_name|district|category
3|Mã Văn Lâm|Trường THCS Cao Bá Quát‖Trường THCS Cao Bá Quát huyện Krông Pắc|Krông Pắc|poor
""", what="a school within its title, before the year")
form("pu36_nam_truoc", "students", """TRƯỜNG THCS TRẦN PHÚ, HUYỆN EA KAR
NĂM HỌC 2021-2022
STT|Họ và tên|Ngày sinh|Đối tượng|Hộ nghèo năm 2019|Giới tính chủ hộ
1|Mã Văn Lâm|01/01/2009|Hộ cận nghèo|x|Nữ
2|Mã Văn Lai|01/01/2010|Hộ nghèo||Nam
""", """_row|full_name|category|sex
4|Mã Văn Lâm|near_poor|
5|Mã Văn Lai|poor|
""", codes="outlier@3", what="a mark of another year beside the category; the sex of somebody else")
form("pu38_trang_sau_thieu_tieu_de", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Xếp loại học lực
1|Trần Anh Tú|02/03/2008|8A|Hộ nghèo|Khá
Tổng cộng: 1 học sinh
STT|Họ và tên|Ngày sinh|Lớp|Diện|
1|Ngô Thị Lan|04/05/2009|7A|Hộ nghèo|Khá
Tổng cộng: 1 học sinh
""", """_row|full_name|category
3|Trần Anh Tú|poor
6|Ngô Thị Lan|poor
""", codes="header-unknown@2", what="a row of data is no upper part of the next page's header")
form("pu40_loi_trong_phan_ten", "students", """Họ|Tên|Ngày|Tháng|Năm|Trường|Huyện|Diện
Lê Văn|#N/A|01|02|2010|THCS A|Lắk|HN
Lê Văn|An|01|#N/A|2010|THCS A|Lắk|HN
Lê Văn||01|03|2010|THCS A|Lắk|HN
Lê Văn|Ân|01|04|2010|THCS A|Lắk|HN
""", """_row|full_name|birth_date
4|Lê Văn|2010-03-01
5|Lê Văn Ân|2010-04-01
""", exit="1", rejected="2", codes="cell-error@2 cell-error@3 outlier@4", formats=("csv",),
     what="errors of a workbook in parts of a name and of a date, a name of one half")
form("pu42_so_cot_va_dia_chi", "students", """TRƯỜNG THPT CHUYÊN NGUYỄN DU
STT|Họ và tên|Ngày sinh|Nơi ở: Thôn, xã, huyện|Gia đình thuộc loại nào?|Xếp loại học lực
(1)|(2)|(3)|(4)|(5)|(6)
1|Đoàn Minh Thư|01/02/2005|Thôn 2, xã Ea Ktur, huyện Cư Kuin|Cận nghèo|Khá
2|Đoàn Minh Đức|02/02/2005|TDP 4, phường Tân An, TP Buôn Ma Thuột|Nghèo|TB
""", """_row|full_name|district|category
4|Đoàn Minh Thư|Cư Kuin|near_poor
5|Đoàn Minh Đức|Buôn Ma Thuột|poor
""", what="the numbers of columns are no address; marks of work are no circumstances")
form("pu44_so_luong_can", "students", """ĐIỂM TRƯỜNG BUÔN DRAI - TRƯỜNG TH KRÔNG NÔ
HUYỆN LẮK
STT|Họ và tên|Ngày sinh|Lớp|Diện|Số lượng máy tính cần|Số lượng SIM cần|Laptop|ĐT thông minh|Không có gì
1|Lò Thị Mai|01/02/2013|3A|HN|1|1|||x
2|Lò Thị Mận|02/02/2013|3A|HN|1|0||x|
3|Lò Thị Mơ|03/02/2013|3A|CN|0|1|||x
""", """_row|full_name|category|needs|devices_owned|school_name
4|Lò Thị Mai|poor|device+sim|none|Trường TH Krông Nô
5|Lò Thị Mận|poor|device|smartphone|Trường TH Krông Nô
6|Lò Thị Mơ|near_poor|sim|none|Trường TH Krông Nô
""", what="how many are needed; the school behind its branch; no device at all")
form("pu46_chi_hoi_sim", "students", T + """TT|Họ và tên|Ngày sinh|Lớp|Diện|Chưa có thiết bị|Cần SIM
1|Lê Văn An|01/02/2010|6A|HN|x|x
2|Lê Văn Ba|02/02/2010|6A|HN|x|
""", """_row|full_name|devices_owned|needs
3|Lê Văn An|none|sim
4|Lê Văn Ba|none|
""", codes="outlier@3", what="no device, and a form that asks for a SIM alone")
form("pu48_chu_giai_dao", "students", T + """TT|Họ và tên|Ngày sinh|Lớp|Diện|Internet|Nhu cầu
1|Lê Văn An|01/02/2010|6A|HN|1|1
2|Lê Văn Ba|02/02/2010|6A|HN|0|2
Ghi chú: Internet: 0 = có, 1 = không. Nhu cầu: 1 = SIM, 2 = máy tính bảng.
""", """_row|full_name|internet_home|needs
3|Lê Văn An|none|sim
4|Lê Văn Ba|yes|device
""", what="a legend below the table that turns round what figures mean elsewhere")
form("pu50_khong_va_ghi_chu", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Ghi chú
1|Lê Thị Một|01/02/2009|7A|Không|Hộ nghèo
2|Lê Thị Hai|02/02/2009|7A|Không|Chuyển đến
""", """_row|full_name|category|note
3|Lê Thị Một|none|Hộ nghèo
4|Lê Thị Hai|none|Chuyển đến
""", codes="outlier@3", what="a remark against a written Không is asked about: it does not count")

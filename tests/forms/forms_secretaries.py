"""Headings, titles and shapes of forms as school secretaries and ward cadres write them."""
from make_more import form

T = "TRƯỜNG THCS LẠC LONG QUÂN\nHUYỆN EA KAR\n"

form("sc01_hs_nu", "students", T + """STT|Họ và chữ đệm, tên|HS nữ|Ngày sinh|TP dân tộc|Nhóm/lớp|Diện|D.thoại PHHS|Trú quán
1|Trần Anh Tú||14/03/2008|Kinh|8A|HN|0905000001|Thôn 2
2|Ngô Thị Lan|x|15/03/2008|Ê đê|8B|HCN|0905000002|Buôn Kna
""", """_row|full_name|sex|ethnicity|class|guardian_phone|address
4|Trần Anh Tú|M|Kinh|8A|0905000001|Thôn 2
5|Ngô Thị Lan|F|Ê-đê|8B|0905000002|Buôn Kna
""", what="headings in words that no list had: girls by a mark, the group of an ethnicity")
form("sc02_gioi_tinh_danh_dau", "students", T + """STT|Họ tên|Giới tính (nữ đánh dấu x)|Ngày sinh|Lớp NH 2021-2022|Diện|Số ĐDCD
1|Trần Anh Tú||14/03/2008|8A|HN|066208000017
2|Ngô Thị Lan|x|15/03/2008|8B|HCN|066308000018
""", """_row|full_name|sex|class|personal_id
4|Trần Anh Tú|M|8A|066208000017
5|Ngô Thị Lan|F|8B|066308000018
""", what="a mark for girls under the whole heading of the sex")
form("sc03_thiet_bi_cac", "students", T + """STT|Họ tên|Ngày sinh|Diện|Các thiết bị học sinh đang có|Hình thức kết nối|Số sổ|Nơi sinh sống
1|Trần Anh Tú|14/03/2008|HN|Không|Wifi|12/HN|Thôn 2
2|Ngô Thị Lan|15/03/2008|HCN|Điện thoại thông minh|4G|7/HCN|Thôn 3
""", """_row|full_name|devices_owned|internet_home|certificate|address
4|Trần Anh Tú|none|fixed|12/HN|Thôn 2
5|Ngô Thị Lan|smartphone|mobile|7/HCN|Thôn 3
""", what="devices, the home's connection and the paper's number in other words")
form("sc04_hoc_tai_pgd", "students", """DANH SÁCH HỌC SINH CẦN HỖ TRỢ
STT|Họ tên|Ngày sinh|Diện|Đang học tại|PGD&ĐT
1|Trần Anh Tú|14/03/2008|HN|Trường THCS Lê Lợi|Ea Kar
""", """_row|full_name|school_name|district
3|Trần Anh Tú|Trường THCS Lê Lợi|Ea Kar
""", what="the school and the district's office as headings")
form("sc05_nam_sinh_khong_dau", "students", """TRUONG THCS LE LOI
HUYEN LAK
STT|Ho ten|Nam sinh|Dien
1|Tran Anh Tu|2008|Ho ngheo
2|Ngo Thi Lan|2009|Can ngheo
""", """_row|full_name|birth_date|sex
4|Tran Anh Tu|2008|
5|Ngo Thi Lan|2009|
""", what="\"Nam sinh\" without marks is the year of birth and no boy")
form("sc06_xa_va_huyen_sau_ten", "students", """Trường TH Bế Văn Đàn xã Cư Ni huyện Ea Kar
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2012|HN
""", """_row|full_name|school_name|commune|district
3|Trần Anh Tú|Trường TH Bế Văn Đàn|Cư Ni|Ea Kar
""", what="commune and district behind the school's name without any mark")
form("sc07_xa_khong_chu_xa", "students", """Trường TH Nguyễn Thị Minh Khai - Ea Phê - Krông Pắc
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2012|HN
""", """_row|full_name|school_name|commune|district
3|Trần Anh Tú|Trường TH Nguyễn Thị Minh Khai|Ea Phê|Krông Pắc
""", what="a bare commune between the school and its district")
form("sc08_thi_tran_viet_tat", "students", """Trường THCS Nguyễn Huệ, TT Quảng Phú, huyện Cư M'gar
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2008|HN
""", """_row|full_name|school_name|commune|district
3|Trần Anh Tú|Trường THCS Nguyễn Huệ|Quảng Phú|Cư M'gar
""", what="a township in two letters")
form("sc09_cham_sau_chu_cai", "students", """TRƯỜNG THCS LÊ LỢI
X. Ea Ral - H. Ea H'leo - T. Đắk Lắk
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2008|HN
""", """_row|full_name|school_name|commune|district
4|Trần Anh Tú|TRƯỜNG THCS LÊ LỢI|Ea Ral|Ea H'leo
""", what="the kinds of places in one letter each")
form("sc10_hoc_sinh_thpt", "students", """HỌC SINH THPT PHAN BỘI CHÂU CÓ HOÀN CẢNH KHÓ KHĂN
Huyện Krông Năng
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2006|HN
""", """_row|full_name|school_name|district
4|Trần Anh Tú|THPT PHAN BỘI CHÂU|Krông Năng
""", what="a school in running text, without the word for it")
form("sc11_thcs_cua_huyen", "students", """DANH SÁCH HỌC SINH THCS HUYỆN KRÔNG NĂNG THIẾU THIẾT BỊ
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2006|HN
""", "_row|full_name\n", exit="3", emitted="0", codes="header-missing",
     what="pupils of a whole district are no school")
form("sc12_lien_doi", "students", """LIÊN ĐỘI TRƯỜNG THCS LÊ LỢI
PHÒNG GIÁO DỤC KRÔNG BÚK
Danh sách đội viên khó khăn
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2008|HN
""", """_row|full_name|school_name|district
5|Trần Anh Tú|TRƯỜNG THCS LÊ LỢI|Krông Búk
""", what="the school behind the name of its pioneers, the office without \"và Đào tạo\"")
form("sc13_lop_truoc_truong", "students", """Lớp 6A - Trường THCS Lê Lợi - Huyện Lắk
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2010|HN
""", """_row|full_name|class|school_name|district
3|Trần Anh Tú|6A|Trường THCS Lê Lợi|Lắk
""", what="class, school and district in one line")
form("sc14_thong_ke_ho_ngheo", "students", """TRƯỜNG THCS EA LAI (HUYỆN M'ĐRẮK)
THỐNG KÊ HỌC SINH THUỘC DIỆN HỘ NGHÈO NĂM 2021
STT|Họ tên|Ngày sinh
1|Trần Anh Tú|14/03/2010
""", """_row|full_name|category|district
4|Trần Anh Tú|poor|M'Đrắk
""", what="the category in a title that calls itself a count")
form("sc15_xa_ngheo", "students", T + """DANH SÁCH HỌC SINH XÃ NGHÈO
STT|Họ tên|Ngày sinh
1|Trần Anh Tú|14/03/2010
""", "_row|full_name\n", exit="3", emitted="0", codes="header-missing",
     what="pupils of a poor commune are not all poor")
form("sc16_sim_dien_thoai", "students", T + """STT|Họ tên|Ngày sinh|Diện|Nhu cầu
1|Trần Anh Tú|14/03/2008|HN|Sim điện thoại
2|Ngô Thị Lan|15/03/2008|HCN|Sim và điện thoại
""", """_row|full_name|needs
5|Ngô Thị Lan|device+sim
""", exit="1", rejected="1", codes="enum@4",
     what="a telephone's SIM, or a SIM and a telephone: nobody can say")
form("sc26_chi_danh_dau_nam", "students", T + """STT|Họ tên|Ngày sinh|Nam (x)|Diện
1|Trần Anh Tú|14/03/2008|x|HN
2|Ngô Thị Lan|15/03/2008||HCN
""", """_row|full_name|sex
4|Trần Anh Tú|M
5|Ngô Thị Lan|F
""", what="only boys are ticked")
form("sc17_nguyen_vong", "students", T + """STT|Họ tên|Ngày sinh|Diện|Nguyện vọng
1|Trần Anh Tú|14/03/2008|HN|Máy tính bảng
2|Ngô Thị Lan|15/03/2008|HCN|
3|Tô Thị Ly|16/03/2008|HCN|Sim 4G
Tổng cộng: 3 em
""", """_row|full_name|needs
4|Trần Anh Tú|device
5|Ngô Thị Lan|
6|Tô Thị Ly|sim
""", what="a wish that is always for a device or a SIM")
form("sc18_nguyen_vong_khac", "students", T + """STT|Họ tên|Ngày sinh|Diện|Nguyện vọng
1|Trần Anh Tú|14/03/2008|HN|Máy tính bảng
2|Ngô Thị Lan|15/03/2008|HCN|Được học tiếp
""", """_row|full_name|needs
4|Trần Anh Tú|
5|Ngô Thị Lan|
""", codes="header-unknown", what="wishes of any kind are no needs")
form("sc19_ghi_chu_la_dien", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Ghi chú
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo
2|Ngô Thị Lan|15/03/2008|8B|Hộ cận nghèo
""", """_row|full_name|category|note
4|Trần Anh Tú|poor|
5|Ngô Thị Lan|near_poor|
""", codes="header-unknown", what="remarks that are the category of every pupil")
form("sc20_ghi_chu_thua", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Ghi chú
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo
2|Ngô Thị Lan|15/03/2008|8B|
""", "_row|full_name\n", exit="3", emitted="0", codes="header-missing",
     what="remarks of some pupils are the category of none")
form("sc21_tieu_chi", "students", """DANH SÁCH HỌC SINH
Huyện Lắk
STT|Họ tên|Ngày sinh|Lớp|Tiêu chí|Học ở đâu?|Là trai hay gái?
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo|THCS Yang Tao|Nam
2|Ngô Thị Lan|15/03/2008|8B|Khó khăn do Covid|THCS Yang Tao|Nữ
""", """_row|full_name|category|school_name|sex
4|Trần Anh Tú|poor|THCS Yang Tao|M
5|Ngô Thị Lan|covid_hardship|THCS Yang Tao|F
""", codes="header-unknown", what="category and school by their cells, under headings nobody knows")
form("sc22_hai_cot_deu_co_the", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Tiêu chí|Lý do
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo|Hộ cận nghèo
2|Ngô Thị Lan|15/03/2008|8B|Hộ nghèo|Hộ nghèo
""", "_row|full_name\n", exit="3", emitted="0", codes="header-missing",
     what="two columns of categories under unknown headings: neither")
form("sc23_dt_la_doi_tuong", "students", T + """STT|Họ tên|Ngày sinh|Lớp|ĐT
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo
2|Ngô Thị Lan|15/03/2008|8B|HCN
""", """_row|full_name|category|guardian_phone
4|Trần Anh Tú|poor|
5|Ngô Thị Lan|near_poor|
""", codes="header-unknown", what="\"ĐT\" over categories is the category and no telephone")
form("sc24_thiet_bi_tieu_de_la", "students", T + """STT|Họ tên|Ngày sinh|Diện|Thiết bị kết nối
1|Trần Anh Tú|14/03/2008|HN|Laptop
2|Ngô Thị Lan|15/03/2008|HCN|Điện thoại thông minh
3|Tô Thị Ly|16/03/2008|HCN|
""", """_row|full_name|devices_owned
6|Tô Thị Ly|
""", exit="1", rejected="2", codes="header-ambiguous@4 header-ambiguous@5",
     what="devices under an unknown heading: owned or asked for?")
form("sc25_lop_trong", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Huyện|Diện
|Lớp 8A||||
1|Trần Anh Tú|14/03/2008|||HN
2|Ngô Thị Lan|15/03/2008|||HCN
|Lớp 9B||||
3|Tô Thị Ly|16/03/2007|||HCN
""", """_row|full_name|class|grade|district
5|Trần Anh Tú|8A|8|Ea Kar
6|Ngô Thị Lan|8A|8|Ea Kar
8|Tô Thị Ly|9B|9|Ea Kar
""", what="columns that nobody filled in, told by lines above the rows")
form("sc27_lop_va_truong", "students", """UBND XÃ YANG TAO
HUYỆN LẮK
STT|Họ tên|Ngày sinh|Lớp, trường|Diện
1|Trần Anh Tú|14/03/2008|8A - THCS Hùng Vương|HN
2|Ngô Thị Lan|15/03/2012|Trường TH Lê Lợi 2, lớp 4B|HCN
3|Tô Thị Ly|16/03/2008|8/1 trường THCS Hùng Vương|HCN
4|Lê Văn Bé|17/03/2008|Hùng Vương|HCN
""", """_row|full_name|class|grade|school_name
4|Trần Anh Tú|8A|8|THCS Hùng Vương
5|Ngô Thị Lan|4B|4|Trường TH Lê Lợi 2
6|Tô Thị Ly|8/1|8|trường THCS Hùng Vương
""", exit="1", rejected="1", codes="pattern@7", what="class and school in one text, in either order")
form("sc28_so_thu_tu_truoc_ten", "students", T + """Họ tên|Ngày sinh|Diện
1. Trần Anh Tú|14/03/2008|HN
2) Ngô Thị Lan|15/03/2008|HCN
H' Ni|16/03/2008|HCN
""", """_row|full_name
4|Trần Anh Tú
5|Ngô Thị Lan
6|H' Ni
""", codes="number-format", what="the place in the list stands before the name")
form("sc29_cau_hoi", "students", """1. Họ và tên em?|2. Ngày sinh của em?|3. Em học trường nào?|4. Trường em thuộc huyện nào?|5. Nhà em thuộc diện nào?
Trần Anh Tú|14/03/2008|THCS Lê Lợi|Krông Năng|HN
Ngô Thị Lan|15/03/2008|THCS Lê Lợi|Krông Năng|HCN
""", """_row|full_name|school_name|district|category
2|Trần Anh Tú|THCS Lê Lợi|Krông Năng|poor
3|Ngô Thị Lan|THCS Lê Lợi|Krông Năng|near_poor
""", what="headings that are questions to the pupil")
form("sc30_phong_va_hai_truong", "students", """PHÒNG GD&ĐT HUYỆN CƯ KUIN
DANH SÁCH HỌC SINH KHÓ KHĂN
Trường TH Ngô Quyền
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2012|HN
Cộng: 1 học sinh
Trường THCS Việt Đức
STT|Họ tên|Ngày sinh|Diện
1|Ngô Thị Lan|15/03/2008|HCN
Cộng: 1 học sinh
""", """_row|full_name|school_name|district
5|Trần Anh Tú|Trường TH Ngô Quyền|Cư Kuin
9|Ngô Thị Lan|Trường THCS Việt Đức|Cư Kuin
""", what="the district of the office holds for every school below it")
form("sc31_ten_hai_o_dong_chu", "students", T + """STT|Họ và tên||Ngày sinh|Diện
A|B||C|D
1|Trần Anh|Tú|14/03/2008|HN
2|Y Khoa|Mlô|15/03/2008|HCN
|Tổng cộng: 2 học sinh|||
|Người lập|Trần Văn Ký||
""", """_row|full_name
5|Trần Anh Tú
6|Y Khoa Mlô
""", merges=("B3:C3",), what="the letters of columns, sums and signatures are no names beside which nothing stands")
form("sc33_ten_ba_o", "students", T + """STT|Họ và tên|||Ngày sinh|Diện
1|Trần|Anh|Tú|14/03/2008|HN
2|Y||Khoa|15/03/2008|HCN
""", """_row|full_name
4|Trần Anh Tú
5|Y Khoa
""", merges=("B3:D3",), formats=("xlsx",), what="a name over three columns under one merged heading")
form("sc35_ten_mot_nua_hai_o", "students", T + """STT|Họ và tên||Ngày sinh|Diện
1|Trần Anh|Tú|14/03/2008|HN
2|Y Khoa Mlô||15/03/2008|HCN
3|Ngô Thị|Lan|16/03/2008|HCN
""", "_row|full_name\n", exit="3", emitted="0", codes="header-ambiguous", formats=("csv",),
     what="half of the names have something beside them: part of the name or a remark?")
form("sc36_nhan_cung_dong", "students", """Trường: THCS Ea Yông          Huyện: Krông Pắc
STT|H.và tên HS|Ngày sinh|Lớp|Đ.tượng|Đ.chỉ
1|Trần Anh Tú|14/03/2010|6A|H.nghèo|Thôn 2
""", """_row|full_name|school_name|district|category|address
3|Trần Anh Tú|THCS Ea Yông|Krông Pắc|poor|Thôn 2
""", what="two labels in one cell, headings cut short by dots")
form("sc38_nhay_o_tieu_de", "students", "", """_row|full_name|school_name
4|Trần Anh Tú|Trường THCS Ea Yông
""", exit="1", codes="quote-open@1", formats=("csv",),
     raw=('"Trường THCS Ea Yông,,,,\r\nHuyện Krông Pắc,,,,\r\n'
          'STT,Họ và tên,Ngày sinh,Lớp,Diện\r\n1,Trần Anh Tú,14/03/2010,6A,HN\r\n').encode(),
     what="a quote that stays open in the title is named")
form("sc40_nhay_khong_bang", "students", "", "_row|full_name\n", exit="3", emitted="0",
     codes="quote-open@1 header-missing", formats=("csv",),
     raw=('"STT,Họ và tên,Ngày sinh,Lớp,Diện\r\n1,Trần Anh Tú,14/03/2010,6A,HN\r\n').encode(),
     what="where an open quote swallows the header it is named")
form("sc42_so_cot_va_lop_trong", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Số hộ|Diện|Nguyện vọng
(1)|(2)|(3)|(4)|(5)|(6)|(7)
|Lớp 8A|||||
1|Trần Anh Tú|14/03/2008||660123|HN|Máy tính bảng
2|Ngô Thị Lan|15/03/2008||660124|HCN|Sim 4G
""", """_row|full_name|class|household_id|needs
6|Trần Anh Tú|8A|660123|device
7|Ngô Thị Lan|8A|660124|sim
""", what="the numbers of columns are no cells that speak of their column")
form("sc44_lop_giam_dan", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Diện|Điện thoại HV
1|Trần Anh Tú|14/03/2007|9A|HN|0905000001
2|Ngô Thị Lan|15/03/2007||HCN|0905000002
3|Tô Thị Ly|16/03/2008|8B|HCN|0905000003
4|Lê Văn Bé|17/03/2008||HN|0905000004
5|Hồ Thị Na|18/03/2010|6C|HN|0905000005
6|Hồ Văn Na|19/03/2010||HN|0905000006
""", """_row|full_name|class|guardian_phone
4|Trần Anh Tú|9A|0905000001
5|Ngô Thị Lan|9A|0905000002
6|Tô Thị Ly|8B|0905000003
7|Lê Văn Bé|8B|0905000004
8|Hồ Thị Na|6C|0905000005
9|Hồ Văn Na|6C|0905000006
""", what="classes named in the first row of their block, from grade 9 down")

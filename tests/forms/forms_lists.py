"""Lists of pupils as schools export and type them: marks without a group above, legends of codes,
headings in other words."""
from make_more import form

T = "TRƯỜNG THCS LẠC LONG QUÂN\nHUYỆN EA KAR\n"

form("w01_danh_dau_roi", "students", T + """STT|Họ tên|Ngày sinh|Diện|Có máy tính|Có ĐT thông minh|Chưa có thiết bị|Không có Internet|Cần hỗ trợ máy tính|Cần hỗ trợ sim|Liên hệ
1|Trần Anh Tú|14/03/2008|HN|x||||x||0905000001
2|Ngô Thị Lan|15/03/2008|HCN||x|||x|x|0905000002
3|Tô Thị Ly|16/03/2008|HN|||x|x||x|0905000003
4|Hà Văn Sơn|17/03/2008|HN|||||||
Tổng cộng: 4 học sinh|||||||||
""", """_row|full_name|devices_owned|internet_home|needs|guardian_phone
4|Trần Anh Tú|desktop||device|0905000001
5|Ngô Thị Lan|smartphone||device+sim|0905000002
6|Tô Thị Ly|none|none|sim|0905000003
7|Hà Văn Sơn||||
""", what="columns of marks without a group above them")
form("w02_danh_dau_hay_chu", "students", T + """STT|Họ tên|Ngày sinh|Diện|Nhu cầu máy tính|Đã có máy tính
1|Trần Anh Tú|14/03/2008|HN|Máy tính bảng|Chưa
2|Ngô Thị Lan|15/03/2008|HCN|Sim 4G|Có
""", """_row|full_name|needs|devices_owned
4|Trần Anh Tú|device|
5|Ngô Thị Lan|sim|desktop
""", what="the same headings over words and over marks")
form("w03_khong_ma_co", "students", T + """STT|Họ tên|Ngày sinh|Diện|Không có thiết bị|Có máy tính bảng
1|Trần Anh Tú|14/03/2008|HN|x|x
2|Ngô Thị Lan|15/03/2008|HCN|x|
""", """_row|full_name|devices_owned
5|Ngô Thị Lan|none
""", exit="1", rejected="1", codes="enum", what="nothing and something ticked at once")
form("w04_chu_giai_ma", "students", T + """STT|Họ tên|Ngày sinh|Đối tượng (1: hộ nghèo; 2: cận nghèo; 3: mồ côi do Covid; 4: khó khăn do Covid)
1|Trần Anh Tú|14/03/2008|1
2|Ngô Thị Lan|15/03/2008|2
3|Tô Thị Ly|16/03/2008|3
4|Hà Văn Sơn|17/03/2008|#4
""", """_row|full_name|category|priority
4|Trần Anh Tú|poor|1
5|Ngô Thị Lan|near_poor|2
6|Tô Thị Ly|covid_orphan|3
7|Hà Văn Sơn|covid_hardship|3
""", what="codes by the heading's own legend")
form("w05_chu_giai_nguoc", "students", T + """STT|Họ tên|Ngày sinh|Mức ưu tiên (1 - cận nghèo, 2 - hộ nghèo)
1|Trần Anh Tú|14/03/2008|1
2|Ngô Thị Lan|15/03/2008|2
""", """_row|full_name|category|priority
4|Trần Anh Tú|near_poor|2
5|Ngô Thị Lan|poor|1
""", what="a legend in another order than the priorities")
form("w06_chu_giai_thu_tu", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo (1), cận nghèo (2), khó khăn (3)
1|Trần Anh Tú|14/03/2008|1
2|Ngô Thị Lan|15/03/2008|2
3|Tô Thị Ly|16/03/2008|3
4|Hà Văn Sơn|17/03/2008|Hộ nghèo thôn 3
""", """_row|full_name|category|priority
4|Trần Anh Tú|poor|1
5|Ngô Thị Lan|near_poor|2
6|Tô Thị Ly|covid_hardship|3
7|Hà Văn Sơn|poor|1
""", what="the categories as heading, with their figures")
form("w07_ma_trong_cong_thuc", "students", """STT|Họ tên|Ngày sinh|Mã định danh Bộ|Số CCCD|Trường|Huyện|Diện
1|Trần Anh Tú|14/03/2008|="6600000001"|="066208000001"|THCS Lê Lợi|Ea Kar|HN
""", """_row|full_name|student_id|personal_id
2|Trần Anh Tú|6600000001|066208000001
""", formats=("csv",), what="zeros kept as a formula")
form("w08_tieu_de_la_lam", "students", T + """Số TT|Họ tên học sinh có nhu cầu|NTN sinh|Lớp/khối|Gia cảnh|Thiết bị CNTT hiện có|Điều kiện Internet|Người bảo hộ|ĐTLH|Địa chỉ nhà riêng|Xã cư trú|Số giấy CN hộ nghèo|Là người dân tộc
1|Trần Anh Tú|14/03/2008|7A|HN|Máy tính bảng|Không|Trần Văn Bình|0905000001|Thôn 3|Xuân Phú|12/GCN|Tày
""", """_row|full_name|birth_date|class|category|devices_owned|internet_home|guardian_name|guardian_phone|address|commune|certificate|ethnicity
4|Trần Anh Tú|2008-03-14|7A|poor|tablet|none|Trần Văn Bình|0905000001|Thôn 3|Xuân Phú|12/GCN|Tày
""", what="headings in a clerk's own words")
form("w09_khoi_la_ma", "students", T + """STT|Họ tên|Ngày sinh|Khối|Diện
1|Trần Anh Tú|14/03/2008|VIII|KKCV
2|Ngô Thị Lan|15/03/2009|Khối: VII|MC do covid
""", """_row|full_name|grade|category
4|Trần Anh Tú|8|covid_hardship
5|Ngô Thị Lan|7|covid_orphan
""", what="grades in Roman figures")
form("w10_ba_dong_tieu_de", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng ưu tiên||||Ghi chú
||||Hộ nghèo|Hộ cận nghèo|Khó khăn do Covid-19||
||||||Mồ côi|Bố mẹ mất việc|
1|Trần Anh Tú|14/03/2008|7A|x||||
2|Ngô Thị Lan|15/03/2008|7A||x|||
3|Tô Thị Ly|16/03/2008|7A|||x||
4|Hà Văn Sơn|17/03/2008|7A||||x|
5|Mai Văn Đạt|18/03/2008|7A|||||chuyển đến
""", """_row|full_name|category|note
6|Trần Anh Tú|poor|
7|Ngô Thị Lan|near_poor|
8|Tô Thị Ly|covid_orphan|
9|Hà Văn Sơn|covid_hardship|
10|Mai Văn Đạt|none|chuyển đến
""", merges=("E3:H3", "G4:H4"), what="a header of three rows")
form("w11_dau_khong_tieu_de", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo||Ghi chú
1|Trần Anh Tú|14/03/2008|x|||
2|Ngô Thị Lan|15/03/2008|||x|
3|Tô Thị Ly|16/03/2008||||
""", """_row|full_name|category
4|Trần Anh Tú|poor
6|Tô Thị Ly|none
""", exit="1", rejected="1", codes="category-missing", what="the only tick stands below no heading")
form("w12_dien_hay_danh_dau", "students", T + """STT|Họ tên|Ngày sinh|Diện khó khăn|Họ tên phụ huynh
1|Trần Anh Tú|14/03/2008|Hộ nghèo|Trần Văn Bình
2|Ngô Thị Lan|15/03/2008|Hộ cận nghèo|Ngô Văn Bốn
3|Tô Thị Ly|16/03/2008|Không|Tô Văn Năm
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Ngô Thị Lan|near_poor
6|Tô Thị Ly|none
""", what="a heading of one category over all of them")
form("w13_dia_chi_phu_huynh", "students", T + """STT|Thông tin học sinh|||Thông tin phụ huynh|||Diện
|Họ và tên|Ngày sinh|Lớp|Họ và tên|Số điện thoại|Địa chỉ|
1|Trần Anh Tú|14/03/2008|7A|Trần Văn Bình|0905000001|Thôn 3|HN
""", """_row|full_name|guardian_name|guardian_phone|address|category
5|Trần Anh Tú|Trần Văn Bình|0905000001|Thôn 3|poor
""", merges=("B3:D3", "E3:G3"), what="the family's address beside its telephone")
form("w14_dan_toc_dt", "students", T + """STT|Họ tên|Ngày sinh|DT (Kinh, Ê đê...)|Diện|Nhà có internet|Mã số hộ nghèo, cận nghèo|G.chú
1|Trần Anh Tú|14/03/2008|Kinh|HN|Có|66A12|nhà xa
""", """_row|full_name|ethnicity|internet_home|household_id|note
4|Trần Anh Tú|Kinh|yes|66A12|nhà xa
""", what="the Đ of an example is no telephone")
form("w15_dia_danh_tran", "students", """TRƯỜNG THCS LẠC LONG QUÂN - EA KAR - ĐẮK LẮK
STT|Họ tên|Ngày sinh|Diện|Họ và tên bố/mẹ - SĐT|Đề nghị cấp sim (x)|Đề nghị cấp máy (x)
1|Trần Anh Tú|14/03/2008|HN|Trần Văn Bình - 0905000001|x|x
2|Ngô Thị Lan|15/03/2008|HCN|Ngô Văn Bốn (SĐT: 0905 000 002)||x
3|Tô Thị Ly|16/03/2008|HCN|Tô Văn Năm 0905000003, Lê Thị Hoa 0905000004|x|
""", """_row|full_name|school_name|district|guardian_name|guardian_phone|needs
3|Trần Anh Tú|TRƯỜNG THCS LẠC LONG QUÂN|Ea Kar|Trần Văn Bình|0905000001|device+sim
4|Ngô Thị Lan|TRƯỜNG THCS LẠC LONG QUÂN|Ea Kar|Ngô Văn Bốn|0905000002|device
5|Tô Thị Ly|TRƯỜNG THCS LẠC LONG QUÂN|Ea Kar|Tô Văn Năm 0905000003, Lê Thị Hoa 0905000004||sim
""", what="places without their kind behind the school; a parent's name and number in one cell")
form("w16_hai_danh_sach", "students", T + """DANH SÁCH HỌC SINH HỘ NGHÈO
STT|Họ tên|Ngày sinh|Ghi chú
1|Trần Anh Tú|14/03/2008|
Cộng: 1 em
II. DANH SÁCH HỌC SINH HỘ CẬN NGHÈO
STT|Họ tên|Ngày sinh|Ghi chú
1|Ngô Thị Lan|15/03/2008|
Cộng: 1 em
DANH SÁCH HỌC SINH LỚP 7B THUỘC HỘ NGHÈO
STT|Họ tên|Ngày sinh|Ghi chú
1|Tô Thị Ly|16/03/2008|
Cộng: 1 em
""", """_row|full_name|category|class
5|Trần Anh Tú|poor|
9|Ngô Thị Lan|near_poor|
13|Tô Thị Ly|poor|7B
""", what="a list with its own title below another")
form("w17_danh_sach_khac", "students", T + """I. Học sinh thuộc hộ nghèo
STT|Họ tên|Ngày sinh|Ghi chú
1|Trần Anh Tú|14/03/2008|
Cộng: 1 em
II. DANH SÁCH HỌC SINH NGOÀI HỘ NGHÈO
STT|Họ tên|Ngày sinh|Ghi chú
1|Ngô Thị Lan|15/03/2008|
Cộng: 1 em
""", """_row|full_name|category
5|Trần Anh Tú|poor
""", exit="1", rejected="1", codes="category-missing", what="the second list's category is not the first one's")
form("w18_dt_khong_dau", "students", """STT|Ho va ten|Ngay sinh|Truong|Huyen|Dien|DT|Thu tu uu tien
1|Vu Thi Hang|11/11/2009|THCS Le Loi|Ea Kar|Ho ngheo|0912345678|1
2|Vu Van Hoan|12/11/2009|THCS Le Loi|Ea Kar|Ho ngheo|0912345679|2
3|Vu Van Ba|13/11/2009|THCS Le Loi|Ea Kar|Ho can ngheo||3
4|Vu Van Tu|14/11/2009|THCS Le Loi|Ea Kar|Ho can ngheo||4
""", """_row|full_name|guardian_phone|category|priority
2|Vu Thi Hang|0912345678|poor|1
3|Vu Van Hoan|0912345679|poor|1
4|Vu Van Ba||near_poor|2
5|Vu Van Tu||near_poor|2
""", codes="header-unknown", what="without marks DT may be the telephone; places in a list are no priorities")
form("w19_nhom_co_giay", "students", T + """STT|Họ tên|Ngày sinh|Cha (còn/mất)|Hộ nghèo năm nào
I. Học sinh thuộc diện hộ nghèo có giấy chứng nhận||||
1|Trần Anh Tú|14/03/2008|Còn|2020
II. Học sinh có hoàn cảnh khó khăn do ảnh hưởng của dịch Covid-19||||
2|Ngô Thị Lan|15/03/2008|Mất|
""", """_row|full_name|category|guardian_name
5|Trần Anh Tú|poor|
7|Ngô Thị Lan|covid_hardship|
""", what="groups in whole sentences; headings that only look like names and ticks")
form("w20_khoi_o_nhom", "students", T + """DANH SÁCH HỌC SINH KHỐI 9
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2006|HN
Khối 7 (2 em)||
2|Ngô Thị Lan|15/03/2008|HCN
Khối: VIII||
3|Tô Thị Ly|16/03/2007|HCN
Khối khác||
4|Hà Văn Sơn|17/03/2007|HN
""", """_row|full_name|grade|level
5|Trần Anh Tú|9|lower_secondary
7|Ngô Thị Lan|7|lower_secondary
9|Tô Thị Ly|8|lower_secondary
11|Hà Văn Sơn||lower_secondary
""", what="grades in the title and in sub-headings")
form("w21_so_thu_tu_ho", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo|Nhu cầu hỗ trợ|
|||||Máy tính|Không
1|Trần Anh Tú|14/03/2006|1||x|
2|Ngô Thị Lan|15/03/2008||x||x
3|Tô Thị Ly|16/03/2007|2||x|
4|Hà Văn Sơn|17/03/2007|3||x|
""", """_row|full_name|category|needs
5|Trần Anh Tú|poor|device
6|Ngô Thị Lan|near_poor|
""", exit="1", rejected="2", codes="enum@7 enum@8", formats=("csv",),
     what="a household's number below a tick is no priority, 'Không' below the needs no category")

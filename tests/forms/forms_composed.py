"""Pupils' lists with two or three difficulties at once: old fonts with legends and sub-headings,
examples beside names in two columns, pages with groups. form() and the marks: make_more.py."""
import unicodedata

from make_more import form

T = "TRƯỜNG THCS TRẦN PHÚ, HUYỆN EA KAR\n"

form("pc02_chu_giai_tcvn3", "students", """TR¦êNG THCS TRÇN PHó, HUYÖN EA KAR
STT|Hä vµ tªn|Ngµy sinh|Líp|§èi t\u00ADîng|Nhu cÇu
1|NguyÔn ThÞ H\u00ADêng|14/03/2008|7A|1|M¸y tÝnh b¶ng
2|TrÇn §øc L\u00ADîng|15/03/2008|7A|2|SIM
3|Lª ThÞ Thuë|16/03/2008|7A|3|M¸y tÝnh b¶ng
Ghi chó: 1: hé cËn nghÌo; 2: hé nghÌo; 3: khã kh¨n do Covid-19
""", """_row|full_name|category|needs
3|Nguyễn Thị Hường|near_poor|device
4|Trần Đức Lượng|poor|sim
5|Lê Thị Thuở|covid_hardship|device
""", formats=("csv",), codes="encoding-mojibake",
     what="a legend below the table, typed in TCVN3, turns the usual figures round")
form("pc04_nhom_cp1258", "students", """TrýõÌng THCS TrâÌn Phuì
Huyêòn Ea Kar
STT|Hoò vaÌ tên|NgaÌy sinh|Lõìp
I. Hoòc sinh thuôòc hôò ngheÌo
1|NguyêÞn Thiò HýõÌng|14/03/2008|7A
II. Hôò câòn ngheÌo
2|TrâÌn Ðýìc Lýõòng|15/03/2008|7A
""", """_row|full_name|category|class
5|Nguyễn Thị Hường|poor|7A
7|Trần Đức Lượng|near_poor|7A
""", formats=("csv",), codes="encoding-mojibake",
     what="sub-headings give the category, in Windows-1258 inside UTF-8")
form("pc06_utf8_hai_lan", "students", "", """_row|full_name|category|internet_home
3|Nguyễn Thị Hà|poor|none
4|Trần Đức Lượng|near_poor|fixed
""", formats=("csv",), raw="""TRƯỜNG THCS TRẦN PHÚ, HUYỆN EA KAR
STT,Họ và tên,Ngày sinh,Lớp,Diện,Internet tại nhà
1,Nguyễn Thị Hà,14/03/2008,7A,Hộ nghèo,Không có
2,Trần Đức Lượng,15/03/2008,7A,Hộ cận nghèo,Cáp quang
""".encode().decode("latin-1").encode(), codes="encoding-mojibake",
     what="UTF-8 encoded twice: a heading ends in half of its last letter")
form("pc08_vi_du_hai_cot", "students", T + """STT|Họ và tên đệm|Tên|Ngày sinh|Lớp|Đối tượng
VD|Nguyễn Văn|A|01/02/2010|6A|Hộ nghèo
1|Lê Văn|An|01/02/2010|6A|Hộ nghèo
2|Lê Văn|Ba|02/02/2010|6A|Hộ nghèo
Ví dụ|Trần Thị|Bình|01/02/2010|6A|Hộ nghèo
""", """_row|full_name|birth_date
4|Lê Văn An|2010-02-01
5|Lê Văn Ba|2010-02-02
""", codes="rows-skipped", what="examples that are told where the number stands, with whole names")
form("pc10_vi_du_khong_noi", "students", T + """STT|Họ và tên đệm|Tên|Ngày sinh|Lớp|Đối tượng
1|Nguyễn Văn|A|01/02/2010|6A|Hộ nghèo
2|Lê Văn|An|01/02/2010|6A|Hộ nghèo
""", """_row|full_name
3|Nguyễn Văn A
4|Lê Văn An
""", codes="outlier@3", formats=("csv",), what="a name like an example's, in two columns")
form("pc12_nhom_trong_tieu_de", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng: Hộ nghèo|Đối tượng: Cận nghèo|Thiết bị hiện có [Laptop]|Thiết bị hiện có [Điện thoại thông minh]|Internet tại nhà - Không có|Internet tại nhà - Wifi|Nhu cầu - SIM|Nhu cầu - Máy tính
1|Nguyễn Văn An|01/02/2010|6A|x||x||x||x|
2|Lê Văn Ba|02/02/2010|6A||x||x||x||x
3|Lê Văn Bốn|03/02/2010|6A||||||x|x|x
""", """_row|full_name|category|devices_owned|internet_home|needs
3|Nguyễn Văn An|poor|laptop|none|sim
4|Lê Văn Ba|near_poor|smartphone|fixed|device
5|Lê Văn Bốn|none|none|fixed|device+sim
""", what="headings with the one above them in one cell, as survey tools write them")
form("pc14_dau_nhu_cau", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Nhu cầu|
|||||Thiết bị|SIM dữ liệu
1|Nguyễn Văn An|01/02/2010|6A|Hộ nghèo|✓|
2|Lê Văn Ba|02/02/2010|6A|Hộ nghèo||✓
3|Lê Văn Bốn|03/02/2010|6A|Hộ nghèo||✓
""", """_row|full_name|needs
4|Nguyễn Văn An|device
5|Lê Văn Ba|sim
6|Lê Văn Bốn|sim
""", merges=("F2:G2",), what="check marks where a cross is a word")
form("pc16_ten_hai_cot_nhieu_trang", "students", T + """STT|Họ và tên||Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
1|Hồ Hữu|An|27/09/2010|6A|x|
2|Lục Văn|Thắng|22/06/2010|6A|x|
STT|Họ và tên||Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
3|Lê Văn|Bình|05/02/2010|6A||x
|Tổng cộng||||2|1
""", """_row|full_name|category
3|Hồ Hữu An|poor
4|Lục Văn Thắng|poor
6|Lê Văn Bình|near_poor
""", formats=("csv",), what="a name in two columns below one heading, which a later page repeats, and sums")
form("pc18_tong_cua_nhom", "students", T + """STT|Họ và tên|Ngày sinh|Lớp
I. Hộ nghèo
1|Hồ Hữu An|27/09/2010|6A
2|Lục Văn Thắng|22/06/2010|6A
Cộng: 2 em
II. Hộ cận nghèo
3|Lê Văn Bình|05/02/2010|6A
Cộng trang: 3
STT|Họ và tên|Ngày sinh|Lớp
4|Lê Văn Chính|06/02/2010|6A
Tổng: 2 em
Tổng cộng: 4 em
""", """_row|full_name|category
4|Hồ Hữu An|poor
5|Lục Văn Thắng|poor
8|Lê Văn Bình|near_poor
11|Lê Văn Chính|near_poor
""", what="the sum of a group that goes over two pages")
form("pc20_lop_ghi_mot_lan", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
VD|Nguyễn Văn A|01/02/2010|6A|x|
1|Hồ Hữu An|27/09/2010|6A|x|
2|Lục Văn Thắng|22/06/2010|||x
3|Lê Văn Bình|05/02/2010|||x
4|Lê Văn Chính|06/02/2010|6B|x|
5|Vi Thị Lan|07/02/2010||x|
""", """_row|full_name|class|category
4|Hồ Hữu An|6A|poor
5|Lục Văn Thắng|6A|near_poor
6|Lê Văn Bình|6A|near_poor
7|Lê Văn Chính|6B|poor
8|Vi Thị Lan|6B|poor
""", what="an example names the class of the first block, too")
form("pc21_lop_mot_lan_nhieu_trang", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|
||||Hộ nghèo|Hộ cận nghèo
1|Hồ Hữu An|27/09/2010|6A|x|
2|Lục Văn Thắng|22/06/2010|||x
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|
||||Hộ nghèo|Hộ cận nghèo
3|Lê Văn Bình|05/02/2010|||x
4|Lê Văn Chính|06/02/2010|6B|x|
5|Vi Thị Lan|07/02/2010||x|
""", """_row|full_name|class|category
4|Hồ Hữu An|6A|poor
5|Lục Văn Thắng|6A|near_poor
8|Lê Văn Bình|6A|near_poor
9|Lê Văn Chính|6B|poor
10|Vi Thị Lan|6B|poor
""", formats=("xlsx",), what="merged cells of a later page's header say nothing of the rows",
     merges=("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:F6"))
form("pc22_phu_huynh_va_sdt", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Họ tên, SĐT phụ huynh|Có máy tính/điện thoại
1|Hồ Hữu An|27/09/2010|6A|HN|Hồ Hữu Danh, 0905000001|Không
2|Lục Văn Thắng|22/06/2010|6A|HCN|Lục Văn Cấn - 0905000002|Có điện thoại
""", """_row|full_name|guardian_name|guardian_phone|devices_owned
3|Hồ Hữu An|Hồ Hữu Danh|0905000001|none
4|Lục Văn Thắng|Lục Văn Cấn|0905000002|smartphone
""", what="headings of a name with a number, and of two devices")
form("pc24_lop_la_trong_tieu_de", "students", """UBND HUYỆN LẮK
TRƯỜNG MẦM NON HỌA MI
DANH SÁCH TRẺ 5 TUỔI THUỘC HỘ NGHÈO - LỚP LÁ 1
STT|Họ và tên trẻ|Ngày sinh
1|Hoàng Gia Bảo|30/08/2016
""", """_row|full_name|class|category
5|Hoàng Gia Bảo|LÁ 1|poor
""", what="a kindergarten's class at the end of a title")
form("pc26_hai_lop_la", "students", """UBND HUYỆN LẮK
TRƯỜNG MẦM NON HỌA MI
DANH SÁCH TRẺ THUỘC HỘ NGHÈO LỚP LÁ 1 VÀ LÁ 2
STT|Họ và tên trẻ|Ngày sinh
1|Hoàng Gia Bảo|30/08/2016
""", """_row|full_name|class|category
5|Hoàng Gia Bảo||poor
""", what="two classes of a kindergarten in a title are none")
form("pc28_trang_sau_dau_roi", "students", "", """_row|full_name|birth_date|category
4|Tống Minh Lớp|2013-06-02|poor
5|Ly Thị Mỷ|2013-07-09|near_poor
8|Hà Kim Thủy|2013-05-11|near_poor
""", formats=("csv",), raw=unicodedata.normalize("NFD", T + """Học sinh,,Lớp,Thuộc diện,
Họ và tên,Ngày sinh,,Hộ nghèo,Hộ cận nghèo
Tống Minh Lớp,02/06/2013,3A,x,
Ly Thị Mỷ,09/07/2013,3A,,x
Học sinh,,Lớp,Thuộc diện,
Họ và tên,Ngày sinh,,Hộ nghèo,Hộ cận nghèo
Hà Kim Thủy,11/05/2013,3A,,x
""").encode(), codes="not-nfc", what="a later page's header of two rows in parted marks")
form("pc30_nhom_tren_ho_ten", "students", T + """Học sinh|||Lớp|Thuộc diện|
Họ và tên||Ngày sinh||Hộ nghèo|Hộ cận nghèo
Tống Minh|Lớp|02/06/2013|3A|x|
Ly Thị|Mỷ|09/07/2013|3A||x
Học sinh|||Lớp|Thuộc diện|
Họ và tên||Ngày sinh||Hộ nghèo|Hộ cận nghèo
Hà Kim|Thủy|11/05/2013|3A||x
""", """_row|full_name|category
4|Tống Minh Lớp|poor
5|Ly Thị Mỷ|near_poor
8|Hà Kim Thủy|near_poor
""", formats=("csv",), what="a name in two columns under two headings, which a later page repeats")
form("pc32_nhu_cau_thiet_bi", "students", T + """STT|Họ và tên|Ngày sinh|Diện|Nhu cầu - Thiết bị|Nhu cầu - SIM dữ liệu
1|Tống Minh Lớp|02/06/2013|HN|x|x
2|Ly Thị Mỷ|09/07/2013|HN||x
""", """_row|full_name|needs
3|Tống Minh Lớp|device+sim
4|Ly Thị Mỷ|sim
""", what="marks of needs under headings of two parts")
form("pc34_cau_tra_loi_trong_tieu_de", "students", T + """STT|Họ và tên|Ngày sinh|Diện|Nhu cầu: 1 - sim, 2 - máy tính, 3 - cả hai|Thiết bị: 0 không có, 1 điện thoại, 2 laptop|Internet: 1 không, 2 có
1|Tống Minh Lớp|02/06/2013|HN|1|0|2
2|Ly Thị Mỷ|09/07/2013|HN|2|1|1
3|Hà Kim Thủy|11/05/2013|HN|3|2|2
""", """_row|full_name|needs|devices_owned|internet_home
3|Tống Minh Lớp|sim|none|yes
4|Ly Thị Mỷ|device|smartphone|none
5|Hà Kim Thủy|device+sim|laptop|yes
""", what="answers with their codes behind the colon of a heading")
form("pc36_chu_ma_trong_tieu_de", "students", T + """STT|Họ và tên|Ngày sinh|Diện|Đăng ký nhận: máy (M), sim (S), cả hai (MS)
1|Tống Minh Lớp|02/06/2013|HN|M
2|Ly Thị Mỷ|09/07/2013|HN|S
3|Hà Kim Thủy|11/05/2013|HN|MS
""", """_row|full_name|needs
3|Tống Minh Lớp|device
4|Ly Thị Mỷ|sim
5|Hà Kim Thủy|device+sim
""", what="letters for answers behind the colon of a heading")
form("pc38_nam_thang_ngay", "students", """TRUNG TÂM GDTX HUYỆN LẮK
STT|Họ và tên HV|Năm|Tháng|Ngày|Diện|Khó khăn khác (ghi rõ)|Không có máy tính, điện thoại
1|Tống Minh Lớp|2003|7|24|Hộ nghèo||x
2|Ly Thị Mỷ|2003|12|4|Hộ cận nghèo||
""", """_row|full_name|birth_date|category|devices_owned
3|Tống Minh Lớp|2003-07-24|poor|none
4|Ly Thị Mỷ|2003-12-04|near_poor|
""", what="the year first; the words of a centre for continuing education")
form("pc40_huyen_tinh", "students", """TRƯỜNG THPT VIỆT ĐỨC
CƯ KUIN – ĐẮK LẮK
STT|Họ và tên|Ngày sinh|Diện
1|Tống Minh Lớp|02/06/2005|HN
""", """_row|full_name|district|school_name
4|Tống Minh Lớp|Cư Kuin|TRƯỜNG THPT VIỆT ĐỨC
""", what="a district and its province alone on a line")
form("pc42_nhom_truoc_tieu_de", "students", T + """DANH SÁCH HỌC SINH THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO
I|Hộ nghèo
STT|Họ và tên|Ngày sinh|Lớp
1|Tống Minh Lớp|02/06/2010|6A
2|Ly Thị Mỷ|03/06/2010|6A
II|Hộ cận nghèo
1|Hà Kim Thủy|04/06/2010|6B
""", """_row|full_name|category
5|Tống Minh Lớp|poor
6|Ly Thị Mỷ|poor
8|Hà Kim Thủy|near_poor
""", what="the first group stands above the header")
form("pc44_c_ngheo", "students", T + """STT|Họ và tên|Ngày sinh|Thuộc đối tượng|
|||Nghèo|C. nghèo
1|Tống Minh Lớp|02/06/2010|x|
2|Ly Thị Mỷ|03/06/2010||x
""", """_row|full_name|category
4|Tống Minh Lớp|poor
5|Ly Thị Mỷ|near_poor
""", merges=("D2:E2",), what="the C of a short word is no number of a list")
form("pc46_theo_chuan", "students", T + """STT|Họ và tên|Ngày sinh|Thuộc diện|||
|||HN theo chuẩn TW|HN theo chuẩn tỉnh|HCN|KK do Covid-19
1|Tống Minh Lớp|02/06/2010|x|||
2|Ly Thị Mỷ|03/06/2010||x||
3|Hà Kim Thủy|04/06/2010|||x|
4|Hà Kim Liên|04/06/2010||||x
""", """_row|full_name|category
4|Tống Minh Lớp|poor
5|Ly Thị Mỷ|poor
6|Hà Kim Thủy|near_poor
7|Hà Kim Liên|covid_hardship
""", merges=("D2:G2",), what="poor by the standard of the country or of the province")
form("pc48_cha_me_mat_vi", "students", T + """DANH SÁCH CÁC EM HỌC SINH CÓ CHA (MẸ) MẤT VÌ COVID-19
STT|Họ và tên|Ngày sinh|Người đang chăm sóc|Số điện thoại người chăm sóc
1|Tống Minh Lớp|02/06/2010|Tống Thị Bảy|0979000321
""", """_row|full_name|category|guardian_name|guardian_phone
4|Tống Minh Lớp|covid_orphan|Tống Thị Bảy|0979000321
""", what="orphans by other words of a title, and who looks after them")
form("pc51_trang_mau_trong", "students", "", """_row|_sheet|full_name|category
4|Nghèo|Đào Duy Từ|poor
4|Cận nghèo|Mạc Đĩnh Chi|near_poor
""", sheets=tuple((name, T + f"""DANH SÁCH HỌC SINH HỘ {category}
STT|Họ và tên|Ngày sinh|Lớp
1|{pupil}|01/02/2008|8A""", ()) for name, category, pupil in (
    ("Nghèo", "NGHÈO", "Đào Duy Từ"), ("Cận nghèo", "CẬN NGHÈO", "Mạc Đĩnh Chi"))) + (
        ("Mẫu", "DANH SÁCH HỌC SINH HỘ ...\nSTT|Họ và tên|Ngày sinh|Lớp\n1|||\n2|||", ()),),
     formats=("xlsx",), what="the empty form in a workbook lacks nothing: it has no rows")
form("pc52_trang_sau_chu_hoa", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
1|Hồ Hữu An|27/09/2010|6A|x|
2|Lục Văn Thắng|22/06/2010|||x
STT|HỌ VÀ TÊN|NGÀY SINH|LỚP|HỘ NGHÈO|HỘ CẬN NGHÈO
3|Lê Văn Bình|05/02/2010|||x
4|Lê Văn Chính|06/02/2010|6B|x|
5|Vi Thị Lan|07/02/2010||x|
""", """_row|full_name|class|category
3|Hồ Hữu An|6A|poor
4|Lục Văn Thắng|6A|near_poor
6|Lê Văn Bình|6A|near_poor
7|Lê Văn Chính|6B|poor
8|Vi Thị Lan|6B|poor
""", what="a later page's header in capitals does not hide that a class is written once")
form("pc53_nam_khong_dau", "students", T + """TT|Ho va ten|Ngay sinh|||Doi tuong
||Ngay|Thang|Nam|
1|Tống Minh Lớp|2|11|2010|Hộ nghèo
2|Lê Thị Bảy|27|9|2010|Hộ cận nghèo
""", """_row|full_name|birth_date|category
4|Tống Minh Lớp|2010-11-02|poor
5|Lê Thị Bảy|2010-09-27|near_poor
""", merges=("C2:E2",), what="without marks the third part of a date is not the sex")
form("pc54_ma_khong_chu_giai", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Internet ở nhà|Nhu cầu hỗ trợ|Đối tượng
1|Lục Văn Thắng|22/06/2010|6A|1|1|Hộ nghèo
2|Vi Thị Lan|07/02/2010|6A|1|2|Hộ nghèo
3|Hồ Hữu An|27/09/2010|6A|0||Hộ cận nghèo
Tổng cộng||||2|3|
""", """_row|full_name|internet_home|needs
5|Hồ Hữu An|none|
""", exit="1", emitted="1", rejected="2", codes="enum@3 enum@4",
     what="2 among the needs is a code that nobody explains, so 1 is no mark; a sum of marks is none")
form("pc55_ma_trang_khac", "students", "", """_row|_sheet|full_name|needs
3|7A|Lục Văn Thắng|sim
4|7A|Vi Thị Lan|device
""", sheets=(("6A", T + """STT|Họ và tên|Ngày sinh|Lớp|Nhu cầu hỗ trợ|Đối tượng
1|Hồ Hữu An|27/09/2010|6A|1|Hộ cận nghèo""", ()), ("7A", T + """STT|Họ và tên|Ngày sinh|Lớp|Nhu cầu hỗ trợ|Đối tượng
1|Lục Văn Thắng|22/06/2009|7A|1|Hộ nghèo
2|Vi Thị Lan|07/02/2009|7A|2|Hộ nghèo
Nhu cầu hỗ trợ: 1 - SIM; 2 - máy tính bảng""", ())), formats=("xlsx",), exit="1", emitted="2", rejected="1",
     codes="enum@E3", what="a code that is explained on another sheet is no mark here")

"""Pupils' lists as people write them who never saw our forms: long dashes and wide gaps in titles,
marks below headings that nobody foresaw, stories beside a category, words shortened to a letter."""
from make_more import form

T = "TRƯỜNG THCS LẠC LONG QUÂN\nHUYỆN EA KAR\n"

form("ps02_gach_dai", "students", """Tên đơn vị: Trường TH – THCS Yang Tao – Xã Yang Tao – Huyện Lắk
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Y Thim Uông|05/05/2011|5A|Hộ nghèo
""", """_row|full_name|school_name|district|commune
3|Y Thim Uông|Trường TH – THCS Yang Tao|Lắk|Yang Tao
""", what="long dashes part school, commune and district; one belongs to the name")
form("ps03_gach_dai_khong_loai", "students", """Đơn vị báo cáo: Trường TH Hòa Lễ – Hòa Lễ – Krông Bông
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Lê Thị Mo|05/05/2011|5A|Hộ nghèo
""", """_row|full_name|school_name|district|commune
3|Lê Thị Mo|Trường TH Hòa Lễ|Krông Bông|Hòa Lễ
""", what="long dashes before places without their kinds")
form("ps04_khoang_trong", "students", """Trường TH Phan Chu Trinh       Huyện Lắk       Lớp 5A
STT|Họ và tên|Ngày sinh|Đối tượng
1|H Diệp Uông|05/05/2011|Hộ nghèo
""", """_row|full_name|school_name|district|class
3|H Diệp Uông|Trường TH Phan Chu Trinh|Lắk|5A
""", what="wide gaps part what stands on one line")
form("ps05_lop_giua_truong_va_huyen", "students", """Trường TH Phan Chu Trinh - Lớp 5A - Huyện Lắk
STT|Họ và tên|Ngày sinh|Đối tượng
1|H Diệp Uông|05/05/2011|Hộ nghèo
""", """_row|full_name|school_name|district
3|H Diệp Uông|Trường TH Phan Chu Trinh|Lắk
""", what="the class between school and district is no part of the school's name")
form("ps06_cham_giua", "students", """Trường TH N. Trang Lơng. Huyện Lắk
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|H Diệp Uông|05/05/2011|5A|Hộ nghèo
""", """_row|full_name|school_name|district
3|H Diệp Uông|Trường TH N. Trang Lơng|Lắk
""", what="a full stop before the district")
form("ps08_mo_coi_khac", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Mồ côi cả cha lẫn mẹ|Có cha hoặc mẹ mất do COVID-19
1|Hồ Văn An|14/03/2010|6A|x||
2|Hồ Văn Bảo|14/03/2010|6A|||x
3|Hồ Văn Cảnh|14/03/2010|6A||x|
""", """_row|full_name|category
4|Hồ Văn An|poor
5|Hồ Văn Bảo|covid_orphan
""", exit="1", rejected="1", codes="category-missing@6",
     what="orphans of another cause beside those by COVID-19")
form("ps10_ngheo_can", "students", T + """Stt|Họ tên hs|Sn|Lớp|Nghèo|Cận|K.Khăn do dịch|Có đt|Có MT|Ko có
1|Y Thái Byă|2007|9B|x|||||x
2|Lê Thị Trúc|12/5/2007|9B||x||x||
3|Ngô Văn An|3/4/2007|9B|||x|||x
4|Ngô Văn Anh|3/4/2007|9B||||||x
""", """_row|full_name|birth_date|category|devices_owned
4|Y Thái Byă|2007|poor|none
5|Lê Thị Trúc|2007-05-12|near_poor|smartphone
6|Ngô Văn An|2007-04-03|covid_hardship|none
7|Ngô Văn Anh|2007-04-03|none|none
""", codes="date-year-only@4", what="a teacher's shorthand over marks")
form("ps12_can_khong_dau", "students", """TRUONG THCS LAC LONG QUAN
HUYEN EA KAR
Stt|Ho ten|Ngay sinh|Lop|Ngheo|Can
1|Le Thi Truc|12/5/2007|9B||x
2|Y Thai Bya|12/6/2007|9B|x|
3|Ngo Van Anh|3/4/2007|9B||
""", """_row|full_name|category
5|Y Thai Bya|poor
6|Ngo Van Anh|none
""", exit="1", rejected="1", codes="category-missing@4", what="\"Can\" without marks may be near-poor")
form("ps14_dau_o_cot_la_giua", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ TB|Hộ cận nghèo
1|Hồ Văn An|14/03/2010|6A|x||
2|Hồ Văn Bảo|14/03/2010|6A||x|
3|Hồ Văn Cảnh|14/03/2010|6A|||x
""", """_row|full_name|category
4|Hồ Văn An|poor
5|Hồ Văn Bảo|none
6|Hồ Văn Cảnh|near_poor
""", codes="header-unknown outlier@5", what="a mark below an unknown heading between categories is asked about")
form("ps16_hoan_canh_ke", "students", T + """STT|Họ và tên|Ngày sinh|Học sinh lớp, trường|Hoàn cảnh gia đình
1|Lê Thị Mỹ Lệ|2008|Lớp 8A, THCS Tam Giang|Hộ nghèo, bố mất sớm
2|Trần Đình Nam|2009|Lớp 7B, THCS Tam Giang|Hộ cận nghèo; mẹ bệnh tim
3|Hồ Văn Bảo|2009|Lớp 7B, THCS Tam Giang|Mẹ mắc bệnh hiểm nghèo
4|Hồ Văn Ba|2009|Lớp 7B, THCS Tam Giang|Hộ cận, mẹ đơn thân
5|Hồ Văn Tư|2009|Lớp 7B, THCS Tam Giang|Ở với ông bà, 1 mẹ già yếu
""", """_row|full_name|category|class|school_name
4|Lê Thị Mỹ Lệ|poor|8A|THCS Tam Giang
5|Trần Đình Nam|near_poor|7B|THCS Tam Giang
7|Hồ Văn Ba|near_poor|7B|THCS Tam Giang
""", exit="1", rejected="2", codes="enum@6 enum@8",
     what="what befell the family stands behind its category; a grave illness is no poverty")
form("ps18_ma_mtb", "students", T + """TT|Họ tên|Ngày sinh|Lớp|Đối tượng|Thiết bị đề nghị (1: MTB; 2: Laptop; 3: SIM)
1|Y Thim Uông|5/5/2011|5A|HN|1
2|H Diệp Uông|6/5/2011|5A|HCN|1,3
3|Trần Bảo|7/5/2011|5A|HN|3
""", """_row|full_name|needs
4|Y Thim Uông|device
5|H Diệp Uông|device+sim
6|Trần Bảo|sim
""", what="a device of three letters is no code of its own legend")
form("ps19_de_nghi_cap", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Đề nghị cấp (SL)||Ghi chú
|||||Máy tính bảng|Sim|
1|Hồ Thị Vy|1/5/2009|7A|HN|1|1|
2|Hồ Văn Việt|2/5/2009|7A|HCN|1|0|
""", """_row|full_name|needs
5|Hồ Thị Vy|device+sim
6|Hồ Văn Việt|device
""", merges=("F3:G3",), what="a group of needs that is known by its words")
form("ps20_ma_hs_cua_truong", "students", T + """Mã HS|Họ và tên|Ngày sinh|Lớp|Đối tượng
HS0001|Lý Văn An|1/6/2009|7A|Hộ nghèo
HS0002|Lý Văn Ân|2/6/2009|7A|Hộ cận nghèo
""", """_row|full_name|student_id|Mã HS
4|Lý Văn An||HS0001
5|Lý Văn Ân||HS0002
""", codes="header-unknown", what="the school's own codes, none of them one of the ministry")
form("ps22_ma_hs_cua_bo", "students", T + """Mã HS|Họ và tên|Ngày sinh|Lớp|Đối tượng
HS0001|Lý Văn An|1/6/2009|7A|Hộ nghèo
6612345678|Lý Văn Ân|2/6/2009|7A|Hộ cận nghèo
""", """_row|full_name|student_id
5|Lý Văn Ân|6612345678
""", exit="1", rejected="1", codes="pattern@4", what="one code of the ministry makes the column its")
form("ps24_so_trong_ngoac", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo (1)|Cận nghèo (2)|Khó khăn do COVID (3)
1|Bạch Văn An|11/11/2010|6A|1||
2|Bạch Thị Bình|12/11/2010|6A||2|
3|Bạch Thị Chi|13/11/2010|6A|||3
4|Bạch Thị Dân|13/11/2010|6A||3|
""", """_row|full_name|category
4|Bạch Văn An|poor
5|Bạch Thị Bình|near_poor
6|Bạch Thị Chi|covid_hardship
""", exit="1", rejected="1", codes="enum@7", what="the figure in the heading's brackets is its mark")
form("ps25_dong_tc", "students", T + """TT|Họ, tên học sinh|N/T/N sinh|Nữ|Lớp|Trú tại|Hộ nghèo|Hộ CN
1|Giàng A Páo|05/07/2010|0|5A|Thôn Ea Hăn|1|0
2|Hầu Thị Dợ|06/08/2010|1|5A|Thôn Ea Hăn|0|1
TC|2||1|||1|1
""", """_row|full_name|birth_date|sex|address|category
4|Giàng A Páo|2010-07-05|M|Thôn Ea Hăn|poor
5|Hầu Thị Dợ|2010-08-06|F|Thôn Ea Hăn|near_poor
""", what="TC is the total")
form("ps26_bieu_tren_mang", "students", """Dấu thời gian|Họ và tên học sinh (ghi đầy đủ, có dấu)|Ngày tháng năm sinh|Lớp|Trường em đang học|Huyện (Thị xã, Thành phố) nơi em đang ở|Gia đình em thuộc đối tượng nào sau đây?|Em đang dùng thiết bị gì?|Liên hệ phụ huynh
14/9/2021 20:15|Trần Thị Cẩm Tú|14/03/2009|7A|THCS Nguyễn Trãi|Krông Năng|Hộ nghèo|Không có|0988527652
14/9/2021 20:17|Trần Văn Minh|25/12/2008|8B|THCS Nguyễn Trãi|Krông Năng|Hộ cận nghèo|Điện thoại thông minh|0988527653
""", """_row|full_name|district|category|devices_owned|guardian_phone
2|Trần Thị Cẩm Tú|Krông Năng|poor|none|0988527652
3|Trần Văn Minh|Krông Năng|near_poor|smartphone|0988527653
""", what="questions of a form on the net")
form("ps28_ra_soat", "students", T + """STT|Họ và tên học sinh|Ngày sinh|Lớp|Họ và tên chủ hộ|Kết quả rà soát|T/bị hiện có
1|Y Tâm Niê|05/11/2009|7B|Y Blin Êban|Hộ nghèo|ko
2|H Quyên Êban|06/11/2009|7B|H Rip Êban|Hộ cận nghèo|đt tm
3|Vũ Gia Bảo|07/11/2009|7B|Vũ Văn Chín|Hộ thoát nghèo|ko
""", """_row|full_name|guardian_name|category|devices_owned
4|Y Tâm Niê|Y Blin Êban|poor|none
5|H Quyên Êban|H Rip Êban|near_poor|smartphone
""", exit="1", rejected="1", codes="enum@6", what="the result of a review is the category")
form("ps30_tieng_anh", "students", """Class|Student's name|DOB|Gender|Poor|Near-poor|Parent's phone|School|District
9A|Lê An|14/05/2007|M|x||0905111222|THCS Buôn Trấp|Krông Ana
9A|Lê Bình|15/05/2007|F||x|0905111223|THCS Buôn Trấp|Krông Ana
""", """_row|full_name|birth_date|sex|class|category|guardian_phone|district
2|Lê An|2007-05-14|M|9A|poor|0905111222|Krông A Na
3|Lê Bình|2007-05-15|F|9A|near_poor|0905111223|Krông A Na
""", what="English headings with an 's")
form("ps31_nhom_gach_dai", "students", """PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN LẮK
TỔNG HỢP – TRƯỜNG CÓ HỌC SINH ĐỀ NGHỊ HỖ TRỢ
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
I. Trường TH Đinh Bộ Lĩnh – Xã Yang Tao
1|Y Kim Ông|1/2/2013|3A|Hộ nghèo
II. Trường TH Võ Thị Sáu – Thị trấn Liên Sơn
1|Y Linh Pang Ting|3/2/2013|3A|Hộ nghèo
""", """_row|full_name|school_name|district|commune
5|Y Kim Ông|Trường TH Đinh Bộ Lĩnh|Lắk|Yang Tao
7|Y Linh Pang Ting|Trường TH Võ Thị Sáu|Lắk|Liên Sơn
""", what="long dashes in the lines of groups")
form("ps32_cach_truoc_hai_cham", "students", """Trường : TH Lê Lợi
Huyện : Lắk
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Y Kim Ông|1/2/2013|3A|Hộ nghèo
""", """_row|full_name|school_name|district
4|Y Kim Ông|TH Lê Lợi|Lắk
""", what="a blank before the colon of a label")
form("ps33_quoc_hieu_cung_o", "students", """TRƯỜNG THCS LÊ LỢI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN LẮK Độc lập – Tự do – Hạnh phúc
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Y Kim Ông|1/2/2010|6A|Hộ nghèo
""", """_row|full_name|school_name|district
4|Y Kim Ông|Trường THCS Lê Lợi|Lắk
""", what="the motto of the state on the line of the school")
form("ps34_nhan_trong_dong", "students", """Tên trường: TH La Văn Cầu  Mã trường: 66645402
Lớp 5A, trường TH Lê Lợi, H.Lắk
Địa bàn: Huyện Lắk
STT|Họ và tên|Ngày sinh|Đối tượng
1|Y Kim Ông|1/2/2011|Hộ nghèo
""", """_row|full_name|school_name|district
5|Y Kim Ông|TH La Văn Cầu|Lắk
""", what="the code of the school behind its name")
form("ps35_nhieu_loai", "students", T + """DANH SÁCH HỌC SINH NGHÈO, MỒ CÔI, KHUYẾT TẬT
STT|Họ và tên|Ngày sinh|Lớp
1|Y Kim Ông|1/2/2010|6A
""", """_row|full_name
""", exit="3", codes="header-missing", what="a title of several sorts makes nobody poor")
form("ps36_tren_chuan", "students", T + """DANH SÁCH HỌC SINH TRÊN CHUẨN NGHÈO
STT|Họ và tên|Ngày sinh|Lớp
1|Y Kim Ông|1/2/2010|6A
""", """_row|full_name
""", exit="3", codes="header-missing", what="above the poverty line is not poor")
form("ps37_mo_coi_thuoc_ho_ngheo", "students", T + """DANH SÁCH HỌC SINH DÂN TỘC THIỂU SỐ THUỘC HỘ NGHÈO CÁC XÃ VÙNG KHÓ KHĂN
STT|Họ và tên|Ngày sinh|Lớp
1|Y Kim Ông|1/2/2010|6A
""", """_row|full_name|category
5|Y Kim Ông|poor
""", what="of one sort, however long the title")
form("ps38_cccd_cha_me", "students", T + """STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Diện|CMND/CCCD cha hoặc mẹ|Số định danh của HS|Năm sinh (mẹ)
1|Bàn Văn An|10/10/2009|Nam|6A|Hộ nghèo|066080001234|066209001234|1985
2|Bàn Thị Bé|10/11/2009|Nữ|6A|Hộ cận nghèo|240123456|066309001234|1986
""", """_row|full_name|personal_id|birth_date
4|Bàn Văn An|066209001234|2009-10-10
5|Bàn Thị Bé|066309001234|2009-11-10
""", codes="header-unknown", what="a parent's ID and year beside the child's")
form("ps39_tong_co_so", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Khó khăn|Khó khăn do COVID-19
1|Hồ Văn An|1/2/2010|6A|1||
2|Hồ Thị Bé|1/3/2010|6A|||1
3|Hồ Thị Cầm|1/3/2010|6A||1|
4|Tổng|||1|1|1
""", """_row|full_name|category
4|Hồ Văn An|poor
5|Hồ Thị Bé|covid_hardship
""", exit="1", rejected="1", codes="category-missing@F6",
     what="a total that was given a number; hardship of whatever cause beside that by COVID-19")
form("ps40_ke_hoach", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện đối tượng hỗ trợ theo Kế hoạch 11390|Số điện thoại liên lạc với gia đình
1|Hồ Văn An|1/2/2010|6A|SV hộ nghèo|0988123123
2|Hồ Thị Bé|1/3/2010|6A|Đối tượng 2|0988123124
""", """_row|full_name|category|guardian_phone
4|Hồ Văn An|poor|0988123123
5|Hồ Thị Bé|near_poor|0988123124
""", what="the number of a plan in a heading")
form("ps41_tra_loi_tung_thu", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Thiết bị hiện có|Nhu cầu hỗ trợ|Dân tộc
1|Hồ Văn An|1/2/2010|6A|HN|Máy tính: không; ĐT: có|Cả 2|Co
2|Hồ Thị Bé|1/3/2010|6A|HN|Điện thoại: 1; Máy tính: 0|sim|Có
3|Hồ Thị Cầm|1/3/2010|6A|HN|Máy tính: 0|Máy tính|Kinh
""", """_row|full_name|devices_owned|needs|ethnicity
4|Hồ Văn An|smartphone|device+sim|Co
5|Hồ Thị Bé|smartphone|sim|
6|Hồ Thị Cầm|none|device|Kinh
""", codes="cell-dropped@H5", what="an answer behind each device; \"Có\" is no ethnic group")
form("ps42_gvcn_doan_vien", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện|GVCN|Điện thoại GVCN|Đoàn viên
1|Hồ Văn An|1/2/2006|10A|HN|Trần Thị Hoa|0988123123|x
2|Hồ Thị Bé|1/3/2006|10A|HCN|Trần Thị Hoa|0988123123|
""", """_row|full_name|guardian_phone|guardian_name|category
4|Hồ Văn An|||poor
5|Hồ Thị Bé|||near_poor
""", codes="header-unknown", what="a teacher's telephone is no device, \"Đoàn viên\" over marks no name")
form("ps43_chu_viet_tat", "students", T + """TT|HỌ TÊN|NS|LỚP|HN|HCN|KKDC|DTTS
1|Vi Văn An|1/1/2010|6A|x|||x
2|Vi Thị Ba|2/1/2010|6A||x||
3|Vi Thị Cầm|3/1/2010|6B|||x|
4|Vi Văn Dũng|4/1/2010|6B||||x
""", """_row|full_name|category
4|Vi Văn An|poor
5|Vi Thị Ba|near_poor
6|Vi Thị Cầm|none
7|Vi Văn Dũng|none
""", codes="header-unknown outlier@G6", what="a mark below letters that may be a category is asked about")
form("ps44_mang_wifi", "students", """TRƯỜNG MN SƠN CA
HUYỆN LẮK
STT|Họ và tên|Tháng, năm sinh|Lớp|Là con hộ|Cha mẹ mất do Covid|Mạng||
||||||Wifi|3G/4G|Không có
1|Mai Văn An|05/2017|Chồi|nghèo||X||
2|Mai Văn Bình|06/2017|Chồi|cận nghèo|||X|
3|Mai Thị Chi|07/2017|Chồi||x|||X
""", """_row|full_name|birth_date|category|internet_home
5|Mai Văn An|2017|poor|fixed
6|Mai Văn Bình|2017|near_poor|mobile
7|Mai Thị Chi|2017|covid_orphan|none
""", merges=("G3:I3",), codes="date-year-only", what="kinds of connection below \"Mạng\"")
form("ps45_dau_truoc_truong", "students", """PHÒNG GD&ĐT HUYỆN LẮK
DANH SÁCH HỌC SINH HỘ NGHÈO
STT|Họ và tên|Ngày sinh|Lớp
I/ Trường THCS Lê Lợi, H. Krông Bông
1|Trần Văn An|01/02/2010|6A
* Trường : TH Yang Tao - GV phụ trách: Trần Hoa
1|Trần Văn Ba|01/02/2013|3A
• THCS Liên Sơn. Tổng số: 1 em
1|Trần Văn Cang|01/02/2010|6A
""", """_row|full_name|school_name|district
5|Trần Văn An|Trường THCS Lê Lợi|Krông Bông
7|Trần Văn Ba|TH Yang Tao|Lắk
9|Trần Văn Cang|THCS Liên Sơn|Lắk
""", what="marks before schools of groups, a district by its letter, who is in charge")
form("ps46_nhan_danh_so", "students", """1/ Tên trường: TH Lê Lợi (35 học sinh)
2/ Huyện: Lắk
3/ GVCN lớp 5 A: Nguyễn Thị Hoa
STT|Họ và tên|Ngày sinh|Đối tượng
1|Trần Văn An|01/02/2011|Hộ nghèo
""", """_row|full_name|school_name|district|class
5|Trần Văn An|TH Lê Lợi|Lắk|5 A
""", what="numbered labels; a letter apart from its grade")

form("ps60_ho_can_uu_tien", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Hồ Văn An|14/03/2010|6A|Hộ cần ưu tiên
2|Hồ Văn Bảo|14/03/2010|6A|Hộ cận
3|Hồ Văn Cảnh|14/03/2010|6A|Hộ cần hỗ trợ
""", """_row|full_name|category
5|Hồ Văn Bảo|near_poor
""", exit="1", rejected="2", codes="enum@4 enum@6",
     what="households that need something begin as the near-poor do")
form("ps61_cot_ho_can_uu_tien", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cần ưu tiên|Hộ cận
1|Hồ Văn An|14/03/2010|6A|x||
2|Hồ Văn Bảo|14/03/2010|6A||x|
3|Hồ Văn Cảnh|14/03/2010|6A|||x
""", """_row|full_name|category
4|Hồ Văn An|poor
5|Hồ Văn Bảo|none
6|Hồ Văn Cảnh|near_poor
""", codes="outlier@5", what="a column of those who need more is not the near-poor")
form("ps62_chu_giai_mot_dong", "students", T + """Ghi chú: 1: Hộ nghèo; 2: Hộ cận nghèo
STT|Họ và tên|Ngày sinh|Lớp
1|Hồ Văn An|14/03/2010|6A
2|Hồ Văn Bảo|14/03/2010|6A
""", """_row|full_name|category
""", exit="3", emitted="0", codes="header-missing", what="codes explained on one line are no category of all pupils")
form("ps63_benh_hiem_ngheo", "students", T + """DANH SÁCH HỌC SINH MẮC BỆNH HIỂM NGHÈO
STT|Họ và tên|Ngày sinh|Lớp
1|Hồ Văn An|14/03/2010|6A
""", """_row|full_name|category
""", exit="3", emitted="0", codes="header-missing", what="a grave illness is no poverty")
form("ps64_ngheo_va_kho_khan_xa", "students", T + """DANH SÁCH HỌC SINH NGHÈO VÀ GIA ĐÌNH KHÓ KHĂN XÃ EA KLY
STT|Họ và tên|Ngày sinh|Lớp
1|Hồ Văn An|14/03/2010|6A
""", """_row|full_name|category
""", exit="3", emitted="0", codes="header-missing", what="families of two sorts, and the commune behind them")
form("ps65_ngheo_vung_kho_khan", "students", T + """DANH SÁCH HỌC SINH HỘ NGHÈO, VÙNG ĐẶC BIỆT KHÓ KHĂN
STT|Họ và tên|Ngày sinh|Lớp
1|Hồ Văn An|14/03/2010|6A
""", """_row|full_name|category
5|Hồ Văn An|poor
""", what="the region is poor too, and no other sort of pupils")
form("ps66_lop_a_b_c", "students", T + """Lớp: 6 A, B, C
STT|Họ và tên|Ngày sinh|Đối tượng
1|Hồ Văn An|14/03/2010|Hộ nghèo
""", """_row|full_name|class
5|Hồ Văn An|
""", what="three classes by their letters are none")
form("ps68_lop_a_va_b", "students", T + """Lớp: 6A, B (58 em)
STT|Họ và tên|Ngày sinh|Đối tượng
1|Hồ Văn An|14/03/2010|Hộ nghèo
""", """_row|full_name|class
5|Hồ Văn An|
""", what="two classes by their letters are none")
form("ps70_lien_he_va_dien_thoai", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng|Liên hệ phụ huynh|Điện thoại
1|Hồ Văn An|14/03/2010|6A|Hộ nghèo|Hồ Văn Cha|0912345678
2|Hồ Văn Bảo|14/03/2010|6A|Hộ nghèo|0987654321|
""", """_row|full_name|guardian_phone
4|Hồ Văn An|0912345678
5|Hồ Văn Bảo|0987654321
""", what="names to ask for stand beside the numbers")
form("ps72_ket_qua_xet", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hoàn cảnh|Kết quả xét
1|Hồ Văn An|14/03/2010|6A|Hộ nghèo|Có
2|Hồ Văn Bảo|14/03/2010|6A||Không
""", """_row|full_name|category
4|Hồ Văn An|poor
""", exit="1", rejected="1", codes="category-missing@5",
     what="what was not granted says nothing of the household")

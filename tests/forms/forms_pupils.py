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

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

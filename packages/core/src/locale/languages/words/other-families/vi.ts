import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Vietnamese. */
export const vi: Locale = localeOfWords({
  language: 'vi',
  months: '1 2 3 4 5 6 7 8 9 10 11 12',
  date: () => '(?:ngày )?(?<day>\\d{1,2})(?: tháng |[-/.])(?<month>\\d{1,2})',
  dateWithYear: (date) => `${date}(?: năm |[-/.])(?<year>\\d{4})`,
  agencies: 'TTXVN|TTXVN/TTXVN|Vietnam\\+|VOV|VTV|BNEWS',
  openers:
    'Ngày|Sáng|Chiều|Tối|Hôm|Theo|Trong|Tại|Các|Những|Một|Hai|Ba|Bốn|Sau|Trước|Từ|Với|Khi|Đây|Đó|Ông|Bà|Bộ|Thủ|Chủ|Công|Người|Nhiều|Hơn|Gần|Cả|Để|Đến|Vừa|Chính|Năm|Tuần',
  cities:
    'Hà Nội|TP HCM|TP\\.HCM|TP Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế|Nha Trang|Đà Lạt|Vũng Tàu|Biên Hòa|Quy Nhơn|Vinh|Thanh Hóa|Nam Định|Hạ Long|Quảng Ninh|Nghệ An|Quảng Nam|Đắk Lắk|Kiên Giang|Cà Mau|Bắc Kinh|Tokyo|Washington|New York|London|Paris|Berlin|Moskva|Bangkok|Phnôm Pênh|Viêng Chăn|Brussels|Geneva',
  and: 'và',
  credits: [
    ['Bài và ảnh:', 'reporter'],
    ['Bài, ảnh:', 'reporter'],
    ['Tin và ảnh:', 'reporter'],
    ['Tin, ảnh:', 'reporter'],
    ['Thực hiện:', 'reporter'],
    ['Minh họa:', 'illustrator'],
    ['Biên dịch:', 'translator'],
    ['Đồ họa:', 'illustrator'],
    ['Nguồn:', 'source'],
    ['Ảnh:', 'photographer'],
    ['Bài:', 'author'],
    ['Tin:', 'reporter'],
    ['Theo', 'source'],
  ],
  positions: '(?:PV|phóng viên|phóng viên thường trú|đặc phái viên)',
  captions: 'Ảnh:|ẢNH:|Trong ảnh|Từ trái sang|Từ trái qua',
  references: {
    to: ['Xem tiếp trang #', 'Còn tiếp trang #'],
    from: ['Tiếp theo (?:từ )?trang #', 'Tiếp trang #'],
    see: ['Xem (?:thêm )?trang #', 'Đọc trang #'],
  },
  page: 'Trang',
  roles: {
    other: 'thời tiết|dự báo thời tiết|tử vi',
    correction: 'đính chính|nói lại cho rõ',
    notice: 'thông báo|cáo phó|thông báo đấu giá',
    commentary: 'bình luận|xã luận|ý kiến|góc nhìn|thư bạn đọc|bạn đọc viết',
    advertisement: 'quảng cáo|rao vặt|tuyển dụng',
    index: 'trong số này|mục lục',
  },
  advertisements: 'quảng cáo|thông tin quảng cáo|nội dung tài trợ',
  boxes: 'hồ sơ|bối cảnh|tiểu sử|con số',
  pages:
    'Chính trị|Kinh tế|Thế giới|Thể thao|Văn hóa|Giáo dục|Xã hội|Thời sự|Pháp luật|Sức khỏe|Quốc tế|Khoa học|Công nghệ|Giải trí|Đời sống|Bạn đọc|Trang nhất|Địa phương',
  details: 'thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|giá:? \\d[\\d.]* ?(?:đ|đồng)',
  issue: 'Số',
  papers: 'Báo|Nhân Dân|Tuổi Trẻ|Thanh Niên|Lao Động|Tiền Phong|Sài Gòn Giải Phóng|Hà Nội Mới|Tin Tức',
  quotes: '“”',
  salutations: 'Kính gửi (?:quý báo|tòa soạn|báo)',
  commonWords:
    'ngày những trong được không người cũng nhưng nhiều theo đang việc cùng trước nước hiện phải thêm khác giữa ngoài ngay từng chưa mình thấy',
})

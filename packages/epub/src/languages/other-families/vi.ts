import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Vietnamese. */
export const vi: BookLabels = {
  cover: 'Bìa',
  contents: 'Mục lục',
  pages: 'Các trang',
  landmarks: 'Các mốc',
  start: 'Đầu văn bản',
  correction: 'Đính chính',
  changed: 'Sửa đổi lần cuối',
  advertisement: 'Quảng cáo',
  colophon: 'Về cuốn sách này',
  fact: /* @__PURE__ */ factLabel(
    'Báo/Ngày/Số/Ấn bản/Nhà xuất bản/Trang web/Nguồn/Bản quyền/Mã định danh/Phần mềm',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Phóng viên/Thông tín viên/Ảnh/Tác giả/Biên tập/Tổng hợp/Minh họa/Thiết kế/Dịch/Nguồn',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Văn bản tự điều chỉnh theo màn hình; tiêu đề và mục lục theo các trang và bài viết của báo.',
    ' Các trang của báo in được đánh dấu.',
    ' Tất cả hình ảnh đều có mô tả.',
    ' Một số hình ảnh không có mô tả.',
  ),
}

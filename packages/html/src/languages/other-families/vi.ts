import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'Chủ Nhật/Thứ Hai/Thứ Ba/Thứ Tư/Thứ Năm/Thứ Sáu/Thứ Bảy'.split('/')

/** Vietnamese: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day}/${month}/${year}`,
  page: (label) => `Trang ${label}`,
  unnamedPage: (position) => `Trang ${position}`,
  number: (number) => `Số ${number}`,
  contents: 'Trong số này',
  skip: 'Chuyển đến bài viết',
  unplaced: 'Nội dung ngoài các bài viết',
  untitled: 'Không có tiêu đề',
  issue: 'Báo',
  previous: 'Bài trước',
  next: 'Bài tiếp theo',
  samePage: 'Trên trang này',
  missingPicture: 'Không có hình ảnh',
  remotePicture: 'Hình ảnh trên trang web khác',
  correction: (day) => `Đính chính, ${day}`,
  and: ', ',
}

/** Vietnamese: sites. */
export const site: SiteLabels = {
  year: (year) => `Năm ${year}`,
  month: (year, month) => `Tháng ${month}/${year}`,
  weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  previousIssue: 'Số trước',
  nextIssue: 'Số tiếp theo',
  home: 'Trang chủ',
  archive: 'Lưu trữ',
  rubrics: 'Chuyên mục',
  authors: 'Tác giả',
  search: 'Tìm kiếm',
  subscribe: 'Theo dõi',
  nothing: 'Chưa có nội dung',
  notFound: 'Không tìm thấy trang',
  backHome: 'Về trang chủ',
  undated: 'Không rõ ngày',
  larger: 'Chữ lớn hơn',
  smaller: 'Chữ nhỏ hơn',
  scheme: 'Sáng hoặc tối',
  searchNeedsScript: 'Tính năng tìm kiếm cần JavaScript và máy chủ web.',
  pagefind: {},
}

/** Vietnamese: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('vi') + headline,
  readMore: 'Đọc tiếp trên web',
  viewOnline: 'Đọc số báo này trên web',
  moreArticles: (count) => `Còn ${count} bài nữa trên web`,
  unsubscribe: 'Hủy đăng ký',
}

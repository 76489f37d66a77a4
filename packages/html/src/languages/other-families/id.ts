import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

const WEEKDAYS = /* @__PURE__ */ 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ')
const MONTHS =
  /* @__PURE__ */ 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')

/** Indonesian: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  page: (label) => `Halaman ${label}`,
  unnamedPage: (position) => `Halaman ${position}`,
  number: (number) => `No. ${number}`,
  contents: 'Dalam edisi ini',
  skip: 'Langsung ke artikel',
  unplaced: 'Teks di luar artikel',
  untitled: 'Tanpa judul',
  issue: 'Surat kabar',
  previous: 'Artikel sebelumnya',
  next: 'Artikel berikutnya',
  samePage: 'Di halaman ini',
  missingPicture: 'Gambar tidak tersedia',
  remotePicture: 'Gambar di situs lain',
  correction: (day) => `Ralat, ${day}`,
  and: ', ',
}

/** Indonesian: sites. */
export const site: SiteLabels = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekdays: ['Mg', 'Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb'],
  previousIssue: 'Edisi sebelumnya',
  nextIssue: 'Edisi berikutnya',
  home: 'Beranda',
  archive: 'Arsip',
  rubrics: 'Rubrik',
  authors: 'Penulis',
  search: 'Cari',
  subscribe: 'Berlangganan',
  nothing: 'Belum ada isi',
  notFound: 'Halaman tidak ditemukan',
  backHome: 'Kembali ke beranda',
  undated: 'Tanpa tanggal',
  larger: 'Perbesar teks',
  smaller: 'Perkecil teks',
  scheme: 'Terang atau gelap',
  searchNeedsScript: 'Pencarian memerlukan JavaScript dan server web.',
  pagefind: {},
}

/** Indonesian: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('id') + headline,
  readMore: 'Baca selengkapnya di web',
  viewOnline: 'Baca edisi ini di web',
  moreArticles: (count) => `${count} artikel lagi di web`,
  unsubscribe: 'Berhenti berlangganan',
}

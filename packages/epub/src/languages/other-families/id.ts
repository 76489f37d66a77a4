import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Indonesian. */
export const id: BookLabels = {
  cover: 'Sampul',
  contents: 'Daftar isi',
  pages: 'Halaman',
  landmarks: 'Penanda',
  start: 'Awal teks',
  correction: 'Ralat',
  changed: 'Terakhir diubah',
  advertisement: 'Iklan',
  colophon: 'Tentang buku ini',
  fact: /* @__PURE__ */ factLabel(
    'Surat kabar/Tanggal/Nomor/Edisi/Penerbit/Situs web/Sumber/Hak cipta/Pengenal/Perangkat lunak',
    '/',
  ),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Laporan/Koresponden/Foto/Tulisan/Penyuntingan/Penyusunan/Ilustrasi/Desain/Terjemahan/Sumber',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Teks yang menyesuaikan layar; judul dan daftar isi mengikuti halaman dan artikel surat kabar.',
    ' Halaman surat kabar cetak ditandai.',
    ' Semua gambar memiliki deskripsi.',
    ' Sebagian gambar tidak memiliki deskripsi.',
  ),
}

import type { BookLabels } from '../../labels/epub-labels.js'
import { accessibilityLabel, creditLabel, factLabel, periodLabel } from '../../labels/phrases.js'

/** Turkish. */
export const tr: BookLabels = {
  cover: 'Kapak',
  contents: 'İçindekiler',
  pages: 'Sayfalar',
  landmarks: 'Yer işaretleri',
  start: 'Metnin başı',
  correction: 'Düzeltme',
  changed: 'Son değişiklik',
  advertisement: 'İlan',
  colophon: 'Bu kitap hakkında',
  fact: /* @__PURE__ */ factLabel('Gazete/Tarih/Sayı/Baskı/Yayıncı/Web sitesi/Kaynak/Haklar/Tanımlayıcı/Yazılım', '/'),
  period: /* @__PURE__ */ periodLabel(' – '),
  credit: /* @__PURE__ */ creditLabel(
    'Haber/Muhabir/Fotoğraf/Yazı/Editör/Derleme/Çizim/Tasarım/Çeviri/Kaynak',
    ': ',
    ', ',
    '/',
  ),
  accessibility: /* @__PURE__ */ accessibilityLabel(
    'Ekrana uyum sağlayan metin; başlıklar ve içindekiler gazetenin sayfalarını ve haberlerini izler.',
    ' Basılı gazetenin sayfaları işaretlenmiştir.',
    ' Bütün görseller açıklanmıştır.',
    ' Bazı görseller açıklanmamıştır.',
  ),
}

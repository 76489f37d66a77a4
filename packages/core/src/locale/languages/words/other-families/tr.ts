import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Turkish. */
export const tr: Locale = localeOfWords({
  language: 'tr',
  longestFunctionWord: 4,
  oneLetterWords: 'o',
  months:
    'ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  agencies: 'AA|A\\.A\\.|DHA|İHA|ANKA|Anka|UBA|THA|Cihan',
  openers:
    'Bu|Bir|Ve|Ama|O|Her|İki|Üç|Dört|Dün|Bugün|Son|İlk|Yeni|Türkiye|Türk|Cumhurbaşkanı|Başbakan|Bakan|Polis|Vali|Belediye|Yaklaşık|Geçen|Çok|Daha|Yüzlerce|Binlerce|Eski|Tüm|Bazı|Hükümet|Meclis',
  cities:
    'Ankara|İstanbul|İzmir|Bursa|Antalya|Adana|Konya|Gaziantep|Şanlıurfa|Mersin|Diyarbakır|Kayseri|Eskişehir|Samsun|Denizli|Malatya|Trabzon|Erzurum|Van|Sakarya|Kocaeli|İzmit|Manisa|Balıkesir|Kahramanmaraş|Hatay|Aydın|Muğla|Tekirdağ|Edirne|Çanakkale|Kars|Rize|Sivas|Tokat|Zonguldak|Bolu|Lefkoşa|Atina|Moskova|Kiev|Berlin|Paris|Londra|Brüksel|Washington|New York|Roma|Madrid|Pekin|Cenevre|Bağdat|Şam|Tahran',
  and: 've',
  credits: [
    ['Haber ve fotoğraf:', 'reporter'],
    ['Haber-Fotoğraf:', 'reporter'],
    ['Fotoğraflar:', 'photographer'],
    ['Fotoğraf:', 'photographer'],
    ['Çeviren:', 'translator'],
    ['Çeviri:', 'translator'],
    ['Derleyen:', 'reporter'],
    ['Röportaj:', 'reporter'],
    ['İllüstrasyon:', 'illustrator'],
    ['Çizim:', 'illustrator'],
    ['Kaynak:', 'source'],
    ['Haber:', 'reporter'],
    ['Yazı:', 'author'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
  ],
  positions:
    '(?:özel )?muhabir(?:imiz)?|dış haberler servisi|haber merkezi|spor servisi|ekonomi servisi|kültür servisi',
  captions: 'Fotoğraf:|FOTOĞRAF:|Foto:|Fotoğrafta|Resimde|Soldan sağa|Soldan',
  references: {
    to: [
      "Devamı (?:sayfa )?#(?:[’'][a-zıü]{2,3}|\\. sayfada)?",
      'Devamı sayfa #',
      "Arkası (?:sayfa )?#(?:[’'][a-zıü]{2,3}|\\. sayfada)",
    ],
    from: ["Baştarafı (?:sayfa )?#(?:[’'][a-zıü]{2,3}|\\. sayfada)", 'Baş tarafı #\\. sayfada'],
    see: ['Haberi #\\. sayfada', 'Ayrıntılar #\\. sayfada', 'Yazısı #\\. sayfada', 'Bkz\\. sayfa #'],
  },
  page: 'Sayfa|S\\.',
  roles: {
    other: 'hava durumu|bugün hava|burçlar|fal',
    correction: 'düzeltme|tekzip|özür',
    notice: 'ilan|resmi ilan|ihale ilanı|duyuru',
    commentary: 'başyazı|yorum|görüş|analiz|köşe yazısı|okur mektupları',
    advertisement: 'küçük ilanlar|ilanlar|seri ilanlar|reklam|eleman ilanları',
    index: 'içindekiler|bugün gazetede',
  },
  advertisements: 'reklam|ilan|ilandır|bu bir ilandır|advertorial',
  boxes: 'arka plan|kısa kısa|kimdir|neler oldu|rakamlarla',
  pages:
    'Gündem|Ekonomi|Spor|Dünya|Kültür|Kültür-Sanat|Kültür Sanat|Yaşam|Siyaset|Sağlık|Eğitim|Görüş|Magazin|Haber|Haberler|Hava Durumu|Türkiye|Yurt|Dış Haberler|Yazarlar|Ön Sayfa|Bilim|Teknoloji',
  details:
    'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yıl:? ?\\d{1,3}|fiyatı:? ?\\d[\\d.,]* ?(?:TL|kuruş)|\\d[\\d.,]* ?TL',
  issue: 'Sayı',
  papers: 'Gazetesi|Gazete|Cumhuriyet|Hürriyet|Milliyet|Haber|Postası|Ekspres|Sabah|Akşam',
  quotes: '“”',
  salutations: 'Sayın (?:editör|yazı işleri|gazete)|Değerli (?:editör|gazete)',
  commonWords:
    'altında ancak aynı bazı belli beri bile biri birçok birlikte böyle bunu bunun büyük çünkü daha dahil değil diğer dolayı fakat gibi göre geçen gelen hakkında halde hemen henüz hiçbir içinde için iken ilgili itibaren kadar karşı kendi kişi kısa nasıl neden olan olarak oldu olduğu olduğunu olmak olması onun onlar oranla önce önceki özel sadece sonra sonrası şekilde şimdi şöyle tarafından ülke üzere üzerinde vardı veya yalnız yapılan yeni yerine yine yüzde zaman',
})

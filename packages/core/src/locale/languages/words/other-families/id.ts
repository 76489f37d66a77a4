import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Indonesian. */
export const id: Locale = localeOfWords({
  language: 'id',
  hasTitleCase: true,
  longestFunctionWord: 4,
  months:
    'Januari|Jan Februari|Feb Maret|Mar April|Apr Mei Juni|Jun Juli|Jul Agustus|Agu September|Sep Oktober|Okt November|Nov Desember|Des',
  agencies: 'Antara|ANTARA|KOMPAS|Kompas|ANT|Ant|LKBN Antara|Antara Foto|ANTARA FOTO',
  openers:
    'Di|Ke|Dari|Pada|Untuk|Dengan|Dan|Ini|Itu|Para|Seorang|Sebuah|Dua|Tiga|Empat|Kemarin|Hari|Sejak|Setelah|Sebelum|Menurut|Sekitar|Lebih|Ratusan|Ribuan|Pemerintah|Presiden|Menteri|Polisi|Gubernur|Warga|Kepala|Tim|Sejumlah|Sebanyak|Semua|Saat',
  cities:
    'Jakarta|Surabaya|Bandung|Medan|Semarang|Makassar|Palembang|Denpasar|Yogyakarta|Solo|Surakarta|Malang|Bogor|Depok|Tangerang|Bekasi|Padang|Pekanbaru|Banjarmasin|Pontianak|Samarinda|Balikpapan|Manado|Ambon|Jayapura|Kupang|Mataram|Bandar Lampung|Banda Aceh|Jambi|Bengkulu|Cirebon|Batam|Kuala Lumpur|Singapura|Bangkok|Manila|Beijing|Tokyo|Canberra|London|Paris|Berlin|Brussels|Washington|New York|Roma|Madrid|Moskwa|Jenewa|Kairo',
  and: 'dan',
  credits: [
    ['Teks dan foto:', 'reporter'],
    ['Penerjemah:', 'translator'],
    ['Ilustrasi:', 'illustrator'],
    ['Reporter:', 'reporter'],
    ['Laporan:', 'reporter'],
    ['Penulis:', 'author'],
    ['Sumber:', 'source'],
    ['Grafis:', 'illustrator'],
    ['Editor:', 'editor'],
    ['Oleh:', 'reporter'],
    ['Teks:', 'author'],
    ['Foto-foto:', 'photographer'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
    ['Oleh', 'reporter'],
  ],
  positions: 'wartawan(?: (?:Kompas|Tempo|Antara))?|penulis adalah [\\p{L} ]{3,40}',
  captions: 'Foto:|FOTO:|Dalam foto|Dari kiri|Tampak|Atas|Bawah',
  references: {
    to: ['Bersambung ke (?:halaman|hal\\.?|hlm\\.?) #(?: kol(?:om|\\.)? ?\\d(?:-\\d)?)?'],
    from: ['Sambungan (?:dari )?(?:halaman|hal\\.?|hlm\\.?) #'],
    see: ['Baca (?:juga )?(?:halaman|hal\\.?|hlm\\.?) #', 'Lihat (?:halaman|hal\\.?|hlm\\.?) #'],
  },
  page: 'Halaman|Hal\\.?|Hlm\\.?',
  roles: {
    other: 'cuaca|prakiraan cuaca|zodiak|ramalan bintang',
    correction: 'ralat|koreksi|hak jawab',
    notice: 'pengumuman|pengumuman lelang|iklan duka',
    commentary: 'tajuk rencana|tajuk|opini|kolom|analisis|surat pembaca|catatan|pojok',
    advertisement: 'iklan|iklan baris|lowongan|lowongan kerja',
    index: 'daftar isi|hari ini',
  },
  advertisements: 'iklan|advertorial|pariwara|konten bersponsor',
  boxes: 'latar belakang|fakta|profil|sekilas|biodata',
  pages:
    'Politik|Ekonomi|Olahraga|Internasional|Nasional|Opini|Budaya|Metropolitan|Nusantara|Hukum|Pendidikan|Utama|Daerah|Politik & Hukum|Bisnis|Kesehatan|Hiburan|Halaman Depan|Kota|Sosok|Humaniora',
  details: "Senin|Selasa|Rabu|Kamis|Jumat|Jum[’']at|Sabtu|Minggu|Tahun ke-\\d{1,3}|Rp ?\\d[\\d.,]*",
  issue: 'No|Nomor|Edisi',
  papers: 'Harian|Suara|Media|Kompas|Pos|Post|Tribun|Koran|Rakyat|Merdeka|Pikiran Rakyat|Pembaruan',
  quotes: '“”',
  salutations: 'Redaksi yang terhormat|Yth\\. Redaksi|Kepada Redaksi',
  commonWords:
    'adalah agar akan akhirnya anak antara apabila atau bagi bahwa banyak baru beberapa belum berada bisa bukan dalam dapat dari daripada dengan diri hanya hari harus ingin jadi jika juga kali kami karena kata kembali kemudian kepada ketika kini kita lagi lain lalu lebih masih melakukan memang mereka menjadi menurut merupakan namun oleh orang pada para pernah pula saat salah sama sampai sangat satu sebagai sebelum sebuah secara sedang sehingga sejak sekarang selama seluruh semua seorang seperti serta sudah tahun tanpa telah tentang terhadap terus tetap tidak tiga untuk waktu yaitu yang',
})

import type { SmallPage } from './articles.js'

/** Articles of our own sentences in the languages whose locales are made of words. */
export const MORE_SMALL_PAGES: readonly SmallPage[] = [
  {
    language: 'sv',
    headlines: [
      'Strandpromenaden öppnar efter två år',
      'Kommunen röstar om budgeten',
      'Flickorna i Hamnskolan vann igen',
    ],
    bylines: ['Av Anna Karlsson', 'Av Tomas Rydh'],
    bodies: [
      [
        'Kommunen blev klar med strandpromenaden i förra veckan efter två års arbete. Arbetarna planterade pilar på båda sidor och lagade det gamla pumphuset.',
        'Vandrare säger att den nya vägen sparar tio minuter på väg till staden.',
        'Promenaden kostade tjugo miljoner kronor. En andra del följer nästa år.',
      ],
      [
        'Kommunfullmäktige röstar på måndag om budgeten för det kommande året. Den största posten är skolans tak, som har läckt sedan i våras.',
        'Kommunalrådet Elin Bäck säger att skatten inte ska höjas.',
      ],
      ['Flickorna i Hamnskolan vann sin fjärde match i rad i fredags.', 'Tränaren Dana Vall berömde försvaret.'],
    ],
    sections: ['Lokalt', 'Sport'],
    kicker: 'TRAFIK',
    deck: 'Pilar kantar båda stränderna',
    newspaper: 'Sjöbygdens Tidning',
    date: 'Måndag 3 mars 2025',
    caption: 'Vandrare på den nya promenaden i söndags. Foto: Leif Park',
    jump: 'Fortsättning på sidan 5',
  },
  {
    language: 'fi',
    headlines: [
      'Rantapolku avattiin kahden vuoden jälkeen',
      'Valtuusto äänestää budjetista',
      'Sataman tytöt voittivat jälleen',
    ],
    bylines: ['Anna Karhu', 'Tuomas Rinne'],
    bodies: [
      [
        'Kaupunki sai rantapolun valmiiksi viime viikolla kahden vuoden työn jälkeen. Työntekijät istuttivat pajuja molemmille rannoille ja korjasivat vanhan pumppuhuoneen.',
        'Kävelijät kertovat, että uusi reitti säästää kymmenen minuuttia matkalla kaupunkiin.',
        'Polku maksoi kaksi miljoonaa euroa. Toinen osa valmistuu ensi vuonna.',
      ],
      [
        'Valtuusto äänestää maanantaina tulevan vuoden budjetista. Suurin menoerä on koulun katto, joka on vuotanut keväästä asti.',
        'Kaupunginjohtaja Elina Puro sanoi, että verot eivät nouse.',
      ],
      [
        'Sataman tytöt voittivat perjantaina neljännen ottelunsa peräkkäin.',
        'Valmentaja Taina Vesa kehui puolustusta.',
      ],
    ],
    sections: ['Kotimaa', 'Urheilu'],
    kicker: 'LIIKENNE',
    deck: 'Pajut reunustavat molempia rantoja',
    newspaper: 'Jokilaakson Sanomat',
    date: 'Maanantai 3. maaliskuuta 2025',
    caption: 'Kävelijöitä uudella polulla sunnuntaina. Kuva: Lauri Puisto',
    jump: 'Jatkuu sivulla 5',
  },
  {
    language: 'pl',
    headlines: [
      'Ścieżka nad rzeką otwarta po dwóch latach',
      'Rada głosuje nad budżetem',
      'Dziewczęta z Portowej znów wygrały',
    ],
    bylines: ['Anna Karczewska', 'Tomasz Rudnicki'],
    bodies: [
      [
        'Powiat ukończył w ubiegłym tygodniu ścieżkę nad rzeką po dwóch latach pracy. Robotnicy posadzili wierzby na obu brzegach i naprawili starą pompownię.',
        'Spacerowicze mówią, że nowa trasa skraca im drogę do miasta o dziesięć minut.',
        'Ścieżka kosztowała dwa miliony złotych. Druga część powstanie w przyszłym roku.',
      ],
      [
        'Rada głosuje w poniedziałek nad budżetem na przyszły rok. Największym wydatkiem jest dach szkoły, który przecieka od wiosny.',
        'Burmistrz Elżbieta Potok powiedziała, że podatki nie wzrosną.',
      ],
      ['Dziewczęta z Portowej wygrały w piątek czwarty mecz z rzędu.', 'Trenerka Danuta Wilk chwaliła obronę.'],
    ],
    sections: ['Miasto', 'Sport'],
    kicker: 'KOMUNIKACJA',
    deck: 'Wierzby rosną na obu brzegach',
    newspaper: 'Kurier Nadrzeczny',
    date: 'Poniedziałek, 3 marca 2025',
    caption: 'Spacerowicze na nowej ścieżce w niedzielę. Fot. Leszek Park',
    jump: 'Dokończenie na str. 5',
  },
  {
    language: 'ru',
    headlines: [
      'Набережная открылась через два года',
      'Совет голосует за бюджет',
      'Девушки из портовой школы снова победили',
    ],
    bylines: ['Анна Карпова', 'Тимур Рудин'],
    bodies: [
      [
        'Район закончил набережную на прошлой неделе после двух лет работы. Рабочие посадили ивы на обоих берегах и починили старую насосную станцию.',
        'Жители говорят, что новая дорога экономит им десять минут по пути в город.',
        'Набережная стоила двести миллионов рублей. Вторую часть построят в будущем году.',
      ],
      [
        'Совет голосует в понедельник за бюджет будущего года. Самая большая статья расходов — крыша школы, которая течёт с весны.',
        'Мэр Елена Ручьёва сказала, что налоги не вырастут.',
      ],
      ['Девушки из портовой школы выиграли в пятницу четвёртую игру подряд.', 'Тренер Дана Волкова похвалила защиту.'],
    ],
    sections: ['Город', 'Спорт'],
    kicker: 'ТРАНСПОРТ',
    deck: 'Ивы растут на обоих берегах',
    newspaper: 'Речная газета',
    date: 'Понедельник, 3 марта 2025 года',
    caption: 'Прохожие на новой набережной в воскресенье. Фото: Лев Парков',
    jump: 'Продолжение на стр. 5',
  },
  {
    language: 'tr',
    headlines: ['Nehir yolu iki yıl sonra açıldı', 'Meclis bütçeyi oyluyor', 'Liman Lisesi kızları yine kazandı'],
    bylines: ['Ayşe Karaca', 'Tolga Reyhan'],
    bodies: [
      [
        'Belediye, iki yıllık çalışmanın ardından nehir yolunu geçen hafta tamamladı. İşçiler iki kıyıya söğüt dikti ve eski pompa evini onardı.',
        'Yürüyüşçüler yeni yolun şehre giderken on dakika kazandırdığını söylüyor.',
        'Yol iki milyon liraya mal oldu. İkinci bölüm gelecek yıl yapılacak.',
      ],
      [
        'Meclis, gelecek yılın bütçesini pazartesi günü oyluyor. En büyük gider, bahardan beri akan okul çatısı.',
        'Başkan Elif Dere vergilerin artmayacağını söyledi.',
      ],
      ['Liman Lisesi kızları cuma günü üst üste dördüncü maçını kazandı.', 'Antrenör Dilek Kuyu savunmayı övdü.'],
    ],
    sections: ['Gündem', 'Spor'],
    kicker: 'ULAŞIM',
    deck: 'Söğütler iki kıyıyı süslüyor',
    newspaper: 'Nehir Postası',
    date: '3 Mart 2025 Pazartesi',
    caption: 'Pazar günü yeni yolda yürüyenler. Fotoğraf: Levent Park',
    jump: 'Devamı 5. sayfada',
  },
  {
    language: 'id',
    headlines: [
      'Jalan Sungai Dibuka Setelah Dua Tahun',
      'Dewan Memutuskan Anggaran',
      'Putri SMA Pelabuhan Menang Lagi',
    ],
    bylines: ['Oleh Ani Kartika', 'Oleh Tono Rahman'],
    bodies: [
      [
        'Kabupaten menyelesaikan jalan sungai pekan lalu setelah dua tahun bekerja. Para pekerja menanam pohon di kedua tepi dan memperbaiki rumah pompa lama.',
        'Pejalan kaki mengatakan jalan baru itu menghemat sepuluh menit ke kota.',
        'Jalan itu menelan biaya dua miliar rupiah. Bagian kedua menyusul tahun depan.',
      ],
      [
        'Anggota dewan memutuskan anggaran tahun depan pada hari Senin. Pengeluaran terbesar adalah atap sekolah yang bocor sejak Maret.',
        'Wali Kota Elin Sungkar mengatakan pajak tidak akan naik.',
      ],
      [
        'Putri SMA Pelabuhan memenangi pertandingan keempat berturut-turut pada hari Jumat.',
        'Pelatih Dian Wulan memuji pertahanan timnya.',
      ],
    ],
    sections: ['Daerah', 'Olahraga'],
    kicker: 'TRANSPORTASI',
    deck: 'Pohon tumbuh di kedua tepi',
    newspaper: 'Suara Sungai',
    date: 'Senin, 3 Maret 2025',
    caption: 'Pejalan kaki di jalan baru pada hari Minggu. Foto: Leo Parkin',
    jump: 'Bersambung ke halaman 5',
  },
  {
    language: 'ar',
    headlines: ['ممشى النهر يفتتح بعد عامين من العمل', 'المجلس يصوت على الموازنة', 'فتيات مدرسة الميناء يفزن مجددا'],
    bylines: ['كتبت: أمينة كريم', 'كتب: طارق رشيد'],
    bodies: [
      [
        'أنهت المحافظة ممشى النهر الأسبوع الماضي بعد عامين من العمل. وزرع العمال أشجار الصفصاف على الضفتين وأصلحوا مبنى المضخة القديم.',
        'ويقول المشاة إن الطريق الجديد يوفر عليهم عشر دقائق في الطريق إلى المدينة.',
        'وبلغت كلفة الممشى مليوني جنيه. ويبدأ القسم الثاني في العام المقبل.',
      ],
      [
        'يصوت أعضاء المجلس يوم الاثنين على موازنة العام المقبل. وأكبر بند فيها سقف المدرسة الذي يتسرب منه الماء منذ الربيع.',
        'وقالت رئيسة البلدية إلهام نهر إن الضرائب لن ترتفع.',
      ],
      ['فازت فتيات مدرسة الميناء يوم الجمعة بالمباراة الرابعة على التوالي.', 'وأشادت المدربة دانا بئر بالدفاع.'],
    ],
    sections: ['محليات', 'رياضة'],
    kicker: 'مواصلات',
    deck: 'أشجار الصفصاف على الضفتين',
    newspaper: 'صحيفة النهر',
    date: 'الاثنين 3 مارس 2025',
    caption: 'مشاة على الممشى الجديد يوم الأحد. تصوير: ليث باركي',
    jump: 'تتمة ص 5',
  },
  {
    language: 'he',
    headlines: ['טיילת הנחל נפתחה אחרי שנתיים', 'המועצה מצביעה על התקציב', 'בנות תיכון הנמל ניצחו שוב'],
    bylines: ['מאת ענת כרמי', 'מאת תומר רז'],
    bodies: [
      [
        'המועצה השלימה בשבוע שעבר את טיילת הנחל אחרי שנתיים של עבודה. הפועלים נטעו ערבות בשתי הגדות ותיקנו את בית המשאבות הישן.',
        'הולכי הרגל אומרים שהדרך החדשה חוסכת להם עשר דקות בדרך העירה.',
        'הטיילת עלתה שני מיליון שקל. החלק השני ייבנה בשנה הבאה.',
      ],
      [
        'חברי המועצה יצביעו ביום שני על התקציב לשנה הבאה. הסעיף הגדול ביותר הוא גג בית הספר, שדולף מאז האביב.',
        'ראש העיר אלה נחל אמרה שהמסים לא יעלו.',
      ],
      ['בנות תיכון הנמל ניצחו ביום שישי במשחק הרביעי ברציפות.', 'המאמנת דנה באר שיבחה את ההגנה.'],
    ],
    sections: ['בארץ', 'ספורט'],
    kicker: 'תחבורה',
    deck: 'ערבות צומחות בשתי הגדות',
    newspaper: 'עיתון הנחל',
    date: 'יום שני, 3 במרץ 2025',
    caption: 'הולכי רגל בטיילת החדשה ביום ראשון. צילום: ליאור פארק',
    jump: 'המשך בעמוד 5',
  },
]

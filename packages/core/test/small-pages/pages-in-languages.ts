/** A page of two articles, with its date, and what its first article is read as. */
export interface LanguagePage {
  /** The words of the dateline, the date of the issue and the name of the page. */
  facts: [place: string, agency: string | null, date: string | null, pageName: string | null]
  /** `''` for an author without a name. */
  author: string
  photographer: string
  text: string
}

/** A page of our own sentences in each language whose locale is made of words. */
export const PAGES: Record<string, LanguagePage> = {
  sv: {
    facts: ['LUND', 'TT', '2024-06-12', 'Inrikes'],
    author: 'Karin Berg',
    photographer: 'Erik Holm',
    text: `Nordsjö Tidning
Onsdag 12 juni 2024 | Nr 136
Inrikes

## Sjukhuset får ny akutmottagning

### Patienterna flyttas till en tillfällig byggnad

Av Karin Berg

LUND (TT) – Regionen bygger en ny akutmottagning för 900 miljoner kronor. Bygget börjar i augusti och beräknas vara klart om tre år.

Vi har väntat länge på det här beskedet, säger verksamhetschefen Eva Lindqvist när hon visar ritningarna i den gamla entrén.

Fortsättning på sidan 8

![](akuten.jpg)

Den nya byggnaden får fyra våningar.

Foto: Erik Holm`,
  },
  da: {
    facts: ['Esbjerg', 'Ritzau', '2024-06-12', 'Indland'],
    author: 'Mette Holm',
    photographer: 'Lars Friis',
    text: `Vesterhavs Tidende
Onsdag 12. juni 2024 | Nr. 136
Indland

## Færgen sejler igen efter tre uger

### Havnen måtte skifte en ødelagt rampe

Af Mette Holm

Esbjerg (Ritzau) – Færgen til Fanø sejler igen efter plan fra mandag morgen, oplyser rederiet. Den ødelagte rampe er skiftet ud.

Vi har savnet den hver eneste dag, siger købmanden på øen, som selv har hentet varer med en lille båd.

Fortsættes på side 8

![](faerge.jpg)

Færgen lagde til lige før klokken otte.

Foto: Lars Friis`,
  },
  nb: {
    facts: ['BODØ', 'NTB', '2024-06-12', 'Innenriks'],
    author: 'Kari Nordmo',
    photographer: 'Ola Vik',
    text: `Nordlandskystens Avis
Onsdag 12. juni 2024 | Nr. 136
Innenriks

## Skolen får nytt tak før høsten

### Kommunen fant ekstra penger i juni

Av Kari Nordmo

BODØ (NTB) – Barneskolen på odden får nytt tak før elevene kommer tilbake i august, opplyser kommunen. Arbeidet begynner om en uke.

Det har dryppet i gangen hver vinter, sier rektor, som viser fram tre gule bøtter utenfor kontoret sitt.

Fortsetter på side 8

![](skole.jpg)

Taket er fra 1962.

Foto: Ola Vik`,
  },
  fi: {
    facts: ['Oulu', 'STT', '2024-06-12', 'Kotimaa'],
    author: 'Anna Virtanen',
    photographer: 'Matti Laine',
    text: `Pohjan Sanomat
Keskiviikko 12. kesäkuuta 2024 | N:o 136
Kotimaa

## Satama saa uuden nosturin

### Vanha jäi käyttöön varalle

Anna Virtanen

Oulu (STT) – Satama ottaa uuden nosturin käyttöön elokuussa, kertoo satamajohtaja. Nosturi on tilattu Tampereelta, ja se tuodaan laivalla.

Vanha nosturi on palvellut meitä neljäkymmentä vuotta, hän sanoo ja osoittaa ikkunasta laituria.

Jatkuu sivulla 8

![](nosturi.jpg)

Nosturi on 60 metriä korkea.

Kuva: Matti Laine`,
  },
  pl: {
    facts: ['GDYNIA', 'PAP', '2024-06-12', 'Kraj'],
    author: 'Anna Kowalska',
    photographer: 'Jan Wójcik',
    text: `Dziennik Nadmorski
Środa, 12 czerwca 2024 | Nr 136
Kraj

## Port czeka na nowe dźwigi

### Inwestycja opóźni się o pół roku

Anna Kowalska

GDYNIA (PAP) – Terminal kontenerowy dostanie cztery nowe dźwigi dopiero wiosną. Dostawca poinformował w poniedziałek, że stal dotarła z opóźnieniem.

Nie grozi nam kara, ale statki będą czekać dłużej – mówi rzecznik portu, pokazując puste nabrzeże.

Dokończenie na str. 8

![](port.jpg)

Nowy dźwig będzie miał 60 metrów.

Fot. Jan Wójcik`,
  },
  cs: {
    facts: ['Brno', 'ČTK', '2024-06-12', 'Domácí'],
    author: 'Jana Nováková',
    photographer: 'Petr Dvořák',
    text: `Moravské noviny
Středa 12. června 2024 | Číslo 136
Domácí

## Tramvaj pojede až k nádraží

### Stavba začne v srpnu

Jana Nováková

Brno (ČTK) – Nová tramvajová trať povede až k nádraží, rozhodlo v pondělí zastupitelstvo. Stavba začne v srpnu a potrvá dva roky.

Na tohle rozhodnutí jsme čekali deset let, řekl primátor před radnicí několika desítkám lidí.

Pokračování na straně 8

![](tramvaj.jpg)

Trať bude měřit tři kilometry.

Foto: Petr Dvořák`,
  },
  ru: {
    facts: ['КАЗАНЬ', 'ТАСС', '2024-06-12', 'Общество'],
    author: 'Анна Петрова',
    photographer: 'Иван Сидоров',
    text: `Волжская газета
Среда, 12 июня 2024 года | № 136
Общество

## Мост откроют весной

### Строители отстают от графика на месяц

Анна Петрова

КАЗАНЬ, 12 июня. /ТАСС/. Новый мост через Волгу откроют для движения в апреле следующего года, сообщил в среду министр транспорта.

Мы долго ждали поставки металла, рассказал он журналистам на строительной площадке у левого берега.

Продолжение на стр. 8

![](most.jpg)

Опоры моста уже готовы.

Фото: Иван Сидоров`,
  },
  uk: {
    facts: ['ЛЬВІВ', 'Укрінформ', '2024-06-12', 'Суспільство'],
    author: 'Олена Шевчук',
    photographer: 'Іван Мельник',
    text: `Галицьке слово
Середа, 12 червня 2024 року | № 136
Суспільство

## Бібліотека відкриється ввечері

### Читальна зала працюватиме до десятої

Олена Шевчук

ЛЬВІВ (Укрінформ) – Міська бібліотека з понеділка працюватиме до десятої вечора, повідомила її директорка. Першого вечора прийшло п’ятсот читачів.

Ми давно чекали на таку можливість, розповіла студентка, яка щодня приїздить сюди з передмістя.

Продовження на стор. 8

![](zala.jpg)

Читальна зала має сто місць.

Фото: Іван Мельник`,
  },
  tr: {
    facts: ['İSTANBUL', 'AA', '2024-06-12', 'Gündem'],
    author: 'Ayşe Demir',
    photographer: 'Murat Kaya',
    text: `Boğaz Postası
12 Haziran 2024 Çarşamba | Sayı 136
Gündem

## Vapur seferleri iptal edildi

### Lodos perşembeye kadar sürecek

Ayşe Demir

İSTANBUL (AA) - Şehir Hatları, lodos nedeniyle Adalar seferlerini iptal ettiğini açıkladı. Yetkililer, fırtınanın perşembe gününe kadar süreceğini belirtti.

Sabahtan beri burada bekliyoruz, diyen yolcular iskelede uzun kuyruklar oluşturdu ve çay içti.

Devamı 8. sayfada

![](vapur.jpg)

Vapurlar iskelede bekliyor.

Fotoğraf: Murat Kaya`,
  },
  ro: {
    facts: ['CONSTANȚA', 'Agerpres', '2024-06-12', 'Actualitate'],
    author: 'Ana Popescu',
    photographer: 'Ion Marin',
    text: `Gazeta Litoralului
Miercuri, 12 iunie 2024 | Nr. 136
Actualitate

## Podul se deschide în toamnă

### Lucrările au întârziat o lună

Ana Popescu

CONSTANȚA (Agerpres) – Podul nou peste canal se deschide traficului în octombrie, a anunțat luni primarul. Lucrările au întârziat din cauza oțelului.

Am așteptat ani de zile podul acesta, spune un locuitor din cartierul de lângă port.

Continuare în pagina 8

![](pod.jpg)

Podul are 300 de metri.

Foto: Ion Marin`,
  },
  hu: {
    facts: ['Budapest', 'MTI', '2024-06-12', 'Belföld'],
    author: 'Kovács Anna',
    photographer: 'Szabó Péter',
    text: `Dunai Hírlap
2024. június 12. szerda | 136. szám
Belföld

## Újra jár a hajó

### Óránként indulnak a járatok

Kovács Anna

Budapest (MTI) – Hétfőtől újra jár a menetrend szerinti hajó a Dunán, közölte a főváros. A járatok reggel hattól este tízig óránként indulnak.

Három éve várunk erre a napra, mondta egy idős asszony a mólón, aki unokájával jött el.

Folytatás a 8. oldalon

![](hajo.jpg)

A hajó negyven utast visz.

Fotó: Szabó Péter`,
  },
  el: {
    facts: ['Θεσσαλονίκη', 'ΑΠΕ-ΜΠΕ', '2024-06-12', 'Ελλάδα'],
    author: 'Μαρίας Παπαδοπούλου',
    photographer: 'Νίκος Γεωργίου',
    text: `Φωνή Θερμαϊκού
Τετάρτη 12 Ιουνίου 2024 | Αρ. φύλλου 136
Ελλάδα

## Νέα γέφυρα στον Αξιό

### Τα έργα ξεκινούν τον Αύγουστο

Της Μαρίας Παπαδοπούλου

Θεσσαλονίκη (ΑΠΕ-ΜΠΕ) – Η νέα γέφυρα θα δοθεί στην κυκλοφορία τον Απρίλιο, ανακοίνωσε την Τετάρτη ο υπουργός Μεταφορών στους δημοσιογράφους.

Την περιμέναμε χρόνια, λέει ένας κάτοικος του χωριού που περνά κάθε μέρα το ποτάμι με βάρκα.

Συνέχεια στη σελίδα 8

![](gefyra.jpg)

Η γέφυρα έχει μήκος 300 μέτρα.

Φωτ.: Νίκος Γεωργίου`,
  },
  id: {
    facts: ['JAKARTA', 'KOMPAS', '2024-06-12', 'Nasional'],
    author: 'Sri Wahyuni',
    photographer: 'Agus Santoso',
    text: `Suara Pelabuhan
Rabu, 12 Juni 2024 | No. 136
Nasional

## Pelabuhan Menunggu Derek Baru

### Kapal harus mengantre lebih lama

Oleh Sri Wahyuni

JAKARTA, KOMPAS — Terminal peti kemas akan mendapat empat derek baru pada musim kemarau. Pemasok mengatakan baja tiba terlambat dari jadwal.

Kami sudah lama menunggu alat ini, kata juru bicara pelabuhan sambil menunjuk dermaga yang kosong.

Bersambung ke halaman 8

![](derek.jpg)

Derek baru itu setinggi 60 meter.

Foto: Agus Santoso`,
  },
  vi: {
    facts: ['HÀ NỘI', 'TTXVN', '2024-06-12', 'Thời sự'],
    author: 'Nguyễn Văn An',
    photographer: 'Trần Minh',
    text: `Báo Sông Hồng
Thứ tư, ngày 12 tháng 6 năm 2024 | Số 136
Thời sự

## Cầu mới thông xe vào tháng tư

### Công trình chậm một tháng so với kế hoạch

Nguyễn Văn An

HÀ NỘI (TTXVN) - Cây cầu mới qua sông Hồng sẽ thông xe vào tháng tư năm sau, Bộ trưởng Giao thông cho biết hôm thứ tư tại buổi họp báo.

Chúng tôi đã chờ đợi cây cầu này nhiều năm, một người dân ở bờ bắc nói với phóng viên.

Xem tiếp trang 8

![](cau.jpg)

Cây cầu dài 300 mét.

Ảnh: Trần Minh`,
  },
  ar: {
    facts: ['القاهرة', 'رويترز', '2024-06-12', 'محليات'],
    author: 'أحمد علي',
    photographer: 'سمير حسن',
    text: `صحيفة المرفأ
الأربعاء 12 يونيو 2024 | العدد 136
محليات

## الجسر الجديد يفتتح في الربيع

### تأخرت الأعمال شهرا كاملا

كتب: أحمد علي

القاهرة (رويترز) - يفتتح الجسر الجديد على النيل أمام حركة المرور في نيسان المقبل، حسبما أعلن وزير النقل الأربعاء في مؤتمر صحفي.

وقال أحد السكان إنه انتظر هذا المشروع سنوات طويلة وإنه يعبر النهر كل يوم بالقارب.

تتمة ص 8

![](bridge.jpg)

يبلغ طول الجسر ثلاثمئة متر.

تصوير: سمير حسن`,
  },
  he: {
    facts: ['חיפה', 'רויטרס', '2024-06-12', 'בארץ'],
    author: 'רות לוי',
    photographer: 'דוד כהן',
    text: `עיתון הנמל
יום רביעי, 12 ביוני 2024 | גיליון 136
בארץ

## הגשר החדש ייפתח באביב

### העבודות מתעכבות בחודש

מאת רות לוי

חיפה (רויטרס) - הגשר החדש מעל הנחל ייפתח לתנועה באפריל הבא, הודיע אתמול שר התחבורה במסיבת עיתונאים.

אנחנו מחכים לגשר הזה שנים רבות, אמר אחד התושבים, שחוצה את הנחל בכל יום בסירה.

המשך בעמוד 8

![](bridge.jpg)

אורך הגשר שלוש מאות מטר.

צילום: דוד כהן`,
  },
  hi: {
    facts: ['पटना', 'भाषा', '2024-06-12', 'राज्य'],
    author: '',
    photographer: 'राजेश कुमार',
    text: `दैनिक नदी
बुधवार, १२ जून २०२४ | अंक १३६
राज्य

## नया पुल वसंत में खुलेगा

### काम एक महीना देर से चल रहा है

नगर संवाददाता

पटना (भाषा)। गंगा पर बना नया पुल अगले अप्रैल में यातायात के लिए खुलेगा, परिवहन मंत्री ने बुधवार को संवाददाताओं से कहा।

हम इस पुल का वर्षों से इंतजार कर रहे थे, एक निवासी ने कहा, जो हर दिन नाव से नदी पार करता है।

शेष पृष्ठ 8 पर

![](bridge.jpg)

पुल की लंबाई तीन सौ मीटर है।

फोटो: राजेश कुमार`,
  },
}

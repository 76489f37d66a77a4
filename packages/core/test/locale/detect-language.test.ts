import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/index.js'

/** A headline and a paragraph in each language, of our own. */
const PAGES: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'City opens two more gates\n\nThe flowers in the river park are out, and the city has opened two more gates for the people who come to see them.',
  ],
  [
    'de',
    'Stadt öffnet zwei weitere Tore\n\nDie Blumen im Park am Fluss sind aufgegangen, und die Stadt hat für die Besucher zwei weitere Tore geöffnet.',
  ],
  [
    'fr',
    'La ville ouvre deux portes\n\nLes fleurs du parc sont ouvertes et la ville a ouvert deux portes pour les habitants qui viennent les voir.',
  ],
  [
    'es',
    'La ciudad abre dos puertas\n\nLas flores del parque se han abierto y la ciudad ha abierto dos puertas más para los vecinos que vienen a verlas.',
  ],
  [
    'pt',
    'Cidade abre duas portas\n\nAs flores do parque já abriram e a cidade abriu mais duas portas para as pessoas que vêm de manhã e não querem esperar.',
  ],
  [
    'it',
    'Il comune apre due cancelli\n\nI fiori del parco sono sbocciati e il comune ha aperto altri due cancelli per le persone che vengono a vederli.',
  ],
  [
    'nl',
    'Stad opent twee poorten\n\nDe bloemen in het park zijn uit en de stad heeft nog twee poorten geopend voor de mensen die ze willen zien.',
  ],
  [
    'sv',
    'Staden öppnar två grindar\n\nBlommorna i parken har slagit ut och staden har öppnat två grindar till för alla som vill se dem.',
  ],
  [
    'da',
    'Byen åbner to porte\n\nBlomsterne i parken er sprunget ud, og byen har åbnet to porte mere for dem, der kommer efter arbejde for at se dem.',
  ],
  [
    'nb',
    'Byen åpner to porter\n\nBlomstene i parken har sprunget ut, og byen har åpnet to porter til for dem som kommer etter jobb for å se på.',
  ],
  [
    'fi',
    'Kaupunki avaa kaksi porttia\n\nPuiston kukat ovat puhjenneet, ja kaupunki on avannut kaksi porttia lisää niille, jotka tulevat katsomaan niitä.',
  ],
  [
    'is',
    'Borgin opnar tvö hlið\n\nBlómin í garðinum eru sprungin út og borgin hefur opnað tvö hlið til viðbótar fyrir þá sem koma að sjá þau.',
  ],
  [
    'pl',
    'Miasto otwiera dwie bramy\n\nKwiaty w parku już rozkwitły, a miasto otworzyło dwie kolejne bramy dla osób, które przychodzą je zobaczyć.',
  ],
  [
    'cs',
    'Město otevírá dvě brány\n\nKvětiny v parku už rozkvetly a město otevřelo další dvě brány pro lidi, kteří se na ně přijdou podívat.',
  ],
  [
    'sk',
    'Mesto otvára dve brány\n\nKvety v parku už rozkvitli a mesto otvorilo ďalšie dve brány pre ľudí, ktorí sa na ne prídu pozrieť.',
  ],
  [
    'sl',
    'Mesto odpira dvoje vrat\n\nRože v parku so že zacvetele in mesto je odprlo še dvoje vrat za ljudi, ki jih pridejo gledat.',
  ],
  [
    'hr',
    'Grad otvara dvoja vrata\n\nCvijeće u parku je procvjetalo i grad je otvorio još dvoja vrata za ljude koji ga žele vidjeti nakon posla.',
  ],
  [
    'hu',
    'Két új kapu nyílik\n\nA parkban kinyíltak a virágok, és a város még két kaput nyitott azoknak, akik meg akarják nézni.',
  ],
  [
    'ro',
    'Orașul deschide două porți\n\nFlorile din parc au înflorit, iar orașul a deschis încă două porți pentru cei care vin să le vadă.',
  ],
  [
    'tr',
    'Belediye iki kapı daha açtı\n\nParktaki çiçekler açtı ve belediye onları görmeye gelenler için iki kapı daha açtı.',
  ],
  [
    'id',
    'Kota membuka dua gerbang\n\nBunga di taman sudah mekar dan pemerintah kota membuka dua gerbang lagi untuk warga yang datang melihatnya.',
  ],
  [
    'vi',
    'Thành phố mở thêm hai cổng\n\nHoa trong công viên đã nở và thành phố đã mở thêm hai cổng cho những người đến xem hoa.',
  ],
  [
    'ca',
    'La ciutat obre dues portes\n\nLes flors del parc ja han sortit i la ciutat ha obert dues portes més per a la gent que ve a veure-les.',
  ],
  [
    'et',
    'Linn avab kaks väravat\n\nPargi lilled on puhkenud ja linn on avanud veel kaks väravat neile, kes tahavad neid vaadata.',
  ],
  [
    'lv',
    'Pilsēta atver divus vārtus\n\nParka ziedi ir uzplaukuši, un pilsēta ir atvērusi vēl divus vārtus cilvēkiem, kas nāk tos apskatīt.',
  ],
  [
    'lt',
    'Miestas atveria dvejus vartus\n\nParko gėlės jau pražydo, ir miestas atvėrė dar dvejus vartus žmonėms, kurie ateina jų pamatyti.',
  ],
  [
    'sq',
    'Qyteti hap dy porta\n\nLulet në park kanë çelur dhe qyteti ka hapur edhe dy porta për njerëzit që vijnë për t’i parë.',
  ],
  [
    'sw',
    'Jiji lafungua milango miwili\n\nMaua ya bustani yamechanua na jiji limefungua milango miwili zaidi kwa ajili ya watu wa mji huo.',
  ],
  [
    'tl',
    'Binuksan ng lungsod ang dalawang tarangkahan\n\nNamulaklak na ang mga halaman sa parke at binuksan ng lungsod ang dalawa pang tarangkahan para sa mga tao.',
  ],
  [
    'af',
    'Stad maak twee hekke oop\n\nDie blomme in die park is uit en die stad het nog twee hekke oopgemaak vir mense wat hulle wil sien.',
  ],
  [
    'ru',
    'Город открыл двое ворот\n\nВ парке у реки распустились цветы, и город открыл еще двое ворот для тех, кто приходит на них посмотреть.',
  ],
  [
    'uk',
    'Місто відкрило дві брами\n\nУ парку біля річки розквітли квіти, і місто відкрило ще дві брами для тих, хто приходить на них подивитися.',
  ],
  [
    'bg',
    'Градът отвори две врати\n\nЦветята в парка цъфнаха и градът отвори още две врати за хората, които идват да ги видят.',
  ],
  [
    'sr',
    'Град отвара двоја врата\n\nЦвеће у парку је процветало и град је отворио још двоја врата за људе који долазе да га виде.',
  ],
  [
    'ar',
    'المدينة تفتح بوابتين\n\nتفتحت الأزهار في الحديقة، وفتحت المدينة بوابتين أخريين أمام الذين يأتون لرؤيتها من كل مكان.',
  ],
  ['fa', 'شهر دو دروازه باز کرد\n\nگل‌های پارک باز شده‌اند و شهر دو دروازه دیگر برای مردمی که از همه جا می‌آیند باز کرد.'],
  [
    'ur',
    'شہر نے دو دروازے کھول دیے\n\nپارک میں پھول کھل گئے ہیں اور شہر نے دیکھنے والوں کے لیے دو اور دروازے کھول دیے ہیں۔',
  ],
  ['he', 'העיר פתחה שני שערים\n\nהפרחים בפארק פרחו והעיר פתחה עוד שני שערים לאנשים שבאים לראות אותם.'],
  [
    'el',
    'Ο δήμος ανοίγει δύο πύλες\n\nΤα λουλούδια στο πάρκο άνθισαν και ο δήμος άνοιξε άλλες δύο πύλες για όσους έρχονται να τα δουν.',
  ],
  ['hi', 'शहर ने दो द्वार खोले\n\nपार्क में फूल खिल गए हैं और शहर ने उन्हें देखने आने वालों के लिए दो और द्वार खोले हैं।'],
  ['bn', 'শহর দুটি ফটক খুলেছে\n\nপার্কে ফুল ফুটেছে এবং শহর আরও দুটি ফটক খুলেছে।'],
  ['ta', 'நகரம் இரண்டு வாயில்களைத் திறந்தது\n\nபூங்காவில் மலர்கள் மலர்ந்துள்ளன.'],
  ['th', 'เมืองเปิดประตูสองบาน\n\nดอกไม้ในสวนบานแล้ว และเมืองเปิดประตูอีกสองบานให้ผู้ที่มาชม'],
  ['ka', 'ქალაქმა ორი კარი გახსნა\n\nპარკში ყვავილები გაიშალა და ქალაქმა კიდევ ორი კარი გახსნა.'],
  ['hy', 'Քաղաքը բացեց երկու դարպաս\n\nԱյգում ծաղիկները բացվել են։'],
  ['am', 'ከተማዋ ሁለት በሮች ከፈተች\n\nበፓርኩ ውስጥ አበቦች አብበዋል።'],
  [
    'ko',
    '시, 공원에 문 두 개 더 열어\n\n강가 공원에 꽃이 피었고 시는 구경하러 오는 사람들을 위해 문을 두 개 더 열었다.',
  ],
  ['ja', '公園の門を二つ増設\n\n川辺の公園の花が見ごろを迎え、市は見物客のために門を二つ増やした。'],
  ['zh-Hans', '公园增开两座大门\n\n河滨公园的花都开了，市里为看花的人增开了两座大门，从清早到深夜游人不断。'],
  ['zh-Hant', '公園增開兩座大門\n\n河濱公園的花都開了，市府為賞花民眾增開兩座大門，從清早到深夜人潮不斷。'],
]

describe('detectLanguage', () => {
  it('knows at least thirty languages', () => {
    expect(new Set(PAGES.map(([language]) => language)).size).toBeGreaterThanOrEqual(30)
  })

  it.each(PAGES)('%s from a headline and a paragraph', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each(PAGES)('%s from a page with an agency, a name and a number in Latin letters', (language, text) => {
    expect(detectLanguage(`${text}\n\n(AP, 2024) Jane Roe`)).toBe(language)
  })

  it.each([[''], ['12 345'], ['— …'], ['Xyzzy qwfp arst neio'], ['😀']])('is undetermined for %j', (text) => {
    expect(detectLanguage(text)).toBe('und')
  })

  it('does not depend on the form of composed letters', () => {
    const text = 'Thành phố mở thêm hai cổng và người dân đã đến xem hoa'
    expect(detectLanguage(text.normalize('NFD'))).toBe(detectLanguage(text))
  })

  it('does not depend on capitals', () => {
    for (const [language, text] of PAGES.slice(0, 7)) expect(detectLanguage(text.toUpperCase())).toBe(language)
  })
})

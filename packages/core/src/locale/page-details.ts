import { anyOf } from '../text/patterns.js'

const AMOUNT = '\\d{1,6}(?:[.,]\\d{1,3})?'
const PRICE_WORD =
  '(?:(?:Single copy )?Price|(?:Einzel|Verkaufs)?preis|Prix|Precio|Prezzo|Preço|(?:Losse )?Prijs|(?:Lösnummer)?pris|Cena|Preț|Hinta|Ára?|Giá|Harga|Fiyatı?|Цена|Ціна|Τιμή) ?:? ?'
const PRICE = `(?:${PRICE_WORD})?${anyOf(
  `(?:(?:US|CA|AU|NZ|HK|NT|R|A|C)?[$£€¥₩₽₺₹₪]|EUR|Euro|CHF|Fr\\.|Rs\\.|Rp) ?${AMOUNT}(?!\\d)`,
  `${AMOUNT} ?(?:€|£|¢|(?:euros?|EUR|CHF|kr|zł|Kč|Ft|lei|руб|коп|грн|TL|₺|cents?|céntimos|centavos)(?![\\p{L}\\d])\\.?|Fr\\.)`,
  `\\d{1,3}[cp](?![\\p{L}\\d])`,
  `${AMOUNT}(?:円|元|圓|원)`,
  '(?:One|Two|Three|Four|Five|Six)? ?(?:Penny|Pence|Cents?)(?![\\p{L}\\d])',
)}`

const ROMAN_OR_NUMBER = '(?:\\d{1,4}|[IVXLC]{1,8})(?![\\p{L}\\d])\\.?'
const YEAR_WORD =
  '(?:Year|Vol(?:ume)?|Jahrgang|Jahrg|Jg|Année|An|Anno|Año|Ano|Jaargang|Årgang|Årgång|Ročník|Rok|Rocznik|Yıl|Anul|Época|Tomo|Série|Год издания)'
/** The year of a newspaper since its foundation, such as Year 88, Año XII and 80. Jahrgang. */
const YEAR = anyOf(
  `${YEAR_WORD}\\.? ?:? ?${ROMAN_OR_NUMBER}`,
  `\\d{1,3}(?:\\.|e|ème|me|º|ª|th|st|nd|rd|:[ae]) ?(?:Year|Jahrgang|Jahrg\\.|Jg\\.|année|año|anno|ano|jaargang|årgang|årgång(?:en)?|ročník)(?!\\p{L})`,
)

const FOUNDED =
  '(?:Founded|Established|Est\\.|Since|gegründet|gegr\\.|seit|fondée?|depuis|fundad[oa]|desde|fondat[oa]|dal|opgericht|sinds|grundad|grundlagt|grunnlagt|założon[ya]|založen[oay]?|осн(?:\\.|ована?)|kuruluş)(?: (?:in|im Jahre?|en|em|el|le|nel|w|roku|v|r\\.|i|år|в))? ?:? ?1[5-9]\\d\\d(?!\\d)'

const PAGE_COUNT =
  "\\d{1,3} (?:pages|Seiten|páginas|pagine|pagina[’']s|sidor|sider|stron|stran|страниц|sayfa|halaman)(?!\\p{L})"
/** The weather of the day, such as Sonnig, 14 °C. */
const WEATHER = '[\\p{L}:, ]{0,24}-?\\d{1,2}(?: ?[°º]?C? ?[~～/–-] ?-?\\d{1,2})? ?(?:°[CF]?|º[CF]|℃|℉)(?![\\p{L}\\d])'

/**
 * The source of details next to the date or the number of a page that newspapers of many languages
 * print: a price, a year of publication, the year of the foundation, the weather.
 */
export const COMMON_DETAILS = anyOf(PRICE, YEAR, FOUNDED, PAGE_COUNT, WEATHER)

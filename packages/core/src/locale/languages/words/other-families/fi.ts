import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Finnish. */
export const fi: Locale = localeOfWords({
  language: 'fi',
  longestFunctionWord: 5,
  months:
    'tammikuuta|tammikuun helmikuuta|helmikuun maaliskuuta|maaliskuun huhtikuuta|huhtikuun toukokuuta|toukokuun kesäkuuta|kesäkuun heinäkuuta|heinäkuun elokuuta|elokuun syyskuuta|syyskuun lokakuuta|lokakuun marraskuuta|marraskuun joulukuuta|joulukuun',
  agencies: 'STT|STT-AFP|STT–AFP|STT-Reuters|STT–Reuters|STT–IT|STT-Lehtikuva|Lehtikuva|LEHTIKUVA|UP',
  openers:
    'Se|Ne|Hän|He|Tämä|Nämä|Ja|Mutta|Kun|Jos|Nyt|Viime|Ensi|Kaksi|Kolme|Neljä|Moni|Monet|Kaikki|Jo|Myös|Yli|Alle|Noin|Ennen|Vain|Suomen|Suomi|Hallitus|Poliisi|Eduskunta|Presidentti|Vuoden|Maan',
  cities:
    'Helsinki|Espoo|Tampere|Vantaa|Oulu|Turku|Jyväskylä|Lahti|Kuopio|Pori|Kouvola|Joensuu|Lappeenranta|Hämeenlinna|Vaasa|Seinäjoki|Rovaniemi|Mikkeli|Kotka|Salo|Porvoo|Kokkola|Kajaani|Rauma|Savonlinna|Imatra|Kemi|Tornio|Viipuri|Tukholma|Oslo|Kööpenhamina|Tallinna|Moskova|Pietari|Bryssel|Lontoo|Pariisi|Berliini|Kiova|Washington|New York|Rooma|Madrid|Peking|Geneve',
  and: 'ja',
  credits: [
    ['Teksti ja kuvat:', 'reporter'],
    ['Teksti ja kuva:', 'reporter'],
    ['Suomennos:', 'translator'],
    ['Valokuvat:', 'photographer'],
    ['Valokuva:', 'photographer'],
    ['Kuvitus:', 'illustrator'],
    ['Piirros:', 'illustrator'],
    ['Grafiikka:', 'illustrator'],
    ['Lähteet:', 'source'],
    ['Lähde:', 'source'],
    ['Teksti:', 'author'],
    ['Kuvat:', 'photographer'],
    ['Kuva:', 'photographer'],
    ['Kuvat', 'photographer'],
    ['Kuva', 'photographer'],
  ],
  positions: '(?:kirjeenvaihtaja|toimittaja|päätoimittaja|erikoistoimittaja)',
  captions: 'Kuva:|KUVA:|Kuvassa|Kuvat:|Vasemmalta|Vasemmalla|Ylhäällä|Alhaalla',
  references: {
    to: ['Jatkuu sivulla #', 'Jatkuu s\\. #', 'Jatk\\. siv\\. #'],
    from: ['Jatkoa sivulta #', 'Jatkoa s\\. #', 'Jatkoa etusivulta'],
    see: ['Lue (?:lisää|myös) (?:sivulta|sivuilta|s\\.) #', 'Lue sivulta #', 'Katso (?:myös )?(?:sivu|s\\.) #'],
  },
  page: 'Sivut?|S\\.',
  roles: {
    other: 'sää|tänään säässä|horoskooppi',
    correction: 'oikaisu(?:ja)?|korjaus',
    notice: 'kuulutus|kuulutuksia|ilmoitusasiat',
    commentary: 'pääkirjoitus|kolumni|kommentti|mielipide|mielipiteet|analyysi|vieraskynä|yleisönosasto',
    advertisement: 'ilmoituksia|pikkuilmoitukset|avoimet työpaikat',
    index: 'sisällys|tänään|tässä lehdessä',
  },
  advertisements: 'ilmoitus|mainos|ilmoitusliite|kaupallinen yhteistyö',
  boxes: 'fakta|taustaa|tausta|lyhyesti|kuka|mikä',
  pages:
    'Uutiset|Kotimaa|Ulkomaat|Kulttuuri|Talous|Urheilu|Mielipide|Mielipiteet|Pääkirjoitus|Paikalliset|Etusivu|Sää|Kaupunki|Politiikka|Tiede|Elämä|Ihmiset|Lauantai|Sunnuntai|Kotiseutu|Maakunta|Perheuutiset',
  details:
    '(?:maanantai|tiistai|torstai|perjantai|lauantai|sunnuntai)(?:na)?|keskiviikko|keskiviikkona|\\d{1,3}\\. vuosikerta|viikko \\d{1,2}|irtonumero',
  issue: 'N:o|Nro|Numero',
  papers:
    'Helsingin Sanomat|Sanomat|Lehti|Uutiset|Aamulehti|Kansa|Kaleva|Karjalainen|Savo|Sanansaattaja|Viesti|Päivälehti|Suometar',
  quotes: '«»',
  salutations: 'Hyvä toimitus|Arvoisa toimitus|Arvoisa päätoimittaja',
  commonWords:
    'aikaa aina ainakin alkaa asia asti eivät ennen enää ettei että hänen joiden joita joka jonka jopa joten jotka juuri jälkeen kaikki kanssa kautta kertoo keskellä kesken kuin kuitenkin kunnes lisäksi mennä mikä missä moni monet mukaan mutta myös niiden niin noin näin olla olleet ollut olisi ovat paljon päivä saada sanoo sekä sitä siitä sillä silti tulee tulla tämä tänä tässä vaan vain vielä viime vuoden vuonna vuotta yksi',
})

import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Swedish. */
export const sv: Locale = localeOfWords({
  language: 'sv',
  oneLetterWords: 'iåö',
  months:
    'januari|jan februari|febr|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sept|sep oktober|okt november|nov december|dec',
  agencies: 'TT-AFP|TT-Reuters|TT-AP|TT-Ritzau|TT-NTB|TT-DPA|FLT|Siren',
  openers:
    'Det|Den|De|En|Ett|I|På|Vid|Efter|Med|För|Från|Till|Om|När|Under|Nu|Här|Där|Som|Han|Hon|Vi|Två|Tre|Fyra|Flera|Många|Alla|Ingen|Inget|Redan|Enligt|Över|Inför|Trots|Sedan|Minst|Drygt|Nästan|Både|Varje|Statens|Svenska',
  cities:
    'Stockholm|Göteborg|Malmö|Uppsala|Västerås|Örebro|Linköping|Helsingborg|Jönköping|Norrköping|Lund|Umeå|Gävle|Borås|Södertälje|Eskilstuna|Karlstad|Växjö|Halmstad|Sundsvall|Luleå|Östersund|Kalmar|Falun|Skövde|Kristianstad|Visby|Kiruna|Trollhättan|Uddevalla|Helsingfors|Oslo|Köpenhamn|Bryssel|London|Paris|Berlin|Moskva|Kiev|Washington|New York|Rom|Madrid|Peking|Genève',
  and: 'och',
  credits: [
    ['Text och foto:', 'reporter'],
    ['Text & foto:', 'reporter'],
    ['Översättning:', 'translator'],
    ['Illustration:', 'illustrator'],
    ['Teckning:', 'illustrator'],
    ['Fotograf:', 'photographer'],
    ['Bilder:', 'photographer'],
    ['Grafik:', 'illustrator'],
    ['Källor:', 'source'],
    ['Källa:', 'source'],
    ['Text:', 'author'],
    ['Foto:', 'photographer'],
    ['Bild:', 'photographer'],
    ['Foto', 'photographer'],
    ['Av', 'reporter'],
  ],
  positions:
    'från vår (?:utsände|korrespondent)|(?:vår )?(?:reporter|korrespondent|ledarskribent|sportredaktör|kulturredaktör)',
  captions: 'Foto:|FOTO:|På bilden|Bilden (?:visar|ovan)|Från vänster|Överst|Nederst|Här ',
  references: {
    to: [
      'Fortsättning (?:på )?sid(?:an?|\\.)? #',
      'Forts\\. (?:på )?sid(?:an?|\\.)? #',
      'Fortsätter på sid(?:an|\\.)? #',
    ],
    from: ['Fortsättning från sid(?:an|\\.)? #', 'Forts\\. från sid(?:an|\\.)? #'],
    see: ['Läs (?:mer|mera|också|även)? ?(?:på )?sid(?:an|orna|\\.)? #', 'Se (?:även )?sid(?:an?|\\.)? #'],
  },
  page: 'Sidan|Sida|Sid\\.?',
  roles: {
    other: 'vädret|väder|dagens väder|horoskop',
    correction: 'rättelser?|förtydligande',
    notice: 'kungörelser?|offentliga meddelanden',
    commentary: 'ledare|debatt|kommentar|krönika|insändare|analys|kolumn|signerat',
    advertisement: 'annonser|radannonser|köp och sälj|lediga jobb',
    index: 'innehåll|i dag|i dagens tidning',
  },
  advertisements: 'annons|annonser|annonsbilaga|hela denna sida är en annons',
  boxes: 'fakta|bakgrund|faktaruta|i korthet|så gjorde vi|detta har hänt',
  pages:
    'Nyheter|Sport|Kultur|Ekonomi|Utrikes|Inrikes|Ledare|Debatt|Familj|Väder|Lokalt|Näringsliv|Insändare|Opinion|Sverige|Världen|Politik|Vetenskap|Nöje|Förstasidan|Stad|Hälsa|Kultur & Nöje|Familjenytt',
  details:
    'måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?|årgång \\d{1,3}|\\d{1,3}:[ae] årgången|vecka \\d{1,2}',
  issue: 'Nr|Nummer',
  papers:
    'Dagens Nyheter|Dagblad(?:et)?|Tidning(?:en|ar)?|Posten|Kuriren|Bladet|Allehanda|Folkblad(?:et)?|Nyheter|Handelstidning|Arbetarbladet|Tidningen',
  quotes: '«»',
  salutations: 'Till redaktionen|Bästa redaktion|Till insändarsidan',
  commonWords:
    'alla allt andra annan bara blev bland blir både därför detta dessa efter eller enligt fick finns första från förra genom gick göra hade hela heller henne hennes honom även inför inga ingen innan inte just kommer kunde kunna många medan mellan mera mest måste mycket någon något några nästan också olika redan samma samt sedan sina skulle snart under utan vara varit varje vilket ville visar åren året över',
})

import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Norwegian, bokmål and nynorsk. */
export const nb: Locale = localeOfWords({
  language: 'nb',
  oneLetterWords: 'iåø',
  months:
    'januar|jan februar|feb mars april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des',
  agencies: 'NTB|©NTB|ANB|NPK|NTB-AFP|NTB-Reuters|NTB Scanpix|NTB scanpix|Scanpix',
  openers:
    'Det|Den|De|Dei|En|Et|Ein|Eit|I|På|Ved|Etter|Med|For|Fra|Frå|Til|Om|Når|Under|Nå|No|Her|Der|Som|Han|Hun|Ho|Vi|To|Tre|Fire|Flere|Fleire|Mange|Alle|Ingen|Allerede|Ifølge|Over|Siden|Minst|Nesten|Både|Hver|Norske|Statens',
  cities:
    'Oslo|Bergen|Trondheim|Stavanger|Drammen|Fredrikstad|Sandnes|Kristiansand|Tromsø|Sarpsborg|Skien|Ålesund|Sandefjord|Haugesund|Tønsberg|Moss|Porsgrunn|Bodø|Arendal|Hamar|Larvik|Halden|Lillehammer|Molde|Kongsberg|Harstad|Gjøvik|Steinkjer|Alta|Narvik|Elverum|Longyearbyen|København|Stockholm|Brussel|London|Paris|Berlin|Moskva|Kyiv|Washington|New York|Roma|Madrid|Beijing|Genève',
  and: 'og',
  credits: [
    ['Tekst og foto:', 'reporter'],
    ['Tekst og bilder:', 'reporter'],
    ['Oversettelse:', 'translator'],
    ['Illustrasjon:', 'illustrator'],
    ['Tegning:', 'illustrator'],
    ['Fotograf:', 'photographer'],
    ['Grafikk:', 'illustrator'],
    ['Kilder:', 'source'],
    ['Kilde:', 'source'],
    ['Tekst:', 'author'],
    ['Bilde:', 'photographer'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
    ['Av', 'reporter'],
  ],
  positions: '(?:vår )?(?:korrespondent|utsendte medarbeider|journalist|kommentator)',
  captions: 'Foto:|FOTO:|På bildet|Bildet viser|Fra venstre|Øverst|Nederst',
  references: {
    to: ['Fortsetter (?:på )?side #', 'Forts\\. (?:på )?side #', 'Fortsettes (?:på )?side #'],
    from: ['Fortsettelse fra side #', 'Forts\\. fra side #', 'Fra side #'],
    see: ['Les (?:mer|meir|også)? ?(?:på )?side #', 'Se (?:også )?side #', 'Sjå side #'],
  },
  page: 'Side|S\\.',
  roles: {
    other: 'været|vêret|dagens vær|horoskop',
    correction: 'rettelser?|rettingar?|presisering',
    notice: 'kunngjøringer?|kunngjering(?:ar)?|offentlige kunngjøringer',
    commentary: 'leder|debatt|kommentar|leserbrev|lesarbrev|analyse|kronikk|meninger',
    advertisement: 'annonser|rubrikkannonser|kjøp og salg|ledige stillinger',
    index: 'innhold|i dag|i avisen i dag',
  },
  advertisements: 'annonse|annonser|annonsebilag|annonsørinnhold',
  boxes: 'fakta|bakgrunn|faktaboks|kort fortalt|dette er saken',
  pages:
    'Nyheter|Nyhende|Innenriks|Utenriks|Kultur|Sport|Økonomi|Næringsliv|Debatt|Meninger|Meiningar|Leder|Forsiden|Været|Lokalt|Politikk|Norge|Verden|Vitenskap|Kronikk|Leserbrev|Familie|Helse|Navn',
  details:
    'mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|\\d{1,3}\\. årgang|årgang \\d{1,3}|uke \\d{1,2}',
  issue: 'Nr|Nummer',
  papers: 'Aftenposten|Dagbladet|Dagblad|Tidende|Avis|Avisa|Avisen|Blad|Blaster|Tidend|Posten|Folkeblad|Arbeiderblad',
  quotes: '«»',
  salutations: 'Til redaksjonen|Kjære redaksjon|Til redaktøren',
  commonWords:
    'alle allerede alltid andre bare begge blant blei blir blitt derfor dette disse eller enda etter fire flere fordi forskjellige første ganger gjennom gjort hadde hele henne hennes hver hvilket hvis hvor ikke ingen innen kommer kunne like litt mange meget mellom mens mest måtte noen neste nesten også over samme samtidig selv siden sine skal skulle snart sitt under uten ville vært være året',
})

import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Danish. */
export const da: Locale = localeOfWords({
  language: 'da',
  oneLetterWords: 'iåø',
  months:
    'januar|jan februar|febr|feb marts april|apr maj juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov december|dec',
  agencies: 'Ritzau|RITZAU|RB|/ritzau/|Ritzau-AFP|Ritzau-Reuters|DPA',
  openers:
    'Det|Den|De|En|Et|I|På|Ved|Efter|Med|For|Fra|Til|Om|Når|Under|Nu|Her|Der|Som|Han|Hun|Vi|To|Tre|Fire|Flere|Mange|Alle|Ingen|Allerede|Ifølge|Over|Trods|Siden|Mindst|Næsten|Både|Hver|Danske|Statens',
  cities:
    'København|Aarhus|Århus|Odense|Aalborg|Ålborg|Esbjerg|Randers|Kolding|Horsens|Vejle|Roskilde|Herning|Silkeborg|Næstved|Fredericia|Viborg|Køge|Holstebro|Slagelse|Helsingør|Hillerød|Sønderborg|Svendborg|Hjørring|Thisted|Rønne|Nuuk|Tórshavn|Oslo|Stockholm|Bruxelles|London|Paris|Berlin|Moskva|Kiev|Washington|New York|Rom|Madrid|Beijing|Genève',
  and: 'og',
  credits: [
    ['Tekst og foto:', 'reporter'],
    ['Oversættelse:', 'translator'],
    ['Illustration:', 'illustrator'],
    ['Tegning:', 'illustrator'],
    ['Fotograf:', 'photographer'],
    ['Grafik:', 'illustrator'],
    ['Kilder:', 'source'],
    ['Kilde:', 'source'],
    ['Tekst:', 'author'],
    ['Fotos:', 'photographer'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
    ['Af', 'reporter'],
  ],
  positions:
    'fra vores (?:udsendte|korrespondent)|(?:vor|vores) (?:korrespondent|medarbejder|udsendte medarbejder)|journalist',
  captions: 'Foto:|FOTO:|På billedet|Billedet viser|Fra venstre|Øverst|Nederst',
  references: {
    to: ['Fortsættes (?:på )?side #', 'Fortsætter på side #'],
    from: ['Fortsat fra (?:side #|forsiden)'],
    see: ['Læs (?:mere|også)? ?(?:på )?side #', 'Se (?:også )?side #'],
  },
  page: 'Side|S\\.',
  roles: {
    other: 'vejret|vejr|dagens vejr|horoskop',
    correction: 'rettelser?|berigtigelser?|præcisering',
    notice: 'bekendtgørelser?|offentlige meddelelser',
    commentary: 'leder|debat|kommentar|klumme|læserbreve?|analyse|kronik',
    advertisement: 'annoncer|rubrikannoncer|køb og salg|ledige stillinger',
    index: 'indhold|i dag|i avisen i dag',
  },
  advertisements: 'annonce|annoncer|annoncetillæg',
  boxes: 'fakta|baggrund|blå bog|kort fortalt|sagen kort',
  pages:
    'Nyheder|Indland|Udland|Kultur|Sport|Erhverv|Økonomi|Debat|Navne|Forsiden|Leder|Vejret|Lokalt|Politik|Danmark|Verden|Videnskab|Opinion|Kronik|Læserbreve|Familie|Sundhed|Ligetil',
  details: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\\d{1,3}\\. årgang|årgang \\d{1,3}|uge \\d{1,2}',
  issue: 'Nr|Nummer',
  papers:
    'Berlingske(?: Tidende)?|Politiken|Jyllands-Posten|Dagbladet|Tidende|Avis|Avisen|Folkeblad|Stiftstidende|Amtsavis|Venstreblad|Posten',
  quotes: '»«“”',
  salutations: 'Kære redaktion|Til redaktionen',
  commonWords:
    'alle allerede alligevel altid andet andre bare begge blandt blev blevet bliver derfor dette disse efter eller endnu fire flere fordi forskellige første gange gennem gjort havde hele helt hende hendes hver hvad hvilket hvis hvor ikke imod ingen inden indtil kommer kunne lige lidt mange meget mellem mere mest nogle noget næste også over samme samtidig selv siden sine skal skulle snart stadig under uden ville være været',
})

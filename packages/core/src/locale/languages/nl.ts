import { anyOf } from '../../text/patterns.js'
import { DATE_OF_TWO_DAYS, ISO_DATE, NUMERIC_DATE } from '../dates.js'
import type { Locale } from '../locale.js'
import {
  agencies,
  agencyGroup,
  bareNames,
  FULL_NAME,
  INITIALS,
  issueNumber,
  latin,
  latinDatelines,
  latinLetters,
  monthList,
  monthSource,
  PAGES_ALONE,
  SIGNED_INITIALS,
} from './latin.js'

const MONTHS = monthList(
  'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
)
const AGENCY = ['ANP/AFP', 'Novum', 'NOVUM', 'Redactie', 'GPD', 'ANP-[A-Z]{2,4}']
/** Words with a capital that begin no name. */
const FIRST_WORDS = anyOf(
  ...'De|Het|Een|In|Op|Bij|Met|Na|Voor|Van|Door|Uit|Over|Om|Onder|Volgens|Sinds|Tijdens|Als|Wie|Wat|Er|Hij|Zij|Ze|Wij|Ik|Twee|Drie|Vier|Meer|Geen|Niet|Nog|Nu|En|Of|Maar|Dat|Dit|Die|Deze|Den|Sint|Nieuw|Nieuwe|Nieuws|Noord|Zuid|Oost|West|Groot|Grote|Klein|Kleine|Verenigde|Europese|Radio|Stichting|Vereniging|Partij|Eerste|Tweede|Derde|Beste|Goede|Alle|Stad|Huis|Museum|Theater|Raad|Hoge|Rode|Koninklijke|Vandaag|Gisteren|Redactie'.split(
    '|',
  ),
)
const BARE_NAMES = bareNames('en', FIRST_WORDS)

/** Dutch. */
export const nl: Locale = {
  ...latin,
  language: 'nl',
  headlineOpeners: { words: new Set('De Het Een Hoe Waarom Zo'.split(' ')), nouns: false },
  dateline: latinDatelines({
    date: `(?<day>\\d{1,2}) (?<month>${monthSource(MONTHS)})\\.?(?: (?<year>\\d{4}))?`,
    agency: agencyGroup(...AGENCY),
    openers:
      'De|Het|Een|In|Op|Bij|Met|Na|Voor|Van|Door|Uit|Over|Om|Onder|Volgens|Sinds|Tijdens|Als|Wie|Wat|Er|Hij|Zij|Ze|Twee|Drie|Meer|Ruim|Bijna|Vanaf|Tot|Naar|Te|Wegens|Vandaag|Gisteren|Duizenden',
    cities:
      'Amsterdam|Rotterdam|Den Haag|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Arnhem|Haarlem|Enschede|Apeldoorn|Amersfoort|Zwolle|Leiden|Maastricht|Leeuwarden|Assen|Middelburg|Lelystad|Den Bosch|Hilversum|Schiphol|Brussel|Antwerpen|Gent|Brugge|Leuven|Luik|Mechelen|Oostende|Hasselt|Namen|Paramaribo|Willemstad|Londen|Parijs|Berlijn|Rome|Madrid|Moskou|Kiev|Washington|New York|Genève|Wenen|Peking|Tokio|Jeruzalem|Straatsburg|Athene|Caïro',
  }),
  tailDateline: [new RegExp(`^\\(${agencyGroup(...AGENCY)}\\)$`, 'u')],
  dates: [ISO_DATE, /^(?<day>\d{1,2}) (?<month>\p{L}{3,9})\.? (?<year>\d{4})(?!\d)/u, NUMERIC_DATE, DATE_OF_TWO_DAYS],
  months: MONTHS,
  creditWords: [
    ['Reportage:', 'reporter'],
    ['Reportage', 'reporter'],
    ['Analyse', 'author'],
    ['Column', 'author'],
    ['Interview', 'reporter'],
    ['Van onze correspondent', 'correspondent'],
    ['Van onze verslaggeefster', 'reporter'],
    ['Van onze verslaggever', 'reporter'],
    ['Van onze redacteur', 'reporter'],
    ["Tekst en foto's:", 'reporter'],
    ['Tekst en foto:', 'reporter'],
    ['Tekst en foto’s:', 'reporter'],
    ['Vertaling:', 'translator'],
    ['Illustratie:', 'illustrator'],
    ['Interview:', 'reporter'],
    ['Infographic:', 'illustrator'],
    ['Bronnen:', 'source'],
    ['Bron:', 'source'],
    ["Foto's:", 'photographer'],
    ['Foto’s:', 'photographer'],
    ['Beeld:', 'photographer'],
    ['Beeld', 'photographer'],
    ['Tekst:', 'author'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
    ['Door', 'reporter'],
    ['©', 'photographer'],
  ],
  creditHints: ['Foto', 'FOTO', 'Door ', 'DOOR ', 'Van onze', 'Beeld', 'Bron'],
  nameSeparator: /[,;/|]|\s+(?:en|EN|&)\s+/u,
  nonName: new RegExp(`^${anyOf(agencies(...AGENCY), '[Aa]rchief', '[Rr]edactie')}$`, 'u'),
  creditForms: [
    [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agencyGroup(...AGENCY)}$`, 'u'), 'photographer'],
    [new RegExp(`^${BARE_NAMES}$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(`^${anyOf(BARE_NAMES, INITIALS)}$`, 'u'),
  markedForms: SIGNED_INITIALS,
  positionLine:
    /^(?:(?:Van|Door) (?:onze|een) (?:\p{L}{2,12} ?)?(?:verslaggev(?:er|ers|ster)|verslaggeefster|correspondent|redacteur|(?:sport|stads|kunst)?redactie)|VAN ONZE (?:VERSLAGGEVER|CORRESPONDENT|REDACTIE))$/u,
  letters: latinLetters(
    /^(?:Geachte|Beste) (?:redactie|hoofdredacteur|heer|mevrouw)(?:,| ?:)/u,
    /^(?:Ingezonden brieven|Brieven|Lezersbrieven) (?:mogen|moeten|zijn|worden)\b/u,
  ),
  caption: /^(?:(?:Foto|FOTO|Op de foto|Boven|Onder)(?::|,| \d)|(?:Links|Rechts|V\.l\.n\.r\.)[:,]?\s)/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎]|(?:Eerste|Tweede|Derde),)/u,
  question: /^(?:[VA][.:]|[—–-])\s/u,
  articleRoles: [
    ['other', /^(?:het )?weer(?:bericht| vandaag)?$|^horoscoop$/iu],
    ['correction', /^(?:correctie|rectificatie|aanvulling|verbetering)(?:s|en)?(?:\s*[:|—–]|$)/iu],
    ['notice', /^(?:bekendmaking(?:en)?|officiële mededeling(?:en)?|aanbesteding)/iu],
    ['commentary', /^(?:commentaar|opinie|column|hoofdredactioneel|analyse|ingezonden)(?:\s*[:|—–]|$)/iu],
    ['advertisement', /^(?:kleine advertenties|zoekertjes|rubrieksadvertenties|vacatures)$/iu],
    ['index', /^(?:inhoud|in deze krant|vandaag in de krant)$/iu],
  ],
  advertisementMarks: new Set(['advertentie', 'advertenties', 'advertorial']),
  boxNames: new Set('feiten|in cijfers|paspoort|achtergrond|feiten en cijfers|tijdlijn|wie is|in het kort'.split('|')),
  pageNames: new Set(
    'Politiek|Economie|Samenleving|Wereld|Sport|Cultuur|Binnenland|Buitenland|Regio|Opinie|Opinie & Debat|Nieuws|Gezondheid|Wetenschap|Media|Financieel|Stad|Lokaal|Voorpagina|Onderwijs|Vlaanderen|Nederland|België|Kunst|Boeken|Ten eerste|Leven|Weer|Verdieping|Religie|Groen|Kort nieuws|In het kort|Kort|Lezersbrieven|Brieven|Familieberichten|Uit de regio|Stad & Regio|Stad en regio|Cultuur & Media|Cultuur en media|Economie & Werk|Economie en werk|Zorg|Wonen|Natuur|Klimaat|Reizen|Voetbal|Gemeente|Uitgaan|Film|Muziek|Achtergrond|Europa|Regiosport|Sport regionaal'.split(
      '|',
    ),
  ),
  continuation: [
    PAGES_ALONE,
    /(?<to>(?:[Vv]ervolg|[Ll]ees verder|[Ll]ees door|[Vv]erder|[Ss]lot|VERVOLG|LEES VERDER|LEES DOOR)(?: op| zie| OP)?) (?:[Pp]agina|[Pp]ag\.|[Bb]lz\.|PAGINA) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:[Vv]ervolg|[Ss]lot|VERVOLG) (?:van|VAN)) (?:[Pp]agina|[Pp]ag\.|[Bb]lz\.|PAGINA) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:[Vv]ervolg|[Ss]lot) van (?:de )?voorpagina)/u,
    /^\(?(?<to>[Ww]ordt vervolgd|[Ss]lot volgt)\.?\)?$/u,
    /(?<see>(?:[Zz]ie(?: ook)?|[Ll]ees(?: ook)?|[Mm]eer)(?: op)?,?) (?:[Pp]agina(?:’s|'s)?|[Pp]ag\.|blz\.) ?(?<page>[A-Z]?\d{1,3})/u,
  ],
  folio: [
    /^(?:[Pp]agina|PAGINA|[Pp]ag\.) (?<label>[A-Z]?\d{1,3})(?:\s*[:|·/-]\s*(?<name>\p{Lu}[\p{L} &-]{2,24}?)(?=\s*[|·/]|$))?/u,
    ...latin.folio,
  ],
  issueNumber: issueNumber('Nr', 'Nummer'),
  pageDetails: new RegExp(
    anyOf(
      '\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\\b',
      '(?:ma|di|wo|do|vr|za|zo)\\.?(?= \\d)',
      'editie \\p{L}+',
      latin.pageDetails,
    ),
    'iu',
  ),
  publication:
    /^(?:(?:De|Het) )?(?:Telegraaf|Volkskrant|Trouw|Parool|Standaard|Morgen|Tijd|Krant|Dagblad|Courant|Nieuwsblad|Financieele Dagblad|Gelderlander|Stem|Tubantia|Limburger)(?: (?:van|voor) (?:de |het )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)?$/u,
  pageCredit: /^(?:Eindredactie|Vormgeving|Opmaak)(?::| )/u,
  certainPageCredit: /^(?:Eindredactie|Opmaak)/u,
  linkingWords: new Set(
    (
      'aan als bij dat de die dit door een en haar het hun in is maar met na naar niet of om onder ook op over ' +
      'te tegen tot uit van voor waar was werd wordt zich zijn'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'alle alleen alles altijd andere anderen anders begin behalve beide bent binnen boven daar daarna daarom ' +
      'dagen deze dezelfde dinsdag donderdag door drie echter eerste eigen elkaar enige enkele gaan gaat geen ' +
      'genoeg gewoon gisteren goed haar hadden hebben heeft heel hele hier hoewel hoor iedere iemand iets inmiddels ' +
      'jaar jaren komen komt kreeg kunnen kunt laat langs later maandag maar maken meer meest meeste mensen minder ' +
      'moest moet moeten mogen morgen naar naast niet niets nieuwe nodig nooit omdat onder onlangs onze ooit over ' +
      'overal reeds rond samen sinds soms staan staat steeds tegen terwijl tijd tijdens toch toen totaal tussen ' +
      'twee tweede vaak vanaf vandaag vandaan veel verder vier volgende volgens voor vooral voordat vorige vrijdag ' +
      'waar waarin wanneer want waren week weer weken welke werd werden weten wilde willen woensdag worden wordt ' +
      'zaterdag zeer zegt zelf zelfs zich zijn zoals zondag zonder zouden zowel'
    ).split(' '),
  ),
  sentenceEnds: '.!?"”’\')];:…—»',
  quotePairs: '“”«»()[]',
}

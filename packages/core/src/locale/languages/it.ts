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
  PAGES_ALONE,
  PLACE,
  SIGNED_INITIALS,
  SLASH_CREDIT,
  SLASH_CREDITS,
} from './latin.js'

const MONTHS = monthList(
  'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic',
)
const AGENCY = [
  'Ansa',
  'Adnkronos',
  'ADNKRONOS',
  'AGI',
  'Agi',
  'LaPresse',
  'LAPRESSE',
  'askanews',
  'ASKANEWS',
  'Italpress',
  'ITALPRESS',
  'Dire',
  'DIRE',
]
const MONTH = anyOf(...MONTHS.flat(), ...MONTHS.flat().map((name) => name.toUpperCase()))
/** Words with a capital that begin no name. */
const FIRST_WORDS = anyOf(
  ...'Il|Lo|La|I|Gli|Le|Un|Uno|Una|In|Di|Del|Della|Dei|Da|Dal|Dalla|A|Al|Alla|Ai|Con|Per|Tra|Fra|Su|Sul|Sulla|Dopo|Prima|Primo|Secondo|Non|Si|Se|Che|Chi|Come|Quando|E|Ma|Più|Nel|Nella|Nei|È|Due|Tre|Città|Stati|Unione|Nazioni|Nuova|Nuovo|San|Santa|Santo|Villa|Porto|Borgo|Monte|Castel|Gran|Casa|Banca|Piazza|Via|Viale|Corso|Parco|Museo|Teatro|Radio|Corte|Palazzo|Ministero|Istituto|Università|Partito|Buon|Buona|Forza|Redazione|Tutto|Tutti|Oggi|Ieri|Ecco|Serie|Coppa'.split(
    '|',
  ),
)
const BARE_NAMES = bareNames('(?:e|ed)', FIRST_WORDS)

/** Italian. */
export const it: Locale = {
  ...latin,
  language: 'it',
  headlineOpeners: { words: new Set('Il Lo La I Gli Le Un Una Come Perché Ecco'.split(' ')), nouns: false },
  dateline: [
    new RegExp(
      `^\\(${agencyGroup(...AGENCY)}\\) ?(?:—|–|-) ?(?<place>${PLACE}),? (?<day>\\d{1,2}) (?<month>${MONTH})\\.? ?(?:—|–|-)(?= )`,
      'u',
    ),
    ...latinDatelines({
      date: `(?<day>\\d{1,2})[°º]? (?<month>${MONTH})\\.?(?: (?<year>\\d{4}))?`,
      agency: agencyGroup(...AGENCY),
      openers:
        'Il|Lo|La|I|Gli|Le|L|Un|Uno|Una|In|Di|Del|Della|Dei|Da|Dal|Dalla|A|Al|Alla|Ai|Con|Per|Tra|Fra|Su|Sul|Sulla|Dopo|Prima|Secondo|Non|Si|Se|Quando|Come|Due|Tre|Più|Oltre|Nel|Nella|Nei|È|Ha|Sono|Ancora|Oggi|Ieri|Durante|Migliaia',
      cities:
        'Roma|Milano|Napoli|Torino|Palermo|Genova|Bologna|Firenze|Bari|Catania|Venezia|Verona|Messina|Padova|Trieste|Brescia|Parma|Modena|Perugia|Cagliari|Trento|Bolzano|Ancona|Lugano|Bellinzona|Bruxelles|Parigi|Londra|Berlino|Madrid|Mosca|Kiev|Washington|New York|Ginevra|Pechino|Tokyo|Gerusalemme|Città del Vaticano|Strasburgo|Atene|Il Cairo',
    }),
  ],
  tailDateline: [new RegExp(`^\\(${agencyGroup(...AGENCY)}\\)$`, 'u')],
  dates: [
    ISO_DATE,
    /^(?<day>\d{1,2})[°º]? (?<month>\p{L}{3,9})\.? (?<year>\d{4})(?!\d)/u,
    NUMERIC_DATE,
    DATE_OF_TWO_DAYS,
  ],
  months: MONTHS,
  creditWords: [
    ['Testi e foto di', 'reporter'],
    ['Commento di', 'author'],
    ['Analisi di', 'author'],
    ['Articolo di', 'reporter'],
    ['Reportage di', 'reporter'],
    ['Testo e foto di', 'reporter'],
    ['dal nostro corrispondente', 'correspondent'],
    ['dalla nostra corrispondente', 'correspondent'],
    ['dal nostro inviato', 'correspondent'],
    ['dalla nostra inviata', 'correspondent'],
    ['Traduzione di', 'translator'],
    ['Illustrazione di', 'illustrator'],
    ['Intervista di', 'reporter'],
    ['A cura di', 'compiler'],
    ['Infografica:', 'illustrator'],
    ['Servizio di', 'reporter'],
    ['Fotografie di', 'photographer'],
    ['Testo di', 'author'],
    ['Fonti:', 'source'],
    ['Fonte:', 'source'],
    ['Foto di', 'photographer'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
    ['Di', 'reporter'],
    ['©', 'photographer'],
  ],
  creditHints: ['Foto', 'FOTO', 'di ', 'Di ', 'inviato', 'A cura', 'Fonte'],
  nameSeparator: /[,;/|]|\s+(?:e|ed|E|&)\s+/u,
  nonName: new RegExp(
    `^${anyOf(agencies(...AGENCY), 'archivio', 'Archivio', 'RIPRODUZIONE RISERVATA', 'Riproduzione riservata', 'Redazione')}$`,
    'u',
  ),
  creditForms: [
    [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agencyGroup(...AGENCY)}$`, 'u'), 'photographer'],
    [new RegExp(`^(?<names>${FULL_NAME}) \\| ${PLACE}$`, 'u'), 'reporter'],
    [new RegExp(`^${BARE_NAMES}$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(`^${anyOf(BARE_NAMES, INITIALS, SLASH_CREDIT)}$`, 'u'),
  markedForms: [...SLASH_CREDITS, ...SIGNED_INITIALS],
  positionLine:
    /^(?:[Dd](?:al nostro|alla nostra) (?:inviat[oa]|corrispondente)|DAL NOSTRO (?:INVIATO|CORRISPONDENTE)|[Ii]nviat[oa](?: speciale)? (?:a|in) \p{Lu}[\p{L} ]{1,20}|(?:[Rr]edazione|REDAZIONE)(?:, \p{Lu}\p{L}+)?)$/u,
  letters: latinLetters(
    /^(?:Car[oa]|Egregi[oa]|Gentile|Signor|Gent\.m[oa]) [Dd]iret(?:tore|trice)(?:,| ?:)/u,
    /^Le lettere (?:non|vanno|devono|firmate)\b/u,
  ),
  caption: /^(?:(?:Foto|FOTO|Nella foto|In foto|Sopra|Sotto)(?::|,| \d)|(?:Da|A) (?:sinistra|destra)[:,])/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎]|(?:Primo|Secondo|Terzo),)/u,
  question: /^(?:[DR][.:]|[—–-])\s/u,
  articleRoles: [
    ['other', /^(?:il tempo(?: di oggi)?|previsioni del tempo|(?:il )?meteo|(?:l[’'])?oroscopo)$/iu],
    ['correction', /^(?:rettifica|errata corrige|precisazione|correzione)(?:\s*[:|—–]|$)/iu],
    ['notice', /^(?:avviso|bando|annuncio)(?: (?:pubblico|di|legale))/iu],
    ['commentary', /^(?:editoriale|opinione|commento|l['’]analisi|analisi|il commento)(?:\s*[:|—–]|$)/iu],
    ['advertisement', /^(?:annunci economici|piccola pubblicità|annunci)$/iu],
    ['index', /^(?:sommario|indice|all[’']interno)$/iu],
  ],
  advertisementMarks: new Set([
    'pubblicità',
    'pubblicita',
    'informazione pubblicitaria',
    'inserzione a pagamento',
    'avviso a pagamento',
  ]),
  boxNames: new Set(
    'la scheda|scheda|identikit|i numeri|chi è|cronologia|i punti|le tappe|la vicenda|da sapere'.split('|'),
  ),
  pageNames: new Set(
    'Politica|Economia|Società|Mondo|Esteri|Interni|Sport|Cultura|Cultura e spettacoli|Spettacoli|Cronaca|Cronache|Primo piano|Opinioni|Commenti|Salute|Scienze|Tecnologia|Attualità|Italia|Europa|Regione|Provincia|Città|Lettere|Finanza|Mercati|Scuola|Ambiente|Prima pagina|Roma|Milano|Napoli|Torino|Ticino|Svizzera|In breve|Lettere al direttore|Brevi|Necrologi|Editoriale|Meteo|Cultura & Spettacoli|Cultura e Spettacoli|Dall’Italia|Dal mondo|Economia e finanza|Economia & Finanza|Lavoro|Territorio|Televisione|Tempo libero|Libri|Agricoltura|Calcio|Idee|In primo piano|Cronaca locale|Giustizia|Dall’interno|Dall’estero|Sport locale|Società e cultura'.split(
      '|',
    ),
  ),
  continuation: [
    PAGES_ALONE,
    /(?<to>(?:[Cc]ontinua|[Ss]egue|CONTINUA|SEGUE)(?: a| in| alla| A)?) (?:[Pp]agina|[Pp]ag\.|PAGINA|PAG\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<to>(?:[Cc]ontinua|[Ss]egue) in) (?<page>\d{1,2})[ªa] pagina/u,
    /(?<from>(?:[Ss]egue|[Cc]ontinua|[Cc]ontinuazione|[Dd]alla|SEGUE) ?(?:da|dalla|DA|DALLA)?) (?:[Pp]agina|[Pp]ag\.|PAGINA) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:[Ss]egue|[Cc]ontinua|[Cc]ontinuazione) dalla (?:prima(?: pagina)?|(?<page>\d{1,2})[ªa] pagina))/u,
    /^\(?(?<to>[Cc]ontinua|[Ss]egue)\.?\)$/u,
    /(?<see>(?:[Vv]edi|[Ss]ervizi(?:o)?|[Aa]ltri servizi)(?: a)?) (?:[Pp]agin[ae]|[Pp]agg?\.) ?(?<page>[A-Z]?\d{1,3})/u,
  ],
  folio: [
    /^(?:[Pp]agina|PAGINA|[Pp]ag\.) (?<label>[A-Z]?\d{1,3})(?:\s*[:|·/-]\s*(?<name>\p{Lu}[\p{L} &-]{2,24}?)(?=\s*[|·/]|$))?/u,
    ...latin.folio,
  ],
  issueNumber: issueNumber('N', 'Num', 'Numero'),
  pageDetails: new RegExp(
    anyOf(
      '\\b(?:lune|marte|mercole|giove|vener)dì(?!\\p{L})',
      '\\b(?:sabato|domenica)\\b',
      '(?:lun|mar|mer|gio|ven|sab|dom)\\.?(?=,? \\d)',
      'Edizione \\p{L}+',
      latin.pageDetails,
    ),
    'iu',
  ),
  publication:
    /^(?:(?:Il|La|Lo|L’|L') ?)?(?:Corriere|Repubblica|Stampa|Messaggero|Mattino|Giornale|Gazzettino|Gazzetta|Secolo|Resto|Tirreno|Unione|Eco|Giorno|Nazione|Foglio|Manifesto|Tempo|Avvenire|Piccolo|Sole)(?: (?:di|del|della|dello|delle) \p{Lu}\p{L}*| \p{Lu}\p{L}*){0,2}$/u,
  pageCredit: /^(?:Redazione di pagina|Impaginazione|Grafica)(?::| )/u,
  certainPageCredit: /^Impaginazione/u,
  linkingWords: new Set(
    (
      'a ad agli ai al alla alle allo che come con da dai dal dalla dalle degli dei del della delle dello di e ' +
      'ed fra gli ha i il in la le lo ma nei nel nella nelle non o per più se si sono su sua sue sugli sui sul ' +
      'sulla suo tra un una uno è'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'abbiamo alcuni alla alle allo allora altra altre altri altro anche ancora anni anno appena avere aveva ' +
      'avevano bene circa come contro cosa così dagli dalla dalle dallo degli della delle dello dentro deve devono ' +
      'domani domenica dopo dove durante ecco ella erano essere fare fatto fino fosse giorni giorno giovedì gran ' +
      'grande hanno ieri infatti insieme intanto invece loro lunedì martedì meglio meno mentre mercoledì mesi molte ' +
      'molti molto negli nella nelle nello nessuno niente nostra nostri nostro nuovo oggi ogni ognuno oltre ormai ' +
      'parte perché però poco poiché possono potrà presso prima primo proprio qualche quale quali quando quanto ' +
      'quasi quattro quella quelle quelli quello questa queste questi questo quindi sabato saranno sarà secondo ' +
      'sempre senza siamo soltanto sono sopra sotto stata state stati stato sugli sulla sulle suoi tanto tempo ' +
      'troppo tutta tutte tutti tutto venerdì verso volta volte'
    ).split(' '),
  ),
  sentenceEnds: '.!?"”’\')];:…—»',
  quotePairs: '«»“”()[]',
}

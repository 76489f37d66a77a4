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
  SIGNED_INITIALS,
} from './latin.js'

const MONTHS = monthList(
  'Januar|Jänner|Jan. Februar|Feber|Feb. März|Mär. April|Apr. Mai Juni|Jun. Juli|Jul. August|Aug. September|Sept.|Sep. Oktober|Okt. November|Nov. Dezember|Dez.',
)
const MONTH = anyOf(...MONTHS.flat().map((name) => name.replace('.', '\\.')))
const AGENCY = [
  'dapd',
  'epd',
  'KNA',
  'SID',
  'sid',
  'ots',
  'dts',
  'red',
  'AWP',
  'awp',
  'afp',
  'apa',
  'reuters',
  'dpa/[a-z]{2,4}',
]
const FIRST_WORDS = anyOf(
  ...'Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Im|In|Am|An|Ab|Bei|Beim|Nach|Mit|Vor|Vom|Von|Auf|Aus|Für|Wegen|Trotz|Seit|Zum|Zur|Zu|Es|Er|Sie|Wir|Ich|Bis|Um|Unter|Über|Und|Aber|Auch|Doch|Dass|Da|Dann|Damit|Wenn|Als|Ob|So|Wie|Was|Wer|Wo|Durch|Gegen|Ohne|Zwei|Drei|Vier|Alle|Mehr|Mehrere|Nur|Noch|Nun|Jetzt|Heute|Gestern|Weil|Während|Sein|Seine|Ihr|Ihre|Kein|Keine|Diese|Dieser|Dieses|Rund|Laut|Neue|Neuer|Neues|Man|Dabei|Deutsche|Deutscher|Erst|Zuvor'.split(
    '|',
  ),
)

const OPENERS =
  'Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Im|In|Am|An|Ab|Bei|Beim|Nach|Mit|Vor|Vom|Auf|Aus|Für|Wegen|Trotz|Seit|Zum|Zur|Es|Bis|Unter|Über|Wenn|Als|Zwei|Drei|Mehr|Mehrere|Rund|Laut|Weil|Während|Kurz|Nur|Gegen|Um|Knapp|Fast|Erneut|Heute|Gestern|Dass|Wer|Was'

/** German. */
export const de: Locale = {
  ...latin,
  language: 'de',
  headlineOpeners: {
    words: new Set('Der Die Das Ein Eine Kein Keine Diese Dieser So Wie Warum Was Wer'.split(' ')),
    nouns: true,
  },
  dateline: [
    ...latinDatelines({
      date: `(?:den )?(?<day>\\d{1,2})\\. ?(?<month>${MONTH})(?: (?<year>\\d{4}))?`,
      agency: agencyGroup(...AGENCY, '[a-zäöüß]{2,4}'),
      openers: OPENERS,
      cities:
        'Berlin|Hamburg|München|Köln|Frankfurt|Frankfurt am Main|Frankfurt/Main|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Essen|Dortmund|Bonn|Mainz|Potsdam|Magdeburg|Erfurt|Schwerin|Kiel|Wiesbaden|Saarbrücken|Karlsruhe|Mannheim|Augsburg|Freiburg|Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Eisenstadt|St. Pölten|Zürich|Bern|Basel|Genf|Luzern|Lausanne|St. Gallen|Winterthur|Brüssel|Straßburg|Paris|London|Rom|Madrid|Athen|Warschau|Prag|Budapest|Moskau|Kiew|Kyjiw|Istanbul|Ankara|Kairo|Jerusalem|Tel Aviv|Teheran|Bagdad|Damaskus|Beirut|Washington|New York|Los Angeles|Tokio|Peking|Hongkong|Seoul|Neu-Delhi|Sydney|Luxemburg|Amsterdam|Den Haag|Kopenhagen|Stockholm|Oslo|Helsinki|Lissabon|Davos|Vaduz|Bozen',
    }),
    new RegExp(
      `^(?<town>\\p{Lu}[\\p{L}/-]{2,}(?:[ /](?:\\p{Lu}[\\p{L}/-]*|am|an|der|im|bei|ob|in|St\\.)){0,3})\\.(?= (?:${OPENERS}) )`,
      'u',
    ),
  ],
  tailDateline: [new RegExp(`^\\(${agencyGroup(...AGENCY)}\\)$`, 'u')],
  dates: [
    ISO_DATE,
    NUMERIC_DATE,
    DATE_OF_TWO_DAYS,
    /^(?:den |dem )?(?<day>\d{1,2})\. ?(?<month>\p{Lu}\p{L}{2,8}|\d{1,2}\.) ?(?<year>\d{4})(?!\d)/u,
  ],
  months: MONTHS.map((names) => names.map((name) => name.replace('.', ''))),
  creditWords: [
    ['Ein Gastbeitrag von', 'author'],
    ['Ein Kommentar von', 'author'],
    ['Das Gespräch führten', 'reporter'],
    ['Das Interview führten', 'reporter'],
    ['Das Gespräch führte', 'reporter'],
    ['Die Fragen stellten', 'reporter'],
    ['Die Fragen stellte', 'reporter'],
    ['Gastbeitrag von', 'author'],
    ['Kommentar von', 'author'],
    ['Kolumne von', 'author'],
    ['Interview von', 'reporter'],
    ['Eine Reportage von', 'reporter'],
    ['Reportage von', 'reporter'],
    ['Bericht von', 'reporter'],
    ['Aufgezeichnet von', 'compiler'],
    ['Das Interview führte', 'reporter'],
    ['Mit Material von', 'source'],
    ['Text und Fotos:', 'reporter'],
    ['Text und Foto:', 'reporter'],
    ['Illustration:', 'illustrator'],
    ['Aus dem Englischen von', 'translator'],
    ['Übersetzung:', 'translator'],
    ['Protokoll:', 'compiler'],
    ['Interview:', 'reporter'],
    ['Redaktion:', 'editor'],
    ['Quellen:', 'source'],
    ['Quelle:', 'source'],
    ['Grafik:', 'illustrator'],
    ['Bilder:', 'photographer'],
    ['Fotos:', 'photographer'],
    ['Foto:', 'photographer'],
    ['Bild:', 'photographer'],
    ['Text:', 'author'],
    ['Von', 'reporter'],
    ['©', 'photographer'],
  ],
  creditHints: ['Foto', 'FOTO', 'Bild:', 'Von ', 'VON ', 'Text:', 'Quelle'],
  nameSeparator: /[,;/|]|\s+(?:und|UND|u\.|&)\s+/u,
  nonName: new RegExp(
    `^${anyOf(
      agencies(...AGENCY),
      '(?:unser(?:em|er|e)? )?(?:Korrespondent(?:in)?|Redakteur(?:in)?|Reporter(?:in)?|Mitarbeiter(?:in)?)',
      `${'\\p{Lu}[\\p{L}-]*'} (?:Zeitung|Nachrichten|Anzeiger|Tagblatt|Tageblatt)`,
      'imago(?: images)?',
      'Archiv',
    )}$`,
    'u',
  ),
  creditForms: [
    [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agencyGroup(...AGENCY, 'imago')}$`, 'u'), 'photographer'],
    [new RegExp(`^${bareNames('(?:und|u\\.)', FIRST_WORDS)}$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(`^${anyOf(bareNames('(?:und|u\\.)', FIRST_WORDS), INITIALS)}$`, 'u'),
  markedForms: SIGNED_INITIALS,
  positionLine:
    /^(?:Von (?:unser(?:er|em|en)|einem) (?:\p{L}{2,14} )?(?:Redaktion|Redakteur(?:in)?|Korrespondent(?:en|in)?|Mitarbeiter(?:in)?|Reporter(?:in)?|Berichterstatter)|Eigen(?:er Bericht|bericht))$/u,
  letters: latinLetters(
    /^(?:Sehr geehrte[rs]?|Liebe[rs]?|Werte[rs]?) (?:(?:Damen und Herren|Herr|Frau)(?: \p{Lu}\p{L}+)?|Redaktion|Redakteur(?:in)?)[,!:]|^Zu[mr]? (?:Artikel|Bericht|Beitrag|Kommentar|Leserbrief|Interview|Leitartikel|Thema)s? [„»“"]|^Zu[mr]? (?:Artikel|Bericht|Beitrag|Kommentar|Leserbrief|Debatte|Diskussion|Thema)\b[^.!?:]{2,45}:$/u,
    /^(?:Leserbriefe (?:geben|sind|müssen|werden)|Zuschriften|Die Redaktion behält sich)\b/u,
  ),
  caption: /^(?:(?:Fotos?|Bild|FOTO|BILD|Im Bild|Archivbild|Archivfoto)(?::| \d)|(?:Von )?[Ll]inks(?::|,| )|V\. ?l\.)/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d| \p{Lu}\p{Ll}+ \d{4})|\([a-z]\)|[●■▲◆★•○□◎]|(?:Erstens|Zweitens|Drittens)[,:])/u,
  question: /^(?:Frage|Antwort|\p{Lu}{2,12}):\s/u,
  articleRoles: [
    ['other', /^(?:(?:das|unser) )?wetter(?:vorhersage|bericht| heute| morgen)?$|^(?:Ihr |Das )?Horoskop$/iu],
    ['correction', /^(?:Korrektur|Berichtigung|Richtigstellung|Gegendarstellung)(?:en)?(?:\s*[:|—–]|$)/iu],
    ['notice', /^(?:Amtliche |Öffentliche )?(?:Bekanntmachung(?:en)?|Ausschreibung(?:en)?)(?:\s|$)/iu],
    ['commentary', /^(?:Kommentar|Leitartikel|Meinung|Glosse|Gastkommentar|Analyse)(?:\s*[:|—–]|$)/iu],
    [
      'advertisement',
      /^(?:Kleinanzeigen|Stellen(?:anzeigen|angebote|markt)|Immobilien(?:anzeigen|markt)|Automarkt)$/iu,
    ],
    ['index', /^(?:Inhalt|Heute im Blatt|In dieser Ausgabe|Auf einen Blick)$/iu],
  ],
  advertisementMarks: new Set(['anzeige', 'anzeigen', 'werbung', 'verlagsbeilage']),
  boxNames: new Set(
    'zur person|zur sache|stichwort|hintergrund|info|infokasten|info-box|steckbrief|chronik|das wichtigste in kürze|daten und fakten|fakten|die fakten|so geht es weiter|termine|kurz erklärt'.split(
      '|',
    ),
  ),
  pageNames: new Set(
    'Politik|Polizeibericht|Kurz und bündig|Wirtschaft|Lokales|Sport|Kultur|Panorama|Meinung|Aus der Region|Region|Wissen|Wissenschaft|Nachrichten|Stadt und Land|Feuilleton|Vermischtes|Titelseite|Inland|Ausland|International|Medien|Finanzen|Börse|Gesellschaft|Leben|Reise|Seite Drei|Thema des Tages|Aus aller Welt|Gesundheit|Bildung|Chronik|Leserbriefe|Debatte|Regional|Kreis und Region|Zeitgeschehen|Hintergrund|Blick in die Welt|Kurz gemeldet|Kurz notiert|In Kürze|Kurznachrichten|Todesanzeigen|Leserforum|Wetter|Unterhaltung|Kommentar|Lokal|Lokalsport|Landkreis|Umland|Regionales|Nachbarschaft|Aus dem Kreis|Aus der Stadt|Aus den Gemeinden|Deutschland|Österreich|Schweiz|Welt|Europa|Deutschland und die Welt|Kultur & Leben|Kultur und Leben|Sport regional|Sport in der Region|Umwelt|Technik|Digital|Ratgeber|Service|Forum|Meinungen|Tagesthema|Blaulicht|Fernsehen|Literatur|Jugend|Fußball|Stadtleben|Land und Leute|Wirtschaft und Finanzen'.split(
      '|',
    ),
  ),
  continuation: [
    PAGES_ALONE,
    /(?<to>(?:Fortsetzung|FORTSETZUNG|Forts\.|Schlu(?:ß|ss)|SCHLUSS)(?: (?:auf|siehe|folgt auf|AUF|SIEHE))?(?: der)?|Weiter(?:lesen)? auf|Lesen Sie weiter auf) (?:Seite|SEITE|S\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:Fortsetzung|FORTSETZUNG|Forts\.|Schlu(?:ß|ss)|SCHLUSS) (?:von|aus|VON)(?: der)?) (?:Seite|SEITE|S\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:Fortsetzung|Schlu(?:ß|ss)) (?:von|aus) der (?:Titelseite|ersten Seite|Vorderseite))/u,
    /^\(?(?<to>(?:Fortsetzung|Schlu(?:ß|ss)) folgt|(?:Fortsetzung|Schlu(?:ß|ss)) auf der (?:nächsten|letzten) Seite)\.?\)?$/u,
    /(?<see>(?:[Ss]iehe(?: auch)?|Mehr(?: dazu| zum Thema)?:?|Bericht(?:e)?|Kommentar|Näheres|Lesen Sie(?: auch| mehr| dazu)?)(?: auf)?,?) (?:Seiten?|S\.) ?(?<page>[A-Z]?\d{1,3})/u,
  ],
  folio: [
    /^(?:Seite|SEITE) (?<label>[A-Z]?\d{1,3})(?:\s*[:|·/-]\s*(?<name>\p{Lu}[\p{L} &-]{2,24}?)(?=\s*[|·/]|$))?/u,
    ...latin.folio,
  ],
  issueNumber: issueNumber('Nr', 'Nummer', 'Ausgabe'),
  pageDetails: new RegExp(
    anyOf(
      '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag',
      '(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?(?=,? \\d)',
      '(?:\\p{Lu}\\p{L}*ausgabe|Ausgabe(?= \\p{L}))(?: \\p{Lu}\\p{L}+)?',
      'Mittwoch|Sonnabend',
      'KW \\d{1,2}',
      '\\d{1,3}\\. Woche',
      latin.pageDetails,
    ),
    'iu',
  ),
  publication:
    /^(?:(?:Der|Die|Das|Neue|Neues|Freie) )?(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Zeitung|Nachrichten|Anzeiger|Tagblatt|Tageblatt|Kurier|Bote|Rundschau|Tagesspiegel|Volksblatt|\p{Lu}\p{Ll}+(?:zeitung|anzeiger|blatt|kurier|post|bote))$/u,
  pageCredit: /^(?:Redaktion(?: dieser Seite)?|Layout|Gestaltung|Seitenredaktion)(?::| )/u,
  certainPageCredit: /^(?:Seitenredaktion|Redaktion dieser Seite)/u,
  linkingWords: new Set(
    (
      'als am an auf aus bei beim bis das dass dem den der des die durch ein eine einem einen einer eines für ' +
      'gegen ihr ihre im in ins mit nach oder ohne sein seine seit sich sowie um und unter vom von vor weil ' +
      'wenn zum zur zwischen über'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'aber alle allem allen aller alles also andere anderen auch beim bereits bisher dabei dafür damit danach dann ' +
      'daran darauf darüber dass davon dazu denen denn deren dessen dienstag dies diese diesem diesen dieser dieses ' +
      'doch donnerstag dort drei durch eben eine einem einen einer eines einige einmal erst etwa etwas freitag ' +
      'gegen gestern gibt haben hatte hatten heißt heute hier ihre ihrem ihren ihrer immer jahr jahre jahren jede ' +
      'jeder jedes jedoch jetzt kann kein keine keinen können könnte lassen machen mehr mehrere mittwoch montag ' +
      'morgen muss müssen nach nicht nichts noch oder ohne rund sagt sagte samstag schon sehr seien sein seine ' +
      'seinem seinen seiner seit sich sind sogar soll sollen sollte sonntag sowie unter viel viele vielen vier ' +
      'waren wegen weil weiter weitere welche wenn werde werden wieder will wird wohl wollen worden wurde wurden ' +
      'zwar zwei zwischen über'
    ).split(' '),
  ),
  quotePairs: '„“‚‘»«›‹()[]',
}

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
  PLACE,
  SIGNED_INITIALS,
  SLASH_CREDIT,
  SLASH_CREDITS,
} from './latin.js'

const MONTHS = monthList(
  'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic',
)
const AGENCY = [
  'Efe',
  'EFE/[A-Z]{2,8}',
  'Europa Press',
  'EUROPA PRESS',
  'EP',
  'Colpisa',
  'COLPISA',
  'Notimex',
  'NOTIMEX',
  'Télam',
  'TÉLAM',
  'NA',
  'DyN',
  'Agencias',
  'AGENCIAS',
  'Agencia',
  'Redacción',
  'Servimedia',
  'SERVIMEDIA',
  'Andina',
  'Prensa Latina',
  'PL',
  'El Universal',
  'ABI',
  'AVN',
  'ACN',
  'Xinhua/[A-Z]{2,8}',
]
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]*){1,5}"
const NAMES_IN_CAPITALS = `${CAPITALS}(?:, ${CAPITALS}){0,3}`
/** Words with a capital that begin no name. */
const FIRST_WORDS = anyOf(
  ...'El|La|Los|Las|Un|Una|Unos|Unas|Lo|En|De|Del|Al|A|Con|Sin|Por|Para|Tras|Según|Desde|Hasta|Entre|Sobre|Ante|Este|Esta|Estos|Estas|Ese|Esa|Más|No|Se|Su|Sus|Que|Como|Cuando|Si|Ya|Y|Mi|Mis|Tu|Todo|Todos|Ciudad|Ciudades|Estados|Unión|Naciones|Nueva|Nuevo|Nuevos|Real|San|Santa|Santo|Villa|Puerto|Río|Buenos|Buenas|Partido|Semana|Gran|Casa|Banco|Plaza|Calle|Avenida|Parque|Museo|Teatro|Club|Radio|Diario|Agencia|Primera|Primer|Segunda|Segundo|Tercera|Tercer|Dos|Tres|Cuatro|Arte|Vida|Hoy|Ayer|Feliz|Costa|América|Corte|Tribunal|Ministerio|Instituto|Universidad|Redacción|Medio'.split(
    '|',
  ),
)
const BARE_NAMES = bareNames('y', FIRST_WORDS)

/** Spanish. */
export const es: Locale = {
  ...latin,
  language: 'es',
  headlineOpeners: {
    words: new Set('El La Los Las Un Una Por Cómo Qué Así En Su No Tras Con'.split(' ')),
    nouns: false,
  },
  dateline: latinDatelines({
    date: `(?<day>\\d{1,2})(?: de|º)? (?<month>${monthSource(MONTHS)})\\.?(?:(?: de)? (?<year>\\d{4}))?`,
    agency: agencyGroup(...AGENCY),
    openers:
      'El|La|Los|Las|Un|Una|Unos|Unas|En|De|Del|Al|A|Con|Sin|Por|Para|Tras|Según|Desde|Hasta|Entre|Sobre|Ante|Este|Esta|Estos|Estas|Más|Dos|Tres|Cuatro|Al|No|Se|Su|Sus|Lo|Como|Cuando|Si|Aunque|Ya|Casi|Unos|Varios|Luego|Durante|Hoy|Ayer|Miles|Decenas',
    cities:
      'Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|Oviedo|Granada|Santander|Pamplona|San Sebastián|Vitoria|Logroño|Toledo|Salamanca|Santiago|Santiago de Compostela|A Coruña|La Coruña|Palma|Las Palmas|Mérida|Badajoz|Cádiz|Huelva|Jaén|Almería|Ciudad de México|México|México, D.F.|Guadalajara|Monterrey|Puebla|Tijuana|Bogotá|Medellín|Cali|Barranquilla|Cartagena|Buenos Aires|Rosario|Mendoza|La Plata|Lima|Cusco|Arequipa|Quito|Guayaquil|Caracas|Maracaibo|La Paz|Cochabamba|Santa Cruz|Asunción|Montevideo|La Habana|Santo Domingo|San Juan|San José|Managua|Tegucigalpa|Guatemala|San Salvador|Panamá|Miami|Washington|Nueva York|Los Ángeles|Bruselas|París|Londres|Berlín|Roma|Lisboa|Atenas|Moscú|Kiev|Ginebra|Estrasburgo|El Cairo|Jerusalén|Pekín|Tokio|Rabat|Argel|Estambul',
  }),
  tailDateline: [new RegExp(`^\\((?:Con información de )?${agencyGroup(...AGENCY)}\\)$`, 'u')],
  dates: [
    ISO_DATE,
    /^(?<day>\d{1,2})º? (?:de )?(?<month>\p{L}{3,10})\.?,? (?:de |del )?(?<year>\d{4})(?!\d)/iu,
    NUMERIC_DATE,
    DATE_OF_TWO_DAYS,
  ],
  months: MONTHS,
  creditWords: [
    ['Texto y fotografías:', 'reporter'],
    ['Entrevista:', 'reporter'],
    ['Reportaje de', 'reporter'],
    ['Crónica de', 'reporter'],
    ['Análisis de', 'author'],
    ['Una crónica de', 'reporter'],
    ['Con información de', 'reporter'],
    ['Texto y fotos:', 'reporter'],
    ['Texto y fotos de', 'reporter'],
    ['Fotografías de', 'photographer'],
    ['Fotografías:', 'photographer'],
    ['Fotografía:', 'photographer'],
    ['Enviado especial:', 'correspondent'],
    ['Corresponsal:', 'correspondent'],
    ['Ilustración:', 'illustrator'],
    ['Infografía:', 'illustrator'],
    ['Traducción de', 'translator'],
    ['Traducción:', 'translator'],
    ['Redacción:', 'reporter'],
    ['Entrevista de', 'reporter'],
    ['Gráfico:', 'illustrator'],
    ['Edición:', 'editor'],
    ['Imagen:', 'photographer'],
    ['Imágenes:', 'photographer'],
    ['Fuentes:', 'source'],
    ['Fuente:', 'source'],
    ['Fotos:', 'photographer'],
    ['Fotos de', 'photographer'],
    ['Foto de', 'photographer'],
    ['Foto:', 'photographer'],
    ['Fotos', 'photographer'],
    ['Foto', 'photographer'],
    ['Texto:', 'author'],
    ['Autor:', 'author'],
    ['Autora:', 'author'],
    ['Por:', 'reporter'],
    ['Por', 'reporter'],
    ['©', 'photographer'],
  ],
  creditHints: ['Foto', 'FOTO', 'Por ', 'POR ', 'EFE/', 'Fuente', 'Redacción'],
  nameSeparator: /[,;/|]|\s+(?:y|e|Y|E|&)\s+/u,
  nonName: new RegExp(
    `^${anyOf(
      agencies(...AGENCY),
      'Archivo',
      'Cortesía',
      '(?:[Ee]nviad[oa] [Ee]special|[Cc]orresponsal|[Pp]eriodista|[Rr]edactor(?:a)?)(?: (?:en|de|a) .{2,20})?',
    )}$`,
    'u',
  ),
  creditForms: [
    [new RegExp(`^${agencyGroup('Efe')} ?/ ?(?<names>${FULL_NAME})$`, 'u'), 'photographer'],
    [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agencyGroup(...AGENCY)}$`, 'u'), 'photographer'],
    [new RegExp(`^(?<names>${NAMES_IN_CAPITALS}(?: Y ${CAPITALS})?) [|/] ${PLACE}$`, 'u'), 'reporter'],
    [new RegExp(`^(?<names>${NAMES_IN_CAPITALS}(?: Y ${CAPITALS})?)\\. ${PLACE}$`, 'u'), 'reporter'],
    [new RegExp(`^(?<names>${FULL_NAME}) \\| ${PLACE}$`, 'u'), 'reporter'],
    [new RegExp(`^${BARE_NAMES}$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(`^${anyOf(INITIALS, SLASH_CREDIT)}$`, 'u'),
  markedForms: [...SLASH_CREDITS, ...SIGNED_INITIALS],
  positionLine:
    /^(?:De nuestr[oa] (?:corresponsal|enviad[oa] especial|redacci[óo]n)(?: en .{2,20})?|(?:REDACCIÓN|Redacción|AGENCIAS|Agencias)(?: ?[/|.-]? ?\p{Lu}[\p{L}. -]{2,24})?)$/u,
  letters: latinLetters(
    /^(?:Sra?\.|Señora?|Estimad[oa] (?:señora?|Sra?\.)) ?[Dd]irectora?(?:,| ?:)/u,
    /^Las cartas (?:no|deben|deberán|han|que)\b/u,
  ),
  caption:
    /^(?:(?:Fotos?|FOTO|En la (?:foto|imagen)|Imagen)(?::|,| \d)|(?:De|A la) (?:izquierda|derecha)(?:[:,]| a ))/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎]|(?:Primero|Segundo|Tercero),)/u,
  question: /^(?:[PR]\.(?:[-–—:])?|[PR]:|[—–-])\s/u,
  articleRoles: [
    ['other', /^(?:el (?:tiempo|clima)|pronóstico del tiempo|horóscopo|pasatiempos)$/iu],
    ['correction', /^(?:fe de erratas?|correcci[oó]n(?:es)?|rectificaci[oó]n|aclaraci[oó]n)(?:\s*[:|—–]|$)/iu],
    ['notice', /^(?:aviso(?:s)? (?:público|legal|de|a)|edicto|convocatoria p[úu]blica|licitaci[oó]n p[úu]blica)/iu],
    ['commentary', /^(?:editorial|opini[oó]n|tribuna|columna|comentario|an[áa]lisis)(?:\s*[:|—–]|$)/iu],
    ['advertisement', /^(?:(?:anuncios )?clasificados|anuncios por palabras|ofertas de empleo)$/iu],
    ['index', /^(?:sumario|índice|en esta edición)$/iu],
  ],
  advertisementMarks: new Set(['publicidad', 'anuncio publicitario', 'contenido patrocinado', 'espacio publicitario']),
  boxNames: new Set(
    'claves|las claves|perfil|el perfil|en cifras|las cifras|la cifra|cronología|para saber más|el dato|los datos|ficha técnica|la ficha'.split(
      '|',
    ),
  ),
  pageNames: new Set(
    'Política|Breves|Economía|Sociedad|Mundo|Deportes|Cultura|Local|Locales|Sucesos|Opinión|Nacional|Nacionales|Internacional|Internacionales|Salud|España|México|Colombia|Argentina|Perú|Chile|Ciudad|Ciudades|Regional|Regiones|Región|Provincia|Portada|Primera|Ciencia|Tecnología|Educación|Negocios|Finanzas|Espectáculos|Gente|Televisión|Justicia|Seguridad|Policiales|Estados|País|El País|Actualidad|Medio Ambiente|Agenda|Clasificados|Editorial|Madrid|Andalucía|Cataluña|Comunidad|En breve|Cartas al director|Cartas de los lectores|Obituarios|Tribuna|El tiempo|Comarca|Comarcas|Galicia|Euskadi|Vida social|Tendencias|Contraportada|Última|Fútbol|Empresas|Ocio|Cartelera|Esquelas|Entorno|Campo|Latinoamérica|América|Europa|Judiciales|Metropolitana|Economía y trabajo|Economía y negocios|Cultura y espectáculos|Sociedad y cultura|La ciudad|Ciencia y salud|Al día'.split(
      '|',
    ),
  ),
  continuation: [
    PAGES_ALONE,
    /(?<to>(?:Continúa|Continuará|Continuación|Sigue|Pasa|Concluye|CONTINÚA|SIGUE|PASA)(?: en| a| EN| A)?(?: la| LA)?) (?:[Pp]ágina|[Pp]ág\.|PÁGINA|PÁG\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:Viene|Continúa|Continuación|VIENE) (?:de|DE)(?: la| LA)?) (?:[Pp]ágina|[Pp]ág\.|PÁGINA|PÁG\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:Viene|Continuación) de (?:la )?(?:primera(?: página)?|portada))/u,
    /(?<to>(?:Continúa|Sigue|Pasa) (?:en|a) la (?:última|segunda|tercera|cuarta)(?: página)?)/u,
    /^\(?(?<to>(?:Se c|C)ontinuará|Concluirá)\.?\)?$/u,
    /(?<see>(?:Véase|Ver|Vea|Más información|Información)(?: en)?(?: la)?,?) (?:[Pp]áginas?|[Pp]ágs?\.|PÁGINA) ?(?<page>[A-Z]?\d{1,3})/u,
  ],
  folio: [
    /^(?:[Pp]ágina|PÁGINA|[Pp]ág\.) (?<label>[A-Z]?\d{1,3})(?:\s*[:|·/-]\s*(?<name>\p{Lu}[\p{L} &-]{2,24}?)(?=\s*[|·/]|$))?/u,
    ...latin.folio,
  ],
  issueNumber: issueNumber('N', 'No', 'Núm', 'Número', 'Edición(?: N)?'),
  pageDetails: new RegExp(
    anyOf(
      '\\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\b',
      '(?:lun|mar|mié|jue|vie|sáb|dom)\\.?(?=,? \\d)',
      'Edición \\p{L}+',
      latin.pageDetails,
    ),
    'iu',
  ),
  publication:
    /^(?:(?:El|La|Los|Las) )?(?:País|Mundo|Vanguardia|Razón|Periódico|Diario|Heraldo|Correo|Nación|Tiempo|Universal|Comercio|Mercurio|Tercera|Prensa|Nacional|Universo|Voz|Jornada|Excélsior|Reforma|Clarín|Noticias|Espectador|Norte|Sol|Independiente|Confidencial|Imparcial|Observador|Faro|Eco|Gaceta|Adelantado|Progreso|Diari)(?: (?:de|del|de la|de los) \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)?| \p{Lu}[\p{L}]*)?$/u,
  pageCredit: /^(?:Editor(?:a)?(?: de página)?|Diseño|Maquetación|Coordinación)(?::| )/u,
  certainPageCredit: /^(?:Editora? de página|Maquetación)/u,
  linkingWords: new Set(
    (
      'a al ante bajo como con contra cuando de del desde donde e el ella en entre es esta este fue ha hacia ' +
      'hasta la las le les lo los más ni no o para pero por porque que se según si sin sobre su sus u un una y'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'además ahora algo algunas alguno algunos allí ante antes aquel aquella aquí aunque ayer años bajo bien cada ' +
      'casi como contra cual cuales cualquier cuando cuanto cuatro debe deben dejar desde después dice dicho dijo ' +
      'domingo donde durante ella ellas ello ellos entre estaba estaban estado estar estas este esto estos están ' +
      'fueron gran haber había habían hace hacer hacia hasta hemos hora horas incluso jueves junto luego lunes ' +
      'martes mayor mañana menos mientras misma mismo mismos miércoles mucho muchos nada nadie nosotros nuestra ' +
      'nuestro otra otras otro otros para parte pero poco poder podrá porque primer primera pueda puede pueden pues ' +
      'quien quienes sean según semana será serán sido siempre siendo sigue sino sobre solo sábado sólo también ' +
      'tampoco tanto tener tengo tenía tiempo tiene tienen toda todas todavía todo todos tras tres unas unos varios ' +
      'veces viernes'
    ).split(' '),
  ),
  sentenceEnds: '.!?"”’\')];:…—»',
  quotePairs: '«»“”()[]',
}

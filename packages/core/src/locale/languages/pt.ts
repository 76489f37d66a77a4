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
  'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
)
const AGENCY = [
  'Agência Lusa',
  'Agência Brasil',
  'Agência Estado',
  'Estadão Conteúdo',
  'Folhapress',
  'FOLHAPRESS',
  'Agência O Globo',
]
/** Words with a capital that begin no name. */
const FIRST_WORDS = anyOf(
  ...'O|A|Os|As|Um|Uma|No|Na|Nos|Nas|Em|De|Do|Da|Dos|Das|Ao|Com|Sem|Por|Para|Após|Segundo|Desde|Entre|Sobre|Este|Esta|Mais|Não|Se|Que|Quem|Como|Quando|Já|E|Mas|Dois|Duas|Três|Cidade|Estados|União|Nações|Nova|Novo|Novos|São|Santa|Santo|Vila|Porto|Rio|Belo|Partido|Grande|Casa|Banco|Praça|Rua|Avenida|Parque|Museu|Teatro|Clube|Rádio|Jornal|Diário|Agência|Primeira|Primeiro|Tribunal|Ministério|Instituto|Universidade|Redação|Redacção|Feliz|Bom|Boa|Hoje|Ontem|Costa|Real|Câmara|Mensageiro|Todos|Tudo'.split(
    '|',
  ),
)
const BARE_NAMES = bareNames('e', FIRST_WORDS)

/** Portuguese. */
export const pt: Locale = {
  ...latin,
  language: 'pt',
  headlineOpeners: { words: new Set('O A Os As Um Uma Como Por Não'.split(' ')), nouns: false },
  dateline: latinDatelines({
    date: `(?<day>\\d{1,2})(?: de|º)? (?<month>${monthSource(MONTHS)})\\.?(?:(?: de)? (?<year>\\d{4}))?`,
    agency: agencyGroup(...AGENCY),
    openers:
      'O|A|Os|As|Um|Uma|No|Na|Nos|Nas|Em|De|Do|Da|Ao|Com|Sem|Por|Para|Após|Depois|Segundo|Desde|Entre|Sobre|Este|Esta|Mais|Dois|Duas|Três|Não|Se|Quando|Já|Cerca|Milhares|Durante|Hoje|Ontem',
    cities:
      'Lisboa|Porto|Coimbra|Braga|Faro|Funchal|Aveiro|Évora|São Paulo|Rio de Janeiro|Rio|Brasília|Belo Horizonte|Salvador|Recife|Fortaleza|Porto Alegre|Curitiba|Manaus|Belém|Luanda|Maputo|Praia|Bissau|Díli|Macau|Madrid|Madri|Paris|Londres|Berlim|Roma|Bruxelas|Genebra|Washington|Nova York|Nova Iorque|Buenos Aires|Moscovo|Moscou|Pequim|Tóquio|Jerusalém',
  }),
  tailDateline: [new RegExp(`^\\((?:Com |com )?${agencyGroup(...AGENCY)}\\)$`, 'u')],
  dates: [
    ISO_DATE,
    /^(?<day>\d{1,2})º? (?:de )?(?<month>\p{L}{3,9})\.?,? (?:de )?(?<year>\d{4})(?!\d)/iu,
    NUMERIC_DATE,
    DATE_OF_TWO_DAYS,
  ],
  months: MONTHS,
  creditWords: [
    ['Entrevista de', 'reporter'],
    ['Crónica de', 'author'],
    ['Crônica de', 'author'],
    ['Análise de', 'author'],
    ['Texto e imagens:', 'reporter'],
    ['Texto e fotografias:', 'reporter'],
    ['Texto e fotos:', 'reporter'],
    ['Texto e foto:', 'reporter'],
    ['Enviado especial:', 'correspondent'],
    ['Correspondente:', 'correspondent'],
    ['Fotografia de', 'photographer'],
    ['Fotografia:', 'photographer'],
    ['Reportagem de', 'reporter'],
    ['Reportagem:', 'reporter'],
    ['Tradução de', 'translator'],
    ['Tradução:', 'translator'],
    ['Ilustração:', 'illustrator'],
    ['Infografia:', 'illustrator'],
    ['Edição:', 'editor'],
    ['Imagem:', 'photographer'],
    ['Fontes:', 'source'],
    ['Fonte:', 'source'],
    ['Fotos:', 'photographer'],
    ['Foto de', 'photographer'],
    ['Foto:', 'photographer'],
    ['Fotos', 'photographer'],
    ['Foto', 'photographer'],
    ['Texto:', 'author'],
    ['Por:', 'reporter'],
    ['Por', 'reporter'],
    ['©', 'photographer'],
  ],
  creditHints: ['Foto', 'FOTO', 'Por ', 'POR ', 'Fonte', 'Texto:'],
  nameSeparator: /[,;/|]|\s+(?:e|E|&)\s+/u,
  nonName: new RegExp(
    `^${anyOf(agencies(...AGENCY), 'Divulgação', 'Arquivo', 'Reprodução', '[Ee]nviad[oa] especial', '[Cc]orrespondente', '[Dd]a [Rr]edação')}$`,
    'u',
  ),
  creditForms: [
    [new RegExp(`^(?<names>${FULL_NAME}) ?/ ?${agencyGroup(...AGENCY, 'Divulgação')}$`, 'u'), 'photographer'],
    [new RegExp(`^(?<names>${FULL_NAME}) \\| ${PLACE}$`, 'u'), 'reporter'],
    [new RegExp(`^${BARE_NAMES}$`, 'u'), 'reporter'],
  ],
  tailCredit: new RegExp(`^${anyOf(BARE_NAMES, INITIALS, SLASH_CREDIT)}$`, 'u'),
  markedForms: [...SLASH_CREDITS, ...SIGNED_INITIALS],
  positionLine:
    /^(?:D[ao] (?:nossa )?[Rr]edação|DA REDAÇÃO|D[oa] (?:noss[oa] )?correspondente|Enviad[oa] especial|(?:Redação|REDAÇÃO|Agências|AGÊNCIAS)(?:(?:,| [/|]) \p{Lu}[\p{L} ]{2,24})?)$/u,
  letters: latinLetters(
    /^(?:Senhora?|Sra?\.ª?|Exm[oa]\.? Senhora?|Car[oa]) (?:[Dd]irec?tora?|[Rr]edat?c?tora?)(?:,| ?:)/u,
    /^As cartas (?:não|devem|são)\b/u,
  ),
  caption: /^(?:(?:Fotos?|FOTO|Na (?:foto|imagem)|Imagem|Legenda)(?::|,| \d)|(?:À|Da) (?:esquerda|direita)[:,])/u,
  enumerator: /^(?:\(?\d{1,3}[.)](?!\d)|\([a-z]\)|[●■▲◆★•○□◎]|(?:Primeiro|Segundo|Terceiro),)/u,
  question: /^(?:[PR][.:]|[—–-])\s/u,
  articleRoles: [
    ['other', /^(?:o tempo|previsão do tempo|meteorologia|horóscopo)$/iu],
    ['correction', /^(?:errata|correção|erramos|retificação)(?:\s*[:|—–]|$)/iu],
    ['notice', /^(?:aviso|edital|anúncio)(?:s)? (?:de|público|legal)/iu],
    ['commentary', /^(?:editorial|opinião|coluna|crónica|crônica|análise|comentário)(?:\s*[:|—–]|$)/iu],
    ['advertisement', /^(?:(?:anúncios )?classificados)$/iu],
    ['index', /^(?:sumário|índice|nesta edição)$/iu],
  ],
  advertisementMarks: new Set(['publicidade', 'pub', 'conteúdo patrocinado']),
  boxNames: new Set(
    'perfil|em números|cronologia|números|para entender|saiba mais|o que muda|ficha técnica|pontos-chave'.split('|'),
  ),
  pageNames: new Set(
    'Política|Economia|Sociedade|Mundo|Desporto|Esporte|Esportes|Cultura|Local|Opinião|Nacional|Internacional|Saúde|Ciência|Tecnologia|Educação|País|Portugal|Brasil|Cotidiano|Cidade|Cidades|Mercado|Ilustrada|Primeira página|Destaque|Justiça|Segurança|Ambiente|Polícia|Geral|Negócios|Regional|Editorial|Breves|Em breve|Cartas|Cartas do leitor|Cartas ao director|Obituário|Tempo|Cultura e lazer|Sociedade e cultura|Região|Regiões|Concelho|Distrito|Trabalho|Futebol|Televisão|Ideias|Última|Actualidade|Atualidade|Em foco|Classificados|Cinema|Música|Lazer|Bairros|Agronegócio|Cultura e Espetáculos|Economia e negócios|Polícia e justiça'.split(
      '|',
    ),
  ),
  continuation: [
    PAGES_ALONE,
    /(?<to>(?:Continua|Segue|Conclui|CONTINUA)(?: na| NA)?) (?:[Pp]ágina|[Pp]ág\.|PÁGINA|PÁG\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<to>(?:Continua|Segue|Conclui) na) (?<page>\d{1,2})[.ªa]{1,2} página/u,
    /(?<from>(?:Continuação|Continuado|Conclusão|Vem) da) (?:[Pp]ágina|[Pp]ág\.) ?(?<page>[A-Z]?\d{1,3})/u,
    /(?<from>(?:Continuação|Continuado|Conclusão|Vem) da) (?<page>\d{1,2})[.ªa]{1,2} página/u,
    /(?<from>(?:Continuação|Conclusão|Vem) da primeira página)/u,
    /^\(?(?<to>Continua|Continúa no próximo número)\.?\)$/u,
    /(?<see>(?:Ver|Veja|Leia(?: mais)?|Mais)(?: na)?,?) (?:[Pp]áginas?|[Pp]ágs?\.) ?(?<page>[A-Z]?\d{1,3})/u,
  ],
  folio: [
    /^(?:[Pp]ágina|PÁGINA|[Pp]ág\.) (?<label>[A-Z]?\d{1,3})(?:\s*[:|·/-]\s*(?<name>\p{Lu}[\p{L} &-]{2,24}?)(?=\s*[|·/]|$))?/u,
    ...latin.folio,
  ],
  issueNumber: issueNumber('N', 'No', 'Número', 'Edição'),
  pageDetails: new RegExp(
    anyOf(
      '\\b(?:segunda|terça|quarta|quinta|sexta)-feira\\b',
      '\\b(?:sábado|domingo)\\b',
      '(?:seg|ter|qua|qui|sex|sáb|dom)\\.?(?=,? \\d)',
      'Edição \\p{L}+',
      'Diário|Semanário',
      latin.pageDetails,
    ),
    'iu',
  ),
  publication:
    /^(?:(?:O|A|Os|As) )?(?:Público|Expresso|Globo|Estado|Folha|Diário|Jornal|Correio|Gazeta|Tribuna|Observador|Sol|Zero Hora|Tarde|Dia|Povo|Tempo)(?: (?:de|do|da|dos) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)?$/u,
  pageCredit: /^(?:Editora?(?: de página)?|Diagramação|Paginação)(?::| )/u,
  certainPageCredit: /^(?:Diagramação|Paginação)/u,
  compounds: /-(?:feiras?|lhes?)$/u,
  linkingWords: new Set(
    (
      'a ao aos as até com como da das de do dos e em entre foi mais mas na nas no nos não o os ou para pela ' +
      'pelas pelo pelos por que se sem seu seus sob sobre sua suas um uma à às é'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'agora ainda algumas alguns além amanhã ambos anos antes apenas após aqui assim cada casa caso como contra ' +
      'depois desde dessa desse desta deste deve devem dias disse disso dois domingo duas durante elas eles entre ' +
      'então eram essa essas esse esses esta estar estava este estes está estão fazer feira feito ficou foram ' +
      'grande hoje isso isto junto logo maior mais menos mesma mesmo muita muitas muito muitos nada nenhum nessa ' +
      'nesta neste nossa nosso numa onde ontem outra outras outro outros para parte partir pela pelas pelo pelos ' +
      'perto pode podem pois porque pouco primeira primeiro quais qual qualquer quando quanto quarta quase quatro ' +
      'quem quinta segunda seja sejam sempre sendo será serão seus sexta sobre somente sábado também tanto tempo ' +
      'terá terça teve tinha toda todas todo todos três umas vamos vezes vários'
    ).split(' '),
  ),
  sentenceEnds: '.!?"”’\')];:…—»',
  quotePairs: '«»“”()[]',
}

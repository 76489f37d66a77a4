import { anyOf } from '../../../text/patterns.js'

/** The words of running text in a language: what captions of pictures seldom contain. */
export interface RunningText {
  /** Words that open a sentence that goes on from the one before it, such as pronouns. */
  openers: RegExp
  /** Verbs of what will be, what was, and what somebody said. Captions are in the present. */
  verbs: RegExp | null
}

const words = (openers: string, verbs: string): RunningText => ({
  openers: new RegExp(`^${anyOf(...openers.split('|'))}(?![\\p{L}])`, 'u'),
  verbs: new RegExp(`(?<!\\p{L})${anyOf(...verbs.split('|'))}(?!\\p{L})`, 'u'),
})

const characters = (openers: string, verbs: RegExp | null): RunningText => ({
  openers: new RegExp(`^${anyOf(...openers.split('|'))}`, 'u'),
  verbs,
})

const NORDIC = 'Han|Hon|Hun|Den|Det|De|Hans|Hennes|Hendes|Deras|Deres|Men|Och|Og|Också|Også|Sedan|Siden|Ingen'

const CHINESE = '他|她|它|这|這|该|該|其|此|对此|對此|另外|同时|同時|目前|据悉|據悉|但|不过|不過|当日|當日|今后|今後'

/** The words of running text, by language. */
export const RUNNING_TEXT: Readonly<Record<string, RunningText>> = {
  en: words(
    'He|She|They|His|Her|Their|It|Its|This|That|These|Those|But|And|So|Then|Instead|Meanwhile|However|Nobody|No one',
    'will|would|won’t|said|says|was|were|had|cost|costs',
  ),
  de: words(
    'Er|Sie|Ihre?|Ihren|Seine?|Seinen|Das|Dies|Diese[rs]?|Dabei|Dazu|Damit|Danach|Doch|Aber|Und|Auch|Zudem|Dort|Dann|Niemand',
    'wird|werden|soll|sollen|sagte|sagt|war|waren|hatte|hatten|kostet|kostete|wurde|wurden',
  ),
  fr: words(
    "Il|Elle|Ils|Elles|Cela|Ce|C[’']est|Celui-ci|Celle-ci|Mais|Et|Aussi|Puis|Ensuite|Leurs?|Son|Sa|Ses|Personne",
    'sera|seront|dit|était|étaient|avait|avaient|devra|devront|a été|ont été|coûte|coûtera',
  ),
  es: words(
    'Él|Ella|Ellos|Ellas|Sus?|Esto|Eso|Pero|Y|También|Además|Luego|Después|Allí|Nadie|Ninguno',
    'será|serán|dijo|era|eran|fue|fueron|había|deberán|costará|cuesta',
  ),
  it: words(
    'Lui|Lei|Loro|Il suo|La sua|I suoi|Le sue|Questo|Questa|Ma|E|Anche|Inoltre|Poi|Nessuno',
    'sarà|saranno|dovrà|dovranno|ha detto|era|erano|aveva|costa|costerà|è stato|è stata',
  ),
  nl: words(
    'Hij|Zij|Ze|Het|Dat|Dit|Hun|Zijn|Haar|Maar|En|Ook|Daarna|Daar|Toen|Niemand',
    'zal|zullen|zei|zegt|was|waren|had|hadden|moet|moeten|kost|kostte|kostten|werd|werden',
  ),
  pt: words(
    'Ele|Ela|Eles|Elas|Seus?|Suas?|Isso|Isto|Mas|E|Também|Depois|Ninguém',
    'será|serão|disse|era|eram|foi|foram|tinha|custa|custará|deverá|deverão',
  ),
  sv: words(NORDIC, 'ska|skall|sade|säger|var|hade|kostar|får|blev'),
  da: words(NORDIC, 'skal|vil|sagde|siger|var|havde|koster|blev'),
  nb: words(NORDIC, 'skal|vil|sa|sier|var|hadde|koster|ble'),
  pl: words(
    'On|Ona|Oni|One|Jego|Jej|Ich|To|Ale|I|Także|Potem|Nikt',
    'będzie|będą|powiedział|powiedziała|był|była|było|były',
  ),
  ru: words('Он|Она|Они|Оно|Его|Её|Ее|Их|Это|Но|И|Также|Затем|Никто', 'будет|будут|сказал|сказала|был|была|было|были'),
  ja: characters('彼|これ|それ|この|その|同(?=[市町村県社署校])|さらに|また|しかし|だが|一方|ただ', /。$/u),
  ko: characters('(?:그는|그녀는|그의|그들은|이는|이에|이를|그러나|하지만|또|한편|이어) ', /(?<!고 있)다\.$/u),
  'zh-Hans': characters(CHINESE, /^.{1,11}。$|将|说|表示/u),
  'zh-Hant': characters(CHINESE, /^.{1,11}。$|將|說|表示/u),
}

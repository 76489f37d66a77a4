/**
 * Common words of a language and the letters that it writes besides a to z, or besides the letters
 * all its script's languages share.
 */
export interface LanguageProfile {
  language: string
  /** The most common words of news, in lower case. */
  words: string
  /** The further letters of its alphabet, in lower case. */
  letters: string
}

/** Languages in the Latin script. `letters` are those besides a to z. */
export const LATIN_PROFILES: readonly LanguageProfile[] = [
  {
    language: 'en',
    letters: '',
    words:
      'the of and to in is that for on was with as at by from has have be are were it its his her their he she they we will would said an this or which not but been who more after about into than when had also new two up out over you i my there what can could all one first if no your so how just only some any because while where may many most other before against during between both under since still since year years last says say people how do does did get like time per its',
  },
  {
    language: 'de',
    letters: 'äöüß',
    words:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom schon wenn habe seine wir ich diese unter beim seit',
  },
  {
    language: 'fr',
    letters: 'àâæçéèêëîïôœùûüÿ',
    words:
      'de la le les et des en un une du que est pour qui dans par sur au pas plus ne ce il se avec son sont aux ont été mais ou elle cette comme deux ces ses leur fait être après nous leurs sans entre dont aussi même très bien tout était a d l qu n s y sa lors selon je vous ils on',
  },
  {
    language: 'es',
    letters: 'áéíñóúü',
    words:
      'de la que el en y los se del las un por con una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue y hasta hay donde han quien desde todo nos durante son dos no está ser tras según años así había era contra ese ante unos presidente través mediante mejor nuevo nueva yo mi tu te lo qué cómo he hace ellos ella él hoy ahora cada otro otra otros vez mismo según',
  },
  {
    language: 'pt',
    letters: 'ãõáàâçéêíóôúü',
    words:
      'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles são anos segundo foram após num numa',
  },
  {
    language: 'it',
    letters: 'àèéìîòù',
    words:
      'di e il la che in un per è una del della non con i si le da al dei sono nel gli ha alla più anche lo come ma dal su delle dalla se o nella ad ed degli ai cui questo hanno stato dopo essere loro due tra ci tutti suo sua fra anni prima ancora quando chi ieri c l dell all nell',
  },
  {
    language: 'nl',
    letters: 'éëïóöü',
    words:
      'de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar uit door over nog naar heeft hij was worden wordt dan meer zij ze werd of tot jaar hebben tegen wel geen kan na al deze onder veel zich dit onze we moet volgens',
  },
  {
    language: 'sv',
    letters: 'åäöé',
    words:
      'och i att det som en på är av för med den till har de inte om ett han var men sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då hon säger över blev bara',
  },
  {
    language: 'da',
    letters: 'æøåé',
    words:
      'og i at det er en til af på for med den der de som har ikke et var han om fra vi så kan når år også efter eller nu sin hvor ved mod skal skulle kommer ud får være havde alle andre meget end her da hun siger over blev bare blevet mellem noget kun dem hvad mig jeg',
  },
  {
    language: 'nb',
    letters: 'æøåé',
    words:
      'og i at det er en til av på for med den der de som har ikke et var han om fra vi så kan når år også etter eller nå sin hvor ved mot skal skulle kommer ut får være hadde alle andre mye enn her da hun sier over ble bare blitt mellom noe kun dem hva meg jeg opp',
  },
  {
    language: 'fi',
    letters: 'äöå',
    words:
      'ja on ei että se hän oli ovat myös mutta kun joka sen kuin niin ole olisi mukaan sekä tai nyt jo vain jotka vuoden ollut voi hänen jos ennen vielä mitä sitä jälkeen tämä noin kanssa ne kaikki joulukuussa vuonna siitä tämän suomen kertoo sanoo enää koska',
  },
  {
    language: 'is',
    letters: 'áéíóúýþæöð',
    words:
      'og að í á er sem það um við til en var með fyrir ekki hann af því hafa hefur ef frá þess þetta eru verið eftir þar upp verður segir ég hún við þeir út milli ára mjög',
  },
  {
    language: 'pl',
    letters: 'ąćęłńóśźż',
    words:
      'w i na z nie się do to że jest o od po za jak przez dla ale był była są oraz tym jego ich co już tak by może ma który która które lub także więc będzie czy tylko ze przy roku jako przed było między we u pod jednak',
  },
  {
    language: 'cs',
    letters: 'áčďéěíňóřšťúůýž',
    words:
      'a v se na je že o s z do i to za k ve pro by ale jako po jsem od byl která který které jsou však si už být nebo své jeho podle podle ze před bylo při jen také až kde tak co než aby byla má mezi roku jejich uvedl řekl',
  },
  {
    language: 'sk',
    letters: 'áäčďéíĺľňóôŕšťúýž',
    words:
      'a v sa na je že o s z do i to za k vo pre by ale ako po som od bol ktorá ktorý ktoré sú však si už byť alebo svoje jeho podľa zo pred bolo pri len tiež až kde tak čo než aby bola má medzi roku ich uviedol povedal nie',
  },
  {
    language: 'sl',
    letters: 'čšž',
    words:
      'in je v na se za da so z ki s po pa bi ne tudi kot pri o ni od do iz bo še ali če bil bila kaj smo sem med že lahko zaradi več leta ter sta ima jih pred kako le svoje',
  },
  {
    language: 'hr',
    letters: 'čćđšž',
    words:
      'i u je se na da za su od s o kao što koji koja koje će bi iz ne to a do ili nije po te bio bila sve samo kako već ali više sa nakon prema oko ima tako kod jer prije između još smo rekao',
  },
  {
    language: 'hu',
    letters: 'áéíóöőúüű',
    words:
      'a az és hogy nem is egy ez volt meg csak azt már el még ha de mint van vagy ki szerint lesz után több fel minden majd lehet ezt ami amely nagyon között igen mert pedig volna sem által alatt éves magyar',
  },
  {
    language: 'ro',
    letters: 'ăâîșțşţ',
    words:
      'de și în a la că o cu pe un nu este din care mai se pentru au fost prin sunt ca ce după o fi să dar al ale cele lui până între această unei sau despre către acest ai iar când fără lor potrivit anul ani',
  },
  {
    language: 'tr',
    letters: 'çğıöşüâî',
    words:
      've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise o ne var değil her ama yeni iki ya göre dedi oldu olduğunu etti söyledi yıl şu ilk mi büyük tarafından arasında ancak diye nin ın',
  },
  {
    language: 'id',
    letters: '',
    words:
      'yang dan di dengan untuk dari ini itu pada dalam tidak akan ke juga adalah oleh telah sebagai ada mereka bisa atau karena tersebut kata lebih kepada para dia saat sudah saya orang tahun harus namun seperti menjadi hari bahwa kami sejak warga belum',
  },
  {
    language: 'ms',
    letters: '',
    words:
      'yang dan di dengan untuk dari ini itu pada dalam tidak akan ke juga adalah oleh telah sebagai ada mereka boleh atau kerana tersebut kata lebih kepada para beliau ketika sudah saya orang tahun perlu namun seperti menjadi hari bahawa kami sejak beliau turut bagi serta selepas katanya manakala',
  },
  {
    language: 'vi',
    letters: 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
    words:
      'và của là có được cho trong các với không một những này để đã đến người khi từ ra vào ở tại về như cũng sẽ trên nhiều năm sau đó bị theo ông phải hơn lại việc do nhưng còn làm đang',
  },
  {
    language: 'ca',
    letters: 'àçéèíïóòúü',
    words:
      'de la i el que a en per un una els amb les del al no és es ha com més dels van va seu ser són també aquest aquesta però fins sobre entre han anys hi ho pel sense perquè després ja any això molt on quan',
  },
  {
    language: 'gl',
    letters: 'áéíñóúü',
    words:
      'de a o que e do da en un para é con non unha os no se na por máis as dos como mais foi ao das ten á seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela entre era sen mesmo aos onde despois',
  },
  {
    language: 'eu',
    letters: 'ñ',
    words:
      'eta da ez ere bat du egin dute izan dira baina zuen beste den egiten izango hori dela ziren bere duen bi baino gehiago arte euskal behar ditu oso bezala urte hau zen egun',
  },
  {
    language: 'et',
    letters: 'äõöüšž',
    words:
      'ja on ei et see ta oli kui ka mis oma ning aga nii kes või siis selle seda mida välja pärast ole veel aasta juba eesti kuid need olid tema ütles saab üle olnud sest enne ma',
  },
  {
    language: 'lv',
    letters: 'āčēģīķļņšūž',
    words:
      'un ir no ar par uz kas ka arī bet tas pēc tika kā vai gada gadā līdz pie var būs bija nav lai latvijas tā ko šo vairāk tiek kurā jau viņš pirms',
  },
  {
    language: 'lt',
    letters: 'ąčęėįšųūž',
    words:
      'ir yra į kad iš su tai per bet kaip apie dėl buvo bus ar nuo jau už taip lietuvos metų tik po tačiau jis pagal kurie iki sako šį prie dar nes bei',
  },
  {
    language: 'sq',
    letters: 'çë',
    words:
      'e të në i që për me një nga ka se do është si në ai edhe nuk tij janë më kanë kjo pas por u duke këtë deri kur ajo mund ishte gjatë sipas',
  },
  {
    language: 'sw',
    letters: '',
    words:
      'ya na wa kwa ni la katika za hiyo hii kuwa cha alisema huo baada yake huyo watu hayo pia kama lakini nchi yao wake hata sasa mwaka ambao bila zaidi',
  },
  {
    language: 'tl',
    letters: 'ñ',
    words:
      'ang ng sa na mga at ay si ni para nito hindi isang kay siya may ito mula din ayon kanyang ako upang naman kung nang pa noong lamang mga rin',
  },
  {
    language: 'af',
    letters: 'êëïôû',
    words:
      'die van en in het is dat te nie op vir om met aan sy hy wat ʼn n was by sal as ook kan word uit deur sê maar moet hulle ná haar tot na meer oor jaar dit daar',
  },
  {
    language: 'cy',
    letters: 'âêîôûŵŷ',
    words:
      'yn y i a o ar yr mae am wedi ac bod fod gan er hyn eu ei oedd fel ond dros cael nhw hi gyda nid ers sydd un bydd',
  },
  {
    language: 'ga',
    letters: 'áéíóú',
    words: 'an na a agus ar i go is le ag do bhí tá sé ní nach mar sin seo faoi air iad siad bhfuil ach ó chun ina',
  },
]

/**
 * Languages in the Cyrillic script. `letters` are those besides the ones that Russian, Bulgarian
 * and Serbian share.
 */
export const CYRILLIC_PROFILES: readonly LanguageProfile[] = [
  {
    language: 'ru',
    letters: 'йщъыьэюяё',
    words:
      'и в не на с что по из к о за от как это для до он его было у а но же бы также или был при так том они году все после лет еще уже может если без со во только сообщил',
  },
  {
    language: 'uk',
    letters: 'йщьюяґєії',
    words:
      'і в не на з що по із до та у за від як це для про він його було а але також або був при так року все після років ще вже може якщо без які який цього під час та є й',
  },
  {
    language: 'be',
    letters: 'йыьэюяёіў',
    words:
      'і ў не на з што па да у за ад як гэта для пра ён яго было а але таксама або быў пры так годзе усе пасля гадоў яшчэ ўжо можа калі без які якія',
  },
  {
    language: 'bg',
    letters: 'йщъьюя',
    words:
      'и на да се за от в с че по не са е от това като до при ще които година след който но към има те или беше бе през също още само всички между още му той така',
  },
  {
    language: 'sr',
    letters: 'ђјљњћџ',
    words:
      'и у је да се на за су од са о као што који која које ће би из не то а до или није по те био била све само како већ али више након према око има код јер пре између још рекао',
  },
  {
    language: 'mk',
    letters: 'ѓѕјљњќџ',
    words:
      'и на во да се за од со е дека не по што како ќе од ги до ја го кои при по или која но беше биде год исто така има овој само меѓу уште тој',
  },
  {
    language: 'kk',
    letters: 'йщъыьэюяёәғқңөұүһі',
    words: 'және бұл мен бір үшін деп де да бойынша осы ол болып туралы жылы керек еді екен сол болды қазақстан',
  },
  {
    language: 'mn',
    letters: 'йщъыьэюяёөү',
    words: 'нь байна юм гэж бол болон энэ тус монгол улсын хийх байгаа тухай хэлэв болно байсан',
  },
]

/** Languages in the Arabic script. `letters` are those besides the ones of Arabic. */
export const ARABIC_PROFILES: readonly LanguageProfile[] = [
  {
    language: 'ar',
    letters: 'ةىإأآؤئ',
    words: 'في من على أن إلى التي عن الذي مع هذا هذه كما بعد قال بين لا ما كان قد أو كل خلال حيث لم وقال عام منذ',
  },
  {
    language: 'fa',
    letters: 'پچژگکیآئ',
    words: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده شد گفت بود می باید ها دارد کند',
  },
  {
    language: 'ur',
    letters: 'پچژگکیٹڈڑںےھہآئؤ',
    words: 'کے میں کی ہے اور سے کا کو اس نے پر کہ یہ بھی ہیں کر ایک تھا لیے کہا جو وہ ہو گیا تو ان',
  },
]

/** Languages in Devanagari. */
export const DEVANAGARI_PROFILES: readonly LanguageProfile[] = [
  { language: 'hi', letters: '', words: 'के में की है और से का को ने पर कि यह भी हैं कर एक था लिए कहा जो वह हो गया तो इस नहीं' },
  { language: 'mr', letters: 'ळ', words: 'आणि आहे या व च्या ते तर हे की आहेत यांनी केली केले होते त्या झाला नाही म्हणून करण्यात' },
  { language: 'ne', letters: '', words: 'र छ को मा ले पनि भएको गरेको हुन् यो छन् गर्ने भने तथा लागि गर्न एक नेपाल' },
]

/** Languages that have a script of their own: the first and last code of its letters. */
export const SCRIPTS_OF_ONE_LANGUAGE: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x1f00, 0x1fff, 'el'],
  [0x0531, 0x0587, 'hy'],
  [0x05d0, 0x05ea, 'he'],
  [0x0985, 0x09f1, 'bn'],
  [0x0a05, 0x0a74, 'pa'],
  [0x0a85, 0x0aef, 'gu'],
  [0x0b05, 0x0b6f, 'or'],
  [0x0b83, 0x0bef, 'ta'],
  [0x0c05, 0x0c6f, 'te'],
  [0x0c85, 0x0cef, 'kn'],
  [0x0d05, 0x0d6f, 'ml'],
  [0x0d85, 0x0df4, 'si'],
  [0x0e01, 0x0e5b, 'th'],
  [0x0e81, 0x0edf, 'lo'],
  [0x0f40, 0x0fbc, 'bo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
]

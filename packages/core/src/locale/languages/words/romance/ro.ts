import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Romanian. */
export const ro: Locale = localeOfWords({
  language: 'ro',
  oneLetterWords: 'aoe',
  months:
    'ianuarie|ian februarie|feb martie|mart aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept octombrie|oct noiembrie|nov decembrie|dec',
  agencies: 'Agerpres|AGERPRES|Mediafax|MEDIAFAX|News\\.ro|Rompres|Rador|MOLDPRES|Inquam Photos',
  openers:
    'În|La|Pe|Din|De|Cu|După|Pentru|Prin|Un|O|Doi|Două|Trei|Patru|Ieri|Azi|Astăzi|Este|Nu|Când|Dacă|Toate|Toți|Peste|Aproape|Mai|Cel|Cea|Cei|Acest|Această|Primarul|Premierul|Președintele|Guvernul|Poliția|Ministrul',
  cities:
    'București|Bucuresti|Cluj-Napoca|Cluj|Timișoara|Iași|Constanța|Craiova|Brașov|Galați|Ploiești|Oradea|Brăila|Arad|Pitești|Sibiu|Bacău|Târgu Mureș|Baia Mare|Buzău|Botoșani|Satu Mare|Suceava|Focșani|Tulcea|Deva|Alba Iulia|Chișinău|Bălți|Budapesta|Sofia|Viena|Berlin|Paris|Londra|Bruxelles|Moscova|Kiev|Washington|New York|Roma|Madrid|Beijing|Geneva',
  and: 'și',
  credits: [
    ['Text și foto:', 'reporter'],
    ['A consemnat', 'reporter'],
    ['Traducerea:', 'translator'],
    ['Traducere:', 'translator'],
    ['Sursa foto:', 'photographer'],
    ['Fotografii:', 'photographer'],
    ['Ilustrație:', 'illustrator'],
    ['Grafică:', 'illustrator'],
    ['Surse:', 'source'],
    ['Sursa:', 'source'],
    ['Autor:', 'author'],
    ['Text:', 'author'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
    ['De', 'reporter'],
  ],
  positions: '(?:corespondent(?:ul nostru)?|trimis(?:ul nostru)? special|redactor)(?: la \\p{Lu}\\p{L}+)?',
  captions: 'Foto:|FOTO:|În imagine|În fotografie|De la stânga|Sus|Jos',
  references: {
    to: ['(?:Continuare|Continuarea) în pag(?:ina|\\.) (?:a )?#'],
    from: ['Urmare din pag(?:ina|\\.) #', 'Continuare din pag(?:ina|\\.) #'],
    see: ['Citiți (?:și )?(?:în )?pag(?:ina|\\.) #', 'Detalii în pag(?:ina|\\.) #', 'Vezi (?:și )?pag(?:ina|\\.) #'],
  },
  page: 'Pagina|Pag\\.|P\\.',
  roles: {
    other: 'vremea|starea vremii|horoscop|meteo',
    correction: 'erată|rectificare|îndreptare|precizare',
    notice: 'anunț public|anunț|licitație|citație',
    commentary: 'editorial|opinie|opinii|comentariu|analiză|tableta|scrisori',
    advertisement: 'mica publicitate|publicitate|anunțuri|locuri de muncă',
    index: 'cuprins|sumar|în ziarul de azi',
  },
  advertisements: 'publicitate|advertorial|anunț publicitar|(p)',
  boxes: 'context|pe scurt|fișă|cine este|date|cronologie',
  pages:
    'Politică|Economie|Social|Cultură|Sport|Externe|Actualitate|Opinii|Eveniment|Sănătate|Vremea|Local|Administrație|Educație|Magazin|România|Internațional|Prima pagină|Societate|Justiție',
  details: 'luni|marți|miercuri|joi|vineri|sâmbătă|duminică|anul [IVXL]{1,8}|preț:? \\d[\\d.,]* lei|\\d[\\d.,]* lei',
  issue: 'Nr|Numărul',
  papers:
    'Ziarul|Gazeta|Monitorul|Adevărul|Libertatea|Jurnalul|Evenimentul|Tribuna|Viața|Cuvântul|Glasul|Opinia|Observatorul',
  quotes: '„”«»',
  salutations: 'Stimată redacție|Domnule redactor|Dragă redacție',
  commonWords:
    'aceasta această acestea acestui acum aici anul apoi asupra atunci avea bine care cărei cătr către ceea cele celor chiar cine cinci când dacă deja deoarece departe despre dintre doar două după dupa este între fără fiecare fiind foarte însă lângă mare mâine mult multe mulți nouă numai oameni orice oricum până pentru peste poate prima primul prin putea sale spre spune sunt suntem timp toate totul toți trei trebuie unei unor unui unul urmă zile',
})

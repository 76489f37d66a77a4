import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Hungarian. */
export const hu: Locale = localeOfWords({
  language: 'hu',
  longestFunctionWord: 4,
  oneLetterWords: 'aeosé',
  months:
    'január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec',
  date: (month) => `${month}\\.? (?<day>\\d{1,2})\\.?(?:-?[aáeé]n)?`,
  dateWithYear: (date) => `(?<year>\\d{4})\\. ${date}`,
  agencies: 'MTI|MTI/AP|MTI/EPA|Népszava',
  openers:
    'A|Az|Egy|És|De|Ha|Már|Ma|Tegnap|Két|Három|Négy|Több|Minden|Nem|Ez|Azt|Ezt|Akkor|Csak|Még|Itt|Ott|Most|Új|Magyar|Magyarország|Hétfőn|Kedden|Szerdán|Csütörtökön|Pénteken|Szombaton|Vasárnap|Csaknem|Mintegy',
  cities:
    'Budapest|Debrecen|Szeged|Miskolc|Pécs|Győr|Nyíregyháza|Kecskemét|Székesfehérvár|Szombathely|Szolnok|Tatabánya|Kaposvár|Érd|Veszprém|Békéscsaba|Zalaegerszeg|Sopron|Eger|Nagykanizsa|Dunaújváros|Hódmezővásárhely|Salgótarján|Kolozsvár|Marosvásárhely|Pozsony|Kassa|Szabadka|Bécs|Berlin|Párizs|London|Brüsszel|Moszkva|Kijev|Washington|New York|Róma|Madrid|Peking|Genf|Bukarest|Varsó|Prága',
  and: 'és',
  credits: [
    ['Szöveg és fotó:', 'reporter'],
    ['Fordította:', 'translator'],
    ['Fordította', 'translator'],
    ['Lejegyezte:', 'reporter'],
    ['Illusztráció:', 'illustrator'],
    ['Fotók:', 'photographer'],
    ['Rajz:', 'illustrator'],
    ['Forrás:', 'source'],
    ['Szöveg:', 'author'],
    ['Szerző:', 'author'],
    ['Írta:', 'reporter'],
    ['Kép:', 'photographer'],
    ['Fotó:', 'photographer'],
    ['Foto:', 'photographer'],
    ['Fotó', 'photographer'],
  ],
  positions: '(?:munkatársunktól|tudósítónktól|munkatársunk|saját tudósítónktól)',
  captions: 'Fotó:|FOTÓ:|Foto:|Képünkön|A képen|Balról jobbra|Balról|Fent|Lent',
  references: {
    to: ['Folytatás az? #\\. oldalon', '\\(?Folytatjuk az? #\\. oldalon'],
    from: ['Folytatás az? #\\. oldalról'],
    see: [
      'Bővebben az? #\\. oldalon',
      'Írásunk az? #\\. oldalon',
      'Cikkünk az? #\\. oldalon',
      'Lásd (?:az? )?#\\. oldal',
    ],
  },
  page: 'Oldal',
  roles: {
    other: 'időjárás|horoszkóp',
    correction: 'helyreigazítás|helyesbítés|pontosítás',
    notice: 'hirdetmény|közlemény|pályázati felhívás',
    commentary: 'jegyzet|vezércikk|vélemény|kommentár|publicisztika|olvasói levél|olvasóink írják',
    advertisement: 'apróhirdetés(?:ek)?|hirdetések|állás',
    index: 'tartalom|mai számunkból',
  },
  advertisements: 'hirdetés|fizetett hirdetés|x|támogatott tartalom',
  boxes: 'háttér|névjegy|röviden|tények|számokban',
  pages:
    'Belföld|Külföld|Kultúra|Sport|Gazdaság|Vélemény|Helyi|Hírek|Időjárás|Politika|Tudomány|Egészség|Címlap|Megye|Város|Oktatás|Magazin|Krónika|Levelek|Társadalom',
  details:
    'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|[IVXL]{1,8}\\. évfolyam|ára:? \\d[\\d.,]* (?:Ft|fillér)|\\d[\\d.,]* Ft',
  issue: '(?<![\\d.])#\\. szám',
  papers: 'Népszabadság|Nemzet|Hírlap|Napló|Újság|Népszava|Szó|Hírek|Lap|Élet|Tükör',
  quotes: '„”»«',
  salutations: 'Tisztelt Szerkesztőség|Kedves Szerkesztőség|Tisztelt Szerkesztő Úr',
  commonWords:
    'akik akkor alatt által amely amelyek amikor amit annak arra azért azok azonban azután csak egyik eddig előtt elől első ember emberek ennek erre ezek ezért ezzel évben éves felé után hanem harmadik hiszen hogy hogyan illetve ilyen innen ismét jelentős kell kellett később között közül lehet lehetett lesz lett magyar majd mellett mert miatt mint mindig minden mintha mivel mondta most nagy nagyon nélkül néhány nincs olyan pedig persze során számára szerint több ugyanis utolsó vagy való valamint volt voltak',
})

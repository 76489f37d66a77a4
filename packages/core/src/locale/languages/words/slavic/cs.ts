import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Czech. */
export const cs: Locale = localeOfWords({
  language: 'cs',
  longestFunctionWord: 4,
  oneLetterWords: 'aikosuvz',
  months:
    'ledna|led února|úno března|bře dubna|dub května|kvě června|čvn července|čvc srpna|srp září|zář října|říj listopadu|lis prosince|pro',
  agencies: 'ČTK|CTK|ČTK/AP|Mediafax|ČT|Profimedia',
  openers:
    'V|Ve|Na|Z|Ze|Po|Od|Do|Před|Přes|Za|O|To|Ten|Ta|Když|Jak|Už|Jen|Dva|Dvě|Tři|Čtyři|Včera|Dnes|Více|Téměř|Všichni|Každý|Podle|Během|Při|S|Se|K|Ke|Policie|Vláda|Prezident|Ministr|Lidé|Čeští|České|Český',
  cities:
    'Praha|Brno|Ostrava|Plzeň|Liberec|Olomouc|České Budějovice|Hradec Králové|Ústí nad Labem|Pardubice|Zlín|Havířov|Kladno|Most|Opava|Jihlava|Karlovy Vary|Teplice|Děčín|Karviná|Chomutov|Přerov|Jablonec|Mladá Boleslav|Prostějov|Tábor|Znojmo|Bratislava|Košice|Varšava|Vídeň|Berlín|Moskva|Kyjev|Brusel|Londýn|Paříž|Washington|New York|Řím|Madrid|Ženeva|Peking',
  and: 'a',
  credits: [
    ['Text a foto:', 'reporter'],
    ['Připravila', 'reporter'],
    ['Připravil', 'reporter'],
    ['Překlad:', 'translator'],
    ['Přeložila', 'translator'],
    ['Přeložil', 'translator'],
    ['Ilustrace:', 'illustrator'],
    ['Kresba:', 'illustrator'],
    ['Napsala', 'reporter'],
    ['Napsal', 'reporter'],
    ['Snímky:', 'photographer'],
    ['Snímek:', 'photographer'],
    ['Autor:', 'author'],
    ['Zdroj:', 'source'],
    ['Text:', 'author'],
    ['Foto:', 'photographer'],
    ['Foto', 'photographer'],
  ],
  positions: '(?:náš )?zpravodaj(?: [A-ZČŠŽ]\\p{L}+)?|redaktor(?:ka)?|komentátor(?:ka)?',
  captions: 'Foto:|FOTO:|FOTO|Na snímku|Na fotografii|Zleva|Vlevo|Vpravo|Nahoře|Dole',
  references: {
    to: ['Pokračování na str(?:aně|\\.) #', 'Dokončení na str(?:aně|\\.) #'],
    from: ['Pokračování ze str(?:any|\\.) #', 'Dokončení ze str(?:any|\\.) #'],
    see: ['Více (?:čtěte )?na str(?:aně|anách|\\.) #', 'Čtěte (?:na )?str(?:aně|ana|\\.) #', 'viz str(?:ana|\\.) #'],
  },
  page: 'Strana|Strany|Str\\.',
  roles: {
    other: 'počasí|předpověď počasí|horoskop',
    correction: 'oprava|opravy|omluva|upřesnění',
    notice: 'oznámení|vyhláška|veřejná vyhláška',
    commentary: 'komentář|názor|názory|glosa|sloupek|úvodník|poznámka|analýza|dopisy čtenářů',
    advertisement: 'inzerce|řádková inzerce|soukromá inzerce|volná místa',
    index: 'obsah|uvnitř čísla|v dnešním vydání',
  },
  advertisements: 'inzerce|placená inzerce|komerční příloha|komerční prezentace|reklama',
  boxes: 'fakta|souvislosti|kdo je|ve zkratce|v číslech|medailonek',
  pages:
    'Domácí|Zahraničí|Kultura|Sport|Ekonomika|Názory|Region|Zprávy|Z domova|Ze světa|Počasí|Politika|Věda|Zdraví|Titulní strana|Publicistika|Dopisy|Kraj|Praha|Společnost|Servis|Krimi',
  details: 'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|ročník [IVXL\\d]{1,8}|\\d[\\d,.]* Kč|týden \\d{1,2}',
  issue: 'Číslo|Č|Čís',
  papers: 'Lidové noviny|Noviny|Právo|Deník|Listy|Hlas|Svoboda|Zprávy|Rozhledy|Národní listy|Dnes',
  quotes: '„“»«',
  salutations: 'Vážená redakce|Milá redakce',
  commonWords:
    'aniž bude budou byla byli bylo byly další dnes dnešní dokonce dvou hlavně ještě jeho jejich jenom jestli která které který kterým kteří kromě kvůli lidí lidé mají mezi mimo mnoho může musí nebo není nové nový nyní podle pokud pouze právě proti proto protože před přes roce roku řekl řekla sice stále svou svého také takže tedy těch tento této toho tomu však včera všech všechny více',
})

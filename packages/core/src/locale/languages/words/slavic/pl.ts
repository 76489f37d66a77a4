import type { Locale } from '../../../locale.js'
import { localeOfWords } from '../locale-of-words.js'

/** Polish. */
export const pl: Locale = localeOfWords({
  language: 'pl',
  longestFunctionWord: 4,
  oneLetterWords: 'aiouwz',
  months:
    'stycznia|stycz lutego|lut marca kwietnia|kwiet maja czerwca|czerw lipca sierpnia|sierp września|wrześ października|paźdz listopada|listop grudnia|grudz',
  agencies: 'PAP|IAR|KAI|PAP/AP|PAP/EPA|PAT',
  openers:
    'W|We|Na|Z|Ze|Po|Od|Do|Przed|Przez|Za|O|To|Ten|Ta|Te|Nie|Jak|Gdy|Kiedy|Już|Tylko|Dwa|Dwie|Trzy|Cztery|Wczoraj|Dziś|Ponad|Prawie|Wszyscy|Każdy|Podczas|Według|Mimo|Zdaniem|Mieszkańcy|Policja|Prezydent|Rada|Polska|Polski|Polskie',
  cities:
    'Warszawa|Kraków|Łódź|Wrocław|Poznań|Gdańsk|Gdynia|Sopot|Szczecin|Bydgoszcz|Lublin|Białystok|Katowice|Częstochowa|Radom|Toruń|Kielce|Rzeszów|Gliwice|Zabrze|Olsztyn|Opole|Zielona Góra|Rybnik|Tarnów|Koszalin|Kalisz|Legnica|Elbląg|Płock|Wilno|Lwów|Praga|Berlin|Moskwa|Kijów|Bruksela|Londyn|Paryż|Waszyngton|Nowy Jork|Rzym|Madryt|Wiedeń|Genewa|Pekin',
  and: 'i',
  credits: [
    ['Tekst i zdjęcia:', 'reporter'],
    ['Tłumaczenie:', 'translator'],
    ['Rozmawiała', 'reporter'],
    ['Rozmawiał', 'reporter'],
    ['Opracowała', 'reporter'],
    ['Opracował', 'reporter'],
    ['Notowała', 'reporter'],
    ['Notował', 'reporter'],
    ['Ilustracja:', 'illustrator'],
    ['Rysunek:', 'illustrator'],
    ['Zdjęcia:', 'photographer'],
    ['Zdjęcie:', 'photographer'],
    ['Autor:', 'author'],
    ['Tekst:', 'author'],
    ['Źródło:', 'source'],
    ['Oprac.', 'reporter'],
    ['Tłum.', 'translator'],
    ['Foto:', 'photographer'],
    ['Fot.:', 'photographer'],
    ['Fot.', 'photographer'],
    ['Rys.', 'illustrator'],
  ],
  positions: '(?:nasz )?(?:korespondent|specjalny wysłannik)|korespondencja (?:własna|z \\p{L}+)',
  captions: 'Fot\\.|Na zdjęciu|Od lewej|Zdjęcie:',
  references: {
    to: ['Dokończenie na str\\. #', 'Ciąg dalszy na str\\. #', 'c\\.?d\\. na str\\. #', 'Dokończenie na stronie #'],
    from: ['Dokończenie ze str\\. #', 'Ciąg dalszy ze str\\. #'],
    see: ['Czytaj (?:też |także |więcej )?(?:na )?str\\. #', 'Więcej na str\\. #', 'Patrz str\\. #', 'zob\\. str\\. #'],
  },
  page: 'Strona|Strony|Str\\.|S\\.',
  roles: {
    other: 'pogoda|prognoza pogody|horoskop',
    correction: 'sprostowani[ea]|errata|wyjaśnienie',
    notice: 'obwieszczeni[ea]|ogłoszenie o przetargu|komunikat|nekrologi',
    commentary: 'komentarz|opini[ae]|felieton|listy|listy do redakcji|analiza|wstępniak',
    advertisement: 'ogłoszenia|ogłoszenia drobne|reklama|praca',
    index: 'w numerze|spis treści|dziś w gazecie',
  },
  advertisements: 'reklama|ogłoszenie|ogłoszenie własne|materiał promocyjny|artykuł sponsorowany|tekst sponsorowany',
  boxes: 'tło|fakty|w skrócie|kalendarium|kim jest',
  pages:
    'Kraj|Świat|Kultura|Sport|Gospodarka|Opinie|Nauka|Region|Miasto|Wydarzenia|Wiadomości|Pogoda|Zdrowie|Ogłoszenia|Polska|Polityka|Publicystyka|Listy|Edukacja|Kronika|Społeczeństwo|Pierwsza strona|Z kraju|Ze świata',
  details:
    'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|rok [IVXL]{1,8}|cena:? \\d[\\d,.]* zł|nakład:? [\\d ]+|r\\.|roku',
  issue: 'Nr|Numer',
  papers: 'Dziennik|Gazeta|Kurier|Głos|Express|Nowiny|Życie|Trybuna|Słowo|Echo|Tygodnik',
  quotes: '„”«»',
  salutations: 'Szanowna Redakcjo|Droga Redakcjo|Szanowny Panie Redaktorze',
  commonWords:
    'albo bardzo będą będzie było była były chce choć czasu czyli dlaczego dlatego dnia dobrze dwie dwóch dzień gdzie inne innych jako jednak jednym jedną jego jeszcze jest jeżeli każdy kiedy kilka kilku która które którego której który których którzy ludzi mają może można mówi nawet niej nich nową oraz około osób podczas ponad potem powiedział prawie przed przez przy roku również sobie swoje także tego tych tylko więc wszystko został została',
})

import { describe, expect, it } from 'vitest'
import { HtmlError, labelsFor, pageLabelsFor } from '../src/index.js'
import { labelsIn, pageLabelsIn } from '../src/labels.js'

type AllLabels = ReturnType<typeof labelsIn>

/** A day, a Monday, in each language. */
const DAYS: Record<string, [day: string, month: string, page: string, number: string]> = {
  'zh-Hans': ['2025年3月3日 星期一', '2025年3月', '第3版', '第12期'],
  'zh-Hant': ['2025年3月3日 星期一', '2025年3月', '第3版', '第12期'],
  ja: ['2025年3月3日 月曜日', '2025年3月', '3面', '第12号'],
  ko: ['2025년 3월 3일 월요일', '2025년 3월', '3면', '제12호'],
  en: ['Monday, 3 March 2025', 'March 2025', 'Page 3', 'No. 12'],
  de: ['Montag, 3. März 2025', 'März 2025', 'Seite 3', 'Nr. 12'],
  fr: ['lundi 3 mars 2025', 'Mars 2025', 'Page 3', 'N°\u00a012'],
  es: ['lunes, 3 de marzo de 2025', 'Marzo de 2025', 'Página 3', 'N.º 12'],
  pt: ['segunda-feira, 3 de março de 2025', 'Março de 2025', 'Página 3', 'N.º 12'],
  it: ['lunedì 3 marzo 2025', 'Marzo 2025', 'Pagina 3', 'N. 12'],
  nl: ['maandag 3 maart 2025', 'Maart 2025', 'Pagina 3', 'Nr. 12'],
  sv: ['måndag 3 mars 2025', 'Mars 2025', 'Sida 3', 'Nr 12'],
  da: ['mandag den 3. marts 2025', 'Marts 2025', 'Side 3', 'Nr. 12'],
  nb: ['mandag 3. mars 2025', 'Mars 2025', 'Side 3', 'Nr. 12'],
  fi: ['maanantai 3. maaliskuuta 2025', 'Maaliskuu 2025', 'Sivu 3', 'Nro 12'],
  pl: ['poniedziałek, 3 marca 2025', 'Marzec 2025', 'Strona 3', 'Nr 12'],
  cs: ['pondělí 3. března 2025', 'Březen 2025', 'Strana 3', 'Číslo 12'],
  ru: ['понедельник, 3 марта 2025 г.', 'Март 2025', 'Страница 3', '№ 12'],
  uk: ['понеділок, 3 березня 2025 р.', 'Березень 2025', 'Сторінка 3', '№ 12'],
  tr: ['3 Mart 2025 Pazartesi', 'Mart 2025', 'Sayfa 3', 'Sayı 12'],
  ro: ['luni, 3 martie 2025', 'Martie 2025', 'Pagina 3', 'Nr. 12'],
  hu: ['2025. március 3., hétfő', '2025. március', '3. oldal', '12. szám'],
  el: ['Δευτέρα 3 Μαρτίου 2025', 'Μάρτιος 2025', 'Σελίδα 3', 'Αρ. φύλλου 12'],
  id: ['Senin, 3 Maret 2025', 'Maret 2025', 'Halaman 3', 'No. 12'],
  vi: ['Thứ Hai, 3/3/2025', 'Tháng 3/2025', 'Trang 3', 'Số 12'],
  ar: ['الاثنين 3 مارس 2025', 'مارس 2025', 'صفحة 3', 'العدد 12'],
  he: ['יום שני, 3 במרץ 2025', 'מרץ 2025', 'עמוד 3', 'גיליון 12'],
  hi: ['सोमवार, 3 मार्च 2025', 'मार्च 2025', 'पृष्ठ 3', 'अंक 12'],
}
const LANGUAGES = Object.keys(DAYS)

/** Labels that are the same as in English on purpose, by language. */
const SAME: Record<string, readonly string[]> = {
  fr: ['page', 'unnamedPage'],
  id: ['number'],
}
/** Labels whose form is that of English in many languages. */
const FORMS = ['and', 'subject', 'year', 'weekdays', 'pagefind']

/** Returns each label as text. Labels that are functions receive plausible arguments. */
function textsOf(labels: AllLabels): Record<string, string> {
  const {
    day,
    page,
    unnamedPage,
    number,
    correction,
    year,
    month,
    weekdays,
    subject,
    moreArticles,
    pagefind,
    ...texts
  } = labels
  return {
    ...texts,
    day: day(2025, 3, 3, 1),
    page: page('3'),
    unnamedPage: unnamedPage(3),
    number: number('12'),
    correction: correction('2025-03-03'),
    year: year(2025),
    month: month(2025, 3),
    weekdays: weekdays.join(' '),
    subject: subject('A', 'B'),
    moreArticles: moreArticles(3),
    pagefind: JSON.stringify(pagefind),
  }
}

describe('labels in 28 languages', () => {
  it.each(LANGUAGES)('in %s are those of its newspapers, none blank and none English', (language) => {
    const labels = labelsIn(language)
    const texts = textsOf(labels)
    const english = textsOf(labelsIn('en'))
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
    for (const text of Object.values(texts)) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toContain('undefined')
    }
    expect(pageLabelsIn(language)).toEqual(expect.objectContaining({ contents: labels.contents, next: labels.next }))
    if (language === 'en') return
    const same = Object.keys(english).filter((name) => texts[name] === english[name] && !FORMS.includes(name))
    expect(same).toEqual(SAME[language] ?? [])
  })

  it.each(Object.entries(DAYS))('in %s name a day, a month, a page and a number', (language, expected) => {
    const { day, month, page, number } = labelsIn(language)
    expect([day(2025, 3, 3, 1), month(2025, 3), page('3'), number('12')]).toEqual(expected)
  })

  it.each(LANGUAGES)('in %s tell every day of the week and every month apart', (language) => {
    const { day, month, weekdays } = labelsIn(language)
    expect(weekdays).toHaveLength(7)
    for (const weekday of weekdays) expect([...weekday].length).toBeOneOf([1, 2])
    const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => day(2025, 1, 2, weekday))
    expect(new Set(days).size).toBe(7)
    const months = Array.from({ length: 12 }, (_, index) => index + 1)
    expect(new Set(months.map((one) => day(2025, one, 20, 1))).size).toBe(12)
    expect(new Set(months.map((one) => month(2025, one))).size).toBe(12)
  })

  it('have the first of a month as an ordinal in French', () => {
    expect(labelsIn('fr').day(2025, 3, 1, 6)).toBe('samedi 1er mars 2025')
  })

  it('have no day of the week in a German correction', () => {
    const { day, correction } = labelsIn('de')
    expect(correction(day(2025, 3, 3, 1))).toBe('Berichtigung vom 3. März 2025')
    expect(correction('2025-03')).toBe('Berichtigung vom 2025-03')
  })

  it.each([
    ['de', ['Ein weiterer Artikel im Web', '2 weitere Artikel im Web', '5 weitere Artikel im Web']],
    [
      'pl',
      ['Jeszcze jeden artykuł w internecie', 'Jeszcze 2 artykuły w internecie', 'Jeszcze 5 artykułów w internecie'],
    ],
    ['cs', ['Další článek na webu', 'Další 2 články na webu', 'Dalších 5 článků na webu']],
    ['ru', ['Ещё 1 статья на сайте', 'Ещё 2 статьи на сайте', 'Ещё 5 статей на сайте']],
    ['uk', ['Ще 1 стаття на сайті', 'Ще 2 статті на сайті', 'Ще 5 статей на сайті']],
    ['ro', ['Încă un articol pe web', 'Încă 2 articole pe web', 'Încă 5 articole pe web']],
    ['ko', ['웹에서 기사 1건 더 보기', '웹에서 기사 2건 더 보기', '웹에서 기사 5건 더 보기']],
    ['ar', ['مقال آخر على الموقع', 'مقالان آخران على الموقع', '5 مقالات أخرى على الموقع']],
    ['he', ['עוד כתבה אחת באתר', 'עוד שתי כתבות באתר', 'עוד 5 כתבות באתר']],
    ['hi', ['वेबसाइट पर एक और खबर', 'वेबसाइट पर 2 और खबरें', 'वेबसाइट पर 5 और खबरें']],
  ])('in %s have the plural that a number needs', (language, texts) => {
    expect([1, 2, 5].map(labelsIn(language).moreArticles)).toEqual(texts)
  })

  it.each([
    ['pl', 21, 'artykułów'],
    ['pl', 22, 'artykuły'],
    ['pl', 12, 'artykułów'],
    ['cs', 21, 'článků'],
    ['cs', 22, 'článků'],
    ['ru', 21, 'статья'],
    ['ru', 11, 'статей'],
    ['ru', 24, 'статьи'],
    ['ru', 114, 'статей'],
    ['uk', 21, 'стаття'],
    ['uk', 112, 'статей'],
    ['ro', 19, '19 articole'],
    ['ro', 21, '21 de articole'],
    ['ro', 100, '100 de articole'],
    ['ro', 101, '101 articole'],
    ['ar', 3, '3 مقالات أخرى'],
    ['ar', 10, '10 مقالات أخرى'],
    ['ar', 11, '11 مقالاً آخر'],
    ['ar', 99, '99 مقالاً آخر'],
    ['ar', 100, '100 مقال آخر'],
    ['ar', 102, '102 مقال آخر'],
    ['ar', 103, '103 مقالات أخرى'],
    ['he', 3, '3 כתבות'],
  ])('in %s count %i with “%s”', (language, count, noun) => {
    expect(labelsIn(language).moreArticles(count).split(' ')).toEqual(expect.arrayContaining(noun.split(' ')))
  })

  it.each([
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['pt-BR', 'pt'],
    ['sr-Latn', 'en'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['ar-EG', 'ar'],
    ['iw', 'he'],
    ['IW-il', 'he'],
    ['in', 'id'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['ja-JP', 'ja'],
    ['eo', 'en'],
    ['deu', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
    ['', 'en'],
  ])('of %j are those of %s', (tag, language) => {
    expect(textsOf(labelsIn(tag))).toEqual(textsOf(labelsIn(language)))
  })

  it.each(['zh-Hans', 'zh-Hant', 'ja', 'en'])('in %s are the same as the default ones', (language) => {
    const labels = labelsIn(language)
    expect(textsOf({ ...labels, ...labelsFor(language) })).toEqual(textsOf(labels))
    expect(textsOf({ ...labels, ...pageLabelsFor(language) })).toEqual(textsOf(labels))
    expect(textsOf({ ...labels, ...pageLabelsIn(language) })).toEqual(textsOf(labels))
  })

  it.each([[undefined], [null], [1], [{}], [['de']], [new String('de')]])('refuse %j for a language', (language) => {
    for (const call of [labelsIn, pageLabelsIn]) {
      expect(() => Reflect.apply(call, undefined, [language])).toThrow(HtmlError)
      expect(() => Reflect.apply(call, undefined, [language])).toThrow('Expected language to be a BCP 47 tag')
    }
  })
})

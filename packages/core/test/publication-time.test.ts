import { anyIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleMoment,
  compareIssues,
  createIssue,
  type Publication,
  publicationMoment,
  rfc3339,
  timeZoneOf,
} from '../src/index.js'
import { likelyRegions } from '../src/model/language/language-region.js'
import { countryZones } from '../src/model/time/country-zones.js'
import { isTimeZone } from '../src/model/time/time-zone.js'

const publicationWith = (language: string, timeZone: string | null): Publication => ({
  ...createIssue().publication,
  language,
  timeZone,
})

/** Returns the moment of a day of an English paper in a time zone. */
const timeIn = (date: string, publicationTime: string, timeZone: string): string => {
  const issue = createIssue({ publication: { name: null, language: 'en', timeZone }, date })
  return rfc3339(publicationMoment(issue, { publicationTime })!)
}

describe('publicationMoment', () => {
  it.each([
    ['2024-03-08', '06:00', 'Asia/Shanghai', '2024-03-08T06:00:00+08:00'],
    ['1949-10-01', '06:00', 'Asia/Shanghai', '1949-10-01T06:00:00+08:00'],
    ['2024-02-29', '23:59', 'UTC', '2024-02-29T23:59:00Z'],
    ['2024-07-01', '06:00', 'America/New_York', '2024-07-01T06:00:00-04:00'],
    ['2024-01-01', '06:00', 'America/New_York', '2024-01-01T06:00:00-05:00'],
    ['2024-01-01', '06:00', 'Europe/London', '2024-01-01T06:00:00Z'],
    ['2024-07-01', '06:00', 'Europe/London', '2024-07-01T06:00:00+01:00'],
    ['2024-01-01', '06:00', 'Asia/Kolkata', '2024-01-01T06:00:00+05:30'],
    ['2024-01-01', '06:00', 'Asia/Kathmandu', '2024-01-01T06:00:00+05:45'],
    ['2024-01-01', '06:00', 'Australia/Lord_Howe', '2024-01-01T06:00:00+11:00'],
    ['2024-07-01', '06:00', 'Australia/Lord_Howe', '2024-07-01T06:00:00+10:30'],
    ['2024-01-01', '00:00', 'Pacific/Kiritimati', '2024-01-01T00:00:00+14:00'],
    ['2024-01-01', '12:00', 'America/St_Johns', '2024-01-01T12:00:00-03:30'],
    // Skipped that night: the offset before the change applies.
    ['2024-03-10', '02:30', 'America/New_York', '2024-03-10T02:30:00-05:00'],
    // Repeated that night: the first time.
    ['2024-11-03', '01:30', 'America/New_York', '2024-11-03T01:30:00-04:00'],
  ])('reads %s %s in %s', (date, time, zone, expected) => {
    expect(timeIn(date, time, zone)).toBe(expected)
  })

  it('is on the date of the issue at 6 in the morning, in every zone that the engine knows', () => {
    for (const zone of Intl.supportedValuesOf('timeZone'))
      for (const date of ['2024-01-15', '2024-07-15']) {
        const time = timeIn(date, '06:00', zone)
        expect(time).toMatch(new RegExp(`^${date}T06:00:00(?:Z|[+-](?:0\\d|1[0-4]):(?:00|15|30|45))$`))
        const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
        expect(clock.format(new Date(time)), zone).toBe(`${date.slice(8)}/${date.slice(5, 7)}/2024, 06:00`)
      }
  })

  it('is null without a day of the calendar', () => {
    const issue = createIssue({ publication: { name: null, language: 'en' } })
    for (const date of [null, '2024-02-30', '--03-08', '']) expect(publicationMoment({ ...issue, date })).toBeNull()
  })

  it('does not throw for any issue, whatever its zone and language', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        publicationMoment(issue)
      }),
    )
  })
})

describe('articleMoment', () => {
  const published = publicationMoment(
    createIssue({ publication: { name: null, language: 'zh-Hans', timeZone: 'Asia/Shanghai' }, date: '2024-03-08' }),
  )!

  it('is a second later for each article before the last, by default', () => {
    const times = [0, 1, 2].map((index) => rfc3339(articleMoment(published, index, 3)))
    expect(times).toEqual(['2024-03-08T06:00:02+08:00', '2024-03-08T06:00:01+08:00', '2024-03-08T06:00:00+08:00'])
  })

  it('is that of the issue with 0 seconds between articles', () => {
    expect(articleMoment(published, 0, 3, { secondsApart: 0 })).toEqual(published)
  })
})

// cspell:ignore Morgenausgabe Mittag Nachmittag Abendausgabe Nacht Soir

describe('editions of a day', () => {
  const paper = createIssue({ publication: { name: null, language: 'en', timeZone: 'UTC' }, date: '2024-03-08' })
  const timeOf = (edition: string | null, options = {}) =>
    rfc3339(articleMoment(publicationMoment(paper, options)!, 0, 1, options, edition))

  it.each([
    [null, '早报', '午报', '晚报', '夜间版', '号外'],
    ['朝刊', '夕刊'],
    ['조간', '석간'],
    ['Morning', 'noon', 'Late afternoon', 'EVENING EDITION', 'Night', 'Extra', '1', '第2版', 'Edition 3'],
    ['Morgenausgabe', 'Mittag', 'Nachmittag', 'Abendausgabe', 'Nacht'],
    ['Matin', 'Midi', 'Après-midi', 'Soir'],
    ['Утренний выпуск', 'Вечерний выпуск', 'Ночной'],
    ['الطبعة الصباحية', 'الطبعة المسائية'],
    ['早报', '海外版'],
    [null, '朝鲜版'],
  ])('have articles in the order of the day: %s', (...editions) => {
    const times = editions.map((edition) => timeOf(edition))
    expect(new Set(times).size).toBe(times.length)
    expect(times.toSorted()).toEqual(times)
    const issues = editions.map((edition) => ({ date: paper.date, edition }))
    expect(issues.toReversed().sort(compareIssues)).toEqual(issues)
  })

  it('have articles of the date of the issue, without a name from the given time on', () => {
    for (const edition of [null, '', ' ']) expect(timeOf(edition)).toBe('2024-03-08T06:00:00Z')
    const anyTime = fc.constantFrom('00:00', '06:00', '18:30', '23:58')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyTime, fc.nat(600), (edition, publicationTime, secondsApart) => {
        const time = timeOf(edition, { publicationTime, secondsApart })
        expect(time.slice(0, 10)).toBe('2024-03-08')
        expect(time >= `2024-03-08T${publicationTime}:00Z`).toBe(true)
      }),
    )
  })

  it('have articles at the same time with 0 seconds between them', () => {
    expect(timeOf('晚报', { secondsApart: 0 })).toBe('2024-03-08T06:00:00Z')
  })

  const anyEdition = fc.constantFrom(null, '早报', '午报', '晚报', '2', '3', '海外版', '京津冀版', 'East', 'extra')

  it('have articles in the order of the issues, on successive days as well', () => {
    const anyDay = fc.record({
      date: fc.constantFrom('2024-03-08', '2024-03-09', '2024-03-10'),
      edition: anyEdition,
      count: fc.integer({ min: 1, max: 200 }),
    })
    const key = ({ date, edition }: { date: string; edition: string | null }) => `${date} ${edition}`
    const lists = fc.uniqueArray(anyDay, { selector: key })
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 8 }), (days, secondsApart) => {
        const times = days.sort(compareIssues).flatMap(({ count, ...day }) => {
          const published = publicationMoment({ ...paper, ...day })!
          const indexes = Array.from({ length: count }, (_, index) => count - 1 - index)
          return indexes.map((index) => articleMoment(published, index, count, { secondsApart }, day.edition).instant)
        })
        for (let index = 1; index < times.length; index += 1) expect(times[index]).toBeGreaterThan(times[index - 1]!)
      }),
    )
  })
})

describe('compareIssues', () => {
  it('is a total order of dates and editions', () => {
    const anyDay = fc.record({
      date: fc.constantFrom(null, '2024-03-08', '2024-03-09'),
      edition: fc.option(fc.string()),
    })
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(Math.sign(compareIssues(a, b))).toBe(0 - Math.sign(compareIssues(b, a)))
        if (compareIssues(a, b) <= 0 && compareIssues(b, c) <= 0) expect(compareIssues(a, c)).toBeLessThanOrEqual(0)
        const isSame = a.date === b.date && (a.edition ?? '') === (b.edition ?? '')
        expect(compareIssues(a, b) === 0).toBe(isSame)
      }),
    )
  })
})

describe('timeZoneOf', () => {
  it.each([
    ['zh-Hans', 'Asia/Shanghai'],
    ['zh', 'Asia/Shanghai'],
    ['zh-Hant', 'Asia/Taipei'],
    ['zh-TW', 'Asia/Taipei'],
    ['zh-Hant-HK', 'Asia/Hong_Kong'],
    ['zh-Hans-SG', 'Asia/Singapore'],
    ['ja', 'Asia/Tokyo'],
    ['ko-KR', 'Asia/Seoul'],
    ['en', 'America/New_York'],
    ['en-GB', 'Europe/London'],
    ['EN-gb', 'Europe/London'],
    ['de-AT', 'Europe/Vienna'],
    ['pt', 'America/Sao_Paulo'],
    ['es-MX', 'America/Mexico_City'],
    ['es-UY', 'America/Montevideo'],
    ['sv', 'Europe/Stockholm'],
    ['ar', 'Africa/Cairo'],
    ['ar-SA', 'Asia/Riyadh'],
    ['hi', 'Asia/Kolkata'],
    ['tr', 'Europe/Istanbul'],
  ])('takes that of the country of the language %s, %s', (language, timeZone) => {
    for (const unknown of [null, '', 'Nowhere', '"><x>', '\0', '+08:00', 'toString'])
      expect(timeZoneOf(publicationWith(language, unknown))).toEqual({ timeZone, basis: 'language' })
  })

  it.each(['', 'und', 'tlh', 'x-private', 'en-AQ', 'constructor', 'not a tag'])(
    'is UTC for a language without a known country, %j',
    (language) => {
      expect(timeZoneOf(publicationWith(language, null))).toEqual({ timeZone: 'UTC', basis: 'none' })
    },
  )

  it('takes the caller’s first, and then the publication’s own', () => {
    const publication = publicationWith('zh-Hans', 'Europe/Paris')
    expect(timeZoneOf(publication)).toEqual({ timeZone: 'Europe/Paris', basis: 'publication' })
    expect(timeZoneOf(publication, 'Asia/Tokyo')).toEqual({ timeZone: 'Asia/Tokyo', basis: 'option' })
  })

  it('knows zones that the engine knows, in their countries', () => {
    for (const [region, timeZone] of countryZones()) {
      expect([region, isTimeZone(timeZone)]).toEqual([region, true])
      expect(zonesOf(region), region).toContain(canonical(timeZone))
    }
  })

  it('knows the zone of each country that a language suggests', () => {
    const languages = [...likelyRegions().keys()]
    const bases = languages.map((language) => timeZoneOf(publicationWith(language, null)).basis)
    expect(bases).toEqual(languages.map(() => 'language'))
  })
})

describe('languageRegion', () => {
  it('agrees with the likely subtags of Unicode', () => {
    for (const [tag, region] of likelyRegions())
      expect([tag, region]).toEqual([tag, new Intl.Locale(tag).maximize().region])
  })
})

/** Returns the name that the engine uses for a time zone. */
const canonical = (timeZone: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone

/** Returns the time zones of a country, as the Unicode locale data know them. */
function zonesOf(region: string): string[] {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & { timeZones?: string[]; getTimeZones?(): string[] }
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(canonical)
}

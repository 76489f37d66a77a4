import { languageRegion } from './language-region.js'

const MONDAY = 1

/**
 * Countries whose weeks begin on another day than Monday, by that day, from 0 for Sunday (CLDR's
 * week data). A table, so that the result does not depend on the engine.
 */
const FIRST_DAYS: Readonly<Record<number, string>> = {
  0: 'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  5: 'MV',
  6: 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY',
}

/** The first days by the region subtags of their countries, once one was asked for. */
let firstDays: ReadonlyMap<string, number> | null = null

/** Returns the first days of the week of the countries in the table, by region subtag. */
export function regionsByFirstDay(): ReadonlyMap<string, number> {
  firstDays ??= new Map(
    Object.entries(FIRST_DAYS).flatMap(([day, regions]) =>
      regions.split(' ').map((region) => [region, Number(day)] as const),
    ),
  )
  return firstDays
}

/**
 * Returns the day with which a week begins in the country that a language tag names or suggests,
 * from 0 for Sunday: Monday (ISO 8601) when no country is known.
 */
export function firstWeekday(tag: string): number {
  const region = languageRegion(tag)
  return region === null ? MONDAY : (regionsByFirstDay().get(region) ?? MONDAY)
}

import { dateInName } from '../input/dates-in-names.js'

/** The facts about a page that its path states. */
export interface PathFacts {
  /** Date as YYYY-MM-DD. */
  date: string
  edition: string | null
  /** Label and name of the page. */
  label: string | null
  name: string | null
}

/** Regular expressions of the placeholders. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  date: '\\d{4}-\\d\\d-\\d\\d|\\d{8}',
  year: '\\d{4}',
  month: '\\d\\d?',
  day: '\\d\\d?',
  edition: '[^/]+?',
  label: '[^/]+?',
  name: '[^/]+?',
}

/** Returns whether a text is a pattern of paths that states the date of each. */
export function isPagePattern(pattern: string): boolean {
  const names = [...pattern.matchAll(/\{(\w*)\}/g)].map(([, name]) => name!)
  const isKnown = names.every((name, index) => Object.hasOwn(PLACEHOLDERS, name) && names.indexOf(name) === index)
  const hasDate = names.includes('date') || ['year', 'month', 'day'].every((name) => names.includes(name))
  return isKnown && hasDate && !/[{}]/.test(pattern.replace(/\{\w*\}/g, ''))
}

/**
 * Returns a function that returns what a path states, with `/` as separator; null for a path that
 * does not match the pattern or contains no date of the calendar.
 */
export function pathReader(pattern: string): (path: string) => PathFacts | null {
  const source = pattern
    .replace(/^\.?\/+/, '')
    .split(/(\{\w+\}|\*)/)
    .map((part) => {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
      if (name !== undefined) return `(?<${name}>${PLACEHOLDERS[name]})`
      return part === '*' ? '[^/]*' : part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')
    })
    .join('')
  const expression = new RegExp(`^${source}$`, 'u')
  return (path) => {
    const { groups } = expression.exec(path) ?? {}
    return groups === undefined ? null : factsOf(groups)
  }
}

function factsOf(groups: Record<string, string | undefined>): PathFacts | null {
  const { date, year, month = '', day = '', edition = null, label = null, name = null } = groups
  const found = dateInName(date ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return found === null ? null : { date: found, edition, label, name }
}

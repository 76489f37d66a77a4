import { nearest } from '@banmian/core/arguments'
import { usageError } from '../errors/command-error.js'
import { excerpt } from '../text/printable.js'

/** Parts of a site that `--outputs` names, in addition to its pages. */
export const OUTPUT_NAMES = [
  'rss',
  'atom',
  'jsonfeed',
  'opml',
  'opds',
  'opds2',
  'news-sitemap',
  'epub',
  'email',
  'search',
] as const

/** Part of a site that `--outputs` names, in addition to its pages. */
export type OutputName = (typeof OUTPUT_NAMES)[number]

/** Parts that are written if `--outputs` is not given. Search needs another program. */
export const DEFAULT_OUTPUTS: readonly OutputName[] = OUTPUT_NAMES.filter((name) => name !== 'search')

/**
 * Parses the value of `--outputs`: names of parts, separated by commas, or `all` or `none`. The
 * option can be repeated.
 */
export function parseOutputs(value: string, previous: readonly OutputName[] = []): OutputName[] {
  const names = new Set(previous)
  for (const part of value.split(',')) for (const name of outputsOf(part.trim().toLowerCase())) names.add(name)
  return OUTPUT_NAMES.filter((name) => names.has(name))
}

function outputsOf(word: string): readonly OutputName[] {
  if (word === 'all') return OUTPUT_NAMES
  if (word === 'none') return []
  const name = OUTPUT_NAMES.find((one) => one === word)
  if (name !== undefined) return [name]
  const suggestion = nearest(word, OUTPUT_NAMES)
  const end = suggestion ? `; did you mean ${suggestion}?` : '.'
  throw usageError(
    `Expected --outputs to be all, none, or names out of ${OUTPUT_NAMES.join(', ')}, received "${excerpt(word, 40)}"${end}`,
  )
}

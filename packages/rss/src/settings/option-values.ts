import { languageTag } from '@banmian/core'
import { isPictureHost } from '@banmian/markup'
import { absoluteUrl, optionalText, uri } from '../arguments/check-options.js'
import { checkOptionNames } from '../arguments/checks.js'
import { optionError } from '../arguments/option-error.js'
import { isTaggingEntity } from '../uri/tag-uri.js'
import type { CategorySchemes, FeedHistory, PerArticle } from './feed-options.js'
import { parseUrlTemplate } from './url-template.js'

const CATEGORY_SCHEMES = { rubric: true, page: true, subject: true } as const
const HISTORY_OPTIONS = { archive: true, complete: true, current: true, previous: true, next: true } as const

// Every function below returns the value of an option in its final form and throws a `FeedError`
// that names the option.

export function checkUrlOption(url: string | PerArticle<string> | undefined): PerArticle<string> | null {
  if (url === undefined) return null
  if (typeof url === 'string') return parseUrlTemplate(url)
  if (typeof url !== 'function') throw optionError('url', 'a function or a template', url)
  return url
}

export const checkContentBase = (base: string | PerArticle<string>): string | PerArticle<string> =>
  typeof base === 'function' ? base : absoluteUrl('contentBase', base).href

export function checkHosts(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every(isPictureHost)) return value
  const hint = 'Pass hosts without a scheme and a path; "*.example.org" for subdomains; "*" for all.'
  throw optionError('allowRemotePictures', 'an array of hosts such as "images.example.org"', value, null, hint)
}

export function checkTaggingEntity(value: unknown): string | null {
  if (value === undefined) return null
  if (isTaggingEntity(value)) return value
  throw optionError('taggingEntity', 'a host and a date such as "paper.example,2024"', value)
}

export function checkLanguage(value: unknown): string | null {
  const language = optionalText('language', value) ?? null
  if (language !== null && languageTag(language) === '') {
    throw optionError('language', 'a language tag (BCP 47) such as "zh-Hans"', language)
  }
  return language
}

export function checkHistory(history: FeedHistory): FeedHistory {
  checkOptionNames(history, HISTORY_OPTIONS, 'options.history')
  for (const name of ['current', 'previous', 'next'] as const) {
    if (history[name] !== undefined) absoluteUrl(`history.${name}`, history[name])
  }
  return history
}

export function checkCategorySchemes(schemes: CategorySchemes = {}): CategorySchemes {
  checkOptionNames(schemes, CATEGORY_SCHEMES, 'options.categorySchemes')
  for (const [kind, scheme] of Object.entries(schemes)) {
    if (scheme !== undefined) uri(`categorySchemes.${kind}`, scheme)
  }
  return schemes
}

import type { Locale } from './locale/locale.js'
import type { Credit, CreditRole } from './model.js'

/** Longer than any line of credits; longer texts are not read as one. */
const LONGEST = 120

/**
 * Reads a line of credits such as 记者 杨沐 通讯员 杨宇雨, 李俊华、李思明, or 王韵菲 摄.
 * Gives `null` when the text holds anything but names and credit words.
 */
export function readCredits(text: string, locale: Locale): Credit[] | null {
  if (text.length > LONGEST) return null
  let rest = text.replace(/^[\s　（(□◎■【〔]+|[\s　）)】〕]+$/gu, '')
  if (/[。！？!?“”]/u.test(rest)) return null
  const credits: Credit[] = []
  let role: CreditRole | null = null
  let spoken = false
  while (rest) {
    const word = locale.creditWords.find(([prefix]) => opensWith(rest, prefix, locale))
    if (word) {
      role = word[1]
      spoken = true
      rest = rest.slice(word[0].length).replace(/^[\s　:：/＝=・为為]+/u, '')
      continue
    }
    const next = nextCreditWord(rest, locale)
    const names = readNames(rest.slice(0, next), role, spoken, locale)
    if (!names) return null
    credits.push(...names)
    rest = rest.slice(next).trimStart()
  }
  return credits.length ? credits : null
}

/** Whether a text opens with a credit word; a word in Latin letters ends where a blank or sign follows. */
function opensWith(text: string, word: string, locale: Locale): boolean {
  if (!locale.spaced) return text.startsWith(word)
  return (
    text.slice(0, word.length).toLowerCase() === word.toLowerCase() &&
    (!/[A-Za-z]$/.test(word) || !/[\p{L}\d]/u.test(text[word.length] ?? ''))
  )
}

function nextCreditWord(text: string, locale: Locale): number {
  let first = text.length
  for (const [word] of locale.creditWords) {
    const at = text.indexOf(word)
    if (at > 0 && at < first && /[\s　、,，;；|]/u.test(text[at - 1]!) && opensWith(text.slice(at), word, locale))
      first = at
  }
  return first
}

function readNames(text: string, role: CreditRole | null, spoken: boolean, locale: Locale): Credit[] | null {
  const list = text.replace(/[\s　、,，;；/|]+$/u, '')
  return readList(list, role, spoken, locale, true) ?? readList(list, role, spoken, locale, false)
}

/** A last letter such as 文 can say what somebody did, or end a name. */
function readList(
  text: string,
  role: CreditRole | null,
  spoken: boolean,
  locale: Locale,
  suffixed: boolean,
): Credit[] | null {
  let list = text
  let suffixRole = role
  let named = spoken
  for (const [suffix, does] of suffixed ? locale.creditSuffixes : []) {
    const bare = list.replace(/[\s　/]+$/u, '')
    if (bare.length > suffix.length && bare.endsWith(suffix)) {
      list = bare.slice(0, -suffix.length).replace(/[\s　/]+$/u, '')
      suffixRole = does
      named = true
      break
    }
  }
  if (suffixRole === 'source') return list ? [{ role: suffixRole, name: list }] : null
  const credits: Credit[] = []
  for (const part of list.split(locale.nameSeparator)) {
    const words = part.trim()
    if (named && locale.spacedName?.test(words)) {
      if (!locale.notName?.test(words)) credits.push({ role: suffixRole, name: words.replace(/\s+/gu, ' ') })
      continue
    }
    for (const name of namesIn(part, named, locale)) {
      if (!isName(name, named, locale)) return null
      credits.push({ role: suffixRole, name })
    }
  }
  return credits.length ? credits : null
}

/** Parts 郭宜盛 梁瑞峰, but keeps the padding of 李 舸 and 张 胜 男 inside one name. */
function namesIn(part: string, named: boolean, locale: Locale): string[] {
  const words = part
    .trim()
    .split(/[\s　]+/u)
    .filter(Boolean)
  const names: string[] = []
  let padded = ''
  for (const word of words) {
    if (word.length === 1 && locale.name.test(word)) {
      if (padded.length >= 2 && locale.surnames.has(word) && words.length > 3) {
        names.push(padded)
        padded = word
      } else padded += word
      continue
    }
    if (padded) names.push(padded)
    padded = ''
    names.push(word)
  }
  if (padded) names.push(padded)
  return names.flatMap((name) => (named ? unglue(name, locale) : [name]))
}

/** Parts names that were glued together, such as 张三李四光, where surnames tell. */
function unglue(name: string, locale: Locale): string[] {
  if (name.length < 5 || name.length > 9 || /[·・]/u.test(name) || !locale.name.test(name)) return [name]
  for (const first of [3, 2]) {
    const rest = name.slice(first)
    if (locale.surnames.has(name[0]!) && locale.surnames.has(rest[0]!)) {
      const parts = rest.length <= 4 ? [rest] : unglue(rest, locale)
      if (parts.every((part) => part.length >= 2 && part.length <= 4)) return [name.slice(0, first), ...parts]
    }
  }
  return [name]
}

function isName(name: string, named: boolean, locale: Locale): boolean {
  if (!locale.name.test(name)) return named && /^[A-Za-z][A-Za-z.]{1,30}$/u.test(name) && !locale.notName
  if (/[·・]/u.test(name)) return name.length <= 16
  if (named) return name.length >= 2 && name.length <= 8
  return name.length >= 2 && name.length <= 4 && locale.surnames.has(name[0]!)
}

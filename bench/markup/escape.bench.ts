/**
 * Time to escape text for XML and HTML against an escaper that goes character by character and against packages that escape
 * (and filter nothing), as multiples of `xmlText`. Run by `npm run bench`.
 */
import { htmlText, xmlText } from '@banmian/markup'
import { escapeUTF8 } from 'entities'
import { escape as htmlEscaper } from 'html-escaper'

const ROUNDS = 15
const LEAST = 30
const WARM = 200

const sentence = '河边的步道昨天开放了,沿岸新栽的柳树已经发芽,来散步的居民说,往后上班可以少绕一段路。'
/** Flat, as text that was read from a file is. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

const texts: Record<string, string[]> = {
  'Chinese paragraphs': Array.from({ length: 200 }, (_, index) => flat(sentence.repeat(4) + index)),
  'headlines of 12 characters': Array.from({ length: 2000 }, (_, index) => flat(sentence.slice(0, 10) + (index % 90))),
  'paragraphs with & and <': Array.from({ length: 200 }, (_, index) =>
    flat(`${sentence.repeat(2)}A&B <${index}>${sentence.repeat(2)}`),
  ),
  'paragraphs with an emoji': Array.from({ length: 200 }, (_, index) =>
    flat(`${sentence.repeat(2)}😀${sentence.repeat(2)}${index}`),
  ),
  'paragraphs with a NUL': Array.from({ length: 200 }, (_, index) =>
    flat(`${sentence.repeat(2)}\0${sentence.repeat(2)}${index}`),
  ),
}

const writers: Record<string, (text: string) => string> = {
  xmlText: (text) => xmlText(text),
  htmlText: (text) => htmlText(text),
  'character by character': byCharacter,
  'entities escapeUTF8': escapeUTF8,
  'html-escaper': htmlEscaper,
}

for (const [kind, list] of Object.entries(texts)) {
  const own = best(list, (text) => xmlText(text))
  console.log(`\n${kind}`)
  for (const [name, write] of Object.entries(writers)) {
    const time = best(list, write)
    const characters = list.reduce((sum, text) => sum + text.length, 0)
    console.log(
      `${name.padEnd(24)} ${(time / own).toFixed(2).padStart(6)} × xmlText ${((time * 1e6) / characters).toFixed(2).padStart(8)} ns a character`,
    )
  }
}

/** What an escaper does that looks at each character and drops what XML forbids. */
function byCharacter(text: string): string {
  let written = ''
  for (const character of text) {
    const code = character.codePointAt(0)!
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000
    if (!allowed) continue
    if (character === '&') written += '&amp;'
    else if (character === '<') written += '&lt;'
    else if (character === '>') written += '&gt;'
    else written += character
  }
  return written
}

/** The least milliseconds of the processor that writing a list takes. */
function best(list: readonly string[], write: (text: string) => string): number {
  let sum = 0
  const run = (times: number): number => {
    const start = process.cpuUsage()
    for (let time = 0; time < times; time++) for (const text of list) sum += write(text).charCodeAt(0)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  let once = 0
  for (let spent = 0; spent < WARM; spent += Math.max(once, 0.01)) once = run(1)
  const times = Math.max(1, Math.ceil(LEAST / Math.max(once, 0.01)))
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, run(times) / times)
  return sum < 0 ? 0 : least
}

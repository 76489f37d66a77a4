import { htmlText, xmlText } from '@banmian/markup'
import { escapeUTF8 } from 'entities'
import { escape as htmlEscaper } from 'html-escaper'
import type { Benchmark, Scale, Task, Translations, Work } from '../benchmark.js'
import { flat } from '../issues.js'

const TEXTS = 2000
const SENTENCE = '河边的步道昨天开放了，沿岸新栽的柳树已经发芽，来散步的居民说，往后上班可以少绕一段路。'
const HALF = SENTENCE.repeat(2)

/** `@banmian/markup` also removes forbidden characters; the peers do not. */
export const markup: Benchmark = {
  plain: (scale) => escaping({ en: 'of Chinese text', zh: '中文文字' }, (index) => `${HALF}${HALF}${index}`, scale),
  special: (scale) =>
    escaping({ en: 'with & and <', zh: '含 & 和 < 的文字' }, (index) => `${HALF}A&B <${index}>${HALF}`, scale),
  emoji: (scale) =>
    escaping({ en: 'with an emoji', zh: '含表情符号的文字' }, (index) => `${HALF}😀${HALF}${index}`, scale),
}

function escaping(kind: Translations, textOf: (index: number) => string, { of }: Scale): Work {
  const texts = Array.from({ length: of(TEXTS, 2) }, (_, index) => flat(textOf(index)))
  const all = (write: (text: string) => string, note?: Translations): Task => ({
    run: () => texts.map((text) => write(text)),
    ...(note && { note }),
  })
  return {
    title: { en: `escaping ${texts.length} paragraphs ${kind.en}`, zh: `转义 ${texts.length} 段${kind.zh}` },
    ours: '@banmian/markup',
    tasks: {
      '@banmian/markup': all((text) => xmlText(text), { en: '`xmlText`', zh: '`xmlText`' }),
      '@banmian/markup, HTML': all((text) => htmlText(text), { en: '`htmlText`', zh: '`htmlText`' }),
      entities: all(escapeUTF8),
      'html-escaper': all(htmlEscaper),
      'character by character': all(byCharacter, { en: 'a loop over the characters', zh: '循环中逐字查看' }),
    },
  }
}

/** Escapes character by character and removes what XML forbids. */
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

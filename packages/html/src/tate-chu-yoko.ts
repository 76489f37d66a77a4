import type { Syntax } from './syntax.js'

/** One or two digits that stand alone, which vertical lines print upright, side by side (縦中横). */
const SHORT_NUMBER = /(?<![0-9A-Za-z.,%])[0-9]{1,2}(?![0-9A-Za-z.,%])/g

/** How text is written in vertical lines. */
export function withUprightNumbers({ element, text }: Syntax): (value: string) => string {
  return (value) => {
    let markup = ''
    let done = 0
    for (const { 0: number, index } of value.matchAll(SHORT_NUMBER)) {
      markup += text(value.slice(done, index)) + element('span', text(number), { class: 'tcy' })
      done = index + number.length
    }
    return markup + text(value.slice(done))
  }
}

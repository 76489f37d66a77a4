import type { Handlers } from './nodes.js'

/** Two digits that stand alone, which vertical lines print side by side (縦中横). */
const PAIR = /(?<![0-9A-Za-z.,%])[0-9]{2}(?![0-9A-Za-z.,%])/g

/** How text is written in vertical lines. */
export const tateChuYoko: Pick<Handlers, 'text'> = {
  text: ({ value }, { element, text }) => {
    let markup = ''
    let done = 0
    for (const { 0: pair, index } of value.matchAll(PAIR)) {
      markup += text(value.slice(done, index)) + element('span', text(pair), { class: 'tcy' })
      done = index + pair.length
    }
    return markup + text(value.slice(done))
  },
}

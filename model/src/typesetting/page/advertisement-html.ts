import type { PageSetting } from './article-html.js'
import { fillWords } from './page-words.js'

const AD = { article: null, role: 'ad' } as const

/** Returns the lines of an advertisement in display type, largest first and details after it. */
export function advertisementHtml(given: readonly string[] | null, setting: PageSetting): string {
  const { elements, random, words, language } = setting
  const fill = (text: string): string => fillWords(text, language, (least, most) => random.between(least, most))
  const line = (text: string, look: string, size: number, css = ''): string =>
    elements.add(AD, fill(text), { look: `cut ${look}`, css: `font-size:${size}em;${css}` })
  const weight = random.chance(0.7) ? 'font-weight:700;' : ''
  const style = random.chance(0.25) ? 'font-style:italic;' : ''
  if (given) return given.map((text, at) => line(text, 'display', at === 0 ? 1.6 : 1, at === 0 ? weight : '')).join('')
  const goods = random.shuffle(words.goods).slice(0, random.between(1, 5))
  const contacts = random.shuffle(words.contacts).slice(0, random.between(1, 3))
  return [
    random.chance(0.7) ? line(random.pick(words.slogans), 'display', random.between(18, 34) / 10, weight) : '',
    line(random.pick(words.shops), 'display', random.between(15, 30) / 10, weight + style),
    ...goods.map((text) => line(text, 'display', random.between(9, 13) / 10)),
    ...contacts.map((text) => line(text, 'display', random.between(7, 10) / 10)),
  ].join('')
}

/** Returns small advertisements under their heading: the head of their module, and its body. */
export function classifiedsHtml(count: number, setting: PageSetting): [head: string, body: string] {
  const { elements, random, words, language } = setting
  const head = elements.add(AD, words.classifieds, { look: 'section' })
  const body = Array.from({ length: count }, () => {
    const text = fillWords(random.pick(words.smallAds), language, (least, most) => random.between(least, most))
    return elements.add(AD, text, { look: 'cut text small' })
  })
  return [head, body.join('')]
}

import type { ModelBox } from './model-words.js'
import { wrap } from './wrap.js'

/** A node with its position in the figure and its texts. */
interface PlacedBox {
  x: number
  y: number
  width: number
  height: number
  many: boolean
  texts: { kind: 'name' | 'word' | 'field'; x: number; y: number; text: string }[]
}

const size = 13
const leading = 18
const pad = 10
const gap = 8
/** Minimum width for two columns of children. */
const columns = 480

/** Returns the boxes of a figure, parents before their children. */
export function layModel(box: ModelBox, width: number, x = 0, y = 0): PlacedBox[] {
  const inner = width - 2 * pad
  const nameWidth = box.name.length * size * 0.62
  const beside = nameWidth + 10 + wrapWidth(box.word) <= inner
  const texts: PlacedBox['texts'] = [{ kind: 'name', x: x + pad, y: y + 19, text: box.name }]
  let end = y + 19
  if (!beside) end += leading
  texts.push({ kind: 'word', x: x + pad + (beside ? nameWidth + 10 : 0), y: end, text: box.word })
  for (const text of wrap(box.fields, inner / size)) {
    end += leading
    texts.push({ kind: 'field', x: x + pad, y: end, text })
  }
  end += pad

  const placed: PlacedBox[] = []
  const two = inner >= columns && box.children.length > 2
  const childWidth = two ? (inner - gap) / 2 : inner
  const ends = two ? [end, end] : [end]
  for (const child of box.children) {
    // A child with children takes the whole width.
    const whole = two && child.children.some(({ children }) => children.length > 0)
    const column = whole ? 0 : ends.indexOf(Math.min(...ends))
    const top = whole ? Math.max(...ends) : (ends[column] ?? end)
    const boxes = layModel(child, whole ? inner : childWidth, x + pad + column * (childWidth + gap), top)
    placed.push(...boxes)
    const bottom = top + (boxes[0]?.height ?? 0) + gap
    if (whole) ends.fill(bottom)
    else ends[column] = bottom
  }
  const height = Math.max(...ends) - y + (box.children.length > 0 ? pad - gap : 0)
  return [{ x, y, width, height, many: box.many, texts }, ...placed]
}

const wrapWidth = (text: string) => wrap(text, 1000).join('').length * size * (/[\u3400-\u9fff]/.test(text) ? 1 : 0.56)

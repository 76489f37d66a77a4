import type { LabeledPage } from '../pages/training-data.js'

/** Returns a page without the characters at some ascending offsets. */
export function withoutCharacters(page: LabeledPage, lost: readonly number[]): LabeledPage {
  const offsets = new Int32Array(page.text.length + 1)
  let text = ''
  let next = 0
  for (let at = 0; at <= page.text.length; at++) {
    offsets[at] = at - next
    if (lost[next] === at) {
      text += page.text.slice(next ? lost[next - 1]! + 1 : 0, at)
      next++
    }
  }
  text += page.text.slice(next ? lost[next - 1]! + 1 : 0)
  return { ...page, text, spans: page.spans.map(([start, end, ...rest]) => [offsets[start]!, offsets[end]!, ...rest]) }
}

/** Returns the same page without heading markers. */
export function withoutMarkers(page: LabeledPage): LabeledPage {
  const markers = [...page.text.matchAll(/^## /gm)].flatMap(({ index }) => [index, index + 1, index + 2])
  return withoutCharacters(page, markers)
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** An element as it was fitted to the page, in the order of the page. */
export interface FittedElement {
  id: number
  /** Its text, with soft hyphens. */
  text: string
  /** The columns of the text that it is in, in pixels; null for an element outside of columns. */
  columns: { left: number; width: number; gap: number; count: number } | null
  /** The number of its section. */
  section: number
}

/**
 * Fits the sections of a page to their size, in the browser: bodies are cut at the end, pictures
 * grow, advertisements fill what stays empty. Returns what is printed.
 */
export function fitPage(): FittedElement[] {
  const SENTENCE = /[^.!?。！？…]*[.!?。！？…]+["”’»」』）)\]]*\s*|[^.!?。！？…]+$/gu
  const HEADS = ['kicker', 'headline', 'deck', 'byline', 'subhead', 'stop']
  /** The least space that an advertisement fills, in pixels. */
  const LEAST_FILLER = 64
  const isFull = (element: Element): boolean =>
    element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1

  function cutBody(section: Element, body: HTMLElement): void {
    const overflows = (): boolean => isFull(body) || isFull(section)
    const drop = (selector: string): void => {
      if (body.clientHeight < 60 && overflows()) section.querySelector(selector)?.remove()
    }
    drop('.optional')
    drop('.wide')
    drop('.deck')
    fitHead(section)
    if (!overflows()) return
    const jump = body.querySelector<HTMLElement>('.jump')
    if (jump) jump.style.display = 'block'
    let cut: { paragraph: Element; heads: Element[] } | null = null
    while (overflows()) {
      const cuttable = body.querySelectorAll(':scope > .cut')
      const last = cuttable[cuttable.length - 1]
      if (!last) break
      const next = last.nextElementSibling
      if (next?.classList.contains('foot')) next.remove()
      last.remove()
      const heads = dropHeads(body)
      cut = last.classList.contains('text') ? { paragraph: last, heads } : null
    }
    if (cut) refill(body, cut.paragraph, cut.heads, overflows)
    dropHeads(body)
  }

  /** Shortens a head that is higher than its section. */
  function fitHead(section: Element): void {
    const head = section.querySelector<HTMLElement>('.head')
    const headline = head?.querySelector<HTMLElement>('.headline')
    if (!head || !headline) return
    const isHigh = (): boolean => isFull(head) || head.scrollHeight > section.clientHeight
    if (isHigh()) head.querySelector('.deck')?.remove()
    for (let times = 0; isHigh() && times < 12; times++)
      headline.style.fontSize = `${parseFloat(getComputedStyle(headline).fontSize) * 0.92}px`
  }

  /** Replaces an article that does not fit by the advertisement that would fill its rest. */
  function giveUp(section: HTMLElement): void {
    const filler = section.querySelector<HTMLElement>('.filler')
    if (!filler) {
      section.remove()
      return
    }
    section.replaceChildren(...filler.children)
    section.className = 'advertisement'
  }

  /** Puts back the sentences of a paragraph that fit, after the headings above it. */
  function refill(body: Element, paragraph: Element, heads: readonly Element[], overflows: () => boolean): void {
    const sentences = (paragraph.textContent ?? '').match(SENTENCE) ?? []
    const end = body.querySelector(':scope > .jump')
    for (const element of [...heads, paragraph]) body.insertBefore(element, end)
    let kept = 0
    for (let count = 1; count < sentences.length; count++) {
      paragraph.textContent = sentences.slice(0, count).join('').trim()
      if (overflows()) break
      kept = count
    }
    if (kept) paragraph.textContent = sentences.slice(0, kept).join('').trim()
    else paragraph.remove()
  }

  /** Removes headings without text after them, and returns them in their order. */
  function dropHeads(body: Element): Element[] {
    const dropped: Element[] = []
    for (;;) {
      const parts = [...body.children].filter((child) => !child.classList.contains('jump'))
      const last = parts[parts.length - 1]
      if (!last || !HEADS.some((name) => last.classList.contains(name))) return dropped
      last.remove()
      dropped.unshift(last)
    }
  }

  /** Shrinks the type of an advertisement until it fits. */
  function shrink(element: HTMLElement): void {
    for (let scale = 1.3; isFull(element) && scale > 0.45; scale *= 0.92) element.style.fontSize = `${scale}em`
    while (isFull(element) && element.lastElementChild) element.lastElementChild.remove()
  }

  function fillRest(section: HTMLElement, body: HTMLElement): void {
    const filler = section.querySelector<HTMLElement>('.filler')
    body.style.columnFill = 'balance'
    body.style.flex = '0 1 auto'
    const rest = (): number => {
      const container = body.parentElement!
      const bottom =
        container.getBoundingClientRect().bottom - parseFloat(getComputedStyle(container).paddingBottom || '0')
      return bottom - body.getBoundingClientRect().bottom
    }
    const picture = section.querySelector<HTMLElement>('.wide .picture')
    if (picture && rest() > 6) {
      const height = picture.getBoundingClientRect().height
      picture.style.height = `${height + Math.min(rest() - 2, height * 0.8)}px`
    }
    if (filler && rest() >= LEAST_FILLER && !section.classList.contains('beside')) {
      filler.style.height = `${rest() - 10}px`
      filler.style.marginTop = '8px'
      filler.style.display = 'flex'
      shrink(filler)
    } else filler?.remove()
  }

  for (const section of document.querySelectorAll<HTMLElement>('section.fit')) {
    const body = section.querySelector<HTMLElement>('.body')
    if (!body) {
      const picture = section.querySelector<HTMLElement>('.picture')
      for (let times = 0; picture && isFull(section) && times < 40; times++)
        picture.style.height = `${picture.getBoundingClientRect().height - 12}px`
      continue
    }
    cutBody(section, body)
    if (!body.querySelector('.text')) giveUp(section)
    else fillRest(section, body)
  }
  for (const element of document.querySelectorAll<HTMLElement>('section.advertisement')) shrink(element)
  for (const jump of document.querySelectorAll<HTMLElement>('.jump')) if (jump.style.display !== 'block') jump.remove()

  const sections = [...document.querySelectorAll('section')]
  return [...document.querySelectorAll<HTMLElement>('[data-element]')].map((element) => {
    const body = element.closest<HTMLElement>('.body')
    const count = Number(body?.dataset['columns'] ?? 0)
    const box = body?.getBoundingClientRect()
    const gap = body ? parseFloat(getComputedStyle(body).columnGap) : 0
    return {
      id: Number(element.dataset['element']),
      text: element.textContent ?? '',
      columns: box && count ? { left: box.left, width: (box.width - (count - 1) * gap) / count, gap, count } : null,
      section: sections.indexOf(element.closest('section')!),
    }
  })
}

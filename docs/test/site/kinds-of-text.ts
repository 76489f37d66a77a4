/**
 * Returns elements with text of their own, by the kind of their text: its colors, its size, and all
 * that lies behind it. The contrast of texts of one kind is the same. An element has the longest
 * text of its kind, or is one of the next two. Runs in a browser, so it uses nothing outside.
 */
export function kindsOfText(): Map<string, Element[]> {
  const FIELDS = 'input, textarea, select, button, summary'
  const chains = new Map<Element, string>()
  const chainOf = (element: Element | null): string => {
    if (element === null) return ''
    const known = chains.get(element)
    if (known !== undefined) return known
    const style = getComputedStyle(element)
    const own = [
      element.localName,
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.position,
      style.clip,
      style.clipPath,
      style.filter,
      style.mixBlendMode,
      style.textShadow,
      style.textDecorationLine,
      element.matches(':disabled, [aria-disabled=true]'),
    ]
    const chain = `${chainOf(element.parentElement)}/${own.join()}`
    chains.set(element, chain)
    return chain
  }
  const textOf = (element: Element | null): string =>
    Array.from(element?.childNodes ?? [], (node) => (node instanceof Text ? node.data.trim() : '')).join('')
  const kinds = new Map<string, { element: Element; length: number }[]>()
  for (const element of document.body.querySelectorAll('*')) {
    const text = textOf(element)
    if (text === '' && !element.matches(FIELDS)) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const style = getComputedStyle(element)
    const isDisabled = element instanceof HTMLLabelElement && element.control?.matches(':disabled')
    // A link needs a distinction from the text around it, and axe does not measure a single sign.
    const isAmongText = element.localName === 'a' && textOf(element.parentElement) !== ''
    const hasWord = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text)
    const own = [style.fontSize, style.fontWeight, style.borderBottom, isDisabled, isAmongText, hasWord]
    const kind = `${chainOf(element)} ${own.join()}`
    const list = kinds.get(kind) ?? []
    list.push({ element, length: text.length })
    kinds.set(kind, list.sort((a, b) => b.length - a.length).slice(0, 3))
  }
  return new Map(Array.from(kinds, ([kind, list]) => [kind, list.map(({ element }) => element)]))
}

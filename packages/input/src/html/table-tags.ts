/** Elements of a table whose attributes are presentation, apart from spans. */
const TABLE_TAG = /<(\/?)(html|body|table|thead|tbody|tfoot|tr|td|th|caption)\b([^<>]*)>/gi
const SPANS = /\b(rowspan|colspan)\s*=\s*(?:"(\d{1,6})"|'(\d{1,6})'|(\d{1,6}))/gi

/** Returns a table in HTML without `html`, `body` and presentation, which tools add. */
export function plainTable(markup: string): string {
  return markup.replace(TABLE_TAG, (_, slash: string, element: string, attributes: string) => {
    const name = element.toLowerCase()
    if (name === 'html' || name === 'body') return ''
    const spans = [...attributes.matchAll(SPANS)].map(
      ([, span, double, single, bare]) => ` ${span!.toLowerCase()}="${double ?? single ?? bare}"`,
    )
    return `<${slash}${name}${spans.join('')}>`
  })
}

import type { InputResult } from '../src/index.js'

/** Returns a result as a text that is easy to review: pages, printed lines, pictures, messages. */
export function described({ sources, pictures, facts, messages }: InputResult): string {
  const pages = sources.map(({ text, name, page, layout }, index) => {
    const lines = layout?.lines.map(({ start, end, box, ...print }) => {
      const edges = box.map((edge) => Math.round(edge)).join(' ')
      return `  [${edges}] ${JSON.stringify(print)} ${text.slice(start, end).slice(0, 40)}`
    })
    const size = layout ? ` ${layout.width} × ${layout.height}` : ''
    return [`=== source ${index}: ${name ?? '-'}, label ${page?.label ?? '-'}${size}`, text, ...(lines ?? [])].join(
      '\n',
    )
  })
  return `${[
    ...pages,
    `=== pictures`,
    ...pictures.map((picture) => JSON.stringify(picture)),
    `=== facts ${JSON.stringify(facts)}`,
    ...messages.map(({ code, text, content }) => `${code}: ${text}${content === null ? '' : ` «${content}»`}`),
  ].join('\n')}\n`
}

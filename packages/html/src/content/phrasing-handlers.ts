import type { Handlers } from './render-node.js'
import { writeByline } from './write-byline.js'
import { writeDateline } from './write-dateline.js'
import { writePicture } from './write-figure.js'

type PhrasingType =
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'ruby'
  | 'inlineCode'
  | 'break'
  | 'link'
  | 'image'
  | 'dateline'
  | 'byline'

const isEmpty = (markup: string): boolean => markup.trim() === ''

/** Returns the markup of a base text and its annotation without `<ruby>`. */
export const inBrackets = (base: string, annotation: string): string =>
  isEmpty(annotation) ? base : `${base}（${annotation}）`

/** Handlers of phrasing, and of the marks within it. */
export const phrasingHandlers: Pick<Handlers, PhrasingType> = {
  text: (node, writer) => writer.text(node.value),
  emphasis: (node, writer, inLink) => writer.element('em', writer.nodes(node.children, inLink)),
  strong: (node, writer, inLink) => writer.element('strong', writer.nodes(node.children, inLink)),
  delete: (node, writer, inLink) => writer.element('del', writer.nodes(node.children, inLink)),
  ruby: (node, writer, inLink) => {
    const base = writer.nodes(node.children, inLink)
    const annotation = writer.text(node.annotation)
    // HTML allows no ruby inside a ruby; the inner one is kept.
    if (isEmpty(base) || isEmpty(annotation) || base.includes('<ruby>')) return inBrackets(base, annotation)
    const small = writer.element('rt', annotation)
    return writer.element('ruby', base + writer.element('rp', '（') + small + writer.element('rp', '）'))
  },
  inlineCode: (node, writer) => writer.element('code', writer.text(node.value)),
  break: (_, writer) => writer.empty('br'),
  link: (node, writer, inLink) => {
    // HTML allows no link inside a link; the outer one is kept.
    const href = inLink ? null : writer.url(node.url, 'link')
    const content = writer.nodes(node.children, inLink || href !== null)
    return href === null ? content : writer.element('a', content, { href, title: node.title })
  },
  image: (node, writer, inLink) =>
    writePicture({ ...node, width: null, height: null }, node.title, node.alt, writer, inLink),
  dateline: (node, writer) => `<span class="dateline">${writeDateline(node.value, node.date, writer)}</span>`,
  byline: (node, writer) => `<span class="byline">${writeByline(node.value, node.credits, writer)}</span>`,
}

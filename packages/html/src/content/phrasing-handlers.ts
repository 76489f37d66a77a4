import type { Handlers } from './render-node.js'
import { writeByline } from './write-byline.js'
import { writeDateline } from './write-dateline.js'
import { writePicture } from './write-figure.js'

type PhrasingType =
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'inlineCode'
  | 'break'
  | 'link'
  | 'image'
  | 'dateline'
  | 'byline'

/** Handlers of phrasing, and of the marks within it. */
export const phrasingHandlers: Pick<Handlers, PhrasingType> = {
  text: (node, writer) => writer.text(node.value),
  emphasis: (node, writer, inLink) => writer.element('em', writer.nodes(node.children, inLink)),
  strong: (node, writer, inLink) => writer.element('strong', writer.nodes(node.children, inLink)),
  delete: (node, writer, inLink) => writer.element('del', writer.nodes(node.children, inLink)),
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
  dateline: (node, writer) =>
    writer.element('span', writeDateline(node.value, node.date, writer), { class: 'dateline' }),
  byline: (node, writer) => writer.element('span', writeByline(node.value, node.credits, writer), { class: 'byline' }),
}

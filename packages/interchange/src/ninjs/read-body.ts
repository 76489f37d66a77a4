import type { Block } from '@banmian/core'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { InterchangeError } from '../errors/interchange-error.js'
import type { JsonObject } from '../reading/json-document.js'
import { readXhtml } from '../xhtml/read-xhtml.js'
import { type ItemText, textsIn } from './item-parts.js'

/** Reads the best body of an item: XHTML, else HTML that is well-formed, else plain text. */
export function readBody(item: JsonObject, argument: string, steps: Steps, losses: LossList): Block[] {
  const bodies = textsIn(item, 'bodies').map((body, index) => ({ ...body, index }))
  const plain = bodies.find(isPlain)
  for (const body of bodies.toSorted((one, other) => rank(one) - rank(other)).filter(isHtml)) {
    try {
      return readHtml(body.value, `${argument}.bodies[${body.index}].value`, [...steps, 'bodies', body.index], losses)
    } catch (error) {
      // Wires contain HTML that is not XML. It is lost only where the text is there as well.
      if (!InterchangeError.isInstance(error) || !plain) throw error
      losses.lose([...steps, 'bodies', body.index], 'The body is not well-formed XML, so the plain text was read.')
    }
  }
  return plain ? paragraphsOf(plain.value) : []
}

const isHtml = ({ contentType, role }: ItemText): boolean =>
  /\b(?:x?html)/.test(contentType) || (contentType === '' && /html/.test(role))

const isPlain = (body: ItemText): boolean =>
  !isHtml(body) && (body.contentType === '' || body.contentType.startsWith('text/plain'))

const rank = ({ contentType }: ItemText): number => (contentType.includes('xhtml') ? 0 : 1)

function readHtml(value: string, argument: string, steps: Steps, losses: LossList): Block[] {
  const { blocks, unknown } = readXhtml(value, argument)
  if (unknown.length > 0) {
    const names = unknown.map((name) => `<${name.slice(0, 40)}>`).join(', ')
    losses.lose(steps, `The body of an article has no node for ${names}.`)
  }
  return blocks
}

/** Returns the lines of a text as paragraphs. */
const paragraphsOf = (text: string): Block[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))

import type { Issue, ParseResult } from '@banmian/core'
import { allElements, readXml, type XmlElement } from '../read-xml.js'
import { generatedIssue } from './generated-issue.js'
import { type Law, type SealedLaw, sealed } from './law.js'
import { anyPage, withKeysReversed } from './parser-laws.js'
import type { Random } from './random.js'
import { reducedData } from './reduced.js'

/** A renderer, and the documents in its output. */
export interface FuzzedRenderer {
  /** Name of its laws, such as `epub`. */
  name: string
  /** Renders an issue to one value, such as a text or the bytes of a file. */
  render: (issue: Issue) => string | Uint8Array | Promise<string | Uint8Array>
  /** Returns the XML documents in the output. Throws when the output is not well-formed. */
  documents: (output: string | Uint8Array) => readonly string[]
}

/** The functions of `@banmian/core` that make issues for renderers. */
export interface IssueFunctions {
  parseIssue: (input: string) => ParseResult
  /** Returns why a value is not a valid issue, or `null`. */
  invalid: (value: unknown) => string | null
}

/** Returns the laws of a renderer: safe documents, and the same output for the same issue. */
export function rendererLaws(
  { name, render, documents }: FuzzedRenderer,
  { parseIssue, invalid }: IssueFunctions,
): SealedLaw[] {
  const law = (topic: string, promise: string, broken: (issue: Issue) => Promise<string | null>): Law<Issue> => ({
    name: `${name}-${topic}`,
    promise: `${name}: ${promise}`,
    generate: (random: Random) => (random.next() < 0.5 ? generatedIssue(random) : parseIssue(anyPage(random)).issue),
    broken: async (issue) => {
      try {
        return await broken(issue)
      } catch (error) {
        return `throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
      }
    },
    reduce: (issue, isBroken) =>
      reducedData(issue, async (smaller) => invalid(smaller) === null && (await isBroken(smaller))),
    print: (issue) => JSON.stringify(issue, null, 1),
  })
  return [
    law('safe', 'every document is well-formed and runs no script', async (issue) => {
      for (const document of documents(await render(issue)))
        for (const element of allElements(readXml(document))) {
          const danger = dangerOf(element)
          if (danger) return danger
        }
      return null
    }),
    law('same', 'the order of an object’s keys does not change the output', async (issue) => {
      const once = Buffer.from(await render(issue))
      return once.equals(Buffer.from(await render(withKeysReversed(issue)))) ? null : 'the output is another one'
    }),
  ].map((one) => sealed(one))
}

const SCRIPT_ADDRESS = /^[\s\0-\x1f]*(?:javascript|vbscript|data:text)/i

/** Returns what in an element could run a script, or `null`. */
function dangerOf({ name, attributes }: XmlElement): string | null {
  if (/^(?:\w+:)?(?:script|iframe|object|embed|base)$/i.test(name)) return `there is an element ${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) return `${name} has the attribute ${key}`
    if (/(?:href|src|action)$/i.test(key) && SCRIPT_ADDRESS.test(value)) return `${name} has the address ${value}`
  }
  return null
}

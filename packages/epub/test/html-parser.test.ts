import { anyIssue, type XmlElement } from '@banmian/test-kit'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { books } from './books.js'
import { readBook } from './read-book.js'

type HtmlNode = DefaultTreeAdapterTypes.Node

/** An element with its text, whichever parser read it. */
interface Element {
  name: string
  attributes: string[]
  /** Without white space, which parsers move around the `body`. */
  text: string
  children: Element[]
}

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '')

const elementOfXml = ({ name, attributes, children, text }: XmlElement): Element => ({
  name,
  attributes: Object.entries(attributes).map(([key, value]) => `${key}=${value}`),
  text: withoutSpace(text),
  children: children.map(elementOfXml),
})

const textOf = (node: HtmlNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

function elementOfHtml(node: DefaultTreeAdapterTypes.Element): Element {
  return {
    name: node.tagName,
    attributes: node.attrs.map(({ name, prefix, value }) => `${prefix ? `${prefix}:` : ''}${name}=${value}`),
    text: withoutSpace(textOf(node)),
    children: node.childNodes.flatMap((child) => ('tagName' in child ? [elementOfHtml(child)] : [])),
  }
}

function readAsHtml(document: string): Element {
  const root = parse(document).childNodes.find((node) => 'tagName' in node)
  if (root === undefined) throw new Error('Expected an element in the document, found none.')
  return elementOfHtml(root)
}

/** Checks the documents of a book. */
function expectSameTrees(book: Uint8Array): void {
  const { files, text, xml } = readBook(book)
  for (const path of Object.keys(files)) {
    const [, name] = /^EPUB\/(.*\.xhtml)$/.exec(path) ?? []
    if (name === undefined) continue
    const document = xml(name)
    expect(readAsHtml(text(name)), name).toEqual(elementOfXml(document))
  }
}

describe('a reading system that reads XHTML as HTML', () => {
  it.each(Object.entries(books()))('finds the same elements and texts: %s', (_, book) => {
    expectSameTrees(book)
  })

  it('finds the same elements and texts in any book', () => {
    fc.assert(
      fc.property(anyIssue, fc.constantFrom('horizontal', 'vertical'), (issue, writingMode) => {
        expectSameTrees(renderEpub(issue, { writingMode }))
      }),
      { numRuns: 40 },
    )
  })
})

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { elementsNamed, folderOf, isMissing, suiteBrowser } from '@banmian/test-kit'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { books } from './books.js'
import { type ReadBook, readBook } from './read-book.js'

const all = Object.entries(books())

/**
 * A false positive: this rule of axe does not know the roles of DPUB-ARIA. The axe of Ace does.
 */
const FALSE_POSITIVE = /^aria-prohibited-attr <span [^>]*role="doc-pagebreak"/
/** A true positive in hostile text: a table header of invisible characters cannot be read. */
const TRUE_POSITIVE: Readonly<Record<string, RegExp>> = { 'hostile.epub': /^empty-table-header / }

/** Number of documents of a large book that are opened; the rest are alike. */
const OPENED = 12

/**
 * Runs axe as Ace by DAISY does: with all rules except those for whole sites. The other checks of
 * Ace concern the package document, which the tests below check.
 */
const AXE = `axe.run({ rules: Object.fromEntries(
  ['bypass', 'region', 'page-has-heading-one', 'landmark-one-main', 'landmark-complementary-is-top-level'].map((rule) => [rule, { enabled: false }]),
) }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`

describe.skipIf(isMissing('chromium'))('axe, with the rules of Ace by DAISY', { timeout: 120_000 }, () => {
  const browser = suiteBrowser()

  it.each(all)('finds no violation in %s', async (name, bytes) => {
    const { files, spine } = readBook(bytes)
    const page = await browser().newPage()
    await folderOf(files, async (folder) => {
      for (const path of spine.filter((_, index) => index < OPENED || index === spine.length - 1)) {
        await page.goto(pathToFileURL(join(folder, 'EPUB', path)).href)
        await page.evaluate(axe.source)
        const violations = await page.evaluate<string[]>(AXE)
        expect(
          violations.filter((violation) => !FALSE_POSITIVE.test(violation) && !TRUE_POSITIVE[name]?.test(violation)),
          path,
        ).toEqual([])
      }
    })
    await page.close()
  })
})

/**
 * Values of schema.org's accessibility properties for a book of text and pictures
 * (EPUB Accessibility 1.1, 2.2; w3.org/2021/a11y-discov-vocab).
 */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'schema:accessMode': ['textual', 'visual'],
  'schema:accessModeSufficient': ['textual', 'textual,visual'],
  'schema:accessibilityFeature': [
    'alternativeText',
    'displayTransformability',
    'pageBreakMarkers',
    'pageNavigation',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ],
  'schema:accessibilityHazard': ['none', 'unknown'],
}

describe('the accessibility metadata', () => {
  const metas = ({ xml }: ReadBook, property: string): string[] =>
    elementsNamed(xml('package.opf'), 'meta').flatMap(({ attributes, text }) =>
      attributes['property'] === property && attributes['refines'] === undefined ? [text] : [],
    )
  const pages = ({ spine, xml }: ReadBook) => spine.filter((path) => path !== 'cover.xhtml').map(xml)

  it.each(all)('of %s is complete, unique and in the vocabulary', (_, bytes) => {
    const book = readBook(bytes)
    for (const [property, known] of Object.entries(VALUES)) {
      const values = metas(book, property)
      expect(values.length, property).toBeGreaterThan(0)
      expect(known, property).toEqual(expect.arrayContaining(values))
      expect(new Set(values).size).toBe(values.length)
    }
    expect(metas(book, 'schema:accessibilitySummary')).toHaveLength(1)
  })

  it.each(all)('of %s matches the contents', (_, bytes) => {
    const book = readBook(bytes)
    const features = metas(book, 'schema:accessibilityFeature')
    const pictures = pages(book).flatMap((page) => elementsNamed(page, 'img'))
    expect(metas(book, 'schema:accessMode').includes('visual')).toBe(pictures.length > 0)
    if (features.includes('alternativeText')) expect(pictures.every(({ attributes }) => attributes['alt'])).toBe(true)

    const marks = pages(book).flatMap((page) =>
      elementsNamed(page, 'span').filter(({ attributes }) => attributes['role'] === 'doc-pagebreak'),
    )
    const lists = elementsNamed(book.xml('nav.xhtml'), 'nav').map(({ attributes }) => attributes['epub:type'])
    expect(features.includes('pageBreakMarkers')).toBe(marks.length > 0)
    expect(features.includes('pageNavigation')).toBe(lists.includes('page-list'))
    expect(metas(book, 'pageBreakSource')).toHaveLength(marks.length > 0 ? 1 : 0)
    expect(marks.every(({ attributes }) => attributes['aria-label'] && attributes['epub:type'] === 'pagebreak')).toBe(
      true,
    )

    // Nobody has evaluated these books, so none claims conformance.
    expect([...metas(book, 'dcterms:conformsTo'), ...metas(book, 'a11y:certifiedBy')]).toEqual([])
  })

  it.each(all)('of %s names only languages of its pages', (_, bytes) => {
    const book = readBook(bytes)
    const languages = elementsNamed(book.xml('package.opf'), 'dc:language').map(({ text }) => text)
    for (const { attributes } of pages(book)) {
      expect(languages).toContain(attributes['lang'])
      expect(attributes['xml:lang']).toBe(attributes['lang'])
    }
  })
})

import type * as mdast from 'mdast'
import { checks } from '../model/argument-checks.js'
import type { Article, Block, Byline, Figure, Ruby } from '../model/issue.js'
import { standardPhrasing } from './standard-phrasing.js'

/**
 * Lets mdast's types know figures and rubies, so that `{ type: 'root', children: article.body }`
 * type-checks as an mdast `Root`. The augmentation applies wherever this module is imported.
 */
declare module 'mdast' {
  interface BlockContentMap {
    figure: Figure
  }
  interface PhrasingContentMap {
    ruby: Ruby
  }
  interface RootContentMap {
    figure: Figure
    ruby: Ruby
  }
}

/** Level of an article's headline. Subheads in bodies start at 3, since 1 is the page's. */
const HEADLINE_DEPTH = 2

/**
 * Returns an article as an mdast tree of standard nodes, for utilities that know only these:
 * rubric, kicker, headline, deck, credits and references above the body, the body, and credits,
 * dateline and references below it. A figure becomes a paragraph with its image, a paragraph with
 * its caption, and one for each credit. An annotation becomes text in brackets after its base text:
 * 漢字（かんじ）. Text printed inside a paragraph is not repeated.
 *
 * The tree shares no block with the article, so it can be changed.
 *
 * @throws ArgumentError when the argument is not an article
 */
export function toMdast(article: Article): mdast.Root {
  checks.article(article)
  const { headline, rubric, dateline, bylines, body, continuations } = structuredClone(article)
  const lifted = dateline?.placement === 'tail' ? [dateline.text] : []
  const references = (above: boolean): string[] =>
    continuations.flatMap(({ text, direction }) => ((direction === 'from') === above ? [text] : []))
  return {
    type: 'root',
    children: [
      ...linesOf(rubric, headline.kicker),
      ...(headline.main === null ? [] : [headingOf(headline.main)]),
      ...linesOf(headline.deck, ...textsOf(bylines, 'head'), ...references(true)),
      ...body.flatMap(standardBlocks),
      ...linesOf(...textsOf(bylines, 'tail'), ...lifted, ...references(false)),
    ],
  }
}

type StandardBlock = Exclude<mdast.BlockContent, Figure>

const headingOf = (value: string): mdast.Heading => ({
  type: 'heading',
  depth: HEADLINE_DEPTH,
  children: [{ type: 'text', value }],
})

const linesOf = (...lines: readonly (string | null)[]): mdast.Paragraph[] =>
  lines.flatMap((value) => (value ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : []))

const textsOf = (bylines: readonly Byline[], placement: Byline['placement']): string[] =>
  bylines.flatMap((byline) => (byline.placement === placement ? [byline.text] : []))

function standardBlocks(block: Block): StandardBlock[] {
  switch (block.type) {
    case 'figure':
      return figureBlocks(block)
    case 'blockquote':
      return [{ ...block, children: block.children.flatMap(standardBlocks) }]
    case 'list':
      return [
        {
          ...block,
          children: block.children.map((item) => ({ ...item, children: item.children.flatMap(standardBlocks) })),
        },
      ]
    case 'paragraph':
    case 'heading':
      return [{ ...block, children: standardPhrasing(block.children) }]
    case 'table':
      return [
        {
          ...block,
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: standardPhrasing(cell.children) })),
          })),
        },
      ]
    case 'thematicBreak':
      return [block]
  }
}

function figureBlocks({ image, caption, bylines }: Figure): mdast.Paragraph[] {
  const credits = bylines.flatMap(({ text, placement }) => (placement === 'inline' ? [] : [text]))
  return [
    ...(image ? [paragraphOf({ type: 'image', url: image.url, alt: image.alt, title: null })] : []),
    ...(caption.length ? [{ type: 'paragraph' as const, children: standardPhrasing(caption) }] : []),
    ...linesOf(...credits),
  ]
}

const paragraphOf = (node: mdast.PhrasingContent): mdast.Paragraph => ({ type: 'paragraph', children: [node] })

import type { ArticleParts, Block, Phrasing, TableRow } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import type { Steps } from '../conversion/json-pointer.js'
import { type LossList, lossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { isObject, type JsonObject, jsonDocument, objectsIn, textOr } from '../reading/json-document.js'
import { bylinesIn, pictureIn } from './read-image-set.js'
import { DEPTHS } from './simple-body.js'
import type { ContentTreeArticle } from './to-content-tree.js'

/** Everything that a reader needs in addition to the nodes. */
interface Reading {
  losses: LossList
  argument: string
  imageSets: ReadonlyMap<string, JsonObject>
}

const EXPECTED = 'an article in content-tree, a list of articles, or their JSON'
const BODY = 'a node of type "body" with children'
/** Nodes in one another that are read: those of the deepest issue. */
const MAX_DEPTH = 400

/**
 * Reads articles in content-tree: one, or a list, as objects or as JSON.
 *
 * @returns the parts of the articles, which `createIssue` of `@banmian/core` accepts, and the nodes
 * that an issue cannot hold, as JSON Pointers into the list
 * @throws InterchangeError when a body is not a tree of content-tree
 */
export function fromContentTree(
  articles: string | ContentTreeArticle | readonly ContentTreeArticle[],
): Conversion<ArticleParts[]> {
  const value = jsonDocument(articles, 'articles', EXPECTED)
  const losses = lossList()
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const output = list.map((article, index) => {
    const argument = Array.isArray(value) ? `articles[${index}]` : 'articles'
    checks.that(isObject(article), argument, EXPECTED, article)
    const steps = Array.isArray(value) ? [index, 'body', 'children'] : ['body', 'children']
    return readArticle(article, steps, argument, losses)
  })
  return { output, losses: losses.losses }
}

function readArticle(article: JsonObject, steps: Steps, argument: string, losses: LossList): ArticleParts {
  const { id, body } = article
  checks.that(isObject(body) && body['type'] === 'body', `${argument}.body`, BODY, body)
  const imageSets = new Map(objectsIn(article['imageSets']).map((set) => [String(set['id']), set]))
  const reading: Reading = { losses, argument: `${argument}.body`, imageSets }
  return { ...(typeof id === 'string' && { id }), body: readBlocks(body['children'], steps, reading, 0) }
}

/** Calls a function for each child of a node, with its place. */
function forChildren<Node>(
  children: unknown,
  steps: Steps,
  { argument }: Reading,
  depth: number,
  read: (child: JsonObject, steps: Steps) => Node[],
): Node[] {
  checks.that(Array.isArray(children), argument, BODY, children, 'Every parent has a list of children.')
  checks.that(depth <= MAX_DEPTH, argument, `nested at most ${MAX_DEPTH} levels deep`, children)
  return (children as unknown[]).flatMap((child, index) => {
    checks.that(isObject(child), argument, BODY, child, 'Every child is a node with a type.')
    return read(child, [...steps, index])
  })
}

function readBlocks(children: unknown, steps: Steps, reading: Reading, depth: number): Block[] {
  const blocks: Block[] = []
  let run: Phrasing[] = []
  const endRun = (): void => {
    if (run.length > 0) blocks.push({ type: 'paragraph', children: run })
    run = []
  }
  forChildren(children, steps, reading, depth, (node, at) => {
    // Text may be a child of a body, a quote or an item without a paragraph around it.
    if (PHRASING.has(String(node['type']))) run.push(...readPhrasing([node], at.slice(0, -1), reading, depth))
    else {
      endRun()
      blocks.push(...readBlock(node, at, reading, depth + 1))
    }
    return []
  })
  endRun()
  return blocks
}

function readBlock(node: JsonObject, steps: Steps, reading: Reading, depth: number): Block[] {
  const children = [...steps, 'children']
  switch (node['type']) {
    case 'paragraph':
      return [{ type: 'paragraph', children: readPhrasing(node['children'], children, reading, depth) }]
    case 'heading': {
      const level = (['chapter', 'subheading', 'label'] as const).find((one) => one === node['level']) ?? 'subheading'
      const text = readPhrasing(node['children'], children, reading, depth)
      return [{ type: 'heading', depth: DEPTHS[level], children: text }]
    }
    case 'blockquote':
      return [{ type: 'blockquote', children: readBlocks(node['children'], children, reading, depth) }]
    case 'pullquote': {
      const lines = [textOr(node['text']), textOr(node['source'])].filter((line): line is string => Boolean(line))
      return [{ type: 'blockquote', children: lines.map(paragraphOf) }]
    }
    case 'list':
      return [
        {
          type: 'list',
          ordered: node['ordered'] === true,
          start: null,
          spread: false,
          children: forChildren(node['children'], children, reading, depth, (item, at) => [
            {
              type: 'listItem' as const,
              spread: false,
              children: readBlocks(item['children'], [...at, 'children'], reading, depth + 1),
            },
          ]),
        },
      ]
    case 'table':
      return [{ type: 'table', align: [], children: readRows(node['children'], children, reading, depth) }]
    case 'thematic-break':
      return [{ type: 'thematicBreak' }]
    case 'image-set':
      return readImageSet(node, steps, reading)
    default:
      lose(node, steps, reading)
      return []
  }
}

const paragraphOf = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

const lose = ({ type }: JsonObject, steps: Steps, { losses }: Reading): void => {
  losses.lose(steps, `The body of an article has no node for “${String(type).slice(0, 40)}”.`)
}

/** Reads the rows of the parts of a table. */
function readRows(parts: unknown, steps: Steps, reading: Reading, depth: number): TableRow[] {
  return forChildren(parts, steps, reading, depth, (part, partSteps) => {
    if (part['type'] !== 'table-header' && part['type'] !== 'table-body') {
      lose(part, partSteps, reading)
      return []
    }
    return forChildren(part['children'], [...partSteps, 'children'], reading, depth, (row, rowSteps) => [
      {
        type: 'tableRow' as const,
        children: forChildren(row['children'], [...rowSteps, 'children'], reading, depth, (cell, at) => [
          {
            type: 'tableCell' as const,
            children: readPhrasing(cell['children'], [...at, 'children'], reading, depth + 1),
          },
        ]),
      },
    ])
  })
}

function readImageSet(node: JsonObject, steps: Steps, reading: Reading): Block[] {
  const set = reading.imageSets.get(String(node['id']))
  if (!set) {
    reading.losses.lose(steps, 'The picture is not among the image sets.')
    return []
  }
  const caption = readPhrasing(set['caption'] ?? [], steps, reading, 0)
  return [{ type: 'figure', image: pictureIn(set), caption, bylines: bylinesIn(set) }]
}

const PHRASING = new Set([
  ...['text', 'break', 'strong', 'emphasis', 'strikethrough', 'subscript', 'superscript', 'link'],
  'find-out-more-link',
])

function readPhrasing(children: unknown, steps: Steps, reading: Reading, depth: number): Phrasing[] {
  return forChildren(children, steps, reading, depth, (node, at): Phrasing[] => {
    const inside = (): Phrasing[] => readPhrasing(node['children'], [...at, 'children'], reading, depth + 1)
    switch (node['type']) {
      case 'text':
        return [{ type: 'text', value: textOr(node['value']) ?? '' }]
      case 'break':
        return [{ type: 'break' }]
      case 'strong':
      case 'emphasis':
        return [{ type: node['type'], children: inside() }]
      case 'strikethrough':
        return [{ type: 'delete', children: inside() }]
      case 'link':
      case 'find-out-more-link':
        return [
          { type: 'link', url: textOr(node['url']) ?? '', title: textOr(node['title']) || null, children: inside() },
        ]
      case 'subscript':
      case 'superscript':
        lose(node, at, reading)
        return inside()
      default:
        lose(node, at, reading)
        return []
    }
  })
}

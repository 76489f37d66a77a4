import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Article, type Byline, type Issue, parseIssue, plainText } from '../src/index.js'

const folder = new URL('../../../examples/taiyuan-daily/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

interface Item {
  kind: 'article' | 'photo'
  kicker?: { text: string }
  headline?: { text: string }
  deck?: { text: string }
  caption?: { text: string }
  blocks: { type: 'paragraph' | 'subheading'; text: string }[]
  dateline?: { text: string; date: string | null }
  contributors?: { name: string; role: string | null }[]
  credit?: { text?: string; name?: string }
  byline?: { text: string }
}

const page = read('page.md')
const truth = JSON.parse(read('truth.json')) as { page: { name: string }; items: Item[] }
const roles: Record<string, string> = { 记者: 'reporter', 通讯员: 'correspondent', 摄: 'photographer' }

function itemOf(article: Article): Item {
  const { kicker, main, deck } = article.headline
  const figure = article.body[0]?.type === 'figure' ? article.body[0] : null
  const [byline] = figure ? figure.bylines : article.bylines
  const item: Item = {
    kind: figure ? 'photo' : 'article',
    blocks: figure
      ? []
      : article.body.map((block) => ({
          type: block.type === 'heading' ? 'subheading' : 'paragraph',
          text: plainText(block),
        })),
  }
  if (kicker) item.kicker = { text: kicker }
  if (main) item.headline = { text: main }
  if (deck) item.deck = { text: deck }
  if (figure) item.caption = { text: plainText(figure.caption) }
  if (article.dateline) item.dateline = { text: article.dateline.text, date: article.dateline.date }
  if (byline) item.contributors = byline.credits.map(({ name, role }) => ({ name, role }))
  return item
}

function expected(item: Item, date: (day: string) => string): Item {
  const wanted: Item = {
    kind: item.kind,
    blocks: item.blocks.map(({ type, text }) => ({ type, text })),
  }
  for (const part of ['kicker', 'headline', 'deck', 'caption'] as const)
    if (item[part]) wanted[part] = { text: item[part].text }
  if (item.dateline)
    wanted.dateline = { text: item.dateline.text, date: item.dateline.date ? date(item.dateline.date) : null }
  if (item.contributors)
    wanted.contributors = item.contributors.map(({ name, role }) => ({ name, role: role && roles[role]! }))
  if (item.kind === 'photo') wanted.contributors = [{ name: item.credit!.name!, role: 'photographer' }]
  return wanted
}

const bylinesOf = (issue: Issue): Byline[] =>
  issue.pages.flatMap(({ articles }) =>
    articles.flatMap((article) => [
      ...article.bylines,
      ...article.body.flatMap((block) => (block.type === 'figure' ? block.bylines : [])),
    ]),
  )

describe('the page of 太原日报', () => {
  const dated = parseIssue(page, { publication: '太原日报', date: '2024-03-08' })

  it('is restored exactly, with the dates of its datelines', () => {
    expect(dated.issue.pages).toHaveLength(1)
    expect(dated.issue.pages[0]!.name).toBe(truth.page.name)
    expect(dated.issue.pages[0]!.articles.map(itemOf)).toEqual(truth.items.map((item) => expected(item, (day) => day)))
  })

  it('keeps month and day alone when no date is given, and says from which day it can be', () => {
    const { issue, messages } = parseIssue(page)
    expect(issue.date).toBeNull()
    expect(issue.pages[0]!.articles.map(itemOf)).toEqual(
      truth.items.map((item) => expected(item, (day) => `-${day.slice(4)}`)),
    )
    expect(messages.find(({ code }) => code === 'date-unknown')?.text).toContain('--03-07')
  })

  it('has 9 articles, 1 photo, 51 paragraphs and 3 subheads, and nothing unplaced', () => {
    const { articles, unplaced } = dated.issue.pages[0]!
    const blocks = articles.flatMap(({ body }) => body)
    expect(articles.filter(({ role }) => role !== 'photo')).toHaveLength(9)
    expect(articles.filter(({ role }) => role === 'photo')).toHaveLength(1)
    expect(blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(51)
    expect(blocks.filter(({ type }) => type === 'heading')).toHaveLength(3)
    expect(unplaced).toEqual([])
  })

  it('keeps every credit as printed', () => {
    const printed = truth.items.map(({ credit, byline }) => byline?.text ?? credit?.text ?? '王韵菲 摄')
    expect(bylinesOf(dated.issue).map(({ text }) => text)).toEqual(printed)
  })

  it('says each repair once, at its line', () => {
    const count = (code: string): number => dated.messages.filter((message) => message.code === code).length
    expect({
      joined: count('paragraph-rejoined'),
      late: count('headline-after-body'),
      displaced: count('kicker-displaced'),
      fused: count('kicker-fused'),
      subheads: count('subhead-flattened'),
      all: dated.messages.length,
    }).toEqual({ joined: 3, late: 1, displaced: 2, fused: 1, subheads: 3, all: 11 })
    const late = dated.messages.find(({ code }) => code === 'headline-after-body')!
    expect(page.slice(late.start, late.end)).toBe('我市选荐享受国务院特殊津贴人才')
  })

  it('is the issue that the example holds (UPDATE=1 is not needed: write it with the demo)', () => {
    expect(dated.issue).toEqual(JSON.parse(read('issue.json')))
  })
})

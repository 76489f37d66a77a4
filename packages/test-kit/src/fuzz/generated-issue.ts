import {
  ARTICLE_ROLES,
  type Article,
  type Block,
  type Byline,
  CREDIT_ROLES,
  type Issue,
  type Page,
  type Phrasing,
} from '@banmian/core'
import { hostileTokens } from './hostile-markdown.js'
import type { Random } from './random.js'

/** Returns a valid issue whose texts, addresses and nesting are hostile to Markdown and markup. */
export function generatedIssue(random: Random): Issue {
  return new IssueGenerator(random).issue()
}

class IssueGenerator {
  private readonly random: Random
  private ids = 0

  constructor(random: Random) {
    this.random = random
  }

  issue(): Issue {
    return {
      type: 'issue',
      id: this.id(),
      publication: {
        name: this.orNull(() => this.text()),
        language: this.random.of(['zh-Hans', 'zh-Hant', 'ja', 'en', 'und']),
        identifiers: this.few(1, () => ({ scheme: this.text(), value: this.text() })),
        url: this.orNull(() => this.text()),
        publisher: this.orNull(() => this.text()),
        timeZone: this.orNull(() => this.text()),
      },
      date: this.orNull(() => '2024-02-29'),
      number: this.orNull(() => this.text()),
      edition: this.orNull(() => this.text()),
      pages: this.few(2, () => this.page()),
    }
  }

  private page(): Page {
    return {
      type: 'page',
      id: this.id(),
      label: this.orNull(() => this.text()),
      name: this.orNull(() => this.text()),
      articles: this.few(3, () => this.article()),
      bylines: this.few(1, () => this.byline()),
      unplaced: this.few(1, () => ({
        text: this.text(),
        candidates: this.few(2, () => ({ path: this.text(), role: this.text(), confidence: 0.5 })),
      })),
    }
  }

  private article(): Article {
    const body = this.few(4, () => this.block(2))
    const article: Article = {
      type: 'article',
      id: this.id(),
      role: this.random.of(ARTICLE_ROLES),
      headline: {
        kicker: this.orNull(() => this.text()),
        main: this.orNull(() => this.text()),
        deck: this.orNull(() => this.text()),
      },
      rubric: this.orNull(() => this.text()),
      dateline: this.orNull(() => ({
        text: this.partOf(body),
        placement: this.random.of(['inline', 'tail'] as const),
        agency: this.orNull(() => this.text()),
        place: this.orNull(() => this.text()),
        date: this.orNull(() => this.random.of(['2024-03-08', '--02-29'])),
      })),
      bylines: this.few(2, () => this.byline(body)),
      body,
      continuations: this.few(2, () => ({
        text: this.text(),
        direction: this.random.of(['to', 'from', 'see'] as const),
        page: this.orNull(() => this.text()),
      })),
      subjects: this.few(1, () => this.text()),
    }
    if (this.random.next() < 0.1)
      article.extensions = { 'https://example.com/ns': { [this.text()]: [this.text(), null, 0.5, true] } }
    return article
  }

  private byline(body: readonly Block[] = []): Byline {
    const text = this.partOf(body)
    return {
      text,
      placement: this.random.of(['head', 'tail', 'inline', 'inline'] as const),
      credits: this.few(2, () => ({
        role: this.orNull(() => this.random.of(CREDIT_ROLES)),
        name: this.random.next() < 0.5 ? this.slice(text) : this.text(),
      })),
    }
  }

  /** Returns hostile text, or a part of the first text of a body. */
  private partOf(body: readonly Block[]): string {
    const first = body.find(({ type }) => type === 'paragraph')
    const node = first?.type === 'paragraph' ? first.children.find(({ type }) => type === 'text') : undefined
    return node?.type === 'text' && this.random.next() < 0.6 ? this.slice(node.value) : this.text()
  }

  private slice(text: string): string {
    const start = this.random.below(text.length + 1)
    return text.slice(start, start + 1 + this.random.below(6))
  }

  private block(depth: number): Block {
    const kind = this.random.next()
    if (kind < 0.5) return { type: 'paragraph', children: this.running() }
    if (kind < 0.6)
      return { type: 'heading', depth: this.random.of([1, 2, 3, 4, 5, 6] as const), children: this.running() }
    if (kind < 0.65) return { type: 'thematicBreak' }
    if (kind < 0.75)
      return {
        type: 'figure',
        image: this.orNull(() => ({
          url: this.text(),
          alt: this.text(),
          width: this.orNull(() => 600),
          height: this.orNull(() => 400),
        })),
        caption: this.running(),
        bylines: this.few(1, () => this.byline()),
      }
    if (kind < 0.85)
      return {
        type: 'table',
        align: this.few(3, () => this.random.of(['left', 'right', 'center', null] as const)),
        children: this.few(3, () => ({
          type: 'tableRow' as const,
          children: this.few(3, () => ({ type: 'tableCell' as const, children: this.running() })),
        })),
      }
    if (depth <= 0) return { type: 'paragraph', children: this.running() }
    if (kind < 0.92) return { type: 'blockquote', children: this.few(3, () => this.block(depth - 1)) }
    return {
      type: 'list',
      ordered: this.random.next() < 0.5,
      start: this.orNull(() => this.random.below(1000)),
      spread: this.random.next() < 0.5,
      children: this.few(3, () => ({
        type: 'listItem' as const,
        spread: this.random.next() < 0.3,
        children: this.few(2, () => this.block(depth - 1)),
      })),
    }
  }

  private running(depth = 3): Phrasing[] {
    return this.few(4, () => this.phrasing(depth))
  }

  private phrasing(depth: number): Phrasing {
    const kind = this.random.next()
    if (kind < 0.45 || depth <= 0) return { type: 'text', value: this.text() }
    if (kind < 0.57) return { type: 'inlineCode', value: this.text() }
    if (kind < 0.64) return { type: 'break' }
    if (kind < 0.74) return { type: 'image', url: this.text(), alt: this.text(), title: this.orNull(() => this.text()) }
    const children = this.running(depth - 1)
    if (kind < 0.8) return { type: 'ruby', annotation: this.text(), children }
    if (kind < 0.88) return { type: 'link', url: this.text(), title: this.orNull(() => this.text()), children }
    return { type: this.random.of(['emphasis', 'strong', 'delete'] as const), children }
  }

  private text(): string {
    return hostileTokens(this.random, 4)
  }

  private id(): string {
    return `a${this.ids++}`
  }

  private orNull<T>(make: () => T): T | null {
    return this.random.next() < 0.4 ? null : make()
  }

  private few<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.random.below(most + 1) }, make)
  }
}

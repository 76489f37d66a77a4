import type { Article } from '@banmian/core'
import { articlePage, articleTitle } from '../documents/article-document.js'
import { BookFiles } from './book-files.js'
import { COVER_PAGE, coverPage, drawCover } from '../cover/cover.js'
import { withCreditLines } from '../documents/credit-lines.js'
import { Gathered } from '../metadata/book-stats.js'
import { pageLanguage } from '../labels/page-language.js'
import { linkTarget } from '../documents/link-target.js'
import { coverName, firstOf, metadataOf, periodOf } from '../metadata/book-metadata.js'
import { navigationDocument } from '../navigation/navigation-document.js'
import { NCX, ncx } from '../navigation/ncx.js'
import { openingOfIssue, openingOfPage } from '../documents/opening-document.js'
import { checkOptions, type EpubOptions } from '../options/epub-options.js'
import { type Opening, Outline } from '../navigation/outline.js'
import { type Metadata, packageDocument } from '../package/package-document.js'
import { checkedPicture, type Loaded, picturesOf } from '../pictures/article-pictures.js'
import type { IssueHead, Printed } from '../source/book-source.js'
import { issueDetails } from '../titles/titles.js'
import { withUprightNumbers } from '../upright-numbers.js'
import { type EpubWords, epubWordsFor } from '../labels/epub-labels.js'
import type { ZipFile } from '../zip/zip-writer.js'

type Files = Generator<ZipFile, void, undefined>

const XHTML = 'application/xhtml+xml'
const DRAWING = { type: 'image/svg+xml', extension: 'svg' }

/** Name, id and property of the cover's image. */
const COVER_IMAGE = 'cover-image'

/** Pictures that may move. */
const MOVING = /\.(?:gif|webp)$/

/**
 * A book while it is made: takes articles one at a time and gives the files that are complete. It keeps the titles of what has
 * passed, for the contents, and never the text.
 */
export class Book {
  readonly #options: EpubOptions
  readonly #files = new BookFiles()
  readonly #gathered = new Gathered()
  readonly #words = new Map<string, EpubWords>()
  readonly #asked = new Set<string>()
  readonly #outline: Outline

  /** @throws TypeError when an option is wrong */
  constructor(options: EpubOptions) {
    checkOptions(options)
    this.#options = options
    this.#outline = new Outline(options.arrangement ?? 'pages', {
      wordsOf: ({ publication }) => this.#wordsOf(publication.language),
      languageOf: (issue) => this.#languageOf(issue),
    })
  }

  /** The files that every book begins with. */
  begin(): Files {
    return this.#files.begin(this.#options)
  }

  /** The files that are complete with one more article, whose pictures are at hand. */
  *add({ issue, page, article }: Printed, pictures: Loaded): Files {
    yield* this.open(issue)
    const complete = this.#outline.openPage(page)
    if (complete !== null) {
      yield* this.#openings(complete)
      this.#gathered.page(page)
    }
    if (article !== null) yield* this.#article(article, issue, pictures)
  }

  /** URLs of the pictures of an article that were not asked for before, each once. */
  *wanted({ article }: Printed): Generator<string, void, undefined> {
    if (article === null) return
    for (const { url } of picturesOf(article)) {
      if (this.#asked.has(url)) continue
      this.#asked.add(url)
      yield url
    }
  }

  /** The files that are complete when an issue begins; for an issue without pages, this is all there is to add. */
  *open(issue: IssueHead): Files {
    const complete = this.#outline.openIssue(issue)
    if (complete === null) return
    yield* this.#openings(complete)
    this.#gathered.issue(issue)
  }

  /** The files that only the whole can tell: cover, contents, package document. */
  *end(): Files {
    const first = firstOf(this.#gathered)
    const { pageBreaks, several } = this.#outline
    yield* this.#openings(this.#outline.end())
    const words = this.#wordsOf(this.#options.language ?? first.publication.language)
    const metadata = metadataOf(this.#gathered, pageBreaks, this.#options, words)
    const [language = ''] = metadata.languages
    const cover = this.#cover(metadata, words)
    if (cover !== null) yield* cover
    const navigation = {
      title: metadata.title,
      language,
      words,
      contents: this.#outline.contents,
      pageBreaks,
      coverHref: cover === null ? null : COVER_PAGE,
      several,
    }
    yield this.#page('nav', navigationDocument(navigation), 'nav')
    yield this.#files.add(NCX, 'application/x-dtbncx+xml', ncx(navigation, metadata.identifier))
    yield this.#files.package(
      packageDocument({
        metadata,
        manifest: this.#files.manifest,
        spine: [...(cover === null ? [] : ['cover']), 'nav', ...this.#outline.reading],
        writing: this.#options.writing ?? 'horizontal',
        coverImage: cover === null ? null : COVER_IMAGE,
      }),
    )
  }

  *#article(article: Article, issue: IssueHead, pictures: Loaded): Files {
    const words = this.#wordsOf(issue.publication.language)
    const title = articleTitle(article, words)
    this.#gathered.article(article, title)
    const shown = pictures.size > 0 || this.#files.hasPictures ? picturesOf(article) : []
    for (const { url, described } of shown) {
      const data = pictures.get(url) ?? null
      if (data !== null && this.#files.pictureOf(url) === null) yield this.#files.picture(url, data)
      const path = this.#files.pictureOf(url)
      if (path !== null) this.#gathered.picture(described, MOVING.test(path))
    }
    const { baseUrl, onRemoved } = this.#options
    const content = articlePage(withCreditLines(article, words.credit), {
      language: this.#languageOf(issue),
      title,
      place: this.#outline.place,
      linkTarget: (url) => linkTarget(url, baseUrl),
      pictureOf: (url) => this.#files.pictureOf(url),
      onRemoved: onRemoved ? (removed) => onRemoved({ ...removed, article: article.id }) : null,
    })
    yield this.#page(this.#outline.addArticle(title), content)
  }

  *#openings(openings: readonly Opening[]): Files {
    for (const opening of openings) {
      const issue = opening.kind === 'issue' ? opening.head : opening.issue
      const words = this.#wordsOf(issue.publication.language)
      const content =
        opening.kind === 'issue'
          ? openingOfIssue(issue, opening.entry, words)
          : openingOfPage(opening.head, opening.entry, words)
      yield this.#page(opening.entry.href.replace('.xhtml', ''), content)
    }
  }

  /** The cover's image and its page; `null` when there is to be none. */
  #cover(metadata: Metadata, words: EpubWords): readonly [ZipFile, ZipFile] | null {
    const { cover = 'drawn' } = this.#options
    if (cover === null) return null
    const drawing = cover instanceof Uint8Array ? '' : this.#drawing(metadata, words)
    const image = typeof cover === 'function' ? cover(drawing) : cover
    const { type, extension } = image === 'drawn' ? DRAWING : checkedPicture('the cover', image)
    const path = `${COVER_IMAGE}.${extension}`
    const file = this.#files.add(path, type, image === 'drawn' ? drawing : image, COVER_IMAGE)
    const [language = ''] = metadata.languages
    return [file, this.#page('cover', coverPage(path, `${words.cover} ${metadata.title}`, words, language))]
  }

  #drawing(metadata: Metadata, words: EpubWords): string {
    const first = firstOf(this.#gathered)
    const several = this.#outline.several
    return drawCover({
      language: metadata.languages[0] ?? '',
      name: coverName(this.#gathered, this.#options, words),
      details: several ? [periodOf(this.#gathered, words)].filter((part) => part !== null) : issueDetails(first, words),
      headlines: this.#gathered.headlines,
    })
  }

  #page(id: string, content: string, properties: string | null = null): ZipFile {
    const vertical = this.#options.writing === 'vertical'
    return this.#files.add(`${id}.xhtml`, XHTML, vertical ? withUprightNumbers(content) : content, properties)
  }

  #languageOf({ publication }: IssueHead): string {
    return pageLanguage(publication.language, this.#options.language)
  }

  #wordsOf(language: string): EpubWords {
    const known = this.#words.get(language)
    if (known !== undefined) return known
    const words = epubWordsFor(language, this.#options.words)
    this.#words.set(language, words)
    return words
  }
}

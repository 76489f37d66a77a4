import { type Article, type Correction, correctionsByArticle, publicationMoment } from '@banmian/core'
import { renderUprightNumbers } from '@banmian/html'
import { correctionSection } from '../corrections/correction-section.js'
import { COVER_DOCUMENT, type CoverText } from '../cover/cover.js'
import { ArticleChain, type ChainedArticle } from '../documents/article-chain.js'
import { type ArticleContext, articleMarkup, contentWriter, type WriteContent } from '../documents/article-markup.js'
import { colophonDocument } from '../documents/colophon.js'
import { withCreditLines } from '../documents/credit-lines.js'
import { linkTarget } from '../documents/link-target.js'
import { openingDocument } from '../documents/opening-document.js'
import { fail } from '../errors/epub-error.js'
import type { EpubLabels } from '../labels/epub-labels.js'
import { labelsFor } from '../labels/labels-for.js'
import { pageLanguage } from '../labels/page-language.js'
import { uprightMarks } from '../markup/upright-marks.js'
import { xhtmlDocument } from '../markup/xhtml-document.js'
import { text, type WriteText } from '../markup/xml.js'
import { type BookMetadata, bookMetadata, coverName, periodOf, publicationNames } from '../metadata/book-metadata.js'
import { BookStats } from '../metadata/book-stats.js'
import { navigationDocument } from '../navigation/navigation-document.js'
import { NCX, ncx } from '../navigation/ncx.js'
import { type Opening, Outline } from '../navigation/outline.js'
import type { TocEntry } from '../navigation/toc-entry.js'
import { checkOptions } from '../options/check-options.js'
import type { EpubOptions } from '../options/epub-options.js'
import { manifestId, packageDocument } from '../package/package-document.js'
import { type ArticlePicture, picturesOf } from '../pictures/article-pictures.js'
import type { BookPicture } from '../pictures/book-picture.js'
import type { PlacedAdvertisement } from '../source/advertisement.js'
import type { ArticleInPlace, IssueHead } from '../source/book-source.js'
import { articleTitle, issueDetails } from '../titles/titles.js'
import { type BookWarning, largeBookWarning, pictureFormatWarning } from '../warnings/book-warning.js'
import type { ZipFile } from '../zip/zip-writer.js'
import { type BookCover, bookCover, COVER_IMAGE } from './book-cover.js'
import { BookFiles } from './book-files.js'

type Files = Generator<ZipFile, void, undefined>

/** Pictures of one article by URL, or `null` for those without bytes. */
export type LoadedPictures = ReadonlyMap<string, BookPicture | null>

const XHTML = 'application/xhtml+xml'

/** An article's place in the book, and what is printed around it. */
type ArticlePlace = Pick<ArticleContext, 'title' | 'printedOn' | 'corrections'> & { labels: EpubLabels }

/** File names of pictures that may be animated. */
const ANIMATED = /\.(?:gif|webp)$/

/**
 * A book in the making: takes articles one at a time and yields the files that are complete. It
 * keeps titles and facts for the files at the end, and never the text.
 */
export class Book {
  readonly #options: EpubOptions
  readonly #files = new BookFiles()
  readonly #stats = new BookStats()
  readonly #labels = new Map<string, EpubLabels>()
  /** The writers of contents by the only label that they contain. */
  readonly #contentWriters = new Map<string, WriteContent>()
  readonly #corrections: ReadonlyMap<string, readonly Correction[]>
  readonly #requestedUrls = new Set<string>()
  readonly #outline: Outline
  readonly #chain: ArticleChain
  /** The pages before and after those of the newspaper, in the order of the book. */
  readonly #matter: Record<'front' | 'back', TocEntry[]> = { front: [], back: [] }
  readonly #isVertical: boolean
  readonly #writeText: WriteText

  /** @throws EpubError when an option is wrong */
  constructor(options: EpubOptions) {
    checkOptions(options)
    this.#options = options
    this.#corrections = correctionsByArticle(options.corrections ?? [])
    this.#chain = new ArticleChain(options.articleLinks ?? true)
    this.#isVertical = options.writingMode === 'vertical'
    this.#writeText = this.#isVertical ? (value) => uprightMarks(renderUprightNumbers(value, 'xml')) : text
    this.#outline = new Outline(options.arrangement ?? 'pages', {
      labelsOf: ({ publication }) => this.#labelsOf(publication.language),
      languageOf: (issue) => this.#languageOf(issue),
    })
  }

  /** Yields the files at the beginning of every book. */
  begin(): Files {
    return this.#files.begin(this.#options)
  }

  /** Begins an issue, which may have no pages, and yields the files completed by it. */
  *addIssue(issue: IssueHead): Files {
    const complete = this.#outline.openIssue(issue)
    if (complete === null) return
    yield* this.#openings(complete)
    this.#stats.addIssue(issue, publicationMoment(issue, this.#options))
  }

  /** Adds an article with its pictures and yields the files completed by it. */
  *addArticle({ issue, page, article }: ArticleInPlace, pictures: LoadedPictures): Files {
    yield* this.addIssue(issue)
    const complete = this.#outline.openPage(page)
    if (complete !== null) {
      yield* this.#openings(complete)
      this.#stats.addPage(page)
    }
    if (article !== null) yield* this.#article(article, issue, pictures)
  }

  /** Yields the pictures of an article that were not requested before. */
  *newPictures(article: Article): Generator<ArticlePicture, void, undefined> {
    for (const picture of picturesOf(article)) {
      if (this.#requestedUrls.has(picture.url)) continue
      this.#requestedUrls.add(picture.url)
      yield picture
    }
  }

  /** Adds an advertisement of the caller with its pictures, after all articles. */
  *addAdvertisement({ article, place }: PlacedAdvertisement, pictures: LoadedPictures): Files {
    const first = this.#stats.firstIssue
    // A book without issues is refused at its end.
    if (first === null) return
    const language = this.#languageOf(first)
    const labels = this.#labelsOf(this.#options.language ?? first.publication.language)
    yield* this.#pictures(article, pictures)
    const title = articleTitle(article, labels)
    const printedOn = { title: labels.advertisement, href: null }
    const body = this.#articleMarkup(article, { title, printedOn, labels, corrections: '' })
    this.#matter[place].push({ title, href: `${article.id}.xhtml`, language, children: [] })
    yield this.#document(article.id, xhtmlDocument({ language, title, kind: 'article', body }))
  }

  /**
   * Yields the files that depend on the whole book: cover, navigation and package document.
   *
   * @throws EpubError when the source contained no issue
   */
  *end(source: unknown): Files {
    const first = this.#stats.firstIssue ?? fail('source', 'at least one issue or article', source)
    const { pageBreaks, hasSeveralIssues } = this.#outline
    yield* this.#articleDocument(null)
    yield* this.#openings(this.#outline.end())
    const labels = this.#labelsOf(this.#options.language ?? first.publication.language)
    const metadata = bookMetadata(this.#stats, first, pageBreaks.length > 0, this.#options, labels)
    const { title, languages } = metadata
    const [language = ''] = languages
    const { cover: chosen = 'drawn', writingMode = 'horizontal' } = this.#options
    const cover = chosen === null ? null : bookCover(chosen, title, this.#coverText(language, first, labels), labels)
    if (cover !== null) yield* this.#cover(cover)
    yield* this.#colophon(metadata, first, labels)
    const { front, back } = this.#matter
    const body = this.#outline.contents
    const contents = [...front, ...body, ...back]
    const coverHref = cover === null ? null : COVER_DOCUMENT
    const startHref = body[0]?.href ?? null
    const navigation = { title, language, labels, contents, startHref, pageBreaks, coverHref, hasSeveralIssues }
    yield this.#document('nav', navigationDocument(navigation, this.#writeText), 'nav')
    yield this.#files.add(NCX, 'application/x-dtbncx+xml', ncx(navigation, metadata.identifier))
    const [frontIds, backIds] = [front, back].map((entries) => entries.map(({ href }) => manifestId(href)))
    yield this.#files.packageFile(
      packageDocument({
        metadata,
        manifest: this.#files.manifest,
        spine: [...(cover === null ? [] : ['cover']), 'nav', ...frontIds!, ...this.#outline.spine, ...backIds!],
        writingMode,
        coverImage: cover === null ? null : COVER_IMAGE,
      }),
    )
  }

  /**
   * Checks the whole book.
   *
   * @param bytes - Its size.
   */
  checkSize(bytes: number): void {
    this.#warn(largeBookWarning(bytes, this.#files.pictureSizes(), this.#options.maxBytes))
  }

  *#article(article: Article, issue: IssueHead, pictures: LoadedPictures): Files {
    const labels = this.#labelsOf(issue.publication.language)
    const title = articleTitle(article, labels)
    const language = this.#languageOf(issue)
    this.#stats.addArticle(article, title)
    yield* this.#pictures(article, pictures)
    const corrections = this.#corrections.get(article.id) ?? []
    this.#stats.addCorrections(corrections)
    const correctionLines = correctionSection(corrections, {
      labels,
      publication: issue.publication,
      timeZone: this.#options.timeZone,
      writeText: this.#writeText,
    })
    const { printedOn } = this.#outline
    const markup = this.#articleMarkup(article, { title, printedOn, labels, corrections: correctionLines })
    const id = this.#outline.addArticle(title)
    const href = `${id}.xhtml`
    yield* this.#articleDocument({ id, title, href, language, labels, markup, writeText: this.#writeText })
  }

  #articleMarkup(article: Article, { title, printedOn, labels, corrections }: ArticlePlace): string {
    return articleMarkup(withCreditLines(article, labels.credit), {
      title,
      printedOn,
      writeText: this.#writeText,
      writeContent: this.#contentWriter(labels),
      corrections,
    })
  }

  /** Returns the writer of contents with the labels of a language. */
  #contentWriter({ remotePicture }: EpubLabels): WriteContent {
    const known = this.#contentWriters.get(remotePicture)
    if (known !== undefined) return known
    const { contentBase, handlers, onRemoved } = this.#options
    const writer = contentWriter({
      isVertical: this.#isVertical,
      linkTarget: (url) => linkTarget(url, contentBase),
      remotePicture,
      embeddedPicture: (url) => this.#files.embeddedPicture(url),
      handlers,
      onRemoved:
        onRemoved &&
        (({ codePoint, index, article = null }) => onRemoved({ codePoint, index, article, element: null })),
    })
    this.#contentWriters.set(remotePicture, writer)
    return writer
  }

  /** Adds an article to the chain, or `null` at its end, and yields the finished document. */
  *#articleDocument(article: ChainedArticle | null): Files {
    const document = this.#chain.add(article)
    if (document !== null) yield this.#document(document.id, document.content)
  }

  /** Yields the colophon, unless the caller wants none. */
  *#colophon(metadata: BookMetadata, issue: IssueHead, labels: EpubLabels): Files {
    const { colophon = true, source } = this.#options
    if (!colophon) return
    const { hasSeveralIssues } = this.#outline
    const hasOnePublication = this.#stats.publications.size <= 1
    const publication = publicationNames(this.#stats, issue, labels)
    const date = periodOf(this.#stats, labels)
    const facts = { metadata, labels, issue, hasSeveralIssues, hasOnePublication, publication, date, source }
    const [language = ''] = metadata.languages
    this.#matter.back.push({ title: labels.colophon, href: 'colophon.xhtml', language, children: [] })
    yield this.#document('colophon', colophonDocument(facts, this.#writeText))
  }

  /** Yields the files of an article's new pictures, and records all of its pictures. */
  *#pictures(article: Article, pictures: LoadedPictures): Files {
    if (pictures.size === 0 && !this.#files.hasPictures) return
    for (const { url, described } of picturesOf(article)) {
      const picture = pictures.get(url) ?? null
      if (picture !== null && this.#files.embeddedPicture(url) === null) {
        this.#warn(pictureFormatWarning(picture.url, picture.format.type))
        yield this.#files.addPicture(url, picture)
      }
      const embedded = this.#files.embeddedPicture(url)
      if (embedded !== null) this.#stats.addPicture(described, ANIMATED.test(embedded.path))
    }
  }

  *#openings(openings: readonly Opening[]): Files {
    for (const opening of openings) {
      const issue = opening.kind === 'issue' ? opening.head : opening.issue
      const content = openingDocument(opening, this.#labelsOf(issue.publication.language), this.#writeText)
      yield this.#document(opening.entry.href.replace('.xhtml', ''), content)
    }
  }

  /** Yields the cover's image and document. */
  *#cover(cover: BookCover): Files {
    const { path, format, image, document } = cover
    this.#warn(pictureFormatWarning(null, format.type))
    yield this.#files.add(path, format.type, image, COVER_IMAGE)
    yield this.#document('cover', document)
  }

  #coverText(language: string, first: IssueHead, labels: EpubLabels): CoverText {
    const period = periodOf(this.#stats, labels)
    return {
      language,
      name: coverName(this.#stats, first, this.#options, labels),
      details: this.#outline.hasSeveralIssues ? (period === null ? [] : [period]) : issueDetails(first, labels),
      headlines: this.#stats.headlines,
    }
  }

  /** Passes a warning to the caller, if there is one. */
  #warn(warning: BookWarning | null): void {
    if (warning !== null) this.#options.onWarning?.(warning)
  }

  #document(id: string, content: string, properties: string | null = null): ZipFile {
    return this.#files.add(`${id}.xhtml`, XHTML, content, properties)
  }

  #languageOf({ publication }: IssueHead): string {
    return pageLanguage(publication.language, this.#options.language)
  }

  #labelsOf(language: string): EpubLabels {
    const known = this.#labels.get(language)
    if (known !== undefined) return known
    const labels = labelsFor(language, this.#options.labels ?? {})
    this.#labels.set(language, labels)
    return labels
  }
}

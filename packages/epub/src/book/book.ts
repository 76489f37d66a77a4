import { type Article, type Correction, correctionsByArticle, publicationMoment } from '@banmian/core'
import { renderUprightNumbers } from '@banmian/html'
import { correctionSection } from '../corrections/correction-section.js'
import { COVER_DOCUMENT, type CoverText, coverDocument, DRAWN, drawCover } from '../cover/cover.js'
import { articleDocument } from '../documents/article-document.js'
import { withCreditLines } from '../documents/credit-lines.js'
import { linkTarget } from '../documents/link-target.js'
import { openingDocument } from '../documents/opening-document.js'
import { fail } from '../errors/epub-error.js'
import type { EpubLabels } from '../labels/epub-labels.js'
import { labelsFor } from '../labels/labels-for.js'
import { pageLanguage } from '../labels/page-language.js'
import { uprightMarks } from '../markup/upright-marks.js'
import { text, type WriteText } from '../markup/xml.js'
import { type BookMetadata, bookMetadata, coverName, periodOf } from '../metadata/book-metadata.js'
import { BookStats } from '../metadata/book-stats.js'
import { navigationDocument } from '../navigation/navigation-document.js'
import { NCX, ncx } from '../navigation/ncx.js'
import { type Opening, Outline } from '../navigation/outline.js'
import { checkOptions } from '../options/check-options.js'
import type { EpubOptions } from '../options/epub-options.js'
import { packageDocument } from '../package/package-document.js'
import { type ArticlePicture, picturesOf } from '../pictures/article-pictures.js'
import type { BookPicture } from '../pictures/book-picture.js'
import { checkPicture } from '../pictures/check-picture.js'
import type { ArticleInPlace, IssueHead } from '../source/book-source.js'
import { articleTitle, issueDetails } from '../titles/titles.js'
import { type BookWarning, largeBookWarning, pictureFormatWarning } from '../warnings/book-warning.js'
import type { ZipFile } from '../zip/zip-writer.js'
import { BookFiles } from './book-files.js'

type Files = Generator<ZipFile, void, undefined>

/** Pictures of one article by URL, or `null` for those without bytes. */
export type LoadedPictures = ReadonlyMap<string, BookPicture | null>

const XHTML = 'application/xhtml+xml'

/** Name, manifest id and manifest property of the cover image. */
const COVER_IMAGE = 'cover-image'

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
  readonly #corrections: ReadonlyMap<string, readonly Correction[]>
  readonly #requestedUrls = new Set<string>()
  readonly #outline: Outline
  readonly #isVertical: boolean
  readonly #writeText: WriteText

  /** @throws EpubError when an option is wrong */
  constructor(options: EpubOptions) {
    checkOptions(options)
    this.#options = options
    this.#corrections = correctionsByArticle(options.corrections ?? [])
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

  /**
   * Yields the files that depend on the whole book: cover, navigation and package document.
   *
   * @throws EpubError when the source contained no issue
   */
  *end(source: unknown): Files {
    const first = this.#stats.firstIssue ?? fail('source', 'at least one issue or article', source)
    const { pageBreaks, hasSeveralIssues } = this.#outline
    yield* this.#openings(this.#outline.end())
    const labels = this.#labelsOf(this.#options.language ?? first.publication.language)
    const metadata = bookMetadata(this.#stats, first, pageBreaks.length > 0, this.#options, labels)
    const { title, languages } = metadata
    const [language = ''] = languages
    const cover = this.#cover(metadata, first, labels)
    if (cover !== null) yield* cover
    const { contents } = this.#outline
    const coverHref = cover === null ? null : COVER_DOCUMENT
    const navigation = { title, language, labels, contents, pageBreaks, coverHref, hasSeveralIssues }
    yield this.#document('nav', navigationDocument(navigation, this.#writeText), 'nav')
    yield this.#files.add(NCX, 'application/x-dtbncx+xml', ncx(navigation, metadata.identifier))
    yield this.#files.packageFile(
      packageDocument({
        metadata,
        manifest: this.#files.manifest,
        spine: [...(cover === null ? [] : ['cover']), 'nav', ...this.#outline.spine],
        writingMode: this.#options.writingMode ?? 'horizontal',
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
    this.#stats.addArticle(article, title)
    yield* this.#pictures(article, pictures)
    const { contentBase, onRemoved } = this.#options
    const corrections = this.#corrections.get(article.id) ?? []
    this.#stats.addCorrections(corrections)
    const content = articleDocument(withCreditLines(article, labels.credit), {
      language: this.#languageOf(issue),
      title,
      printedOn: this.#outline.printedOn,
      writeText: this.#writeText,
      isVertical: this.#isVertical,
      linkTarget: (url) => linkTarget(url, contentBase),
      remotePicture: labels.remotePicture,
      embeddedPicture: (url) => this.#files.embeddedPicture(url),
      corrections: correctionSection(corrections, {
        labels,
        publication: issue.publication,
        timeZone: this.#options.timeZone,
        writeText: this.#writeText,
      }),
      onRemoved: onRemoved
        ? ({ codePoint, index }) => onRemoved({ codePoint, index, article: article.id, element: null })
        : null,
    })
    yield this.#document(this.#outline.addArticle(title), content)
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

  /** Returns the cover's image and document, or `null` when the book has none. */
  #cover(metadata: BookMetadata, first: IssueHead, labels: EpubLabels): readonly [ZipFile, ZipFile] | null {
    const { cover = 'drawn' } = this.#options
    if (cover === null) return null
    const { title, languages } = metadata
    const [language = ''] = languages
    const drawing = cover instanceof Uint8Array ? '' : drawCover(this.#coverText(language, first, labels))
    const image = typeof cover === 'function' ? cover(drawing) : cover
    const format = image === 'drawn' ? DRAWN : checkPicture('the result of options.cover', image)
    this.#warn(pictureFormatWarning(null, format.type))
    const path = `${COVER_IMAGE}.${format.extension}`
    const file = this.#files.add(path, format.type, image === 'drawn' ? drawing : image, COVER_IMAGE)
    const shown = { path, alt: `${labels.cover} ${title}`, width: format.width, height: format.height }
    return [file, this.#document('cover', coverDocument(shown, labels, language))]
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

import type { EmbeddedPicture } from '../documents/article-markup.js'
import { type FontFile, stylesheet } from '../documents/stylesheet.js'
import { fail } from '../errors/epub-error.js'
import { STYLESHEET } from '../markup/xhtml-document.js'
import { XML_DECLARATION } from '../markup/xml.js'
import type { EpubOptions } from '../options/epub-options.js'
import { type ManifestItem, manifestId, PACKAGE } from '../package/package-document.js'
import type { BookPicture } from '../pictures/book-picture.js'
import { fontType } from '../pictures/media-type.js'
import type { ZipFile } from '../zip/zip-writer.js'

/** Folder of the package document and of all files that it lists. */
const FOLDER = 'EPUB'

/** Media types of formats that are compressed already. */
const COMPRESSED = /^(?:image\/|font\/woff)/

/** Creates the files of a book and keeps their manifest. */
export class BookFiles {
  readonly manifest: ManifestItem[] = []
  /** The pictures by URL, so that each one is in the book only once. */
  readonly #pictures = new Map<string, EmbeddedPicture>()

  /** Adds a file to the manifest. The path is relative to the folder of the package document. */
  add(path: string, mediaType: string, content: string | Uint8Array, properties: string | null = null): ZipFile {
    this.manifest.push({ id: manifestId(path), href: path, mediaType, properties })
    const stored = COMPRESSED.test(mediaType) && mediaType !== 'image/svg+xml'
    return { path: `${FOLDER}/${path}`, content, stored }
  }

  get hasPictures(): boolean {
    return this.#pictures.size > 0
  }

  /** Returns the file of a picture, or `null` when the book does not contain it. */
  embeddedPicture(url: string): EmbeddedPicture | null {
    return this.#pictures.get(url) ?? null
  }

  /** Adds a picture that the book does not contain yet. */
  addPicture(url: string, { data, format, width, height }: BookPicture): ZipFile {
    const path = `image${this.#pictures.size + 1}.${format.extension}`
    this.#pictures.set(url, { path, width, height, pixels: format, bytes: data.length })
    return this.add(path, format.type, data)
  }

  /** Returns the pictures with their sizes in bytes. */
  pictureSizes(): { url: string; bytes: number }[] {
    return Array.from(this.#pictures, ([url, { bytes }]) => ({ url, bytes }))
  }

  /** Returns the package document as a file. It is not in the manifest. */
  packageFile(content: string): ZipFile {
    return { path: `${FOLDER}/${PACKAGE}`, content, stored: false }
  }

  /**
   * Yields the first files of a book: `mimetype` (OCF, 4.3.3), container, fonts and style sheet.
   */
  *begin({ fonts = [], writingMode = 'horizontal', css = '' }: EpubOptions): Generator<ZipFile, void, undefined> {
    yield { path: 'mimetype', content: 'application/epub+zip', stored: true, common: true }
    yield { path: 'META-INF/container.xml', content: CONTAINER, stored: false, common: true }
    const files: FontFile[] = []
    for (const font of fonts) {
      const { type, extension } = fontType(font.data)!
      const path = `font${files.length + 1}.${extension}`
      files.push({ font, path })
      yield this.add(path, type, font.data)
    }
    const own = stylesheet({ writingMode, fonts: files })
    const style = this.add(STYLESHEET, 'text/css', typeof css === 'function' ? changedCss(css, own) : own + css)
    yield { ...style, common: fonts.length === 0 && css === '' }
  }
}

/** Returns the style sheet that the caller made of the book's own. */
function changedCss(change: (stylesheet: string) => string, own: string): string {
  const changed: unknown = change(own)
  return typeof changed === 'string' ? changed : fail('the result of options.css', 'a string', changed)
}

/** The container file, which points to the package document (OCF, 4.2.6.3.1). */
const CONTAINER = `${XML_DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${FOLDER}/${PACKAGE}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

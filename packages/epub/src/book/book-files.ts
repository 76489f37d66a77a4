import { fontType } from '../pictures/media-type.js'
import type { EpubOptions } from '../options/epub-options.js'
import { idOf, type ManifestItem, PACKAGE } from '../package/package-document.js'
import { checkedPicture } from '../pictures/article-pictures.js'
import { type FontFile, stylesheet } from '../documents/stylesheet.js'
import { STYLESHEET } from '../markup/xhtml-document.js'
import { XML_DECLARATION } from '../markup/xml.js'
import type { ZipFile } from '../zip/zip-writer.js'

/** Folder of everything that the package document lists. */
const FOLDER = 'EPUB'

/** Formats that are packed in themselves, and would only grow. */
const PACKED = /^(?:image\/|font\/woff)/

/** The files of a book and the manifest that lists them. */
export class BookFiles {
  readonly manifest: ManifestItem[] = []
  /** Names of the pictures by their URLs, so that one shown twice is in the book once. */
  readonly #pictures = new Map<string, string>()

  /** A file, by its name in the folder of all pages. */
  add(path: string, mediaType: string, content: string | Uint8Array, properties: string | null = null): ZipFile {
    this.manifest.push({ id: idOf(path), href: path, mediaType, properties })
    return { path: `${FOLDER}/${path}`, content, stored: PACKED.test(mediaType) && mediaType !== 'image/svg+xml' }
  }

  get hasPictures(): boolean {
    return this.#pictures.size > 0
  }

  /** Name of a picture that is in the book; `null` when it is not. */
  pictureOf(url: string): string | null {
    return this.#pictures.get(url) ?? null
  }

  /** A picture that is not in the book yet. */
  picture(url: string, data: Uint8Array): ZipFile {
    const { type, extension } = checkedPicture(`the picture of ${JSON.stringify(url)}`, data)
    const path = `image${this.#pictures.size + 1}.${extension}`
    this.#pictures.set(url, path)
    return this.add(path, type, data)
  }

  /** The package document, which lists all files but itself. */
  package(content: string): ZipFile {
    return { path: `${FOLDER}/${PACKAGE}`, content, stored: false }
  }

  /** What every book begins with: the mark of its kind (OCF, 4.3.3), where to go on, how it looks. */
  *begin({ fonts = [], writing = 'horizontal', css = '' }: EpubOptions): Generator<ZipFile, void, undefined> {
    yield { path: 'mimetype', content: 'application/epub+zip', stored: true, common: true }
    yield { path: 'META-INF/container.xml', content: container, stored: false, common: true }
    const files: FontFile[] = []
    for (const font of fonts) {
      const { type, extension } = fontType(font.data)!
      const path = `font${files.length + 1}.${extension}`
      files.push({ font, path })
      yield this.add(path, type, font.data)
    }
    const style = this.add(STYLESHEET, 'text/css', stylesheet({ writing, fonts: files, css }))
    yield { ...style, common: fonts.length === 0 && css === '' }
  }
}

/** Where the package document is (OCF, 4.2.6.3.1). */
const container = `${XML_DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${FOLDER}/${PACKAGE}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

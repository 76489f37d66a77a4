/** An entry of the table of contents. */
export interface TocEntry {
  title: string
  /** File name of the document that it links to. */
  href: string
  /** BCP 47 tag of the title. */
  language: string
  children: TocEntry[]
}

/** A page of the printed newspaper in the list of pages. */
export interface PageBreak {
  /** Label as printed. */
  label: string
  /** Date of its issue, or `null` when unknown. */
  date: string | null
  /** File name of the document that begins with the page break. */
  href: string
}

/** File name of the navigation document, and the place of the contents in it. */
export const NAVIGATION = 'nav.xhtml'
export const CONTENTS_HREF = `${NAVIGATION}#toc`

/** Id of the element that marks the beginning of a printed page. */
export const PAGE_BREAK_ID = 'page'

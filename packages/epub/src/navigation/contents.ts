/** An entry of the contents. */
export interface Entry {
  title: string
  /** Page of the book that it leads to. */
  href: string
  /** BCP 47 tag of the title. */
  language: string
  children: Entry[]
}

/** A page of the printed paper in the list of pages. */
export interface PageBreak {
  /** Label as printed. */
  label: string
  /** Day of its issue, for a book of several; `null` when unknown. */
  date: string | null
  /** Page of the book that it opens with, at the mark {@link PAGE_MARK}. */
  href: string
}

/** Id of the mark that a printed page begins with. */
export const PAGE_MARK = 'page'

/** Types for the part of foliate-js that the tests use. */
declare module 'foliate-js/view.js' {
  interface Item {
    label: string
    subitems?: Item[] | null
  }

  interface FoliateBook {
    metadata: { title: unknown; belongsTo?: { series?: unknown } }
    toc?: Item[] | null
    pageList?: Item[] | null
    sections: { createDocument: () => Promise<Document> }[]
    dir?: string
    getCover: () => Promise<Blob | null>
  }

  /** The element `foliate-view`. */
  interface FoliateView extends HTMLElement {
    open: (book: FoliateBook) => Promise<void>
    goTo: (section: number) => Promise<unknown>
    close: () => void
  }

  export function makeBook(file: File): Promise<FoliateBook>
}

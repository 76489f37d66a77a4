/** The text that pages of issues and articles add to what the newspaper printed. */
export interface PageLabels {
  /** A day. `weekday` counts from 0 for Sunday. */
  day: (year: number, month: number, day: number, weekday: number) => string
  /** A printed page, by its label. */
  page: (label: string) => string
  /** A printed page without label and name, by its position among the pages, from 1. */
  unnamedPage: (position: number) => string
  /** Number of an issue. */
  number: (number: string) => string
  /** Title of the contents of an issue. */
  contents: string
  /** Link from the top of a page to its main part. */
  skip: string
  /** Heading of the text that belongs to no article. */
  unplaced: string
  /** Title of an article without any text. */
  untitled: string
  /** Name of a newspaper whose name is not known. */
  issue: string
  /** Link to the previous article. */
  previous: string
  /** Link to the next article. */
  next: string
  /** Heading of the other articles of the same printed page. */
  samePage: string
  /** Text in place of a missing picture. */
  missingPicture: string
  /** Link to a picture on another host that has no alternative text. */
  remotePicture: string
  /** Heading of the note about a correction, with its day in words. */
  correction: (day: string) => string
  /** Separator between the items of a list, such as names of people. */
  and: string
}

import type { Byline, Credit } from '@banmian/core'
import type { XmlElement } from '@banmian/input/xml'
import { textIn } from '@banmian/input/xml'
import type { ReadElements } from '../xml/read-elements.js'
import { trimmedSpaces } from '../xml/white-runs.js'

/** The state and the conventions by which elements of NITF are read. */
export interface NitfReading {
  elements: ReadElements
  /** True when white space is part of the text, as in the documents of this package. */
  keepsSpace: boolean
  /** Returns the credits that a printed line names. */
  creditsIn: (text: string) => Credit[]
}

/** Returns the text in an element. */
export const textOf = (element: XmlElement, { keepsSpace }: NitfReading): string =>
  keepsSpace ? textIn(element) : trimmedSpaces(textIn(element))

/** Returns the class of an element if it is one of several. */
export const classOf = <Name extends string>({ attributes }: XmlElement, names: readonly Name[]): Name | null =>
  names.find((name) => name === attributes['class']) ?? null

export const PLACEMENTS: readonly Byline['placement'][] = ['head', 'tail', 'inline']

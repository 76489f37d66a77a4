import { elementsOf, type XmlElement } from '@banmian/input/xml'
import type { Loss } from '../conversion/conversion.js'
import { jsonPointer } from '../conversion/json-pointer.js'

/** Remembers which elements of a document were read, so that the others can be reported. */
export class ReadElements {
  private readonly read = new Set<XmlElement>()
  private readonly unmarked = new Map<XmlElement, string>()

  /** Records that elements were read as far as their attributes and their own text. */
  add(...elements: readonly (XmlElement | undefined)[]): void {
    this.addEach(elements)
  }

  /** Does the same for a list, which may be longer than a call can have arguments. */
  addEach(elements: readonly (XmlElement | undefined)[]): void {
    for (const element of elements) if (element) this.read.add(element)
  }

  /** Records that an element was read with everything in it. */
  addAll(element: XmlElement): void {
    this.read.add(element)
    for (const child of elementsOf(element)) this.addAll(child)
  }

  /** Records that the content of an element was read, and why the element itself has no place. */
  unwrap(element: XmlElement, reason: string): void {
    this.read.add(element)
    this.unmarked.set(element, reason)
  }

  /**
   * Returns a loss for each element that was not read. Its path is made of names, each with the
   * number of the element among those of its name.
   */
  losses(root: XmlElement, steps: readonly (string | number)[], reason: (name: string) => string): Loss[] {
    const found: Loss[] = []
    const walk = (element: XmlElement, path: readonly (string | number)[]): void => {
      const why = this.read.has(element) ? this.unmarked.get(element) : reason(element.name)
      if (why !== undefined) found.push({ path: jsonPointer(path), reason: why })
      if (!this.read.has(element)) return
      const counts = new Map<string, number>()
      for (const child of elementsOf(element)) {
        const count = counts.get(child.name) ?? 0
        counts.set(child.name, count + 1)
        walk(child, [...path, child.name, count])
      }
    }
    walk(root, [...steps, root.name])
    return found
  }
}

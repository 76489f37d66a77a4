import type { Publication } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'
import { CATALOG, GENERATOR } from './g2-vocabulary.js'

/** Writes a name, in which tabs and line ends become spaces. */
export const nameElement = (name: string): string => xmlElement('name', {}, xmlText(name.replace(/[\t\n\r]/g, ' ')))

/** Writes what every item begins with: the catalog, the rights and the management of the item. */
export function writeItemMeta(itemClass: string, publication: Publication, created: string, title: string): string[] {
  const { name, publisher } = publication
  return [
    xmlElement('catalogRef', { href: CATALOG }),
    publisher === null ? '' : xmlElement('rightsInfo', {}, xmlElement('copyrightHolder', {}, nameElement(publisher))),
    xmlElement(
      'itemMeta',
      {},
      linesOf([
        xmlElement('itemClass', { qcode: itemClass }),
        xmlElement('provider', {}, nameElement(name ?? '')),
        textElement('versionCreated', {}, created),
        xmlElement('pubStatus', { qcode: 'stat:usable' }),
        textElement('generator', {}, GENERATOR),
        textElement('title', {}, title),
      ]),
    ),
  ]
}

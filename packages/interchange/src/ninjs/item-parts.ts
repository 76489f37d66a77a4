import { type Byline, CREDIT_ROLES } from '@banmian/core'
import { type JsonObject, objectsIn, textOr } from '../reading/json-document.js'
import { ROLES } from './ninjs-item.js'
import { propertyOf } from './upgraded-item.js'

/** A text of an item, with its part in the item. */
export interface ItemText {
  role: string
  contentType: string
  value: string
}

/** Returns the texts of a list of an item. */
export const textsIn = (item: JsonObject, list: string): ItemText[] =>
  objectsIn(item[list]).flatMap((text) => {
    const value = textOr(propertyOf(text, 'value'))
    const role = textOr(propertyOf(text, 'role')) ?? ''
    return value === null ? [] : [{ role, value, contentType: textOr(propertyOf(text, 'contenttype')) ?? '' }]
  })

/** Returns the text with a role, or `null`. */
export const textWith = (item: JsonObject, list: string, role: string): string | null =>
  textsIn(item, list).find((text) => text.role === role)?.value ?? null

/**
 * Returns the names of a list that have a value of a property, such as the subjects with a `rel`.
 */
export const namesWith = (item: JsonObject, list: string, property: string, value: string | undefined): string[] =>
  objectsIn(item[list]).flatMap((named) => {
    const name = textOr(propertyOf(named, 'name'))
    const given = propertyOf(named, property)
    return name !== null && given === value ? [name] : []
  })

/** Returns an alternative identifier, or `null`. */
export const altIdOf = (item: JsonObject, role: string): string | null =>
  textOr(objectsIn(item['altids']).find((one) => one['role'] === role)?.['value'])

/** Returns the lines of credit of an item that banmian wrote. */
export function writtenBylines(item: JsonObject): Byline[] {
  const lines = textsIn(item, 'descriptions').filter(({ role }) => role.startsWith(ROLES.byline))
  const people = objectsIn(item['people'])
  const byLine = new Map<string, Byline['credits']>()
  for (const person of people) {
    const line = textOr(propertyOf(person, 'literal')) ?? ''
    const rel = propertyOf(person, 'rel')
    const credits = byLine.get(line) ?? []
    credits.push({ role: CREDIT_ROLES.find((role) => role === rel) ?? null, name: textOr(person['name']) ?? '' })
    byLine.set(line, credits)
  }
  return lines.map(({ role, value }, index) => ({
    text: value,
    placement: placementOf(role.slice(ROLES.byline.length)),
    credits: byLine.get(`${ROLES.byline}${index}`) ?? [],
  }))
}

const placementOf = (text: string): Byline['placement'] =>
  (['tail', 'inline'] as const).find((placement) => placement === text) ?? 'head'

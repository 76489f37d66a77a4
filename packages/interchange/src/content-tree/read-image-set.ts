import { type Byline, CREDIT_ROLES, type Picture } from '@banmian/core'
import { isObject, type JsonObject, objectsIn, textOr } from '../reading/json-document.js'

/** Returns the picture of an image set, or `null`. */
export function pictureIn({ picture }: JsonObject): Picture | null {
  if (!isObject(picture)) return null
  const { url, alt, width, height } = picture
  return { url: textOr(url) ?? '', alt: textOr(alt) ?? '', width: pixelsOf(width), height: pixelsOf(height) }
}

const pixelsOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null

/** Returns the lines of credit of an image set. */
export const bylinesIn = ({ bylines }: JsonObject): Byline[] =>
  objectsIn(bylines).map(({ text, placement, credits }) => ({
    text: textOr(text) ?? '',
    placement: (['head', 'inline'] as const).find((one) => one === placement) ?? 'tail',
    credits: objectsIn(credits).map(({ role, name }) => ({
      role: CREDIT_ROLES.find((one) => one === role) ?? null,
      name: textOr(name) ?? '',
    })),
  }))

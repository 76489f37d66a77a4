import { isBlank } from '@banmian/core'
import { filterHtml } from '@banmian/markup'
import type { RenderContext } from '../context/render-context.js'
import { jsonWebUrl } from './absolute-urls.js'
import { type Json, jsonObject, jsonProperty, jsonString } from './json.js'

/** Returns a person as schema.org's `Person`, or `null` when the name is blank. */
export function jsonPerson(printedName: string, { authorPage }: RenderContext): Json | null {
  const name = filterHtml(printedName).trim()
  if (isBlank(name)) return null
  const url = jsonWebUrl(authorPage(name))
  return jsonObject('Person', jsonProperty('name', jsonString(name)) + jsonProperty('url', url))
}

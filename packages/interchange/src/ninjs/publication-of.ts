import { type JsonObject, objectsIn, textOr } from '../reading/json-document.js'

/** Returns what an item of another writer says about its publication: who supplied it. */
export function publicationOf(item: JsonObject): { name: string | null; publisher: string | null } {
  const source = textOr(objectsIn(item['infosources'])[0]?.['name'])
  const holder = textOr(item['copyrightholder']) ?? textOr(item['copyrightnotice'])
  return { name: source, publisher: holder }
}

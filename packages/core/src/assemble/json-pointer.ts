import type { IssuePlace } from '../result/source-span.js'

/** Returns the JSON Pointer (RFC 6901) of a part of an issue. Names of fields need no escaping. */
export function pointerOf({ page, article, field }: IssuePlace): string {
  let pointer = page === null ? '' : `/pages/${page}`
  if (article !== null) pointer += `/articles/${article}`
  for (let index = 0; index < field.length; index++) pointer += `/${field[index]}`
  return pointer
}

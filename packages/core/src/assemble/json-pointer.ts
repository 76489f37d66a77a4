import type { IssuePlace } from '../result/source-span.js'

/** Returns the JSON Pointer (RFC 6901) of a part of an issue. Names of fields need no escaping. */
export function pointerOf({ page, article, field }: IssuePlace): string {
  let pointer = page === null ? '' : `/pages/${page}`
  if (article !== null) pointer += `/articles/${article}`
  for (let index = 0; index < field.length; index++) pointer += `/${field[index]}`
  return pointer
}

const PAGE = /^\/pages\/(\d+)(?:\/articles\/(\d+))?(?=\/|$)/

/** Returns the part of an issue that a JSON Pointer names. */
export function placeOf(pointer: string): IssuePlace {
  const match = PAGE.exec(pointer)
  const segments = pointer.slice(match?.[0].length ?? 0).split('/')
  return {
    page: match ? Number(match[1]) : null,
    article: match?.[2] === undefined ? null : Number(match[2]),
    field: segments.slice(1).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)),
  }
}

import type { IssuePlace } from '../result/source-span.js'

/** Returns the JSON Pointer (RFC 6901) of a part of an issue. Names of fields need no escaping. */
export function pointerOf({ page, article, field }: IssuePlace): string {
  let pointer = page === null ? '' : `/pages/${page}`
  if (article !== null) pointer += `/articles/${article}`
  for (let index = 0; index < field.length; index++) pointer += `/${field[index]}`
  return pointer
}

/** Returns the place that a JSON Pointer of an issue names: the opposite of {@link pointerOf}. */
export function placeOfPointer(pointer: string): IssuePlace {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment): string | number => {
      const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
      return /^\d+$/.test(name) ? Number(name) : name
    })
  const [pages, page, articles, article] = segments
  if (pages !== 'pages' || typeof page !== 'number') return { page: null, article: null, field: segments }
  if (articles !== 'articles' || typeof article !== 'number') return { page, article: null, field: segments.slice(2) }
  return { page, article, field: segments.slice(4) }
}

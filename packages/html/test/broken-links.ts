import { attribute, elementsOf } from './read-page.js'

/** What following all links of a site finds, from one page on. */
export interface Found {
  /** Links to a file or a fragment that is not there. */
  broken: string[]
  /** Links that work from one address only. */
  absolute: string[]
  /** Files that no link leads to. */
  unreached: string[]
}

const linking = { a: 'href', link: 'href', script: 'src' } as const

/** Follows every link of every page. Pictures are left out, since they are the caller's. */
export function brokenLinks(files: Readonly<Record<string, string>>, from: string): Found {
  const found: Found = { broken: [], absolute: [], unreached: [] }
  const ids = new Map<string, Set<string>>()
  const links = new Map<string, string[]>()
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith('.html')) continue
    const elements = elementsOf(content)
    ids.set(path, new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])))
    links.set(
      path,
      elements.flatMap((element) => {
        const name = linking[element.tagName as keyof typeof linking]
        return name === undefined ? [] : (attribute(element, name) ?? [])
      }),
    )
  }
  const reached = new Set([from])
  const queue = [from]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const link of links.get(path) ?? []) {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(link)) {
        found.absolute.push(`${path}: ${link}`)
        continue
      }
      const url = new URL(link, `http://site.test/${path}`)
      const target = decodeURI(url.pathname.slice(1))
      if (files[target] === undefined) found.broken.push(`${path}: ${link}`)
      else if (url.hash !== '' && !ids.get(target)?.has(url.hash.slice(1))) found.broken.push(`${path}: ${link}`)
      else if (!reached.has(target)) {
        reached.add(target)
        queue.push(target)
      }
    }
  }
  found.unreached = Object.keys(files).filter((path) => !reached.has(path))
  return found
}

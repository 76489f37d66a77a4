import { attribute, elementsOf } from './read-page.js'

/** Result of following all links of a site. */
export interface LinkReport {
  /** Links to a file or fragment that does not exist. */
  broken: string[]
  /** Links that are not relative. */
  absolute: string[]
  /** Files to which no link leads. */
  unreached: string[]
}

const linking = { a: 'href', link: 'href', script: 'src' } as const

/** Follows all links from a page on. Pictures are excluded, since the caller writes them. */
export function brokenLinks(files: Readonly<Record<string, string>>, from: string): LinkReport {
  const report: LinkReport = { broken: [], absolute: [], unreached: [] }
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
        report.absolute.push(`${path}: ${link}`)
        continue
      }
      const url = new URL(link, `http://site.test/${path}`)
      const target = decodeURI(url.pathname.slice(1))
      if (files[target] === undefined) report.broken.push(`${path}: ${link}`)
      else if (url.hash !== '' && !ids.get(target)?.has(url.hash.slice(1))) report.broken.push(`${path}: ${link}`)
      else if (!reached.has(target)) {
        reached.add(target)
        queue.push(target)
      }
    }
  }
  report.unreached = Object.keys(files).filter((path) => !reached.has(path))
  return report
}

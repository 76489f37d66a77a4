/**
 * Returns a function that returns the URL of a path relative to a file. Both paths start at the
 * root of the site.
 */
export function relativeUrls(from: string): (to: string) => string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const depth = folder.split('/').length - 1
  return (to) => {
    let shared = 0
    let levels = 0
    for (let slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', shared)) {
      if (!to.startsWith(folder.slice(shared, slash + 1), shared)) break
      shared = slash + 1
      levels++
    }
    return '../'.repeat(depth - levels) + to.slice(shared) || './'
  }
}

/** Returns the folder of a file, with a slash at the end, or `''` for the root of the site. */
export const folderOf = (path: string): string => path.replace(/[^/]*$/, '')

/**
 * Returns whether a URL does not depend on the folder of the page: it has a scheme, starts at the
 * host, or consists of a query or fragment.
 */
export const isIndependentUrl = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(url)

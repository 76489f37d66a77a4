/**
 * Returns the path of the file that a static server serves at a URL, or `null` when it is not a
 * file below the folder.
 */
export function pathBelow(folder: string, url: string): string | null {
  if (!url.startsWith(folder) || /[?#]/.test(url)) return null
  try {
    const segments = url.slice(folder.length).split('/').map(decodeURIComponent)
    return segments.every(isFileName) ? segments.join('/') : null
  } catch {
    return null
  }
}

const isFileName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name)

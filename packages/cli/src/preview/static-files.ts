import { createReadStream, realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/** A file of a site, for a response. */
export interface StaticFile {
  path: string
  type: string
  status: 200 | 404
}

/** The answer to a path: a file, another path, or neither. */
export type StaticAnswer = StaticFile | { redirect: string } | null

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.opml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.epub': 'application/epub+zip',
}

/** A name in the path of a file of a site: not hidden, and nothing that leads elsewhere. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/

/**
 * Returns the file of a folder for the path of a URL: of a folder, its `index.html`; for a missing
 * one, `404.html`. Hidden files, and files outside the folder, are missing.
 */
export function staticFile(folder: string, urlPath: string): StaticAnswer {
  const names = namesOf(urlPath)
  const found = names === null ? null : find(folder, names.join('/'))
  if (found === 'folder') {
    if (!urlPath.endsWith('/')) return { redirect: `${urlPath}/` }
    return fileOf(folder, [...names!, 'index.html'].join('/'), 200) ?? notFound(folder)
  }
  return found === 'file' && !urlPath.endsWith('/') ? fileOf(folder, names!.join('/'), 200) : notFound(folder)
}

/** Returns the bytes of a file as a stream. */
export const openFile = ({ path }: StaticFile) => createReadStream(path)

const notFound = (folder: string): StaticFile | null => fileOf(folder, '404.html', 404)

/** Returns the names in a path, or null if one is not that of a file of a site. */
function namesOf(urlPath: string): string[] | null {
  try {
    const names = decodeURIComponent(urlPath)
      .split('/')
      .filter((name) => name !== '')
    return names.every((name) => NAME.test(name)) ? names : null
  } catch {
    return null
  }
}

function fileOf(folder: string, path: string, status: 200 | 404): StaticFile | null {
  if (find(folder, path) !== 'file') return null
  return { path: join(folder, path), type: TYPES[extname(path)] ?? 'application/octet-stream', status }
}

/** Returns what is at a path, or null if there is nothing or a link leads out of the folder. */
function find(folder: string, path: string): 'file' | 'folder' | null {
  try {
    const [root, real] = [realpathSync(folder), realpathSync(join(folder, path))]
    if (real !== root && !real.startsWith(root + sep)) return null
    const stats = statSync(real)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : null
  } catch {
    return null
  }
}

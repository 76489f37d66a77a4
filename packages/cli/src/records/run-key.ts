import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { version } from '../../package.json'
import { findFonts } from '../cover/find-fonts.js'
import type { CoversOptions } from '../cover/open-covers.js'
import { hashFile } from '../manifest/hash-file.js'
import { sha256 } from '../manifest/manifest.js'
import { sharpVersion } from '../resizing/load-sharp.js'
import type { WorkSetup } from '../workers/worker.js'

/** The libraries that decide about the bytes of a site. */
const LIBRARIES = [
  '@banmian/core',
  '@banmian/input',
  '@banmian/html',
  '@banmian/html/labels',
  '@banmian/rss',
  '@banmian/epub',
  '@banmian/epub/labels',
] as const

/**
 * Returns the hash of everything but its issues that a site depends on: the options, the command,
 * its libraries, the versions of Node, Unicode and sharp, and the fonts of covers.
 */
export function runKey(
  { cwd, folder, settings, covers, pictures, encoding, maxSize, page }: WorkSetup,
  hasBooks: boolean,
): string {
  // The corrections are compared issue by issue.
  const { icon, outputs, corrections: _, ...others } = settings
  const { node, icu, unicode } = process.versions
  return sha256(
    JSON.stringify([
      [version, node, icu, unicode, ...ownFiles().map(hashFile)],
      [cwd, folder, encoding, maxSize, page, others, [...outputs].sort()],
      pictures === null ? null : [pictures.settings, sharpVersion(pictures.settings.folder)],
      icon === null ? null : [icon.path, sha256(icon.content)],
      [covers.form, covers.font, hasBooks && covers.form === 'png' ? fontsOf(covers).map(stampAt) : []],
    ]),
  )
}

/**
 * Returns the built files of the command and of its libraries. Their contents count, not their
 * times: where the command is installed again for each build, the files are new and the same.
 */
function ownFiles(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return [fileURLToPath(import.meta.url), ...LIBRARIES.map((name) => resolve(name))]
}

const fontsOf = ({ font, folders }: CoversOptions): string[] =>
  font === null ? [...findFonts('cjk', folders), ...findFonts('latin', folders)] : [font]

/** Returns the path, size and time of the last change of a file. */
function stampAt(path: string): readonly unknown[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  return [path, stats?.size, stats?.mtimeMs]
}

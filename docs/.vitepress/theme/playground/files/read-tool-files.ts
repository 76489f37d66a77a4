import { type DetectedFormat, detectFormat, InputError, type InputFolder, readSources } from '@banmian/input'
import type { GivenPage } from '../state/given-page.js'
import type { FileText, OpenedFiles } from './open-files.js'

/** A file of an OCR or layout tool, and what it is. */
export interface DetectedFile extends Pick<DetectedFormat, 'title' | 'blocks'> {
  name: string
  pages: number
}

type Read = Pick<OpenedFiles, 'pages' | 'names' | 'detected' | 'known' | 'failures'>

/**
 * Reads files of tools and plain texts as pages, in the order of the files. Files that a METS file
 * names are its pages.
 */
export function readToolFiles(files: readonly FileText[]): Read {
  const all: Read = { pages: [], names: [], detected: [], known: {}, failures: [] }
  const { folder, taken } = folderOf(files)
  const parts = new Map<FileText, Read>()
  for (const file of [...files].sort((a, b) => Number(isMets(b)) - Number(isMets(a))))
    if (!taken.has(file)) parts.set(file, readFile(file, folder))
  for (const file of files) {
    const { pages = [], names = [], detected = [], known = {}, failures = [] } = parts.get(file) ?? {}
    all.pages.push(...pages)
    all.names.push(...names)
    all.detected.push(...detected)
    all.known = { ...known, ...all.known }
    all.failures.push(...failures)
  }
  return all
}

function readFile({ name, text, encoded }: FileText, folder: InputFolder): Read {
  const read: Read = { pages: [], names: [name], detected: [], known: {}, failures: [] }
  try {
    const { sources, facts, format } = readSources(text, { name, folder })
    if (format.name === 'plain') return { ...read, pages: [{ name, text, ...(encoded ? { encoded } : {}) }] }
    const { publication, date } = facts
    const { title, blocks } = format
    const from = { file: name, ...(format.name === 'mets' ? { isMets: true } : {}) }
    return {
      ...read,
      pages: sources.map((source): GivenPage => ({ ...source, name: source.name ?? name, from })),
      detected: [{ name, title, blocks, pages: sources.length }],
      known: { ...(publication === undefined ? {} : { publication }), ...(date === undefined ? {} : { date }) },
    }
  } catch (error) {
    if (!InputError.isInstance(error)) throw error
    return { ...read, names: [], failures: [error.message] }
  }
}

const isMets = ({ text }: FileText): boolean => {
  try {
    return /^\s*</.test(text.slice(0, 1000)) && detectFormat(text)?.name === 'mets'
  } catch {
    return false
  }
}

/**
 * Returns the opened files as the folder of each of them. Their names are compared without folders,
 * since browsers do not say in which folders files are.
 */
function folderOf(files: readonly FileText[]): { folder: InputFolder; taken: ReadonlySet<FileText> } {
  const taken = new Set<FileText>()
  const byName = new Map(files.map((file) => [file.name, file]))
  const find = (path: string): FileText | undefined => byName.get(path.slice(path.lastIndexOf('/') + 1))
  return {
    taken,
    folder: {
      has: (path) => find(path) !== undefined,
      read: (path) => {
        const file = find(path)
        if (file) taken.add(file)
        return file?.text ?? null
      },
    },
  }
}

import { hash } from 'node:crypto'
import { CommandError } from '../errors/command-error.js'
import { FileParts } from '../output/content/file-parts.js'
import { type FileContent, isTargetPath, STATE_FOLDER } from '../output/write-plan.js'

/** Path of the manifest in the output folder. */
export const MANIFEST_PATH = `${STATE_FOLDER}/manifest.json`

/** Version of the manifest's form. */
const VERSION = 1

/** A file that an earlier run has written. */
export interface ManifestFile {
  format: string
  /** Id of the issue that it belongs to, or null for a file about several. */
  issue: string | null
  /** SHA-256 of what was last written, in hexadecimal. */
  sha256: string
}

/** An issue that an earlier run has written. */
export interface ManifestIssue {
  date: string | null
  edition: string | null
  /** SHA-256 of the files that it was made from, by their paths from the output folder. */
  inputs: Record<string, string>
  /** SHA-256 of the issue in the folder `.banmian/issues`, in hexadecimal. */
  sha256: string
}

/** Record of what the command has written to a folder, in `.banmian/manifest.json`. */
export interface Manifest {
  files: ReadonlyMap<string, ManifestFile>
  /** The issues by their ids. */
  issues: ReadonlyMap<string, ManifestIssue>
}

export const EMPTY_MANIFEST: Manifest = { files: new Map(), issues: new Map() }

/** Returns the SHA-256 of a file's content in hexadecimal. */
export const sha256 = (content: FileContent): string =>
  content instanceof FileParts ? content.sha256 : hash('sha256', content, 'hex')

/** Returns a manifest as a file, with its files and issues in order. */
export const formatManifest = (manifest: Manifest): FileParts => new FileParts(() => manifestPieces(manifest))

function* manifestPieces({ files, issues }: Manifest): Generator<string, void, undefined> {
  yield `{\n "version": ${VERSION}`
  yield* recordPieces('files', files)
  yield* recordPieces('issues', issues)
  yield '\n}\n'
}

/** Yields a map as a property, in the form of `JSON.stringify` with a space. */
function* recordPieces(name: string, map: ReadonlyMap<string, unknown>): Generator<string, void, undefined> {
  let separator = `,\n ${JSON.stringify(name)}: {`
  for (const key of [...map.keys()].sort()) {
    yield `${separator}\n  ${JSON.stringify(key)}: ${JSON.stringify(map.get(key), null, 1).replaceAll('\n', '\n  ')}`
    separator = ','
  }
  yield map.size === 0 ? `${separator}}` : '\n }'
}

/**
 * Returns the manifest in a file, or an empty one if there is none.
 *
 * @param name - Name of the output folder in messages
 */
export function parseManifest(content: Uint8Array | null, name: string): Manifest {
  if (content === null) return EMPTY_MANIFEST
  const value = parseJson(content)
  if (isRecord(value) && typeof value['version'] === 'number' && value['version'] > VERSION)
    throw new CommandError(
      'manifest-unreadable',
      `Cannot write to ${name}: a newer version of banmian wrote ${name}/${MANIFEST_PATH}; update this one.`,
    )
  const manifest = manifestIn(value)
  if (manifest === null)
    throw new CommandError(
      'manifest-unreadable',
      `Cannot write to ${name}: ${name}/${MANIFEST_PATH} is damaged; restore it, or delete it and use --force once.`,
    )
  return manifest
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

function manifestIn(value: unknown): Manifest | null {
  if (!isRecord(value) || value['version'] !== VERSION) return null
  const files = mapOf(value['files'], isFile, isTargetPath)
  const issues = mapOf(value['issues'], isIssue)
  return files === null || issues === null ? null : { files, issues }
}

/** Returns the properties of a record, or null if one is invalid. */
function mapOf<Value>(
  record: unknown,
  isValid: (value: unknown) => value is Value,
  isKey: (key: string) => boolean = () => true,
): Map<string, Value> | null {
  if (!isRecord(record)) return null
  const map = new Map<string, Value>()
  for (const key of Object.keys(record)) {
    const value = record[key]
    if (!isKey(key) || !isValid(value)) return null
    map.set(key, value)
  }
  return map
}

const isFile = (value: unknown): value is ManifestFile =>
  isRecord(value) && isText(value['format']) && isTextOrNull(value['issue']) && isText(value['sha256'])

const isIssue = (value: unknown): value is ManifestIssue =>
  isRecord(value) &&
  isTextOrNull(value['date']) &&
  isTextOrNull(value['edition']) &&
  isText(value['sha256']) &&
  isRecord(value['inputs']) &&
  Object.values(value['inputs']).every(isText)

function parseJson(content: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8'))
  } catch {
    return null
  }
}

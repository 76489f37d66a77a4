import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { MarkdownError, parseMarkdown } from '@banmian/core'
import { TrainingDataError } from '../training/pages/training-data.js'
import { packSources } from './article-pack.js'
import { type PageSource, pageSources } from './article-source.js'

const FILE = /\.(?:md|json|json\.gz)$/

/**
 * Reads articles from issues in canonical Markdown (`.md`), packs of articles (`.json`, `.json.gz`)
 * and folders of them.
 *
 * @throws TrainingDataError for a path without files, and for a file of another form
 */
export function readSources(paths: readonly string[]): PageSource[] {
  return paths.flatMap(filesOf).flatMap((file) => (file.endsWith('.md') ? readIssue(file) : readPack(file)))
}

function filesOf(path: string): string[] {
  if (!existsSync(path))
    throw new TrainingDataError(path, 'expected an issue or a folder of issues, found nothing. Check the path.')
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => FILE.test(name))
    .sort()
    .map((name) => join(path, name))
}

function readIssue(file: string): PageSource[] {
  try {
    return pageSources(parseMarkdown(readFileSync(file, 'utf8')), file)
  } catch (error) {
    if (!MarkdownError.isInstance(error)) throw error
    const [first] = error.errors
    throw new TrainingDataError(`${file}:${first?.line ?? 1}`, first?.text ?? error.message)
  }
}

function readPack(file: string): PageSource[] {
  const bytes = readFileSync(file)
  try {
    return packSources(JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')), file)
  } catch (error) {
    if (error instanceof TrainingDataError) throw error
    throw new TrainingDataError(file, `expected a pack of articles as JSON. ${String(error)}`)
  }
}

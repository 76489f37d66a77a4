import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Archive, openArchive } from '@banmian/archive'
import type { Issue } from '@banmian/core'
import { afterAll, beforeAll } from 'vitest'
import { archiveHandler } from '../src/archive-server/archive-handler.js'
import type { ServerAnswer } from '../src/archive-server/http/answer.js'
import type { Handle } from '../src/archive-server/http/listen.js'
import type { ArchiveSite } from '../src/archive-server/site/archive-site.js'

/** A request to a server of an archive, without a socket. */
interface SiteRequest {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A server of an archive, without a socket. */
export interface TestedSite {
  handle: Handle
  get: (url: string, request?: SiteRequest) => Promise<ServerAnswer>
  /** Returns the answer as text. */
  text: (url: string, request?: SiteRequest) => Promise<string>
  archive: Archive
  /** The errors that were not the reader's. */
  errors: unknown[]
}

/** Opens a server of an archive with issues before the tests of a suite. Returns its getter. */
export function suiteSite(issues: readonly Issue[], options: Partial<ArchiveSite> = {}): () => TestedSite {
  let site: TestedSite | null = null
  const folder = mkdtempSync(join(tmpdir(), 'banmian-cli-site-'))
  beforeAll(async () => {
    const archive = await openArchive(`file:${join(folder, 'paper.db')}`)
    await archive.putAll(issues)
    site = siteOver(archive, options)
  })
  afterAll(async () => {
    await site?.archive.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => site!
}

/** Returns a server of an archive without a socket. */
export function siteOver(archive: Archive, options: Partial<ArchiveSite> = {}): TestedSite {
  const siteUrl = options.siteUrl ?? 'https://paper.example/'
  const base = new URL(siteUrl).pathname
  const errors: unknown[] = []
  const handle = archiveHandler(
    { archive, siteUrl, base, isPublished: true, covers: async () => null, hasGraphiql: true, ...options },
    (error) => void errors.push(error),
  )
  const get: TestedSite['get'] = (url, { method = 'GET', headers = {}, body = '' } = {}) =>
    handle({ method, url, headers, body: chunksOf(body) })
  const text: TestedSite['text'] = async (url, request) => Buffer.from((await get(url, request)).body).toString('utf8')
  return { handle, get, text, archive, errors }
}

async function* chunksOf(body: string): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < body.length; start += 50_000) yield Buffer.from(body.slice(start, start + 50_000))
}

import type { Issue } from '@banmian/core'
import { renderEpub } from '../../src/index.js'
import { type Reader, readWithEpubjs, readWithFoliate } from './readers.js'

/** The functions that the tests call in the page. */
export interface BookPage {
  /** Renders an issue given as JSON in the page and returns the SHA-256 of the book. */
  hashOf: (json: string) => Promise<string>
  readWithFoliate: Reader
  readWithEpubjs: Reader
}

async function hashOf(json: string): Promise<string> {
  const issue: Issue = JSON.parse(json)
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(renderEpub(issue)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const bookPage: BookPage = { hashOf, readWithFoliate, readWithEpubjs }
Object.assign(globalThis, { bookPage })

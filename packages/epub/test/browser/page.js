import { renderEpub } from '../../src/index.ts'
import { readWithEpubjs, readWithFoliate } from './readers.js'

/** SHA-256 of the book, made here, of an issue as JSON. */
async function hashOf(json) {
  const digest = await crypto.subtle.digest('SHA-256', renderEpub(JSON.parse(json)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

globalThis.bookPage = { hashOf, readWithFoliate, readWithEpubjs }

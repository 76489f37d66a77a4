import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('./documents/', import.meta.url)

/** Returns the documents that clients can request by name or by the SHA-256 of their text. */
export function persistedDocuments() {
  const documents = new Map()
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    documents.set(file.replace(/\.graphql$/, ''), text)
    documents.set(createHash('sha256').update(text).digest('hex'), text)
  }
  return documents
}

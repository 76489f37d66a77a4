import { createHash } from 'node:crypto'
import { isNotModified } from '@banmian/rss'
import type { ServerAnswer, ServerRequest } from './answer.js'

/** Headers of every answer. No page loads or runs anything from elsewhere, or runs a script. */
const SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const

/**
 * Returns an answer with the headers that all have, as 304 if the reader already has it, and
 * without a body if the request is by HEAD.
 */
export function completeAnswer(request: ServerRequest, answer: ServerAnswer): ServerAnswer {
  const { status, body } = answer
  const headers: Record<string, string> = { ...SECURITY, 'cache-control': 'no-cache', ...answer.headers }
  if (status === 200 && headers['cache-control'] !== 'no-store') {
    headers['etag'] ??= etagOf(body)
    if (isNotModified(request, headers)) {
      delete headers['content-type']
      return { status: 304, headers, body: '' }
    }
  }
  headers['content-length'] = String(Buffer.byteLength(body))
  return { status, headers, body: request.method === 'HEAD' ? '' : body }
}

/** Returns a strong ETag, which changes only with the body. */
const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

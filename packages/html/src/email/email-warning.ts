import { describeValue } from '@banmian/core/arguments'

/** A picture of an e-mail in a format that Outlook, among other clients, does not show. */
export interface EmailPictureWarning {
  code: 'picture-format'
  /** Two sentences: the problem, and what to do. */
  text: string
  /** URL of the picture, as the e-mail has it. */
  url: string
  /** Media type that the URL names. */
  type: string
}

/** A problem of an e-mail that every client receives: some will not show a part of it. */
export type EmailWarning = EmailPictureWarning

/** Media types that some clients do not show, by the extension of the file. */
const SHOWN_BY_SOME: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  avif: 'image/avif',
  jxl: 'image/jxl',
  heic: 'image/heic',
  svg: 'image/svg+xml',
}

/**
 * Returns the media type of a picture that some e-mail clients do not show, or `null` for any other
 * one, and for a URL that does not name a type.
 */
export function refusedPictureType(url: string): string | null {
  const extension = /^[^?#]*\.([a-z]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(SHOWN_BY_SOME, extension) ? SHOWN_BY_SOME[extension]! : null
}

/** Yields the warnings about the pictures of an e-mail, one for each URL. */
export function* pictureWarnings(html: string): Generator<EmailPictureWarning, void, undefined> {
  const urls = new Set<string>()
  for (const [, source = ''] of html.matchAll(/<img [^>]*?src="([^"]*)"/g)) urls.add(source.replaceAll('&amp;', '&'))
  for (const url of urls) {
    const type = refusedPictureType(url)
    if (type === null) continue
    const text = `The picture ${describeValue(url)} is ${type}, which some e-mail clients, such as Outlook, do not show. Return the URL of a JPEG or PNG from the option picture.`
    yield { code: 'picture-format', text, url, type }
  }
}

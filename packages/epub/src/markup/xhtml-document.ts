import { isRightToLeft } from '@banmian/core/arguments'
import { attribute, text, XML_DECLARATION } from './xml.js'

/** The parts of a content document. The body is markup; the title is plain text. */
export interface XhtmlDocument {
  /** BCP 47 tag. */
  language: string
  title: string
  /** The class of the `body`, for the style sheet. */
  kind: 'article' | 'page' | 'issue' | 'contents' | 'cover' | 'colophon'
  /** Markup of the `body`. */
  body: string
}

/** File name of the style sheet. */
export const STYLESHEET = 'style.css'

/** Returns an XHTML content document (EPUB 3.3, 6.1). */
export function xhtmlDocument({ language, title, kind, body }: XhtmlDocument): string {
  const tag = attribute(language)
  const dir = isRightToLeft(language) ? ' dir="rtl"' : ''
  return `${XML_DECLARATION}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}"${dir}>
<head>
<title>${text(title)}</title>
<link rel="stylesheet" type="text/css" href="${STYLESHEET}"/>
</head>
<body class="${kind}">
${body}</body>
</html>
`
}

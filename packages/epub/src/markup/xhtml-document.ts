import { attribute, text, XML_DECLARATION } from './xml.js'

/** What a page of a book consists of. Markup is already written, texts are plain. */
export interface XhtmlPage {
  /** BCP 47 tag. */
  language: string
  title: string
  /** What kind of page it is, for the style sheet. */
  kind: 'article' | 'page' | 'issue' | 'contents' | 'cover'
  /** Markup of its body. */
  body: string
}

/** Name of the style sheet in the folder of all pages. */
export const STYLESHEET = 'style.css'

/** A page as an XHTML document (EPUB 3.3, 6.1). */
export function xhtmlPage({ language, title, kind, body }: XhtmlPage): string {
  const tag = attribute(language)
  return `${XML_DECLARATION}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head>
<title>${text(title)}</title>
<link rel="stylesheet" type="text/css" href="${STYLESHEET}"/>
</head>
<body class="${kind}">
${body}</body>
</html>
`
}

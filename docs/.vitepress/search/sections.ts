/** A part of a page that the search finds. */
export interface Section {
  anchor: string
  /** The titles above the section, and its own as the last. */
  titles: string[]
  text: string
}

/** A heading with the link to itself that VitePress adds, at the start of a text. */
const HEADING = /^<h([1-6])[^>]*>([\s\S]*?)<a [^>]*?href="#([^"]*)"[^>]*>[^<]*<\/a><\/h\1>/

/**
 * Yields the sections of a rendered page. Where the default has one for each heading, the API
 * reference has one for each export: its other headings, such as Properties and Parameters, say
 * nothing in a list of results.
 */
export function* sectionsOf(file: string, html: string): Generator<Section> {
  const path = file.replaceAll('\\', '/')
  if (path.endsWith('/zh/api/index.md')) yield* namesOf(html)
  const isApi = path.includes('api/@banmian/')
  const titles: string[] = []
  let section: Section | null = null
  for (const { heading, content } of headingsOf(html)) {
    if (section !== null && isApi && heading.level !== 1 && heading.level !== 3) {
      section.text += ` ${heading.level === 2 ? '' : content}`
      continue
    }
    if (section !== null && section.text.trim() !== '') yield section
    titles.length = Math.min(titles.length, heading.level - 1)
    titles[heading.level - 1] = heading.title
    section = { anchor: heading.anchor, titles: titles.filter((title) => title), text: content }
  }
  if (section !== null && section.text.trim() !== '') yield section
}

interface Heading {
  level: number
  title: string
  anchor: string
}

/** Yields the headings of a page, each with the text up to the next one. */
function* headingsOf(html: string): Generator<{ heading: Heading; content: string }> {
  for (const part of html.split(/(?=<h[1-6][ >])/)) {
    const [whole = '', level, title = '', anchor = ''] = HEADING.exec(part) ?? []
    if (level === undefined) continue
    const heading = { level: Number(level), title: textOf(title).trim(), anchor }
    yield { heading, content: textOf(part.slice(whole.length)) }
  }
}

/** The name of an export in the list of all names. */
const NAME = /<h2[^>]*>([\s\S]*?)<a |<a href="[^"]*" id="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g

/** Yields a section for each name of an export in the list of names. */
function* namesOf(html: string): Generator<Section> {
  let module = ''
  for (const [, heading, anchor, name = ''] of html.matchAll(NAME)) {
    if (anchor === undefined) module = textOf(heading ?? '').trim()
    else yield { anchor, titles: ['API', module, textOf(name).trim()], text: textOf(name) }
  }
}

/** Characters for the references that a renderer of Markdown writes. */
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Returns the text of HTML. A reference is its character, so that `lt` is not a word. */
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (_, name: string) => CHARACTERS[name] ?? ' ')

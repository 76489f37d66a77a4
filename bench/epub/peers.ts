import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Article, type Issue, plainText } from '@banmian/core'
import { EPub } from '@lesjoursfr/html-to-epub'
import epubGen from 'epub-gen-memory'
import nodepub from 'nodepub'

const run = promisify(execFile)
const NAME = '江城日报'

/** Writes a book of an issue and returns its length in bytes. */
type Maker = (issue: Issue) => Promise<number>

/**
 * Returns the other writers of books. pandoc is skipped with a message when the command does not
 * exist.
 */
export async function peers(): Promise<Record<string, Maker>> {
  const pandoc = await run('pandoc', ['--version']).catch(() => null)
  if (!pandoc) console.error('Skipped pandoc: the command does not exist.')
  return {
    'epub-gen-memory': byEpubGen,
    '@lesjoursfr/html-to-epub': byHtmlToEpub,
    nodepub: byNodepub,
    ...(pandoc && { pandoc: byPandoc }),
  }
}

/** Returns the text of an article as HTML. The sentences of the benchmark need no escaping. */
const htmlOf = ({ bylines, body }: Article): string =>
  [...bylines.map(({ text }) => text), ...body.map((block) => plainText(block))]
    .map((text) => `<p>${text}</p>`)
    .join('\n')

const chapters = ({ pages }: Issue) =>
  pages.flatMap(({ articles }) =>
    articles.map((article) => ({ title: article.headline.main ?? '', data: htmlOf(article) })),
  )

async function byEpubGen(issue: Issue): Promise<number> {
  // The function is the property `default` of a CommonJS module.
  const make = 'default' in epubGen ? (epubGen.default as typeof epubGen) : epubGen
  const content = chapters(issue).map(({ title, data }) => ({ title, content: data }))
  return (await make({ title: NAME, lang: 'zh', version: 3 }, content)).length
}

const byHtmlToEpub: Maker = (issue) =>
  inFolder(async (folder) => {
    const output = join(folder, 'book.epub')
    await new EPub(
      { title: NAME, description: '', lang: 'zh', content: chapters(issue), tempDir: folder },
      output,
    ).render()
    return lengthOf(output)
  })

const byNodepub: Maker = (issue) =>
  inFolder(async (folder) => {
    const cover = join(folder, 'cover.png')
    await writeFile(cover, COVER)
    const book = nodepub.document({ id: '1', title: NAME, language: 'zh', author: NAME, contents: '目录', cover })
    for (const { title, data } of chapters(issue)) book.addSection(title, data)
    await book.writeEPUB(folder, 'book')
    return lengthOf(join(folder, 'book.epub'))
  })

const byPandoc: Maker = (issue) =>
  inFolder(async (folder) => {
    const input = join(folder, 'book.html')
    const output = join(folder, 'book.epub')
    await writeFile(
      input,
      chapters(issue)
        .map(({ title, data }) => `<h1>${title}</h1>\n${data}`)
        .join('\n'),
    )
    await run('pandoc', ['-f', 'html', '-t', 'epub3', '--metadata', `title=${NAME}`, '-o', output, input])
    return lengthOf(output)
  })

const lengthOf = async (file: string): Promise<number> => (await readFile(file)).length

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'banmian-bench-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** nodepub requires a cover. */
const COVER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEUlEQVR42mOYLSODFTEMpAQAsDsnkYy0OPgAAAAASUVORK5CYII=',
  'base64',
)

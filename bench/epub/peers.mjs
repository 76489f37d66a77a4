import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** An article's text as HTML; the bench's own sentences need no escaping. */
export const html = (article) =>
  article.body.map(({ children }) => `<p>${children.map(({ value }) => value).join('')}</p>`).join('\n') +
  article.bylines.map(({ text }) => `<p>${text}</p>`).join('')

const chapters = (issue) =>
  issue.pages.flatMap(({ articles }) =>
    articles.map((one) => ({ title: one.headline.main, data: html(one), content: html(one) })),
  )

/** A package of this folder's own; `null` when it is not installed. */
const installed = (name) => import(name).catch(() => null)

async function inFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'banmian-bench-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Other makers of books: each takes an issue and gives the book's length in bytes. Those that are not installed are left out. */
export async function peers() {
  const found = {}
  const epubGen = await installed('epub-gen-memory')
  if (epubGen) {
    const make = epubGen.default.default ?? epubGen.default
    found['epub-gen-memory'] = async (issue) =>
      (await make({ title: '河口晚报', lang: 'zh', version: 3 }, chapters(issue))).length
  }
  const htmlToEpub = await installed('@lesjoursfr/html-to-epub')
  if (htmlToEpub) {
    found['html-to-epub'] = (issue) =>
      inFolder(async (folder) => {
        const output = join(folder, 'book.epub')
        const options = { title: '河口晚报', description: '', lang: 'zh', content: chapters(issue), tempDir: folder }
        await new htmlToEpub.EPub(options, output).render()
        return (await readFile(output)).length
      })
  }
  const nodepub = await installed('nodepub')
  if (nodepub) {
    found['nodepub'] = (issue) =>
      inFolder(async (folder) => {
        const cover = join(folder, 'cover.png')
        await writeFile(cover, COVER)
        const make = (nodepub.default ?? nodepub).document
        const book = make({ id: '1', title: '河口晚报', language: 'zh', author: '河口晚报', contents: '目录', cover })
        for (const { title, data } of chapters(issue)) book.addSection(title, data)
        await book.writeEPUB(folder, 'book')
        return (await readFile(join(folder, 'book.epub'))).length
      })
  }
  if (await run('pandoc', ['--version']).catch(() => null)) {
    found['pandoc'] = (issue) =>
      inFolder(async (folder) => {
        const input = join(folder, 'book.html')
        const output = join(folder, 'book.epub')
        await writeFile(
          input,
          chapters(issue)
            .map(({ title, data }) => `<h1>${title}</h1>\n${data}`)
            .join('\n'),
        )
        await run('pandoc', ['-f', 'html', '-t', 'epub3', '--metadata', 'title=河口晚报', '-o', output, input])
        return (await readFile(output)).length
      })
  }
  return found
}

/** nodepub wants a cover. */
const COVER = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEUlEQVR42mOYLSODFTEMpAQAsDsnkYy0OPgAAAAASUVORK5CYII=',
  'base64',
)

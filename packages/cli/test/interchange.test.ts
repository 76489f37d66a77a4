import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleIssue, sampleText } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { runHere } from './run-here.js'
import { folderWith, issueIn } from './tool-folder.js'

const details = ['--publication', '太原日报', '--date', '2024-03-08']

/** A wire of an agency, as ninjs. */
const ninjs = (uri: string, headline: string, text: string): string =>
  JSON.stringify({
    uri,
    standard: { name: 'ninjs', version: '3.1' },
    urgency: 3,
    language: 'en',
    headlines: [{ role: 'main', value: headline }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: text }],
  })

/** A wire of an agency, as NITF. */
const nitf = (headline: string, text: string): string =>
  `<?xml version="1.0"?>\n<!-- a wire --><nitf><head><docdata><urgency ed-urg="3"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`

describe('convert --to', () => {
  it('writes the formats of newsrooms and libraries, and says what they do not hold', async () => {
    const cwd = folderWith({ 'page.md': sampleText })
    const to = 'ninjs,nitf,newsml,content-tree,portable-text,tei,jsonl,text,csl,ris,bibtex'
    const { code, stdout } = await runHere(['convert', 'page.md', '--to', to, ...details, '--json'], cwd)
    expect(code).toBe(0)
    const { files, losses, messages } = JSON.parse(stdout)
    const paths = files.map(({ path }: { path: string }) => path)
    expect(paths.filter((path: string) => path.startsWith('nitf/'))).toHaveLength(10)
    expect(paths.filter((path: string) => !path.startsWith('nitf/')).sort()).toEqual([
      'articles.jsonl',
      'citations.bib',
      'citations.json',
      'citations.ris',
      'content-tree.json',
      'issue.newsml.xml',
      'issue.ninjs.json',
      'issue.tei.xml',
      'issue.txt',
      'portable-text.json',
    ])
    expect(losses.length).toBeGreaterThan(10)
    for (const { file, format, path, reason } of losses) {
      expect(file).toBeNull()
      expect(to.split(',')).toContain(format)
      expect(path).toMatch(/^\//)
      expect(reason).toMatch(/\.$/)
    }
    const left = messages.filter(({ code }: { code: string }) => code === 'values-left-out')
    expect(left.map(({ text }: { text: string }) => text)).toContainEqual(expect.stringMatching(/ not in bibtex as /))
  })

  it('mets needs pages with a layout, and says so', async () => {
    const cwd = folderWith({ 'page.md': sampleText, 'issue.json': JSON.stringify(sampleIssue()) })
    const page = await runHere(['convert', 'page.md', '--to', 'mets', ...details], cwd)
    expect(page.code).toBe(1)
    expect(page.stderr).toContain('the pages have no layout')
    const issue = await runHere(['convert', 'issue.json', '--to', 'mets'], cwd)
    expect(issue.code).toBe(1)
    expect(issue.stderr).toContain('the input is already an issue')
  })
})

describe('convert reads', () => {
  it('what it wrote as ninjs and JSON Lines, without a loss of an article', async () => {
    const cwd = folderWith({ 'page.md': sampleText })
    await runHere(['convert', 'page.md', '--to', 'json,ninjs,jsonl', ...details, '--out', 'a'], cwd)
    const issue = JSON.parse(readFileSync(join(cwd, 'a/issue.json'), 'utf8'))
    for (const file of ['a/articles.jsonl', 'a/issue.ninjs.json']) {
      const { code, stderr } = await runHere(['convert', file, '--to', 'json', '--out', `of-${file.slice(2)}`], cwd)
      expect(stderr).not.toContain('error')
      expect(code).toBe(0)
      const back = JSON.parse(readFileSync(join(cwd, `of-${file.slice(2)}/issue.json`), 'utf8'))
      expect(back.id).toBe(issue.id)
      const headlines = (one: typeof issue) => one.pages[0].articles.map(({ headline }: typeof issue) => headline)
      expect(headlines(back)).toEqual(headlines(issue))
    }
  })

  it('the wires of an agency as one issue, with its publication and date', async () => {
    const text = 'SPRINGFIELD (AP) — The new bridge opens on Saturday.'
    const cwd = folderWith({
      'in/1.json': ninjs('urn:example:1', 'The bridge opens', text),
      'in/2.json': ninjs('urn:example:2', 'A garden for a school', 'Children learn to plant beans.'),
      'in/notes.txt': 'Not a wire.',
    })
    const args = ['convert', 'in', '--to', 'json', '--publication', 'The Ferry', '--date', '2024-03-08', '--json']
    const { code, stdout } = await runHere(args, cwd)
    expect(code).toBe(0)
    const { losses, messages } = JSON.parse(stdout)
    expect(losses).toContainEqual(expect.objectContaining({ file: 'in/1.json', format: 'ninjs', path: '/urgency' }))
    expect(messages.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['values-not-read', 'file-skipped']),
    )
    const issue = issueIn(cwd)
    expect(issue).toMatchObject({ publication: { name: 'The Ferry' }, date: '2024-03-08' })
    const articles = issue.pages.flatMap((page) => page.articles)
    expect(articles.map(({ headline }) => headline.main)).toEqual(['The bridge opens', 'A garden for a school'])
    expect(articles[0]!.dateline).toMatchObject({ place: 'SPRINGFIELD', agency: 'AP' })
  })

  it('several documents of NITF as one issue', async () => {
    const cwd = folderWith({ '1.xml': nitf('The bridge opens', 'It opens.'), '2.xml': nitf('A garden', 'It grows.') })
    const { code } = await runHere(['convert', '1.xml', '2.xml', '--to', 'json', '--language', 'en'], cwd)
    expect(code).toBe(0)
    const articles = issueIn(cwd).pages.flatMap((page) => page.articles)
    expect(articles.map(({ headline }) => headline.main)).toEqual(['The bridge opens', 'A garden'])
  })

  it('no mixture of formats, and no broken file, and names the file', async () => {
    const cwd = folderWith({
      '1.xml': nitf('A', 'B'),
      '2.json': ninjs('urn:example:1', 'C', 'D'),
      'cut.xml': '<nitf><head/><body><body.content><p>cut',
    })
    const mixed = await runHere(['convert', '1.xml', '2.json', '--to', 'json'], cwd)
    expect(mixed.code).toBe(2)
    expect(mixed.stderr).toContain('1.xml is NITF and 2.json is IPTC ninjs; convert the formats apart.')
    const cut = await runHere(['convert', '1.xml', 'cut.xml', '--to', 'json'], cwd)
    expect(cut.code).toBe(1)
    expect(cut.stderr).toContain('Cannot read cut.xml as NITF')
  })
})

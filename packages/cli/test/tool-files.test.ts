import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { FIXTURES, fixture, folderWith, issueIn, PNG, paddle, report, textOf } from './tool-folder.js'

describe('files of tools', () => {
  it.each([
    ['mineru-3_content_list.json', 'mineru', 'MinerU content_list'],
    ['mineru-3_middle.json', 'mineru', 'MinerU middle.json'],
    ['mineru.md', 'mineru', 'MinerU Markdown'],
    ['paddleocr-vl_res.json', 'paddleocr', 'PaddleOCR JSON'],
    ['paddleocr-vl.md', 'paddleocr', 'PaddleOCR Markdown'],
    ['docling.json', 'docling', 'Docling JSON'],
    ['alto-v4.xml', 'alto', 'ALTO 4'],
    ['page-2019.xml', 'page', 'PAGE-XML 2019'],
    ['tesseract.hocr.html', 'hocr', 'hOCR'],
  ])('%s is read, and the report says what it is', async (name, format, title) => {
    const cwd = folderWith({ [name]: fixture(name) })
    const { formats, issue, messages } = await report(cwd, name)
    expect(formats).toMatchObject([{ file: name, format, title, pages: 1 }])
    expect(issue.pages).toHaveLength(1)
    expect(textOf(issueIn(cwd))).toMatch(/菜园|School|garden/)
    expect(messages.map(({ code }) => code)).not.toContain('format-detected')
  })

  it('may be mixed with text, in the order given', async () => {
    const cwd = folderWith({
      '1.json': paddle('新桥今天开放通行'),
      '2.md': '## 学校开课\n\n本报讯 学校开课。(李四)\n',
      '3.hocr': fixture('tesseract.hocr.html'),
    })
    const { code, stdout } = await runHere(['convert', '1.json', '2.md', '3.hocr', '--to', 'json'], cwd)
    expect(code).toBe(0)
    expect(stdout).toContain('Input\n  PaddleOCR JSON, 1 page, 2 blocks\n  hOCR, 1 page, 3 blocks\n')
    expect(issueIn(cwd).pages).toHaveLength(3)
  })

  it('are pages of a folder in the order of their numbers, with labels from their names', async () => {
    const cwd = folderWith({
      'in/10_res.json': paddle('第十版的头条新闻'),
      'in/02-要闻_res.json': paddle('第二版的头条新闻'),
      'in/1_res.json': paddle('第一版的头条新闻'),
    })
    const { formats } = await report(cwd, 'in')
    expect(formats.map(({ file }) => file)).toEqual([
      join('in', '1_res.json'),
      join('in', '02-要闻_res.json'),
      join('in', '10_res.json'),
    ])
    expect(issueIn(cwd).pages.map(({ label, name }) => [label, name])).toEqual([
      ['1', null],
      ['02', '要闻'],
      ['10', null],
    ])
  })

  it('can have several pages, each with its own label by option', async () => {
    const lines = `${paddle('新桥今天开放通行')}\n${paddle('学校今天开课迎新')}\n`
    const cwd = folderWith({ 'job.jsonl': lines })
    await report(cwd, 'job.jsonl', '--page-label', 'A1', '--page-label', 'A2')
    expect(issueIn(cwd).pages.map(({ label }) => label)).toEqual(['A1', 'A2'])
    const wrong = await runHere(['convert', 'job.jsonl', '--page-label', 'A1'], cwd)
    expect(wrong.stderr).toContain('received 1 for 2 pages.')
  })

  it('may come from standard input', async () => {
    const cwd = newFolder()
    const { code } = await runHere(['convert', '-', '--to', 'json', '--quiet'], cwd, paddle('新桥今天开放通行'))
    expect(code).toBe(0)
    expect(textOf(issueIn(cwd))).toContain('新桥今天开放通行')
  })

  it('are in the encoding that an XML file declares, or that is given', async () => {
    const alto = readFileSync(join(FIXTURES, 'alto-v4.xml'), 'utf8').replaceAll('School', 'Schüler')
    const declared = Buffer.from(alto.replace('UTF-8', 'ISO-8859-1'), 'latin1')
    const cwd = folderWith({ 'declared.xml': declared, 'given.xml': Buffer.from(alto, 'latin1') })
    await report(cwd, 'declared.xml')
    expect(textOf(issueIn(cwd))).toContain('Schüler')
    await report(cwd, 'given.xml', '--encoding', 'latin1')
    expect(textOf(issueIn(cwd))).toContain('Schüler')
    const { stderr } = await runHere(['convert', 'given.xml'], cwd)
    expect(stderr).toContain('given.xml: it is not in UTF-8, which it declares;')
  })
})

describe('--from', () => {
  it('overrides what is detected', async () => {
    const cwd = folderWith({ 'page.md': fixture('paddleocr-vl.md') })
    expect((await report(cwd, 'page.md')).formats).toHaveLength(1)
    expect((await report(cwd, 'page.md', '--from', 'plain')).formats).toEqual([])
  })

  it('refuses a file in another format, and a format that there is not', async () => {
    const cwd = folderWith({ 'page.json': paddle('新桥今天开放通行') })
    const other = await runHere(['convert', 'page.json', '--from', 'docling'], cwd)
    expect(other.code).toBe(1)
    expect(other.stderr).toBe(
      'error: Cannot read page.json: expected output of Docling, found a JSON object with the keys width, height, parsing_res_list. Leave out --from, and the content decides.\n',
    )
    const unknown = await runHere(['convert', 'page.json', '--from', 'docking'], cwd)
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain(
      'Unknown format "docking"; did you mean docling? The formats are mineru, paddleocr,',
    )
  })

  it('does not apply to an issue', async () => {
    const cwd = folderWith({ 'page.md': '## 要闻\n\n## 学校开课\n\n本报讯 学校开课。(李四)\n' })
    await runHere(['convert', 'page.md', '--to', 'json'], cwd)
    const { code, stderr } = await runHere(['convert', 'out/issue.json', '--from', 'plain'], cwd)
    expect(code).toBe(2)
    expect(stderr).toContain('--from applies to pages, but out/issue.json is already an issue')
  })
})

describe('a file that is no page', () => {
  it.each([
    ['{"a": 1}', 'found a JSON object with the keys a. Pass the file that the tool wrote, or plain text.'],
    ['{"pdf_info": [', 'expected complete JSON, found the end of the text inside an array. The file was cut off'],
    ['<alto><Layout>', 'expected well-formed XML, found the end of the text inside <Layout>. The file was cut off'],
  ])('is an error when it is named: %s', async (text, sentence) => {
    const cwd = folderWith({ 'page.json': text })
    const { code, stdout, stderr } = await runHere(['convert', 'page.json', '--json'], cwd)
    expect(code).toBe(1)
    expect(JSON.parse(stdout).error.code).toBe('input-format')
    expect(stderr).toContain(sentence)
    expect(stderr.split('\n')).toHaveLength(2)
  })

  it('is skipped with a message when it is in a folder', async () => {
    const cwd = folderWith({ 'in/1.json': paddle('新桥今天开放通行'), 'in/tool.json': '{"version": 1}' })
    const { messages, formats } = await report(cwd, 'in')
    expect(formats).toHaveLength(1)
    expect(messages.find(({ code }) => code === 'file-skipped')).toMatchObject({
      severity: 'warning',
      file: join('in', 'tool.json'),
    })
  })

  it('is an error in a folder when it is broken, so that a page is not lost', async () => {
    const cwd = folderWith({ 'in/1.json': paddle('新桥今天开放通行'), 'in/2.json': paddle('学校').slice(0, 80) })
    const { code, stderr } = await runHere(['convert', 'in'], cwd)
    expect(code).toBe(1)
    expect(stderr).toContain(`error: Cannot read ${join('in', '2.json')}: expected complete JSON`)
  })

  it('is all that a folder has', async () => {
    const cwd = folderWith({ 'in/tool.json': '{"version": 1}' })
    const { code, stderr } = await runHere(['convert', 'in'], cwd)
    expect(code).toBe(1)
    expect(stderr).toBe('error: Nothing to read: in/tool.json is in no format of an OCR or layout tool.\n')
  })
})

describe('the folder of a tool', () => {
  const mineru = {
    'doc/auto/doc_content_list.json': fixture('mineru-3_content_list.json'),
    'doc/auto/doc_content_list_v2.json': fixture('mineru-3_content_list_v2.json'),
    'doc/auto/doc_middle.json': fixture('mineru-3_middle.json'),
    'doc/auto/doc_model.json': '[]',
    'doc/auto/doc.md': fixture('mineru.md'),
    'doc/auto/images/6b7fa434.jpg': PNG,
  }

  it('is read once, from the file that places most lines', async () => {
    const cwd = folderWith(mineru)
    const { formats, messages, issue } = await report(cwd, 'doc')
    expect(formats.map(({ file }) => file)).toEqual([join('doc/auto', 'doc_content_list.json')])
    expect(issue.pages).toHaveLength(1)
    const skipped = messages.filter(({ code }) => code === 'file-skipped')
    expect(skipped.map(({ file }) => file)).toHaveLength(4)
    expect(new Set(skipped.map(({ severity }) => severity))).toEqual(new Set(['info']))
  })

  it('is read as it is named: a file that is named is never skipped', async () => {
    const cwd = folderWith(mineru)
    const { formats } = await report(cwd, 'doc/auto/doc_content_list.json', 'doc/auto/doc_middle.json')
    expect(formats).toHaveLength(2)
  })

  it('keeps pages as text that share a name, and inner folders of other dates out', async () => {
    const text = '## 学校开课\n\n本报讯 学校开课。(李四)\n'
    const cwd = folderWith({ 'in/1.md': text, 'in/1.txt': text, 'all/2024-03-07/1.md': text })
    await report(cwd, 'in')
    expect(issueIn(cwd).pages).toHaveLength(2)
    expect((await runHere(['convert', 'all'], cwd)).stderr).toContain('contains no pages')
  })

  it('that an earlier run wrote is the issue alone', async () => {
    const cwd = folderWith({ 'page.md': '## 要闻\n\n## 学校开课\n\n本报讯 学校开课。(李四)\n' })
    await runHere(['convert', 'page.md', '--to', 'html,jsonfeed,trace,json,md', '--date', '2024-03-08'], cwd)
    expect((await runHere(['convert', 'out', '--to', 'epub', '--out', 'book'], cwd)).code).toBe(0)
  })
})

describe('banmian site', () => {
  it('has issues of tool files, dated by their folder or by METS', async () => {
    const cwd = folderWith({
      'in/2024-03-07/1_res.json': paddle('新桥今天开放通行'),
      'in/2024-03-09/1/auto/1_middle.json': fixture('mineru-3_middle.json'),
      'in/2024-03-09/2/auto/2_res.json': paddle('学校今天开课迎新'),
      'in/mets/mets.xml': fixture('mets-newspaper.xml'),
      'in/mets/alto/alto-v4.xml': fixture('alto-v4.xml'),
      'package.json': '{"name": "x"}',
    })
    const { code, stdout, stderr } = await runHere(['site', '.', '--publication', '示范日报', '--json'], cwd)
    expect([code, stderr]).toEqual([0, ''])
    const { issues, formats }: SiteReport = JSON.parse(stdout)
    expect(issues.map(({ date, pages }) => [date, pages.length])).toEqual([
      ['2024-03-07', 1],
      ['2024-03-08', 1],
      ['2024-03-09', 2],
    ])
    expect(formats).toHaveLength(4)
  })
})

describe('a PDF file', () => {
  const pdf = (): string => {
    const content = [
      'BT /F1 24 Tf 50 700 Td (School garden) Tj',
      '/F1 10 Tf 0 -30 Td (Pupils of Ashford dug the beds) Tj 0 -13 Td (of their garden on Thursday.) Tj ET',
    ].join('\n')
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]
    const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
    return `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n`
  }

  it('is read with its layout, whatever its name is', async () => {
    const cwd = folderWith({ 'paper.bin': pdf() })
    const { formats } = await report(cwd, 'paper.bin', '--date', '2024-03-08')
    expect(formats).toMatchObject([{ file: 'paper.bin', format: 'pdf', title: 'PDF', pages: 1 }])
    const [article] = issueIn(cwd).pages[0]!.articles
    expect(article!.headline.main).toBe('School garden')
    expect(JSON.stringify(article!.body)).toContain('dug the beds of their garden')
  })

  it('is left out where a tool has read the same pages', async () => {
    const cwd = folderWith({ 'day/01.pdf': pdf(), 'day/01_res.json': paddle('School garden') })
    const { formats } = await report(cwd, 'day', '--date', '2024-03-08')
    expect(formats.map(({ format }) => format)).toEqual(['paddleocr'])
  })
})

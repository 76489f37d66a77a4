import { readFileSync } from 'node:fs'
import { isMissing, sampleIssue } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encryptedPdf } from '../../../packages/input/test/pdf/encrypted-pdf.js'
import { pdfFile, textAt, unicodeFont, wideTextAt } from '../../../packages/input/test/pdf/pdf-file.js'
import { type OpenSite, openSite, type Page } from '../site/open-site.js'

const [headline = ''] = sampleIssue().pages.flatMap((page) =>
  page.articles.flatMap(({ headline }) => headline.main ?? []),
)

const pdf = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
const gazette = readFileSync(new URL('../../.vitepress/theme/playground/samples/files/gazette.pdf', import.meta.url))

describe.skipIf(isMissing('chromium'))('files in the playground', () => {
  let site: OpenSite
  let page: Page
  beforeAll(async () => {
    site = await openSite()
    page = await site.open('/playground')
  }, 60_000)
  afterAll(async () => {
    await site?.close()
  })

  const editor = () => page.getByRole('textbox', { name: 'Text of the page' })
  const panel = () => page.getByRole('tabpanel')
  const tab = (name: string) => page.getByRole('tab', { name }).click()
  const sample = () => page.getByRole('button', { name: 'Taiyuan Daily' }).click()
  const picker = () => page.locator('input[type=file]')
  const printed = () => page.locator('.printed canvas')
  /** Returns the part of the picture of the page that is not white. */
  const ink = () =>
    printed().evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data.filter((value, at) => at % 4 === 0 && value < 128).length / (data.length / 4)
    })

  it('opens a file in GB 18030, and refuses one that is no text', async () => {
    await tab('Restored')
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const gbk = Buffer.from([0x23, 0x23, 0x20, 0xd2, 0xaa, 0xce, 0xc5, 0x0a])
    await picker().setInputFiles({ name: 'page.txt', mimeType: 'text/plain', buffer: gbk })
    await page.getByText('Opened page.txt.').waitFor()
    expect(await editor().inputValue()).toBe('## 要闻\n')
    await picker().setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: png })
    await page.getByText('page.png is not a text file').waitFor()
    await sample()
  })

  it('opens files of tools, and says what they are', async () => {
    await tab('Restored')
    const fixture = (name: string, as = name) => ({
      name: as,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(new URL(`../../../packages/input/test/fixtures/${name}`, import.meta.url)),
    })
    await picker().setInputFiles(fixture('paddleocr-vl_res.json'))
    await page.getByText('Opened paddleocr-vl_res.json. PaddleOCR JSON, 1 page, 9 blocks.').waitFor()
    expect(await editor().inputValue()).toContain('示范小学')
    await picker().setInputFiles([fixture('mets-newspaper.xml'), fixture('alto-v4.xml')])
    await page.getByText('METS, 1 page, 3 blocks.').waitFor()
    await panel().getByRole('heading', { name: 'School garden' }).waitFor()
    expect(await page.getByLabel('Newspaper').inputValue()).toBe('示范日报')
    await tab('Why')
    const stretches = panel().getByRole('option')
    await stretches.filter({ hasText: 'School garden' }).hover()
    expect(await panel().locator('.decision').textContent()).toContain('catalog')
    await picker().setInputFiles({
      name: 'cut.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"parsing_res_list": ['),
    })
    await page.getByText('Expected cut.json to be complete JSON').waitFor()
    await tab('Restored')
    await sample()
  })

  it('reads a line of a million characters, of which it lays out a part', async () => {
    const line = `本报讯 ${'菜园开课,孩子们学会了播种。'.repeat(80_000)}`
    await picker().setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(line) })
    await page.getByText(`${line.length.toLocaleString('en')} characters: too many to edit here.`).waitFor()
    await panel().getByText('too many to lay out here').waitFor()
    for (const view of ['Why', 'Markdown', 'HTML', 'Restored']) await tab(view)
    await panel().getByText('too many to lay out here').waitFor()
    await sample()
    await panel().getByRole('heading', { name: headline }).waitFor()
  })

  it.each([
    ['big5', 'Big5', '要聞\n', [0xad, 0x6e, 0xbb, 0x44, 0x0a]],
    ['shift_jis', 'Shift_JIS', '東京\n', [0x93, 0x8c, 0x8b, 0x9e, 0x0a]],
    ['euc-kr', 'EUC-KR', '서울\n', [0xbc, 0xad, 0xbf, 0xef, 0x0a]],
    ['utf-16le', 'UTF-16 LE', '要闻\n', [0x81, 0x89, 0xfb, 0x95, 0x0a, 0x00]],
    ['windows-1252', 'Latin-1', 'café’s\n', [0x63, 0x61, 0x66, 0xe9, 0x92, 0x73, 0x0a]],
  ])('opens a file in %s, says so, and offers other encodings', async (label, name, text, bytes) => {
    await picker().setInputFiles({ name: `${label}.txt`, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
    await page.getByText(`Opened ${label}.txt. It was read as ${name}.`).waitFor()
    expect(await editor().inputValue()).toBe(text)
    const choice = page.getByRole('combobox', { name: 'Encoding' })
    expect(await choice.inputValue()).toBe(label)
    await choice.selectOption('GB 18030')
    await page.waitForFunction(
      (old) => document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value !== old,
      text,
    )
    await choice.selectOption(name)
    await page.waitForFunction(
      (old) => document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value === old,
      text,
    )
    await editor().press('End')
    await page.keyboard.insertText('!')
    await choice.waitFor({ state: 'detached' })
    await sample()
  })

  it('opens a file that is dropped anywhere on the page', async () => {
    const drag = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['## Bridge will be closed\n\nWork begins in April.\n'], 'dropped.txt'))
      return transfer
    })
    await page.dispatchEvent('h1', 'dragover', { dataTransfer: drag })
    await page.getByText('Drop files to open them.').waitFor()
    await page.dispatchEvent('h1', 'drop', { dataTransfer: drag })
    await page.getByText('Opened dropped.txt.').waitFor()
    await panel().getByRole('heading', { name: 'Bridge will be closed' }).waitFor()
    await sample()
  })

  it('opens a PDF file, and shows the printed page beside its text', async () => {
    await picker().setInputFiles(pdf('gazette.pdf', gazette))
    await page.getByText('Opened gazette.pdf. PDF, 2 pages, ').waitFor()
    expect(await editor().inputValue()).toContain('## Market hall gets its glass roof back')
    await panel().getByRole('heading', { name: 'Hospital shortens the wait for scans' }).waitFor()
    await page.getByRole('img', { name: 'Page 1 of gazette.pdf as printed' }).waitFor()
    await expect.poll(ink, { timeout: 30_000 }).toBeGreaterThan(0.005)
    const first = await ink()
    await panel().getByRole('button', { name: 'Show in the text: Hospital shortens' }).click()
    await page.getByRole('img', { name: 'Page 2 of gazette.pdf as printed' }).waitFor()
    await expect.poll(ink, { timeout: 30_000 }).not.toBe(first)
    const mark = await page.locator('.printed .mark').first().boundingBox()
    const sheet = await printed().boundingBox()
    expect(mark!.y - sheet!.y).toBeLessThan(sheet!.height / 4)
  })

  it('opens a PDF file whose fonts need a character map', async () => {
    const text = '孩子们学会了翻地、起垄和播种。'
    const file = pdfFile([{ content: wideTextAt(50, 700, 12, text), fonts: { F1: unicodeFont() } }])
    await picker().setInputFiles(pdf('map.pdf', file))
    await page.getByText('Opened map.pdf.').waitFor()
    expect(await editor().inputValue()).toContain(text)
    await sample()
  })

  it('says why a PDF file cannot be read, and asks for a password', async () => {
    const text = pdfFile([{ content: textAt(50, 700, 10, 'A page of text.') }])
    await picker().setInputFiles(pdf('scan.pdf', pdfFile([{ content: '' }])))
    await page.getByText('scan.pdf contains pictures but no text').waitFor()
    await picker().setInputFiles(pdf('cut.pdf', text.slice(0, 300)))
    await page.getByText('cut.pdf is damaged or incomplete').waitFor()
    await picker().setInputFiles(pdf('sealed.pdf', encryptedPdf('Sealed text.', 'open')))
    await page.getByText('sealed.pdf is encrypted').waitFor()
    await page.getByLabel('Password').fill('wrong')
    await page.getByLabel('Password').press('Enter')
    await page.getByText('The password of sealed.pdf is wrong.').waitFor()
    await page.getByLabel('Password').fill('open')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByText('Opened sealed.pdf.').waitFor()
    expect(await editor().inputValue()).toBe('Sealed text.\n')
    expect(await page.getByLabel('Password').count()).toBe(0)
    await sample()
  })

  it('shows the progress of a long PDF file, and stops', async () => {
    const before = await editor().inputValue()
    const lines = Array.from({ length: 60 }, (_, at) => textAt(50, 760 - 12 * at, 10, `A line of text ${at}.`)).join('')
    const long = pdfFile(Array.from({ length: 400 }, () => ({ content: lines })))
    await picker().setInputFiles(pdf('long.pdf', long))
    await page.getByText(/^Reading long\.pdf: page \d+ of 400\.$/).waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' })
    await page.waitForTimeout(500)
    expect(await editor().inputValue()).toBe(before)
  })

  it('makes no error and asks no other host', () => {
    expect(site.errors).toEqual([])
  })
})

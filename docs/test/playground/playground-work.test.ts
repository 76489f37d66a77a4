import { readFileSync } from 'node:fs'
import { isMissing, sampleIssue } from '@banmian/test-kit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, type Page } from '../site/open-site.js'

const [headline = ''] = sampleIssue().pages.flatMap((page) =>
  page.articles.flatMap((article) => article.headline.main ?? []),
)
const english = readFileSync(new URL('../../../model/pages/test/en-1/page.md', import.meta.url), 'utf8')

describe.skipIf(isMissing('chromium'))('the work of a user in the playground', () => {
  let site: OpenSite
  let page: Page
  beforeAll(async () => {
    site = await openSite()
  }, 60_000)
  afterAll(async () => {
    await site?.close()
  })
  beforeEach(async () => {
    page = await site.open('/playground')
  })
  afterEach(async () => {
    await page.context().close()
  })

  const editor = () => page.getByRole('textbox', { name: 'Text of the page' })
  const panel = () => page.getByRole('tabpanel')
  const tab = (name: string) => page.getByRole('tab', { name }).click()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const facts = async () => ({
    publication: await page.getByLabel('Newspaper').inputValue(),
    date: await page.getByLabel('Date of publication').inputValue(),
  })
  const nothing = { publication: '', date: '' }
  const heading = (name: string) => panel().getByRole('heading', { name })
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const open = (name: string, text: string) => page.locator('input[type=file]').setInputFiles(file(name, text))
  const paste = async (text: string) => {
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await editor().focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+V')
  }
  /** Waits until the address contains the work. */
  const kept = (old: string) => page.waitForFunction((before) => location.href !== before, old)

  const isEnglish = async () => {
    // A file is read after it is chosen, so the result comes first.
    await heading('Teachers learn to read the river').waitFor()
    expect(await facts()).toEqual(nothing)
    expect(await panel().locator('.restored').getAttribute('lang')).toBe('en')
    expect(await editor().getAttribute('lang')).toBe('en')
    await tab('JSON')
    const issue = JSON.parse((await panel().locator('pre').textContent()) ?? '')
    expect(issue).toMatchObject({ date: null, publication: { name: null, language: 'en' } })
  }

  it('does not publish a pasted or opened page under the name of the sample', async () => {
    await paste(english)
    await isEnglish()
    await press('Taiyuan Daily')
    await tab('Restored')
    await heading(headline).waitFor()
    await open('world.md', english)
    await isEnglish()
  })

  it('starts without facts after Clear, and keeps those that were typed since', async () => {
    await press('Clear')
    expect(await facts()).toEqual(nothing)
    await page.getByLabel('Newspaper').fill('The Gazette')
    await paste(english)
    await heading('Teachers learn').waitFor()
    expect(await facts()).toEqual({ publication: 'The Gazette', date: '' })
    await paste('## Bridge will be closed\n\nWork begins in April, the council said on Friday.\n')
    await heading('Bridge will be closed').waitFor()
    expect(await facts()).toEqual(nothing)
  })

  it('names a page without a name, and prints dates as its language does', async () => {
    await paste('## Bridge will be closed\n\nWork begins in April, the council said on Friday.\n')
    await page.getByLabel('Date of publication').fill('2024-03-09')
    await panel().getByText('March 9, 2024').waitFor()
    expect(await panel().locator('h2').first().textContent()).toBe('Page 1')
  })

  const samples = [
    ['Two pages', '校园开出菜园课', 'zh-Hans'],
    ['English', 'Teachers learn to read the river', 'en'],
    ['Traditional Chinese', '會說三種方言的志工', 'zh-Hant'],
    ['Japanese', '無人駅に移動販売車', 'ja'],
    ['MinerU JSON', '新修的灌渠把水送到了塬上', 'zh-Hans'],
    ['ALTO', 'Quiet shoes win the village race', 'en'],
    ['PDF', 'Market hall gets its glass roof back', 'en'],
  ] as const

  it('opens each sample with one click', async () => {
    for (const [name, title, language] of samples) {
      await press(name)
      await heading(title).waitFor()
      expect(await panel().locator('.restored').getAttribute('lang'), name).toBe(language)
      expect((await facts()).publication, name).not.toBe('太原日报')
    }
    await press('Taiyuan Daily')
    await heading(headline).waitFor()
    expect(await facts()).toEqual({ publication: '太原日报', date: '2024-03-08' })
  })

  it('keeps everything when the page is reloaded, in another language, and after Back', async () => {
    const first = page.url()
    await paste(english)
    await page.getByLabel('Newspaper').fill('The Gazette')
    // Until the pasted page is restored, the Markdown is that of the page before.
    await heading('Teachers learn').waitFor()
    await tab('Markdown')
    const field = panel().getByRole('textbox')
    await field.fill((await field.inputValue()).replace('Teachers learn', 'Pupils learn'))
    await page.getByText('Read back without an error').waitFor()
    await kept(first)
    const check = async (view: string, restored: string) => {
      await page.getByRole('tab', { name: view, selected: true }).waitFor()
      await page.getByRole('tab', { name: restored }).click()
      await heading('Pupils learn to read the river').waitFor()
      expect(await page.locator('.known input').first().inputValue()).toBe('The Gazette')
      await page.getByRole('tab', { name: view }).click()
    }
    await page.reload()
    await check('Markdown', 'Restored')
    await page.locator('.VPNavBarTitle a').first().click()
    await page.waitForURL(`${site.origin}/`)
    await page.goBack()
    await check('Markdown', 'Restored')
    await page.goto(`${site.origin}/zh/playground`)
    await check('Markdown', '还原')
  })

  it('writes the view and the correction into the link, which follows the edits', async () => {
    await tab('Why')
    await page.waitForFunction(() => location.hash === '#view=why')
    await tab('Markdown')
    const field = panel().getByRole('textbox')
    await field.fill((await field.inputValue()).replace(headline, '改过的标题'))
    await page.getByText('Read back without an error').waitFor()
    await press('Copy a link')
    await page.getByText('Link copied.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await site.open(link.slice(site.origin.length))
    await other.getByRole('tab', { name: 'Markdown', selected: true }).waitFor()
    await other.getByRole('tab', { name: 'Restored' }).click()
    await other.getByRole('heading', { name: '改过的标题' }).waitFor()
    await other.context().close()
    await page.getByLabel('Newspaper').fill('别的报')
    await kept(link)
    const last = await site.open(page.url().slice(site.origin.length))
    await last.waitForFunction(() => document.querySelector<HTMLInputElement>('.known input')?.value === '别的报')
    await last.context().close()
  })

  it('undoes Clear and other replacements', async () => {
    await paste(english)
    await page.getByLabel('Newspaper').fill('The Gazette')
    await heading('Teachers learn').waitFor()
    await press('Clear')
    await panel().getByText('No article yet.').waitFor()
    await press('Undo')
    await heading('Teachers learn').waitFor()
    expect((await facts()).publication).toBe('The Gazette')
    await press('Japanese')
    await heading('無人駅に移動販売車').waitFor()
    await press('Undo')
    await heading('Teachers learn').waitFor()
  })

  it('asks before pages with corrections are replaced', async () => {
    await tab('Markdown')
    const field = panel().getByRole('textbox')
    await field.fill((await field.inputValue()).replace(headline, '改过的标题'))
    await page.getByText('Read back without an error').waitFor()
    await tab('Restored')
    const asked: string[] = []
    let answer = false
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      return answer ? dialog.accept() : dialog.dismiss()
    })
    await press('Clear')
    await press('English')
    await open('world.md', english)
    await paste(english)
    await expect.poll(() => asked.length).toBe(4)
    expect(new Set(asked).size).toBe(1)
    expect(asked[0]).toContain('You have corrected this issue.')
    await heading('改过的标题').waitFor()
    expect(await editor().inputValue()).toContain(headline)
    answer = true
    await paste(english)
    await heading('Teachers learn').waitFor()
    await press('Undo')
    await heading('改过的标题').waitFor()
  })

  it('makes no error and asks no other host', () => {
    expect(site.errors).toEqual([])
  })
})

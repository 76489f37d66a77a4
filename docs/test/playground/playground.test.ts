import { readFileSync } from 'node:fs'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { renderEpub } from '@banmian/epub'
import { isMissing, sampleIssue } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSite, openSite, type Page } from '../site/open-site.js'

const headlines = sampleIssue().pages.flatMap((page) => page.articles.flatMap(({ headline }) => headline.main ?? []))

describe.skipIf(isMissing('chromium'))('the playground', () => {
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
  const status = () => page.locator('.status')
  const sample = () => page.getByRole('button', { name: 'Taiyuan Daily' }).click()

  it('shows the nine headlines of the sample page', async () => {
    expect(headlines).toHaveLength(9)
    const shown = await panel().getByRole('heading', { level: 3 }).allTextContents()
    expect(shown).toEqual(headlines)
    expect(await status().textContent()).toContain('9 articles, 1 photo')
  })

  it('follows what is typed', async () => {
    await editor().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0))
    await editor().press('Control+End')
    const text = '本报讯（记者 张三）示范小学开设菜园课，孩子们学会了播种和浇水，老师每周带他们记录一次菜苗的高度。'
    await page.keyboard.insertText(`\n\n## 示范小学开设菜园课\n\n${text}\n`)
    await panel().getByRole('heading', { name: '示范小学开设菜园课' }).waitFor()
    expect(await status().textContent()).toContain('10 articles')
    await sample()
    await page.getByText('9 articles, 1 photo').waitFor()
  })

  it('says what to do when there is no text', async () => {
    await page.getByRole('button', { name: 'Clear' }).click()
    await panel().getByText('No article yet.').waitFor()
    await sample()
    await panel()
      .getByRole('heading', { name: headlines[0] ?? '' })
      .waitFor()
  })

  it('shows why, by pointer and by keyboard', async () => {
    await tab('Why')
    const stretches = panel().getByRole('option')
    await stretches.first().waitFor()
    expect(await panel().locator('svg .head').count()).toBe(4)
    await stretches.filter({ hasText: '我市选荐享受国务院特殊津贴人才' }).hover()
    expect(await panel().locator('.decision').textContent()).toContain('moved')
    await stretches.first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await panel().locator('.decision').textContent()).toContain('Headline')
    await panel().getByRole('button', { name: 'Show in the text' }).click()
    const selected = await editor().evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    )
    expect(selected).toBe(headlines[0])
  })

  it('follows the caret of the editor', async () => {
    await tab('Why')
    const at = (await editor().inputValue()).indexOf(headlines[1] ?? '')
    await editor().focus()
    await editor().evaluate((field: HTMLTextAreaElement, start) => field.setSelectionRange(start, start), at)
    await page.keyboard.press('ArrowRight')
    await panel()
      .getByRole('option', { name: headlines[1] ?? '', selected: true })
      .waitFor()
    expect(await panel().locator('.decision').textContent()).toContain('Headline')
  })

  it('highlights in the text what is pointed at or focused in Why, and back', async () => {
    await tab('Why')
    const marked = page.locator('.text-field mark')
    const stretches = panel().getByRole('option')
    const [first = '', last = ''] = [headlines[0], headlines.at(-1)]
    await stretches.filter({ hasText: last }).hover()
    await marked.waitFor()
    expect(await marked.textContent()).toBe(last)
    // The text scrolls to the mark, which lies on the characters.
    const seen = await marked.evaluate((mark) => {
      const field = mark.closest('.text-field')?.querySelector('textarea')
      const [box, outer] = [mark.getClientRects()[0]!, field!.getBoundingClientRect()]
      const at = document.caretPositionFromPoint(box.left + 2, box.top + box.height / 2)
      return {
        isVisible: box.top >= outer.top && box.bottom <= outer.bottom,
        offset: at?.offset,
        of: at?.offsetNode === field,
      }
    })
    const text = await editor().inputValue()
    expect(seen).toEqual({ isVisible: true, offset: text.indexOf(last), of: true })
    await stretches.filter({ hasText: first }).first().focus()
    await page.mouse.move(2, 2)
    await page.locator('.text-field mark', { hasText: first }).waitFor()

    // A place on the first headline in the text.
    await editor().evaluate((area) => area.scrollTo(0, 0))
    const place = await editor().evaluate(
      (area, [start, end]) => {
        const box = area.getBoundingClientRect()
        for (let y = box.top + 4; y < box.bottom; y += 8) {
          const position = document.caretPositionFromPoint(box.left + 60, y)
          if (position?.offsetNode === area && position.offset > start! && position.offset < end!)
            return { x: box.left + 60, y }
        }
        return null
      },
      [text.indexOf(first), text.indexOf(first) + first.length],
    )
    expect(place).not.toBeNull()
    await page.mouse.move(place!.x - 4, place!.y)
    await page.mouse.move(place!.x, place!.y)
    const under = panel().locator('.under')
    await under.waitFor()
    expect(await under.textContent()).toContain(first)
    expect(await marked.textContent()).toBe(first)
    // The text does not move under the pointer.
    expect(await editor().evaluate((area) => area.scrollTop)).toBe(0)
    await page.mouse.move(2, 2)
    await under.waitFor({ state: 'detached' })
    await tab('JSON')
    await marked.waitFor({ state: 'detached' })
    await tab('Why')
  })

  it('shows its result on the first screen of a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => scrollTo(0, 0))
    const place = await page.getByRole('tablist').boundingBox()
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(place!.y + place!.height).toBeLessThan(844)
  })

  it('copies a view as code', async () => {
    await tab('Feed')
    await page.getByText('Copy as code').click()
    const program = await page.getByRole('group', { name: 'TypeScript' }).textContent()
    expect(program).toContain("renderRss(issue, { siteUrl: 'https://paper.example/' })")
    await page.getByRole('button', { name: 'Copy: TypeScript' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(program)
    await page.getByText('Copy as code').click()
    await page.getByRole('group', { name: 'TypeScript' }).waitFor({ state: 'detached' })
  })

  it('lists the messages with their places', async () => {
    await tab('Messages')
    const items = panel().getByRole('listitem')
    await items.first().waitFor()
    expect(await items.count()).toBeGreaterThan(5)
    await items.first().getByRole('button').click()
    expect(
      await editor().evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart),
    ).toBeGreaterThan(1)
  })

  it('takes corrections in Markdown, and says what is wrong with them', async () => {
    await tab('Markdown')
    const field = panel().getByRole('textbox')
    const markdown = await field.inputValue()
    await field.fill(markdown.replace(headlines[0] ?? '', '改过的标题'))
    await page.getByText('Read back without an error').waitFor()
    await tab('Restored')
    await panel().getByRole('heading', { name: '改过的标题' }).waitFor()
    await tab('Markdown')
    await field.fill(markdown.replace('banmian', 'nonsense'))
    await panel().getByText(/error/).first().waitFor()
    await panel().getByRole('button', { name: 'Back to the parser’s result' }).click()
    expect(await field.inputValue()).toBe(markdown)
  })

  it('keeps what was typed in Markdown when another view is opened, and says which views show the parser’s reading', async () => {
    await tab('Markdown')
    const field = panel().getByRole('textbox')
    const markdown = await field.inputValue()
    await field.fill(`${markdown}<nonsense`)
    // Switch immediately, before the Markdown is read.
    await tab('Restored')
    await page.getByText('Your Markdown has errors.').waitFor()
    await tab('Markdown')
    expect(await field.inputValue()).toBe(`${markdown}<nonsense`)
    await field.fill(markdown.replace(headlines[0] ?? '', '改过的标题'))
    for (const view of ['Why', 'Messages']) {
      await tab(view)
      await panel().getByText('This shows how the text was read.').waitFor()
    }
    await panel().getByRole('button', { name: 'Back to the parser’s result' }).click()
    await tab('Restored')
    await panel()
      .getByRole('heading', { name: headlines[0] ?? '' })
      .waitFor()
  })

  it('writes JSON, HTML and a feed', async () => {
    await tab('JSON')
    const json = (await panel().locator('pre').textContent()) ?? ''
    expect(JSON.parse(json)).toEqual(sampleIssue())
    await tab('HTML')
    const preview = page.frameLocator('iframe')
    await preview
      .getByRole('heading', { name: headlines[0] ?? '' })
      .first()
      .waitFor()
    await panel().getByRole('button', { name: 'Source' }).click()
    expect(await panel().locator('pre').textContent()).toContain('<!doctype html>')
    await tab('Feed')
    await panel().locator('pre').waitFor()
    const feed = (await panel().locator('pre').textContent()) ?? ''
    for (const headline of headlines) expect(feed).toContain(headline)
    await panel().getByRole('button', { name: 'JSON Feed' }).click()
    expect(JSON.parse((await panel().locator('pre').textContent()) ?? '').items).toHaveLength(10)
  })

  it('opens the book in the page and saves it', async () => {
    await tab('EPUB')
    await panel()
      .getByRole('link', { name: headlines[4] ?? '' })
      .click()
    await page
      .frameLocator('iframe')
      .getByRole('heading', { name: headlines[4] ?? '' })
      .waitFor()
    const saving = page.waitForEvent('download')
    await panel().getByRole('button', { name: 'Save issue.epub' }).click()
    const download = await saving
    expect(download.suggestedFilename()).toBe('issue.epub')
    // The bytes are the same as in Node, where epubcheck validates them.
    const saved = readFileSync(await download.path())
    expect(saved.equals(renderEpub(sampleIssue()))).toBe(true)
  })

  it('answers a query', async () => {
    await tab('GraphQL')
    await panel()
      .locator('pre', { hasText: headlines[0] ?? '' })
      .waitFor()
    await panel().getByRole('button', { name: 'Search' }).click()
    await panel().locator('pre', { hasText: 'isMatch' }).waitFor()
    // The query is about a word of this page.
    expect(await panel().getByRole('textbox').inputValue()).toContain(`query: "${headlines[0]?.slice(0, 2)}"`)
    await panel().getByRole('textbox').fill('{ nonsense }')
    await page.keyboard.press('Control+Enter')
    await panel().getByText('The query has an error').waitFor()
  })

  it('makes one issue of several pages', async () => {
    await tab('Restored')
    const file = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('10-副刊.md', '## 菜园里的春天\n\n春天从一粒种子开始,孩子们都知道。(张三)\n'),
        file('02-教育.md', '## 菜园开课\n\n本报讯 3月7日,菜园开课,孩子们学会了播种。(李四)\n'),
      ])
    await page.getByText('Opened 2 files as the pages of one issue.').waitFor()
    const names = panel().getByRole('heading', { level: 2 })
    await names.filter({ hasText: '副刊' }).waitFor()
    expect(await names.allTextContents()).toEqual(['教育', '副刊'])
    await page.getByRole('button', { name: '+ Add a page' }).click()
    expect(await editor().evaluate((field) => field === document.activeElement)).toBe(true)
    await editor().fill('## 要闻\n\n## 河边步道修好\n\n本报讯 步道修好了,沿路新种了一百棵柳树。(王五)\n')
    await names.filter({ hasText: '要闻' }).waitFor()
    await page.getByRole('textbox', { name: 'File name' }).fill('11-民生.md')
    await panel().getByText('11', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Remove this page' }).click()
    await names.filter({ hasText: '要闻' }).waitFor({ state: 'detached' })
    expect(await names.count()).toBe(2)
    await sample()
  })

  it('shows how an article goes on on another page', async () => {
    await page.getByRole('button', { name: 'Two pages' }).click()
    await tab('Why')
    const sheets = panel().getByRole('group')
    await sheets.nth(1).waitFor()
    expect(await sheets.count()).toBe(2)
    await panel().locator('svg .continuation').waitFor({ state: 'attached' })
    await panel()
      .getByRole('option', { name: /上接第1版/ })
      .click()
    await panel().getByRole('button', { name: 'Show in the text' }).click()
    const selected = await editor().evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    )
    expect(selected).toBe('(上接第1版)')
    await tab('Restored')
    await sample()
  })

  it('says in words what is wrong with a link, a file or a date', async () => {
    const other = await site.open('/playground#issue=nonsense')
    await other.getByText('The link cannot be read').waitFor()
    await other.context().close()
    const given = {
      pages: [{ name: '', text: '## 要闻' }],
      known: { publication: '', date: '8 March', language: 'auto' },
    }
    const packed = deflateRawSync(JSON.stringify(given)).toString('base64url')
    const wrong = await site.open(`/playground#issue=${packed}`)
    await wrong.getByRole('alert').getByText('YYYY-MM-DD').waitFor()
    await wrong.context().close()
  })

  it('opens the example of a message', async () => {
    const other = await site.open('/messages#continuation-joined')
    await other.locator('#continuation-joined ~ p > a[href*="#issue="]').first().click()
    await other.getByText('2 articles').waitFor()
    await other.getByRole('tab', { name: /^Messages/ }).click()
    await other.getByText('continuation-joined').waitFor()
    await other.context().close()
  })

  it('shares the text in the link alone', async () => {
    await tab('Restored')
    await editor().fill('## 要闻\n\n## 菜园开课\n\n本报讯 菜园开课。(张三)\n')
    await page.getByRole('button', { name: 'Copy a link' }).click()
    await page.getByText('Link copied.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await site.open(link.slice(site.origin.length))
    await other.getByRole('heading', { name: '菜园开课' }).waitFor()
    await sample()
  })

  it('reads a long text off the main thread', async () => {
    await tab('Restored')
    const story = `## 菜园开课\n\n本报讯 菜园开课,孩子们学会了播种。${'苗出得很齐,大家都很高兴。'.repeat(50)}(张三)\n\n`
    const worker = page.waitForEvent('worker')
    await editor().fill(story.repeat(80))
    expect((await worker).url()).toContain('restore.worker')
    await page.getByText('80 articles').waitFor()
    await sample()
  })

  it('lays out the beginning of a text of 1 MB in every view, and all of it when asked', async () => {
    const most = 200_000
    const story = (number: number) =>
      `## 第${number}所小学菜园开课\n\n本报讯 孩子们学会了播种。${'苗出得很齐,大家都很高兴。'.repeat(40)}(张三)\n\n`
    const text = Array.from({ length: 650 }, (_, number) => story(number)).join('')
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000)
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await editor().focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+V')
    await page.getByText('650 articles').waitFor()
    const laidOut = () =>
      page.evaluate(() => {
        const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value.length)
        const shown = document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')?.textContent?.length ?? 0
        const framed = document.querySelector('iframe')?.contentDocument?.body?.textContent?.length ?? 0
        return fields.reduce((sum, length) => sum + length, shown + framed)
      })
    const views = ['Restored', 'Why', 'Messages', 'Markdown', 'JSON', 'HTML', 'Feed', 'EPUB', 'GraphQL']
    for (const view of views) {
      await tab(view)
      if (view === 'HTML') await page.frameLocator('iframe').getByRole('heading', { level: 1 }).first().waitFor()
      else if (view === 'EPUB') await page.frameLocator('iframe').locator('body').waitFor()
      else if (!['Restored', 'Why', 'Messages'].includes(view)) await panel().locator('pre, textarea').last().waitFor()
      expect(await laidOut(), view).toBeLessThan(most)
    }
    await tab('HTML')
    await panel().getByRole('button', { name: 'Show all articles' }).click()
    const last = page.frameLocator('iframe').getByRole('heading', { name: '第649所小学菜园开课' }).first()
    await last.waitFor({ state: 'attached' })
    await tab('Restored')
    await sample()
  })

  it('is led by the keyboard alone', async () => {
    await page.getByRole('tab', { name: 'Restored' }).focus()
    await page.keyboard.press('End')
    await panel().getByRole('textbox', { name: 'Query' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await panel().getByRole('listbox').waitFor()
    await page.keyboard.press('Home')
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Restored')
    await page.keyboard.press('Tab')
    expect(await panel().evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('loads no more than 80 KB of our code until a view or a change asks for more', async () => {
    // Linked pages are prefetched. Their code is not part of the playground.
    const scripts = async (path: string) => {
      const opened = await site.open(path)
      const urls = await opened.evaluate(() => {
        const ahead = new Set(
          [...document.querySelectorAll('link[rel=prefetch]')].map((link) => link.getAttribute('href')),
        )
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
        return loaded.filter((name) => !ahead.has(new URL(name).pathname))
      })
      await opened.context().close()
      return urls.filter((url) => url.endsWith('.js'))
    }
    const others = new Set(await scripts('/guide'))
    const own = (await scripts('/playground')).filter((url) => !others.has(url))
    const bytes = await Promise.all(own.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length))
    const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1024
    console.info(`Code of the playground at first: ${kilobytes.toFixed(1)} KB gzip`)
    expect(kilobytes).toBeLessThan(80)
  })

  it('makes no error and asks no other host', () => {
    expect(site.errors).toEqual([])
  })
})

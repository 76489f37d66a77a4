import { renderIssue } from '@banmian/html'
import { openBrowser } from '../../../packages/test-kit/src/browser/browser.js'
import type { PrintedIssue } from './compose-issue.js'

/** Prints issues with Chromium: on sheets of A3, or for vertical lines on A2, which is as high. */
export interface IssuePrinter {
  print(printed: PrintedIssue): Promise<Uint8Array>
  close(): Promise<void>
}

/** Size of the type of printed pages, in points. */
const TYPE_SIZE = 9

/** The folder in which pictures are, for the browser. */
const ORIGIN = 'https://roundtrip.invalid/'

/** Starts Chromium. The caller closes it. */
export async function openIssuePrinter(): Promise<IssuePrinter> {
  const browser = await openBrowser(['--font-render-hinting=none'])
  const tab = await browser.newPage()
  await tab.emulateMedia({ media: 'print' })
  await tab.setContent('<body style="background: linear-gradient(gray, silver)">')
  const photo = await tab.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 300, height: 200 } })
  let html = ''
  await tab.route(`${ORIGIN}**`, (route) =>
    route.request().url() === ORIGIN
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ contentType: 'image/jpeg', body: photo }),
  )
  return {
    async print({ issue, writingMode, scale }) {
      // With a scale, Chromium moves vertical pages to the left and cuts them off at the edge.
      const isVertical = writingMode === 'vertical'
      const css = isVertical ? `@media print { html { font-size: ${TYPE_SIZE * scale}pt } }` : ''
      html = renderIssue(issue, { writingMode, css })
      await tab.goto(ORIGIN)
      await tab.evaluate(loadPictures)
      const paper = isVertical ? { format: 'A2', landscape: true } : { format: 'A3', scale }
      const pdf = await tab.pdf({ ...paper, printBackground: true })
      return new Uint8Array(pdf)
    },
    close: () => browser.close(),
  }
}

/** Loads the pictures of a web page, some of which wait until a reader scrolls to them. */
async function loadPictures(): Promise<void> {
  const pictures = [...document.images]
  for (const picture of pictures) picture.loading = 'eager'
  await Promise.all(pictures.map((picture) => picture.decode()))
}

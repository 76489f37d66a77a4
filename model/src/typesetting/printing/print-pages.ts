import { openBrowser } from '../../../../packages/test-kit/src/browser/browser.js'
import { type FittedElement, fitPage } from './fit-page.js'

/** A page that was printed. */
interface PrintedPage {
  pdf: Uint8Array
  elements: FittedElement[]
}

/** Prints pages with Chromium. */
export interface PagePrinter {
  print(html: string, width: number, height: number): Promise<PrintedPage>
  close(): Promise<void>
}

/** Starts Chromium. The caller closes it. */
export async function openPrinter(): Promise<PagePrinter> {
  const browser = await openBrowser(['--font-render-hinting=none'])
  const tab = await browser.newPage()
  await tab.emulateMedia({ media: 'print' })
  return {
    async print(html, width, height) {
      await tab.setViewportSize({ width, height })
      await tab.setContent(html)
      const elements = await tab.evaluate(fitPage)
      const pdf = await tab.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, pageRanges: '1' })
      return { pdf: new Uint8Array(pdf), elements }
    },
    close: () => browser.close(),
  }
}

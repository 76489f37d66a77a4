import { fileURLToPath } from 'node:url'
import { serveFolder, sharedBrowser } from '@banmian/test-kit'

type Browser = Awaited<ReturnType<typeof sharedBrowser>>
type Context = Awaited<ReturnType<Browser['newContext']>>
export type Page = Awaited<ReturnType<Browser['newPage']>>

declare global {
  interface Window {
    /** Violations of the content security policy on this page. */
    violations: string[]
  }
}

/** The built site in a browser that records errors. */
export interface OpenSite {
  origin: string
  /** Errors of pages, and requests to other hosts. */
  errors: string[]
  open: (path: string) => Promise<Page>
  /** Navigates an open page to another path, and waits until the page is interactive. */
  go: (page: Page, path: string) => Promise<void>
  close: () => Promise<void>
}

/** Serves the site that was built before the tests, for the browser that all suites share. */
export async function openSite(): Promise<OpenSite> {
  const server = await serveFolder(fileURLToPath(new URL('../../.vitepress/dist', import.meta.url)), { maxAge: 600 })
  const browser = await sharedBrowser()
  const contexts: Context[] = []
  const errors: string[] = []
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(server.origin + path)
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
  }
  const open = async (path: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    contexts.push(context)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin })
    const page = await context.newPage()
    await page.addInitScript(() => {
      window.violations = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
        window.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
      )
    })
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !isBlockedInit(message.text())) errors.push(`${page.url()}: ${message.text()}`)
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(server.origin) && !/^(?:data|blob|about):/.test(url)) errors.push(`${page.url()}: ${url}`)
    })
    await go(page, path)
    return page
  }
  const close = async () => {
    for (const context of contexts) await context.close()
    await server.close()
  }
  return { origin: server.origin, errors, open, go, close }
}

/**
 * Returns whether an error says that the script which is added to each page here was not executed
 * in the frame of a preview, where scripts are forbidden. Chromium reports this now and then.
 */
const isBlockedInit = (error: string): boolean => error.startsWith("Blocked script execution in 'about:srcdoc'")

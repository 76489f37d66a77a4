import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { configuredSite } from '../../config/configured-options.js'
import { CommandError } from '../../errors/command-error.js'
import { readManifest } from '../../manifest/read-manifest.js'
import type { SiteOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE, DEFAULT_SITE_OUT } from '../../options/option-values.js'
import type { Route } from '../../preview/preview-server.js'
import { readLocation } from '../../workers/read-location.js'
import { locateIssues } from '../build/locate-issues.js'
import { pageOptions } from '../build/site-run.js'
import { explanationOf } from '../explain/explanation.js'
import { htmlReport } from '../explain/html-report.js'
import { explainIndex } from './explain-index.js'

/** A site whose pages are explained. */
interface ExplainedSite {
  paths: readonly string[]
  options: SiteOptions
  cwd: string
}

interface Answer {
  status: number
  html?: string
  text?: string
}

/**
 * Returns the routes of the reports of `banmian explain`: a list of the pages of all issues, and
 * the report of a page as part of its issue. Only files that a build would read are read.
 */
export const explainRoutes = (site: ExplainedSite): Readonly<Record<string, Route>> => ({
  'explain/': routeOf(() => indexOf(site)),
  'explain/page': routeOf((url) => explainPage(url.searchParams.get('file') ?? '', site)),
})

function routeOf(answerTo: (url: URL) => Promise<Answer>): Route {
  return async ({ method, url = '/' }: IncomingMessage, response: ServerResponse) => {
    const {
      status,
      html,
      text = '',
    } = method === 'GET' || method === 'HEAD'
      ? await answerTo(new URL(url, 'http://localhost')).catch(errorAnswer)
      : { status: 405, text: 'Expected GET or HEAD.' }
    response.writeHead(status, { 'Content-Type': `text/${html === undefined ? 'plain' : 'html'}; charset=utf-8` })
    response.end(method === 'HEAD' ? '' : (html ?? `${text}\n`))
  }
}

function errorAnswer(error: unknown): Answer {
  if (!(error instanceof CommandError)) throw error
  return { status: 500, text: [error.message, ...error.details].join('\n') }
}

async function indexOf(site: ExplainedSite): Promise<Answer> {
  const { locations, failures } = await locate(site)
  return { status: 200, html: explainIndex(locations, failures) }
}

async function explainPage(file: string, site: ExplainedSite): Promise<Answer> {
  const { locations, options } = await locate(site)
  const location = locations.find(({ files }) => files.includes(file))
  if (location === undefined) return { status: 404, text: 'No issue of the site has this page.' }
  const { cwd } = site
  const { out = DEFAULT_SITE_OUT, maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  const folder = resolve(cwd, out)
  const setup = { cwd, maxSize, encoding, folder, issues: readManifest(folder).issues, page: pageOptions(options) }
  const { input } = await readLocation({ location, content: null }, setup, () => {})
  if (input.parsed === null) return { status: 404, text: 'This is already an issue; it was not made from pages.' }
  const pages = explanationOf(input.parsed).filter((page) => page.file === file)
  const messages = input.messages.filter((message) => message.file === file)
  return { status: 200, html: htmlReport(input.issue, pages, messages) }
}

/** Returns the issues of a site as they are now, and why others could not be found. */
async function locate({ paths, options, cwd }: ExplainedSite) {
  const configured = await configuredSite(options, paths, cwd)
  const failures: string[] = []
  const locations = await locateIssues(configured.paths, configured.options, cwd, (_, { message }) => {
    failures.push(message)
  })
  return { locations, failures, options: configured.options }
}

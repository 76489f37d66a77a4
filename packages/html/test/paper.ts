import type { Article, Figure, Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { type SiteOptions, streamSite } from '../src/index.js'

const figure: Figure = {
  type: 'figure',
  image: { url: 'photos/bridge.svg', alt: '', width: 1200, height: 800 },
  caption: [{ type: 'text', value: '新桥两侧设有步道。' }],
  bylines: [{ text: '李 晴 摄', placement: 'tail', credits: [{ role: 'photographer', name: '李晴' }] }],
}

/** Returns an issue of three printed pages with the articles of the sample page. */
export function paperOf(date: string | null, change: Partial<Issue> = {}): Issue {
  const issue = sampleIssue()
  const [page] = issue.pages
  const articles = page!.articles.map(
    (article, index): Article => ({
      ...article,
      rubric: index % 3 === 0 ? '基层观察' : article.rubric,
      body: index === 0 ? [...article.body, figure] : article.body,
    }),
  )
  return {
    ...issue,
    id: `issue-${date}`,
    date,
    number: '3640',
    publication: {
      ...issue.publication,
      timeZone: 'Asia/Shanghai',
      publisher: '太原日报社',
      identifiers: [{ scheme: 'cn', value: '14-0002' }],
    },
    pages: [
      { ...page!, id: 'page-1', label: '01', name: '要闻', articles: articles.slice(0, 4) },
      { ...page!, id: 'page-2', label: '02', name: '政务之要', articles: articles.slice(4, 6) },
      { ...page!, id: 'page-3', label: '03', name: '综合新闻', articles: articles.slice(6) },
    ],
    ...change,
  }
}

export const DAYS = ['2023-12-29', '2024-02-29', '2024-03-07', '2024-03-08']

/** Returns the files of a site by path. Throws when a path is written twice. */
export async function siteOf(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  options: SiteOptions = {},
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for await (const { path, content } of streamSite(issues, options)) {
    if (path in files) throw new Error(`Expected each file once, received ${path} twice`)
    files[path] = content
  }
  return files
}

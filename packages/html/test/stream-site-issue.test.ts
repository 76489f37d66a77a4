import { createIssue } from '@banmian/core'
import { expect, it } from 'vitest'
import { issueFolder, type SiteFile, type SiteOptions, streamSite, streamSiteIssue } from '../src/index.js'

const issues = ['2024-03-06', '2024-03-07', '2024-03-08'].map((date) =>
  createIssue({
    publication: '太原日报',
    date,
    pages: [{ label: '01', articles: [{ headline: { main: `${date}的新闻` } }] }],
  }),
)

async function filesOf(options: SiteOptions): Promise<SiteFile[]> {
  const files: SiteFile[] = []
  for await (const file of streamSite(issues, options)) files.push(file)
  return files
}

it('writes the pages of an issue as streamSite does, which leaves out those that are written', async () => {
  const options = { siteUrl: 'https://paper.example/' }
  const all = await filesOf(options)
  const pages = issues.flatMap((issue, index) => [
    ...streamSiteIssue(issue, { previous: issues[index - 1] ?? null, next: issues[index + 1] ?? null }, options),
  ])
  expect(pages.length).toBe(6)
  const lists = await filesOf({ ...options, isWritten: () => true })
  expect(new Map([...lists, ...pages].map(({ path, content }) => [path, content]))).toEqual(
    new Map(all.map(({ path, content }) => [path, content])),
  )
  expect(lists.length + pages.length).toBe(all.length)
  const last = await filesOf({ ...options, isWritten: ({ date }) => date !== '2024-03-08' })
  expect(last.filter(({ path }) => path.startsWith('issues/')).every(({ path }) => path.includes('2024-03-08'))).toBe(
    true,
  )
})

it('names the folder of an issue', () => {
  expect(issueFolder({ id: 'i1', date: '2024-03-08', edition: null })).toBe('issues/2024-03-08/')
  expect(issueFolder({ id: 'i1', date: null, edition: null })).toBe('issues/i1/')
})

it('refuses a wrong issue and a wrong option', () => {
  expect(() => streamSiteIssue({} as never)).toThrow('Expected issue')
  expect(() => streamSiteIssue(issues[0]!, {}, { isWritten: true as never })).toThrow('Expected options.isWritten')
})

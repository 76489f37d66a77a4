import { describe, expect, it } from 'vitest'
import { SitemapWriter } from '../src/site/sitemap.js'

const paths = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}.html`)

describe('the sitemaps of a site', () => {
  it('have at most 50,000 URLs each', () => {
    const sitemap = new SitemapWriter('https://paper.example/')
    const files = [...sitemap.add('2024-03-08', paths(50_001)), ...sitemap.end()]
    expect(files.map(({ path }) => path)).toEqual(['sitemaps/2024-03.xml', 'sitemaps/2024-03-2.xml', 'sitemap.xml'])
    expect(files.map(({ content }) => content.match(/<loc>/g)?.length)).toEqual([50_000, 1, 2])
  })

  it('are one for each month, and one for issues without a date', () => {
    const sitemap = new SitemapWriter('https://paper.example/')
    const files = [
      ...sitemap.add('2024-02-29', paths(1)),
      ...sitemap.add('2024-03-07', paths(1)),
      ...sitemap.add('2024-03-08', paths(1)),
      ...sitemap.add(null, paths(1)),
      ...sitemap.end(),
    ]
    expect(files.map(({ path }) => path)).toEqual([
      'sitemaps/2024-02.xml',
      'sitemaps/2024-03.xml',
      'sitemaps/undated.xml',
      'sitemap.xml',
    ])
    expect(files[1]!.content.match(/<lastmod>.*?<\/lastmod>/g)).toEqual([
      '<lastmod>2024-03-07</lastmod>',
      '<lastmod>2024-03-08</lastmod>',
    ])
  })

  it('have the time of the last change, and the index has the latest of them', () => {
    const sitemap = new SitemapWriter('https://paper.example/')
    const modified = new Map([
      ['a0.html', '2024-03-09T08:00:00+08:00'],
      ['a1.html', '2024-03-01T08:00:00+08:00'],
    ])
    const files = [
      ...sitemap.add('2024-03-07', paths(2), modified),
      ...sitemap.add('2024-03-08', paths(1)),
      ...sitemap.end(),
    ]
    const datesIn = ({ content }: { content: string }) =>
      [...content.matchAll(/<lastmod>(.*?)</g)].map(([, date]) => date)
    expect(files.map(datesIn)).toEqual([
      ['2024-03-09T08:00:00+08:00', '2024-03-07', '2024-03-08'],
      ['2024-03-09T08:00:00+08:00'],
    ])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { bundled } from './bundled.js'
import { publicPackages, root } from './packages.js'

/** Sizes in kB (1,000 bytes), minified and compressed by gzip. */
interface Budget {
  entry: string
  /** The imported names; `*` for all. */
  names: string
  /** The goal; `null` when the size must only not grow. */
  goal: number | null
  /** The maximum: the goal, or the real size when the goal was missed last, plus 2 %. */
  limit: number
}

/**
 * The code of a package with its dependencies, such as fflate and dataloader, without the other
 * packages of banmian, which are counted separately, and without `graphql`, which every server has.
 */
const BUDGETS: Budget[] = [
  { entry: '@banmian/core', names: 'parseIssue', goal: null, limit: 309.5 },
  { entry: '@banmian/core/parse', names: 'parseWith, en, latinModel', goal: 50, limit: 146.8 },
  { entry: '@banmian/core/parse', names: 'parseWith, sv, latinModel', goal: null, limit: 142.3 },
  { entry: '@banmian/core/parse', names: 'parseWith, ja, japaneseModel', goal: 50, limit: 139 },
  { entry: '@banmian/core/parse', names: 'parseWith, ko, koreanModel', goal: 50, limit: 141 },
  { entry: '@banmian/core/parse', names: 'parseWith, zhHans, hanSimplifiedModel', goal: 50, limit: 147.2 },
  { entry: '@banmian/core', names: 'parseMarkdown', goal: null, limit: 20.4 },
  { entry: '@banmian/core', names: 'toMarkdown', goal: null, limit: 9.3 },
  { entry: '@banmian/core', names: 'plainText', goal: null, limit: 1.12 },
  { entry: '@banmian/html', names: 'renderContent', goal: 12, limit: 12 },
  { entry: '@banmian/html', names: 'renderIssue', goal: 12, limit: 20.2 },
  { entry: '@banmian/html', names: 'streamSite', goal: null, limit: 32 },
  { entry: '@banmian/html', names: 'renderEmail', goal: null, limit: 14.5 },
  { entry: '@banmian/html/labels', names: 'pageLabelsIn', goal: null, limit: 7.95 },
  { entry: '@banmian/html/labels', names: 'labelsIn', goal: null, limit: 16.9 },
  { entry: '@banmian/rss', names: 'renderRss', goal: 10, limit: 10.8 },
  { entry: '@banmian/rss', names: 'renderAtom', goal: 10, limit: 10.8 },
  { entry: '@banmian/rss', names: 'renderJsonFeed', goal: 10, limit: 10 },
  { entry: '@banmian/rss', names: 'renderOpds', goal: 10, limit: 10 },
  { entry: '@banmian/rss', names: '*', goal: null, limit: 21.3 },
  { entry: '@banmian/epub', names: 'renderEpub', goal: 16, limit: 26.7 },
  { entry: '@banmian/epub', names: 'streamEpub', goal: 16, limit: 26.7 },
  { entry: '@banmian/epub/labels', names: 'epubLabelsIn', goal: null, limit: 11.07 },
  { entry: '@banmian/graphql', names: 'createSchema', goal: 12, limit: 18.9 },
  { entry: '@banmian/graphql', names: '*', goal: null, limit: 22 },
  { entry: '@banmian/input', names: 'readMineru', goal: null, limit: 11.1 },
  { entry: '@banmian/input', names: 'readAlto', goal: null, limit: 13 },
  { entry: '@banmian/input', names: '*', goal: null, limit: 31.7 },
  { entry: '@banmian/interchange', names: 'toNinjs', goal: null, limit: 6.2 },
  { entry: '@banmian/interchange', names: 'toNitf', goal: null, limit: 8.1 },
  { entry: '@banmian/interchange', names: 'toJsonLines', goal: null, limit: 3.7 },
  { entry: '@banmian/interchange', names: 'toBibTeX', goal: null, limit: 3.3 },
  { entry: '@banmian/interchange', names: '*', goal: null, limit: 44.8 },
  { entry: '@banmian/markup', names: 'xmlText', goal: null, limit: 1.14 },
  { entry: '@banmian/markup', names: '*', goal: null, limit: 2.58 },
]

/** Packages that run in Node alone, whose size is that of all their files. */
const PUBLISHED_WHOLE: readonly string[] = ['@banmian/cli', '@banmian/archive']

/** Tolerance of the sizes in READMEs. */
const SLACK = 0.03

const siblings = publicPackages.map(({ manifest }) => manifest.name)
/** Returns the package of an entry such as `@banmian/core/parse`. */
const packageOf = (entry: string): string => entry.split('/').slice(0, 2).join('/')
const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
const lines: string[][] = [['import', 'kB', 'goal', 'limit', 'with all that it needs']]

describe('what is shipped with', () => {
  it.each(BUDGETS)('$names of $entry is at most $limit kB', async ({ entry, names, goal, limit }) => {
    const others = siblings.filter((name) => name !== packageOf(entry))
    const own = await bundled(entry, names, [...others, 'graphql'])
    const whole = await bundled(entry, names, ['graphql'])
    const missed = goal !== null && own.size > goal * 1000
    lines.push([
      `${entry} ${names}`,
      kB(own.size),
      goal === null ? '' : `${goal}${missed ? ', missed' : ''}`,
      String(limit),
      kB(whole.size),
    ])
    expect(own.size / 1000).toBeLessThanOrEqual(limit)
  })

  it.each([
    { name: 'cli', part: 'code', limit: 178 },
    // A file of its own, which only a server of an archive loads.
    { name: 'cli', part: 'labels', limit: 11.74 },
    { name: 'archive', part: 'code', limit: 24.7 },
  ])('the $part of $name alone is at most $limit kB', ({ name, part, limit }) => {
    const folder = join(root, 'packages', name, 'dist')
    const isLabels = (file: string): boolean => file.startsWith('server-labels-')
    const files = readdirSync(folder).filter((file) => file.endsWith('.js') && isLabels(file) === (part === 'labels'))
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
    lines.push([`@banmian/${name}, ${part} as published`, kB(size), '', String(limit), ''])
    expect(size / 1000).toBeLessThanOrEqual(limit)
  })

  it.each(publicPackages)('is what the README of $folder says', async ({ folder, manifest }) => {
    const readme = readFileSync(join(root, folder, 'README.md'), 'utf8')
    for (const [, name = '', said] of readme.matchAll(/`([A-Za-z]+)`(?: is| takes)? (\d+(?:\.\d+)?) kB/g)) {
      if (!BUDGETS.some(({ entry, names }) => entry === manifest.name && names === name)) continue
      const others = siblings.filter((one) => one !== manifest.name)
      const { size } = await bundled(manifest.name, name, [...others, 'graphql'])
      expect(Math.abs(size / 1000 - Number(said)), `${name}: ${said} kB, in fact ${kB(size)}`).toBeLessThan(
        SLACK * Number(said),
      )
    }
  })

  it('is held for every package that others build upon', () => {
    const held = new Set(BUDGETS.map(({ entry }) => packageOf(entry)))
    expect([...held].sort()).toEqual(siblings.filter((name) => !PUBLISHED_WHOLE.includes(name)).sort())
  })
})

afterAll(() => {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  console.log(lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n'))
})

/**
 * By imported name: sources that must be in the bundle, which proves that the paths are right, and
 * sources that must not.
 */
const SHAKEN: [entry: string, names: string, part: RegExp[], foreign: RegExp[]][] = [
  [
    '@banmian/core',
    'parseIssue',
    [/src\/parse-issue\./, /src\/label\/model\//],
    [/node_modules\/zod/, /-schema\.|validate-issue/, /src\/markdown\/write\//],
  ],
  [
    '@banmian/core',
    'toMarkdown',
    [/src\/markdown\/write\/to-markdown\./],
    [/src\/label\/model\//, /src\/locale\//, /zod/],
  ],
  [
    '@banmian/core',
    'parseMarkdown',
    [/src\/markdown\/read\/parse-markdown\./],
    [/src\/label\/model\//, /src\/locale\//, /zod/],
  ],
  [
    '@banmian/core/parse',
    'parseWith, en, latinModel',
    [/src\/parse-with\./, /src\/locale\/languages\/en\./],
    [/src\/locale\/(?:languages\/(?:ja|de|zh-hans)|detect-language)\./, /zod/],
  ],
  ['@banmian/core/schema', 'validateIssue', [/node_modules\/zod/], [/src\/label\/model\//, /src\/locale\//]],
  [
    '@banmian/html',
    'renderArticle',
    [/html\/src\/article\/article-page\./],
    [/html\/src\/(?:site|languages)\//, /core\/src\/(?!model\/|text\/is-blank|arguments\/)/],
  ],
  [
    '@banmian/html',
    'renderContent',
    [/html\/src\/content\//],
    [/html\/src\/(?:site|document|styles|structured-data|languages)\//],
  ],
  [
    '@banmian/html',
    'streamSite',
    [/html\/src\/site\//],
    [/html\/src\/languages\//, /core\/src\/(?!model\/|text\/is-blank|arguments\/)/],
  ],
  [
    '@banmian/html/labels',
    'pageLabelsIn',
    [/html\/src\/languages\/germanic\/de\./],
    [/html\/src\/(?!languages\/|labels\/|arguments\/)/, /html\/src\/labels\/(?:site|email)-labels/],
  ],
  ['@banmian/rss', 'renderRss', [/rss\/src\/rss\//], [/rss\/src\/(?:atom|json-feed|opds|opml|news-sitemap|serving)\//]],
  [
    '@banmian/rss',
    'renderAtom',
    [/rss\/src\/atom\//],
    [/rss\/src\/(?:rss|json-feed|opds|opml|news-sitemap|serving)\//],
  ],
  [
    '@banmian/rss',
    'renderRss',
    [/html\/src\/content\//],
    [/html\/src\/(?:site|document|styles|structured-data)\//, /core\/src\/(?!model\/|text\/is-blank|arguments\/)/],
  ],
  [
    '@banmian/epub',
    'renderEpub',
    [/epub\/src\/render-epub\./, /node_modules\/fflate/],
    [
      /(?:html|epub)\/src\/languages\//,
      /html\/src\/(?:site|document|styles|structured-data)\//,
      /core\/src\/(?!model\/|text\/is-blank|arguments\/)/,
    ],
  ],
  [
    '@banmian/input',
    'readMineru',
    [/input\/src\/mineru\//],
    [/node_modules\/saxen/, /input\/src\/(?:alto|docling|hocr|mets|paddleocr|page-xml)\//],
  ],
  ['@banmian/input', 'readAlto', [/node_modules\/saxen/], [/input\/src\/(?:docling|hocr|mets|mineru|paddleocr)\//]],
  [
    '@banmian/graphql',
    'createSchema',
    [/graphql\/src\/schema\/create-schema\./],
    [/core\/src\/(?!model\/|text\/is-blank|arguments\/)/, /graphql\/src\/memory\//],
  ],
]

describe('what is imported', () => {
  it.each(SHAKEN)('from %s as %s brings what it needs and nothing foreign', async (entry, names, part, foreign) => {
    const sources = [...(await bundled(entry, names, ['graphql'])).sources()]
    for (const pattern of part)
      expect(
        sources.some((source) => pattern.test(source)),
        String(pattern),
      ).toBe(true)
    expect(sources.filter((source) => foreign.some((pattern) => pattern.test(source)))).toEqual([])
  })
})

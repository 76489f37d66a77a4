import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './packages.js'

/** Width of a line of prose, in columns. */
const WIDTH = 100

/** Words that hide what a sentence says; the plain word is in brackets. */
const UNCLEAR: readonly (readonly [RegExp, string])[] = [
  [/\blest\b/i, 'so that … not'],
  [/\banew\b/i, 'again'],
  [/\bparted\b/i, 'separated, split'],
  [/\bmended?\b/i, 'fixed'],
  [/\bstood\b/i, 'was, appeared'],
  [/\bunless told\b/i, 'by default'],
  [/\b(?:is|are|was) told\b/i, 'receives, is called with'],
  [/\bthat is none\b/i, 'that is not one'],
  [/\bmanieth\b/i, 'n-th'],
  [/\bfaults?\b/i, 'error, bug'],
  [/\bjudges?\b/i, 'validator'],
]

/**
 * Words that do not open the summary of a doc comment: it begins with a verb or names the thing.
 */
const OPENING = /^(?:What|Whether|How|Where|Which|When|Nothing|Every so|By how|Told)\b/

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => !/(?:^|\/)(?:dist|__snapshots__|fixtures)\/|CHANGELOG|^docs\/zh\//.test(path))
const sources = files.filter((path) =>
  /^(?:packages|tools|bench|docs|model)\/.*\.(?:ts|js|vue)$|^test\/.*\.ts$/.test(path),
)
const pages = files.filter(
  (path) =>
    path.endsWith('.md') && !/^examples\/.*(?<!\/README)\.md$|^\.changeset\/|^model\/(?:articles|pages)\//.test(path),
)
const read = (path: string): string[] => readFileSync(join(root, path), 'utf8').split('\n')

interface Line {
  /** `path:line`. */
  place: string
  text: string
}

/** Returns the lines of a page that are prose: no code, table, image, HTML or front matter. */
function proseOf(path: string): Line[] {
  let fence = false
  let matter = false
  return read(path).flatMap((text, index) => {
    if (index === 0 && text === '---') matter = true
    else if (matter && text === '---') matter = false
    if (/^\s*(?:```|~~~)/.test(text)) fence = !fence
    const isProse = !fence && !matter && !/^\s*(?:```|~~~|\||!\[|<|\[[^\]]+\]: )/.test(text)
    return isProse ? [{ place: `${path}:${index + 1}`, text }] : []
  })
}

/** Returns the lines of a source file that are comments. */
function commentsOf(path: string): Line[] {
  let open = false
  return read(path).flatMap((text, index) => {
    const starts = /^\s*\/\*\*?(?!.*__PURE__)/.test(text)
    const isComment = open || starts || /^\s*\/\/ /.test(text)
    if (starts) open = true
    if (text.includes('*/')) open = false
    return isComment ? [{ place: `${path}:${index + 1}`, text }] : []
  })
}

const say = ({ place, text }: Line): string => `${place} ${text.trim().slice(0, 120)}`
/** Quotes, links and names in code are not prose. */
const plain = (text: string): string => text.replace(/`[^`]*`|“[^”]*”|\]\([^)]*\)/g, '')

describe('prose', () => {
  const prose = pages.flatMap(proseOf)
  const comments = sources.filter((path) => path !== 'test/prose.test.ts').flatMap(commentsOf)

  it('uses plain words', () => {
    const found = [...prose, ...comments].flatMap((line) =>
      UNCLEAR.filter(([word]) => word.test(plain(line.text))).map(([, better]) => `${say(line)} → ${better}`),
    )
    expect(found).toEqual([])
  })

  it('opens a doc comment with a verb or with the name of the thing', () => {
    const summaries = comments.filter(({ text }) => OPENING.test(/^\s*\/\*\* (.*)/.exec(text)?.[1] ?? ''))
    expect(summaries.map(say)).toEqual([])
  })

  it(`keeps to ${WIDTH} columns`, () => {
    // A single word, such as a URL, cannot be broken.
    const long = [...prose, ...comments].filter(({ text }) => text.length > WIDTH && /\S\s+\S.*\s\S/.test(text.trim()))
    expect(long.map(say)).toEqual([])
  })
})

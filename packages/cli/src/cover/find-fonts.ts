import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '../terminal/colors.js'

/** The script of a cover: `cjk` for Chinese, Japanese and Korean. */
export type CoverScript = 'arabic' | 'cjk' | 'hebrew' | 'latin'

/** File names of a family: for the name of the newspaper, the main headline, and the others. */
type Family = readonly RegExp[]

/** Families with Han characters, kana and hangul, or some of these; the best first. */
const CJK_FAMILIES: readonly Family[] = [
  [/^NotoSerifCJK.*-Bold\./i, /^NotoSansCJK.*-Bold\./i, /^NotoSerifCJK.*-Regular\./i],
  [/^SourceHanSerif.*-Bold\./i, /^SourceHanSans.*-Bold\./i, /^SourceHanSerif.*-Regular\./i],
  [/^Songti\.ttc$/i, /^PingFang\.ttc$/i],
  [/^simsun\.ttc$/i, /^msyhbd\.tt[cf]$/i],
  [/^YuMincho\.ttc$|^yumindb\.ttf$/i, /^YuGothB\.ttc$/i],
  [/^AppleMyungjo\.ttf$|^batang\.ttc$/i, /^malgunbd\.ttf$/i],
  [/^(?:NotoSansCJK|SourceHanSans|STHeiti|Hiragino|msjh|msgothic|malgun|wqy-|uming|DroidSansFallback|ipaex|Nanum)/i],
]

/** Families with Latin letters. */
const LATIN_FAMILIES: readonly Family[] = [
  [/^NotoSerif-Bold\./i, /^NotoSans-Bold\./i, /^NotoSerif-Regular\./i],
  [/^LiberationSerif-Bold\./i, /^LiberationSans-Bold\./i, /^LiberationSerif-Regular\./i],
  [/^georgiab?\.ttf$|^Georgia(?: Bold)?\.ttf$/i, /^arialbd\.ttf$|^Arial Bold\.ttf$/i],
  [/^DejaVuSerif-Bold\.ttf$/i, /^DejaVuSans-Bold\.ttf$/i, /^DejaVuSerif\.ttf$/i],
  [/^Times\.ttc$|^timesbd\.ttf$/i, /^Helvetica\.ttc$/i],
]

const ARABIC_FAMILIES: readonly Family[] = [
  [/^NotoNaskhArabic-Bold\./i, /^NotoSansArabic-Bold\./i, /^NotoNaskhArabic-Regular\./i],
  [/^Amiri-Bold\.ttf$/i, /^Amiri-Regular\.ttf$/i],
  [/^GeezaPro\.ttc$/i],
]

const HEBREW_FAMILIES: readonly Family[] = [
  [/^NotoSerifHebrew-Bold\./i, /^NotoSansHebrew-Bold\./i, /^NotoSerifHebrew-Regular\./i],
  [/^FrankRuehlCLM-Bold\.[ot]tf$/i, /^FrankRuehlCLM-Medium\.[ot]tf$/i],
  [/^ArialHB\.ttc$/i],
]

/** Families with Arabic and Hebrew letters besides Latin ones. */
const WIDE_FAMILIES: readonly Family[] = [
  [/^timesbd\.ttf$|^Times New Roman Bold\.ttf$/i, /^arialbd\.ttf$|^Arial Bold\.ttf$/i],
  [/^DejaVuSans-Bold\.ttf$/i, /^DejaVuSans\.ttf$/i],
]

const FAMILIES: Readonly<Record<CoverScript, readonly Family[]>> = {
  arabic: [...ARABIC_FAMILIES, ...WIDE_FAMILIES],
  cjk: CJK_FAMILIES,
  hebrew: [...HEBREW_FAMILIES, ...WIDE_FAMILIES],
  latin: [...LATIN_FAMILIES, ...CJK_FAMILIES],
}

/** Depth of the folders that are searched; distributions nest fonts by format and family. */
const MAX_DEPTH = 4

/** Returns the folders in which an operating system keeps fonts. */
export function fontFolders(platform: NodeJS.Platform, env: Env): string[] {
  const home = env['HOME'] ?? env['USERPROFILE']
  const own = (...folders: string[]): string[] => (home ? folders.map((folder) => join(home, folder)) : [])
  if (platform === 'win32')
    return [join(env['SystemRoot'] ?? 'C:\\Windows', 'Fonts'), ...own('AppData/Local/Microsoft/Windows/Fonts')]
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', ...own('Library/Fonts')]
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...own('.fonts', '.local/share/fonts')]
}

/**
 * Returns the files of the best family for a script in some folders; none without a family. Those
 * of scripts whose fonts may lack Latin letters are followed by fonts with these.
 */
export function findFonts(script: CoverScript, folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) => [...filesIn(folder, MAX_DEPTH)])
  const bestOf = (families: readonly Family[]): string[] => {
    for (const family of families) {
      const found = family.flatMap((pattern) => files.find(({ name }) => pattern.test(name))?.path ?? [])
      if (found.length > 0) return found
    }
    return []
  }
  const found = bestOf(FAMILIES[script])
  const isComplete = script === 'cjk' || script === 'latin' || found.length === 0
  return [...new Set(isComplete ? found : [...found, ...bestOf(LATIN_FAMILIES)])]
}

/** Yields the files in a folder and the folders inside it, sorted by name. */
function* filesIn(folder: string, depth: number): Generator<{ name: string; path: string }, void, undefined> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (depth > 1) yield* filesIn(path, depth - 1)
    } else yield { name: entry.name, path }
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

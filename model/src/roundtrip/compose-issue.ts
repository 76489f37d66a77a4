import { type Article, createIssue, type Figure, type Issue } from '@banmian/core'
import { type HouseStyle, PRESS_STYLES, type PressStyle } from '../composer/house-styles.js'
import { listOf } from '../composer/print-article.js'
import type { Random } from '../random.js'

/** An issue to be printed, and how. */
export interface PrintedIssue {
  issue: Issue
  writingMode: 'horizontal' | 'vertical'
  /** Size of everything on the sheet, as a factor. */
  scale: number
}

/** Names of papers and of pages by language. */
const NAMES: Readonly<Record<string, { paper: string; pages: readonly string[] }>> = {
  'zh-Hans': { paper: '示范日报', pages: ['要闻', '综合新闻', '社会', '文化'] },
  'zh-Hant': { paper: '示範日報', pages: ['要聞', '綜合新聞', '社會', '文化'] },
  ja: { paper: '模範新聞', pages: ['総合', '社会', '地域', '文化'] },
  en: { paper: 'The Model Courier', pages: ['News', 'City', 'Region', 'Culture'] },
}

/** Languages in which pages are printed. */
export const LANGUAGES = Object.keys(NAMES)

const SCALES = [0.8, 0.9, 1]
const FIRST_DAY = Date.UTC(2020, 0, 1)
const DAY = 86_400_000

/**
 * Composes an issue of one page out of articles: some of them with a picture of a photo, photos of
 * their own and advertisements between them.
 */
export function composeIssue(
  language: string,
  pool: readonly Article[],
  writingMode: PrintedIssue['writingMode'],
  random: Random,
): PrintedIssue {
  const { paper, pages } = NAMES[language]!
  const ofRole = (...roles: string[]): Article[] => random.shuffle(pool.filter(({ role }) => roles.includes(role)))
  const press = PRESS_STYLES[language]!
  const house = random.pick(Object.values(press.houses))
  const photos = ofRole('photo').map((photo) => withCredit(photo, press, random))
  const news = ofRole('news', 'feature', 'brief', 'commentary')
    .slice(0, random.between(3, 6))
    .map((article) => signed(article, press, house))
    .map((article) => (random.chance(0.3) ? withPicture(article, photos, random) : article))
  const own = random.chance(0.4) ? photos.slice(0, 1).map((photo) => pictured(photo, random)) : []
  const advertisements = random.chance(0.5) ? ofRole('advertisement').slice(0, 1) : []
  const articles = [...random.shuffle([...news, ...own]), ...advertisements]
  const label = String(random.between(1, 16)).padStart(2, '0')
  const page = { label, name: random.pick(pages), articles: articles.map(({ id: _, ...parts }) => parts) }
  const date = new Date(FIRST_DAY + random.between(0, 2000) * DAY).toISOString().slice(0, 10)
  return {
    issue: createIssue({ publication: { name: paper, language }, date, pages: [page] }),
    writingMode,
    scale: random.pick(SCALES),
  }
}

/** Returns an article that names its authors in the style of a house. */
function signed(article: Article, press: PressStyle, { head, foot }: HouseStyle): Article {
  const names = article.bylines.flatMap(({ credits }) => credits.map(({ name }) => name))
  const template = head ?? foot
  const fields = [...(template ?? '').matchAll(/\{(\w+)\}/g)].map(([, field]) => field)
  if (template === undefined || !names.length || fields.some((field) => field !== 'names'))
    return { ...article, bylines: [] }
  const text = template.replace('{names}', listOf(names, press.separators))
  const credits = names.map((name) => ({ role: null, name }))
  return { ...article, bylines: [{ text, placement: head === undefined ? 'tail' : 'head', credits }] }
}

/** Returns a photo with the name of its photographer in the style of a press. */
const withCredit = (photo: Article, press: PressStyle, random: Random): Article => ({
  ...photo,
  body: photo.body.map((block) =>
    block.type === 'figure'
      ? {
          ...block,
          bylines: block.bylines.map((byline) => ({
            ...byline,
            text: random.pick(press.photoCredits).replace('{names}', byline.credits[0]?.name ?? byline.text),
          })),
        }
      : block,
  ),
})

/** Widths and heights of pictures. */
const SIZES = [
  [600, 400],
  [480, 480],
  [400, 560],
] as const

const pictured = (photo: Article, random: Random): Article => ({
  ...photo,
  body: photo.body.map((block) => (block.type === 'figure' ? withImage(block, random) : block)),
})

function withImage(figure: Figure, random: Random): Figure {
  const [width, height] = random.pick(SIZES)
  return { ...figure, image: { url: `photo-${random.between(1, 3)}.jpg`, alt: '', width, height } }
}

function withPicture(article: Article, photos: Article[], random: Random): Article {
  const figure = photos.pop()?.body.find((block) => block.type === 'figure')
  if (!figure) return article
  const at = random.between(1, article.body.length)
  return { ...article, body: [...article.body.slice(0, at), withImage(figure, random), ...article.body.slice(at)] }
}

import type { Recipe } from '../../options/recipes.js'

/** The facts about a newspaper that `banmian init` asks for. */
export interface Answers {
  publication: string
  /** Absolute URL, or null if it is not known yet. */
  siteUrl: string | null
  timeZone: string
  recipe: Recipe
}

/** A file to write, with its path from the folder that is set up. */
export interface InitFile {
  path: string
  content: string
}

/** Returns the files that set up a newspaper: a configuration, an example page, and a recipe. */
export const initFiles = (answers: Answers): InitFile[] => [
  { path: 'banmian.config.ts', content: configOf(answers) },
  { path: 'issues/2024-03-08/01.md', content: EXAMPLE },
  ...recipeOf(answers),
]

function configOf({ publication, siteUrl, timeZone }: Answers): string {
  const url =
    siteUrl === null
      ? "  // Feeds, catalogs and sitemaps need the URL of the site:\n  // siteUrl: 'https://paper.example/',"
      : `  siteUrl: ${quote(siteUrl)},`
  return `import { defineConfig } from '@banmian/cli'

// All properties: https://www.npmjs.com/package/@banmian/cli
export default defineConfig({
  publication: ${quote(publication)},
  timeZone: ${quote(timeZone)},
${url}
  // One folder for each day: issues/2024-03-08/01.md
  issues: 'issues',
  out: 'site',
})
`
}

/** Returns a text as a string in TypeScript. */
const quote = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

const EXAMPLE = `## 要闻

## 城东新桥通车

本报讯 3月7日，城东新桥建成通车，两岸居民步行可到对岸。（张三）

## 示范小学开设菜园劳动课

本报讯 孩子们在菜园里学会了翻地、起垄和播种。（李四）
`

function recipeOf({ recipe }: Answers): InitFile[] {
  if (recipe === 'github') return [{ path: '.github/workflows/newspaper.yml', content: GITHUB }]
  if (recipe === 'cron') return [{ path: 'newspaper.cron', content: CRON }]
  return []
}

const GITHUB = `# Builds the site after each change of the pages and publishes it with GitHub Pages.
# In the repository's settings, choose GitHub Actions as the source of its pages.
name: newspaper
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  build:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes @banmian/cli build
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - uses: actions/deploy-pages@v4
`

const CRON = `# Builds the site every morning at half past five. Install it with: crontab newspaper.cron
# Replace the path by that of this folder.
30 5 * * * cd /path/to/newspaper && npx --yes @banmian/cli build --keep-going --quiet
`

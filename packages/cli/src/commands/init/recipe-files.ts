import type { Recipe } from '../../options/recipes.js'
import { shellWord } from '../../text/shell-word.js'

/** A file to write, with its path from the folder that is set up. */
export interface InitFile {
  path: string
  content: string
}

/**
 * Returns the file of a recipe for builds, if one is wanted.
 *
 * @param folder - Absolute path of the folder that is set up
 */
export function recipeFiles(recipe: Recipe, folder: string): InitFile[] {
  if (recipe === 'github') return [{ path: '.github/workflows/newspaper.yml', content: GITHUB }]
  if (recipe === 'cron') return [{ path: 'newspaper.cron', content: cronOf(folder) }]
  return []
}

const GITHUB = `# Builds the site after each change of the pages and publishes it with GitHub Pages.
# In the repository's settings, choose GitHub Actions as the source of its pages.
name: newspaper
on:
  push:
    branches: [main]
  # GitHub removes a cache that was not used for a week.
  schedule:
    - cron: '30 21 * * *'
permissions:
  contents: read
  pages: write
  id-token: write
# One run after another, each of which starts with the site of the one before.
concurrency: newspaper
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
      # The site of the last run with its folder .banmian. With it, an article keeps its id and its
      # URL when its text is corrected, and only what has changed is made again.
      - uses: actions/cache@v4
        with:
          path: site
          key: newspaper-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: newspaper-
      - run: npx --yes @banmian/cli build --no-announce
      # Leaves out the folder .banmian, which need not be published.
      - uses: actions/upload-pages-artifact@v4
        with:
          path: site
      - uses: actions/deploy-pages@v4
      # Notifies the feed hubs and search engines that the configuration names, if any.
      - run: npx --yes @banmian/cli announce
`

/** Returns the line for cron, in which a percent sign would end the command. */
const cronOf = (
  folder: string,
): string => `# Builds the site every morning at half past five. Add it to your other jobs with:
#   (crontab -l; cat newspaper.cron) | crontab -
30 5 * * * cd ${shellWord(folder).replaceAll('%', '\\%')} && npx --yes @banmian/cli build --keep-going --quiet
`

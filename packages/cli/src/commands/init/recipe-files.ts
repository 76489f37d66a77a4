import type { Recipe } from '../../options/recipes.js'
import type { InitFile } from './init-files.js'

/** Returns the file of a recipe for builds, if one is wanted. */
export function recipeFiles(recipe: Recipe): InitFile[] {
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

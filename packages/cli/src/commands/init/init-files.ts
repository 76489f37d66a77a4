import type { Recipe } from '../../options/recipes.js'
import { type InitFile, recipeFiles } from './recipe-files.js'

/** Path of the configuration. */
export const CONFIG_PATH = 'banmian.config.ts'

/** The facts about a newspaper that `banmian init` asks for. */
export interface Answers {
  publication: string
  /** Absolute URL, or null if it is not known yet. */
  siteUrl: string | null
  /** IANA time zone, or null if it is not known. */
  timeZone: string | null
  recipe: Recipe
}

/**
 * Returns the files that set up a newspaper: a configuration, an example page, and a recipe.
 *
 * @param example - The example page
 * @param folder - Absolute path of the folder that is set up
 */
export const initFiles = (answers: Answers, example: string, folder: string): InitFile[] => [
  { path: CONFIG_PATH, content: configOf(answers) },
  { path: 'issues/2024-03-08/01.md', content: example },
  ...recipeFiles(answers.recipe, folder),
]

function configOf({ publication, siteUrl, timeZone }: Answers): string {
  const url =
    siteUrl === null
      ? "  // Feeds, catalogs and sitemaps need the URL of the site:\n  // siteUrl: 'https://paper.example/',"
      : `  siteUrl: ${quote(siteUrl)},`
  const zone =
    timeZone === null
      ? "  // By default, the language of the pages decides about the time zone:\n  // timeZone: 'Europe/London',"
      : `  timeZone: ${quote(timeZone)},`
  return `import { defineConfig } from '@banmian/cli'

// All properties: https://www.npmjs.com/package/@banmian/cli
export default defineConfig({
  publication: ${quote(publication)},
${zone}
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

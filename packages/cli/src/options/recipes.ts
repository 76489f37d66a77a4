/** Recipes for builds at set times. */
export const RECIPES = ['github', 'cron', 'none'] as const

/** A recipe for builds at set times. */
export type Recipe = (typeof RECIPES)[number]

import type { DefaultTheme } from 'vitepress'
import { chineseSearch } from '../text/zh.js'
import { weightOf } from './ranking.js'
import { sectionsOf } from './sections.js'
import { withSynonyms } from './synonyms.js'
import { words } from './words.js'

/** The settings of the search box and of its index. */
export const search: DefaultTheme.LocalSearchOptions = {
  locales: { zh: chineseSearch },
  miniSearch: {
    options: { tokenize: words },
    searchOptions: {
      processTerm: withSynonyms,
      boostDocument: weightOf,
      // A name is not a misspelling of a similar name.
      weights: { fuzzy: 0.1, prefix: 0.375 },
    },
    _splitIntoSections: sectionsOf,
  },
}

/**
 * Longest keyword that is indexed, in characters. Servers refuse terms of more than 32,766 bytes.
 */
const KEYWORD_LENGTH = 8000

const keyword = { type: 'keyword', ignore_above: KEYWORD_LENGTH } as const

/**
 * A text in two forms: with the bigrams that the archive has, and, as `character`, with single
 * characters as well, for a search for one.
 */
const searchable = {
  type: 'text',
  analyzer: 'cjk_words',
  fields: { character: { type: 'text', analyzer: 'cjk_characters' } },
} as const

/** Token filters before the bigrams: forms of width, and case. */
const FOLDING = ['cjk_width', 'lowercase'] as const
const CHARACTERS = ['remove_invisible', 'letters_and_digits'] as const

/**
 * The settings and the mapping of an index for {@link bulkLines}, as the body of the request that
 * creates it. It needs no plugin of OpenSearch or Elasticsearch.
 *
 * The analyzer `cjk_words` is the built-in `cjk` with three differences, by which its terms are
 * those of the archive's own search: no English stop words are removed; everything but letters,
 * digits and marks separates words; and Hangul, which has spaces between words, is not divided.
 * Compatibility forms other than those of width, such as `㎏`, are not replaced.
 */
export const indexMapping = {
  settings: {
    analysis: {
      char_filter: {
        remove_invisible: {
          type: 'pattern_replace',
          pattern: '[\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff]',
          replacement: '',
        },
        letters_and_digits: { type: 'pattern_replace', pattern: '[^\\p{L}\\p{N}\\p{M}]', replacement: ' ' },
      },
      filter: {
        bigrams: { type: 'cjk_bigram', ignored_scripts: ['hangul'] },
        characters: { type: 'cjk_bigram', ignored_scripts: ['hangul'], output_unigrams: true },
      },
      analyzer: {
        cjk_words: {
          type: 'custom',
          char_filter: CHARACTERS,
          tokenizer: 'standard',
          filter: [...FOLDING, 'bigrams'],
        },
        cjk_characters: {
          type: 'custom',
          char_filter: CHARACTERS,
          tokenizer: 'standard',
          filter: [...FOLDING, 'characters'],
        },
      },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      article: keyword,
      issue: keyword,
      date: { type: 'date', format: 'strict_date' },
      publication: keyword,
      language: keyword,
      edition: keyword,
      page_label: keyword,
      page_name: keyword,
      front_page: { type: 'boolean' },
      position: { type: 'integer' },
      role: keyword,
      rubric: keyword,
      authors: keyword,
      subjects: keyword,
      length: { type: 'integer' },
      headline: searchable,
      byline: searchable,
      body: searchable,
    },
  },
} as const

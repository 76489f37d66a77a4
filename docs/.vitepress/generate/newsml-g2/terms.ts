import { G2_TERMS, type G2TermName } from '../../../../packages/interchange/src/newsml-g2/g2-terms.js'
import { VOCABULARY } from '../../../../packages/interchange/src/newsml-g2/g2-vocabulary.js'
import { frontMatter, writePage } from '../write-page.js'
import { chineseTerms } from './terms.zh.js'

/** The name of the page, where the URIs of the terms lead. */
const NAME = new URL(VOCABULARY).pathname.split('/').at(-1) ?? ''

interface PageWords {
  path: string
  title: string
  description: string
  intro: string
  columns: string
  meaningOf: (name: G2TermName) => string
}

const pages: readonly PageWords[] = [
  {
    path: `${NAME}.md`,
    title: 'Terms for NewsML-G2',
    description: 'The terms that banmian adds to the vocabularies of NewsML-G2, and their meanings',
    intro: `The vocabularies of IPTC have no terms for some parts of a newspaper. [\`toNewsMl\`](/interchange) writes the terms of this page
for them. The URI of a term is \`${VOCABULARY}\` and the name of the term, and it leads here.`,
    columns: '| term | attribute with its URI | meaning |',
    meaningOf: (name) => G2_TERMS[name].meaning,
  },
  {
    path: `zh/${NAME}.md`,
    title: 'NewsML-G2 的补充术语',
    description: 'banmian 为 NewsML-G2 补充的术语及其含义',
    intro: `IPTC 的词表里没有报纸某些部分的术语，[\`toNewsMl\`](/zh/interchange) 就用本页的术语。术语的 URI 由 \`${VOCABULARY}\` 加术语的名称组成，打开就是这些术语的英文页。`,
    columns: '| 术语 | 写有 URI 的属性 | 含义 |',
    meaningOf: (name) => chineseTerms[name],
  },
]

/** Writes the page of the terms that are used in NewsML-G2, in both languages. */
export function writeNewsmlTerms(): void {
  for (const words of pages) writePage(words.path, pageIn(words))
}

function pageIn({ intro, columns, meaningOf, ...head }: PageWords): string {
  const rows = (Object.keys(G2_TERMS) as G2TermName[]).map(
    (name) => `| <code id="${name}">${name}</code> | \`${G2_TERMS[name].place}\` | ${meaningOf(name)} |\n`,
  )
  return `${frontMatter(head)}\n\n# ${head.title}\n\n${intro}\n\n${columns}\n|---|---|---|\n${rows.join('')}`
}

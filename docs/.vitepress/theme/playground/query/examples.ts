import type { Issue } from '@banmian/core'

/** The first two Han characters, or the first longer word, of a headline. */
const WORD = /\p{Script=Han}{2}|\p{L}{4,}/u

/** Returns a word of the issue to search for. */
function wordOf(issue: Issue): string {
  const headlines = issue.pages.flatMap(({ articles }) => articles.map(({ headline }) => headline.main ?? ''))
  return WORD.exec(headlines.join('\n'))?.[0] ?? 'word'
}

/** Returns example queries about an issue, by name. */
export const examplesFor = (issue: Issue) => ({
  headlines: `{
  issues(first: 1) {
    nodes {
      date
      pages {
        name
        articles {
          role
          headline { kicker main deck }
          credits { name role }
        }
      }
    }
  }
}
`,
  search: `{
  search(text: { query: ${JSON.stringify(wordOf(issue))} }, first: 5) {
    ... on SearchConnection {
      totalCount { value }
      edges {
        snippets { parts { text isMatch } }
        node { headline { main } }
      }
    }
    ... on SearchProblem { message }
  }
}
`,
  trace: `{
  issues(first: 1) {
    nodes {
      trace { path rule confidence start end }
    }
  }
}
`,
})

/** The name of an example query. */
export type ExampleName = keyof ReturnType<typeof examplesFor>

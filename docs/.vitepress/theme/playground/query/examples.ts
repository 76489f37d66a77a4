/** Example queries by name. */
export const examples = {
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
  search(text: { query: "工会" }, first: 5) {
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
} as const

/** The name of an example query. */
export type ExampleName = keyof typeof examples

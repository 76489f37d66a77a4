import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createSchema, memorySource } from '@banmian/graphql'
import { sample } from './sample.js'
import { root, writePage } from './write-page.js'

// Resolved as Node does for @banmian/graphql. The bundler of this configuration would select
// another build.
const { graphql }: typeof import('graphql') = createRequire(import.meta.url)('graphql')

/** A query with a short answer on the sample page. */
const query = `{
  search(text: { query: "工会 会议" }) {
    ... on SearchConnection {
      totalCount { value }
      nodes {
        headline { main }
        credits { name }
        page { name }
      }
    }
  }
}
`

interface PageWords {
  path: string
  title: string
  description: string
  intro: string
  answer: string
  limits: string
  schema: string
}

const pages: readonly PageWords[] = [
  {
    path: 'graphql.md',
    title: 'GraphQL',
    description: 'The GraphQL schema of issues, with an example',
    intro: `\`@banmian/graphql\` is an executable schema over issues: newspapers, issues, pages and articles by id, in lists and by search. It needs
no server: pass a source to \`createSchema\`, and the schema to any GraphQL server, or to \`graphql\` itself. Try it in
[the playground](/playground). [\`@banmian/graphql/search\`](/api/@banmian/graphql/search) has the query parser and the matcher of its search.`,
    answer: 'The result for the sample page:',
    limits: `## Limits

A server for strangers needs limits. [\`@banmian/graphql/limits\`](/api/@banmian/graphql/limits) has them for Yoga, graphql-http, Apollo
Server and every other server that uses \`graphql\`: of the length, tokens, depth, aliases, root fields and cost of a query. Everything in a
fragment counts as often as the fragment is used. The searches of a request share a budget of work and time, so one request cannot occupy
the server. [The README](https://github.com/banmian/banmian/tree/main/packages/graphql#limits) has the defaults.`,
    schema: 'The schema',
  },
  {
    path: 'zh/graphql.md',
    title: 'GraphQL',
    description: '一期报纸的 GraphQL schema 和示例',
    intro: `\`@banmian/graphql\` 是可执行的 schema：按 ID、列表或搜索取得报纸、各期、版面和稿件。不需要服务器：向 \`createSchema\` 传入来源，再把 schema 交给任何提供 GraphQL 的程序，或者直接交给 \`graphql\`。可以在[试一试](/zh/playground)里查询。搜索所用的查询解析和匹配在 [\`@banmian/graphql/search\`](/api/@banmian/graphql/search)（英文）。`,
    answer: '样例版面的查询结果：',
    limits: `## 限制

对外公开的服务器需要限制。[\`@banmian/graphql/limits\`](/api/@banmian/graphql/limits)（英文）适用于 Yoga、graphql-http、Apollo Server 以及任何使用 \`graphql\` 的服务器：限制查询的长度、词元数、深度、别名数、根字段数和代价。片段里的内容，用几次就算几次。同一请求里的搜索共用一份工作量和时间的预算，一个请求占不住服务器。默认值见 [README](https://github.com/banmian/banmian/tree/main/packages/graphql#limits)（英文）。`,
    schema: 'Schema',
  },
]

/** Writes the page with the schema in SDL, and a query with its answer. */
export async function writeGraphql(): Promise<void> {
  const schema = createSchema({ source: memorySource([sample]) })
  const answer = await graphql({ schema, source: query })
  if (answer.errors) throw new Error(`Expected the query of the documentation to have an answer: ${answer.errors[0]}`)
  const sdl = readFileSync(`${root}packages/graphql/schema.graphql`, 'utf8')
  for (const { path, title, description, intro, answer: said, limits, schema: heading } of pages) {
    const front = `---\ntitle: ${title}\ndescription: ${description}\neditLink: false\n---`
    const parts = [
      front,
      `# ${title}`,
      intro,
      `\`\`\`graphql\n${query}\`\`\``,
      said,
      `\`\`\`json\n${JSON.stringify(answer.data, null, 2)}\n\`\`\``,
      limits,
      `## ${heading}`,
      // Highlighting thousands of words would slow the page down.
      `\`\`\`text\n${sdl.trimEnd()}\n\`\`\``,
    ]
    writePage(path, `${parts.join('\n\n')}\n`)
  }
}

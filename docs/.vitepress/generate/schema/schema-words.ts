import { meanings } from './schema-meanings.zh.js'

/** The texts of the specification in one language. */
export interface SchemaWords {
  language: 'en' | 'zh'
  path: string
  title: string
  description: string
  intro: string
  conventionsTitle: string
  conventions: string
  nodesTitle: string
  choicesTitle: string
  within: string
  top: string
  holds: string
  leaf: string
  /** The introduction of an example, by its origin. */
  from: Record<'sample' | 'text' | 'markdown', string>
  comma: string
  field: string
  type: string
  means: string
  becomes: string
  /** Meanings of the fields that all nodes of mdast have. */
  plain: Record<string, string>
  /** Returns the meaning of `Node` or `Node.field`. */
  meaning: (key: string, own: string) => string
}

const english: SchemaWords = {
  language: 'en',
  path: 'schema.md',
  title: 'The issue',
  description: 'Specification of the issue: its nodes, their fields and their parents',
  intro: `An issue is one day's newspaper as plain JSON: pages, articles, and bodies that are
[mdast](https://github.com/syntax-tree/mdast). This page is generated from the types of \`@banmian/core\`. The examples are
results of the parser for the sample page, or for another text if the page has no such node. Lists, quotations and tables come
from Markdown that an editor wrote, since the parser keeps such lines as paragraphs. The same definition is available as
[JSON Schema 2020-12](/schema/issue.json){target="_self"}, and is published as \`@banmian/core/schema.json\`.`,
  conventionsTitle: 'Conventions',
  conventions: `- Plain data: no classes, no \`Date\`, no \`undefined\`, no cycles. An absent field is \`null\`, an absent list is \`[]\`.
- Objects are closed. \`extensions\` is the one extension point: data of other vocabularies, keyed by the URI that defines it.
- Text is as printed. Text that was not understood is not dropped: it is kept in the body, or in \`unplaced\` of the page.
- Text that is printed inside running text remains there, and fields index it: a dateline that opens a paragraph is part of the
  paragraph (\`placement: "inline"\`). Text on a separate line is removed from the body.
- \`body\` is mdast, with one node of our own, \`figure\`. \`toMdast\` of \`@banmian/core/mdast\` returns an article in standard nodes
  for utilities that do not know it.
- Ids of pages and articles are unique within an issue. They never depend on reading order, so a better parser does not rename
  old articles.`,
  nodesTitle: 'Nodes',
  choicesTitle: 'Unions',
  within: 'May occur in',
  top: 'It is the root of the tree.',
  holds: 'May contain',
  leaf: 'It contains no other node.',
  from: {
    sample: 'On the sample page:',
    text: 'On a page that prints:',
    markdown: 'In [Markdown](/recipes#correct-by-hand) that an editor wrote:',
  },
  comma: ', ',
  field: 'Field',
  type: 'Type',
  means: 'Meaning',
  becomes: 'becomes',
  plain: {
    type: 'The type of the node.',
    children: 'The nodes in it, in order.',
    value: 'The characters.',
    title: 'The text shown under the pointer.',
    alt: 'The alternative text of the picture.',
  },
  meaning: (_, own) => own,
}

const chinese: SchemaWords = {
  language: 'zh',
  path: 'zh/schema.md',
  title: '一期报纸的结构',
  description: '一期报纸的结构规范：节点、字段和可能出现的位置',
  intro: `一期报纸就是一天的报纸，是普通的 JSON：版面、稿件，以及由 [mdast](https://github.com/syntax-tree/mdast) 节点组成的正文。本页由 \`@banmian/core\` 的类型生成，示例都是解析器对样例版面的结果，样例版面上没有的则用其他文字；列表、引文和表格出自编辑的 Markdown，因为解析器把这样的行按印出的样子保留为段落。同一份定义也以 [JSON Schema 2020-12](/schema/issue.json){target="_self"} 的形式提供，并随包发布为 \`@banmian/core/schema.json\`。`,
  conventionsTitle: '约定',
  conventions: `- 普通数据：没有类，没有 \`Date\`，没有 \`undefined\`，没有循环。没有的字段是 \`null\`，没有的列表是 \`[]\`。
- 对象是封闭的。\`extensions\` 是唯一的扩展点：其他词汇表的数据，以定义它的 URI 为键。
- 文字按印出的样子保留。无法识别的文字也不会丢失：留在正文里，或版面的 \`unplaced\` 里。
- 行文中的文字留在原处，字段只作索引：开头的电头属于段落的文字（\`placement: "inline"\`）；自成一行的则从正文中取出。
- \`body\` 就是 mdast，\`figure\` 是 mdast 之外的节点。\`@banmian/core/mdast\` 的 \`toMdast\` 把稿件写成标准节点，供不认识它的工具使用。
- 版面和稿件的 ID 在一期报纸里互不相同，也与阅读顺序无关，解析器改进之后旧稿件的 ID 不变。`,
  nodesTitle: '节点',
  choicesTitle: '可选值',
  within: '可出现于',
  top: '它是整棵树的根。',
  holds: '可包含',
  leaf: '不包含其他节点。',
  from: {
    sample: '在样例版面上：',
    text: '版面上印着：',
    markdown: '编辑写的 [Markdown](/zh/recipes#手工修正)：',
  },
  comma: '、',
  field: '字段',
  type: '类型',
  means: '含义',
  becomes: '成为',
  plain: {
    type: '节点的名称。',
    children: '其中的内容，按顺序。',
    value: '文字。',
    title: '指针移上去时的说明。',
    alt: '代替图片的文字。',
  },
  meaning: (key, own) => meanings[key] ?? own,
}

export const words: readonly SchemaWords[] = [english, chinese]

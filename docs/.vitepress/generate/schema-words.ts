import { meanings } from './schema-meanings.zh.js'

/** The words of the specification in one language. */
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
  /** Said before an example, by where it is from. */
  from: Record<'sample' | 'text' | 'markdown', string>
  comma: string
  field: string
  type: string
  means: string
  becomes: string
  /** Meanings of fields that every node of mdast has. */
  plain: Record<string, string>
  /** Meaning of a node or of its field, by `Node` or `Node.field`. */
  meaning: (key: string, own: string) => string
}

const english: SchemaWords = {
  language: 'en',
  path: 'schema.md',
  title: 'The issue',
  description: 'Specification of the issue: its nodes, their fields and where they may occur',
  intro: `An issue is one day's paper as plain JSON: pages, articles, and bodies that are
[mdast](https://github.com/syntax-tree/mdast). This page is made from the types of \`@banmian/core\`; the examples are what the
parser makes of the sample page, or of another text where the page has nothing of the kind; a list, a quotation and a table come from an
editor's Markdown, since the parser leaves such lines as the paragraphs that they are printed as. The same definition is served as
[JSON Schema 2020-12](/schema/issue.json){target="_self"} and published as
\`@banmian/core/schema.json\`.`,
  conventionsTitle: 'Conventions',
  conventions: `- Plain data: no classes, no \`Date\`, no \`undefined\`, no cycles. What is absent is \`null\` (a field) or \`[]\` (a list).
- Objects are closed. \`extensions\` is the only place for other data: of other vocabularies, keyed by the URI that defines it.
- Text is as printed. What was not understood is not dropped: it stays in the body, or in the page's \`unplaced\`.
- What stands in running text stays there, and fields index it: a dateline that opens a paragraph belongs to the paragraph's
  characters (\`placement: "inline"\`). What stood on a line of its own is lifted out of the body.
- \`body\` is mdast, plus \`figure\`: \`toMdast\` of \`@banmian/core/mdast\` returns an article for mdast utilities that do not know figures.
- An id never depends on reading order, so a better parser does not rename old articles.`,
  nodesTitle: 'Nodes',
  choicesTitle: 'Choices',
  within: 'May occur in',
  top: 'It is the top of the tree.',
  holds: 'May hold',
  leaf: 'It holds no other node.',
  from: {
    sample: 'On the sample page:',
    text: 'On a page that prints:',
    markdown: 'In [Markdown](/recipes#correct-by-hand), as an editor writes it:',
  },
  comma: ', ',
  field: 'Field',
  type: 'Type',
  means: 'Meaning',
  becomes: 'becomes',
  plain: {
    type: 'Names the node.',
    children: 'What is in it, in order.',
    value: 'The characters.',
    title: 'What a pointer shows over it.',
    alt: 'Text that stands for the picture.',
  },
  meaning: (_, own) => own,
}

const chinese: SchemaWords = {
  language: 'zh',
  path: 'zh/schema.md',
  title: '一期报纸的结构',
  description: '一期报纸的结构规范：节点、字段和可能出现的位置',
  intro: `一期就是一天的报纸，是普通的 JSON：版面、稿件，以及由 [mdast](https://github.com/syntax-tree/mdast) 节点组成的正文。本页由 \`@banmian/core\` 的类型生成，示例都是解析器对样例版面的结果，样例版面上没有的则用其他文字；列表、引文和表格出自编辑的 Markdown，因为解析器让这样的行照印出的样子留作段落。同一份定义也以 [JSON Schema 2020-12](/schema/issue.json){target="_self"} 的形式提供，并随包发布为 \`@banmian/core/schema.json\`。`,
  conventionsTitle: '约定',
  conventions: `- 普通数据：没有类，没有 \`Date\`，没有 \`undefined\`，没有循环。没有的字段是 \`null\`，没有的列表是 \`[]\`。
- 对象是封闭的。\`extensions\` 是唯一的开口：其他词汇的数据，以定义它的 URI 为键。
- 文字照印出的样子。没有读懂的也不会丢：留在正文里，或留在版面的 \`unplaced\` 里。
- 行文中的文字留在原处，字段只作索引：开头的电头属于段落的文字（\`placement: "inline"\`）；自成一行的则从正文中取出。
- \`body\` 就是 mdast：\`{ type: 'root', children: article.body }\` 可以交给任何 mdast 工具。\`figure\` 是唯一自有的节点。
- 编号与阅读顺序无关，解析器改进之后旧稿件的编号不变。`,
  nodesTitle: '节点',
  choicesTitle: '可选值',
  within: '可出现于',
  top: '它是整棵树的顶端。',
  holds: '可包含',
  leaf: '其中没有别的节点。',
  from: {
    sample: '在样例版面上：',
    text: '版面上印着：',
    markdown: '编辑写的 [Markdown](/zh/recipes#用手改正)：',
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

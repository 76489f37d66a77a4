/** A node of the model in the figure. */
export interface ModelBox {
  /** The name of the interface. */
  name: string
  /** The term that the press uses. */
  word: string
  /** True when its parent has a list of such nodes. */
  many: boolean
  /** Fields without a box. */
  fields: string
  children: readonly ModelBox[]
}

interface ModelWords {
  title: string
  description: string
  many: string
  issue: ModelBox
}

const box = (
  name: string,
  word: string,
  fields: string,
  children: readonly ModelBox[] = [],
  many = false,
): ModelBox => ({
  name,
  word,
  many,
  fields,
  children,
})
const list = (name: string, word: string, fields: string, children: readonly ModelBox[] = []) =>
  box(name, word, fields, children, true)

/** The texts of the figure of the model. */
export const modelWords: Record<'en' | 'zh', ModelWords> = {
  en: {
    title: 'The nodes of an issue and their nesting',
    description:
      'An issue contains a publication and pages. A page contains articles, credits of the page, and fragments that were not placed. An article contains a headline of three lines, a dateline, bylines, continuations, and a body of blocks; one kind of block is the figure.',
    many: 'A double edge: a list.',
    issue: box('Issue', "one day's paper", 'id · date · number · edition', [
      box('Publication', 'the newspaper', 'name · language · identifiers · url · publisher · timeZone'),
      list('Page', 'a printed page', 'id · label (02, A5) · name (政务之要)', [
        list('Article', 'an article, or a separate photo', 'id · role · rubric · subjects', [
          box('Headline', 'three lines', 'kicker · main · deck'),
          box('Dateline', 'who sent it, where, when', 'text · placement · agency · place · date'),
          list('Byline', 'a credit as printed', 'text · placement · credits: role and name of each person'),
          list('Block', 'the body, which is mdast', 'paragraph · heading · list · blockquote · table · thematicBreak', [
            box('Figure', 'a node that mdast does not have', 'image · caption · bylines'),
          ]),
          list('Continuation', 'to or from another page', 'text · direction · page'),
        ]),
        list('Byline', 'who made the page', 'text · placement · credits'),
        list('Fragment', 'not placed, and kept', 'text · candidates: where it may belong'),
      ]),
    ]),
  },
  zh: {
    title: '一期报纸的节点及其嵌套关系',
    description:
      '一期报纸包含所属报纸的信息和若干版面。版面包含稿件、版面署名，以及未归位的文字。稿件包含三行标题、电头、署名、转版，以及由块组成的正文；图片是其中的一种块。',
    many: '双边框表示可以有多个。',
    issue: box('Issue', '一期报纸', 'id · date · number · edition', [
      box('Publication', '报纸', 'name · language · identifiers · url · publisher · timeZone'),
      list('Page', '版面', 'id · label 版次（02、A5）· name 版名（政务之要）', [
        list('Article', '稿件，或单独的图片', 'id · role · rubric 栏目 · subjects', [
          box('Headline', '标题', 'kicker 引题 · main 主题 · deck 副题'),
          box('Dateline', '电头', 'text · placement · agency · place · date'),
          list('Byline', '印出的署名', 'text · placement · credits（各人的职责和姓名）'),
          list('Block', '正文的块，即 mdast', 'paragraph · heading · list · blockquote · table · thematicBreak', [
            box('Figure', '图片，mdast 之外的节点', 'image · caption · bylines'),
          ]),
          list('Continuation', '转版', 'text · direction · page'),
        ]),
        list('Byline', '版面自己的署名', 'text · placement · credits'),
        list('Fragment', '未归位的文字', 'text · candidates（可能的归属）'),
      ]),
    ]),
  },
}

/** A stage of the parser: its name, what it does, and what is known of the example after it. */
export interface Stage {
  name: string
  does: string
  gives: string
}

interface PipelineWords {
  title: string
  description: string
  given: string
  stages: readonly Stage[]
}

/** The texts of the figure of the pipeline. Numbers are lines of the example page. */
export const pipelineWords: Record<'en' | 'zh', PipelineWords> = {
  en: {
    title: 'The stages of the parser, and what is known after each',
    description:
      'An example page of eight lines passes through six stages: scan, page, label, group, build and assemble. For each stage the figure says what it does and what is then known about the lines.',
    given: 'The text of a page, without its empty lines',
    stages: [
      {
        name: 'scan',
        does: 'Finds the lines and their offsets. The text is not changed.',
        gives: 'Eight lines, each with its offset.',
      },
      {
        name: 'page',
        does: 'Separates what belongs to no article: front matter, folio, masthead, references to other pages. Pictures keep their position.',
        gives: 'This page has no such lines. The other stages see the text of articles only.',
      },
      {
        name: 'label',
        does: 'Decides the function of each line: one decision over the whole page.',
        gives:
          '1 is the page name, 4 a late headline, 5 its deck, 6 a headline. 2, 3 and 7 are text. 8 is a heading that is separated from its article.',
      },
      {
        name: 'group',
        does: 'Groups lines into articles, and attaches other headings to the article whose words they share.',
        gives: '2 to 5 are one article, 6 and 7 another. 8 is the kicker of the first: both contain 劳动课 and 菜园.',
      },
      {
        name: 'build',
        does: 'Rejoins paragraphs that were cut where a column ended, and reads datelines and credits.',
        gives: '2 and 3 are one paragraph. 本报, 7 March 2024. 李四光 and 王五, without a role.',
      },
      {
        name: 'assemble',
        does: 'Assigns ids, joins articles that continue on another page, and writes trace and messages.',
        gives: 'An issue with two articles, three messages, and a trace that covers every character.',
      },
    ],
  },
  zh: {
    title: '解析的步骤，以及每一步的结果',
    description:
      '一个八行的示例版面经过六步：scan、page、label、group、build、assemble。图中说明每一步做什么，以及由此知道了什么。',
    given: '一个版面的文字，略去空行',
    stages: [
      { name: 'scan', does: '分出各行，记下偏移；不改动文字。', gives: '八行，各有偏移。' },
      {
        name: 'page',
        does: '取出不属于任何稿件的内容：文件头、报眉、报头、转版语；图片记下位置。',
        gives: '这个版面没有这样的行。此后各步只看稿件的文字。',
      },
      {
        name: 'label',
        does: '判定每一行的作用：对整个版面作一次判断。',
        gives: '1 是版名，4 是后置的主题，5 是它的副题，6 是主题。2、3、7 是正文。8 是脱离稿件的标题。',
      },
      {
        name: 'group',
        does: '把各行归成稿件，并把脱离的标题归入用词相同的稿件。',
        gives: '2 至 5 是一篇，6 和 7 是另一篇。8 是第一篇的引题：两处都有“劳动课”和“菜园”。',
      },
      {
        name: 'build',
        does: '接好在转栏处截断的段落，读出电头和署名。',
        gives: '2 和 3 是同一段。本报，2024年3月7日。李四光、王五，未注明职责。',
      },
      {
        name: 'assemble',
        does: '分配 ID，接好转到另一版的稿件，写出依据和提示。',
        gives: '一期两篇稿件，三条提示，以及每个字的依据。',
      },
    ],
  },
}

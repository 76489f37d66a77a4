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

/** The words of the picture of the pipeline. Numbers are lines of the example page. */
export const pipelineWords: Record<'en' | 'zh', PipelineWords> = {
  en: {
    title: 'The stages of the parser, and what each gives',
    description:
      'An example page of eight lines passes through seven stages: scan, classify, segment, attach, join, read and build. For each stage the picture says what it does and what is then known of the lines.',
    given: 'The text of a page, without its blank lines',
    stages: [
      {
        name: 'scan',
        does: 'Lines and their places; the text stays untouched.',
        gives: 'Eight lines, each with its place.',
      },
      {
        name: 'classify',
        does: 'What each line shows of itself.',
        gives: '2 opens with a dateline and stops inside a sentence. 3 ends with a name. 5 opens with ——.',
      },
      {
        name: 'segment',
        does: 'Which lines make one story, and what each is in it: one decision over the whole page.',
        gives:
          '1 names the page. 2 to 5 are a story, with 4 its headline and 5 its deck. 6 and 7 are another. 8 is torn off.',
      },
      {
        name: 'attach',
        does: 'Gives what was torn off to the story whose words it shares, or that stands nearest.',
        gives: '8 is the kicker of the first story: both say 劳动课 and 菜园.',
      },
      {
        name: 'join',
        does: 'Joins paragraphs that a column cut, and articles that go on on another page.',
        gives: '2 and 3 are one paragraph: …和播种,还给每一垄地…',
      },
      {
        name: 'read',
        does: 'Datelines, credits, dates, references to other pages.',
        gives: '本报, 7 March 2024. 李四光 and 王五, without a role.',
      },
      {
        name: 'build',
        does: 'Issue, trace and messages.',
        gives: 'Two articles, three messages, and a trace that names each character.',
      },
    ],
  },
  zh: {
    title: '解析的各步，以及每一步得到什么',
    description:
      '一个八行的示例版面经过七步：scan、classify、segment、attach、join、read、build。图中写明每一步做什么，做完之后对这些行知道了什么。',
    given: '一个版面的文字，略去空行',
    stages: [
      { name: 'scan', does: '分出各行，记下位置；文字原样不动。', gives: '八行，各有位置。' },
      {
        name: 'classify',
        does: '看每一行自身有什么迹象。',
        gives: '2 以电头开头，断在句子中间。3 以人名结尾。5 以——开头。',
      },
      {
        name: 'segment',
        does: '哪些行是同一篇稿件，各是其中的什么：对整个版面作一次判断。',
        gives: '1 是版名。2 至 5 是一篇，4 是主题，5 是副题。6 和 7 是另一篇。8 不在原位。',
      },
      {
        name: 'attach',
        does: '把不在原位的归给用词相同或位置最近的稿件。',
        gives: '8 是第一篇的引题：两处都有“劳动课”和“菜园”。',
      },
      {
        name: 'join',
        does: '接起转栏截断的段落，以及转到另一版的稿件。',
        gives: '2 和 3 是同一段：……和播种,还给每一垄地……',
      },
      { name: 'read', does: '读出电头、署名、日期和转版。', gives: '本报，2024年3月7日。李四光、王五，未注明职责。' },
      { name: 'build', does: '写成一期报纸、依据和提示。', gives: '两篇稿件，三条提示，以及每个字的依据。' },
    ],
  },
}

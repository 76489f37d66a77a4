/**
 * Texts of messages in Chinese by code: a sentence and its meaning. A test compares the codes with
 * those of the parser.
 */
export const messageTexts: Record<string, { text: string; help: string }> = {
  'headline-after-body': {
    text: '标题原来在正文之后。',
    help: '提取时正文排在了标题之前，解析时已把标题移到稿件开头。如果它属于另一篇稿件，请在 Markdown 里移动。',
  },
  'kicker-displaced': {
    text: '引题原来与主题分离。',
    help: '有一个标题没有引出稿件，已归入用词相同或位置最近的稿件。其他可能见依据。',
  },
  'kicker-fused': {
    text: '引题与主题原来在同一行。',
    help: '长标题中间有空格，已读作引题和主题。如果空格本来就是标题的一部分，请合回一行。',
  },
  'paragraph-rejoined': {
    text: '段落原来被截成两段。',
    help: '前一半断在句子中间，多半是转栏之处。两半已接好，文字没有改动。',
  },
  'subhead-flattened': {
    text: '小标题原来与主题同级。',
    help: '正文里的标题已读作小标题，而不是另一篇稿件的标题。',
  },
  'photo-between-articles': {
    text: '图片原来夹在其他稿件之间或之中。',
    help: '带有摄影者署名的图片说明已单独成篇。',
  },
  'headline-missing': {
    text: '这篇稿件没有标题。',
    help: '正文以电头开头，或接在已经结束的稿件之后，附近却没有匹配的标题。请在未归位的文字里或报纸上查找。',
  },
  'heading-unplaced': {
    text: '这个标题不属于任何稿件。',
    help: '它作为未归位的文字保留在版面里。请把它移到正确的位置，或者保持原样。',
  },
  'link-unplaced': {
    text: '链接的目标或标题留作未归位的文字。',
    help: '标题、版名和署名是纯文字，其中的链接会失去目标。文字留在原处，目标留在版面之下。带说明的图片，其标题也是如此。',
  },
  'date-unknown': {
    text: '这一期的日期未知。',
    help: '没有给出日期，版面上也没有印。电头只有月和日，没有年。请在选项里给出日期。',
  },
  'date-read': {
    text: '这一期的日期是从版面上读到的。',
    help: '没有给出日期，而版面上印有。没有年份的电头按它推定。要确保无误，请在选项里给出日期。',
  },
  'date-disagrees': {
    text: '版面上印的日期与这一期的不同。',
    help: '已经给出日期，或另一个版面印有日期，而这里印的不一样。以先有的为准，这里印的留作未归位的文字。请核对这个版面是否属于这一期。',
  },
  'print-disagrees': {
    text: '版面上印的与这一期的不同。',
    help: '报名、期号或版次、版名已经给出或先前印过，而这里印的不一样。以先有的为准，这里印的留作未归位的文字。',
  },
  'page-from-file-name': {
    text: '版次或版名是从文件名读到的。',
    help: '版面上没有印。要确保无误，请随文字一起给出，或写在 front matter 里。',
  },
  'continuation-joined': {
    text: '稿件转到另一版，已接好。',
    help: '“下转第3版”之类的转版语指向稿件的其余部分，已接在前一部分之后。依据说明哪些字在哪一版。',
  },
  'continuation-unresolved': {
    text: '没有找到稿件的另一部分。',
    help: '转版语所指的版面不在传入的版面里，或者那里没有对应的稿件，或不止一篇稿件与之对应。两部分保持分开；如果都在，请手工合并。',
  },
  'language-without-locale': {
    text: '没有这种语言的报纸惯例。',
    help: '没有这种语言的 locale。姓名和电头按形式识别，但不认识姓名之前的词、转版语里的词等，这些词留在正文里。如果语言识别有误，请指定语言；也可以在选项里传入自己的 locale。',
  },
  'rubric-unplaced': {
    text: '栏目名称旁边没有稿件。',
    help: '有一行是已知的栏目名称，但后面没有稿件，或稿件已有栏目。它作为未归位的文字保留。',
  },
}

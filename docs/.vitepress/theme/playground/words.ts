/** The words of the playground in one language. */
export interface Words {
  editor: string
  editorHint: string
  publication: string
  date: string
  reset: string
  results: string
  tabs: { restored: string; messages: string; trace: string; json: string; html: string; feed: string }
  /** One line on what was found. */
  found: (articles: number, photos: number, unplaced: number, messages: number) => string
  failed: string
  unplaced: string
  nothing: string
  noMessages: string
  showInText: (excerpt: string) => string
  show: string
  severity: { info: string; warning: string; error: string }
  traceIntro: string
  columns: { text: string; path: string; rule: string; confidence: string }
  copy: string
  copied: string
  save: (file: string) => string
  saveBook: string
  feedNote: string
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

const english: Words = {
  editor: 'Text of the page',
  editorHint: 'Type or paste the text of any page: the result follows.',
  publication: 'Newspaper',
  date: 'Date of publication',
  reset: 'Back to the sample page',
  results: 'Result',
  tabs: { restored: 'Restored', messages: 'Messages', trace: 'Why', json: 'JSON', html: 'HTML', feed: 'Feed' },
  found: (articles, photos, unplaced, messages) =>
    `${count(articles, 'article')}, ${count(photos, 'photo')}, ${unplaced} unplaced, ${count(messages, 'message')}.`,
  failed: 'The page could not be restored:',
  unplaced: 'Not placed',
  nothing: 'No article yet: the text is empty.',
  noMessages: 'Nothing to report.',
  showInText: (excerpt) => `Show in the text: ${excerpt}`,
  show: 'Show in the text',
  severity: { info: 'Info', warning: 'Warning', error: 'Error' },
  traceIntro: 'Which characters became which part of the issue, by which rule, and how sure the parser is.',
  columns: { text: 'Text', path: 'Part of the issue', rule: 'Rule', confidence: 'Sure' },
  copy: 'Copy',
  copied: 'Copied',
  save: (file) => `Save ${file}`,
  saveBook: 'Save as EPUB',
  feedNote: 'A feed names its site; https://paper.example/ stands in for yours.',
}

const chinese: Words = {
  editor: '版面文字',
  editorHint: '输入或粘贴任何版面的文字，结果随之更新。',
  publication: '报名',
  date: '出版日期',
  reset: '恢复样例版面',
  results: '结果',
  tabs: { restored: '还原', messages: '提示', trace: '依据', json: 'JSON', html: 'HTML', feed: '订阅源' },
  found: (articles, photos, unplaced, messages) =>
    `${articles} 篇稿件，${photos} 幅图片，${unplaced} 处未归位，${messages} 条提示。`,
  failed: '这一版未能还原：',
  unplaced: '未归位的文字',
  nothing: '还没有稿件：文字是空的。',
  noMessages: '没有需要说明的地方。',
  showInText: (excerpt) => `在原文中查看：${excerpt}`,
  show: '在原文中查看',
  severity: { info: '说明', warning: '提醒', error: '错误' },
  traceIntro: '哪些字成了这一期的哪一部分，依据哪条规则，有多大把握。',
  columns: { text: '文字', path: '位置', rule: '规则', confidence: '把握' },
  copy: '复制',
  copied: '已复制',
  save: (file) => `保存 ${file}`,
  saveBook: '保存为 EPUB',
  feedNote: '订阅源要写明网站地址，这里用 https://paper.example/ 代替。',
}

/** The words for a page's language, English when there are none. */
export function wordsFor(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}

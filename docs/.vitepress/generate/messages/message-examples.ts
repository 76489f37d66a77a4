import { type ParseOptions, parseIssue, type Source } from '@banmian/core'
import type { MessageCode } from '../../../../packages/core/src/result/messages.js'

/** Pages that produce a message, with the options of the parser. */
export interface MessageExample {
  sources: readonly Source[]
  options: ParseOptions
}

const page = (text: string, options: ParseOptions = {}): MessageExample => ({ sources: [{ text }], options })

/**
 * Texts that produce the messages that the sample page does not. A test checks that each one does.
 */
export const messageExamples: Partial<Record<MessageCode, MessageExample>> = {
  'headline-missing': page(
    '本报讯 3月6日,市图书馆延长开放时间,读者晚上九点以前都可以借书还书,周末照常开放。(李四)\n\n本报讯 3月5日,河边的步道修好了,沿路新种了一百棵柳树。(王五)\n',
  ),
  'heading-unplaced': page(
    '## 要闻\n\n## 市图书馆延长开放时间\n\n本报讯 3月6日,市图书馆延长开放时间,读者晚上九点以前都可以借书还书。(李四)\n\n## 明日限行\n\n## 多云转晴\n\n## 河边步道修好\n\n本报讯 3月5日,河边的步道修好了,沿路新种了一百棵柳树。(王五)\n\n## 招聘\n\n## 寻物启事\n',
  ),
  'date-unknown': page('## 要闻\n\n## 菜园开课\n\n新华社北京3月7日电 菜园开课了。\n'),
  'link-unplaced': page(
    '## 要闻\n\n## [菜园开课](https://paper.example/garden)\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n',
  ),
  'date-read': page('示范日报 2024年3月8日 星期五 第2版\n\n## 菜园开课\n\n新华社北京3月7日电 菜园开课了。\n'),
  'date-disagrees': page(
    '示范日报 2024年3月9日 星期六 第2版\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n',
    { date: '2024-03-08' },
  ),
  'print-disagrees': {
    sources: [
      {
        text: '第3版 教育\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n',
        page: { label: '02' },
      },
    ],
    options: {},
  },
  'page-from-file-name': {
    sources: [
      { name: '02-教育.md', text: '## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n' },
    ],
    options: {},
  },
  'continuation-joined': {
    sources: [
      {
        name: '01.md',
        text: '第1版 要闻\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种,(下转第3版)\n\n## 河边步道修好\n\n本报讯 3月5日,河边的步道修好了,沿路新种了一百棵柳树。(王五)\n',
      },
      {
        name: '03.md',
        text: '第3版 教育\n\n## 菜园开课\n\n(上接第1版)还给每一垄地插上了名牌。老师说,夏天大家就能吃上自己种的黄瓜。(张三)\n',
      },
    ],
    options: {},
  },
  'continuation-unresolved': page(
    '## 要闻\n\n## 菜园开课\n\n本报讯 菜园开课了,孩子们学会了翻地、起垄和播种。(下转第3版)\n',
  ),
  'language-without-locale': page(
    '## Borgin opnar tvö hlið\n\nBlómin í garðinum eru sprungin út og borgin hefur opnað tvö hlið fyrir þá sem koma að sjá þau.\n',
    { date: '2024-03-08' },
  ),
  'rubric-unplaced': page(
    '## 身边故事\n\n## 身边故事\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n',
    { rubrics: ['身边故事'] },
  ),
}

/** Parses an example. */
export const parseExample = ({ sources, options }: MessageExample) => parseIssue(sources, options)

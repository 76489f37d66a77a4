import samplePage from '../../../../../examples/taiyuan-daily/page.md?raw'
import type { GivenPage } from './given-page.js'

/** The sample page. */
export const samplePages: readonly GivenPage[] = [{ name: 'page.md', text: samplePage }]

/**
 * Two pages with an article that continues on the second. Their numbers and names are in the file
 * names.
 */
export const twoPages: readonly GivenPage[] = [
  {
    name: '01-要闻.md',
    text: `## 校园开出菜园课

本报讯 3月7日,示范小学迎来新学期的第一堂劳动课,孩子们在菜园里学会了翻地、起垄和播种,(下转第3版)

## 河边步道修好

本报讯 3月5日,河边的步道修好了,沿路新种了一百棵柳树,附近的居民晚饭后都愿意来走一走。(王五)
`,
  },
  {
    name: '03-教育.md',
    text: `## 校园开出菜园课

(上接第1版)还给每一垄地插上了名牌。老师说,到了夏天,大家就能吃上自己种的黄瓜。(张三)

## 图书馆延长开放

本报讯 3月6日,市图书馆延长开放时间,读者晚上九点以前都可以借书还书,周末照常开放。(李四)
`,
  },
]

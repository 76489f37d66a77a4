import { describe, expect, it } from 'vitest'
import { parseIssue, plainText } from '../../src/index.js'

const bodyOf = (...blocks: string[]): string[] => {
  const { issue } = parseIssue(blocks.join('\n\n'))
  return issue.pages[0]!.articles.flatMap(({ body }) => body.map(plainText))
}

describe('paragraphs that have lost their full stops', () => {
  it.each([
    [
      'zh-Hans',
      '## 旧仓库改成社区书屋',
      '本报讯 城东街道把一间空了多年的旧仓库改成了书屋,上周末正式开门,头一天就来了三百多位读者',
      '书屋的书都是居民捐的,管理员把它们按年龄分成三个区,孩子们的书放在最低的两层架子上',
      '退休教师们轮流值班,每天下午给放学的孩子讲一个故事,讲完还要请孩子自己再讲一遍',
      '社区打算秋天再开一间,地方已经看好了,就在菜场二楼,书架也请木工做好了',
    ],
    [
      'zh-Hant',
      '## 舊倉庫變身社區書房',
      '城東街坊會把一間空置多年的舊倉庫改建成書房,上周末正式開放,首日便有三百多名讀者到訪',
      '書房的書全由居民捐出,管理員按年齡把它們分成三區,兒童讀物放在最低的兩層架上',
      '退休教師輪流當值,每天下午給放學的孩子講一個故事,講完再請孩子自己說一遍',
    ],
    [
      'ja',
      '## 古い倉庫が町の読書室に',
      '東地区は長年空いていた倉庫を読書室に改め、先週末に開いたところ、初日だけで三百人を超える人が訪れた',
      '本はすべて住民が寄贈したもので、係が年齢ごとに三つに分け、子どもの本をいちばん低い二段に並べている',
      '退職した教師が交代で詰め、午後には学校帰りの子どもに物語を一つずつ読んで聞かせている',
    ],
    [
      'ko',
      '## 낡은 창고가 마을 책방으로',
      '동쪽 마을이 여러 해 비어 있던 창고를 책방으로 바꿔 지난 주말 문을 열었고 첫날에만 삼백 명이 넘게 찾았다',
      '책은 모두 주민들이 기증했고 관리인이 나이에 따라 세 구역으로 나누어 어린이 책을 가장 낮은 두 칸에 두었다',
      '퇴직한 교사들이 돌아가며 오후마다 아이들에게 이야기를 하나씩 들려준다',
    ],
    [
      'en',
      '## Old warehouse becomes a reading room',
      'The east side council has turned a warehouse that had stood empty for years into a reading room, and three ' +
        'hundred people came on the first day',
      'All of the books were given by neighbors, and the volunteers have sorted them by age, with those for ' +
        'children on the two lowest shelves',
      'Retired teachers take turns in the afternoon and tell a story to the pupils who come in after school',
    ],
  ])('stay paragraphs in %s', (_, heading, ...paragraphs) => {
    expect(bodyOf(heading, ...paragraphs)).toEqual(paragraphs)
  })
})

describe('a paragraph that was cut', () => {
  it.each([
    [
      'inside a verb phrase',
      '## 山村图书角的年轻人',
      '值班的小组里人人都是“多面手”,既会修补旧书,又能',
      '当讲解员。组长记得全部书架的位置和每一本书的去向。',
    ],
    [
      'behind an article',
      '## Old warehouse becomes a reading room',
      'The east side council has turned a warehouse that had stood empty for years into a reading room, and three ' +
        'hundred people came on the',
      'First Avenue site when it opened, more than the council had hoped for.',
    ],
  ])('%s is whole again', (_, heading, ...halves) => {
    expect(bodyOf(heading, ...halves)).toHaveLength(1)
  })
})

import { type Issue, parseIssue } from '@banmian/core'

/** Returns issues of two invented newspapers, `days` of each, with articles that differ by day. */
export function samplePapers(days: number, names: readonly string[] = ['示范日报', '样例晚报']): Issue[] {
  return names.flatMap((name) =>
    Array.from({ length: days }, (_, day) => {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
      const page = (number: number) => ({
        page: { label: String(number).padStart(2, '0'), name: number === 1 ? '要闻' : '民生' },
        text: `## 第${day}天第${number}版的示范小学开设菜园劳动课\n\n本报讯 1月1日,孩子们在${name}的菜园里学会了翻地、起垄和播种,一共${day}种蔬菜。(张三)\n\n## 社区食堂第${day}次上新\n\n本报讯 昨天,社区食堂推出Organic套餐${day},老人连声称赞。记者 李四\n`,
      })
      return parseIssue([page(1), page(2)], { publication: name, date }).issue
    }),
  )
}

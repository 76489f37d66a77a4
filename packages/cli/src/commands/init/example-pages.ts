/** An example page, with a name for the newspaper that it is from. */
export interface ExamplePage {
  publication: string
  content: string
}

/** Example pages by the language of the environment. */
const CHINESE: ExamplePage = {
  publication: '示范日报',
  content: `## 要闻

## 城东新桥通车

本报讯 3月7日，城东新桥建成通车，两岸居民步行可到对岸。（张三）

## 示范小学开设菜园劳动课

本报讯 孩子们在菜园里学会了翻地、起垄和播种。（李四）
`,
}
const ENGLISH: ExamplePage = {
  publication: 'The Example',
  content: `## Local News

## New Bridge Opens in the East of the City

By Ann Carter

The new bridge in the east of the city opened on Thursday. People who live on one side of the river
can now walk to the other in five minutes.

## Pupils Grow Vegetables in the School Garden

By Ben Miller

The pupils of the primary school have learned to dig, to sow and to water. The first lettuce is
expected in May.
`,
}

/** Returns the example page for the language of the environment: Chinese, or else English. */
export const examplePage = (language: string): ExamplePage => (/^zh\b/i.test(language) ? CHINESE : ENGLISH)

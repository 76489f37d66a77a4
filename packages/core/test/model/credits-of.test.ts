import { describe, expect, it } from 'vitest'
import {
  type Block,
  type Byline,
  CREDIT_ROLES,
  type CreditRole,
  createArticle,
  creatorsOf,
  creditsOf,
  figuresOf,
} from '../../src/index.js'

const byline = (...credits: [CreditRole | null, string][]): Byline => ({
  text: credits.map(([, name]) => name).join(' '),
  placement: 'tail',
  credits: credits.map(([role, name]) => ({ role, name })),
})
const figure = (...bylines: Byline[]): Block => ({ type: 'figure', image: null, caption: [], bylines })
const quoted = (...children: Block[]): Block => ({ type: 'blockquote', children })
const listed = (...children: Block[]): Block => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: false,
  children: [{ type: 'listItem', spread: false, children }],
})

describe('figuresOf', () => {
  it('returns figures at any depth in printed order', () => {
    const [a, b, c] = ['甲', '乙', '丙'].map((name) => figure(byline(['photographer', name])))
    const article = createArticle({ body: [quoted(a!, listed(quoted(b!))), { type: 'thematicBreak' }, c!] })
    expect(figuresOf(article)).toEqual([a, b, c])
    expect(figuresOf(createArticle())).toEqual([])
  })
})

describe('creditsOf', () => {
  it('returns the credits of the article and then of its figures, each person once for each role', () => {
    const article = createArticle({
      bylines: [byline(['reporter', '甲'], ['editor', '乙']), byline(['reporter', '甲'], [null, '甲'])],
      body: [quoted(figure(byline(['photographer', '甲'], ['editor', '乙'])))],
    })
    expect(creditsOf(article).map(({ role, name }) => `${role} ${name}`)).toEqual([
      'reporter 甲',
      'editor 乙',
      'null 甲',
      'photographer 甲',
    ])
  })
})

describe('creatorsOf', () => {
  it.each(CREDIT_ROLES)('decides whether a %s is a creator', (role) => {
    const article = createArticle({ bylines: [byline([role, '甲'])] })
    expect(creatorsOf(article)).toEqual(['editor', 'designer', 'source'].includes(role) ? [] : ['甲'])
  })

  it('returns each name once, without those that show nothing', () => {
    const article = createArticle({
      bylines: [byline([null, '乙'], ['reporter', '甲'], ['photographer', '甲'], ['author', ' \u0000'])],
      body: [figure(byline(['photographer', '丙']))],
    })
    expect(creatorsOf(article)).toEqual(['乙', '甲'])
  })

  it('takes the creators of figures when the article has none', () => {
    const body = [quoted(figure(byline(['editor', '乙'], ['photographer', '丙']))), figure(byline([null, '丁']))]
    expect(creatorsOf(createArticle({ bylines: [byline(['editor', '甲'])], body }))).toEqual(['丙', '丁'])
  })
})

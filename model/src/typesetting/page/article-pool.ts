import type { ArticleSource } from '../../composer/article-source.js'
import type { Random } from '../../random.js'

/** Number of articles among which one of the right length is chosen. */
const CHOICE = 40
/** Times that an article may be taken before another of the pool is. */
const LEAD = 1

/** Articles in random order, each taken about as often as any other. */
export class ArticlePool {
  private readonly articles: readonly ArticleSource[]
  private readonly uses = new Map<ArticleSource, number>()

  constructor(articles: readonly ArticleSource[], random: Random) {
    this.articles = random.shuffle(articles)
  }

  /**
   * Takes the article whose length is nearest to a number of characters, rather longer than
   * shorter, or null if the page has them all.
   */
  take(length: number, taken: ReadonlySet<ArticleSource>): ArticleSource | null {
    const fit = (article: ArticleSource): number => {
      const ratio = Math.log(lengthOf(article) / length)
      return ratio < 0 ? -3 * ratio : ratio
    }
    const usesOf = (article: ArticleSource): number => this.uses.get(article) ?? 0
    const free = this.articles.filter((article) => !taken.has(article)).sort((a, b) => usesOf(a) - usesOf(b))
    const least = free.length ? usesOf(free[0]!) : 0
    const choice = free.slice(0, CHOICE).filter((article) => usesOf(article) <= least + LEAD)
    const [best] = choice.sort((a, b) => fit(a) - fit(b))
    if (!best) return null
    this.uses.set(best, usesOf(best) + 1)
    return best
  }
}

/** Returns the number of characters of the body of an article. */
export const lengthOf = ({ blocks }: ArticleSource): number => blocks.reduce((sum, { text }) => sum + text.length, 1)

/** Number of arrays and objects around an article: the issue, its pages, the page, its articles. */
export const ARTICLE_LEVELS = 4

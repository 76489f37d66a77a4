/**
 * Returns the words that a word of a query searches for: itself and those that mean the same, in
 * the form that the index has, which is pairs of Chinese characters.
 *
 * The function is copied into the site as text, so it cannot use anything outside.
 */
export function withSynonyms(word: string): string[] {
  const sought = word.toLowerCase()
  const groups = [
    ['encoding', 'garbled', 'mojibake', '编码', '乱码'],
    ['vertical', '竖排', '直排'],
    ['cover', '封面'],
    ['kicker', '引题', '肩题', '眉题'],
    ['deck', '副题'],
    ['dateline', '电头'],
    ['byline', '署名'],
    ['feed', 'subscribe', '订阅'],
    ['epub', 'ebook'],
    ['deploy', 'serverless', 'platforms', '部署', '平台'],
    ['migrate', 'migration', '迁移'],
    ['archive', '存档', '归档'],
    ['recipe', 'recipes', '示例'],
  ]
  return groups.find((group) => group.includes(sought)) ?? [sought]
}

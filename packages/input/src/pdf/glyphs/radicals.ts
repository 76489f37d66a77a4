/**
 * Characters of the block CJK Radicals Supplement and the ideographs that look like them, from
 * EquivalentUnifiedIdeograph.txt of Unicode. Fonts with one glyph for both name the radical.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛' +
  '⺨犭⺩王⺪疋⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门' +
  '⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

/** The ideograph of each radical that has one. */
export const RADICALS: ReadonlyMap<string, string> = pairs(PAIRS)

function pairs(text: string): Map<string, string> {
  const map = new Map<string, string>()
  const characters = [...text]
  for (let at = 0; at + 1 < characters.length; at += 2) map.set(characters[at]!, characters[at + 1]!)
  return map
}

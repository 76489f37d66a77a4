/**
 * The non-empty lines of the page in the figure of the pipeline. A test compares the figure with
 * the result of the parser.
 */
export const exampleLines = [
  '## 要闻',
  '本报讯 3月7日,示范小学迎来新学期的第一堂劳动课,孩子们在菜园里学会了翻地、起垄和播种,还',
  '给每一垄地插上了名牌。(李四光)',
  '## 示范小学开设菜园劳动课',
  '——孩子们学会了翻地和播种',
  '## 河边步道修好',
  '本报讯 3月5日,河边的步道修好了,沿路新种了一百棵柳树。(王五)',
  '## 劳动课进了菜园',
] as const

import type { Random } from './random.js'

/**
 * Characters that versions 15 to 17 of Unicode add, and others of the same planes that none of them
 * has, in the same order: letters, ideographs, punctuation, symbols and compatibility characters.
 */
export const NEW_CHARACTERS: Readonly<Record<string, string>> = {
  '\u1c89': '\u0378',
  '\u20c1': '\u0379',
  '\ua7cb': '\u0380',
  '\ua7f1': '\u0381',
  '\u{10d50}': '\u{1fc00}',
  '\u{1ccd6}': '\u{1fc01}',
  '\u{1fae9}': '\u{1fc02}',
  '\u{2ebf0}': '\u{3ff00}',
  '\u{323b0}': '\u{3ff01}',
}

/** Characters and sequences that mean something in Markdown, HTML, YAML or the parser. */
const TOKENS = [
  ...['*', '**', '***', '****', '_', '__', '~', '~~', '~~~', '`', '``', '```', '\\', '\\\\', '[', ']', '(', ')', '!'],
  ...['![', '](', '](x)', '[]', '[ ]', '[x] ', '[^1]', '[^1]: ', ']: ', '[记者]: 请谈谈', '[a]: http://x "t"', '!['],
  ...['<', '>', '</', '<!', '<?', '<!--', '-->', '--!>', '<br>', '<em>', '</em>', '<span>', '<byline>', '</byline>'],
  ...['<http://a.example/~wang/>', '<a@b.example>', 'http://a.example/~x_y*z', 'www.a.example/`b`', 'ftp://x|y'],
  ...['https://a.example/(b)[c]<d>', 'HTTP://A.example', 'www.', 'http://', 'a@b.example', 'mailto:a@b.example'],
  ...['&', '&amp;', '&#60;', '&#x5B;', '&nbsp;', '&bogus;', '&#0;', '&#', ';', '|', '||', '\\|', ':--', '|---|'],
  ...['-', '--', '---', '- ', '+ ', '+', '* ', '* * *', '1. ', '1) ', '999999999. ', '=', '==', '===', '#', '## '],
  ...['> ', ':', ': ', '::', ':::', '%', '%%', '$', '$$', '^', '{', '}', '{#id}', '"', "'", '“', '”', '—', '——', '…'],
  ...[' ', '  ', '\u3000', '\u00a0', '\t', '\u2028', '\u0085', '\u200b', '\ufeff', '\0', '\u001b', '\u2029'],
  ...[
    '甲',
    '乙丙',
    '春耕开始。',
    '，',
    '。',
    'a',
    'b1',
    '0',
    '中a',
    '😀',
    '\u{323b0}',
    '\u{2ebf0}',
    '\ud800',
    '\udfff',
  ],
  ...[
    'é',
    'e\u0301',
    'か',
    '한',
    '（',
    '）',
    '「',
    '」',
    '记者',
    '摄',
    '(李四)',
    '（记者张三）',
    '本报讯',
    '新华社北京3月7日电',
  ],
  ...[
    '![图](a.jpg)',
    '![](b.jpg)',
    '![ ](c.jpg)',
    '[](d)',
    '[ ](http://example.com/x)',
    '[\u3000](e "f")',
    '[![](g)](h)',
  ],
] as const

const BLANKS = ['', ' ', '  ', '\u3000', '\u00a0', '\t', '\u3000 ', '\u2003'] as const
const ADDRESSES = [
  ...[
    'http://example.com/x',
    'x.png',
    'a/b_c.jpg',
    '#n',
    '?q=1&b=2',
    'mailto:a@b.example',
    '/x(1)',
    'x\\_y',
    '//host/x',
  ],
  ...[
    '<a b>',
    '<http://a.example/~wang/>',
    '<>',
    '',
    'a"b',
    'x&amp;y',
    'javascript:alert(1)',
    '图.jpg',
    'x`y',
    'x*y*z',
  ],
] as const
const TITLES = ['', '', '', ' "题"', " 'b'", ' ""', ' "a*b*"', ' "\\""'] as const
const MARKS = ['*', '**', '~~', '_', '***', '`', '``'] as const

/** Returns inline Markdown of up to `depth` nested marks, often with empty or blank text. */
export function hostileInline(random: Random, depth = 3): string {
  let text = ''
  for (let count = random.below(5); count >= 0; count--) text += inlinePart(random, depth)
  return text
}

function inlinePart(random: Random, depth: number): string {
  const inside = (): string =>
    depth <= 0 || random.next() < 0.35 ? random.of(BLANKS) : hostileInline(random, depth - 1)
  const kind = random.next()
  if (kind < 0.5 || depth <= 0) return random.of(TOKENS)
  if (kind < 0.64) return `[${inside()}](${random.of(ADDRESSES)}${random.of(TITLES)})`
  if (kind < 0.76) return `![${inside()}](${random.of(ADDRESSES)}${random.of(TITLES)})`
  if (kind < 0.92) {
    const mark = random.of(MARKS)
    return mark + inside() + mark
  }
  return random.of(BLANKS)
}

/** Returns text made of hostile tokens. */
export function hostileTokens(random: Random, most = 8): string {
  let text = ''
  for (let count = random.below(most + 1); count > 0; count--) text += random.of(TOKENS)
  return text
}

const OPENINGS = [
  ...[
    '',
    '',
    '',
    '',
    '# ',
    '## ',
    '### ',
    '###### ',
    '——',
    '- ',
    '1. ',
    '> ',
    '| ',
    '**',
    '本报讯 ',
    '（记者',
    '(',
    '△',
  ],
  ...[
    '记者 王勇 ',
    '王韵菲 摄 ',
    '图为',
    '第02版:',
    '![](a.jpg)\n',
    '![现场](a/b.jpg)\n图为现场',
    '(下转第2版)',
    '\u3000\u3000',
  ],
] as const
const ENDINGS = [
  '',
  '',
  '',
  '。',
  '。',
  '。（李四）',
  ' 张三摄',
  '(下转第3版)',
  ')',
  '**',
  ' ##',
  '\n===',
  '\n---',
] as const
const BREAKS = ['\n', '\n\n', '\n\n', '\r\n', '\r', '\u2028', '\n \n'] as const

/** Returns a page whose headlines, paragraphs, captions and credits are hostile inline Markdown. */
export function hostilePage(random: Random, most = 8): string {
  let page = ''
  for (let count = 1 + random.below(most); count > 0; count--) {
    const text = random.next() < 0.5 ? hostileInline(random) : hostileTokens(random)
    page += random.of(OPENINGS) + text + random.of(ENDINGS) + random.of(BREAKS)
  }
  return page
}

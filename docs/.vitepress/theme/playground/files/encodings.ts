/** The encodings of text files that can be chosen, and their names. */
export const encodings: readonly (readonly [label: string, name: string])[] = [
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GB 18030'],
  ['big5', 'Big5'],
  ['shift_jis', 'Shift_JIS'],
  ['euc-jp', 'EUC-JP'],
  ['euc-kr', 'EUC-KR'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1252', 'Latin-1'],
]

/** Returns the name of an encoding. */
export const encodingName = (label: string): string => encodings.find(([one]) => one === label)?.[1] ?? label

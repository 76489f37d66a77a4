import type { CreditRole } from '@banmian/core'
import { type PageLabels, pageLabelsFor } from '@banmian/html'
import { ROLES } from './contributors.js'

/** The words that a book adds to what the paper printed. */
export interface EpubWords
  extends Pick<PageLabels, 'day' | 'page' | 'unnamedPage' | 'number' | 'unplaced' | 'untitled' | 'issue'> {
  /** Name of the cover. */
  cover: string
  /** Title of the contents. */
  contents: string
  /** Title of the list of printed pages. */
  pages: string
  /** Title of the list of landmarks. */
  landmarks: string
  /** Where the text begins. */
  start: string
  /** Time that a collection spans, its days already in words. */
  period: (first: string, last: string) => string
  /** People who had one part in an article or picture, for credits that no paper printed; the role is `null` where it is not known. */
  credit: (role: CreditRole | null, names: readonly string[]) => string
  /** What a reader who does not see may expect of the book (schema:accessibilitySummary). */
  accessibility: (book: { pageNumbers: boolean; pictures: 'none' | 'described' | 'some undescribed' }) => string
}

type Own = Pick<
  EpubWords,
  'cover' | 'contents' | 'pages' | 'landmarks' | 'start' | 'period' | 'credit' | 'accessibility'
>

const hans: Own = {
  cover: '封面',
  contents: '目录',
  pages: '版次',
  landmarks: '导览',
  start: '正文',
  period: between('—'),
  credit: credited('记者 通讯员 摄影 作者 编辑 整理 插图 设计 翻译 来源', ' ', '、'),
  accessibility: summary(
    '文字可重排，标题与目录按版面和稿件组织。',
    '标有原报版次。',
    '图片都有替代文字。',
    '部分图片没有替代文字。',
  ),
}

const hant: Own = {
  cover: '封面',
  contents: '目錄',
  pages: '版次',
  landmarks: '導覽',
  start: '正文',
  period: between('—'),
  credit: credited('記者 通訊員 攝影 作者 編輯 整理 插圖 設計 翻譯 來源', ' ', '、'),
  accessibility: summary(
    '文字可重排，標題與目錄按版面和稿件組織。',
    '標有原報版次。',
    '圖片都有替代文字。',
    '部分圖片沒有替代文字。',
  ),
}

const ja: Own = {
  cover: '表紙',
  contents: '目次',
  pages: '紙面',
  landmarks: '案内',
  start: '本文',
  period: between('～'),
  credit: credited('記者 通信員 撮影 筆者 編集 構成 挿絵 デザイン 翻訳 出典', ' ', '、'),
  accessibility: summary(
    '文字はリフローし、見出しと目次は紙面と記事の順に並びます。',
    '紙面の番号を示します。',
    '画像にはすべて代替テキストがあります。',
    '代替テキストのない画像があります。',
  ),
}

const en: Own = {
  cover: 'Cover',
  contents: 'Contents',
  pages: 'Pages',
  landmarks: 'Landmarks',
  start: 'Start of the text',
  period: between(' – '),
  credit: credited(
    'Reporter Correspondent Photographer Author Editor Compiler Illustrator Designer Translator Source',
    ': ',
    ', ',
  ),
  accessibility: summary(
    'Reflowable text; headings and contents follow the pages and articles of the paper.',
    ' The pages of the printed paper are marked.',
    ' All pictures are described.',
    ' Some pictures are not described.',
  ),
}

/** Names after the word for what people did, of words in the order of the roles. */
function credited(words: string, mark: string, and: string): EpubWords['credit'] {
  return (role, names) => {
    const word = words.split(' ')[role === null ? -1 : ROLES.indexOf(role)]
    return (word === undefined ? '' : word + mark) + names.join(and)
  }
}

function between(mark: string): EpubWords['period'] {
  return (first, last) => first + mark + last
}

/** The sentences of a summary that are true of a book. */
function summary(text: string, numbered: string, described: string, undescribed: string): EpubWords['accessibility'] {
  return ({ pageNumbers, pictures }) =>
    text + (pageNumbers ? numbered : '') + { none: '', described, 'some undescribed': undescribed }[pictures]
}

/** The words in a language, by its BCP 47 tag; English where there are none. */
export function epubWordsFor(language: string, own: Partial<EpubWords> = {}): EpubWords {
  return { ...pageLabelsFor(language), ...ownWords(language), ...own }
}

function ownWords(language: string): Own {
  if (/^zh-(?:hant|tw|hk|mo)\b/i.test(language)) return hant
  if (/^zh\b/i.test(language)) return hans
  return /^ja\b/i.test(language) ? ja : en
}

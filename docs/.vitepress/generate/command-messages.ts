import { runCommand, type Step, typed } from './run-command.js'

/** A message of the command itself, and an example that produces it. */
interface CommandMessage {
  severity: 'info' | 'warning' | 'error'
  /** Exit code of the last command. Default: 0. */
  exitCode?: number
  /** Files of the working folder, by name. */
  files: Record<string, string | Uint8Array>
  /** Commands to run there, and changes of files. The last command prints the message. */
  commands: readonly Step[]
  en: { text: string; help: string }
  zh: { text: string; help: string }
}

const page = '## 要闻\n\n## 菜园开课\n\n本报讯 3月7日,孩子们在菜园里学会了翻地、起垄和播种。(张三)\n'
/** The page with a second article. */
const twoArticles = `${page}\n## 人行桥开放\n\n本报讯 3月7日,城里的人行桥开放,两岸居民步行可到对岸。(李四)\n`
const details = ['--publication', '示范日报', '--date', '2024-03-08']

/** A page as MinerU writes it, with other blocks. */
const mineru = (...blocks: object[]): string =>
  JSON.stringify([
    { type: 'text', text: '菜园开课', text_level: 1, page_idx: 0 },
    { type: 'text', text: '本报讯 3月7日,孩子们在菜园里学会了翻地。(张三)', page_idx: 0 },
    ...blocks.map((block) => ({ ...block, page_idx: 0 })),
  ])
const pageXml = (inside: string): string =>
  `<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="99" imageHeight="99"><TextRegion id="r1"><TextLine id="l1"><TextEquiv index="0"><Unicode>本报讯 学校开课。</Unicode></TextEquiv>${inside}</TextRegion></Page></PcGts>`
/** A white picture of one pixel. */
const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
const mets =
  '<mets xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec><fileGrp USE="Text"><file ID="A1" MIMETYPE="text/xml"><FLocat xlink:href="1.xml"/></file><file ID="A2" MIMETYPE="text/xml"><FLocat xlink:href="2.xml"/></file></fileGrp></fileSec></mets>'
const alto =
  '<alto><Layout><Page><TextBlock ID="B1"><TextLine><String CONTENT="本报讯"/><SP/><String CONTENT="学校开课。"/></TextLine></TextBlock></Page></Layout></alto>'
const toJson = (file: string): string[] => ['convert', file, '--to', 'json', ...details]

/** The messages of the command by their codes. */
export const commandMessages: Record<string, CommandMessage> = {
  'link-placeholder': {
    severity: 'info',
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'rss', ...details]],
    en: {
      text: 'The URL of your site is not known, so the feed has placeholder links.',
      help: 'Links in a feed are absolute, so they start with `https://paper.example/`, a host that is reserved for examples. Set the URL of the output folder with `--site-url` before you publish the feed: the ids and links of its items are derived from it.',
    },
    zh: {
      text: '订阅源不知道您网站的地址。',
      help: '订阅源的链接必须有去处，所以先以 `https://paper.example/` 开头，那里不属于任何人。发布之前请用 `--site-url` 给出输出文件夹将来的网址：条目的编号和链接都由它得出。',
    },
  },
  'link-missing': {
    severity: 'info',
    files: { 'issues/2024-03-08/page.md': page },
    commands: [['build', 'issues', '--publication', '示范日报']],
    en: {
      text: 'The URL of the site is not known.',
      help: 'Its pages work without one. Feeds, the sitemap and canonical URLs need it, and are left out. Set it with `--site-url`.',
    },
    zh: {
      text: '网站不知道自己的地址。',
      help: '网页没有地址也能用；订阅源、站点地图和规范网址需要它，所以没有写出。请用 `--site-url` 给出。',
    },
  },
  'search-index': {
    severity: 'info',
    files: { 'issues/2024-03-08/page.md': page },
    commands: [['build', 'issues', '--publication', '示范日报', '--outputs', 'search']],
    en: {
      text: 'The search page needs an index, which another program makes.',
      help: 'Run [Pagefind](https://pagefind.app) with the folder of the site after each build. The search page works once the index is there.',
    },
    zh: {
      text: '搜索页需要索引，由另一个程序制作。',
      help: '每次生成之后，对网站文件夹运行 [Pagefind](https://pagefind.app)。有了索引，搜索页就能使用。',
    },
  },
  'time-zone-assumed': {
    severity: 'info',
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    en: {
      text: 'The time zone of the newspaper is not known, and that of its language is assumed.',
      help: 'Feeds, pages and e-books say when an issue was published. Set the time zone with `--time-zone`, or in the issue. Without one, that of the country of its language is used (`en` is taken for the United States), or else UTC. With a wrong one, an issue may appear under the day before.',
    },
    zh: {
      text: '报纸所在的时区不明，按其语言推定。',
      help: '订阅源、网页和电子书都写有出版时间。请用 `--time-zone` 给出时区，或者写在这一期里。都没有时，按语言所属的国家或地区推定（`en` 视为美国），仍不能确定就用 UTC。时区有误，读者可能看到前一天的日期。',
    },
  },
  'page-empty': {
    severity: 'warning',
    files: { '01.md': page, '02.md': '\n' },
    commands: [['convert', '01.md', '02.md', '--to', 'json', ...details]],
    en: {
      text: 'A page contains no text.',
      help: 'It becomes a page without articles, so that the other pages keep their positions. Check whether its extraction failed. If no page contains text, nothing is written, and the exit code is 1.',
    },
    zh: {
      text: '有一个版面没有文字。',
      help: '它成为没有稿件的版面，其他版面的位置不变。请检查提取是否失败。如果所有版面都没有文字，就什么也不写，以退出码 1 结束。',
    },
  },
  'no-article': {
    severity: 'warning',
    files: { 'page.md': '## 要闻\n' },
    commands: [['convert', 'page.md', '--to', 'json', ...details]],
    en: {
      text: 'No article was found on any page.',
      help: 'The pages contain no running text. Check the file: perhaps it is not the page, or only its headings were extracted.',
    },
    zh: {
      text: '各个版面上都没有找到稿件。',
      help: '文字里没有可以成为稿件的正文。请看看文件：也许不是版面，或者只提取到了标题。',
    },
  },
  'picture-missing': {
    severity: 'warning',
    files: { 'page.md': `${page}\n![菜园](garden.jpg)\n\n菜园里的孩子们。李四 摄\n` },
    commands: [['convert', 'page.md', '--to', 'html', ...details]],
    en: {
      text: 'A picture that a page names is not in its folder.',
      help: 'The figure keeps its caption and the URL of the picture. Put the file into the folder of the page, under the name that the page uses, and convert again.',
    },
    zh: {
      text: '版面提到的图片不在它的文件夹里。',
      help: '图片说明照样保留，地址也照原样。请把文件按版面所写的名称放在版面旁边，再转换一次。',
    },
  },
  'picture-format': {
    severity: 'warning',
    files: { 'page.md': `${page}\n![菜园](garden.webp)\n\n菜园里的孩子们。李四 摄\n`, 'garden.webp': webp },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    en: {
      text: 'Pictures in the e-book have a format that many readers of e-books do not show.',
      help: 'EPUB 3.3 allows WebP, but Kindle, Kobo and others show nothing. Convert the pictures to JPEG or PNG, for example with `magick garden.webp garden.jpg`, and name the new files in the page.',
    },
    zh: {
      text: '电子书里有许多阅读器不显示的图片格式。',
      help: 'EPUB 3.3 允许 WebP，但 Kindle、Kobo 等不显示。请把图片转换成 JPEG 或 PNG，例如用 `magick garden.webp garden.jpg`，并在版面里写新的文件名。',
    },
  },
  'picture-remote': {
    severity: 'warning',
    files: { 'page.md': `${page}\n![菜园](https://pictures.example/1.jpg)\n\n菜园里的孩子们。李四 摄\n` },
    commands: [['convert', 'page.md', '--to', 'html', ...details]],
    en: {
      text: 'Pictures on other hosts became links.',
      help: 'When a page loads a picture from another host, that host learns who reads the page. Name the hosts that you trust with `--allow-remote-pictures`.',
    },
    zh: {
      text: '其他网站上的图片改成了链接。',
      help: '网页从别的网站读取图片，就会让那里知道谁在看。请用 `--allow-remote-pictures` 列出信任的网站。',
    },
  },
  'file-skipped': {
    severity: 'warning',
    files: { 'pages/01.md': page, 'pages/tool.json': '{"version": 3}' },
    commands: [toJson('pages')],
    en: {
      text: 'A file in the folder is not a page, or has the same pages as another one.',
      help: 'JSON, XML and HTML files in a folder are pages when their content is in the format of an OCR or layout tool. Tools also write one page in several formats; the file that places most lines is used. To use another one, name it instead of the folder.',
    },
    zh: {
      text: '文件夹里有一个文件不是版面，或与另一个文件是同样的版面。',
      help: '文件夹里的 JSON、XML 和 HTML 文件，内容是识别或版面工具的格式才算版面。工具常把同一版写成几种格式，命令用带位置的行最多的那个。要用别的，请写出它的名称，不要写文件夹。',
    },
  },
  'encoding-guessed': {
    severity: 'info',
    // "## 要闻" in GB 18030.
    files: { 'gb.md': Uint8Array.from([0x23, 0x23, 0x20, 0xd2, 0xaa, 0xce, 0xc5, 0x0a]), 'page.md': page },
    commands: [['convert', 'page.md', 'gb.md', '--to', 'json', '--encoding', 'auto', ...details]],
    en: {
      text: 'The encoding of a file was guessed.',
      help: 'With `--encoding auto`, a file that is neither in UTF-8 nor says its encoding is read in the encoding in which it reads most like text: GB 18030, Big5, Shift_JIS, EUC-JP, EUC-KR, UTF-16 or windows-1252. Very short texts can be guessed wrong, so check them.',
    },
    zh: {
      text: '文件的编码是推测的。',
      help: '使用 `--encoding auto` 时，既不是 UTF-8、也没有写明编码的文件，按最像文字的编码读取：GB 18030、Big5、Shift_JIS、EUC-JP、EUC-KR、UTF-16 或 windows-1252。很短的文字可能推测错误，请核对。',
    },
  },
  'issue-failed': {
    severity: 'error',
    exitCode: 1,
    files: {
      'issues/2024-03-07/page.md': page,
      'issues/2024-03-08/page.md': Uint8Array.from([0xd2, 0xaa, 0xce, 0xc5]),
    },
    commands: [['site', 'issues', '--keep-going', '--publication', '示范日报']],
    en: {
      text: 'An issue could not be read, and is not part of the site.',
      help: 'With `--keep-going`, the other issues are published, pages of the issue from an earlier run stay, and the exit code is 1. `--json` lists such issues as `failures`.',
    },
    zh: {
      text: '有一期无法读取，没有收入网站。',
      help: '使用 `--keep-going` 时，其他各期照常发布，这一期以前写出的网页留在原处，退出码是 1。`--json` 在 `failures` 里列出这样的各期。',
    },
  },
  'page-not-used': {
    severity: 'warning',
    files: { 'issues/2024-03-08/01.md': page, 'issues/2024-03-08/02.md': page.replaceAll('菜园', '花园') },
    commands: [
      ['convert', 'issues/2024-03-08/01.md', '--to', 'md', '--out', 'issues/2024-03-08', ...details],
      ['site', 'issues'],
    ],
    en: {
      text: 'A page in the folder of an issue is not part of it, or has changed since.',
      help: 'Where a folder contains `issue.md` or `issue.json`, that file is the issue. The command in the message reads the pages of the folder again and keeps the corrections of `issue.md`.',
    },
    zh: {
      text: '一期的文件夹里有一个版面不在这一期里，或者后来有变动。',
      help: '文件夹里有 `issue.md` 或 `issue.json` 时，这个文件就是这一期。提示里的命令会重新读取文件夹里的版面，并保留 `issue.md` 的修改。',
    },
  },
  'file-missing': {
    severity: 'warning',
    files: { 'mets.xml': mets, '1.xml': alto },
    commands: [toJson('mets.xml')],
    en: {
      text: 'A file that METS names is missing, or is not ALTO.',
      help: 'Its page stays empty, so that the other pages keep their positions. Copy the whole folder of the issue.',
    },
    zh: {
      text: 'METS 提到的文件不在，或者不是 ALTO。',
      help: '它的版面空着，其他版面的位置不变。请把这一期的整个文件夹都复制过来。',
    },
  },
  'path-refused': {
    severity: 'warning',
    files: { 'page.json': mineru({ type: 'image', img_path: '../secret.jpg' }) },
    commands: [toJson('page.json')],
    en: {
      text: 'A path in the file leads out of the folder of the file.',
      help: 'Only files in the folder of a page, or in folders inside it, are read. Copy the file there.',
    },
    zh: {
      text: '文件里的路径指向它的文件夹之外。',
      help: '只读版面所在的文件夹和其中的文件夹。请把文件复制到那里。',
    },
  },
  'description-left-out': {
    severity: 'info',
    files: { 'page.json': mineru({ type: 'image', img_path: 'a.jpg', content: 'Children with spades in a garden' }) },
    commands: [toJson('page.json')],
    en: {
      text: 'The description of a picture that a model wrote is left out.',
      help: 'It is not text that the paper printed.',
    },
    zh: {
      text: '没有收入模型为图片写的描述。',
      help: '那不是报纸印出来的文字。',
    },
  },
  'alternatives-left-out': {
    severity: 'info',
    files: {
      'page.xml': pageXml('<TextEquiv index="1"><Unicode>本报迅 学校开课。</Unicode></TextEquiv></TextLine>'),
    },
    commands: [toJson('page.xml')],
    en: {
      text: 'Other readings of the words of a page are left out.',
      help: 'The tool gives several readings. The one that it prefers is used.',
    },
    zh: {
      text: '没有收入词语的其他读法。',
      help: '工具给出了几种读法，用它列在首位的一种。',
    },
  },
  'text-differs': {
    severity: 'warning',
    files: { 'page.xml': pageXml('</TextLine><TextEquiv><Unicode>本报讯 学校今天开课。</Unicode></TextEquiv>') },
    commands: [toJson('page.xml')],
    en: {
      text: 'The text of a region differs from that of its lines.',
      help: 'The lines are used, since they have places. Somebody may have corrected only the region: check the page.',
    },
    zh: {
      text: '一个区的文字与它各行的文字不同。',
      help: '行有位置，所以用行。也许有人只改了区：请核对这一版。',
    },
  },
  'unknown-block': {
    severity: 'warning',
    files: { 'page.json': mineru({ type: 'weather_box', text: '晴 8℃' }) },
    commands: [toJson('page.json')],
    en: {
      text: 'The tool names a kind of block that is not known.',
      help: 'It is read as text. If a new version of the tool writes it, please report it.',
    },
    zh: {
      text: '工具写出了不认识的一类块。',
      help: '按正文读。如果是工具的新版本写的，请告诉我们。',
    },
  },
  'stale-pages': {
    severity: 'info',
    files: { 'page.md': twoArticles, 'corrected.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'html', ...details],
      ['convert', 'corrected.md', '--to', 'html', ...details],
    ],
    en: {
      text: 'The output folder still contains files of an earlier run that are not part of the output any more.',
      help: 'Nothing is removed without `--prune`, since somebody may link to these files. With it, the command removes those that are as it has written them.',
    },
    zh: {
      text: '输出文件夹里还有以前写出、现在不再属于输出的文件。',
      help: '可能还有链接指向它们，所以不加 `--prune` 就什么也不删除。加上它，命令会删除写出以后没有改动过的这类文件。',
    },
  },
  'stale-removed': {
    severity: 'info',
    files: { 'page.md': twoArticles, 'corrected.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'html', ...details],
      ['convert', 'corrected.md', '--to', 'html', '--prune', ...details],
    ],
    en: {
      text: 'Files of an earlier run that are not part of the output any more were removed.',
      help: 'The command removes only files that it has written itself and that nobody has changed since. `--json` lists them all as `stale`.',
    },
    zh: {
      text: '以前写出、现在不再属于输出的文件已经删除。',
      help: '命令只删除自己写出、之后没有人改动过的文件。`--json` 在 `stale` 里列出全部。',
    },
  },
  'stale-changed': {
    severity: 'warning',
    files: { 'issues/2024-03-08/page.md': page },
    commands: [
      ['site', 'issues', '--publication', '示范日报', '--site-url', 'https://paper.example/'],
      { path: 'site/feed.xml', from: '示范日报', to: '示范晚报' },
      ['site', 'issues', '--publication', '示范日报', '--prune'],
    ],
    en: {
      text: 'A file of an earlier run is not part of the output any more, but was changed by hand.',
      help: 'It stays, so that nobody loses work. Remove it by hand if nobody needs it.',
    },
    zh: {
      text: '以前写出的一个文件不再属于输出，但有人改动过它。',
      help: '为了不丢失任何人的工作，它留在原处。不再需要的话，请自行删除。',
    },
  },
  'corrections-kept': {
    severity: 'info',
    files: { 'page.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'md', ...details],
      { path: 'out/issue.md', from: '菜园开课', to: '菜园里开课' },
      ['convert', 'page.md', '--to', 'md,html', ...details],
    ],
    en: {
      text: 'The corrections of the Markdown in the output folder were kept.',
      help: 'They are part of every format that was written. Where the page has changed in other places, its changes are taken over. Where both have changed, the command writes nothing and shows the differences; `--prefer-corrections` keeps the corrections, `--force` discards all of them.',
    },
    zh: {
      text: '保留了输出文件夹里 Markdown 的修改。',
      help: '写出的每种格式都含有这些修改。版面在别处的变动也会收入。同一处两边都有变动时，命令什么也不写，并显示差异；`--prefer-corrections` 保留修改，`--force` 放弃全部修改。',
    },
  },
  'corrections-not-used': {
    severity: 'warning',
    files: { 'page.md': page, 'tomorrow.md': page.replaceAll('菜园', '花园') },
    commands: [
      ['convert', 'page.md', '--to', 'md', ...details],
      { path: 'out/issue.md', from: '菜园开课', to: '菜园里开课' },
      ['convert', 'tomorrow.md', '--to', 'html', '--date', '2024-03-09'],
    ],
    en: {
      text: 'The corrections of the Markdown in the output folder were not used.',
      help: 'They belong to another issue, or were made before the command kept a record of what it wrote. Write each issue to its own folder, or convert the corrected file itself.',
    },
    zh: {
      text: '没有采用输出文件夹里 Markdown 的修改。',
      help: '它们属于另一期，或者是在命令开始记录写出内容之前改的。请把每一期写到各自的文件夹，或者直接转换改过的文件。',
    },
  },
  'characters-removed': {
    severity: 'warning',
    files: { 'page.md': page.replace('翻地', '翻\u0001地') },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    en: {
      text: 'Characters that a format does not allow were removed from its files.',
      help: 'XML and HTML cannot represent most control characters. `json` contains the complete text. Such characters usually come from the extraction, so check there.',
    },
    zh: {
      text: '某种格式禁止文字里的某些字符，写出的文件里没有它们。',
      help: 'XML 和 HTML 无法写出大多数控制字符。`json` 里是完整的文字。这类字符来自提取，请到那里找原因。',
    },
  },
}

/** Returns the commands of an example, followed by the line with the message. */
export function saidBy(code: string, { files, commands, exitCode }: CommandMessage): string {
  const { said } = runCommand(files, commands, exitCode)
  const line = said.split('\n').find((text) => text.includes(`[${code}]`))
  if (line === undefined) throw new Error(`Expected the example of ${code} to print it, received:\n${said}`)
  return [...commands.map(typed), line].join('\n')
}

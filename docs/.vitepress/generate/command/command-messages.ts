import type { CommandMessageCode } from '../../../../packages/cli/src/messages/command-message-kinds.js'
import { runCommand, type Step, typed } from './run-command.js'

/** An example that produces a message of the command. */
interface CommandExample {
  /** Exit code of the last command. Default: 0. */
  exitCode?: number
  /** Files of the working folder, by name. */
  files: Record<string, string | Uint8Array>
  /** Commands to run there, and changes of files. The last command prints the message. */
  commands: readonly Step[]
}

/** A message of the command in Chinese, and an example, unless it depends on the computer. */
type CommandMessage = { zh: { text: string; help: string } } & (CommandExample | { files?: never })

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

/**
 * The examples of the command's messages, by their codes. Their English texts are part of the
 * command, since `banmian explain` prints them.
 */
export const commandMessages: Record<CommandMessageCode, CommandMessage> = {
  'link-placeholder': {
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'rss', ...details]],
    zh: {
      text: '订阅源不知道您网站的地址。',
      help: '订阅源的链接必须有去处，所以先以 `https://paper.example/` 开头，那里不属于任何人。发布之前请用 `--site-url` 给出输出文件夹将来的网址：条目的编号和链接都由它得出。',
    },
  },
  'link-missing': {
    files: { 'issues/2024-03-08/page.md': page },
    commands: [['build', 'issues', '--publication', '示范日报']],
    zh: {
      text: '网站不知道自己的地址。',
      help: '网页没有地址也能用；订阅源、站点地图和规范网址需要它，所以没有写出。请用 `--site-url` 给出。',
    },
  },
  'announce-failed': {
    zh: {
      text: '没能把变化通知一个 WebSub 中心或搜索引擎的服务。',
      help: '对方无法访问，或者没有接受请求。网站是完整的。这些变化仍记在 `.banmian/announce.json` 里，下一次 `banmian build` 或 `banmian announce` 会再试。如果 IndexNow 返回状态 403，说明它读不到密钥文件，请先发布网站。',
    },
  },
  'announce-newest': {
    files: {
      'issues/2024-03-07/page.md': page,
      'issues/2024-03-08/page.md': page,
      'banmian.config.json': JSON.stringify({
        publication: '示范日报',
        siteUrl: 'https://paper.example/',
        announce: { indexNow: { key: '0123456789abcdef' } },
      }),
    },
    commands: [['build', 'issues', '--no-announce']],
    zh: {
      text: '不知道哪些网页有变化，所以只把最新一期通知给搜索引擎。',
      help: '网页有没有变化，要看上一次生成时留下的文件夹 `.banmian`。如果没有它（例如每次都在一台新的电脑上生成），所有网页都会算作有变化。这时 IndexNow 只收到首页和最新一天的网页，WebSub 中心仍收到所有订阅源。要通知所有变化，请把 `.banmian` 和网站一起保留到下一次生成。',
    },
  },
  'announce-later': {
    files: {
      'issues/2024-03-08/page.md': page,
      'banmian.config.json': JSON.stringify({
        publication: '示范日报',
        siteUrl: 'https://paper.example/',
        announce: { webSub: 'https://hub.example/' },
      }),
    },
    commands: [['build', 'issues', '--no-announce']],
    zh: {
      text: '网站的变化还没有通知任何人。',
      help: '使用 `--no-announce`，或者配置里有 `afterBuild: false` 时，生成网站后不通知任何人，因为网页还没有发布。请在发布之后运行 `banmian announce`。',
    },
  },
  'announce-nobody': {
    files: {},
    commands: [['announce']],
    zh: {
      text: '没有写明要通知谁。',
      help: '配置里的 `announce` 写明 WebSub 中心和 IndexNow 的密钥，例如 `announce: { webSub: "https://hub.example/" }`。没有它，`banmian announce` 什么也不做。',
    },
  },
  'search-index': {
    files: { 'issues/2024-03-08/page.md': page },
    commands: [['build', 'issues', '--publication', '示范日报', '--outputs', 'search']],
    zh: {
      text: '搜索页需要索引，由另一个程序制作。',
      help: '每次生成之后，对网站文件夹运行 [Pagefind](https://pagefind.app)。有了索引，搜索页就能使用。',
    },
  },
  'time-zone-assumed': {
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    zh: {
      text: '报纸所在的时区不明，按其语言推定。',
      help: '订阅源、网页和电子书都写有出版时间。请用 `--time-zone` 给出时区，或者写在这一期里。都没有时，按语言所属的国家或地区推定（`en` 视为美国），仍不能确定就用 UTC。时区有误，读者可能看到前一天的日期。',
    },
  },
  'page-empty': {
    files: { '01.md': page, '02.md': '\n' },
    commands: [['convert', '01.md', '02.md', '--to', 'json', ...details]],
    zh: {
      text: '有一个版面没有文字。',
      help: '它成为没有稿件的版面，其他版面的位置不变。请检查提取是否失败。如果所有版面都没有文字，就什么也不写，以退出码 1 结束。',
    },
  },
  'no-article': {
    files: { 'page.md': '## 要闻\n' },
    commands: [['convert', 'page.md', '--to', 'json', ...details]],
    zh: {
      text: '各个版面上都没有找到稿件。',
      help: '文字里没有可以成为稿件的正文。请看看文件：也许不是版面，或者只提取到了标题。',
    },
  },
  'picture-missing': {
    files: { 'page.md': `${page}\n![菜园](garden.jpg)\n\n菜园里的孩子们。李四 摄\n` },
    commands: [['convert', 'page.md', '--to', 'html', ...details]],
    zh: {
      text: '版面提到的图片不在它的文件夹里。',
      help: '图片说明照样保留，地址也照原样。请把文件按版面所写的名称放在版面旁边，再转换一次。',
    },
  },
  'picture-format': {
    files: { 'page.md': `${page}\n![菜园](garden.webp)\n\n菜园里的孩子们。李四 摄\n`, 'garden.webp': webp },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    zh: {
      text: '电子书里有许多阅读器不显示的图片格式。',
      help: 'EPUB 3.3 允许 WebP，但 Kindle、Kobo 等不显示。在配置里写上 `pictures: {}`，并安装 `sharp`，命令就会转换。也可以自己把图片转换成 JPEG 或 PNG，例如用 `magick garden.webp garden.jpg`，并在版面里写新的文件名。',
    },
  },
  'picture-unsupported': {
    files: { 'page.md': `${page}\n![](garden.tiff)\n`, 'garden.tiff': 'II*\0' },
    commands: [['convert', 'page.md', '--to', 'html', ...details]],
    zh: {
      text: '没有收入一张 AVIF 或 TIFF 图片。',
      help: '电子书、电子邮件和一部分浏览器不显示 AVIF，浏览器都不显示 TIFF。在配置里写上 `pictures: {}`，并安装 `sharp`（`npm install sharp`），这样的图片就会转换成 JPEG 或 PNG 发布。也可以自己转换，例如 `magick garden.avif garden.jpg`，再在版面里写上新的文件名。',
    },
  },
  'picture-unreadable': {
    files: {
      'page.md': `${page}\n![](garden.webp)\n`,
      'garden.webp': webp.subarray(0, -8),
      'banmian.config.json': '{ "pictures": {} }',
    },
    commands: [['convert', 'page.md', '--to', 'html', ...details]],
    zh: {
      text: '一张图片无法缩小或转换。',
      help: '配置里的 `pictures` 要用 `sharp` 处理图片，而它读不出这个文件，多半是文件缺了一部分。图片照原样发布，浏览器可能只显示一部分。请从原处重新复制这个文件。',
    },
  },
  'picture-tool-missing': {
    zh: {
      text: '缺少一个软件包，图片没有缩小或转换。',
      help: '配置里的 `pictures` 需要 `sharp`，它不随命令安装。请在配置所在的文件夹里运行 `npm install sharp`，或者删去 `pictures`。图片已照原样发布。',
    },
  },
  'picture-remote': {
    files: { 'page.md': `${page}\n![菜园](https://pictures.example/1.jpg)\n\n菜园里的孩子们。李四 摄\n` },
    commands: [['convert', 'page.md', '--to', 'html', ...details]],
    zh: {
      text: '其他网站上的图片改成了链接。',
      help: '网页从别的网站读取图片，就会让那里知道谁在看。请用 `--allow-remote-pictures` 列出信任的网站。',
    },
  },
  'file-skipped': {
    files: { 'pages/01.md': page, 'pages/tool.json': '{"version": 3}' },
    commands: [toJson('pages')],
    zh: {
      text: '文件夹里有一个文件不是版面，或与另一个文件是同样的版面。',
      help: '文件夹里的 JSON、XML 和 HTML 文件，内容是识别或版面工具的格式才算版面。工具常把同一版写成几种格式，命令用带位置的行最多的那个。要用别的，请写出它的名称，不要写文件夹。',
    },
  },
  'encoding-guessed': {
    // "## 要闻" in GB 18030.
    files: { 'gb.md': Uint8Array.from([0x23, 0x23, 0x20, 0xd2, 0xaa, 0xce, 0xc5, 0x0a]), 'page.md': page },
    commands: [['convert', 'page.md', 'gb.md', '--to', 'json', '--encoding', 'auto', ...details]],
    zh: {
      text: '文件的编码是推测的。',
      help: '使用 `--encoding auto` 时，既不是 UTF-8、也没有写明编码的文件，按最像文字的编码读取：GB 18030、Big5、Shift_JIS、EUC-JP、EUC-KR、UTF-16 或 windows-1252。很短的文字可能推测错误，请核对。',
    },
  },
  'issue-failed': {
    exitCode: 1,
    files: {
      'issues/2024-03-07/page.md': page,
      'issues/2024-03-08/page.md': Uint8Array.from([0xd2, 0xaa, 0xce, 0xc5]),
    },
    commands: [['site', 'issues', '--keep-going', '--publication', '示范日报']],
    zh: {
      text: '有一期无法读取，没有收入网站。',
      help: '使用 `--keep-going` 时，其他各期照常发布，这一期以前写出的网页留在原处，退出码是 1。`--json` 在 `failures` 里列出这样的各期。',
    },
  },
  'page-not-used': {
    files: { 'issues/2024-03-08/01.md': page, 'issues/2024-03-08/02.md': page.replaceAll('菜园', '花园') },
    commands: [
      ['convert', 'issues/2024-03-08/01.md', '--to', 'md', '--out', 'issues/2024-03-08', ...details],
      ['site', 'issues'],
    ],
    zh: {
      text: '一期的文件夹里有一个版面不在这一期里，或者后来有变动。',
      help: '文件夹里有 `issue.md` 或 `issue.json` 时，这个文件就是这一期。提示里的命令会重新读取文件夹里的版面，并保留 `issue.md` 的修改。',
    },
  },
  'editions-found': {
    files: {
      'issues/2024-03-08/morning/01.md': page,
      'issues/2024-03-08/evening/01.md': page.replaceAll('菜园', '花园'),
    },
    commands: [['build', 'issues', '--publication', '示范日报']],
    zh: {
      text: '日期文件夹里的几个文件夹当作不同版次。',
      help: '日期文件夹自己没有版面，里面却有两个以上不像版面名的文件夹，例如 `2024-03-08/morning` 和 `2024-03-08/evening`，每个就是当天的一个版次（早报、晚报）。在配置的 `editions` 里写上名称，例如 `{ morning: "早报" }`，就不再提示。如果这些文件夹是版面，请把名称写进 `pageNames`，或者在文件夹名里加上版号。',
    },
  },
  'editions-merged': {
    files: {
      '2024-03-08/morning/01.md': page,
      '2024-03-08/evening/01.md': page.replaceAll('菜园', '花园'),
    },
    commands: [['convert', '2024-03-08', '--to', 'json', '--publication', '示范日报']],
    zh: {
      text: '几个像是不同版次的文件夹合成了一期。',
      help: '`convert` 把读到的内容都当作一期。请一次转换一个版次；`build` 会让每个版次各成一期。如果这些文件夹是版面，请把名称写进配置的 `pageNames`，或者在文件夹名里加上版号。',
    },
  },
  'edition-unclear': {
    files: {
      'issues/2024-03-08/01.md': page,
      'issues/2024-03-08/evening/01.md': page.replaceAll('菜园', '花园'),
    },
    commands: [['build', 'issues', '--publication', '示范日报']],
    zh: {
      text: '一个文件夹可能是另一个版次，也可能属于当天这一期。',
      help: '日期文件夹里有版面，还有一个不像版面名的文件夹。如果它是另一个版次，请在配置的 `editions` 里写上名称；如果它的版面属于这一期，请把名称写进 `pageNames`，或者在文件夹名里加上版号。提示会说明这些版面现在怎样处理。',
    },
  },
  'file-missing': {
    files: { 'mets.xml': mets, '1.xml': alto },
    commands: [toJson('mets.xml')],
    zh: {
      text: 'METS 提到的文件不在，或者不是 ALTO。',
      help: '它的版面空着，其他版面的位置不变。请把这一期的整个文件夹都复制过来。',
    },
  },
  'path-refused': {
    files: { 'page.json': mineru({ type: 'image', img_path: '../secret.jpg' }) },
    commands: [toJson('page.json')],
    zh: {
      text: '文件里的路径指向它的文件夹之外。',
      help: '只读版面所在的文件夹和其中的文件夹。请把文件复制到那里。',
    },
  },
  'description-left-out': {
    files: { 'page.json': mineru({ type: 'image', img_path: 'a.jpg', content: 'Children with spades in a garden' }) },
    commands: [toJson('page.json')],
    zh: {
      text: '没有收入模型为图片写的描述。',
      help: '那不是报纸印出来的文字。',
    },
  },
  'alternatives-left-out': {
    files: {
      'page.xml': pageXml('<TextEquiv index="1"><Unicode>本报迅 学校开课。</Unicode></TextEquiv></TextLine>'),
    },
    commands: [toJson('page.xml')],
    zh: {
      text: '没有收入词语的其他读法。',
      help: '工具给出了几种读法，用它列在首位的一种。',
    },
  },
  'text-differs': {
    files: { 'page.xml': pageXml('</TextLine><TextEquiv><Unicode>本报讯 学校今天开课。</Unicode></TextEquiv>') },
    commands: [toJson('page.xml')],
    zh: {
      text: '一个区的文字与它各行的文字不同。',
      help: '行有位置，所以用行。也许有人只改了区：请核对这一版。',
    },
  },
  'unknown-block': {
    files: { 'page.json': mineru({ type: 'weather_box', text: '晴 8℃' }) },
    commands: [toJson('page.json')],
    zh: {
      text: '工具写出了不认识的一类块。',
      help: '按正文读。如果是工具的新版本写的，请告诉我们。',
    },
  },
  'stale-pages': {
    files: { 'page.md': twoArticles, 'corrected.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'html', ...details],
      ['convert', 'corrected.md', '--to', 'html', ...details],
    ],
    zh: {
      text: '输出文件夹里还有以前写出、现在不再属于输出的文件。',
      help: '可能还有链接指向它们，所以不加 `--prune` 就什么也不删除。加上它，命令会删除写出以后没有改动过的这类文件。',
    },
  },
  'stale-removed': {
    files: { 'page.md': twoArticles, 'corrected.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'html', ...details],
      ['convert', 'corrected.md', '--to', 'html', '--prune', ...details],
    ],
    zh: {
      text: '以前写出、现在不再属于输出的文件已经删除。',
      help: '命令只删除自己写出、之后没有人改动过的文件。`--json` 在 `stale` 里列出全部。',
    },
  },
  'stale-changed': {
    files: { 'issues/2024-03-08/page.md': page },
    commands: [
      ['site', 'issues', '--publication', '示范日报', '--site-url', 'https://paper.example/'],
      { path: 'site/feed.xml', from: '示范日报', to: '示范晚报' },
      ['site', 'issues', '--publication', '示范日报', '--prune'],
    ],
    zh: {
      text: '以前写出的一个文件不再属于输出，但有人改动过它。',
      help: '为了不丢失任何人的工作，它留在原处。不再需要的话，请自行删除。',
    },
  },
  'correction-unknown': {
    files: {
      'issues/2024-03-08/page.md': page,
      'banmian.config.json': JSON.stringify({
        publication: '示范日报',
        corrections: [{ article: '菜园开课', date: '2024-03-09T08:00:00+08:00', note: '课程每周两节。' }],
      }),
    },
    commands: [['build', 'issues']],
    zh: {
      text: '配置里有一条更正，它所指的文章不在任何一期里。',
      help: '这条更正没有人看得到。`article` 必须是文章的编号，也就是文章网页去掉 `.html` 的文件名。提示里给出编号或标题最相近的文章。一期的日期或报名改变时，编号也会改变。',
    },
  },
  'corrections-kept': {
    files: { 'page.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'md', ...details],
      { path: 'out/issue.md', from: '菜园开课', to: '菜园里开课' },
      ['convert', 'page.md', '--to', 'md,html', ...details],
    ],
    zh: {
      text: '保留了输出文件夹里 Markdown 的修改。',
      help: '写出的每种格式都含有这些修改。版面在别处的变动也会收入。同一处两边都有变动时，命令什么也不写，并显示差异；`--prefer-corrections` 保留修改，`--force` 放弃全部修改。',
    },
  },
  'corrections-not-used': {
    files: { 'page.md': page, 'tomorrow.md': page.replaceAll('菜园', '花园') },
    commands: [
      ['convert', 'page.md', '--to', 'md', ...details],
      { path: 'out/issue.md', from: '菜园开课', to: '菜园里开课' },
      ['convert', 'tomorrow.md', '--to', 'html', '--date', '2024-03-09'],
    ],
    zh: {
      text: '没有采用输出文件夹里 Markdown 的修改。',
      help: '它们属于另一期，或者是在命令开始记录写出内容之前改的。请把每一期写到各自的文件夹，或者直接转换改过的文件。',
    },
  },
  'corrections-backed-up': {
    files: { 'page.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'md', ...details],
      { path: 'out/issue.md', from: '菜园开课', to: '菜园里开课' },
      ['convert', 'page.md', '--to', 'md', '--force', ...details],
    ],
    zh: {
      text: '因为 `--force`，修改被替换了，副本已经保留。',
      help: '副本里是改过的 Markdown。下一次用 `--force` 替换修改时，副本也会被替换；需要的话，请把它移到别处。',
    },
  },
  'values-left-out': {
    files: { 'page.md': page },
    commands: [['convert', 'page.md', '--to', 'bibtex', ...details]],
    zh: {
      text: '有一种格式放不下这一期的全部内容。',
      help: '新闻机构和图书馆的格式没有某些内容的位置，例如不属于任何稿件的文字。`--json` 逐项列出没有写出或写得较简单的内容及其原因；`json` 和 `md` 包含全部内容。',
    },
  },
  'values-not-read': {
    files: {
      'wire.json': JSON.stringify({
        uri: 'urn:example:1',
        standard: { name: 'ninjs', version: '3.1' },
        urgency: 3,
        language: 'zh-Hans',
        headlines: [{ role: 'main', value: '新桥通行' }],
        bodies: [{ role: 'main', contentType: 'text/plain', value: '城里的新桥周六通行。' }],
      }),
    },
    commands: [toJson('wire.json')],
    zh: {
      text: '文件里有些内容，一期报纸没有相应的字段。',
      help: 'NITF、NewsML-G2 和 ninjs 对文章的描述比一期报纸更细。`--json` 逐项列出没有读入的内容及其原因。',
    },
  },
  'characters-removed': {
    files: { 'page.md': page.replace('翻地', '翻\u0001地') },
    commands: [['convert', 'page.md', '--to', 'epub', ...details]],
    zh: {
      text: '某种格式禁止文字里的某些字符，写出的文件里没有它们。',
      help: 'XML 和 HTML 无法写出大多数控制字符。`json` 里是完整的文字。这类字符来自提取，请到那里找原因。',
    },
  },
  'build-interrupted': {
    zh: {
      text: '生成被中断，已经完成的各期留给下一次。',
      help: '网站保持原样。已完成的各期连同图片和电子书在输出文件夹的 `.banmian-stage` 里。再运行同一条命令就会接着做；用 `--full`，或者换了会改变网站内容的选项，就全部重做。下一次写入该文件夹的运行会把它们清除。',
    },
  },
  'build-resumed': {
    zh: {
      text: '使用了上次中断的生成已经完成的各期。',
      help: '它们的文件、选项和命令的版本与当时相同，留下的内容的哈希也经过核对。网站与没有中断过的生成逐字节相同。',
    },
  },
  'cover-font': {
    zh: {
      text: '电子书的封面用这台电脑上的一种字体画成。',
      help: '别的电脑上可能是另一种字体，电子书的字节就会不同。用 `--cover-font` 指定字体，各处的字节就都一样。',
    },
  },
  'cover-svg': {
    zh: {
      text: '电子书的封面是 SVG。',
      help: 'Kindle 和许多书库不显示 SVG。提示写明画 PNG 还缺什么：可选的 `@resvg/resvg-js` 包，或者含有报纸文字的字体（用 `--cover-font` 指定）。`--cover svg` 指定用 SVG，`--cover none` 表示不要封面。',
    },
  },
  'pdf-missing': {
    zh: {
      text: '没有能打印出 PDF。',
      help: 'PDF 由 Chromium、Chrome 或 Edge 打印。请安装其中一种（Debian 和 Ubuntu 上用 `apt install chromium`），或者用 `CHROMIUM_PATH` 指定它的路径，然后再转换一次。其他格式已经写出，退出码为 1。',
    },
  },
  'book-large': {
    zh: {
      text: '电子书超过了一些服务允许的大小。',
      help: 'Send to Kindle 不接受很大的文件。在配置里写上 `pictures: {}`，并安装 `sharp`，命令就会缩小图片。也可以自己缩小版面的图片，再转换一次。',
    },
  },
  'issue-invalid': {
    exitCode: 1,
    files: { 'issue.md': '---\nbanmian: 1\n---\n\n# 要闻\n\n正文写在稿件之外。\n' },
    commands: [['lint', 'issue.md']],
    zh: {
      text: '文件不是有效的一期。',
      help: '只有 `banmian lint` 使用这个代号，其他命令印出同样的错误，但没有代号。提示说明该行该列应当是什么。手工修改过的文件往往只需再改一处。',
    },
  },
  'issue-not-canonical': {
    files: { 'page.md': page },
    commands: [
      ['convert', 'page.md', '--to', 'md', ...details],
      { path: 'out/issue.md', from: '## 菜园开课', to: '##   菜园开课' },
      ['lint', 'out/issue.md'],
    ],
    zh: {
      text: '一期的 Markdown 有效，但写法与 banmian 写出的不同。',
      help: '读出的内容一样。`banmian tidy --write` 把它写成规范的形式，版本管理里就只看到真正的改动。',
    },
  },
}

/**
 * Returns the commands of an example, followed by the line with the message, or null without an
 * example.
 */
export async function saidBy(code: CommandMessageCode): Promise<string | null> {
  const example = commandMessages[code]
  if (example.files === undefined) return null
  const { files, commands, exitCode } = example
  const { said, report } = await runCommand(files, commands, exitCode)
  const line = `${said}\n${report}`.split('\n').find((text) => text.includes(`[${code}]`) || text.includes(` ${code} `))
  if (line === undefined) throw new Error(`Expected the example of ${code} to print it, received:\n${said}`)
  return [...commands.map(typed), line].join('\n')
}

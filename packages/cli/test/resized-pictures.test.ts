import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pictureSize } from '@banmian/epub'
import { epubcheck, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Report, ReportMessage, SiteReport } from '../src/index.js'
import { heldBytes } from '../src/output/content/held-content.js'
import { fitBook } from '../src/pictures/fit-book.js'
import { pictureTool } from '../src/pictures/prepare-picture.js'
import { openPictureMaker } from '../src/resizing/picture-maker.js'
import { pictureSettings } from '../src/resizing/picture-settings.js'
import { planPicture } from '../src/resizing/plan-picture.js'
import { fileInBook } from './file-in-book.js'
import { banmian, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { treeOf } from './tree.js'

// cspell:ignore Colourspace
/** Returns a picture with the gradients and the noise of a photo. */
function photo(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3)
  let state = 1
  for (let index = 0; index < pixels.length; index++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    pixels[index] = 120 + 100 * Math.sin(index / 3 / width / 20) + ((state >> 16) & 0xf)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

const flat = (width: number, height: number, alpha: number): Sharp =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 0, b: 0, alpha } } })

/** Returns an animation of two frames. */
const animation = async (): Promise<Sharp> =>
  sharp(await Promise.all([0.5, 1].map((alpha) => flat(60, 40, alpha).png().toBuffer())), { join: { animated: true } })

const wholeJpeg = await photo(200, 150).jpeg().toBuffer()
/** Pictures by their names. */
const PICTURES: Record<string, Buffer> = {
  'large.jpg': await photo(400, 300).jpeg().toBuffer(),
  'turned.jpg': await photo(300, 120).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  'photo.png': await photo(240, 160).png().toBuffer(),
  'chart.png': await flat(240, 160, 1).png().toBuffer(),
  'logo.png': await flat(240, 160, 0.5).png().toBuffer(),
  'garden.webp': await photo(120, 90).webp().toBuffer(),
  'bridge.avif': await photo(120, 90).avif().toBuffer(),
  'scan.tiff': await photo(120, 90).tiff().toBuffer(),
  'print.jpg': await photo(60, 40).toColourspace('cmyk').jpeg().toBuffer(),
  'small.jpg': await photo(60, 40).jpeg().toBuffer(),
  'moving.gif': await (await animation()).gif().toBuffer(),
  'moving.webp': await (await animation()).webp().toBuffer(),
  'broken.jpg': wholeJpeg.subarray(0, wholeJpeg.length / 2),
}

const CONFIG = { publication: '示范日报', siteUrl: 'https://p.example/', issues: 'in', cover: 'none' }
const WIDTHS = { widths: [80, 160, 200] }

const page = (names: readonly string[], text = ''): string =>
  names
    .map(
      (name) =>
        `## ${name}的新闻城东新桥通车\n\n![](${name})\n\n城东新桥。 李四 摄\n\n本报讯 3月7日,${name}建成通车${text}。(张三)\n`,
    )
    .join('\n')

/** Makes a project with an issue that shows pictures. */
function project(names: readonly string[], pictures: object | undefined, dates = ['2024-03-08']): string {
  const cwd = newFolder()
  for (const date of dates) {
    mkdirSync(join(cwd, 'in', date), { recursive: true })
    writeFileSync(join(cwd, 'in', date, '01.md'), `## 要闻\n\n${page(names)}`)
    for (const name of names) writeFileSync(join(cwd, 'in', date, name), PICTURES[name]!)
  }
  writeFileSync(join(cwd, 'banmian.config.json'), JSON.stringify({ ...CONFIG, pictures }))
  return cwd
}

async function build(cwd: string, ...options: string[]): Promise<SiteReport> {
  const { code, stdout, stderr } = await runHere(['build', '--json', ...options], cwd)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

const FOLDER = 'site/issues/2024-03-08'

/** Returns the pictures on the page of the article about a picture. */
function shownFor(cwd: string, name: string) {
  const folder = join(cwd, FOLDER, 'articles')
  const html = readdirSync(folder)
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .find((text) => text.includes(`<title>${name}的新闻`))!
  const [tag = ''] = /<img [^>]*>/.exec(html) ?? []
  const attribute = (key: string): string | undefined => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1]
  const sources = (attribute('srcset') ?? '').split(', ').filter((one) => one !== '')
  const fileOf = (url: string): Buffer => readFileSync(join(cwd, FOLDER, url.replace('../', '')))
  return {
    url: attribute('src'),
    content: tag === '' ? null : fileOf(attribute('src')!),
    size: [Number(attribute('width')), Number(attribute('height'))],
    sources: sources.map((one) => {
      const [url = '', width = ''] = one.split(' ')
      return { content: fileOf(url), type: url.split('.').at(-1), width: Number(width.slice(0, -1)) }
    }),
    sizes: attribute('sizes'),
  }
}

const own = (messages: readonly ReportMessage[]): string[] =>
  messages.filter(({ code }) => /^picture/.test(code)).map(({ code, severity, text }) => `${severity} ${code} ${text}`)

describe('a site whose configuration says how pictures are published', () => {
  it('offers smaller files to pages, and shows everything everywhere', async () => {
    const cwd = project(Object.keys(PICTURES), WIDTHS)
    const { messages } = await build(cwd)
    expect(own(messages)).toEqual([
      expect.stringMatching(
        /^warning picture-unreadable The picture broken\.jpg cannot be resized or converted, and is published as it is: .*\.$/,
      ),
      expect.stringMatching(/^warning picture-format 1 picture in the e-book /),
    ])
    const kinds = Object.keys(PICTURES).map((name) => {
      const { url, size, sources, content, sizes } = shownFor(cwd, name)
      expect(pictureSize(content!)).toEqual({ width: size[0], height: size[1] })
      for (const source of sources) expect(pictureSize(source.content)!.width).toBe(source.width)
      expect(sizes === undefined).toBe(sources.length === 0)
      const isSame = PICTURES[name]!.equals(content!) ? 'same' : 'made'
      return [name, url!.split('.').at(-1), isSame, ...size, ...sources.map(({ type, width }) => `${type} ${width}`)]
    })
    const all = ['webp 80', 'webp 160', 'webp 200']
    expect(kinds).toEqual([
      ['large.jpg', 'jpg', 'made', 200, 150, ...all],
      ['turned.jpg', 'jpg', 'made', 120, 300, 'webp 80', 'webp 120'],
      ['photo.png', 'jpg', 'made', 200, 133, ...all],
      ['chart.png', 'png', 'made', 200, 133, ...all],
      ['logo.png', 'png', 'made', 200, 133, ...all],
      ['garden.webp', 'jpg', 'made', 120, 90, 'webp 80', 'webp 120'],
      ['bridge.avif', 'jpg', 'made', 120, 90, 'webp 80', 'webp 120'],
      ['scan.tiff', 'jpg', 'made', 120, 90, 'webp 80', 'webp 120'],
      ['print.jpg', 'jpg', 'made', 60, 40],
      ['small.jpg', 'jpg', 'same', 60, 40],
      ['moving.gif', 'gif', 'same', 60, 40],
      ['moving.webp', 'webp', 'same', 60, 40],
      ['broken.jpg', 'jpg', 'same', 200, 150],
    ])
  })

  it('puts JPEG and PNG into books and e-mails, except what moves', async () => {
    const cwd = project(Object.keys(PICTURES), WIDTHS)
    await build(cwd)
    const book = readFileSync(join(cwd, 'site/books/2024-03-08.epub'))
    const types = fileInBook(book, 'EPUB/package.opf').match(/media-type="image\/\w+"/g)!
    expect(types).toHaveLength(13)
    expect(types.filter((type) => type.includes('webp'))).toHaveLength(1)
    expect(types.filter((type) => /avif|tiff/.test(type))).toEqual([])
    const email = readFileSync(join(cwd, 'site/email/edition.html'), 'utf8')
    const shown = [...email.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, url]) => url!)
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter((url) => url.endsWith('.webp')).length).toBeLessThanOrEqual(1)
  })

  it.skipIf(isMissing('java'))(
    'makes a valid book',
    async () => {
      const cwd = project(Object.keys(PICTURES), WIDTHS)
      await build(cwd)
      const path = 'books/2024-03-08.epub'
      const reports = await epubcheck({ [path]: readFileSync(join(cwd, 'site', path)) })
      // The picture that moves is left as it is, of which the build warns.
      expect(reports).toEqual([])
    },
    VALIDATOR_TIMEOUT,
  )
})

it('shows in an e-mail a file that is twice as wide as the e-mail', async () => {
  const cwd = project([], {})
  writeFileSync(join(cwd, 'in/2024-03-08/01.md'), `## 要闻\n\n${page(['wide.jpg', 'less.jpg'])}`)
  writeFileSync(join(cwd, 'in/2024-03-08/wide.jpg'), await photo(1700, 1100).jpeg().toBuffer())
  writeFileSync(join(cwd, 'in/2024-03-08/less.jpg'), await photo(1100, 700).jpeg().toBuffer())
  const shownIn = async (...options: string[]) => {
    await build(cwd, ...options)
    const email = readFileSync(join(cwd, 'site/email/edition.html'), 'utf8')
    return [...email.matchAll(/<img [^>]*src="https:\/\/p\.example\/([^"]*\.jpg)"/g)].map(
      ([, path]) => pictureSize(readFileSync(join(cwd, 'site', path!)))!.width,
    )
  }
  expect(await shownIn()).toEqual([1200, 1100])
  const pictures = () => readdirSync(join(cwd, FOLDER, 'images'))
  const { length } = pictures()
  await build(cwd, '--outputs', 'epub', '--prune')
  expect(pictures()).toHaveLength(length - 1)
})

it('offers files in the format of a picture', async () => {
  const cwd = project(['large.jpg', 'logo.png'], { ...WIDTHS, format: 'jpeg', quality: 60 })
  await build(cwd)
  expect(shownFor(cwd, 'large.jpg').sources.map(({ type, width }) => [type, width])).toEqual([
    ['jpg', 80],
    ['jpg', 160],
    ['jpg', 200],
  ])
  expect(new Set(shownFor(cwd, 'logo.png').sources.map(({ type }) => type))).toEqual(new Set(['png']))
})

/** Installs a sharp in a project that counts its calls. Returns the number since the last call. */
function counting(cwd: string): () => number {
  const log = join(cwd, 'calls')
  const real = JSON.stringify(createRequire(import.meta.url).resolve('sharp'))
  mkdirSync(join(cwd, 'node_modules/sharp'), { recursive: true })
  writeFileSync(join(cwd, 'node_modules/sharp/package.json'), '{"name":"sharp","version":"1.0.0","main":"index.js"}')
  writeFileSync(
    join(cwd, 'node_modules/sharp/index.js'),
    `module.exports = new Proxy(require(${real}), { apply(target, self, args) {
      require('node:fs').appendFileSync(${JSON.stringify(log)}, '.')
      return Reflect.apply(target, self, args)
    } })`,
  )
  return () => {
    const count = existsSync(log) ? readFileSync(log).length : 0
    writeFileSync(log, '')
    return count
  }
}

describe('a picture that was published', () => {
  it('is not processed again, whatever else has changed', async () => {
    const cwd = project(['large.jpg', 'garden.webp'], WIDTHS)
    const calls = counting(cwd)
    await build(cwd)
    expect(calls()).toBeGreaterThan(0)
    await build(cwd)
    writeFileSync(join(cwd, 'in/2024-03-08/01.md'), `## 要闻\n\n${page(['large.jpg', 'garden.webp'], '了')}`)
    await build(cwd)
    const { files } = await build(cwd, '--theme', 'plain')
    expect(files.filter(({ format, state }) => format === 'picture' && state !== 'unchanged')).toEqual([])
    expect(calls()).toBe(0)
    writeFileSync(join(cwd, 'in/2024-03-08/garden.webp'), await photo(130, 90).webp().toBuffer())
    await build(cwd)
    const changed = calls()
    await build(cwd, '--full')
    expect(calls()).toBeGreaterThan(changed)
  })

  it('is processed again if somebody has changed or removed a file of it', async () => {
    const cwd = project(['large.jpg'], WIDTHS)
    await build(cwd)
    const before = treeOf(join(cwd, FOLDER))
    const [name = ''] = readdirSync(join(cwd, FOLDER, 'images')).filter((path) => path.endsWith('.webp'))
    writeFileSync(join(cwd, FOLDER, 'images', name), 'damaged')
    await build(cwd, '--force', '--theme', 'newsprint')
    expect(treeOf(join(cwd, FOLDER))).toEqual(before)
  })

  it('has the same bytes after a full build, and in threads', async () => {
    const dates = Array.from({ length: 8 }, (_, day) => `2024-03-0${day + 1}`)
    const cwd = project(['large.jpg', 'turned.jpg', 'broken.jpg'], WIDTHS, dates)
    const runs = ['1', '2'].map((jobs) => banmian(['build', '--jobs', jobs, '--out', `site${jobs}`], { cwd }))
    expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0])
    const siteIn = (folder: string) => {
      const { '.banmian/build.json': _, ...files } = treeOf(join(cwd, folder))
      return files
    }
    expect(siteIn('site2')).toEqual(siteIn('site1'))
    const { files } = await build(cwd, '--full', '--out', 'site1')
    expect(files.filter(({ state }) => state !== 'unchanged')).toEqual([])
  })
})

describe('convert', () => {
  const convert = async (cwd: string, from: string): Promise<Report> => {
    const { code, stdout } = await runHere(
      ['convert', from, '--to', 'html,epub,md,json', '--date', '2024-03-08', '--json'].filter(
        (one) => from !== 'out/issue.md' || !/date|2024-03-08$/.test(one),
      ),
      cwd,
    )
    expect(code).toBe(0)
    return JSON.parse(stdout)
  }
  it('publishes pictures in the same way, and leaves them so when its Markdown is converted', async () => {
    const cwd = project(['large.jpg', 'garden.webp'], WIDTHS)
    const calls = counting(cwd)
    const { files } = await convert(cwd, 'in/2024-03-08/01.md')
    expect(files.filter(({ format }) => format === 'picture')).toHaveLength(4 + 3)
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toMatch(/srcset="images\/[^"]* 200w"/)
    expect(calls()).toBeGreaterThan(0)
    for (const from of ['in/2024-03-08/01.md', 'out/issue.md']) {
      const again = await convert(cwd, from)
      expect(again.files.filter(({ state }) => state !== 'unchanged')).toEqual([])
      expect(again.stale).toEqual([])
    }
    expect(calls()).toBe(0)
    const markdown = join(cwd, 'out/issue.md')
    writeFileSync(markdown, readFileSync(markdown, 'utf8').replace('城东新桥通车', '城东新桥开通'))
    const corrected = await convert(cwd, 'in/2024-03-08/01.md')
    expect(corrected.files.filter(({ format, state }) => format === 'picture' && state !== 'unchanged')).toEqual([])
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toMatch(/srcset="images\/[^"]* 200w"/)
  })
})

describe('without the package', () => {
  it('everything else works, and a message says what to install', async () => {
    const cwd = project(['large.jpg', 'garden.webp', 'bridge.avif'], {})
    mkdirSync(join(cwd, 'node_modules/sharp'), { recursive: true })
    writeFileSync(join(cwd, 'node_modules/sharp/package.json'), '{"name":"sharp","version":"1.0.0","main":"index.js"}')
    writeFileSync(join(cwd, 'node_modules/sharp/index.js'), 'throw new Error("no binary for this computer")')
    const { messages } = await build(cwd)
    expect(own(messages)).toEqual([
      expect.stringMatching(/^warning picture-unsupported The picture bridge\.avif is left out/),
      'warning picture-tool-missing Pictures are not resized or converted, because the package sharp cannot be loaded on this computer; install it again with npm install --include=optional sharp.',
      expect.stringMatching(/^warning picture-format 1 picture in the e-book/),
      expect.stringMatching(/^warning picture-format 1 picture in the e-mail/),
    ])
    expect(shownFor(cwd, 'large.jpg').content).toEqual(PICTURES['large.jpg'])
  })

  it('nothing is resized unless a configuration asks for it', async () => {
    const cwd = project(['large.jpg', 'scan.tiff'], undefined)
    const { messages } = await build(cwd)
    expect(own(messages)).toEqual([
      'warning picture-unsupported The picture scan.tiff is left out, because it is in TIFF, which is published only after a conversion; add pictures to the configuration, as pictures: {}.',
    ])
    expect(shownFor(cwd, 'large.jpg')).toMatchObject({ content: PICTURES['large.jpg'], sources: [] })
  })
})

it.each([
  [{ widths: [] }, 'pictures.widths: expected at least one width in pixels'],
  [{ widths: [0] }, 'pictures.widths: expected at least one width in pixels'],
  [{ format: 'avif' }, 'pictures.format: expected "webp", "jpeg", found "avif"'],
  [{ quality: 101 }, 'pictures.quality: expected a whole number from 1 to 100, found 101'],
  [{ width: [1] }, 'pictures.width: expected the name widths, found "width"'],
])('the setting %j is an error of the configuration', async (pictures, text) => {
  const { code, stderr } = await runHere(['build'], project(['small.jpg'], pictures))
  expect([code, stderr]).toEqual([1, expect.stringContaining(text)])
})

it('a plan makes nothing that is wider than the picture, and nothing twice', () => {
  const facts = fc.record({
    format: fc.constantFrom('jpeg', 'png', 'gif', 'webp', 'heif', 'tiff'),
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
    bytes: fc.integer({ min: 1, max: 1e8 }),
    isAnimated: fc.boolean(),
    isTurned: fc.boolean(),
    isOpaque: fc.boolean(),
    isForPrint: fc.boolean(),
  })
  const widths = fc.uniqueArray(fc.integer({ min: 16, max: 5000 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(facts, widths, fc.constantFrom('webp' as const, 'jpeg' as const), (picture, list, format) => {
      const settings = { ...pictureSettings({ widths: list, format }, ''), email: true }
      const { main, sources, email } = planPicture(picture, settings)
      const made = [...sources.map(({ width }) => width)]
      expect(made).toEqual([...new Set(made)].sort((a, b) => a - b))
      for (const width of [...made, main?.width ?? 0, email?.width ?? 0])
        expect(width).toBeLessThanOrEqual(picture.width)
      if (sources.length > 0) expect(made.at(-1)).toBe(Math.min(picture.width, settings.widths.at(-1)!))
      if (picture.isAnimated) expect([main, sources, email]).toEqual([null, [], null])
      else if (main === null) expect(['jpeg', 'png', 'gif']).toContain(picture.format)
      if (!picture.isOpaque) for (const file of [main, email, ...sources]) expect(file?.format).not.toBe('jpeg')
    }),
  )
})

it('the pictures of a book become narrower until they fit', async () => {
  const tool = pictureTool(
    pictureSettings(WIDTHS, ''),
    openPictureMaker((bytes) => bytes),
  )
  const pictures = new Map(['small.jpg', 'large.jpg', 'moving.gif'].map((name) => [name, PICTURES[name]!]))
  const sizes = async (most: number) =>
    [...(await fitBook(pictures, tool, most)).values()].map((bytes) => pictureSize(heldBytes(bytes))!.width)
  const total = [...pictures.values()].reduce((sum, { length }) => sum + length, 0)
  expect(await sizes(total)).toEqual([60, 400, 60])
  expect(await sizes(total - 1)).toEqual([60, 200, 60])
  expect(await sizes(1)).toEqual([60, 80, 60])
})

import { existsSync } from 'node:fs'
import { renderEpub } from '@banmian/epub'
import { epubLabelsIn } from '@banmian/epub/labels'
import { archiveIssues } from '@banmian/test-kit'
import { imageDimensionsFromData } from 'image-dimensions'
import { describe, expect, it } from 'vitest'
import { archiveCovers } from '../src/archive-server/covers/archive-covers.js'
import { drawingOf, PIXEL } from '../src/archive-server/covers/drawing-of.js'
import { fontFolders } from '../src/cover/find-fonts.js'
import { siteOver, suiteSite } from './archive-site.js'

const issues = archiveIssues(2)
const [{ id }] = issues as [(typeof issues)[number]]
const NOTO = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc'

describe('the covers of an archive', () => {
  const covers = archiveCovers({ font: null, folders: fontFolders('linux', {}) })
  const site = suiteSite(issues, { covers })

  it.skipIf(!existsSync(NOTO))('are PNGs, in e-books and by themselves', async () => {
    const cover = await site().get(`/issues/${id}/cover.png`)
    expect(cover).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
    })
    expect(imageDimensionsFromData(cover.body as Uint8Array)).toMatchObject({ type: 'png', width: 1200, height: 1600 })
    const book = Buffer.from((await site().get(`/issues/${id}/book.epub`)).body)
    expect(book.includes(Buffer.from(cover.body))).toBe(true)
    expect(book.includes('cover-image.svg')).toBe(false)
    const headers = { 'if-none-match': cover.headers['etag']! }
    expect((await site().get(`/issues/${id}/cover.png`, { headers })).status).toBe(304)
    expect(await (await covers())!.draw(issues[0]!)).toBe(await (await covers())!.draw({ ...issues[0]! }))
  })

  it('are SVGs in e-books without a rasterizer or a font', async () => {
    const without = [async () => null, archiveCovers({ font: null, folders: [] })]
    for (const covers of without) {
      const plain = siteOver(site().archive, { covers })
      expect((await plain.get(`/issues/${id}/cover.png`)).status).toBe(404)
      const { body } = await plain.get(`/issues/${id}/book.epub`)
      expect(Buffer.compare(renderEpub(issues[0]!, { labels: epubLabelsIn }), body as Uint8Array)).toBe(0)
    }
  })

  it('show the same as those of whole issues', () => {
    const [issue] = issues
    const [page] = issue!.pages
    const untitled = page!.articles.map((article) => ({
      ...article,
      headline: { ...article.headline, kicker: null, main: null, deck: null },
    }))
    for (const shown of [issue!, { ...issue!, pages: [{ ...page!, articles: untitled }] }]) {
      let drawing = ''
      const cover = drawingOf(shown)
      renderEpub(shown, {
        labels: epubLabelsIn,
        cover: (svg) => {
          drawing = svg
          return PIXEL
        },
      })
      expect(cover).toBe(drawing)
      expect(cover).toContain('<svg')
    }
  })
})

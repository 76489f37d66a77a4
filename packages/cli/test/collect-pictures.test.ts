import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageNode } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { expect, it } from 'vitest'
import { heldBytes } from '../src/output/content/held-content.js'
import { collectPictures } from '../src/pictures/collect-pictures.js'
import { newFolder } from './run-bin.js'

const image = (url: string): ImageNode => ({ type: 'image', url, alt: '', title: null })

/** Returns a GIF of one pixel with a comment. */
const gifOf = (comment: string): Buffer =>
  Buffer.concat([Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64'), Buffer.from(comment)])

it('finds pictures in figures, captions and running text, and leaves the issue as it was', async () => {
  const folder = newFolder()
  const names = ['figure.gif', 'caption.gif', 'text.gif']
  for (const name of names) writeFileSync(join(folder, name), gifOf(name))
  const issue = sampleIssue()
  issue.pages[0]!.articles[0]!.body = [
    {
      type: 'figure',
      image: { url: 'figure.gif', alt: '', width: null, height: null },
      caption: [image('caption.gif')],
      bylines: [],
    },
    { type: 'list', ordered: false, start: null, spread: false, children: [] },
    { type: 'paragraph', children: [{ type: 'strong', children: [image('text.gif')] }] },
  ]
  const before = structuredClone(issue)
  const collected = await collectPictures(issue, () => ({ name: 'page.md', folder }), 1e6, null)
  expect(collected.messages).toEqual([])
  expect([...collected.pictures.values()].map((content) => Buffer.from(heldBytes(content)).toString())).toEqual(
    names.map((name) => gifOf(name).toString()),
  )
  expect(JSON.stringify(collected.issue.pages[0]!.articles[0]!.body).match(/images\/[0-9a-f]{16}\.gif/g)).toEqual([
    ...collected.pictures.keys(),
  ])
  expect(issue).toEqual(before)
})

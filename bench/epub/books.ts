import { deflateRawSync } from 'node:zlib'
import { articlesIn, type BookItem, renderEpub, streamEpub } from '@banmian/epub'
import { deflateSync, unzipSync } from 'fflate'
import type { Benchmark, Scale, Task, Work } from '../benchmark.js'
import { issueOf, issuesOf } from '../issues.js'
import { peers } from './peers.js'

const SIZES = [10, 100, 1000]
const DAYS = 366
const ARTICLES_PER_DAY = 60

/** Measures books of whole articles, from the issue to the bytes. */
export const epub: Benchmark = {
  ...Object.fromEntries(SIZES.map((size) => [`book-${size}`, (scale: Scale) => bookOf(scale.of(size, 2))])),

  stream: ({ of }) => {
    const days = of(DAYS, 2)
    return {
      title: {
        en: `a book of ${days * ARTICLES_PER_DAY} articles, streamed`,
        zh: `${days * ARTICLES_PER_DAY} 篇稿件的电子书，流式`,
      },
      ours: '@banmian/epub',
      once: true,
      tasks: {
        '@banmian/epub': {
          run: async () => {
            const book = streamEpub(items(days), { title: '江城日报', identifier: 'urn:x-bench:year' })
            for await (const chunk of book) chunk.length
          },
          note: { en: '`streamEpub`', zh: '`streamEpub`' },
        },
      },
    }
  },
}

async function bookOf(size: number): Promise<Work> {
  const issue = issueOf(size)
  const native = (data: Uint8Array) => deflateRawSync(data)
  let files: Uint8Array[] = []
  const deflated = (deflate: (data: Uint8Array) => Uint8Array) => ({
    prepare: () => {
      files = Object.values(unzipSync(renderEpub(issue)))
    },
    run: () => {
      for (const file of files) deflate(file)
    },
  })
  const peerTasks = Object.entries(await peers()).map(([name, make]): [string, Task] => [
    name,
    {
      run: () => make(issue),
      ...(name === 'pandoc' && { elsewhere: true, note: { en: 'elapsed time', zh: '钟表时间' } }),
    },
  ])
  return {
    title: { en: `a book of ${size} articles`, zh: `${size} 篇稿件的电子书` },
    ours: '@banmian/epub',
    tasks: {
      bound: {
        ...deflated((data) => deflateSync(data)),
        note: { en: 'the same bytes deflated by fflate', zh: '用 fflate 压缩同样的字节' },
      },
      '@banmian/epub': { run: () => renderEpub(issue) },
      'bound, zlib': { ...deflated(native), note: { en: 'deflated by Node', zh: '用 Node 压缩' } },
      '@banmian/epub, zlib': {
        run: () => renderEpub(issue, { deflate: native }),
        note: { en: 'with the option `deflate`', zh: '用选项 `deflate`' },
      },
      ...Object.fromEntries(peerTasks),
    },
  }
}

function* items(days: number): Generator<BookItem> {
  for (const issue of issuesOf(days, ARTICLES_PER_DAY)) yield* articlesIn(issue)
}

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { openArchive } from '@banmian/archive'
import { createHandler } from './handler.js'

const archive = await openArchive(process.env.ARCHIVE ?? 'file:paper.db')
const { issues } = await archive.stats()
if (issues === 0) {
  const sample = new URL('../taiyuan-daily/issue.json', import.meta.url)
  await archive.put(JSON.parse(readFileSync(sample, 'utf8')))
}

const server = createServer(createHandler(archive))
server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}/graphql`)
})

// On Ctrl-C, complete the responses that are being written, close the archive, then exit.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => archive.close())
    server.closeIdleConnections()
  })
}

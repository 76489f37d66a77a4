import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { openArchive } from '@banmian/archive'
import { createHandler } from './handler.js'
import { issuesIn } from './import-issues.js'

const archive = await openArchive(process.env.ARCHIVE ?? 'postgres://banmian@localhost/paper')

// Issues that are there already stay as they are, so the import may be repeated at each start.
const sample = new URL('../taiyuan-daily/', import.meta.url)
const folder = process.env.ISSUES ? pathToFileURL(`${process.env.ISSUES}/`) : sample
console.log('import', await archive.putAll(issuesIn(folder)))

const server = createServer(createHandler(archive))
server.listen(Number(process.env.PORT ?? 4000), process.env.HOST ?? '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}/graphql`)
})

// On Ctrl-C, complete the responses that are being written, close the archive, then exit.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => archive.close())
    server.closeIdleConnections()
  })
}

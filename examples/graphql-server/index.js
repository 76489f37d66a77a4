import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createHandler } from './yoga.js'

const sample = new URL('../taiyuan-daily/issue.json', import.meta.url)
const handler = createHandler({
  issues: [JSON.parse(readFileSync(sample, 'utf8'))],
  onlyPersisted: process.env.ONLY_PERSISTED === '1',
})

const server = createServer(handler)
server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}/graphql`)
})

// On Ctrl-C, complete the responses that are being written, then exit.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close()
    server.closeIdleConnections()
  })
}

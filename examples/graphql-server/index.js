import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { makeYoga } from './yoga.js'

const sample = new URL('../taiyuan-daily/issue.json', import.meta.url)
const yoga = makeYoga({
  issues: [JSON.parse(readFileSync(sample, 'utf8'))],
  onlyPersisted: process.env.ONLY_PERSISTED === '1',
})

const server = createServer(yoga)
server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}/graphql`)
})

// Ctrl-C lets the answers that are being written go out, and then ends.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close()
    server.closeIdleConnections()
  })
}

// Browsers load modules over http only, so a few lines serve the repository's files on this machine.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const types = { '.html': 'text/html', '.js': 'text/javascript', '.md': 'text/plain', '.css': 'text/css' }

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost')
  const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html')
  const file = join(root, path)
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` })
  createReadStream(file).pipe(response)
})
server.listen(Number(process.env.PORT ?? 4173), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/examples/browser/`)
})

// Imports generated issues into an archive, and prints a line for each.
// Usage: node import.js URL DRIVER NUMBER-OF-ISSUES FIRST
import { openArchive } from '@banmian/archive'
import { generatedIssue } from './generated-issue.js'

const [url, driver, count, start] = process.argv.slice(2)
const archive = await openArchive(url, { ...(driver === 'any' ? {} : { driver }), busyTimeout: 60_000 })
for (let number = Number(start); number < Number(start) + Number(count); number++)
  console.log(number, await archive.put(generatedIssue(number)))
await archive.close()

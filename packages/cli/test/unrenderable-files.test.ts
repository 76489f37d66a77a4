import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FileParts } from '../src/output/content/file-parts.js'
import { withTarget } from '../src/output/target.js'
import { newFolder } from './run-bin.js'

it('a file whose pieces cannot be made leaves nothing, and its path to others', async () => {
  const out = join(newFolder(), 'out')
  function* broken() {
    yield 'x'.repeat(3_000_000)
    throw new Error('broken')
  }
  await withTarget(out, { name: 'out' }, async (target) => {
    await target.stage({ path: 'a.html', format: 'html', content: 'a' })
    const large = { path: 'b.html', format: 'html', content: new FileParts(broken) }
    await expect(target.stage(large)).rejects.toThrow('broken')
    await target.stage({ path: 'b.html', format: 'html', content: 'b' })
    target.commit()
  })
  expect(readdirSync(out).sort()).toEqual(['a.html', 'b.html'])
  expect(readFileSync(join(out, 'b.html'), 'utf8')).toBe('b')
})

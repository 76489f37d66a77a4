import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { validateIssue } from '@banmian/core/schema'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  anyIssue,
  emptyIssue,
  epubcheck,
  folderOf,
  hostileIssue,
  isMissing,
  longLine,
  nuHtmlChecker,
  readXml,
  sampleIssue,
  VALIDATOR_TIMEOUT,
  whyMissing,
  xmllint,
} from '../src/index.js'

/** Each validator must report an error at least once. */
describe('validators', () => {
  it.skipIf(isMissing('java'))(
    'the Nu Html Checker reports an error and its position',
    async () => {
      const good =
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><p>B</p></body></html>'
      const messages = await nuHtmlChecker({
        'good.html': good,
        'bad/page.html': good.replace('<p>B</p>', '<p><div>B</div></p>'),
      })
      expect(messages.length).toBeGreaterThan(0)
      expect(messages.every((line) => /^bad\/page\.html:\d+: error: /.test(line))).toBe(true)
    },
    VALIDATOR_TIMEOUT,
  )

  it.skipIf(isMissing('xmllint'))('xmllint reports an error and its position', async () => {
    expect(await xmllint({ 'good.xml': '<a/>' })).toEqual([])
    expect((await xmllint({ 'good.xml': '<a/>', 'bad.xml': '<a>\0</a>' }))[0]).toMatch(/^bad\.xml:1:/)
  })

  it.skipIf(isMissing('java'))(
    'epubcheck reports an error and its file',
    async () => {
      expect((await epubcheck({ 'bad.epub': new TextEncoder().encode('PK') }))[0]).toMatch(
        /^(?:FATAL|ERROR).*bad\.epub/,
      )
    },
    VALIDATOR_TIMEOUT,
  )

  it('saxes throws when a document is not well-formed', () => {
    expect(() => readXml('<a>&nbsp;</a>')).toThrow()
    expect(readXml('<a>甲<b c="d"> 乙</b></a>').text).toBe('甲 乙')
  })
})

describe('programs that are missing or broken', () => {
  /**
   * Returns the reason for a Chromium that is a shell script, or the reason for a path without a
   * file.
   */
  const whyChromiumFails = (script: string | null): Promise<string | null> =>
    folderOf(script === null ? {} : { chromium: script }, async (folder) => {
      const path = join(folder, 'chromium')
      if (script !== null) await chmod(path, 0o755)
      vi.stubEnv('CHROMIUM_PATH', path)
      return whyMissing('chromium')
    })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('are named with the reason', async () => {
    const broken = '#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n'
    expect(await whyChromiumFails(broken)).toMatch(
      /^cannot be started here \(.*chromium ended with exit code 127: libnss3\.so: cannot open shared object file\)$/,
    )
    expect(await whyChromiumFails('#!/no/such/interpreter\n')).toMatch(/^(?:is not installed|cannot be started) here/)
  })

  it('are not reported when they run', async () => {
    expect(await whyChromiumFails('#!/bin/sh\nexit 0\n')).toBeNull()
  })

  it('skip their tests with a message, or fail where validators are required', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await folderOf({ chromium: '#!/bin/sh\nexit 1\n' }, async (folder) => {
      await chmod(join(folder, 'chromium'), 0o755)
      vi.stubEnv('CHROMIUM_PATH', join(folder, 'chromium'))
      vi.stubEnv('BANMIAN_REQUIRE_VALIDATORS', '1')
      vi.resetModules()
      const required = await import('../src/programs/is-missing.js')
      expect(() => required.isMissing('chromium')).toThrow(
        /^Expected chromium on this machine, since BANMIAN_REQUIRE_VALIDATORS is set, but it cannot be started/,
      )
      vi.stubEnv('BANMIAN_REQUIRE_VALIDATORS', undefined)
      vi.resetModules()
      const optional = await import('../src/programs/is-missing.js')
      expect(optional.isMissing('chromium')).toBe(true)
      expect(optional.isMissing('chromium')).toBe(true)
      expect(warn.mock.calls.flat()).toEqual([
        expect.stringMatching(/^Skipped: the tests that need chromium, which cannot be started here \(/),
      ])
    })
    warn.mockRestore()
  })
})

describe('issues', () => {
  it('are valid: the sample, the hostile one, the empty one and arbitrary ones', () => {
    for (const issue of [sampleIssue(), hostileIssue(), emptyIssue()])
      expect(validateIssue(issue)).toHaveProperty('valid', true)
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(validateIssue(issue)).toHaveProperty('valid', true)
        expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
      }),
      { numRuns: 200 },
    )
  })

  it('can have a line of ten million characters', () => {
    expect(longLine()).toHaveLength(10_625_000)
  })
})

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Issue } from '@banmian/core'
import { expect } from 'vitest'
import type { Report } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

export const FIXTURES = fileURLToPath(new URL('../../input/test/fixtures/', import.meta.url))

/** A picture of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)

/** Makes a folder with files: texts, or names of fixtures of `@banmian/input`. */
export function folderWith(files: Record<string, string | Buffer | { fixture: string }>): string {
  const cwd = newFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    if (typeof content === 'object' && 'fixture' in content) copyFileSync(FIXTURES + content.fixture, join(cwd, name))
    else writeFileSync(join(cwd, name), content)
  }
  return cwd
}

export const fixture = (name: string) => ({ fixture: name })
export const issueIn = (cwd: string): Issue => JSON.parse(readFileSync(join(cwd, 'out/issue.json'), 'utf8'))
export const textOf = (issue: Issue): string => JSON.stringify(issue.pages)
export const messagesOf = (report: Report): string[] => report.messages.map(({ code }) => code)

/** Converts a folder to JSON and returns the report. */
export async function report(cwd: string, ...args: string[]): Promise<Report> {
  const { code, stdout, stderr } = await runHere(['convert', ...args, '--to', 'json', '--json'], cwd)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

/** A page as PaddleOCR writes it. */
export const paddle = (title: string, ...more: object[]): string =>
  JSON.stringify({
    width: 1000,
    height: 1600,
    parsing_res_list: [
      { block_label: 'paragraph_title', block_content: title, block_bbox: [50, 50, 500, 90] },
      {
        block_label: 'text',
        block_content: `本报讯 3月7日,${title},孩子们学会了翻地、起垄和播种。(张三)`,
        block_bbox: [50, 100, 500, 400],
      },
      ...more,
    ],
  })

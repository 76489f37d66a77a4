import { readFileSync } from 'node:fs'
import type { Issue } from '@banmian/core'

const folder = new URL('../../../examples/taiyuan-daily/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** The text of a page of 太原日报, as extracted. */
export const sampleText: string = read('page.md')

const sampleJson = read('issue.json')

/** Returns a new copy of the issue that the sample page is restored to. */
export const sampleIssue = (): Issue => JSON.parse(sampleJson) as Issue

import { readFileSync } from 'node:fs'
import type { Issue } from '@banmian/core'

const folder = new URL('../../../examples/taiyuan-daily/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** The page of 太原日报 as it was extracted. */
export const sampleText: string = read('page.md')

const sampleJson = read('issue.json')

/** The issue that the sample page is restored to; a fresh copy on every call. */
export const sampleIssue = (): Issue => JSON.parse(sampleJson) as Issue

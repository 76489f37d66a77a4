import type { Issue } from '@banmian/core'

export function generatedIssue(number: number, articles?: number): Issue

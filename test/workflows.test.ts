import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './packages.js'

interface Step {
  if?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, unknown>
}
interface Job {
  uses?: string
  needs?: string | string[]
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps?: Step[]
}
interface Workflow {
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  return { name, text, workflow: parse(text) as Workflow }
})
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([job, value]) => ({ place: `${name}: ${job}`, job: value })),
)
const release = workflows.find(({ name }) => name === 'release.yml')!.workflow.jobs

describe('the workflows', () => {
  it.each(workflows)('$name pins every action by commit and names its version', ({ text }) => {
    const uses = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(([, action]) => !action!.startsWith('./'))
    for (const [line, action, comment] of uses) {
      expect(action, line).toMatch(/@[0-9a-f]{40}$/)
      expect(comment, line).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
  })

  it.each(workflows)('$name may only read unless a job says otherwise', ({ workflow }) => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  it('write permissions are given to the jobs that need them only', () => {
    const writing = jobs.flatMap(({ place, job }) =>
      Object.entries(job.permissions ?? {})
        .filter(([, access]) => access === 'write')
        .map(([scope]) => `${place}: ${scope}`),
    )
    expect(writing.sort()).toEqual([
      'pages.yml: deploy: id-token',
      'pages.yml: deploy: pages',
      'release.yml: publish: id-token',
      'release.yml: tag: contents',
      'release.yml: version: contents',
      'release.yml: version: pull-requests',
    ])
  })

  it('keep no credentials in a checkout that runs with less than write permission', () => {
    for (const { place, job } of jobs) {
      for (const { uses, with: options } of job.steps ?? [])
        if (uses?.startsWith('actions/checkout@') && job.permissions?.['contents'] !== 'write')
          expect(options?.['persist-credentials'], place).toBe(false)
    }
  })

  it('end by themselves', () => {
    for (const { place, job } of jobs)
      if (!job.uses && job.steps && !place.endsWith('deploy')) expect(job['timeout-minutes'], place).toBeGreaterThan(0)
  })

  it('publish only after all checks, from packed files, without a token or code of the repository', () => {
    const needs = (name: string): string[] => {
      const direct = [release[name]?.needs ?? []].flat()
      return [...direct, ...direct.flatMap(needs)]
    }
    expect(needs('publish')).toEqual(expect.arrayContaining(['pack', 'version', 'check']))
    expect(release['check']!.uses).toBe('./.github/workflows/check.yml')
    const publish = JSON.stringify(release['publish'])
    expect(publish).not.toMatch(/secrets\.|checkout|npm ci|npm install|npm run/)
    expect(publish).toContain('--provenance')
    expect(JSON.stringify(release['pack'])).not.toMatch(/secrets\./)
    expect(workflows.map(({ text }) => text).join('')).not.toContain('NPM_TOKEN')
  })

  it('attach the bill of materials of each package to its release, with no code of the repository', () => {
    const tag = JSON.stringify(release['tag'])
    expect(tag).toContain('.cdx.json')
    expect(tag).toContain('gh release create')
    expect(tag).not.toMatch(/secrets\.|checkout|npm /)
    expect(JSON.stringify(release['pack'])).toContain('npm run pack:release')
  })

  it('look for inputs that break a promise every night, and keep what they find', () => {
    const { text, workflow } = workflows.find(({ name }) => name === 'fuzz.yml')!
    expect(text).toMatch(/schedule:\n\s+- cron: /)
    const steps = workflow.jobs['fuzz']!.steps!
    expect(steps.map(({ run }) => run).join('\n')).toContain('npm run fuzz -- --minutes')
    expect(steps.at(-1)).toMatchObject({ if: 'failure()', with: { path: 'fuzz-failures' } })
    expect(JSON.stringify(workflow.jobs['large-inputs'])).toContain('npm run test:nightly')
  })
})

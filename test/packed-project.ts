import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { publicPackages, root } from './packages.js'

const execute = promisify(execFile)

/** A new project in which the packed packages are installed. */
export interface PackedProject {
  folder: string
  /** Paths of the files in the tarball of each package, by package name. */
  contents: Map<string, string[]>
  /** Writes a file into the project. */
  write(path: string, content: string): void
  /**
   * Runs Node with arguments in the project and resolves with its output. Rejects on an exit code
   * other than 0.
   */
  node(...args: string[]): Promise<string>
  remove(): void
}

interface Packed {
  name: string
  filename: string
  files: { path: string }[]
}

/**
 * Packs every public package, and installs all tarballs and tools in a new project outside the
 * repository.
 */
export async function packedProject(tools: readonly string[]): Promise<PackedProject> {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-packed-'))
  const run = async (program: string, args: readonly string[], cwd = folder): Promise<string> => {
    const { stdout } = await execute(program, args, { cwd, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  }
  const packed: Packed[] = []
  for (const workspace of publicPackages) {
    const json = await run('npm', ['pack', '--json', '--pack-destination', folder], join(root, workspace.folder))
    packed.push(...(JSON.parse(json) as Packed[]))
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }\n')
  await run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    ...packed.map(({ filename }) => `./${filename}`),
    ...tools,
  ])
  return {
    folder,
    contents: new Map(packed.map(({ name, files }) => [name, files.map(({ path }) => path)])),
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    node: (...args) => run(process.execPath, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

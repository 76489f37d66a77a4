import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of a test. */
export interface Cluster {
  /** Returns the URL of a new database. */
  newDatabase(): string
  /** Returns the URL of the server for a user, a password and a database. */
  url(password: string, database: string): string
  stop(): void
}

const PASSWORD = 'correct-horse'

/** Returns the folder of the newest PostgreSQL's programs, or `null` where there is none. */
export function postgresFolder(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = versions.map((version) => join(debian, version, 'bin'))
  return folders.find((folder) => existsSync(join(folder, 'pg_ctl'))) ?? null
}

/** Starts a server with a Unix socket in a temporary folder. It refuses to run as root. */
export function startCluster(programs: string): Cluster {
  const isRoot = userInfo().uid === 0
  const folder = mkdtempSync(join(tmpdir(), 'banmian-postgres-'))
  const run = (program: string, ...args: string[]): void => {
    const command = [join(programs, program), ...args]
    const [file = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
    execFileSync(file, rest, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PGPASSWORD: PASSWORD, LC_ALL: 'C' },
    })
  }
  const data = join(folder, 'data')
  writeFileSync(join(folder, 'password'), PASSWORD)
  if (isRoot) execFileSync('chown', ['-R', 'postgres', folder])
  chmodSync(folder, 0o711)
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'banmian',
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--no-sync',
    `--pwfile=${folder}/password`,
  )
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c shared_buffers=16MB`
  run('pg_ctl', 'start', '-w', '-t', '120', '-D', data, '-l', join(folder, 'log'), '-o', settings)
  let count = 0
  const url = (password: string, database: string): string =>
    `postgres://banmian:${password}@/${database}?host=${encodeURIComponent(folder)}`
  return {
    url,
    newDatabase() {
      const name = `paper${count++}`
      run('createdb', '-h', folder, '-U', 'banmian', name)
      return url(PASSWORD, name)
    },
    stop() {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

// Runs a command with TEST_DATABASE_URL set to a throwaway PostgreSQL on the loopback:
//   node scripts/with-postgres.mjs npm test
import { execFile, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const [command, ...args] = process.argv.slice(2)
if (!command) {
  console.error('Usage: node scripts/with-postgres.mjs COMMAND [ARGUMENTS]')
  process.exit(2)
}

const programs = findPrograms()
const folder = mkdtempSync(join(tmpdir(), 'touchstone-postgres-'))
// initdb refuses to run as root.
const owner = process.getuid?.() === 0 ? idsOf('postgres') : {}
if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)

const run = promisify(execFile)
const asOwner = (program, ...rest) =>
  run(join(programs, program), rest, { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } })

let code = 1
try {
  const port = await findFreePort()
  await start(port)
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  code = await runCommand({ ...process.env, TEST_DATABASE_URL: url })
} finally {
  await asOwner('pg_ctl', '-D', join(folder, 'data'), '-m', 'immediate', '-w', 'stop').catch(reportStop)
  rmSync(folder, { recursive: true, force: true })
}
process.exit(code)

async function start(port) {
  const data = join(folder, 'data')
  await asOwner('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync')
  const options = `-h 127.0.0.1 -p ${port} -k ${folder} -c max_connections=200 -c fsync=off`
  await asOwner('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
}

function runCommand(env) {
  const child = spawn(command, args, { stdio: 'inherit', env })
  // The child hears the signal too; we stay to take the server down.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('exit', (exit) => resolve(exit ?? 1))
  })
}

function findPrograms() {
  const versions = '/usr/lib/postgresql'
  const places = [
    ...(existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : []),
    ...(process.env.PATH ?? '').split(':'),
  ]
  const found = places.find((place) => existsSync(join(place, 'initdb')))
  if (!found) throw new Error('PostgreSQL is not installed: there is no initdb')
  return found
}

function idsOf(user) {
  const id = (flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function reportStop(error) {
  console.error(`could not stop PostgreSQL: ${error.message}`)
}

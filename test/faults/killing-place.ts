import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Wrong } from './judge.ts'
import { runKilling } from './killing.ts'

/**
 * One run with real processes on a database of its own: one process on a SQLite file, and where PostgreSQL is there,
 * every other run with three on a schema of it.
 */
export async function killInPlace(seed: number): Promise<readonly Wrong[]> {
  const server = process.env['TEST_DATABASE_URL']
  return server !== undefined && seed % 2 === 0 ? onPostgres(server, seed) : onSqlite(seed)
}

async function onSqlite(seed: number): Promise<readonly Wrong[]> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-killing-'))
  try {
    return await runKilling({ seed, processes: 1, databaseUrl: `file:${join(folder, 'killing.db')}` })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function onPostgres(server: string, seed: number): Promise<readonly Wrong[]> {
  const schema = `killing_${process.pid}_${seed}`
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  await runSql(server, `create schema ${schema}`)
  try {
    return await runKilling({ seed, processes: 3, databaseUrl: url.href })
  } finally {
    await runSql(server, `drop schema ${schema} cascade`)
  }
}

async function runSql(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

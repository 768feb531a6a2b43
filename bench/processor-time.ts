import { readFileSync } from 'node:fs'
import type { BotProcess } from './bots.ts'
import type { Sample } from './sample.ts'

/** How many commands a measurement fires in all. */
export type Fired = Readonly<{ commands: number; fire: () => Promise<Sample> }>

/**
 * The sample with the processor time that the bot took for one command, warm-up included: it says what an answer costs
 * whatever else runs on the machine.
 */
export async function withProcessorTime({ pid }: BotProcess, { commands, fire }: Fired): Promise<Sample> {
  const before = processorMs(pid)
  const sample = await fire()
  return { ...sample, cpuMs: (processorMs(pid) - before) / commands }
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10

function processorMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the process, in brackets, may hold spaces; user and system time are the 12th and 13th fields after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

import { instantOf, parseDay } from '../../../src/coach/day.ts'
import { compareTables } from './tables.ts'

// Run by in-zones.test.ts in a process of its own: a zone must not find lunar months that another zone has worked out.
const report = {
  winterOffsetMinutes: new Date(2027, 0, 1).getTimezoneOffset(),
  shanghaiMorning: instantOf(parseDay('2027-02-06'), '09:00', 'Asia/Shanghai').toISOString(),
  tables: compareTables(),
}
process.stdout.write(JSON.stringify(report))

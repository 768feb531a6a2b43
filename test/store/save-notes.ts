import { randomUUID } from 'node:crypto'
import { openStore } from '../../src/store/index.ts'

// Saves notes until it is killed, and says which are saved: run by durability.test.ts.
const store = await openStore(process.argv[2] ?? '', {
  now: () => new Date(),
  newId: randomUUID,
  defaults: { locale: 'en', zone: 'UTC' },
})
const desk = store.workspace('T1').as({ memberId: 'U_LEI', role: 'rep' })
const { value: account } = await desk.accounts.add({ name: `Acme ${process.pid}` })
for (let number = 0; ; number += 1) {
  const { value } = await desk.notes.add({ accountId: account.id, text: `Line ${number} stops`, tags: [] })
  process.stdout.write(`saved ${value.id}\n`)
}

import { randomUUID } from 'node:crypto'
import { openStore } from '../../src/store/index.ts'

// Opens a database that others open at the same moment: run by durability.test.ts.
const store = await openStore(process.argv[2] ?? '', {
  now: () => new Date(),
  newId: randomUUID,
  defaults: { locale: 'en', zone: 'UTC' },
})
await store
  .workspace('T1')
  .as({ memberId: 'U_LEI', role: 'rep' })
  .accounts.add({ name: `Acme ${process.pid}` })
await store.close()

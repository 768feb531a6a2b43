import { App } from '@slack/bolt'

// The reference: Bolt as its guide shows it, one listener, default settings, the answer inside the acknowledgement.
const app = new App({
  token: 'xoxb-bench',
  appToken: process.argv[2] ?? '',
  socketMode: true,
  clientOptions: { slackApiUrl: process.argv[3] ?? '' },
})

app.command('/coach', async ({ ack, command }) => {
  await ack(`echo ${command.text}`)
})

await app.start()

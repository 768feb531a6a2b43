import type { TextObject } from '@slack/types'
import type { JSX } from 'preact'
import { findEmoji } from '../emoji.ts'
import { Mrkdwn } from '../mrkdwn/mrkdwn.tsx'

/** A text object: mrkdwn drawn as Slack does, plain text as it stands but for its emoji. */
export function TextView({ text }: Readonly<{ text: TextObject }>): JSX.Element {
  return text.type === 'mrkdwn' ? <Mrkdwn text={text.text} /> : <span class="plain">{plainText(text)}</span>
}

/** A text object as bare text, for labels. */
export function plainText(text: TextObject | undefined): string {
  if (!text) return ''
  if (text.type === 'plain_text' && text.emoji === false) return text.text
  return text.text.replace(/:([a-z0-9_+'-]+):/g, (whole, name: string) => findEmoji(name) ?? whole)
}

import type { JSX } from 'preact'
import type { PersonShown } from '../../protocol.ts'
import { Stone } from '../icons.tsx'

type AvatarProps = Readonly<{ person: PersonShown | undefined; small?: boolean }>

/** A person's initials on a colour of her own; the bot shows the stone. Only for the eye. */
export function Avatar({ person, small = false }: AvatarProps): JSX.Element {
  const size = small ? 'avatar avatar-small' : 'avatar'
  if (person?.isBot) {
    return (
      <span class={`${size} avatar-bot`} aria-hidden="true">
        <Stone />
      </span>
    )
  }
  return (
    <span class={`${size} avatar-${hueOf(person?.id ?? '')}`} aria-hidden="true">
      {initials(person?.name ?? '?')}
    </span>
  )
}

/** Two Latin initials, or the last two Han characters, by which Chinese names are told apart. */
export function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name.slice(-2)
  const words = name.split(/\s+/).filter(Boolean)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}

function hueOf(id: string): number {
  return [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6
}

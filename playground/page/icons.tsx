import type { JSX } from 'preact'

const paths = {
  bolt: 'M13 2 4 14h6l-1 8 9-12h-6z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.5 2',
  close: 'm6 6 12 12M18 6 6 18',
  dots: 'M5.500 12a.5.5 0 1 0-1 0 .5.5 0 0 0 1 0m7 0a.5.5 0 1 0-1 0 .5.5 0 0 0 1 0m7 0a.5.5 0 1 0-1 0 .5.5 0 0 0 1 0',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  list: 'M4 6h16M4 12h16M4 18h16',
  send: 'M4 12 20 4l-5 16-3.5-6.5z',
  down: 'm6 9 6 6 6-6',
  traffic: 'M7 20V5m0 0L3.5 8.5M7 5l3.5 3.5M17 4v15m0 0 3.5-3.5M17 19l-3.5-3.5',
  hash: 'M9 4 7 20M17 4l-2 16M4 9h16M3.5 15h16',
  check: 'm5 12.5 4.5 4.5L19 7.5',
} as const

/** A small line drawing. It carries no meaning of its own: its button has a label. */
export function Icon({ name }: Readonly<{ name: keyof typeof paths }>): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

/** The mark of the page: a dark stone with the streak gold leaves on it. */
export function Stone(): JSX.Element {
  return (
    <svg class="stone" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path
        class="stone-body"
        d="M8 5.5C13 3 21 3.500 25.500 8.500S29.500 21 25 25.500 12 30 7 26 2 9.500 8 5.500Z"
      />
      <path class="stone-streak" d="M9 21.500C13.500 18.500 17 14 22.500 10.500" />
    </svg>
  )
}

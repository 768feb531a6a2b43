import type { ComponentChildren, JSX } from 'preact'

type FrameProps = Readonly<{ class: string; label: string; children: ComponentChildren }>

// What scrolls must be reachable by Tab, or the arrow keys cannot scroll it.
const reachable = { tabIndex: 0 } as const

/** A frame that scrolls what is too large for it, by keyboard too. */
export function ScrollFrame({ label, children, ...rest }: FrameProps): JSX.Element {
  return (
    <section class={rest.class} aria-label={label} {...reachable}>
      {children}
    </section>
  )
}

import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../icons.tsx'
import { fromLocalTime, nextMondayMorning, toLocalTime, tomorrowMorning } from '../local-time.ts'
import { formatMoment } from '../mrkdwn/date-token.ts'
import { usePage } from '../page-context.ts'
import { Popover } from '../popover.tsx'
import { useNow } from '../use-now.ts'

const hourMs = 3_600_000

/** The workspace's clock: it shows the time in the person's zone, and moves it. */
export function ClockPanel(): JSX.Element {
  const { state, me, words } = usePage()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const now = useNow(state.now)
  const shown = formatMoment(
    now,
    {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    me,
  )
  return (
    <>
      <button
        ref={button}
        type="button"
        class="bar-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="clock" />
        <span class="unseen">{words.clock}</span>
        <time dateTime={now.toISOString()}>{shown}</time>
        {state.clockMoved && <span class="badge badge-gold">{words.clockMoved}</span>}
      </button>
      {isOpen && (
        <Popover anchor={button} onClose={() => setOpen(false)} align="end" label={words.clockTitle}>
          <ClockMoves now={now} />
        </Popover>
      )}
    </>
  )
}

function ClockMoves({ now }: Readonly<{ now: Date }>): JSX.Element {
  const { state, me, words, act } = usePage()
  const [wanted, setWanted] = useState(() => toLocalTime(now, me.zone))
  const move = (to: Date) => {
    setWanted(toLocalTime(to, me.zone))
    void act({ act: 'move-clock', to: to.toISOString() })
  }
  const quick = [
    { label: words.plusHour, to: new Date(now.getTime() + hourMs) },
    { label: words.tomorrowMorning, to: tomorrowMorning(now, me.zone) },
    { label: words.nextMonday, to: nextMondayMorning(now, me.zone) },
  ]
  return (
    <div class="clock">
      <h2 class="panel-title">{words.clockTitle}</h2>
      <p class="clock-now">{formatMoment(now, { dateStyle: 'full', timeStyle: 'short' }, me)}</p>
      <p class="quiet">{me.zone}</p>
      <p class="quiet">{words.clockText}</p>
      <div class="actions">
        {quick.map(({ label, to }) => (
          <button key={label} type="button" class="button" onClick={() => move(to)}>
            {label}
          </button>
        ))}
      </div>
      <label class="clock-label">
        {words.moveTo}
        <span class="clock-row">
          <input
            class="field"
            type="datetime-local"
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
          <button
            type="button"
            class="button button-primary"
            disabled={wanted === ''}
            onClick={() => move(fromLocalTime(wanted, me.zone))}
          >
            {words.move}
          </button>
        </span>
      </label>
      <button
        type="button"
        class="link-button"
        disabled={!state.clockMoved}
        onClick={() => void act({ act: 'reset-clock' })}
      >
        {words.resetClock}
      </button>
    </div>
  )
}

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { matchingTraffic, type Way } from './matching-traffic.ts'
import { TrafficRow } from './traffic-row.tsx'

/** The traffic between Slack and the bot, newest first, with a filter. */
export function Inspector({ close }: Readonly<{ close: () => void }>): JSX.Element {
  const { state, words } = usePage()
  const [query, setQuery] = useState('')
  const [way, setWay] = useState<Way>('all')
  const shown = matchingTraffic(state.traffic, { query, way })
  const ways = [
    { key: 'all', label: words.allWays },
    { key: 'to-bot', label: words.toBot },
    { key: 'to-slack', label: words.toSlack },
  ] as const
  return (
    <aside class="inspector" aria-label={words.traffic}>
      <header class="inspector-head">
        <h2 class="panel-title">{words.traffic}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <p class="quiet">{words.trafficText}</p>
      <input
        class="field"
        type="search"
        aria-label={words.trafficFilter}
        placeholder={words.trafficFilter}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <fieldset class="segments" aria-label={words.trafficFilter}>
        {ways.map(({ key, label }) => (
          <button key={key} type="button" aria-pressed={way === key} onClick={() => setWay(key)}>
            {label}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p class="quiet">{words.trafficEmpty}</p>}
      <ol class="traffic">
        {shown.map((step) => (
          <TrafficRow key={step.n} step={step} />
        ))}
      </ol>
    </aside>
  )
}

import type { JSX } from 'preact'
import { Icon, Stone } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { ClockPanel } from './clock-panel.tsx'

type TopBarProps = Readonly<{
  hasSidebar: boolean
  toggleSidebar: () => void
  hasTraffic: boolean
  toggleTraffic: () => void
}>

/** The bar over everything: the workspace's name, its clock, and the switch for the traffic. */
export function TopBar({ hasSidebar, toggleSidebar, hasTraffic, toggleTraffic }: TopBarProps): JSX.Element {
  const { state, words } = usePage()
  return (
    <header class="top-bar">
      <button
        type="button"
        class="icon-button only-narrow"
        aria-label={hasSidebar ? words.closeSidebar : words.openSidebar}
        aria-expanded={hasSidebar}
        onClick={toggleSidebar}
      >
        <Icon name={hasSidebar ? 'close' : 'list'} />
      </button>
      <Stone />
      <h1 class="team-name">{state.team.name}</h1>
      {!state.botConnected && (
        <span class="bar-warning" role="status">
          {words.botOffline}
        </span>
      )}
      <div class="bar-end">
        <ClockPanel />
        <button
          type="button"
          class="bar-button"
          aria-label={words.traffic}
          aria-pressed={hasTraffic}
          onClick={toggleTraffic}
        >
          <Icon name="traffic" />
          <span class="only-wide">{words.traffic}</span>
        </button>
      </div>
    </header>
  )
}

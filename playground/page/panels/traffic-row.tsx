import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { TrafficShown } from '../../protocol.ts'
import { formatMoment } from '../mrkdwn/date-token.ts'
import { usePage } from '../page-context.ts'
import { ScrollFrame } from '../scroll-frame.tsx'

/** One step of the traffic; a click shows what was said. */
export function TrafficRow({ step }: Readonly<{ step: TrafficShown }>): JSX.Element {
  const { me, words } = usePage()
  const [isOpen, setOpen] = useState(false)
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  return (
    <li class={`step step-${step.way} ${step.failed ? 'step-failed' : ''}`}>
      <button type="button" class="step-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="step-way" role="img" aria-label={step.way === 'to-bot' ? words.toBot : words.toSlack}>
          {step.way === 'to-bot' ? '↓' : '↑'}
        </span>
        <span class="step-text">
          <span class="step-kind">
            {step.kind}
            {step.failed && <span class="badge badge-red">{words.failed}</span>}
          </span>
          <span class="step-summary">{step.summary}</span>
        </span>
        <span class="step-when">
          <span>{formatMoment(new Date(step.at), time, me)}</span>
          {step.ms !== undefined && <span>{Math.round(step.ms)} ms</span>}
        </span>
      </button>
      {isOpen && (
        <div class="step-bodies">
          <Body title={words.request} text={step.request} />
          <Body title={words.answer} text={step.answer ?? words.noAnswer} />
        </div>
      )}
    </li>
  )
}

function Body({ title, text }: Readonly<{ title: string; text: string }>): JSX.Element {
  const { words } = usePage()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <section>
      <header class="step-head">
        <h3>{title}</h3>
        <button type="button" class="link-button" onClick={() => void copy()}>
          {isCopied ? words.copied : words.copy}
        </button>
      </header>
      <ScrollFrame class="step-body" label={title}>
        <pre>{text}</pre>
      </ScrollFrame>
    </section>
  )
}

import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types'
import type { JSX } from 'preact'
import { fromLocalTime, toLocalTime } from '../local-time.ts'
import { usePage } from '../page-context.ts'
import type { ElementProps } from '../surface.ts'
import type { Entry } from './entry.ts'
import { plainText } from './text-object.tsx'
import { useEntry } from './use-entry.ts'

type TimeElement = Datepicker | Timepicker | DateTimepicker

const inputTypes = { datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local' } as const

/** A day, a time of day, or a moment; moments are read in the acting person's zone. */
export function TimeInput(props: ElementProps<TimeElement>): JSX.Element {
  const { element, labelledBy } = props
  const { me, words } = usePage()
  const control = useEntry(props)
  const placeholder = 'placeholder' in element ? plainText(element.placeholder) : ''
  return (
    <input
      class="field field-time"
      type={inputTypes[element.type]}
      data-action={element.action_id}
      aria-labelledby={labelledBy}
      aria-label={labelledBy ? undefined : placeholder || words.choose}
      aria-invalid={control.error !== undefined}
      title={placeholder}
      value={shownValue(control.entry, me.zone)}
      onChange={({ currentTarget }) =>
        void control.change(entryFrom(element.type, currentTarget.value, me.zone))
      }
    />
  )
}

function shownValue({ selected_date, selected_time, selected_date_time }: Entry, zone: string): string {
  const moment = selected_date_time
  return selected_date ?? selected_time ?? (moment ? toLocalTime(new Date(moment * 1000), zone) : '')
}

function entryFrom(type: TimeElement['type'], text: string, zone: string): Entry {
  const value = text === '' ? null : text
  if (type === 'datepicker') return { type, selected_date: value }
  if (type === 'timepicker') return { type, selected_time: value }
  return {
    type,
    selected_date_time: value === null ? null : Math.floor(fromLocalTime(value, zone).getTime() / 1000),
  }
}

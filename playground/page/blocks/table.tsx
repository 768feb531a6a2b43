import type { DataTableBlock, TableBlock } from '@slack/types'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icons.tsx'
import { usePage } from '../page-context.ts'
import { ScrollFrame } from '../scroll-frame.tsx'
import { RichTextView } from './rich-text.tsx'

type Cell = TableBlock['rows'][number][number]

/** A table whose first row is its head. */
export function TableView({ block }: Readonly<{ block: TableBlock }>): JSX.Element {
  const { words } = usePage()
  const align = (column: number) => `cell-${block.column_settings?.[column]?.align ?? 'left'}`
  const [head = [], ...body] = block.rows
  return (
    <ScrollFrame class="table-frame" label={words.table}>
      <table>
        <Head cells={head} align={align} />
        <Body rows={body} align={align} rowHeader={undefined} />
      </table>
    </ScrollFrame>
  )
}

const usualPageSize = 5

/** A table in pages, with its caption. */
export function DataTableView({ block }: Readonly<{ block: DataTableBlock }>): JSX.Element {
  const { words } = usePage()
  const [page, setPage] = useState(0)
  const [head = [], ...body] = block.rows
  const size = block.page_size ?? usualPageSize
  const pages = Math.max(1, Math.ceil(body.length / size))
  const now = Math.min(page, pages - 1)
  const align = (column: number) => (body[0]?.[column]?.type === 'raw_number' ? 'cell-right' : 'cell-left')
  return (
    <div class="data-table">
      <ScrollFrame class="table-frame" label={block.caption}>
        <table>
          <caption>{block.caption}</caption>
          <Head cells={head} align={align} />
          <Body
            rows={body.slice(now * size, (now + 1) * size)}
            align={align}
            rowHeader={block.row_header_column_index ?? 0}
          />
        </table>
      </ScrollFrame>
      {pages > 1 && (
        <div class="pager">
          <button
            type="button"
            class="icon-button flip-back"
            aria-label={words.earlier}
            disabled={now === 0}
            onClick={() => setPage(now - 1)}
          >
            <Icon name="down" />
          </button>
          <span>{words.page(now + 1, pages)}</span>
          <button
            type="button"
            class="icon-button flip-on"
            aria-label={words.later}
            disabled={now === pages - 1}
            onClick={() => setPage(now + 1)}
          >
            <Icon name="down" />
          </button>
        </div>
      )}
    </div>
  )
}

type Align = (column: number) => string

function Head({ cells, align }: Readonly<{ cells: readonly Cell[]; align: Align }>): JSX.Element {
  return (
    <thead>
      <tr>
        {cells.map((cell, column) => (
          <th key={column} scope="col" class={align(column)}>
            <CellView cell={cell} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

type BodyProps = Readonly<{ rows: readonly (readonly Cell[])[]; align: Align; rowHeader: number | undefined }>

function Body({ rows, align, rowHeader }: BodyProps): JSX.Element {
  return (
    <tbody>
      {rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, column) =>
            column === rowHeader ? (
              <th key={column} scope="row" class={align(column)}>
                <CellView cell={cell} />
              </th>
            ) : (
              <td key={column} class={align(column)}>
                <CellView cell={cell} />
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  )
}

function CellView({ cell }: Readonly<{ cell: Cell }>): JSX.Element {
  return cell.type === 'rich_text' ? <RichTextView block={cell} /> : <span>{cell.text}</span>
}

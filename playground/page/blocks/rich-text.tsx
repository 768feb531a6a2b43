import type { RichTextBlock, RichTextBlockElement, RichTextList, RichTextSection } from '@slack/types'
import type { JSX } from 'preact'
import { RichPieces } from './rich-piece.tsx'

/** Rich text: paragraphs, lists, quotes and preformatted text. */
export function RichTextView({ block }: Readonly<{ block: RichTextBlock }>): JSX.Element {
  return (
    <div class="rich-text">
      {block.elements.map((element, index) => (
        <Part key={index} element={element} number={numberBefore(block.elements, index)} />
      ))}
    </div>
  )
}

type PartProps = Readonly<{ element: RichTextBlockElement; number: number }>

function Part({ element, number }: PartProps): JSX.Element {
  switch (element.type) {
    case 'rich_text_section':
      return (
        <div class="rich-section">
          <RichPieces pieces={element.elements} />
        </div>
      )
    case 'rich_text_list':
      return <ListView list={element} number={number} />
    case 'rich_text_quote':
      return (
        <blockquote>
          <RichPieces pieces={element.elements} />
        </blockquote>
      )
    case 'rich_text_preformatted':
      return (
        <pre>
          <RichPieces pieces={element.elements} />
        </pre>
      )
  }
}

function ListView({ list, number }: Readonly<{ list: RichTextList; number: number }>): JSX.Element {
  const level = `list list-${list.indent ?? 0}`
  const items = list.elements.map((item: RichTextSection, index) => (
    <li key={index}>
      <RichPieces pieces={item.elements} />
    </li>
  ))
  return list.style === 'ordered' ? (
    <ol class={level} start={number + 1}>
      {items}
    </ol>
  ) : (
    <ul class={level}>{items}</ul>
  )
}

/** How many items of the same numbered list came before, when deeper lists stand between. */
function numberBefore(elements: readonly RichTextBlockElement[], index: number): number {
  const own = elements[index]
  if (own?.type !== 'rich_text_list' || own.style !== 'ordered') return 0
  let count = 0
  for (const before of elements.slice(0, index).toReversed()) {
    if (before.type !== 'rich_text_list' || (before.indent ?? 0) < (own.indent ?? 0)) break
    if ((before.indent ?? 0) === (own.indent ?? 0)) count += before.elements.length
  }
  return count
}

import type { ImageBlock, ImageElement } from '@slack/types'
import type { JSX } from 'preact'
import { plainText } from '../elements/text-object.tsx'

/** A picture with its title above it. */
export function ImageView({ block }: Readonly<{ block: ImageBlock }>): JSX.Element {
  return (
    <figure class="image">
      {block.title && <figcaption>{plainText(block.title)}</figcaption>}
      <Picture image={block} class="image-picture" />
    </figure>
  )
}

type PictureProps = Readonly<{ image: ImageBlock | ImageElement; class: string }>

/** A picture from the web or from this workspace's files. Other addresses are not opened. */
export function Picture({ image, ...rest }: PictureProps): JSX.Element {
  const url = urlOf(image)
  const isSafe = /^(https?:\/\/|\/)/i.test(url)
  if (!isSafe) return <span class="unknown">{image.alt_text}</span>
  return <img class={rest.class} src={url} alt={image.alt_text} title={image.alt_text} loading="lazy" />
}

function urlOf(image: ImageBlock | ImageElement): string {
  if ('image_url' in image) return image.image_url
  return 'url' in image.slack_file
    ? image.slack_file.url
    : `/files/${encodeURIComponent(image.slack_file.id)}`
}

import type { Ids } from './ids.ts'

/** A file of the workspace. It is `done` when its upload was completed. */
export type Upload = Readonly<{
  id: string
  name: string
  title: string
  altText: string
  length: number
  mimeType: string
  state: 'promised' | 'stored' | 'done'
}>

/** The files that were uploaded. */
export type Uploads = Readonly<{
  promise: (file: Readonly<{ name: string; altText: string; length: number }>) => Upload
  /** Keeps the bytes of a promised file; `undefined` when nothing of that id or length was promised. */
  store: (id: string, bytes: Uint8Array) => Upload | undefined
  /** Completes an upload; `undefined` when there is nothing to complete. */
  complete: (id: string, title: string | undefined) => Upload | undefined
  find: (id: string) => Upload | undefined
  bytesOf: (id: string) => Uint8Array | undefined
}>

const MIME_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
}

/** No files yet. */
export function createUploads(ids: Ids): Uploads {
  const files = new Map<string, Upload>()
  const bytes = new Map<string, Uint8Array>()
  const keep = (file: Upload): Upload => {
    files.set(file.id, file)
    return file
  }
  return {
    promise: ({ name, altText, length }) =>
      keep({
        id: ids.next('F'),
        name,
        title: name,
        altText,
        length,
        mimeType: mimeTypeOf(name),
        state: 'promised',
      }),
    store: (id, content) => {
      const file = files.get(id)
      if (file?.state !== 'promised' || content.byteLength !== file.length) return undefined
      bytes.set(id, content)
      return keep({ ...file, state: 'stored' })
    },
    complete: (id, title) => {
      const file = files.get(id)
      if (file?.state !== 'stored') return undefined
      return keep({ ...file, title: title ?? file.title, state: 'done' })
    },
    find: (id) => files.get(id),
    bytesOf: (id) => bytes.get(id),
  }
}

function mimeTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return MIME_TYPES[ending] ?? 'application/octet-stream'
}

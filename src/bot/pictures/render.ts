import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { findFonts } from './fonts.ts'

/** Turns SVG into PNG, in a thread that is started with the first picture. */
export interface Renderer {
  /** The bytes of the PNG. @throws Error when the picture cannot be drawn, or takes too long: a bug of ours */
  render(svg: string): Promise<Uint8Array<ArrayBuffer>>
  /** Ends the thread; what was being drawn is given up. */
  stop(): Promise<void>
}

/** What the thread answers to `{ id, svg }`. */
type Done = Readonly<{ id: number; png: Uint8Array<ArrayBuffer> } | { id: number; error: string }>
type Waiting = Readonly<{ done: (png: Uint8Array<ArrayBuffer>) => void; failed: (error: Error) => void }>

const LONGEST_MS = 20_000

/** No thread yet. */
export function createRenderer(): Renderer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let count = 0
  const giveUp = (error: Error): void => {
    worker = undefined
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = openThread()
    started.on('message', (done: Done) => settle(waiting, done))
    started.on('error', giveUp)
    started.on('exit', () => {
      if (worker === started) giveUp(new Error('The thread that draws pictures ended'))
    })
    // A thread with nothing to do must not keep the process alive.
    started.unref()
    return started
  }
  return {
    render(svg) {
      worker ??= start()
      count += 1
      const drawn = awaitPicture(waiting, count)
      worker.postMessage({ id: count, svg })
      return drawn
    },
    async stop() {
      await worker?.terminate()
    },
  }
}

function awaitPicture(waiting: Map<number, Waiting>, id: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      waiting.delete(id)
      reject(new Error('Drawing a picture took too long'))
    }, LONGEST_MS)
    waiting.set(id, {
      done: (png) => {
        clearTimeout(late)
        resolve(png)
      },
      failed: (error) => {
        clearTimeout(late)
        reject(error)
      },
    })
  })
}

function settle(waiting: Map<number, Waiting>, done: Done): void {
  const one = waiting.get(done.id)
  waiting.delete(done.id)
  if ('png' in done) one?.done(done.png)
  else one?.failed(new Error(`The picture could not be drawn: ${done.error}`))
}

/** The thread's file: the source where the source is run, else what was built beside the program. */
function openThread(): Worker {
  const paths = ['./worker.mjs', './picture-worker.js']
  const places = paths.map((path) => new URL(path, import.meta.url))
  const file = places.find((place) => existsSync(fileURLToPath(place)))
  if (file === undefined) throw new Error('The bundle lacks picture-worker.js: run npm run build')
  return new Worker(file, { workerData: findFonts() })
}

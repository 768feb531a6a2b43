// The thread that draws: a picture takes a tenth of a second and more, in which nobody else should wait.
// Plain JavaScript, so that a thread can run it as it stands: Node 20 loads no TypeScript there.
import { parentPort, workerData } from 'node:worker_threads'
import { renderAsync } from '@resvg/resvg-js'

const options = {
  font: { ...workerData, loadSystemFonts: false },
  // Sharp on screens that draw two points for one.
  fitTo: { mode: 'zoom', value: 1.5 },
  logLevel: 'off',
}

parentPort?.on('message', ({ id, svg }) => {
  void renderAsync(svg, options)
    .then((image) => ({ id, png: image.asPng() }))
    .catch((error) => ({ id, error: error instanceof Error ? error.message : 'unknown' }))
    .then((done) => parentPort?.postMessage(done))
})

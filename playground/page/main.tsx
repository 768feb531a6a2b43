import { render } from 'preact'
import { App } from './app.tsx'

const root = document.getElementById('page')
if (!root) throw new Error('The page has no element with the id "page".')
render(<App />, root)

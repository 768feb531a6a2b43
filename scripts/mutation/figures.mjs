// @ts-check
// What a run of mutation tests found, and how docs/mutation.md shows it.

/**
 * A report of Stryker's, as far as it is read here.
 *
 * @typedef {Readonly<{ start: Readonly<{ line: number, column: number }> }>} Location
 * @typedef {Readonly<{ status: string, mutatorName: string, replacement?: string, location: Location }>} Mutant
 * @typedef {Readonly<{ files: Readonly<Record<string, Readonly<{ source: string, mutants: readonly Mutant[] }>>> }>} Report
 */

/**
 * The mutants of a part by what became of them. `timedOut` never came to an end, which tests see; `notReached` are run
 * by no test, `leftOut` were not tried.
 *
 * @typedef {Readonly<{ killed: number, timedOut: number, survived: number, notReached: number, leftOut: number }>} Counts
 * @typedef {Counts & Readonly<{ part: string, on: string, commit: string }>} Figures
 */

/** @param {Report} report @returns {Counts} mutants that do not run at all are left out */
export function countsOf(report) {
  const all = mutantsOf(report)
  const count = (/** @type {string} */ status) => all.filter(({ mutant }) => mutant.status === status).length
  return {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    notReached: count('NoCoverage'),
    leftOut: count('Ignored'),
  }
}

/** @param {Counts} counts @returns {number} how many of a hundred mutants tried the tests find; a hundred where there are none */
export function scoreOf({ killed, timedOut, survived, notReached }) {
  const found = killed + timedOut
  const all = found + survived + notReached
  return all === 0 ? 100 : (100 * found) / all
}

/** @param {Report} report @returns {readonly string[]} the mutants that no test finds: place, line as written, new text */
export function listSurvivors(report) {
  return mutantsOf(report)
    .filter(({ mutant }) => mutant.status === 'Survived' || mutant.status === 'NoCoverage')
    .map(({ file, line, mutant }) => {
      const { start } = mutant.location
      const place = `${file}:${start.line}:${start.column} ${mutant.status} ${mutant.mutatorName}`
      return `${place}\n  ${line.trim()}\n  → ${mutant.replacement ?? ''}`
    })
}

/** @param {readonly Figures[]} parts @returns {string} the table of the page, in the order given, with the sum below */
export function tableOf(parts) {
  const sum = parts.reduce(
    (all, part) => ({
      killed: all.killed + part.killed,
      timedOut: all.timedOut + part.timedOut,
      survived: all.survived + part.survived,
      notReached: all.notReached + part.notReached,
      leftOut: all.leftOut + part.leftOut,
    }),
    { killed: 0, timedOut: 0, survived: 0, notReached: 0, leftOut: 0 },
  )
  return [
    '| Part | Mutants | Killed | Timed out | Survived | Not reached | Left out | Score | Day | Commit |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --- | --- |',
    ...parts.map((part) => rowOf(`\`${part.part}\``, part, `${part.on} | \`${part.commit}\``)),
    rowOf('**All**', sum, ' | '),
  ].join('\n')
}

/** @param {string} name @param {Counts} counts @param {string} source @returns {string} */
function rowOf(name, counts, source) {
  const { killed, timedOut, survived, notReached, leftOut } = counts
  const tried = killed + timedOut + survived + notReached
  const numbers = [tried + leftOut, killed, timedOut, survived, notReached, leftOut]
  return `| ${name} | ${numbers.join(' | ')} | ${scoreOf(counts).toFixed(1)} % | ${source} |`
}

/** @param {Report} report */
function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map((mutant) => ({ file, mutant, line: lines[mutant.location.start.line - 1] ?? '' }))
  })
}

/** Runs work, or lets it wait its turn. */
export type Turnstile = (work: () => Promise<void>) => Promise<void>

/**
 * While at most `atOnce` pieces of work are under way each begins at once. In a burst the others wait, and `atOnce` of
 * them begin at each turn of the event loop, in order. Else a burst of commands would run as one long stretch in which
 * Slack's pings go unanswered, and the connection is lost with all answers.
 */
export function createTurnstile(atOnce: number): Turnstile {
  const waiting: (() => void)[] = []
  let underWay = 0

  function turn(): void {
    for (const begin of waiting.splice(0, atOnce)) begin()
    if (waiting.length > 0) setImmediate(turn)
  }

  function myTurn(): Promise<void> {
    return new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(turn)
    })
  }

  return async (work) => {
    underWay += 1
    try {
      if (underWay > atOnce) await myTurn()
      await work()
    } finally {
      underWay -= 1
    }
  }
}

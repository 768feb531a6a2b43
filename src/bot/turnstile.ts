/**
 * Lets work begin in the order it came, at most `atOnce` pieces at each turn of the event loop. Without it a burst of
 * commands runs as one long stretch in which Slack's pings go unanswered, and the connection is lost with all answers.
 */
export function createTurnstile(atOnce: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  // How many began in this turn; while it is not 0, a next turn is on its way.
  let begun = 0

  function turn(): void {
    const admitted = waiting.splice(0, atOnce)
    begun = admitted.length
    for (const begin of admitted) begin()
    if (begun > 0) setImmediate(turn)
  }

  return () => {
    if (begun === 0) setImmediate(turn)
    if (begun === atOnce) return new Promise((resolve) => waiting.push(resolve))
    begun += 1
    return Promise.resolve()
  }
}

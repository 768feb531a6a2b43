import { useEffect, useState } from 'preact/hooks'

const tickMs = 5000

/** The workspace's time, which goes on from the moment it was told. */
export function useNow(told: string): Date {
  const [now, setNow] = useState(() => new Date(told))
  useEffect(() => {
    const heardAt = performance.now()
    const toNow = () => setNow(new Date(Date.parse(told) + performance.now() - heardAt))
    toNow()
    const timer = setInterval(toNow, tickMs)
    return () => clearInterval(timer)
  }, [told])
  return now
}

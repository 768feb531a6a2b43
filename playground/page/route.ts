import { useCallback, useEffect, useState } from 'preact/hooks'

/** Where the page stands: the person in the query, the place and its tab behind the `#`. */
export type Route = Readonly<{ as?: string; place?: string; tab?: 'home' }>

/** Reads a route from an address. */
export function parseRoute(address: Readonly<{ search: string; hash: string }>): Route {
  const as = new URLSearchParams(address.search).get('as')
  const [place, tab] = address.hash.replace(/^#/, '').split('/')
  return {
    ...(as ? { as } : {}),
    ...(place ? { place } : {}),
    ...(tab === 'home' ? { tab } : {}),
  }
}

/** Writes a route as an address on this page. */
export function toAddress({ as, place, tab }: Route): string {
  const query = as === undefined ? '' : `?as=${encodeURIComponent(as)}`
  return `${query || '/'}${place === undefined ? '' : `#${place}${tab ? `/${tab}` : ''}`}`
}

/** The route of this window, and the way to another. Back and forward work. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location))
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location))
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  const go = useCallback((next: Route) => {
    history.pushState(null, '', toAddress(next))
    setRoute(next)
  }, [])
  return [route, go]
}

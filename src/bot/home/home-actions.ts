/** Action ids of the Home tab alone. The value of `page` is the number of the page to show, from 0. */
export const HOME_ACTIONS = { page: 'home:page', refresh: 'home:refresh' } as const

/** Names are people's own and may be long; here they are cut so that no list of ours outgrows its block. */
export const NAME_MOST = 60

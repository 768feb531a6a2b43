/** The workspace that everything is measured in. */
export const TEAM_ID = 'T0BENCH'

/** The measured rep: Anna Weber of the example, whose accounts have deals, people, marks, promises and touches. */
export const REP_ID = 'U0ANNA'

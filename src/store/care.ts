import { type Complaints, createComplaints } from './complaints.ts'
import { createFollowUps, type FollowUps } from './follow-ups.ts'
import type { Seat } from './seat.ts'

/** How customers are looked after between deals. */
export type Care = Readonly<{ complaints: Complaints; followUps: FollowUps }>

/** @param seat binds the workspace and the viewer */
export function createCare(seat: Seat): Care {
  return {
    get complaints() {
      return createComplaints(seat)
    },
    get followUps() {
      return createFollowUps(seat)
    },
  }
}

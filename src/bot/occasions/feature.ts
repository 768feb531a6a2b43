import type { Feature } from '../ask.ts'
import { occasionCommand } from './command.ts'
import { OCCASION_FORM } from './form.ts'
import { newsCommand } from './news.ts'
import { submitOccasion } from './submit.ts'

/** The days that the team, its customers and their people have of their own. Source: TCH-1. */
export const occasions: Feature = {
  commands: { occasion: occasionCommand, news: newsCommand },
  forms: { [OCCASION_FORM]: submitOccasion },
}

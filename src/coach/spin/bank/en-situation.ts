import type { Wording } from '../question.ts'
import type { SituationId } from './structure-situation.ts'

export const EN_SITUATION = {
  's-process': {
    text: 'How does this work get done today, from the first step to the last?',
    listenFor: 'Steps done by hand, waiting, work done twice',
  },
  's-kpi': {
    text: 'What figures is your area measured on this year?',
    listenFor: 'The figure, its target, and whose target it is',
  },
  's-incumbent': {
    text: 'Who do you work with on this at present?',
    listenFor: 'The name, and the tone in which it is said',
  },
  's-timetable': {
    text: 'What does the timetable for {product} look like?',
    listenFor: 'Fixed dates against wishes, and who set them',
  },
  's-decision-path': {
    text: 'What steps does a purchase like this go through at {account}?',
    listenFor: 'Departments, signatures, the step that takes longest',
  },
  's-volume': {
    text: 'How much of this do you handle in a normal month?',
    listenFor: 'A number with its unit; peaks',
  },
  's-systems': {
    text: 'Which of your systems does this have to work with?',
    listenFor: 'Names, versions, and who owns each one',
  },
  's-budget': {
    text: 'Which budget would something like this come out of?',
    listenFor: 'Whose budget it is, and whether it is approved',
  },
  's-headcount': {
    text: 'How many people deal with this from day to day?',
    listenFor: 'Numbers by team, and who leads them',
  },
  's-contract-end': {
    text: 'When does your agreement with {incumbent} come up for renewal?',
    listenFor: 'The date, and how early notice must be given',
  },
  's-desk-path': {
    text: '{contact}, who usually looks after matters like this here?',
    listenFor: 'Names and posts, and who listens to whom',
  },
  's-desk-process': {
    text: 'How do enquiries from suppliers usually find the right person here?',
    listenFor: 'The way in that costs nobody any trouble',
  },
  's-desk-timetable': {
    text: 'When in the week is the team easiest to reach?',
    listenFor: 'Fixed meetings, quiet hours, days to leave them alone',
  },
  's-ally-path': {
    text: 'Besides yourself, who else has a say in this?',
    listenFor: 'Names we did not have, and who would rather leave things as they are',
  },
  's-ally-incumbent': {
    text: 'How did you come to work with {incumbent}?',
    listenFor: 'Who chose them, and whether that person is still here',
  },
  's-power-kpi': {
    text: 'Which one figure will you look at first when this year is over?',
    listenFor: 'The figure the whole house is steered by',
  },
  's-power-timetable': {
    text: 'By when do you want to see a result?',
    listenFor: 'The event behind the date',
  },
  's-signing-path': {
    text: 'What is still left to do on your side before signing?',
    listenFor: 'A step or a person we had not counted on',
  },
  's-signing-timetable': {
    text: 'What day does everybody on your side have in mind for the decision?',
    listenFor: 'One date from everybody, or several',
  },
  's-users': {
    text: 'How many of your people work with it by now?',
    listenFor: 'Teams that were meant to use it and do not',
  },
  's-load': {
    text: 'How has the volume developed since you started?',
    listenFor: 'Growth that nears a limit',
  },
  's-next-budget': {
    text: 'When do you begin planning next year’s budget?',
    listenFor: 'The month, and who collects the wishes',
  },
  's-after-loss': {
    text: 'How is the start planned, now that the choice is made?',
    listenFor: 'Dates that leave no room',
  },
} as const satisfies Record<SituationId, Wording>

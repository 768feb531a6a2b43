import type { Wording } from '../question.ts'
import type { PacksId } from './structure-packs.ts'

export const EN_PACKS = {
  's-mfg': {
    text: 'How much does the line turn out in a normal week?',
    listenFor: 'Load against capacity',
  },
  'mfg-stops': {
    text: 'What stops the line more often than you would like?',
    listenFor: 'The machine, minutes, how many times a week',
  },
  'mfg-stops-orders': {
    text: 'After a stop like that, what happens to the orders of the day?',
    listenFor: 'Customers put off, lorries that wait',
  },
  'mfg-stops-orders-worth': {
    text: 'With the line running through, what delivery time could you quote?',
    listenFor: 'An edge over their competitors',
  },
  'mfg-stops-restart': {
    text: 'What do an hour’s stop and the restart come to?',
    listenFor: 'Margin lost, energy, material, people',
  },
  'mfg-stops-restart-worth': {
    text: 'What would one stop fewer a week be worth over the year?',
    listenFor: 'Their own sum',
  },
  'mfg-scrap': {
    text: 'At which step do most rejects come up?',
    listenFor: 'The rate, the part, since when',
  },
  'mfg-scrap-batch': {
    text: 'When it is noticed late, how much of the batch is affected?',
    listenFor: 'Pieces, recalls, sorting',
  },
  'mfg-scrap-batch-worth': {
    text: 'If you caught it at the first piece, what would you save?',
    listenFor: 'Material and hours in a month',
  },
  'mfg-scrap-suppliers': {
    text: 'What does it do to your rating with the big customers?',
    listenFor: 'An audit, a lower class, a warning',
  },
  'mfg-scrap-suppliers-worth': {
    text: 'What would a better rating open up for you?',
    listenFor: 'Orders they cannot get today',
  },
  'mfg-plan': {
    text: 'What most often upsets the production plan?',
    listenFor: 'Rush orders, missing parts, changeovers',
  },
  'mfg-plan-stock': {
    text: 'To guard against that, how much extra stock do you carry?',
    listenFor: 'Days or money tied up',
  },
  'mfg-plan-stock-worth': {
    text: 'What would you do with the capital if half that stock sufficed?',
    listenFor: 'An investment put off',
  },
  'mfg-plan-floor': {
    text: 'When the plan changes during the shift, what does the floor go through?',
    listenFor: 'Errors, quarrels, overtime',
  },
  'mfg-plan-floor-worth': {
    text: 'If the plan held for the whole shift, what would go better?',
    listenFor: 'Calm, quality, people who stay',
  },
  's-care': {
    text: 'How many patients or customers come through on a normal day?',
    listenFor: 'Numbers by department or branch, peaks',
  },
  'care-wait': { text: 'Where do patients wait longest?', listenFor: 'The place, minutes, time of day' },
  'care-wait-patients': {
    text: 'What do the ones who wait do in the end?',
    listenFor: 'Complaints, people who go elsewhere',
  },
  'care-wait-patients-worth': {
    text: 'If the wait were half as long, what would you hear from them?',
    listenFor: 'Satisfaction figures they are judged by',
  },
  'care-wait-nurses': {
    text: 'What does the crowding do to the staff on duty?',
    listenFor: 'Overtime, mistakes, resignations',
  },
  'care-wait-nurses-worth': {
    text: 'What would the staff do with a quieter hour each shift?',
    listenFor: 'Care they would rather give',
  },
  'care-records': {
    text: 'Which details do people have to enter more than once?',
    listenFor: 'The forms and systems concerned',
  },
  'care-records-twice': {
    text: 'When two records differ, how does it come to light?',
    listenFor: 'Near misses; listen, do not press',
  },
  'care-records-twice-worth': {
    text: 'With one reliable record, what could the doctors rely on?',
    listenFor: 'Safety in their own words',
  },
  'care-records-audit': {
    text: 'How much work does it take to get ready for an inspection?',
    listenFor: 'Days, people, fines in the past',
  },
  'care-records-audit-worth': {
    text: 'What would it mean to be ready for one at any time?',
    listenFor: 'Calm at the top, hours saved',
  },
  'care-stock': {
    text: 'Which items are hardest to keep at the right level?',
    listenFor: 'Drugs, consumables, who orders',
  },
  'care-stock-expired': {
    text: 'What is written off in a quarter because it expired?',
    listenFor: 'A sum, and who signs it off',
  },
  'care-stock-expired-worth': {
    text: 'If that were cut by half, where would the money go?',
    listenFor: 'Equipment or posts they wait for',
  },
  'care-stock-missing': {
    text: 'When an item is missing, what happens on the ward or at the counter?',
    listenFor: 'Sales lost, treatment put off',
  },
  'care-stock-missing-worth': {
    text: 'What would it be worth never to send anybody away?',
    listenFor: 'Loyal customers, trust of the doctors',
  },
  's-fin': {
    text: 'What steps does an application or a policy go through, from intake to issue?',
    listenFor: 'Hand-overs, days per step',
  },
  'fin-approval': {
    text: 'At which step does an application lie longest?',
    listenFor: 'The step, days, who is waited for',
  },
  'fin-approval-leave': {
    text: 'How many applicants are gone before they have an answer?',
    listenFor: 'A share, and where they go',
  },
  'fin-approval-leave-worth': {
    text: 'If every answer came within the day, what would that bring you?',
    listenFor: 'Premium, loans, market share',
  },
  'fin-approval-branch': {
    text: 'What do the branches hear from their customers about it?',
    listenFor: 'Which branch complains loudest',
  },
  'fin-approval-branch-worth': {
    text: 'What could the branches promise if it went faster?',
    listenFor: 'Allies in the network',
  },
  'fin-checks': {
    text: 'Which checks still depend on people going through papers?',
    listenFor: 'The rule behind each check',
  },
  'fin-checks-regulator': {
    text: 'If one case slips through, what follows with the regulator?',
    listenFor: 'Fines, deadlines, past findings',
  },
  'fin-checks-regulator-worth': {
    text: 'What would it mean to prove every check at a moment’s notice?',
    listenFor: 'Peace in compliance and at the top',
  },
  'fin-checks-hands': {
    text: 'What do these checks take up in a month, in people?',
    listenFor: 'Posts, overtime at the month’s end',
  },
  'fin-checks-hands-worth': {
    text: 'Which business would you give those people?',
    listenFor: 'A field they want to grow in',
  },
  'fin-churn': {
    text: 'At what point do customers you value most often leave?',
    listenFor: 'An event: renewal, claim, change of adviser',
  },
  'fin-churn-renewal': {
    text: 'What goes with one such customer over the years?',
    listenFor: 'Value in their own reckoning',
  },
  'fin-churn-renewal-worth': {
    text: 'What would one point more in retention be worth a year?',
    listenFor: 'A figure finance would sign',
  },
  'fin-churn-advisers': {
    text: 'What does it mean for the advisers who built those ties?',
    listenFor: 'Turnover, commission, morale',
  },
  'fin-churn-advisers-worth': {
    text: 'If they knew in time, what would they do differently?',
    listenFor: 'The solution in their words',
  },
  's-it': {
    text: 'Which platforms does your operation run on today?',
    listenFor: 'Age, versions, end of support',
  },
  'it-faults': {
    text: 'Which faults take longest to trace to their cause?',
    listenFor: 'The layer, hours, who is called',
  },
  'it-faults-users': {
    text: 'While you search, what do the users go through?',
    listenFor: 'Numbers affected, service levels missed',
  },
  'it-faults-users-worth': {
    text: 'If the cause were plain in minutes, what could you guarantee?',
    listenFor: 'A better service level to sell',
  },
  'it-faults-night': {
    text: 'What do night and weekend calls do to the team?',
    listenFor: 'Leavers, tired people',
  },
  'it-faults-night-worth': {
    text: 'What would the team build if the nights were quiet?',
    listenFor: 'Projects that wait',
  },
  'it-changes': {
    text: 'What makes it slow to bring a new service to your customers?',
    listenFor: 'Testing, approvals, old systems',
  },
  'it-changes-contracts': {
    text: 'What contracts have gone to faster rivals?',
    listenFor: 'Names, sizes, dates',
  },
  'it-changes-contracts-worth': {
    text: 'With half the lead time, which market would you enter?',
    listenFor: 'The growth plan',
  },
  'it-changes-debt': {
    text: 'Where do you take short cuts to meet the date?',
    listenFor: 'Technical debt, risks they know of',
  },
  'it-changes-debt-worth': {
    text: 'Without short cuts, what would you be spared later?',
    listenFor: 'Faults, cost, nights',
  },
  's-expo': {
    text: 'What does the calendar for your next event look like?',
    listenFor: 'Opening, build-up, sale of stands',
  },
  'expo-return': {
    text: 'What do exhibitors find lacking when they look back?',
    listenFor: 'Visitors, contacts, proof of results',
  },
  'expo-return-exhibitors': {
    text: 'How many of them hold back with the next booking?',
    listenFor: 'The rate of return, key names',
  },
  'expo-return-exhibitors-worth': {
    text: 'If most booked again on the last day, what would that change?',
    listenFor: 'Cash, calm, better places',
  },
  'expo-return-argue': {
    text: 'What discounts does it take to bring them back?',
    listenFor: 'Per cent, and on what volume',
  },
  'expo-return-argue-worth': {
    text: 'What price could you hold if the results spoke for themselves?',
    listenFor: 'Margin per square metre',
  },
  'expo-build': {
    text: 'What goes wrong most often during build-up?',
    listenFor: 'Contractors, power, late changes',
  },
  'expo-build-rush': {
    text: 'What do the last-minute changes cost you per event?',
    listenFor: 'Surcharges, night work',
  },
  'expo-build-rush-worth': {
    text: 'What would you do with that money at the next event?',
    listenFor: 'Visitor marketing, programme',
  },
  'expo-build-opening': {
    text: 'When a stand is late, what do its guests make of it?',
    listenFor: 'Important exhibitors, the press',
  },
  'expo-build-opening-worth': {
    text: 'What would a smooth first morning do for your name?',
    listenFor: 'Pride, references',
  },
  's-edu': {
    text: 'Which dates of the school or funding year are fixed?',
    listenFor: 'Terms, applications, purchasing windows',
  },
  'edu-load': {
    text: 'Which duties besides teaching take most of the staff’s time?',
    listenFor: 'Forms, reports, looking after devices',
  },
  'edu-load-teaching': {
    text: 'What do the students get less of because of it?',
    listenFor: 'Hours, feedback, practice',
  },
  'edu-load-teaching-worth': {
    text: 'With those hours back, what would you offer students?',
    listenFor: 'What the school wants to be known for',
  },
  'edu-load-leave': {
    text: 'How do the good teachers react in the long run?',
    listenFor: 'Leavers, sick leave',
  },
  'edu-load-leave-worth': {
    text: 'What would make them glad to stay?',
    listenFor: 'Wishes with a name to them',
  },
  'edu-research': {
    text: 'What keeps the equipment or data from being used as much as it could?',
    listenFor: 'Booking, access, upkeep, skills',
  },
  'edu-research-deadline': {
    text: 'When a group has to wait, what does that do to its project?',
    listenFor: 'Papers, grants, deadlines',
  },
  'edu-research-deadline-worth': {
    text: 'If nobody had to wait, which project would gain most?',
    listenFor: 'A professor who would support it',
  },
  'edu-research-share': {
    text: 'What is bought twice because sharing is difficult?',
    listenFor: 'Devices, licences, sums',
  },
  'edu-research-share-worth': {
    text: 'What could the same budget buy if it were shared?',
    listenFor: 'Equipment they dream of',
  },
  's-gov': {
    text: 'What steps does a matter go through from application to decision?',
    listenFor: 'Offices, legal time limits',
  },
  'gov-queue': {
    text: 'Which service draws the most complaints about waiting?',
    listenFor: 'The service, days, number of cases',
  },
  'gov-queue-citizens': {
    text: 'What do people do when it takes that long?',
    listenFor: 'Second visits, hotlines, the press',
  },
  'gov-queue-citizens-worth': {
    text: 'If one visit were enough, how would the public notice?',
    listenFor: 'An aim in this year’s programme',
  },
  'gov-queue-counter': {
    text: 'What do the colleagues at the counter bear because of it?',
    listenFor: 'Conflicts, sick leave',
  },
  'gov-queue-counter-worth': {
    text: 'What could they do better with the pressure gone?',
    listenFor: 'Advice, accuracy',
  },
  'gov-sharing': {
    text: 'Which data do you still have to ask other offices for?',
    listenFor: 'The office, the way, how long',
  },
  'gov-sharing-proof': {
    text: 'Until it arrives, what has to be left undecided?',
    listenFor: 'Time limits missed, projects delayed',
  },
  'gov-sharing-proof-worth': {
    text: 'With the data at hand, how soon could you decide?',
    listenFor: 'A figure worth reporting',
  },
  'gov-sharing-inspection': {
    text: 'How do those delays appear in your yearly review?',
    listenFor: 'Rank among districts, remarks from above',
  },
  'gov-sharing-inspection-worth': {
    text: 'What would you like that review to say next time?',
    listenFor: 'The recognition they want',
  },
} as const satisfies Record<PacksId, Wording>

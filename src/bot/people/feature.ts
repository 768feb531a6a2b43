import { Problem } from '../../coach/index.ts'
import type { ClickHandler, Feature } from '../ask.ts'
import { readDealFile } from '../deals/file.ts'
import { MAP_ACTION, MAP_PICTURE_ACTION } from './map-action.ts'
import { mapMessage } from './map-message.ts'
import { mapPictureClick } from './map-picture.ts'
import { RADAR_ACTION } from './radar-action.ts'
import { radarClick } from './radar-picture.ts'
import { readMap } from './read-map.ts'

/** Shows the people map beside the card. @throws Problem `gone` */
const mapClick: ClickHandler = async (ask, { chosen }) => {
  const deal = await ask.desk.deals.find(chosen.value ?? '')
  if (deal === undefined) throw new Problem({ code: 'gone', kind: 'deal' })
  const file = await readDealFile(ask, deal)
  return { kind: 'private', message: mapMessage(ask, { file, map: await readMap(ask, file) }) }
}

/** Who stands where on a deal, and the five dimensions of a person. */
export const people: Feature = {
  clicks: { [MAP_ACTION]: mapClick, [MAP_PICTURE_ACTION]: mapPictureClick, [RADAR_ACTION]: radarClick },
}

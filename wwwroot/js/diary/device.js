import { ABOUT, DIARY, HURT, SESSION, SETTINGS, forget, raw } from '../device-memory.js'
import { writeDiary } from './entries.js'

/** The diary as it lies on the device, also when it cannot be read. */
export const rawDiary = () => raw(DIARY)

export const removeEntry = at => writeDiary(entries => entries.filter(entry => entry.at !== at))

/** Takes away the diary and all that the player keeps on this device. The programme has an end of its own. */
export const eraseAll = () => {
  for (const format of [SESSION, HURT, SETTINGS, ABOUT, DIARY]) forget(format)
}

import { DIARY, HURT, SESSION, SETTINGS, device, forget, tab, writeDiary } from './device-memory.js'

/** The diary as it lies on the device, also when it cannot be read. */
export const rawDiary = () => device().getItem(DIARY) ?? ''

export const removeEntry = at => writeDiary(entries => entries.filter(entry => entry.at !== at))

/** Takes away all that we keep on this device, the player's things too. */
export const eraseAll = () => {
  for (const key of [SESSION, HURT]) forget(tab, key)
  for (const key of [SETTINGS, DIARY]) forget(device, key)
}

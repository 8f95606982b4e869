/** What is kept on the device: JSON, each kind with the version of its own format. A browser may refuse. */

/** Only naming the storage can throw. */
const device = () => localStorage
const tab = () => sessionStorage

export const DIARY = { storage: device, key: 'si-diary', version: 1 }
export const PROGRAMME = { storage: device, key: 'si-programme', version: 1 }
export const SETTINGS = { storage: device, key: 'si-player', version: 1 }
export const ABOUT = { storage: device, key: 'si-about-me', version: 1 }
export const REGION = { storage: device, key: 'si-region', version: 1 }
export const PLANS = { storage: device, key: 'si-plans', version: 1 }
export const SESSION = { storage: tab, key: 'si-player-session', version: 1 }
export const HURT = { storage: tab, key: 'si-player-hurt', version: 1 }

/** Also that of what was written before there were versions. */
const FIRST = 1

/** The value, or null; none when it is 'blocked', or 'broken': damaged or of another version. */
export const look = ({ storage, key, version }) => {
  let state = 'blocked'
  try {
    const text = storage().getItem(key)
    state = 'broken'
    const value = JSON.parse(text)
    if (text === null || (typeof value === 'object' && (value.version ?? FIRST) === version)) return { state: 'fine', value }
  } catch {
    // Refused, or not JSON.
  }
  return { state }
}

/** Never writes over what cannot be read. Says whether it was kept. */
export const write = (format, value) => {
  try {
    if (look(format).state !== 'fine') return false
    format.storage().setItem(format.key, JSON.stringify({ ...value, version: format.version }))
    return true
  } catch {
    return false
  }
}

export const raw = ({ storage, key }) => storage().getItem(key) ?? ''

export const forget = ({ storage, key }) => {
  try {
    storage().removeItem(key)
  } catch {
    // Then it holds nothing of ours.
  }
}

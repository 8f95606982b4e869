/** What is kept on the device: JSON with the version of its format. A browser may refuse. */

/** Also that of entries from before they had one. */
const VERSION = 1

export const DIARY = 'si-diary'
export const SETTINGS = 'si-player'
export const ABOUT = 'si-about-me'
export const SESSION = 'si-player-session'
export const HURT = 'si-player-hurt'
export const REGION = 'si-region'

/** Functions, since only naming the storage can throw. */
export const device = () => localStorage
export const tab = () => sessionStorage

/** The value, or null; none when it is 'blocked', or 'broken': damaged or of a newer version. */
export const look = (storage, key) => {
  let state = 'blocked'
  try {
    const text = storage().getItem(key)
    state = 'broken'
    const value = JSON.parse(text)
    if (text === null || (typeof value === 'object' && (value.version ?? VERSION) === VERSION)) return { state: 'fine', value }
  } catch {
    // Refused, or not JSON.
  }
  return { state }
}

/** Never writes over what cannot be read. Says whether it was kept. */
export const write = (storage, key, value) => {
  try {
    if (look(storage, key).state !== 'fine') return false
    storage().setItem(key, JSON.stringify({ version: VERSION, ...value }))
    return true
  } catch {
    return false
  }
}

export const forget = (storage, key) => {
  try {
    storage().removeItem(key)
  } catch {
    // Then it holds nothing of ours.
  }
}

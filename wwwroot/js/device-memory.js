/**
 * Small things kept on the device, as JSON. A browser may refuse (private mode, full, switched off): reading then gives
 * null and writing false, and nothing breaks.
 */
export const read = (storage, key) => {
  try {
    return JSON.parse(storage()?.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

export const write = (storage, key, value) => {
  try {
    storage().setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export const forget = (storage, key) => {
  try {
    storage().removeItem(key)
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}

/** Functions, since only naming the storage can throw. */
export const device = () => globalThis.localStorage
export const tab = () => globalThis.sessionStorage

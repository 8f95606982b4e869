/** Keeps the reading pages on the device for use without a connection. Not for people who asked their browser to save data. */
const ADDRESS = '/sw.js'

const trusted = globalThis.trustedTypes?.createPolicy('sij-sw', {
  createScriptURL: address => {
    if (address !== ADDRESS) throw new TypeError(`${address} is no worker of this site`)
    return address
  },
})

// After the page has loaded, so that it never competes with what is read now.
if ('serviceWorker' in navigator && !navigator.connection?.saveData) {
  addEventListener('load', () => navigator.serviceWorker.register(trusted?.createScriptURL(ADDRESS) ?? ADDRESS).catch(() => {
    // Private windows and full devices refuse; the site works without.
  }))
}

/**
 * Opens a SMART Health Link of this site: reads it, fetches the sealed file and opens that with the key of the link. The key stays in
 * this browser.
 */

/** Why a link does not open: 'nothing', 'elsewhere', 'gone', 'damaged', 'busy', 'unreachable' or 'old'. */
export class LinkFault extends Error {}

/** @returns {Uint8Array} */
function bytesOf(base64url) {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, character => character.charCodeAt(0))
}

const jsonOf = base64url => JSON.parse(new TextDecoder().decode(bytesOf(base64url)))

/** @param {string} fragment what stands behind the # of the address */
export function readLink(fragment) {
  const text = fragment.replace(/^#/, '')
  if (!text) throw new LinkFault('nothing')
  let link
  try {
    link = jsonOf(text.replace(/^shlink:\//, ''))
    if (!text.startsWith('shlink:/') || bytesOf(link.key).length !== 32) throw new Error('This is no link.')
    link.file = new URL(link.url)
  } catch {
    throw new LinkFault('damaged')
  }
  // Only our own: a page of ours must not show what somebody else put behind a link.
  if (link.file.origin !== location.origin || !link.file.pathname.startsWith('/shl/') || !link.flag?.includes('U'))
    throw new LinkFault('elsewhere')
  return link
}

/**
 * @param {{file: URL}} link
 * @param {string} recipient who asks, as the specification wants it said
 */
async function fetchFile(link, recipient) {
  let response
  try {
    const address = `${link.file.pathname}?recipient=${encodeURIComponent(recipient)}`
    response = await fetch(address, { cache: 'no-store', credentials: 'omit' })
    if (response.ok) return await response.text()
  } catch {
    throw new LinkFault('unreachable')
  }
  throw new LinkFault({ 404: 'gone', 429: 'busy' }[response.status] ?? 'unreachable')
}

/**
 * @returns {Promise<object>} the FHIR Bundle
 * @throws {LinkFault}
 */
export async function openLink(fragment, recipient) {
  const link = readLink(fragment)
  if (!globalThis.crypto?.subtle) throw new LinkFault('old')
  const file = await fetchFile(link, recipient)
  try {
    const [header, , nonce, ciphertext, tag] = file.split('.')
    const { alg, enc } = jsonOf(header)
    if (alg !== 'dir' || enc !== 'A256GCM') throw new Error('This is sealed in another way.')
    const key = await crypto.subtle.importKey('raw', bytesOf(link.key), 'AES-GCM', false, ['decrypt'])
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytesOf(nonce), additionalData: new TextEncoder().encode(header) },
      key,
      Uint8Array.from([...bytesOf(ciphertext), ...bytesOf(tag)]))
    return JSON.parse(new TextDecoder().decode(content))
  } catch {
    throw new LinkFault('damaged')
  }
}

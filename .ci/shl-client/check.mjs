// Saves a result on a running site, reads the QR code of its page and opens the SMART Health Link in it with libraries that are not
// ours. "node check.mjs http://127.0.0.1:5190" ends with 0 when the result is there, and gone after it was deleted.
import assert from 'node:assert/strict'
import jsQR from 'jsqr'
import { SHLViewer } from 'kill-the-clipboard'

const site = process.argv[2]
const cookies = new Map()

async function ask(path, fields) {
  const response = await fetch(site + path, {
    method: fields ? 'POST' : 'GET',
    body: fields && new URLSearchParams(fields),
    headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    redirect: 'manual',
  })
  for (const cookie of response.headers.getSetCookie()) {
    const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/)
    cookies.set(name, value)
  }
  return response.status === 302 ? ask(response.headers.get('Location').split('#')[0]) : response.text()
}

/** The hidden fields of the form that goes to this address. */
function hiddenIn(page, action) {
  const form = page.split('<form').find(part => part.includes(`action="${action}"`)) ?? page
  return [...form.split('</form>')[0].matchAll(/<input[^>]*type="hidden"[^>]*>/g)]
    .map(([input]) => [input.match(/name="([^"]+)"/)[1], input.match(/value="([^"]*)"/)?.[1] ?? ''])
}

/** What the QR code says that the page draws as a path. */
function textOf(page) {
  const [, size, path] = page.match(/class="si-qr" viewBox="0 0 (\d+).*? d="([^"]+)"/s)
  const scale = 4
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = y * scale; row < (+y + 1) * scale; row++)
      for (let column = x * scale; column < (+x + +length) * scale; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return jsQR(pixels, width, width).data
}

const start = await ask('/symptom-check')
const question = await ask('/symptom-check', [...hiddenIn(start, '/symptom-check'), ['who', 'me'], ['region', 'uk']])
const result = await ask('/symptom-check/1', [...hiddenIn(question, '/symptom-check/1'), ['nerve-signs', 'saddle-numbness']])
const saved = await ask(
  '/symptom-check/result?handler=Save', hiddenIn(result, '/symptom-check/result?handler=Save'))
const code = saved.match(/class="si-code">([^<]+)</)[1]
const link = textOf(saved)

const open = async () => (await new SHLViewer({ shlinkURI: link }).resolveSHL({ recipient: 'A test' })).fhirResources
const resources = (await open()).flatMap(one => one.resourceType === 'Bundle' ? one.entry.map(entry => entry.resource) : [one])
const observation = resources.find(one => one.resourceType === 'Observation')
assert.match(observation.valueCodeableConcept.text, /^Emergency/)
assert.ok(resources.some(one => one.resourceType === 'QuestionnaireResponse'))

await ask('/summary?handler=Delete', [['code', code]])
await assert.rejects(open)
console.log(`Opened: ${observation.valueCodeableConcept.text}. Gone after it was deleted.`)

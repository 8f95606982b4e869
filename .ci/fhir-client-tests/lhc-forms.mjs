// LHC-Forms in Chromium: loads the Questionnaire of a running site, answers it as people do, and posts its response to $extract.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'

const [site, folder, picture] = process.argv.slice(2)
const { chromium } = createRequire(join(folder, 'package.json'))('playwright-core')
const dist = join(folder, 'node_modules/lforms/dist/lforms')
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js']
const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.png': 'image/png' }

const questionnaire = await (await fetch(`${site}/fhir/Questionnaire/red-flag-triage`)).json()
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
page.on('pageerror', error => console.log('page:', error.message))
await page.route('**/*', async route => {
  const path = new URL(route.request().url()).pathname
  if (path === '/')
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>`
        + scripts.map(script => `<script src="/${script}"></script>`).join(''),
    })
  try {
    await route.fulfill({ body: await readFile(join(dist, path)), contentType: types[extname(path)] })
  } catch {
    await route.fulfill({ status: 404 })
  }
})
await page.goto('http://forms.test/')
await page.waitForFunction(() => window.LForms?.FHIR?.R4)
let failures = 0
const check = (name, found, expected) => {
  const ok = JSON.stringify(found) === JSON.stringify(expected)
  failures += ok ? 0 : 1
  console.log(`${ok ? 'ok  ' : 'FAIL'} LHC-Forms: ${name}: ${JSON.stringify(found)}${ok ? '' : `, expected ${JSON.stringify(expected)}`}`)
}

/** Fills the form in by its radio buttons: every question that is asked, with the calm answer unless said otherwise. */
const answer = async said => {
  await page.evaluate(async ({ questionnaire, said }) => {
    await LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' })
    const calm = { 'age-band': '18-to-49', duration: 'under-2-weeks', 'had-before': 'same' }
    const wait = () => new Promise(resolve => setTimeout(resolve, 500))
    const given = new Set()
    // What an answer opens is answered in the next round.
    for (let round = 0; said && round < 6; round++) {
      await wait()
      const open = Map.groupBy(document.querySelectorAll('label.lhc-answer'), label => label.id.split('/')[0])
      for (const [linkId, labels] of open) {
        if (given.has(linkId)) continue
        given.add(linkId)
        const codeOf = label => label.id.split('|').at(-1)
        const wanted = said[linkId] ?? calm[linkId]
        const label = labels.find(one => codeOf(one) === wanted) ?? labels.find(one => ['N', 'no'].includes(codeOf(one)))
        label.querySelector('input').click()
      }
    }
    await wait()
  }, { questionnaire, said })
  return page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'))
}

const all = response => (response.item ?? []).flatMap(item => [item, ...all(item)])
const outcomeIn = response => all(response).find(item => item.linkId === 'outcome')?.answer?.[0].valueString ?? null
const extract = async response => {
  const answered = await fetch(`${site}/fhir/QuestionnaireResponse/$extract`,
    { method: 'POST', headers: { 'content-type': 'application/fhir+json' }, body: JSON.stringify(response) })
  const body = await answered.json()
  return body.entry?.[1].resource.valueCodeableConcept.coding[0].code ?? `${answered.status} ${body.issue?.[0].diagnostics}`
}

check('an untouched form has no outcome', outcomeIn(await answer(null)), null)
if (picture)
  await page.screenshot({ path: picture })
for (const [name, said, expected] of [
  ['nothing to tell', {}, 'self-care'],
  ['a numb saddle', { 'saddle-numbness': 'Y' }, 'emergency'],
  ['not sure of a numb saddle', { 'saddle-numbness': 'not-sure' }, 'urgent'],
  ['a line that opens', { 'one-leg': 'Y', 'one-leg-below-knee': 'Y' }, 'non-urgent'],
  ['two signs together', { 'hot-or-ill': 'Y', fever: 'Y', 'infection-risk-lesser': 'Y' }, 'emergency'],
]) {
  const response = await answer(said)
  check(`${name}, worked out in the form`, outcomeIn(response), expected)
  check(`${name}, by $extract`, await extract(response), expected)
  if (name === 'nothing to tell')
    check('what a line hides is not asked', all(response).some(item => item.linkId === 'one-leg-below-knee' && item.answer), false)
}
await browser.close()
process.exit(failures ? 1 : 0)

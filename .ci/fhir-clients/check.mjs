// Holds LHC-Forms, Smart Forms and a running site against each other: "node check.mjs http://127.0.0.1:5199 [--pictures folder]".
import { join } from 'node:path'
import { outcomesAgree, questionsAgree, rulesAgree } from './agreement.mjs'
import { launch } from './browser.mjs'
import { openLhcForms } from './lhc-forms.mjs'
import { actAsPeopleDo } from './people.mjs'
import { openSmartForms } from './smart-forms.mjs'

const [site, option, pictures] = process.argv.slice(2)
const folder = import.meta.dirname
const questionnaire = await (await fetch(`${site}/fhir/Questionnaire/red-flag-triage`)).json()
let failures = 0
const check = (name, found, expected) => {
  const ok = JSON.stringify(found) === JSON.stringify(expected)
  failures += ok ? 0 : 1
  console.log(ok ? `ok   ${name}: ${JSON.stringify(found)}`
    : `FAIL ${name}: ${JSON.stringify(found).slice(0, 2000)}, expected ${JSON.stringify(expected)}`)
}

const browser = await launch()
const forms = await Promise.all([openLhcForms, openSmartForms].map(open => open(browser, folder, questionnaire)))
if (option === '--pictures')
  for (const form of forms) {
    await form.start()
    await form.page.waitForFunction(() => document.querySelectorAll('input[type=radio]').length > 100)
    await form.page.screenshot({
      path: join(pictures, `${form.name.toLowerCase().replace(' ', '-')}.png`),
      clip: { x: 0, y: 0, width: 1000, height: 640 },
      animations: 'disabled',
    })
  }
await Promise.all(forms.map(form => actAsPeopleDo(form, site, questionnaire, check)))
await rulesAgree(forms, site, questionnaire, 300, check)
await outcomesAgree(forms, site, questionnaire, 50, check)
await questionsAgree(forms, site, questionnaire, 30, check)
await browser.close()
process.exit(failures ? 1 : 0)

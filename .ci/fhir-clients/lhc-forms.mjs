// LHC-Forms of the National Library of Medicine, as a person and as a program uses it.
import { openPage } from './browser.mjs'
import { ruleOf } from './responses.mjs'

export async function openLhcForms(browser, folder, questionnaire) {
  const page = await openPage(browser, `${folder}/node_modules/lforms/dist/lforms`,
    ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'], ['webcomponent/styles.css'])
  await page.waitForFunction(() => window.LForms?.FHIR?.R4)
  await page.evaluate(([questionnaire, rule]) => {
    const { fhirpath, fhirpathModel } = LForms.FHIR.R4
    const find = fhirpath.compile(rule, fhirpathModel)
    Object.assign(window, { questionnaire, outcomeOf: response => find(response, { resource: response })[0] ?? null })
  }, [questionnaire, ruleOf(questionnaire)])
  return {
    name: 'LHC-Forms',
    page,
    start: () => page.evaluate(() => LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' })),
    shown: () => page.evaluate(() => [...new Set([...document.querySelectorAll('label.lhc-answer')].map(label => label.id.split('/')[0]))]),
    choose: (linkId, code) => page.evaluate(([linkId, code]) =>
      [...document.querySelectorAll('label.lhc-answer')]
        .find(label => label.id.split('/')[0] === linkId && label.id.split('|').at(-1) === code).querySelector('input').click(),
    [linkId, code]),
    response: () => page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')),

    /** The outcome by the FHIRPath that it brings. */
    evaluate: response => page.evaluate(response => outcomeOf(response), response),

    /**
     * What it makes of saved answers: what it asks, what it keeps, and the outcome. It takes one that is missing from saved answers for one
     * that somebody has emptied, and leaves it so: the rule is run on what it keeps.
     */
    load: response => page.evaluate(response => {
      const form = LForms.Util.convertFHIRQuestionnaireToLForms(structuredClone(questionnaire), 'R4')
      const data = new LForms.LFormsData(LForms.Util.mergeFHIRDataIntoLForms(response, form, 'R4'))
      const isOff = item => item !== undefined && (item._skipLogicStatus === 'target-disabled' || isOff(item._parentItem))
      const kept = LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', data)
      return { asked: data.itemList.filter(item => !isOff(item)).map(item => item.linkId), kept, outcome: outcomeOf(kept) }
    }, response),
  }
}

// LHC-Forms of the National Library of Medicine, as a person and as a program uses it.
import { openPage } from './browser.mjs'

export async function openLhcForms(browser, folder, questionnaire) {
  const page = await openPage(browser, `${folder}/node_modules/lforms/dist/lforms`,
    ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'], ['webcomponent/styles.css'])
  await page.waitForFunction(() => window.LForms?.FHIR?.R4)
  await page.evaluate(questionnaire => { window.questionnaire = questionnaire }, questionnaire)
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

    /**
     * What it makes of saved answers: what it asks, what it keeps, and the outcome by its own FHIRPath. It takes an outcome that is
     * missing from saved answers for one that somebody has emptied, and leaves it so: the expression is run on what it keeps.
     */
    load: (response, expression) => page.evaluate(([response, expression]) => {
      const form = LForms.Util.convertFHIRQuestionnaireToLForms(structuredClone(questionnaire), 'R4')
      const data = new LForms.LFormsData(LForms.Util.mergeFHIRDataIntoLForms(response, form, 'R4'))
      const isOff = item => item !== undefined && (item._skipLogicStatus === 'target-disabled' || isOff(item._parentItem))
      const kept = LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', data)
      const { fhirpath, fhirpathModel } = LForms.FHIR.R4
      return {
        asked: data.itemList.filter(item => !isOff(item)).map(item => item.linkId),
        kept,
        outcome: fhirpath.evaluate(kept, expression, { resource: kept }, fhirpathModel)[0] ?? null,
      }
    }, [response, expression]),
  }
}

// Smart Forms of CSIRO, as a person and as a program uses it.
import { openPage } from './browser.mjs'
import { ruleOf } from './responses.mjs'

export async function openSmartForms(browser, folder, questionnaire) {
  const page = await openPage(browser, `${folder}/smart-forms`, ['page.js'], ['page.css'])
  await page.waitForFunction(() => window.smartForms)
  await page.evaluate(([questionnaire, rule]) => {
    const find = smartForms.compile(rule)
    Object.assign(window, { questionnaire, outcomeOf: response => find(response, { resource: response })[0] ?? null })
  }, [questionnaire, ruleOf(questionnaire)])
  return {
    name: 'Smart Forms',
    page,
    start: () => page.evaluate(async () => {
      await smartForms.build({ questionnaire })
      smartForms.show()
    }),
    shown: () => page.evaluate(() =>
      [...document.querySelectorAll('[data-test="q-item-choice-radio-answer-option-box"]')].map(question => question.dataset.linkid)),
    choose: (linkId, code) => page.evaluate(([linkId, code]) =>
      document.querySelector(`[data-linkid="${linkId}"] input[value="${code}"]`).click(), [linkId, code]),
    response: () => page.evaluate(() => smartForms.kept(questionnaire)),

    /** The outcome by the FHIRPath that it brings. */
    evaluate: response => page.evaluate(response => outcomeOf(response), response),

    /** What it makes of saved answers: what it asks, what it keeps, and the outcome that it works out itself. */
    load: response => page.evaluate(async response => {
      await smartForms.build({ questionnaire, questionnaireResponse: response })
      const asked = item => smartForms.isEnabled(item.linkId) ? [item.linkId, ...(item.item ?? []).flatMap(asked)] : []
      const kept = smartForms.kept(questionnaire)
      return {
        asked: questionnaire.item.flatMap(asked),
        kept,
        outcome: kept.item.find(item => item.linkId === 'outcome')?.answer?.[0].valueString ?? null,
      }
    }, response),
  }
}

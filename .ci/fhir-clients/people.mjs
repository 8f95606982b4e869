// What people do in a form, by its radio buttons.
import { setTimeout as pause } from 'node:timers/promises'
import { all, answersIn, calm, extract, outcomeIn } from './responses.mjs'

/** Waits until the form has come to rest with this outcome, or gives up; says which it has then. */
async function restingOutcome(form, expected) {
  const until = Date.now() + 30_000
  for (let before = null; ;) {
    const response = await form.response()
    const [now, found] = [JSON.stringify(response.item), outcomeIn(response)]
    if (now === before && found === expected || Date.now() > until) return found
    before = now
    await pause(250)
  }
}

export async function actAsPeopleDo(form, site, questionnaire, check) {
  const questions = new Map(all(questionnaire).filter(item => item.type === 'choice').map(item => [item.linkId, item]))
  const fillIn = async (said = {}) => {
    const given = answersIn(await form.response())
    // What an answer opens is there in the next round.
    for (let open; (open = (await form.shown()).filter(linkId => !given.has(linkId))).length;)
      for (const linkId of open) {
        given.set(linkId, true)
        await form.choose(linkId, said[linkId] ?? calm(questions.get(linkId)))
      }
  }
  const choose = async answers => {
    for (const [linkId, code] of Object.entries(answers)) await form.choose(linkId, code)
  }
  const step = async (name, act, expected) => {
    await act()
    check(`${form.name}: ${name}, in the form`, await restingOutcome(form, expected), expected)
    check(`${form.name}: ${name}, by $extract`, (await extract(site, await form.response())).outcome, expected)
  }
  const isShown = async linkId => (await form.shown()).includes(linkId)

  await form.start()
  check(`${form.name}: untouched`, await restingOutcome(form, null), null)
  await step('nothing to tell', fillIn, 'self-care')
  check(`${form.name}: what a line hides is not asked`, await isShown('one-leg-below-knee'), false)
  await step('not sure of a numb saddle', () => choose({ 'saddle-numbness': 'not-sure' }), 'urgent')
  await step('a numb saddle', () => choose({ 'saddle-numbness': 'Y' }), 'emergency')
  await step('taken back', () => choose({ 'saddle-numbness': 'N' }), 'self-care')
  await step('a line ticked and not yet looked at', () => choose({ 'one-leg': 'Y' }), null)
  check(`${form.name}: what a line opens is asked`, await isShown('one-leg-below-knee'), true)
  await step('what it opens answered', () => fillIn({ 'one-leg-below-knee': 'Y' }), 'non-urgent')
  await step('the line taken back', () => choose({ 'one-leg': 'N' }), 'self-care')
  check(`${form.name}: what it had opened is gone`, answersIn(await form.response()).has('one-leg-below-knee'), false)
  await step('two signs together', async () => {
    await choose({ 'hot-or-ill': 'Y', 'infection-risk-lesser': 'Y' })
    await fillIn({ fever: 'Y' })
  }, 'emergency')
  await step('both taken back', () => choose({ 'hot-or-ill': 'N', 'infection-risk-lesser': 'N' }), 'self-care')
  await step('pregnant and bleeding', async () => {
    await choose({ pregnancy: 'pregnant' })
    await fillIn({ 'pregnancy-bleeding': 'Y' })
  }, 'emergency')
  await step('the same, and then an age that is not asked about pregnancy', () => choose({ 'age-band': '65-or-over' }), 'emergency')
}

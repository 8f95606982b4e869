// The same answers in both forms and on the site, many times over.
import { all, answersIn, calm, extract, randomFrom, respond } from './responses.mjs'

const sorted = some => JSON.stringify([...some].sort())

/** A set of answers, from a calm person's to a worried one's: some leave a question out, or have answered one that is no longer asked. */
function randomResponse(questionnaire, random, hasBlanks) {
  const [worry, blanks] = [0.12 * random(), hasBlanks ? 0.01 : 0]
  return respond(questionnaire, question => random() < blanks ? null
    : random() < worry ? question.answerOption[Math.floor(random() * question.answerOption.length)].valueCoding.code : calm(question))
}

/** The outcomes that "find" finds for each of many sets of answers are one. */
async function compare(what, questionnaire, seed, count, find, check) {
  const random = randomFrom(seed)
  const found = {}
  const differ = []
  for (let round = 0; round < count; round++) {
    const response = randomResponse(questionnaire, random, round % 2 > 0)
    const outcomes = await find(response)
    found[outcomes[0]] = (found[outcomes[0]] ?? 0) + 1
    if (new Set(outcomes).size > 1) differ.push({ outcomes, answers: Object.fromEntries(answersIn(response)) })
  }
  console.log(`     ${count} sets of answers: ${JSON.stringify(found)}`)
  check(`${what}: sets of answers with more than one outcome`, differ, [])
  check('... and every outcome was among them', Object.keys(found).length, 5)
}

/** The rule of the outcome, by the FHIRPath that each form brings, and $extract. */
export const rulesAgree = (forms, site, questionnaire, count, check) =>
  compare('the rule in the FHIRPath of both forms, and $extract', questionnaire, 17, count, async response =>
    await Promise.all([...forms.map(form => form.evaluate(response)), extract(site, response).then(({ outcome }) => outcome)]), check)

/** Each form, with the answers loaded, and $extract of what the form keeps of them. */
export const outcomesAgree = (forms, site, questionnaire, count, check) =>
  compare('both forms with the answers in them, and $extract', questionnaire, 18, count, async response =>
    (await Promise.all(forms.map(async form => {
      const { kept, outcome } = await form.load(response)
      return [outcome, (await extract(site, kept)).outcome]
    }))).flat(), check)

/**
 * Both forms, and the site, ask the same: the questions that others hang on are answered, as far as they are asked, and the site then
 * names all that is open.
 */
export async function questionsAgree(forms, site, questionnaire, count, check) {
  const random = randomFrom(19)
  const pages = { item: questionnaire.item.filter(item => item.linkId !== 'advice') }
  const questions = all(pages).filter(item => item.type === 'choice')
  const deciders = new Set(all(pages).flatMap(item => item.enableWhen ?? []).map(condition => condition.question))
  const differ = []
  let compared = 0
  for (let round = 0; round < count; round++) {
    const first = respond(questionnaire, question => !deciders.has(question.linkId) ? null
      : random() < 0.3 ? question.answerOption[Math.floor(random() * question.answerOption.length)].valueCoding.code : calm(question))
    // What is no longer asked goes, and with it what hung on that.
    const response = (await forms[0].load(first)).kept
    const { outcome, open } = await extract(site, response)
    if (outcome !== null) continue
    compared++
    const given = answersIn(response)
    const onSite = sorted([...open, ...given.keys()])
    for (const form of forms) {
      const asked = new Set((await form.load(response)).asked)
      const inForm = sorted(questions.map(question => question.linkId).filter(linkId => asked.has(linkId)))
      if (inForm !== onSite) differ.push({ form: form.name, inForm, onSite, given: Object.fromEntries(given) })
    }
  }
  console.log(`     ${compared} sets of answers that leave something open`)
  check('both forms and the site: sets of answers after which they ask something else', differ, [])
  check('... and most sets were looked at', compared > count / 2, true)
}

// The same answers in both forms and on the site, many times over.
import { all, answersIn, calm, extract, randomFrom, respond } from './responses.mjs'

const sorted = some => JSON.stringify([...some].sort())

/** Both forms, and the site, come to one outcome for the answers that each form keeps. */
export async function outcomesAgree(forms, site, questionnaire, count, check) {
  const random = randomFrom(18)
  const expression = all(questionnaire).find(item => item.linkId === 'outcome').extension
    .map(extension => extension.valueExpression?.expression).find(Boolean)
  const found = {}
  const differ = []
  for (let round = 0; round < count; round++) {
    // From calm people to worried ones; some leave a question out, or have answered one that is no longer asked.
    const [worry, blanks] = [0.12 * random(), round % 2 * 0.01]
    const response = respond(questionnaire, question => {
      const { length } = question.answerOption
      return random() < blanks ? null
        : random() < worry ? question.answerOption[Math.floor(random() * length)].valueCoding.code : calm(question)
    })
    const seen = await Promise.all(forms.map(form => form.load(response, expression)))
    const outcomes = [
      ...seen.map(one => one.outcome),
      ...await Promise.all(seen.map(async one => (await extract(site, one.kept)).outcome)),
    ]
    found[outcomes[0]] = (found[outcomes[0]] ?? 0) + 1
    if (new Set(outcomes).size > 1) differ.push({ outcomes, answers: Object.fromEntries(answersIn(response)) })
  }
  console.log(`     ${count} sets of answers: ${JSON.stringify(found)}`)
  check('both forms and $extract, each of their own: sets of answers with more than one outcome', differ, [])
  check('... and every outcome was among them', Object.keys(found).length, 5)
}

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
    const response = (await forms[0].load(first, "''")).kept
    const { outcome, open } = await extract(site, response)
    if (outcome !== null) continue
    compared++
    const given = answersIn(response)
    const onSite = sorted([...open, ...given.keys()])
    for (const form of forms) {
      const asked = new Set((await form.load(response, "''")).asked)
      const inForm = sorted(questions.map(question => question.linkId).filter(linkId => asked.has(linkId)))
      if (inForm !== onSite) differ.push({ form: form.name, inForm, onSite, given: Object.fromEntries(given) })
    }
  }
  console.log(`     ${compared} sets of answers that leave something open`)
  check('both forms and the site: sets of answers after which they ask something else', differ, [])
  check('... and most sets were looked at', compared > count / 2, true)
}

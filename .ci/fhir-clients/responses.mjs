// Answers, as a QuestionnaireResponse holds them, and what the site makes of them.
import { request } from 'node:http'

export const all = parent => (parent.item ?? []).flatMap(item => [item, ...all(item)])

export const answersIn = response => new Map(
  all(response).filter(item => item.answer?.[0].valueCoding).map(item => [item.linkId, item.answer[0].valueCoding.code]))

export const outcomeIn = response => all(response).find(item => item.linkId === 'outcome')?.answer?.[0].valueString ?? null

/** The rule that the outcome is worked out by. */
export const ruleOf = questionnaire => all(questionnaire).find(item => item.linkId === 'outcome').extension
  .find(extension => extension.valueExpression).valueExpression.expression

let posts = 0

/** The site's answer to a response: the outcome, or what is still open. */
export async function extract(site, response) {
  const { status, body } = await new Promise((resolve, reject) => {
    // The site counts how often one address asks; each of these has a hundred turns.
    const localAddress = `127.0.0.${2 + Math.floor(posts++ / 100) % 250}`
    const post = request(`${site}/fhir/QuestionnaireResponse/$extract`,
      { method: 'POST', localAddress, headers: { 'content-type': 'application/fhir+json' } }, async answer => {
        let text = ''
        for await (const part of answer.setEncoding('utf8')) text += part
        resolve({ status: answer.statusCode, body: JSON.parse(text) })
      })
    post.on('error', reject).end(JSON.stringify(response))
  })
  if (status === 200) return { outcome: body.entry[1].resource.valueCodeableConcept.coding[0].code, open: [] }
  const open = body.issue[0].diagnostics.match(/Still open: (.*)\.$/)
  if (status !== 422 || !open) throw new Error(`$extract said ${status}: ${body.issue[0].diagnostics}`)
  return { outcome: null, open: open[1].split(', ') }
}

/** The same sets of answers on every run. */
export function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const calmOf = { 'age-band': '18-to-49', duration: 'under-2-weeks', 'had-before': 'same' }

/** The code that worries nobody. */
export const calm = question => {
  const codes = question.answerOption.map(option => option.valueCoding.code)
  return calmOf[question.linkId] ?? codes.find(code => ['N', 'no'].includes(code)) ?? codes.at(-1)
}

/** A response with the code that is chosen for each question; none where the choice is null. */
export function respond(questionnaire, choose) {
  const fill = items => items.flatMap(item => {
    if (item.type === 'group') {
      const inside = fill(item.item ?? [])
      return inside.length ? [{ linkId: item.linkId, item: inside }] : []
    }
    const code = item.type === 'choice' ? choose(item) : null
    return code === null ? []
      : [{ linkId: item.linkId, answer: [item.answerOption.find(option => option.valueCoding.code === code)] }]
  })
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
    questionnaire: `${questionnaire.url}|${questionnaire.version}`,
    item: fill(questionnaire.item),
  }
}

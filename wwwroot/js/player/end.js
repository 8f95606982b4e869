import { keep } from '../diary/entries.js'
import { make } from '../words.js'

const doneOf = ({ exercises, machine }) => machine.results.filter(({ done, reason }) => done || reason)
  .map(({ exercise, done, of, reason }) => ({ slug: exercises[exercise].slug, done, of, reason }))

/** Whoever stopped for the day reads that advice once more, not "do the same again". */
export const showAfter = page => {
  const { parts, root, session, texts } = page
  const detail = { did: doneOf(page), before: session.answers.pain, reason: session.reason }
  // Who cancels it asks "How was it?" in its own way.
  const isOurs = root.dispatchEvent(new CustomEvent('exercise-session-end', { bubbles: true, cancelable: true, detail }))
  root.hidden = !isOurs
  if (!isOurs) return page.show('ended')
  const answer = page.find(`[data-answer='${session.reason}']`)
  // A stop that ends the day does so whatever came after it; any other only when the run ended with it.
  const ended = answer?.dataset.ends === 'session' || detail.did.at(-1)?.reason ? answer : null
  const didNothing = detail.did.length === 0
  for (const line of page.all('[data-kept]')) line.hidden = true
  parts['after-questions'].hidden = didNothing
  parts['next-day'].hidden = Boolean(ended)
  // What was left out is nothing to do again.
  for (const line of page.all('[data-often]'))
    line.hidden = !detail.did.some(({ slug, reason }) => slug === line.dataset.often && !reason)
  parts.again.hidden = Boolean(ended)
  if (ended) {
    const advice = [...ended.querySelectorAll('h2:first-child, h2:first-child + p')]
    parts.outcome.replaceChildren(...advice.map(part => make('p', {}, ...part.cloneNode(true).childNodes)))
  } else parts.outcome.replaceChildren(make('p', { textContent: didNothing ? texts.player.skippedAll : texts.status.done }))
  page.find('[data-stage-of=after]').reset()
  parts['pain-after-error'].textContent = ''
  page.go('after')
}

export const tellOutcome = (page, outcome) => {
  const { parts, session } = page
  const words = page.all('[name=pain-after]')
  const before = words.findIndex(word => word.value === session.answers.pain)
  const after = words.findIndex(word => word.checked)
  const said = { [outcome]: true, worse: after > before, severe: after === words.length - 1 }
  for (const line of page.all('[data-kept]')) line.hidden = !said[line.dataset.kept]
  parts['after-questions'].hidden = outcome !== 'failed'
  parts.kept.focus()
}

export const keepInDiary = page => {
  const pain = page.answer('pain-after', page.texts.afterPainMissing)
  if (!pain) return page.find('[name=pain-after]').focus()
  const isKept = keep({ at: new Date().toISOString(), did: doneOf(page), before: page.session.answers.pain, after: pain.value })
  tellOutcome(page, isKept ? 'kept' : 'failed')
}

const showReasons = ({ parts }, areShown) => {
  parts.still.hidden = true
  parts.reasons.hidden = !areShown
  parts['stop-heading'].hidden = !areShown
  for (const answer of parts.reasons.parentElement.querySelectorAll('[data-answer]')) answer.hidden = true
}

/** Until it is known why, and after a reload, it counts as hurt. */
export const askWhy = (page, slug = page.exercise.slug) => {
  const { parts, machine, session } = page
  page.tellSign(false)
  session.reason = null
  session.stopped = slug
  machine.stop()
  session.forget()
  page.tellKept(session.setHurt(slug, 'unsaid'))
  showReasons(page, true)
  parts['after-stop'].hidden = true
  page.say('stopped')
  page.go('stop')
}

/** After an emergency nothing else is offered, so it never reaches the diary. */
const showAdvice = (page, reason) => {
  const { parts, machine, session: { answers } } = page
  const answer = page.find(`[data-answer=${reason}]`)
  const { ends } = answer.dataset
  showReasons(page, false)
  answer.hidden = false
  parts['after-stop'].hidden = machine.state !== 'stopped'
  // After a reload there is no run to finish; to go on is to answer the questions.
  page.find('[data-action=leaveOut]').hidden = ends !== 'exercise' || Boolean(answers && machine.step.exercise === machine.exercises.at(-1))
  page.find('[data-action=finish]').hidden = ends === 'emergency' || !answers
}

export const answerWhy = (page, reason) => {
  const { session } = page
  session.reason = reason
  page.tellSign(true, { reason })
  page.tellKept(session.setHurt(session.stopped, reason))
  showAdvice(page, reason)
  page.leadTo(`[data-answer=${reason}] h2`)
}

export const takeBack = page => {
  const { machine, session } = page
  page.tellSign(false)
  page.tellKept(session.setHurt(session.stopped))
  if (!session.answers) return false
  machine.unstop()
  page.tellKept(session.remember(machine))
  page.go('play')
  return true
}

/** After a reload, what ended the day is asked once more: a slip must lock nobody out. Says whether there is any. */
export const showEnded = page => {
  const { machine, parts, session } = page
  const [slug, reason] = Object.entries(session.hurt)
    .find(([, why]) => page.find(`[data-answer='${why}']:not([data-ends=exercise])`)) ?? []
  if (!reason) return false
  session.stopped = slug
  session.reason = reason
  machine.stop()
  showReasons(page, false)
  parts['after-stop'].hidden = true
  parts.still.hidden = false
  parts['still-said'].textContent = page.find(`[data-reason=${reason}]`).textContent
  page.show('stop')
  return true
}

export const confirmEnded = page => {
  const { reason } = page.session
  showAdvice(page, reason)
  page.leadTo(`[data-answer=${reason}] h2`)
}

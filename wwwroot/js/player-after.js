import { keep } from './device-memory.js'
import { make } from './words.js'

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
  const ended = page.find(`[data-ends=session][data-answer='${session.reason}']`)
  const didNothing = detail.did.length === 0
  for (const line of page.all('[data-kept]')) line.hidden = true
  parts['after-questions'].hidden = didNothing
  parts['next-day'].hidden = Boolean(ended)
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
  const pain = page.pain('pain-after', page.texts.afterPainMissing)
  if (!pain) return
  const isKept = keep({ at: new Date().toISOString(), did: doneOf(page), before: page.session.answers.pain, after: pain.value })
  tellOutcome(page, isKept ? 'kept' : 'failed')
}

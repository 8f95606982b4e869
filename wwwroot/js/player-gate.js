import { fill, make } from './words.js'

/** One reason to leave an exercise out does not hide another. */
const limitsOf = page => {
  const ticked = page.all('[name=condition]:checked').map(box => box.value)
  return page.exercises.flatMap(({ title, limits }, exercise) => limits
    .filter(({ condition }) => ticked.includes(condition))
    .map(limit => ({ ...limit, exercise, title, id: `${exercise} ${limit.condition} ${limit.why}` })))
}

const leavesOut = ({ agreed }, { does, id }) => does === 'out' && !agreed.has(id)

const effectOf = (page, limit) => {
  const { changed, leftOut, careful } = page.texts.setup
  const kept = limit.does === 'instead' ? changed : careful
  return fill(leavesOut(page, limit) ? leftOut : kept, limit)
}

const lineOf = (page, limit) => {
  const { agreed } = page
  const { id, does, why } = limit
  const heading = make('strong', { textContent: effectOf(page, limit) })
  const line = make('li', {}, heading, ` ${why}`)
  if (does !== 'out') return line
  const box = make('input', { type: 'checkbox', checked: agreed.has(id), className: 'si-choice__box' })
  box.addEventListener('change', () => {
    if (box.checked) agreed.add(id)
    else agreed.delete(id)
    heading.textContent = effectOf(page, limit)
  })
  const words = make('span', { textContent: fill(page.texts.setup.agreed, limit) })
  line.append(make('label', { className: 'si-choice' }, box, words))
  return line
}

export const showEffects = page => {
  const { agreed, parts } = page
  const limits = limitsOf(page)
  // An agreement goes with its tick.
  for (const id of agreed) {
    if (!limits.some(limit => limit.id === id)) agreed.delete(id)
  }
  parts.effects.replaceChildren(...limits.map(limit => lineOf(page, limit)))
  parts['effects-status'].textContent = limits.map(limit => effectOf(page, limit)).join(' ')
}

export const resetGate = page => {
  page.agreed.clear()
  page.find('[data-stage-of=setup]').reset()
  showEffects(page)
}

export const refuse = (page, why) => {
  for (const words of page.all('[data-refused]')) words.hidden = words.dataset.refused !== why
  page.find('[data-stage-of=refused] .si-button--link').dataset.action = why === 'severe' ? 'setup' : 'gate'
  page.go('refused')
}

export const readAnswers = page => {
  const { exercises, parts, session } = page
  const pain = page.pain('pain-before', page.texts.setup.painMissing)
  if (!pain) return
  const isSevere = pain.dataset.doNotStart === 'true'
  const limits = limitsOf(page)
  const off = new Set(limits.filter(limit => leavesOut(page, limit)).map(({ exercise }) => exercise))
  const message = parts['nothing-left']
  message.hidden = isSevere || off.size < exercises.length
  if (!message.hidden) return message.focus()
  if (isSevere) return refuse(page, 'severe')
  exercises.forEach(({ slug }, place) => {
    if (slug in session.hurt) off.add(place)
  })
  if (off.size === exercises.length) return refuse(page, 'hurt')
  const ways = limits.filter(({ does }) => does === 'instead').map(({ exercise, version }) => [exercise, version])
  const isHalf = page.find('[name=amount]:checked').value === 'half'
  return { pain: pain.value, isHalf, off: [...off], ways: Object.fromEntries(ways) }
}

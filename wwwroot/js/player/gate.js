import { CHANGES, doseOf } from './walkthrough.js'
import { fill, make } from '../words.js'

const labelled = (name, textContent, field) => {
  field.className = 'si-dose__number'
  field.dataset.dose = name
  return make('label', { className: 'si-dose__field' }, make('span', { textContent }), field)
}

const fieldOf = ({ texts: { dose } }, name, { least, most }, value) =>
  labelled(name, fill(dose[name], { least, most }), make('input', { type: 'number', inputMode: 'numeric', min: least, max: most, value }))

const sidesOf = ({ texts: { dose } }, sides) => {
  const options = ['each', 'right', 'left'].map(value => make('option', { value, textContent: dose[value], selected: value === sides }))
  return labelled('sides', dose.sides, make('select', {}, ...options))
}

/** A field for all that the data lets change. */
const showDoses = (page, kept = {}) => {
  page.parts.doses.replaceChildren(...page.exercises.map(({ slug, title, dosage, dose }) => {
    const own = doseOf(dosage, dose ?? kept?.[slug])
    const fields = Object.entries(CHANGES).filter(([name, range]) => name !== 'rest' && dosage[range].least < dosage[range].most)
      .map(([name, range]) => fieldOf(page, name, dosage[range], own[name]))
    if (dosage.sides === 'each') fields.push(sidesOf(page, own.sides))
    return make('fieldset', { className: 'si-player__field si-dose__fields' }, make('legend', { textContent: title }), ...fields)
  }))
  page.parts['dose-note'].textContent = ''
}

const ownOf = ({ dosage, dose }, fields) => {
  const own = [...fields.querySelectorAll('[data-dose]')].map(({ dataset, value }) => [dataset.dose, value])
  return doseOf(dosage, { ...dose, ...Object.fromEntries(own) })
}

/** Brings what was changed into its range, and says so. */
export const boundDose = (page, input) => {
  const { dose } = input.dataset
  const fields = input.closest('fieldset')
  const exercise = page.exercises[[...page.parts.doses.children].indexOf(fields)]
  const value = String(ownOf(exercise, fields)[dose])
  fields.append(page.parts['dose-note'])
  page.parts['dose-note'].textContent = input.value === value ? ''
    : fill(page.texts.dose.bounded, { ...exercise.dosage[CHANGES[dose]], value })
  input.value = value
}

const readDoses = ({ exercises, parts }) => exercises.map((exercise, place) => ownOf(exercise, parts.doses.children[place]))

const boxesOf = page => page.find('[name=fits]:checked')?.value === 'yes' ? page.all('[name=condition]:checked') : []
const idsOf = boxes => boxes.map(({ value }) => value)

/** One reason to leave an exercise out does not hide another. */
const limitsOf = page => {
  const ticked = idsOf(boxesOf(page))
  return page.exercises.flatMap(({ slug, title, limits }, exercise) => limits
    .filter(({ condition }) => ticked.includes(condition))
    .map(limit => ({ ...limit, exercise, title, id: `${slug} ${limit.condition} ${limit.why}` })))
}

/** Somebody who must agree before any exercise; the agreement is for just what was ticked. */
const firstOf = page => {
  const boxes = boxesOf(page)
  const { askFirst, askMany } = page.texts.setup
  const who = boxes.map(({ dataset }) => dataset.asksFirst).find(Boolean)
  const words = boxes.length > 1 ? askMany : who && fill(askFirst, { who })
  return words && { id: `first ${idsOf(boxes)}`, words }
}

const keepsOut = page => boxesOf(page).some(({ dataset }) => dataset.keepsOut)
const leavesOut = ({ agreed }, { does, id }) => does === 'out' && !agreed.has(id)

const effectOf = (page, limit) => {
  const { changed, leftOut, careful } = page.texts.setup
  const kept = limit.does === 'instead' ? changed : careful
  return fill(leavesOut(page, limit) ? leftOut : kept, limit)
}

const agreeBox = ({ agreed }, id, label, then) => {
  const box = make('input', { type: 'checkbox', checked: agreed.has(id), className: 'si-choice__box' })
  box.addEventListener('change', () => {
    if (box.checked) agreed.add(id)
    else agreed.delete(id)
    then?.()
  })
  return make('label', { className: 'si-choice' }, box, make('span', { textContent: label }))
}

const lineOf = (page, limit) => {
  const heading = make('strong', { textContent: effectOf(page, limit) })
  const line = make('li', {}, heading, ` ${limit.why}`)
  if (limit.does !== 'out') return line
  line.append(agreeBox(page, limit.id, fill(page.texts.setup.agreed, limit), () => {
    heading.textContent = effectOf(page, limit)
  }))
  return line
}

export const showEffects = page => {
  const { agreed, parts, texts: { setup } } = page
  parts['remember-hint'].hidden = !page.find('[name=remember]').checked
  parts.conditions.hidden = page.find('[name=fits]:checked')?.value !== 'yes'
  const isOut = keepsOut(page)
  const [limits, first] = isOut ? [[]] : [limitsOf(page), firstOf(page)]
  // An agreement goes with its tick; those for other exercises stay.
  for (const id of agreed) {
    const [what, condition] = id.split(' ')
    if (what === 'first' ? id !== first?.id : !idsOf(boxesOf(page)).includes(condition)) agreed.delete(id)
  }
  const advice = boxesOf(page).map(({ dataset }) => dataset.advice).filter(Boolean)
  const words = isOut ? setup.keptOut : first?.words
  const lines = [...advice.map(textContent => make('li', { textContent })), ...limits.map(limit => lineOf(page, limit))]
  if (words) lines.unshift(make('li', {}, make('strong', { textContent: words })))
  if (first) lines[0].append(agreeBox(page, first.id, setup.theyAgreed))
  parts.effects.replaceChildren(...lines)
  parts['effects-status'].textContent = [words, ...advice, ...limits.map(limit => effectOf(page, limit))].filter(Boolean).join(' ')
}

export const resetGate = page => {
  const { about: { isGiven, kept }, agreed } = page
  page.find('[data-stage-of=setup]').reset()
  agreed.clear()
  for (const question of ['fits', 'pain-before']) page.mark(question, '')
  tell(page)
  if (kept) {
    page.find(`[name=fits][value=${kept.conditions.length > 0 ? 'yes' : 'no'}]`).checked = true
    for (const box of page.all('[name=condition]')) box.checked = kept.conditions.includes(box.value)
    for (const id of kept.agreed) agreed.add(id)
    if (isGiven) for (const { id } of [...limitsOf(page), firstOf(page) ?? []].flat()) agreed.add(id)
    page.find('[name=remember]').checked = true
  }
  showDoses(page, kept?.doses)
  showEffects(page)
}

/** Whether what was said last time can simply be said again. */
export const offerSame = page => {
  const { about: { isFresh, kept }, parts, texts } = page
  const pain = page.all('[name=pain-before]').find(({ value }) => value === kept?.pain)
  const boxes = boxesOf(page)
  const first = firstOf(page)
  // A condition of another version of the site is asked anew.
  const isWhole = pain && boxes.length === kept.conditions.length
  if (!isFresh || !isWhole || keepsOut(page) || (first && !page.agreed.has(first.id))) return false
  const fits = boxes.map(({ dataset }) => dataset.short).join(', ') || texts.same.nothing
  parts.same.textContent = fill(texts.same.last, { pain: pain.dataset.short, fits })
  return true
}

export const refuse = (page, why) => {
  // Severe pain has to be looked at too (docs/evidence/everyday.md P40, U06).
  if (['some', 'unsure', 'severe'].includes(why)) page.tellSign(true, { isDoubt: why !== 'some' })
  for (const words of page.all('[data-refused]')) words.hidden = words.dataset.refused !== why
  page.find('[data-stage-of=refused] .si-button--link').dataset.action = ['severe', 'young'].includes(why) ? 'setup' : 'gate'
  page.go('refused')
}

/** Shows one of the messages that keep somebody from going on, or none. */
const tell = (page, shown) => {
  for (const name of ['nothing-left', 'not-agreed']) page.parts[name].hidden = name !== shown
  if (!shown) return
  if (page.root.dataset.stage !== 'setup') page.go('setup')
  page.parts[shown].focus()
}

/** Every question must be answered; the first one that is not gets the focus. */
const unansweredIn = page => {
  const { painMissing, fitsMissing, noneTicked } = page.texts.setup
  const fits = page.answer('fits', fitsMissing)
  const isEmpty = fits?.value === 'yes' && boxesOf(page).length === 0
  if (isEmpty) page.mark('fits', noneTicked)
  const pain = page.answer('pain-before', painMissing)
  return isEmpty ? 'condition' : !fits ? 'fits' : !pain && 'pain-before'
}

export const readAnswers = page => {
  const { about, agreed, exercises, session } = page
  const missing = unansweredIn(page)
  if (missing) return page.find(`[name=${missing}]`).focus()
  const pain = page.find('[name=pain-before]:checked')
  const limits = limitsOf(page)
  const off = new Set(limits.filter(limit => leavesOut(page, limit)).map(({ exercise }) => exercise))
  const first = firstOf(page)
  tell(page)
  if (keepsOut(page)) return refuse(page, 'young')
  if (pain.dataset.doNotStart === 'true') return refuse(page, 'severe')
  if (first && !agreed.has(first.id)) return tell(page, 'not-agreed')
  if (off.size === exercises.length) return tell(page, 'nothing-left')
  for (const [place, { slug }] of exercises.entries()) if (slug in session.hurt) off.add(place)
  if (off.size === exercises.length) return refuse(page, 'hurt')
  const ways = limits.filter(({ does }) => does === 'instead').map(({ exercise, version }) => [exercise, version])
  const isHalf = page.find('[name=amount]:checked').value === 'half'
  const doses = readDoses(page)
  const own = { ...about.kept?.doses, ...Object.fromEntries(exercises.map(({ slug }, place) => [slug, doses[place]])) }
  const kept = { conditions: idsOf(boxesOf(page)), agreed: [...agreed], pain: pain.value, doses: own }
  if (page.find('[name=remember]').checked) page.tellKept(about.keep(kept, Date.now()))
  else if (about.kept) about.erase()
  return { pain: pain.value, isHalf, doses, off: [...off], ways: Object.fromEntries(ways) }
}

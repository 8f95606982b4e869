import { pageAt } from '../page-at.js'
import { itemOf, pictureOf } from './leaflet.js'
import { lastSession } from './days.js'
import { isUnsettled } from './session.js'
import { fillSheet } from './sheet.js'
import { BOOK } from './steps.js'
import { doseWords, whyLines } from './why.js'
import { stepsOf } from '../player/walkthrough.js'
import { fill, make } from '../words.js'

/** What today holds, and the questions that come before it. */
export class ProgrammeToday {
  #page
  #leaflets = new Map()

  constructor(page) { this.#page = page }

  moves({ progression, state }) { return progression.today(state).moves }

  show(standing) {
    const page = this.#page
    const { texts: { today: texts }, rules } = page
    const { kept, ladder, progression, state, date, week } = standing
    let today = progression.today(state)
    const isDone = Boolean(kept.days[date]?.session)
    const isBooked = BOOK.indexOf(state.book) > BOOK.indexOf('not-well')
    page.part('place').textContent = fill(texts.place, { week, level: today.level, title: rules.levels[today.level - 1].title })
    page.part('goal').textContent = kept.goal ? fill(texts.goal, { goal: kept.goal }) : ''
    const shown = {
      see: today.kind === 'see-somebody',
      book: state.book !== 'none',
      review: progression.isReviewDue(state),
      morning: this.#asksMorning(standing),
      usual: (state.rests !== null || isUnsettled(standing)) && !isDone,
      'one-leg': progression.asksOneLeg(state) && state.greens > 0,
      session: !isDone && today.kind !== 'see-somebody' && !this.#asksMorning(standing),
      done: isDone,
      // To begin anew would forget why it stopped.
      change: today.kind !== 'see-somebody' && !isBooked,
      flare: today.kind !== 'see-somebody' && ladder.hasFlares,
    }
    for (const part of page.all('[data-shown]')) part.hidden = !shown[part.dataset.shown]
    const sign = Object.keys(kept.days).filter(day => kept.days[day].hasRedFlag).sort().map(day => kept.days[day].sign).pop()
    for (const button of page.all('[data-cleared]')) button.hidden = (button.dataset.cleared === 'doubt') !== (sign === 'doubt')
    for (const line of page.all('[data-book]')) line.hidden = line.dataset.book !== state.book
    page.part('review-heading').textContent = fill(page.texts.review.heading, { week })
    for (const button of page.all('[data-flare]')) button.hidden = (button.dataset.flare === 'settles') !== state.flareDays > 0
    const waits = isUnsettled(standing)
    if (waits) today = { ...today, kind: 'rest', moves: [] }
    const restWords = page.texts.rest[state.rests === null && !waits ? 'week' : 'hurt']
    page.part('rest').textContent = today.kind === 'rest' && !isBooked ? restWords : ''
    page.part('start').hidden = today.kind !== 'session'
    page.part('start-walk').hidden = today.kind !== 'walk'
    page.part('walk').textContent = today.walkMinutes > 0 ? fill(texts.walk, { minutes: today.walkMinutes }) : ''
    page.part('minutes').textContent = today.moves.length > 0 ? fill(texts.minutes, { minutes: this.#minutes(today.moves) }) : ''
    page.part('moves').replaceChildren(...today.moves.map(({ move }) => this.#line(move, kept)))
    fillSheet(today.moves.map(({ move }) => ({
      leaflet: this.#leaflet(move.exercise), conditions: kept.conditions, name: page.nameOf(move.exercise), dose: doseWords(move, page),
    })), page)
    page.part('why').replaceChildren(...whyLines(progression, ladder, state, today, page)
      .map(textContent => make('p', { textContent })))
  }

  #asksMorning({ kept, date }) {
    const last = lastSession(kept, date)
    return last !== undefined && (kept.days[last].session.morning ?? 'unknown') === 'unknown'
  }

  #minutes(moves) {
    const steps = stepsOf(moves.map(({ move: { exercise, sets, repetitions, holdSeconds: hold } }) =>
      ({ sets, repetitions, hold, ...this.#page.exercises[exercise] })))
    return Math.ceil(steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60)
  }

  /** The drawing comes when its page has come; the words do not wait for it. */
  #line(move, kept) {
    const page = this.#page
    const isNew = !Object.values(kept.days).some(({ session }) => session?.did.some(({ slug }) => slug === move.exercise))
    const drawing = make('div', { className: 'si-programme__drawing' })
    const link = make('a', { href: `/exercises/${move.exercise}`, textContent: page.nameOf(move.exercise) })
    const name = make('p', { className: 'si-programme__name' }, link)
    if (isNew) name.append(' ', make('span', { className: 'si-tag', textContent: page.texts.today.new }))
    const dose = make('p', { textContent: doseWords(move, page) })
    this.#leaflet(move.exercise).then(leaflet => drawing.append(pictureOf(leaflet, kept.conditions)), () => {})
    return make('li', { className: 'si-programme__move' }, drawing, make('div', {}, name, dose))
  }

  #leaflet(slug) {
    if (!this.#leaflets.has(slug)) {
      const page = pageAt(`/exercises/${slug}`)
      page.catch(() => this.#leaflets.delete(slug))
      this.#leaflets.set(slug, page)
    }
    return this.#leaflets.get(slug)
  }

  /** What the player need not ask again: who they are, what they know already, and the pain of last time. */
  #about({ kept, date }) {
    const { days, conditions } = kept
    const known = [...new Set(Object.values(days).flatMap(({ session }) => session?.did.map(({ slug }) => slug) ?? []))]
    const last = lastSession(kept, date)
    const pain = days[last]?.session.before ?? ''
    return { conditions, agreed: [], known, pain, doses: {}, at: last ? Date.parse(last) : 0 }
  }

  /** What is told while it loads counts: who was worse, changed their answers or erased them does not come to the moves of before. */
  async start(standingNow) {
    const page = this.#page
    const isOffered = () => !page.part('start').closest('[hidden]')
    try {
      await import('../player/exercise-player.js')
      if (!isOffered()) return
      await Promise.all(this.moves(standingNow()).map(({ move }) => this.#leaflet(move.exercise)))
      if (!isOffered()) return
      const standing = standingNow()
      const items = await Promise.all(this.moves(standing).map(async ({ move }) => itemOf(await this.#leaflet(move.exercise), move)))
      page.say('')
      await page.player.load(items, this.#about(standing))
      page.player.scrollIntoView({ block: 'start' })
      const headings = [...page.player.querySelectorAll('h2')]
      headings.find(({ offsetParent }) => offsetParent)?.focus({ preventScroll: true })
    } catch {
      page.sayFailed()
    }
  }
}

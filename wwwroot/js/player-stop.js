/** "Stop, it hurts": asks why. */
export const askWhy = page => {
  const { parts, machine, session } = page
  session.reason = null
  machine.stop()
  // Until it is known why, and after a reload, it counts as hurt.
  session.forget()
  session.setHurt(page.exercise, 'unsaid')
  for (const answer of page.all('[data-answer]')) answer.hidden = true
  parts.reasons.hidden = false
  parts['stop-heading'].hidden = false
  parts['after-stop'].hidden = true
  page.say('stopped')
  page.go('stop')
}

/** After an emergency nothing else is offered, so it never reaches the diary. */
const showAdvice = (page, reason) => {
  const { parts, machine } = page
  const answer = page.find(`[data-answer=${reason}]`)
  const { ends } = answer.dataset
  answer.hidden = false
  parts.reasons.hidden = true
  parts['stop-heading'].hidden = true
  parts['after-stop'].hidden = machine.state !== 'stopped'
  page.find('[data-action=leaveOut]').hidden = ends !== 'exercise' || !machine.hasNextExercise
  page.find('[data-action=finish]').hidden = ends === 'emergency'
}

export const answerWhy = (page, reason) => {
  page.session.reason = reason
  page.session.setHurt(page.exercise, reason)
  showAdvice(page, reason)
  page.leadTo(`[data-answer=${reason}] h2`)
}

export const takeBack = page => {
  const { machine, session } = page
  session.setHurt(page.exercise)
  machine.unstop()
  session.remember(machine)
  page.go('play')
}

/** After a reload, the advice of what ended the day. Says whether there is any. */
export const showEnded = page => {
  const ended = Object.values(page.session.hurt).find(reason => page.find(`[data-answer='${reason}']:not([data-ends=exercise])`))
  if (!ended) return false
  page.show('stop')
  showAdvice(page, ended)
  return true
}

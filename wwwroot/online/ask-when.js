/**
 * A group that an answer on the same page asks or does not ask, such as pregnancy after the age. Each line of `data-ask-when` names a
 * group and the answers that ask. An open question asks, and the group's own answer keeps it, as on the server, which decides again.
 */
const valuesOf = name => [...document.querySelectorAll(`input[name="${name}"]:checked`)].map(input => input.value)

const groups = [...document.querySelectorAll('[data-ask-when*="="]')].map(group => ({
  group,
  conditions: group.dataset.askWhen.split('\n').map(line => line.split('=')).map(([name, codes]) => ({ name, codes: codes.split(' ') })),
}))

const holds = (group, { name, codes }) => {
  const values = valuesOf(name)
  const isOwn = name === group.dataset.group
  return isOwn ? values.some(value => codes.includes(value)) : values.length === 0 || values.some(value => codes.includes(value))
}

const update = () => {
  for (const { group, conditions } of groups) group.hidden = !conditions.some(condition => holds(group, condition))
}

if (groups.length > 0) {
  update()
  document.addEventListener('change', update)
}

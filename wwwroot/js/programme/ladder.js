/** The ladder of one person, as Core's PersonalLadder makes it; a test holds the two against each other. */

export const WALK = 'walk'

/** Goes on for longest before something in it is left out. */
const trackOf = (column, leftOut) => column.tracks
  .map(track => {
    const end = track.findIndex(move => leftOut.has(move.exercise))
    return end < 0 ? track : track.slice(0, end)
  })
  .reduce((best, track) => track.length > best.length ? track : best)

const isSame = (a, b) => a?.exercise === b.exercise && a.repetitions === b.repetitions && a.sets === b.sets
  && a.holdSeconds === b.holdSeconds && a.everySecondDay === b.everySecondDay

const hasMore = (step, before) => step.walkMinutes > before.walkMinutes
  || step.moves.some(({ column, move }) => !isSame(before.moves.find(same => same.column === column)?.move, move))

export const ladderFor = (rules, conditions) => {
  const ticked = rules.conditions.filter(({ id }) => conditions.includes(id))
  const leftOut = new Set(ticked.flatMap(({ leavesOut }) => leavesOut))
  const mostHold = Math.min(...ticked.map(condition => condition.mostHoldSeconds ?? Infinity))
  const tracks = Object.fromEntries(rules.columns.map(column => [column.id, trackOf(column, leftOut)]))
  const stages = Object.fromEntries(rules.columns.map(({ id }) => [id, 0]))
  const steps = [{ level: 1, moves: [], walkMinutes: rules.walkMinutes[0], up: WALK }]
  let walk = 0
  let begin = 0
  for (const { level, up, drops, begins } of rules.ladder) {
    if (up === WALK) walk += 1
    else if (stages[up] < tracks[up].length) {
      stages[up] += 1
      if (drops) stages[drops] = 0
    }
    const moves = rules.columns.filter(({ id }) => stages[id] > 0).map(({ id }) => {
      const move = tracks[id][stages[id] - 1]
      return { column: id, stage: stages[id], move: { ...move, holdSeconds: Math.min(move.holdSeconds, mostHold) } }
    })
    const step = { level, moves, walkMinutes: rules.walkMinutes[walk], up }
    if (hasMore(step, steps.at(-1))) steps.push(step)
    if (begins) begin = steps.length - 1
  }
  return {
    rules, steps, begin, isKeptOut: ticked.some(({ keepsOut }) => keepsOut), isSlow: ticked.some(({ isSlow }) => isSlow),
    asksOneLeg: !ticked.some(({ noOneLeg }) => noOneLeg), hasFlares: !ticked.some(({ noFlare }) => noFlare),
  }
}

/** How the sacrum tips forward between the hip bones (nutation): a small turn and a small glide. Knows no page. */

/** Where the glide goes, degrees below the horizontal: back and down, along the joint, in a picture that looks to the left. */
export const GLIDE = 45

/**
 * Part of the whole movement.
 * @param {number} share from 0, at rest, to 1
 * @param {{degrees: number, millimetres: number}} most the whole
 */
export const motionAt = (share, { degrees, millimetres }) => ({ degrees: share * degrees, millimetres: share * millimetres })

/**
 * Where the outline of a sacrum is after a movement, as an SVG transform: turned about the axis, then moved along the glide.
 * @param {{degrees: number, millimetres: number}} motion
 * @param {{axis: number[], unitsPerMillimetre: number, times: number}} view the axis in units of the picture; `times` makes both larger
 */
export const placeOf = ({ degrees, millimetres }, { axis: [x, y], unitsPerMillimetre, times }) => {
  const along = millimetres * unitsPerMillimetre * times
  const [right, down] = [Math.cos, Math.sin].map(part => round(along * part(GLIDE * Math.PI / 180)))
  return `translate(${right} ${down}) rotate(${round(-degrees * times)} ${x} ${y})`
}

/** No more digits than a picture can show; `+ 0` keeps a zero from being negative. */
const round = value => Math.round(value * 100) / 100 + 0

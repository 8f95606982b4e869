import { motionAt, placeOf } from './sacrum-motion.js'
import { fill, make } from '../words.js'

/** Places of the slider. */
const STEPS = 20

const inUnits = (unit, unitDisplay) =>
  new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 2 })

/**
 * A slider that tips the sacrum of a drawing, with its value and scale in words.
 * @param {SVGElement} svg its outlines that move carry `data-times` and `data-axis`
 * @param motion the whole movement, and its words
 */
export const makeSacrumSlider = (svg, motion) => {
  const millimetres = inUnits('millimeter', 'short')
  const degrees = inUnits('degree', 'long')
  const slider = make('input', { type: 'range', max: STEPS, value: STEPS, className: 'si-anatomy__slider' })
  // The slider itself says its value; a second voice would say it again.
  const output = make('output', { className: 'si-anatomy__moved-by', ariaLive: 'off' })
  const outlines = Array.from(svg.querySelectorAll('[data-times]'), element => ({
    element, view: { ...motion, times: Number(element.dataset.times), axis: element.dataset.axis.split(' ').map(Number) },
  }))
  const show = () => {
    const moved = motionAt(slider.value / STEPS, motion)
    for (const { element, view } of outlines) element.setAttribute('transform', placeOf(moved, view))
    output.value = fill(motion.value, { millimetres: millimetres.format(moved.millimetres), degrees: degrees.format(moved.degrees) })
    slider.setAttribute('aria-valuetext', output.value)
  }
  slider.addEventListener('input', show)
  show()
  return make('div', { className: 'si-anatomy__motion' },
    make('label', { className: 'si-anatomy__control' }, motion.slider, slider), output,
    make('p', { textContent: `${motion.scale} ${fill(motion.large, motion)}` }))
}

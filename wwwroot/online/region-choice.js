import { look, REGION, write } from '../js/device-memory.js'

/** Keeps the country that somebody chooses for themselves in the symptom check for the other pages, as the page of signs does. */
for (const select of document.querySelectorAll('select[name="region"]'))
  select.form.addEventListener('submit', ({ submitter }) => {
    const { region } = select.selectedOptions[0].dataset
    const shown = look(REGION).value?.id ?? document.documentElement.dataset.region
    if (region && select.value !== shown && submitter?.value !== 'someone-else') write(REGION, JSON.parse(region))
  })

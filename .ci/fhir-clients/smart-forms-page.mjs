// Runs in the browser, in one bundle with Smart Forms: what its own application does to show a form.
import { QueryClientProvider } from '@tanstack/react-query'
import {
  BaseRenderer, RendererThemeProvider, buildForm, getResponse, questionnaireStore, removeEmptyAnswersFromResponse, useRendererQueryClient,
} from '@aehrc/smart-forms-renderer'
import fhirpath from 'fhirpath'
import model from 'fhirpath/fhir-context/r4'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const Form = () => createElement(RendererThemeProvider, null,
  createElement(QueryClientProvider, { client: useRendererQueryClient() }, createElement(BaseRenderer)))
const root = createRoot(document.getElementById('form'))

window.smartForms = {
  build: buildForm,
  compile: rule => fhirpath.compile(rule, model),
  show: () => root.render(createElement(Form)),
  kept: questionnaire => removeEmptyAnswersFromResponse(questionnaire, getResponse()),
  isEnabled: linkId => questionnaireStore.getState().enableWhenItems.singleItems[linkId]?.isEnabled ?? true,
}

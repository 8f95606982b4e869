/** A page of ours as a document, from the net or from what is kept offline. The policy lets no script parse HTML by itself. */
export const pageAt = (address, isFine = status => status === 200) => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest()
  request.open('GET', address)
  request.responseType = 'document'
  const fail = () => reject(new Error(address))
  request.addEventListener('load', () => isFine(request.status) && request.response ? resolve(request.response) : fail())
  request.addEventListener('error', fail)
  request.send()
})

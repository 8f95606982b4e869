namespace SIJointSite.Tests.Exercises.Player.Running;

/// <summary>Stands in for the interfaces of the browser that give cues.</summary>
internal static class CueObserver
{
    /// <summary>Writes down each call; the audio clock is the page's steady clock.</summary>
    public const string Script = """
        window.heard = []
        const note = (what, detail) => heard.push({ what, detail, at: performance.now() })
        window.AudioContext = class {
          state = 'suspended'
          get currentTime() { return performance.now() / 1000 }
          async resume() { this.state = 'running' }
          async close() { note('closed', '') }
          createOscillator() {
            const tone = {
              frequency: { value: 0 },
              connect: next => next,
              start: at => {
                tone.at = at
                heard.push({ what: 'tone', detail: String(tone.frequency.value), at: at * 1000 })
              },
              stop: at => {
                if (at === undefined) heard.push({ what: 'silenced', detail: String(tone.frequency.value), at: tone.at * 1000 })
              },
            }
            return tone
          }
          createGain() { return { gain: { setValueAtTime() {}, linearRampToValueAtTime() {} }, connect: next => next } }
        }
        Object.defineProperty(navigator, 'vibrate', { value: pattern => note('vibrate', String(pattern)) })
        Object.defineProperty(navigator, 'wakeLock', { value: {
          request: async () => {
            note('awake', 'on')
            const lock = { released: false, release: async () => { lock.released = true; note('awake', 'off') } }
            return lock
          },
        } })
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
        const voices = [{ localService: false, lang: 'en-GB', name: 'far away' }, { localService: true, lang: 'en-GB', name: 'own' }]
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => voices, addEventListener() {}, removeEventListener() {},
          cancel() { note('hushed', '') }, speak: words => note('speak', words.voice.name + ': ' + words.text),
        } })
        """;
}

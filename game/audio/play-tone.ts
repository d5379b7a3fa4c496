import type { Tone } from './loops/loop.ts';
import { type Voice, voices } from './voice-table.ts';

/** Plays a tone at a time of the context, in seconds, into `out`. It cleans up after itself. */
export function playTone(
  context: BaseAudioContext,
  tone: Tone,
  at: number,
  out: AudioNode,
  noise: AudioBuffer,
): void {
  const voice = voices[tone.voice];
  const shape = context.createGain();
  const filter = context.createBiquadFilter();
  filter.type = voice.wave === 'noise' ? 'highpass' : 'lowpass';
  filter.frequency.value = voice.filter;
  const full = voice.gain * tone.gain;
  const end = at + Math.max(tone.length, voice.attack + voice.decay);
  // From now on, not only from `at` on: a source may begin a sample early, and loud.
  shape.gain.value = 0;
  shape.gain.setValueAtTime(0, at);
  shape.gain.linearRampToValueAtTime(full, at + voice.attack);
  shape.gain.setTargetAtTime(full * voice.sustain, at + voice.attack, voice.decay / 3);
  shape.gain.setTargetAtTime(0, end, voice.release / 4);
  filter.connect(shape).connect(out);
  const sources = sourcesOf(context, voice, tone, at, noise);
  for (const source of sources) {
    source.connect(filter);
    source.start(at);
    source.stop(end + voice.release);
  }
  const [last] = sources;
  last?.addEventListener('ended', () => shape.disconnect(), { once: true });
}

function sourcesOf(
  context: BaseAudioContext,
  voice: Voice,
  { pitch }: Tone,
  at: number,
  noise: AudioBuffer,
): readonly AudioScheduledSourceNode[] {
  const { wave, spread, falls } = voice;
  if (wave === 'noise') {
    const source = context.createBufferSource();
    source.buffer = noise;
    return [source];
  }
  return (spread === 0 ? [0] : [-spread / 2, spread / 2]).map((detune) => {
    const source = context.createOscillator();
    source.type = wave;
    source.frequency.setValueAtTime(pitch, at);
    source.detune.value = detune;
    if (falls) source.frequency.exponentialRampToValueAtTime(pitch * falls, at + voice.decay);
    return source;
  });
}

/** A second of noise, the same every time. */
export function createNoise(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 1;
  for (let i = 0; i < samples.length; i += 1) {
    seed = (seed * 16_807) % 2_147_483_647;
    samples[i] = (seed / 2_147_483_647) * 2 - 1;
  }
  return buffer;
}

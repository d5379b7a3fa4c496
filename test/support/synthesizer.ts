/** Plays music into samples without a browser: the instruments as game/audio/play-tone.ts builds them. */
import type { Score, Tone } from '../../game/audio/loops/loop.ts';
import { tonesBetween } from '../../game/audio/loops/read-loop.ts';
import { type Voice, voices } from '../../game/audio/voice-table.ts';
import { pass } from './loudness.ts';

export const rate = 22_050;

/** What is heard between two times of a score, in seconds; tones that began before are missing. */
export function playScore(score: Score, from: number, to: number): Float64Array {
  const out = new Float64Array(Math.ceil((to - from) * rate));
  const known = new Map<string, Float64Array>();
  for (const tone of tonesBetween(score, from, to)) {
    const start = Math.round((tone.at - from) * rate);
    const name = [tone.voice, tone.pitch, tone.gain, tone.length.toFixed(6)].join();
    const samples = known.get(name) ?? playTone(tone);
    known.set(name, samples);
    for (let i = 0; i < samples.length && start + i < out.length; i += 1)
      out[start + i]! += samples[i]!;
  }
  return out;
}

function playTone(tone: Tone): Float64Array {
  const voice = voices[tone.voice];
  const { attack, decay, release, sustain, gain } = voice;
  const end = Math.max(tone.length, attack + decay);
  const length = Math.round((end + release) * rate);
  const samples = pass(soundOf(voice, tone.pitch, length), filterOf(voice));
  const full = gain * tone.gain;
  const held = (at: number) =>
    at < attack
      ? (full * at) / attack
      : full * (sustain + (1 - sustain) * Math.exp((-3 * (at - attack)) / decay));
  const last = held(end);
  return samples.map((sample, i) => {
    const at = i / rate;
    return sample * (at < end ? held(at) : last * Math.exp((-4 * (at - end)) / release));
  });
}

function soundOf({ wave, spread, decay, falls }: Voice, pitch: number, length: number) {
  const samples = new Float64Array(length);
  let seed = 1;
  for (const detune of wave === 'noise' || spread === 0 ? [0] : [-spread / 2, spread / 2]) {
    const step = (pitch * 2 ** (detune / 1200)) / rate;
    let turn = 0;
    for (let i = 0; i < length; i += 1) {
      seed = (seed * 16_807) % 2_147_483_647;
      samples[i]! += wave === 'noise' ? (seed / 2_147_483_647) * 2 - 1 : waveAt(wave, turn);
      turn += step * (falls ? falls ** Math.min(i / rate / decay, 1) : 1);
    }
  }
  return samples;
}

function waveAt(wave: OscillatorType, turn: number): number {
  const at = turn % 1;
  if (wave === 'sine') return Math.sin(2 * Math.PI * at);
  if (wave === 'square') return at < 0.5 ? 1 : -1;
  if (wave === 'sawtooth') return ((at + 0.5) % 1) * 2 - 1;
  return 1 - 4 * Math.abs(((at + 0.25) % 1) - 0.5);
}

/** Of Web Audio, with its usual quality. */
function filterOf({ wave, filter }: Voice) {
  const turn = (2 * Math.PI * filter) / rate;
  const alpha = Math.sin(turn) / 2 / 10 ** (1 / 20);
  const cosine = Math.cos(turn);
  const all = 1 + alpha;
  const ends = (wave === 'noise' ? 1 + cosine : 1 - cosine) / 2 / all;
  const middle = (wave === 'noise' ? -(1 + cosine) : 1 - cosine) / all;
  return [ends, middle, ends, (-2 * cosine) / all, (1 - alpha) / all] as const;
}

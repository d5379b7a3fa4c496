/** What makes the sound: effects, rain and music, each behind a volume of its own. Fetched once sound is wanted. */
import { ZZFX } from 'zzfx';
import type { Settings } from '../domain/ports.ts';
import type { Cue, SoundName } from '../domain/sound.ts';
import { parametersOf } from './effect.ts';
import { effects } from './effect-table.ts';
import { endless } from './endless.ts';
import { createMusic } from './music.ts';
import type { SoundScene } from './scene-of.ts';

export interface SoundBoard {
  play(cue: Cue): void;
  /** What was to be heard later is not. */
  cancel(): void;
  show(scene: SoundScene): void;
  setVolumes(settings: Pick<Settings, 'soundVolume' | 'musicVolume'>): void;
  /** The clock of all sounds stands still; what was planned follows when it goes on. */
  setPaused(isPaused: boolean): void;
  dispose(): void;
}

/** Seconds in which a change of loudness is not heard as a click. */
const soft = 0.08;
/** The rain is heard behind everything else. */
const rainShare = 0.35;
/** So that steps are not one and the same. */
const stepRates = [1, 0.93, 1.06, 0.97];

/** ZZFX makes the one context of the page when it is first imported. */
export function createSoundBoard(context: AudioContext = ZZFX.audioContext): SoundBoard {
  const limiter = new DynamicsCompressorNode(context, { threshold: -10, ratio: 12 });
  limiter.connect(context.destination);
  const channels = { sound: context.createGain(), music: context.createGain() };
  for (const channel of Object.values(channels)) channel.connect(limiter);
  const music = createMusic(context, channels.music);
  const buffers = new Map<SoundName, AudioBuffer>();
  /** When each will be heard, in the context's seconds. */
  const coming = new Map<AudioBufferSourceNode, number>();
  let rain: { readonly source: AudioBufferSourceNode; readonly gain: GainNode } | null = null;
  let steps = 0;

  const bufferOf = (sound: SoundName) => {
    const known = buffers.get(sound);
    if (known) return known;
    const built = ZZFX.buildSamples(...parametersOf(effects[sound]));
    const samples = sound === 'rain' ? endless(built, ZZFX.sampleRate) : built;
    const buffer = context.createBuffer(1, samples.length, ZZFX.sampleRate);
    buffer.getChannelData(0).set(samples);
    buffers.set(sound, buffer);
    return buffer;
  };
  const sourceOf = (sound: SoundName) => {
    const source = context.createBufferSource();
    source.buffer = bufferOf(sound);
    return source;
  };
  const letItRain = () => {
    const source = sourceOf('rain');
    source.loop = true;
    const gain = context.createGain();
    gain.gain.value = 0;
    gain.gain.setTargetAtTime(rainShare, context.currentTime, 0.8);
    source.connect(gain).connect(channels.sound);
    source.start();
    return { source, gain };
  };

  return {
    play({ sound, wait }) {
      if (sound === 'rain') return;
      const source = sourceOf(sound);
      if (sound === 'step') source.playbackRate.value = stepRates[steps++ % stepRates.length]!;
      source.connect(channels.sound);
      const at = context.currentTime + wait / 1000;
      source.start(at);
      coming.set(source, at);
      source.addEventListener('ended', () => coming.delete(source), { once: true });
    },
    cancel() {
      for (const [source, at] of coming) if (at > context.currentTime) source.stop();
    },
    show(scene) {
      music.play(scene.music, scene.isHushed);
      if (scene.rain) rain ??= letItRain();
      else if (rain) {
        rain.gain.gain.setTargetAtTime(0, context.currentTime, 0.4);
        rain.source.stop(context.currentTime + 2);
        rain = null;
      }
    },
    setVolumes({ soundVolume, musicVolume }) {
      const now = context.currentTime;
      channels.sound.gain.setTargetAtTime(loudness(soundVolume), now, soft);
      channels.music.gain.setTargetAtTime(loudness(musicVolume), now, soft);
    },
    setPaused(isPaused) {
      void (isPaused ? context.suspend() : context.resume());
    },
    dispose() {
      music.dispose();
      limiter.disconnect();
      void context.suspend();
    },
  };
}

/** Ears hear in powers. */
function loudness(volume: number): number {
  return volume ** 1.6;
}

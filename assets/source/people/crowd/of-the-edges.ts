import { books, bucket, lightingPole, rodBehind, umbrella, wateringCan } from './carried.ts';
import { both } from './gear.ts';
import { southwester, strawHat, topHat } from './hats.ts';
import type { Townsperson } from './townspeople.ts';
import { chairBehind, chairInFront, mapRoll } from './wheels.ts';

/** Who works by the water, on the hill, among papers and in gardens. */
export const ofTheEdges: Readonly<Record<string, Townsperson>> = {
  sailor: {
    look: {
      skin: 'brown',
      hair: 'locs',
      hairTones: ['k0', 'b1', 'w2'],
      outfit: 'raincoat',
      cloth: ['u0', 'u1', 'u2'],
      trim: ['n8', 'r2', 'n8'],
      trousers: ['n2', 'n3'],
      shoes: ['w0', 'w2'],
      extras: ['wool-cap'],
    },
    gear: {},
  },
  fisher: {
    look: {
      skin: 'fair',
      hair: 'crop',
      hairTones: ['n5', 'n7', 'n8'],
      outfit: 'raincoat',
      cloth: ['g1', 'g2', 'g3'],
      trim: ['s5', 'a2', 'a2'],
      trousers: ['w0', 'w1'],
      shoes: ['n2', 'n4'],
      build: 'broad',
      extras: ['beard'],
    },
    gear: { behind: rodBehind, front: both(bucket, southwester) },
  },
  commuter: {
    look: {
      skin: 'fair',
      hair: 'bun',
      hairTones: ['w0', 'b2', 'b3'],
      outfit: 'coat',
      cloth: ['n1', 'n3', 'n4'],
      trim: ['n8', 'r2', 'a2'],
      trousers: ['n2', 'n3'],
      shoes: ['r0', 'r1'],
    },
    gear: { front: umbrella },
  },
  lamplighter: {
    look: {
      skin: 'fair',
      hair: 'crop',
      hairTones: ['b1', 'b2', 'b3'],
      outfit: 'coat',
      cloth: ['u0', 'u1', 'u2'],
      trim: ['n8', 'a2', 'a2'],
      trousers: ['n2', 'n3'],
      shoes: ['n0', 'n4'],
      build: 'tall',
      extras: ['moustache'],
    },
    gear: { behind: lightingPole, front: topHat },
  },
  cartographer: {
    look: {
      skin: 'tan',
      hair: 'bob',
      hairTones: ['n0', 'n2', 'n4'],
      outfit: 'jacket',
      cloth: ['g3', 'g5', 'g6'],
      trim: ['n8', 'a2', 'a2'],
      trousers: ['u0', 'u1'],
      shoes: ['n6', 'n8'],
    },
    gear: {
      posture: 'seated',
      behind(canvas, pose) {
        chairBehind(canvas, pose);
        if (pose.view !== 'up') mapRoll(canvas, pose);
      },
      front(canvas, pose) {
        chairInFront(canvas, pose);
        if (pose.view === 'up') mapRoll(canvas, pose);
      },
    },
  },
  scholar: {
    look: {
      skin: 'deep',
      hair: 'puff',
      hairTones: ['n0', 'n2', 'n3'],
      outfit: 'suit',
      cloth: ['s2', 's4', 's5'],
      trim: ['n8', 'r2', 'a2'],
      trousers: ['s0', 's1'],
      shoes: ['b1', 'b3'],
      build: 'tall',
    },
    gear: { front: books },
  },
  gardener: {
    look: {
      skin: 'brown',
      hair: 'braid',
      hairTones: ['n5', 'n6', 'n7'],
      outfit: 'apron',
      cloth: ['m1', 'm2', 'm4'],
      trim: ['n8', 'g4', 'g3'],
      trousers: ['w0', 'w1'],
      shoes: ['g1', 'g3'],
    },
    gear: { front: both(wateringCan, strawHat) },
  },
};

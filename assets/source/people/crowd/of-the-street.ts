import { balloon, boxBehind, boxInFront, guitar } from './carried.ts';
import { dog } from './led.ts';
import { both } from './gear.ts';
import { backwardsCap, feltHat, flatCap, helmet } from './hats.ts';
import { strollerBehind, strollerInFront } from './stroller.ts';
import type { Townsperson } from './townspeople.ts';
import { skateboard } from './wheels.ts';

/** Who is out in the streets and on the squares. */
export const ofTheStreet: Readonly<Record<string, Townsperson>> = {
  porter: {
    look: {
      skin: 'deep',
      hair: 'crop',
      hairTones: ['n0', 'n2', 'n3'],
      outfit: 'uniform',
      cloth: ['b1', 'b2', 'b3'],
      trim: ['n8', 'a2', 'a2'],
      trousers: ['n2', 'n3'],
      shoes: ['n1', 'n4'],
      build: 'broad',
      extras: ['moustache'],
    },
    gear: {},
  },
  student: {
    look: {
      skin: 'tan',
      hair: 'tousle',
      hairTones: ['n1', 'n2', 'n4'],
      outfit: 'hoodie',
      cloth: ['g1', 'g3', 'g4'],
      trim: ['n8', 'a2', 'n8'],
      trousers: ['u0', 'u1'],
      shoes: ['n6', 'n8'],
      extras: ['satchel'],
    },
    gear: {},
  },
  grandmother: {
    look: {
      skin: 'fair',
      hair: 'bun',
      hairTones: ['n5', 'n6', 'n8'],
      outfit: 'cardigan',
      cloth: ['p0', 'p1', 'p2'],
      trim: ['s5', 'm3', 'a2'],
      trousers: ['s0', 's1'],
      shoes: ['w1', 'w3'],
      extras: ['scarf'],
    },
    gear: {},
  },
  skater: {
    look: {
      skin: 'brown',
      hair: 'curls',
      hairTones: ['n0', 'n2', 'n3'],
      outfit: 'hoodie',
      cloth: ['u1', 'u3', 'u4'],
      trim: ['n8', 'a2', 'n8'],
      trousers: ['s0', 's1'],
      shoes: ['r1', 'r3'],
    },
    gear: { posture: 'rolling', rise: 2, behind: skateboard, front: backwardsCap },
  },
  parent: {
    look: {
      skin: 'deep',
      hair: 'waves',
      hairTones: ['b0', 'b1', 'b2'],
      outfit: 'cardigan',
      cloth: ['a0', 'a1', 'a2'],
      trim: ['n8', 'm3', 'n8'],
      trousers: ['p0', 'p1'],
      shoes: ['n5', 'n7'],
    },
    gear: { rise: 5, behind: strollerBehind, front: strollerInFront },
  },
  courier: {
    look: {
      skin: 'tan',
      hair: 'crop',
      hairTones: ['w0', 'w1', 'w2'],
      outfit: 'jacket',
      cloth: ['n2', 'n4', 'n6'],
      trim: ['c3', 'c3', 'c3'],
      trousers: ['n1', 'n2'],
      shoes: ['n7', 'n8'],
    },
    gear: { behind: boxBehind, front: both(boxInFront, helmet) },
  },
  busker: {
    look: {
      skin: 'deep',
      hair: 'locs',
      hairTones: ['k0', 'b1', 'w2'],
      outfit: 'jacket',
      cloth: ['c0', 'c1', 'c2'],
      trim: ['s5', 'a2', 'a2'],
      trousers: ['u0', 'u1'],
      shoes: ['w1', 'w3'],
    },
    gear: { front: both(guitar, feltHat) },
  },
  child: {
    look: {
      skin: 'brown',
      hair: 'puff',
      hairTones: ['k0', 'b1', 'w2'],
      outfit: 'dungarees',
      cloth: ['c1', 'c2', 'c3'],
      trim: ['a2', 'n8', 'n8'],
      trousers: ['c1', 'c2'],
      shoes: ['r1', 'r2'],
    },
    gear: { posture: 'small', behind: balloon },
  },
  'dog-walker': {
    look: {
      skin: 'fair',
      hair: 'bob',
      hairTones: ['b1', 'b2', 'b3'],
      outfit: 'coat',
      cloth: ['r0', 'r1', 'r2'],
      trim: ['n8', 'g4', 'a2'],
      trousers: ['g0', 'g1'],
      shoes: ['w0', 'w2'],
    },
    gear: { behind: dog, front: flatCap },
  },
};

import type { Look } from './look.ts';

/** Everybody who walks the city, except Pico and Quill, who have shapes of their own. */
export const cast = {
  runner: {
    skin: 'brown', hair: 'tousle', hairTones: ['w0', 'w1', 'w2'],
    outfit: 'jacket', cloth: ['u1', 'u2', 'u3'], trim: ['n8', 'r2', 'a2'],
    trousers: ['n2', 'n3'], shoes: ['s2', 's5'], extras: ['satchel'],
  },
  juno: {
    skin: 'tan', hair: 'bun', hairTones: ['w0', 'w1', 'w2'],
    outfit: 'hoodie', cloth: ['c0', 'c1', 'c2'], trim: ['n8', 'c3', 'c3'],
    trousers: ['u0', 'u1'], shoes: ['n6', 'n8'], extras: ['headset', 'pencil'],
  },
  zadie: {
    skin: 'fair', hair: 'bob', hairTones: ['m1', 'm2', 'm3'],
    outfit: 'apron', cloth: ['p0', 'p1', 'p2'], trim: ['n8', 'a2', 'a1'],
    trousers: ['n2', 'n3'], shoes: ['b1', 'b2'],
  },
  basil: {
    skin: 'fair', hair: 'crop', hairTones: ['b1', 'b2', 'b3'],
    outfit: 'coat', cloth: ['m0', 'm1', 'm2'], trim: ['n8', 'p3', 'a2'],
    trousers: ['n2', 'n3'], shoes: ['n0', 'n4'], extras: ['moustache', 'bowler'],
  },
  theo: {
    skin: 'deep', hair: 'curls', hairTones: ['n0', 'n2', 'n3'],
    outfit: 'dungarees', cloth: ['u0', 'u1', 'u2'], trim: ['a2', 'n7', 'a3'],
    sleeves: ['a1', 'a2', 'a3'],
    trousers: ['u0', 'u1'], shoes: ['w1', 'w3'], extras: ['coil'],
  },
  ottoline: {
    skin: 'deep', hair: 'puff', hairTones: ['k0', 'b1', 'w2'],
    outfit: 'suit', cloth: ['p0', 'p1', 'p2'], trim: ['n8', 'a2', 'a2'],
    trousers: ['p0', 'p1'], shoes: ['n1', 'n4'], build: 'tall', extras: ['visor'],
  },
  hana: {
    skin: 'fair', hair: 'braid', hairTones: ['n5', 'n6', 'n7'],
    outfit: 'cardigan', cloth: ['b2', 'b3', 'b4'], trim: ['s5', 'a2', 'a2'],
    trousers: ['s0', 's1'], shoes: ['w1', 'w3'], extras: ['headset'],
  },
  imre: {
    skin: 'tan', hair: 'crop', hairTones: ['w0', 'w1', 'w2'],
    outfit: 'raincoat', cloth: ['n2', 'n4', 'n5'], trim: ['s4', 'g5', 's4'],
    trousers: ['n2', 'n3'], shoes: ['w0', 'w2'], build: 'broad', extras: ['beard', 'scarf', 'muffs'],
  },
  wren: {
    skin: 'fair', hair: 'crop', hairTones: ['n5', 'n7', 'n8'],
    outfit: 'cardigan', cloth: ['g1', 'g2', 'g3'], trim: ['s4', 'g6', 'a2'],
    trousers: ['s1', 's2'], shoes: ['b1', 'b3'], extras: ['circuit', 'glasses'],
  },
  ada: {
    skin: 'fair', hair: 'waves', hairTones: ['s2', 's3', 's4'],
    outfit: 'raincoat', cloth: ['a0', 'a1', 'a2'], trim: ['n7', 'u2', 'n8'],
    trousers: ['n2', 'n3'], shoes: ['g1', 'g3'],
  },
  bo: {
    skin: 'fair', hair: 'crop', hairTones: ['w2', 'w4', 'a3'],
    outfit: 'hoodie', cloth: ['r0', 'r1', 'r2'], trim: ['n8', 'n7', 'a2'],
    trousers: ['n3', 'n4'], shoes: ['w1', 'w3'], build: 'broad', extras: ['wool-cap'],
  },
  cy: {
    skin: 'deep', hair: 'locs', hairTones: ['n0', 'k0', 'k1'],
    outfit: 'jacket', cloth: ['g2', 'g3', 'g4'], trim: ['n8', 'a2', 'a2'],
    trousers: ['w0', 'w1'], shoes: ['n5', 'n7'],
  },
  dot: {
    skin: 'tan', hair: 'bob', hairTones: ['n0', 'n1', 'n3'],
    outfit: 'dress', cloth: ['m1', 'm2', 'm3'], trim: ['b5', 'n8', 'n8'],
    trousers: ['b2', 'b4'], shoes: ['r0', 'r2'], extras: ['glasses'],
  },
  captain: {
    skin: 'deep', hair: 'crop', hairTones: ['n5', 'n6', 'n7'],
    outfit: 'uniform', cloth: ['n1', 'u0', 'u1'], trim: ['n8', 'a2', 'a2'],
    trousers: ['n1', 'n2'], shoes: ['n0', 'n4'], extras: ['beard', 'captain-cap'],
  },
} as const satisfies Record<string, Look>;

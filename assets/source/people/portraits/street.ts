import { cast } from '../cast.ts';
import type { Look } from '../look.ts';
import { townspeople } from '../crowd/townspeople.ts';
import { cardigan, hoodie } from './clothes.ts';
import { coat, frock, guitarNeck, pinafore, raincoat, shawlOver, strap } from './clothes-street.ts';
import { beard, earrings, moustache, pencil } from './extras.ts';
import { bob, bobBehind, bun, bunBehind, curls, curlsBehind, tousled } from './hair.ts';
import { braided, short } from './hair-elders.ts';
import {
  feltHat,
  flatCap,
  glasses,
  locs,
  locsBehind,
  southwester,
  strawHat,
  topHat,
  woolCap,
} from './hats.ts';
import { all, type Sitter } from './sitter.ts';

function lookOf(who: string): Look {
  const person = townspeople[who];
  if (!person) throw new Error(`Nobody in the streets is called "${who}".`);
  return person.look;
}

/** Who is met on the way and has something to say. */
export const street: Readonly<Record<string, Sitter>> = {
  lamplighter: {
    look: lookOf('lamplighter'),
    iris: ['u0', 'u2'],
    brows: 'b1',
    backdrop: { upper: 'n1', lower: 'p0', lights: ['a1', 'a2', 'p1', 'a1'] },
    mouthDrop: 2,
    clothes: coat,
    hair: short,
    extras: all(topHat, moustache),
  },
  fisher: {
    look: lookOf('fisher'),
    halfWidth: 13,
    iris: ['u1', 'u3'],
    brows: 'n5',
    isOld: true,
    backdrop: { upper: 'u0', lower: 'u1', lights: ['u2', 'a1', 'u2', 'u3'] },
    clothes: raincoat,
    hair: short,
    extras: all(beard, southwester),
  },
  grandmother: {
    look: lookOf('grandmother'),
    iris: ['u1', 'u3'],
    brows: 'n5',
    hasLashes: true,
    isOld: true,
    backdrop: { upper: 'c0', lower: 'g1', lights: ['g3', 'a1', 'g2'] },
    behind: bunBehind,
    clothes: all(cardigan, shawlOver),
    hair: bun,
  },
  busker: {
    look: lookOf('busker'),
    iris: ['k0', 'a0'],
    brows: 'k0',
    backdrop: { upper: 'm0', lower: 'm1', lights: ['m2', 'a1', 'm2', 'p2'] },
    behind: all(guitarNeck, locsBehind),
    clothes: all(coat, strap),
    hair: locs,
    extras: feltHat,
  },
  parent: {
    look: lookOf('parent'),
    iris: ['k0', 'a0'],
    brows: 'b0',
    hasLashes: true,
    backdrop: { upper: 'g0', lower: 'g1', lights: ['g3', 'a1', 'g2', 'g3'] },
    behind: bobBehind,
    clothes: cardigan,
    hair: tousled,
  },
  cartographer: {
    look: lookOf('cartographer'),
    iris: ['g1', 'g3'],
    brows: 'n1',
    hasLashes: true,
    backdrop: { upper: 'b0', lower: 'b1', lights: ['b2', 'a1', 'b2', 'a0'] },
    behind: bobBehind,
    clothes: coat,
    hair: bob,
    extras: pencil,
  },
  commuter: {
    look: lookOf('commuter'),
    halfWidth: 11,
    iris: ['n3', 'n5'],
    brows: 'w0',
    hasLashes: true,
    backdrop: { upper: 'n2', lower: 'n3', lights: ['u3', 'n5', 'u2', 'n5', 'u3'] },
    behind: bunBehind,
    clothes: coat,
    hair: bun,
  },
  'dog-walker': {
    look: lookOf('dog-walker'),
    iris: ['g1', 'g4'],
    brows: 'b1',
    backdrop: { upper: 'u0', lower: 'c0', lights: ['c2', 'a1', 'c1', 'c2'] },
    behind: bobBehind,
    clothes: coat,
    hair: bob,
    extras: flatCap,
  },
  scholar: {
    look: lookOf('scholar'),
    halfWidth: 11,
    iris: ['k0', 'w2'],
    brows: 'n0',
    backdrop: { upper: 'w0', lower: 'b1', lights: ['a1', 'b2', 'a0', 'w1'] },
    behind: curlsBehind,
    clothes: coat,
    hair: curls,
    extras: glasses,
  },
  gardener: {
    look: lookOf('gardener'),
    iris: ['k0', 'k2'],
    brows: 'n4',
    hasLashes: true,
    isOld: true,
    backdrop: { upper: 'g1', lower: 'g2', lights: ['g4', 'm2', 'g3', 'a1', 'm2'] },
    clothes: pinafore,
    hair: braided,
    extras: strawHat,
  },
  ada: {
    look: cast.ada,
    iris: ['u1', 'u3'],
    brows: 's2',
    hasLashes: true,
    backdrop: { upper: 'u0', lower: 'p0', lights: ['p1', 'c2', 'p1'] },
    behind: bobBehind,
    clothes: raincoat,
    hair: tousled,
  },
  bo: {
    look: cast.bo,
    halfWidth: 13,
    iris: ['u1', 'u2'],
    brows: 'w2',
    backdrop: { upper: 'g0', lower: 'g1', lights: ['g2', 'a1', 'g2'] },
    clothes: hoodie,
    hair: short,
    extras: woolCap,
  },
  cy: {
    look: cast.cy,
    iris: ['k0', 'k2'],
    brows: 'n0',
    backdrop: { upper: 'p0', lower: 'p1', lights: ['p2', 'c2', 'p2', 'p2'] },
    behind: locsBehind,
    clothes: coat,
    hair: locs,
  },
  dot: {
    look: cast.dot,
    halfWidth: 11,
    iris: ['w0', 'w2'],
    brows: 'n1',
    hasLashes: true,
    backdrop: { upper: 'c0', lower: 'c1', lights: ['c2', 'm3', 'c2'] },
    behind: bobBehind,
    clothes: frock,
    hair: bob,
    extras: earrings,
  },
};

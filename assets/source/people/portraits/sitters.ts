import { cast } from '../cast.ts';
import {
  bakersApron,
  cableCoil,
  cardigan,
  circuitCardigan,
  courierJacket,
  dungarees,
  hoodie,
  nightCoat,
  suit,
  velvetCoat,
} from './clothes.ts';
import {
  beard,
  earrings,
  flour,
  headset,
  moustache,
  pencil,
  roundHeadset,
  smallHat,
  visor,
} from './extras.ts';
import { bob, bobBehind, bun, bunBehind, curls, curlsBehind, tousled, waved } from './hair.ts';
import { braided, crop, gathered, gatheredBehind, short } from './hair-elders.ts';
import type { Paint, Sitter } from './sitter.ts';

const all =
  (...paints: readonly Paint[]): Paint =>
  (canvas, look) =>
    paints.forEach((paint) => paint(canvas, look));

export const sitters = {
  runner: {
    look: cast.runner,
    iris: ['w0', 'w3'],
    brows: 'w0',
    backdrop: { upper: 'p0', lower: 'p1', lights: ['p2', 'm2', 'p2', 'a1'] },
    clothes: courierJacket,
    hair: tousled,
  },
  juno: {
    look: cast.juno,
    iris: ['u1', 'u2'],
    brows: 'w0',
    hasLashes: true,
    backdrop: { upper: 'p0', lower: 'm0', lights: ['p1', 'm1', 'p2', 'p1', 'm1'] },
    behind: bunBehind,
    clothes: hoodie,
    hair: bun,
    extras: all(headset, pencil),
  },
  zadie: {
    look: cast.zadie,
    iris: ['c0', 'c2'],
    brows: 'm1',
    hasLashes: true,
    backdrop: { upper: 'c0', lower: 'c1', lights: ['c2', 'a2', 'c2'] },
    behind: bobBehind,
    clothes: bakersApron,
    hair: bob,
    extras: flour,
  },
  theo: {
    look: cast.theo,
    iris: ['k0', 'k2'],
    brows: 'n0',
    backdrop: { upper: 'p1', lower: 'm1', lights: ['p2', 'm2', 'p2', 'm2', 'p2', 'p2'] },
    behind: curlsBehind,
    clothes: all(dungarees, cableCoil),
    hair: curls,
  },
  basil: {
    look: cast.basil,
    iris: ['g1', 'g4'],
    brows: 'b1',
    backdrop: { upper: 'u0', lower: 'u1', lights: ['u2', 'a2', 'u2', 'u3', 'u2', 'a1', 'u2'] },
    mouthDrop: 2,
    clothes: velvetCoat,
    hair: waved,
    extras: all(smallHat, moustache),
  },
  ottoline: {
    look: cast.ottoline,
    halfWidth: 11,
    iris: ['k0', 'a0'],
    brows: 'k0',
    lips: ['b0', 'b1', 'r1'],
    hasLashes: true,
    backdrop: { upper: 'g1', lower: 'g2', lights: ['g3', 'a1', 'g3'] },
    behind: gatheredBehind,
    clothes: suit,
    hair: gathered,
    extras: all(visor, earrings),
  },
  hana: {
    look: cast.hana,
    iris: ['g1', 'g3'],
    brows: 'n4',
    hasLashes: true,
    isOld: true,
    backdrop: { upper: 'p0', lower: 'u1', lights: ['p1', 'u2', 'p1', 'u2'] },
    clothes: cardigan,
    hair: braided,
    extras: roundHeadset,
  },
  imre: {
    look: cast.imre,
    halfWidth: 13,
    iris: ['u0', 'u2'],
    brows: 'w0',
    backdrop: { upper: 'p0', lower: 'p1', lights: ['a1', 'p2', 'p1', 'p2', 'p2'] },
    lips: ['b0', 'b3', 'b4'],
    clothes: nightCoat,
    hair: all(short, beard),
  },
  wren: {
    look: cast.wren,
    iris: ['u1', 'u3'],
    brows: 'n5',
    isOld: true,
    backdrop: { upper: 'm0', lower: 'm1', lights: ['m2', 'm1', 'a1', 'm2', 'm1', 'm2'] },
    clothes: circuitCardigan,
    hair: crop,
  },
} as const satisfies Record<string, Sitter>;

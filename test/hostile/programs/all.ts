import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../outcome.ts';
import { api } from './api.ts';
import { cpu } from './cpu.ts';
import { memory } from './memory.ts';
import type { Program } from './program.ts';
import { reach } from './reach.ts';
import { output, thrown } from './speech.ts';
import { stack } from './stack.ts';
import { tamper } from './tamper.ts';

interface Manifest {
  readonly programs: readonly {
    readonly file: string;
    readonly id: string;
    readonly category: string;
    readonly expect: readonly Expected[];
  }[];
}

/** Where the programs everybody knows about lie; Node runs them too. */
const FOLDER = join(import.meta.dirname, '../../sandbox/hostile');

/** Every hostile program by its class. */
export function readPrograms(): Readonly<Record<string, readonly Program[]>> {
  const manifest: Manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
  const known = manifest.programs.map(({ file, id, category, expect }) => ({
    name: `${category} ${id}`,
    code: readFileSync(join(FOLDER, file), 'utf8').replaceAll('127.0.0.1:4612', 'CANARY'),
    ends: expect,
  }));
  return { known, cpu, memory, stack, output, thrown, reach, tamper, api };
}

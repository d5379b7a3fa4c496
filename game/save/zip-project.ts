import { strToU8, zipSync } from 'fflate';
import { projectFiles, projectName, type TakenHome } from './project-files.ts';

/** The project as one zip, everything in a folder of its own. The same project gives the same bytes. */
export function zipProject(taken: TakenHome): {
  readonly name: string;
  readonly bytes: Uint8Array;
} {
  const folder = projectName(taken);
  const files = Object.entries(projectFiles(taken)).map(([name, text]) => [
    `${folder}/${name}`,
    strToU8(text),
  ]);
  const bytes = zipSync(Object.fromEntries(files), { mtime: '2026-07-30T20:12:30' });
  return { name: `${folder}.zip`, bytes };
}

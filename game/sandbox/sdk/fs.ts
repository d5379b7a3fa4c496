/** There are no files in the sandbox. The SDK asks for one only when told of its own certificates. */
export function readFileSync(path: string): never {
  throw new Error(`ENOENT: no such file or directory, open '${path}'`);
}

/** What player code may import, and where it tried to import something else. */
export const PACKAGE = 'twilio';

export function missingPackage(name: string): string {
  return `There is no package '${name.slice(0, 80)}' here. This desk has: ${PACKAGE}.`;
}

/** The SDK as a module: its default export, and each of its parts by name. */
export function packageModule(names: readonly string[]): string {
  const parts = names.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  return `const sdk = require('${PACKAGE}');
export default sdk;
export const { ${parts.join(', ')} } = sdk;`;
}

/** Line of the import that names this package. The engine does not say, as it fails before the code runs. */
export function lineOfImport(code: string, name: string): number | null {
  const quoted = [`'${name}'`, `"${name}"`];
  const lines = code.split('\n');
  const isImport = (text: string): boolean =>
    quoted.some((part) => text.includes(part)) && /\b(import|export|from)\b/.test(text);
  const index = lines.findIndex(isImport);
  return index < 0 ? null : index + 1;
}

/** The package named in the engine's message about an export that does not exist. */
export function packageOfMissingExport(message: string): string | null {
  return /^Could not find export '.*' in module '(.*)'$/.exec(message)?.[1] ?? null;
}

/** What player code may import, and where it tried to import something else. */
export const PACKAGES = ['twilio', 'express', 'body-parser', 'http', 'node:http'] as const;

/** Those a sentence names; the others are other names for a part of them. */
const SHOWN = 'twilio, express, http';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

export function missingPackage(name: string): string {
  return `There is no package '${name.slice(0, 80)}' here. This desk has: ${SHOWN}.`;
}

/** A package as a module: its default export, and each of its parts by name. */
export function packageModule(name: string, names: readonly string[]): string {
  const parts = names.filter((each) => IDENTIFIER.test(each) && each !== 'default');
  // a word of the language, such as `static`, can be exported only under another name
  return `const whole = require('${name}');
export default whole;
const { ${parts.map((each) => `${each}: part_${each}`).join(', ')} } = whole;
export { ${parts.map((each) => `part_${each} as ${each}`).join(', ')} };`;
}

/** Where this name stands in an import. The engine does not say, as it fails before the code runs. */
export function placeOfImport(
  code: string,
  name: string,
  shown = name,
): { readonly line: number; readonly column: number | null } | null {
  const quoted = [`'${name}'`, `"${name}"`];
  const lines = code.split('\n');
  const isImport = (text: string): boolean =>
    quoted.some((part) => text.includes(part)) && /\b(import|export|from)\b/.test(text);
  const index = lines.findIndex(isImport);
  if (index < 0) return null;
  const at = lines[index]!.indexOf(shown);
  return { line: index + 1, column: at < 0 ? null : at + 1 };
}

/** What the message about an export that does not exist names. */
export function missingExport(message: string): { package: string; name: string } | null {
  const [, from, name] =
    /^The requested module '(.*)' does not provide an export named '(.*)'$/.exec(message) ?? [];
  return from !== undefined && name !== undefined ? { package: from, name } : null;
}

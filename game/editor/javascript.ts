/** What the language service knows: modern JavaScript, the globals of the desk, and the types of the real SDK. */
import type { IDisposable } from 'monaco-editor/editor';
import * as ts from 'monaco-editor/languages/features/typescript/register';

export function configureJavaScript(): void {
  const { javascriptDefaults: js } = ts;
  js.setCompilerOptions({
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.NodeJs,
    // 3 is "force": every text is a module, so top-level await is allowed before the first import is typed.
    moduleDetection: 3,
    // No DOM: the desk has none.
    lib: ['es2023'],
    types: [],
    allowJs: true,
    checkJs: true,
    noEmit: true,
    allowNonTsExtensions: true,
    esModuleInterop: true,
    allowSyntheticDefaultImports: true,
    skipLibCheck: true,
    // Strict about what exists, lenient about what cannot be written down without types.
    strict: false,
    strictBindCallApply: true,
    noImplicitThis: true,
  });
  js.setDiagnosticsOptions({
    noSuggestionDiagnostics: true,
    // 7016: a module of the SDK without types of its own. 80001: "this could be an ES module".
    diagnosticCodesToIgnore: [7016, 80001],
  });
  js.setEagerModelSync(true);
}

/** Adds the types for as long as an editor is open. Returns its own undo. */
export async function addDeskTypes(): Promise<IDisposable> {
  const { javascriptDefaults: js } = ts;
  const added = Object.entries(await sdkTypes()).map(([path, text]) =>
    js.addExtraLib(withoutInnards(text), `file:///${path.replace(/^\//, '')}`),
  );
  return {
    dispose() {
      for (const each of added) each.dispose();
    },
  };
}

/** The SDK's own bookkeeping (`_version`, `_solution` ...) would stand first in every list of completions. */
function withoutInnards(types: string): string {
  return types.replaceAll(/^ +(?:(?:protected|private|readonly) )*_\w+\??:[^{}]*?;$/gm, '');
}

/** The types of SDK and desk by path; none where they cannot be fetched: they are help, not need. */
async function sdkTypes(): Promise<Readonly<Record<string, string>>> {
  try {
    return (await import('virtual:sdk-types')).default;
  } catch {
    return {};
  }
}

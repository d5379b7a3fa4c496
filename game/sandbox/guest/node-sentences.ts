/** Sentences of the engine, and what Node says instead. */
export const SAME: readonly (readonly [RegExp, string])[] = [
  [
    /^cannot read property 'Symbol\.iterator' of (null|undefined)$/,
    '$1 is not iterable (cannot read property Symbol(Symbol.iterator))',
  ],
  [
    /^cannot set property '(.+)' of (null|undefined)$/,
    "Cannot set properties of $2 (setting '$1')",
  ],
  [/^'.+' is read-only$/, 'Assignment to constant variable.'],
  [
    /^this is not initialized$/,
    "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  ],
  [/^(\S+) is not initialized$/, "Cannot access '$1' before initialization"],
  [
    /^unexpected 'await' keyword$/,
    'await is only valid in async functions and the top level bodies of modules',
  ],
  [
    /^Could not find export '(.*)' in module '(.*)'$/,
    "The requested module '$2' does not provide an export named '$1'",
  ],
  [/^undefined private field '(.+)'$/, "Private field '$1' must be declared in an enclosing class"],
  // JSON.parse alone writes these two so
  [/^unexpected token: '(.*)'$/, "Unexpected token '$1', the text is not valid JSON"],
  [/^unexpected data at the end$/, 'Unexpected non-whitespace character after JSON'],
  [/^circular reference$/, 'Converting circular structure to JSON'],
  [/^Date value is NaN$/, 'Invalid time value'],
  [/^expecting hex digit$/, 'URI malformed'],
  [/^empty array$/, 'Reduce of empty array with no initial value'],
  [/^invalid array length$/, 'Invalid array length'],
  [/^invalid repeat count$/, 'Invalid count value'],
  [
    /^cannot convert BigInt to number$/,
    'Cannot mix BigInt and other types, use explicit conversions',
  ],
  [/^cannot convert symbol to string$/, 'Cannot convert a Symbol value to a string'],
  [/^invalid 'instanceof' right operand$/, "Right-hand side of 'instanceof' is not callable"],
];

/** What the SDK puts into its User-Agent header. */
export const platform = (): string => 'linux';
export const arch = (): string => 'x64';

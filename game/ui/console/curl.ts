import type { Exchange } from './exchange.ts';

/** The same request for a shell. The keys come from the environment: a token has no place in a clipboard. */
export function curlOf({ method, url, form }: Exchange): string {
  const lines = [
    `curl -X ${method} ${quote(url)}`,
    `-u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"`,
    ...form.map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`),
  ];
  return lines.join(' \\\n  ');
}

/** In single quotes nothing means anything to a shell but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

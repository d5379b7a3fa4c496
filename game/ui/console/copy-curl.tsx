import { useState } from 'preact/hooks';
import { t } from '../messages.ts';
import { curlOf } from './curl.ts';
import type { Exchange } from './exchange.ts';

/** Puts the request as a shell command on the clipboard; where there is none (plain http) it shows it instead. */
export function CopyCurl({ exchange }: { readonly exchange: Exchange }) {
  const [state, setState] = useState<'quiet' | 'copied' | 'failed'>('quiet');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(curlOf(exchange));
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="copy">
      <button type="button" class="button" onClick={() => void copy()}>
        {t('request.curl')}
      </button>
      <span role="status">
        {state === 'copied' && t('request.copied')}
        {state === 'failed' && t('request.copyFailed')}
      </span>
      {state === 'failed' && (
        <pre class="payload" tabIndex={0}>
          {curlOf(exchange)}
        </pre>
      )}
    </div>
  );
}

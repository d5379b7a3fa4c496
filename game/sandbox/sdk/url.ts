/** Node's url module. */
interface Parts {
  readonly protocol?: string;
  readonly host?: string;
  readonly pathname?: string;
}

const NativeUrl = URL;

export function format({ protocol = '', host = '', pathname = '' }: Parts): string {
  const path = pathname.replaceAll('?', '%3F').replaceAll('#', '%23');
  return `${protocol.replace(/:?$/, ':')}//${host}${path}`;
}

export { NativeUrl as URL };
export default { URL: NativeUrl, format };

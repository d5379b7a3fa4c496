/** The pseudo-locale: every letter of the catalogue gets a disguise, so a text that did not come from it stands out. */
import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const masked = Array.from('áƀçđéƒǧĥíĵķļḿñóƥʠřšťúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĻḾÑÓƤɊŘŠŤÚṼŴẊÝŽ');

/** A parsed message whose own words wear accents; its values stay as they are. */
export function disguise(ast: Ast): Ast {
  return ast.map((element) => {
    if ('options' in element) {
      const options = Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: disguise(option.value) },
      ]);
      return { ...element, options: Object.fromEntries(options) };
    }
    // 0 is plain text in the tree of ICU; the enum itself lives in a package of a package.
    // oxlint-disable-next-line typescript/no-unsafe-enum-comparison
    return element.type === 0 ? { ...element, value: accented(element.value) } : element;
  });
}

function accented(text: string): string {
  return Array.from(text, (letter) => masked[plain.indexOf(letter)] ?? letter).join('');
}

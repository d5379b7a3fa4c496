/** The pseudo-locale: every letter of the catalogue gets a disguise, so a text that did not come from it stands out. */
import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const masked = [...'áƀçđéƒǧĥíĵķļḿñóƥʠřšťúṽŵẋýžÁɃÇĐÉƑǦĤÍĴĶĻḾÑÓƤɊŘŠŤÚṼŴẊÝŽ'];

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
    // Type 0 is literal text in the ICU tree.
    return element.type === 0 ? { ...element, value: accented(element.value) } : element;
  });
}

function accented(text: string): string {
  return [...text].map((letter) => masked[plain.indexOf(letter)] ?? letter).join('');
}
